"""A regular expression that is compiled when it is first looked for.

Compiling all of ours takes a tenth of a second, and a first message needs one in six.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

from core.reading.openings import hastened
from core.reading.repeats import told_apart

Match: TypeAlias = re.Match[str]


@dataclass(frozen=True)  # without slots: what was compiled is kept in the instance
class Pattern:
    """As ``re.Pattern``; once found, a method is the compiled pattern's own, at its own speed."""

    pattern: str

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern, compiled."""
        return re.compile(hastened(told_apart(self.pattern)))

    @cached_property
    def search(self) -> Callable[..., Match | None]:
        """Find the first place: ``search(text, start, end)``."""
        return self.compiled.search

    @cached_property
    def match(self) -> Callable[..., Match | None]:
        """Match at the start: ``match(text, start, end)``."""
        return self.compiled.match

    @cached_property
    def fullmatch(self) -> Callable[..., Match | None]:
        """Match all of it: ``fullmatch(text, start, end)``."""
        return self.compiled.fullmatch

    @cached_property
    def finditer(self) -> Callable[..., Iterator[Match]]:
        """Find every place: ``finditer(text, start, end)``."""
        return self.compiled.finditer

    @cached_property
    def findall(self) -> Callable[..., list[str]]:
        """Return what stands at every place; for patterns of at most one group."""
        return self.compiled.findall

    @cached_property
    def split(self) -> Callable[[str], list[str]]:
        """Return what stands between."""
        return self.compiled.split

    @cached_property
    def sub(self) -> Callable[[str | Callable[[Match], str], str], str]:
        """Put something else in every place."""
        return self.compiled.sub


def any_of(rows: Iterable[str]) -> Pattern:
    """Join choices into one pattern; each looks at the first character before it is tried."""
    return Pattern("|".join(map(hastened, rows)))
