### 家人圈：一起顧骨本。每一項都由本人決定，雙方都看得到，隨時可以收回。

## 家人圈

circle-empty =
    家人可以一起顧骨本：讓家人看您的計畫、知道您有沒有吃、幫忙提醒；您也可以這樣陪著爸媽。
    要給什麼由本人決定，隨時可以收回。
circle-choose = 好。要哪一種呢？點一下，或直接說「邀請女兒」、「我想照顧媽媽」就可以。
# $ties 一行一位
circle =
    您的家人圈：
    { $ties }
    點名字可以看、可以改，也可以退出。
# $who 女兒　$things 看計畫、知道有沒有吃
circle-helper = { $who }幫您（{ $things }）
circle-helped = 您幫{ $who }（{ $things }）
# $count (Number)
circle-full = 家人圈最多 { $count } 位，先請一位離開，再邀請新的。
circle-cannot = 這個現在看不到，等一下再試試。
tie-gone = 您和對方現在沒有連在一起，所以看不到，也沒辦法提醒。

label-tie = { $who }
label-circle-invite = 邀請家人幫我
label-circle-after = 我想照顧家人
label-circle-move = 連到我的另一支手機

may-see = 看計畫
may-told = 知道有沒有吃
may-nudge = 幫忙提醒
may-nothing = 還沒有給任何一項

kin-mother = 媽媽
kin-father = 爸爸
kin-grandmother = 阿嬤
kin-grandfather = 阿公
kin-daughter = 女兒
kin-son = 兒子
kin-spouse = 另一半
kin-other = 家人
# 兩位同名時，第二位後面加數字。$who 女兒　$number (Number) 2
kin-numbered = { $who }（{ $number }）

## 邀請

ask-family-whom = 要邀請誰？點一下，或直接打名字。
ask-family-after = 想照顧誰？點一下，或直接打名字。
# $who 女兒　$whose 您、媽媽
ask-family-may =
    要讓{ $who }做什麼？（{ $whose }的計畫）
    健康狀況和用藥都不會給看。之後隨時可以改。
label-may-stn = 三樣都可以
label-may-st = 看計畫、知道有沒有吃
label-may-sn = 看計畫、幫忙提醒
label-may-s = 只看計畫
label-may-n = 只幫忙提醒
label-may-none = 都不要

# $who 女兒　$things 看計畫、幫忙提醒
invite-help =
    好了。{ $who }加入以後可以：{ $things }。
    這份邀請只能用一次，七天內有效；要打的字，一天內有效。請只傳給{ $who }。
invite-after =
    好了，請傳給{ $who }。打開以後，由{ $who }決定您可以做什麼。
    這份邀請只能用一次，七天內有效；要打的字，一天內有效。
invite-hand =
    好了，請只傳給{ $who }本人。打開以後，這份資料就是{ $who }自己的，我會從您這裡拿掉；能不能繼續幫忙，由{ $who }決定。
    這份邀請只能用一次，七天內有效；要打的字，一天內有效。
invite-move =
    在另一支手機或另一個通訊軟體打開骨本，用下面的方式連起來。連好以後，兩邊就是同一個人。
    只能用一次，半小時內有效。請不要給別人。
# $link (String) 網址
invite-way-telegram =
    用 Telegram，打開這個連結：
    { $link }
invite-way-web =
    用網頁，打開這個連結：
    { $link }
# $code (String) 例如 K7QMN-3AB4C
invite-way-line =
    用 LINE，打開這個連結，把帶好的字送出就可以：
    { $link }
    電腦上的 LINE 請加骨本好友，再打這幾個字：
    { $code }
invite-way-code =
    打開骨本，打這幾個字給骨本：
    { $code }
# 傳給家人的那一則，開頭這樣說；裡面不提任何人的健康。
invite-words = 我在用骨本照顧骨頭，請您一起來。

## 打開邀請

invite-gone = 這份邀請打不開：可能用過了、過期了，或字打錯了。請家人再給您一份新的。
invite-wait = 試太多次了，請過一個小時再試，或請家人再給您一份新的。
invite-own = 這是您自己的邀請，要傳給家人打開才有用。
# $who 家人　$things 看計畫、幫忙提醒
joined-helper =
    連好了！{ $who }讓您可以：{ $things }。
    對方隨時可以改；您想離開，說「退出家人圈」。
joined-there =
    { $who }加入了，可以：{ $things }。
    要改或移除，說「家人」。
joined-deciding = { $who }打開了您的邀請，正在決定您可以做什麼。
# $who 兒子
ask-family-allow =
    { $who }想幫您一起顧骨本。要讓{ $who }做什麼？
    健康狀況和用藥都不會給看；之後說「家人」隨時可以改。
ask-family-call = 這位是您的誰？點一下，或直接打您平常怎麼叫。
called-helper = 好，我會說是{ $who }。
called-helped = 好。想知道時，直接問「{ $who }今天吃了嗎」就可以。
name-unreadable = 這個名字我看不懂，請打幾個字就好，例如「小華」。

## 一位家人

tie-helper = { $who }可以：{ $things }。
tie-helped = { $who }讓您可以：{ $things }。
tie-changed = 改好了。{ $who }現在可以：{ $things }。
tie-changed-there = { $who }改了給您的：{ $things }。
tie-not-allowed = { $who }沒有開放這一項給您，可以請對方在骨本裡說「家人」打開。
tie-remove-sure = 要請{ $who }離開嗎？之後看不到您的計畫，也不能提醒您。
tie-leave-sure = 要和{ $who }解除連結嗎？之後看不到計畫，也不能幫忙提醒。
tie-kept = 好，還是連在一起。
tie-ended = 已經和{ $who }解除連結了。
tie-ended-there = 您和{ $who }的連結結束了。
label-tie-today = 今天吃了嗎
label-tie-plan = 看計畫
label-tie-nudge = 提醒一下
label-tie-leave = 解除連結
label-tie-end = 解除
label-tie-stay = 先不要
label-may-give-see = 開放：看計畫
label-may-give-told = 開放：知道有沒有吃
label-may-give-nudge = 開放：幫忙提醒
label-may-take-see = 收回：看計畫
label-may-take-told = 收回：知道有沒有吃
label-may-take-nudge = 收回：幫忙提醒

ask-family-which = 您說的是哪一位？

## 今天吃了嗎

# $who 媽媽　$days (Number) 這週吃了幾天
today-taken = { $who }今天吃了。這週吃了 { $days } 天。
today-waiting = { $who }今天的提醒送到了，還沒有回。這週吃了 { $days } 天。
today-skipped = { $who }今天說先跳過。這週吃了 { $days } 天。
today-not-yet = { $who }今天還沒到提醒的時間。這週吃了 { $days } 天。
today-unreminded = { $who }沒有設提醒，所以我不知道今天吃了沒。這週回過 { $days } 天。
# $days 11 月 20 日（星期五）
digest-missed = { $who }這幾天的提醒沒有回：{ $days }。可能只是忘了按，有空打個電話問問看。
label-digest-week = 改成一週說一次
label-digest-day = 改成每天說
digest-every-week = 好，{ $who }的事，我一週說一次。
digest-every-day = 好，{ $who }有一天沒回，隔天就跟您說。

## 幫忙提醒

nudge-sent = 好，我去提醒{ $who }了，會說是您請我說的。
nudge-quiet = { $who }那邊現在是休息時間，白天再提醒比較好。
nudge-needless = { $who }今天已經吃了，不用提醒。
# $count (Number)
nudge-enough = 今天已經提醒{ $who } { $count } 次了，再多就有壓力了，明天再說。
nudge-worked = { $who }回我了：吃了。
# $who 小華　$whose 您、媽媽
remind-now-nudged = { $who }提醒{ $whose }：今天的份吃了嗎？

## 交給本人

hand-nobody = 您這裡沒有幫別人記的資料，所以沒有可以交的。
hand-taken = 收下了，現在是您自己的：{ $things }。
# $time (String) 08:00、18:30
hand-reminders = 提醒也一起帶過來了：{ $time }。不需要的話，說「不要提醒」就停。
hand-gone = { $who }收下資料了，我已經從您這裡拿掉。
hand-kept = 好，留下的是：{ $things }。
ask-family-take =
    您這裡已經有一份資料，要留哪一份？另一份會刪掉。
    您原本的：{ $mine }。
    家人交給您的：{ $theirs }。
label-take-theirs = 留家人交給我的
label-take-mine = 留我原本的

## 同一個人，好幾個地方

ask-family-merge =
    兩邊都有資料，要留哪一份？另一份會刪掉，家人圈都會留著。
    這裡的：{ $here }。
    另一邊的：{ $there }。
ask-family-move =
    這是您自己的另一支手機或另一個通訊軟體嗎？連起來以後，兩邊就是同一個人。
    這裡的：{ $here }。另一邊的：{ $there }。
label-merge-yes = 是我，連起來
label-merge-no = 不是我
merge-not = 好，沒有連。
label-merge-here = 留這裡的
label-merge-there = 留另一邊的
moved-here = 連好了，這裡和另一邊現在是同一個人。
# $things 您、68 歲…
moved-done = 兩邊連好了，我記著的是：{ $things }。提醒會送到剛連上的這一邊；想改到別邊，在那邊說「提醒送到這裡」。
home-here = 好，以後提醒都送到這裡。
channels =
    您用這些地方和骨本說話：
    { $channels }
channel-here = { $kind }（現在這裡）
channel-there = { $kind }
channel-line = LINE
channel-telegram = Telegram
channel-web = 網頁
channel-terminal = 終端機
channel-other = 其他
label-part = 不再連{ $kind }
label-home = 提醒送到這裡
parted = 好，那一邊已經解除連結，不會再看到您的資料。

## 在群組裡：只給私下聊的連結

label-private-line = 在 LINE 私下聊
label-private-telegram = 在 Telegram 私下聊
