"""Every tap is answered at once, or the button keeps spinning on the person's phone."""

from __future__ import annotations

from collections import OrderedDict
from contextlib import suppress

from telegram import Bot

from bot.channels.telegram import raw
from bot.channels.telegram.under_way import UnderWay

_REMEMBERED = 4096


class Taps:
    """Answers callback queries beside the work that they start."""

    def __init__(self, bot: Bot) -> None:
        """Take the bot to answer with."""
        self._bot = bot
        self._answered: OrderedDict[str, None] = OrderedDict()
        self._under_way = UnderWay()

    def answer(self, update: object) -> None:
        """Begin to answer, if the update is a tap that this process has not answered yet."""
        query_id = _query_id(update)
        if not query_id or query_id in self._answered:
            return
        self._remember(query_id)
        self._under_way.begin(self._answer(query_id))

    async def close(self) -> None:
        """Wait for the answers under way."""
        await self._under_way.done()

    async def _answer(self, query_id: str) -> None:
        """Swallow "query is too old" and all else: the tap itself is on its way."""
        with suppress(Exception):
            await self._bot.answer_callback_query(query_id)

    def _remember(self, query_id: str) -> None:
        self._answered[query_id] = None
        if len(self._answered) > _REMEMBERED:
            self._answered.popitem(last=False)


def _query_id(update: object) -> str:
    if not isinstance(update, dict):
        return ""
    return raw.words(raw.part(update, "callback_query"), "id")
