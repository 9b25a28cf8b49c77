"""LINE's monthly pushes while we serve: read, shown as gauges, and told where one is refused."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from bot.assembly import House
from bot.reminders import Allowance, Forecast
from bot.reminders.allowance import Quota
from bot.reminders.working import unsent
from bot.storage.rooms.promises import Held
from bot.telemetry import Telemetry
from core.dialogue.reminders.due import UNPAID


def gauges(telemetry: Telemetry) -> Callable[[Forecast], None]:
    """Return who is told of each look, for /metrics.

    Before the first there are none: of nothing used and nothing left an alert would say all is.
    """

    def noted(seen: Forecast) -> None:
        left = -1 if seen.limit is None else seen.limit - seen.used
        for name, about, value in (
            ("guben_line_pushes_used", "Pushes LINE counted this month.", seen.used),
            ("guben_line_pushes_left", "Pushes left this month; -1: no limit.", left),
            ("guben_line_pushes_coming", "Reminders until the end of the month.", seen.coming),
        ):
            telemetry.gauge(name, about).set(value)

    return noted


def allowance_of(
    quota: Callable[[], Awaitable[Quota]], house: House, telemetry: Telemetry
) -> Allowance:
    """Watch the month's pushes for a house."""
    clock, noted = house.kit.clock, gauges(telemetry)
    return Allowance(
        house.storage, quota, clock, say=telemetry.say, count=telemetry.count, noted=noted
    )


async def refused(held: Held, *, house: House, allowance: Allowance) -> None:
    """LINE refused a reminder for want of pushes: later ones are not tried, the person is told."""
    allowance.run_out()
    if (arrival := unsent(held, UNPAID, house.kit.clock())) is not None:
        await house.turns.submit(arrival)
