"""Shades of a message weary of life: no word of these says it alone, several kinds of them do."""

from __future__ import annotations

from core.reading.danger.shade import Shades
from core.reading.danger.shades_of_day import DAY
from core.reading.danger.shades_of_leave import LEAVE
from core.reading.danger.shades_of_life import LIFE
from core.reading.danger.shades_of_means import MEANS

WEARY = Shades(6, {**MEANS, **LEAVE, **LIFE}, DAY)
