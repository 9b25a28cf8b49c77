"""What is told around a body in danger: heat, fumes, blows, what it no longer holds or lets go."""

from __future__ import annotations

from collections.abc import Mapping

from core.reading.danger.parts_words import NOT_ABLE, Words

_URINE = (
    r"(?:pee(?:ing)?|urinat\w+|urine|pass(?:ing)? (?:urine|water)|wee|(?:buang air )?kencing|pipis"
    r"|bak(?! mandi)|(?:đi )?(?:tiểu|đái|tè))"
)
_PERSON = (
    r"(?:the |my |our |her |his |up |an? )?(?:old (?:man|woman|lady|people)|grand\w+|ah ?(?:ma"
    r"|gong)"
    r"|amah?|akong|popo|mother|father|mom|mum|dad|madam|patient|wife|me|her|him)"
)
_ELDER = r"(?:nenek|kakek|ama|akong|popo|ibu|bapak|saya|dia|orang tua|lansia|majikan)"
_ELDER_VI = r"(?:bà|ông|mẹ|má|ba|cụ|tôi|tui|em|con)"

AROUND: Mapping[str, Words] = {
    "ear": Words(r"ears?|telinga(?:nya)?|kuping(?:nya)?|(?:lỗ )?tai(?! biến)", "耳", "耳朵"),
    "silent": Words(
        r"(?:not|isn'?t|won'?t|doesn'?t|stopped) (?:talk|speak|answer|mov|respond)(?:ing"
        r"|e)?(?! (?:much|around|a lot|to))|only moan\w*|just moan\w*"
        r"|(?:cuma|hanya) (?:meng)?erang|chỉ rên|(?:tidak|gak|ga|nggak) (?:bicara|ngomong|jawab"
        r"|gerak"
        r"|bergerak)"
        r"|không (?:nói|cử động|nhúc nhích|trả lời)(?: gì| được| nữa)?",
        "不講話|不說話|不會?動|沒聲音|不回[話應]|不應",
        "",
    ),
    "scalded": Words(
        r"(?:boil\w+|hot) (?:water|soup|oil|tea)|scald\w*|burn(?:ed|t|s)?|(?:air|sup|kuah"
        r"|minyak) (?:panas"
        r"|mendidih)|phỏng|bỏng|nước sôi",
        "熱[湯水油]|滾水|開水|燙[到傷]",
        "燙到",
    ),
    "skinless": Words(
        r"skin(?: \w+){0,2} (?:com\w+|peel\w*|fall\w*|off)|blister\w*|mengelupas|melepuh|tróc"
        r"|rộp|phồng",
        "整片|大片|皮[^,。!?]{0,3}掉|脫皮",
        "大片水泡",
    ),
    "on the floor": Words(
        r"lying (?:in|on|there)|tergeletak|nằm (?:trong|ngoài|ở|dưới|bất)|(?:on|in) the (?:floor"
        r"|ground|bathroom|toilet|kitchen)|di (?:lantai|kamar mandi|tanah)"
        r"|(?:dưới|trên) (?:sàn|đất)|trong (?:nhà tắm|nhà vệ sinh)",
        "在地[上板]|在浴室|在廁所",
        "",
    ),
    "clutches": Words(
        r"clutch\w*|grab(?:s|bing)|hold(?:s|ing)?(?: on to)?|(?:me)?megang(?:i|in)?|pegang(?:i"
        r"|in)?|ôm",
        "[抓摀捂]",
        "抓",
    ),
    "face falls": Words(
        r"(?:left|right|one side|half)(?: of)?(?: (?:his|her|my|the))? (?:face|mouth)(?: \w+)?"
        r" (?:fall\w*|drop\w*|down|low\w*|hang\w*|numb)",
        "(?!)",
        "嘴歪",
    ),
    "drops": Words(
        r"drop(?:s|ped|ping)? (?:the |her |his |my |a )?(?:cup|glass|bowl|spoon|chopsticks|phone"
        r"|things)"
        r"|(?:gelas|sendok|piring|mangkok)(?:nya)? (?:jatuh|terlepas|lepas)|(?:làm )?(?:rớt"
        r"|rơi) (?:ly|đũa"
        r"|chén|muỗng|đồ)",
        "(?:杯|碗|筷|湯匙)[^,。!?]{0,4}掉",
        "",
    ),
    "shadow": Words(
        r"(?:black|dark) (?:spots?|shadows?|curtain)|bayangan hitam|bóng đen",
        "黑影|黑幕|一[塊片]黑",
        "黑影",
    ),
    "cold sweat": Words(
        r"cold sweat\w*|sweat(?:s|ing)? (?:a lot|so much|cold|much)|keringat dingin"
        r"|(?:vã|đổ|toát) mồ hôi(?: lạnh)?",
        "冷汗",
        "冷汗",
    ),
    "pale": Words(
        r"pale|gr[ae]y|white (?:face|like)|pucat|xanh (?:mét|xao|lè)|nhợt",
        "臉[^,。!?]{0,3}[白青灰]",
        "臉色發白",
        "tái",
    ),
    "no urine": Words(
        rf"{NOT_ABLE} (?:even )?{_URINE}|(?:kencing|pipis|bak)(?:nya)?"
        r" (?:tidak|gak|ga|nggak) (?:bisa )?keluar|bí tiểu",
        "[尿放解排]不[太]?出(?:尿|小便|來)|尿不[太]?出|(?:小便|放尿|尿尿?)[解尿放排]?不[太]?出",
        "尿不出來",
    ),
    "strained": Words(
        r"stomach|belly|tummy|abdomen|bladder|since yesterday|(?:all|whole) (?:day|night)"
        r"|\d+ hours?"
        r"|pain\w*|hurt\w*|perut(?:nya)?|(?:dari|sejak) (?:kemarin|pagi|semalam)|seharian|semalaman"
        r"|sakit|\d+ jam|bụng|từ (?:hôm qua|sáng|tối)|cả ngày|suốt|đau|\d+ tiếng",
        "[整一]天|整[晚夜]|昨[天晚]|鐘頭|小時|肚子|膀胱|腹|[脹漲]|痛|疼",
        "肚子脹",
    ),
    "wets": Words(
        r"wets? (?:my|her|him|the)(?:self| bed| pants)?|(?:can'?t|can ?not|no|lost) (?:hold|control"
        r"|feel)(?: (?:of |in )?(?:my|her|his|the))? (?:pee|urine|bladder|bowels?|poo\w*|toilet)"
        r"|incontinen\w+|(?:me)?ngompol|(?:tidak|gak|ga|nggak) (?:bisa |ke)(?:tahan"
        r"|kontrol) (?:kencing"
        r"|pipis|bab)|(?:tiểu|đi cầu|ị) (?:không (?:biết|kiểm soát|tự chủ|kịp)|ra quần|dầm)",
        "失禁|(?:大小便|屎尿|大便|小便|尿)[^,。!?]{0,3}(?:憋不|忍不|不住|控制不|失控)",
        "大小便失禁",
    ),
    "both legs": Words(
        r"both (?:of )?(?:her |his |my )?(?:legs|feet)|(?:2|two) legs?|(?:her|his|my|the) legs"
        r"|(?:ke)?(?:dua|2) ?(?:belah )?(?:kaki|tungkai)(?:nya)?|(?:cả )?(?:hai|2) (?:cái )?chân",
        "[雙兩][隻邊條]?[腳腿]|下半身|下肢",
        "雙腳",
    ),
    "broken spine": Words(
        r"(?:back|spin(?:e|al)|compression|vertebra\w*)(?: \w+)? fractur\w+|(?:broke|broken"
        r"|fractured)"
        r" (?:her |his |my |the )?(?:back|spine|vertebra\w*)|(?:patah"
        r"|retak) (?:tulang )?(?:punggung"
        r"|belakang|pinggang)|(?:gãy|xẹp|lún) (?:đốt |cột )?sống",
        "(?:脊椎|腰椎|胸椎|壓迫性)[^,。!?]{0,3}(?:骨折|斷|塌|壓碎)|壓迫性骨折",
        "脊椎骨折",
    ),
    "heat": Words(
        r"(?:in|under) (?:the )?(?:hot )?sun(?:shine)?|sun ?stroke|heat|hot (?:weather|day|outside)"
        r"|(?:field|farm|garden)(?:ing)?|di (?:sawah|kebun|ladang|bawah (?:terik )?matahari)"
        r"|kepanasan"
        r"|terik|ngoài (?:nắng|đồng|ruộng)|say nắng|trúng nắng|(?:trời|phơi) nắng|giữa trưa",
        "曬(?!太陽(?:補|有|可))|太陽|田裡|工地|中暑|熱(?:衰竭|中暑)|車內|車[子上裡]",
        "太陽下",
    ),
    "hot and dry": Words(
        r"(?:skin|body)(?: \w+){0,2} (?:hot|burning)|(?:not|no|stopp\w+|without) (?:any )?sweat\w*"
        r"|(?:badan|tubuh|kulit)(?:nya)?(?: \w+){0,2} panas|(?:tidak|gak"
        r"|ga) (?:ber)?keringat(?:an)?"
        r"|(?:người|da)(?: \w+){0,2} nóng|không (?:ra|đổ) mồ hôi",
        "皮膚[^,。!?]{0,3}(?:燙|熱|乾)|(?:都?沒|沒有|無)(?:有)?流汗|身體[^,。!?]{0,2}燙|燒到|體溫",
        "身體很燙",
    ),
    "fumes": Words(
        r"(?:gas|charcoal|coal|generator|heater|stove|smoke|fire)(?! station)|arang|kompor|genset"
        r"|pemanas|asap|(?:đốt |bếp )?than(?! (?:ơi|phiền))|bếp (?:ga|gas)|máy phát|khói",
        "瓦斯|熱水器|木炭|炭火|炭爐|燒炭|烤肉|火鍋|發電機|暖爐|火爐|煤",
        "瓦斯",
    ),
    "everybody": Words(
        r"every(?:one|body)|(?:all|both) of us|we (?:all|both)|(?:whole|my|the) family|semua(?:nya"
        r"| orang)?|sekeluarga|kami|(?:cả|trong) nhà|mọi người|ai cũng|không ai",
        "大家|全家|我們|全部人|[兩三四五]個人?都|每個人",
        "大家",
    ),
    "poisoned": Words(
        r"head ?aches?|dizz\w+|faint\w*|vomit\w*|nause\w+|unconscious|not wak\w+|pusing"
        r"|sakit kepala"
        r"|mual|pingsan|muntah|lemas|(?:đau|nhức) đầu|chóng mặt|buồn nôn|ngất|xỉu"
        r"|không (?:\w+ )?(?:tỉnh|dậy)|gọi không",
        "頭[很好]?[痛暈昏疼]|(?<!吃到)想吐|(?<!吃到)噁心|昏|暈|軟腳|軟軟|叫不|沒反應",
        "",
    ),
    "beats": Words(
        rf"(?:beat(?:s|ing|en)?|slap\w*|punch\w*|kick\w*|hits|hitting|chok(?:es|ed|ing)|ti(?:es|ed)"
        rf"|lock(?:s|ed)|push(?:es|ed)|shov(?:es|ed)|abus\w+) {_PERSON}(?! (?:at|in)(?!\w))"
        rf"|(?:di)?(?:pukul(?:i|in)?|tampar|tendang|ikat|aniaya)|(?:me)?mukul(?:i|in)? {_ELDER}"
        rf"|(?:me)?nampar {_ELDER}|(?:pukul|ikat|dorong) {_ELDER}"
        rf"|(?:đánh(?: đập)?|tát|đạp|trói|bóp cổ|xô) {_ELDER_VI}|bị (?:\w+ )?(?:đánh|tát|trói)",
        "打(?=我(?!的?電)|[她他伊](?!的?電)|阿[嬤公]|媽|爸|老人|病人)|[揍踹毆]|巴掌|耳光|拿(?:棍|皮帶|酒瓶)|掐|推去撞|綁[^,。!?]{0,2}在[^,。!?]{0,2}[床椅柱]",
        "被打",
    ),
    "harmed": Words(
        r"bleed\w*|blood|bruis\w*|brok(?:e|en)|swollen|black eye|drunk|knife|camera|scared|help"
        r"|hurt"
        r"|(?:ber)?darah|memar|lebam|patah|bengkak|mabuk|pisau|takut|tolong|luka|chảy máu|bầm"
        r"|gãy|sưng|say|dao|sợ|cứu",
        "流血|瘀青|烏青|黑青|骨折|抬不起|不能動|腫|喝酒|酒醉|刀|監視|好怕|救|撞牆|傷|躲|不敢出",
        "流血",
        r"máu|bể",
    ),
}
