"""A reminder that was answered by a tap loses its buttons and says so: 「✓ 08:02 吃了」.

Done beside the answer, once the tap is stored; a message too old to edit stays as it is.
"""

from __future__ import annotations

from collections import OrderedDict
from contextlib import suppress
from dataclasses import dataclass

from telegram import Bot, MessageEntity

from bot.channels.telegram import raw
from bot.channels.telegram.markup import UNITS, utf16_units
from bot.channels.telegram.raw import Json
from bot.channels.telegram.receive import is_private
from bot.channels.telegram.together import MARKED
from bot.channels.telegram.under_way import UnderWay

_REMEMBERED = 4096


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
        """Take the bot to edit with."""
        self._bot = bot
        self._tapped: OrderedDict[str, Tapped] = OrderedDict()
        self._under_way = UnderWay()

    def note(self, update: object) -> None:
        """Keep what was tapped, where it is a reminder of a private chat."""
        with suppress(raw.UnreadableError):
            query = raw.part(raw.obj(update), "callback_query")
            about, message = raw.words(query, "data").partition(":")[0], raw.part(query, "message")
            if about in MARKED and message and is_private(message):
                self._keep(f"cb:{raw.words(query, 'id')}", tapped(message))

    def stored(self, event: str, line: str) -> None:
        """Put a line under what was tapped, now that the tap is stored and changed something."""
        tap = self._tapped.pop(event, None)
        if tap is not None:
            self._under_way.begin(self._edit(tap, line))

    async def close(self) -> None:
        """Wait for the edits under way."""
        await self._under_way.done()

    async def _edit(self, tap: Tapped, line: str) -> None:
        """Swallow "not modified", "can't be edited" and all else: the answer says it anyway."""
        text = f"{tap.text}\n\n{line}"
        if utf16_units(text) > UNITS:
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
