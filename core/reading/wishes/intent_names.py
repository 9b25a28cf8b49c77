"""The names that intents have outside (guben understand)."""

from __future__ import annotations

from core.reading.normal import normalise
from core.reading.pattern import Pattern
from core.reading.understood import Context, Intent
from core.reading.wishes.phrases import within
from core.reading.yesno import yes_or_no

_PUBLIC: dict[Intent, Intent] = {
    Intent.BACK: Intent.CHANGE,
    Intent.RESTART: Intent.START,
    Intent.SKIP_TODAY: Intent.SNOOZE,
    Intent.PAUSE: Intent.STOP_REMINDER,
    Intent.LARGER: Intent.HELP,
    Intent.SMALLER: Intent.HELP,
    Intent.THANKS: Intent.GREET,
    Intent.INSULT: Intent.UNKNOWN,
    Intent.EMERGENCY: Intent.HELP,
    Intent.CRISIS: Intent.HELP,
    Intent.ODD: Intent.UNKNOWN,
    Intent.UNREMEMBER: Intent.DELETE_DATA,
    Intent.WHY: Intent.ASK,
    Intent.KEEP_NOTHING: Intent.DELETE_DATA,
    Intent.REMINDERS: Intent.REMIND,
    Intent.AGAIN: Intent.HELP,
}
_ON_TOPIC = Pattern(
    "藥|病|腎|結石|懷孕|身孕|餵|過敏|素|曬|太陽|陽光|戶外|室內|出門|月經|停經|更年期|骨"
    "|鈣|歲|血|癌|奶|蛋|魚|豆|吃|喝|開刀|手術|健康|打針"
)


def public(intent: Intent | None) -> str | None:
    """Return the name an intent has outside (``guben understand``), None for an answer."""
    return None if intent is None else _PUBLIC.get(intent, intent).value


def outward(intent: Intent | None, text: str, context: Context) -> str | None:
    """Return the name outside, None too for what answers or tells without being understood.

    An unclear answer (沒有洗腎 to the health question) wants nothing; it is asked again.
    """
    if intent is not Intent.UNKNOWN:
        return public(intent)
    words = normalise(text)
    if within(words) is Intent.UNKNOWN:
        return public(intent)
    tells = _ON_TOPIC.search(words) is not None
    answers = context.asked is not None and yes_or_no(words) is not None
    return None if tells or answers else public(intent)
