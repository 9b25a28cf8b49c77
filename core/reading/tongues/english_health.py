"""Medicines and illnesses, who has and takes them and who does not, in English."""

from __future__ import annotations

from core.reading.tongues.brands import BRANDS, SHOTS

_KNOW_NOT = (
    r"(?:but )?(?:i |she |he |we )?(?:don't|do not|doesn't|does not|can't|cannot|dont|not sure"
    r"|forgot|forget)"
)
_ITS_NAME = (
    r"(?:(?:the|its|her|his) )?(?:(?:medicine|blood thinner)(?:'s)? )?name"
    r"|which(?: one| kind| it is)?|what$"
    r"|what (?:(?:it is|it's)(?: called)?|kind(?: it is)?|the name is|they are|medicine(?: it is)?)"
)
_WHO = r"(?:i|she|he|we|you|they)"
_PILLS = "(?:medicines?|meds|medications?|pills?|tablets?)"

TOLD = (
    (
        (
            rf"{_KNOW_NOT} (?:know |remember |recall |read |sure (?:of |about )?)?"
            rf"(?:{_ITS_NAME})"
            r"(?: of (?:it|(?:the |her |his )?(?:medicines?|blood thinners?)))?"
            r"(?:,? (?:it is|it's|all) (?:all )?(?:in )?chinese)?"
            rf"|(?:but )?(?:the )?name (?:is )?unknown|no idea (?:{_ITS_NAME})"
            r"|(?:what|which) (?:is it called|is it|it is) (?:i )?(?:don't|do not) know"
        ),
        "不知道名字",
    ),
    (
        (
            r"(?:(?:but )?(?:(?:she|he|i) )?(?:has |have |'s "
            r"|'ve )?(?:now )?stopped(?: (?:it|taking"
            r" (?:it|them)))?(?: now)?|(?:but )?not any ?more)$"
        ),
        "已經停了",
    ),
    (
        (
            rf"{_WHO} (?:doesn't|does not|don't|do not) (?:take|have) any"
            rf" (?:medicines?|medications?"
            r"|meds|pills)"
        ),
        "沒有吃藥",
    ),
    (r"calcium (?:tablets? |pills? )?(\d{3,4})(?: ?mg)?", r"鈣片 \1毫克"),
    (
        (
            r"calcium (?:tablets? |pills? )?(\d{3,4})(?: ?mg)?,? ([1-9]) (?:tablets?|pills?)"
            r"(?: (?:a|per|every|each) day| daily)?"
        ),
        r"鈣片 \1毫克 \2顆",
    ),
    (rf"(?:(?:{_WHO} )?takes? )?(?:vitamin )?d3? (\d{{3,5}})(?: ?iu)?", r"D3 \1"),
    (
        (
            r"(?:some|an?|one|other|another|more)(?: (?:small|big|little|white|red|yellow|pink|blue"
            r"|round|other))* (?:medicines?|tablets?|pills?|capsules?)(?: (?:that |which )?"
            r"(?:i )?(?:don't|do not) know(?: (?:what|the name|its name))?)"
        ),
        "吃藥，不知道名字",
    ),
    (r"no medicines?", "沒有吃藥"),
    (
        (
            rf"(?:{_WHO} (?:is |am |are )?)?not (?:sick|ill)"
            rf"|(?:{_WHO} (?:has |have )?)?no (?:illness(?:es)?|diseases?)"
        ),
        "沒生病",
    ),
)

MEDICINES = (
    ("warfarin|coumadin|orfarin", "華法林"),
    ("(?:a )?(?:blood thinners?|anticoagulants?)", "抗凝血藥"),
    (
        "(?:xarelto|eliquis|pradaxa|lixiana|rivaroxaban|apixaban|dabigatran|edoxaban|doacs?)",
        "新型抗凝血藥",
    ),
    ("levothyroxine|thyroxine|thyroid (?:pills?|medicine)", "甲狀腺素"),
    ("antibiotics?", "抗生素"),
    ("(?:a )?(?:steroids?|prednisolone)", "類固醇"),
    ("digoxin", "毛地黃"),
    ("lithium", "鋰鹽"),
    ("iron(?: pills?| tablets?)?", "鐵劑"),
    (
        (
            rf"(?:high ?blood(?: pressure)?|blood pressure|hypertension) {_PILLS}"
            rf"|maintenance(?: {_PILLS})? for (?:high ?blood(?: pressure)?|blood pressure"
            rf"|hypertension)"
        ),
        "高血壓藥",
    ),
    (f"diabetes {_PILLS}", "糖尿病藥"),
    (f"(?:cholesterol {_PILLS}|statins?)", "降血脂藥"),
    (f"heart {_PILLS}", "心臟藥"),
    (f"stomach {_PILLS}", "胃藥"),
    (f"(?:osteoporosis|bone) {_PILLS}", "骨鬆藥"),
    (
        (
            rf"(?:osteoporosis|bone) {_PILLS} (?:once|one|every)(?: an?| in a)? (?:week|month)"
            rf"|(?:weekly|monthly) (?:osteoporosis|bone) {_PILLS}"
        ),
        "骨鬆藥每週一次",
    ),
    (f"epilepsy {_PILLS}", "癲癇藥"),
    (f"sleeping {_PILLS}", "安眠藥"),
    (f"gout {_PILLS}", "痛風藥"),
    (f"(?:dementia|memory) {_PILLS}", "失智藥"),
    (f"pain ?killers?|pain {_PILLS}", "止痛藥"),
    ("(?:a )?diuretics?|water pills?", "利尿劑"),
    ("aspirin", "阿斯匹靈"),
    *BRANDS,
    ("(?:some |many |a lot of )?(?:medicines?|medications?|pills|tablets)", "藥"),
)
ILLNESSES = (
    (
        r"(?:chronic )?kidney (?:disease|failure|prob(?:lem)?s?)|(?:on )?dialysis|bad kidneys?",
        "有腎臟病",
    ),
    (
        (
            r"(?:(?:her|his|my|the) )?kidneys? (?:is |are )?(?:not (?:so |very |that )?"
            r"(?:good|well)|bad|weak|poor|failing|damaged)|(?:weak|poor|bad) kidneys?"
        ),
        "腎不好",
    ),
    (
        (
            rf"(?:gets? |has |had |on )?(?:bone (?:shots?|injections?|jabs?)"
            rf"|{SHOTS}(?: shots?| injections?)?)"
        ),
        "打骨鬆針",
    ),
    ("kidney stones?", "有腎結石"),
    ("high (?:blood )?calcium|hypercalc(?:a)?emia", "有血鈣太高"),
    ("pregnant", "懷孕了"),
    ("breast ?feeding|nursing", "正在哺乳"),
    ("heart (?:disease|failure|prob(?:lem)?s?|condition|trouble)|weak heart", "有心臟病"),
    ("osteoporosis", "有骨質疏鬆"),
    (
        "high ?blood(?: pressure)?(?! (?:sugar|calcium|chol|test))|hypertension|hypertensive",
        "有高血壓",
    ),
    ("diabetes|diabetic|high (?:blood )?sugar|sugar disease", "有糖尿病"),
    ("high cholesterol", "有高血脂"),
    ("gout", "有痛風"),
    ("dementia|alzheimer'?s?", "有失智"),
)
TAKES = r"(?:(?:i|she|he) )?(?:(?:am|is|'m) )?(?:takes?|taking|on|uses?|using|eats?|drinks?)"
HAS = r"(?:(?:i|she|he) )?(?:has|have|had|is|am|i'm|do|does|gets?|got)(?: on)?"
LACKS = (
    r"(?:(?:i|she|he) )?(?:no|without|not on|not taking|is not taking|am not taking"
    r"|isn't taking|(?:don't|doesn't|do not|does not) (?:take|have|use)|is not|not|am not)"
)
ME = r"(?:but |and )?(?:i|me)(?:\'m| am| also| too| myself| have)*"
