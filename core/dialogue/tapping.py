"""Taps: buttons that fill a slot, lead to more buttons, or gather several things."""

from __future__ import annotations

from dataclasses import replace

from core.care import NOBODY, Known
from core.dialogue import intents, taps
from core.dialogue.answering import merged
from core.dialogue.circle import family
from core.dialogue.diet import intake
from core.dialogue.heard import ones_own, whose_reminder
from core.dialogue.heard.born import birthday
from core.dialogue.heard.hearing import after_where, answer, hear, of_one
from core.dialogue.kept import erasing, lasting, sharing
from core.dialogue.people import told_together
from core.dialogue.reminders import reminding, whereabouts
from core.dialogue.reminders.changes import absent, daily_or_single
from core.dialogue.reminders.replies import beforehand, reminded
from core.dialogue.saying import noted
from core.dialogue.scene import NOTICE, Scene, again, agreed, ask, proceed, stay
from core.dialogue.states import Resting, Step
from core.messages import Ask, Phrase, Say
from core.person import Condition, Diet
from core.questions import BY_NAME, MORE_SAFETY_CHOICES, choice, ones, put
from core.reading.understood import Slots, Understood


def hear_tap(scene: Scene, data: str) -> Step:
    """Answer a tapped button, old ones too."""
    tap = taps.read(data)
    if tap is None or tap.place >= len(scene.care.people) or _is_gone(scene, tap):
        return stay(scene, Say("old-button", (), intents.MENU))
    if tap.about == "do" and tap.value == "skip":
        return skip(scene)
    if tap.about in reminded.ABOUT:
        return beforehand.tapped(scene, tap) or reminded.tapped(scene, tap)
    if tap.about in sharing.ABOUT:
        return sharing.tapped(scene, tap)
    if tap.about in family.ABOUT:
        return family.tapped(scene, tap)
    if tap.about in intake.ABOUT:
        return intake.tapped(scene, tap) or stay(scene, Say("old-button", (), intents.MENU))
    if tap.about != "do" and tap.place != scene.care.current:
        scene = replace(scene, state=Resting(scene.care)).holding(scene.care.turn_to(tap.place))
    special = _of_the_talk(scene, tap) or _special(scene, tap)
    if special is not None:
        return special
    said = taps.meaning(tap)
    if said is None:
        return stay(scene, Say("old-button", (), intents.MENU))
    return answer(scene, said)


def _is_gone(scene: Scene, tap: taps.Tap) -> bool:
    """Whether a button is about somebody who was erased: nothing is written in that place."""
    erased = scene.care.people[tap.place] == NOBODY
    return tap.about != "do" and erased and tap.place != scene.care.current


_NONE_OF_THE_LIST = frozenset({("conditions", "none"), ("conditions", "neither")})
"""Asked whose a medicine is, the other one has none of the list: it is one's own."""


def _of_the_talk(scene: Scene, tap: taps.Tap) -> Step | None:
    """The buttons that only the talk so far gives a meaning."""
    words = told_together.chosen(scene, tap)
    if words is None and (tap.about, tap.value) in _NONE_OF_THE_LIST:
        words = ones_own.in_full(scene, "都沒有")
    if words is not None:
        return hear(scene, words)
    whose = whose_reminder.tapped(scene, tap, of_one)
    return whose or daily_or_single.tapped(scene, tap) or absent.tapped(scene, tap)


def _special(scene: Scene, tap: taps.Tap) -> Step | None:
    """The buttons that lead to more buttons."""
    if tap.about in {"conditions", "diet"}:
        return _listing(scene, tap)
    match tap.about, tap.value:
        case "tens", value if value.isdecimal() and len(value) == 1:
            return ask(scene, again("age", "ones", ones(int(value))), "age")
        case "move", "yes" | "no":
            return reminding.moving(scene, wanted=tap.value == "yes")
        case "calendar", "on" | "off":
            return reminding.calendar(scene, wanted=tap.value == "on")
        case whereabouts.WHERE, value:
            return after_where(scene, whereabouts.tapped(scene, value, tap.place))
        case "rest", "over":
            return reminding.go_on(scene)
        case "erase", value:
            return erasing.tapped(scene, value, tap.place)
        case "keep", "all":
            return lasting.keep(scene)
        case "birthday", "yes" | "no":
            return birthday(scene, passed=tap.value == "yes")
        case _:
            return None


def _listing(scene: Scene, tap: taps.Tap) -> Step | None:
    """The buttons of the two questions that may have several answers."""
    match tap.about, tap.value:
        case "conditions", "more":
            return ask(scene, again("safety", "more", MORE_SAFETY_CHOICES), "safety")
        case "conditions", "neither":
            return answer(scene, Understood(slots=Slots(conditions=())))
        case ("conditions" | "diet") as about, "enough":
            return _enough(scene, about)
        case "conditions", value if taps.one_of(Condition, value):
            return _gather(scene, tap)
        case "diet", value if taps.one_of(Diet, value):
            return _gather(scene, tap)
        case _:
            return None


def _gather(scene: Scene, tap: taps.Tap) -> Step:
    """One of several: keep it, and ask whether there is more."""
    known = scene.care.known
    profile = known.profile
    if tap.about == "conditions":
        conditions = merged(Condition, profile.conditions, (Condition(tap.value),))
        known = replace(known, profile=replace(profile, conditions=conditions))
        moved = agreed(scene, "health", NOTICE)
        name, slots = "safety", Slots(conditions=conditions)
    else:
        diet = merged(Diet, profile.diet, (Diet(tap.value),))
        known, moved = replace(known, profile=replace(profile, diet=diet)), scene
        name, slots = "diet", Slots(diet=diet)
    moved = moved.holding(moved.care.with_known(known))
    if scene.asked != name:
        return proceed(moved, *noted(known, slots))
    return ask(moved, _anything_else(name, known), name)


def _anything_else(name: str, known: Known) -> Ask:
    about = BY_NAME[name].about
    things: tuple[Phrase, ...] = tuple(
        phrase
        for say in noted(known, Slots(**{about: getattr(known.profile, about)}))
        for key, value in say.args
        if key == "things" and isinstance(value, tuple)
        for phrase in value
    )
    taken = {f"{about}:{each}" for each in getattr(known.profile, about) or ()}
    rest = tuple(
        each
        for each in BY_NAME[name].choices
        if each.data not in taken and each.data not in {f"{about}:none", f"{about}:declined"}
    )
    enough = choice(about, "enough")
    choices = (enough, *(each for each in rest if each.data != enough.data))
    return replace(again(name, "else", choices), args=(("things", things),))


def _enough(scene: Scene, about: str) -> Step:
    """「就這些」: the list is whole."""
    known = scene.care.known
    name = "safety" if about == "conditions" else "diet"
    profile = known.profile
    if profile.conditions is None and about == "conditions":
        return ask(scene, put(BY_NAME["safety"]), "safety")  # nothing said is no answer here
    if profile.diet is None and about == "diet":
        profile = replace(profile, diet=())
    known = replace(known, profile=profile).close(name)
    return proceed(scene.holding(scene.care.with_known(known)))


def skip(scene: Scene) -> Step:
    """Leave the open question out."""
    if scene.asked is None or scene.asked not in BY_NAME:
        return stay(scene, Say("old-button", (), intents.MENU))
    known = scene.care.known.close(scene.asked)
    return proceed(scene.holding(scene.care.with_known(known)))
