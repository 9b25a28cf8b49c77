"""What carers say of a reminder that is set: none tomorrow, later this once, the evening one."""

from __future__ import annotations

from collections.abc import Iterator


def _parts(way: str, parts: tuple[tuple[str, str], ...], said: str) -> Iterator[tuple[str, str]]:
    """Yield a way of speaking for each part of the day, which stands at ``{}`` in both."""
    yield from ((way.replace("{}", word), said.replace("{}", part)) for word, part in parts)


def gone(way: str, long: str, times: tuple[tuple[str, str], ...]) -> Iterator[tuple[str, str]]:
    """Yield phrases for going away, tomorrow or for a week: the reminders would find nobody.

    Args:
        way: how it is said that one goes home.
        long: how it is said for how long.
        times: words for when, and their Chinese.
    """
    for when, said in times:
        yield rf"(?:{way}),? {when}(?:{long})?|{when},? (?:{way})(?:{long})?", f"我{said}不在家"


_ENGLISH = (("morning", "早上"), ("noon", "中午"), ("afternoon", "下午"), ("evening|night", "晚上"))
_INDONESIAN = (("pagi", "早上"), ("siang", "中午"), ("sore", "下午"), ("malam", "晚上"))
_VIETNAMESE = (("sáng", "早上"), ("trưa", "中午"), ("chiều", "下午"), ("tối", "晚上"))

_HOUR, _AND = r"(\d{1,2})(?::00)?", "(?:and|to|until|till|-)"
_AT, _EVERY = r"(?:at )?(\d{1,2})(?![:\d]| ?[ap]m)", r"每天{}\1點提醒我"
_NONE = "(?:please )?(?:(?:don't|dont|do not) remind(?: me)?|no reminders?)"
_LATER = r"(?:snooze|postpone|delay)(?: it| the reminder)?(?: for| by)?"

ENGLISH = (
    (
        (
            r"(?:(?:i|we)(?: have|'ve)? )?(?:already )?(?:took|taken)(?: (?:it|them))?(?: already)?"
            r" (?:today|this morning)(?: already)?|i already took (?:it|them)"
        ),
        "今天吃過了",
    ),
    (r"not yet$", "還沒"),
    (
        (
            r"i (?:haven't|have not|didn't|did not) (?:taken?|had?|have)(?: it| them)?"
            r"(?: yet| today)?$"
        ),
        "還沒吃",
    ),
    (r"(?:sorry,? )?(?:i was wrong|my mistake|i made a mistake)", "我記錯了"),
    (
        (
            r"i forgot (?:to take )?(?:it |mine |them )?yesterday(?:'s)?|(?:i )?forgot yesterday's"
            r"|yesterday (?:i )?forgot(?: to (?:take|give))?(?: it| them| her| him)?"
            r"|(?:i )?forgot (?:to give )?(?:it |her |him )?yesterday"
        ),
        "昨天忘了吃",
    ),
    (
        (
            r"(?:don't|do not) remind (?:me|her|him) tomorrow|no reminders? (?:for )?tomorrow"
            r"|skip tomorrow|tomorrow (?:no reminders?|skip|don't remind me)|not tomorrow"
        ),
        "明天不用提醒",
    ),
    (r"remind me again(?= (?:in|after) )", "再提醒我"),
    (rf"{_LATER} (\d{{1,3}}) (?:minutes?|mins?)", r"延後\1分鐘"),
    (rf"{_LATER} (\d{{1,2}}) (?:hours?|hrs?)", r"延後\1小時"),
    (rf"{_LATER} (?:an|one) hour|{_LATER} 1 hour", "延後1小時"),
    (rf"{_LATER} half an hour", "延後30分鐘"),
    (
        r"no reminders? from (\d{1,2})/(\d{1,2}) (?:to|until|till) (\d{1,2})/(\d{1,2})",
        r"\1月\2日到\3月\4日不要提醒",
    ),
    (
        (
            r"(?:no reminders?|stop reminders?|don't remind me|do not remind me) (?:until|till)"
            r" (\d{1,2})/(\d{1,2})"
        ),
        r"\1月\2日以前不要提醒",
    ),
    (r"cancel the (?:one|reminder) on (\d{1,2})/(\d{1,2})", r"\1月\2日那次取消"),
    (
        rf"{_NONE} (?:between|from) {_HOUR} ?{_AND} {_HOUR}(?! ?[ap]m|:)(?: ?o'?clock)?",
        r"\1點到\2點不要提醒",
    ),
    *(
        (
            (
                rf"{_NONE} (?:between|from) {first}(?::00)? ?(?:{half})? ?{_AND} {last}(?::00)?"
                rf" ?{half}"
            ),
            rf"{part}\1點到{to}\2點不要提醒",
        )
        for half, parts in (
            ("am", ((r"(\d{1,2})", "早上"),)),
            ("pm", ((r"(12|[1-5])", "下午"), (r"([6-9]|1[01])", "晚上"))),
        )
        for first, part in parts
        for last, to in parts
    ),
    *_parts(r"(?:every )?(?:{}) (?:at )?(\d{1,2}) remind(?: me)?", _ENGLISH, _EVERY),
    *_parts(rf"remind(?: me)? every (?:{{}}) {_AT}", _ENGLISH, _EVERY),
    (r"(?:every day|daily) (?:at )?(\d{1,2}) remind(?: me)?", r"每天\1點提醒我"),
    (rf"remind(?: me)? (?:every day|daily) {_AT}", r"每天\1點提醒我"),
    (r"stop the daily (?:one|reminders?)|cancel the daily (?:one|reminders?)", "每天的不要了"),
    *_parts(r"(?:change|move) the (?:{})(?: one| reminder)? to(?= \d)", _ENGLISH, "{}那個改成"),
    *_parts(r"(?:no|not the) (?:{}) (?:one|reminder)", _ENGLISH, "{}那個不要了"),
)

INDONESIAN = (
    (
        (
            r"(?:saya )?(?:sudah|udah) (?:minum|makan)(?: obatnya)? (?:hari ini|tadi(?: pagi)?)"
            r"|(?:hari ini|tadi(?: pagi)?) (?:saya )?(?:sudah|udah) (?:minum|makan)(?: obatnya)?"
        ),
        "今天吃過了",
    ),
    (r"belum$", "還沒"),
    (r"(?:saya )?belum (?:di)?minum$", "還沒吃"),
    (r"(?:maaf,? )?saya salah(?: ingat)?|salah ingat", "我記錯了"),
    (
        (
            r"kemarin (?:saya )?lupa(?: (?:di)?(?:minum|kasih|beri))?(?: (?:obat|nenek|kakek|dia))*"
            r"|(?:saya )?lupa (?:di)?(?:minum|kasih|beri)(?: obat)? kemarin"
        ),
        "昨天忘了吃",
    ),
    (
        (
            r"besok (?:jangan|tidak usah|nggak usah|gak usah|tidak perlu)(?: (?:di)?ingatkan"
            r"(?: saya)?)?|(?:jangan|tidak usah|nggak usah|tidak perlu) (?:di)?ingatkan"
            r"(?: saya)? besok"
            r"|besok libur"
        ),
        "明天不用提醒",
    ),
    (r"ingatkan(?: saya)? lagi(?= (?:dalam |setelah )?\d)", "再提醒我"),
    (r"tunda(?: pengingat)? (\d{1,3}) menit", r"延後\1分鐘"),
    (r"tunda(?: pengingat)? (\d{1,2}) jam", r"延後\1小時"),
    (r"tunda(?: pengingat)? (?:sejam|satu jam)", "延後1小時"),
    (r"tunda(?: pengingat)? setengah jam", "延後30分鐘"),
    (
        (
            r"(\d{1,2})/(\d{1,2}) (?:sampai|s/d|hingga) (\d{1,2})/(\d{1,2})"
            r" (?:jangan|tidak usah) (?:di)?ingatkan"
        ),
        r"\2月\1日到\4月\3日不要提醒",
    ),
    (
        r"(?:jangan|tidak usah) (?:di)?ingatkan(?: saya)? sampai (?:tanggal )?(\d{1,2})/(\d{1,2})",
        r"到\2月\1日不要提醒",
    ),
    (r"batalkan yang(?: tanggal)? (\d{1,2})/(\d{1,2})", r"\2月\1日那次取消"),
    *_parts(
        r"(?:tolong )?(?:jangan|tidak (?:usah|perlu)|[ng]+ak usah) (?:di)?ingatkan(?: saya)?"
        r" (?:antara|dari|dari antara) (?:jam |pukul )?(\d{1,2}) (?:dan|sampai|hingga|-) "
        r"(?:jam |pukul )?(\d{1,2}){}",
        (("", ""), *((f" {word}", part) for word, part in _INDONESIAN)),
        r"{}\1點到{}\2點不要提醒",
    ),
    *_parts(
        r"ingatkan(?: saya)? (?:setiap |tiap )(?:hari )?{}(?: hari)? (?:jam |pukul )(\d{1,2})",
        _INDONESIAN,
        r"每天{}\1點提醒我",
    ),
    *_parts(
        r"(?:setiap |tiap )(?:hari )?{}(?: hari)? (?:jam |pukul )(\d{1,2}) ingatkan(?: saya)?",
        _INDONESIAN,
        r"每天{}\1點提醒我",
    ),
    (r"hentikan yang harian|(?:stop|batalkan) pengingat harian", "每天的不要了"),
    *_parts(
        r"(?:tolong )?(?:ubah|ganti|pindah(?:kan)?)(?: pengingat)?(?: yang)? {}(?:nya)?"
        r" (?:jadi|menjadi|ke)(?= (?:jam|pukul|\d))",
        _INDONESIAN,
        "{}那個改成",
    ),
    *_parts(r"yang {}(?:nya)?(?: (?:jadi|ke))?(?= (?:jam|pukul) )", _INDONESIAN, "{}那個改成"),
    *_parts(r"(?:batalkan|hentikan|hapus) yang {}", _INDONESIAN, "{}那個不要了"),
)

VIETNAMESE = (
    (
        (
            r"(?:hôm|sáng|trưa|chiều|tối) nay (?:tôi )?(?:đã )?uống (?:xong )?rồi|(?:tôi )?(?:đã"
            r" )?uống"
            r" (?:hôm nay )?rồi"
            r"|(?:tôi )?uống rồi hôm nay"
        ),
        "今天吃過了",
    ),
    (r"chưa$", "還沒"),
    (r"(?:tôi )?chưa uống$", "還沒吃"),
    (r"(?:xin lỗi,? )?tôi nhớ (?:nhầm|sai)|nhớ nhầm", "我記錯了"),
    (
        (
            r"hôm qua (?:tôi )?quên(?: cho (?:bà|ông|cụ|mẹ)(?: cụ)?)?(?: uống)?(?: thuốc)?(?: rồi)?"
            r"|(?:tôi )?quên uống hôm qua"
        ),
        "昨天忘了吃",
    ),
    (
        (
            r"(?:ngày )?mai (?:đừng|không cần|khỏi|không)(?: phải)? nhắc(?: tôi)?(?: nữa)?"
            r"|(?:đừng|không cần|khỏi) nhắc(?: tôi)? (?:ngày )?mai"
        ),
        "明天不用提醒",
    ),
    (r"(?:hoãn|lùi)(?: lại)? (\d{1,3}) phút", r"延後\1分鐘"),
    (r"(?:hoãn|lùi)(?: lại)? (\d{1,2}) (?:tiếng|giờ)", r"延後\1小時"),
    (r"(?:hoãn|lùi)(?: lại)? một (?:tiếng|giờ)", "延後1小時"),
    (r"(?:hoãn|lùi)(?: lại)? nửa (?:tiếng|giờ)", "延後30分鐘"),
    *_parts(
        r"(?:xin )?(?:đừng|không cần|khỏi) nhắc(?: tôi)? (?:từ|trong khoảng|khoảng|giữa)(?: từ)?"
        r" (\d{1,2}) ?(?:giờ|h)? ?(?:đến|tới|và|-) ?(\d{1,2}) ?(?:giờ|h){}",
        (("", ""), *((f" {word}", part) for word, part in _VIETNAMESE)),
        r"{}\1點到{}\2點不要提醒",
    ),
    (
        r"(?:từ )?(\d{1,2})/(\d{1,2}) đến (\d{1,2})/(\d{1,2}) (?:đừng|không cần|khỏi) nhắc",
        r"\2月\1日到\4月\3日不要提醒",
    ),
    (
        r"(?:đừng|không cần|khỏi) nhắc(?: tôi)? (?:đến|tới)(?: ngày)? (\d{1,2})/(\d{1,2})",
        r"到\2月\1日不要提醒",
    ),
    (r"(?:hủy|bỏ) lần(?: ngày)? (\d{1,2})/(\d{1,2})", r"\2月\1日那次取消"),
    *_parts(
        r"nhắc(?: tôi)? (?:mỗi|hàng) (?:buổi )?{},? (?:lúc )?(\d{1,2}) ?(?:giờ|h)",
        _VIETNAMESE,
        r"每天{}\1點提醒我",
    ),
    (r"bỏ (?:cái|lần) (?:mỗi|hằng|hàng) ngày", "每天的不要了"),
    *_parts(
        r"(?:xin )?(?:đổi|sửa|chuyển|dời) (?:lần |cái |giờ )?(?:buổi )?{}"
        r" (?:thành|sang|qua)(?= (?:lúc )?\d)",
        _VIETNAMESE,
        "{}那個改成",
    ),
    *_parts(r"(?:hủy|bỏ) (?:lần |cái )?(?:buổi )?{}", _VIETNAMESE, "{}那個不要了"),
)
