"""A reminder that was answered by a tap loses its buttons and says so: 「✓ 08:02 吃了」.

Done beside the answer, once the tap is stored; a message too old to edit stays as it is.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import Protocol

from telegram import Bot, MessageEntity

from bot.channels.telegram import raw
from bot.channels.telegram.raw import Json
from bot.channels.telegram.receive import is_private
from bot.turn import Taken
from core.dialogue.answered import under
from core.messages import Argument, Chose, Phrase


class Words(Protocol):
    """Words of a text id."""

    def __call__(self, text_id: str, /, **args: Argument) -> str:
        """Return them."""
        ...


ABOUT = frozenset({"took", "skip"})
_REMEMBERED = 4096
_LONGEST = 4096  # UTF-16 units of a message (Bot API, editMessageText)


@dataclass(frozen=True, slots=True)
class Tapped:
    """A message of ours under which somebody tapped."""

    chat: int
    message: int
    text: str
    entities: tuple[Json, ...]


class Marks:
    """Notes taps until they are stored, then edits what was tapped."""

    def __init__(self, bot: Bot) -> None:
        """Take the bot to edit with; without words nothing is edited."""
        self._bot = bot
        self._words: Words | None = None
        self._tapped: OrderedDict[str, Tapped] = OrderedDict()
        self._under_way: set[asyncio.Task[None]] = set()

    def meet(self, words: Words) -> None:
        """Learn who knows the words of a text id."""
        self._words = words

    def note(self, update: object) -> None:
        """Keep what was tapped, where it is a reminder of a private chat."""
        with suppress(raw.UnreadableError):
            query = raw.part(raw.obj(update), "callback_query")
            about, message = raw.words(query, "data").partition(":")[0], raw.part(query, "message")
            if about in ABOUT and message and is_private(message):
                self._keep(f"cb:{raw.words(query, 'id')}", tapped(message))

    def stored(self, several: Iterable[Taken]) -> None:
        """Edit the messages of taps that are stored and changed something."""
        for each in several:
            tap = self._tapped.pop(each.arrival.event_id, None)
            line = said_under(each) if each.fresh else None
            if tap is not None and line is not None and self._words is not None:
                self._begin(tap, self._words(line.id, **dict(line.args)))

    async def close(self) -> None:
        """Wait for the edits under way."""
        await asyncio.gather(*self._under_way)

    def _begin(self, tap: Tapped, line: str) -> None:
        task = asyncio.create_task(self._edit(tap, line))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    async def _edit(self, tap: Tapped, line: str) -> None:
        """Swallow "not modified", "can't be edited" and all else: the answer says it anyway."""
        text = f"{tap.text}\n\n{line}"
        if len(text.encode("utf-16-le")) // 2 > _LONGEST:
            return
        with suppress(Exception):
            await self._bot.edit_message_text(
                text,
                chat_id=tap.chat,
                message_id=tap.message,
                entities=[MessageEntity.de_json(each, self._bot) for each in tap.entities],
            )

    def _keep(self, event: str, tap: Tapped) -> None:
        self._tapped[event] = tap
        if len(self._tapped) > _REMEMBERED:
            self._tapped.popitem(last=False)


def tapped(message: Json) -> Tapped:
    """Read the message under a tap.

    Raises:
        raw.UnreadableError: it is not one that could be edited.
    """
    text = raw.words(message, "text")
    if not text:
        raise raw.UnreadableError  # too old: Telegram shows it no more
    chat = raw.number(raw.part(message, "chat"), "id")
    entities = tuple(raw.parts(message, "entities"))
    return Tapped(chat, raw.number(message, "message_id"), text, entities)


def said_under(taken: Taken) -> Phrase | None:
    """Return the line to put under what was tapped."""
    event, at = taken.arrival.event, taken.arrival.received_at
    return under(taken.state, event.data, taken.told, at) if isinstance(event, Chose) else None
