"""What was typed, in the Chinese that reading knows, by the language a person chose."""

from __future__ import annotations

from core.reading.pattern import Pattern
from core.reading.tongues.danger import danger
from core.reading.tongues.english import ENGLISH
from core.reading.tongues.indonesian import INDONESIAN
from core.reading.tongues.tongue import folded, rendered
from core.reading.tongues.vietnamese import VIETNAMESE

TONGUES = {"en": ENGLISH, "id": INDONESIAN, "vi": VIETNAMESE}
UNREAD = "？"
"""What nothing can be read from: it is asked again."""

_FEARED = Pattern(  # how to prevent a stroke: told of nobody
    r"(?<!\w)(?:prevent|avoid|afraid|worried|scared|risk|mencegah|takut|risiko|phòng ngừa|sợ"
    r"|nguy cơ)(?!\w)"
)
_HAN = Pattern("[\u3400-\u9fff]")


def in_chinese(text: str, locale: str | None) -> str:
    """Say typed words over in Chinese, or return them as they are.

    Words only half understood that deny something are not read at all.
    """
    alarm = danger(text)
    if alarm is not None and not _HAN.search(text):
        return alarm
    tongue = TONGUES.get(locale or "")
    if tongue is None or _HAN.search(text) or not any(each.isalpha() for each in text):
        return text
    said = rendered(text, tongue)
    if said is not None:
        return said
    words = folded(text)
    return UNREAD if tongue.denies.search(words) or _FEARED.search(words) else text
