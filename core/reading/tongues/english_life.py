"""How somebody lives and what they have been through, in English."""

from __future__ import annotations

from core.reading.tongues.tongue import TRIANGLE

_WHO = r"(?:i|she|he|we|you|they)"
_IS = rf"(?:(?:{_WHO} )?(?:is |am |are |was |'m |'s )?|i'm |she's |he's )"
_NOON = r"(?:every|each|most|all) ?(?:noon|midday|lunch(?:time)?|day(?:s)?(?: at (?:noon|midday))?)"
_DAILY = rf"(?:{_NOON}|at noon {_NOON}|daily)"
_OUT = (
    r"(?:in the (?:park|garden|field|yard|sun)|outside|outdoors|to (?:the )?(?:park|garden|market)"
    r"|on the (?:field|farm|balcony))"
)
_DOES = (
    r"(?:walks?|sits?|plays?|works?|bikes?|cycles?|golfs?|plays golf|runs?|jogs?|goes|goes out|is)"
)
_EACH = "(?:every|each)"
_LONG = (
    r"(?:,? (?:for |like |about |around )*(?:\d{2,3} ?(?:min(?:ute)?s?|m)|(?:an?|1|half an) hour))?"
)
_BONE = r"(?:wrist|arm|leg|ankle|rib|bone|foot|shoulder|elbow|hand)"
_EATS = rf"(?:{_WHO} )?(?:eats?|can eat)"

LIFE = (
    (r"(?:for |since |already )*(?:[12]?\d|30) (?:years?|yrs?)(?: (?:now|already))?(?= on )", ""),
    (
        r"why (?:(?:are|were) there |do you (?:give|show) )?no (?:numbers?|amounts?)",
        "為什麼沒有數字",
    ),
    (
        r"(?:what is |what's )?(?:the )?iron triangle(?: (?:of|for) (?:bone health|bones))?",
        TRIANGLE,
    ),
    (
        (
            rf"(?:{_WHO} )?takes? (\d{{1,2}}) calcium (?:tablets?|pills?)"
            r"(?: (?:a|per|every|each) day| daily)"
        ),
        r"每天吃\1顆鈣片",
    ),
    (
        (
            r"(?:for )?(?:my |a |the |one )?(?:friend|neighbou?r|colleague|co-?worker)(?: of mine)?"
            r"(?:'s (?:mother|mom|mum|father|dad|husband|wife|grandma|grandpa|son|daughter))?"
            r"(?: is)?"
        ),
        "我朋友",
    ),
    (
        (
            rf"{_IS}(?:in|on|uses?|using) (?:a |the )?wheel ?chair(?: only)?|wheel ?chair(?:"
            rf" only| bound)?"
        ),
        "坐輪椅",
    ),
    (
        (
            rf"{_IS}(?:bed ?ridden|bed ?bound|always (?:in|on) bed|(?:just|only|always) lying(?:"
            rf" down| in bed)?)"
        ),
        "臥床",
    ),
    (
        (
            rf"(?:{_WHO} )?(?:once |has |had |have |got |a )*(?:broke|broken|fractured?) "
            r"(?:(?:in|of|at) )?(?:(?:a|her|his|my|the) )?(?:hip|spine|back|thigh|femur)"
            r"(?: (?:before|last (?:year|yr|month)|(?:\w+ )?(?:years|yrs|months) ago|in \d{4}))?"
            r"|(?:had )?(?:a )?hip fracture"
        ),
        "髖部骨折過",
    ),
    (
        (
            rf"(?:{_WHO} )?(?:once |has |had |have )?(?:broke|broken|fractured?) "
            rf"(?:(?:a|her|his|my|the) )?{_BONE}"
            r"(?: (?:before|last (?:year|yr|month)|(?:\w+ )?(?:years|yrs|months) ago|in \d{4}))?"
        ),
        "骨折過",
    ),
    (
        (
            rf"(?:{_WHO} )?(?:had |has had )?(?:an? )?heart attack (?:before|last year|in \d{{4}}"
            r"|(?:\w+ )?(?:years|yrs|months) ago)"
        ),
        "有心臟病",
    ),
    (
        (
            rf"(?:{_WHO} )?(?:had|has had) (?:a )?stroke "
            r"(?:before|\w+ (?:years|yrs) (?:ago|back)|last year)"
        ),
        "中風過",
    ),
    (
        (
            rf"(?:{_WHO} )?(?:only |just |always |mostly )*stays? (?:only )?(?:(?:at )?home"
            rf"|in(?:side|doors?)?)"
            r"(?: (?:the )?(?:house|home|room))?(?: all day)?"
            rf"|(?:{_WHO} )?(?:never|doesn't|don't|does not"
            rf"|not) (?:really )?go(?:es)? out(?:side|doors)?"
            r"|(?:indoors?|inside|home|in (?:the|her|his) room) (?:only|all day|all the time)"
            r"|(?:not much|almost no|hardly any) sun(?:light)?"
            rf"|(?:{_WHO} )?(?:don't|doesn't|does not|do not) like (?:the )?sun(?:light)?"
            r"|always (?:with |under |uses? )?(?:an? |her |his )?umbrella"
            rf"|(?:{_WHO} )?(?:is )?(?:seldom|rarely|hardly)(?: ever)? (?:goes? )?"
            r"out(?:side|doors)?"
            rf"|(?:{_WHO} )?(?:no|not|never) (?:go )?out(?:side)?|no sun(?:light)?"
            r"|(?:just |only |always )*(?:at )?home (?:only )?(?:watch(?:ing|es)? tv|all day)"
            rf"|(?:{_WHO} )?works? (?:in(?:side)? (?:an? |the )?(?:factory|office|house)"
            r"|inside|indoors)"
            rf"|(?:{_WHO} )?not (?:so|very|too|that) (?:much|often)(?: (?:in the )?sun| outside)?"
            r"|(?:very |only |too )+little sun|(?:can't|cannot) go out(?:side)?"
            r"|(?:always |only |all day |just )+in(?:side|doors)"
        ),
        "很少曬太陽",
    ),
    (
        (
            r"(?:rarely|seldom|hardly ever|not often) (?:stays? )?(?:at home|home|inside|indoors"
            r"|in the house)"
        ),
        "很少在家",
    ),
    (r"not much|hardly(?: any| ever)?|rarely|seldom|not often|(?:very |only |too )+little", "很少"),
    (
        r"(?:only |just )+(?:a )?few minutes(?: (?:in|on|at) (?:the )?balcony| outside)?",
        "很少",
    ),
    (r"sometimes(?: only)?|once in a while|from time to time", "有時候"),
    *(
        (
            (
                rf"(?:{_WHO} )?(?:{_DOES}|goes for a walk)(?: {_OUT})* {_EACH} {part}{_LONG}"
                rf"|(?:i |we )?(?:push|bring|take|walk)s?(?: (?:her|him|my \w+|ama|akong"
                rf"|lola|lolo))?"
                rf"(?: (?:in )?(?:the |her |his )?wheel ?chair)?(?: {_OUT})* {_EACH} {part}{_LONG}"
                rf"|{_EACH} {part},? (?:(?:{_WHO} )?{_DOES}|(?:i |we )?(?:push|bring|take|walk)s?)"
                rf"(?: (?:her|him|my \w+|ama|akong|lola|lolo))?(?: {_OUT})*{_LONG}"
            ),
            f"每天{chinese}去公園走路",
        )
        for part, chinese in (("mornings?", "早上"), ("afternoons?", "下午"))
    ),
    (
        (
            r"(?:out(?:side|doors)?|in the sun|sunny) (?:on )?most days"
            r"|(?:on )?most days,? (?:out(?:side|doors)?|in the sun)(?: in the sun)?"
        ),
        "日曬很充足",
    ),
    (
        rf"{_IS}(?:always )?covered(?: up)?|wears? (?:a )?(?:hijab|headscarf|long sleeves)",
        "出門都包緊緊",
    ),
    (
        (
            rf"(?:{_WHO} )?{_DOES}(?: {_OUT})? {_DAILY}{_LONG}"
            rf"|{_DAILY} (?:{_WHO} )?{_DOES} {_OUT}{_LONG}"
        ),
        "每天中午在外面30分鐘",
    ),
    (
        (
            r"(?:had )?(?:my|her|the) last period (?:was )?(?:like |about |around )*"
            r"(?:\w+ (?:years|yrs)|a year) ago"
            r"|no (?:more )?periods? (?:for|since) (?:\w+ )?(?:years|yrs|long)"
        ),
        "已經停經",
    ),
    (
        (
            rf"{_EATS} (?:all|everything|anything)|anything|all (?:ok|okay|fine|good)"
            r"|no restrictions?|normal(?: food| diet)?|not picky"
        ),
        "都吃",
    ),
    (
        (
            r"(?:no (?:food )?allerg(?:y|ies)|not allergic(?: to (?:anything|any food))?)"
            rf",? (?:and )?(?:{_EATS}) (?:all|everything|anything)"
        ),
        "什麼都吃，都不過敏",
    ),
    (r"no (?:food )?allerg(?:y|ies)|not allergic(?: to (?:anything|any food))?", "都不過敏"),
    (rf"(?:{_WHO} )?(?:no|(?:doesn't|don't|does not|do not|can't|cannot) eat) meat", "不吃肉"),
    (r"no problem,?(?= (?:can )?eats?(?!\w))", ""),
    *(
        (
            rf"(?:(?:{_EATS}) )?(?:all|everything|anything) (?:except|besides)(?: for)? {meat}",
            f"什麼都吃，不吃{chinese}",
        )
        for meat, chinese in (
            ("pork", "豬肉"),
            ("beef", "牛肉"),
            ("(?:spicy|chil[il]i)", "辣"),
            ("sweets?|sugar", "甜"),
            ("seafoods?", "海鮮"),
        )
    ),
    (
        (
            rf"(?:{_WHO} )?(?:is )?(?:on |has |with |uses? |(?:fed|eats?) (?:by|through) )*"
            r"(?:an? |the )?(?:ngt?|nasogastric|feeding|stomach|nose)[- ]?(?:tube)?[- ]?"
            r"(?:tube|feeding|fed)(?: only)?|(?:is )?(?:on )?(?:an? )?ngt|peg"
        ),
        "鼻胃管灌食",
    ),
    (r"no (?:beef)|but no beef", "不吃牛肉"),
    (
        r"(?:only |eats? )*halal(?: only| food)*",
        "吃清真",
    ),
    (rf"{_IS}(?:a )?(?:muslim|moslem)", "是穆斯林"),
    (r"(?:and |but )?no pork", "不吃豬肉"),
    (rf"{_IS}(?:also )?fasting(?: (?:now|for ramadan|this month))?", "齋戒"),
    (r"high ?blood(?: pressure)? (?:and|with|n) (?:high )?(?:blood )?sugar", "有高血壓，有糖尿病"),
    (
        rf"(?:{_WHO} )?(?:no|can't eat|cannot eat|doesn't eat|don't eat) (?:spicy|chil[il]i)",
        "不吃辣",
    ),
    (rf"(?:{_WHO} )?(?:eats? )?(?:low|less|no|not too) salt(?:y)?(?: (?:diet|food))?", "不吃鹹"),
    (r"in (?:taiwan|taipei|taichung|tainan|kaohsiung|taoyuan|hsinchu|chiayi)", ""),
    (
        rf"(?:{_WHO} )?(?:always )?(?:sits?|sitting|stays?) (?:near|by|beside|at) the window",
        "多半在室內",
    ),
    (r"no other (?:medicines?|pills?|illness(?:es)?|sickness|diseases?)", "沒有其他的"),
    (r"veggie", "吃素，蛋奶可"),
    (r"(?:takes? )?(?:just |only |some )*vitamins(?: only)?(?=$|[,.]| and )", "吃維他命"),
    (
        (
            rf"(?:no )?milk,? (?:gives |makes )?(?:her |him |me )?(?:stomach (?:pain|ache)|bloated)"
            rf"|(?:{_WHO} )?(?:gets?|is|feels?) bloated (?:with|from|after|when drinks?) milk"
        ),
        "喝牛奶肚子會痛",
    ),
    (r"no milk,? (?:(?:she|he|i) )?(?:is |am )?(?:allergic|allergy)", "牛奶過敏"),
    (
        (
            rf"(?:{_WHO} )?(?:no milk|(?:don't|doesn't|can't|cannot|do not|does not) drink"
            r"(?: any)? milk),?(?: because| since)?(?: of)?(?: (?:her|his|my|the|she|he|i))?"
            r"(?: (?:has|have|gets?))? (?:stomach|tummy) (?:pains?|aches?|upset|hurts?)"
        ),
        "喝牛奶肚子會痛",
    ),
    (
        (
            rf"(?:soft|liquid) (?:food|diet)(?: only)?|(?:{_EATS} )?(?:only|just)"
            rf" (?:porridge|lugaw)"
            rf"|(?:{_EATS} )?porridge only|{_EATS} (?:porridge|congee|lugaw|soft food)"
        ),
        "吃軟的",
    ),
    (
        (
            r"no medicines?(?: at all)?,?(?: and)? (?:no sick(?:ness)?|not sick)"
            r"|(?:healthy|fit),? (?:takes? )?no (?:medicines?|med|pills)"
            r"|no med(?:icines?)?,? no sick(?:ness)?"
            r"|no sick(?:ness|nesses)?,?(?: and)? no (?:medicines?|med|pills|illness)"
            r"|no medicines?(?: at all)?,? (?:healthy|fit)(?: as a horse)?|healthy as a horse"
            r"|no illness(?:es)?(?: and)? no medicines?"
        ),
        "身體健康，沒有吃藥",
    ),
    (
        (
            r"(?:only|just) (?:that|those|these|this)(?: two| one)?"
            r"|(?:only|just) (?:the|this|that) (?:shots?|injections?|pills?|tablets?|medicines?)"
            r"|those two only"
            r"|that's all|thats all"
            r"|nothing else|no more(?: others?)?|no(?:ne)? others?|(?:nope|no),? (?:nothing"
            r" else|that's all)"
        ),
        "沒有其他的",
    ),
    (rf"(?:{_WHO} )?(?:has |have |got )?no sick(?:ness|nesses)?", "沒生病"),
    (
        (
            r"(?:weak bones?|osteoporosis),?(?: (?:and|with|so|but))?(?: (?:she|he|i))?"
            r"(?: (?:has|have|gets?|got|takes?|is on|on))?(?: (?:an?|the|her|his))? "
            r"(?:bone )?(?:injections?|shots?|jabs?)"
            r"(?: (?:every|once every|once in|per|once|twice)(?: a)?(?: (?:\d|six|three|half))?"
            r"(?: an?)? (?:months?|years?))?"
        ),
        "有骨質疏鬆，打骨鬆針",
    ),
    (
        (
            rf"(?:{_WHO} )?(?:already )?(?:has |have |got |had |with |put |on )*(?:an? |the |\d "
            r"|one |two |three )?(?:heart )?stents?(?: (?:in|on) (?:the |her |his |my )?heart)?"
            r"(?: (?:last year|(?:\d{1,2}|\w+) (?:years?|yrs?|months?) ago))?"
        ),
        "心臟裝過支架",
    ),
    (r"(?:the )?doctor (?:says|said|told|gives?|gave)(?: that| her| him| me| us)?|as i know", ""),
    (
        (
            r"(?:i |we )?(?:want|need) calcium|calcium(?= for)|good (?:am|pm|noon)"
            r"|how are you|ma'am|sir|miss|dear|good day"
        ),
        "",
    ),
)
ASKS = (
    r"(?:can|could|may|should) (?:i|she|he|we|they|you|my|the|ama|akong|mom|dad|grandma|grandpa)"
    r"|is (?:\w+ ){1,2}(?:dangerous|safe|good|bad|ok|okay|harmful)|is it"
    r"|(?:does|did|will|would) \w+|do (?:i|we|you|they|people|families)|run in (?:the )?famil\w+"
    r"|hereditary|inherit\w*|contagious|curable|cured"
    r"|(?<!want )(?<!want to )ask|know about|what|how|why|which|where|(?:safe|ok|okay) to"
)
OTHERS = (
    r"friends?|neighbou?rs?|sisters?|brothers?|cousins?|aunt\w*|uncles?|colleagues?|co-?workers?"
    r"|someone|somebody|everybody|people"
)
HEALTH = (
    r"ill|sick|illness\w*|sickness|diseases?|medic\w*|pills?|tablets?|capsules?|drugs?|doctors?"
    r"|docs?|hospitals?|kidneys?|blood|heart|surger\w+|operat\w+|operation|cancer|tumou?r|strokes?"
    r"|broke\w*|fractur\w+|stones?|inject\w*|shots?|jabs?|dialysis|problems?|thin\w*|clots?"
    r"|patch|pregnan\w+|expecting|breast\w*|nursing|treat\w*|thyroid|parathyroid|liver|lungs?"
    r"|prescri\w+|diagnos\w+|transplant|pacemaker|stents?|insulin|steroids?|chemo\w*"
)
