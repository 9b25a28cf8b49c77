"""The Telegram channel as a whole: opened with a token, closed when the program ends."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from time import monotonic
from typing import Final

from telegram import Bot
from telegram.error import BadRequest, TelegramError

from bot.channels.telegram.groups import Me, introduce
from bot.channels.telegram.inline import Inline
from bot.channels.telegram.marking import Marks
from bot.channels.telegram.pace import Pace
from bot.channels.telegram.patience import Patience, sentence
from bot.channels.telegram.polling import READ_SECONDS, Polling
from bot.channels.telegram.receive import Reader, Take
from bot.channels.telegram.request import AiohttpRequest
from bot.channels.telegram.send import TelegramSender
from bot.channels.telegram.taps import Taps
from bot.channels.telegram.webhook import Mine, Webhook, only_one, register

API_BASE: Final = "https://api.telegram.org/bot"

SEND_READ_SECONDS: Final = 10.0
"""How long Telegram may take to answer a message; beyond that its fate is unsure.

The outbox gives a whole parcel fifteen seconds.
"""

_SEND_CONNECTIONS: Final = 64
_POLL_CONNECTIONS: Final = 1


@dataclass(frozen=True, slots=True)
class Telegram:
    """What assembly joins to the rest of the house."""

    bot: Bot
    sender: TelegramSender
    reader: Reader
    taps: Taps
    inline: Inline
    marks: Marks
    updates: AiohttpRequest

    def home(self) -> str:
        """Return where people find us; empty while we do not know our name."""
        return f"https://t.me/{self.reader.name}" if self.reader.name else ""

    def at_once(self, update: object) -> None:
        """Answer what cannot wait until it is stored: taps and inline queries."""
        self.marks.note(update)
        self.taps.answer(update)
        self.inline.answer(update)

    def polling(self, take: Take, say: Callable[[str], None]) -> Polling:
        """Receive by polling: run ``polling.run()`` as a task, cancel it to stop."""
        return Polling(
            self.bot, self.updates, self.reader, self.at_once, take, patience=Patience(say)
        )

    def webhook(self, secret: str, take: Take) -> Webhook:
        """Receive by webhook: route ``POST webhook.PATH`` to its ``handle``."""
        return Webhook(secret, self.reader, self.at_once, take)

    async def register(
        self, public_url: str, secret: str, say: Callable[[str], None], mine: Mine = only_one
    ) -> bool:
        """Learn our name and set the webhook where it differs, as soon as Telegram is there.

        Run it as a task. Returns whether it was set; what Telegram refuses is said and left.
        """
        patience = Patience(say)
        while True:
            try:
                self.reader.meet(await introduce(self.bot))
                return await register(self.bot, public_url, secret, mine)
            except BadRequest as fault:
                say(sentence(fault))
                return False
            except TelegramError as fault:
                await patience.pause(fault)


@asynccontextmanager
async def opened(
    token: str,
    api_base: str = API_BASE,
    *,
    clock: Callable[[], datetime],
    unreadable: Callable[[], None],
    read_seconds: float = SEND_READ_SECONDS,
) -> AsyncIterator[Telegram]:
    """Open the channel without asking Telegram anything yet: it may be down when we start."""
    _keep_quiet()
    requests = AiohttpRequest(connections=_SEND_CONNECTIONS, read_seconds=read_seconds)
    updates = AiohttpRequest(connections=_POLL_CONNECTIONS, read_seconds=READ_SECONDS)
    bot = Bot(token, base_url=api_base, request=requests, get_updates_request=updates)
    taps, inline, marks = Taps(bot), Inline(bot), Marks(bot)
    reader = Reader(_me_by(token), clock, unreadable)
    async with requests, updates:
        try:
            sender = TelegramSender(bot, requests, Pace(monotonic), lambda: reader.is_inline)
            yield Telegram(bot, sender, reader, taps, inline, marks, updates)
        finally:
            await taps.close()
            await inline.close()
            await marks.close()


def _keep_quiet() -> None:
    """Stop the library's debug lines: they show the token and every message."""
    logging.getLogger("telegram").setLevel(logging.WARNING)


def _me_by(token: str) -> Me:
    """Return what the token tells of us: the number before its colon."""
    number = token.partition(":")[0]
    return Me(int(number) if number.isascii() and number.isdecimal() else 0)
