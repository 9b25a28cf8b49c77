"""Every transcript in tests/journeys, run on the core with the words people see."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from bot.bubbles import Bubble, Card, Text
from bot.labels import as_tap
from bot.plan_json import plan_object, profile_object
from bot.wording import Locales
from core import knowledge
from core.dialogue import New, State, Step, step, view
from core.messages import Arrived, Chose, Due, Event, Moment, Said, Sent, ShowPlan, Wordless

FOLDER = Path(__file__).parent / "journeys"
JOURNEYS = sorted(FOLDER.glob("*.toml"))
KNOWLEDGE = knowledge.load()
LOCALES = Locales.load(KNOWLEDGE, strict=True)
NOTHING = "—"


@dataclass
class Talk:
    """A conversation as it goes on."""

    at: datetime
    state: State = field(default_factory=New)
    bubbles: tuple[Bubble, ...] = ()

    def hear(self, event: Event) -> Step:
        """Take one event and remember what it led to."""
        done = step(self.state, as_tap(event, self.state, LOCALES), Moment(self.at, "t"), KNOWLEDGE)
        self.state, self.bubbles = done.state, LOCALES.bubbles(done.told)
        return done

    def label(self, label: str) -> Event:
        """Return the tap on the button shown with this label."""
        shown = {button.label: button.data for each in self.bubbles for button in each.buttons}
        assert label in shown, f"no button {label!r}, only {sorted(shown)}"
        return Chose(shown[label])

    def words(self) -> str:
        """Return all that is shown, buttons too."""
        return "\n".join(_words(each) for each in self.bubbles)


def _words(bubble: Bubble) -> str:
    labels = "".join(f"［{button.label}］" for button in bubble.buttons)
    match bubble:
        case Text(text=text):
            return text + labels
        case Card(plain=plain):
            return plain + labels


def _event(turn: Mapping[str, Any], talk: Talk) -> Event:
    if "at" in turn:
        talk.at = datetime.fromisoformat(turn["at"])
    if "due" in turn:  # the key of a reminder whose moment has come
        return Due(turn["due"], talk.at, missed=turn.get("missed", False))
    if "says" in turn:
        return Said(turn["says"])
    if "taps" in turn:
        return talk.label(turn["taps"])
    if "data" in turn:
        return Chose(turn["data"])
    if "sends" in turn:
        return Sent(Wordless(turn["sends"]))
    return Arrived()


def _plain(value: object) -> object:
    return None if value == NOTHING else value


@pytest.mark.parametrize("path", JOURNEYS, ids=[each.stem for each in JOURNEYS])
def test_the_transcript_goes_as_written(path: Path) -> None:
    journey = tomllib.loads(path.read_text("utf-8"))
    talk = Talk(datetime.fromisoformat(journey["now"]))
    for number, turn in enumerate(journey["turn"], 1):
        done = talk.hear(_event(turn, talk))
        where = f"{journey['title']}，第 {number} 句 {turn}\n{talk.words()}"
        _check(turn, done, talk, where)


def _check(turn: Mapping[str, Any], done: Step, talk: Talk, where: str) -> None:
    seen, words = view(talk.state), talk.words()
    assert bool(done.told.replies) is not turn.get("silent", False), where
    if "asking" in turn:
        assert _plain(turn["asking"]) == seen.asking, where
    profile = profile_object(seen.profile)
    for key, value in turn.get("profile", {}).items():
        assert _plain(value) == profile[key], where
    assert not any(isinstance(turn.get(each), str) for each in ("shows", "hides")), where
    for words_shown in turn.get("shows", ()):
        assert words_shown in words, where
    for words_hidden in turn.get("hides", ()):
        assert words_hidden not in words, where
    if "effects" in turn:
        assert turn["effects"] == [type(each).__name__.lower() for each in done.effects], where
    _check_plan(turn, done, where)
    _check_reminder(turn, talk, where)


def _check_plan(turn: Mapping[str, Any], done: Step, where: str) -> None:
    shown = [each for each in done.told.replies if isinstance(each, ShowPlan)]
    if "plan" not in turn and "lacks_foods" not in turn:
        return
    if turn.get("plan") == NOTHING:
        assert not shown, where
        return
    assert shown, where
    plan = plan_object(shown[-1].plan, "")
    for key, value in turn.get("plan", {}).items():
        assert _plain(value) == plan[key], f"{key}: {where}"
    names = {each.name for each in shown[-1].plan.foods}
    assert names.isdisjoint(turn.get("lacks_foods", ())), where


def _check_reminder(turn: Mapping[str, Any], talk: Talk, where: str) -> None:
    if "reminder" not in turn:
        return
    rhythm = view(talk.state).rhythm
    if turn["reminder"] == NOTHING:
        assert rhythm is None, where
        return
    assert rhythm is not None, where
    enabled = not rhythm.paused and not rhythm.rests
    assert turn["reminder"].get("enabled", True) == enabled, where
    assert turn["reminder"]["times"] == [each.strftime("%H:%M") for each in rhythm.times], where
    assert turn["reminder"]["days"] == list(rhythm.days), where
