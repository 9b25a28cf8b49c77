"""What everybody must have seen: the core beside the program, and what each was told by it."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from bot.bubbles import Bubble
from bot.clock import world
from core.messages import Said
from core.person import HOME
from tests.journeys_everywhere.transcripts import Book, Core, left_over, phrases

SAYINGS = (
    "您好",
    "我68歲，女，很少曬太陽",
    "沒有生病也沒有吃藥",
    "都吃",
    "牛奶可以嗎",
    "為什麼",
    "字大一點",
    "膝蓋痛怎麼辦",
    "我爸72歲，很少曬太陽，沒生病沒吃藥",
    "吃全素",
    "看計畫",
    "字小一點",
    "維生素D3要吃多少",
    "我自己",
    "有吃可邁丁",
    "豆腐有鈣嗎",
    "沒有吃抗凝血藥",
    "看計畫",
)
"""Said over and over: a plan, questions midway, other people, a danger."""
LAST = "看計畫"
"""Said by all when the storm is over: its answer shows whether the profile is whole."""


@dataclass(frozen=True, slots=True)
class Expected:
    """One message that was taken, and what must be seen of its answer."""

    bubbles: tuple[Bubble, ...]
    token: str = ""  # LINE's, by which it is answered


@dataclass
class Model:
    """One person, as the core alone would have talked with them."""

    core: Core
    told: list[Expected] = field(default_factory=list)

    def hear(self, words: str, token: str = "") -> None:
        """Take what was accepted, in the order in which it was."""
        self.told.append(Expected(self.core.hear(Said(words)), token))

    @property
    def answered(self) -> list[Expected]:
        """Return all that has an answer."""
        return [each for each in self.told if each.bubbles]


def model(book: Book, now: datetime, channel: str) -> Model:
    """Begin with a stranger."""
    return Model(Core(book, now, channel=channel))


def date_of(moment: datetime) -> date:
    """Return the day at home, by which a plan picks its foods."""
    return moment.astimezone(HOME).date()


async def midnight_over(lasts: timedelta) -> None:
    """Where a new day begins before a run is over, wait for it: a model knows one day."""
    now = world()
    tomorrow = datetime.combine(date_of(now + timedelta(days=1)), time(), HOME)
    if now + lasts >= tomorrow:
        await asyncio.sleep((tomorrow - now).total_seconds() + 1)


@dataclass(frozen=True, slots=True)
class Difference:
    """What was seen of a person's answers: how many lack something, and what was shown beside."""

    missing: int
    beside: str


def difference(
    shown: str, told: Sequence[Expected], perhaps: Sequence[Expected] = ()
) -> Difference:
    """Compare all that was shown with all that must have been, each phrase once.

    Args:
        shown: all words, in any order.
        told: what must be there.
        perhaps: what may be there, once.
    """
    missing, beside = left_over(
        shown, [bubble for each in (*told, *perhaps) for bubble in each.bubbles]
    )
    excused = Counter(one for each in perhaps for one in said(each))
    gone = Counter(missing) - excused
    lacking = [each for each in told if any(one in gone for one in said(each))]
    return Difference(min(len(lacking), gone.total()), beside)


def said(expected: Expected) -> list[str]:
    """Return the phrases of an answer."""
    return phrases(expected.bubbles, in_lines=False)
