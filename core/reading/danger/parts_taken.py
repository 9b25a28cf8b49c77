"""What is told of tablets swallowed, or of an end that is wished, part by part."""

from __future__ import annotations

from collections.abc import Mapping

from core.reading.danger.parts_words import Words

_OF_A_MEAL = "".join(
    f"(?<!{each}藥)" for each in ("天的", "上的", "午的", "餐的", "前的", "後的", "這包")
)
"""早上的藥全部吃了 is what one ought to."""

_NO_FOOD = (
    "(?! (?:of )?(?:water|milk|juice|tea|chocolates?|cookies|biscuits?|cakes?|food|soup|rice|air"
    "|susu|jus|teh|kue|roti|biskuit|nasi|nước|sữa|bánh|cơm|trà|cháo|kẹo)(?!\\w))"
)
_NOR_FOOD = (
    "(?! (?:(?:the|her|his|my|some|a|all|up|cup|glass|of|segelas|satu|một|ly) ){0,3}(?:water|milk"
    "|juice|tea|coffee|soup|rice|lunch|dinner|breakfast|bread|fruits?|noodles|susu|jus|teh|kopi|air"
    "|nasi|roti|bubur|nước|sữa|cơm|cháo|trà|bánh|nuoc|sua|com|chao|banh)(?!\\w))"
)
"""What is swallowed there is no tablet: takes many tablets, the child drank milk."""
_NOT_EATEN = "(?!的?(?:水|牛?奶|青?菜|飯|果汁|豆漿|茶|餅乾|糖果))"

TAKEN: Mapping[str, Words] = {
    "an end": Words(
        r"never wak(?:e|ing) up(?! (?:so |too )?(?:late|early|at)(?!\w))|(?:jump"
        r"|leap) (?:off|from|out of) (?:the |a |my )?(?:\w+ )?(?:roof|building|bridge|balcony"
        r"|window|floor)|(?:loncat|lompat|terjun) (?:dari|ke) (?:balkon|lantai|gedung|atap"
        r"|jembatan|jendela|sungai)|nhảy (?:lầu|cầu|sông)|thắt cổ",
        "跳樓(?!大?拍|價|特)",
        "跳樓",
    ),
    "long sleep": Words(
        r"sleep forever|tidur (?:untuk )?selamanya|ngủ (?:luôn|mãi mãi|một giấc không dậy)",
        "(?!)",
        "",
    ),
    "sedative": Words(
        r"sleeping (?:pill|tablet|medicine)s?|sedatives?|obat tidur|thuốc ngủ",
        "安眠藥|鎮定劑|睏藥",
        "安眠藥",
    ),
    "takes": Words(r"takes?|eats?|drinks?|minum|makan|uống", "(?!)", ""),
    "to the dead": Words(
        r"(?:find|join|follow|meet|be with|go to|(?:me)?nyusul|ikut|theo|gặp)(?: [^ .,;]+){0,4}"
        r" (?:(?:in|to) heaven|(?:ke|di) surga|alam sana|suối vàng)"
        r"|(?:follow|join|(?:me)?nyusul) (?:my |her |his )?(?:late |dead )?(?:husband|wife"
        r"|almarhum\w*"
        r"|suami|istri)|đi theo (?:ông|bà|chồng|vợ)(?: \w+)? (?:luôn|cho rồi|thôi)",
        "(?!)",
        "",
    ),
    "twice": Words(
        r"(?:twice|two times|three times)(?! (?:a|per|each|every|daily))|again|double"
        r"|dua kali(?! sehari)"
        r"|dobel|(?:hai|2) lần(?! (?:một|mỗi))",
        "(?:兩|[三二]|好幾)次|重[複覆]|又吃",
        "",
    ),
    "gone": Words(
        r"(?:go|went) away forever|(?:be|was|were|am|is) (?:gone|dead|no more)|(?:was|were|am"
        r"|be) not"
        r" (?:here|around|alive|born)|wasn'?t (?:here|around|born)|not exist|disappear(?:ed)?"
        r"|tidak ada (?:di dunia|lagi)|pergi (?:untuk )?selamanya|chết đi|biến mất|không tồn tại",
        "(?!)",
        "",
    ),
    "better so": Words(
        r"better(?: off)?|easier|happier|relieved|lebih (?:baik|mudah|tenang)|mending(?:an)?"
        r"|đỡ (?:khổ|gánh|phiền|cực)|nhẹ gánh|tốt hơn|hạnh phúc hơn",
        "(?!)",
        "",
    ),
    "oneself": Words(r"i|i'?m|me|saya|aku|em|tôi|tui|mình", "(?!)", ""),
    "wrongly": Words(
        r"(?:took|taken|ate|drank) (?:the |her |his |my )?wrong|by mistake|mistakenly|accidentally"
        r"|salah (?:minum|makan|telan)|(?:uống|nuốt|ăn) nhầm",
        "(?!)",
        "",
    ),
    "wishes": Words(
        r"want(?:s|ed)?|wanna|going to|gonna|will|plan(?:s|ning)?|ready|wish(?:es)?|threaten\w*"
        r"|mau|(?:ke)?pengen|pingin|ingin|muốn|đòi|định|tính",
        "想|要|打算",
        "想",
    ),
    "swallows": Words(
        r"(?:took(?! (?:me|us|(?:\w+ ){0,2}(?:photos?|pictures?))(?!\w))|taken|ate|eaten"
        r"|swallow\w*|drank|drunk|downed|gulped|chewed|got into|gets into"
        r"|(?:di|ke)?minum|(?:di|ke)?makan|(?:me|ter|ke|di)?t?elan|(?:me)?nelan|uống(?: nhầm)?"
        rf"|nuốt(?: nhầm)?|ăn nhầm|in(?:to)? (?:his|her|its|the) mouth|(?:ke|di) mulut|(?:vào"
        rf"|trong) miệng){_NOR_FOOD}",
        "[吞吃喝灌][了下]|[吞吃喝](?:掉了|光|完了)",
        "吃了",
        r"ăn",
    ),
    "grown-up's": Words(
        r"(?:grand(?:ma|pa|mother|father)|gran|nan|mum|mom|dad|amah?|ah ?ma|akong|husband|wife"
        r"|father|mother|boss|employer)'?s"
        r"|obat (?:\w+ )?(?:nenek|kakek|ibu|mama|papa|bapak|ama|akong|popo|opa|oma|orang)"
        r"|(?:punya|milik) (?:nenek|kakek|ibu|mama|papa|bapak|ama|akong|popo|opa|oma|orang)"
        r"|của (?:bà|ông|mẹ|ba|bố|má|chủ)",
        "(?:阿公|阿嬤|爺爺|奶奶|媽媽|爸爸|大人|我)的",
        "阿嬤的藥",
    ),
    "medicine": Words(
        r"(?:(?:sleeping|pain|heart|blood pressure|iron|vitamin|calcium)\w* )?(?:pills?|tablets?"
        r"|capsules?|gummies|drops|syrup)|medicines?|medications?|meds|painkillers?|fosamax"
        r"|alendronate|panadol|paracetamol|tylenol|vitamins?|calcium|obat(?:nya)?|tablet|pil"
        r"|kapsul|vitamin|kalsium|sirup|thuốc|canxi|siro",
        "藥(?![局師])|鈣片|維他命|維生素|滴劑|福善美|普拿疼|鈣錠",
        "藥",
        r"viên",
    ),
    "all at once": Words(
        r"(?:the |an? )?(?:whole|entire|full) (?:bottle|box|pack\w*|strip|sheet|jar|week'?s?"
        rf"|month'?s?){_NO_FOOD}|all of (?:it|them)|all (?:of )?(?:the|her|his|my"
        r"|their)(?= (?:\w+ )?(?:pills?|tablets?|meds|drops))|handfuls?(?: of)?|by the handful"
        rf"|(?:se|satu |1 )(?:botol|genggam|strip|pak|dus){_NO_FOOD}|segenggam"
        r"|semua(?:nya)? sekaligus"
        rf"|(?:hết |cả |nguyên |một |1 )+(?:lọ|chai|vỉ|hộp|hũ|nắm|vốc){_NO_FOOD}",
        f"(?:整罐|整瓶|一整排|整排|一大把|一把|半罐|半瓶){_NOT_EATEN}"
        f"|{_OF_A_MEAL}全部{_NOT_EATEN}(?!吃[了完掉]*(?:今天|早上|中午|晚上))",
        "一整瓶",
    ),
    "dozens": Words(
        r"(?<!vitamin )(?<!at )(?<!age )(?:[2-9]\d|[1-9]\d\d)(?: or so| something)?(?: of)?(?: my"
        r"| her| his| the)?(?= (?:\w+ )?(?:pills?|tablets?|capsules?|painkillers?|butir|kapsul"
        r"|viên|sleeping))|dozens of|puluhan|(?:mấy|hàng|vài) chục",
        "[二三四五六七八九幾]十[幾多]?[顆粒錠](?!裝|入)",
        "三十顆",
    ),
    "child": Words(
        r"(?:[1-9]|one|two|three|four|five|six)[ -]?(?:year|yr|month)s?[ -]olds?|baby|toddler"
        r"|child|kid|(?:grand)?(?:son|daughter|child|kid)|little (?:one|boy|girl|brother|sister)"
        r"|nephew|niece|anak|cucu(?:nya)?|bayi|balita|dede?k|adek|cháu"
        r"|con(?= (?:trai|gái|tôi|tui|mình|nhỏ|út|lớn|em|bé|nuốt|toi|minh|gai|nho))|em bé"
        r"|thằng (?:nhỏ|cu|bé)|nhóc",
        "孫|小孩|孩子|寶寶|弟弟|妹妹|兒子|女兒",
        "小孩",
        r"bé",
    ),
    "many": Words(
        r"lots|a lot|loads|(?<!how )many|a bunch|banyak|semua|(?:sampai |sampe )(?:ha)?bis"
        r"|(?:ha)?bis semua|nhiều|hết|all(?: of (?:it|them))?|(?:nearly |almost |half )?empty",
        "很多|好多|好幾|一堆|光光|半[罐瓶]|[整一][罐瓶]都?",
        "好多",
    ),
}
