"""The menu and the check against the strict stand-in: nothing out of LINE's official spec."""

from __future__ import annotations

import uuid
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from bot.arrivals import Delivered, Parcel
from bot.bubbles import Text
from bot.channels.line import account, rich_menu, send
from bot.channels.line.checking import look_at_line
from bot.channels.line.menu_kinds import Kind
from bot.findings import Weight
from bot.wording import Locales
from tests.standins.line_standin import FOLDER, StandIn, standing_in

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not FOLDER.exists(), reason="the stand-in is not beside this project"),
]

MEI = "U" + "1" * 32
BLIND = ("setRichMenuImage", "missing request body")
"""What the stand-in says of every picture."""


def parcel(*, planned: bool) -> Parcel:
    key = str(uuid.uuid4())
    return Parcel(f"line:{MEI}", (Text("好"),), False, "", key, 1, planned=planned)  # noqa: FBT003


def breaches(summary: dict[str, Any]) -> list[object]:
    found = [*summary["violations"], *summary["advice"]]
    return [each for each in found if (each["operation"], each["message"]) != BLIND]


@pytest_asyncio.fixture
async def line(tmp_path: Path) -> AsyncIterator[StandIn]:
    # Strict, it would refuse every picture: it reads only JSON and misses any other body.
    async with standing_in(tmp_path, "--lenient") as stand_in:
        yield stand_in


async def test_the_menus_are_within_the_official_spec_and_set_once(line: StandIn) -> None:
    menus = rich_menu.drawn(Locales.load(strict=True).default.text)
    async with account.opened("T", line.url) as ours:
        assert len(await rich_menu.set_up(ours, menus)) == 3
        assert await rich_menu.set_up(ours, menus) == []
        ids = await rich_menu.known(ours)
    async with send.opened("T", str, host=line.url) as sender:
        assert isinstance(await sender.send(parcel(planned=True)), Delivered)
        assert (await line.summary())["user_menu"] == {MEI: ids[Kind.PLAN]}
        assert isinstance(await sender.send(parcel(planned=False)), Delivered)
    summary = await line.summary()
    assert breaches(summary) == []
    assert summary["default_menu"] == ids[Kind.NEW]
    assert summary["user_menu"] == {}


async def test_the_check_asks_nothing_out_of_spec(line: StandIn) -> None:
    await line.tell("state", {"used": 190})
    async with account.opened("T", line.url) as ours:
        now = datetime.now(UTC)
        found = [each async for each in look_at_line(ours, "https://example.com", now)]
    wrong = [each.said for each in found if each.weight is Weight.WRONG]
    assert len(wrong) == 2
    assert "not https://example.com/line/webhook" in wrong[0]
    assert "190 of 200" in wrong[1]
    assert breaches(await line.summary()) == []
