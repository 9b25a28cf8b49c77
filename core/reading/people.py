"""Whom a message is about, of which sex: 幫我媽問, 我65歲, 我和我媽 (asked), 不是我 是我媽."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from core.person import Sex, Subject
from core.reading import parts
from core.reading.found import Found, Readings
from core.reading.gossip import without_gossip
from core.reading.kinship import Kin
from core.reading.mentions import Mention, mentions
from core.reading.parts import Part
from core.reading.pattern import Pattern
from core.reading.sexes import SaidSex, said_sexes
from core.reading.stated_ages import stated_ages
from core.reading.statement import Stated, Sure
from core.reading.understood import Context, Doubt, Doubtful, Slot, Span

_ME_BEFORE_AGE = Pattern(
    "(?:我|俺|阮)(?:今年|現在|目前|已經退休|已經|也|都|才|剛滿|剛|滿|就|是[^ ,。]{1,6}|是|負|-"
    "|不到|未滿|還沒|接近|快要?|將近|大概|大約|約"
    "|差不多|可能|應該|明年|後年|下個月|再.{1,4}|虛歲|實歲|足歲|年紀|年齡|有(?!一?[個位])|女生|男生|女性|男性"
    "|女的|男的|女"
    "|男|民國|[屬肖].的?|退休|啊|呢|啦|[0-9一二三四五六七八九十]{1,3}歲就[^ ,。]{1,6}"
    "|[ ,:、了])*$"
)
_ME_OPENING = Pattern(
    "(?:嗨|哈囉|你好|請問| |,)*(?P<me>我)(?:每天|每週|都|常|很|不(?!是)|沒|已|平常|平時|現在|最近"
    "|有(?!個|一個|位|朋友)|吃|喝|停經|住|一天|從|目前|身高|體重|之前|以前|剛|懷孕|愛|喜歡|對"
    "|幾乎|整天|天天|早就|早上|晚上"
    "|上班|工作)"
)
_ME_BEFORE_SEX = Pattern(r"(?:我|俺)(?:是|是個|本身是|本身)? ?$")
_HER_BEFORE_AGE = Pattern(r"她(?:今年|現在|已經|也|都|才|是|快|剛滿|滿|大概| )*$")
_MINE_IS = Pattern(
    "歲?的(?:老)?(?:媽|爸|母親|父親|阿嬤|阿公|奶奶|爺爺|外婆|外公|先生|太太|老公|老婆|女兒|兒子|婆婆|公公)"
)
_NURSING = Pattern("母奶|母乳|哺乳|親餵|產後|坐月子")  # the child beside her is not meant
_POLITELY = Pattern(
    "(?:是|我是)?(?:個|一個|一位)?(?:先生|小姐|太太|歐巴桑|歐吉桑|阿伯|阿姨|阿婆|阿桑|老太太|老先生|伯伯|叔叔|婆婆|大哥|大姊|大姐|阿嬤|阿公|爺爺|奶奶)(?:一枚|一個)?[啦喔的]*"
)
_HAD = Pattern(
    "(?:以前|之前|年輕時|當年|生前|也|都)+(?:有|得過?|是|會)?.{0,3}(?:骨|駝背|腎|洗腎|停經|結石|這樣)"
)  # my mother had it too
_THEIRS = Pattern("[0-9一二三四五六七八九十歲][她他伊]$|[ ,][她他伊]$")
_NOT_ME_LAST = Pattern("不是我[啦喔哦的 。!]*$")
_MISTAKEN = Pattern("(?:打|按|選|填|說|寫)錯")
_OPEN = frozenset(("age", "sex", "menopause", "sun", "safety", "diet"))
_NEAR = 18
_BREAK = Pattern("[ ,。!?;、\n我]")
_YOUNG = 18


@dataclass(frozen=True, slots=True)
class Meant:
    """Whom a message means: one person, or ``two`` (ask which first), or nobody said."""

    mention: Mention | None = None
    me: Span | None = None  # the 我 of 我65歲
    two: tuple[Subject, ...] = ()
    denied: bool = False
    aside: tuple[Mention, ...] = ()

    @property
    def subject(self) -> Subject | None:
        """Whom the message means, where one person only."""
        if self.two:
            return None
        if self.mention is not None:
            return self.mention.kin.subject
        return Subject.SELF if self.me is not None else None


def me_before(text: str, start: int) -> Span | None:
    """Return where 我 stands before an age, with nobody else between (我今年58)."""
    window = max(0, start - _NEAR)
    match = _ME_BEFORE_AGE.search(text[window:start])
    if match is None:
        return None
    return Span(window + match.start(), window + match.start() + 1)


def _me(text: str, ages: tuple[Stated, ...], sexes: tuple[SaidSex, ...]) -> Span | None:
    for each in ages:
        if _MINE_IS.match(text, each.span.end):
            continue  # 我68歲的媽媽
        span = me_before(text, each.span.start) if not each.denied else None
        if span is not None:
            return span
    for said in sexes:
        window = max(0, said.span.start - _NEAR)
        match = _ME_BEFORE_SEX.search(text[window : said.span.start])
        if match and not said.denied:
            return Span(window + match.start(), window + match.start() + 1)
    return None


def _two(chosen: list[Mention], me: Span | None, ages: tuple[Stated, ...]) -> tuple[Subject, ...]:
    """Return the people between whom the message does not choose, or nobody."""
    for each in chosen:
        if each.kin.pair:
            return each.kin.pair
    subjects = list(dict.fromkeys(each.kin.subject for each in chosen))
    aged = me is not None and any(each.sure is not Sure.ABOUT for each in ages)
    if aged and subjects and Subject.SELF not in subjects:  # 我65歲 我媽90歲
        subjects.insert(0, Subject.SELF)
    children = {each.kin.sex for each in chosen if each.kin.subject is Subject.CHILD}
    return tuple(subjects) if len(subjects) > 1 or len(children - {None}) > 1 else ()


def _and_them(text: str, me: Span | None, ages: tuple[Stated, ...]) -> tuple[Subject, ...]:
    """Return both people of 我74她72."""
    theirs = any(
        _THEIRS.search(text[max(0, each.span.start - 2) : each.span.start]) for each in ages
    )
    return (Subject.SELF, Subject.OTHER) if me is not None and theirs else ()


def _chosen(said: tuple[Mention, ...]) -> list[Mention]:
    """Return those meant: the ones with 幫, 換 … where there are any, else all not aside."""
    strong = [each for each in said if each.part is Part.STRONG]
    denied = {each.kin.subject for each in said if each.part is Part.DENIED}
    meant = strong or [each for each in said if each.part is Part.MEANT]
    return [each for each in meant if each.kin.subject not in denied]


def meant(
    text: str, context: Context, ages: tuple[Stated, ...], sexes: tuple[SaidSex, ...]
) -> Meant:
    """Decide whom a normalised text means.

    Args:
        text: Normalised text.
        context: ``asked`` "subject" lets a word alone answer.
        ages: The ages stated in it.
        sexes: The sexes said in it.
    """
    said = without_gossip(mentions(text, asked=context.asked == Slot.SUBJECT), text, context)
    aside = tuple(each for each in said if each.part in (Part.ASIDE, Part.COUNTED))
    me = _me(text, ages, sexes)
    first = _first_person(said, me)
    chosen = [first] if first else _chosen(said)
    if me is None and not chosen:
        me = _lone_me(text, context) or (None if aside else _me_opening(text, ages))
    if me is not None and _NURSING.search(text):
        chosen = [each for each in chosen if each.kin.subject is not Subject.CHILD]
    strong = any(each.part is Part.STRONG for each in chosen)
    two = _two(chosen, None if strong else me, ages) or _and_them(text, me, ages)
    mention = _spouse_of_either_sex(chosen) or (chosen[0] if chosen else None)
    denied = any(each.part is Part.DENIED for each in said)
    return Meant(mention, None if mention else me, two, denied, aside)


def _first_person(said: tuple[Mention, ...], me: Span | None) -> Mention | None:
    """Return the asker, where an elder names herself first: 阿嬤我今年78."""
    for each in said:
        if me and each.span.end == me.start and not each.typed.startswith(("我", "阮")):
            return replace(each, kin=Kin(Subject.SELF, each.kin.sex))
    return None


def _spouse_of_either_sex(chosen: list[Mention]) -> Mention | None:
    """Return one mention without a sex for 先生或太太."""
    spouses = [each for each in chosen if each.kin.subject is Subject.SPOUSE]
    if len({each.kin.sex for each in spouses}) > 1:
        return replace(spouses[0], kin=Kin(Subject.SPOUSE, None))
    return None


def _me_opening(text: str, ages: tuple[Stated, ...]) -> Span | None:
    """Return the 我 that opens a message about oneself which gives an age: 我很少曬太陽 65歲."""
    match = _ME_OPENING.match(text)
    told = any(each.sure is Sure.EXACT and not each.denied for each in ages)
    return Span(*match.span("me")) if match and told and "幫" not in text else None


def _lone_me(text: str, context: Context) -> Span | None:
    """Return the 我 that alone answers "for whom?"."""
    if context.asked != Slot.SUBJECT:
        return None
    match = re.fullmatch(r"(?:是|就是|幫)?(?P<me>我|me|阮|俺)[啦喔哦啊的吧呀,。! ]*", text)
    return Span(*match.span("me")) if match else None


def _sex_found(
    text: str, who: Meant, sexes: tuple[SaidSex, ...], ages: tuple[Stated, ...]
) -> Found | None:
    if who.two:
        return None
    if who.mention is not None and who.mention.kin.sex is not None:
        return Found(Slot.SEX, who.mention.kin.sex, who.mention.span)
    others = who.subject not in (None, Subject.SELF)
    kept = [
        each
        for each in sexes
        if not each.denied and not (each.own and others) and not _of_bystander(text, who, each)
    ]
    if len({each.sex for each in kept}) == 1:
        return Found(Slot.SEX, kept[0].sex, kept[0].span)
    return _her(text, ages) if not kept else None


def _of_bystander(text: str, who: Meant, said: SaidSex) -> bool:
    """Whether a sex is said of somebody who only stands by (我朋友是男的)."""
    return any(
        each.span.end <= said.span.start <= each.span.end + _NEAR
        and not _BREAK.search(text, each.span.end, said.span.start)
        for each in who.aside
    )


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


def _child_or_sibling(text: str, who: Meant, context: Context) -> bool:
    """Whether 弟弟 or 妹妹 without 我 may be one's child (弟弟8歲)."""
    if who.mention is None or who.mention.typed not in ("弟弟", "妹妹", "小弟", "小妹"):
        return False
    return context.profile.subject is not Subject.OTHER and "我" not in text


def people(text: str, context: Context) -> Readings:
    """Read whom a normalised text is about, and their sex.

    Returns:
        ``subject`` and ``sex`` where certain, ``relation`` as typed; the doubt TWO_PEOPLE with
        the subjects to choose from, or CHILD_UNSURE; ``corrects`` for 不是我 是我媽.
    """
    ages, sexes = stated_ages(text, context), said_sexes(text, context)
    who = meant(text, context, ages, sexes)
    corrects = who.denied or any(each.denied for each in sexes)
    if who.two:
        doubt = Doubt(Slot.SUBJECT, Doubtful.TWO_PEOPLE, tuple(str(each) for each in who.two))
        return Readings(doubts=(doubt,), corrects=corrects)
    sex = _sex_found(text, who, sexes, ages)
    found = (sex,) if sex else ()
    corrects = corrects or (sex is not None and _MISTAKEN.search(text) is not None)
    if _sex_only(text, who, context):
        return Readings(found=found, corrects=corrects)
    if _only_told_of(text, who, context, ages):
        return Readings(corrects=corrects)
    if _child_or_sibling(text, who, context):
        doubt = Doubt(Slot.SUBJECT, Doubtful.CHILD_UNSURE, (str(Subject.CHILD), str(Subject.OTHER)))
        return Readings(found=found, doubts=(doubt,), corrects=corrects)
    return _about(who, found, corrects=corrects)


def _sex_only(text: str, who: Meant, context: Context) -> bool:
    """Whether 弟弟 answers the question after a child's sex, and names nobody new."""
    if context.asked == "sex" and who.mention is not None and _POLITELY.fullmatch(text):
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
    if asked is None and now is Subject.SELF and who.mention is not None and not ages:
        return bool(_HAD.match(text, who.mention.span.end))
    if now is None or asked not in _OPEN or who.mention is None or who.subject is now:
        return False
    denied = who.denied and not _NOT_ME_LAST.search(text)
    called = who.mention.part is Part.STRONG or denied or who.subject is Subject.SELF
    alone = parts.alone(text, who.mention.span)
    return not (called or alone or ages)


def _about(who: Meant, found: tuple[Found, ...], *, corrects: bool) -> Readings:
    if who.subject is None:
        return Readings(found=found, corrects=corrects)
    span = who.mention.span if who.mention else who.me
    subject = (Found(Slot.SUBJECT, who.subject, span),) if span else ()
    relation = who.mention.typed if who.mention and who.subject is not Subject.SELF else None
    return Readings(found=subject + found, relation=relation, corrects=corrects)
