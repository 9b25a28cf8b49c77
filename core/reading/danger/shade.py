"""A table of shades: kinds of words, and how much each tells of a danger, or against it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shades:
    """Kinds of words weighed together; a kind is its weight and its words, and counts once.

    ``enough`` is the sum that rings. ``told`` holds what tells of the danger, ``light`` what is of
    every day: its weights are below nothing, and its words never hide those of ``told``.
    """

    enough: int
    told: Mapping[str, tuple[int, str]]
    light: Mapping[str, tuple[int, str]]
