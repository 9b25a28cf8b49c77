"""A rhythm as it stands in a row: plain text that a batch of rows can share."""

from __future__ import annotations

from datetime import date, time
from typing import NamedTuple

from core.care import Rhythm


class Beat(NamedTuple):
    """The columns of a rhythm; without ``times`` it comes once only."""

    times: str
    days: str
    zone: str
    starts: str

    @property
    def rhythm(self) -> Rhythm:
        """The rhythm these columns say."""
        return Rhythm(
            tuple(time.fromisoformat(each) for each in self.times.split()),
            tuple(map(int, self.days)),
            self.zone,
            date.fromisoformat(self.starts) if self.starts else None,
        )


ONCE = Beat("", "", "", "")


def beat(rhythm: Rhythm) -> Beat:
    """Return the columns of a rhythm."""
    return Beat(
        " ".join(each.strftime("%H:%M") for each in rhythm.times),
        "".join(map(str, rhythm.days)),
        rhythm.zone,
        rhythm.starts.isoformat() if rhythm.starts else "",
    )
