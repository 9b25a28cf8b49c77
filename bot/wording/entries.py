"""The .ftl files of one locale, read: its messages, its terms, the variables each one wants."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources.abc import Traversable

from fluent.runtime import FluentResource
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from bot.wording.errors import BrokenText


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


def references(entry: ftl.Message | ftl.Term) -> References:
    """Return the variables and entries that one entry names."""
    found = References()
    found.visit(entry.value)
    return found


@dataclass(frozen=True, slots=True)
class Entries:
    """All of one locale. Keys are ids; a term's id begins with ``-``."""

    locale: str
    resources: tuple[ftl.Resource, ...]
    by_id: Mapping[str, ftl.Message | ftl.Term]

    def ids(self) -> frozenset[str]:
        """Return the ids of the messages, without the terms."""
        return frozenset(each for each in self.by_id if not each.startswith("-"))

    def variables(self, text_id: str) -> frozenset[str]:
        """Return the variables a message wants, those of the messages inside it too."""
        return frozenset(self._variables(text_id, frozenset()))

    def _variables(self, text_id: str, above: frozenset[str]) -> Iterator[str]:
        if text_id in above or text_id.startswith("-") or text_id not in self.by_id:
            return  # a circle or a gap shows when the text is worded; terms see no variable
        inside = references(self.by_id[text_id])
        yield from inside.variables
        for each in inside.entries:
            yield from self._variables(each, above | {text_id})


def files(folder: Traversable) -> list[Traversable]:
    """Return the .ftl files of a locale's folder, in the order of their names."""
    found = [each for each in folder.iterdir() if each.name.endswith(".ftl")]
    return sorted(found, key=lambda each: each.name)


def read(locale: str, folder: Traversable) -> Entries:
    """Read a locale's folder.

    Raises:
        BrokenText: a part of a file does not read, or an id stands twice.
    """
    resources = tuple(FluentResource(each.read_text("utf-8")) for each in files(folder))
    by_id: dict[str, ftl.Message | ftl.Term] = {}
    for resource in resources:
        for entry in _entries(locale, resource):
            name = _full_id(entry)
            if name in by_id:
                message = f"{locale}: {name!r} stands twice"
                raise BrokenText(message)
            by_id[name] = entry
    return Entries(locale, resources, by_id)


def _entries(locale: str, resource: ftl.Resource) -> Iterator[ftl.Message | ftl.Term]:
    for entry in resource.body:
        if isinstance(entry, ftl.Junk):
            message = f"{locale}: this does not read: {(entry.content or '')[:60]!r}"
            raise BrokenText(message)
        if isinstance(entry, ftl.Message | ftl.Term):
            yield entry


def _full_id(entry: ftl.Message | ftl.Term) -> str:
    return f"-{entry.id.name}" if isinstance(entry, ftl.Term) else entry.id.name
