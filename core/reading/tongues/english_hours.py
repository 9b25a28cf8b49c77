"""Days and hours, and what reminders do then, in English."""

from __future__ import annotations

from core.reading import weekday_names
from core.reading.tongues import errands, halves, reminders
from core.reading.tongues.english_numbers import NUMBERS
from core.reading.tongues.tongue import (
    AFTERNOON,
    AM,
    EVENING,
    MORNING,
    NOON,
    PM,
    away,
    lengths,
    weekdays,
)

_DAYS = (
    *("mon(?:day)?", "tue(?:s(?:day)?)?", "wed(?:nesday)?", "thu(?:rs(?:day)?)?", "fri(?:day)?"),
    *("saturday", "sunday"),
)

_GAVE = r"(?:i |we )?(?:(?:have|already|just|done|finish|finished) )*(?:gave|give|given|giving|fed)"

TIMES = (
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
    *away(
        weekday_names.ENGLISH,
        r"(?:i(?:'m| am|'ll be| will be)?|we(?: are|'re)?) (?:away|abroad|not home"
        r"|not (?:here|at home)|on (?:leave|vacation|holiday))(?: (?:from|on))?",
    ),
    (r"(?:my )?day ?off(?: ko| is)?(?: on| every)?(?= \w+days?)", ""),
    (rf"i(?:'m| am) off (?:on |every )?(?:{'|'.join(_DAYS)})s?,?(?= (?:so )?(?:no|don't))", ""),
    *weekdays(
        _DAYS,
        on=r"(?:every |on |only |just )*{}s?",
        off=(
            r"(?:not|no reminders?|don't remind me|except|but not|excluding) (?:on )?{}s?"
            r"|(?:on |every )?{}s?,? (?:not|off|no reminders?|(?:is |it's |i have |i am |i'm )*"
            r"(?:my |a )?(?:day ?off|off(?: day)?|rest(?: day)?|holiday))"
            r"|(?:my |i have )?(?:day ?off|rest day)(?: ko)?(?: is| on| every)* {}s?"
        ),
    ),
    (r"(?:don't remind me|no reminders?) today", "今天不用提醒"),
    (r"at (\d{1,2})(?: ?o'?clock)?|(\d{1,2}) ?o'?clock", r"\1點"),
    (r"at (\d{1,2})[:.](\d\d)", r"\1點\2分"),
    (
        r"what reminders (?:do i have|are (?:there|set))|show (?:my |the )?reminders",
        "我還有提醒嗎",
    ),
    (r"today", "今天"),
    (r"(?:today )?(?:i|she|he|we) (?:ate|drank|had)", "今天吃了"),
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
    (
        (
            r"done|taken|(?:i )?(?:already )?(?:ate|took|had|finished)"
            r" (?:it|the (?:calcium|medicine))(?: (?:already|now))?"
        ),
        "吃了",
    ),
    *(
        (
            (
                rf"{who} (?:already )?(?:ate|took|had|finished) (?:it|the (?:calcium|medicine))"
                rf"(?: (?:already|now))?|{_GAVE} (?:it to )?{whom}"
                r"(?: (?:it|already|the|medicines?|calcium|tablets?|pills?|today|now))*"
            ),
            said,
        )
        for who, whom, said in (
            ("she", "her", "她吃了"),
            ("he", "him", "他吃了"),
            ("ama", "ama", "阿嬤吃了"),
            ("akong", "akong", "阿公吃了"),
        )
    ),
    (
        (rf"{_GAVE}(?: (?:it|already|the|medicines?|calcium|tablets?|pills?|today|now))+"),
        "吃了",
    ),
    *reminders.gone(
        r"(?:i |i'm |i am |i'll |i will )?(?:am |will |want to )?(?:go|going|be|fly) (?:to )?"
        r"(?:home|away|on (?:leave|vacation|holiday)|(?:back )?(?:to )?(?:my country|indonesia"
        r"|(?:the )?philippines|vietnam|province))(?: for (?:a )?vacation)?",
        r" for (?:\w+ )?(?:days?|weeks?|months?)",
        (("next week", "下星期"), ("next month", "下個月")),
    ),
    (
        (
            r"(?:(?:and |then )?(?:there is |there will be |will be )?(?:an?|the|other|another|new"
            r"|next) (?:\w+ )?(?:carer|caregiver|helper|nurse|caretaker)"
            r"(?: (?:will|is going to|is))?(?: (?:come|comes|coming|replace me|replaces me"
            r"|take over|use it|use this))"
            r"|(?:i |i'm |i will )*(?:go|going|will go) home(?: to my country)? tomorrow"
            r"|tomorrow,? (?:i |i'm |i will )*(?:go|going) home(?: to my country)?"
            r"|how (?:to|can i|do i) (?:give|pass|hand|show|move|send)(?: (?:it|this|over|all|the"
            r"|plan|reminders?|data))* to (?:the |an? |my )?(?:other|another|new|next)? ?"
            r"(?:carer|caregiver|helper|nurse|caretaker))"
        ),
        "家人",
    ),
    (
        (
            r"(?:i'm |i am |i )?(?:very |so )?(?:worried|worry|afraid|scared)(?: that| if)? (?:she"
            r"|he|ama|akong|grandma|grandpa)(?: (?:will|may|might|can|is going to))? falls?"
            r"(?: down| again)*|how (?:to|can i|do i) (?:prevent|avoid|stop) (?:\w+ )?(?:a )?"
            r"fall(?:s|ing)?(?: down)?"
        ),
        "怎麼預防跌倒",
    ),
    (r"later", "晚點"),
    (r"remind me (?:again )?later", "晚點提醒我"),
    (r"skip today|not today", "今天跳過"),
    (
        (
            r"go on reminding(?: me)?|resume(?:"
            r" (?:the |my )?reminders?)?|start reminding(?: me)? again"
        ),
        "繼續提醒",
    ),
)

CLOCK = (
    r"(?:at )?(?P<h>\d{1,2})(?:[:.]?(?P<m>\d\d))? ?(?P<part>[ap]\.?m\.?|noon|in the morning"
    r"|in the afternoon|in the evening|at night)"
)
PARTS = (
    *((each, AM) for each in ("am", "a.m.", "a.m", "am.")),
    *((each, PM) for each in ("pm", "p.m.", "p.m", "pm.")),
    ("in the morning", MORNING),
    ("noon", NOON),
    ("in the afternoon", AFTERNOON),
    ("in the evening", EVENING),
    ("at night", ((7, 11, 12),)),
)
