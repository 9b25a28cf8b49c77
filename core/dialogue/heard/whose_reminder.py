"""Whose reminder is meant, where several are: who is named, who rang just now; else it is asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from core.care import Care, Known
from core.dialogue.answering import place_of
from core.dialogue.reminders import reminding, single
from core.dialogue.reminders.changes import absent, amending, daily_or_single
from core.dialogue.reminders.replies import reminded
from core.dialogue.saying import who, whose
from core.dialogue.scene import Scene, ask, proceed, stay
from core.dialogue.states import Asking, Resting, Step, care_of
from core.dialogue.taps import Tap
from core.messages import Ask, Choice, Effect, Reply, Say
from core.person import Profile, Subject
from core.questions import BY_NAME, do
from core.reading.kinship import KIN
from core.reading.normal import normalise
from core.reading.pattern import Pattern
from core.reading.read import read_on
from core.reading.reminders import whose as reading
from core.reading.reminders.amending import Amended, amended
from core.reading.reminders.beforehand import told_taken
from core.reading.understood import Context, Intent, Slot, Understood

WHOSE = "whose"
"""The question whose reminder is meant, and what its buttons are about."""

Lead = Callable[[Scene, str], Step]
"""Does what is said, of whom the talk is of."""

_ENDS = frozenset({Intent.STOP_REMINDER, Intent.PAUSE, Intent.SKIP_TODAY})
_OPEN = frozenset({"reminder_time", daily_or_single.WHICH, absent.AWAY})
_OF_REMINDERS = Pattern("提醒|叫|通知|吵|鬧鐘|remind")
_TOLD = frozenset({"forgot", "untaken", "run-out", "on-the-way"})
"""What is told of one person's tablets, and of nobody else's."""
_SURELY = Pattern("今[天日早晚]|已經?|剛")


def heard(scene: Scene, said: Understood, text: str, lead: Lead) -> Step | None:
    """Do it for whom it is said of, and go on where the talk was; None where that is no matter."""
    words = normalise(text)
    standing = _standing(scene)
    if not standing:
        return None
    if scene.asked == WHOSE and (only := reading.only_whom(words)):
        return chosen(scene, _places(scene, only), lead)
    named, rest = _named(scene, words, standing)
    if not named and standing == (scene.care.current,):
        return None
    places = _places(scene, named)
    if told_taken(words):
        return _taken(scene, places, text, lead)
    if not _changes(scene, words) and not _changes(scene, rest):
        return None
    if named and not places:
        return _of_nobody_kept(scene, said, named, words)
    if places:
        return _of_those_named(scene, named, places, rest, lead)
    return None if scene.asked in _OPEN else _unnamed(scene, standing, text, lead)


def _named(scene: Scene, words: str, standing: tuple[int, ...]) -> tuple[tuple[str, ...], str]:
    """Return who is named, and the rest; one's own alone need no name, and 提醒我 is of all."""
    named, rest = reading.whose(words)
    if named and named != (reading.ME,) and not set(_places(scene, named)) & set(standing):
        named = _but_a_reason(scene, named, words, standing)
        rest = rest if named and named != (reading.ME,) else words
    if named != (reading.ME,):
        return named, rest
    own = scene.care.own_place in standing
    as_ever = standing == (scene.care.current,) if own else not reading.says_i(words)
    return ((), words) if as_ever else (named, rest)


def _but_a_reason(
    scene: Scene, named: tuple[str, ...], words: str, standing: tuple[int, ...]
) -> tuple[str, ...]:
    """「女兒明天回來 不用叫我」, 「明天要去看媽媽 先不用提醒」: she has none, and is the reason."""
    if reading.calls_me(words) and scene.care.own_place in standing:
        return (reading.ME,)
    if reading.is_object(words) or (reading.is_subject(words) and not reading.calls_me(words)):
        return named
    more = amended(words, scene.today)
    ends = read_on(words, Context(scene.today)).intent in _ENDS
    alone = standing == (scene.care.current,)
    return () if alone or ends or more.off or more.rests else named


def each_told(scene: Scene, text: str) -> tuple[str, ...]:
    """Return what is said of each: 爸爸明天不用叫 媽媽改成早上九點; empty where not of several."""
    parts = reading.of_each(normalise(text))
    standing = set(_standing(scene)) if parts else set()
    rested = replace(scene, state=Resting(scene.care))
    for each in parts:
        places = _places(scene, reading.whose(each)[0])
        acts = told_taken(each) or _changes(rested, each)
        if not (acts and places and standing.issuperset(places)):
            return ()
    return parts


def tapped(scene: Scene, tap: Tap, lead: Lead) -> Step | None:
    """A button of the question: one of them, or all; None for every other, and once it is over."""
    if tap.about != WHOSE or scene.asked != WHOSE:
        return None
    places = _standing(scene) if tap.value == "all" else (int(tap.value),)
    return chosen(scene, places, lead)


def chosen(scene: Scene, places: tuple[int, ...], lead: Lead) -> Step | None:
    """What was said before is done now, for those; then what is still wanted is asked."""
    state = scene.state
    if not isinstance(state, Asking) or not set(places) & set(_standing(scene)):
        return None
    rested = replace(scene, state=Resting(scene.care))
    done = _each(rested, places, reading.whose(normalise(state.told))[1], lead)
    after = care_of(done.state).turn_to(scene.care.current)
    if isinstance(done.state, Asking) or after.known.planned or not after.known.profile.subject:
        return done
    return proceed(rested.holding(after), *done.told.replies, effects=done.effects)


# ---- whether, and of whom -----------------------------------------------------------


def _standing(scene: Scene) -> tuple[int, ...]:
    """The places of those to whom something comes, or would but for a rest."""
    people, now = enumerate(scene.care.people), scene.moment.at
    return tuple(at for at, each in people if each.daily or single.ahead(each, now))


def _places(scene: Scene, named: tuple[str, ...]) -> tuple[int, ...]:
    """Where those who are named stand; empty where one of them is not kept."""
    if named == (reading.ALL,):
        return _standing(scene)
    places = [_place(scene.care, each) for each in named]
    return tuple(at for at in places if at is not None) if None not in places else ()


def _place(care: Care, word: str) -> int | None:
    if word == reading.ME:
        return care.own_place
    return place_of(care, KIN[word].subject, word)


def _changes(scene: Scene, words: str) -> bool:
    """Whether what comes is to be otherwise, or to end; amid the plan's question, surely so."""
    more, said = amended(words, scene.today), read_on(words, Context(scene.today))
    if more.remark and said.intent not in _ENDS:
        return more.remark in _TOLD
    sets = said.intent is Intent.REMIND and (said.times or said.days or _of_hours(said))
    plainly = bool(sets) or said.intent in _ENDS or _OF_REMINDERS.search(words) is not None
    if scene.asked in BY_NAME and not (plainly or more.shift):
        return False
    return bool(sets) or said.intent in _ENDS or _amends(more, said, plainly=plainly)


def _of_hours(said: Understood) -> bool:
    return any(doubt.slot is Slot.REMINDER_TIME for doubt in said.doubts)


def _amends(more: Amended, said: Understood, *, plainly: bool) -> bool:
    hours = more.drops or more.keeps or more.moves or (more.adds and said.times)
    if more.off or more.rests or more.goes_on or more.shift or hours:
        return True
    return plainly and bool(more.resumes or more.days_off or more.days)


def _of_nobody_kept(
    scene: Scene, said: Understood, named: tuple[str, ...], words: str
) -> Step | None:
    """「阿婆早上九點也要」, of nobody kept: nothing of anybody else's is changed."""
    if named == (reading.ME,):
        wishes = said.intent is Intent.REMIND
        return None if wishes else _none_of(scene, Known(Profile(Subject.SELF)))
    if not reading.is_subject(words):
        return None
    if said.intent is Intent.REMIND and said.slots.subject is not None:
        return None  # 我阿姨八點提醒她: a wish of its own
    return _none_of(scene, Known(Profile(KIN[named[0]].subject), relation=named[0]))


def _none_of(scene: Scene, known: Known) -> Step:
    """Nothing of theirs stands; whose does is said, and stays."""
    people = (scene.care.people[at] for at in _standing(scene))
    stands = (line for each in people for line in reminding.as_it_is(each))
    return stay(scene, Say("no-reminder-of", (("who", whose(known)),), (do("remind"),)), *stands)


def _of_those_named(
    scene: Scene, named: tuple[str, ...], places: tuple[int, ...], rest: str, lead: Lead
) -> Step | None:
    """Each of those named; who has none is told so, but where one is to be set."""
    standing = set(_standing(scene))
    if set(places) <= standing:
        if scene.asked is None and len(places) == 1 and named != (reading.ME,):
            scene = scene.holding(scene.care.turn_to(places[0]))  # the talk is of her from then on
        return _each(scene, places, rest, lead)
    said = read_on(rest, Context(scene.today))
    if said.intent is Intent.REMIND or len(places) > 1:
        return None
    return _none_of(scene, scene.care.people[places[0]])


def _taken(scene: Scene, places: tuple[int, ...], text: str, lead: Lead) -> Step | None:
    """「媽媽今天吃過了」, amid the plan's question: it is noted, and then the question goes on."""
    if scene.asked not in BY_NAME or len(places) != 1:
        return None
    waiting = scene.care.people[places[0]].diary.waiting()
    recent = waiting is not None and reminded.is_recent(scene, waiting)
    if not recent and _SURELY.search(normalise(text)) is None:
        return None  # 爸爸有吃, asked of his medicines
    return _back(scene, lead(_turned(scene, places[0]), text))


def _unnamed(scene: Scene, standing: tuple[int, ...], text: str, lead: Lead) -> Step | None:
    """Of whose reminder it was spoken last; of the only one; else it is asked."""
    care, words = scene.care, normalise(text)
    sets = read_on(words, Context(scene.today)).intent is Intent.REMIND
    if sets and care.current not in standing:
        return None  # one of their own is wished
    spoken = standing[0] if len(standing) == 1 else care.reminded
    if spoken == care.current:
        return None
    if spoken in standing and spoken is not None:
        return _each(scene, (spoken,), words, lead)
    told = amended(words, scene.today).remark in _TOLD
    return None if told else _asked(scene, standing, text)


def _asked(scene: Scene, standing: tuple[int, ...], text: str) -> Step:
    """Ask whose; nothing is changed until that is known."""
    each = (
        Choice(f"{WHOSE}:{at}", "label-tie", (("who", whose(scene.care.people[at])),))
        for at in standing
    )
    choices = (*each, Choice(f"{WHOSE}:all", "label-whose-all"), do("cancel"))
    done = ask(scene, Ask("other", "ask-reminder-whose", (), choices), WHOSE)
    state = done.state
    told = replace(state, told=text) if isinstance(state, Asking) else state
    return replace(done, state=told)


# ---- doing it, and going on -----------------------------------------------------------


def _turned(scene: Scene, place: int) -> Scene:
    """The same moment, as if the talk were of them, and nothing asked."""
    care = scene.care.turn_to(place)
    return replace(scene, state=Resting(care), care=care)


def _each(scene: Scene, places: tuple[int, ...], words: str, lead: Lead) -> Step:
    """Do it for one after the other."""
    replies: tuple[Reply, ...] = ()
    effects: tuple[Effect, ...] = ()
    now, done = scene, stay(scene)
    for place in places:
        done = _one(now, place, words, lead)
        replies, effects = (*replies, *done.told.replies), (*effects, *done.effects)
        now = scene.holding(care_of(done.state).turn_to(scene.care.current))
    stays = _still_ringing(scene, now, places)
    told = replace(done.told, replies=(*replies, *stays))
    done = replace(done, told=told, effects=effects)
    return _back(scene, done)


def _still_ringing(before: Scene, now: Scene, places: tuple[int, ...]) -> tuple[Say, ...]:
    """Where somebody's end, the others' that stay are named."""
    ended = any(before.care.people[at].rings and not now.care.people[at].rings for at in places)
    others = (at for at in now.care.places if at not in places)
    return tuple(line for at in others for line in reminding.as_it_is(now.care.people[at])) * ended


def _one(scene: Scene, place: int, words: str, lead: Lead) -> Step:
    turned = replace(_turned(scene, place), words=words)
    said = read_on(words, Context(scene.today))
    skips = said.intent is Intent.SKIP_TODAY and not amended(words, scene.today).off
    done = amending.days_off(turned, (scene.today,)) if skips else lead(turned, words)
    return _saying_whose(scene, done, scene.care.people[place])


def _saying_whose(scene: Scene, done: Step, known: Known) -> Step:
    """Where several are reminded, say whose it is, unless that is said."""
    told = done.told.replies
    named = any(key == "who" for each in told if isinstance(each, Say) for key, _ in each.args)
    if named or len(_standing(scene)) <= 1 or not told:
        return done
    first = Say("reminder-of", (("who", who(known)),))
    return replace(done, told=replace(done.told, replies=(first, *told)))


def _back(scene: Scene, done: Step) -> Step:
    """Go on where the talk was; what the act itself asks goes first."""
    if isinstance(done.state, Asking):
        return done
    now = scene.holding(care_of(done.state).turn_to(scene.care.current))
    return stay(now, *done.told.replies, effects=done.effects)
