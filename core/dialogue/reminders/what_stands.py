"""「我還有提醒嗎」: the reminders that stand; 「再講一次」: what was said last."""

from __future__ import annotations

from dataclasses import replace

from core.care import Known, Rhythm
from core.dialogue.answering import is_same
from core.dialogue.people import pronouns
from core.dialogue.reminders import reminding, single
from core.dialogue.reminders.when import day_phrase
from core.dialogue.saying import who
from core.dialogue.scene import Scene, proceed, show_plan, stay
from core.dialogue.states import Asking, Step, tell
from core.dialogue.taps import of_person
from core.messages import Ask, Say
from core.person import Profile, Subject
from core.questions import BY_NAME, do, put
from core.reading.normal import normalise
from core.reading.pattern import Pattern
from core.reading.read import read_on
from core.reading.understood import Context, Understood


def reminders(scene: Scene, said: Understood) -> Step:
    """「我還有提醒嗎」: what stands, of everybody or of the one named; nothing is asked or set."""
    if scene.words:  # whatever is asked: amid 「幾點提醒」 a father is family too
        said = read_on(pronouns.in_full(scene, scene.words, asks=True), Context(scene.today))
    people = _meant(scene, said)
    lines = tuple(line for known in people for line in standing(scene, known))
    if lines:
        return stay(scene, *lines)
    if said.slots.subject in {None, Subject.SELF}:
        return stay(scene, reminding.none_yet())
    named = Known(Profile(said.slots.subject), said.name, said.relation)
    return stay(scene, Say("no-reminder-of", (("who", who(named)),), (do("remind"),)))


def _meant(scene: Scene, said: Understood) -> tuple[Known, ...]:
    """Who is named; without a name, or with 「我」, whoever is reminded in this account."""
    subject, everyone, own = said.slots.subject, scene.care.people, scene.care.own_place
    if own is not None and _ONLY_MINE.search(scene.words):
        return (everyone[own],)
    if subject is None or subject is Subject.SELF:
        return everyone
    return tuple(each for each in everyone if is_same(each, subject, said.relation))


_ONLY_MINE = Pattern("自己")


def standing(scene: Scene, known: Known) -> tuple[Say, ...]:
    """Say what comes to one person, every day and once; empty where nothing does."""
    rhythm = known.rhythm
    every = (_rhythm(rhythm, known),) if rhythm is not None and rhythm.times else ()
    there = replace(scene, care=replace(scene.care, people=(known,), current=0))
    beside = reminding.beside(there)
    return (*every, *beside) if every else single.standing(known, scene.moment.at)


def _rhythm(rhythm: Rhythm, known: Known) -> Say:
    """A reminder that stands, also one that rests: 「不見了」 is not to be feared."""
    when = reminding.when_said(rhythm, known)
    if rhythm.paused:
        return Say("reminder-is-resting", when)
    if rhythm.starts is not None:
        return Say("reminder-is-from", (("first", day_phrase(rhythm.starts)), *when))
    return Say("reminder-is", when)


_NOT_FOLLOWED = Pattern("懂|白話|簡單|看不|聽不")


def again(scene: Scene, _: Understood) -> Step:
    """「再講一次」: the open question, in plainer words for 「聽不懂」; else the plan."""
    state = scene.state
    if isinstance(state, Asking):
        question = _plainer(scene, state) or state.ask
        once_more = replace(state, care=scene.care, ask=question)
        return tell(once_more, Say("said-again"), question)
    if scene.care.known.planned:
        return show_plan(scene, Say("said-again"))
    return proceed(scene, Say("said-again"))


def _plainer(scene: Scene, state: Asking) -> Ask | None:
    """The question in plainer words, where it was not followed as it is put."""
    row = BY_NAME.get(state.question)
    if row is None or state.ask.id != f"ask-{row.name}":
        return None
    followed = _NOT_FOLLOWED.search(normalise(scene.words)) is None
    plain = replace(put(row, "plain"), choices=row.choices)
    return None if followed else of_person(plain, scene.care.current)
