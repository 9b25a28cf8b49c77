"""Whom a message is about, of which sex: 幫我媽問, 我65歲, 我和我媽 (asked), 不是我 是我媽."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from core.person import Sex, Subject
from core.reading.found import Found, Readings
from core.reading.kinship import Kin
from core.reading.mentions import Mention, Part, mentions, rough_sex
from core.reading.sexes import SaidSex, said_sexes
from core.reading.stated_ages import Stated, Sure, stated_ages
from core.reading.understood import Context, Doubt, Doubtful, Slot, Span

_ME_BEFORE_AGE = re.compile(
    r"(?:我|俺|阮)(?:今年|現在|目前|已經退休|已經|也|都|才|剛滿|剛|滿|就|是|快要?|將近|大概|大約|約|差不多|可能|應該|明年|後年|下個月|再.{1,4}|虛歲|實歲|足歲|年紀|年齡|有|女生|男生|女性|男性|女的|男的|女|男|一個|個|民國|屬.|退休|啊|呢|啦|[0-9一二三四五六七八九十]{1,3}歲就[^ ,。]{1,6}|[ ,:、了])*$"
)
_ME_BEFORE_SEX = re.compile(r"(?:我|俺)(?:是|是個|本身是|本身)? ?$")
_HER_BEFORE_AGE = re.compile(r"她(?:今年|現在|已經|也|都|才|是|快|剛滿|滿|大概| )*$")
_NEAR = 18
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
        span = me_before(text, each.span.start) if not each.denied else None
        if span is not None:
            return span
    for said in sexes:
        window = max(0, said.span.start - _NEAR)
        match = _ME_BEFORE_SEX.search(text[window : said.span.start])
        if match and not said.denied:
            return Span(window + match.start(), window + match.start() + 1)
    return None


def _two(chosen: list[Mention], me: Span | None) -> tuple[Subject, ...]:
    """Return the people between whom the message does not choose, or nobody."""
    for each in chosen:
        if each.kin.pair:
            return each.kin.pair
    subjects = list(dict.fromkeys(each.kin.subject for each in chosen))
    if len(subjects) > 1 and set(subjects) == {Subject.SPOUSE}:
        return ()
    if me is not None and Subject.SELF not in subjects and subjects:
        subjects.insert(0, Subject.SELF)
    different = (
        len(subjects) > 1
        or len({each.kin.sex for each in chosen if each.kin.subject is Subject.CHILD}) > 1
    )
    return tuple(subjects) if different else ()


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
    said = mentions(text, asked=context.asked == "subject")
    chosen, me = _chosen(said), _me(text, ages, sexes)
    strong = any(each.part is Part.STRONG for each in chosen)
    me = _lone_me(text, context) if me is None else me
    chosen = [_in_person(each, me) for each in chosen]
    aside = tuple(each for each in said if each.part in (Part.ASIDE, Part.COUNTED))
    denied = any(each.part is Part.DENIED for each in said)
    two = _two(chosen, me if not strong and _aged(chosen, me, ages, text) else None)
    mention = _spouse_of_either_sex(chosen) or (chosen[0] if chosen else None)
    return Meant(mention, None if mention else me, two, denied, aside)


def _in_person(mention: Mention, me: Span | None) -> Mention:
    """Return the asker, where an elder names herself first: 阿嬤我今年78."""
    if me is None or mention.span.end != me.start or mention.typed.startswith(("我", "阮")):
        return mention
    return replace(mention, kin=Kin(Subject.SELF, mention.kin.sex))


def _spouse_of_either_sex(chosen: list[Mention]) -> Mention | None:
    """Return one mention without a sex for 先生或太太."""
    spouses = [each for each in chosen if each.kin.subject is Subject.SPOUSE]
    if len({each.kin.sex for each in spouses}) > 1:
        return replace(spouses[0], kin=Kin(Subject.SPOUSE, None))
    return None


def _aged(chosen: list[Mention], me: Span | None, ages: tuple[Stated, ...], text: str) -> bool:
    """Whether the asker too is given an age, beside somebody else (我65歲 我媽90歲)."""
    del chosen, text
    return me is not None and any(each.sure is not Sure.ABOUT for each in ages)


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
    rough = rough_sex(who.mention.typed) if who.mention is not None else None
    if rough and who.mention:
        return Found(Slot.SEX, Sex(rough), who.mention.span)
    others = who.subject not in (None, Subject.SELF)
    kept = [each for each in sexes if not each.denied and not (each.own and others)]
    if len({each.sex for each in kept}) == 1:
        return Found(Slot.SEX, kept[0].sex, kept[0].span)
    return _her(text, ages) if not kept else None


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
    if who.mention is None or who.mention.typed not in ("弟弟", "妹妹"):
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
    if _sex_only(text, who, context):
        return Readings(found=found, corrects=corrects)
    if _child_or_sibling(text, who, context):
        doubt = Doubt(Slot.SUBJECT, Doubtful.CHILD_UNSURE, (str(Subject.CHILD), str(Subject.OTHER)))
        return Readings(found=found, doubts=(doubt,), corrects=corrects)
    return _about(who, found, corrects=corrects)


def _sex_only(text: str, who: Meant, context: Context) -> bool:
    """Whether 弟弟 answers the question after a child's sex, and names nobody new."""
    child = context.asked == "sex" and context.profile.subject is Subject.CHILD
    return (
        child
        and who.mention is not None
        and text.strip(" 啦喔的,。是") in ("弟弟", "妹妹", "哥哥", "姊姊", "姐姐")
    )


def _about(who: Meant, found: tuple[Found, ...], *, corrects: bool) -> Readings:
    if who.subject is None:
        return Readings(found=found, corrects=corrects)
    span = who.mention.span if who.mention else who.me
    subject = (Found(Slot.SUBJECT, who.subject, span),) if span else ()
    relation = who.mention.typed if who.mention and who.subject is not Subject.SELF else None
    return Readings(found=subject + found, relation=relation, corrects=corrects)
