### Sharing a plan: one decides what is in it and how long; what isn't ticked never shows.

share-plan-first = OK, let's make the plan first, then it can go to the family.
ask-share =
    Make a link of the plan ({ $who }) for the family?
    In it: { $things }.
    Opens for: { $until }.
    What is not in it, nobody else sees; you can take it back at any time.
share-too-many = { $count } links are open already; take one back before making a new one.
share-field-amounts = amounts a day
share-field-foods = foods
share-field-schedule = reminder times
share-field-adherence = days taken this week
share-field-conditions = health and medicines
share-field-refers = only the sentence “please ask a doctor, pharmacist or dietitian first”
share-days = { $days } days
share-until-revoked = until you take it back
share-until = until { $day }
label-share-go = Share like this
label-share-add-amounts = Add amounts
label-share-add-foods = Add foods
label-share-add-schedule = Add reminder times
label-share-add-adherence = Add days taken
label-share-add-conditions = Add health
label-share-leave-amounts = No amounts
label-share-leave-foods = No foods
label-share-leave-schedule = No reminder times
label-share-leave-adherence = No days taken
label-share-leave-conditions = No health
label-share-life-7 = For 7 days
label-share-life-30 = For 30 days
label-share-life-0 = Until I take it back
share-link =
    Done, the plan ({ $who }) can be sent.
    In it: { $things }. Opens for: { $until }.
share-way-public =
    Send this link to the family:
    { $link }
share-way-telegram =
    For family on Telegram, open this link:
    { $link }
share-typed = 看計畫 { $code }
share-way-code =
    Family on LINE: add Guben (骨本) as a friend and, within one day, type exactly this to it:
    { $typed }
share-way-local =
    Guben only runs on this computer now, so only this computer can open the link:
    { $link }
link-unserved = (Start guben serve first, or this address opens nothing.)
share-way-none = But this is only a trial without a public address, so there is no link to give yet.
share-invitation = My bone plan, please have a look.
inline-title = Bone plan: { $who }
inline-note = In it: { $things }
inline-begin = First make a plan with Guben, then share it
label-share-line = Send by LINE
label-share-telegram = Send by Telegram
label-share-copy = Copy link
label-share-copy-plan = Copy whole plan
share-copied = This is the plan of { $day }; it may change later. The newest is here: { $link }
share-copied-alone = This is the plan of { $day }; it may change later. Before using it, ask the person first.
label-share-qr = See QR code
label-revoke = Take back this link
label-revoke-nth = Close no. { $number }
label-revoke-all = Take all back
label-shares = What I shared
shares-none = No shared links are open now.
share-open =
    No. { $number }: plan for { $who }; in it: { $things }.
    Made { $made }, opens: { $until }.
    { $views }
share-unseen = Nobody has opened it yet.
share-seen = Times opened: { $count }, last on { $day } at { $time }.
share-seen-by =
    Times opened: { $count }, last on { $day } at { $time }.
    Seen in the family circle by: { $people }.
share-revoked = Taken back; that link no longer opens.
shares-revoked = All taken back; those links no longer open.
share-gone-already = That link was closed before.
share-gone = This link or code can't be opened; it may have been taken back, or have expired. Please ask for it again.
label-me-too = I want one too
shared-title = Bone plan
shared-title-named = Bone plan for { $name }
shared-refers = For this plan, please ask a doctor, pharmacist or dietitian first.
shared-unready = This plan is still being made; please look again later.
shared-about = Who takes medicines asks a doctor or pharmacist before supplements; don't just follow someone else's plan.
shared-schedule = Times of the day
shared-breakfast = with breakfast
shared-lunch = with lunch
shared-dinner = with dinner
shared-any-meal = with a meal
shared-week = This week
shared-week-days = days taken: { $count }
shared-week-none = Nothing noted this week yet.
shared-conditions = Health and medicines
page-title = Someone sent you a bone plan
page-description = Open it to see what to eat and how to care for bones.
page-cover-title =
    Your family sent you
    a bone plan
page-cover-words = Inside is an eating plan for a day. Tap the button below to open it.
page-cover-small = How often and when it is opened is seen by the sender; not who you are.
page-qr = QR code of this link
page-sorry = This plan can't be opened
page-gone = This link may have been taken back, or have expired. Please ask the sender to send it again.
page-too-often = Too many tries; please open it again in a few minutes.
page-later = A little busy right now; please tap again in a moment.
page-me-too = Chat with Guben a little and get one for yourself too.
page-in-line = Chat on LINE
page-in-telegram = Chat on Telegram
page-in-browser = Chat here
preview-title =
    Your family sent you
    a bone plan
preview-words = Open it: how to eat in a day

kept-page-title = What Guben keeps
kept-page-show = Show my data
kept-page-file = Save as a file (JSON)
