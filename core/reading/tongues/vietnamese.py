"""Vietnamese, as carers type it."""

from __future__ import annotations

from core.reading import weekday_names
from core.reading.tongues import aged, outings
from core.reading.tongues.tongue import Tongue
from core.reading.tongues.vietnamese_health import (
    HAS,
    ILLNESSES,
    LACKS,
    ME,
    MEDICINES,
    TAKES,
    TOLD,
)
from core.reading.tongues.vietnamese_hours import CLOCK, HOURS, ONES, PARTS, TIMES
from core.reading.tongues.vietnamese_life import ALIKE, ALONE, ASKS, HEALTH, LIFE, OTHERS
from core.reading.tongues.vietnamese_meals import MEALS
from core.reading.tongues.vietnamese_talk import TALK
from core.reading.tongues.vietnamese_wishes import WISHES

_LAST = (r"mốt", "hai", "ba", r"(?:bốn|tư)", r"(?:lăm|nhăm)", "sáu", "bảy", "tám", "chín")
_NUMBERS = tuple(
    (word, age)
    for ten, tens in enumerate(ONES[1:], 2)
    for age, word in (
        (10 * ten, f"{tens} mươi"),
        *((10 * ten + one, f"{tens} (?:mươi )?{last}") for one, last in enumerate(_LAST, 1)),
    )
)
_AGES = (
    *((word, f"{age}") for word, age in _NUMBERS),
    *((rf"{word} tuổi", f"{age}歲") for word, age in _NUMBERS),
)
_THEY = r"(?:bà ấy |ông ấy |tôi )?"
_TEND = r"(?:cho )?(?:tôi )?(?:(?:đang )?(?:chăm sóc|chăm|trông|nuôi) )?"


VIETNAMESE = Tongue(
    name="vi",
    meals=MEALS,
    phrases=(
        *TALK,
        *LIFE,
        outings.VIETNAMESE,
        *ALONE,
        (rf"{_TEND}(?:mẹ chồng)(?: của)?(?: tôi)?", "婆婆"),
        (rf"{_TEND}(?:mẹ vợ)(?: của)?(?: tôi)?", "岳母"),
        (rf"{_TEND}(?:(?:bố|ba|cha) chồng)(?: của)?(?: tôi)?", "公公"),
        (rf"{_TEND}(?:(?:bố|ba|cha) vợ)(?: của)?(?: tôi)?", "岳父"),
        (r"(?:cho )?(?:chồng|ông xã) tôi|(?:cho )?ông xã", "先生"),
        (r"(?:cho )?(?:vợ|bà xã) tôi|(?:cho )?bà xã", "太太"),
        (r"(?:cho )?(?:bà cụ|cụ bà)(?: tôi)?", "阿嬤"),
        (r"(?:cho )?bà nhà(?: tôi)?(?=,? (?:[7-9]\d|1[01]\d)(?!\d))", "阿嬤"),
        (r"(?:cho )?ông nhà(?: tôi)?(?=,? (?:[7-9]\d|1[01]\d)(?!\d))", "阿公"),
        (r"(?:cho )?(?:ông cụ|cụ ông)(?: tôi)?", "阿公"),
        (r"(?:cho )?con gái tôi", "女兒"),
        (r"(?:cho )?con trai tôi", "兒子"),
        (rf"{_TEND}chủ nhà(?: tôi)?", "老闆"),
        (rf"{_TEND}bà chủ(?: tôi)?", "老闆，女生"),
        (rf"{_TEND}ông chủ(?: tôi)?", "老闆，男生"),
        (
            (
                rf"{_TEND}(?:mẹ|bà(?: cụ)?|cụ bà) (?:chồng |vợ )?(?:của )?(?:bà |ông )?chủ(?:"
                rf" nhà)?(?: tôi)?"
            ),
            "老闆的媽媽",
        ),
        (
            (
                rf"{_TEND}(?:bố|ba|cha|ông cụ|cụ ông) (?:chồng |vợ )?(?:của |nhà )?(?:bà |ông"
                rf" )?chủ(?: nhà)?(?: tôi)?"
            ),
            "老闆的爸爸",
        ),
        (r"(?:tôi|chị|cháu) (?:đang )?(?:chăm sóc|chăm|trông|nuôi) bà(?: cụ| nội| ngoại)?", "阿嬤"),
        (
            r"(?:tôi|chị|cháu) (?:đang )?(?:chăm sóc|chăm|trông|nuôi) ông(?: cụ| nội| ngoại)?",
            "阿公",
        ),
        (r"(?:tôi )?(?:muốn|xin) hỏi(?: (?:về|chuyện) (?:canxi|xương|vitamin))?", ""),
        (
            (
                rf"{_THEY}(?:ít|hiếm khi) (?:đi )?ra"
                rf" (?:ngoài|khỏi nhà)|{_THEY}(?:suốt ngày |toàn )?ở trong"
                r" nhà(?: suốt)?"
            ),
            "很少曬太陽",
        ),
        (r"(?:cần |nên |phải )?phơi nắng bao lâu", "要曬太陽多久"),
        (r"(?:nên )?phơi nắng (?:lúc )?mấy giờ|mấy giờ (?:nên )?phơi nắng", "幾點曬太陽"),
        (r"(?:có )?cần tập thể dục không|tập thể dục (?:gì|thế nào)", "要做什麼運動"),
        (r"mua (?:ở đâu|loại nào)|(?:hãng|hiệu|nhãn) nào tốt", "哪個牌子好"),
        *_AGES,
        (r"(?:cho )?(?:mẹ tôi|mẹ của tôi|má tôi)", "我媽"),
        (r"(?:cho )?(?:mẹ|má)", "媽媽"),
        (r"(?:cho )?(?:bố tôi|ba tôi|cha tôi)", "我爸"),
        (r"(?:cho )?(?:bố|cha)", "爸爸"),
        (r"(?:cho )?(?:bà (?:tôi|nội|ngoại)(?: tôi)?|bà|a m[áẹ])", "阿嬤"),
        (r"(?:cho )?(?:ông (?:tôi|nội|ngoại)(?: tôi)?|ông|a công)", "阿公"),
        (r"(?:cho )?(?:chính tôi|bản thân tôi)|cho tôi", "我自己"),
        *aged.VIETNAMESE,
        (r"(19[1-5]\d)$", r"\1年生"),
        (r"sinh (?:năm )?((?:19|20)\d\d)", r"\1年生"),
        (r"không|không có|không có gì", "沒有"),
        (r"không có (?:cái )?nào|đều không(?: có)?|không có gì cả", "都沒有"),
        (r"vâng|dạ|đúng(?: rồi)?|có|ok", "是"),
        (r"không biết|không rõ|không chắc|tôi không biết", "不知道"),
        (r"không muốn (?:nói|trả lời)", "不想說"),
        (r"ít (?:phơi|ra) nắng|ít ra ngoài", "很少曬太陽"),
        (r"(?:(?:phơi|ra) )?nắng nhiều|nhiều nắng|đủ nắng", "日曬很充足"),
        (r"đủ", "夠"),
        (r"đã mãn kinh|mãn kinh rồi", "已經停經"),
        (r"chưa mãn kinh|còn kinh nguyệt", "還沒停經"),
        (r"ăn được (?:hết|tất cả)|ăn tất cả|ăn hết|ăn gì cũng được|(?:cái )?gì cũng ăn", "都吃"),
        (r"ăn thuần chay|thuần chay", "全素"),
        (r"ăn chay", "吃素，蛋奶可"),
        (r"không dung nạp (?:lactose|đường sữa)", "乳糖不耐"),
        (r"(?:xin )?cho tôi (?:hỏi|biết)", ""),
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
        "nhưng|(?:chị|anh|cô|bạn|ad) ơi|(?:chị|anh|bạn)$|nha|nhá|nè|luôn|đó|ơi|à|và|cũng|xin"
        "|tôi|là|giờ|bây giờ|năm ngoái|năm nay|lúc|nhé|ạ|bị"
        "|(?:cho )?(?:bà|ông|cô|anh|chị) ấy"
    ),
    hours=HOURS,
    spoken_hour="{} giờ",
    week=weekday_names.VIETNAMESE,
    asks=ASKS,
    others=OTHERS,
    health=HEALTH,
    alike=ALIKE,
    negation="không|chưa|đừng|chẳng|ngừng|từng|dừng|hết",
)
