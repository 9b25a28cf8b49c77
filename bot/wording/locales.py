"""All locales: a person's own choice first, else zh-Hant-TW, the reference."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from importlib import resources
from importlib.resources.abc import Traversable

from bot.bubbles import Bubble
from bot.wording import entries, replies
from bot.wording.links import NOWHERE, Links
from bot.wording.nameless import is_common
from bot.wording.shared import SharedPlan, worded
from bot.wording.wording import Missed, Wording
from core.knowledge.rows import Knowledge
from core.messages import Reply, Shared, ShowDoctor, Told

DEFAULT = "zh-Hant-TW"
MANY = 256
"""Common replies whose words are remembered."""


class Locales:
    """Every locale there is; each is read when first spoken."""

    def __init__(
        self, home: Traversable, knowledge: Knowledge | None, *, strict: bool, missed: Missed
    ) -> None:
        """Look at ``home``, one folder a locale."""
        self._home = home
        self._knowledge = knowledge
        self._strict = strict
        self._missed = missed
        self._read: dict[str, Wording] = {}
        self._remembered = lru_cache(MANY)(self._common)
        self.names = frozenset(each.name for each in home.iterdir() if _is_locale(each))

    @classmethod
    def load(
        cls,
        knowledge: Knowledge | None = None,
        *,
        home: Traversable | None = None,
        strict: bool = False,
        missed: Missed = lambda _locale, _text_id: None,
    ) -> Locales:
        """Open the locales that come with the program.

        Args:
            knowledge: the rows that plans are worded with; without them a card leaves out
                what needs them (reference intakes, split doses, movement).
            home: another folder of locales, for tests.
            strict: raise on a file that does not read, an unknown id, wrong variables; for tests.
            missed: told the locale and the id whenever words were missing.
        """
        return cls(home or resources.files("locales"), knowledge, strict=strict, missed=missed)

    @property
    def default(self) -> Wording:
        """The words of the reference locale."""
        return self.of(None)

    def of(self, locale: str | None) -> Wording:
        """Return the words for a person's own choice; unknown or None is the default."""
        name = locale if locale in self.names and locale is not None else DEFAULT
        if name not in self._read:
            self._read[name] = self._open(name)
        return self._read[name]

    def bubbles(self, told: Told, address: str = "", links: Links = NOWHERE) -> tuple[Bubble, ...]:
        """Return what a person will see, in the locale they chose.

        Args:
            told: the replies of a turn.
            address: where they are told: line:U…, telegram:123.
            links: the ways on which a share can be handed on.
        """
        wording = self.of(told.manner.locale)
        fitting = (replies.on_channel(each, address.partition(":")[0]) for each in told.replies)
        return tuple(
            self._bubble(reply, each, links)
            for reply in fitting
            for each in self._for(reply, wording)
        )

    def _bubble(self, reply: Reply, wording: Wording, links: Links) -> Bubble:
        if is_common(reply):
            return self._remembered(reply, wording)
        return replies.bubble(reply, wording, self._knowledge, links)

    def _common(self, reply: Reply, wording: Wording) -> Bubble:
        return replace(replies.bubble(reply, wording, self._knowledge), is_common=True)

    def _for(self, reply: Reply, wording: Wording) -> tuple[Wording, ...]:
        """The page for the doctor stays in Chinese for them, and comes in the carer's words too."""
        if isinstance(reply, ShowDoctor) and wording.locale != DEFAULT:
            return (self.default, wording)
        return (wording,)

    def shared(self, shared: Shared, locale: str | None = None) -> SharedPlan:
        """Return what somebody shows of their plan, for a page in its reader's language."""
        return worded(shared, self.of(locale), self._knowledge)

    def _open(self, name: str) -> Wording:
        folder = self._home.joinpath(name)
        if self._strict:
            entries.proofread(name, folder)
        read = entries.read(name, folder)
        fallback = None if name == DEFAULT else self.default
        words = entries.glossary(folder)
        return Wording(
            read, strict=self._strict, missed=self._missed, fallback=fallback, glossary=words
        )


def _is_locale(folder: Traversable) -> bool:
    return folder.is_dir() and bool(entries.files(folder))
