"""What is eaten, and what is asked and said of it, in Vietnamese."""

from __future__ import annotations

from core.reading.tongues.meals import Meals

_TOFU = r"đậu (?:phụ|hũ|hủ)"
_WHO = r"(?:tôi |bà |ông |cụ |mẹ |bố |ba |bà ấy |ông ấy |mẹ chồng |bố chồng )?"

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
        (r"rau chân vịt|cải bó xôi|rau bina", "菠菜"),
        (r"rong biển", "海帶"),
        (r"rau dền", "莧菜"),
        (r"rau muống", "空心菜"),
        (r"rau lang", "地瓜葉"),
        (r"cải thìa", "青江菜"),
        (r"bông cải xanh|súp lơ xanh", "青花菜"),
        (r"rau xanh(?: đậm)?", "深綠色蔬菜"),
        (r"nấm", "香菇"),
        (r"natto", "納豆"),
        (r"cá hồi", "鮭魚"),
        (r"cá saba", "鯖魚"),
        (r"lòng đỏ(?: trứng)?", "蛋黃"),
        (r"gan(?: (?:gà|heo|lợn|bò|động vật))?", "動物肝臟"),
        (r"cà phê", "咖啡"),
        (r"(?:quả |trái )?trứng(?: gà| vịt)?", "雞蛋"),
        (r"cá", "魚"),
        (r"(?:quả |trái )?chuối", "香蕉"),
        (r"(?:quả |trái )?đu đủ", "木瓜"),
        (r"(?:quả |trái )?táo", "蘋果"),
        (r"(?:quả |trái )?cam", "橘子"),
        (r"trái cây|hoa quả", "水果"),
        (r"khoai lang", "地瓜"),
        (r"bắp cải", "高麗菜"),
        (r"cà chua", "番茄"),
        (r"đậu phộng|lạc|các loại hạt", "堅果"),
        (r"tôm", "蝦"),
        (r"thịt bò", "牛肉"),
        (r"thịt (?:heo|lợn)", "豬肉"),
        (r"(?:thịt )?gà", "雞肉"),
        (r"thịt", "肉"),
        (r"cơm", "白飯"),
        (r"mì|phở|bún", "麵"),
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
        (r"hải sản", "海鮮"),
        (r"đậu nành", "黃豆"),
        (r"trứng", "蛋"),
        (r"mè|vừng", "芝麻"),
        (r"tôm|cua", "蝦子"),
        (r"đậu phộng|lạc", "花生"),
    ),
    of_foods=(
        (r"{}", "{}"),
        (rf"{_WHO}(?:có thể )?(?:ăn|uống) {{}} (?:có )?được không", "{}可以吃嗎"),
        (r"{} (?:có )?(?:(?:ăn|uống) )?được không", "{}可以吃嗎"),
        (
            (
                rf"{_WHO}(?:thích )?(?:ăn|uống) {{}}"
                r"(?=,? (?:với|và|hay|hoặc)?[^.,?!]* (?:được|tốt|sao) không)"
            ),
            "{}可以吃嗎",
        ),
        (rf"{_WHO}(?:thích )?(?:ăn |uống )?{{}},? (?:có )?(?:tốt|sao|được) không", "{}可以吃嗎"),
        (rf"{_WHO}(?:có )?(?:được |nên )?uống (?:viên )?canxi (?:có )?được không", "鈣片可以吃嗎"),
        (rf"{_WHO}có uống (?:viên )?canxi (?:được )?không", "鈣片可以吃嗎"),
        (rf"{_WHO}(?:ăn|uống) {{}} thay (?:cho )?sữa(?: bò)? (?:có )?được không", "{}可以吃嗎"),
        (rf"{_WHO}có (?:ăn|uống) (?:được )?{{}} được không", "{}可以吃嗎"),
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
                r"|(?:một|mỗi|1) ngày (?:uống )?(?:mấy|bao nhiêu) viên {}|{} (?:là |thì )?bao"
                r" nhiêu(?: (?:một|mỗi) ngày)?"
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
        (
            (
                r"(?:vậy |thế )?(?:lấy |bổ sung )?{} (?:từ|ở) đâu|(?:bổ sung )?{} (?:thì )?ăn gì|{}"
                r" có trong món nào"
            ),
            "哪些食物有{}",
        ),
        (r"tác dụng phụ của {}|{} có tác dụng phụ (?:gì )?không", "{}的副作用"),
        (
            (
                rf"{_WHO}(?:nên )?(?:uống )?{{}} (?:uống )?(?:lúc nào|khi nào|vào lúc nào|giờ nào)"
                rf"(?: (?:thì )?(?:tốt nhất|tốt))?"
                rf"|(?:lúc nào|khi nào) (?:thì )?{_WHO}(?:nên )?uống {{}}"
            ),
            "{}什麼時候吃",
        ),
        (
            (
                rf"{_WHO}(?:uống )?(?:quá nhiều|nhiều quá) {{}}"
                rf" (?:thì )?(?:có sao không|sẽ sao|thế nào)"
                rf"|{_WHO}(?:uống )?{{}} (?:quá nhiều|nhiều quá)"
                rf" (?:thì )?(?:có sao không|sẽ sao|thế nào)"
            ),
            "{}吃太多會怎樣",
        ),
        (
            (
                rf"{_WHO}(?:uống )?{{}} (?:uống )?(?:chung|cùng)(?: với)? thuốc"
                r"(?: (?:huyết áp|tim|khác|bác sĩ))? (?:có )?được không"
            ),
            "{}可以跟藥一起吃嗎",
        ),
        (
            rf"{_WHO}uống {{}} (?:có )?bị táo bón(?: không)?|{{}} (?:có )?gây táo bón không",
            "吃{}會便秘嗎",
        ),
    ),
    of_allergens=(
        (r"(?:bị )?dị ứng (?:với )?{}", "對{}過敏"),
        (
            (
                rf"{_WHO}(?:không uống được sữa|uống sữa(?: vào)?),? (?:uống )?(?:vào )?"
                r"(?:là |thì |bị |hay |nên )*(?:đi ngoài|tiêu chảy|đau bụng|(?:đầy|chướng) bụng)"
            ),
            "喝牛奶會拉肚子",
        ),
        (r"không (?:thể )?(?:uống|ăn) được {}|không thể (?:uống|ăn) {}", "不能吃{}"),
        (rf"{_WHO}không (?:thích )?(?:ăn|uống) {{}}", "不吃{}"),
    ),
)
