"""LINE's pushes: forecast, a reserve, the operator and people told in good time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.reminders import Allowance, Forecast, Level, Reminders
from bot.reminders.allowance import HOUR, month_end, until_look
from bot.storage import Storage
from bot.turn import Taken
from core.messages import Due
from tests.bot.reminders.test_working import MORNING, House

FREE = 200  # pushes a month of LINE's free plan in Taiwan


class Line:
    """Tells a quota, as LINE would."""

    def __init__(self, used: int, limit: int | None = FREE) -> None:  # noqa: D107
        self.now = Forecast(limit, used)
        self.said: list[str] = []
        self.counted: list[str] = []

    async def read(self) -> Forecast:
        return self.now

    def allowance(self, house: House) -> Allowance:
        return Allowance(
            house.storage,
            self.read,
            house.clock,
            say=self.said.append,
            count=self.counted.append,
        )


async def six_people(storage: Storage) -> House:
    house = House(storage)
    for number in range(6):
        await house.say("08:00", f"line:{number}")
    await house.say("08:00", "telegram:1")
    return house


async def test_what_is_promised_until_the_end_of_the_month_is_counted(storage: Storage) -> None:
    house = await six_people(storage)
    seen = await Line(0).allowance(house).look()
    assert seen.coming == 6 * 10  # from the 21st to the 30th
    assert seen.level is Level.PLENTY


async def test_when_it_will_not_last_people_of_line_are_told_and_others_are_not(
    storage: Storage,
) -> None:
    house = await six_people(storage)
    allowance = Line(150).allowance(house)
    assert (await allowance.look()).level is Level.SCARCE
    assert allowance.level("line:1") is Level.SCARCE
    assert allowance.level("telegram:1") is Level.PLENTY
    keys = {each.arrival.person: due(each).reminder for each in await brought(house, allowance)}
    assert keys["line:1"] == "0.scarce"
    assert keys["telegram:1"] == "0"


async def brought(house: House, allowance: Allowance) -> list[Taken]:
    house.clock.now = MORNING
    worker = Reminders(house.storage, house.turns.submit, house.clock, level=allowance.level)
    return await worker.round()


def due(taken: Taken) -> Due:
    assert isinstance(taken.arrival.event, Due)
    return taken.arrival.event


async def test_the_reserve_is_for_what_people_put_off_themselves(storage: Storage) -> None:
    house = await six_people(storage)
    allowance = Line(FREE - 10).allowance(house)
    assert (await allowance.look()).level is Level.SPENT
    assert all(
        due(each).missed == each.arrival.person.startswith("line:")
        for each in await brought(house, allowance)
    )


async def test_where_nothing_is_left_each_moment_comes_as_spent(storage: Storage) -> None:
    house = await six_people(storage)
    allowance = Line(FREE - 10).allowance(house)
    await allowance.look()
    keys = {each.arrival.person: due(each).reminder for each in await brought(house, allowance)}
    assert (keys["line:1"], keys["telegram:1"]) == ("0.spent", "0")


async def test_the_platforms_word_that_nothing_is_left_holds_until_the_next_look(
    storage: Storage,
) -> None:
    house = await six_people(storage)
    allowance = Line(0).allowance(house)
    await allowance.look()
    allowance.run_out()
    assert allowance.level("line:1") is Level.SPENT
    assert allowance.level("telegram:1") is Level.PLENTY
    assert (await allowance.look()).level is Level.PLENTY


async def test_the_operator_is_told_at_70_and_at_90_per_cent_once_a_month(
    storage: Storage,
) -> None:
    house = await six_people(storage)
    line = Line(139)
    allowance = line.allowance(house)
    for used, told in ((139, 0), (140, 1), (150, 1), (180, 2), (199, 2), (10, 2)):
        line.now = Forecast(FREE, used)
        await allowance.look()
        assert len(line.said) == told
    assert "140 of 200" in line.said[0]
    house.clock.now += timedelta(days=12)
    line.now = Forecast(FREE, 150)
    await allowance.look()
    assert len(line.said) == 3


async def test_the_operator_is_told_once_a_month_before_anything_is_used_that_it_will_not_last(
    storage: Storage,
) -> None:
    house = await six_people(storage)
    line = Line(0, 6 * 10 - 1)
    allowance = line.allowance(house)
    for used, told in ((0, 1), (1, 1), (42, 2)):
        line.now = Forecast(6 * 10 - 1, used)
        await allowance.look()
        assert len(line.said) == told
    assert "60 reminders are to come: NOT enough" in line.said[0]


async def test_a_plan_without_a_limit_is_plenty(storage: Storage) -> None:
    house = await six_people(storage)
    assert (await Line(10**6, None).allowance(house).look()).level is Level.PLENTY


@given(
    st.datetimes(datetime(2020, 1, 1), datetime(2030, 12, 31)).map(  # noqa: DTZ001 - in UTC at once
        lambda each: each.replace(tzinfo=UTC)
    )
)
def test_the_month_ends_in_the_future_and_within_31_days(now: datetime) -> None:
    end = month_end(now)
    assert now < end <= now + timedelta(days=31)
    assert end.day == 1


def test_a_new_month_is_looked_at_as_it_begins() -> None:
    begins = datetime(2026, 11, 30, 16, tzinfo=UTC)  # midnight in Taipei
    assert until_look(begins - timedelta(hours=5)) == HOUR
    assert 600 < until_look(begins - timedelta(minutes=10)) < 610
    assert until_look(begins) == HOUR
