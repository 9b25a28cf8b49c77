"""Vietnamese, as carers type it."""

from __future__ import annotations

from core.reading.tongues.meals import Meals
from core.reading.tongues.tongue import AFTERNOON, EVENING, MORNING, NOON, Tongue

_TOFU = r"đậu (?:phụ|hũ|hủ)"
_WHO = r"(?:tôi |bà |ông |mẹ |bố |bà ấy |ông ấy )?"

MEALS = Meals(
    foods=(
        (r"sữa(?: bò| tươi)?", "牛奶"),
        (r"sữa chua", "優格"),
        (r"phô mai|pho mát", "起司"),
        (_TOFU, "豆腐"),
        (rf"{_TOFU} cứng", "板豆腐"),
        (rf"{_TOFU} non", "嫩豆腐"),
        (rf"{_TOFU} khô", "豆干"),
        (r"sữa đậu nành", "豆漿"),
        (r"cá khô nhỏ|cá cơm(?: khô)?", "小魚乾"),
        (r"(?:mè|vừng) đen", "黑芝麻"),
        (r"rau chân vịt|cải bó xôi", "菠菜"),
        (r"rau dền", "莧菜"),
        (r"rau muống", "空心菜"),
        (r"rau lang", "地瓜葉"),
        (r"cải thìa", "青江菜"),
        (r"bông cải xanh|súp lơ xanh", "青花菜"),
        (r"natto", "納豆"),
        (r"cá hồi", "鮭魚"),
        (r"cá saba", "鯖魚"),
        (r"lòng đỏ(?: trứng)?", "蛋黃"),
        (r"gan(?: (?:gà|heo|lợn|bò|động vật))?", "動物肝臟"),
        (r"cà phê", "咖啡"),
        (r"trà", "茶"),
    ),
    nutrients=(
        (r"canxi", "鈣"),
        (r"vitamin d", "維生素D"),
        (r"(?:vitamin )?d3", "維生素D3"),
        (r"(?:vitamin )?k2", "維生素K2"),
        (r"(?:vitamin )?k1", "維生素K1"),
        (r"osteocalcin", "骨鈣素"),
    ),
    allergens=(
        (r"sữa", "牛奶"),
        (r"cá", "魚"),
        (r"đậu nành", "黃豆"),
        (r"trứng", "蛋"),
        (r"mè|vừng", "芝麻"),
    ),
    of_foods=(
        (r"{}", "{}"),
        (rf"{_WHO}(?:có thể )?(?:ăn|uống) {{}} (?:có )?được không", "{}可以吃嗎"),
        (r"{} (?:có )?(?:ăn|uống) được không", "{}可以吃嗎"),
        (rf"{_WHO}có (?:được |thể )?(?:ăn|uống) (?:được )?{{}} không", "{}可以吃嗎"),
        (r"{} có bao nhiêu canxi|bao nhiêu canxi trong {}", "{}有多少鈣"),
        (r"(?:một|1) (?:ly|cốc) {}", "一杯{}"),
        (r"([2-9]) (?:ly|cốc) {}", r"\1杯{}"),
        (r"(?:một|1) (?:bát|chén|tô) {}", "一碗{}"),
        (r"nửa hộp {}", "半盒{}"),
        (r"(?:một|1) hộp {}", "一盒{}"),
    ),
    of_nutrients=(
        (r"{} là gì", "什麼是{}"),
        (r"{} (?:có tác dụng gì|để làm gì)", "{}有什麼用"),
        (
            (
                rf"(?:mỗi ngày )?{_WHO}(?:cần |nên |phải )?(?:uống |ăn |bổ sung )?bao nhiêu {{}}"
                r"(?: (?:một|mỗi) ngày)?"
            ),
            "{}要吃多少",
        ),
        (
            (
                r"(?:những )?(?:thức ăn|thực phẩm|món) (?:nào|gì) (?:có|giàu|nhiều|chứa)"
                r"(?: nhiều)? {}"
            ),
            "哪些食物有{}",
        ),
        (r"(?:bổ sung )?{} (?:thì )?ăn gì|{} có trong món nào", "哪些食物有{}"),
        (r"tác dụng phụ của {}", "{}的副作用"),
    ),
    of_allergens=(
        (r"(?:bị )?dị ứng (?:với )?{}", "對{}過敏"),
        (r"không (?:thể )?(?:uống|ăn) được {}|không thể (?:uống|ăn) {}", "不能吃{}"),
    ),
)

VIETNAMESE = Tongue(
    meals=MEALS,
    phrases=(
        (r"(?:cho )?(?:mẹ tôi|mẹ của tôi|mẹ|má tôi)", "我媽"),
        (r"(?:cho )?(?:bố tôi|ba tôi|cha tôi|bố|cha)", "我爸"),
        (r"(?:cho )?(?:bà|bà tôi|bà nội|bà ngoại|a má)", "阿嬤"),
        (r"(?:cho )?(?:ông|ông tôi|ông nội|ông ngoại|a công)", "阿公"),
        (r"(?:cho )?(?:chính tôi|bản thân tôi)|cho tôi", "我自己"),
        (r"(\d{1,3})(?: tuổi)?", r"\1歲"),
        (r"sinh (?:năm )?((?:19|20)\d\d)", r"\1年生"),
        (r"(?:viên )?(?:canxi|calcium) (\d{3,4})(?: ?mg)?", r"鈣片 \1毫克"),
        (
            (
                r"(?:viên )?(?:canxi|calcium) (\d{3,4})(?: ?mg)?,? ([1-9]) viên"
                r"(?: (?:một|mỗi) ngày)?"
            ),
            r"鈣片 \1毫克 \2顆",
        ),
        (r"(?:vitamin )?d3? (\d{3,5})(?: ?iu)?", r"D3 \1"),
        (r"nữ|phụ nữ|con gái", "女生"),
        (r"nam|đàn ông|con trai", "男生"),
        (r"không|không có|không có gì", "沒有"),
        (r"không có (?:cái )?nào|đều không(?: có)?|không có gì cả", "都沒有"),
        (r"vâng|dạ|đúng|có|ok", "是"),
        (r"không biết|không rõ|không chắc|tôi không biết", "不知道"),
        (r"không muốn (?:nói|trả lời)", "不想說"),
        (r"bỏ qua", "先跳過"),
        (r"quay lại", "上一步"),
        (r"làm lại|làm lại từ đầu|bắt đầu lại", "重來"),
        (r"hủy|huỷ|thôi", "取消"),
        (r"ít (?:phơi|ra) nắng|ít ra ngoài", "很少曬太陽"),
        (r"(?:phơi|ra) nắng nhiều|nhiều nắng", "日曬很充足"),
        (r"đã mãn kinh|mãn kinh rồi", "已經停經"),
        (r"chưa mãn kinh|còn kinh nguyệt", "還沒停經"),
        (r"ăn được hết|ăn tất cả|ăn hết", "都吃"),
        (r"ăn thuần chay|thuần chay", "全素"),
        (r"ăn chay", "吃素，蛋奶可"),
        (r"không dung nạp (?:lactose|đường sữa)", "乳糖不耐"),
        (r"trang cho bác sĩ", "給醫師看"),
        (r"(?:xem )?tuần này", "看這週"),
        (r"(?:xem )?tháng này", "看這個月"),
        (r"cho vào lịch|muốn lịch", "我要行事曆"),
        (r"tôi đã chia sẻ (?:gì|những gì)", "我分享了什麼"),
        (r"thu lại (?:liên kết|hết)", "收回分享"),
        (r"tạm (?:dừng|nghỉ)(?: nhắc)?", "先不要提醒"),
        (rf"hôm nay {_WHO}(?:đã )?(?:uống|ăn)", "今天吃了"),
        (r"(?:xem )?kế hoạch(?: của tôi)?", "看計畫"),
        (r"nhắc(?: tôi)?|(?:đặt|cài) nhắc nhở|nhắc nhở", "提醒我"),
        (r"mỗi ngày|hàng ngày|hằng ngày", "每天"),
        (r"cuối tuần (?:không cần|không|đừng nhắc|thôi)", "週末不用"),
        (r"dừng|dừng nhắc(?: nhở)?|đừng nhắc(?: nữa)?|ngừng nhắc", "不要提醒"),
        (r"trợ giúp|giúp|giúp tôi|menu|help", "你會什麼"),
        (r"xóa (?:hết )?dữ liệu(?: của tôi)?|xoá dữ liệu(?: của tôi)?", "刪除我的資料"),
        (r"(?:xuất|xem) dữ liệu(?: của tôi)?", "匯出我的資料"),
        (r"gửi cho gia đình|chia sẻ", "傳給家人"),
        (r"gia đình", "家人"),
        (r"sửa(?: thông tin)?|đổi thông tin", "改資料"),
        (r"tại sao|vì sao", "為什麼"),
        (r"cảm ơn|cám ơn", "謝謝"),
        (r"xin chào|chào|chào bạn", "你好"),
        (r"xong|xong rồi|đã uống|uống rồi|đã ăn|ăn rồi", "吃了"),
        (r"lát nữa|để sau", "晚點"),
        (r"hôm nay bỏ qua|bỏ qua hôm nay", "今天跳過"),
        (r"chữ to hơn", "字大一點"),
        (r"chữ nhỏ hơn", "字小一點"),
        (r"đừng lưu lại", "不要留紀錄"),
        (r"đừng ghi", "不要記"),
        (r"nhắc tiếp", "繼續提醒"),
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
    ),
    illnesses=(
        ("(?:bệnh thận|suy thận|bị thận)|chạy thận|lọc máu", "有腎臟病"),
        ("sỏi thận", "有腎結石"),
        ("canxi máu cao|tăng canxi máu", "有血鈣太高"),
        ("(?:có thai|mang thai|có bầu)", "懷孕了"),
        ("(?:đang )?cho con bú", "正在哺乳"),
        ("bệnh tim", "有心臟病"),
        ("loãng xương", "有骨質疏鬆"),
    ),
    takes=r"(?:(?:tôi|bà ấy|ông ấy) )?(?:đang |có )?(?:uống|dùng)",
    has=r"(?:(?:tôi|bà ấy|ông ấy) )?(?:đang |có )?(?:bị|có|đang)",
    lacks=r"(?:(?:tôi|bà ấy|ông ấy) )?(?:không|chưa)(?: (?:uống|dùng|bị|có|đang))?",
    clock=r"(?:lúc )?(?P<h>\d{1,2})(?: ?(?:giờ|h|:) ?(?P<m>\d\d)?)? ?"
    r"(?P<part>sáng|trưa|chiều|tối)",
    parts=(
        ("sáng", MORNING),
        ("trưa", NOON),
        ("chiều", AFTERNOON),
        ("tối", EVENING),
    ),
    fillers="và|cũng|xin|tôi|là|bà ấy|ông ấy|năm nay|lúc|nhé|ạ|bị",
    negation="không|chưa|đừng|chẳng|ngừng|từng|dừng|hết",
)
