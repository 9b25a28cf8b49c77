### 分享計畫：傳給家人，自己決定放什麼、放多久；頁面上也不寫沒打勾的事。

## 要放什麼

share-plan-first = 好，先把計畫做好，就可以傳給家人。
# $who 您、媽媽　$things 放了什麼　$until 多久
ask-share =
    要把{ $who }的計畫做成連結，傳給家人嗎？
    裡面放：{ $things }。
    打得開多久：{ $until }。
    沒放的，別人看不到；隨時可以收回。
# $count (Number)
share-too-many = 現在已經有 { $count } 個連結開著，先收回一個，再做新的。

share-field-amounts = 每天的量
share-field-foods = 食物
share-field-schedule = 提醒時間
share-field-adherence = 這週吃了幾天
# 這份計畫先不寫數字時，別人看到的只有這一句
share-field-refers = 「請先問醫師、藥師或營養師」這一句話
share-field-conditions = 健康狀況和用藥
# $days (Number)
share-days = { $days } 天
share-until-revoked = 直到您收回
# $day 12 月 2 日（星期三）
share-until = 到{ $day }

label-share-go = 就這樣分享
label-share-add-amounts = 加上每天的量
label-share-add-foods = 加上食物
label-share-add-schedule = 加上提醒時間
label-share-add-adherence = 加上這週吃了幾天
label-share-add-conditions = 加上健康狀況
label-share-leave-amounts = 不放每天的量
label-share-leave-foods = 不放食物
label-share-leave-schedule = 不放提醒時間
label-share-leave-adherence = 不放這週吃了幾天
label-share-leave-conditions = 不放健康狀況
label-share-life-7 = 改成 7 天
label-share-life-30 = 改成 30 天
label-share-life-0 = 直到我收回

## 連結

# $who 誰的　$things 放了什麼　$until 多久
share-link =
    好了，{ $who }的計畫可以傳出去了。
    裡面有：{ $things }。打得開：{ $until }。
# $link (String) 網址
share-way-public =
    把這個連結傳給家人：
    { $link }
share-way-telegram =
    家人用 Telegram，打開這個連結：
    { $link }
# $code (String) 例如 K7Q2M9RX；這幾個字骨本認得，不要改
share-typed = 看計畫 { $code }
# $typed (String) 上面那幾個字
share-way-code =
    家人用 LINE，加骨本好友後，一天之內打這幾個字給骨本：
    { $typed }
share-way-local =
    骨本現在只在這台電腦上，所以這個連結只有這台電腦打得開：
    { $link }
link-unserved = （要先執行 guben serve，這個網址才打得開）
share-way-none = 不過這裡只是試用，沒有對外的網址，所以還沒有連結可以給。
# 傳給家人的那一句：沒有名字，也沒有健康的事。
share-invitation = 我的存骨本計畫，請打開看看。
# 在 Telegram 別的聊天室打骨本的名字時，只有本人看得到這兩句。$who 媽媽　$things 放了什麼
inline-title = { $who }的存骨本計畫
inline-note = 裡面有：{ $things }
inline-begin = 先跟骨本做一份要分享的計畫
label-share-line = 傳到 LINE
label-share-telegram = 傳到 Telegram
label-share-copy = 複製連結
label-share-copy-plan = 複製整份計畫
# 貼出去的計畫最後一行。$day 哪一天　$link 網址
share-copied = 這是{ $day }的計畫，之後會跟著改；最新的在這裡：{ $link }
share-copied-alone = 這是{ $day }的計畫，之後可能會改，要用之前先問本人。
label-share-qr = 看 QR 碼
label-revoke = 收回這個連結
# $number (Number)
label-revoke-nth = 收回第 { $number } 個
label-revoke-all = 全部收回
label-shares = 我分享了什麼

## 我分享了什麼

shares-none = 現在沒有分享出去的連結。
# $number (Number) $who 誰的 $things 放了什麼 $made 哪一天做的 $until 到哪一天 $views 看過幾次
share-open =
    第 { $number } 個：{ $who }的計畫，裡面有：{ $things }。
    { $made }做的，打得開：{ $until }。
    { $views }
share-unseen = 還沒有人打開過。
# $count (Number) $day 哪一天 $time 08:00
share-seen = 打開過 { $count } 次，最近是{ $day } { $time }。
# $people 家人圈裡看過的人，最近的在後面
share-seen-by =
    打開過 { $count } 次，最近是{ $day } { $time }。
    家人圈裡看過的：{ $people }。
share-revoked = 收回了，那個連結打不開了。
shares-revoked = 都收回了，那些連結打不開了。
share-gone-already = 那個連結之前就打不開了。

## 別人看到的

# 對話裡：連結或代碼沒有用了。不說是哪一種。
share-gone = 這個連結或代碼打不開，可能收回了，或過期了。請對方再傳一次。
label-me-too = 我也要一份

shared-title = 存骨本計畫
# $name (String) 本人自己取的名字
shared-title-named = { $name }的存骨本計畫
shared-refers = 這份計畫，請先問醫師、藥師或營養師。
shared-unready = 這份計畫還在整理，請晚一點再看。
shared-about = 吃藥的人，補充品先問醫師或藥師；別人的計畫不能直接照著吃。
shared-schedule = 一天的時間
shared-breakfast = 配早餐
shared-lunch = 配午餐
shared-dinner = 配晚餐
shared-any-meal = 隨餐
shared-week = 這週
# $count (Number)
shared-week-days = 吃了 { $count } 天
shared-week-none = 這星期還沒有「吃了」的紀錄。
shared-conditions = 健康狀況和用藥

## 分享頁

# 分頁與連結預覽的名字：沒有任何人的事
page-title = 有人傳給您一份存骨本計畫
page-description = 打開看看吃什麼、怎麼存骨本。
# 兩行，各自不會從詞中間斷開
page-cover-title =
    家人傳給您
    一份存骨本計畫
page-cover-words = 裡面是一天的飲食計畫。按下面的按鈕打開。
page-cover-small = 打開的次數和時間，傳的人看得到；不會知道您是誰。
page-qr = 這個連結的 QR 碼
page-sorry = 打不開這份計畫
page-gone = 這個連結可能已經收回，或過期了。請傳給您的人再傳一次。
page-too-often = 試太多次了，請過幾分鐘再打開。
page-later = 現在有點忙，請過一下再按一次。
page-me-too = 跟骨本聊幾句，也幫自己整理一份。
page-in-line = 用 LINE 聊
page-in-telegram = 用 Telegram 聊
page-in-browser = 在這裡聊

## 連結預覽的圖

preview-title =
    家人傳給您
    一份存骨本計畫
preview-words = 點開看看，一天怎麼吃

kept-page-title = 骨本記著的資料
kept-page-show = 看我的資料
kept-page-file = 存成檔案（JSON）
