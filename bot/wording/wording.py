"""One locale's words: a text id and its variables in, the words people see out."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import TypeAlias

from fluent.runtime import FluentBundle
from fluent.syntax import ast as ftl

from bot.wording.entries import Entries
from bot.wording.errors import BrokenText, UnknownText, WordingError, WrongVariables
from core.messages import Argument, Phrase

Missed: TypeAlias = Callable[[str, str], None]
"""Told the locale and the text id whenever words were missing: a counter."""

LONGEST = 1000  # code points of a variable; fluent.runtime refuses more than 2500 in one place
NO_GLOSSARY: Mapping[str, str] = MappingProxyType({})
VERBATIM = frozenset({"answer-quote"})
"""Texts that hold an article's own words, which stay as they are in every language."""
EXAMPLE = re.compile(r"(?P<word>.+)\((?P<example>.+)\)")
"""The article's own word, with an example behind it: 乳製品(牛奶)."""
SORRY, SEPARATOR, NONE = "common-sorry", "common-separator", "common-none"


class Wording:
    """The words of one locale.

    Strict (in tests): what is wrong raises. Otherwise a person is never shown an id: the words
    of ``fallback`` stand in, else a general sentence, and ``missed`` is told.
    """

    def __init__(
        self,
        entries: Entries,
        *,
        strict: bool,
        missed: Missed,
        fallback: Wording | None = None,
        glossary: Mapping[str, str] = NO_GLOSSARY,
    ) -> None:
        """Make the words of one locale ready; ``glossary`` has those for words of the rows."""
        self.locale = entries.locale
        self._entries = entries
        self._strict = strict
        self._missed = missed
        self._fallback = fallback
        self._glossary = glossary
        self._wanted: dict[str, frozenset[str]] = {}
        self._fixed: dict[str, str] = {}
        self._bundle = FluentBundle([entries.locale], use_isolating=False)

    def text(self, text_id: str, /, **args: Argument) -> str:
        """Return a text.

        Args:
            text_id: an id of this locale's files.
            **args: its variables. Numbers are written as the locale writes them (1,200); pass
                years, times and ranges as text.

        Raises:
            WordingError: strict only: an unknown id, a missing or a superfluous variable.
        """
        return self.worded(text_id, args)

    def worded(self, text_id: str, args: Mapping[str, Argument]) -> str:
        """Return a text, as ``text`` does, its variables in a mapping."""
        if not args and text_id in self._fixed:
            return self._fixed[text_id]
        try:
            return self._format(text_id, args)
        except WordingError:
            if self._strict:
                raise
            self._missed(self.locale, text_id)
            return self._instead(text_id, args)

    def _format(self, text_id: str, args: Mapping[str, Argument]) -> str:
        self._check(text_id, args)
        pattern = self._bundle.get_message(text_id).value
        if pattern is None:
            raise UnknownText(self.locale, text_id)
        is_quoted = text_id in VERBATIM
        plain = {
            name: _short(value if is_quoted and isinstance(value, str) else self._argument(value))
            for name, value in args.items()
        }
        formatted, errors = self._bundle.format_pattern(pattern, plain)
        if errors:
            message = f"{self.locale}: {text_id!r}: {errors[0]}"
            raise BrokenText(message)
        if not args:
            self._fixed[text_id] = str(formatted)  # nothing varies: word it once
        return str(formatted)

    def _check(self, text_id: str, args: Mapping[str, Argument]) -> None:
        wanted = self._wanted.get(text_id)
        if wanted is None:
            wanted = self._wanted[text_id] = self._learnt(text_id)
        if wanted != args.keys():
            raise WrongVariables(text_id, wanted, args)

    def _learnt(self, text_id: str) -> frozenset[str]:
        """Hand the engine a text and all that it names; return the variables it wants."""
        entries = self._entries
        if text_id.startswith("-") or text_id not in entries.by_id:
            raise UnknownText(self.locale, text_id)
        self._bundle.add_resource(ftl.Resource([entries.by_id[i] for i in entries.within(text_id)]))
        return entries.variables(text_id)

    def _argument(self, value: Argument) -> str | int:
        match value:
            case Phrase(id=text_id, args=args):
                return self.worded(text_id, dict(args))
            case tuple():
                return self.joined([self._argument(each) for each in value])
            case str():
                return self.own(value)
            case _:
                return value

    def own(self, word: str) -> str:
        """Return a word of the rows (豆腐, 杯) as this locale says it, any other as it is."""
        found = self._glossary.get(word)
        if found is not None or not self._glossary:
            return found or word
        parts = EXAMPLE.fullmatch(word)
        if parts is None or parts["word"] not in self._glossary:
            return word
        return f"{self._glossary[parts['word']]} ({self.own(parts['example'])})"

    def joined(self, words: Sequence[str | int]) -> str:
        """Join words as the locale does (、); none of them has words of its own."""
        if not words:
            return self.text(NONE)
        return self.text(SEPARATOR).join(self.own(str(each)) for each in words)

    def _instead(self, text_id: str, args: Mapping[str, Argument]) -> str:
        if self._fallback is not None:
            return self._fallback.worded(text_id, args)
        return "…" if text_id == SORRY else self.worded(SORRY, {})


def _short(argument: str | int) -> str | int:
    """Cut what is endless: nobody reads it, and the engine would refuse the whole text."""
    if isinstance(argument, str) and len(argument) > LONGEST:
        return argument[: LONGEST - 1] + "…"
    return argument
