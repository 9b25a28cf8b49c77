"""Where somebody sits or walks outside, when and how long, in any order: jemur pagi 15 menit."""

from __future__ import annotations

SOMETIMES = "有時候曬太陽"


def _outings(outside: str, beside: str) -> tuple[str, str]:
    """Return one phrase made of these words alone, so that nothing in it turns it round.

    Of two words at least: "keluar" alone is also a fishbone that came out. It lies between little
    and plenty, and is asked once more. No word begins like another, so there is but one way to
    take them.

    Args:
        outside: words one of which must be said: where it is, or what one does there.
        beside: words that may stand beside it: who, when, how long.
    """
    word = rf"(?:{outside}|{beside})(?!\w)"
    next_one = r"(?: |, (?=\d))"  # behind a comma somebody else may be spoken of
    ahead = rf"(?=(?:{word}{next_one})*(?:{outside})(?!\w))"
    return rf"{ahead}{word}(?:{next_one}{word})+", SOMETIMES


ENGLISH = _outings(
    outside=(
        r"sun|sunlight|sunshine|sunning|sun ?bath(?:e|es|ing)?|yard|porch|balcony|terrace"
        r"|rooftop|parks?|gardens?|walks?|walking|strolls?|outside|outdoors"
    ),
    beside=(
        r"i|we|she|he|her|him|ama|akong|lola|lolo|my|mother|father|grand(?:ma|pa|mother|father)"
        r"|sits?|sitting|stays?|goes|go|going|out|bring|takes?|push|is|in|on|at|to|the|a|an|for"
        r"|with|by|near|under|and|every|each|day|daily|about|around|like|only|just|always"
        r"|usually|wheel ?chair|do|does|gets?|have|has|some|front|back|one|half"
        r"|hour|\d{1,3} ?(?:- ?|to )\d{1,3} ?min(?:ute)?s?|\d{1,3} ?(?:min(?:ute)?s?|m|hours?)"
        r"|\d{1,2}(?::\d\d)? ?am"
        r"|mornings?|afternoons?"
    ),
)
INDONESIAN = _outings(
    outside=(
        r"(?:ber|di|men)?jemur(?:an)?|matahari|balkon|teras|halaman|taman|kebun|jalan(?:-jalan)?"
        r"|luar|keluar|pintu"
    ),
    beside=(
        r"saya|dia|beliau|nenek|kakek|ama|popo|bobo|akong|gong ?gong|ibu|bapak|duduk|main|di|ke"
        r"|pakai|naik|dorong"
        r"|ajak|bawa|kena|sinar|kaki|rumah|depan|kursi roda|setiap|tiap|hari|selama|sekitar"
        r"|kira-kira|cuma|hanya|sebentar|selalu|biasanya|dan|sama|setengah jam|satu jam|sejam"
        r"|(?:jam|pukul) \d{1,2}|\d{1,3}(?:(?: ?- ?| sampai )\d{1,3})? ?(?:menit|mnt|jam)"
        r"|pagi(?:-pagi)?|sore"
    ),
)
VIETNAMESE = _outings(
    outside=r"nắng|ban công|sân|công viên|vườn|ngoài|bộ|dạo|trước (?:nhà|cửa)",
    beside=(
        r"bà|ông|cụ|mẹ|nội|ngoại|ngồi|phơi|tắm|sưởi|đi|ra|ở|xe lăn|bằng|hay|đẩy|đưa|dắt|cho"
        r"|tôi(?= (?:đẩy|đưa|dắt|cho|hay))|mỗi|hàng|buổi|nào|cũng|ngày|sớm|khoảng|chừng|tầm|chỉ"
        r"|thường|được|trời|thượng|một (?:chút|lát|tiếng)|nửa tiếng|lúc \d{1,2} ?(?:giờ|h)"
        r"|\d{1,3}(?:(?: ?- ?| đến )\d{1,3})? ?(?:phút|p|tiếng)"
        r"|sáng|chiều"
    ),
)
