"""Indonesian, as carers type it."""

from __future__ import annotations

from core.reading import weekday_names
from core.reading.tongues import aged, outings
from core.reading.tongues.indonesian_health import (
    HAS,
    ILLNESSES,
    LACKS,
    ME,
    MEDICINES,
    TAKES,
    TOLD,
)
from core.reading.tongues.indonesian_hours import CLOCK, PARTS, TIMES
from core.reading.tongues.indonesian_life import ALONE, ASKS, HEALTH, LIFE, OTHERS
from core.reading.tongues.indonesian_meals import MEALS
from core.reading.tongues.indonesian_numbers import AGES, HOURS
from core.reading.tongues.indonesian_talk import TALK
from core.reading.tongues.indonesian_wishes import WISHES
from core.reading.tongues.tongue import Tongue

_WHO = r"(?:saya |dia |beliau |ibu |nenek |kakek |bapak )?"

_MY = r"(?:untuk )?"
_TEND = r"(?:saya )?(?:(?:sedang |lagi )?(?:jaga|menjaga|rawat|merawat|mengurus|urus) )"
_AMA = r"nenek|ama|amah|oma|popo|po po|bobo|apho|nai ?nai|mak ?cik"
_AKONG = r"kakek|akong|agong|akung|opa|gong ?gong|ye ?ye"
_OF_HOUSE = r" (?:dari )?(?:majikan|bos|nyonya|tuan)"
_NOT_SO_LONG = r"(?!,? (?:sudah |selama |udah )?\d)"
"""jaga nenek 5 tahun is how long."""


INDONESIAN = Tongue(
    name="id",
    meals=MEALS,
    phrases=(
        *TALK,
        *LIFE,
        outings.INDONESIAN,
        *ALONE,
        (rf"{_MY}(?:ibu mertua|mertua perempuan)(?: saya|ku)?", "婆婆"),
        (rf"{_MY}(?:(?:bapak|ayah) mertua|mertua laki-laki)(?: saya|ku)?", "公公"),
        (rf"{_MY}(?:suami saya|suamiku)", "先生"),
        (rf"{_MY}(?:istri saya|istriku)", "太太"),
        (rf"{_MY}(?:anak perempuan saya)", "女兒"),
        (rf"{_MY}(?:anak laki-laki saya)", "兒子"),
        (rf"(?:{_MY}|{_TEND})(?:ibu majikan|nyonya)(?: saya)?", "老闆，女生"),
        (rf"(?:{_MY}|{_TEND})(?:majikan|bos|tuan)(?: saya| perempuan| laki-laki)?", "老闆"),
        (
            rf"(?:{_MY}|{_TEND})(?:ibu|mama|mami)(?:nya)? (?:majikan|bos|nyonya|tuan)(?: saya)?",
            "老闆的媽媽",
        ),
        (
            rf"(?:{_MY}|{_TEND})(?:bapak|papa|ayah)(?:nya)? (?:majikan|bos|nyonya|tuan)(?: saya)?",
            "老闆的爸爸",
        ),
        (rf"{_TEND}(?:{_AMA})(?:nya)?(?:{_OF_HOUSE})?(?: saya)?{_NOT_SO_LONG}", "阿嬤"),
        (rf"{_TEND}(?:{_AKONG})(?:nya)?(?:{_OF_HOUSE})?(?: saya)?{_NOT_SO_LONG}", "阿公"),
        (rf"{_MY}(?:{_AMA})(?:nya)?(?:{_OF_HOUSE})(?: saya)?", "阿嬤"),
        (rf"{_MY}(?:{_AKONG})(?:nya)?(?:{_OF_HOUSE})(?: saya)?", "阿公"),
        (
            (
                r"(?:saya )?(?:mau|ingin|mo) (?:tanya|bertanya|tahu)"
                r"(?: (?:soal|tentang|masalah) (?:kalsium|tulang|vitamin|kesehatan tulang))?"
            ),
            "",
        ),
        (
            (
                rf"berapa lama (?:harus |perlu )?{_WHO}(?:ber)?jemur(?: matahari)?"
                r"|(?:ber)?jemur (?:matahari )?berapa lama"
            ),
            "要曬太陽多久",
        ),
        (r"jam berapa (?:sebaiknya |harus )?(?:ber)?jemur|(?:ber)?jemur jam berapa", "幾點曬太陽"),
        (
            r"(?:apakah )?perlu olahraga|olahraga apa(?: yang (?:baik|bagus))?(?: untuk tulang)?",
            "要做什麼運動",
        ),
        (r"beli (?:di mana|dimana)|merek (?:apa|mana) (?:yang )?(?:bagus|baik)", "哪個牌子好"),
        *AGES,
        (r"(?:untuk )?(?:ibu saya|ibuku|mama saya|mamaku)", "我媽"),
        (r"(?:untuk )?(?:ayah saya|ayahku|bapak saya|bapakku|papa saya)", "我爸"),
        (rf"(?:untuk |punya(?:nya)? )?(?:{_AMA})(?: saya)?", "阿嬤"),
        (  # saya jaga ama 85 tahun di Taichung; jaga ama 5 tahun is how long
            (
                r"(?:saya )?(?:jaga|menjaga|rawat|merawat) (?:nenek|ama|amah) "
                r"([6-9]\d|1[01]\d) (?:tahun|thn)(?: di \w+)?"
            ),
            r"阿嬤\1歲",
        ),
        (
            (
                r"(?:saya )?(?:jaga|menjaga|rawat|merawat) (?:kakek|akong|agong) "
                r"([6-9]\d|1[01]\d) (?:tahun|thn)(?: di \w+)?"
            ),
            r"阿公\1歲",
        ),
        (rf"(?:untuk |punya(?:nya)? )?(?:{_AKONG})(?: saya)?", "阿公"),
        (r"(?:untuk |punya )?(?:saya sendiri|diri sendiri)|(?:untuk|punya) saya", "我自己"),
        *aged.INDONESIAN,
        (r"(19[1-5]\d)$", r"\1年生"),
        (r"(?:lahir|kelahiran) (?:tahun )?((?:19|20)\d\d)", r"\1年生"),
        (r"tidak|tidak ada|tak ada|gak ada|nggak ada|nggak|gak|enggak", "沒有"),
        (
            r"tidak (?:ada )?satu ?pun|tidak ada sama sekali|tidak ada semua|semua tidak ada",
            "都沒有",
        ),
        (r"ya|iya|betul|benar|ok|oke", "是"),
        (r"tidak tahu|nggak tahu|gak tahu|kurang tahu|tidak yakin|tidak pasti", "不知道"),
        (r"tidak mau (?:bilang|jawab|menjawab)|tidak ingin menjawab", "不想說"),
        (r"jarang kena (?:sinar )?matahari|jarang (?:ke luar|keluar)(?: rumah)?", "很少曬太陽"),
        (r"(?:sering|cukup|banyak) (?:kena )?(?:sinar )?matahari", "日曬很充足"),
        (r"cukup", "夠"),
        (rf"{_WHO}(?:sudah )?(?:menopause|(?:tidak|tak) (?:haid|mens\w*)(?: lagi)?)", "已經停經"),
        (r"belum menopause|masih haid", "還沒停經"),
        (r"makan (?:semua(?:nya)?|apa saja)|semua (?:(?:bisa|boleh) dimakan|boleh)", "都吃"),
        (r"vegan", "全素"),
        (r"vegetarian", "吃素，蛋奶可"),
        (r"intoleransi laktosa", "乳糖不耐"),
        *TOLD,
        *TIMES,
        *WISHES,
    ),
    medicines=MEDICINES,
    illnesses=ILLNESSES,
    takes=TAKES,
    has=HAS,
    lacks=LACKS,
    me=ME,
    clock=CLOCK,
    parts=PARTS,
    fillers=(
        "dan|juga|kok|nih|deh|lah|mas|bang|kan|mah|loh|lho|saja|sudah saya bilang|memang"
        "|emang|sudah|sekarang|tahun lalu|tolong|(?:untuk )?(?:dia|beliau)|saya|itu"
        "|adalah|yang|ya|bu|pak|kak|mbak|sus|gan|dong|sih"
    ),
    hours=HOURS,
    spoken_hour="(?:jam|pukul) {}",
    week=weekday_names.INDONESIAN,
    asks=ASKS,
    others=OTHERS,
    health=HEALTH,
    negation="stop|tidak|nggak|gak|enggak|tak|bukan|belum|jangan|tanpa|berhenti|dulu",
)
