"""What an operator finds in the log of a platform's calls, and what never stands there."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

import aiohttp
from aiohttp import web

from bot import ways
from bot.arrivals import Arrival, Delivered, Parcel
from bot.assembly import kit
from bot.bubbles import Text
from bot.settings import load
from tests.fakes.line import MEI, fake_line, listening, signed, text, webhook

SECRET, TOKEN = "the-secret-of-the-channel", "the-token-of-the-channel"


async def test_lines_requests_are_found_in_the_log_by_their_ids_and_nothing_else_is() -> None:
    log: list[tuple[str, dict[str, object]]] = []

    async def take(_: Sequence[Arrival]) -> None:
        """Store nothing."""

    async with fake_line() as line:
        settings = load(
            line_channel_secret=SECRET, line_channel_access_token=TOKEN, line_api_host=line.url
        )
        made = kit(log=lambda what, facts: log.append((what, dict(facts))))
        async with ways.line(settings, made) as way:
            app = web.Application()
            app.add_routes(way.routes(take))
            said = text("我有糖尿病")
            async with listening(app) as url, aiohttp.ClientSession() as client:
                body = webhook(said)
                async with client.post(
                    f"{url}/line/webhook", data=body, headers=signed(SECRET, body)
                ) as answer:
                    assert answer.status == 200
            parcel = Parcel(
                f"line:{MEI}",
                (Text("請問醫師"),),
                large=False,
                reply_to="r1",
                retry_key=str(uuid.uuid4()),
                attempt=1,
            )
            assert isinstance(await way.sender.send(parcel), Delivered)

    (came, webhook_facts), (went, call_facts) = log
    assert (came, webhook_facts["status"], webhook_facts["events"]) == ("line-webhook", 200, 1)
    assert said["webhookEventId"] in str(webhook_facts["taken"])
    assert (went, call_facts["endpoint"], call_facts["status"]) == ("line-call", "reply", 200)
    assert uuid.UUID(str(call_facts["request_id"]))
    for hidden in (SECRET, TOKEN, MEI, "糖尿病", "醫師", said["replyToken"], "r1"):
        assert hidden not in repr(log)
