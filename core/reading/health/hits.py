"""Every place in a text that speaks of health: by word, by sound, at length, or by a figure."""

from __future__ import annotations

from functools import cache
from typing import TypeAlias

from core.person import Condition
from core.reading.health.at_length import told
from core.reading.health.by_ear import by_ear
from core.reading.health.figures import figures
from core.reading.health.remarks import REMARKS, Remark
from core.reading.health.words import CONDITIONS
from core.reading.words import Hit, Words, apart

Meaning: TypeAlias = Condition | Remark


@cache
def _words() -> Words[Meaning]:
    return Words([*CONDITIONS, *REMARKS])


def health_hits(text: str) -> list[Hit[Meaning]]:
    """Return them in order, none overlapping another: the earliest, then the longest.

    Args:
        text: Normalised text.
    """
    return apart([*_words().find(text), *by_ear(text), *told(text), *figures(text)])
