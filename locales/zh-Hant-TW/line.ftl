### LINE 才有的字。

# 時間選擇器的按鈕，20 個字以內
line-pick-time = 選一個時間

## 聊天室下方的圖文選單（guben setup line），字會畫成圖

# 選單列上的字，14 個字以內
line-menu-bar = 選單

# 每一格的大字，四個字以內最清楚；其他格用按鈕的字（label-plan 等）
line-menu-start = 開始
line-menu-family = 幫家人看
line-menu-export = 匯出

# 大字下面的小字，五個字以內
line-menu-hint-start = 做我的計畫
line-menu-hint-family = 爸媽、長輩
line-menu-hint-help = 問我看看
line-menu-hint-plan = 每天吃多少
line-menu-hint-remind = 每天叫我
line-menu-hint-share = 一起關心
line-menu-hint-change = 年齡、用藥
line-menu-hint-export = 我的資料
