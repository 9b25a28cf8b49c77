"""The shapes of what is needed to add up food and supplements: servings, salts, ceilings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from core.intake import Salt

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Measure:
    """A household measure of one food; ``said`` is how people say it: 杯."""

    unit: str
    grams: float
    said: str


@dataclass(frozen=True, slots=True)
class ServingRow:
    """A food that can be told. ``weight`` is how sure the grams are; the first measure is usual."""

    id: str
    name: str
    per_100g: float  # mg of calcium
    source: str
    ref: str
    confidence: str
    weight: str
    soft: bool
    contains: tuple[str, ...]
    units: tuple[Measure, ...]

    def measure(self, unit: str) -> Measure:
        """Return a measure, the usual one where this food has no such."""
        return next((each for each in self.units if each.unit == unit), self.units[0])


@dataclass(frozen=True, slots=True)
class SaltRow:
    """How much of a tablet is calcium, in percent of what its label counts."""

    salt: Salt
    percent: int
    source: str
    quote: str
    confidence: str


@dataclass(frozen=True, slots=True)
class Ceiling:
    """An upper limit beside Taiwan's, for a day; ``doctor``: whoever is at it sees one."""

    id: str
    nutrient: str
    age_from: int
    age_to: int
    value: int
    unit: str
    doctor: bool
    source: str
    confidence: str


@dataclass(frozen=True, slots=True)
class IntakeRows:
    """All of it, in the order of the files."""

    servings: Mapping[str, ServingRow]
    salts: Mapping[Salt, SaltRow]
    ceilings: tuple[Ceiling, ...]

    def sources(self) -> Iterator[str]:
        """Yield the ids of the sources that the rows name."""
        for rows in (self.servings.values(), self.salts.values(), self.ceilings):
            yield from (each.source for each in rows)


def read(eaten: Mapping[str, list[Row]], taken: Mapping[str, list[Row]]) -> IntakeRows:
    """Read servings.toml and supplements.toml."""
    servings = {row["id"]: _serving(row) for row in eaten["serving"]}
    salts = {
        Salt(row["salt"]): SaltRow(**row | {"salt": Salt(row["salt"])}) for row in taken["salt"]
    }
    return IntakeRows(
        MappingProxyType(servings), MappingProxyType(salts), tuple(_ceilings(taken["ceiling"]))
    )


def _serving(row: Row) -> ServingRow:
    units = tuple(Measure(**each) for each in row["units"])
    return ServingRow(**row | {"contains": tuple(row["contains"]), "units": units})


def _ceilings(rows: Iterable[Row]) -> Iterator[Ceiling]:
    yield from (Ceiling(**row) for row in rows)
