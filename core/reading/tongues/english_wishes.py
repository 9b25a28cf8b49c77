"""What the bot itself is to do or show, and being polite to it, in English."""

from __future__ import annotations

from core.reading.tongues.english_people import KIN
from core.reading.tongues.erasing import erasures, reminders_gone

WISHES = (
    (r"no need(?: to)?(?: remind(?: me)?)?|not needed", "不用"),
    (r"skip|skip (?:it|this)", "先跳過"),
    (r"back|go back", "上一步"),
    (r"start over|restart|again from the start", "重來"),
    (r"cancel|never mind", "取消"),
    (
        (
            r"(?:(?:(?:show|make|print) )?(?:me )?(?:(?:the|a) )?page )?"
            r"for (?:the|my|her|his) doctor(?!'s)|doctor's page"
            r"|show (?:it )?(?:to )?(?:the|my) doctor"
        ),
        "給醫師看",
    ),
    (r"(?:see |show )?this week", "看這週"),
    (r"(?:see |show )?this month", "看這個月"),
    (r"(?:i want a |put (?:it )?in (?:the |my )?)calendar", "我要行事曆"),
    (r"what (?:have i|did i|i) shared?", "我分享了什麼"),
    (r"take back (?:this|the|my) (?:links?|shares?)|take all back", "收回分享"),
    (r"(?:show |see )?(?:me )?(?:my |the )?plan", "看計畫"),
    (r"help|what can you do|menu", "你會什麼"),
    (r"(?:delete|erase) (?:all )?my data", "刪除我的資料"),
    *reminders_gone(KIN, r"(?:delete|erase|remove|cancel|stop) (?:my )?{}'?s reminders?"),
    *erasures(
        KIN,
        one=r"(?:please )?(?:delete|erase|remove) (?:only |all )?(?:(?:the )?data (?:of|for) )?"
        r"(?:my |the )?{}(?:'?s)?(?: data)?",
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
    (r"bigger letters|larger letters", "字大一點"),
    (r"smaller letters", "字小一點"),
    (r"keep no records?", "不要留紀錄"),
    (r"forget (?:that|it)", "不要記"),
    (r"cancel (?:the )?calendar", "取消行事曆"),
    (r"reminders here", "提醒送到這裡"),
    (r"leave (?:the )?family circle", "退出家人圈"),
)
