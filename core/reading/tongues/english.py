"""English, as carers type it."""

from __future__ import annotations

from core.reading import weekday_names
from core.reading.tongues import aged, errands, halves, reminders
from core.reading.tongues.brands import BRANDS, SHOTS
from core.reading.tongues.english_life import ASKS, HEALTH, LIFE, OTHERS
from core.reading.tongues.english_meals import MEALS
from core.reading.tongues.english_numbers import AGES, HOURS, NUMBERS
from core.reading.tongues.english_people import KIN, MINDED, NAMED
from core.reading.tongues.english_talk import TALK
from core.reading.tongues.erasing import erasures, reminders_gone
from core.reading.tongues.tongue import (
    AFTERNOON,
    AM,
    EVENING,
    MORNING,
    NOON,
    PM,
    Tongue,
    lengths,
    weekdays,
)

_DAYS = (
    *("mon(?:day)?", "tue(?:s(?:day)?)?", "wed(?:nesday)?", "thu(?:rs(?:day)?)?", "fri(?:day)?"),
    *("saturday", "sunday"),
)
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

ENGLISH = Tongue(
    name="en",
    meals=MEALS,
    phrases=(
        *TALK,
        *LIFE,
        *MINDED,
        (
            (
                r"i(?: would|'d)? (?:want|like) to (?:ask|know|learn)"
                r"(?: (?:about|something about) (?:calcium|bones?|bone health|vitamins?)(?: for)?)?"
            ),
            "",
        ),
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
        (rf"{_WHO} (?:doesn't|does not|don't|do not) eat pork", "不吃豬肉"),
        (rf"{_WHO} (?:doesn't|does not|don't|do not) eat beef", "不吃牛肉"),
        (
            (
                rf"{_WHO} (?:doesn't|does not|don't|do not) (?:take|have) any"
                rf" (?:medicines?|medications?"
                r"|meds|pills)"
            ),
            "沒有吃藥",
        ),
        (
            (
                r"(?:please )?(?:change|move|set)(?: (?:it|that|the"
                r" (?:time|reminders?)|my reminders?))?"
                r"(?: (?:to|for))?(?= (?:at )?\d)"
            ),
            "改成",
        ),
        (
            (
                r"(?:and )?(?:also )?(?:add|remind me again)(?:"
                r" (?:a|another|one more)(?: reminder| time)?)?"
                r"(?: at)?(?= \d)"
            ),
            "再加",
        ),
        *lengths(
            NUMBERS,
            [r"(?:in|after) {} (?:minutes?|mins?)", r"{} (?:minutes?|mins?) (?:from now|later)"],
            [r"(?:in|after) {} (?:hours?|hrs?)", r"{} (?:hours?|hrs?) (?:from now|later)"],
        ),
        (r"in half an hour|half an hour (?:from now|later)", "30分鐘後"),
        *weekdays(
            _DAYS,
            on=r"(?:every |on |only |just )*{}s?",
            off=(
                r"(?:not|no reminders?|don't remind me) (?:on )?{}s?"
                r"|(?:on )?{}s? (?:not|off)"
            ),
        ),
        (r"(?:don't remind me|no reminders?) today", "今天不用提醒"),
        (r"at (\d{1,2})(?: ?o'?clock)?|(\d{1,2}) ?o'?clock", r"\1點"),
        (r"at (\d{1,2})[:.](\d\d)", r"\1點\2分"),
        (
            (
                rf"how long (?:should|must) {_WHO}"
                rf" (?:be|sit|stay) in the sun|how much sun(?:light)?"
                rf"(?: (?:does|do|should) {_WHO} (?:need|get))?"
            ),
            "要曬太陽多久",
        ),
        (
            rf"what exercises?(?: (?:should|can) {_WHO} do)?(?: (?:is|are) good for bones)?",
            "要做什麼運動",
        ),
        (
            (
                r"(?:which|what) brand (?:is"
                r" (?:good|best|better)|do you recommend|should (?:i|we) buy)"
                r"|where (?:can|do) (?:i|we) buy (?:it|calcium)"
            ),
            "哪個牌子好",
        ),
        *NAMED,
        (r"(?:for )?(?:me|myself)|i am|i'm", "我自己"),
        *aged.ENGLISH,
        (r"(?:(?:she|he) (?:was|is) )?born (?:in )?((?:19|20)\d\d)", r"\1年生"),
        (r"calcium (?:tablets? |pills? )?(\d{3,4})(?: ?mg)?", r"鈣片 \1毫克"),
        (
            (
                r"calcium (?:tablets? |pills? )?(\d{3,4})(?: ?mg)?,? ([1-9]) (?:tablets?|pills?)"
                r"(?: (?:a|per|every|each) day| daily)?"
            ),
            r"鈣片 \1毫克 \2顆",
        ),
        (r"(?:vitamin )?d3? (\d{3,5})(?: ?iu)?", r"D3 \1"),
        *AGES,
        (r"no|nope|none|nothing", "沒有"),
        (r"none of (?:these|them|those|the above)", "以上都沒有"),
        (r"no medicines?", "沒有吃藥"),
        (
            (
                rf"(?:{_WHO} (?:is |am |are )?)?not (?:sick|ill)"
                rf"|(?:{_WHO} (?:has |have )?)?no (?:illness(?:es)?|diseases?)"
            ),
            "沒生病",
        ),
        (r"none at all|nothing at all", "都沒有"),
        (r"yes|yeah|yep|correct|ok|okay|sure", "是"),
        (r"i don't know|don't know|do not know|not sure|unsure|no idea", "不知道"),
        (r"rather not say|prefer not to say|i'd rather not say", "不想說"),
        (r"skip|skip (?:it|this)", "先跳過"),
        (r"back|go back", "上一步"),
        (r"start over|restart|again from the start", "重來"),
        (r"cancel|never mind", "取消"),
        (
            r"(?:she |he )?(?:is )?rarely (?:goes in|gets in|gets|in) the sun",
            "很少曬太陽",
        ),
        (
            (
                rf"(?:{_WHO} )?(?:is |am |are )?(?:little sun"
                r"|(?:rarely|seldom|hardly ever) (?:outside|outdoors|go(?:es)? out(?:side|doors)?)"
                r"|(?:rarely|seldom|hardly ever) leaves? the house|mostly (?:indoors|at home)"
                r"|stays? (?:indoors|(?:at )?home all day)|(?:at )?home all day)"
            ),
            "很少曬太陽",
        ),
        (r"plenty of sun|lots of sun|a lot of sun", "日曬很充足"),
        (r"after menopause|past menopause|menopause is over|postmenopausal", "已經停經"),
        (
            r"not yet in menopause|before menopause|still has periods?|still have periods?",
            "還沒停經",
        ),
        (r"eats? (?:everything|anything)|everything", "都吃"),
        (
            r"what reminders (?:do i have|are (?:there|set))|show (?:my |the )?reminders",
            "我還有提醒嗎",
        ),
        (r"(?:i am |i'm |is )?(?:a )?vegan", "全素"),
        (r"(?:i am |i'm |is )?(?:a )?vegetarian", "吃素，蛋奶可"),
        (r"lactose[ -]intoleran(?:t|ce)", "乳糖不耐"),
        (
            (
                r"(?:(?:(?:show|make|print) )?(?:me )?(?:(?:the|a) )?page )?"
                r"for (?:the|my|her|his) doctor|doctor's page"
                r"|show (?:it )?(?:to )?(?:the|my) doctor"
            ),
            "給醫師看",
        ),
        (r"(?:see |show )?this week", "看這週"),
        (r"(?:see |show )?this month", "看這個月"),
        (r"(?:i want a |put (?:it )?in (?:the |my )?)calendar", "我要行事曆"),
        (r"what (?:have i|did i|i) shared?", "我分享了什麼"),
        (r"take back (?:this|the|my) (?:links?|shares?)|take all back", "收回分享"),
        (r"today", "今天"),
        (r"(?:today )?(?:i|she|he|we) (?:ate|drank|had)", "今天吃了"),
        (r"(?:show |see )?(?:me )?(?:my |the )?plan", "看計畫"),
        (r"remind me|set (?:a )?reminders?|remind", "提醒我"),
        errands.ENGLISH,
        *reminders.ENGLISH,
        *halves.ENGLISH,
        (r"(?:in the )?morning", "早上"),
        (r"(?:in the )?evening|(?:at )?night", "晚上"),
        (r"tomorrow", "明天"),
        (r"every ?day|daily|each day", "每天"),
        (r"not (?:on|at) (?:the )?weekends?", "週末不用"),
        (r"stop|stop (?:the |my )?reminders?|stop reminding me|no more reminders?", "不要提醒"),
        (r"pause(?: the)?(?: reminders?)?", "先不要提醒"),
        (r"help|what can you do|menu", "你會什麼"),
        (r"(?:delete|erase) (?:all )?my data", "刪除我的資料"),
        *reminders_gone(KIN, r"(?:delete|erase|remove|cancel|stop) (?:my )?{}'?s reminders?"),
        *erasures(
            KIN,
            one=r"(?:delete|erase) (?:only |all )?(?:my )?{}(?:'?s data)?",
            but_one=r"(?:delete|erase) (?:every(?:one|body|thing)|all|the others?)(?: else)?"
            r"(?:'?s data)? (?:except|but|other than)(?: for)? (?:my )?{}(?:'?s)?",
            counted=r"(?:delete|erase) the {} (?:one|person)(?:'?s data)?",
            ordinals=("first", "second", "third"),
        ),
        (r"(?:export|show) my data", "匯出我的資料"),
        (
            (
                r"share(?: (?:the|my|this|it))?(?: plan)?(?: with"
                r" (?:my )?(?:family|husband|wife|sister|brother"
                r"|son|daughter|employer))?"
            ),
            "傳給家人",
        ),
        (r"family", "家人"),
        (r"change my (?:data|answers?)|change", "改資料"),
        (r"why", "為什麼"),
        (r"thank you|thanks", "謝謝"),
        (r"hello|hi|good (?:morning|afternoon|evening)", "你好"),
        (r"done|taken|ate it|i took it|(?:she|he) took it", "吃了"),
        (r"later", "晚點"),
        (r"remind me (?:again )?later", "晚點提醒我"),
        (r"skip today|not today", "今天跳過"),
        (r"bigger letters|larger letters", "字大一點"),
        (r"smaller letters", "字小一點"),
        (r"keep no records?", "不要留紀錄"),
        (r"forget (?:that|it)", "不要記"),
        (
            (
                r"go on reminding(?: me)?|resume(?:"
                r" (?:the |my )?reminders?)?|start reminding(?: me)? again"
            ),
            "繼續提醒",
        ),
        (r"cancel (?:the )?calendar", "取消行事曆"),
        (r"reminders here", "提醒送到這裡"),
        (r"leave (?:the )?family circle", "退出家人圈"),
    ),
    medicines=(
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
        (f"(?:high )?blood pressure {_PILLS}", "高血壓藥"),
        (f"diabetes {_PILLS}", "糖尿病藥"),
        (f"(?:cholesterol {_PILLS}|statins?)", "降血脂藥"),
        (f"heart {_PILLS}", "心臟藥"),
        (f"stomach {_PILLS}", "胃藥"),
        (f"(?:osteoporosis|bone) {_PILLS}", "骨鬆藥"),
        (f"epilepsy {_PILLS}", "癲癇藥"),
        (f"sleeping {_PILLS}", "安眠藥"),
        ("(?:a )?diuretics?|water pills?", "利尿劑"),
        ("aspirin", "阿斯匹靈"),
        *BRANDS,
        ("(?:some |many |a lot of )?(?:medicines?|medications?|pills|tablets)", "藥"),
    ),
    illnesses=(
        (
            r"(?:chronic )?kidney (?:disease|failure|problems?)|(?:on )?dialysis|bad kidneys?",
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
        ("heart disease", "有心臟病"),
        ("osteoporosis", "有骨質疏鬆"),
        ("high blood pressure|hypertension", "有高血壓"),
        ("diabetes|diabetic", "有糖尿病"),
        ("high cholesterol", "有高血脂"),
        ("gout", "有痛風"),
        ("dementia|alzheimer'?s?", "有失智"),
    ),
    takes=r"(?:(?:i|she|he) )?(?:(?:am|is|'m) )?(?:takes?|taking|on|uses?|using|eats?|drinks?)",
    has=r"(?:(?:i|she|he) )?(?:has|have|had|is|am|i'm|do|does|gets?|got)(?: on)?",
    lacks=r"(?:(?:i|she|he) )?(?:no|without|not on|not taking|is not taking|am not taking"
    r"|isn't taking|(?:don't|doesn't|do not|does not) (?:take|have|use)|is not|not|am not)",
    clock=r"(?:at )?(?P<h>\d{1,2})(?:[:.]?(?P<m>\d\d))? ?(?P<part>[ap]\.?m\.?|noon|in the morning"
    r"|in the afternoon|in the evening|at night)",
    parts=(
        *((each, AM) for each in ("am", "a.m.", "a.m", "am.")),
        *((each, PM) for each in ("pm", "p.m.", "p.m", "pm.")),
        ("in the morning", MORNING),
        ("noon", NOON),
        ("in the afternoon", AFTERNOON),
        ("in the evening", EVENING),
        ("at night", ((7, 11, 12),)),
    ),
    hours=HOURS,
    spoken_hour=r"{}(?= (?:[ap]\.?m|o'?clock|in the (?:morning|afternoon|evening)|at night))",
    week=weekday_names.ENGLISH,
    asks=ASKS,
    others=OTHERS,
    health=HEALTH,
    fillers="but|and|also|too|now|please|she|he|is|i|with|at|who|she's|he's|for (?:her|him)"
    r"|(?:her|him)(?=[,:]? (?:\d|[fm]|fe|wo|an? |age|sex|(?:fif|six|seven|eigh|nine)ty))",
    negation="no|not|never|without|none|isn't|doesn't|don't|didn't|wasn't|aren't|stopped|used to",
)
