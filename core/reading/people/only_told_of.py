"""Whether somebody is only told of, while a question about one person is open."""

from __future__ import annotations

from core.person import NAMELESS, Subject
from core.reading import parts
from core.reading.ages.statement import Stated, Sure
from core.reading.parts import Part
from core.reading.pattern import Pattern
from core.reading.people.mentions import Mention
from core.reading.people.owners import Who
from core.reading.people.told import Told
from core.reading.people.whom import Meant
from core.reading.understood import Context, Slot, Span

_NEAR = 18
_HAD = Pattern(
    "(?:以前|之前|年輕時|當年|生前|也|都)+(?:有|得過?|是|會)?.{0,3}(?:骨|駝背|腎|洗腎|停經|結石|這樣)"
)  # my mother had it too
_NOT_ME_LAST = Pattern("不是我[啦喔哦的 。!]*$")
_OF_A_PLAN = Pattern("的?(?:那份|那張|骨本)*(?:計[畫劃]|那份|那張)")  # 看媽媽的計畫
_REMINDS = Pattern(  # not 我女兒會提醒我爸
    "(?:^|[ ,。!?半點分整天上晚午]|請|幫我|麻煩|也|要|想|順便|改成?|記得|再"
    "|取消|停止|不用|不要)提醒我?$"
)
_REMINDER_OF = Pattern("的?(?:吃鈣|鈣片)?的?(?:提醒|鬧鐘)(?!我|他|她)")
_THEN = Pattern("的時候|那一?年|當年|當時")
BORE_ME = Pattern(  # tells her age by mine
    "[生懷](?:下|了)?我|[比跟和與]我(?:大|小|同|一樣|差|老)|(?:大|小)我"
)
_TO_TELL = 2  # characters behind a name that tell something
_WANTS = Pattern(
    "要(?!退|回|來(?!一)|去|結婚|搬|生|嫁|娶|出|上|考|開|到|當|走)|看(?!起|電視|到|見)|想(?!起|到|念)|先(?!生)"
    "|[問幫嗎替呢算換改輪設份?病藥腎石癌孕醫吃骨敏針血心糖食]|好了|才對|也是|優先|可以|需要|多少|計畫|怎|該|部分|開始|提醒|那邊|回到|換回"
)
_OPEN = frozenset(("age", "sex", "menopause", "sun", "safety", "diet", "reminder_time"))
GUESS = Pattern("(?:猜|算|說|看|覺得)(?:看|一下|算){0,2}我(?:今年|現在)?(?:幾歲|多大|多老|多少歲)")
_TELLS_ON = Pattern(
    "歲?[了啦]?(?:的人)?(?!.*(?:[問幫算替換]|多少|計畫|怎|要不要|需要|先看|提醒))"
    "[^,。!?;\n ]{2,}(?:$|[ ,]我)"
)
_THEY_FIRST = Pattern("[她他伊](?!的?(?:媽|爸|女|兒|先生|太太|老[公婆]|[孫阿]))[^,。!? ]+[ ,。]")
_NOT_KNOWN = Pattern(  # 他幾歲我一下子忘了
    "(?<![我你])(?:今年|現在|到底|是)*(?:幾歲|多大|多少歲)[^。!?0-9]{0,6}?"
    "(?:忘|不(?:太|是很)?(?:確定|知道?|曉得|清楚|記得)|記不|想不起|問)"
)
OF_LIFE = frozenset(("menopause", "sun", "safety", "diet"))
"""Questions of how somebody lives."""


def only_told_of(text: str, who: Meant, context: Context, ages: tuple[Stated, ...]) -> bool:
    """Whether somebody else is told of while a question about one person is open.

    我先生在田裡工作, asked how much sun I get, is no answer and no change of person; 幫我先生問,
    我先生66歲 or 我先生 alone are.
    """
    now, asked = context.profile.subject, context.asked
    exact = any(each.sure is Sure.EXACT for each in ages)
    if asked is None and now is Subject.SELF and who.mention is not None and not exact:
        return bool(_HAD.match(text, who.mention.span.end)) or _is_small_talk(text, who, context)
    if asked == Slot.AGE and _tells_no_age_of_them(text, who, now, ages):
        return True
    beside = _comes_after_them(text, who, context)
    if now is None or asked not in _OPEN or who.mention is None:
        return False
    if who.subject is now and not beside:
        return False
    start = who.mention.span.start if beside else 0
    aged = any(each.sure is not Sure.ABOUT and each.span.start >= start for each in ages)
    return not (aged or _is_turned_to(text, who, who.mention))


def _tells_no_age_of_them(
    text: str, who: Meant, now: Subject | None, ages: tuple[Stated, ...]
) -> bool:
    """Whether a figure, asked of another's age, is of a birth, a time gone by or only guessed."""
    if now not in (None, Subject.SELF) and BORE_ME.search(text):
        return True
    return _is_story_of_then(text, who, ages) or bool(GUESS.search(text))


def _is_turned_to(text: str, who: Meant, mention: Mention) -> bool:
    """Whether the words turn to whom they name: alone, by a wish, a plan or a correction."""
    if mention.part is Part.STRONG or who.subject is Subject.SELF:
        return True
    if who.denied and not _NOT_ME_LAST.search(text):
        return True
    if _OF_A_PLAN.match(text, mention.span.end) or _is_reminded(text, mention.span):
        return True
    return parts.alone(text, mention.span)


def _comes_after_them(text: str, who: Meant, context: Context) -> bool:
    """Whether, of two for whom we have one word, she is told of first: 她吃素 岳父都吃."""
    if who.mention is None or who.mention.part is Part.STRONG or context.asked not in _OPEN:
        return False
    same = who.subject is context.profile.subject and who.subject in NAMELESS
    return same and _THEY_FIRST.match(text, 0, who.mention.span.start) is not None


def of_the_other(said: Told, context: Context) -> int | None:
    """Return from where another is told of beside the one asked about: 她吃素 岳父都吃; or None."""
    who = said.who
    if who.mention is None or not _comes_after_them(said.text, who, context):
        return None
    return who.mention.span.end - len(who.mention.typed)


def _is_reminded(text: str, span: Span) -> bool:
    """Whether it is their reminder that is spoken of: 提醒爸爸早上八點, 爸爸的提醒關掉."""
    before = _REMINDS.search(text, max(0, span.start - _NEAR), span.start) is not None
    return before or _REMINDER_OF.match(text, span.end) is not None


def is_told_beside(said: Told, context: Context) -> bool:
    """Whether, asked of one's own sun or health, one tells of another: 我婆婆80歲在洗腎."""
    now, mention = context.profile.subject, said.who.mention
    if context.asked == Slot.AGE and now not in (None, Subject.SELF):
        return _knows_only_my_own(said)
    if now is None or context.asked not in OF_LIFE or mention is None or not said.ages:
        return False
    if said.who.subject in (now, Subject.SELF) or said.who.denied or mention.part is Part.STRONG:
        return False
    return _TELLS_ON.match(said.text, said.ages[-1].span.end) is not None


def _knows_only_my_own(said: Told) -> bool:
    """Whether another's age is not known, and all that is told is the asker's own."""
    if not said.ages or _NOT_KNOWN.search(said.text) is None:
        return False
    owners = (said.who.owners.get(each.span) for each in said.ages)
    return all(owner is not None and owner.who is Who.ME for owner in owners)


def _is_small_talk(text: str, who: Meant, context: Context) -> bool:
    """Whether, with one's own plan at hand, somebody is told of and nothing is wanted for them."""
    mention, mine = who.mention, context.profile
    if mention is None or mention.part is not Part.MEANT or who.denied:
        return False
    whole = mine.sun is not None and mine.conditions is not None
    tells = len(text) - mention.span.end > _TO_TELL and not parts.alone(text, mention.span)
    return whole and tells and _WANTS.search(text) is None


def _is_story_of_then(text: str, who: Meant, ages: tuple[Stated, ...]) -> bool:
    """Whether 女兒結婚的時候28 answers the question after an age with somebody else's then."""
    if ages or who.mention is None or who.mention.part is Part.STRONG:
        return False
    return _THEN.search(text, who.mention.span.end) is not None
