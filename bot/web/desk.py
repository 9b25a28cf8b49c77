"""What the browser's rooms are lent by assembly: they know no turn, no outbox and no storage."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.arrivals import Arrival
from bot.bubbles import Bubble
from bot.web.speech import Speech

Row = tuple[int, tuple[Bubble, ...], bool, str]
"""An open outbox row: its id, what it shows, whether in large type, in which language."""


@dataclass(frozen=True, slots=True)
class Desk:
    """Where arrivals are handed in and answers are fetched.

    Attributes:
        take: stores arrivals; what it returned from will survive a crash. May raise.
        collect: (person, acked row id) -> that person's open rows in order; those up to the
            acked one are erased. May raise.
        wait: (person, seconds) -> whether something new came for them meanwhile.
        speech: the words of the page itself.
        now: the time, aware.
        language: (person, or empty for a stranger; their browser's language) -> the language the
            page is to speak. May raise.
        era: names the database. Row ids of another era mean nothing, so a tab that outlived a
            database starts afresh; empty where the database does not tell.
        patience: how many seconds a line is held: a long poll, or a letter that comes slowly.
        pause: seconds between two looks during a long poll: what another replica wrote rings no
            bell here.
    """

    take: Callable[[Sequence[Arrival]], Awaitable[None]]
    collect: Callable[[str, int], Awaitable[Sequence[Row]]]
    wait: Callable[[str, float], Awaitable[bool]]
    speech: Speech
    now: Callable[[], datetime]
    language: Callable[[str, str], Awaitable[str]]
    era: str = ""
    patience: float = 25.0
    pause: float = 5.0
