"""What a danger told amid Chinese is told with in another tongue, beside ``parts_words``.

Each word over folded text, taken as a whole word, and its Chinese; what takes the danger out of it
(afraid, if, last year) is said over as well.
"""

from __future__ import annotations

GLOSSES = (
    (r"his|her|my|the|b[iị]|nya", ""),
    (r"hit|bumped|bumps|(?:ter)?bentur|đập|va vào", "撞到"),
    (r"a lot|so much|very much|banyak(?: sekali| banget)?|rất nhiều|nhiều", "很多"),
    (r"wake up|wake|bangun|tỉnh(?: dậy)?", "醒"),
    (
        (
            r"(?:one|an?|1|the|whole|the whole|a whole) bottle|sebotol|satu botol|(?:một|cả"
            r"|nguyên) (?:lọ|chai)"
        ),
        "一整瓶",
    ),
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
