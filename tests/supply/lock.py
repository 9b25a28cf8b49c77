"""What requirements.lock pins: names, versions, and which of them asked for which."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

LOCK = Path(__file__).parents[2] / "requirements.lock"
OURSELVES = "guben"
PIN = re.compile(r"(?P<name>[A-Za-z0-9._-]+)(?:\[[^\]]*\])?==(?P<version>[^\s;\\]+)")
ASKER = re.compile(r"(?P<name>[A-Za-z0-9._-]+)")


@dataclass(frozen=True, slots=True)
class Pinned:
    """One distribution; ``askers`` are those that want it, by name."""

    name: str
    version: str
    askers: tuple[str, ...] = ()

    @property
    def purl(self) -> str:
        """Its package URL, which names no host."""
        return f"pkg:pypi/{self.name}@{self.version}"


def pinned(lock: str) -> list[Pinned]:
    """Read a lock as pip-tools writes it, in its order."""
    found: list[Pinned] = []
    for block in re.split(r"\n(?=\S)", lock):
        pin = PIN.match(block)
        if pin:
            name = pin["name"].lower().replace("_", "-")
            found.append(Pinned(name, pin["version"], tuple(_askers(block))))
    return found


def _askers(block: str) -> Iterator[str]:
    _, _, via = block.partition("# via")
    for line in via.splitlines():
        asker = ASKER.match(line.strip("# "))
        if asker:
            yield asker["name"].lower()
