"""Transcripts played through the real program on every channel: the same words, each once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import aiohttp
import pytest
import pytest_asyncio

from bot.bubbles import Bubble
from core.messages import Chose
from tests.fakes.line import FakeLine, fake_line
from tests.fakes.telegram import TOKEN, FakeTelegram, fake_telegram
from tests.journeys_everywhere.phones import (
    Browser,
    LinePhone,
    Phone,
    TelegramPhone,
    act_of,
    terminal,
)
from tests.journeys_everywhere.program import LINE_SECRET, Program, ended
from tests.journeys_everywhere.transcripts import Book, Core, Journey, book, journey, left_over

pytestmark = pytest.mark.asyncio(loop_scope="module")

NOW = "2026-11-21T09:00:00+08:00"
JOURNEYS = (
    "step-by-step",
    "one-step-back",
    "several-medicines",
    "warfarin",
    "two-people",
    "erase",
    "remind-at-eight",
    "old-button",
    "stickers-and-voice",
    "larger-letters",
)
CANNOT: dict[str, set[str]] = {
    "terminal": {"data", "sends"},
    "web": {"sends"},
    "line": set(),
    "telegram": set(),
}
"""What nobody can do there."""
PAIRS = [(c, j) for j in JOURNEYS for c, lacks in CANNOT.items() if not journey(j).acts & lacks]


@dataclass(frozen=True, slots=True)
class World:
    """One ``guben serve`` for all channels, and the platforms around it."""

    program: Program
    line: FakeLine
    telegram: FakeTelegram

    @asynccontextmanager
    async def phone(self, channel: str, folder: Path) -> AsyncIterator[Phone]:
        """Put a new person at a phone of this kind."""
        jar = aiohttp.CookieJar(unsafe=True)  # which also keeps those of 127.0.0.1
        async with aiohttp.ClientSession(cookie_jar=jar) as client:
            match channel:
                case "line":
                    yield LinePhone(self.program, self.line, client)
                case "telegram":
                    yield TelegramPhone(self.telegram)
                case "web":
                    yield Browser(self.program, client)
                case _:
                    opened = await terminal(f"sqlite:///{folder / 'chat.sqlite3'}", NOW)
                    yield opened
                    assert await opened.hang_up() == 0


@pytest.fixture(scope="module", name="book")
def opened_book() -> Book:
    return book()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def world(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[World]:
    program = Program(tmp_path_factory.mktemp("serve"))
    async with fake_line() as line, fake_telegram() as telegram, ended(program):
        program.speaks_line(line.url)
        program.polls_telegram(telegram.base, TOKEN)
        await program.start(NOW)
        yield World(program, line, telegram)
        assert await program.stop() == 0
        assert line.breaches == []
        assert all(telegram.taps.values())  # no button is left spinning
        assert_nothing_said_is_logged(program)


def assert_nothing_said_is_logged(program: Program) -> None:
    turns = (turn for name in JOURNEYS for turn in journey(name).turns)
    said = [turn["says"] for turn in turns if len(turn.get("says", "")) > 4]
    private = [*said, TOKEN, LINE_SECRET]
    assert [words for words in private if words in program.log] == []
    assert '"level": "error"' not in program.log


@pytest.mark.parametrize(("channel", "name"), PAIRS)
async def test_a_transcript_goes_the_same_way_on_every_channel(
    world: World, book: Book, tmp_path: Path, channel: str, name: str
) -> None:
    async with world.phone(channel, tmp_path) as phone:
        core = Core(book, datetime.fromisoformat(NOW), channel=channel)
        await played(phone, core, journey(name), channel)


async def played(phone: Phone, core: Core, told: Journey, channel: str) -> None:
    """Play a transcript, and compare all that was shown with what the core says."""
    in_lines = channel == "terminal"
    for turn in told.turns:
        event = core.event(turn)
        data = event.data if isinstance(event, Chose) else None
        if "taps" in turn:
            assert turn["taps"] in phone.buttons()
        before = len(phone.shown())
        await phone.does(act_of(turn, data))
        await answered(phone, before, core.hear(event), in_lines=in_lines)
    assert left_over("\n".join(phone.shown()), core.told, in_lines=in_lines) == ([], "")


async def answered(
    phone: Phone, before: int, bubbles: Sequence[Bubble], *, in_lines: bool, seconds: float = 30.0
) -> None:
    """Wait until the phone shows all that these bubbles say, after what it showed before."""
    missing = ["…"]
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            while missing:
                await asyncio.sleep(0.01)
                shown = "\n".join(phone.shown()[before:])
                missing, _ = left_over(shown, bubbles, in_lines=in_lines)
    assert missing == [], phone.shown()[before:]
