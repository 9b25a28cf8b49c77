"""The shapes of what can be answered: questions' concepts, reviewed answers, their quotes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Any

Row = dict[str, Any]


class AnswerKind(StrEnum):
    """What an answer is."""

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

    Where one of the sets of concepts ``always`` is heard whole, nothing else is said; one of
    ``when`` speaks for a row that refers or declines; ``unless`` are sets that forbid both. What
    answers is chosen by the questions asked before. ``about``: where a question names
    nutrients, one of these must be among them, and of a row with ``doses`` all. ``of``: whom or
    what it is said of, one of which must be heard. ``doses`` name columns of the table by group
    (d3_low is the column for little sun), ``figures`` the text's variables by the facts or
    reference intakes they come from, ``foods`` a nutrient, ``caution`` the row whose words are
    spoken.
    """

    id: str
    kind: AnswerKind
    when: tuple[frozenset[str], ...]
    about: frozenset[str]
    of: frozenset[str]
    unless: tuple[frozenset[str], ...]
    always: tuple[frozenset[str], ...]
    evidence: str
    quotes: tuple[Quote, ...]
    doses: tuple[str, ...]
    figures: Mapping[str, str]
    foods: str
    caution: str


@dataclass(frozen=True, eq=False, slots=True)
class Concepts:
    """People's words for what a question can be about; compared by identity, so it can be a key.

    ``asked`` are whole questions that people asked, with the row they are given: a row comes as
    often as it is the answer to kinds of questions that have little in common.
    """

    phrases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    asked: tuple[tuple[str, tuple[str, ...]], ...] = ()


def concepts(
    rows: Mapping[str, Iterable[str]],
    asked: str,
) -> Concepts:
    """Read concepts.toml, and the text of asked.txt: ``[row]``, then a question a line."""
    return Concepts(_listed(rows), tuple(_by_kind(asked)))


def _by_kind(asked: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield questions from lines; TOML would take longer than all other rows together."""
    for section in asked.split("\n[")[1:]:
        row, *lines = section.splitlines()
        yield row.strip("[]"), tuple(line for line in lines if line)


def _listed(rows: Mapping[str, Iterable[str]]) -> Mapping[str, tuple[str, ...]]:
    return MappingProxyType({name: tuple(words) for name, words in rows.items()})


def answers(rows: Iterable[Row]) -> Mapping[str, AnswerRow]:
    """Read answers.toml, in its order."""
    return MappingProxyType({row["id"]: _answer(row) for row in rows})


def _answer(row: Row) -> AnswerRow:
    return AnswerRow(
        id=row["id"],
        kind=AnswerKind(row.get("kind", AnswerKind.ANSWER)),
        when=_sets(row, "when"),
        about=frozenset(row.get("about", "").split()),
        of=frozenset(row.get("of", "").split()),
        unless=_sets(row, "unless"),
        always=_sets(row, "always"),
        evidence=row.get("evidence", ""),
        quotes=tuple(Quote(article, words) for article, words in row.get("quotes", ())),
        doses=tuple(row.get("doses", ())),
        figures=MappingProxyType(dict(row.get("figures", {}))),
        foods=row.get("foods", ""),
        caution=row.get("caution", ""),
    )


def _sets(row: Row, key: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(each.split()) for each in row.get(key, ()))
