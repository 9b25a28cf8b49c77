"""What ``guben check`` finds: what is wrong and how to mend it, in one line for the operator."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Weight(StrEnum):
    """How much it matters. Only WRONG makes the check fail."""

    FINE = "ok"
    NOTE = "note"
    WRONG = "WRONG"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at; ``about`` is a word: settings, database, line, telegram."""

    weight: Weight
    about: str
    said: str

    def line(self) -> str:
        """Return it in one line, whatever an error's text held."""
        return f"{self.weight:<5}  {self.about}: {' '.join(self.said.split())}"


def fine(about: str, said: str) -> Finding:
    """Something is as it should be."""
    return Finding(Weight.FINE, about, said)


def note(about: str, said: str, mend: str = "") -> Finding:
    """Something worth knowing, not wrong."""
    return Finding(Weight.NOTE, about, f"{said} {mend}".strip())


def wrong(about: str, said: str, mend: str = "") -> Finding:
    """Something is wrong; ``mend`` says what to do, where ``said`` does not yet."""
    return Finding(Weight.WRONG, about, f"{said} {mend}".strip())
