"""Sharing: what of a plan others may see, for how long, and how often they looked.

The plan is made anew at each look; illnesses and medicines show only where they were ticked.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum

from core import cautions
from core.care import Care, Known, Sharing
from core.diary import kept_days, week_of
from core.knowledge.rows import Knowledge
from core.messages import Shared
from core.person import Profile
from core.plan import Plan, recommend
from core.reminders import zone_of
from core.tokens import digest


class Field(StrEnum):
    """What can be ticked, in the order in which it is shown."""

    AMOUNTS = "amounts"
    FOODS = "foods"
    SCHEDULE = "schedule"
    ADHERENCE = "adherence"
    CONDITIONS = "conditions"


USUAL = (Field.AMOUNTS, Field.FOODS)
"""What is in a share that nobody thought about: never the state of anyone's health."""

LIVES = (7, 30, 0)
"""Days a share may live; 0: until revoked."""

USUAL_LIFE = 30
MOST = 10
"""Open shares of one account."""

REMEMBERED = 20
"""Looks of which the moment is kept; of older ones only the number."""

CODE_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""Nothing that looks like something else; 31 letters."""
CODE_LENGTH = 8
"""Some 10^12 codes: also who makes visitors without end finds none within its day."""


# ---- a share ------------------------------------------------------------------


def begun(token: str, place: int, fields: tuple[str, ...], days: int, now: datetime) -> Sharing:
    """Return a new share; its key says nothing of its token."""
    until = now + timedelta(days=days) if days else None
    return Sharing(key_of(token), place, fields, now, until)


def key_of(token: str) -> str:
    """Return the key of the share that was made with a token; it says nothing of the token."""
    return digest(token, b"key").hex()[:8]


def code_of(token: str) -> str:
    """Return the short code that stands for a token; nobody gets from it to the token."""
    number = int.from_bytes(digest(token, b"code"), "big")
    letters = []
    for _ in range(CODE_LENGTH):
        number, at = divmod(number, len(CODE_LETTERS))
        letters.append(CODE_LETTERS[at])
    return "".join(letters)


def is_open(sharing: Sharing, now: datetime) -> bool:
    """Say whether a share has not ended."""
    return sharing.until is None or sharing.until > now


def still_open(care: Care, now: datetime) -> tuple[Sharing, ...]:
    """Return the shares that have not ended, the oldest first."""
    return tuple(each for each in care.shares if is_open(each, now))


def with_share(care: Care, sharing: Sharing) -> Care:
    """Keep a share; those that have ended by then are let go."""
    return replace(care, shares=(*still_open(care, sharing.made), sharing))


def without(care: Care, key: str) -> Care:
    """Revoke a share by its key; an empty key revokes all."""
    rest = tuple(each for each in care.shares if key and each.key != key)
    return replace(care, shares=rest)


def find(care: Care, key: str, now: datetime) -> Sharing | None:
    """Return an open share by its key."""
    return next((each for each in still_open(care, now) if each.key == key), None)


def looked_at(care: Care, key: str, now: datetime, by: str = "") -> Care:
    """Count a look; ``by`` is the tie of who looked, where they are in the circle."""
    shares = tuple(_seen(each, now, by) if each.key == key else each for each in care.shares)
    return replace(care, shares=shares)


def _seen(sharing: Sharing, now: datetime, by: str) -> Sharing:
    seen = (*sharing.seen, now)[-REMEMBERED:]
    others = tuple(each for each in sharing.by if each != by)
    lookers = (*others, by)[-REMEMBERED:] if by else sharing.by
    return replace(sharing, views=sharing.views + 1, seen=seen, by=lookers)


# ---- what is seen by it ---------------------------------------------------------


def visible(known: Known, fields: tuple[str, ...], rows: Knowledge, now: datetime) -> Shared:
    """Return what others see of a person's plan at this moment, and nothing beyond.

    A plan that is withheld shows nothing at all, whatever was ticked.
    """
    zone = zone_of(known.rhythm.zone if known.rhythm else "")
    today = now.astimezone(zone).date()
    plan = recommend(known.profile, rows, today.toordinal())
    if plan.group is None:
        return Shared(name=known.name, refers=not cautions.AGE_GAPS.issuperset(plan.warnings))
    seen = Shared(
        fields,
        known.name,
        _filtered(plan, known.profile, fields, rows),
        _stripped(known.profile, fields),
    )
    if Field.SCHEDULE in fields and known.rhythm and not known.rhythm.paused:
        seen = replace(seen, times=known.rhythm.times, days=known.rhythm.days)
    if Field.ADHERENCE in fields:
        monday, _ = week_of(today)
        seen = replace(seen, week=kept_days(known.diary, zone, monday, today))
    return seen


def _filtered(plan: Plan, profile: Profile, fields: tuple[str, ...], rows: Knowledge) -> Plan:
    """Leave out of a plan what was not ticked, and every trace of health."""
    if Field.AMOUNTS not in fields:
        plan = replace(
            plan, calcium_total=None, calcium_supplement=None, d3=None, k2=None, k1=None, doses=()
        )
    if Field.FOODS not in fields:
        plan = replace(plan, foods=())
    if Field.CONDITIONS in fields:
        return plan
    holding = cautions.holding(profile, rows)
    harmless = tuple(each.id for each in holding if not each.trigger.conditions)
    return replace(plan, avoid=(), warnings=harmless, refer_professional=False, assumed=())


def _stripped(profile: Profile, fields: tuple[str, ...]) -> Profile:
    conditions = profile.conditions if Field.CONDITIONS in fields else None
    return Profile(age=profile.age, sex=profile.sex, sun=profile.sun, conditions=conditions)
