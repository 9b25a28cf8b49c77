"""「出國到下週三」, 「我媽26號到30號不用提醒」: whose reminders rest, on which days, or end."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from core.care import Care, Known
from core.dialogue.answering import fills, only_whom, place_of
from core.dialogue.reminders.changes.amending import days_off
from core.dialogue.reminders.reminding import as_it_is
from core.dialogue.reminders.when import day_phrase
from core.dialogue.saying import who
from core.dialogue.scene import Scene, ask, stay
from core.dialogue.states import Asking, Resting, Step, care_of
from core.dialogue.taps import Tap
from core.messages import Ask, Choice, Say
from core.person import Profile, Subject
from core.reading.kinship import KIN
from core.reading.normal import normalise
from core.reading.pattern import Pattern
from core.reading.reminders.amending import Amended
from core.reading.reminders.days_away import days_away
from core.reading.understood import Intent, Understood

AWAY = "away"
"""The question whether to be silent while somebody is away, and what its buttons are about."""

_SILENT = Pattern(
    "(?:先|都|就|那|請|好|幫我|這[幾段]天|這段|時間|期間|,| )*"
    "(?:(?:不[要用必]?|別|停)(?:再)?(?:提醒|叫|通知)我?|不[用要必]|先不|免)[了啦吧喔好。! ]*"
)
_AS_USUAL = Pattern(
    "(?:還是|一樣|要|請|都|就|,| )*(?:照常|照舊|一樣|繼續|要?提醒)(?:提醒)?我?[了啦吧喔。!]*"
)


_KIN = "|".join(sorted((each for each in KIN if not each.isascii()), key=len, reverse=True))
_ALL = Pattern(f"我們(?!家|的)|大家|全家|兩個人|我(?:跟|和|與)(?:我的?|我家)?(?:{_KIN})")
_MYSELF = Pattern(f"(?:^|[ ,。])我(?:自己|本人)?(?!們|家|的|(?:{_KIN}))(?!.*提醒(?:他|她|{_KIN}))")
_SILENCES = frozenset({None, Intent.UNKNOWN, Intent.STOP_REMINDER, Intent.PAUSE})


def in_full(scene: Scene, text: str) -> str:
    """Return 「2月16號到20號」, right after the days were asked for, as the wish it ends."""
    whole = f"{text} 不要提醒"
    asked = "reminder-later-rest" in scene.care.last and "提醒" not in text
    return whole if asked and days_away(normalise(whole), scene.today) else text


def heard(scene: Scene, said: Understood, more: Amended) -> Step | None:
    """Ask once about the days somebody tells to be away; or take the answer to that."""
    if scene.asked == AWAY:
        return _answered(scene)
    if not (more.off or more.trip):
        return None
    people = _whose(scene, said)
    if more.off and only_whom(said) and said.intent in _SILENCES:
        return _each_off(scene, people, said, more)
    scene = scene.holding(scene.care.turn_to(people[0])) if people else scene
    known = scene.care.known
    told = fills(said) and not (said.slots.subject and only_whom(said) and not said.name)
    other = told or said.doubts or said.intent not in {None, Intent.UNKNOWN}
    if not (more.trip and known.rings and people) or other:
        return None
    first, last = more.trip[0], more.trip[-1]
    choices = (
        Choice(f"{AWAY}:{first.toordinal()}-{last.toordinal()}", "label-away-silent"),
        Choice(f"{AWAY}:on", "label-away-on"),
    )
    days = (("first", day_phrase(first)), ("last", day_phrase(last)))
    if scene.asked is not None:  # amid another question it is a remark with buttons
        return stay(scene, Say("ask-away", days, choices))
    return ask(scene, Ask("other", "ask-away", days, choices), AWAY)


def _whose(scene: Scene, said: Understood) -> tuple[int, ...]:
    """The places of who is named, or is 我; all where it is 我們; else of whom we talk about."""
    care, words = scene.care, normalise(scene.words)
    if _ALL.search(words):
        return tuple(at for at in care.places if care.people[at].daily) or (care.current,)
    subject = Subject.SELF if _MYSELF.search(words) else said.slots.subject
    if subject is Subject.SELF:
        return (care.current if care.own_place is None else care.own_place,)
    if subject is None:
        return (care.current,)
    place = place_of(care, subject, said.relation)
    return () if place is None else (place,)


def _each_off(
    scene: Scene, people: tuple[int, ...], said: Understood, more: Amended
) -> Step | None:
    """「我媽26號到30號住院 不用提醒她」, amid one's own: hers alone; of nobody kept, nobody's."""
    care = scene.care
    if not people:
        named = Known(Profile(said.slots.subject), said.name, said.relation)
        return stay(scene, Say("no-reminder-of", (("who", who(named)),)))
    if people == (care.current,) and not _is_among_others(care):
        return None
    done: Step | None = None
    for place in people:
        if not care.people[place].daily and not care.people[place].once:
            continue
        turned = scene.holding((care_of(done.state) if done else care).turn_to(place))
        done = _then(done, days_off(turned, more.off, more.part), as_it_is(care.people[place]))
    return done


def _is_among_others(care: Care) -> bool:
    return sum(each.daily is not None for each in care.people) > 1


def _then(first: Step | None, done: Step, stands: tuple[Say, ...]) -> Step:
    """Say and do both, and whose it is."""
    before = first.told.replies if first else ()
    told = replace(done.told, replies=(*before, *done.told.replies, *stands))
    return replace(done, told=told, effects=(*(first.effects if first else ()), *done.effects))


def tapped(scene: Scene, tap: Tap) -> Step | None:
    """A button of the question: silent from one day to another, or as usual."""
    if tap.about != AWAY:
        return None
    first, _, last = tap.value.partition("-")
    rested = replace(scene, state=Resting(scene.care)) if scene.asked == AWAY else scene
    if not (first.isdecimal() and last.isdecimal()) or int(last) < scene.today.toordinal():
        return stay(rested, Say("away-as-usual"))
    days = range(max(int(first), scene.today.toordinal()), int(last) + 1)
    return days_off(rested, tuple(date.fromordinal(day) for day in days))


def _answered(scene: Scene) -> Step | None:
    words, state = normalise(scene.words), scene.state
    silent = _SILENT.fullmatch(words) is not None
    if not isinstance(state, Asking) or silent is (_AS_USUAL.fullmatch(words) is not None):
        return None
    data = state.ask.choices[0 if silent else 1].data.partition("@")[0]
    return tapped(scene, Tap(AWAY, data.partition(":")[2], scene.care.current))
