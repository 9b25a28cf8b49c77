### Telegram 才有的字：指令選單和機器人簡介（guben setup telegram）。

## 指令選單，依序；每條 256 個字以內，越短越好

telegram-command-start = 開始，或從頭再來
telegram-command-plan = 看我的計畫
telegram-command-remind = 設定每天的提醒
telegram-command-share = 把計畫分享給家人
telegram-command-family = 家人圈：一起顧骨本
telegram-command-privacy = 我記了哪些資料
telegram-command-settings = 改我的資料
telegram-command-language = 換語言
telegram-command-help = 可以問我什麼
telegram-command-cancel = 取消現在這一步
telegram-command-stop = 停止提醒
telegram-command-delete = 刪除我的資料

# 還沒按「開始」時看到的介紹，512 個字以內
telegram-description =
    您好，我是{ -brand }，陪您「存骨本」。🦴
    回答幾個簡單的問題，我就從兩篇文章裡整理出：一天大約要多少鈣、維生素 D3、K2、K1，可以吃哪些食物。
    我不是醫師，不能看病，也不能代替醫師、藥師和營養師。
    請按下面的「開始」。
# 個人檔案和分享連結上的一句話，120 個字以內
telegram-short-description = 陪您「存骨本」：一份看得懂的鈣和維生素計畫。不能代替醫師、藥師和營養師。
