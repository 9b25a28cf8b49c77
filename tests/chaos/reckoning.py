"""After the storm: what was lost, doubled, late or marked, and the table that says so."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, fields
from itertools import pairwise
from pathlib import Path

from tests.chaos.model import Expected, difference
from tests.chaos.people import OnLine, OnTelegram
from tests.journeys_everywhere.transcripts import phrases, plain


@dataclass(frozen=True, slots=True)
class Count:
    """One row of the table; ``late`` arrived with a later answer, or after its minute."""

    what: str
    wanted: int = 0
    arrived: int = 0
    late: int = 0
    marked: int = 0
    lost: int = 0
    doubled: int = 0
    disordered: int = 0


def summed(what: str, several: Sequence[Count]) -> Count:
    """Add up the counts of several people."""
    numbers = [each.name for each in fields(Count) if each.name != "what"]
    return Count(what, *(sum(getattr(each, name) for each in several) for name in numbers))


def table(rows: Sequence[Count]) -> str:
    """Return the counts as a table of Markdown."""
    names = [each.name for each in fields(Count)]
    head = ["", *(name if name != "disordered" else "out of order" for name in names[1:])]
    lines = ["| " + " | ".join(head) + " |", "|---" * len(names) + "|"]
    lines += ["| " + " | ".join(str(getattr(row, name)) for name in names) + " |" for row in rows]
    return "\n".join(lines)


def on_line(person: OnLine) -> Count:
    """Count the answers of somebody on LINE.

    Each token is answered once (the stand-in refuses a second time); what is said anywhere beside
    it is doubled, what is said nowhere is lost.
    """
    told = person.model.answered
    tokens = [who for who, _ in person.phone.fake.delivered if who in set(person.phone.tokens)]
    by_token = [each for each in told if each.token in set(tokens)]
    seen = difference("\n".join(person.phone.shown()), told)
    late = len(told) - len(by_token) - seen.missing
    order = [person.phone.tokens.index(token) for token in tokens]
    return Count(
        "LINE, answers",
        wanted=len(told),
        arrived=len(told) - seen.missing,
        late=max(late, 0),
        lost=seen.missing,
        doubled=int(bool(seen.beside)) + len(tokens) - len(set(tokens)),
        disordered=sum(a > b for a, b in pairwise(order)),
    )


def on_telegram(person: OnTelegram, became: Sequence[str]) -> Count:
    """Count the answers of somebody on Telegram, by what was written of each (``statuses``)."""
    told, shown = person.model.answered, "\n".join(person.phone.shown())
    pairs = list(zip(told, became, strict=False))
    sure = [each for each, status in pairs if status == "done"]
    perhaps = [each for each, status in pairs if status == "unknown"]
    seen = difference(shown, sure, perhaps)
    return Count(
        "Telegram, answers",
        wanted=len(told),
        arrived=len(sure) - seen.missing,
        marked=len(perhaps),
        lost=len(told) - len(sure) - len(perhaps) + seen.missing,
        doubled=int(bool(seen.beside)),
        disordered=disorder(person.phone.shown(), told),
    )


def disorder(bubbles: Sequence[str], told: Sequence[Expected]) -> int:
    """Count what was shown after the answer to a later message."""
    theirs = [phrases(each.bubbles, in_lines=False) for each in told]
    at = found = 0
    for words in map(plain, bubbles):
        later = (n for n in range(at, len(theirs)) if any(one in words for one in theirs[n]))
        at_now = next(later, None)
        found += at_now is None
        at = at if at_now is None else at_now
    return found


def statuses(database: Path, address: str, *, bulk: bool = False) -> list[str]:
    """Return what became of all that was promised to an address, oldest first."""
    question = "SELECT status FROM outbox WHERE address = ? AND bulk = ? ORDER BY id"
    return [status for (status,) in asked(database, question, address, bulk)]


def asked(database: Path, question: str, *given: object) -> list[tuple[str, ...]]:
    """Ask the database of the program."""
    reader = sqlite3.connect(f"file:{database}?mode=ro", uri=True, timeout=10)
    try:
        return reader.execute(question, given).fetchall()
    finally:
        reader.close()
