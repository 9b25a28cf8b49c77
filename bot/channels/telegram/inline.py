"""Cards that people put into any chat of theirs by our name: answered at once, kept by nobody."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress

from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    LinkPreviewOptions,
)

from bot.bubbles import Handout
from bot.channels.telegram import raw
from bot.channels.telegram.send import PREFIX
from bot.channels.telegram.under_way import UnderWay

MOST_RESULTS = 50
"""Bot API, answerInlineQuery."""

MOST_UNDER_WAY = 16
"""Queries answered at once; they come with every letter typed, and only the newest counts."""

BEGIN = "share"
"""What /start carries from the line above the results."""

Offer = Callable[[str, str], Awaitable[Sequence[Handout]]]
"""From who asks and what they typed to the cards that are theirs to hand on. May raise."""


async def _nothing(_person: str, _typed: str) -> Sequence[Handout]:
    return ()


class Inline:
    """Answers inline queries beside the work."""

    def __init__(self, bot: Bot) -> None:
        """Take the bot to answer with; until ``meet`` nobody is offered anything."""
        self._bot, self._label = bot, ""
        self._offer: Offer = _nothing
        self._under_way = UnderWay()

    def meet(self, offer: Offer, label: str) -> None:
        """Learn whom to ask for cards, and what to call the way to make one."""
        self._offer, self._label = offer, label

    def answer(self, update: object) -> None:
        """Begin to answer, if the update is an inline query and there are not too many."""
        query = raw.part(update, "inline_query") if isinstance(update, dict) else {}
        who = raw.part(query, "from").get("id")
        query_id = raw.words(query, "id")
        if not query_id or not isinstance(who, int) or len(self._under_way) >= MOST_UNDER_WAY:
            return
        asked = raw.words(query, "query").strip()
        self._under_way.begin(self._answer(query_id, f"{PREFIX}{who}", asked))

    async def close(self) -> None:
        """Wait for the answers under way."""
        await self._under_way.done()

    async def _answer(self, query_id: str, person: str, asked: str) -> None:
        """Swallow whatever goes wrong: people type on, and ask anew.

        Personal and uncached: the default shows one person's answer to all who type the same.
        """
        with suppress(Exception):
            found = await self._offer(person, asked)
            button = InlineQueryResultsButton(self._label, start_parameter=BEGIN)
            await self._bot.answer_inline_query(
                query_id,
                [_result(each) for each in found[:MOST_RESULTS]],
                cache_time=0,
                is_personal=True,
                button=button if self._label else None,
            )


def _result(card: Handout) -> InlineQueryResultArticle:
    return InlineQueryResultArticle(
        card.id,
        card.title,
        InputTextMessageContent(
            card.text, link_preview_options=LinkPreviewOptions(is_disabled=True)
        ),
        reply_markup=InlineKeyboardMarkup([[InlineKeyboardButton(card.label, url=card.url)]]),
        description=card.note,
    )
