"""Pages speak what was chosen, else the browser's language, and Chinese wherever that is read."""

from __future__ import annotations

import re

import pytest
from aiohttp.test_utils import TestClient, TestServer, make_mocked_request

from bot.web.app import build_app
from bot.web.guard import Doors
from bot.web.speech import CHINESE, of_browser
from core.messages import Arrived
from tests.bot.web.conftest import Client
from tests.fakes.web_shares import GOOD, Shares
from tests.fakes.web_talk import Talk

NAMES = {CHINESE: "中文", "en": "English", "id": "Bahasa Indonesia", "vi": "Tiếng Việt"}


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("", ""),
        ("id-ID,id;q=0.9,en;q=0.8", "id"),
        ("vi", "vi"),
        ("en-US,en;q=0.9,zh-TW;q=0.8", ""),
        ("en-GB,en", "en"),
        ("zh-TW,zh;q=0.9,en;q=0.8", ""),
        ("🦴,,;;=", "🦴"),
    ],
)
def test_who_reads_chinese_at_all_is_not_spoken_to_in_english(accepted: str, language: str) -> None:
    request = make_mocked_request("GET", "/", headers={"Accept-Language": accepted})
    assert of_browser(request) == language


def language_of(html: str) -> str:
    found = re.search(r'<html lang="([^"]+)">', html)
    assert found
    return found[1]


async def page(asked: str, accepted: str = "", *, opens: bool = False) -> str:
    app = build_app(Talk().desk(), Doors(), showing=Shares().showing())
    async with TestClient(TestServer(app)) as phone:
        method, headers = ("POST" if opens else "GET"), {"Accept-Language": accepted}
        async with phone.request(method, f"/s/{GOOD}{asked}", headers=headers) as answer:
            return await answer.text()


async def test_a_shared_plan_is_in_the_language_of_who_reads_it() -> None:
    assert language_of(await page("")) == CHINESE
    assert language_of(await page("", "id")) == "id"
    assert language_of(await page("", "id,zh-TW")) == CHINESE
    assert language_of(await page("", "en-US,en")) == CHINESE  # many a Taiwanese phone's
    assert language_of(await page("?in=vi", "id")) == "vi"
    assert language_of(await page("?in=tlh")) == CHINESE


async def test_the_plan_behind_the_button_is_in_the_same_language_as_its_cover() -> None:
    plan = await page("?in=id", opens=True)
    assert language_of(plan) == "id"
    assert "Kalsium" in plan
    assert "毫克" not in plan


@pytest.mark.parametrize("language", NAMES)
async def test_every_other_language_is_one_tap_away_under_its_own_name(language: str) -> None:
    cover = await page(f"?in={language}")
    offered = dict(re.findall(r'<a href="\?in=([^"]+)"[^>]*>([^<]+)</a>', cover))
    assert offered == {tag: name for tag, name in NAMES.items() if tag != language}


async def test_the_chat_asks_what_its_visitor_chose_and_a_stranger_is_nobody(
    client: Client, talk: Talk
) -> None:
    headers = {"Accept-Language": "vi"}
    await client.get("/", headers=headers)
    await client.get("/", headers=headers)
    (stranger, browser), (visitor, _) = talk.asked
    assert (stranger, browser) == ("", "vi")
    assert visitor.startswith("web:")


async def test_who_arrives_brings_the_language_of_their_browser(client: Client, talk: Talk) -> None:
    letter = {"id": "6f9619ff-8b86-d011-b42d-00c04fc964ff", "arrive": True}
    async with client.post("/chat/say", json=letter, headers={"Accept-Language": "id"}) as answer:
        assert answer.status == 200
    assert [each.event for each in talk.taken] == [Arrived(language="id")]


async def test_while_the_database_is_away_the_page_comes_in_chinese(
    client: Client, talk: Talk
) -> None:
    talk.broken = True
    async with client.get("/") as answer:
        assert answer.status == 200
        assert language_of(await answer.text()) == CHINESE
