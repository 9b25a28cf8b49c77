"""How people talk to the bot itself in Vietnamese: put right, refuse, turn to another, call off."""

from __future__ import annotations

from core.reading.tongues.tongue import ONLY

_WHO = r"(?:tôi |bà |ông |mẹ |bố |cụ |bà ấy |ông ấy )?"
_ASK = r"(?:cho )?(?:tôi )?hỏi (?:cho|dùm|giùm|giúp)(?: cho)?"
_REFUSE = r"(?:tôi )?không muốn (?:nói|trả lời|kể)"
_WRONG = r"(?:(?:à|ủa|xin lỗi|ý),? )*(?:nhầm|sai|lộn)(?: rồi| mất)?"

TALK = (
    (r"dạ,?(?= \w)|(?:xin )?cho (?:tôi )?hỏi", ""),
    (rf"{_ASK} (?:mẹ|má)(?: tôi)?", "我媽"),
    (rf"{_ASK} (?:bố|cha)(?: tôi)?", "我爸"),
    (rf"{_ASK} (?:bà|cụ bà)(?: tôi| nội| ngoại)?", "阿嬤"),
    (rf"{_ASK} (?:ông|cụ ông)(?: tôi| nội| ngoại)?", "阿公"),
    (rf"{_WRONG},? (?:là )?([2-9]\d|1[01]\d)(?: tuổi)?$", r"說錯了，\1歲"),
    (
        r"không phải \d{1,3}(?: tuổi)?,? (?:mà )?(?:là )?([2-9]\d|1[01]\d)(?: tuổi)?$",
        r"說錯了，\1歲",
    ),
    (r"(?:à|ủa|a),? ?(?:tôi )?quên(?: nói)?|(?:tôi )?quên nói", ""),
    (rf"{_REFUSE} (?:về |chuyện )?(?:bệnh|sức khỏe|thuốc)(?: tật)?", "健康方面不想說"),
    (
        (
            r"(?:cho )?(?:tôi )?(?:muốn )?(?:gặp|nói chuyện với|nói với|chat với) người"
            r"(?: thật)?(?: đi)?"
        ),
        "找真人",
    ),
    (
        (
            r"(?:cho )?(?:tôi )?(?:xin|lấy|muốn|gửi)(?: tôi)? (?:một )?bản sao(?: (?:hết|tất cả))?"
            r"(?: dữ liệu)?(?: của tôi)?"
        ),
        "匯出我的資料",
    ),
    (
        (
            r"(?:gửi|chia sẻ)(?: kế hoạch)? cho (?:chị|anh|em|con(?: (?:của )?(?:bà|ông))?|mẹ|bố"
            r"|bà chủ|ông chủ|chủ)"
            r"(?: (?:gái|trai))?(?: tôi)?"
        ),
        "傳給家人",
    ),
    (
        (
            r"(?:làm sao |để |cho )*(?:bà chủ|ông chủ|chủ(?: nhà)?|gia đình|con (?:bà|ông))(?:"
            r" tôi)?"
            r" (?:(?:có thể|được|muốn|cùng) )*xem(?: (?:cái này|kế hoạch|được|với))*"
        ),
        "傳給家人",
    ),
    (r"(?:tắt|xóa|hủy|dừng|bỏ) (?:hết|tất cả)(?: các)? nhắc(?: nhở)?", "不要提醒"),
    (r"(?:xóa|hủy|bỏ|tắt) (?:cái|lần|giờ)(?= (?:lúc )?\d)", "刪掉"),
    (r"(?:tôi )?(?:đang )?có (?:những )?nhắc(?: nhở)? (?:gì|nào)", "我還有提醒嗎"),
    (r"(?:thế |vậy )?kế hoạch có (?:đổi|thay đổi) (?:gì )?không", "計畫會變嗎"),
    (r"(?:tại |vì )?sao (?:không|chưa) (?:có|ghi|cho) (?:con )?số(?: mg)?", "為什麼沒有數字"),
    (r"(?:tôi )?(?:chăm|trông|chăm sóc|nuôi) (?:2|hai) người", ""),
    (r"(?:hỏi )?(?:cho )?bà trước", "先問阿嬤"),
    (r"(?:hỏi )?(?:cho )?ông trước", "先問阿公"),
    (r"(?:hỏi )?(?:cho )?mẹ(?: tôi)? trước", "先問我媽"),
    (r"(?:giờ|bây giờ) (?:tới|đến|qua)", ""),
    (
        (
            rf"{_WHO}ở trong nhà (?:suốt|hoài|cả ngày)|{_WHO}(?:làm )?trong (?:xưởng|nhà máy)"
            rf"(?: ít nắng)?"
        ),
        "很少曬太陽",
    ),
    (rf"{_WHO}nằm (?:1|một) chỗ|{_WHO}nằm giường(?: suốt)?", "臥床"),
    (
        (
            rf"{_WHO}làm (?:ruộng|nông|rẫy)(?: (?:ở )?ngoài (?:đồng|ruộng|trời))?(?: (?:cả|mỗi"
            rf"|suốt) ngày)"
        ),
        "每天在田裡工作",
    ),
    (
        r"(?:đang )?(?:có bầu|mang thai|có thai|bầu)(?: được)? \d{1,2} (?:tuần|tháng)",
        "懷孕了",
    ),
    (
        (
            r"tôi (?:đang )?(?:có bầu|mang thai|có thai|bầu)"
            r"(?:(?: được)? \d{1,2} (?:tuần|tháng))?"
        ),
        "我懷孕了",
    ),
    (r"ngoài (?:bầu|mang thai|có thai) ra không có (?:gì|bệnh gì)", "懷孕了，沒有其他的"),
    (
        (
            r"không còn (?:bệnh|thuốc)(?: (?:nào|gì))?(?: khác)?"
            r"|không có (?:bệnh|thuốc)(?: gì)? khác(?: nữa)?"
        ),
        "沒有其他的",
    ),
    (
        (
            rf"{_WHO}không (?:được )?uống sữa(?: được)?(?: (?:vì|do))?,? (?:bị |sẽ )?"
            rf"(?:tiêu chảy|đau bụng)"
        ),
        "喝牛奶會拉肚子",
    ),
    (r"ăn chay,? (?:có |được |ăn )?(?:trứng|sữa)(?: và| với)? (?:sữa|trứng)", "吃素，蛋奶可"),
    (r"dị ứng (?:với )?(?:tôm|cua)(?: (?:và )?(?:tôm|cua))?", "對蝦子過敏"),
    (
        r"(?:bầu|có thai|mang thai|bà bầu) ăn gan(?: (?:heo|lợn|gà|bò))? (?:có )?được không",
        "懷孕，動物肝臟可以吃嗎",
    ),
    (rf"{_WHO}(?:năm ngoái |đã |mới )?(?:đặt|có) stent(?: tim)?(?: năm ngoái)?", "心臟裝過支架"),
    (r"ăn phô mai (?:với|và) cá con (?:có )?được không", "起司可以吃嗎"),
    (rf"{_WHO}ăn (?:được )?(?:hết|tất cả|gì cũng được)", "什麼都吃"),
    (
        (
            rf"{_WHO}(?:trước đây|hồi trước|trước|từng|đã từng) (?:từng )?(?:bị )?"
            r"(?:đột quỵ|tai biến)(?: năm \d{4})?"
        ),
        "中風過",
    ),
    (
        (
            rf"(?:{_WHO}(?:mỗi sáng|sáng nào cũng)|{_WHO}mỗi ngày) phơi nắng"
            r" (\d\d) ?(?:phút|p)(?: (?:mỗi sáng|sáng nào cũng))?"
        ),
        r"每天早上曬太陽\1分鐘",
    ),
    (r"([6-9]\d|1[01]\d) nằm (?:một chỗ|1 chỗ|giường|liệt)(?: giường| suốt)?", r"\1歲，臥床"),
    (
        (
            rf"{_WHO}(?:nên|cần|phải) ăn (?:những )?gì(?: (?:cho )?(?:tốt|bổ))?(?: cho xương)?"
            r"|ăn (?:những )?gì (?:thì )?(?:tốt|bổ)(?: cho (?:xương|bà|ông))?"
        ),
        "吃哪些食物好",
    ),
    (
        (
            r"thay (?:thế )?sữa bằng (?:cái )?gì|không uống sữa thì (?:ăn|uống) gì"
            r"|(?:vậy |thế )?(?:ăn|uống) (?:cái )?gì (?:để )?thay (?:cho |thế )?sữa"
        ),
        "牛奶以外還可以吃什麼補鈣",
    ),
    (rf"{_WHO}uống (?:thuốc |viên )canxi (?:có )?được không", "鈣片可以吃嗎"),
    (
        (
            rf"{_WHO}(?:phần lớn |thường |hay |chủ yếu )+(?:ở |ra )?(?:ngoài(?: trời)?|nắng)"
            r"|ra (?:nắng|ngoài) nhiều hơn|hầu hết (?:các ngày )?(?:đều )?ra (?:nắng|ngoài)"
        ),
        "多半在外面",
    ),
    (
        (
            rf"{_WHO}(?:phần lớn |thường |chủ yếu |chắc )+(?:ở )?trong (?:nhà|phòng)"
            rf"|{_WHO}(?:chắc )?ở trong (?:nhà|phòng) nhiều(?: hơn)?"
        ),
        "多半在室內",
    ),
    (
        r"(?:đều )?không (?:có |thấy )?(?:ghi|viết)(?: gì| những cái đó)?(?: hết| cả)?",
        "藥袋上沒有寫",
    ),
    (r"(?:tôi )?không (?:biết )?đọc(?: được)?(?: (?:chữ|tiếng) (?:hoa|trung))?", "看不出來"),
    (r"(?:tôi )?(?:muốn |nhờ )?(?:làm|lập) kế hoạch(?= cho )", ""),
    (r"chỉ", ""),
    (r"thôi$", ONLY),
    (r"chào (?:em|anh|chị|bạn)|chỉ|với|cho (?:bà|ông|cụ) uống thuốc$", ""),
    (r"(?:1|một) (?:tuần|ngày) \d lần|(?:hỏi )?cho", ""),
)
