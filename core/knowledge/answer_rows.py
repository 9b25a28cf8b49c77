"""The shapes of what can be answered: questions' concepts, reviewed answers, their quotes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Any

Row = dict[str, Any]


class AnswerKind(StrEnum):
    """What an answer is (DESIGN section 7)."""

    ANSWER = "answer"
    DECLINE = "decline"
    REFER = "refer"
    WARN = "warn"
    EMERGENCY = "emergency"


@dataclass(frozen=True, slots=True)
class Quote:
    """A few words of an article, exactly as it has them. ``article`` is a source's id."""

    article: str
    words: str


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """A reviewed answer: ``answer-<id>`` in ``locales``, with what it is tied to.

    ``when`` are sets of concepts of which one must be heard whole; ``also`` are concepts the
    answer covers too; ``about``: where a question names nutrients, one of these must be among
    them; ``unless`` are sets of which none may be heard whole. ``doses`` name columns
    of the table by group (d3_low is the column for little sun), ``figures`` the text's variables
    by the facts or reference intakes they come from, ``foods`` a nutrient, ``caution`` the row
    whose words are spoken.
    """

    id: str
    kind: AnswerKind
    when: tuple[frozenset[str], ...]
    also: frozenset[str]
    about: frozenset[str]
    unless: tuple[frozenset[str], ...]
    evidence: str
    quotes: tuple[Quote, ...]
    doses: tuple[str, ...]
    figures: Mapping[str, str]
    foods: str
    caution: str

    @property
    def covers(self) -> frozenset[str]:
        """All concepts that it may be about."""
        return self.also.union(self.about, *self.when)


@dataclass(frozen=True, eq=False, slots=True)
class Concepts:
    """People's words for what a question can be about; compared by identity, so it can be a key.

    ``generic`` concepts say little by themselves. ``asked`` are whole questions that people
    asked, by the answer they are given.
    """

    phrases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    generic: frozenset[str] = frozenset()
    asked: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def concepts(
    rows: Mapping[str, Iterable[str]],
    generic: Iterable[str],
    asked: Mapping[str, Iterable[str]],
) -> Concepts:
    """Read concepts.toml and asked.toml."""
    return Concepts(_listed(rows), frozenset(generic), _listed(asked))


def _listed(rows: Mapping[str, Iterable[str]]) -> Mapping[str, tuple[str, ...]]:
    return MappingProxyType({name: tuple(words) for name, words in rows.items()})


def answers(rows: Iterable[Row]) -> Mapping[str, AnswerRow]:
    """Read answers.toml, in its order."""
    return MappingProxyType({row["id"]: _answer(row) for row in rows})


def _answer(row: Row) -> AnswerRow:
    return AnswerRow(
        id=row["id"],
        kind=AnswerKind(row.get("kind", AnswerKind.ANSWER)),
        when=tuple(frozenset(each.split()) for each in row["when"]),
        also=frozenset(row.get("also", "").split()),
        about=frozenset(row.get("about", "").split()),
        unless=tuple(frozenset(each.split()) for each in row.get("unless", ())),
        evidence=row.get("evidence", ""),
        quotes=tuple(Quote(article, words) for article, words in row.get("quotes", ())),
        doses=tuple(row.get("doses", ())),
        figures=MappingProxyType(dict(row.get("figures", {}))),
        foods=row.get("foods", ""),
        caution=row.get("caution", ""),
    )
