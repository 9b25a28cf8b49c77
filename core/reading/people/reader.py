"""Whom a message is about, of which sex: 幫我媽問, 我65歲, 我和我媽 (asked), 不是我 是我媽."""

from __future__ import annotations

from core.person import Sex, Subject
from core.reading.ages.statement import Stated
from core.reading.found import Found, Readings, overlap
from core.reading.kinship import OF_A_SEX
from core.reading.parts import Part
from core.reading.pattern import Pattern
from core.reading.people import subject_answers
from core.reading.people.only_told_of import OF_LIFE, is_told_beside, only_told_of
from core.reading.people.sex_answers import sex_told
from core.reading.people.sexes import SaidSex
from core.reading.people.told import Told
from core.reading.people.whom import Meant, tells_both
from core.reading.understood import Context, Doubt, Doubtful, Slot, Span

_NEAR = 18
_GROWN = 20  # years; of such 弟弟 is a brother
_HER_BEFORE_AGE = Pattern(r"她(?:今年|現在|已經|也|都|才|是|快|剛滿|滿|大概| )*$")
_I_AM_NOT = Pattern("我(?:又|並|可|就|才|根本|真的|明明)*不是個?$")
_BUT_ME = Pattern(
    "(?:不是|並非)(?:我的?)?[^,。!?我是 ]{1,4}[啦喔的 ,]+(?:其實|應該)*是我(?:自己|本人)"
)
_MISTAKEN = Pattern("(?:打|按|選|填|說|寫|講|點|弄|搞)錯|其實|更正|不對|應該是")
_PUT_DOWN = Pattern(
    "(?:[寫打記填選按弄當看認變]|顯示)(?:成|為)(?:是)?$|你(?:剛剛?|剛才|前面|上面)*[寫打記填按當認]$"
)  # 你寫成男的了
_I_MYSELF = Pattern(
    "我自己(?:是|都|倒是|則是?|也)*(?:很|常|有|沒|不|還|才|天天|每天)(?!.*(?:[換改算幫]|要))"
)
_ENTRUSTED = Pattern("(?<=..)[託托]我(?:來|幫忙|幫|代|代為)*(?:問|查)")
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
    if only_told_of(text, who, context, said.ages) or is_told_beside(said, context):
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
    another = held not in (None, Subject.SELF) and context.asked in OF_LIFE
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


def _about(who: Meant, found: tuple[Found, ...], *, corrects: bool) -> Readings:
    if who.subject is None:
        return Readings(found=found, corrects=corrects)
    span = who.mention.span if who.mention else who.me
    subject = (Found(Slot.SUBJECT, who.subject, span),) if span else ()
    relation = who.mention.typed if who.mention and who.subject is not Subject.SELF else None
    return Readings(found=subject + found, relation=relation, corrects=corrects)
