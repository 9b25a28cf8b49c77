"""A channel's far end: takes parcels, and answers as it was told to."""

from __future__ import annotations

import asyncio
from collections import defaultdict, deque
from datetime import datetime, timedelta

from bot.arrivals import Delivered, Outcome, Parcel, Room
from bot.bubbles import Text
from tests.fakes.dialogue import START


class Clock:
    """Time that goes when it is told to."""

    def __init__(self) -> None:
        """Begin at START."""
        self.now = START

    def __call__(self) -> datetime:
        return self.now

    def go(self, seconds: float) -> None:
        """Let time pass."""
        self.now += timedelta(seconds=seconds)


class Platform:
    """Records what reaches it."""

    def __init__(self, *outcomes: Outcome | Exception) -> None:
        """Answer with ``outcomes``, one after another, then with Delivered."""
        self.parcels: list[Parcel] = []
        self.at_once = self.most_at_once = 0
        self._outcomes = deque(outcomes)
        self._came = asyncio.Event()
        self._open = asyncio.Event()
        self._open.set()

    def answer(self, *outcomes: Outcome | Exception) -> None:
        """Answer with these next."""
        self._outcomes.extend(outcomes)

    def block(self) -> None:
        """Hold every answer back."""
        self._open.clear()

    def unblock(self) -> None:
        """Answer."""
        self._open.set()

    async def send(self, parcel: Parcel) -> Outcome:
        """Take a parcel."""
        self.parcels.append(parcel)
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        self._came.set()
        await self._open.wait()
        self.at_once -= 1
        outcome = self._outcomes.popleft() if self._outcomes else Delivered("m1")
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    def room(self) -> Room:
        """Take bulk as fast as it comes."""
        return Room(1000)

    async def received(self, count: int, seconds: float = 5.0) -> list[str]:
        """Wait for ``count`` parcels and return the words of all."""
        async with asyncio.timeout(seconds):
            while len(self.parcels) < count:
                self._came.clear()
                await self._came.wait()
        return self.words()

    def words(self) -> list[str]:
        """Return each parcel's words."""
        return [words(parcel) for parcel in self.parcels]

    def by_person(self) -> dict[str, list[str]]:
        """Return each person's parcels' words."""
        sorted_out: defaultdict[str, list[str]] = defaultdict(list)
        for parcel in self.parcels:
            sorted_out[parcel.person].append(words(parcel))
        return dict(sorted_out)


def words(parcel: Parcel) -> str:
    """Return a parcel's words in one line."""
    return " ".join(bubble.text for bubble in parcel.bubbles if isinstance(bubble, Text))
