"""LINE's way out: a parcel as free reply or as push, through one client for the process."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Final

from bot.arrivals import Delivered, Outcome, Parcel, Permanent, Room
from bot.channels.line import calling, outcomes, packing, profiles, shapes
from bot.channels.line.calling import Api, Call
from bot.channels.line.flex import Json
from bot.channels.line.menus import Menus

_A_SECOND: Final = 2000


@dataclass(frozen=True, slots=True)
class Quota:
    """Pushes this month: ``limit`` is None where the plan has none; ``used`` is approximate."""

    limit: int | None
    used: int


@dataclass(frozen=True, slots=True)
class LineSender:
    """Delivers parcels; made by ``opened`` inside the running loop.

    Attributes:
        api: LINE's.
        words: words of a text id, for the time picker's label.
        menus: the menus under people's chats.
    """

    api: Api
    words: shapes.Words
    menus: Menus

    async def send(self, parcel: Parcel) -> Outcome:
        """Deliver one parcel, all of it or again from the start: no message is doubled."""
        try:
            packs = self._packs(parcel)
        except (ValueError, KeyError) as error:  # a bubble that no message can hold
            return Permanent(f"not a LINE message: {type(error).__name__}")
        if parcel.planned is None:
            return await self._sent(parcel, packs)
        outcome, _ = await asyncio.gather(self._sent(parcel, packs), self.menus.follow(parcel))
        return outcome

    async def _sent(self, parcel: Parcel, packs: Sequence[Sequence[Json]]) -> Outcome:
        outcome: Outcome = Delivered()
        for at, pack in enumerate(packs):
            outcome = await self._deliver(parcel, pack, at)
            if not isinstance(outcome, Delivered):
                break
        return outcome

    def room(self) -> Room:
        """Say that bulk may leave as fast as anybody can write: LINE allows 2,000 pushes a second.

        Source: Messaging API reference, rate limits.
        """
        return Room(_A_SECOND)

    async def quota(self) -> Quota:
        """Read how many pushes this month allows and has seen.

        Raises:
            Refused: the token is wrong.
            TimeoutError, aiohttp.ClientError, OSError: LINE did not answer.
        """
        limit = await self.api.read("/v2/bot/message/quota")
        used = await self.api.read("/v2/bot/message/quota/consumption")
        return Quota(limit["value"] if limit["type"] == "limited" else None, used["totalUsage"])

    async def basic_id(self) -> str:
        """Return our account's id as people search for it (@…); raises as ``quota`` does."""
        return str((await self.api.read("/v2/bot/info"))["basicId"])

    async def language(self, user: str) -> str:
        """Return the language of a friend's LINE (a tag); empty where it is not told."""
        return await profiles.language(user, self.api)

    def _packs(self, parcel: Parcel) -> list[Sequence[Json]]:
        shaped = shapes.messages(parcel.bubbles, large=parcel.large, words=self.words)
        return packing.packs(shaped)

    async def _deliver(self, parcel: Parcel, pack: Sequence[Json], at: int) -> Outcome:
        """Reply with the first five; what is more can only be pushed, under a key of its own."""
        if parcel.reply_to and at == 0:
            return await self._reply(parcel, pack)
        return await self._push(parcel, pack, packing.key(parcel.retry_key, at))

    async def _reply(self, parcel: Parcel, pack: Sequence[Json]) -> Outcome:
        body: Json = {"replyToken": parcel.reply_to, "messages": pack}
        return await self._judged("reply", body, {}, outcomes.of_reply, parcel)

    async def _push(self, parcel: Parcel, pack: Sequence[Json], key: str) -> Outcome:
        body: Json = {"to": parcel.person.removeprefix("line:"), "messages": pack}
        retry = {"X-Line-Retry-Key": key}
        return await self._judged("push", body, retry, outcomes.of_push, parcel)

    async def _judged(
        self,
        endpoint: str,
        body: Json,
        headers: Mapping[str, str],
        refused: Callable[[int, str, Parcel], Outcome],
        parcel: Parcel,
    ) -> Outcome:
        try:
            answer = await self.api.post(f"/v2/bot/message/{endpoint}", body, headers)
        except calling.UNREACHABLE as error:
            return outcomes.of_silence(error, parcel.attempt)
        if answer.said_yes:  # also in a shape we do not know: it is delivered
            return Delivered(_last_id(answer.body.get("sentMessages")))
        return refused(answer.status, answer.message, parcel)


@asynccontextmanager
async def opened(
    token: str,
    words: shapes.Words,
    *,
    host: str = "",
    noted: Callable[[Call], None] = lambda _: None,
    timeout: float = calling.TIMEOUT_SECONDS,  # noqa: ASYNC109  of each call, not of this
) -> AsyncIterator[LineSender]:
    """Open the one client of this process; it must be made inside the running loop.

    Args:
        token: the channel access token.
        words: words of a text id.
        host: where the Messaging API is; LINE's own where empty.
        noted: told of every call, for the log.
        timeout: seconds one call may take.
    """
    async with calling.opened(token, host, noted, timeout) as api:
        yield LineSender(api, words, Menus(api))


def _last_id(sent: object) -> str:
    last = sent[-1] if isinstance(sent, list) and sent else None
    return str(last.get("id", "")) if isinstance(last, dict) else ""
