from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest

from bot.channels.telegram.channel import Telegram, opened
from tests.fakes.telegram import TOKEN, FakeTelegram, fake_telegram, noon


@dataclass
class Counted:
    """How many updates could not be read."""

    unreadable: int = 0
    said: list[str] = field(default_factory=list)

    def count(self) -> None:
        self.unreadable += 1


@pytest.fixture
def counted() -> Counted:
    return Counted()


@pytest.fixture
async def fake() -> AsyncIterator[FakeTelegram]:
    async with fake_telegram() as server:
        yield server


@pytest.fixture
async def telegram(fake: FakeTelegram, counted: Counted) -> AsyncIterator[Telegram]:
    async with opened(
        TOKEN, fake.base, clock=noon, unreadable=counted.count, read_seconds=3
    ) as channel:
        yield channel
