### Answers. Weak evidence is always “the article says”. Quotes come from the rows, in Chinese; figures come from rows.

-osteo = The osteocalcin article
-dosing = The calcium dosing article
answer-cited =
    { $said }

    { $quotes }
answer-source = 📖 { $article } (its own words, in Chinese; what stands above is our translation): { $quotes }
answer-quote = 「{ $words }」
answer-stacked =
    { $first }
    { $rest }
answer-line = ・{ $group }: { $amounts }
answer-cell-calcium-total = total calcium (food and supplement) { $range } mg
answer-cell-calcium-supplement = of that, calcium supplement { $range } mg (elemental calcium)
answer-cell-d3-low = D3 (little sun) { $range } IU
answer-cell-d3-ample = D3 (plenty of sun) { $range } IU
answer-cell-k2 = K2 { $range } µg
answer-cell-k1 = K1 { $range } µg
answer-emergency =
    Please call 119 now, or go to the emergency room at once!
    This may be very urgent, don't wait. If someone is near, ask them to help; if any medicine was taken, bring its bag along.
answer-swallowed =
    Please call 119 now, or go to the emergency room at once!
    Don't force vomiting, and don't wait for signs of illness. Take the bottle and the medicine bag along, and tell the medical staff what was taken, about how many, and when.
    If life feels too heavy, please call 1925 (Taiwan's crisis helpline, 24 hours); someone will listen to you.
answer-crisis =
    Please call 1925 (Taiwan's crisis helpline, 24 hours, free of charge); if you are in immediate danger, call 119 now.
    Thank you for saying it; you matter very much right now. If someone you trust is near, please tell them too.
answer-warn-caution =
    Please stop for a moment; this question is about safety:
    { $caution }
    Don't add, reduce or stop anything on your own for now; please ask the doctor who prescribed it or a pharmacist.
answer-refer-caution =
    This depends on the person, and I can't decide in a doctor's place:
    { $caution }
    Please take this question to your doctor, pharmacist or dietitian.
answer-decline-caution =
    { $caution }
    The two articles mention no products, brands, prices or places to buy. To choose a supplement, show the label on the bottle to a pharmacist.
answer-diagnosis = I can't judge this: I am not a doctor, I don't read test reports, and I don't diagnose. Please take the report or the question to a doctor (family medicine, orthopaedics or an osteoporosis clinic), so that they can look at everything.
answer-symptom = Feeling unwell has many causes; I can't judge it, and the articles don't say what to do. Please see a doctor first; if it hurts badly or suddenly gets worse, don't wait.
answer-illness = How people with this condition should eat is not in the articles, so I won't guess. Please ask the doctor in charge or a dietitian; they know the tests and medicines.
answer-treatment = The articles don't mention this, and I won't guess: they speak only of bones, calcium and vitamins D and K. How it is treated and with what, please ask a doctor or pharmacist; if you don't know which department, ask family medicine first.
answer-treatment-own = The articles don't mention this, and I won't guess. Everyone is different, and only a doctor who has looked can tell; please take along the medicines you use. If you don't know which department, try family medicine first.
answer-vaccine = The articles don't mention vaccines, and I won't guess. Whether one suits you and where to get it, please ask a clinic or health centre (衛生所) nearby; with a chronic illness or medicines, tell the doctor first.
answer-vaccine-place = { answer-vaccine }
answer-fees = What treatment or surgery costs and whether the National Health Insurance pays is not in the articles, and I won't guess. Please ask the counter of the hospital or clinic, or the National Health Insurance Administration.
answer-gout = How people with gout or high uric acid should eat, the articles do not say. Of the foods in the articles, don't eat animal liver on your own for now; how much of the others, please ask your doctor or dietitian, who know the tests and medicines.
answer-medicine = Matters of taking medicine are not in the articles. Please don't add, reduce or stop medicine on your own; take the medicine bag to the doctor who prescribed it or a pharmacist.
answer-whether = Whether somebody needs a supplement, and how much, differs from person to person: it depends on age, menopause and sun, and on what they eat, their health and medicines. Say “my plan” and after a few questions I can look up the articles' amounts with you. With a chronic illness or medicines, or if you are unsure, ask a doctor or pharmacist first.
answer-about-us = I am neither a person nor a doctor. I am a chat program that sorts what two articles say, each answer with its source. For illness and medicine, please ask a doctor or pharmacist.
answer-about-cost = Talking with me, the plan and the reminders cost nothing, and I sell nothing; only your usual internet plan applies. What a visit, a test or a medicine costs, please ask the clinic or pharmacy.
answer-about-our-data = What you say is only used for your plan, kept encrypted, and neither sold nor given away; whether to share is your own choice. Say “export my data” to see what I keep, or “delete my data” to erase all of it.
answer-surgery = Whether to stop calcium or other supplements before surgery, a tooth extraction or an examination is not in the articles. Please tell the doctor who does it what you take, and do not stop medicine on your own.
answer-unsure = Sorry, the articles don't mention this, or I didn't understand, and I won't guess. You can ask me: what osteocalcin is, what calcium and vitamins D, K2, K1 each do, which foods to eat, amounts by age, sun, side effects of calcium.
answer-unsaid-pill = The articles don't mention this one; they only talk about calcium, vitamins D, K2 and K1 (and osteocalcin), so I can't say whether it is good or bad. Before taking it, please ask a pharmacist or dietitian.
answer-unsaid-illness = What the illness osteoporosis is and how it is found is not in the articles. To know about yourself, please ask a doctor, who arranges the tests.
answer-unsaid-food = The articles don't mention this, so I can't say whether it is good or bad. They only name some sixteen foods; you can ask me “what to eat for calcium” or “which foods have vitamin D”.
answer-unsaid-content = How much is in a serving and how many servings to eat is not in the articles; they only name the foods, without contents. To work out what was eaten, please ask a dietitian.
answer-unsaid-time = When to take it, before or after meals, how long apart, how long to take it: the articles don't say. Please look at the label on the bottle, or ask a pharmacist; with other medicines, all the more ask first.
answer-unsaid-limit = The articles give no upper limit for a day; they only warn not to take it blindly, and not too much. If quite a lot is taken already, add no more for now, and take the bottle to a pharmacist or doctor.
answer-unsaid-protein = How much protein and from what is not in the articles; they only say that people who often eat out easily lack protein. For your own amount, please ask a dietitian.
answer-unsaid-movement = The articles don't mention this one. On exercise they only say to do weight-bearing exercise and strength training regularly; which kind is suitable, please ask a doctor or the rehabilitation department.
answer-unsaid-other = The articles don't mention this point, and I won't guess. You can ask me about osteocalcin, calcium, vitamins D, K2, K1, which foods to eat, amounts by age, sun.
answer-oc-what = { -osteo } says osteocalcin is made by osteoblasts (the cells that build bone) during the bone's metabolism. It says it does not only take part in building bone, but also goes into the blood and has to do with muscles, blood sugar, hormones and the brain; but studies in people mostly only see “a link”.
answer-oc-made = { -osteo } says osteocalcin is made by osteoblasts (the cells that build bone), during the bone's metabolism, and afterwards also goes into the blood.
answer-bone-organ = { -osteo } says bone is not only the frame that holds the body up, but also an endocrine organ that gives off substances and can affect the metabolism of the whole body; the best known is osteocalcin. Research on this is mostly in animals.
answer-oc-five =
    { -osteo } says osteocalcin has five functions:
    ・1. helps calcium “into place” to form bone
    ・2. has to do with muscle strength and muscle mass
    ・3. takes part in metabolism, with blood sugar and fat
    ・4. has to do with the male hormone (testosterone)
    ・5. has to do with the brain's learning, memory and mood
    Numbers two to five are mostly from animals or links only; it doesn't mean that taking something works.
answer-oc-calcium = { -osteo } says osteocalcin is like an engineer who helps calcium “into place”, so that calcium settles in the bone (mineralisation). The article talks about how bone is formed; it does not say that eating something makes bone density better.
answer-commander = The commander of the bones is osteocalcin: the title of { -osteo } calls it so, because it helps calcium “into place”, so that calcium settles in the bone. The article says it as a picture; it does not say that taking something makes bone density better.
answer-missing-piece = { -osteo } says that who takes calcium, exercises and follows bone density, and still sees little effect, may have overlooked osteocalcin. The article puts it strongly; there are many reasons, so please look at the results with a doctor.
answer-oc-marker = { -osteo } says that in clinics osteocalcin in the blood is often used as a marker of bone formation and bone metabolism. What a number means is for a doctor to see; I don't read reports.
answer-oc-muscle = { -osteo } says exercise makes bone give off osteocalcin and IGF-1, and that this has to do with muscle strength and muscle mass, that is, with losing less muscle. These are mostly studies in animals or of links.
answer-oc-sugar = { -osteo } says osteocalcin can promote the release of insulin, make the body more sensitive to insulin, and has to do with stable blood sugar and with how fat is made and stored. These are mostly studies in animals or of links, and can't stand in for a doctor or medicine.
answer-oc-fat = { -osteo } says osteocalcin helps insulin work and blood sugar stay stable, and so helps regulate how fat is made and stored. These are mostly studies in animals or of links; the article does not say that one gets slimmer by taking something.
answer-high-sugar = { -osteo } says eating much sugar may make blood sugar go up and down for a long time; studies found that people with high blood sugar generally have less osteocalcin than people with normal blood sugar. This is only a link and does not say which causes which.
answer-oc-testosterone = { -osteo } says osteocalcin is linked with the level of testosterone (the male hormone) in men and may affect stamina, muscle mass and energy. It is only a link; the article does not say that taking something raises it.
answer-oc-brain = { -osteo } says osteocalcin also has to do with learning, memory and mood; bone and brain may be linked. It is only a link; the article does not say it makes memory better, nor that it keeps dementia away.
answer-oc-heart = { -osteo } says osteocalcin also takes part in body mechanisms such as blood sugar, fat metabolism and the health of heart and vessels, but it is only this one sentence; it does not say that it protects the heart.
answer-oc-increase = { -osteo } says that for osteocalcin to do its work, calcium, vitamin D and vitamin K2 are needed together, K2 being the “switch” that activates it; exercise also makes bone give off osteocalcin. The article also says the root is regular exercise, balanced eating and a healthy life, not taking osteocalcin products.
answer-oc-low-groups =
    { -osteo } says these three groups easily have low osteocalcin:
    ・1. people who sit long at work and don't exercise for a long time
    ・2. middle-aged and older people, and women after menopause
    ・3. people who often eat out and don't eat in a balanced way
answer-oc-low-effect = What signs too little osteocalcin gives, the article does not list. { -osteo } only says at its beginning that some people take calcium actively and yet the bone density scan shows no clear improvement, muscles still ache and feel weak, and sleep and energy are not as hoped; there are many causes for this, it can't be used to judge oneself. If unwell, please see a doctor.
answer-sitting = { -osteo } says sitting long, with little weight-bearing and strength activity, may affect the osteoblasts (the cells that build bone), and with them how osteocalcin is made and works. Its advice for this group is regular weight-bearing exercise and strength training.
answer-aging = { -osteo } says with age or changes of hormones (for example after menopause) the building of bone slowly becomes less active, and osteocalcin may be made less and be lower in the blood too. The article gives no other advice for this group.
answer-eating-out = { -osteo } says people who often eat out easily have unbalanced nutrition, above all too little vitamin D, K2 and protein, which may affect the work of osteocalcin. The article only says what is lacking, not how much to eat.
answer-protein = { -osteo } says people who often eat out easily lack vitamin D, K2 and protein, which may affect the work of osteocalcin. Of protein it says only this; how much to eat is not there.
answer-factors = { -osteo } says osteocalcin works differently in everyone, depending on age, sex, exercise habits, nutrition and overall health.
answer-oc-english = { -osteo } writes its English name: osteocalcin.
answer-everyone = Worth it at any age. { -osteo } says bone density peaks at about { $ages } years and then declines with age, so bone health has long not been a matter for older people alone.
answer-conclusion = { -osteo } ends by saying the root is regular exercise, balanced eating and a healthy life; supplements are an aid, and when needed a professional should assess it first. The point of { -dosing } is that D3, K2 and K1 must work together for calcium to get where it belongs; that is what the article says.
answer-lifestyle = { -osteo } says to begin with regular exercise, balanced eating and a healthy life; supplements are an aid, and when needed, have a professional assess it first.
answer-exercise = { -osteo } advises regular weight-bearing exercise and strength training, { $times } times a week. How many minutes, which movements and whether walking counts is not there; with health conditions, ask a doctor before starting.
answer-peak = { -osteo } says bone density reaches its peak at about { $ages } years, and after that goes down year by year.
answer-triangle = The “iron triangle of bone health” of the osteocalcin article is calcium, vitamin D and vitamin K2, without K1; the calcium dosing article says four, with K1 added. The two differ: “none can be missing” is the articles' way of putting it, not a settled matter.
answer-team = { -dosing } says bone health is teamwork: calcium is the material of bone, vitamin D3 helps to absorb calcium, K2 brings calcium to the bone, K1 has to do with blood clotting and the balance of calcium; it also says that calcium may go “out of control” if one of them is missing, which says too much. { -osteo } speaks of three: calcium, D and K2, without K1.
answer-trio = { -dosing } calls D3, K2 and K1 a trio: D3 helps absorb calcium, K2 brings it to the bone, K1 is like a gatekeeper. It says the three must work together; that is what the article says, and the effect of K2 and K1 in people is not proven yet.
answer-combination = { -dosing } says the combination of calcium with D3, K2 and K1 is better, and that clinical guidelines support it, but the article gives no source, and we found no main guideline that advises this. So we can only say “this article advises so”.
answer-together = They can be taken together. { -dosing } says that ideally calcium (elemental calcium), vitamin D3 and vitamin K2 are taken together. Before or after meals, morning or evening is not there; if medicines are taken, ask a doctor or pharmacist first.
answer-d-k2 = { -dosing } says D3 brings calcium into the body and K2 decides whether calcium gets into the bone, so the two share the work. This is what the article says; whether K2 helps against fractures, studies disagree.
answer-metaphor-bricks = { -dosing } uses an image: calcium is the bricks, D3 the worker who carries the bricks (later it calls it a loader), K2 the engineer who puts the bricks in the right place. In the osteocalcin article it is osteocalcin that is the engineer; the images of the two differ.
answer-metaphor-gate = { -dosing } likens K1 to a gatekeeper, and says calcium without K1 is like a house without a lock. This is the article's image; the evidence for K1 here is rather weak.
answer-disagree = The two differ in some places: { -osteo } says the iron triangle is calcium, D and K2, { -dosing } adds K1; the times in the sun differ too; and in the dosing article itself the general sentence and the table by groups don't agree, so I follow the table. Also, for activating osteocalcin one says K2, the other says K1 too.
answer-ca-role = Calcium is the basic material bones are made of; both articles say so. { -dosing } also says that the “brick” calcium alone is not enough, other nutrients must help.
answer-ca-food = { -osteo } lists as sources of calcium: dairy, tofu, small dried fish, black sesame, and dark green vegetables (Chinese kale, amaranth greens, pak choi); tofu and dairy are softer to chew. How much calcium is in each is not there; foods not listed are not mentioned.
answer-ca-alone = Both articles say calcium alone is not enough: { -dosing } says vitamins D3, K2 and K1 are needed too, { -osteo } says to add vitamin D and K2. This is what the articles say; evidence supports only a part.
answer-ca-useless = Both say that when calcium is taken without effect, other helpers may be missing: { -osteo } says vitamin D and K2 are needed too, so that osteocalcin does its work; { -dosing } says calcium alone is not enough. This is what the articles say; there are many reasons why bone density doesn't get better, please look at it together with a doctor.
answer-ca-bmd = { -dosing } says that whether from food or tablets, calcium raises bone density only very little, not enough to clearly lower the risk of fractures (the figures stand in the quote below). The article gives no source for this study.
answer-ca-side-effects = { -dosing } says taking only calcium supplements for many years may lead to constipation, kidney stones, even calcified blood vessels. Constipation and kidney stones are supported by studies; on calcified vessels studies disagree. If there are stones already or you feel unwell, ask a doctor first.
answer-ca-heart = Studies disagree: { -dosing } says calcium supplements raise the risk of heart and vessel disease, above all in women after menopause; but other studies did not see this. With heart or vessel conditions, ask a doctor before taking calcium.
answer-ca-astray = { -dosing } says that without helpers, calcium may go to the blood vessels or kidneys instead of the bones; and that K2 guides calcium into bone and away from soft tissue. This is what the article says; it makes sense as a mechanism, but the effect in people is not proven.
answer-fortified-milk = { -dosing } says that calcium alone is not enough; drinking milk with added calcium is only an example there, not advice. { -osteo } lists dairy and cereals with added vitamin D as sources of vitamin D.
answer-elemental = The amounts of calcium in the dosing article are all “elemental calcium”, that is, the weight of the calcium itself, not of the whole tablet. How to convert from the label is not there; please take the bottle to a pharmacist.
answer-total-or-supplement = The table of the dosing article has two columns: “total calcium” is food and supplements all together, “calcium supplement” is only the part of it that comes from supplements, not something on top.
answer-goal = { -dosing } says the point is not only whether there is enough calcium, but also enough vitamin D3 to help absorb it, enough K2 to bring it to the bone, and enough K1 to keep calcium in balance. This is what the article says.
answer-not-blind = More is not better. { -dosing } says calcium and vitamin D must not be taken blindly or too much; first know your own amounts, sources and time in the sun. What too much does, the article says little about; if you worry, please ask a pharmacist or doctor.
answer-d-role = Vitamin D (D3) helps the gut absorb calcium, both articles say so; { -osteo } also says it keeps the calcium in the body in balance.
answer-d-lack = { -dosing } says that without vitamin D most of the calcium eaten is not absorbed but passed out. This is what the article says; whether you have enough is for a doctor to see.
answer-d-blood-calcium = { -dosing } says more calcium in the blood does not mean that it has reached the bone. What vitamin D does is help the gut absorb calcium; in healthy people the body keeps blood calcium within bounds, and too much of it is a matter for a doctor, not a sign of success.
answer-d-food = { -osteo } lists as sources of vitamin D: deep-sea fish (salmon, mackerel, saury), dairy and cereals with added vitamin D, and a moderate amount of sun. How much is in each is not there; other foods, such as eggs, it does not list for vitamin D.
answer-sun = The two say different things: { -osteo } says moderate sun, { $daily } minutes a day; { -dosing } says { $ample } minutes, with a certain time of day and parts of the body uncovered, to tell the column “plenty of sun”. Skin doctors advise avoiding strong ultraviolet light, so I won't ask you to stand in the blazing sun.
answer-sun-time = What time of day, { -osteo } does not say; { -dosing } does (in the quote below, { $ample } minutes), only to tell the column “plenty of sun”. That is when the sun is strongest, and skin doctors advise avoiding it, so I won't ask you to go out then; choose a time when the sun is gentle and you feel comfortable.
answer-sun-skin = { -dosing } says bare arms and legs, to tell the column “plenty of sun”; { -osteo } only says moderate sun and not which parts to uncover. If your skin burns easily, or a doctor told you to avoid the sun, please don't force it.
answer-sun-why = Sun has to do with vitamin D: { -osteo } lists moderate sun as a source of vitamin D, and vitamin D helps the gut absorb calcium and keeps calcium in balance. Don't overdo it; if your skin burns easily or a doctor told you to avoid the sun, please don't force it.
answer-sun-and-d3 =
    { -dosing } says that who gets plenty of sun can take less D3, not none. Its general sentence is quoted below; the table gives other amounts by age, and I follow the table:
    { $lines }
    With a chronic illness or medicine, ask a doctor first.
answer-low-sun =
    { -dosing } means by “little sun”, for example, working indoors most of the time, or often using sunscreen. Such people look at the D3 column “little sun” of the table:
    { $lines }
answer-k2-role = { -osteo } says K2 is the “switch” that activates osteocalcin, so that osteocalcin brings calcium to the bone. { -dosing } also says K2 guides calcium into bone, but says K1 does this too. It makes sense as a mechanism; whether it helps against fractures, studies disagree.
answer-k2-lack = { -osteo } says that without enough K2, osteocalcin can hardly do its work even if it is there; { -dosing } goes further and says that without K2 osteocalcin cannot bring calcium to the bone. This is what the article says; K1 takes part in the same work, so it is not that nothing works without K2.
answer-k2-food = { -osteo } lists as sources of K2: fermented foods (natto, cheese), animal liver and egg yolk. How much is in each is not there. Who takes a blood thinner should not take natto, animal liver or K2 supplements on their own; who is pregnant should not eat liver; ask a doctor first.
answer-k2-mk7 = { -dosing } says only in one place that K2 is taken in the form MK-7; it does not explain what MK-7 is, nor compare it with other forms. That sentence is a general one and not quite the same as the table by groups; I follow the table.
answer-mgp = { -dosing } says MGP (matrix Gla protein) is in the walls of arteries, and that K2 and K1 activate it so that calcium doesn't collect in the vessels. This is what the article says; it makes sense only as a mechanism, and the effect in people is not proven.
answer-k1-role = { -dosing } says K1 has to do with blood clotting and the balance of calcium, and that it also takes part in activating osteocalcin. Blood clotting is certain; for the balance of calcium the evidence is rather weak. The osteocalcin article doesn't mention K1.
answer-k1-food = Neither article says what to eat for K1. { -osteo } has dark green vegetables (Chinese kale, amaranth greens, pak choi), but lists them as sources of calcium.
answer-k1-lack = { -dosing } says that without K1, calcium in the vessels can't be held back, and arteries may calcify, affecting heart and vessels, or even kidney stones; and that studies saw calcification may get worse in people lacking K1, and that osteocalcin is not fully activated without enough K1. The article says these, but gives no source, and it is not proven.
answer-k1-women = { -dosing } says K1 is specially important for older women, because vitamins D and K1 are often lacking after menopause. The article says so but gives no source; that K1 is often lacking is not proven.
answer-k1-k2 = The articles say K2 is the “switch” that activates osteocalcin and brings calcium to the bone; K1 has to do with blood clotting and the balance of calcium. But for activating osteocalcin, { -osteo } says K2, { -dosing } says K1 too, so the safer way to put it is: vitamin K (K1, K2) takes part.
answer-k-food = { -osteo } lists as sources of K2: natto, cheese, animal liver and egg yolk. What to eat for K1, neither article says. Who takes a blood thinner: don't eat more or less of vitamin K foods on your own; ask a doctor first.
answer-foods-all =
    { -osteo } lists these foods:
    ・Calcium: dairy, tofu, small dried fish, black sesame, Chinese kale, amaranth greens, pak choi
    ・Vitamin D: salmon, mackerel, saury, dairy and cereals with added vitamin D
    ・K2: natto, cheese, animal liver, egg yolk
    For K1 no foods are listed; the dosing article has no list of foods.
answer-vegetarian = The articles say nothing special for vegetarians, but among the foods of the osteocalcin article there are: for calcium tofu, black sesame, Chinese kale, amaranth greens, pak choi; for K2 natto; for vitamin D cereals with added vitamin D, and a moderate amount of sun. Who eats eggs and milk can also look at dairy, cheese and egg yolk.
answer-no-milk = The articles say nothing special for people who don't drink milk, but the sources of calcium in the osteocalcin article are not only dairy; there are also tofu, small dried fish, black sesame and dark green vegetables (Chinese kale, amaranth greens, pak choi). With an allergy or much discomfort, ask a doctor first.
answer-amount-calcium =
    The table of the dosing article says (amounts a day; the article names no author and no sources):
    { $lines }
    The supplement is a part of the total calcium, and food comes first. With chronic illness or medicines, ask a doctor first.
answer-amount-d3 =
    The table of the dosing article says (supplement a day; the article names no author and no sources):
    { $lines }
    With chronic illness or medicines, ask a doctor first.
answer-amount-k2 =
    The table of the dosing article says (amounts a day; the article names no author and no sources):
    { $lines }
    The table doesn't say whether this is from supplements or from food. If a blood thinner is taken, ask a doctor first; don't take it on your own.
answer-amount-k1 =
    The table of the dosing article says (amounts a day; the article names no author and no sources):
    { $lines }
    The table doesn't say whether this is from supplements or from food. If a blood thinner is taken, ask a doctor first; don't take it on your own.
answer-amount-k =
    The table of the dosing article says (amounts a day; the article names no author and no sources):
    { $lines }
    If a blood thinner is taken, ask a doctor first; don't take it on your own.
answer-amount-calcium-d3 =
    The table of the dosing article says (amounts a day; the article names no author and no sources):
    { $lines }
    With chronic illness or medicines, ask a doctor first.
answer-amount-all =
    How much depends on who it is. The table of the dosing article says (amounts a day; the article names no author and no sources):
    { $lines }
    With chronic illness or medicines, ask a doctor first.
answer-general-sentence =
    { -dosing } has one general sentence: calcium { $calcium } mg, K2 { $k2 } µg, K1 { $k1 } µg; D3 with little sun { $low } IU, with enough sun { $ample } IU. But the table by groups in the same article says something else:
    { $lines }
    I follow the table, not this sentence; the article says clinical guidelines support it, but gives no source.
answer-official-calcium =
    The two differ: Taiwan's reference intake of calcium for adults is { $official } mg; the table of the dosing article says (a day, food and supplements):
    { $lines }
    The article names no author and no sources; it is no more reliable than the country's advice. With chronic illness or medicines, ask a doctor first.
answer-official-d3 =
    The two differ: Taiwan's reference intake of vitamin D is { $young } IU up to 50 years and { $older } IU from 51; the table of the dosing article says (supplement a day):
    { $lines }
    The article names no author and no sources; it is no more reliable than the country's advice. With chronic illness or medicines, ask a doctor first.
answer-official-k =
    Taiwan's reference intake has one figure for vitamin K, K1 and K2 together; the table of the dosing article has them apart (amounts a day):
    { $lines }
    The article names no author and no sources; it is no more reliable than the country's advice. If a blood thinner is taken, ask a doctor first; don't take it on your own.
answer-depends = It is not the same for everyone. { -dosing } says how much you need depends on who you are, so its table goes by age, menopause and sun. Tell me the age, and I can look it up for you.
answer-age-groups = The table of the dosing article has five groups: children (4–13 years), teenagers (14–18 years), adults, women after menopause, older people (65 years and over). From 65 on it is “older people”, whether after menopause or not. For adults and women after menopause the article gives no ages; I take them as 19 to 64 years. Under 4 years is not in the article.
answer-men = The table has no separate group for men; in the dosing article only “women after menopause” depends on sex. Men from 19 to 64 look at the row “Adults”, from 65 at “Older people”.
answer-author = I look at two articles: the osteocalcin article is by the dietitian 吳婉華, on KingNet 國家網路醫藥; the dosing article has no title, and names no author, date or references, so I only say “the article says”.
answer-date = { -osteo } gives month and day of publication and update, but no year, and the update is even earlier than the publication; that is how the page is. The dosing article gives no date.
answer-references = { -osteo } lists four references in English at its end; authors, years and titles stand below. The dosing article gives no references at all; the studies and guidelines in it can't be traced.
why-dose = This amount follows the table by groups of the dosing article, row “{ $group }”. The article names no author, date or references, so take it only as a reference; it is not more reliable than a doctor or the national advice.
why-foods = These foods are listed by the osteocalcin article; I picked some that fit the diet. The article only gives names, not how much is in each.
why-food = { $food } is in the osteocalcin article, listed as a source of “{ $nutrient }”. How much is in a serving is not there; looked up elsewhere: { $sources }. { $sure }
why-food-elsewhere = Neither article says what to eat for “{ $nutrient }”; { $food } was looked up elsewhere: { $sources }. { $sure }
why-fact = This is what the article says; its own words stand below. { $sure }
why-caution =
    { $caution }
    This is for safety and not from the articles. Source: { $source }. { $sure }
why-caution-ours =
    { $caution }
    This is a safety rule of our own, not from the articles.
why-sure-stored = We have seen the page of the source.
why-sure-exact-stored = The number is copied from that data as it stands.
why-sure-quoted-page = Quoted by another web page; the original was not seen.
why-sure-derived = Worked out from other numbers.
why-sure-memory = A part is not checked yet; take it as a reminder, and ask a doctor or pharmacist.
why-evidence-well-supported = The evidence for this is strong.
why-evidence-supported = Studies support this.
why-evidence-fair = This is the author's advice, and reasonable.
why-evidence-partly = Evidence supports only a part of it.
why-evidence-mechanism = It makes sense as a mechanism; the effect in people is not consistent.
why-evidence-association = It is only a link, not a cause.
why-evidence-opinion = This is the article's view, not a settled matter.
why-evidence-unsupported = The article gives no source, and we found no support either.
