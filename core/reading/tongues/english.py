"""English, as carers type it."""

from __future__ import annotations

from core.reading import weekday_names
from core.reading.tongues import aged, outings
from core.reading.tongues.english_health import (
    HAS,
    ILLNESSES,
    LACKS,
    ME,
    MEDICINES,
    TAKES,
    TOLD,
)
from core.reading.tongues.english_hours import CLOCK, PARTS, TIMES
from core.reading.tongues.english_life import ASKS, HEALTH, LIFE, OTHERS
from core.reading.tongues.english_meals import MEALS
from core.reading.tongues.english_numbers import AGES, HOURS
from core.reading.tongues.english_people import MINDED, NAMED
from core.reading.tongues.english_talk import TALK
from core.reading.tongues.english_wishes import WISHES
from core.reading.tongues.tongue import Tongue

_WHO = r"(?:i|she|he|we|you|they)"

ENGLISH = Tongue(
    name="en",
    meals=MEALS,
    phrases=(
        *TALK,
        *LIFE,
        outings.ENGLISH,
        *MINDED,
        (
            (
                r"i(?: would|'d)? (?:want|like)(?: to)? (?:ask|know|learn)"
                r"(?: (?:about|something about) (?:calcium|bones?|bone health|vitamins?)(?: for)?)?"
            ),
            "",
        ),
        (rf"{_WHO} (?:doesn't|does not|don't|do not) eat pork", "不吃豬肉"),
        (rf"{_WHO} (?:doesn't|does not|don't|do not) eat beef", "不吃牛肉"),
        (
            (
                rf"how long (?:should|must) {_WHO}"
                rf" (?:be|sit|stay) in the sun|how much sun(?:light)?"
                rf"(?: (?:does|do|should) {_WHO} (?:need|get))?"
            ),
            "要曬太陽多久",
        ),
        (
            rf"what exercises?(?: (?:should|can) {_WHO} do)?(?: (?:is|are) good for bones)?",
            "要做什麼運動",
        ),
        (
            (
                r"(?:which|what) brand (?:is"
                r" (?:good|best|better)|do you recommend|should (?:i|we) buy)"
                r"|where (?:can|do) (?:i|we) buy (?:it|calcium)"
            ),
            "哪個牌子好",
        ),
        *NAMED,
        (r"(?:for )?(?:me|myself)|i am|i'm", "我自己"),
        *aged.ENGLISH,
        (r"(19[1-5]\d)$", r"\1年生"),
        (r"(?:(?:she|he) (?:was|is) )?born (?:in )?((?:19|20)\d\d)", r"\1年生"),
        *AGES,
        (r"no|nope|none|nothing|wala(?:ng)?", "沒有"),
        (r"none of (?:these|them|those|the above)", "以上都沒有"),
        (r"none at all|nothing at all", "都沒有"),
        (r"yes|yeah|yep|correct|ok|okay|sure|oo|opo", "是"),
        (r"i don't know|don't know|do not know|not sure|unsure|no idea", "不知道"),
        (r"rather not say|prefer not to say|i'd rather not say", "不想說"),
        (
            r"(?:she |he )?(?:is )?rarely (?:goes in|gets in|gets|in) the sun",
            "很少曬太陽",
        ),
        (
            (
                rf"(?:{_WHO} )?(?:is |am |are )?(?:little sun"
                r"|(?:rarely|seldom|hardly ever) (?:outside|outdoors|go(?:es)? out(?:side|doors)?)"
                r"|(?:rarely|seldom|hardly ever) leaves? the house|mostly (?:indoors|at home)"
                r"|stays? (?:indoors|(?:at )?home all day)|(?:at )?home all day)"
            ),
            "很少曬太陽",
        ),
        (r"enough", "夠"),
        (r"plenty of sun|lots of sun|a lot of sun", "日曬很充足"),
        (r"after menopause|past menopause|menopause is over|postmenopausal", "已經停經"),
        (
            r"not yet in menopause|before menopause|still has periods?|still have periods?",
            "還沒停經",
        ),
        (r"eats? (?:everything|anything)|everything", "都吃"),
        (r"(?:i am |i'm |is )?(?:a )?vegan", "全素"),
        (r"(?:i am |i'm |is )?(?:a )?vegetarian", "吃素，蛋奶可"),
        (r"lactose[ -]intoleran(?:t|ce)", "乳糖不耐"),
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
    hours=HOURS,
    spoken_hour=r"{}(?= (?:[ap]\.?m|o'?clock|in the (?:morning|afternoon|evening)|at night))",
    week=weekday_names.ENGLISH,
    asks=ASKS,
    others=OTHERS,
    health=HEALTH,
    fillers=(
        "but|because|and|also|too|now|so|then|please|she|he|is|i|with|at|who|she's|he's"
        "|for (?:her|him)|po|ha|lang|naman|kasi|ate|kuya|maam"
        r"|(?:her|him)(?=[,:]? (?:\d|[fm]|fe|wo|an? |age|sex|(?:fif|six|seven|eigh|nine)ty))"
    ),
    negation=(
        "no|not|never|without|none|isn't|doesn't|don't|didn't|wasn't|aren't|stopped|used to"
        "|wala|walang|hindi|bawal|ayaw"
    ),
)
