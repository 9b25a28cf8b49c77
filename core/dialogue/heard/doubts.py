"""Doubts: something was noticed but not sure enough to fill, so it is asked, in its own words."""

from __future__ import annotations

from dataclasses import replace

from core.care import Known
from core.dialogue.answering import QUESTION_OF
from core.dialogue.reminders.when import unsure
from core.dialogue.scene import Scene, again
from core.dialogue.states import Asking
from core.dialogue.taps import one_of
from core.messages import Ask, Choice
from core.person import Condition, Subject
from core.questions import BY_NAME, choice
from core.reading.understood import BESIDE, Doubt, Doubtful, Slot, Understood

WORDING = {
    Doubtful.AGE_ABOUT: "about",
    Doubtful.AGE_IMPOSSIBLE: "impossible",
    Doubtful.AGE_ZODIAC: "zodiac",
    Doubtful.CHILD_UNSURE: "about",
    Doubtful.SUN_BETWEEN: "between",
    Doubtful.MENOPAUSE_UNSURE: "explain",
    Doubtful.TWO_PEOPLE: "two",
    Doubtful.MEDICINE_UNSURE: "medicine",
    Doubtful.NOT_LISTED: "unlisted",
    Doubtful.MILK_UNSURE: "milk",
    Doubtful.NURSING_UNSURE: "nursing",
    Doubtful.KIDNEY_UNSURE: "kidney",
    Doubtful.DENIED_ONE: "rest",
}

MEDICINES = tuple(
    choice("conditions", value)
    for value in (
        Condition.THIAZIDE_DIGOXIN_LITHIUM,
        Condition.WARFARIN,
        Condition.UNKNOWN_ANTICOAGULANT,
        Condition.DOAC,
        "neither",
        "declined",
        "more",
    )
)
"""What a tablet for the blood or its pressure may be; ``neither`` is none of these."""


KIDNEYS = (
    choice("conditions", Condition.KIDNEY_DISEASE),
    Choice("conditions:neither", "label-conditions-no-kidney"),
    choice("conditions", "declined"),
)
"""A figure of the kidneys that is too high: whether a doctor calls it a disease."""

_FURTHER = tuple(each for each in BY_NAME["diet"].choices if each.data != "diet:none")
"""What else may not be eaten, where part of the answer stands: 「都吃」 would take it back."""


NURSING = (
    choice("conditions", Condition.BREASTFEEDING),
    Choice("conditions:neither", "label-conditions-not-nursing"),
    choice("conditions", "declined"),
)
"""After a birth: whether the mother nurses."""


_OF_CONDITIONS = {
    Doubtful.MEDICINE_UNSURE: MEDICINES,
    Doubtful.NURSING_UNSURE: NURSING,
    Doubtful.KIDNEY_UNSURE: KIDNEYS,
}
"""What each part of the health question offers."""


def doubtful(scene: Scene, said: Understood) -> tuple[Ask, str] | None:
    """Return the question that clears up the first doubt, with its name; None for no doubt."""
    filled = {slot for slot, _ in said.slots.filled()}
    for doubt in said.doubts:
        settled = doubt.slot in filled and doubt.why not in BESIDE
        settled = settled or (is_unlisted_food(doubt) and scene.asked != "diet")
        settled = settled or (is_unlisted_health(doubt) and scene.asked is None)
        settled = settled or doubt.why is Doubtful.DENIED_NOTED
        if not settled and not _given_up(scene, doubt):
            listed = doubt.slot in filled or bool(scene.care.known.profile.diet)
            return _question(doubt, planned=scene.care.known.planned, listed=listed)
    return None


def is_unlisted_food(doubt: Doubt) -> bool:
    """Whether it is a food left aside that is none of our list: taken note of, and no more."""
    return doubt.slot is Slot.DIET and doubt.why is Doubtful.NOT_LISTED


def is_unlisted_health(doubt: Doubt) -> bool:
    """Whether it is an illness that is none of our list: 糖尿病."""
    return doubt.slot is Slot.CONDITIONS and doubt.why is Doubtful.NOT_LISTED


def unsettled(known: Known, scene: Scene, said: Understood) -> Known:
    """Close what stays between two answers after it was asked twice: it counts as not known."""
    for doubt in said.doubts:
        if doubt.slot in QUESTION_OF and _given_up(scene, doubt):
            known = known.close(QUESTION_OF[doubt.slot])
    return known


def given_up_on(scene: Scene, said: Understood, slot: Slot) -> bool:
    """Whether an answer between the two leaves the question after a slot open for good."""
    return any(each.slot is slot and _given_up(scene, each) for each in said.doubts)


def _given_up(scene: Scene, doubt: Doubt) -> bool:
    """The same question was already put in the words of this doubt."""
    state = scene.state
    if not isinstance(state, Asking) or doubt.why not in WORDING:
        return False
    put_before = state.ask.id == f"ask-{state.question}-{WORDING[doubt.why]}"
    closable = doubt.slot in {Slot.SUN, Slot.MENOPAUSE}
    return put_before and closable and QUESTION_OF.get(doubt.slot) == state.question


def _question(doubt: Doubt, *, planned: bool, listed: bool) -> tuple[Ask, str]:
    """Put a doubt into a question; ``listed``: part of an answer stands already."""
    if doubt.slot is Slot.REMINDER_TIME:
        offered = tuple(str(each) for each in doubt.proposals)
        return unsure(doubt.why, offered, planned=planned), "reminder_time"
    if doubt.why is Doubtful.MILK_UNSURE and listed:  # 「都吃」 would take the rest back
        return replace(again("diet", "milk-too"), choices=_kinds_of_milk(doubt, "enough")), "diet"
    name = QUESTION_OF[doubt.slot]
    if doubt.why is Doubtful.NOT_LISTED and doubt.slot is Slot.DIET and listed:
        return again("diet", "unlisted", _FURTHER), name
    ask = again(name, WORDING.get(doubt.why, ""))
    return replace(ask, choices=_proposed(doubt) or BY_NAME[name].choices), name


def _proposed(doubt: Doubt) -> tuple[Choice, ...]:
    if doubt.why in _OF_CONDITIONS:
        return _OF_CONDITIONS[doubt.why]
    if doubt.why is Doubtful.MILK_UNSURE:
        return _kinds_of_milk(doubt, "none")
    if doubt.slot is Slot.AGE:
        return tuple(
            Choice(f"age:{age}", "label-age", (("age", age),))
            for age in doubt.proposals
            if isinstance(age, int)
        )
    if doubt.why is Doubtful.CHILD_UNSURE:
        return (choice("subject", "child"), Choice("subject:other", "label-subject-sibling"))
    if doubt.slot is Slot.SUBJECT:
        return tuple(
            Choice(f"subject:{each}", f"label-subject-{each}")
            for each in doubt.proposals
            if isinstance(each, str) and one_of(Subject, each)
        )
    return ()


def _kinds_of_milk(doubt: Doubt, neither: str) -> tuple[Choice, ...]:
    return tuple(choice("diet", str(each)) for each in (*doubt.proposals, neither))
