"""Danger to life in other languages, understood whatever language was chosen."""

from __future__ import annotations

from core.reading.pattern import Pattern
from core.reading.tongues.tongue import folded

CRISIS_SAID, EMERGENCY_SAID = "我想自殺", "中風了，快叫救護車"

_CRISIS = Pattern(
    r"(?<!\w)(?:suicide|suicidal|kill (?:myself|herself|himself)|want(?:s)? to die|end my life"
    r"|don't want to live"
    r"|bunuh diri|ingin mati|mau mati|pengen mati|tidak mau hidup"
    r"|tự tử|tự sát|muốn chết|không muốn sống)(?!\w)"
)
_EMERGENCY = Pattern(
    r"(?<!\w)(?:heart attack|stroke|can't breathe|cannot breathe|not breathing|unconscious"
    r"|chest pain|collapsed|call an ambulance|won't wake up|(?:short|out) of breath|slurred speech"
    r"|one side (?:is |of \w+ \w+ is )?(?:weak|numb)|face is drooping|bleeding won't stop"
    r"|(?:fell|fallen)(?: down)?(?: and|,)? (?:can't|cannot|can not) (?:get up|stand|move|walk)"
    r"|swallowed (?:a lot of|many|all|the whole|a whole|a bottle)"
    r"|serangan jantung|sesak napas|tidak bisa napas|tidak bisa bernapas|tidak bernapas|pingsan"
    r"|nyeri dada|tidak sadar|sakit dada|bicara pelo|pendarahan tidak berhenti"
    r"|jatuh (?:dan )?(?:tidak|gak|nggak) bisa (?:bangun|berdiri|jalan)"
    r"|menelan (?:banyak|semua|sebotol|satu botol)"
    r"|đột quỵ|đột quị|nhồi máu cơ tim|đau tim|khó thở|không thở được|ngất|bất tỉnh|đau ngực"
    r"|tai biến|ngã không (?:dậy|đứng) được|uống (?:cả|hết) (?:lọ|chai|hộp)|chảy máu không cầm"
    r"|dot quy|kho tho|dau nguc|bat tinh|nhoi mau co tim|tai bien)(?!\w)"
)
_PAST = Pattern(
    r"(?<!\w)(?:had|history|ago|last (?:year|month)|years? before|prevent|risk|in (?:19|20)\d\d"
    r"|pernah|dulu|tahun lalu|mencegah|risiko|riwayat"
    r"|từng|năm ngoái|năm trước|trước đây|phòng ngừa|nguy cơ|tiền sử)(?!\w)"
)


_NOW = Pattern(  # she just had a stroke: however it is told, it is now
    r"(?<!\w)(?:just|now|right now|suddenly|today|this morning|tonight|(?:minutes?|hours?) ago|help"
    r"|baru|baru saja|barusan|sekarang|tiba-tiba|hari ini|tadi|tolong"
    r"|vừa|vừa mới|mới|bây giờ|đột ngột|hôm nay|sáng nay|cứu|vua moi|bay gio|hom nay)(?!\w)"
)


def danger(text: str) -> str | None:
    """Return the danger in Chinese, or None. What is long past is neither, unless it is now too."""
    words = folded(text)
    if _CRISIS.search(words):
        return CRISIS_SAID
    if _EMERGENCY.search(words) and (_NOW.search(words) or not _PAST.search(words)):
        return EMERGENCY_SAID
    return None
