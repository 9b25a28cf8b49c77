### LINE 才有的字。

# 時間選擇器的按鈕，20 個字以內
line-pick-time = 選一個時間
