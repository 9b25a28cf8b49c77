"""Where reminders come to and what they are of, said plainly: 提醒我跟我爸, 幫我提醒我媽吃藥."""

from __future__ import annotations

from dataclasses import replace

from core.care import NOBODY, Care, Known, Rhythm
from core.dialogue.reminders import reminding
from core.dialogue.reminders.when import offer
from core.dialogue.saying import who
from core.dialogue.scene import Scene, stay
from core.dialogue.states import Step, care_of
from core.messages import Ask, Cancel, Reply, Say
from core.person import Profile, Subject
from core.questions import do
from core.reading.kinship import KIN
from core.reading.normal import normalise
from core.reading.reminders.clock import clocks
from core.reading.reminders.whom import (
    beside_oneself,
    of_me_only,
    of_somebody_else,
    to_take_medicine,
    told_to_take,
)
from core.reading.understood import Intent, Understood

_WISHED = frozenset({"remind-plan-first", "reminder-set", "reminder-from", "reminder-once-at"})
_ASKED = frozenset({"ask-reminder-time", "ask-reminder-time-unsure", "ask-reminder-time-about"})


def heard(scene: Scene) -> Step | None:
    """「叫他八點提醒我」: nobody else is called on; we can do it ourselves, at a tap."""
    words = normalise(scene.words)
    if kin := told_to_take(words):
        return stay(scene, Say("remind-not-them", (("who", who(_named(kin))),)))
    if not of_somebody_else(words):
        return None
    hours = tuple(at for each in clocks(words) for at in (*each.open_, each.at) if at is not None)
    choices = tuple(offer((at,)) for at in hours) or (do("remind"),)
    return stay(scene, Say("remind-not-others", (), choices))


def of_oneself(scene: Scene, said: Understood) -> Step | None:
    """「提醒我就好 晚上九點」 amid the husband's plan is one's own; the talk stays with him."""
    care, words = scene.care, normalise(scene.words)
    whom = said.slots.subject in {None, Subject.SELF} and of_me_only(words)
    if said.intent is not Intent.REMIND or not whom or _is_own(care):
        return None
    if said.times:
        own = _turned_to_own(care)
        moved, replies, effects = reminding.scheduled(scene.holding(own), said)
        return stay(moved.holding(moved.care.turn_to(care.current)), *replies, effects=effects)
    if _WISHED.isdisjoint(care.last) or care.known.daily is None:
        return None
    return _made_ones_own(scene, care.known.daily)


def _made_ones_own(scene: Scene, rhythm: Rhythm) -> Step:
    """「不是女兒 是提醒我自己」, right after it was set: hers is one's own."""
    care = scene.care
    gone = Cancel(str(care.current))
    left = care.with_known(replace(care.known, rhythm=None))
    moved, replies, effects = reminding.keeping(scene.holding(_turned_to_own(left)), rhythm)
    return reminding.settled(moved, *replies, effects=(gone, *effects))


def _is_own(care: Care) -> bool:
    known = care.known.profile.subject
    return care.current == care.own_place or (care.own_place is None and known is None)


def _turned_to_own(care: Care) -> Care:
    if care.own_place is None:
        return care.add(Known(Profile(Subject.SELF)))
    return care.turn_to(care.own_place)


def noted(scene: Scene, done: Step) -> Step:
    """Add where the reminder comes to, and of what it is, where that may be thought otherwise."""
    said = {each.id for each in done.told.replies if isinstance(each, Say | Ask)}
    if said.isdisjoint(_WISHED | _ASKED):
        return done
    words, care = normalise(scene.words), care_of(done.state)
    notes = (*_besides(words), *_to_us(scene.care, care), *_of_the_plan(words))
    return replace(done, told=replace(done.told, replies=_before_the_ask(done.told.replies, notes)))


def _besides(words: str) -> tuple[Say, ...]:
    word = beside_oneself(words)
    if not word or word not in KIN:
        return ()
    return (Say("remind-both", (("who", who(_named(word))),)),)


def _named(word: str) -> Known:
    """Somebody of whom only the word is known."""
    return Known(Profile(KIN[word].subject), relation=word)


def _to_us(before: Care, after: Care) -> tuple[Say, ...]:
    """Say once of a relative that what reminds of them comes to who asked for it."""
    known, place = after.known, after.current
    own = known.profile.subject in {None, Subject.SELF}
    was = before.people[place] if place < len(before.people) else NOBODY
    if own or was.once or was.rhythm is not None:
        return ()
    return (Say("remind-comes-here", (("who", who(known)),)),)


def _of_the_plan(words: str) -> tuple[Say, ...]:
    return (Say("remind-of-plan"),) if to_take_medicine(words) else ()


def _before_the_ask(replies: tuple[Reply, ...], notes: tuple[Say, ...]) -> tuple[Reply, ...]:
    if replies and isinstance(replies[-1], Ask):
        return (*replies[:-1], *notes, replies[-1])
    return (*replies, *notes)
