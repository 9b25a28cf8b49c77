"""The .ftl files of one locale: its messages, its terms, the variables each one wants.

An entry is parsed when it is first spoken: all of them take 80 ms, a greeting needs twenty.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from typing import TypeAlias

from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from bot.wording.errors import BrokenText

Entry: TypeAlias = ftl.Message | ftl.Term
GLOSSARY = "words.toml"
"""Words of the rows (foods, measures) in a locale; its keys are the rows' own words."""

BEGINS = re.compile(r"^(-?[A-Za-z][\w-]*)[ ]*=", re.MULTILINE)
"""Where an entry begins; the lines of a text are indented, so none of them looks so."""


class References(Visitor):
    """Gathers what one entry refers to."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.variables: set[str] = set()
        self.entries: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802 - the visitor names them so
        """Note ``$name``."""
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ftl.MessageReference) -> None:  # noqa: N802 - as above
        """Note ``other-message``."""
        self.entries.add(node.id.name)

    def visit_TermReference(self, node: ftl.TermReference) -> None:  # noqa: N802 - as above
        """Note ``-term``; what is handed to a term is visited too."""
        self.entries.add(f"-{node.id.name}")
        self.generic_visit(node)


def references(entry: Entry) -> References:
    """Return the variables and entries that one entry names."""
    found = References()
    found.visit(entry.value)
    return found


class Parsed(Mapping[str, Entry]):
    """Entries by their ids, each parsed when it is first asked for."""

    def __init__(self, locale: str, sources: Mapping[str, str]) -> None:
        """Parse nothing yet."""
        self._locale, self._sources = locale, sources
        self._parsed: dict[str, Entry] = {}

    def __getitem__(self, name: str) -> Entry:
        """Return an entry; raise KeyError for an unknown id, BrokenText where it does not read."""
        if name not in self._parsed:
            self._parsed[name] = _entry(self._locale, self._sources[name])
        return self._parsed[name]

    def __contains__(self, name: object) -> bool:
        """Tell without parsing."""
        return name in self._sources

    def __iter__(self) -> Iterator[str]:
        """Go through the ids."""
        return iter(self._sources)

    def __len__(self) -> int:
        """Count the entries."""
        return len(self._sources)


@dataclass(frozen=True, slots=True)
class Entries:
    """All of one locale. Keys are ids; a term's id begins with ``-``."""

    locale: str
    by_id: Mapping[str, Entry]

    def ids(self) -> frozenset[str]:
        """Return the ids of the messages, without the terms."""
        return frozenset(each for each in self.by_id if not each.startswith("-"))

    def variables(self, text_id: str) -> frozenset[str]:
        """Return the variables a message wants, those of the messages inside it too."""
        inside = (each for each in self.within(text_id) if not each.startswith("-"))
        return frozenset().union(*(references(self.by_id[each]).variables for each in inside))

    def within(self, text_id: str) -> set[str]:
        """Return the ids of a text and of all that it names; a gap shows when it is worded."""
        found: set[str] = set()
        new = {text_id} & self.by_id.keys()
        while new:
            found |= new
            named = (references(self.by_id[each]).entries for each in new)
            new = (set().union(*named) & self.by_id.keys()) - found
        return found


def files(folder: Traversable) -> list[Traversable]:
    """Return the .ftl files of a locale's folder, in the order of their names."""
    found = [each for each in folder.iterdir() if each.name.endswith(".ftl")]
    return sorted(found, key=lambda each: each.name)


def glossary(folder: Traversable) -> Mapping[str, str]:
    """Return a locale's own words for words of the rows; the reference needs none."""
    file = folder.joinpath(GLOSSARY)
    if not file.is_file():
        return {}
    return {key: str(word) for key, word in tomllib.loads(file.read_text("utf-8")).items()}


def read(locale: str, folder: Traversable) -> Entries:
    """Find the entries of a locale's folder.

    Raises:
        BrokenText: an id stands twice.
    """
    sources: dict[str, str] = {}
    for each in files(folder):
        for name, source in _apart(each.read_text("utf-8")):
            if name in sources:
                message = f"{locale}: {name!r} stands twice"
                raise BrokenText(message)
            sources[name] = source
    return Entries(locale, Parsed(locale, sources))


def proofread(locale: str, folder: Traversable) -> None:
    """Parse all of a locale's folder, for makers.

    Raises:
        BrokenText: a part of a file does not read.
    """
    for each in files(folder):
        _body(locale, each.read_text("utf-8"))


def _apart(text: str) -> Iterator[tuple[str, str]]:
    """Cut a file into its entries; comments between them stay with the one before."""
    begun = list(BEGINS.finditer(text))
    ends = [*(each.start() for each in begun[1:]), len(text)]
    for found, end in zip(begun, ends, strict=True):
        yield found[1], text[found.start() : end]


def _entry(locale: str, source: str) -> Entry:
    body = _body(locale, source)
    return next(each for each in body if isinstance(each, ftl.Message | ftl.Term))


def _body(locale: str, source: str) -> list[ftl.EntryType]:
    body = FluentParser(with_spans=False).parse(source).body
    for each in body:
        if isinstance(each, ftl.Junk):
            message = f"{locale}: this does not read: {(each.content or '')[:60]!r}"
            raise BrokenText(message)
    return body
