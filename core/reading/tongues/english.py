"""English, as carers type it."""

from __future__ import annotations

from core.reading.tongues.meals import Meals
from core.reading.tongues.tongue import AFTERNOON, AM, EVENING, MORNING, PM, Tongue

_MY = r"(?:for |it is |it's |it is for |it's for )?(?:my |the )?"

_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_AGES = tuple(
    (rf"(?:(?:she|he) is )?{word}(?: years? old)?", f"{age}歲")
    for tens, first in enumerate(_TENS, 2)
    for age, word in (
        (10 * tens, first),
        *((10 * tens + one, f"{first}[ -]?{last}") for one, last in enumerate(_ONES, 1)),
    )
)
"""Ages as words, so that nobody hears a medicine in "seventy five"."""

_WHO = r"(?:i|she|he|we|you|they)"

MEALS = Meals(
    foods=(
        (r"(?:cow's )?milk", "牛奶"),
        (r"yogh?urt", "優格"),
        (r"cheese", "起司"),
        (r"tofu|bean curd", "豆腐"),
        (r"(?:firm|hard) tofu", "板豆腐"),
        (r"(?:silken|soft) tofu", "嫩豆腐"),
        (r"dried tofu", "豆干"),
        (r"soy ?milk|soya milk", "豆漿"),
        (r"(?:small )?dried (?:small )?fish", "小魚乾"),
        (r"black sesame(?: seeds?)?", "黑芝麻"),
        (r"spinach", "菠菜"),
        (r"broccoli", "青花菜"),
        (r"pak choi|bok choy", "青江菜"),
        (r"natto", "納豆"),
        (r"salmon", "鮭魚"),
        (r"mackerel", "鯖魚"),
        (r"egg yolks?", "蛋黃"),
        (r"(?:animal |pork |chicken )?liver", "動物肝臟"),
        (r"coffee", "咖啡"),
        (r"tea", "茶"),
    ),
    nutrients=(
        (r"calcium", "鈣"),
        (r"vitamin d", "維生素D"),
        (r"(?:vitamin )?d3", "維生素D3"),
        (r"(?:vitamin )?k2", "維生素K2"),
        (r"(?:vitamin )?k1", "維生素K1"),
        (r"osteocalcin", "骨鈣素"),
    ),
    allergens=(
        (r"milk|dairy", "牛奶"),
        (r"fish", "魚"),
        (r"soya?|soy ?beans?", "黃豆"),
        (r"eggs?", "蛋"),
        (r"sesame", "芝麻"),
    ),
    of_foods=(
        (r"{}", "{}"),
        (rf"(?:can|may|should) {_WHO} (?:eat|drink|have|take) {{}}", "{}可以吃嗎"),
        (r"is {} (?:ok|okay|good|safe)(?: for (?:me|her|him|bones?))?", "{}可以吃嗎"),
        (r"how much calcium (?:is )?in {}", "{}有多少鈣"),
        (r"(?:a|one|1) (?:glass|cup) of {}", "一杯{}"),
        (r"([2-9]) (?:glasses|cups) of {}", r"\1杯{}"),
        (r"(?:a|one|1) bowl of {}", "一碗{}"),
        (r"half a (?:box|block|pack) of {}", "半盒{}"),
        (r"(?:a|one|1) (?:box|block|pack) of {}", "一盒{}"),
    ),
    of_nutrients=(
        (r"what is {}|what's {}", "什麼是{}"),
        (r"what (?:does {} do|is {} (?:good )?for)", "{}有什麼用"),
        (
            (
                rf"how much {{}} (?:should|do|does|can) {_WHO} (?:take|eat|need|have)"
                r"(?: (?:a|per|every|each) day)?"
            ),
            "{}要吃多少",
        ),
        (
            r"(?:which|what) foods? (?:have|has|contains?|are rich in|are high in) {}",
            "哪些食物有{}",
        ),
        (rf"what (?:to|should {_WHO}|can {_WHO}) eat for {{}}", "哪些食物有{}"),
        (r"side effects? of {}", "{}的副作用"),
    ),
    of_allergens=(
        (r"(?:is |am |i'm )?allergic to {}|{} allergy", "對{}過敏"),
        (r"(?:i |she |he )?(?:can'?t|cannot) (?:drink|eat|have|tolerate) {}", "不能吃{}"),
    ),
)

ENGLISH = Tongue(
    meals=MEALS,
    phrases=(
        (rf"{_MY}(?:mother|mom|mum|mama)(?: is)?", "我媽"),
        (rf"{_MY}(?:father|dad|papa)(?: is)?", "我爸"),
        (rf"{_MY}(?:grandmother|grandma|ama|amah)(?: is)?", "阿嬤"),
        (rf"{_MY}(?:grandfather|grandpa|akong)(?: is)?", "阿公"),
        (r"(?:for )?(?:me|myself)|i am|i'm", "我自己"),
        (r"(?:(?:she|he) is |age |aged )?(\d{1,3})(?: ?(?:years? old|y/o|yo|years?))?", r"\1歲"),
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
        *_AGES,
        (r"(?:a )?(?:female|woman|girl|lady)", "女生"),
        (r"(?:a )?(?:male|man|boy)", "男生"),
        (r"no|nope|none|nothing|none of (?:these|them|those)", "沒有"),
        (r"no medicines?", "沒有吃藥"),
        (r"none at all|nothing at all", "都沒有"),
        (r"yes|yeah|yep|correct|ok|okay|sure", "是"),
        (r"i don't know|don't know|do not know|not sure|unsure|no idea", "不知道"),
        (r"rather not say|prefer not to say|i'd rather not say", "不想說"),
        (r"skip|skip (?:it|this)", "先跳過"),
        (r"back|go back", "上一步"),
        (r"start over|restart|again from the start", "重來"),
        (r"cancel|never mind", "取消"),
        (
            r"(?:she |he )?(?:is )?rarely (?:in|goes in|gets|gets in) the sun",
            "很少曬太陽",
        ),
        (
            r"little sun|rarely outside|stays? indoors|mostly indoors",
            "很少曬太陽",
        ),
        (r"plenty of sun|lots of sun|a lot of sun", "日曬很充足"),
        (r"after menopause|past menopause|menopause is over|postmenopausal", "已經停經"),
        (
            r"not yet in menopause|before menopause|still has periods?|still have periods?",
            "還沒停經",
        ),
        (r"eats? everything|everything", "都吃"),
        (r"(?:i am |i'm |is )?(?:a )?vegan", "全素"),
        (r"(?:i am |i'm |is )?(?:a )?vegetarian", "吃素，蛋奶可"),
        (r"lactose[ -]intoleran(?:t|ce)", "乳糖不耐"),
        (r"(?:show |make )?(?:me )?(?:the |a )?page for the doctor|doctor's page", "給醫師看"),
        (r"(?:see |show )?this week", "看這週"),
        (r"(?:see |show )?this month", "看這個月"),
        (r"(?:i want a |put (?:it )?in (?:the |my )?)calendar", "我要行事曆"),
        (r"what (?:have i|did i|i) shared?", "我分享了什麼"),
        (r"take back (?:the|my) (?:links?|shares?)|take all back", "收回分享"),
        (r"today", "今天"),
        (r"(?:today )?(?:i|she|he|we) (?:ate|drank|had)", "今天吃了"),
        (r"(?:show |see )?(?:me )?(?:my |the )?plan", "看計畫"),
        (r"remind me|set (?:a )?reminders?|remind", "提醒我"),
        (r"every ?day|daily|each day", "每天"),
        (r"not (?:on|at) (?:the )?weekends?", "週末不用"),
        (r"stop|stop (?:the |my )?reminders?|stop reminding me|no more reminders?", "不要提醒"),
        (r"pause(?: the)?(?: reminders?)?", "先不要提醒"),
        (r"help|what can you do|menu", "你會什麼"),
        (r"(?:delete|erase) (?:all )?my data", "刪除我的資料"),
        (r"(?:export|show) my data", "匯出我的資料"),
        (r"share(?: the| my)?(?: plan)?(?: with (?:my )?family)?", "傳給家人"),
        (r"family", "家人"),
        (r"change my (?:data|answers?)|change", "改資料"),
        (r"why", "為什麼"),
        (r"thank you|thanks", "謝謝"),
        (r"hello|hi|good (?:morning|afternoon|evening)", "你好"),
        (r"done|taken|ate it|i took it|(?:she|he) took it", "吃了"),
        (r"later|remind me later", "晚點"),
        (r"skip today|not today", "今天跳過"),
        (r"bigger letters|larger letters", "字大一點"),
        (r"smaller letters", "字小一點"),
        (r"keep no records?", "不要留紀錄"),
        (r"forget (?:that|it)", "不要記"),
        (r"go on reminding", "繼續提醒"),
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
    ),
    illnesses=(
        ("(?:chronic )?kidney (?:disease|failure|problems?)|dialysis|bad kidneys?", "有腎臟病"),
        ("kidney stones?", "有腎結石"),
        ("high (?:blood )?calcium|hypercalc(?:a)?emia", "有血鈣太高"),
        ("pregnant", "懷孕了"),
        ("breast ?feeding|nursing", "正在哺乳"),
        ("heart disease", "有心臟病"),
        ("osteoporosis", "有骨質疏鬆"),
    ),
    takes=r"(?:(?:i|she|he) )?(?:(?:am|is|'m) )?(?:takes?|taking|on|uses?|using)",
    has=r"(?:(?:i|she|he) )?(?:has|have|had|is|am|i'm)(?: on)?",
    lacks=r"(?:(?:i|she|he) )?(?:no|without|not on|not taking|is not taking|am not taking"
    r"|isn't taking|(?:don't|doesn't|do not|does not) (?:take|have|use)|is not|not|am not)",
    clock=r"(?:at )?(?P<h>\d{1,2})(?:[:.](?P<m>\d\d))? ?(?P<part>[ap]\.?m\.?|in the morning"
    r"|in the afternoon|in the evening|at night)",
    parts=(
        *((each, AM) for each in ("am", "a.m.", "a.m", "am.")),
        *((each, PM) for each in ("pm", "p.m.", "p.m", "pm.")),
        ("in the morning", MORNING),
        ("in the afternoon", AFTERNOON),
        ("in the evening", EVENING),
        ("at night", ((7, 11, 12),)),
    ),
    fillers="and|also|please|she|he|is|i|with|at|who|she's|he's",
    negation="no|not|never|without|none|isn't|doesn't|don't|didn't|wasn't|aren't|stopped|used to",
)
