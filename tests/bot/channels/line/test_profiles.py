"""A new friend's language is asked of LINE, once; whose it is stands in no log."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.arrivals import Arrival
from bot.channels.line import profiles, send
from bot.channels.line.calling import Call
from core.messages import Arrived, Event, Said
from tests.fakes.line import MEI, fake_line

NOW = datetime(2026, 11, 21, tzinfo=UTC)


def came(event: Event, source: str = "") -> Arrival:
    return Arrival(f"line:{MEI}", "e1", event, NOW, NOW, "token", source)


async def vietnamese(_user: str) -> str:
    return "vi"


async def test_who_follows_us_brings_the_language_of_their_line_and_no_id_is_logged() -> None:
    called: list[Call] = []
    async with fake_line() as line, send.opened("T", str, host=line.url, noted=called.append) as us:
        line.languages[MEI] = "id"
        [friend] = await profiles.greeted([came(Arrived())], us.language)
    assert friend.event == Arrived(language="id")
    assert [call.endpoint for call in called] == ["profile"]


@pytest.mark.parametrize("event", [Arrived(again=True), Said("hi")])
async def test_nobody_else_is_asked_about(event: Event) -> None:
    assert await profiles.greeted([came(event)], vietnamese) == [came(event)]


async def test_a_group_has_no_language() -> None:
    group = came(Arrived(), "C1")
    assert await profiles.greeted([group], vietnamese) == [group]


async def test_where_line_does_not_tell_or_answer_there_is_no_language() -> None:
    async with fake_line() as line, send.opened("T", str, host=line.url) as us:
        assert await us.language(MEI) == ""
    async with send.opened("T", str, host="http://127.0.0.1:1") as nobody:
        assert await nobody.language(MEI) == ""
