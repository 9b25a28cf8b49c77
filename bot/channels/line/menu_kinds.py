"""For whom a menu under the chat is, and the names by which ours are found again at LINE."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

OURS: Final = "guben"
"""How the names of our menus begin; others are left alone."""


class Kind(StrEnum):
    """For whom a menu is."""

    NEW = "new"  # no plan yet: everybody's default
    PLAN = "plan"


def named(kind: Kind, digest: str) -> str:
    """Return a menu's name, which changes whenever the menu does."""
    return f"{OURS} {kind} {digest}"


def kind_of(name: str) -> Kind | None:
    """Read the kind from a menu's name; None where it is not ours."""
    parts = name.split(" ")
    is_ours = len(parts) == len((OURS, "kind", "digest")) and parts[0] == OURS
    return next((kind for kind in Kind if is_ours and kind == parts[1]), None)
