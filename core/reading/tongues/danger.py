"""Danger to life in other languages, understood whatever language was chosen."""

from __future__ import annotations

from core.reading.pattern import Pattern
from core.reading.tongues.tongue import folded

CRISIS_SAID, EMERGENCY_SAID, SWALLOWED_SAID = "我想自殺", "中風了，快叫救護車", "吞了一整瓶藥"

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
    r"|(?:stopped|has stopped) breathing|can't move (?:one|her|his|my) \w+|unresponsive|choking"
    r"|(?:is |are )?(?:not|n't) waking up|(?:doesn't|does not|didn't|can't) wake up|seizures?"
    r"|can(?:'t|not) wake (?:her|him|grandma|grandpa)|(?:vomit|cough)(?:s|ed|ing)?(?: up)? blood"
    r"|(?:fell|fallen)(?: \w+){0,6} (?:broke|broken|hip|hit (?:her|his|my|the) head)"
    r"|serangan jantung|sesak napas|tidak bisa napas|tidak bisa bernapas|tidak bernapas|pingsan"
    r"|nyeri dada|tidak sadar|sakit dada|bicara pelo|pendarahan tidak berhenti"
    r"|jatuh (?:dan )?(?:tidak|gak|nggak) bisa (?:bangun|berdiri|jalan)|kejang|tersedak"
    r"|(?:muntah|batuk|berak) darah|(?:tidak|gak|nggak) (?:bisa )?(?:dibangunkan|bangun[- ]bangun)"
    r"|jatuh(?: \w+){0,6} (?:patah|pinggul|panggul|kepala)"
    r"|đột quỵ|đột quị|nhồi máu cơ tim|đau tim|khó thở|không thở được|ngất|bất tỉnh|đau ngực"
    r"|tai biến|chảy máu không cầm|co giật|(?:nôn|ói|ho)(?: ra)? máu|gọi không (?:tỉnh|dậy)"
    r"|bị hóc|không tỉnh (?:lại|dậy)|(?:ngã|té)(?: \w+){0,6} (?:gãy|hông|đập đầu)"
    r"|(?:ngã|té)(?: xuống)?,?(?: và| rồi| mà)? không (?:thể )?(?:đứng dậy|đứng|dậy|ngồi dậy)"
    r"|dot quy|kho tho|dau nguc|bat tinh|nhoi mau co tim|tai bien)(?!\w)"
)
_SWALLOWED = Pattern(  # 「minum banyak obat」 is what somebody takes as a rule, and no danger
    r"(?<!\w)(?:(?:swallow(?:ed|s)?|menelan|tertelan|nuốt) (?:\w+ ){0,2}?(?:\d{2,}|a lot of|many"
    r"|too many|all|the whole|a whole|a bottle|a handful|banyak|terlalu banyak|semua|sebotol"
    r"|satu botol|segenggam|nhiều|quá nhiều|hết|cả|nguyên)"
    r"|(?:took|taken|ate|minum|minum obat|makan|uống)(?: nhầm)? \d{2,} (?:\w+ ){0,2}?"
    r"(?:pills?|tablets?|capsules?|tablet|pil|butir|kapsul|viên)"
    r"|(?:took|taken|ate|drank) (?:too many|too much|a handful of|the whole|a whole|a bottle of)"
    r" (?:\w+ ){0,2}?(?:pills?|tablets?|capsules?|medicines?|medications?|bottle)"
    r"|(?:minum|makan) (?:terlalu banyak|sebotol|satu botol|segenggam) (?:obat|tablet|pil|kapsul)"
    r"|uống (?:quá nhiều|hết cả|cả|nguyên|hết) (?:thuốc|lọ|chai|hộp|vỉ)(?<!uống hết thuốc)"
    r"|overdos(?:e|ed)|overdosis|quá liều"
    r"|(?:drank|swallowed|minum|menelan|uống|nuốt)(?: \w+){0,2} (?:bleach|detergent|pesticide"
    r"|weedkiller|pemutih|deterjen|pestisida|racun|thuốc tẩy|thuốc trừ sâu|thuốc diệt cỏ))(?!\w)"
)
_DAY_BY_DAY = Pattern(  # ten tablets a day is what the doctor gave
    r"(?<!\w)(?:(?:a|per|each|every|this|last) (?:day|week|month|year)|daily|sehari|per hari"
    r"|setiap hari|tiap hari|seminggu|sebulan|(?:một|mỗi) (?:ngày|tuần|tháng)|hàng ngày|hằng ngày)"
    r"(?!\w)"
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
    if not _NOW.search(words) and _PAST.search(words):
        return None
    if _SWALLOWED.search(words) and not _DAY_BY_DAY.search(words):
        return SWALLOWED_SAID
    return EMERGENCY_SAID if _EMERGENCY.search(words) else None
