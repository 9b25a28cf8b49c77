"""Whom a message means: one person, or two (asked which first), or nobody said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from core.person import Subject
from core.reading.ages.statement import Stated
from core.reading.parts import Part
from core.reading.pattern import Pattern
from core.reading.people.asked_for import asked_for
from core.reading.people.askers import asks_for_oneself, lone_me, me_opening, me_told
from core.reading.people.choosing import (
    and_them,
    asked_about,
    chosen,
    corrected,
    first_person,
    lone,
    plainest,
    spouse_of_either_sex,
    two_between,
)
from core.reading.people.gossip import without_gossip
from core.reading.people.mentions import Mention, mentions
from core.reading.people.nursling import NURSING
from core.reading.people.owners import Anchor, Owned, Who, owned
from core.reading.people.sexes import SaidSex
from core.reading.people.singled import singled, without_told_of
from core.reading.understood import Context, Slot, Span

_NURSING = Pattern(f"{NURSING}|產後|坐月子")  # the child beside her is not meant


@dataclass(frozen=True, slots=True)
class Meant:
    """Whom a message means: one person, or ``two`` (ask which first), or nobody said."""

    mention: Mention | None = None
    me: Span | None = None  # the 我 of 我65歲
    two: tuple[Subject, ...] = ()
    denied: bool = False
    aside: tuple[Mention, ...] = ()
    owners: Mapping[Span, Anchor | None] = field(default_factory=dict)

    @property
    def subject(self) -> Subject | None:
        """Whom the message means, where one person only."""
        if self.two:
            return None
        if self.mention is not None:
            return self.mention.kin.subject
        return Subject.SELF if self.me is not None else None

    def names(self, stated: Stated) -> bool:
        """Whether the word itself for the one meant stands before an age (媽媽72)."""
        owner = self.owners.get(stated.span)
        return owner is not None and owner.who is Who.NAMED and self.is_of(stated)

    def is_of(self, stated: Stated) -> bool:
        """Whether an age is that of the one meant, as far as the words name anybody for it."""
        owner = self.owners.get(stated.span)
        if owner is None or owner.who is Who.THEY:
            return True
        if owner.who is Who.NAMED and owner.mention is not None:
            return self.mention is not None and _is_one(self.mention, owner.mention)
        return owner.who is Who.ME and self.subject in (None, Subject.SELF)


def _is_one(mention: Mention, other: Mention) -> bool:
    """Whether two words are for one person, also where one stands in a pair: 我和我妹 … 我妹."""
    if mention.kin == other.kin or mention.span == other.span:
        return True
    paired = bool(mention.kin.pair or other.kin.pair)
    return paired and mention.typed == other.typed


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
    everyone = asked_for(text, mentions(text, asked=_is_answered(text, context)), context)
    owners = owned(text, everyone, ages)
    said = without_told_of(text, without_gossip(everyone, text, context), owners, context)
    me = _own(text, owners, sexes, context)
    if me is None and (mine := asks_for_oneself(text, said, ages)) is not None:
        return Meant(None, mine, aside=said, owners=_whose(owners))
    these = _wanted(text, said, owners, me, context)
    aside = tuple(each for each in said if each.part in (Part.ASIDE, Part.COUNTED))
    if me is None and not these:
        me = lone_me(text, context) or (None if aside else me_opening(text, owners))
    if me is not None and _NURSING.search(text):
        these = [each for each in these if each.kin.subject is not Subject.CHILD]
    two = _open_between(these, me, owners, context)
    if two and (one := asked_about(text, these, context)):
        these, two = one, ()
    mention = spouse_of_either_sex(these) or plainest(text, these)
    denied = any(each.part is Part.DENIED for each in said)
    return Meant(mention, None if mention else me, two, denied, aside, _whose(owners))


def _own(
    text: str, owners: tuple[Owned, ...], sexes: tuple[SaidSex, ...], context: Context
) -> Span | None:
    """Return the 我 with an age or a sex, but where both were told when another's was asked."""
    me = me_told(text, owners, sexes)
    both = _of_the_held(context) and and_them(me, owners)  # asked of her: 她四十四 我四十六
    return None if both or tells_both(sexes, context) else me


def _wanted(
    text: str,
    said: tuple[Mention, ...],
    owners: tuple[Owned, ...],
    me: Span | None,
    context: Context,
) -> list[Mention]:
    """Return those for whom something is wanted: the asker by another name, one singled out."""
    one = first_person(said, me) or singled(text, said, owners)
    return lone(text, corrected(text, [one] if one else chosen(said)), context)


def _open_between(
    these: list[Mention], me: Span | None, owners: tuple[Owned, ...], context: Context
) -> tuple[Subject, ...]:
    """Return the people of whom one has still to be chosen, or nobody."""
    strong = any(each.part is Part.STRONG for each in these)
    two = two_between(these, None if strong else me, tuple(each.stated for each in owners))
    answers = context.asked == Slot.AGE and context.profile.subject is Subject.SELF
    return two or (() if strong or answers else and_them(me, owners))


def _whose(owners: tuple[Owned, ...]) -> dict[Span, Anchor | None]:
    return {each.stated.span: each.owner for each in owners}


def _is_answered(text: str, context: Context) -> bool:
    """Whether a word alone tells whom it is for: as asked, or 自己 while that is not known."""
    alone_ = context.profile.subject is None and _ONESELF.fullmatch(text) is not None
    return alone_ or context.asked == Slot.SUBJECT


_ONESELF = Pattern("(?:就是|是)?自己(?:的|用|要用)?[啦喔,。 ]*")


def _of_the_held(context: Context) -> bool:
    held = context.profile.subject
    return context.asked == Slot.AGE and held not in (None, Subject.SELF)


def tells_both(sexes: tuple[SaidSex, ...], context: Context) -> bool:
    """Whether, asked another's sex, one's own is told beside it: 她是女的 我是男的."""
    another = context.profile.subject not in (None, Subject.SELF)
    return another and context.asked == Slot.SEX and len({each.own for each in sexes}) > 1
