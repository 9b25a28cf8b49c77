### The family circle. The person decides everything, both sides see it, it can be taken back at any time.

circle-empty =
    The family can help: see your plan, know whether it was taken, send a reminder; and you can be there for your parents the same way.
    What is allowed is the person's own choice, and can be taken back at any time.
circle-choose = Fine. Which would you like? Tap one, or just say "invite my daughter" or "I want to look after my mother".
circle =
    Your family circle:
    { $ties }
    Tap a name to look, to change, or to leave.
circle-helper = { $who } helps you ({ $things })
circle-helped = you help { $who } ({ $things })
circle-full = A family circle has at most { $count } people; ask one to leave before inviting another.
circle-cannot = This can't be seen right now; please try again a little later.
tie-gone = You two are not linked at the moment, so it can't be seen and no reminder can be sent.
label-tie = { $who }
label-circle-invite = Invite family
label-circle-after = Look after someone
label-circle-move = Link my other phone
may-see = see the plan
may-told = know whether it was taken
may-nudge = send a reminder
may-nothing = nothing allowed yet
kin-mother = Mother
kin-father = Father
kin-grandmother = Grandmother
kin-grandfather = Grandfather
kin-daughter = Daughter
kin-son = Son
kin-spouse = Partner
kin-other = Family
kin-numbered = { $who } ({ $number })
ask-family-whom = Whom to invite? Tap one, or type the name.
ask-family-after = Whom would you like to look after? Tap one, or type the name.
ask-family-may =
    What may { $who } do? (Plan of: { $whose })
    Health and medicines are never shown. You can change this at any time.
label-may-stn = All three
label-may-st = See plan, if taken
label-may-sn = See plan, remind
label-may-s = Only see the plan
label-may-n = Only remind
label-may-none = None
invite-help =
    Done. Once { $who } has joined, they may: { $things }.
    This invitation works once and for seven days; the code to type, for one day. Please send it only to { $who }.
invite-after =
    Done, please send it to { $who }. After opening it, { $who } decides what you may do.
    This invitation works once and for seven days; the code to type, for one day.
invite-hand =
    Done, please send it to { $who } and nobody else. Once opened, this data belongs to { $who } and I delete it on your side; whether you may go on helping is for { $who } to decide.
    This invitation works once and for seven days; the code to type, for one day.
invite-move =
    Open Guben on the other phone or in the other messenger, and link it as below. After that both sides are the same person.
    It works once, within half an hour. Please give it to nobody else.
invite-way-telegram =
    With Telegram, open this link:
    { $link }
invite-way-web =
    With a browser, open this link:
    { $link }
invite-way-line =
    With LINE, open this link and send the words that are filled in:
    { $link }
    With LINE on a computer, add Guben (骨本) as a friend and type this code:
    { $code }
invite-way-code =
    Open Guben and type this code to it:
    { $code }
invite-words = I use Guben (骨本) to care for bones. Please join me.
invite-gone = This invitation can't be opened: it may have been used, have expired, or be mistyped. Please ask the family for a new one.
invite-wait = Too many tries. Please try again in an hour, or ask the family for a new one.
invite-own = This is your own invitation; it only works when someone in the family opens it.
joined-helper =
    Linked! { $who } lets you: { $things }.
    They can change this at any time; to leave, say “leave family circle”.
joined-there =
    { $who } has joined and may: { $things }.
    To change or remove, say “family”.
joined-deciding = { $who } opened your invitation and is deciding what you may do.
ask-family-allow =
    { $who } would like to help you. What may { $who } do?
    Health and medicines are never shown; say “family” to change this at any time.
ask-family-call = Who is this to you? Tap one, or type what you usually call them.
called-helper = OK, I'll say it is { $who }.
called-helped = OK. To find out, say “family” and tap { $who }.
name-unreadable = I can't read this name; please type just a word or two, for example “Ani”.
tie-helper = { $who } may: { $things }.
tie-helped = { $who } lets you: { $things }.
tie-changed = Changed. { $who } may now: { $things }.
tie-changed-there = { $who } changed what you may do: { $things }.
tie-not-allowed = { $who } has not opened this to you; you can ask them to say “family” (家人) in Guben and open it.
tie-remove-sure = Ask { $who } to leave? Then they can no longer see your plan or remind you.
tie-leave-sure = Unlink from { $who }? Then you can no longer see the plan or help remind.
tie-kept = OK, still linked.
tie-ended = You are now unlinked from { $who }.
tie-ended-there = The link between you and { $who } has ended.
label-tie-today = Taken today?
label-tie-plan = See plan
label-tie-nudge = Send a reminder
label-tie-leave = Unlink
label-tie-end = Unlink now
label-tie-stay = Not now
label-may-give-see = Allow: see plan
label-may-give-told = Allow: if taken
label-may-give-nudge = Allow: remind
label-may-take-see = Stop: see plan
label-may-take-told = Stop: if taken
label-may-take-nudge = Stop: remind
ask-family-which = Which one do you mean?
today-taken = { $who }: taken today. Days taken this week: { $days }.
today-waiting = { $who }: today's reminder arrived, no answer yet. Days taken this week: { $days }.
today-skipped = { $who }: skipped for today. Days taken this week: { $days }.
today-not-yet = { $who }: it isn't time for today's reminder yet. Days taken this week: { $days }.
today-unreminded = { $who } has no reminder set, so I don't know about today. Days answered this week: { $days }.
digest-missed = { $who } didn't answer the reminders on these days: { $days }. Perhaps just forgot to tap; maybe give a call when you have time.
label-digest-week = Tell me weekly
label-digest-day = Tell me daily
digest-every-week = OK, I tell you about { $who } once a week.
digest-every-day = OK, when { $who } doesn't answer on a day, I tell you the next day.
nudge-sent = OK, I'm reminding { $who }, and I say that you asked me to.
nudge-quiet = It is resting time for { $who } now; better remind in the daytime.
nudge-needless = { $who } has taken it today already; no need to remind.
nudge-enough = { $who } was reminded { $count } times today; more would be pressure. Let's leave it for tomorrow.
nudge-worked = { $who } answered me: taken.
remind-now-nudged = { $who } sends a reminder for { $whose }: has today's share been taken?
hand-nobody = You have no data kept for anybody else here, so there is nothing to hand over.
hand-taken = Received; this is now your own: { $things }.
hand-reminders = The reminders came along too: { $time }. If you don't need them, say “stop reminders”.
hand-gone = { $who } has received the data; I have deleted it on your side.
hand-kept = OK, this one stays: { $things }.
ask-family-take =
    There is already data here. Which one to keep? The other is deleted.
    Yours so far: { $mine }.
    Handed to you by the family: { $theirs }.
label-take-theirs = Keep the family's
label-take-mine = Keep mine
ask-family-merge =
    Both sides have data. Which one to keep? The other is deleted; the family circles all stay.
    Here: { $here }.
    On the other side: { $there }.
ask-family-move =
    Is this your own other phone or messenger? Once linked, both sides are the same person.
    Here: { $here }. On the other side: { $there }.
label-merge-yes = It's me, link it
label-merge-no = It's not me
merge-not = OK, not linked.
label-merge-here = Keep this one
label-merge-there = Keep the other one
moved-here = Linked; this and the other side are now the same person.
moved-done = Both sides are linked. What I keep is: { $things }. Reminders come to the side just linked; to have them elsewhere, say “reminders here” there.
home-here = OK, from now on reminders come here.
channels =
    You talk to Guben from these places:
    { $channels }
channel-here = { $kind } (here, now)
channel-there = { $kind }
channel-line = LINE
channel-telegram = Telegram
channel-web = web page
channel-terminal = terminal
channel-other = other
label-part = Unlink { $kind }
label-home = Reminders here
parted = OK, that side is unlinked and no longer sees your data.
label-private-line = Private on LINE
label-private-telegram = Private on Telegram
