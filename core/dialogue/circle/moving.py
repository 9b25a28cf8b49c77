"""One person, several channels: linking them with a code, which profile is kept, where it comes."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from core import family
from core.care import NO_ACCOUNT, Care
from core.circle import Purpose
from core.dialogue.reminders import single
from core.dialogue.saying import everything
from core.dialogue.scene import Scene, ask, stay
from core.dialogue.states import New, Resting, Step, tell
from core.messages import (
    Ask,
    Cancel,
    Choice,
    Effect,
    Forget,
    Later,
    Phrase,
    Revoke,
    Say,
    Schedule,
    ShowInvite,
    Told,
)
from core.outside import Claimed, Home, Invite, Join, Moved, Part, Untie, Ways


def move(scene: Scene) -> Step:
    """「換手機」: a code that links another channel of one's own, once and for half an hour."""
    token = scene.moment.token
    code = family.code_of(token)
    until = scene.moment.at + family.MOVE_LIVES
    made = Invite(token, code, family.tie_key(token), Purpose.MOVE, until)
    shown = ShowInvite(token, code, Purpose.MOVE, Phrase("is-subject-self"), ())
    return tell(Resting(scene.care), shown, effects=(made,))


def claimed(scene: Scene, found: Claimed) -> Step:
    """The code was used on another channel: never without asking whether that is oneself.

    Whoever opens a stranger's link would else go on talking in the stranger's account.
    """
    theirs = found.care or NO_ACCOUNT
    args = (("here", _shortly(scene.care)), ("there", _shortly(theirs)))
    both = not is_empty(scene.care) and not is_empty(theirs)
    text = "ask-family-merge" if both else "ask-family-move"
    kept = "here" if is_empty(theirs) else "there"
    choices: tuple[Choice, ...] = (Choice(f"circle:merge.{found.tie}.{kept}", "label-merge-yes"),)
    if both:
        choices = tuple(
            Choice(f"circle:merge.{found.tie}.{each}", f"label-merge-{each}")
            for each in ("here", "there")
        )
    no = Choice(f"circle:merge.{found.tie}.no", "label-merge-no")
    moved = scene.holding(replace(scene.care, moving=found.tie))
    return ask(moved, Ask("other", text, args, (*choices, no)), "family-merge")


def _shortly(care: Care) -> tuple[Phrase, ...]:
    """Return enough to tell two accounts apart, and nothing of health."""
    return tuple(phrase for at in care.places for phrase in everything(care.people[at])[:2])


def is_empty(care: Care) -> bool:
    """Say whether nothing is kept that could be lost."""
    return not care.places and not care.ties and not care.shares


def _all(care: Care) -> tuple[Phrase, ...]:
    return tuple(phrase for at in care.places for phrase in everything(care.people[at]))


def _merged(scene: Scene, tie: str, kept: str) -> Step:
    """Leave this account for the other; what was kept here goes along with the letter."""
    care = replace(scene.care, moving="")
    if kept not in {"here", "there"}:
        return tell(Resting(care), Say("merge-not"), effects=(Untie(tie),))
    effects = (Join(tie, care, kept == "here"), Forget())
    return Step(New(), Told((Say("moved-here"),), scene.care.manner), effects)


def tapped(scene: Scene, verb: str, rest: list[str]) -> Step:
    """A button about channels."""
    match verb, rest:
        case "merge", [tie, kept] if tie and tie == scene.care.moving:
            return _merged(scene, tie, kept)
        case "part", [number] if number.isascii() and number.isdecimal():
            return stay(scene, Say("parted"), effects=(Part(int(number[:3])),))
        case _:
            return stay(scene, Say("old-button"))


def moved(scene: Scene, tie: str, news: Moved) -> Step:
    """Another channel is ours now: what was kept there is joined to what is here."""
    care = joined_care(scene.care, news, tie)
    effects: tuple[Effect, ...] = ()
    if news.instead:
        effects = (Cancel(), Revoke(), *scheduled(care, scene.moment.at))
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


def scheduled(care: Care, now: datetime) -> tuple[Schedule | Later, ...]:
    """Return the reminders of an account, to be set anew."""
    again = tuple(
        Schedule(str(place), rhythm.times, rhythm.days, rhythm.zone, rhythm.starts)
        for place, known in enumerate(care.people)
        if (rhythm := known.rhythm) is not None and rhythm.times and not rhythm.paused
    )
    once = (
        single.later(place, at)
        for place, known in enumerate(care.people)
        for at in single.ahead(known, now)
    )
    return (*again, *once)


def home(scene: Scene) -> Step:
    """「提醒送到這裡」: what nobody asked for comes to this channel from here on."""
    return stay(scene, Say("home-here"), effects=(Home(),))


def listed(scene: Scene, ways: Ways) -> Step:
    """All channels, with a button to let each other one go."""
    lines: tuple[Phrase, ...] = tuple(
        Phrase("channel-here" if each.here else "channel-there", (("kind", kind_of(each.kind)),))
        for each in ways.channels
    )
    parting = tuple(
        Choice(f"circle:part.{each.number}", "label-part", (("kind", kind_of(each.kind)),))
        for each in ways.channels
        if not each.here
    )
    settled = any(each.here and each.home for each in ways.channels)
    moving = () if settled or not parting else (Choice("circle:home", "label-home"),)
    more = Choice("circle:move", "label-circle-move")
    return stay(scene, Say("channels", (("channels", lines),), (*moving, *parting, more)))


def kind_of(kind: str) -> Phrase:
    """A channel as people call it."""
    known = kind in {"line", "telegram", "web", "terminal"}
    return Phrase(f"channel-{kind}" if known else "channel-other")
