"""In which language a page is: what its reader chose, else their browser's, else Chinese."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

from aiohttp import web

CHINESE = "zh-Hant-TW"
CHOSEN = "in"
"""The query by which a page is asked for in another language: ?in=vi."""

Words = Callable[[str], str]
"""Words of a text id, in one language."""


@dataclass(frozen=True, slots=True)
class Speech:
    """The languages of the pages.

    Attributes:
        of: from a language to its words.
        names: the tags there are.
        at_once: from a browser's language to the one to answer it in without being asked.
    """

    of: Callable[[str], Words]
    names: Collection[str] = (CHINESE,)
    at_once: Callable[[str], str | None] = lambda _: None

    def wanted(self, request: web.Request) -> str:
        """Return the language to answer a request in whose sender told us none before."""
        asked = request.query.get(CHOSEN, "")
        if asked in self.names:
            return asked
        return self.at_once(of_browser(request)) or CHINESE

    def others(self, language: str) -> list[tuple[str, str]]:
        """Return the other languages, each with its own name for itself."""
        return [(each, self.of(each)(_label(each))) for each in self.names if each != language]


def of_browser(request: web.Request) -> str:
    """Return a browser's first language as two or three letters; empty where it reads Chinese.

    Many a Taiwanese phone speaks English, and lists Chinese behind it.
    """
    accepted = request.headers.get("Accept-Language", "").lower().split(",")
    tags = [each.partition(";")[0].strip().partition("-")[0] for each in accepted]
    return "" if "zh" in tags else tags[0]


def _label(language: str) -> str:
    return f"label-locale-{language.partition('-')[0]}"
