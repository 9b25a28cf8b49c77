"""People who asked for a reminder before the storm, and what reached them when it was due."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from core.person import HOME
from tests.chaos.people import Postman
from tests.chaos.reckoning import Count, statuses, summed
from tests.journeys_everywhere.phones import Act, LinePhone, TelegramPhone

ON_TIME = timedelta(minutes=1)  # "sent on the minute asked for"


@dataclass
class Reminded:
    """Somebody whom one reminder reaches during the storm, at ``due``."""

    phone: LinePhone | TelegramPhone
    due: datetime
    before: int = 0  # messages seen when the storm began
    reached: datetime | None = None

    async def asks(self) -> None:
        """Ask for it."""
        act = Act(says=self.words())
        if isinstance(self.phone, TelegramPhone):
            await self.phone.does(act)
        else:
            event = self.phone.event(act)
            await Postman(self.phone).bring(event)
            self.phone.tokens.append(event["replyToken"])

    def words(self) -> str:
        """Return what they say."""
        return f"每天{spoken(self.due)}提醒我吃鈣片"

    @property
    def came(self) -> int:
        """How many messages came since the storm began."""
        return len(self.phone.shown()) - self.before


@dataclass
class Crowd:
    """All who are reminded; ``watch`` notes when each is reached."""

    people: Sequence[Reminded]
    clock: Callable[[], datetime]
    began: datetime = field(init=False)

    def begin(self) -> None:
        """Count from here."""
        self.began = self.clock()
        for each in self.people:
            each.before = len(each.phone.shown())

    async def watch(self) -> None:
        """Note who is reached, until cancelled."""
        while True:
            for each in self.people:
                if each.reached is None and each.came:
                    each.reached = self.clock()
            await asyncio.sleep(0.5)

    def counts(self, database: Path) -> list[Count]:
        """Count what became of the reminders, on each platform."""
        line = [self._count(each, database) for each in self.people if is_line(each)]
        telegram = [self._count(each, database) for each in self.people if not is_line(each)]
        return [summed("LINE, reminders", line), summed("Telegram, reminders", telegram)]

    def _count(self, person: Reminded, database: Path) -> Count:
        if isinstance(person.phone, LinePhone):
            address = f"line:{person.phone.user}"
        else:
            address = f"telegram:{person.phone.user}"
        marked = int(not person.came and statuses(database, address, bulk=True) == ["unknown"])
        due = max(person.due, self.began)
        late = person.reached is not None and person.reached > due + ON_TIME
        return Count(
            "",
            wanted=1,
            arrived=min(person.came, 1),
            late=int(late),
            marked=marked,
            lost=int(not person.came and not marked),
            doubled=max(person.came - 1, 0),
        )


def spoken(moment: datetime) -> str:
    """Say a time of day so that nothing has to be asked."""
    local = moment.astimezone(HOME)
    parts = ((5, "凌晨"), (12, "早上"), (13, "中午"), (18, "下午"), (24, "晚上"))
    part = next(name for before, name in parts if local.hour < before)
    hour = local.hour if local.hour <= 12 else local.hour - 12
    return f"{part}{hour}點{local.minute}分"


def is_line(person: Reminded) -> bool:
    """Say whether somebody is on LINE."""
    return isinstance(person.phone, LinePhone)
