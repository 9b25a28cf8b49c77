### The talk. Warm, short; no blame, no diagnosis, no promise.

greet =
    Hello, I'm { -brand } (骨本), here to help look after bones. 🦴
    I ask a few simple questions and then sum up from two articles: roughly how much calcium and vitamins D3, K2 and K1 a day, and which foods to eat.
    I am not a doctor. I can't examine anyone, and can't stand in for a doctor, pharmacist or dietitian.

    The age, sex, sun, health and diet you tell me are only used to make this plan, and are kept encrypted. To have it all deleted, type “delete my data” at any time.

    You can also say it in one sentence, like this:
    “My mother, 68, little sun, no blood thinner”
greet-short =
    Hello, I'm { -brand } (骨本), here to help look after bones. I am not a doctor and can't stand in for one.
    What you say is only used to make this plan, and is kept encrypted; type “delete my data” and all is deleted.
greet-again = Hello again! I still remember: { $things }.
greet-back = Hello! To see the plan, set a reminder or ask something, just say so.
group-private = Hello everyone, I'm { -brand }. Health is not a matter for a group; please tap my picture and talk to me in private.
about = OK, let's look at the plan for { $whose }.
noted = Noted: { $things }. (To change it, just say it again)
noted-health = Noted: { $things }. This is only used to decide whether I can give numbers; if I should not keep it, say “forget that” and it is deleted.
noted-others = { $things }: I keep that too. One person at a time.
noted-others-health = { $things }: I keep that too. One person at a time. This is only used to decide whether I can give numbers; if I should not keep it, say “forget that” and it is deleted.
next-waits = The plan for { $who } is not finished yet. Go on with it?
label-turn = Go on: { $who }
struck = Fine, I took that off.
going-on = Good, let's go on.
asked-soon = All right, I will come to that in a moment. This question first:
sun-left-between = All right, that is in between; for now I will take it as little sun. You can tell me more at any time.
calcium-given = Fine. The calcium your doctor gave you: please take it as the doctor said. Whether to take more besides, the doctor can tell you best at the next visit.
nothing-more = Fine, let's leave it at that. If something comes to mind, just tell me.
diet-unlisted = I see. That one is not on my list, so please keep an eye on it yourself when choosing foods.
denied-noted = I have noted: { $things }. If it is never taken at all, tap “Change health” and I ask that question again; if only this one dose was missed, nothing needs changing.
nothing-new = Fine, I have that already.
health-unlisted = All right, I see. This is not on the list I have to ask about, so the plan stays; how to eat with it is for the doctor and dietitian who know the case.
health-whose = Is that you yourself, or { $who }? Please say it again with the person, so that I note it for the right one, like “I myself take warfarin”.
kin-which = Is “{ $word }” the same person as { $who }, whom you told me of before? If so, please say it again with “{ $who }”; if it is somebody else, please say it with the age, so that I note it for the right one.
tube-fed = All right, I see: fed by tube. My list is of foods eaten by mouth, and may not suit a tube; how much calcium is in the feed, and whether to add any, please ask the dietitian or doctor in charge of it. Please do not add anything yourself, and do not crush supplements into the tube.
said-again = Here it is again:
misread = Sorry, I didn't understand. Let me ask again:
misread-again = I still don't understand, so let me ask in another way; if you'd rather not answer, tap “Skip”.
misread-left = I still don't understand, so let's leave this question and go on. You can tell me any time later.
plan-not-yet = The plan needs a few more answers; then you will see it.
not-understood = Sorry, I didn't understand that. You can say “see plan”, “remind me”, “change my data”, “can she eat tofu”, or “for my mother”. Short sentences are easiest for me.
empty = I see no words. Please type, or tap the microphone on the keyboard and speak.
old-button = That button is no longer in use. Let's go on from here.
thanks = You're welcome. Caring for bones takes time, no hurry.
nodded = OK. I am here whenever you need me.
insult = I'm sorry that upset you. Tell me what was wrong, and I'll put it right.
after-alarm-119 = I see. If anyone is still unwell, or you are worried, call 119 now and do as they tell you. The bones can wait; tell me whenever you like.
after-alarm-1925 = Thank you for telling me. Whenever it feels too heavy, you can call 1925 (24 hours, free of charge); someone will listen to you. If you are in immediate danger, call 119 now. The bones can wait.
help-is-coming = Good, help is coming. Please do as 119 and the medical staff say, and let somebody stay close by; if anything changes, call 119 again at once.
help =
    I can help you to:
    ・make a plan: say “see plan”
    ・ask for someone in the family: say “for my mother”
    ・change what you told me: say “change my data”
    ・be reminded every day: say “remind me every day at 8 am”
    ・have bigger letters: say “bigger letters”
    ・see what I keep: say “show my data”
    ・keep nothing this time: say “keep no records”
    ・delete everything: say “delete my data”
    ・change the language: say “language”
    If someone feels unwell, please see a doctor; in an emergency call 119.
why-ask-age = The article goes by age: at another age, the daily amount is another. If you'd rather not say, that's fine.
why-ask-sex = The article has a row of its own for women after menopause, so I ask. If you'd rather not say, that's fine.
why-ask-menopause = After menopause the amounts in the article are different, so I ask. If you are not sure, that's fine.
why-ask-sun = Skin makes vitamin D by itself in the sun. With much sun or little, the amount of D3 in the article is different.
why-ask-safety = With some illnesses and medicines, such as kidney disease, kidney stones or blood thinners, it may not be safe to take calcium, vitamin D or K on one's own. Only when I know can I be sure not to give a wrong number. You need not say; then I give no numbers this time.
why-ask-diet = When I know, I won't list foods that can't be eaten. If you'd rather not say, that's fine.
why-what = Once you have a plan, I can tell you where every number and food in it comes from.
cancelled = OK, we stop here. To go on, just say “see plan”.
restarted = OK, we start again.
no-way-back = There is no question before this one; let's go on from here.
change-which = I have: { $things }. What would you like to change? You can also just say it, for example “58 years old”.
erase-sure = Delete all data, plans and reminders, yours and your family's kept here? Once deleted they can't be brought back.
erased = Everything is deleted; I kept nothing. To begin again, just say “hello”.
erase-kept = OK, everything is still here; nothing was deleted.
erase-one-sure = Delete the data, plan and reminders kept here for this person: { $who }? Only these; everybody else's stay. Once deleted they can't be brought back.
erased-one = Deleted: all data, plans and reminders kept for { $who }. Everybody else's are still here.
erase-nobody = I keep nothing about this person. Whose data shall I delete?
erase-in-turn = All right, one person at a time.
erase-which = Whose data shall I delete?
erase-one-kept = All right, everything kept for { $who } stays.
exported = What I keep is: { $things }.
exported-nothing = I keep no data of yours.
exported-rest = Also kept with your account: { $things }.
exported-ids =
    Besides this, only the numbers of messages are kept (they tell nothing of what was said), so that none is answered twice.
    To correct something, say “change my data”; to delete it, “delete my data”, or just one person's: “delete my mother's data”.
exported-page =
    To read, print or save all of it, open this page (works for one hour; please don't pass it on):
    { $address }
is-born = born { $day }
is-reminder = reminder ({ $days } { $time })
is-reminder-former = stopped reminder ({ $days } { $time })
is-reminder-single = single reminder ({ $day }, { $time })
is-diary = answers to reminders: { $count }
is-zone = clock of { $zone }
is-shares = open links: { $count }
is-large = large letters
consent-given = agreed: { $what } ({ $day }, { $channel }, notice version { $version })
consent-health = keeping health details
consent-reminder = reminders
consent-share = sharing the plan
consent-family = help from family
unremembered = OK, the health words are deleted and not kept. Without this answer I can't give numbers; please ask a doctor or pharmacist.
unremembered-nothing = All right. Nothing about health has been noted yet; when I ask, you need not say.
idle-ask =
    It has been a long time, how are you? We haven't talked for a year.
    I still keep your data and reminders. If you don't answer, everything is deleted after thirty days.
    To keep it, just answer me with any words.
kept-all = OK, I keep everything for you.
fleeting-on = OK, I keep nothing of what you say this time: after an hour without a word, everything is deleted. Only when you set a reminder or send something to the family do I keep it again.
fleeting-off = Reminders and sharing only work if I remember, so from now on I keep what you say. To keep nothing, say “keep no records” again.
odd = Thank you for telling me. I hand that piece of text to the person in charge to check; none of your data goes with it.
larger = OK, the letters are bigger. To go back, say “smaller letters”.
larger-telegram = On Telegram the letters are set on the phone: open Telegram's “Settings”, look for “Text size”, and make it bigger.
larger-terminal = In a terminal the letters are set in the window; usually Ctrl and “+” make them bigger.
smaller = OK, the letters are back to normal size.
sent-sticker = Got the sticker, thank you!
sent-photo = I can't read photos. Please type what you want to tell me, or tap the microphone on the keyboard and speak.
sent-voice = I can't understand voice messages yet. Please tap the microphone on the keyboard; the phone turns your speech into words.
sent-video = I can't understand videos. Please type, or tap the microphone on the keyboard and speak.
sent-location = Thank you, but I don't need to know where you are.
sent-file = I can't open files. Please type what you want to say.
sent-contact = Thank you, but I don't keep other people's contact data. To ask for someone in the family, say “for my mother”.
sent-edited = I see you changed a message. To correct something, please say it once more.
sent-unsent = You took back a message. If something in it should not count, please tell me what to change.
sent-other = I can't understand this. Please type, or tap the microphone on the keyboard and speak.

is-subject-self = you
is-yourself = yourself
is-subject-mother = mother
is-subject-father = father
is-subject-grandmother = grandmother
is-subject-grandfather = grandfather
is-subject-spouse = your partner
is-subject-child = the child
is-subject-other = this person
is-called = { $name }
is-age = { $age } years old
is-sex-female = female
is-sex-male = male
is-menopause-yes = after menopause
is-menopause-no = not in menopause yet
is-sun-low = little sun
is-sun-ample = plenty of sun
is-conditions-none = none of the listed illnesses and medicines
is-conditions-warfarin = takes a blood thinner of the warfarin kind
is-conditions-unknown-anticoagulant = may take a blood thinner (not sure which)
is-conditions-kidney-disease = kidney disease
is-conditions-kidney-stones = kidney stones
is-conditions-hypercalcemia = high blood calcium, or an illness that raises it
is-conditions-pregnant = pregnant or trying to be
is-conditions-breastfeeding = breastfeeding
is-conditions-active-vitamin-d = vitamin D prescribed by a doctor
is-conditions-doac = a new blood thinner (DOAC)
is-conditions-thiazide-digoxin-lithium = diuretic, digoxin or lithium
is-conditions-levothyroxine = thyroid hormone
is-conditions-antibiotics = taking antibiotics now
is-conditions-bisphosphonate = osteoporosis medicine by mouth
is-conditions-osteoporosis-injection = osteoporosis injections
is-conditions-iron = iron, zinc and the like, which calcium must keep away from
is-conditions-steroid-aed = steroids, epilepsy medicines and the like
is-conditions-heart-disease = heart or blood vessel disease
is-conditions-malabsorption = absorption is affected
is-conditions-fragility = a warning sign of weak bones
is-conditions-unread = one that cannot be read right now
is-diet-none = eats everything
is-diet-vegetarian = vegetarian (eggs and milk are fine)
is-diet-vegan = vegan
is-diet-lactose-intolerant = milk upsets the stomach
is-diet-fish-allergy = fish allergy
is-diet-soy-allergy = soy allergy
is-diet-egg-allergy = egg allergy
is-diet-milk-allergy = milk allergy
is-diet-sesame-allergy = sesame allergy
is-diet-unread = one that cannot be read right now
