"""Shades of a message weary of life, weighed against each other and against an ordinary day.

The heaviest kinds ring by themselves where nothing of every day stands beside them.
"""

from __future__ import annotations

from core.reading.danger.shade import Shades
from core.reading.danger.shades_of_day import DAY
from core.reading.danger.shades_of_leave import LEAVE
from core.reading.danger.shades_of_life import LIFE
from core.reading.danger.shades_of_means import MEANS

WEARY = Shades(7, {**MEANS, **LEAVE, **LIFE}, DAY)
