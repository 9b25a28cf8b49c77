### Questions and their buttons. A button has at most 20 characters.

ask-subject = Who is this plan for?
ask-subject-two = Fine, we can do everyone. One person at a time: who first?
ask-subject-about = Is that your child, or a brother or sister?
ask-subject-plain = Please choose one: is the plan for yourself, or for someone in the family?
ask-age =
    May I ask the age? (in completed years)
    Just type a number, like “68”; a birth year like “born 1958” works too.
ask-age-ones = Which age exactly?
ask-age-about = How many completed years? One year can sometimes change the suggested amounts.
ask-age-impossible = I'm not sure about this age. Please type the completed years again, like “68”.
ask-age-zodiac = A zodiac animal alone can be twelve years off. Please tell me the age, or the year of birth.
ask-age-plain = Please type only a number; for sixty-eight years, type “68”.
ask-birthday = Has this year's birthday passed? Then I know the exact age.
ask-birthday-plain = Has the birthday this year passed already, or not yet?
ask-sex = May I ask: female or male?
ask-sex-plain = Please choose “Female” or “Male”; it's fine not to say.
ask-menopause = May I ask: has menopause been reached? (No period for more than one year means yes)
ask-menopause-explain = Have periods stopped for more than one year? If they still come, then not yet. It's fine not to be sure, just say what you know.
ask-menopause-plain = Have periods stopped? None for a year or more: choose “After menopause”. Any within the last year: choose “Not in menopause yet”.
ask-sun =
    Usually much sun, or little?
    “Plenty” means: on most days for ten to fifteen minutes or more outdoors in daytime, with arms and legs not covered.
ask-sun-between = Thinking of the past month, which is closer: mostly indoors, or out in the sun on most days?
ask-sun-plain = Most days in daytime: inside the house, or outside where the sun shines?
ask-safety =
    This question is about safety. Please look: is there any of these?
    ・Takes a blood thinner (anticoagulant)
    ・Kidney disease, dialysis, or kidney stones
    ・Blood calcium too high, overactive parathyroid
    ・Pregnant, or breastfeeding
    ・Takes other medicines for a long time
    The answer is only used to decide whether I can give numbers. It is kept encrypted; say “forget that” at any time and it is deleted.
ask-safety-more = Which one is it? You can tap several, then tap “That's all”.
ask-safety-else = Noted: { $things }. Is there anything else?
ask-safety-medicine =
    Some medicines for blood pressure, heart and vessels affect calcium and vitamins.
    Please look at the medicine bag: does it say “利尿劑” (diuretic), “毛地黃” (digoxin) or “抗凝血” (anticoagulant)?
    If you can't tell, tap “Rather not / unsure”: I give no numbers for now; a pharmacist looking at the bag is the surest.
ask-safety-kidney = Has a doctor said that the kidneys are not well, or that it is kidney disease? If you can't tell, tap “Rather not / unsure”: I give no numbers for now; asking the doctor first is the safest.
ask-safety-rest =
    I see, not that one. And the others?
    ・Takes a blood thinner (anticoagulant)
    ・Kidney disease, dialysis, or kidney stones
    ・Blood calcium too high, overactive parathyroid
    ・Pregnant, or breastfeeding
    ・Takes other medicines for a long time
    If there is none, tap “None of these”.
ask-safety-unlisted =
    I see. That one is not on my list; what I need to ask are these. Is there any?
    ・Takes a blood thinner (anticoagulant)
    ・Kidney disease, dialysis, or kidney stones
    ・Blood calcium too high, overactive parathyroid
    ・Pregnant, or breastfeeding
    ・Takes other medicines for a long time
    If there is none, tap “None of these”.
ask-safety-unread =
    I may not have understood what you told me before, so let me ask once more: is there any of these? If it is a medicine, just type the name on the medicine bag.
    ・Takes a blood thinner (anticoagulant)
    ・Kidney disease, dialysis, or kidney stones
    ・Blood calcium too high, overactive parathyroid
    ・Pregnant, or breastfeeding
    ・Takes other medicines for a long time
    If there is none, tap “None of these”.
ask-safety-which =
    You say there is nothing else; which one is there, then? Type it, or tap a button below.
    If there is none, tap “None of these”.
ask-safety-nursing = All right, pregnancy is off the list. Any breastfeeding now? While breastfeeding, I give no numbers.
ask-safety-plain = Any medicines, or trouble with kidneys or blood calcium? If there is none, tap “None of these”; you can also type the name of the medicine.
ask-diet = Is there any food not eaten, or that must not be eaten?
ask-diet-else = Noted: { $things }. Is there anything else that can't be eaten?
ask-diet-milk = Does milk upset the stomach, or is it an allergy? If neither, tap “Eats everything”.
ask-diet-milk-too = And milk? Does it upset the stomach, or is it an allergy? If neither, tap “That's all”.
ask-diet-unlisted = I see. That one is not on my list, so please keep an eye on it yourself when choosing foods. What about these? If there is none, just type “no”.
ask-diet-plain = Vegetarian, or allergic to milk, fish, soy, eggs or sesame? If everything is fine, tap “Eats everything”.

label-subject-self = Myself
label-subject-mother = My mother
label-subject-father = My father
label-subject-grandmother = Grandmother (阿嬤)
label-subject-grandfather = Grandfather (阿公)
label-subject-spouse = My husband / wife
label-subject-child = My child
label-subject-other = Someone else
label-subject-sibling = Brother or sister
label-tens-0 = Under 10
label-tens-1 = 10 to 19
label-tens-2 = 20 to 29
label-tens-3 = 30 to 39
label-tens-4 = 40 to 49
label-tens-5 = 50 to 59
label-tens-6 = 60 to 69
label-tens-7 = 70 to 79
label-tens-8 = 80 to 89
label-tens-9 = 90 to 99
label-age = { $age } years
label-birthday-yes = Passed
label-birthday-no = Not yet
label-sex-female = Female
label-sex-male = Male
label-sex-declined = Rather not say
label-menopause-yes = After menopause
label-menopause-no = Not in menopause yet
label-menopause-unsure = Not sure
label-sun-low = Little sun
label-sun-ample = Plenty of sun
label-sun-unsure = Not sure
label-conditions-none = None of these
label-conditions-warfarin = Warfarin
label-conditions-unknown-anticoagulant = Blood thinner (?)
label-conditions-kidney-disease = Kidneys, dialysis
label-conditions-kidney-stones = Kidney stones
label-conditions-hypercalcemia = High blood calcium
label-conditions-pregnant = Pregnant
label-conditions-breastfeeding = Breastfeeding
label-conditions-active-vitamin-d = Vitamin D by doctor
label-conditions-doac = New blood thinner
label-conditions-thiazide-digoxin-lithium = Diuretic,digoxin,Li
label-conditions-levothyroxine = Thyroid hormone
label-conditions-antibiotics = Antibiotics now
label-conditions-bisphosphonate = Osteoporosis tablets
label-conditions-osteoporosis-injection = Osteoporosis shots
label-conditions-iron = Iron or zinc
label-conditions-steroid-aed = Steroid, epilepsy
label-conditions-heart-disease = Heart disease,stroke
label-conditions-malabsorption = Gut, stomach pills
label-conditions-fragility = Weak bones, fracture
label-conditions-more = Other medicines
label-conditions-declined = Rather not / unsure
label-conditions-neither = None of them on it
label-conditions-not-nursing = Not breastfeeding
label-conditions-no-kidney = No, kidneys are fine
label-conditions-enough = That's all
label-diet-none = Eats everything
label-diet-vegetarian = Vegetarian,egg,milk
label-diet-vegan = Vegan
label-diet-lactose-intolerant = Milk upsets stomach
label-diet-milk-allergy = Milk allergy
label-diet-fish-allergy = Fish allergy
label-diet-soy-allergy = Soy allergy
label-diet-egg-allergy = Egg allergy
label-diet-sesame-allergy = Sesame allergy
label-diet-enough = That's all
label-change-age = Change age
label-change-sex = Change sex
label-change-sun = Change sun
label-change-conditions = Change health
label-change-diet = Change diet
label-back = Back
label-skip = Skip
label-cancel = Cancel
label-restart = Start over
label-plan = See plan
label-remind = Set reminder
label-share = Send to family
label-change = Change data
label-help = What can you do?
label-why = Why?
label-unremember = Forget that
label-keep-all = Please keep it
label-delete-data = Delete it now
label-erase-yes = Yes, delete all
label-erase-no = Don't delete
label-erase-one = Yes, delete
label-erase-mine = Delete only mine
label-erase-only = Delete only { $who }
