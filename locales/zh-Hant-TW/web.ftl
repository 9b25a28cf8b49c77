### 網頁版的字:頁面本身與狀態說明。對話的內容在別的檔案。

## 頁面

# 瀏覽器分頁上的名字
web-title = 骨本｜一起存骨本
# 連結預覽的一句話
web-description = 聊幾句，骨本就陪您整理一份存骨本的飲食計畫。
web-name = 骨本
web-tagline = 陪您存骨本
# 畫面上一直看得到的一句
web-not-medical = 這不是醫療建議，不能代替醫師、藥師或營養師。
# 放大字級的開關
web-larger = 字大一點
# 給報讀軟體:對話區、可點的回答、輸入格
web-log = 對話
web-choices = 可以這樣回答
web-input = 您的回答
web-placeholder = 在這裡打字
web-send = 送出
# 瀏覽器沒有開 JavaScript 時看到的
web-noscript = 這一頁需要開啟 JavaScript 才能聊天。開啟之後重新整理，就可以開始了。

## 對話中

# 給報讀軟體:放在每一句前面
web-bot-says = 骨本說：
web-you-say = 您說：
web-typing = 骨本正在回覆
web-not-sent = 還沒送出去
# 開啟頁面後一直連不上
web-no-answer-yet = 還沒連上骨本
web-again = 再送一次
web-offline = 目前沒有網路，連上之後就可以繼續。
web-no-cookies = 瀏覽器擋住了 Cookie，骨本會記不得您剛剛說的話。請允許這一頁使用 Cookie。
# 選提醒時間的小格子,和旁邊的按鈕
web-time = 選一個時間
web-time-send = 就這個時間
# 按了「複製連結」之後，按鈕變成
web-copied = 複製好了
web-not-copied = 請長按上面的連結複製
