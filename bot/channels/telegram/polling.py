"""Long polling that loses nothing: Telegram forgets an update only after it was stored here."""

from __future__ import annotations

from typing import Final, NoReturn
from urllib.parse import urlencode

import orjson
from telegram import Bot

from bot.arrivals import Arrival
from bot.channels.telegram import raw
from bot.channels.telegram.groups import introduce
from bot.channels.telegram.patience import Patience
from bot.channels.telegram.receive import ALLOWED_UPDATES, AtOnce, Reader, Take
from bot.channels.telegram.request import AiohttpRequest

WAIT_SECONDS: Final = 30
"""How long Telegram may hold a poll open (its cap is 50)."""

READ_SECONDS: Final = WAIT_SECONDS + 15.0
"""The longest wait for its answer."""


class Polling:
    """Fetches updates, one batch after the other."""

    def __init__(  # noqa: PLR0913 - what a way in is made of
        self,
        bot: Bot,
        updates: AiohttpRequest,
        reader: Reader,
        at_once: AtOnce,
        take: Take,
        *,
        patience: Patience,
    ) -> None:
        """Take the bot, a request pool of its own, and what to do when something is away."""
        self._bot = bot
        self._updates = updates
        self._reader = reader
        self._at_once = at_once
        self._take = take
        self._patience = patience
        self._offset: int | None = None
        self._begun = False

    async def run(self) -> NoReturn:
        """Poll until cancelled, which is safe at any moment: what is unconfirmed comes again."""
        while True:
            try:
                await self.once()
            except Exception as fault:  # noqa: BLE001 - neither network nor storage may end it
                await self._patience.pause(fault)
            else:
                self._patience.relax()

    async def once(self) -> None:
        """Fetch a batch, have it stored, and only then let the next fetch confirm it."""
        if not self._begun:
            await self._begin()
        batch = await self._fetch()
        arrivals = [found for update in batch if (found := self._seen(update))]
        if arrivals:
            await self._take(arrivals)
        self._offset = _after(batch)

    def _seen(self, update: object) -> Arrival | None:
        self._at_once(update)
        return self._reader.read(update)

    async def _begin(self) -> None:
        """Learn our name, and take away a webhook: with one, every poll is refused.

        What waits at Telegram is never dropped: people wrote it while we were down.
        """
        self._reader.meet(await introduce(self._bot))
        if (await self._bot.get_webhook_info()).url:
            await self._bot.delete_webhook()
        self._begun = True

    async def _fetch(self) -> list[object]:
        """Fetch raw: the library's own parsing lets one odd update sink the whole batch.

        The offset is sent once, to confirm, and then left out ("earliest unconfirmed"): after a
        week of silence Telegram goes on from a random id, which may be lower.
        """
        query: dict[str, object] = {
            "timeout": WAIT_SECONDS,
            "allowed_updates": orjson.dumps(ALLOWED_UPDATES).decode(),
        }
        if self._offset is not None:
            query["offset"] = self._offset
        found: object = await self._updates.post(
            f"{self._bot.base_url}/getUpdates?{urlencode(query)}"
        )
        if not isinstance(found, list):
            raise raw.UnreadableError
        return found


def _after(batch: list[object]) -> int | None:
    """Return the offset that confirms a batch; none where nothing came.

    Raises:
        raw.UnreadableError: no update tells its number, so none can be confirmed.
    """
    numbers = [number for update in batch if (number := _number(update)) is not None]
    if batch and not numbers:
        raise raw.UnreadableError
    return max(numbers) + 1 if numbers else None


def _number(update: object) -> int | None:
    try:
        return raw.number(raw.obj(update), "update_id")
    except raw.UnreadableError:
        return None
