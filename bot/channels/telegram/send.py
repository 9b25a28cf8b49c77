"""A parcel's way to a person on Telegram, one message after the other."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace

from telegram import Bot, InlineKeyboardMarkup
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.arrivals import Delivered, Outcome, Parcel, Passing, Permanent, Room, Unsure
from bot.channels.telegram import failures, raw, shapes
from bot.channels.telegram.pace import Pace
from bot.channels.telegram.raw import Json
from bot.channels.telegram.request import AiohttpRequest, TooManyError
from bot.channels.telegram.shapes import Message
from bot.drawing.charts import drawn

PREFIX = "telegram:"
ID = "message_id"

_NO_PREVIEW = {"is_disabled": True}  # a preview is fetched by strangers


UNSURE = "?"


@dataclass(frozen=True, slots=True)
class _Progress:
    """How many messages of a parcel are done, and whether one of them is unsure."""

    done: int = 0
    unsure: Unsure | None = None

    @property
    def noted(self) -> str:
        """It as it stands in the parcel's row: ``2``, or ``2?``; empty where nothing is done."""
        return f"{self.done}{UNSURE if self.unsure else ''}" if self.done else ""


class TelegramSender:
    """Delivers parcels; implements ``bot.arrivals.Sender``.

    What was delivered of a parcel is noted with its row where the rest has to be tried again,
    perhaps by another process. Who dies in the middle leaves a parcel with no outcome, which the
    outbox marks unsure.
    """

    def __init__(
        self,
        bot: Bot,
        requests: AiohttpRequest,
        pace: Pace,
        is_inline: Callable[[], bool] = lambda: False,
    ) -> None:
        """Take the bot, its requests, the pace of all its bulk, and who knows of inline mode."""
        self._bot, self._requests = bot, requests
        self._pace = pace
        self._is_inline = is_inline

    async def send(self, parcel: Parcel) -> Outcome:
        """Send what of the parcel was not sent yet.

        An unsure message is not repeated, and those behind it are still sent.
        """
        chat = _chat(parcel.person)
        if chat is None:
            return Permanent(f"not an address on Telegram: {parcel.person}")
        progress = _read(parcel.progress)
        last: Outcome = Delivered()
        shaped = shapes.messages(parcel.bubbles, inline=self._is_inline())
        for message in shaped[progress.done :]:
            last = await self._one(chat, message, bulk=parcel.bulk)
            match last:
                case Passing():
                    return replace(last, progress=progress.noted)
                case Permanent():
                    return last
                case Unsure():
                    progress = _Progress(progress.done + 1, last)
                case Delivered():
                    progress = _Progress(progress.done + 1, progress.unsure)
        return progress.unsure or last

    def room(self) -> Room:
        """Say how much bulk may leave this moment."""
        return self._pace.room()

    async def _one(self, chat: int, message: Message, *, bulk: bool) -> Outcome:
        if bulk and (wait := await self._pace.turn()):
            return Passing("bulk rests", wait)
        try:
            sent = await self._pictured(chat, message) or await self._worded(chat, message)
        except TooManyError as fault:
            self._pace.halt(fault.seconds)
            return failures.outcome(fault)
        except Exception as fault:  # noqa: BLE001 - also an odd answer must not undo a delivery
            return failures.outcome(fault)
        return Delivered(str(sent))

    async def _worded(self, chat: int, message: Message) -> int:
        """Send the words and return the message's number.

        Not by the library's ``send_message``, which makes objects of all that goes and comes.
        """
        asked: Json = {
            "chat_id": chat,
            "text": message.html,
            "parse_mode": ParseMode.HTML,
            "link_preview_options": _NO_PREVIEW,
        }
        if message.keyboard:
            asked["reply_markup"] = _markup(message)
        return raw.number(await self._requests.ask(f"{self._bot.base_url}/sendMessage", asked), ID)

    async def _pictured(self, chat: int, message: Message) -> int | None:
        """Send the picture with its words; None where the words must do: no font, or refused."""
        png = await asyncio.to_thread(drawn, message.chart) if message.chart else None
        if png is None:
            return None
        buttons = InlineKeyboardMarkup.de_json(_markup(message), self._bot)
        try:
            sent = await self._bot.send_photo(
                chat,
                png,
                caption=message.html,
                parse_mode=ParseMode.HTML,
                reply_markup=buttons if message.keyboard else None,
            )
        except BadRequest:
            return None
        return sent.message_id


def _markup(message: Message) -> Json:
    return {"inline_keyboard": message.keyboard}


def _read(noted: str) -> _Progress:
    """Return what stands in a parcel's row."""
    done = noted.removesuffix(UNSURE)
    unsure = Unsure("a message of an earlier try") if noted.endswith(UNSURE) else None
    return _Progress(int(done), unsure) if done.isdecimal() else _Progress()


def _chat(person: str) -> int | None:
    """Return the chat's number; a group's is negative."""
    number = person.removeprefix(PREFIX)
    digits = number.removeprefix("-")
    is_ours = person.startswith(PREFIX) and digits.isascii() and digits.isdecimal()
    return int(number) if is_ours else None
