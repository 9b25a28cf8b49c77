"""Saying back what was understood, in one short line of phrases."""

from __future__ import annotations

from core.care import SEX_OF, Known
from core.messages import Phrase, Say
from core.person import Subject
from core.questions import do
from core.reading.understood import Slot, Slots


def noted(known: Known, slots: Slots) -> tuple[Say, ...]:
    """「記下了:媽媽、68 歲、很少曬太陽」, with ways to correct it; a mere switch is short."""
    filled = tuple(slot for slot, _ in slots.filled() if not _goes_without_saying(known, slot))
    things = tuple(phrase for slot in filled for phrase in phrases(known, slot))
    if not things:
        return ()
    if filled == (Slot.SUBJECT,) or (known.planned and set(filled) == {Slot.SUBJECT, Slot.SEX}):
        return (Say("about", (("whose", whose(known)),), (do("change"),)),)
    health = Slot.CONDITIONS in filled and bool(known.profile.conditions)
    if health:
        return (Say("noted-health", (("things", things),), (do("unremember"), do("change"))),)
    return (Say("noted", (("things", things),), (do("change"),)),)


def _goes_without_saying(known: Known, slot: Slot) -> bool:
    """A mother is a woman; a reminder's time is said with the reminder."""
    subject, sex = known.profile.subject, known.profile.sex
    implied = subject is not None and SEX_OF.get(subject) is sex
    return slot is Slot.REMINDER_TIME or (slot is Slot.SEX and implied)


def phrases(known: Known, slot: Slot) -> tuple[Phrase, ...]:
    """What is now known of one slot, as phrases."""
    profile = known.profile
    match slot:
        case Slot.SUBJECT:
            return (whose(known),)
        case Slot.AGE if profile.age is not None:
            return (Phrase("is-age", (("age", profile.age),)),)
        case Slot.CONDITIONS if profile.conditions is not None:
            return tuple(
                Phrase(f"is-conditions-{each.replace('_', '-')}")
                for each in profile.conditions or ("none",)
            )
        case Slot.DIET if profile.diet is not None:
            return tuple(
                Phrase(f"is-diet-{each.replace('_', '-')}") for each in profile.diet or ("none",)
            )
        case Slot.MENOPAUSE if profile.menopause is not None:
            return (Phrase(f"is-menopause-{'yes' if profile.menopause else 'no'}"),)
        case Slot.SEX if profile.sex is not None:
            return (Phrase(f"is-sex-{profile.sex}"),)
        case Slot.SUN if profile.sun is not None:
            return (Phrase(f"is-sun-{profile.sun}"),)
        case _:
            return ()


def who(known: Known) -> Phrase:
    """The person as the asker calls them."""
    if known.called:
        return Phrase("is-called", (("name", known.called),))
    return Phrase(f"is-subject-{known.profile.subject or Subject.SELF}")


def whose(known: Known) -> Phrase:
    """The person as they are said back: 您自己, since 您 alone reads like a slip."""
    mine = known.called is None and known.profile.subject in {None, Subject.SELF}
    return Phrase("is-yourself") if mine else who(known)


def everything(known: Known) -> tuple[Phrase, ...]:
    """All that is known of one person."""
    slots = (Slot.AGE, Slot.SEX, Slot.MENOPAUSE, Slot.SUN, Slot.CONDITIONS, Slot.DIET)
    return (whose(known), *(phrase for slot in slots for phrase in phrases(known, slot)))
