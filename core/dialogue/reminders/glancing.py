"""A week or a month at a glance: when asked for, and when it is over."""

from __future__ import annotations

from datetime import date, timedelta

from core.care import Known
from core.dialogue.saying import who
from core.dialogue.scene import Scene, stay
from core.dialogue.states import Step
from core.diary import marks_of_days, streak, week_of
from core.messages import Choice, Reply, Say, ShowDays, Span
from core.reading.normal import normalise
from core.reading.reminders.beforehand import of_oneself
from core.reminders import zone_of

FURTHER = {"glance": ("month", "label-month"), "month": ("last", "label-last-month")}
"""What a look leads to: the next longer one, with its label."""


def glance(scene: Scene, place: int | None = None, value: str = "glance") -> Step:
    """The week or the month so far, or the month before; also of somebody in one's care.

    Without a ``place`` it is whoever the talk is of, but 「我今天吃了嗎」 is always one's own.
    """
    mine = scene.care.own_place if of_oneself(normalise(scene.words)) else None
    whose = scene.care.current if mine is None else mine
    place = whose if place is None else place
    known = scene.care.people[place]
    shown = days_of(known, value, _today(known, scene))
    if not any(shown.days) and value == "glance":
        return stay(scene, Say("week-none", (), _further(value, place)))
    return stay(scene, _with(shown, _further(value, place)))


def _with(shown: ShowDays, choices: tuple[Choice, ...]) -> ShowDays:
    return ShowDays(shown.span, shown.who, shown.first, shown.days, shown.streak, choices)


def _further(value: str, place: int) -> tuple[Choice, ...]:
    if value not in FURTHER:
        return ()
    longer, label = FURTHER[value]
    return (Choice(f"week:{longer}@{place}" if place else f"week:{longer}", label),)


def days_of(known: Known, value: str, today: date) -> ShowDays:
    """What became of the days of a week or a month."""
    zone = zone_of(known.zone)
    first, last = _from_until(value, today)
    marks = marks_of_days(known.diary, zone, first, last)
    run = 0 if value == "last" else streak(known.diary, zone, today)
    return ShowDays(Span.WEEK if value == "glance" else Span.MONTH, who(known), first, marks, run)


def _from_until(value: str, today: date) -> tuple[date, date]:
    first = today.replace(day=1)
    match value:
        case "month":
            return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        case "last":
            last = first - timedelta(days=1)
            return last.replace(day=1), last
        case _:
            return week_of(today)


def over(known: Known, joy: Say, today: date) -> tuple[Reply, ...]:
    """The days that a word of joy is about, to be shown with it."""
    value = {"done-week": "glance", "done-month": "last"}.get(joy.id)
    return () if value is None else (days_of(known, value, today),)


def _today(known: Known, scene: Scene) -> date:
    zone = zone_of(known.zone)
    return scene.moment.at.astimezone(zone).date()
