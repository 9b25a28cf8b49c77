"""What is told beside the parts of a danger where it is none: a cane, a purchase, lipstick."""

from __future__ import annotations

from collections.abc import Mapping

from core.reading.danger.parts_words import Words

CALM: Mapping[str, Words] = {
    "worn": Words(  # what tires or numbs anybody: no stroke
        r"(?:habis|abis|setelah) (?:jalan|olahraga|kerja|masak|lari|naik)|naik tangga"
        r"|karena (?:diabetes|dingin)|as usual|(?:like|as) always|just tired"
        r"|after (?:a |the |her |his |my )?(?:\w+ )?(?:walk|walking|run|running|exercise"
        r"|climbing|stairs)|(?:from|in) the cold|slept on|ngủ đè|đi bộ (?:về|xong|nhiều)"
        r"|leo (?:cầu )?thang",
        "睡覺壓|[蹲坐跪站]太久|壓太久|爬山|(?:運動|跑步|健走|走)完|走太[多久遠]|走兩步就好",
        "",
    ),
    "of colour": Words(
        r"dragon fruit|blueberr\w+|mulberr\w+|lipstick|from the cold|buah naga|lipsti[ck]k?"
        r"|thanh long|son môi",
        "火龍果|桑[葚椹]|藍莓|口紅|唇膏",
        "",
    ),
    "laughed off": Words(  # so tired I want to sleep forever haha
        r"(?:tired|sleepy|exhausted|long day|cape[kq]?|ngantuk|mệt|buồn ngủ)(?=.*(?:haha|hehe"
        r"|hihi|lol"
        r"|wkwk|=\)|😂|🤣))|(?:haha\w*|hehe\w*|hihi\w*|lol|wkwk\w*|=\)+|😂|🤣)"
        r"(?=.* (?:tired|sleepy|exhausted|cape[kq]?|ngantuk|mệt|buồn ngủ))",
        "(?!)",
        "",
    ),
    "mended": Words(
        r"(?:now|sekarang|(?:bây )?giờ)(?: \w+){0,2} (?:walk\w*|uses?|jalan|pakai|đi|chống)"
        r"(?: \w+){0,2} (?:cane|stick|walker|tongkat|gậy)",
        "[跌摔]過|常常|沒事|沒大礙",
        "",
    ),
    "over time": Words(
        r"bought|buy(?:s|ing)?|beli|daily|every|each|(?:se)?tiap|mỗi|prescri\w+|refill|(?:in|for"
        r"|over|\d+|two|three|few|several|many|selama|dalam|dua|tiga) (?:days|weeks|months"
        r"|years(?! old)"
        r"|hari|minggu|bulan|tahun)|\d+ (?:ngày|tuần|tháng|năm)",
        "每天|買|個月|天份.{0,3}每",
        "",
        r"mua",
    ),
    "whether": Words(
        r"boleh(?:kah)?|(?<!tau )(?<!tahu )(?<!gatau )berapa|apa boleh|is it ok(?:ay)?"
        r"|can(?! (?:you|u|not)(?!\w))|b(?:uy|ought)|brought|beli\w*|bawa|(?:di)?kasih|mua|đưa"
        r"|cho(?! (?:bé|con|cháu|em))(?: \w+){0,2} uống|(?<!của )(?<!cua )(?:bà|ông|mẹ|má|cụ)"
        r"(?: đã| da)? uống"
        r"|(?<!obat )(?<!cucu )(?<!anak )(?:nenek|kakek|ibu|mama|bapak|ama|akong|popo)"
        r"(?: sudah| udah)? minum|(?:được|có tốt|có hại) không|mấy viên|bao nhiêu|to (?:the"
        r"|her|his|me|my)",
        "可以嗎|會怎樣|多少|給我|買給|送我|幫我",
        "",
    ),
}
