"""Vietnamese, as carers type it."""

from __future__ import annotations

from core.reading import weekday_names
from core.reading.tongues import aged, errands, halves, reminders
from core.reading.tongues.brands import BRANDS, SHOTS
from core.reading.tongues.erasing import erasures, reminders_gone
from core.reading.tongues.tongue import AFTERNOON, EVENING, MORNING, NOON, Tongue, lengths, weekdays
from core.reading.tongues.vietnamese_life import ALIKE, ALONE, ASKS, HEALTH, LIFE, OTHERS
from core.reading.tongues.vietnamese_meals import MEALS
from core.reading.tongues.vietnamese_talk import TALK

_ONES = ("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_LAST = (r"mốt", "hai", "ba", r"(?:bốn|tư)", r"(?:lăm|nhăm)", "sáu", "bảy", "tám", "chín")
_NUMBERS = tuple(
    (word, age)
    for ten, tens in enumerate(_ONES[1:], 2)
    for age, word in (
        (10 * ten, f"{tens} mươi"),
        *((10 * ten + one, f"{tens} (?:mươi )?{last}") for one, last in enumerate(_LAST, 1)),
    )
)
_AGES = (
    *((word, f"{age}") for word, age in _NUMBERS),
    *((rf"{word} tuổi", f"{age}歲") for word, age in _NUMBERS),
)
_HOURS = (*_ONES, "mười", "mười một", "mười hai")
_LENGTHS = (
    *enumerate(_HOURS, 1),
    (15, "mười lăm"),
    *((10 * n, f"{_ONES[n - 1]} mươi") for n in (2, 3, 4, 5)),
)
_THEY = r"(?:bà ấy |ông ấy |tôi )?"
_DAYS = (
    r"thứ (?:hai|2)",
    r"thứ (?:ba|3)",
    r"thứ (?:tư|4)",
    r"thứ (?:năm|5)",
    r"thứ (?:sáu|6)",
    r"thứ (?:bảy|7)",
    r"chủ nhật",
)
_TEND = r"(?:cho )?(?:tôi )?(?:(?:đang )?(?:chăm sóc|chăm|trông|nuôi) )?"
_KNOW_NOT = r"(?:nhưng |mà |nhưng mà )?(?:tôi |bà |mẹ )?(?:không|chưa|chẳng|ko)"

_KIN = (
    ("mẹ|má", "媽媽"),
    ("bố|ba|cha", "爸爸"),
    ("bà ngoại|bà nội|bà", "阿嬤"),
    ("ông ngoại|ông nội|ông", "阿公"),
    ("chồng", "先生"),
    ("vợ", "太太"),
)

_WHO = r"(?:tôi |bà |ông |mẹ |bố |bà ấy |ông ấy |mẹ chồng |bố chồng )?"

VIETNAMESE = Tongue(
    name="vi",
    meals=MEALS,
    phrases=(
        *TALK,
        *LIFE,
        *ALONE,
        (rf"{_TEND}(?:mẹ chồng)(?: của)?(?: tôi)?", "婆婆"),
        (rf"{_TEND}(?:mẹ vợ)(?: của)?(?: tôi)?", "岳母"),
        (rf"{_TEND}(?:(?:bố|ba|cha) chồng)(?: của)?(?: tôi)?", "公公"),
        (rf"{_TEND}(?:(?:bố|ba|cha) vợ)(?: của)?(?: tôi)?", "岳父"),
        (r"(?:cho )?(?:chồng|ông xã) tôi|(?:cho )?ông xã", "先生"),
        (r"(?:cho )?(?:vợ|bà xã) tôi|(?:cho )?bà xã", "太太"),
        (r"(?:cho )?(?:bà cụ|cụ bà)(?: tôi)?", "阿嬤"),
        (r"(?:cho )?(?:ông cụ|cụ ông)(?: tôi)?", "阿公"),
        (r"(?:cho )?con gái tôi", "女兒"),
        (r"(?:cho )?con trai tôi", "兒子"),
        (rf"{_TEND}chủ nhà(?: tôi)?", "老闆"),
        (rf"{_TEND}bà chủ(?: tôi)?", "老闆，女生"),
        (rf"{_TEND}ông chủ(?: tôi)?", "老闆，男生"),
        (
            rf"{_TEND}(?:mẹ|bà) (?:chồng |vợ )?(?:của )?(?:bà |ông )?chủ(?: nhà)?(?: tôi)?",
            "老闆的媽媽",
        ),
        (
            rf"{_TEND}(?:bố|ba|cha) (?:chồng |vợ )?(?:của )?(?:bà |ông )?chủ(?: nhà)?(?: tôi)?",
            "老闆的爸爸",
        ),
        (r"tôi (?:đang )?(?:chăm sóc|chăm|trông) (?:bà cụ|bà)", "阿嬤"),
        (r"tôi (?:đang )?(?:chăm sóc|chăm|trông) (?:ông cụ|ông)", "阿公"),
        (r"(?:tôi )?(?:muốn|xin) hỏi(?: (?:về|chuyện) (?:canxi|xương|vitamin))?", ""),
        (
            (
                rf"{_KNOW_NOT} (?:biết|rõ|nhớ|(?:đọc|xem) được) (?:(?:là )?(?:tên|thuốc|loại)"
                r"(?: thuốc)?(?: (?:là )?gì| nào)?|là gì)"
                r"(?:,? (?:toàn )?(?:chữ|tiếng) (?:hoa|trung))?"
                r"|(?:nhưng |tôi )?quên (?:mất )?tên(?: thuốc)?(?: rồi)?"
            ),
            "不知道名字",
        ),
        (
            (
                r"(?:nhưng |mà |bây giờ )*(?:đã"
                r" (?:ngừng|dừng|nghỉ)(?: uống)?(?: rồi)?|không uống nữa"
                r"|(?:ngừng|dừng) uống rồi)$"
            ),
            "已經停了",
        ),
        (r"(?:đã uống|uống) thuốc rồi", "吃了"),
        (
            (
                rf"{_THEY}(?:ít|hiếm khi) (?:đi )?ra"
                rf" (?:ngoài|khỏi nhà)|{_THEY}(?:suốt ngày |toàn )?ở trong"
                r" nhà(?: suốt)?"
            ),
            "很少曬太陽",
        ),
        (rf"{_THEY}(?:từng|đã từng|trước) (?:bị )?(?:đột quỵ|tai biến)", "中風過"),
        (
            (
                rf"{_THEY}(?:từng |đã từng |trước )(?:bị )?nhồi máu(?: cơ tim)?"
                r"|(?:bị )?nhồi máu(?: cơ tim)? (?:\w+ (?:năm|tháng) trước|năm (?:ngoái|\d{4}))"
            ),
            "有心臟病",
        ),
        (rf"{_THEY}không (?:có )?uống thuốc(?: gì| nào)?(?: cả| hết)?", "沒有吃藥"),
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
        *weekdays(
            _DAYS,
            on=r"(?:mỗi |vào |chỉ )*{}",
            off=(
                r"(?:đừng|không cần) nhắc(?: tôi)? (?:vào )?{}"
                r"|{} (?:đừng|không cần|khỏi|không)(?: nhắc)?"
            ),
        ),
        (r"hôm nay (?:đừng|không cần|khỏi) nhắc|(?:đừng|không cần) nhắc hôm nay", "今天不用提醒"),
        (r"(?:lúc )?(\d{1,2}) ?(?:giờ|h)|lúc (\d{1,2})", r"\1點"),
        (r"(?:lúc )?(\d{1,2}) ?(?:giờ|h|:) ?(\d\d)", r"\1點\2分"),
        (r"(?:cần |nên |phải )?phơi nắng bao lâu", "要曬太陽多久"),
        (r"(?:nên )?phơi nắng (?:lúc )?mấy giờ|mấy giờ (?:nên )?phơi nắng", "幾點曬太陽"),
        (r"(?:có )?cần tập thể dục không|tập thể dục (?:gì|thế nào)", "要做什麼運動"),
        (r"mua (?:ở đâu|loại nào)|(?:hãng|hiệu|nhãn) nào tốt", "哪個牌子好"),
        *_AGES,
        (r"(?:cho )?(?:mẹ tôi|mẹ của tôi|má tôi)", "我媽"),
        (r"(?:cho )?(?:mẹ|má)", "媽媽"),
        (r"(?:cho )?(?:bố tôi|ba tôi|cha tôi)", "我爸"),
        (r"(?:cho )?(?:bố|cha)", "爸爸"),
        (r"(?:cho )?(?:bà (?:tôi|nội|ngoại)(?: tôi)?|bà|a m[áẹ])", "阿嬤"),
        (r"(?:cho )?(?:ông (?:tôi|nội|ngoại)(?: tôi)?|ông|a công)", "阿公"),
        (r"(?:cho )?(?:chính tôi|bản thân tôi)|cho tôi", "我自己"),
        *aged.VIETNAMESE,
        (r"sinh (?:năm )?((?:19|20)\d\d)", r"\1年生"),
        (r"(?:viên )?(?:canxi|calcium) (\d{3,4})(?: ?mg)?", r"鈣片 \1毫克"),
        (
            (
                r"(?:viên )?(?:canxi|calcium) (\d{3,4})(?: ?mg)?,? ([1-9]) viên"
                r"(?: (?:một|mỗi) ngày)?"
            ),
            r"鈣片 \1毫克 \2顆",
        ),
        (
            rf"{_WHO}uống (\d{{1,2}}) viên (?:canxi|calcium)(?: (?:mỗi|một) ngày)?",
            r"每天吃\1顆鈣片",
        ),
        (r"(?:vitamin )?d3? (\d{3,5})(?: ?iu)?", r"D3 \1"),
        (r"không|không có|không có gì", "沒有"),
        (r"không có (?:cái )?nào|đều không(?: có)?|không có gì cả", "都沒有"),
        (r"vâng|dạ|đúng(?: rồi)?|có|ok", "是"),
        (r"không biết|không rõ|không chắc|tôi không biết", "不知道"),
        (r"không muốn (?:nói|trả lời)", "不想說"),
        (r"bỏ qua", "先跳過"),
        (r"quay lại", "上一步"),
        (r"làm lại|làm lại từ đầu|bắt đầu lại", "重來"),
        (r"hủy|huỷ|thôi", "取消"),
        (r"ít (?:phơi|ra) nắng|ít ra ngoài", "很少曬太陽"),
        (r"(?:(?:phơi|ra) )?nắng nhiều|nhiều nắng|đủ nắng", "日曬很充足"),
        (r"đã mãn kinh|mãn kinh rồi", "已經停經"),
        (r"chưa mãn kinh|còn kinh nguyệt", "還沒停經"),
        (rf"{_THEY}không (?:có |bị )?bệnh(?: gì| nào)?(?: cả| hết)?", "沒生病"),
        (r"ăn được (?:hết|tất cả)|ăn tất cả|ăn hết|ăn gì cũng được|(?:cái )?gì cũng ăn", "都吃"),
        (
            r"(?:có )?(?:những )?nhắc nhở (?:nào|gì)(?: không)?|xem (?:các )?nhắc nhở",
            "我還有提醒嗎",
        ),
        (r"ăn thuần chay|thuần chay", "全素"),
        (r"ăn chay", "吃素，蛋奶可"),
        (r"không dung nạp (?:lactose|đường sữa)", "乳糖不耐"),
        (
            r"(?:(?:một )?(?:trang|bản|tờ) )?(?:cho|đưa(?: cho)?) (?:bác sĩ|dược sĩ)(?: xem)?",
            "給醫師看",
        ),
        (r"(?:xem )?tuần này", "看這週"),
        (r"(?:xem )?tháng này", "看這個月"),
        (r"cho vào lịch|muốn lịch", "我要行事曆"),
        (r"tôi đã chia sẻ (?:gì|những gì)", "我分享了什麼"),
        (r"thu lại (?:liên kết|hết)", "收回分享"),
        (r"tạm (?:dừng|nghỉ)(?: nhắc)?", "先不要提醒"),
        (rf"hôm nay {_WHO}(?:đã )?(?:uống|ăn)", "今天吃了"),
        (r"(?:cho tôi )?(?:xem )?kế hoạch(?: của tôi)?", "看計畫"),
        (r"nhắc(?: tôi)?|(?:đặt|cài) nhắc nhở|nhắc nhở", "提醒我"),
        errands.VIETNAMESE,
        *reminders.VIETNAMESE,
        *halves.VIETNAMESE,
        (r"(?:buổi )?sáng", "早上"),
        (r"(?:buổi )?trưa", "中午"),
        (r"(?:buổi )?chiều", "下午"),
        (r"(?:buổi )?tối", "晚上"),
        (r"(?:xin )?cho tôi (?:hỏi|biết)", ""),
        (r"ngày mai", "明天"),
        (r"mỗi ngày|hàng ngày|hằng ngày", "每天"),
        (r"cuối tuần (?:không cần|không|đừng nhắc|thôi)", "週末不用"),
        (
            r"dừng|dừng nhắc(?: nhở)?(?: lại)?|tắt nhắc(?: nhở)?|đừng nhắc(?: nữa)?|ngừng nhắc",
            "不要提醒",
        ),
        (r"(?:trợ )?giúp(?: đỡ)?(?: tôi)?|menu|help|(?:bạn )?làm được (?:những )?gì", "你會什麼"),
        *reminders_gone(_KIN, r"(?:x(?:óa|oá)|hủy|dừng) nhắc nhở (?:của |cho )?{}(?: tôi)?"),
        *erasures(
            _KIN,
            one=r"x(?:óa|oá) (?:(?:hết )?dữ liệu (?:của )?)?{}(?: tôi)?",
            but_one=r"x(?:óa|oá) (?:hết|tất cả)(?: dữ liệu| mọi người)? (?:ngoại )?trừ {}"
            r"(?: tôi)?(?: ra)?",
            counted=r"x(?:óa|oá) (?:dữ liệu (?:của )?)?người thứ {}",
            ordinals=("nhất", "hai", "ba"),
        ),
        (r"xóa (?:hết )?dữ liệu(?: của tôi)?|xoá dữ liệu(?: của tôi)?", "刪除我的資料"),
        (r"(?:xuất|xem|tải) (?:hết )?dữ liệu(?: của tôi)?", "匯出我的資料"),
        (
            r"(?:gửi|chia sẻ)(?: kế hoạch)?(?: cho (?:gia đình|chồng(?: tôi)?|vợ(?: tôi)?))?",
            "傳給家人",
        ),
        (r"gia đình", "家人"),
        (r"sửa(?: thông tin)?|đổi thông tin", "改資料"),
        (r"tại sao|vì sao", "為什麼"),
        (r"(?:tại|vì) sao (?:không|chưa) (?:có|ghi|cho|đưa)(?: con)? số", "為什麼沒有數字"),
        (r"(?:ok,? )?(?:cảm ơn|cám ơn)(?: (?:nhiều|nhé|nha|bạn|ạ|lắm))*", "謝謝"),
        (r"xin chào|chào|chào bạn", "你好"),
        (r"xong|xong rồi|đã uống|uống rồi|đã ăn|ăn rồi", "吃了"),
        (r"lát nữa|để sau", "晚點"),
        (r"lát nữa nhắc (?:lại )?tôi|nhắc (?:lại )?tôi lát nữa", "晚點提醒我"),
        (r"hôm nay bỏ qua|bỏ qua hôm nay", "今天跳過"),
        (r"chữ to hơn", "字大一點"),
        (r"chữ nhỏ hơn", "字小一點"),
        (r"đừng lưu lại", "不要留紀錄"),
        (r"đừng ghi", "不要記"),
        (r"nhắc tiếp|nhắc lại|tiếp tục nhắc(?: nhở)?", "繼續提醒"),
        (r"hủy lịch|huỷ lịch", "取消行事曆"),
        (r"nhắc ở đây", "提醒送到這裡"),
        (r"rời nhóm gia đình", "退出家人圈"),
    ),
    medicines=(
        ("warfarin|coumadin|orfarin", "華法林"),
        ("thuốc (?:chống đông(?: máu)?|loãng máu|kháng đông)", "抗凝血藥"),
        (
            "xarelto|eliquis|pradaxa|lixiana|rivaroxaban|apixaban|dabigatran|edoxaban",
            "新型抗凝血藥",
        ),
        ("levothyroxine|thuốc tuyến giáp", "甲狀腺素"),
        ("(?:thuốc )?kháng sinh", "抗生素"),
        ("(?:thuốc )?steroid|corticoid", "類固醇"),
        ("digoxin", "毛地黃"),
        ("lithium", "鋰鹽"),
        ("(?:thuốc |viên )?sắt", "鐵劑"),
        ("thuốc (?:cao )?huyết áp", "高血壓藥"),
        ("thuốc tiểu đường", "糖尿病藥"),
        ("thuốc mỡ máu", "降血脂藥"),
        ("thuốc tim", "心臟藥"),
        ("thuốc (?:dạ dày|bao tử)", "胃藥"),
        ("thuốc (?:loãng )?xương", "骨鬆藥"),
        ("thuốc động kinh", "癲癇藥"),
        ("thuốc ngủ", "安眠藥"),
        ("(?:thuốc )?lợi tiểu", "利尿劑"),
        ("aspirin", "阿斯匹靈"),
        *BRANDS,
        ("(?:nhiều )?thuốc", "藥"),
    ),
    illnesses=(
        ("(?:bệnh thận|suy thận|bị thận)|chạy thận(?: nhân tạo)?|lọc (?:máu|thận)", "有腎臟病"),
        (
            "thận (?:bị )?(?:yếu|kém|hư|hỏng|không (?:tốt|khỏe|khoẻ))|vấn đề về thận",
            "腎不好",
        ),
        (f"tiêm (?:thuốc )?(?:loãng )?(?:xương|{SHOTS})|{SHOTS}", "打骨鬆針"),
        ("sỏi thận", "有腎結石"),
        ("canxi máu cao|tăng canxi máu", "有血鈣太高"),
        ("(?:có thai|mang thai|có bầu)", "懷孕了"),
        ("(?:đang )?cho con bú", "正在哺乳"),
        ("bệnh tim", "有心臟病"),
        ("loãng xương", "有骨質疏鬆"),
        ("(?:cao huyết áp|huyết áp cao|tăng huyết áp)", "有高血壓"),
        ("(?:bệnh )?tiểu đường", "有糖尿病"),
        ("mỡ máu(?: cao)?", "有高血脂"),
        ("(?:bệnh )?gút|gout", "有痛風"),
        ("(?:bị lẫn|lú lẫn|sa sút trí tuệ|mất trí nhớ)", "有失智"),
    ),
    takes=r"(?:(?:tôi|bà ấy|ông ấy) )?(?:đang |có )?(?:uống|dùng)",
    has=r"(?:(?:tôi|bà ấy|ông ấy) )?(?:đang |có )?(?:bị|có|đang)",
    lacks=r"(?:(?:tôi|bà ấy|ông ấy) )?(?:không|chưa)(?: (?:uống|dùng|bị|có|đang))?",
    clock=r"(?:lúc )?(?P<h>\d{1,2})(?: ?(?:giờ|h|:) ?(?P<m>\d\d)?)? ?"
    r"(?P<part>sáng|trưa|chiều|tối)(?: nữa)?",
    parts=(
        ("sáng", MORNING),
        ("trưa", NOON),
        ("chiều", AFTERNOON),
        ("tối", EVENING),
    ),
    fillers="nhưng|ơi|à|và|cũng|xin|tôi|là|giờ|bây giờ|năm ngoái|năm nay|lúc|nhé|ạ|bị"
    "|(?:cho )?(?:bà|ông|cô|anh|chị) ấy",
    hours=_HOURS,
    spoken_hour="{} giờ",
    week=weekday_names.VIETNAMESE,
    asks=ASKS,
    others=OTHERS,
    health=HEALTH,
    alike=ALIKE,
    negation="không|chưa|đừng|chẳng|ngừng|từng|dừng|hết",
)
