### Reminders. Short, warm, no pushing; never a dose in a reminder.

ask-reminder-time = At what time each day? You can tap, or just say “8:30 am”.
ask-reminder-time-about = All right, at about what time? Tap one, or just say “8:30 in the morning”.
ask-reminder-time-unsure = In the morning or in the evening?
ask-reminder-time-bedtime = About what time is bedtime? I will remind you before that.
remind-plan-first = OK, I noted the reminder. Let's make the plan first, then choose a time.
# $who mother
remind-comes-here = The reminders come to you here; please pass them on to { $who }. To let { $who } get them too, say “family” and send an invitation.
# $who father
remind-both = I set yours first. The one for { $who } is set separately, like “remind my father at 8 am”; both come to you here.
remind-not-others = I cannot ask somebody else to remind you, but I can remind you myself. If you like, tap a time, or say “remind me every day at 8 pm”.
# $who 阿嬤
remind-not-them = I can only write to you here, not to { $who } directly. To be reminded yourself, say “remind me every day at 8 am”; to let { $who } get it too, say “family” and send an invitation.
remind-of-plan = I remind you of the calcium and vitamin D in the plan. For other medicines follow the label; an alarm on the phone is safer.
reminder-set = OK, I will remind { $who } { $days } at { $time }. To change the time, just say “change it to 9 pm”.
remind-days = OK, { $days }.
# $day (Phrase) 11 月 26 日（星期四）
moved-from = Today is taken already; the new time begins on { $day }.
# $day (Phrase) 11 月 26 日（星期四）　$usual (String) 08:00
moved-that-day = OK, on { $day } I will remind { $who } at { $time } instead; otherwise as before ({ $usual }).
reminder-is = The reminder for { $who } is { $days } at { $time }.
reminder-paused-until = OK, have a rest; from { $day } I will remind at { $time } again.
reminder-paused = OK, no reminders for now; I keep the time. To begin again, say “go on reminding”.
reminder-stopped = OK, no more reminders for { $who }. To begin again, just say “remind me”.
mourned = I am so sorry for your loss. Thank you for telling me. Please take care of yourself too.
mourned-stopped = I am so sorry for your loss. I have stopped the reminders for { $who }. Please take care of yourself too: do eat and rest.
no-reminder = No reminder is set at the moment.
reminder-of = The reminder for { $who }:
ask-reminder-whose = Whose reminder do you mean?
label-whose-all = All of them
no-reminder-of = No reminder is set for { $who } at the moment.
reminder-is-resting = The reminder for { $who } ({ $days } at { $time }) is resting now. Say “go on reminding” to begin again.
reminder-is-from = From { $first } on the reminder for { $who } is { $days } at { $time }.
reminder-is-once = On { $day } at { $time } there is a single reminder for { $who }.
reminder-every-other = I cannot remind every few days, every month or every few hours yet. You can say “remind me on Monday, Wednesday and Friday at 8 am”, or “remind me every day at 8 am”.
reminder-else = I only remind of calcium, vitamin D and the like; for other things, please use your phone's alarm or calendar.
reminder-run-out = That's all right, food first. If I should rest until you have bought more, just say “pause reminders”.
reminder-forgot = That's all right, start again from this time. Take the usual amount, not two portions at once.
reminder-from = OK, from { $first } on I will remind { $who } { $days } at { $time }.
reminder-one-week = Several days of one week only I cannot do yet. Say them one by one, like “remind me tomorrow at 8 am”, or for every week “remind me at 8 am on Monday, Wednesday and Friday”.
reminder-two-rhythms = Different times on different days I cannot do yet. Please choose one, like “remind me on weekdays at 8 am”.
reminder-on-the-way = Good. When you have taken it, just answer “done”.
reminder-noisy = Sorry for the noise. For fewer, say “not on weekends”; for a rest, say “pause reminders”.
untaken = OK, changed to not taken yet. Just tell me when you have.
reminder-later-rest = On which days shall I rest? Say it with the dates, like “no reminders from 11/26 to 11/30”. To stop for good from a day on, say “stop reminders” on that day. Until then I go on as usual.
reminder-not-then = There is no reminder in those hours; what is set stays as it is:
ask-reminder-moves = There is a reminder in those hours. To move it, tap below or just say “change it to 8 pm”; if you want no reminders at all, say “stop reminders”.
moving-too = OK, two days a week I also remind you to move a little.
moving-not = OK, no extra reminder for exercise.
every-day = every day
on-weekdays = on weekdays
on-weekends = at weekends
day-1 = Monday
day-2 = Tuesday
day-3 = Wednesday
day-4 = Thursday
day-5 = Friday
day-6 = Saturday
day-7 = Sunday
on-day =
    { $weekday }, { $day } { $month ->
         [1] January
         [2] February
         [3] March
         [4] April
         [5] May
         [6] June
         [7] July
         [8] August
         [9] September
         [10] October
         [11] November
        *[12] December
    }
remind-now = { $lines }
remind-lines =
    { $first }
    { $rest }
remind-breakfast = Good morning! A reminder for { $who }: with breakfast, { $what }.
remind-lunch = Hello! A reminder for { $who }: with lunch, { $what }.
remind-dinner = A reminder for { $who }: with dinner, { $what }.
remind-any-meal = A reminder for { $who }: with a meal, { $what }.
remind-what-plan = take today's calcium and vitamin D as in the plan
remind-what-doctor = take calcium and vitamin D as the doctor or pharmacist said
remind-what-minor = first eat foods rich in calcium; about calcium tablets, follow parents and doctor
remind-apart = After taking { $medicine }, wait { $hours } hours before calcium.
apart-levothyroxine = thyroid hormone
apart-antibiotics = antibiotics
apart-bisphosphonate = osteoporosis medicine by mouth
apart-iron = iron, zinc and the like
remind-food = Good to eat today: { $food }
remind-fact = The article says: { $quote } ({ $source })
remind-move = Move a little today too: the article advises weight-bearing exercise and strength training { $times } times a week ({ $source }).
remind-scarce = This month's messages that LINE lets me send are nearly used up; after that I can only send again next month. You can tap “Put in calendar”, so the phone itself rings.
# $month (Number) next month
remind-spent =
    This month's messages that LINE lets me send are used up, so a reminder could not reach you; you did nothing wrong. You can tap “Put in calendar”, so the phone itself rings. I can send again from 1 { $month ->
         [1] January.
         [2] February.
         [3] March.
         [4] April.
         [5] May.
         [6] June.
         [7] July.
         [8] August.
         [9] September.
         [10] October.
         [11] November.
        *[12] December.
    }
remind-ask = When it is taken, tap “Taken” or answer “taken”.
remind-once-over = I was to remind you once at { $time }, but something went wrong on my side and I could not. I am sorry.
remind-now-snoozed = It's time. A reminder for { $who }: is now a good moment to take it?
remind-now-follow = One more gentle reminder for { $who }; if today is not convenient, that's fine, just tap “Skip today”.
remind-old = That one is past, no matter; just go on from the next one.
calendar-link =
    Add this address to the phone's calendar (“subscribe to calendar”); the phone itself rings at the time, without waiting for my message:
    { $address }
    The address is only for you; to end it, say “cancel calendar”.
calendar-nowhere = There is no public address here yet, so the calendar can't be used for now; reminders go on as usual.
calendar-closed = OK, the calendar address is switched off; reminders go on as usual.
calendar-name = Bone care
calendar-title = Bone care: { $who }
done = Got it, today's share is done.
done-already = This one is noted already, thank you.
# $who 您、媽媽　$time (String) 20:00
done-ahead = OK, noted for { $who } today; I will not ring at { $time }.
undone-ahead = OK, changed to not taken yet; I will remind { $who } at { $time } as usual.
done-of-another = OK, I see. I do not remind anyone of that name here, so nothing else is noted.
done-streak = Got it! { $days } days in a row; caring for bones goes just like this, day by day.
done-week = Got it, today is done. That was this week; we go on together next week.
done-month = Got it, today is done. That was last month; take it slowly this month too.
skipped-today = OK, a rest for today; see you tomorrow.
# $day (Phrase)
skipped-day = OK, no reminder on { $day }; after that as before.
# $first $last (Phrase) 26 November (Thursday)
skipped-day-to = OK, no reminders from { $first } to { $last }; after that as before.
# $first $last (Phrase) 11 月 26 日（星期四）
ask-away = From { $first } to { $last }: remind as usual, or rather not?
label-away-silent = No reminders then
label-away-on = As usual
away-as-usual = OK, I remind as usual.
day-off-is = No reminder for { $who } on { $day }.
day-off-daily = On { $day } the usual reminder for { $who } does not come.
day-off-is-to = No reminders for { $who } from { $first } to { $last }.
# $day (Phrase)
skipped-unset = OK, no reminder on { $day }. No time is set yet; just tell me a time when you know it.
reminder-not-set = OK, I will not set that one for now.
reminder-daily-stopped = OK, no more daily reminders. To start again, just say “remind me”.
reminder-drop-which = Which one shall I stop? Please say whether it is the daily one, or the single one and on which day.
ask-reminder-which = Which one shall I change?
# $day (Phrase) 26 November (Thursday)
ask-reminder-shift = Only this once, on { $day }, or every day from now on?
# $time (String) 10:00、20:00
label-daily-to = Usual one { $time }
# $time (String) 10:00
label-once-to = Once only { $time }
# $time (String) 08:00
snoozed-stays = Only this once; otherwise it stays at { $time }. To move it for good, say “change it to 9 am every day”.
snoozed = OK, I will remind you again in { $minutes } minutes.
snoozed-until = OK, I will remind you again at { $time }.
reminder-once = All right, in { $minutes } minutes I remind { $who } once.
reminder-once-at = OK, on { $day } at { $time } I remind { $who }, this one time.
reminder-once-when = For a single reminder, please say a day and an hour that are still to come, like “remind me tomorrow at 3 pm”. For every day, say “remind me every day at 3 pm”.
ask-reminder-once = All right, just this once. At what time? Just say “3 pm”.
reminder-once-full = I can keep { $count } single reminders at most. Once the earlier ones have come, please tell me again.
reminder-once-which = There is more than one, so I left them all as they are. To change one, please say “stop reminders” and set them anew; the first is on { $day }.
whom-meant = Whose reminder is it? Please say it again with the person, like “remind my mother at 8 am”.
reminder-once-gone = The single reminder on { $day } at { $time } will not come either; if it is still wanted, please tell me the day and hour again.
snoozed-nothing = OK, no hurry.
## A week, a month. Whatever the picture shows, the words say.

days-week = Days taken this week by { $who }: { $count } ({ $days }).
days-month = Days taken in month { $month } by { $who }: { $count } ({ $days }).
days-none-week = Nothing noted this week yet for { $who }. Starting today is fine.
days-none-month = Nothing noted in month { $month } for { $who }. Starting today is fine.
days-rested-week = Days of rest: { $days }.
days-rested-month = Days of rest: { $days }.
days-open-week = Not noted yet: { $days }.
days-open-month = Not noted yet: { $days }.
days-unsent-week = Days we could not remind, which do not count: { $days }.
days-unsent-month = Days we could not remind, which do not count: { $days }.
days-streak = { $days } days in a row. Well done, one day at a time.
days-one = { $day }
days-run = { $first }–{ $last }
days-title-week = This week: { $who }
days-title-month = Month { $month }: { $who }
days-span-week = { $first } to { $last }
days-span-month = { $month }/{ $year }
days-unit = days
days-key-kept = taken
days-key-rested = rest
days-key-open = not yet
days-short-1 = Mo
days-short-2 = Tu
days-short-3 = We
days-short-4 = Th
days-short-5 = Fr
days-short-6 = Sa
days-short-7 = Su
week-none = Nothing noted as taken this week yet. Starting today is fine.
label-time = { $time }
label-done = Taken
label-snooze = Later
label-skip-today = Skip today
label-minutes = In { $minutes } min
label-stop-reminder = Stop reminders
label-go-on = Go on reminding
label-week = See this week
label-month = This month
label-last-month = Last month
label-calendar = Put in calendar
label-calendar-off = Calendar off
label-move-yes = Remind to move too
label-move-no = No exercise reminder
answered-took = ✓ { $time } taken
answered-skip = ✓ { $time } skipped today
ask-zone = Which country or city do you live in now? Tap one, or just type it, like “Japan”. The reminder follows the time there.
ask-zone-which = There is more than one time zone there. Which region?
ask-zone-whose = This is the reminder for { $who }. Should the reminder for { $who } follow the time there too? If so, tap the place; if not, tap “Cancel”.
zone-set = OK, the reminder for { $who } now follows the time of { $zone }. Next: { $day } at { $time }; in Taiwan that is { $homeday } at { $home }.
zone-set-home = OK, the reminder for { $who } follows Taiwan time. Next: { $day } at { $time }.
zone-kept = Noted; reminders from now on follow the time of { $zone }.
label-zone = { $zone }
label-zone-ask = Not in Taiwan
zone-asia-taipei = Taiwan
zone-asia-tokyo = Japan
zone-asia-seoul = South Korea
zone-asia-shanghai = Mainland China
zone-asia-hong-kong = Hong Kong
zone-asia-macau = Macau
zone-asia-singapore = Singapore
zone-asia-kuala-lumpur = Malaysia
zone-asia-bangkok = Thailand
zone-asia-ho-chi-minh = Vietnam
zone-asia-manila = Philippines
zone-asia-kolkata = India
zone-asia-dubai = Dubai
zone-europe-london = United Kingdom
zone-europe-paris = France
zone-europe-berlin = Germany
zone-europe-amsterdam = Netherlands
zone-europe-zurich = Switzerland
zone-europe-vienna = Austria
zone-europe-rome = Italy
zone-asia-jakarta = Indonesia, Jakarta
zone-asia-makassar = Indonesia, Bali
zone-pacific-auckland = New Zealand
zone-america-new-york = US East (New York)
zone-america-chicago = US Central (Chicago)
zone-america-denver = US (Denver)
zone-america-phoenix = US (Phoenix)
zone-america-los-angeles = US (Los Angeles)
zone-america-anchorage = Alaska
zone-pacific-honolulu = Hawaii
zone-america-vancouver = Canada, Vancouver
zone-america-edmonton = Canada, Calgary
zone-america-winnipeg = Canada, Winnipeg
zone-america-toronto = Canada, Toronto
zone-america-halifax = Canada, Halifax
zone-australia-perth = Australia, Perth
zone-australia-adelaide = Australia, Adelaide
zone-australia-brisbane = Australia, Brisbane
zone-australia-sydney = Australia, Sydney
zone-australia-melbourne = Australia, Melbourne
