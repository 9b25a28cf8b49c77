"""What fails in breath and throat, in a fit, and in who cannot be roused, part by part."""

from __future__ import annotations

from collections.abc import Mapping

from core.reading.danger.parts_words import Words

THROAT: Mapping[str, Words] = {
    "throat": Words(r"(?:throat|tenggorokan|cổ họng|họng)(?:nya)?", "喉嚨|氣管", "喉嚨"),
    "stuck": Words(
        r"stuck|lodged|chok(?:es|ed)|nyangkut|tersangkut|keselek|kesedak|mắc|hóc|kẹt|nghẹn|sặc",
        "卡|哽|鯁|噎|嗆",
        "卡到",
    ),
    "wheezes": Words(
        r"(?:can'?t|cannot|hard to|trouble) (?:breath\w*|swallow|talk|speak)|drool\w*|choking"
        r"|sesak|khó thở",
        "喘|呼吸|講不出|說不出|發不出|一直咳|臉[黑紫紅]",
        "喘",
    ),
    "parched": Words(
        r"constipat\w+|thirsty|sembelit|susah bab|haus|táo bón|khát(?: nước)?",
        "便秘|口渴|一直喝水",
        "便秘",
    ),
    "cramp": Words(
        r"cramp\w*|spasms?|twitch\w*|claw\w*|curl\w* up|lock\w* up|stiff\w*|kram|kaku|kedutan"
        r"|kejang|co (?:rút|quắp|cứng)|chuột rút|vọp bẻ",
        "抽筋|糾筋|手指[^,。!?]{0,3}(?:縮|抽|張不開|握不)|痙攣|僵硬",
        "抽筋",
    ),
    "tingling": Words(
        r"tingl\w*|pins and needles|numb\w*|kesemutan|kebas|baal|mati rasa|semutan|tê(?: rần"
        r"| rân)?",
        "麻(?![煩油辣])|刺刺",
        "麻麻的",
    ),
    "round the mouth": Words(
        r"(?:mouth|lips?|face|mulut|bibir|miệng|mép)(?:nya)?",
        "嘴",
        "嘴巴",
        r"môi",
    ),
    "airway": Words(
        r"(?:lips?|tongue|throat|face|eyes?|bibir|lidah|tenggorokan|muka|wajah|mata|lưỡi|mặt"
        r"|mắt)(?:nya)?",
        "嘴唇|舌頭|喉嚨|臉|眼睛",
        "喉嚨",
        r"môi|họng|phù",
    ),
    "swells": Words(
        r"sw(?:e|o)ll\w*|puff\w*|clos(?:ing|es) up|(?:get\w*|become\w*|very) big(?:ger)?"
        r"|membesar|bengkak|sưng(?: vù| phù| húp)?",
        "腫",
        "腫",
        r"phù",
    ),
    "after a medicine": Words(
        r"(?:after|since|from)(?: \w+){0,4} (?:injection|shot|jab|pills?|tablets?|medicines?"
        r"|prolia|shrimps?|prawns?|peanuts?|seafood|crab|bee|wasp)|(?:habis|abis|setelah|sesudah"
        r"|gara-gara)(?: \w+){0,2} (?:obat\w*|suntik\w*"
        r"|minum|disuntik)|(?:uống|tiêm|chích)(?: thuốc)?(?: mới)? xong|(?:sau khi|vừa"
        r"|mới) (?:uống|tiêm|chích)",
        "(?:打完|打了|吃完|吃了|吃下)[^,。!?]{0,5}(?:針|藥|保骨麗|骨穩)",
        "打完針",
    ),
    "hoarse": Words(
        r"hoarse|voice (?:is |has )?(?:chang\w+|gone|different)|(?:suara(?:nya)? )?(?:serak|parau)"
        r"|khàn(?: tiếng)?",
        "聲音[^,。!?]{0,2}[變沙啞]|燒聲|喉嚨[^,。!?]{0,4}(?:東西|緊|怪)",
        "聲音沙啞",
    ),
    "rash": Words(
        r"rash\w*|hives|welts|bentol(?:[ -]?bentol)?|ruam|biduran|nổi (?:mề đay|mẩn|đỏ)",
        "疹|一塊一塊|起塊|風疹",
        "疹子",
    ),
    "no air": Words(
        r"(?:can'?t|can ?not|couldn'?t|not) (?:get|catch)(?: (?:enough|any|her|his|my))? (?:air"
        r"|breath)"
        r"|not enough air|kurang udara|không đủ (?:hơi|không khí)|hụt hơi",
        "吸不[夠飽]|氣不夠",
        "吸不到氣",
    ),
    "snoring": Words(
        r"snor\w+|gurgl\w+|rattl\w+|ngorok|mendengkur|ngáy|khò khè",
        "打呼|呼嚕|鼾",
        "呼嚕呼嚕",
    ),
    "unrousable": Words(
        r"(?:can'?t|can ?not|couldn'?t) (?:keep|get|rouse|make)"
        r"(?: (?:her|him|my|grand\w+|mum|mom|dad|\w+)){1,2}"
        r" (?:awake|(?:to )?(?:wake|respond|react)|to open (?:her|his) eyes)",
        "眼睛[^,。!?]{0,3}(?:張不開|打不開|睜不開)[^,。!?]{0,4}叫|眼睛[^,。!?]{0,4}[張睜開][^。!?]{0,8}[不沒]"
        "[^,。!?]{0,3}(?:應(?!該)|回我|回話|理我|反應)",
        "叫不醒",
    ),
    "eyes shut": Words(
        r"eyes? (?:is |are )?(?:not|won'?t|doesn'?t) open|(?:can'?t|can ?not|won'?t|not) open"
        r" (?:her |his )?eyes?|(?:tidak|gak|ga|nggak) (?:mau |bisa )?buka mata"
        r"|mata(?:nya)? (?:tidak|gak|ga|nggak) (?:mau |bisa )?(?:ter)?buka|mắt không mở(?: ra)?"
        r"|không (?:chịu )?mở mắt|(?:ngủ )?li bì",
        "(?!)",
        "",
    ),
    "stiff": Words(
        r"(?:body|whole body|all over)(?: \w+){0,2} (?:stiff|hard|rigid)|stiff as a board|rigid"
        r"|(?:badan|tubuh)(?:nya)?(?: \w+){0,2} kaku|(?:người|toàn thân)(?: \w+){0,2} (?:cứng"
        r"|gồng)",
        "(?:整個人|全身|身體|人)[^,。!?]{0,3}僵|牙關緊",
        "全身僵硬",
    ),
    "seized": Words(
        r"shak\w+|jerk\w*|eyes?(?: \w+){0,2} (?:up|back)|teeth|jaw|gemetar|mata(?:nya)? (?:ke atas"
        r"|melotot|mendelik)|gigi|giật|trợn|nghiến",
        "咬[著緊]?牙|眼睛[^,。!?]{0,3}[上翻吊]|抖|抽|叫不|沒反應",
        "抽搐",
    ),
}
