"""What other tongues tell beside a sign that takes it back: years since, a reason, a figure.

Only what sounds of it is taken out; whatever else is told is heard as before.
"""

from __future__ import annotations

from core.reading.danger import foreign_signs, foreign_words
from core.reading.latin import bare
from core.reading.pattern import Pattern, whole


def _words(*rows: str) -> Pattern:
    """Whole words, with the marks of Vietnamese and without."""
    said = "|".join(rows)
    return whole(f"{said}|{bare(said)}")


_MANY = (
    r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|few|several|many"
    r"|(?:be)?berapa|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|belasan|puluhan"
    r"|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mấy|vài|nhiều)"
)
_LONG_AGO = _words(
    rf"{_MANY} (?:years?|yrs?|months?) (?:ago|back)|last year",
    rf"{_MANY} (?:tahun|thn|bulan) (?:yang )?(?:lalu|silam)|tahun (?:yang )?lalu",
    rf"cách đây(?: khoảng)? {_MANY}(?: mấy)? (?:năm|tháng)|{_MANY} (?:năm|tháng) (?:trước|rồi)",
    r"năm ngoái|năm kia",
)
_ANEW = _words(  # whatever of these is told, nothing is taken for old
    r"just|sudden\w*|again|another|today|tonight|this (?:morning|afternoon|evening|time)|yesterday"
    r"|last night|help|ambulance|emergency|right now|(?:minutes?|hours?|days?) ago|having|worse"
    r"|lagi|tiba[- ]?tiba|tiba2|mendadak|barusan|baru|tadi|hari ini|kemarin|semalam|tolong"
    r"|makin|sedang|darurat|nữa|bỗng\w*|đột ngột|đột nhiên|tự nhiên|vừa|mới|hôm (?:nay|qua)"
    r"|(?:sáng|chiều|tối|trưa|đêm) (?:nay|qua)|(?<!sau )(?<!hiện )nay|(?<!sơ )cứu|gấp|đang|càng"
)
_NOW = _words("now", "sekarang", "bây giờ", "hiện(?: tại| nay)?", "giờ")
_CLAUSE = Pattern(rf"([.,;!?|]|{_words('but', 'tapi', 'nhưng').pattern}|{_NOW.pattern})")
_SOFT = _words(
    r"(?:a )?(?:bit|little)|still|slightly|somewhat|agak|sedikit|masih|kurang|hơi|còn|vẫn"
    r"|một chút"
)
_LIVES = _words(  # right after "now": how they have lived since
    r"(?:he |she |it |is |can |doing |already |sudah |udah |bisa |tự |đã |dia |đi lại )*"
    r"(?:walk\w*|uses?|using|in a wheel ?chair|eats?|eating|ok|okay|fine|well|better|jalan|makan"
    r"|pakai|duduk|sehat|sembuh|baik|đi (?:bằng|chậm|lại|được|chống)|ăn|chống|nói được|khỏe|lành"
    r"|bình thường|ổn)"
)
_LEFT_BEHIND = _words(foreign_words.LEFT_BEHIND, *foreign_signs.ONE_SIDE.values())
_NAMED = _words(*foreign_signs.NAMED.values())


_LIMB = _words(*foreign_signs.ONE_SIDE.values())
_GRAVE = _words(
    r"(?:can'?t|cannot|can not|unable|not able)|confus\w*|crooked|droop\w*|slur\w*|(?:tidak|gak|ga"
    r"|nggak|tak) bisa|miring|mencong|pelo|bingung|méo|ngọng|đớ|lơ mơ|lú lẫn"
    r"|không (?:nói|cử động|đi|đứng|thấy|nhấc|thở)"
)


def without_old(words: str) -> str:
    """Return folded words without what was years ago and has stayed, where nothing is new.

    From the first "now" on only a limb that is mildly weak, or one of somebody who lives with it.
    """
    if not _LONG_AGO.search(words) or _ANEW.search(words):
        return words
    parts, now, lives = _CLAUSE.split(words), False, False
    for place, each in enumerate(parts):
        if _NOW.fullmatch(each):
            now, lives = True, _LIVES.match(parts[place + 1].strip()) is not None
        elif now:
            parts[place] = _without_mild(each, lives=lives)
        else:
            parts[place] = _LEFT_BEHIND.sub(" , ", each)
    return "".join(parts)


def _without_mild(clause: str, *, lives: bool) -> str:
    mild = _SOFT.search(clause) is not None and _GRAVE.search(_LIMB.sub(" ", clause)) is None
    return _LIMB.sub(" still ", clause) if lives or mild else clause


def without_old_illness(words: str) -> str:
    """Return folded words without an illness named in the clause that tells it was years ago."""
    if not is_lived_with(words):
        return words
    return "".join(
        _NAMED.sub(" ", each) if _LONG_AGO.search(each) else each for each in _CLAUSE.split(words)
    )


def is_lived_with(words: str) -> bool:
    """Say whether it was years ago, and of now only how they live since is told."""
    if not _LONG_AGO.search(words) or _ANEW.search(words):
        return False
    since = _NOW.split(words)[1:]
    if not since or _GRAVE.search(" ; ".join(since)):
        return False
    return all(_LIVES.match(each.strip()) or _SOFT.search(each) for each in since)


_SUPPOSED = _words(r"if|in case|kalau|kalo|misal\w*|seandainya|andai\w*|jika|nếu|lỡ|phòng khi")
_SOME_DAY = _words(
    r"(?:one|some) day|ever|in (?:the )?future|nanti|suatu (?:hari|saat)|sau này|mai mốt|một ngày"
)
_TO_LEARN = _words(
    r"(?:want(?:ed)?|like|need|wish) to (?:learn|be prepared|know (?:first|beforehand))"
    r"|learn(?:ing)? first|(?:just|only) learning|to be prepared|(?:mau|ingin|pengen|pingin|buat"
    r"|untuk) (?:belajar|persiapan|jaga[- ]jaga)|belajar dulu|(?:muốn|để) học|hỏi trước"
    r"|học (?:trước|cách)|phòng khi"
)
_ANYBODY = _words(
    r"(?:an |a )?(?:old|elderly) (?:person|people)|some(?:one|body)|people|orang(?: tua| lain)?"
    r"|lansia|người (?:già|lớn tuổi|cao tuổi|ta|bệnh)|ai đó"
)
_HAPPENS = _words(
    r"blue|purple|already|now|but|tapi|nhưng|lying|found|tergeletak"
    r"|sekarang|(?:se)?cepat(?:nya)?|biru|sudah|udah|segera|nhanh|tím|rồi|bây giờ"
    r"|giờ|quick\w*|hurry|immediately|is (?:choking|dying)|(?:not|n't) (?:breath\w*|wak\w*)"
)


def is_for_later(words: str) -> bool:
    """Say whether help is asked about before it is needed: if ever she chokes, I want to learn."""
    if _HAPPENS.search(words) or _ANEW.search(words):
        return False
    to_learn = _TO_LEARN.search(words) is not None
    if _SUPPOSED.search(words) and (to_learn or _SOME_DAY.search(words)):
        return True
    return to_learn and _ANYBODY.search(words) is not None


_IRON = _words(r"iron|zat besi|tablet besi|sắt")
_BLEEDS = _words(
    r"dizz\w*|faint\w*|weak|pale|tar\w*|blood\w*|bleed\w*|vomit\w*|pain\w*|sweat\w*|lemas|lemah"
    r"|pusing|pucat|aspal|(?:ber|pen|per)?darah(?:an)?|muntah|sakit|nyeri|chóng mặt|xỉu|ngất|tái"
    r"|xanh|nhựa đường|hắc ín|xì|thui|máu|nôn|ói|đau|mệt|yếu",
    foreign_signs.THINNED,
)
_DARK = _words(
    r"black (?:stools?|poop|poo)|(?:bab|berak|tinja|feses|kotoran)(?:nya)?(?: \w+){0,3} hitam"
    r"|(?:đi ngoài|đi cầu|phân)(?: \w+){0,3} đen"
)
_STOPPED = _words(
    r"(?:bleed(?:ing|s)?|bled|nose ?bleeds?|blood)(?: (?:it|and|but|has|had|already|quickly|soon"
    r"|then)){0,2} stopped(?! (?:but|then|and then|after (?:an|two|\d))(?!\w))(?: the same day)?"
    r"|(?:darah(?:nya)?|mimisan|(?:per|pen)darahan)(?: (?:sebentar|terus|lalu|tapi)){0,2}"
    r" sudah (?:berhenti|stop)"
)
_BLEEDS_ON = _words(
    r"(?:start|bleed|begin|began|came|come)\w* (?:again|back)|won't stop|(?:not|n't) stop\w*|lagi"
    r"|(?:head|kepala)"
)
_FEARS = _words(
    r"(?:afraid|scared|fear(?:s|ful)?|frightened|worried)(?: (?:of|about|to))* fall(?:ing)?"
    r"(?: (?:and|or) break(?:ing)?(?: (?:her|his|my|a|the))? \w+)?"
    r"|takut (?:jatuh|kepleset)(?: (?:dan|lalu|terus) patah \w+)?"
    r"|sợ (?:bị )?(?:té|ngã)(?: (?:bị )?gãy \w+)?(?! rồi)"
)


_PAINLESS = _words(  # and not: the chest never hurt like this
    r"dada(?:nya)? (?:(?:sudah|udah) )?(?:tidak|gak|ga|nggak|tak) (?:pernah )?(?:sakit|nyeri|sesak)"
    r" lagi|ngực (?:đã )?(?:không|ko|hết) (?:còn )?(?:bị )?(?:đau|tức|nặng)(?: nữa)?"
    r"(?! (?:mà|nhưng) )|chest (?:does not|doesn't|no longer) hurts? (?:any ?more)?"
)


def without_reasons(words: str) -> str:
    """Return folded words without what iron darkens, what bled and stopped, and a feared fall."""
    if _IRON.search(words) and not _BLEEDS.search(_DARK.sub(" ", words)):
        words = _DARK.sub(" , ", words)
    if not _BLEEDS_ON.search(words):
        words = _STOPPED.sub(" , ", words)
    return _PAINLESS.sub(" , ", _FEARS.sub(" , ", words))


_TAKES_ILL = r"(?![^.;!?|]* (?:tái|mồ hôi|khó thở|đau|tim|cứu|tai|mo hoi|kho tho|dau)(?!\w))"
_IDIOM = _words(
    r"setengah mati|mati-matian",
    r"(?:nunggu|menunggu|nungguin|lihat|liat)(?: \w+){0,3} (?:sampai|sampe|mau|hampir|kayak"
    r"|serasa)(?: mau)? pingsan|(?:hampir|mau|serasa) pingsan (?:lihat|liat|baca|dengar)(?: \w+)?"
    r" harga\w*",
    rf"(?:đợi|chờ)(?: (?:lâu|hoài|mãi|quá))* muốn (?:xỉu|ngất){_TAKES_ILL}",
    rf"(?:mắc|đắt) muốn (?:xỉu|ngất){_TAKES_ILL}|mệt muốn (?:xỉu|ngất) mà (?:phải|vẫn|còn)"
    rf"{_TAKES_ILL}",
    r"(?:(?:đợi|chờ) (?:lâu|hoài)|buồn ngủ|mắc) muốn chết",
    r"(?:laugh(?:ed|ing)?|bored)(?: \w+){0,3} (?:almost|nearly) (?:passed out|fainted|died)",
    r"(?:bills?|prices?|costs?)(?: \w+){0,2} (?:nearly |almost )?(?:gave|gives?|giving) me an?"
    r" (?:heart attack|stroke)",
)


def without_idioms(words: str) -> str:
    """Return folded words without what only says how much: setengah mati saya bujuk."""
    return _IDIOM.sub(" , ", words)
