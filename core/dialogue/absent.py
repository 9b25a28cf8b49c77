"""「出國到下週三」: whether reminders shall come meanwhile; days named when they were asked for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from core.dialogue.amending import days_off
from core.dialogue.answering import fills
from core.dialogue.scene import Scene, ask
from core.dialogue.states import Asking, Resting, Step, tell
from core.dialogue.taps import Tap
from core.dialogue.when import day_phrase
from core.messages import Ask, Choice, Say
from core.reading.amending import Amended
from core.reading.days_away import days_away
from core.reading.normal import normalise
from core.reading.pattern import Pattern
from core.reading.understood import Intent, Understood

AWAY = "away"
"""The question whether to be silent while somebody is away, and what its buttons are about."""

_SILENT = Pattern(
    "(?:先|都|就|那|請|好|幫我|,| )*(?:不[要用必]?|別|停)(?:再)?(?:提醒|叫|通知)我?[了啦吧喔。!]*"
)
_AS_USUAL = Pattern(
    "(?:還是|一樣|要|請|都|就|,| )*(?:照常|照舊|一樣|繼續|要?提醒)(?:提醒)?我?[了啦吧喔。!]*"
)


def in_full(scene: Scene, text: str) -> str:
    """Return 「2月16號到20號」, right after the days were asked for, as the wish it ends."""
    whole = f"{text} 不要提醒"
    asked = "reminder-later-rest" in scene.care.last and "提醒" not in text
    return whole if asked and days_away(normalise(whole), scene.today) else text


def heard(scene: Scene, said: Understood, more: Amended) -> Step | None:
    """Ask once about the days somebody tells to be away; or take the answer to that."""
    if scene.asked == AWAY:
        return _answered(scene)
    other = fills(said) or said.doubts or said.intent not in {None, Intent.UNKNOWN}
    if not more.trip or not scene.care.known.rings or other or scene.asked is not None:
        return None
    first, last = more.trip[0], more.trip[-1]
    choices = (
        Choice(f"{AWAY}:{first.toordinal()}-{last.toordinal()}", "label-away-silent"),
        Choice(f"{AWAY}:on", "label-away-on"),
    )
    days = (("first", day_phrase(first)), ("last", day_phrase(last)))
    return ask(scene, Ask("other", "ask-away", days, choices), AWAY)


def tapped(scene: Scene, tap: Tap) -> Step | None:
    """A button of the question: silent from one day to another, or as usual."""
    if tap.about != AWAY:
        return None
    first, _, last = tap.value.partition("-")
    rested = replace(scene, state=Resting(scene.care))
    if not (first.isdecimal() and last.isdecimal()) or int(last) < scene.today.toordinal():
        return tell(Resting(scene.care), Say("away-as-usual"))
    days = range(max(int(first), scene.today.toordinal()), int(last) + 1)
    return days_off(rested, tuple(date.fromordinal(day) for day in days))


def _answered(scene: Scene) -> Step | None:
    words, state = normalise(scene.words), scene.state
    silent = _SILENT.fullmatch(words) is not None
    if not isinstance(state, Asking) or silent is (_AS_USUAL.fullmatch(words) is not None):
        return None
    data = state.ask.choices[0 if silent else 1].data.partition("@")[0]
    return tapped(scene, Tap(AWAY, data.partition(":")[2], scene.care.current))
