"""Our LINE account from the operator's side: its name, webhook, quota and rich menus.

The only file that imports ``linebot`` (half a second): serving needs it nowhere.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, Final

# The SDK ships no types (no py.typed in 3.27).
from linebot.v3.messaging import (  # type: ignore[import-untyped]
    ApiException,
    AsyncApiClient,
    AsyncMessagingApi,
    AsyncMessagingApiBlob,
    Configuration,
    RichMenuBatchRequest,
    RichMenuRequest,
    SetWebhookEndpointRequest,
    TestWebhookEndpointRequest,
)

from bot.channels.line.calling import HOST, UNREACHABLE, Refused
from bot.channels.line.flex import Json
from bot.channels.line.send import Quota

TIMEOUT_SECONDS: Final = 20.0  # LINE itself waits up to 10 s for a webhook it tests
BATCH_TRIES: Final = 30
_NOT_FOUND: Final = 404
_PNG: Final = {"Content-Type": "image/png"}  # the SDK would say JSON and send none of the picture


class Silent(Exception):  # noqa: N818 - reads as what it says
    """LINE could not be reached."""

    def __init__(self, why: BaseException) -> None:
        """Keep the kind of error."""
        super().__init__(f"LINE did not answer: {type(why).__name__}")


@dataclass(frozen=True, slots=True)
class Me:
    """Our account. ``date`` is the Date header of LINE's answer, empty where there is none."""

    name: str
    basic_id: str
    date: str


@dataclass(frozen=True, slots=True)
class Endpoint:
    """The webhook that LINE calls; not ``active``: "Use webhook" is off in the console."""

    url: str
    active: bool


@dataclass(frozen=True, slots=True)
class Tested:
    """What LINE met when it called the webhook. ``status`` is what we answered."""

    success: bool
    status: int
    reason: str
    detail: str


@dataclass(frozen=True, slots=True)
class Account:
    """Asks LINE one thing a method; each raises Refused or Silent. Made by ``opened``."""

    api: AsyncMessagingApi
    blob: AsyncMessagingApiBlob
    timeout: float = TIMEOUT_SECONDS
    pause: float = 1.0

    async def me(self) -> Me:
        """Return who we are, which shows that the token holds."""
        said = await _asked(self.api.get_bot_info_with_http_info(_request_timeout=self.timeout))
        headers = {name.lower(): value for name, value in (said.headers or {}).items()}
        return Me(said.data.display_name, said.data.basic_id, headers.get("date", ""))

    async def quota(self) -> Quota:
        """Return how many pushes this month allows and has seen."""
        limit = await _asked(self.api.get_message_quota(_request_timeout=self.timeout))
        used = await _asked(self.api.get_message_quota_consumption(_request_timeout=self.timeout))
        return Quota(limit.value if limit.type == "limited" else None, used.total_usage)

    # ---- the webhook

    async def webhook(self) -> Endpoint | None:
        """Return the webhook; None where none was ever set."""
        found = await _found(self.api.get_webhook_endpoint(_request_timeout=self.timeout))
        return Endpoint(found.endpoint, found.active) if found else None

    async def call(self, url: str) -> Tested | None:
        """Let LINE call the webhook (60 an hour); None where its answer cannot be read."""
        request = TestWebhookEndpointRequest(endpoint=url)
        try:
            said = await _asked(
                self.api.test_webhook_endpoint(request, _request_timeout=self.timeout)
            )
        except ValueError:  # an answer of another shape
            return None
        return Tested(bool(said.success), said.status_code or 0, said.reason, said.detail)

    async def point(self, url: str) -> None:
        """Set the webhook."""
        request = SetWebhookEndpointRequest(endpoint=url)
        await _asked(self.api.set_webhook_endpoint(request, _request_timeout=self.timeout))

    # ---- rich menus

    async def menus(self) -> dict[str, str]:
        """Return the ids of all menus made by API, by their names."""
        found = await _asked(self.api.get_rich_menu_list(_request_timeout=self.timeout))
        return {each.name: each.rich_menu_id for each in found.richmenus}

    async def make_menu(self, menu: Json, picture: bytes) -> str:
        """Make a menu with its picture (PNG); returns its id. Half a menu is taken away again."""
        request = RichMenuRequest.from_dict(menu)
        made = await _asked(self.api.create_rich_menu(request, _request_timeout=self.timeout))
        menu_id = str(made.rich_menu_id)
        try:
            await _asked(
                self.blob.set_rich_menu_image(
                    menu_id, picture, _headers=_PNG, _request_timeout=self.timeout
                )
            )
        except (Refused, Silent):
            await self.delete_menu(menu_id)
            raise
        return menu_id

    async def default_menu(self) -> str | None:
        """Return the id of the menu everybody sees who has none of their own."""
        found = await _found(self.api.get_default_rich_menu_id(_request_timeout=self.timeout))
        return str(found.rich_menu_id) if found else None

    async def show_by_default(self, menu_id: str) -> None:
        """Show a menu to everybody who has none of their own."""
        await _asked(self.api.set_default_rich_menu(menu_id, _request_timeout=self.timeout))

    async def delete_menu(self, menu_id: str) -> None:
        """Take a menu away."""
        await _asked(self.api.delete_rich_menu(menu_id, _request_timeout=self.timeout))

    async def replace_menu(self, old: str, new: str) -> bool:
        """Give everybody who sees ``old`` the menu ``new`` (3 an hour); returns whether all do."""
        operation = {"type": "link", "from": old, "to": new}
        request = RichMenuBatchRequest.from_dict({"operations": [operation]})
        begun = await _asked(
            self.api.rich_menu_batch_with_http_info(request, _request_timeout=self.timeout)
        )
        batch = (begun.headers or {}).get("x-line-request-id", "")
        for _ in range(BATCH_TRIES):
            asking = self.api.get_rich_menu_batch_progress(batch, _request_timeout=self.timeout)
            phase = (await _asked(asking)).phase
            if phase != "ongoing":
                return bool(phase == "succeeded")
            await asyncio.sleep(self.pause)
        return False


@asynccontextmanager
async def opened(
    token: str,
    host: str = "",
    *,
    timeout: float = TIMEOUT_SECONDS,  # noqa: ASYNC109  of each call, not of this
) -> AsyncIterator[Account]:
    """Open a client; it must be made inside the running loop.

    Args:
        token: the channel access token.
        host: where the Messaging API is; LINE's own two hosts where empty or LINE's own.
        timeout: seconds one call may take.
    """
    where = host.rstrip("/")
    elsewhere = {} if where in {"", HOST} else {"host": where}  # a host given moves pictures too
    client = AsyncApiClient(Configuration(access_token=token, **elsewhere))
    try:
        yield Account(AsyncMessagingApi(client), AsyncMessagingApiBlob(client), timeout)
    finally:
        await client.close()


async def _asked(call: Awaitable[Any]) -> Any:  # noqa: ANN401  the SDK has no types
    try:
        return await call
    except ApiException as error:
        raise Refused(error.status or 0, _said(error.body)) from error
    except UNREACHABLE as error:
        raise Silent(error) from error


async def _found(call: Awaitable[Any]) -> Any:  # noqa: ANN401  the SDK has no types
    """Return None where LINE has no such thing."""
    try:
        return await _asked(call)
    except Refused as error:
        if error.status == _NOT_FOUND:
            return None
        raise


def _said(body: str | bytes | None) -> str:
    return body.decode("utf-8", "replace") if isinstance(body, bytes) else str(body or "")
