"""LINE's way out: a parcel as free reply or as push, through one client for the process.

It imports ``linebot`` (about a second): import it only when the token is set.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

# The SDK ships no types (no py.typed in 3.27).
from linebot.v3.messaging import (  # type: ignore[import-untyped]
    ApiException,
    AsyncApiClient,
    AsyncMessagingApi,
    Configuration,
)

from bot.arrivals import Delivered, Outcome, Parcel, Permanent
from bot.channels.line import outcomes, packing, shapes
from bot.channels.line.flex import Json

HOST = "https://api.line.me"
TIMEOUT_SECONDS = 5.0  # the SDK's own is 300 s; a reply token lives 60 s
JSON_BOTH_WAYS = {"Accept": "application/json", "Content-Type": "application/json"}
Answer = Awaitable[Any]
"""The SDK's: status_code, headers, data."""

_CONNECTIONS = 100  # the SDK's own is five a processor


@dataclass(frozen=True, slots=True)
class Call:
    """What LINE asks every bot to log of a call, and nothing that was said.

    ``status`` is 0 where no answer came.
    """

    endpoint: str
    status: int
    request_id: str


@dataclass(frozen=True, slots=True)
class Quota:
    """Pushes this month: ``limit`` is None where the plan has none; ``used`` is approximate."""

    limit: int | None
    used: int


@dataclass(frozen=True, slots=True)
class LineSender:
    """Delivers parcels; made by ``opened`` inside the running loop.

    Attributes:
        api: the SDK's client.
        words: words of a text id, for the time picker's label.
        noted: told of every call, for the log.
        timeout: seconds one call may take.
    """

    api: AsyncMessagingApi
    words: shapes.Words
    noted: Callable[[Call], None] = lambda _: None
    timeout: float = TIMEOUT_SECONDS

    async def send(self, parcel: Parcel) -> Outcome:
        """Deliver one parcel, all of it or again from the start: no message is doubled."""
        try:
            packs = self._packs(parcel)
        except (ValueError, KeyError) as error:  # a bubble that no message can hold
            return Permanent(f"not a LINE message: {type(error).__name__}")
        outcome: Outcome = Delivered()
        for at, pack in enumerate(packs):
            outcome = await self._deliver(parcel, pack, at)
            if not isinstance(outcome, Delivered):
                break
        return outcome

    async def quota(self) -> Quota:
        """Read how many pushes this month allows and has seen.

        Raises:
            ApiException: LINE refused, the token is wrong.
            TimeoutError, aiohttp.ClientError: LINE did not answer.
        """
        limit = await self.api.get_message_quota(_request_timeout=self.timeout)
        used = await self.api.get_message_quota_consumption(_request_timeout=self.timeout)
        return Quota(limit.value if limit.type == "limited" else None, used.total_usage)

    def _packs(self, parcel: Parcel) -> list[list[Json]]:
        shaped = shapes.messages(parcel.bubbles, large=parcel.large, words=self.words)
        return packing.packs(shaped)

    async def _deliver(self, parcel: Parcel, pack: list[Json], at: int) -> Outcome:
        """Reply with the first five; what is more can only be pushed, under a key of its own."""
        if parcel.reply_to and at == 0:
            return await self._reply(parcel, pack)
        return await self._push(parcel, pack, packing.key(parcel.retry_key, at))

    async def _reply(self, parcel: Parcel, pack: list[Json]) -> Outcome:
        call = self._call("reply", {"replyToken": parcel.reply_to, "messages": pack})
        return await self._judged("reply", call, outcomes.of_reply, parcel.attempt)

    async def _push(self, parcel: Parcel, pack: list[Json], key: str) -> Outcome:
        body = {"to": parcel.person.removeprefix("line:"), "messages": pack}
        call = self._call("push", body, {"X-Line-Retry-Key": key})
        return await self._judged("push", call, outcomes.of_push, parcel.attempt)

    def _call(self, endpoint: str, body: Json, more: Mapping[str, str] | None = None) -> Answer:
        """Post plain JSON through the SDK's client.

        Its message models cost 7 ms a plan (pydantic v1, 3.27) and drop what they don't know.
        """
        call: Answer = self.api.api_client.call_api(
            f"/v2/bot/message/{endpoint}",
            "POST",
            header_params={**JSON_BOTH_WAYS, **(more or {})},
            body=body,
            response_types_map={"200": f"{endpoint.capitalize()}MessageResponse"},
            auth_settings=["Bearer"],
            _return_http_data_only=False,
            _request_timeout=self.timeout,
            _host=self.api.line_base_path,
        )
        return call

    async def _judged(
        self,
        endpoint: str,
        call: Awaitable[Any],
        refused: Callable[[int, str, int], Outcome],
        attempt: int,
    ) -> Outcome:
        try:
            answer = await call
        except outcomes.UNREACHABLE as error:
            self.noted(Call(endpoint, 0, ""))
            return outcomes.of_silence(error, attempt)
        except (ApiException, ValueError) as error:
            answer = _refusal(error)
            if answer is None:  # 2xx, but not in the shape the SDK expects: it is delivered
                self.noted(Call(endpoint, 200, ""))
                return Delivered()
            self.noted(Call(endpoint, answer.status, _request_id(answer.headers)))
            return refused(answer.status, _said(answer.body), attempt)
        self.noted(Call(endpoint, answer.status_code, _request_id(answer.headers)))
        return Delivered(_last_id(answer.data))


@asynccontextmanager
async def opened(
    token: str,
    words: shapes.Words,
    *,
    host: str = "",
    noted: Callable[[Call], None] = lambda _: None,
    timeout: float = TIMEOUT_SECONDS,  # noqa: ASYNC109  of each call, not of this
) -> AsyncIterator[LineSender]:
    """Open the one client of this process; it must be made inside the running loop.

    Args:
        token: the channel access token.
        words: words of a text id.
        host: where the Messaging API is; LINE's own where empty.
        noted: told of every call, for the log.
        timeout: seconds one call may take.
    """
    configuration = Configuration(access_token=token, host=(host or HOST).rstrip("/"))
    configuration.connection_pool_maxsize = _CONNECTIONS
    client = AsyncApiClient(configuration)
    try:
        yield LineSender(AsyncMessagingApi(client), words, noted, timeout)
    finally:
        await client.close()


def _request_id(headers: Any) -> str:  # noqa: ANN401  the SDK's mapping, or None
    return str(headers.get("x-line-request-id", "")) if headers else ""


def _refusal(error: BaseException | None) -> ApiException | None:
    """Return LINE's refusal; the SDK hides one that is not UTF-8 behind its own mistake."""
    while error is not None and not isinstance(error, ApiException):
        error = error.__context__
    return error


def _said(body: str | bytes | None) -> str:
    """Return LINE's own short sentence about an error, never what we sent."""
    try:
        answer = json.loads(body or "{}")
    except ValueError:
        return ""
    return str(answer.get("message", "")) if isinstance(answer, dict) else ""


def _last_id(answer: Any) -> str:  # noqa: ANN401  the SDK's answer
    sent = getattr(answer, "sent_messages", None)
    return str(sent[-1].id) if sent else ""
