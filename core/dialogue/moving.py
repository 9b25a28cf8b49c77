"""One person, several channels: linking them with a code, which profile is kept, where it comes."""

from __future__ import annotations

from dataclasses import replace

from core import family
from core.care import Care, Known
from core.circle import Purpose
from core.dialogue.saying import everything
from core.dialogue.scene import Scene, ask, stay
from core.dialogue.states import New, Resting, Step, tell
from core.messages import (
    Ask,
    Cancel,
    Choice,
    Effect,
    Forget,
    Phrase,
    Revoke,
    Say,
    Schedule,
    ShowInvite,
    Told,
)
from core.outside import Claimed, Home, Invite, Join, Moved, Part, Ways


def move(scene: Scene) -> Step:
    """「換手機」: a code that links another channel of one's own, once and for half an hour."""
    token = scene.moment.token
    code = family.code_of(token)
    until = scene.moment.at + family.MOVE_LIVES
    made = Invite(token, code, family.tie_key(token), Purpose.MOVE, until)
    shown = ShowInvite(token, code, Purpose.MOVE, Phrase("is-subject-self"), ())
    return tell(Resting(scene.care), shown, effects=(made,))


def claimed(scene: Scene, found: Claimed) -> Step:
    """The code was typed on another channel: one becomes one, asked where both hold something."""
    theirs = found.care or Care()
    if is_empty(scene.care):
        return _joined(scene, found.tie, instead=False)
    if is_empty(theirs):
        return _joined(scene, found.tie, instead=True)
    choices = (
        Choice(f"circle:merge.{found.tie}.there", "label-merge-there"),
        Choice(f"circle:merge.{found.tie}.here", "label-merge-here"),
    )
    args = (("here", _all(scene.care)), ("there", _all(theirs)))
    return ask(scene, Ask("other", "ask-family-merge", args, choices), "family-merge")


def is_empty(care: Care) -> bool:
    """Say whether nothing is kept that could be lost."""
    return all(each == Known() for each in care.people) and not care.ties and not care.shares


def _all(care: Care) -> tuple[Phrase, ...]:
    return tuple(phrase for each in care.people for phrase in everything(each))


def _joined(scene: Scene, tie: str, *, instead: bool) -> Step:
    """Leave this account for the other; what was kept here goes along with the letter."""
    effects = (Join(tie, scene.care, instead), Forget())
    return Step(New(), Told((Say("moved-here"),), scene.care.manner), effects)


def tapped(scene: Scene, verb: str, rest: list[str]) -> Step:
    """A button about channels."""
    match verb, rest:
        case "merge", [tie, "here" | "there" as kept]:
            return _joined(scene, tie, instead=kept == "here")
        case "part", [number] if number.isascii() and number.isdecimal():
            return stay(scene, Say("parted"), effects=(Part(int(number[:3])),))
        case _:
            return stay(scene, Say("old-button"))


def moved(scene: Scene, tie: str, news: Moved) -> Step:
    """Another channel is ours now: what was kept there is joined to what is here."""
    care = joined_care(scene.care, news, tie)
    effects: tuple[Effect, ...] = ()
    if news.instead:
        effects = (Cancel(), Revoke(), *_scheduled(care))
    told = Say("moved-done", (("things", _all(care)),))
    return tell(Resting(care), told, effects=effects)


def joined_care(here: Care, news: Moved, tie: str) -> Care:
    """Return one account of two: the profiles of one, the ties of both."""
    there = news.care
    kept = replace(there, shares=()) if news.instead else here
    other = here if news.instead else there
    strangers = tuple(replace(each, place=0) for each in other.ties if each.key != tie)
    keys = {each.key for each in kept.ties}
    ties = (*kept.ties, *(each for each in strangers if each.key not in keys))
    return replace(kept, ties=tuple(each for each in ties if each.key != tie), last=())


def _scheduled(care: Care) -> tuple[Schedule, ...]:
    """Return the reminders of an account, to be set anew."""
    return tuple(
        Schedule(str(place), rhythm.times, rhythm.days, rhythm.zone, rhythm.starts)
        for place, known in enumerate(care.people)
        if (rhythm := known.rhythm) is not None and rhythm.times and not rhythm.paused
    )


def home(scene: Scene) -> Step:
    """「提醒送到這裡」: what nobody asked for comes to this channel from here on."""
    return stay(scene, Say("home-here"), effects=(Home(),))


def listed(scene: Scene, ways: Ways) -> Step:
    """All channels, with a button to let each other one go."""
    lines: tuple[Phrase, ...] = tuple(
        Phrase("channel-here" if each.here else "channel-there", (("kind", _kind(each.kind)),))
        for each in ways.channels
    )
    parting = tuple(
        Choice(f"circle:part.{each.number}", "label-part", (("kind", _kind(each.kind)),))
        for each in ways.channels
        if not each.here
    )
    settled = any(each.here and each.home for each in ways.channels)
    moving = () if settled or not parting else (Choice("circle:home", "label-home"),)
    more = Choice("circle:move", "label-circle-move")
    return stay(scene, Say("channels", (("channels", lines),), (*moving, *parting, more)))


def _kind(kind: str) -> Phrase:
    known = kind in {"line", "telegram", "web", "terminal"}
    return Phrase(f"channel-{kind}" if known else "channel-other")
