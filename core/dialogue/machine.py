"""The machine itself: one function per state, each with an answer to every event."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from core.care import Care, aged
from core.dialogue import intents, languages, passing
from core.dialogue.answers import asides, questioning
from core.dialogue.circle import family, letters
from core.dialogue.heard.hearing import hear
from core.dialogue.kept import consenting, erasing, lasting, sharing
from core.dialogue.reminders import due, reminding
from core.dialogue.reminders.spoken_of import spoken_of
from core.dialogue.safety import alarm
from core.dialogue.scene import Scene, begin, stay
from core.dialogue.states import (
    Asking,
    Erasing,
    New,
    Resting,
    State,
    Step,
    View,
    care_of,
    tell,
)
from core.dialogue.tapping import hear_tap
from core.knowledge import Knowledge
from core.messages import (
    Arrived,
    Called,
    Chose,
    Due,
    Event,
    Handed,
    Happening,
    Idle,
    Left,
    Moment,
    Said,
    Say,
    Sent,
    Told,
)
from core.outside import Found, Letter
from core.person import Subject
from core.reading.normal import normalise
from core.reading.tongues.saying import in_chinese
from core.reading.understood import Understood
from core.reading.yesno import sure

ALONE = frozenset({"group-private", *alarm.ALONE})
"""Texts with which nothing else is said."""
THEIRS = (Said, Chose, Arrived, Found)
"""Events that come of the person's own doing, so that more may be told with the answer."""


def step(state: State, event: Event, moment: Moment, knowledge: Knowledge) -> Step:
    """Answer one event. Pure: the same state, event and moment give the same step."""
    scene = begin(state, moment, knowledge)
    care = reminding.awake(aged(scene.care, scene.today), moment.at)
    scene = scene.holding(care)
    wish = languages.wished(event, scene.asked)
    if wish is not None:
        return _remembering(languages.choose(scene, wish), scene)
    scene, first = languages.overheard(scene, event)
    if isinstance(event, Said):
        known, locale = scene.care.known, scene.care.manner.locale
        of = _one_offered(scene) or known.profile.subject
        event = Said(in_chinese(event.text, locale, known.called, of, scene.asked))
    rung = alarm.alarmed(scene, event.text) if isinstance(event, Said) else None
    if rung and isinstance(event, Said):
        rung = languages.said_back(rung, event.text)
    done = rung or _with_news(_answered(scene, event), care_of(state), scene)
    done = consenting.withdrawn(done, care_of(state))
    if isinstance(event, THEIRS) and _is_free(done):
        done = due.with_unsent(letters.with_untold(done), moment.at)
    done = languages.opened(done, first) if first and _is_free(done) else done
    return _remembering(lasting.kept_again(reminding.keep_wish(done, knowledge)), scene)


def _one_offered(scene: Scene) -> Subject | None:
    """Of two people asked about, the one whom "ba" without its marks may be: not both of them."""
    ask = scene.state.ask if isinstance(scene.state, Asking) else None
    offered = {each.data for each in ask.choices} if ask and ask.id == "ask-subject-two" else set()
    ones = [each for each in (Subject.GRANDMOTHER, Subject.FATHER) if f"subject:{each}" in offered]
    return ones[0] if len(ones) == 1 else None


def _with_news(done: Step, before: Care, scene: Scene) -> Step:
    """Open with what time changed of a plan; what was changed in talk is shown anyway."""
    state = done.state
    if isinstance(state, New) or not _is_free(done):
        return done
    people = state.care.people
    several = tuple(
        each
        for each in passing.news(before, scene.care, scene.knowledge)
        if each[0] < len(people) and people[each[0]].profile == scene.care.people[each[0]].profile
    )
    if not several:
        return done
    replies = (*(say for _, _, say in several), *done.told.replies)
    care = passing.noted(state.care, several)
    return replace(done, state=replace(state, care=care), told=replace(done.told, replies=replies))


def _is_free(done: Step) -> bool:
    """Whether something is answered, to one person, and more may be said with it."""
    return bool(done.told.replies) and done.look is None and not _is_private(done.told)


def _is_private(told: Told) -> bool:
    """Whether it is said where others read, or stands alone."""
    return any(isinstance(each, Say) and each.id in ALONE for each in told.replies)


def _answered(scene: Scene, event: Event) -> Step:
    match event:
        case Found():
            return family.found(scene, event)
        case Letter():
            return letters.come(scene, event)
        case Idle():
            return lasting.idle(scene, event)
        case Arrived(payload=payload) if payload.startswith(family.JOINING):
            return family.claim(scene, payload.removeprefix(family.JOINING))
        case Arrived(payload=sharing.WISHED) if not isinstance(scene.state, New):
            return sharing.share(scene, Understood())
        case Said() | Sent():
            text = event.text if isinstance(event, Said) else ""
            return alarm.careful(scene, text, _happened(scene, event))
        case _:
            return _happened(scene, event)


def _happened(scene: Scene, event: Happening) -> Step:
    state = scene.state
    match state:
        case New():
            return while_new(scene, event)
        case Asking() | Resting():
            return while_talking(scene, event)
        case Erasing():
            return while_erasing(scene, event, state)
        case _:
            assert_never(state)


def while_new(scene: Scene, event: Happening) -> Step:
    """Nobody has spoken yet: whatever comes first is greeted, and answered too."""
    match event:
        case Arrived(language=language):
            return languages.greeted(scene, language)
        case Said() | Chose():
            return _greeted(scene, while_talking(scene, event))
        case Sent():
            return intents.greet(scene)
        case Called():
            return tell(scene.state, Say("group-private"))
        case Left():
            return Step(scene.state, Told(()))
        case Due():
            return due.come(scene, event)
        case Handed():
            return _greeted(scene, sharing.handed(scene, event))
        case _:
            assert_never(event)


def while_talking(scene: Scene, event: Happening) -> Step:
    """The ordinary case: a question is open, or anything may be said."""
    match event:
        case Arrived():
            return intents.welcome_back(scene)
        case Said(text):
            return hear(scene, text)
        case Chose(data):
            return hear_tap(scene, data)
        case Sent(kind):
            return stay(scene, *asides.wordless(kind))
        case Called():
            return tell(scene.state, Say("group-private"))
        case Left():
            return Step(scene.state, Told(()))
        case Due():
            return due.come(scene, event)
        case Handed():
            return sharing.handed(scene, event)
        case _:
            assert_never(event)


def while_erasing(scene: Scene, event: Happening, state: Erasing) -> Step:
    """Asked once more: only a plain yes erases; anything else leaves all as it was."""
    match event:
        case Said(text):
            answer = True if erasing.nods(state, text) else sure(normalise(text))
        case Chose(data):
            answer = erasing.answered(state, data)
            if answer is None and data.startswith("erase:yes"):
                return erasing.again(scene, state)
        case Due():
            return due.come(scene, event)
        case Arrived() | Sent() | Left() | Called() | Handed():
            answer = None
        case _:
            assert_never(event)
    if answer is True:
        return erasing.erased(scene, state.place)
    rested = replace(scene, state=Resting(scene.care))
    if answer is False:
        return erasing.kept(scene, state.place)
    return while_talking(rested, event)


def _greeted(scene: Scene, done: Step) -> Step:
    """Open a first conversation with who we are."""
    told = done.told
    greeting = Say("greet-short")
    said = {each.id for each in told.replies if isinstance(each, Say)}
    if "greet-back" in said:  # 「早安」: a good morning alone tells nobody who we are
        return intents.greet(scene)
    if not said.isdisjoint({"greet", "greet-short"}):
        return done
    return replace(done, told=replace(told, replies=(greeting, *told.replies)))


def _remembering(done: Step, scene: Scene) -> Step:
    """Keep the ids of what was last said, for 「這裡怪怪的」, and when a caution was among them."""
    state = done.state
    if isinstance(state, New) or not done.told.replies:
        return done
    ids = tuple([row for each in done.told.replies for row in asides.rows(each)])
    reminded = spoken_of(scene.care, state.care, done.told.replies)
    state = replace(state, care=replace(state.care, last=ids, reminded=reminded))
    said = Step(state, done.told, done.effects, done.look)
    return questioning.warned(said, scene.moment.at, scene.knowledge)


def view(state: State) -> View:
    """What may be seen from outside."""
    care: Care = care_of(state)
    known = care.known
    asking = state.ask.asking if isinstance(state, Asking) else None
    if isinstance(state, Erasing):
        asking = "confirm"
    return View(asking, known.profile, reminding.shown(known))
