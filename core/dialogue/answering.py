"""Taking in what was understood: whose it is, what it fills, what it closes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import TypeVar

from core.care import IN_FULL, NOBODY, SEX_OF, Care, Known, aged
from core.person import NAMELESS, Condition, Profile, Sex, Subject
from core.reading.kinship import is_any_child, side_of
from core.reading.understood import Doubtful, Intent, Slot, Slots, Understood

QUESTION_OF = {
    Slot.SUBJECT: "subject",
    Slot.AGE: "age",
    Slot.SEX: "sex",
    Slot.MENOPAUSE: "menopause",
    Slot.SUN: "sun",
    Slot.CONDITIONS: "safety",
    Slot.DIET: "diet",
}
"""The question that asks for a slot."""

NEXT = "第"
"""How the words of those begin who are only counted: 第二位."""

ONLY_WOMEN = frozenset({Condition.PREGNANT, Condition.BREASTFEEDING})

Listed = TypeVar("Listed", bound=StrEnum)


def merged(kind: type[Listed], *lists: Iterable[Listed] | None) -> tuple[Listed, ...]:
    """Join lists into one, in the order of their enum."""
    together = {each for some in lists for each in some or ()}
    return tuple(each for each in kind if each in together)


def take_in(care: Care, said: Understood, asked: str | None, today: date) -> Care:
    """Return the account with everything ``said`` filled in, for the person it is about."""
    care = about_whom(care, said)
    known = _named(care.known, said)
    known = replace(known, profile=_filled(known.profile, said.slots, asked))
    known = _spoke_of_menopause(known) if _of_menopause(said) else known
    known = unnamed(known) if Slot.CONDITIONS in said.refused else known
    known = _closed(_born(known, said), said, asked)
    known = asked_anew(known) if after_birth(said) else known
    return aged(care.with_known(known), today)


def _of_menopause(said: Understood) -> bool:
    return any(doubt.why is Doubtful.MENOPAUSE_UNSURE for doubt in said.doubts)


def _spoke_of_menopause(known: Known) -> Known:
    """Whose periods are irregular is a woman, whatever is still to be asked."""
    sex = known.profile.sex or Sex.FEMALE
    return replace(known, profile=replace(known.profile, sex=sex))


def about_whom(care: Care, said: Understood) -> Care:
    """Return the account turned to whom a message is about."""
    subject = said.slots.subject
    if subject is None:
        return care
    care, corrects = _struck_from_another(care, said)
    place = place_of(care, subject, said.relation)  # also 剛剛我媽那份打錯, amid another's
    if place is not None and not _is_told_apart(care.people[place], said):
        return care.turn_to(place) if place != care.current else care
    if _is_another(care.known, said):
        return care.add(_renamed(NOBODY, subject, said.relation))
    if _still_nobody(care.known, said) or (corrects and not care.known.planned):
        return care.with_known(_renamed(care.known, subject, said.relation))
    if said.corrects and only_whom(said):  # 不是我,是我媽, also after the plan was seen
        return care.with_known(_renamed(care.known, subject, said.relation))
    return care.add(_renamed(NOBODY, subject, said.relation))


def _struck_from_another(care: Care, said: Understood) -> tuple[Care, bool]:
    """「不是我媽 是我爸吃可邁丁」: hers is asked anew, and nothing else of hers becomes his.

    Returns the account, and whether what was told may still be of somebody else altogether.
    """
    known, ill = care.known, said.slots.conditions
    another = not is_same(known, said.slots.subject, said.relation)
    aged = None not in {known.profile.subject, known.profile.age} and said.slots.age is None
    if not (said.corrects and ill and another and aged):
        return care, said.corrects
    return care.with_known(struck(known, ill)), False


def struck(known: Known, ill: tuple[Condition, ...]) -> Known:
    """What is known of somebody whose illness turns out to be another's: the list is asked anew."""
    left = tuple(each for each in known.profile.conditions or () if each not in ill) or None
    return replace(known, profile=replace(known.profile, conditions=left)).reopen("safety")


def place_of(care: Care, subject: Subject | None, relation: str | None) -> int | None:
    """Return where somebody stands among those in care; None for who is not known.

    Of several whom a word fits it is the one called so, or whom the talk is of.
    """
    fitting = [at for at, each in enumerate(care.people) if is_same(each, subject, relation)]
    side = side_of(relation or "")
    so_called = [at for at in fitting if side_of(care.people[at].relation or "") == side]
    best = (so_called if relation else None) or fitting
    return care.current if care.current in best else next(iter(best), None)


def fills(said: Understood) -> bool:
    """Say whether a message fills a slot, declines one, or gives a name."""
    return not said.slots.is_empty or bool(said.refused) or bool(said.name)


def only_whom(said: Understood) -> bool:
    """Say whether a message tells of nobody's health or habits, only whom it is about."""
    return said.slots.tells_only_whom


def is_same(known: Known, subject: Subject | None, relation: str | None) -> bool:
    """Say whether somebody is the one a word means; 小孩 may mean the son."""
    if subject is None or known.profile.subject is not subject:
        return False
    if relation is None or known.relation is None:
        return True
    if subject not in NAMELESS:
        sides = {side_of(relation), side_of(known.relation)} - {None}
        return len(sides) <= 1  # 外婆 and 奶奶 are two, 阿嬤 may be either
    general = is_any_child(relation) or is_any_child(known.relation)
    return general or word_for(relation) == word_for(known.relation)


def word_for(relation: str) -> str:
    """婆婆 and 我婆婆 are one, and so are 我弟 and 弟弟."""
    word = relation.removeprefix("我").removeprefix("家").removeprefix("的")
    return IN_FULL.get(word, word)


def is_called_otherwise(known: Known, said: Understood) -> bool:
    """Say whether a grandparent, called 阿嬤 before, is now 外婆, which may be another."""
    sides = [side_of(each) for each in (known.relation, said.relation) if each is not None]
    return len(set(sides)) > 1 and not said.corrects


def _is_told_apart(known: Known, said: Understood) -> bool:
    """外婆78歲, after 阿嬤85歲: another word and another age are another person."""
    ages = {known.profile.age, said.slots.age} - {None}
    return len(ages) > 1 and (is_called_otherwise(known, said) or _is_another_child(known, said))


def _is_another_child(known: Known, said: Understood) -> bool:
    """小孩7歲, after 兒子10歲."""
    words = {word_for(each) for each in (known.relation, said.relation) if each is not None}
    return known.profile.subject is Subject.CHILD and len(words) > 1 and not said.corrects


def _is_another(known: Known, said: Understood) -> bool:
    """1961年生 男, and then 我媽在洗腎: a birth or a sex that is not hers was not told of her."""
    subject, profile = said.slots.subject, known.profile
    if profile.subject is not None or said.corrects or subject in {None, Subject.SELF}:
        return False
    sex = SEX_OF.get(subject) if subject is not None else None
    unlike = None not in {sex, profile.sex} and sex is not profile.sex
    ages = {said.slots.age, profile.age}  # 下一位80歲男, after 70歲女
    unlike = unlike or (subject is Subject.OTHER and None not in ages and len(ages) > 1)
    unlike = unlike or (said.relation or "").startswith(NEXT)
    return unlike or (known.birth is not None and not only_whom(said))


def _still_nobody(known: Known, said: Understood) -> bool:
    """Whether it was never said who it is: who goes on with 我 is the one the plan was made for.

    換我 alone, or 我45歲男 after a plan for a woman of 68, begins another's.
    """
    profile, told = known.profile, said.slots
    if profile.subject is not None or not known.planned:
        return profile.subject is None
    agrees = told.age in {None, profile.age} and told.sex in {None, profile.sex}
    turns = only_whom(said) and said.intent in {None, Intent.START}
    return told.subject is Subject.SELF and agrees and not turns


def _renamed(known: Known, subject: Subject, relation: str | None) -> Known:
    """The same facts said of somebody else: what hangs on the sex goes with it."""
    sex = SEX_OF.get(subject, known.profile.sex)
    menopause = known.profile.menopause if sex is not Sex.MALE else None
    profile = replace(known.profile, subject=subject, sex=sex, menopause=menopause)
    return replace(known, profile=profile, relation=relation)


def unnamed(known: Known) -> Known:
    """Return what is known where a list can't be told in full: without it no number is given."""
    if known.blocked:
        return known
    return replace(known, profile=replace(known.profile, conditions=None))


def after_birth(said: Understood) -> bool:
    """Say whether a pregnancy ended by a birth, and nobody knows yet whether she nurses."""
    return any(doubt.why is Doubtful.NURSING_UNSURE for doubt in said.doubts)


TOLD = "health-unread"
"""Among the closed questions: something was told of health that was not understood."""


def asked_anew(known: Known) -> Known:
    """Return what is known where "none of the list" holds no more, and is to be asked again."""
    conditions = known.profile.conditions or None
    return replace(known, profile=replace(known.profile, conditions=conditions)).reopen("safety")


def _named(known: Known, said: Understood) -> Known:
    return replace(known, name=said.name) if said.name else known


def _filled(profile: Profile, slots: Slots, asked: str | None) -> Profile:
    profile = replace(
        profile,
        age=profile.age if slots.age is None else slots.age,
        sex=slots.sex or profile.sex,
        menopause=profile.menopause if slots.menopause is None else slots.menopause,
        sun=slots.sun or profile.sun,
        conditions=_listed(profile.conditions, slots.conditions, more=asked == "safety"),
        diet=_listed(profile.diet, slots.diet, more=asked == "diet"),
    )
    return _consistent(profile)


def _listed(
    before: tuple[Listed, ...] | None, said: tuple[Listed, ...] | None, *, more: bool
) -> tuple[Listed, ...] | None:
    """「沒有」 to "anything else?" keeps what was told before."""
    if said is None or (said == () and more and before):
        return before
    return said


def _consistent(profile: Profile) -> Profile:
    """A man has no menopause; who spoke of menopause or pregnancy is a woman."""
    told_as_woman = profile.menopause is not None or ONLY_WOMEN & set(profile.conditions or ())
    if profile.sex is None and told_as_woman:
        return replace(profile, sex=Sex.FEMALE)
    if profile.sex is Sex.MALE and profile.menopause is not None:
        return replace(profile, menopause=None)
    return profile


def _born(known: Known, said: Understood) -> Known:
    if said.birth is not None:
        return replace(known.reopen("birthday"), birth=said.birth)
    return replace(known, birth=None) if said.slots.age is not None else known


def _closed(known: Known, said: Understood, asked: str | None) -> Known:
    for slot in said.refused:
        known = known.close(QUESTION_OF[slot]) if slot in QUESTION_OF else known
    conditions = said.slots.conditions
    if conditions is None:
        return known
    answers_all = asked == "safety" or conditions == () or said.rest_none
    return known.close("safety") if answers_all else known
