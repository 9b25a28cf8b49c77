"""Days and hours, and what reminders do then, in Vietnamese."""

from __future__ import annotations

from core.reading import weekday_names
from core.reading.tongues import errands, halves, reminders
from core.reading.tongues.tongue import AFTERNOON, EVENING, MORNING, NOON, away, lengths, weekdays

ONES = ("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
HOURS = (*ONES, "mười", "mười một", "mười hai")
_LENGTHS = (
    *enumerate(HOURS, 1),
    (15, "mười lăm"),
    *((10 * n, f"{ONES[n - 1]} mươi") for n in (2, 3, 4, 5)),
)
_DAYS = (
    r"thứ (?:hai|2)",
    r"thứ (?:ba|3)",
    r"thứ (?:tư|4)",
    r"thứ (?:năm|5)",
    r"thứ (?:sáu|6)",
    r"thứ (?:bảy|7)",
    r"chủ nhật",
)
_WHO = r"(?:tôi |bà |ông |mẹ |bố |bà ấy |ông ấy |mẹ chồng |bố chồng )?"

TIMES = (
    (r"(?:đã uống|uống) thuốc rồi", "吃了"),
    (
        (
            r"(?:xin )?(?:đổi|sửa|chuyển|dời)(?: (?:giờ nhắc|nhắc nhở|giờ|nhắc))?"
            r"(?: (?:thành|sang|qua|lại))?(?= (?:lúc )?\d)"
        ),
        "改成",
    ),
    (
        r"(?:xin )?(?:thêm|nhắc thêm)(?: (?:một )?(?:giờ|lần|nhắc))?(?: nữa)?(?= (?:lúc )?\d)",
        "再加",
    ),
    *lengths(
        ((word, value) for value, word in _LENGTHS),
        [r"(?:sau|trong) {} phút(?: nữa)?", r"{} phút (?:nữa|sau)"],
        [r"(?:sau|trong) {} (?:tiếng|giờ)(?: nữa)?", r"{} (?:tiếng|giờ) (?:nữa|sau)"],
    ),
    (r"(?:sau )?nửa (?:tiếng|giờ)(?: nữa)?", "30分鐘後"),
    *away(
        weekday_names.VIETNAMESE,
        r"tôi (?:đi vắng|vắng nhà|không (?:có )?ở nhà|nghỉ(?: phép)?|về quê)(?: từ)?",
    ),
    *weekdays(
        _DAYS,
        on=r"(?:mỗi |vào |chỉ )*{}",
        off=(
            r"(?:ngoại )?trừ (?:ngày )?{}|(?:đừng|không cần) nhắc(?: tôi)? (?:vào )?{}"
            r"|{} (?:(?:là )?(?:ngày )?(?:(?:tôi|chị) )?(?:được )?nghỉ,? )?(?:đừng|không cần|khỏi"
            r"|không)"
            r"(?: nhắc)?|{} (?:hàng tuần )?(?:là )?(?:ngày )?(?:(?:tôi|chị) )?(?:được )?nghỉ(?:"
            r" tôi)?"
            r"|(?:tôi )?(?:được )?nghỉ (?:ngày |vào )?{}"
        ),
    ),
    (r"hôm nay (?:đừng|không cần|khỏi) nhắc|(?:đừng|không cần) nhắc hôm nay", "今天不用提醒"),
    (r"(?:lúc )?(\d{1,2}) ?(?:giờ|h)|lúc (\d{1,2})", r"\1點"),
    (r"(?:lúc )?(\d{1,2}) ?(?:giờ|h|:) ?(\d\d)", r"\1點\2分"),
    (
        r"(?:có )?(?:những )?nhắc nhở (?:nào|gì)(?: không)?|xem (?:các )?nhắc nhở",
        "我還有提醒嗎",
    ),
    (r"tạm (?:dừng|nghỉ)(?: nhắc)?", "先不要提醒"),
    (rf"hôm nay {_WHO}(?:đã )?(?:uống|ăn)", "今天吃了"),
    (r"nhắc(?: (?:tôi|chị))?|(?:đặt|cài) nhắc(?: nhở)?|nhắc nhở", "提醒我"),
    errands.VIETNAMESE,
    *reminders.VIETNAMESE,
    *halves.VIETNAMESE,
    (r"(?:buổi )?sáng", "早上"),
    (r"(?:buổi )?trưa", "中午"),
    (r"(?:buổi )?chiều", "下午"),
    (r"(?:buổi )?tối", "晚上"),
    (r"ngày mai", "明天"),
    (r"mỗi ngày|hàng ngày|hằng ngày", "每天"),
    (r"cuối tuần (?:(?:tôi )?(?:được )?nghỉ|không cần|không|đừng nhắc|thôi)", "週末不用"),
    (
        r"dừng|dừng nhắc(?: nhở)?(?: lại)?|tắt nhắc(?: nhở)?|đừng nhắc(?: nữa)?|ngừng nhắc",
        "不要提醒",
    ),
    (
        (
            r"(?:hôm nay |sáng nay )?(?:tôi )?(?:đã |vừa |mới )*cho (?:(?:bà|ông|cụ|mẹ|bà cụ|ông"
            r" cụ) )?(?:uống|ăn)"
            r"(?: (?:thuốc|canxi|viên))*(?: (?:rồi|xong|hôm nay))+"
        ),
        "吃了",
    ),
    *reminders.gone(
        r"tôi (?:sẽ |sắp |phải )?(?:về (?:quê|nước|việt nam|nhà)|nghỉ phép|đi vắng)",
        r" (?:trong )?\w+ (?:ngày|tuần|tháng)",
        (
            ("tuần (?:sau|tới)", "下星期"),
            ("tháng (?:sau|tới)", "下個月"),
        ),
    ),
    (
        (
            r"(?:(?:sẽ )?có )?người (?:khác|mới)(?: (?:đến|tới|sang))? (?:thay|chăm)"
            r"(?: tôi| bà| ông)*|(?:ngày )?mai tôi (?:sẽ |phải )?về (?:quê|nước|việt nam|nhà)"
            r"|(?:làm )?(?:sao|thế nào|cách nào)?(?: để)? ?(?:chuyển|gửi|giao|đưa)(?: (?:lại"
            r"|cái này|kế hoạch|thông tin|nhắc nhở))* cho (?:người|chị|em)"
            r" (?:chăm sóc |giúp việc )?(?:khác|mới|sau)"
        ),
        "家人",
    ),
    (
        (
            r"tôi (?:rất )?(?:lo|sợ|lo lắng|lo sợ)(?: (?:là|rằng))?(?: (?:bà|ông|cụ|mẹ))?"
            r"(?: (?:sẽ|bị|lại))* (?:ngã|té)(?: nữa)?|(?:làm sao|cách nào|làm thế nào)?(?: để)? ?"
            r"(?:phòng|tránh|ngừa|khỏi)(?: (?:bị|cho|bà|ông))* (?:ngã|té)"
        ),
        "怎麼預防跌倒",
    ),
    (r"xong|xong rồi|đã uống|uống rồi|đã ăn|ăn rồi", "吃了"),
    (r"lát nữa|để sau", "晚點"),
    (r"lát nữa nhắc (?:lại )?tôi|nhắc (?:lại )?tôi lát nữa", "晚點提醒我"),
    (r"hôm nay bỏ qua|bỏ qua hôm nay", "今天跳過"),
    (r"nhắc tiếp|nhắc lại|tiếp tục nhắc(?: nhở)?", "繼續提醒"),
)

CLOCK = (
    r"(?:lúc )?(?P<h>\d{1,2})(?: ?(?:giờ|h|:) ?(?P<m>\d\d)?)? ?"
    r"(?P<part>sáng|trưa|chiều|tối)(?: nữa)?"
)
PARTS = (
    ("sáng", MORNING),
    ("trưa", NOON),
    ("chiều", AFTERNOON),
    ("tối", EVENING),
)
