"""Shared plans to show on a page: real words and real rows, kept in memory."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time

from bot.commands.serving.speaking import speech
from bot.web.shared import Showing
from bot.wording import Locales
from bot.wording.shared import SharedPlan
from core import knowledge, sharing
from core.care import Known, Rhythm
from core.messages import Shared
from core.person import Condition, Profile, Sex, Sun
from core.sharing import Field

ROWS = knowledge.load()
WORDS = Locales.load(ROWS, strict=True)
NOON = datetime(2026, 11, 21, 4, tzinfo=UTC)
GOOD = "EWIBbRMnFtS4R0ijMQexeWlvJBGv-agV"  # made up
MOTHER = Known(
    Profile(None, 68, Sex.FEMALE, None, Sun.LOW, (Condition.LEVOTHYROXINE,), ()),
    rhythm=Rhythm((time(8), time(18, 30))),
    planned=True,
)
PNG = b"\x89PNG a picture"


def plan(name: str | None = None, *fields: Field) -> Shared:
    """What is seen of a plan; by default all but health."""
    wanted = fields or tuple(each for each in Field if each is not Field.CONDITIONS)
    seen = sharing.visible(replace(MOTHER, name=name), wanted, ROWS, NOON)
    return replace(seen, week=(date(2026, 11, 16), date(2026, 11, 18)))


@dataclass(slots=True)
class Shares:
    """Opens tokens it knows, and counts."""

    known: dict[str, Shared] = field(default_factory=lambda: {GOOD: plan()})
    opened: int = 0
    broken: bool = False
    has_font: bool = True

    async def open(self, token: str, language: str) -> SharedPlan | None:
        """Open one."""
        if self.broken:
            raise ConnectionError
        shared = self.known.get(token)
        self.opened += shared is not None
        return WORDS.shared(shared, language) if shared else None

    async def picture(self) -> bytes | None:
        """Stand for the preview's picture."""
        return PNG if self.has_font else None

    def showing(self, public: str = "https://guben.example") -> Showing:
        """What the pages want of us."""
        homes = {"line": "https://line.me/R/ti/p/%40bone", "telegram": "https://t.me/bone_bot"}
        return Showing(self.open, speech(WORDS), self.picture, public, lambda: homes)
