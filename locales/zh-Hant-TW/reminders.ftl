### 提醒。短、暖、不催促；沒吃也不說重話；提醒裡一律不寫劑量。

## 設定

ask-reminder-time = 想要每天幾點提醒？可以按，也可以直接說「早上八點半」。
ask-reminder-time-about = 好，大約幾點呢？可以按，也可以直接說「早上八點半」。
ask-reminder-time-unsure = 請問是早上還是晚上？
ask-reminder-time-bedtime = 您平常大約幾點睡？我就在那之前提醒。
remind-plan-first = 好，提醒的事我記下了。先把計畫做好，再來選時間。
# $who 媽媽
remind-comes-here = 提醒會傳到您這裡，請您再跟{ $who }說。想讓{ $who }自己收到，說「家人」就可以邀請。
# $who 爸爸
remind-both = 先設您自己的。{ $who }的要另外設，像「早上八點提醒我爸」；都會傳到您這裡。
remind-not-others = 我沒辦法請別人提醒您，但我可以自己提醒您。要的話，按時間，或說「每天晚上八點提醒我」。
# $who 阿嬤
remind-not-them = 我只能傳訊息給您，沒辦法直接叫{ $who }。要我到時候提醒您，說「早上八點提醒{ $who }」；想讓{ $who }自己收到，說「家人」就可以邀請。
remind-of-plan = 我提醒的是計畫裡的鈣和維生素 D。別的藥請照藥袋，另外設鬧鐘比較保險。

# $time (String) 08:00、20:30　$days 每天，或星期幾
reminder-set = 好，{ $days } { $time } 提醒{ $who }。要改時間，直接說「改成晚上九點」。
remind-days = 好，{ $days }。
# $day (Phrase) 11 月 26 日（星期四）
moved-from = 今天的已經吃了，新的時間從 { $day }起。
# $day (Phrase) 11 月 26 日（星期四）　$usual (String) 08:00
moved-that-day = 好，{ $day }那天改成 { $time } 提醒{ $who }，其他時候照舊（{ $usual }）。
reminder-is = 現在是{ $days } { $time } 提醒{ $who }。
# $day 12 月 2 日（星期三）
reminder-paused-until = 好，先休息，{ $day }起再照 { $time } 提醒。
reminder-paused = 好，先不提醒，時間我留著。想再開始，說「繼續提醒」就好。
reminder-stopped = 好，不再提醒{ $who }了。想再開始，說「提醒我」就好。
mourned = 請節哀。謝謝您告訴我，您自己也要多保重。
mourned-stopped = 請節哀。{ $who }的提醒，我已經停了。您自己也要多保重，記得吃飯、休息。
no-reminder = 目前沒有設提醒。
reminder-of = { $who }的提醒：
ask-reminder-whose = 請問是誰的提醒？
label-whose-all = 都是
no-reminder-of = { $who }目前沒有設提醒。
reminder-is-resting = 提醒{ $who }的 { $days } { $time } 現在在休息。說「繼續提醒」就再開始。
reminder-is-from = { $first }起，{ $days } { $time } 提醒{ $who }。
reminder-is-once = { $day } { $time } 會提醒{ $who }一次。
reminder-every-other = 隔幾天、每個月、每幾小時提醒，我還不會。可以說「一三五早上八點提醒我」，或「每天早上八點提醒我」。
reminder-else = 不好意思，我只會提醒吃鈣和維生素 D。別的事，請設手機的鬧鐘或行事曆，比較保險。
reminder-run-out = 沒關係，先從食物補。買到之前要我休息，說「先不要提醒」就好。
reminder-forgot = 沒關係，忘了就算了，從這一次開始。照平常的量就好，不要一次補兩份。
reminder-from = 好，{ $first }起，{ $days } { $time } 提醒{ $who }。
reminder-one-week = 只在那一個星期提醒好幾天，我還不會。可以一天一天說，像「明天早上八點提醒我」；每週都要，就說「每週一三五早上八點提醒我」。
reminder-two-rhythms = 不同日子不同時間，我還不會。先選一個時間就好，像「平日早上八點提醒我」。
reminder-on-the-way = 好，吃完回「吃了」就好。
reminder-noisy = 不好意思吵到您。想少一點，說「週末不用」；想休息，說「先不要提醒」。
untaken = 好，改成還沒吃。吃了再告訴我就好。
reminder-later-rest = 要我哪幾天休息？請連日期一起說，像「11 月 26 日到 30 日不要提醒」。從那天起都不要的話，到那天再說「不要提醒」就好。在那之前，我照常提醒。
reminder-not-then = 這段時間本來就沒有提醒，設好的照舊：
ask-reminder-moves = 有提醒在這段時間裡。要換時間，按下面的，或直接說「改成晚上八點」；都不要了，說「不要提醒」。
moving-too = 好，一週兩天，順便提醒您動一動。
moving-not = 好，運動就不另外提醒了。

every-day = 每天
on-weekdays = 平日
on-weekends = 週末
day-1 = 星期一
day-2 = 星期二
day-3 = 星期三
day-4 = 星期四
day-5 = 星期五
day-6 = 星期六
day-7 = 星期日
# $month (Number) $day (Number) $weekday 星期幾
on-day = { $month } 月 { $day } 日（{ $weekday }）

## 住在哪裡，照哪裡的時間

ask-zone = 請問現在住在哪個國家或城市？可以按，也可以直接打，像「東京」。提醒就照那裡的時間。
ask-zone-which = 那裡不只一個時區，請問是哪一區？
# $who 媽媽
ask-zone-whose = 現在設的是{ $who }的提醒。{ $who }的提醒也要照那裡的時間嗎？要就按地方，不用改就按「取消」。
# $zone 地方　$day 11 月 22 日（星期日）　$time (String) 08:00　$homeday $home 同一刻在台灣
zone-set = 好，{ $who }的提醒改照{ $zone }的時間。下一次是 { $day } { $time }，台灣是 { $homeday } { $home }。
zone-set-home = 好，{ $who }的提醒照台灣的時間。下一次是 { $day } { $time }。
zone-kept = 記下了，之後的提醒照{ $zone }的時間。
label-zone = { $zone }
label-zone-ask = 不在台灣
zone-asia-taipei = 台灣
zone-asia-tokyo = 日本
zone-asia-seoul = 韓國
zone-asia-shanghai = 中國大陸
zone-asia-hong-kong = 香港
zone-asia-macau = 澳門
zone-asia-singapore = 新加坡
zone-asia-kuala-lumpur = 馬來西亞
zone-asia-bangkok = 泰國
zone-asia-ho-chi-minh = 越南
zone-asia-manila = 菲律賓
zone-asia-kolkata = 印度
zone-asia-dubai = 杜拜
zone-europe-london = 英國
zone-europe-paris = 法國
zone-europe-berlin = 德國
zone-europe-amsterdam = 荷蘭
zone-europe-zurich = 瑞士
zone-europe-vienna = 奧地利
zone-europe-rome = 義大利
zone-asia-jakarta = 印尼雅加達
zone-asia-makassar = 印尼峇里島
zone-pacific-auckland = 紐西蘭
zone-america-new-york = 美東（紐約）
zone-america-chicago = 美國中部（芝加哥）
zone-america-denver = 美國山區（丹佛）
zone-america-phoenix = 美國鳳凰城
zone-america-los-angeles = 美西（洛杉磯）
zone-america-anchorage = 阿拉斯加
zone-pacific-honolulu = 夏威夷
zone-america-vancouver = 加拿大溫哥華
zone-america-edmonton = 加拿大卡加利
zone-america-winnipeg = 加拿大溫尼伯
zone-america-toronto = 加拿大多倫多
zone-america-halifax = 加拿大哈利法克斯
zone-australia-perth = 澳洲伯斯
zone-australia-adelaide = 澳洲阿德雷德
zone-australia-brisbane = 澳洲布里斯本
zone-australia-sydney = 澳洲雪梨
zone-australia-melbourne = 澳洲墨爾本

## 時間到了

# 一行一行接起來。
remind-now = { $lines }
remind-lines =
    { $first }
    { $rest }
# $who 您、媽媽　$what 要吃什麼
remind-breakfast = 早安！提醒{ $who }：配早餐，{ $what }。
remind-lunch = 午安！提醒{ $who }：配午餐，{ $what }。
remind-dinner = 提醒{ $who }：配晚餐，{ $what }。
remind-any-meal = 提醒{ $who }：隨餐，{ $what }。
remind-what-plan = 照計畫吃今天的鈣和維生素 D
remind-what-doctor = 鈣和維生素 D 照醫師、藥師說的吃
remind-what-minor = 先吃高鈣的食物，鈣片照爸媽和醫師說的
# $medicine 甲狀腺素　$hours (Number)
remind-apart = 吃完{ $medicine }，要隔 { $hours } 小時再吃鈣。
apart-levothyroxine = 甲狀腺素
apart-antibiotics = 抗生素
apart-bisphosphonate = 口服骨鬆藥
apart-iron = 鐵劑、鋅這類藥
# $food (String) 乳製品(牛奶)
remind-food = 今天可以吃：{ $food }
# $quote (String) 文章原句　$source 出處
remind-fact = 文章裡說：「{ $quote }」（{ $source }）
# $times (String) 2–3
remind-move = 今天也動一動：文章建議每週 { $times } 次負重運動和肌力訓練（{ $source }）。
remind-scarce = 這個月 LINE 能主動傳的訊息快用完了，用完以後，下個月才會再傳。可以先按「放進行事曆」，讓手機自己響。
# $month (Number) 下個月
remind-spent = 這個月 LINE 能主動傳的訊息已經用完，有提醒沒能傳給您，這不是您漏掉。{ $month } 月 1 日起會再傳；在那之前可以按「放進行事曆」，讓手機自己響。
remind-ask = 吃好了，按「吃了」或回「吃了」就可以。
remind-once-over = 說好 { $time } 提醒您一次，我這邊出了狀況，沒能準時，很抱歉。
remind-now-snoozed = 時間到了，提醒{ $who }：現在方便吃了嗎？
remind-now-follow = 再輕輕提醒{ $who }一次；今天不方便也沒關係，按「今天跳過」就好。
remind-old = 這一次已經過去了，沒關係，從下一次開始就好。

## 行事曆

# $address (String) 網址
calendar-link =
    把這個網址加進手機的行事曆（「訂閱行事曆」），時間到了手機自己會響，不用等我傳訊息：
    { $address }
    網址只給自己用；想停用，說「停用行事曆」。
calendar-nowhere = 這裡還沒有對外的網址，行事曆暫時不能用；提醒照常。
calendar-closed = 好，行事曆的網址已經停用了；提醒照常。
calendar-name = 存骨本
# $who 您、媽媽
calendar-title = 存骨本：{ $who }

## 回了以後

done = 收到，今天的份完成了。
done-already = 這一次已經記好了，謝謝您。
# $who 您、媽媽　$time (String) 20:00
done-ahead = 好，{ $who }今天吃的記下了，{ $time } 那次就不叫了。
undone-ahead = 好，改成還沒吃，{ $time } 照常提醒{ $who }。
done-of-another = 好，知道了。我這裡沒有在提醒這一位，所以沒有另外記。
# $days (Number)
done-streak = 收到！已經持續 { $days } 天了，存骨本就是這樣一天一天來。
done-week = 收到，今天的份完成了。這是這週的紀錄，下週一起繼續。
done-month = 收到，今天的份完成了。上個月的紀錄給您看，這個月也慢慢來。
skipped-today = 好，今天先休息，明天見。
# $day (Phrase)
skipped-day = 好，{ $day }那天不提醒，之後照舊。
# $first $last (Phrase) 11 月 26 日（星期四）
skipped-day-to = 好，{ $first }到 { $last }不提醒，之後照舊。
# $first $last (Phrase) 11 月 26 日（星期四）
ask-away = { $first }到 { $last }這段時間，要照常提醒，還是先不提醒？
label-away-silent = 先不提醒
label-away-on = 照常提醒
away-as-usual = 好，照常提醒。
day-off-is = { $day }那天不提醒{ $who }。
day-off-daily = { $day }那天，平常的那次不提醒{ $who }。
day-off-is-to = { $first }到 { $last }不提醒{ $who }。
# $day (Phrase)
skipped-unset = 好，{ $day }不提醒。時間還沒設，想好了再說幾點就好。
reminder-not-set = 好，那一次就先不設。
reminder-daily-stopped = 好，每天的不再提醒了。想再開始，說「提醒我」就好。
reminder-drop-which = 請問要停的是哪一個？請說是每天的，還是哪一天的那次。
ask-reminder-which = 要改的是哪一個？
# $day (Phrase) 11 月 26 日（星期四）
ask-reminder-shift = 只改 { $day }這一次，還是以後每天都改？
# $time (String) 10:00、20:00
label-daily-to = 平常的 { $time }
# $time (String) 10:00
label-once-to = 只那一次 { $time }
# $time (String) 08:00
snoozed-stays = 只延今天這一次，平常還是 { $time }。想以後都改，說「每天改成早上九點」。
# $minutes (Number)
snoozed = 好，{ $minutes } 分鐘後再提醒您。
snoozed-until = 好，{ $time } 再提醒您。
reminder-once = 好，{ $minutes } 分鐘後提醒{ $who }一次。
reminder-once-at = 好，{ $day } { $time } 提醒{ $who }，只這一次。
reminder-once-when = 只提醒一次的話，請把還沒到的那一天和幾點一起說，像「明天下午三點提醒我」。想要天天提醒，說「每天下午三點提醒我」。
# 只提醒一次，還不知道幾點
ask-reminder-once = 好，只提醒這一次。要幾點呢？直接說「下午三點」就可以。
# $count (Number) 最多幾個
reminder-once-full = 只提醒一次的，最多先記 { $count } 個。等前面的來過了，再跟我說一次。
# $day (Phrase) 其中一個的日子
reminder-once-which = 只提醒一次的不只一個，我先都照舊。要改哪一個，請連日子一起說，像「{ $day }那次改下午四點」。
whom-meant = 請問是哪一位呢？連稱呼再說一次就好，像「提醒媽媽早上八點」。
reminder-once-gone = { $day } { $time } 只提醒一次的那個也不提醒了；還要的話，再說一次日子和時間。
snoozed-nothing = 好，不急，您慢慢來。
## 一星期、一個月。圖上有的，字裡都有。

# $who 您、媽媽　$count (Number)　$days 星期幾
days-week = 這星期{ $who }吃了 { $count } 天：{ $days }。
# $month (Number)　$days 1–3、5 號
days-month = { $month } 月{ $who }吃了 { $count } 天：{ $days } 號。
days-none-week = 這星期{ $who }還沒有「吃了」的紀錄。今天開始就很好。
days-none-month = { $month } 月{ $who }沒有紀錄。今天開始就很好。
days-rested-week = 休息的日子：{ $days }。
days-rested-month = 休息的日子：{ $days } 號。
days-open-week = 還沒記的日子：{ $days }。
days-open-month = 還沒記的日子：{ $days } 號。
days-unsent-week = 我們沒能提醒到的日子：{ $days }，不算在內。
days-unsent-month = 我們沒能提醒到的日子：{ $days } 號，不算在內。
# $days (Number)
days-streak = 已經持續 { $days } 天了，一天一天存，真好。
# $day (Number) $first (Number) $last (Number)
days-one = { $day }
days-run = { $first }–{ $last }
days-title-week = { $who }的一星期
days-title-month = { $who }的 { $month } 月
# $first $last (String) 11/16
days-span-week = { $first } 到 { $last }
# $year (String) $month (Number)
days-span-month = { $year } 年 { $month } 月
days-unit = 天
days-key-kept = 吃了
days-key-rested = 休息
days-key-open = 還沒
days-short-1 = 一
days-short-2 = 二
days-short-3 = 三
days-short-4 = 四
days-short-5 = 五
days-short-6 = 六
days-short-7 = 日
week-none = 這星期還沒有記到「吃了」。今天開始就很好。

# 按了以後，接在那則提醒下面。$time (String) 08:02
answered-took = ✓ { $time } 吃了
answered-skip = ✓ { $time } 今天跳過

## 按鈕。LINE 最多 20 個字。

# $time (String) 08:00
label-time = { $time }
label-done = 吃了
label-snooze = 晚點
label-skip-today = 今天跳過
# $minutes (Number)
label-minutes = { $minutes } 分鐘後
label-stop-reminder = 不要提醒
label-go-on = 繼續提醒
label-week = 看這週
label-month = 看這個月
label-last-month = 看上個月
label-calendar = 放進行事曆
label-calendar-off = 停用行事曆
label-move-yes = 也提醒運動
label-move-no = 不用提醒運動
