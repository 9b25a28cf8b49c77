"""Medicines and illnesses, who has and takes them and who does not, in Vietnamese."""

from __future__ import annotations

from core.reading.tongues.brands import BRANDS, SHOTS

_THEY = r"(?:bà ấy |ông ấy |tôi )?"
_KNOW_NOT = r"(?:nhưng |mà |nhưng mà )?(?:tôi |bà |mẹ )?(?:không|chưa|chẳng|ko)"
_WHO = r"(?:tôi |bà |ông |mẹ |bố |bà ấy |ông ấy |mẹ chồng |bố chồng )?"

TOLD = (
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
    (rf"{_THEY}(?:từng|đã từng|trước) (?:bị )?(?:đột quỵ|tai biến)", "中風過"),
    (
        (
            rf"{_THEY}(?:từng |đã từng |trước )(?:bị )?nhồi máu(?: cơ tim)?"
            r"|(?:bị )?nhồi máu(?: cơ tim)? (?:\w+ (?:năm|tháng) trước|năm (?:ngoái|\d{4}))"
        ),
        "有心臟病",
    ),
    (rf"{_THEY}không (?:có )?uống thuốc(?: gì| nào)?(?: cả| hết)?", "沒有吃藥"),
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
    (rf"(?:{_WHO}uống )?(?:vitamin )?d3? (\d{{3,5}})(?: ?iu)?", r"D3 \1"),
    (rf"{_THEY}không (?:có |bị )?bệnh(?: gì| nào)?(?: cả| hết)?", "沒生病"),
)

MEDICINES = (
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
    (
        "thuốc (?:loãng )?xương (?:mỗi |một |1 )?(?:tuần|tháng) (?:một |1 )?(?:lần|viên)",
        "骨鬆藥每週一次",
    ),
    ("thuốc (?:gút|gout)", "痛風藥"),
    ("thuốc (?:lẫn|trí nhớ)", "失智藥"),
    ("thuốc giảm đau", "止痛藥"),
    ("thuốc động kinh", "癲癇藥"),
    ("thuốc ngủ", "安眠藥"),
    ("(?:thuốc )?lợi tiểu", "利尿劑"),
    ("aspirin", "阿斯匹靈"),
    *BRANDS,
    ("(?:nhiều )?thuốc", "藥"),
)
ILLNESSES = (
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
    ("bệnh tim|suy tim|yếu tim|tim (?:yếu|không (?:tốt|khỏe|khoẻ))", "有心臟病"),
    ("loãng xương", "有骨質疏鬆"),
    ("(?:cao huyết áp|huyết áp cao|tăng huyết áp)", "有高血壓"),
    ("(?:bị|có) huyết áp(?! (?:thấp|bình|tốt|ổn|cao))", "有高血壓"),
    ("(?:bệnh )?tiểu đường", "有糖尿病"),
    ("mỡ máu(?: cao)?", "有高血脂"),
    ("(?:bệnh )?gút|gout", "有痛風"),
    ("(?:bị lẫn|lú lẫn|sa sút trí tuệ|mất trí nhớ)", "有失智"),
)
TAKES = r"(?:(?:tôi|bà ấy|ông ấy) )?(?:đang |có )?(?:uống|dùng)"
HAS = r"(?:(?:tôi|bà ấy|ông ấy) )?(?:đang |có )?(?:bị|có|đang)"
LACKS = r"(?:(?:tôi|bà ấy|ông ấy) )?(?:không|chưa)(?: (?:uống|dùng|bị|có|đang))?"
ME = r"(?:nhưng |còn |mà )?tôi(?: cũng| thì)*"
