"""What the bot itself is to do or show, and being polite to it, in Vietnamese."""

from __future__ import annotations

from core.reading.tongues.erasing import erasures, reminders_gone

_KIN = (
    ("mẹ|má", "媽媽"),
    ("bố|ba|cha", "爸爸"),
    ("bà ngoại|bà nội|bà cụ|cụ bà|bà|ama|a má|a mạ", "阿嬤"),
    ("ông ngoại|ông nội|ông cụ|cụ ông|ông|akong|agong|a công", "阿公"),
    ("chồng", "先生"),
    ("vợ", "太太"),
)

WISHES = (
    (r"không cần(?: đâu)?|khỏi(?: cần)?", "不用"),
    (r"bỏ qua", "先跳過"),
    (r"quay lại", "上一步"),
    (r"làm lại|làm lại từ đầu|bắt đầu lại", "重來"),
    (r"hủy|huỷ|(?:thôi )?(?:đừng|không) xóa(?: nữa)?", "取消"),
    (
        r"(?:(?:một )?(?:trang|bản|tờ) )?(?:cho|đưa(?: cho)?) (?:bác sĩ|dược sĩ)(?: xem)?",
        "給醫師看",
    ),
    (r"(?:xem )?tuần này", "看這週"),
    (r"(?:xem )?tháng này", "看這個月"),
    (r"cho vào lịch|muốn lịch", "我要行事曆"),
    (r"tôi đã chia sẻ (?:gì|những gì)", "我分享了什麼"),
    (r"thu lại (?:liên kết|hết)", "收回分享"),
    (r"(?:cho tôi )?(?:xem )?kế hoạch(?: của tôi)?", "看計畫"),
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
    (r"(?:ok,? )?(?:cảm ơn|cám ơn)(?: (?:nhiều|nhé|nha|bạn|tôi|em|chị|anh|ạ|lắm))*", "謝謝"),
    (r"(?:xin )?chào(?: (?:bạn|shop|ad|admin|mọi người))?|a ?lô", "你好"),
    (r"chữ to hơn", "字大一點"),
    (r"chữ nhỏ hơn", "字小一點"),
    (r"đừng lưu lại", "不要留紀錄"),
    (r"đừng ghi", "不要記"),
    (r"hủy lịch|huỷ lịch", "取消行事曆"),
    (r"nhắc ở đây", "提醒送到這裡"),
    (r"rời nhóm gia đình", "退出家人圈"),
)
