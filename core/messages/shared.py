"""What others may see of a person."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time

from core.person import Profile
from core.plan import Plan


@dataclass(frozen=True, slots=True)
class Shared:
    """Somebody's plan as it is now, as far as they let others see it (core.sharing makes it).

    ``fields`` are names of core.sharing.Field. Without ``plan`` there is nothing to see: with
    ``refers`` a professional is to be asked, else the plan is still being made. ``plan`` and
    ``profile`` hold nothing of health that was not ticked. ``week`` are the days taken.
    """

    fields: tuple[str, ...] = ()
    name: str | None = None
    plan: Plan | None = None
    profile: Profile = field(default_factory=Profile)
    refers: bool = False
    times: tuple[time, ...] = ()
    days: tuple[int, ...] = ()
    week: tuple[date, ...] = ()
