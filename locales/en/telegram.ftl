### Words only Telegram has: the menu of commands and the introduction.

telegram-command-start = Start, or start over
telegram-command-plan = See my plan
telegram-command-remind = Set a daily reminder
telegram-command-share = Share the plan with family
telegram-command-family = Family circle: care together
telegram-command-privacy = What you keep about me
telegram-command-settings = Change my data
telegram-command-language = Change the language
telegram-command-help = What can I ask
telegram-command-cancel = Cancel this step
telegram-command-stop = Stop reminders
telegram-command-delete = Delete my data
telegram-description =
    Hello, I'm { -brand } (骨本), here to help look after bones. 🦴
    Answer a few simple questions, and I sum up from two articles: roughly how much calcium and vitamins D3, K2 and K1 a day, and which foods to eat.
    I am not a doctor. I can't examine anyone, and can't stand in for a doctor, pharmacist or dietitian.
    Please tap “Start” below.
telegram-short-description = A plan for calcium and vitamins in plain words. Does not stand in for a doctor, pharmacist or dietitian.
