"""Who floods is not heard any more; everybody else is."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from bot.arrivals import Arrival
from bot.assembly import kit, open_house
from bot.pace import Buckets, Pace
from bot.settings import Settings
from core.messages import Said

NOON = datetime(2026, 11, 21, 4, tzinfo=UTC)


def said(person: str, number: int) -> Arrival:
    return Arrival(person, f"{person}.{number}", Said("您好"), NOON, NOON)


async def test_one_who_floods_is_counted_and_left_out_and_others_are_heard() -> None:
    counted: list[str] = []
    made = replace(kit(lambda: NOON, counted.append), patience=30)
    async with open_house(Settings(database_url="sqlite://"), made, {}) as opened:
        house = replace(opened, buckets=Buckets(Pace(burst=3, per_second=1), lambda: 0.0))
        flood = [said("telegram:1", number) for number in range(10)]
        await house.take([*flood, said("telegram:2", 1)])
        async with house.storage.transaction() as within:
            known = await within.people.find({"telegram:1", "telegram:2"})
    assert counted.count("flooded") == 7
    assert set(known) == {"telegram:1", "telegram:2"}
