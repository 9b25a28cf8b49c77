"""By which clock somebody is reminded: 「我在東京」, 「改成洛杉磯時間」, 「我回台灣了」."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from core.care import Care, Known
from core.dialogue.reminders.due import with_person
from core.dialogue.reminders.reminding import scheduling, settled
from core.dialogue.reminders.when import day_phrase
from core.dialogue.saying import who
from core.dialogue.scene import Scene, ask, stay
from core.dialogue.states import Resting, Step
from core.messages import Ask, Choice, Phrase, Say
from core.person import HOME, HOME_ZONE, Subject
from core.questions import do
from core.reading.family import kin
from core.reading.places import ZONES, Lives, lives
from core.reminders import next_due, zone_of

WHERE = "zone"
"""The question where somebody lives."""

USUAL = (
    HOME_ZONE,
    "Asia/Tokyo",
    "Asia/Shanghai",
    "Asia/Hong_Kong",
    "Asia/Singapore",
    "America/Los_Angeles",
    "America/New_York",
)
"""Zones to tap where no place was said."""


def heard(scene: Scene, text: str) -> Step | None:
    """Answer typed words that only say where somebody lives; None for all others."""
    said = lives(text, asked=scene.asked == WHERE)
    if said is None:
        return None
    place = _whose(scene.care, said)
    if place is None:
        return None
    if _is_unsure(scene, said, place):
        return _about_whom(scene, said, place)
    return _settle(scene, place, said.zones)


def tapped(scene: Scene, value: str, place: int) -> Step | None:
    """A button with a zone, or the one that asks for it; None where it is not ours."""
    if value == "ask":
        return _settle(scene, place, ())
    return _settle(scene, place, (value,)) if value in ZONES else None


def _settle(scene: Scene, place: int, zones: tuple[str, ...]) -> Step:
    """One zone is taken, of several it is asked which."""
    if len(zones) == 1:
        return _moved(scene, place, zones[0])
    return _which(scene, place, zones)


# ---- whom it is about -----------------------------------------------------------------


def _whose(care: Care, said: Lives) -> int | None:
    """The place of whom it is about; None for a relative who is not looked after here."""
    if said.kin:
        meant = kin(said.kin)
        return next((n for n, each in enumerate(care.people) if _is(each, meant, said.kin)), None)
    if not said.oneself:
        return care.current
    return care.current if care.own_place is None else care.own_place


_ONESELF = (None, Subject.SELF)


def _is(known: Known, meant: object, word: str) -> bool:
    subject = known.profile.subject
    return known.called == word or (subject not in _ONESELF and meant == subject)


def _is_unsure(scene: Scene, said: Lives, place: int) -> bool:
    """「我在東京」 of somebody who is reminded only of others: is their clock meant?"""
    return said.oneself and scene.care.people[place].profile.subject not in _ONESELF


def _about_whom(scene: Scene, said: Lives, place: int) -> Step:
    """Ask whether a relative's reminders shall go by the new clock."""
    known = scene.care.people[place]
    zones = said.zones or USUAL
    scene = scene.holding(scene.care.turn_to(place))
    question = Ask("other", "ask-zone-whose", (("who", who(known)),), _offers(zones))
    return ask(scene, question, WHERE)


def _which(scene: Scene, place: int, zones: tuple[str, ...]) -> Step:
    """Ask where, with zones to tap."""
    text = "ask-zone-which" if zones else "ask-zone"
    scene = scene.holding(scene.care.turn_to(place))
    return ask(scene, Ask("other", text, (), _offers(zones or USUAL)), WHERE)


def _offers(zones: tuple[str, ...]) -> tuple[Choice, ...]:
    several = tuple(
        Choice(f"{WHERE}:{zone}", "label-zone", (("zone", named(zone)),)) for zone in zones
    )
    return (*several, do("cancel"))


def named(zone: str) -> Phrase:
    """A zone by the place people know: 東京."""
    return Phrase(f"zone-{zone.lower().replace('/', '-').replace('_', '-')}")


# ---- from there on ---------------------------------------------------------------------


def _moved(scene: Scene, place: int, zone: str) -> Step:
    """Take the zone, move the reminder to it, and say when the next one comes."""
    known = scene.care.people[place]
    rhythm = replace(known.rhythm, zone=zone) if known.rhythm else None
    known = replace(known, zone=zone, rhythm=rhythm)
    moved = scene.holding(with_person(scene.care, place, known))
    told = _told(known, zone, scene.moment.at)
    effects = (scheduling(place, rhythm),) if rhythm is not None and known.rings else ()
    if scene.asked == WHERE:
        return settled(replace(moved, state=Resting(moved.care)), told, effects=effects)
    return stay(moved, told, effects=effects)


def _told(known: Known, zone: str, now: datetime) -> Say:
    due = next_due(known.rhythm, now) if known.rhythm else None
    if due is None:
        return Say("zone-kept", (("zone", named(zone)),))
    here = due.astimezone(zone_of(zone))
    facts = (
        ("who", who(known)),
        ("zone", named(zone)),
        ("day", day_phrase(here.date())),
        ("time", f"{here:%H:%M}"),
    )
    if zone == HOME_ZONE:
        return Say("zone-set-home", facts[:1] + facts[2:])
    home = due.astimezone(HOME)
    return Say(
        "zone-set", (*facts, ("home", f"{home:%H:%M}"), ("homeday", day_phrase(home.date())))
    )
