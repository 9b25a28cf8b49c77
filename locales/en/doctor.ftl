### The page for a doctor or pharmacist, and whether the plan changed over time.

label-doctor = Page for the doctor
doctor-plan-first = OK, let's make the plan first, then I put it on one page for you.
doctor-title-self = Page for the doctor's visit
doctor-title = Page for the doctor's visit: { $name }
doctor-day = Made on { $day }
doctor-told = Said by the person (or family)
doctor-unknown = not said yet
doctor-age = Age
doctor-sex = Sex
doctor-menopause = Menopause
doctor-sun = Sun
doctor-conditions = Health and medicines
doctor-conditions-unknown = not said, or rather not said
doctor-diet = Diet
doctor-taking = Supplements taken now
doctor-taking-unknown = not said yet whether any are taken
doctor-taking-none = said that none are taken
doctor-eaten = Foods with calcium mentioned this week
doctor-articles = What the article's row says
doctor-articles-note = This is what the article says, not a doctor's order. { plan-source-dosing }
doctor-reference = Taiwan's reference intakes
doctor-limits = { $what } (upper limit)
doctor-withheld = Because of the conditions above, or of something not cleared up yet, no amounts are given here.
doctor-cautions = To mind
doctor-questions = To ask the doctor or pharmacist
doctor-question-withheld = As things are now, may calcium, vitamin D or vitamin K be taken? How much?
doctor-question-taking = Go on with what is taken now? Change anything?
doctor-question-total = Food plus supplements: is it too much or too little calcium and vitamin D?
doctor-question-medicine = Do the medicines taken now and calcium tablets, vitamin D or vitamin K affect each other? How long apart?
doctor-question-check = Is a blood test, a urine test or a bone density scan needed?
doctor-question-over = The amount taken now has reached the upper limit; should blood calcium be tested?
doctor-question-fracture = Is the risk of a fracture high? Is medicine needed?
doctor-summary = { $title }: what was said, what is taken and what to ask, put together. This is not medical advice.
changed-row =
    { $who }: now { $age } years old, so the article's row is now “{ $group }”. Different from last time:
    { $lines }
changed-figures =
    The plan for { $who }: some numbers were corrected. Different from last time:
    { $lines }
changed-now-planned = { $who }: now { $age } years old, so the article's table fits. To see it, say “see plan”.
changed-line = ・{ $what }: { $before } → { $now }
doctor-page-title = Page for the doctor's visit
doctor-page-print = Press Ctrl+P (on a phone: “Share”, then “Print”) to print it.
doctor-page-none = There is no plan yet. Please go back to the chat and answer a few questions.
doctor-page-back = Back to the chat
