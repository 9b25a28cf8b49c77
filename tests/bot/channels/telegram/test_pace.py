from __future__ import annotations

from dataclasses import dataclass

from bot.arrivals import Room
from bot.channels.telegram.pace import BURST, Pace


@dataclass
class Clock:
    """A clock that only sleeping moves."""

    now: float = 100.0

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.now += seconds


async def test_bulk_goes_at_thirty_a_second() -> None:
    clock = Clock()
    pace = Pace(clock, sleep=clock.sleep)
    for _ in range(60 + BURST):
        await pace.turn()
    assert abs(clock.now - 102.0) < 0.001


async def test_what_is_said_to_have_room_goes_at_once() -> None:
    clock = Clock()
    pace = Pace(clock, sleep=clock.sleep)
    for passed in (3600.0, 0.0, 0.04, 0.02, 0.02, 1.0):
        clock.now += passed
        before = clock.now
        room = pace.room()
        for _ in range(room.parcels):
            await pace.turn()
        assert clock.now == before
        assert pace.room().parcels == 0


async def test_where_there_is_no_room_it_is_told_when_there_will_be() -> None:
    clock = Clock()
    pace = Pace(clock, sleep=clock.sleep)
    pace.halt(4)
    assert pace.room() == Room(0, 4.0)
    clock.now += 4
    assert pace.room().parcels == 1


async def test_the_first_of_a_quiet_hour_goes_at_once() -> None:
    clock = Clock()
    await Pace(clock, sleep=clock.sleep).turn()
    assert clock.now == 100.0


async def test_bulk_rests_as_long_as_telegram_says() -> None:
    clock = Clock()
    pace = Pace(clock, sleep=clock.sleep)
    pace.halt(4)
    assert await pace.turn() == 0.0
    assert clock.now == 104.0


async def test_a_long_rest_is_told_and_not_waited_for() -> None:
    clock = Clock()
    pace = Pace(clock, sleep=clock.sleep)
    pace.halt(60)
    assert await pace.turn() == 60.0
    assert clock.now == 100.0
