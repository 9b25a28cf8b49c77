"""Several people of one house, talking with the real dialogue on a real database."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from sqlalchemy import text

from bot.arrivals import Arrival
from bot.assembly import House, kit, open_house
from bot.bubbles import Bubble, Card, Text
from bot.clock import SetClock
from bot.settings import Settings
from bot.turn import Taken
from bot.wording.links import Links
from core.dialogue import New, State
from core.messages import Arrived, Chose, Event, Said

NOON = datetime(2026, 11, 21, 4, tzinfo=UTC)  # a Saturday, 12:00 in Taipei
MOTHER, SON = "line:Umother", "telegram:7"
SELF = "我68歲，女生，很少曬太陽，沒吃藥也沒生病，不挑食"
LINKS = Links(telegram=lambda: "https://t.me/guben_bot", codes=True)


@dataclass
class Home:
    """The house, its clock, and what everybody was told."""

    house: House
    clock: SetClock
    told: dict[str, list[Bubble]] = field(default_factory=dict)
    count: int = 0
    carries: bool = True

    async def does(self, person: str, event: Event) -> Taken:
        """Have something taken, and carry what it writes to others."""
        self.count += 1
        now = self.clock()
        arrival = Arrival(person, f"event {self.count}", event, now, now, reply_to="R")
        taken = await self.house.hear(arrival)
        self.note(taken)
        await self.carried()
        return taken

    async def says(self, person: str, text: str) -> str:
        """Say something; return all words of the answer."""
        return self.words_of(await self.does(person, Said(text)))

    async def opens(self, person: str, payload: str) -> str:
        """Open a deep link."""
        return self.words_of(await self.does(person, Arrived(payload)))

    async def taps(self, person: str, label: str) -> str:
        """Tap a button among all that were ever shown to somebody, the newest first."""
        return self.words_of(await self.does(person, Chose(self.data(person, label))))

    async def chooses(self, person: str, data: str) -> str:
        """Tap a button by its data, also one that was never shown."""
        return self.words_of(await self.does(person, Chose(data)))

    async def carried(self) -> None:
        """Carry the letters that wait."""
        if not self.carries:
            return
        for each in await self.house.letters.round():
            self.note(each)

    def payload(self, words: str) -> str:
        """Return what the deep link in an invitation carries."""
        return words.partition("start=")[2].split()[0]

    def code(self, words: str) -> str:
        """Return the code in an invitation."""
        return words.rsplit(maxsplit=1)[-1]

    async def rows(self) -> dict[str, int]:
        """Return how many rows the family's tables hold."""
        names = ("circle", "invitations", "letters", "homes")
        async with self.house.storage.transaction() as within:
            return {
                each: int(
                    (
                        await within.connection.execute(text(f"SELECT count(*) FROM {each}"))  # noqa: S608
                    ).scalar_one()
                )
                for each in names
            }

    async def everything(self, table: str) -> bytes:
        """Return all that a table holds, one after another."""
        async with self.house.storage.transaction() as within:
            found = await within.connection.execute(text(f"SELECT * FROM {table}"))  # noqa: S608
            cells = [cell for row in found for cell in row]
        return b" ".join(c if isinstance(c, bytes) else str(c).encode() for c in cells)

    async def passes(self, to: datetime) -> None:
        """Let time pass, and what is due come."""
        while (at := await self.house.reminders.earliest()) is not None and at <= to:
            self.clock.move(at)
            for each in await self.house.reminders.round():
                self.note(each)
            await self.carried()
        self.clock.move(to)

    def note(self, taken: Taken) -> None:
        bubbles = self.house.kit.locales.bubbles(taken.told, links=LINKS)
        self.told.setdefault(taken.arrival.person, []).extend(bubbles)

    def words_of(self, taken: Taken) -> str:
        return "\n".join(map(plain, self.house.kit.locales.bubbles(taken.told, links=LINKS)))

    def heard(self, person: str) -> str:
        """Return all that somebody was told, and begin anew."""
        return "\n".join(map(plain, self.told.pop(person, [])))

    def data(self, person: str, label: str) -> str:
        """Return the data of a button."""
        shown = [button for each in self.told.get(person, []) for button in each.buttons]
        return next(each.data for each in reversed(shown) if each.label == label)

    async def state(self, person: str) -> State:
        """Return where somebody stands."""
        async with self.house.storage.transaction() as within:
            key = (await within.people.behind([person]))[person]
            return (await within.people.find([key]))[key].state

    async def state_or_new(self, person: str) -> State:
        """Return where somebody stands, a stranger too."""
        async with self.house.storage.transaction() as within:
            key = (await within.people.behind([person]))[person]
            known = (await within.people.find([key])).get(key)
        return known.state if known else New()


def plain(bubble: Bubble) -> str:
    """Return a bubble's words."""
    match bubble:
        case Text(text=words) | Card(plain=words):
            return words


@asynccontextmanager
async def home(database: str) -> AsyncIterator[Home]:
    """Open a house on a database."""
    clock = SetClock(NOON)
    settings = Settings(database_url=database, secret_key="of the tests")  # type: ignore[arg-type]  # noqa: S106
    async with open_house(settings, replace(kit(clock), patience=30), {}, links=LINKS) as house:
        yield Home(house, clock)


async def settled(home: Home, said: str = SELF) -> None:
    """Have the mother's plan made and her reminder set."""
    await home.says(MOTHER, said)
    await home.says(MOTHER, "每天早上八點提醒我")


async def invited(home: Home, may: str = "三樣都可以", said: str = SELF) -> str:
    """Have the mother invite her son; return the invitation."""
    await settled(home, said)
    await home.says(MOTHER, "邀請兒子")
    return await home.taps(MOTHER, may)


async def joined(home: Home, may: str = "三樣都可以", said: str = SELF) -> str:
    """Have the son join; return what he was told."""
    words = await home.opens(SON, home.payload(await invited(home, may, said)))
    await home.taps(SON, "媽媽")
    return words
