"""Hearing a person out: typed words become what was understood, and lead on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from core.dialogue import intents
from core.dialogue.answering import fills
from core.dialogue.answers import questioning, referred
from core.dialogue.circle import family
from core.dialogue.diet import intake
from core.dialogue.heard import elsewhere, ones_own, unread, whose_reminder
from core.dialogue.heard.born import birthday, exactly, said_more
from core.dialogue.heard.filling import filled
from core.dialogue.heard.misreading import lightly, misread
from core.dialogue.heard.understanding import is_for_the_question, understood
from core.dialogue.kept import erasing, sharing
from core.dialogue.people import pointing, pronouns, several, then_another
from core.dialogue.reminders import (
    another_hour,
    each_of_several,
    for_whom,
    said_of_set,
    whereabouts,
)
from core.dialogue.reminders.changes import absent
from core.dialogue.reminders.replies import beforehand, reminded
from core.dialogue.reminders.when import narrowed
from core.dialogue.safety import mourning
from core.dialogue.saying import noted
from core.dialogue.scene import Scene, proceed, stay
from core.dialogue.states import Asking, Step, care_of
from core.messages import Ask, Reply, Say
from core.reading import refusals
from core.reading.food.taking import unwell
from core.reading.normal import normalise
from core.reading.pattern import Pattern
from core.reading.places import lives_beside
from core.reading.reminders import once
from core.reading.reminders.answers import tells_more, told_first
from core.reading.understood import Context, Doubtful, Intent, Slot, Slots, Understood
from core.reading.wishes.changes import changed
from core.reading.yesno import birthday_told, sure


def hear(scene: Scene, text: str) -> Step:
    """Answer typed words in which the alarm has found no danger."""
    if not text.strip():
        return stay(scene, Say("empty"))
    text = ones_own.in_full(scene, text) or text
    if is_for_the_question(scene, text):
        scene = replace(scene, words=text)
        return _minded(scene, understood(scene, text, text), text, _answered)
    text = another_hour.of_the_single_one(scene, text) or absent.in_full(scene, text)
    text = then_another.in_full(text)
    scene = replace(scene, words=text)
    if (both := then_another.parts(scene, text)) is not None:
        return _one_by_one(scene, both)
    beside = _of_each(scene, text) or _heard_elsewhere(scene, text) or _and_where(scene, text)
    if beside is not None:
        return beside
    meant = pointing.in_full(scene, text)
    return _minded(scene, understood(scene, text, meant), meant, _led_on)


def _minded(
    scene: Scene, said: Understood, text: str, lead_on: Callable[[Scene, Understood, str], Step]
) -> Step:
    """Mind a medicine that could not be read, and what is taken already; then lead on."""
    once_more = (
        several.which_one(scene, said)
        or pronouns.is_not_he(scene, text, said)
        or unread.likewise(scene, said, text)
        or unread.asked_again(scene, said, text)
    )
    if once_more is not None:
        return once_more
    scene = unread.noted(scene, said, text)
    clear = several.of_a_medicine(narrowed(scene, said), text)
    return intake.heard(scene, said) or lead_on(scene, clear, text)


def _answered(scene: Scene, said: Understood, _: str) -> Step:
    return answer(scene, said)


def _led_on(scene: Scene, said: Understood, text: str) -> Step:
    """Do what is wished of a reminder, or answer."""
    if (mine := for_whom.of_oneself(scene, said)) is not None:
        return mine
    if (theirs := whose_reminder.heard(scene, said, text, of_one)) is not None:
        return questioning.answered_too(scene, said, theirs)
    done = for_whom.heard(scene) or said_of_set.heard(scene, said, text) or answer(scene, said)
    done = said_of_set.and_off(scene, said, done, text)
    done = questioning.answered_too(scene, said, done)
    return for_whom.noted(scene, done)


def of_one(scene: Scene, text: str) -> Step:
    """Do what is said of the reminders of whom the talk is of."""
    scene = replace(scene, words=text)
    said = understood(scene, text, text)
    return said_of_set.heard(scene, said, text) or answer(scene, said)


def _of_each(scene: Scene, text: str) -> Step | None:
    """「我吃了 我媽還沒吃」: each is heard by itself, and noted for who it is told of."""
    both = each_of_several.wishes(scene.care, text) or whose_reminder.each_told(scene, text)
    if both:
        return _one_by_one(scene, both)
    rang = any(each.startswith("remind-now") for each in scene.care.last)
    if (scene.asked is None or rang) and (parts := _and_more_told(scene, text)):
        return _with_the_rest(scene, *parts)
    if scene.asked is not None:
        return None
    parts = beforehand.each_told(scene, text) or pointing.me_too(scene, text)
    return _one_by_one(scene, parts) if parts else None


def _one_by_one(scene: Scene, parts: tuple[str, ...]) -> Step:
    """Hear each part; what is asked after one is dropped where another follows."""
    done = hear(scene, parts[0])
    for each in parts[1:]:
        done = _then(scene, _not_yet_asking(done), each)
    return done


def _not_yet_asking(done: Step) -> Step:
    said = tuple(reply for reply in done.told.replies if not _is_for_later(reply))
    return replace(done, told=replace(done.told, replies=said))


def _with_the_rest(scene: Scene, first: str, rest: str) -> Step:
    """「吃了 要睡了」: what is not understood behind it is small talk, and no question back."""
    done = hear(scene, first)
    first_said = _not_yet_asking(done)
    then = _then(scene, first_said, rest)
    unread = any(isinstance(each, Say) and each.id in _UNREAD for each in then.told.replies)
    silent = then.told.replies == first_said.told.replies
    return done if unread or silent else then


_UNREAD = frozenset({"not-understood", "nodded", "insult"})


def _and_more_told(scene: Scene, text: str) -> tuple[str, ...]:
    """「吃了 明天不用叫我」, to a reminder: what is told behind it is heard by itself."""
    words = normalise(text)
    parts = told_first(words) if reminded.waits(scene) else None
    if parts is None:
        return ()
    slots = {slot for slot, _ in understood(scene, parts[1], parts[1]).slots.filled()}
    more = tells_more(words, parts[1]) or slots - {Slot.SUBJECT, Slot.SEX}
    return (parts[0], reminded.named(scene, parts[1])) if more else ()


def _is_for_later(reply: Reply) -> bool:
    return isinstance(reply, Ask) or (isinstance(reply, Say) and reply.id == "next-waits")


def _and_where(scene: Scene, text: str) -> Step | None:
    """「我在紐約 早上八點提醒我」: the hour is of the clock there, so the place is taken first.

    Where it has several clocks, an hour of every day is kept and moves with the answer, and one so
    long from now is of every clock; any other wish waits for the answer.
    """
    parts = lives_beside(text)
    if parts is None or not _REMINDS_ME.search(parts[1]):
        return None
    place, rest = parts
    there = whereabouts.heard(replace(scene, words=place), place)
    if there is None or not isinstance(there.state, Asking) or scene.asked is not None:
        return there and _then(scene, there, rest)
    first = hear(scene, rest)
    single_one = care_of(first.state).known.once != scene.care.known.once
    if isinstance(first.state, Asking) or (single_one and once.soon(normalise(rest)) is None):
        return replace(there, state=replace(there.state, told=rest))
    again = whereabouts.heard(replace(scene, state=first.state, care=care_of(first.state)), place)
    return again and _joined(first, again)


_REMINDS_ME = Pattern("(?:提醒|叫|通知)(?:我|$)|remind me")


def _then(scene: Scene, first: Step, rest: str) -> Step:
    """Hear the rest after what was answered first."""
    then = hear(replace(scene, state=first.state, care=care_of(first.state)), rest)
    return _joined(first, then)


def after_where(scene: Scene, done: Step | None) -> Step | None:
    """The zone was asked and is told: what was wished before it is heard now, by that clock."""
    state = scene.state
    if done is None or not isinstance(state, Asking) or isinstance(done.state, Asking):
        return done
    waits = state.told if state.question == whereabouts.WHERE else ""
    return _then(scene, done, waits) if waits else done


def _joined(first: Step, then: Step) -> Step:
    """Say and do both."""
    replies = (*first.told.replies, *then.told.replies)
    effects = (*first.effects, *then.effects)
    return replace(then, told=replace(then.told, replies=replies), effects=effects)


def _heard_elsewhere(scene: Scene, text: str) -> Step | None:
    """What is about a birthday, shares, the circle, the place, or what to change."""
    if "change-which" in scene.care.last and (slot := changed(f"改{text.strip()}")) is not None:
        return intents.move(scene, Understood(intent=Intent.CHANGE, change=slot))
    return (
        _of_birthday(scene, text)
        or several.turned(scene, text)
        or erasing.heard(scene, text)
        or sharing.typed(scene, text)
        or family.heard(scene, text)
        or after_where(scene, whereabouts.heard(scene, text))
        or mourning.heard(scene, text)
        or referred.heard(scene, text)
        or pronouns.asked_whom(scene, text)
        or _unwell(scene, text)
    )


def _unwell(scene: Scene, text: str) -> Step | None:
    """「有點便秘」 of who has just taken it: it may be too much, and a doctor is to know."""
    told = scene.asked is None and reminded.is_taken(scene) and unwell(normalise(text))
    return stay(scene, Say("taking-unwell")) if told else None


def _of_birthday(scene: Scene, text: str) -> Step | None:
    """Whether it is past, or that they would rather not say: then the lower age stands."""
    if scene.asked != "birthday":
        return None
    words = normalise(text)
    passed, more = birthday_told(words, scene.today)
    said = said_more(scene, more)
    if passed is not None:
        return _and_more(scene, more, said, passed=passed)
    if said is not None:
        return None  # 沒吃藥沒生病: heard, and asked again
    declined = refusals.read(words, Context(scene.today, "age"))
    if not declined and (passed := sure(words)) is not None:
        return birthday(scene, passed=passed)
    if not declined:
        return None
    known = scene.care.known.close("birthday")
    return proceed(scene.holding(scene.care.with_known(known)))


def _and_more(scene: Scene, more: str, said: Understood | None, *, passed: bool) -> Step:
    """「還沒 沒吃藥也沒生病」 tells the birthday, and of health."""
    known = scene.care.known
    done = birthday(scene, passed=passed)
    if said is None or known.birth is None or known.profile.age is None:
        return done
    age, birth = exactly(known.birth, scene.today, passed=passed)
    another = said.slots.subject not in {None, known.profile.subject}
    if another or said.slots.age is not None or not (fills(said) or said.doubts):
        care = care_of(done.state)
        then = hear(replace(scene, state=done.state, care=care), more)
        told = noted(care.known, Slots(age=age)) if said.slots.age is None else ()
        return replace(then, told=replace(then.told, replies=(*told, *then.told.replies)))
    return answer(scene, replace(said, slots=replace(said.slots, age=age), birth=birth))


def answer(scene: Scene, said: Understood) -> Step:
    """Answer what was understood: values first, then wishes."""
    if said.intent in intents.BEFORE_VALUES:
        return intents.move(scene, said)
    if not fills(said) and (answered := lightly(scene, said)) is not None:
        return answered
    if _only_sounds(said) and (answered := questioning.answered(scene)) is not None:
        return answered
    if (told := elsewhere.told_of_health(scene, said)) is not None:
        return filled(scene, told)
    if elsewhere.denied_again(scene, said):
        return intents.move(scene, Understood(intent=Intent.CHANGE, change=Slot.CONDITIONS))
    if not fills(said) and said.intent is None and elsewhere.taken_note_of(scene, said):
        return stay(scene, *elsewhere.taken_note_of(scene, said))
    if (soon := elsewhere.told_by_name(scene, said)) is not None:
        return soon
    if fills(said) or said.doubts:
        return filled(scene, said)
    if said.intent is not None and said.intent is not Intent.UNKNOWN:
        return intents.move(scene, said)
    return misread(scene)


_SOUNDS_LIKE = frozenset({Doubtful.NOT_LISTED, Doubtful.SUN_BETWEEN, Doubtful.TOFU})
"""Doubts that a question can raise by its words alone: 鈣片飯前吃還是飯後吃."""


def _only_sounds(said: Understood) -> bool:
    """Whether a question fills nothing, and may only sound like half an answer."""
    sounds = all(doubt.why in _SOUNDS_LIKE for doubt in said.doubts)
    return said.intent is Intent.ASK and bool(said.doubts) and sounds and not fills(said)
