### 提醒。短、暖、不催促；沒吃也不說重話；提醒裡一律不寫劑量。

## 設定

ask-reminder-time = 想要每天幾點提醒？可以按，也可以直接說「早上八點半」。
ask-reminder-time-unsure = 請問是早上還是晚上？
ask-reminder-time-bedtime = 您平常大約幾點睡？我就在那之前提醒。
remind-plan-first = 好，提醒的事我記下了。先把計畫做好，再來選時間。

# $time (String) 08:00、20:30　$days 每天，或星期幾
reminder-set = 好，{ $days } { $time } 提醒{ $who }。要改時間，直接說「改成晚上九點」。
remind-days = 好，{ $days }。
reminder-is = 現在是{ $days } { $time } 提醒{ $who }。
# $day 12 月 2 日（星期三）
reminder-paused-until = 好，先休息，{ $day }起再照 { $time } 提醒。
reminder-paused = 好，先不提醒，時間我留著。想再開始，說「繼續提醒」就好。
reminder-stopped = 好，不再提醒了。想再開始，說「提醒我」就好。
no-reminder = 目前沒有設提醒。
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
apart-iron = 鐵劑或鋅
# $food (String) 乳製品(牛奶)
remind-food = 今天可以吃：{ $food }
# $quote (String) 文章原句　$source 出處
remind-fact = 文章裡說：「{ $quote }」（{ $source }）
# $times (String) 2–3
remind-move = 今天也動一動：文章建議每週 { $times } 次負重運動和肌力訓練（{ $source }）。
remind-scarce = 這個月 LINE 能主動傳的訊息快用完了，用完以後，下個月才會再傳。可以先按「放進行事曆」，讓手機自己響。
remind-ask = 吃好了，按「吃了」或回「吃了」就可以。
remind-now-snoozed = 時間到了，提醒{ $who }：現在方便吃了嗎？
remind-now-follow = 再輕輕提醒{ $who }一次；今天不方便也沒關係，按「今天跳過」就好。
remind-old = 這一次已經過去了，沒關係，從下一次開始就好。

## 行事曆

# $address (String) 網址
calendar-link =
    把這個網址加進手機的行事曆（「訂閱行事曆」），時間到了手機自己會響，不用等我傳訊息：
    { $address }
    網址只給自己用；想停用，說「取消行事曆」。
calendar-nowhere = 這裡還沒有對外的網址，行事曆暫時不能用；提醒照常。
calendar-closed = 好，行事曆的網址已經停用了；提醒照常。
calendar-name = 存骨本
# $who 您、媽媽
calendar-title = 存骨本：{ $who }

## 回了以後

done = 收到，今天的份完成了。
done-already = 這一次已經記好了，謝謝您。
# $days (Number)
done-streak = 收到！已經持續 { $days } 天了，存骨本就是這樣一天一天來。
done-week = 收到！這週吃了 { $days } 天，很好。
done-month = 收到！上個月吃了 { $days } 天，這個月也慢慢來。
skipped-today = 好，今天先休息，明天見。
# $minutes (Number)
snoozed = 好，{ $minutes } 分鐘後再提醒您。
snoozed-nothing = 好，晚一點再說。
# $count (Number) $days 星期幾
week = 這週吃了 { $count } 天：{ $days }。
week-none = 這週還沒有紀錄。今天開始就很好。

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
label-calendar = 放進行事曆
label-calendar-off = 停用行事曆
label-move-yes = 也提醒運動
label-move-no = 不用提醒運動
