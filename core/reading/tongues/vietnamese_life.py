"""How somebody lives and what they have been through, in Vietnamese."""

from __future__ import annotations

from core.reading.tongues.tongue import EITHER, TRIANGLE, UNREADABLE

_WHO = r"(?:tôi |bà |ông |mẹ |ba |bố |cụ |bà ấy |ông ấy )?"
_DAILY = r"(?:(?:ngày |trưa |hôm )?nào (?:trưa )?cũng|mỗi (?:ngày|trưa)|hàng ngày|trưa nào cũng)"
_OUT = r"(?:ở |ra )?(?:ngoài(?: trời| nắng| đường| sân)?|công viên|vườn|sân|ruộng|đồng)"
_DOES = r"(?:ngồi|chơi|đi bộ|đi dạo|đi|làm việc|làm|tập|phơi nắng)"
_LONG = r"(?:,? (?:khoảng |chừng )?\d{2,3} ?(?:phút|p))?"

LIFE = (
    (r"tam giác sắt(?: (?:của )?sức khỏe xương)?(?: là gì)?", TRIANGLE),
    (
        (
            r"(?:cho )?(?:(?:mẹ|má|bố|ba|cha|bà|ông|chồng|vợ)(?: của)? )?"
            r"(?:bạn(?: thân)?(?: của)? tôi|một người bạn(?: của)?(?: tôi)?"
            r"|hàng xóm(?: của)?(?: tôi)?)"
        ),
        "我朋友",
    ),
    (rf"{_WHO}(?:phải |đang )?ngồi xe lăn", "坐輪椅"),
    (
        rf"{_WHO}(?:chỉ |phải |toàn )?nằm (?:một chỗ|liệt giường|trên giường)(?: suốt| thôi)?",
        "臥床",
    ),
    (
        (
            rf"{_WHO}(?:từng |đã từng |đã |trước )?(?:bị )?(?:ngã )?gãy (?:xương )?"
            r"(?:hông|háng|đùi|cổ xương đùi|cột sống)(?: (?:thôi|năm ngoái))?"
        ),
        "髖部骨折過",
    ),
    (
        (
            rf"{_WHO}(?:từng |đã từng |đã |trước )?(?:bị )?(?:ngã )?gãy "
            r"(?:xương|tay|chân|cổ tay)(?: thôi)?"
        ),
        "骨折過",
    ),
    (
        (
            rf"{_WHO}(?:chỉ |toàn |suốt ngày |chủ yếu |đa số )*ở (?:trong )?(?:nhà|phòng)"
            r"(?: (?:suốt|thôi|cả ngày))?"
            rf"|{_WHO}(?:rất )?(?:ít|hiếm)(?: khi)? (?:khi )?(?:đi )?ra (?:ngoài|nắng"
            rf"|khỏi nhà)(?: lắm)?"
            rf"|{_WHO}không (?:bao giờ )?(?:đi )?ra (?:khỏi nhà|ngoài|nắng)(?: được)?"
            rf"|{_WHO}(?:chỉ |toàn )?(?:ngồi )?xem (?:ti ?vi|tv)(?: ở nhà| suốt| cả ngày)*"
            rf"|{_WHO}ít nắng(?: lắm)?"
            rf"|{_WHO}không (?:ra nắng )?(?:nhiều|thường xuyên|hay)(?: lắm)?(?: ra (?:nắng|ngoài))?"
            r"|làm trong (?:xưởng|nhà máy|văn phòng|nhà)(?: suốt| cả ngày)?"
        ),
        "很少曬太陽",
    ),
    (rf"{_WHO}(?:chắc (?:là )?)?(?:rất )?(?:ít|hiếm)(?: khi)?(?: lắm| thôi)?", "很少"),
    (rf"{_WHO}(?:ít|hiếm)(?: khi)? ở (?:trong )?nhà", "很少在家"),
    (r"(?:chỉ )?hay quên(?: thôi)?", ""),
    (rf"{_WHO}(?:ăn )?(?:kiêng|không ăn|hạn chế) (?:đường|đồ ngọt|ngọt)(?: thôi)?", "不吃甜"),
    *(
        (
            (
                rf"{_WHO}(?:{part} nào (?:tôi )?cũng|(?:mỗi|hàng) (?:buổi )?{part})(?: tôi)?"
                rf" (?:(?:đẩy|ngồi|cho|đưa|dắt)(?: xe lăn| bà| ông| cụ| mẹ)* )?"
                rf"(?:{_DOES}|ra)(?: {_DOES})*(?: {_OUT})*(?: {_DOES})*"
                r"(?:,? (?:khoảng |tầm |chừng )?\d{1,3} ?(?:phút|p|tiếng|giờ))?"
            ),
            f"每天{chinese}去公園走路",
        )
        for part, chinese in (("sáng", "早上"), ("chiều", "下午"))
    ),
    (rf"{_WHO}(?:hay |thường |thích )?(?:đi )?leo núi", "週末去爬山"),
    *(
        (
            (
                rf"{_WHO}(?:ăn )?(?:được )?(?:hết|tất cả|gì cũng (?:ăn|được)|mọi thứ),?"
                rf" (?:chỉ )?(?:ngoại )?trừ (?:thịt )?{meat}"
            ),
            f"什麼都吃，不吃{chinese}",
        )
        for meat, chinese in (
            ("bò", "牛肉"),
            ("(?:heo|lợn)", "豬肉"),
            ("(?:đồ )?cay", "辣"),
            ("(?:đồ )?ngọt|đường", "甜"),
            ("(?:đồ )?hải sản", "海鮮"),
        )
    ),
    (
        (
            rf"{_WHO}(?:ăn |cho ăn )?(?:phải |qua |bằng |đặt )*(?:ống (?:thông|sonde|xông)|sonde)"
            r"(?: (?:dạ dày|mũi))?"
        ),
        "鼻胃管灌食",
    ),
    (
        (
            r"(?:bị |có )?(?:bệnh )?loãng xương,?(?: và| có| đang)? (?:(?:\d|sáu|nửa) (?:tháng"
            r"|năm) )?tiêm(?: thuốc)?"
            r"(?: (?:mỗi|một|1|lần|\d|tháng|năm|sáu))*"
        ),
        "有骨質疏鬆，打骨鬆針",
    ),
    (
        (
            r"lúc có lúc không|(?:thỉnh thoảng|thi thoảng|đôi khi)(?: (?:có"
            r"|ra (?:ban công|ngoài|nắng)))*"
        ),
        "有時候曬",
    ),
    (
        rf"(?:{_WHO}{_DAILY} {_DOES}[^,.]{{0,24}} )?(?:che|bịt|trùm) (?:kín(?: mít)?|hết)",
        "出門都包緊緊",
    ),
    (
        (
            rf"{_WHO}(?:{_DAILY}) (?:{_DOES} )?{_OUT}(?: {_DOES})?(?: {_OUT})?{_LONG}"
            rf"|{_WHO}{_DOES} {_OUT} {_DAILY}{_LONG}"
        ),
        "每天中午在外面30分鐘",
    ),
    (
        (
            r"(?:làm )?(?:công trình|xây dựng|ruộng|nông)(?: ngoài nắng| ngoài trời)?"
            r" (?:mỗi|hàng) ngày"
        ),
        "在工地做工，每天都在外面曬",
    ),
    (
        (
            rf"{_WHO}ăn (?:bình thường|hết|gì cũng được|gì cũng ăn)|không kiêng(?: gì| cữ)*"
            r"|không dị ứng(?: gì(?: cả)?|$)"
        ),
        "都吃",
    ),
    (
        rf"{_WHO}không ăn (?:thịt )?(?:heo|lợn)",
        "不吃豬肉",
    ),
    (rf"{_WHO}không ăn (?:được )?thịt", "不吃肉"),
    (r"(?:chỉ )?(?:ăn )?halal", "吃清真"),
    (rf"{_WHO}(?:là người |theo )?(?:đạo hồi|hồi giáo)", "是穆斯林"),
    (rf"{_WHO}không ăn (?:thịt )?bò", "不吃牛肉"),
    (rf"{_WHO}(?:đang )?nhịn ăn", "齋戒"),
    (r"ăn chay trường", "吃素，蛋奶可"),
    (r"gì cũng được", "都吃"),
    (r"uống sữa (?:hay |bị |là |thì )*(?:đau|đầy|chướng) bụng", "喝牛奶肚子會痛"),
    (rf"{_WHO}(?:chỉ )?ăn cháo(?: thôi)?", "吃粥"),
    (rf"{_WHO}không (?:được )?ăn (?:được )?(?:đồ )?mặn", "不吃鹹"),
    (rf"{_WHO}không (?:được )?ăn (?:được )?(?:đồ )?cay", "不吃辣"),
    (
        (
            r"(?:chỉ )?(?:vậy|thế|cái đó|(?:hai|ba) (?:thứ|cái) đó) thôi|hết rồi|không còn(?: gì)?"
            r"(?: nữa)?|không có gì khác"
        ),
        "沒有其他的",
    ),
    (r"không (?:có )?bệnh(?: và)?,? không (?:uống |có )?thuốc", "沒生病，沒有吃藥"),
    (r"(?:khỏe|khoẻ)(?: mạnh)?,? không (?:uống |có )?thuốc", "沒生病，沒有吃藥"),
    (r"không có bệnh gì", "沒生病"),
    (
        (
            r"bác sĩ (?:nói|bảo)|tuần \d lần|(?:mỗi )?(?:tuần|tháng) (?:\d|một) (?:lần|viên)"
            r"|\d tháng (?:\d |một )?lần|chào (?:bạn|anh|chị|cô)|bạn ơi|cụ|vợ đài loan|ở đài loan"
        ),
        "",
    ),
    (r"(?:cho )?(?:ba|bố|cha) tôi", "我爸"),
    (r"(?:cho )?ama(?: tôi)?", "阿嬤"),
    (r"(?:cho )?(?:akong|agong)(?: tôi)?", "阿公"),
    (r"(?:(?:tôi|chị|cháu) )?(?:đang )?(?:chăm sóc|chăm|trông|nuôi)(?: cho| cả)*", ""),
    (r"(?:ở|tại) (?:đài (?:loan|bắc|trung|nam|đông)|cao hùng|tân bắc|đào viên|gia nghĩa)", ""),
)
ALONE = (
    (r"(?:cho )?chồng", "先生"),
    (r"(?:cho )?vợ", "太太"),
    (r"cho con(?: tôi)?|con(?: tôi)?$", "小孩"),
)
ALIKE = (  # without their marks
    (r"(?:cho )?ba(?: (?:toi|ay))?", EITHER),
    (r"(?:hoi )?ba truoc|(?:cho )?(?:toi )?hoi (?:cho|dum|gium|giup)(?: cho)? ba(?: toi)?", EITHER),
    ("ma|toi|sat", ""),  # a mother, or but; I, or the evening; iron, or the police
    ("dung|sua", UNREADABLE),  # right, stop, do not and use; to change, or milk
)
ASKS = (
    r"hỏi|được không|phải không|có nên|nên (?:uống|ăn)|gì|sao|bao nhiêu|thế nào|bao giờ"
    r"|khi nào|lúc nào|di truyền|lây|chữa khỏi"
)
OTHERS = (
    r"bạn tôi|hàng xóm|(?:chị|anh|em|cô|chú|dì|cậu|bác) tôi|người ta|nhiều người|người quen"
    r"|(?:chị|anh|em) (?:trai|gái|ruột|họ|dâu|rể|chồng|vợ)"
)
HEALTH = (
    r"bệnh|đau|ốm|thuốc|bác sĩ|bệnh viện|thận|máu|tim|mổ|phẫu thuật|ung thư|tai biến|đột quỵ|gãy"
    r"|sỏi|tiêm|chích|lọc|thai|bầu|bú|sinh em bé|tuyến giáp|bướu|gan|phổi|khám|điều trị"
    r"|toa|viên|truyền|ghép|hóa trị|loãng máu|loãng xương"
)
