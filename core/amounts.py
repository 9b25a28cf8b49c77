"""Amounts of a nutrient, each in a type of its own so that no two units can be mixed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar


@dataclass(frozen=True, slots=True, order=True)
class Milligrams:
    """Calcium, as elemental calcium (元素鈣)."""

    value: int


@dataclass(frozen=True, slots=True, order=True)
class Micrograms:
    """Vitamin K1 and K2."""

    value: int


@dataclass(frozen=True, slots=True, order=True)
class InternationalUnits:
    """Vitamin D3; 40 IU are 1 µg, a conversion this product never makes for people."""

    value: int


Unit = TypeVar("Unit", Milligrams, Micrograms, InternationalUnits)


@dataclass(frozen=True, slots=True)
class Range(Generic[Unit]):
    """From ``low`` to ``high``, both included; a single figure has the same at both ends."""

    low: Unit
    high: Unit

    def __post_init__(self) -> None:
        """Refuse a range that runs backwards or holds nothing."""
        if not 0 < self.low.value <= self.high.value:
            message = f"a range must rise from a positive amount, not {self.low} to {self.high}"
            raise ValueError(message)
