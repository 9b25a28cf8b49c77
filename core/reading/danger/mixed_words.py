"""What danger is told with in another tongue amid Chinese: each word, and its Chinese.

Regular expressions over folded text, each taken as whole words; the longest found wins. What takes
the danger out of it (afraid, if, last year) is said over as well.
"""

from __future__ import annotations

GLOSSES = (
    (
        r"(?:bị |bi )?(?:té )?ngã|bi nga|te nga|fall(?:s|en|ing)?|fell(?: down)?|(?:ter)?jatuh",
        "跌倒",
    ),
    (r"hit|bumped|bumps|(?:ter)?bentur|đập|va vào", "撞到"),
    (r"(?:his |her |my |the )?head|kepala(?:nya)?|đầu", "頭"),
    (r"bleed(?:s|ing)?|berdarah|pendarahan|perdarahan|chảy máu", "流血"),
    (r"blood|darah|máu", "血"),
    (r"a lot|so much|very much|banyak(?: sekali| banget)?|rất nhiều|nhiều", "很多"),
    (r"(?:his |her |my |the )?face|muka(?:nya)?|wajah(?:nya)?|mặt", "臉"),
    (r"(?:his |her |my |the )?mouth|mulut(?:nya)?|miệng", "嘴巴"),
    (r"crooked|droop(?:s|ing)?|lopsided|miring|mencong|perot|méo|lệch", "歪"),
    (r"can ?not|can't|cant|unable to|(?:tidak|ga|gak|nggak|tak) (?:bisa|dapat)|không thể", "不能"),
    (r"talk|speak|(?:ber)?bicara|ngomong|nói", "說話"),
    (r"move|(?:ber)?gerak|cử động", "動"),
    (r"breathe|breath|(?:ber)?na[fp]as|thở", "呼吸"),
    (r"wake up|wake|bangun|tỉnh(?: dậy)?", "醒"),
    (r"get up|stand up|berdiri|đứng dậy", "站起來"),
    (r"(?:his |her |my |the )?chest|dada(?:nya)?|ngực", "胸口"),
    (r"pain(?:ful|s)?|hurts?|sakit|nyeri|đau", "痛"),
    (r"(?:his |her |my |the |one |left |right )?(?:hands?|arms?)|tangan(?:nya)?|tay", "手"),
    (r"(?:his |her |my |the |one )?legs?|kaki(?:nya)?|chân", "腳"),
    (r"weak|no strength|lemas|lemah|yếu", "沒力"),
    (r"suddenly|tiba-?tiba|mendadak|đột (?:nhiên|ngột)|tự nhiên", "突然"),
    (r"swallow(?:ed|s)?|(?:me|ter)?telan|nelan|nuốt", "吞了"),
    (
        (
            r"(?:one|an?|1|the|whole|the whole|a whole) bottle|sebotol|satu botol"
            r"|(?:một|cả|nguyên) (?:lọ|chai)"
        ),
        "一整瓶",
    ),
    (r"(?:grand)?(?:son|daughter|child|kid|baby)|anak|cucu|bayi|cháu|bé", "小孩"),
    (r"(?:calcium|kalsium|canxi)(?: tablets?| pills?)?|(?:tablet|viên) (?:kalsium|canxi)", "鈣片"),
    (r"medicines?|meds|pills?|tablets?|obat(?:nya)?|thuốc", "藥"),
    (r"vomit(?:s|ed|ing)?|throw(?:s|ing)? up|muntah|nôn|ói", "吐"),
    (r"strokes?|đột quỵ|tai biến", "中風"),
    (r"heart attacks?|serangan jantung|nhồi máu(?: cơ tim)?", "心肌梗塞"),
    (r"overdos(?:e|ed|is)|quá liều", "吃藥過量"),
    (r"want(?:s)? to|wanna|mau|ingin|pengen|muốn", "想"),
    (r"die|mati|chết", "死"),
    (r"not|no|don't|doesn't|didn't|tidak|gak|ga|nggak|tak|không", "不"),
    (r"afraid(?: of)?|scared(?: of)?|worr(?:y|ied)(?: about)?|takut|khawatir|sợ", "怕"),
    (r"if|when|kalau|kalo|nếu", "如果"),
    (r"prevent(?:ing)?|avoid|mencegah|cegah|phòng ngừa|tránh", "預防"),
    (r"last year|tahun lalu|năm ngoái", "去年"),
    (r"last month|bulan lalu|tháng trước", "上個月"),
    (r"years? ago|tahun (?:yang )?lalu|năm trước", "年前"),
    (r"before|used to|dulu|pernah|từng|trước đây", "以前"),
    (r"now|right now|just now|sekarang|barusan|bây giờ|vừa", "現在"),
    (r"today|this morning|hari ini|tadi(?: pagi)?|hôm nay|sáng nay", "今天"),
)
