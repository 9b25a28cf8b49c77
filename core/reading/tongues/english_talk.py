"""How people talk to the bot itself in English: put right, refuse, turn to another, call off."""

from __future__ import annotations

_WHO = r"(?:i|she|he|we)"
_SORRY = r"(?:(?:oh )?(?:sorry|oops|wait|i mean|actually),? )+"
_HEALTH = r"(?:(?:her|his|my|the) )?(?:health|illness(?:es)?|medicines?|sickness|condition)"
_REFUSE = (
    r"(?:(?:i|we)(?:'d| would)? )?(?:rather not|prefer not to|don't want to|do not want to)"
    r" (?:say|tell|answer|talk)"
)
_REMINDER = r"(?:(?:a|the|my|all|all the|all my|any) )*reminders?"

TALK = (
    (r"(?:gud|good) (?:am|pm|eve|day|noon)|hi(?: (?:sir|ma'am|there|po))+|po|lol", ""),
    (rf"{_SORRY}(?:(?:she|he) is )?([2-9]\d|1[01]\d)(?:,? not \d{{1,3}})?$", r"說錯了，\1歲"),
    (r"not \d{1,3},? (?:but |it is |it's )?([2-9]\d|1[01]\d)$", r"說錯了，\1歲"),
    (r"([2-9]\d|1[01]\d),? not \d{1,3}$", r"說錯了，\1歲"),
    (rf"{_REFUSE}(?: about (?:it|that))?", "不想說"),
    (rf"{_REFUSE} (?:about )?{_HEALTH}", "健康方面不想說"),
    (r"(?:i )?don't know(?: about)? (?:the |her |his )?(?:sun|sunlight)", "不知道"),
    (
        (
            r"(?:can i |i want to |let me )?(?:talk|speak|chat) (?:to|with) (?:an? )?"
            r"(?:real |human |live |actual )?(?:person|human|someone|somebody|agent"
            r"|staff)(?: please)?"
        ),
        "找真人",
    ),
    (r"(?:an? )?(?:real person|human|live agent|customer service)(?: please)?", "找真人"),
    (
        (
            r"(?:(?:can|could|may) i |i want to |please )?(?:get|have|see|download|want|give me)"
            r" (?:a copy of )?(?:all )?(?:of )?my data(?: please)?|a copy of (?:all )?my data"
        ),
        "匯出我的資料",
    ),
    (
        (
            r"(?:please )?(?:send|share|forward)(?: it)? to (?:my |the |her |his )?"
            r"(?:family|sons?|daughters?|boss|employer|madam|ma'am|sir|doctor's family)"
            r"|(?:please )?(?:send|share|forward) (?:the |my |this |her |his )?plan"
            r"(?: (?:to|with) (?:my |the |her |his )?(?:family|sister|brother|son|daughter"
            r"|husband|wife|boss"
            r"|employer|madam|ma'am|sir))?(?: please)?"
        ),
        "傳給家人",
    ),
    (
        (
            r"(?:how |can |so )*(?:do |does )?(?:my |the )?(?:madam|ma'am|sir|boss|employer"
            r"|family|(?:her|his) (?:son|daughter|family))(?: (?:can|want|wants|to|also))* (?:see"
            r"|read|look"
            r"|check|know)(?: at)? (?:this|it|the plan|too)"
        ),
        "傳給家人",
    ),
    (rf"(?:please )?(?:stop|cancel|turn off|delete|remove) {_REMINDER}(?: please)?", "不要提醒"),
    (r"(?:please )?(?:cancel|delete|remove|drop|stop) the(?= \d)", "刪掉"),
    (r"(?:i |we )?(?:want|need|would like)(?: to)? (?:make |have |do )?(?:an? )?plan(?= for )", ""),
    (r"(?:one|reminder)(?: please)?$", ""),
    (r"(?:please )?(?:change|move|make) it(?: to)?(?= \d)", "改成"),
    (r"(?:just |only |ask )?(?:for )?(?:my |the )?(?:mother|mom|mum) first", "先問我媽"),
    (r"(?:just |only |ask )?(?:for )?(?:my |the )?(?:father|dad) first", "先問我爸"),
    (r"(?:just |only |ask )?(?:for )?(?:my |the )?(?:ama|grandma|grandmother) first", "先問阿嬤"),
    (r"(?:just |only |ask )?(?:for )?(?:my |the )?(?:akong|grandpa|grandfather) first", "先問阿公"),
    (
        r"(?:now |then )?(?:me|my turn|my own)(?: now| next)?$|(?:what|how) about me",
        "換我自己",
    ),
    (r"(?:it's |it is |now |then )?mine(?: now| next)?$", "我自己的"),
    (
        r"(?:it's |it is )(?:hers|his|her|him)$|not me,? (?:it's |it is )?(?:her|him|she|he)$",
        "她的",
    ),
    (
        (
            rf"(?:{_WHO} )?(?:only |just |always |mostly )*(?:at|in|inside) (?:the )?"
            rf"(?:home|house|room)"
            r"(?: (?:only|always|most days|most of the time))?"
            rf"|(?:{_WHO} )?(?:is )?(?:seldom|rarely|hardly ever) (?:go(?:es)? )?out(?:side)?,?"
            r" (?:only|just|except) (?:to |for |in )?(?:the )?(?:hospital|clinic|dialysis|doctor)"
            rf"|(?:{_WHO} )?stays? in(?:side|doors)?(?: most (?:days|of the time))"
            rf"|(?:no sun,? )?(?:{_WHO} )?(?:don't|doesn't) (?:like|want)(?: to)? go"
            rf"(?:ing)? out(?:side)?"
            r"|(?:i )?(?:do )?office (?:work|job)|mostly in(?:side|doors)?"
        ),
        "很少曬太陽",
    ),
    (
        (
            r"(?:(?:the )?sun(?:light|shine)?(?: is)? enough|enough sun(?:light|shine)?"
            r"|(?:much|many|good) sun(?:light|shine)?|(?:very )?often in the sun)"
        ),
        "日曬很充足",
    ),
    (
        (
            rf"(?:{_WHO} (?:is )?)?(?:more |mostly |usually |often )*(?:outside|outdoors?)"
            r"(?: (?:most days|most of the time|more|mostly))?|out in the sun(?: on)? most days"
        ),
        "多半在外面",
    ),
    (
        rf"(?:{_WHO} (?:is )?)?(?:more |mostly |usually )+in(?:side|doors?)(?: the house)?",
        "多半在室內",
    ),
    (
        (
            r"(?:(?:it|they|that)(?: is| are|'s)? )?(?:not|nothing|none of (?:them|those|it)"
            r"|none)(?: of (?:them|those))? (?:on (?:it|the bag)|there|written(?: on it)?)"
            r"|i (?:don't|can't|cannot|didn't) see (?:it|them|any|that)(?: on (?:it|the bag))?"
        ),
        "藥袋上沒有寫",
    ),
    (
        (
            r"(?:i |we )?(?:can't|cannot|don't know how to) read(?: (?:it|chinese|the bag))?"
            r"|(?:it is |it's )?all (?:in )?chinese"
        ),
        "看不出來",
    ),
    (
        (
            rf"(?:{_WHO} )?(?:goes |go |likes )?(?:hiking|mountain climbing|climbing)"
            r"(?: (?:every|each) (?:week|weekend)| a lot| often)?"
        ),
        "週末去爬山",
    ),
    (
        (
            r"(?:ok(?:ay)?,? |alright,? )?(?:thank you|thanks)"
            r"(?: (?:so|very) much| a lot| po| ya| again)*"
        ),
        "謝謝",
    ),
    (
        (
            r"(?:which|what)(?: kind of)? foods? (?:is|are) (?:good|best|ok|better)"
            r"(?: for (?:me|her|him|us|bones?|(?:my )?(?:ama|akong|mother|father)))?(?: to eat)?"
            rf"|what (?:should|can|shall) {_WHO} eat|what to (?:eat|cook)(?: for (?:her|him))?"
        ),
        "吃哪些食物好",
    ),
    (rf"(?:{_WHO} is |{_WHO} )?(?:always |mostly )?(?:stays? |lies )?in bed(?: all day)?", "臥床"),
    (
        (
            rf"(?:{_WHO} is |{_WHO} )?(?:a )?farmer,?(?: (?:out )?in the fields? all day"
            rf"| every day)"
            r"|(?:out )?in the fields? (?:all|every) day"
        ),
        "每天在田裡工作",
    ),
    (
        (
            rf"(?:{_WHO} )?walks? (?:my |the |a )?dogs? (?:every|each) (?:noon|midday|lunch)"
            r"(?: (?:for )?(?:half an hour|an hour|\d{2} minutes))?"
        ),
        "每天中午在外面30分鐘",
    ),
    (rf"(?:{_WHO} is )?(?:\d{{1,2}} (?:weeks?|months?|mos) )pregnant", "懷孕了"),
    (
        (
            r"(?:i'm|i am) (?:(?:already |now )?\d{1,2} (?:weeks?|months?|mos) )?pregnant"
            r"(?: (?:already|now|for))?(?: \d{1,2} (?:weeks?|months?|mos))?"
        ),
        "我懷孕了",
    ),
    (rf"(?:{_WHO} )?(?:stopped|ended) (?:her |my )?(?:menses|periods?|menstruation)", "已經停經"),
    (
        rf"(?:{_WHO} )?(?:stopped|ended) (?:her |my )?(?:menses|periods?) (?:at|when) (\d\d)",
        r"\1歲停經",
    ),
    (r"(?:just|only) (?=pregnant|breast)", ""),
    (
        (
            rf"no milk(?: (?:because|since))?,? (?:{_WHO} )?(?:gets? |has |gives )?"
            r"(?:diarrh?o?ea|loose stools?|lbm|tummy ache)"
        ),
        "喝牛奶會拉肚子",
    ),
    (rf"(?:{_WHO} )?(?:eats?|can eat) (?:everything|anything|all)(?: food)?", "什麼都吃"),
    (r"no milk(?: because phosphorus (?:is )?too high)?", "不喝牛奶"),
    (r"(?:all|any) foods?|ok(?:ay)? with (?:everything|all)(?: else)?|anything soft", "都吃"),
    (r"(?:(?:and |but )?(?:she|he) )?eats? eggs? and milk", ""),
    (
        r"no (?:shellfish|shrimps?|prawns?|crabs?)(?:,? (?:but )?ok with everything else)?",
        "不吃蝦蟹",
    ),
    (r"(?:oh )?wait,? (?:i )?(?:forgot|forget)(?: to (?:say|tell))?|(?:oh )?i forgot", ""),
    (r"\d{1,2} (?:years|yrs) back", ""),
)
