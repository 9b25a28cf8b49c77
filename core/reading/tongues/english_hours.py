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
            r"(?:not|no reminders?|don't remind me) (?:on )?{}s?"
            r"|(?:on )?{}s?,? (?:not|off|no reminders?)"
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
    (r"done|taken|ate it|i took it|(?:she|he) took it", "吃了"),
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
