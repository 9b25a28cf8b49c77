"""How fast one person, or one address, may knock: a light bucket each, a bounded number."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field

MOST = 10_000  # buckets; the longest unused gives way


@dataclass(frozen=True, slots=True)
class Pace:
    """A burst of ``burst``, then ``per_second``."""

    burst: float
    per_second: float


@dataclass(slots=True)
class Buckets:
    """What each has left. ``seconds`` is a clock that only moves forward."""

    pace: Pace
    seconds: Callable[[], float]
    _left: OrderedDict[str, tuple[float, float]] = field(default_factory=OrderedDict)

    def is_empty(self, who: str) -> bool:
        """Say whether somebody has nothing left, without taking anything."""
        left, since = self._left.get(who, (self.pace.burst, 0.0))
        return left + (self.seconds() - since) * self.pace.per_second < 1

    def allows(self, who: str) -> bool:
        """Take one from somebody's bucket, if there is one left."""
        now = self.seconds()
        left, since = self._left.pop(who, (self.pace.burst, now))
        left = min(self.pace.burst, left + (now - since) * self.pace.per_second)
        self._left[who] = (max(0.0, left - 1), now)
        if len(self._left) > MOST:
            self._left.popitem(last=False)
        return left >= 1
