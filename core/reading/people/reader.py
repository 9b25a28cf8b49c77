"""Whom a message is about, of which sex: 幫我媽問, 我65歲, 我和我媽 (asked), 不是我 是我媽."""

from __future__ import annotations

from dataclasses import dataclass

from core.person import Sex, Subject
from core.reading import parts
from core.reading.ages.stated import stated_ages
from core.reading.ages.statement import Stated, Sure
from core.reading.found import Found, Readings, overlap
from core.reading.kinship import OF_A_SEX
from core.reading.parts import Part
from core.reading.pattern import Pattern
from core.reading.people import subject_answers
from core.reading.people.sex_answers import sex_told
from core.reading.people.sexes import SaidSex, said_sexes
from core.reading.people.whom import Meant, meant, tells_both
from core.reading.understood import Context, Doubt, Doubtful, Slot, Span

_NEAR = 18
_GROWN = 20  # years; of such 弟弟 is a brother
_HER_BEFORE_AGE = Pattern(r"她(?:今年|現在|已經|也|都|才|是|快|剛滿|滿|大概| )*$")
_HAD = Pattern(
    "(?:以前|之前|年輕時|當年|生前|也|都)+(?:有|得過?|是|會)?.{0,3}(?:骨|駝背|腎|洗腎|停經|結石|這樣)"
)  # my mother had it too
_I_AM_NOT = Pattern("我(?:又|並|可|就|才|根本|真的|明明)*不是個?$")
_NOT_ME_LAST = Pattern("不是我[啦喔哦的 。!]*$")
_OF_A_PLAN = Pattern("的?(?:那份|那張|骨本)*(?:計[畫劃]|那份|那張)")  # 看媽媽的計畫
_BUT_ME = Pattern(
    "(?:不是|並非)(?:我的?)?[^,。!?我是 ]{1,4}[啦喔的 ,]+(?:其實|應該)*是我(?:自己|本人)"
)
_REMINDS = Pattern(  # not 我女兒會提醒我爸
    "(?:^|[ ,。!?半點分整天上晚午]|請|幫我|麻煩|也|要|想|順便|改成?|記得|再"
    "|取消|停止|不用|不要)提醒我?$"
)
_REMINDER_OF = Pattern("的?(?:吃鈣|鈣片)?的?(?:提醒|鬧鐘)(?!我|他|她)")
_MISTAKEN = Pattern("(?:打|按|選|填|說|寫|講|點|弄|搞)錯|其實|更正|不對|應該是")
_PUT_DOWN = Pattern(
    "(?:[寫打記填選按弄當看認變]|顯示)(?:成|為)(?:是)?$|你(?:剛剛?|剛才|前面|上面)*[寫打記填按當認]$"
)  # 你寫成男的了
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
_I_MYSELF = Pattern(
    "我自己(?:是|都|倒是|則是?|也)*(?:很|常|有|沒|不|還|才|天天|每天)(?!.*(?:[換改算幫]|要))"
)
GUESS = Pattern("(?:猜|算|說|看|覺得)(?:看|一下|算){0,2}我(?:今年|現在)?(?:幾歲|多大|多老|多少歲)")
_ENTRUSTED = Pattern("(?<=..)[託托]我(?:來|幫忙|幫|代|代為)*(?:問|查)")
_OF_LIFE = frozenset(("menopause", "sun", "safety", "diet"))
_TELLS_ON = Pattern(
    "歲?[了啦]?(?:的人)?(?!.*(?:[問幫算替換]|多少|計畫|怎|要不要|需要|先看|提醒))"
    "[^,。!?;\n ]{2,}(?:$|[ ,]我)"
)
_BREAK = Pattern("[ ,。!?;:、\n我]")


def _sex_found(said: Told, context: Context) -> Found | None:
    text, who, sexes = said.text, said.who, said.sexes
    if who.two:
        return None
    if who.mention is not None and who.mention.kin.sex is not None:
        return Found(Slot.SEX, who.mention.kin.sex, who.mention.span)
    others = who.subject not in (None, Subject.SELF) or tells_both(sexes, context)
    kept = [
        each
        for each in sexes
        if not each.denied
        and not _PUT_DOWN.search(text[max(0, each.span.start - _NEAR) : each.span.start])
        and not (each.own and others)
        and not _of_bystander(text, who, each)
        and not (context.asked != Slot.SEX and _is_in_a_name(text, who, each))
    ]
    if len(kept) > 1 and _MISTAKEN.search(text, kept[0].span.end, kept[-1].span.start):
        kept = kept[-1:]  # 男,寫錯了是女
    if not others and any(each.own for each in kept):
        kept = [each for each in kept if each.own]  # 我是女的 我先生男的
    if not kept and (other := _not_this(text, sexes)) is not None:
        return other
    if len({each.sex for each in kept}) == 1:
        return Found(Slot.SEX, kept[0].sex, kept[0].span)
    return _her(text, tuple(each for each in said.ages if who.is_of(each))) if not kept else None


def _not_this(text: str, sexes: tuple[SaidSex, ...]) -> Found | None:
    """Read 我不是女的 as the other sex."""
    if len({each.sex for each in sexes}) != 1:
        return None
    said = sexes[0]
    if not _I_AM_NOT.search(text, max(0, said.span.start - _NEAR), said.span.start):
        return None
    return Found(Slot.SEX, Sex.MALE if said.sex is Sex.FEMALE else Sex.FEMALE, said.span)


def _of_bystander(text: str, who: Meant, said: SaidSex) -> bool:
    """Whether a sex is said of somebody who only stands by (我朋友是男的, 女同事)."""
    return any(
        each.span.end <= said.span.start <= each.span.end + _NEAR
        and not _BREAK.search(text, each.span.end, said.span.start)
        for each in who.aside
    )


def _is_in_a_name(text: str, who: Meant, said: SaidSex) -> bool:
    """Whether it only tells which colleague is spoken of: 女同事都說要曬太陽."""
    within = (each.span for each in who.aside if overlap(each.span, said.span))
    return any(text[each.start : each.end] in OF_A_SEX for each in within)


def _her(text: str, ages: tuple[Stated, ...]) -> Found | None:
    """Read 她 before an age as female; 他 is typed for everyone."""
    for each in ages:
        window = max(0, each.span.start - _NEAR)
        match = _HER_BEFORE_AGE.search(text[window : each.span.start])
        if match:
            return Found(
                Slot.SEX, Sex.FEMALE, Span(window + match.start(), window + match.start() + 1)
            )
    return None


@dataclass(frozen=True, slots=True)
class Told:
    """What both the readers of people and of ages need of a text, looked for once."""

    text: str
    ages: tuple[Stated, ...]
    sexes: tuple[SaidSex, ...]
    who: Meant


def told(text: str, context: Context) -> Told:
    """Return the ages, the sexes and the person that a normalised text tells of."""
    ages, sexes = stated_ages(text, context), said_sexes(text, context)
    other = None if context.asked == Slot.AGE else _NOT_HIM_BUT.search(text)
    if other is not None:
        ages = tuple(each for each in ages if each.span.start > other.start())
    return Told(text, ages, sexes, meant(text, context, ages, sexes))


_NOT_HIM_BUT = Pattern(  # 他70啦 不是他吃素 是我岳母吃素: whose the figure is, is not told
    "(?<=[0-9啦了喔 ,])不是[他她伊][^,。!? ]{1,6}[ ,。]*是我(?!自己|本人|[ ,。!啦]|$)"
)


def people(said: Told, context: Context) -> Readings:
    """Read whom a normalised text is about, and their sex.

    Args:
        said: What was told of the text.
        context: The question asked and what is known.

    Returns:
        ``subject`` and ``sex`` where certain, ``relation`` as typed; the doubt TWO_PEOPLE with
        the subjects to choose from, or CHILD_UNSURE; ``corrects`` for 不是我 是我媽.
    """
    text, who = said.text, said.who
    denied = who.denied or any(each.denied for each in said.sexes)
    corrects = denied or _BUT_ME.search(text) is not None
    if who.two:
        doubt = Doubt(Slot.SUBJECT, Doubtful.TWO_PEOPLE, tuple(str(each) for each in who.two))
        return Readings(doubts=(doubt,), corrects=corrects)
    if _told_of_oneself(said, context):
        return Readings()
    if (own := _own_sex(said, context)) is not None:
        return Readings(found=(own,), corrects=corrects)
    sex = _sex_found(said, context)
    found = (sex,) if sex else ()
    corrects = corrects or (sex is not None and _MISTAKEN.search(text) is not None)
    if _sex_only(text, who, context):
        return Readings(found=found, corrects=corrects)
    if _only_told_of(text, who, context, said.ages) or is_told_beside(said, context):
        return Readings(corrects=corrects)
    return _of_whom(said, context, found, corrects=corrects)


def _of_whom(said: Told, context: Context, found: tuple[Found, ...], *, corrects: bool) -> Readings:
    """Read whom the bot is to speak of, beside the sex found; nobody is only told of here."""
    text, who = said.text, said.who
    if _child_or_sibling(said, context):
        doubt = Doubt(Slot.SUBJECT, Doubtful.CHILD_UNSURE, (str(Subject.CHILD), str(Subject.OTHER)))
        return Readings(found=found, doubts=(doubt,), corrects=corrects)
    if context.asked == Slot.SUBJECT and who.subject is None and not corrects:
        return _answered(text, found) or Readings(found=found)
    if who.subject is None and (entrusted := _ENTRUSTED.search(text)):
        asked_for = Found(Slot.SUBJECT, Subject.OTHER, Span(*entrusted.span()))
        return Readings(found=(asked_for, *found), corrects=corrects)
    if who.mention is None and context.profile.subject is Subject.SELF:
        return Readings(found=found, corrects=corrects)  # 按錯了 我是女的: nobody else is meant
    return _about(who, found, corrects=corrects)


def _child_or_sibling(said: Told, context: Context) -> bool:
    """Whether 弟弟 or 妹妹 without 我 may be one's child (弟弟8歲), being no grown one (22歲)."""
    who = said.who
    if who.mention is None or who.mention.typed not in ("弟弟", "妹妹", "小弟", "小妹"):
        return False
    grown = any(each.value >= _GROWN and who.names(each) for each in said.ages)
    if grown and not who.mention.typed.startswith("小"):  # 小弟28 may be the asker himself
        return False
    return context.profile.subject is not Subject.OTHER and "我" not in said.text


def _told_of_oneself(said: Told, context: Context) -> bool:
    """Whether, asked of another's sun or health, one only tells of oneself: 我自己是很常曬."""
    held = context.profile.subject
    another = held not in (None, Subject.SELF) and context.asked in _OF_LIFE
    return another and not said.ages and _I_MYSELF.match(said.text) is not None


def _own_sex(said: Told, context: Context) -> Found | None:
    """Read one's own sex beside another's, where it was asked: 我老婆是女的 我是男的."""
    mine = context.profile.subject in (None, Subject.SELF) and context.asked == Slot.SEX
    if not mine or said.who.mention is None or said.who.mention.part is Part.STRONG:
        return None
    own = [each for each in said.sexes if each.own and not each.denied]
    return (
        Found(Slot.SEX, own[0].sex, own[0].span) if len({each.sex for each in own}) == 1 else None
    )


def _answered(text: str, found: tuple[Found, ...]) -> Readings | None:
    """Read somebody who is named by no word for a relative: 我家小鬼 男的, 教會的姊妹, 本宮."""
    answer = subject_answers.answered(text)
    if answer is None:
        return None
    kin, span = answer
    sex = (Found(Slot.SEX, kin.sex, span),) if kin.sex and not found else found
    relation = text[span.start : span.end] if kin.subject is not Subject.SELF else None
    return Readings(found=(Found(Slot.SUBJECT, kin.subject, span), *sex), relation=relation)


def _sex_only(text: str, who: Meant, context: Context) -> bool:
    """Whether 弟弟 answers the question after a child's sex, and names nobody new."""
    if context.asked == "sex" and who.mention is not None and sex_told(text) is not None:
        return True
    child = context.asked == "sex" and context.profile.subject is Subject.CHILD
    return (
        child
        and who.mention is not None
        and text.strip(" 啦喔的,。是") in ("弟弟", "妹妹", "哥哥", "姊姊", "姐姐")
    )


def _only_told_of(text: str, who: Meant, context: Context, ages: tuple[Stated, ...]) -> bool:
    """Whether somebody else is told of while a question about one person is open.

    我先生在田裡工作, asked how much sun I get, is no answer and no change of person; 幫我先生問,
    我先生66歲 or 我先生 alone are.
    """
    now, asked = context.profile.subject, context.asked
    exact = any(each.sure is Sure.EXACT for each in ages)
    if asked is None and now is Subject.SELF and who.mention is not None and not exact:
        return bool(_HAD.match(text, who.mention.span.end)) or _is_small_talk(text, who, context)
    if asked == Slot.AGE and now not in (None, Subject.SELF) and BORE_ME.search(text):
        return True
    if asked == Slot.AGE and (_is_story_of_then(text, who, ages) or GUESS.search(text)):
        return True
    beside = _comes_after_them(text, who, context)
    if now is None or asked not in _OPEN or who.mention is None:
        return False
    if who.subject is now and not beside:
        return False
    denied = who.denied and not _NOT_ME_LAST.search(text)
    plan = _OF_A_PLAN.match(text, who.mention.span.end) is not None
    called = who.mention.part is Part.STRONG or denied or plan or who.subject is Subject.SELF
    called = called or _is_reminded(text, who.mention.span)
    alone = parts.alone(text, who.mention.span)
    aged = any(
        each.sure is not Sure.ABOUT and not (beside and each.span.start < who.mention.span.start)
        for each in ages
    )
    return not (called or alone or aged)


def _comes_after_them(text: str, who: Meant, context: Context) -> bool:
    """Whether, of two for whom we have one word, she is told of first: 她吃素 岳父都吃."""
    if who.mention is None or who.mention.part is Part.STRONG or context.asked not in _OPEN:
        return False
    same = who.subject is context.profile.subject and who.subject in _SEVERAL
    return same and _THEY_FIRST.match(text, 0, who.mention.span.start) is not None


_SEVERAL = (Subject.CHILD, Subject.OTHER)
_THEY_FIRST = Pattern("[她他伊](?!的?(?:媽|爸|女|兒|先生|太太|老[公婆]|[孫阿]))[^,。!? ]+[ ,。]")


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
    if now is None or context.asked not in _OF_LIFE or mention is None or not said.ages:
        return False
    if said.who.subject in (now, Subject.SELF) or said.who.denied or mention.part is Part.STRONG:
        return False
    return _TELLS_ON.match(said.text, said.ages[-1].span.end) is not None


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


def _about(who: Meant, found: tuple[Found, ...], *, corrects: bool) -> Readings:
    if who.subject is None:
        return Readings(found=found, corrects=corrects)
    span = who.mention.span if who.mention else who.me
    subject = (Found(Slot.SUBJECT, who.subject, span),) if span else ()
    relation = who.mention.typed if who.mention and who.subject is not Subject.SELF else None
    return Readings(found=subject + found, relation=relation, corrects=corrects)
