"""What can be wrong with a text: each mistake is a sentence for makers, never for people."""

from __future__ import annotations

from collections.abc import Iterable


class WordingError(ValueError):
    """Something is wrong with the words; people are given other words instead."""


class UnknownText(WordingError):  # noqa: N818 - the sentence reads better without Error
    """An id that no file of the locale holds."""

    def __init__(self, locale: str, text_id: str) -> None:
        """Name the locale and the id."""
        super().__init__(f"{locale} has no text {text_id!r}: add it to locales/{locale}/")


class WrongVariables(WordingError):  # noqa: N818 - as above
    """Variables that a text lacks or does not know."""

    def __init__(self, text_id: str, wanted: Iterable[str], given: Iterable[str]) -> None:
        """Name what the text wants, and what it was given."""
        super().__init__(f"{text_id!r} wants {sorted(wanted)}, it was given {sorted(given)}")


class BrokenText(WordingError):  # noqa: N818 - as above
    """A file that does not read, an id that stands twice, a text that cannot be resolved."""
