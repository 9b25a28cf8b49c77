"""「匯出我的資料」: all of it in words; a page and a file of it, for an hour."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import timedelta
from functools import partial

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.commands.serving.kept import kept
from bot.commands.serving.speaking import speech
from bot.web.app import build_app
from bot.web.guard import Doors
from bot.web.kept import KeptPage
from bot.wording import DEFAULT
from bot.wording.links import Links
from bot.wording.links import kept as worded
from core.messages import Said, ShowKept, ShowLink
from tests.fakes.circle import NOON, Home, home
from tests.fakes.web_talk import Talk

VISITOR = f"web:{'c' * 32}"
TOLD = "我民國60年3月生，女生，已經停經，很少曬太陽，有吃甲狀腺素，其他都沒有，不挑食"


@pytest.fixture(name="home")
async def opened(database: str) -> AsyncIterator[Home]:
    async with home(database) as house:
        yield house


async def token_of(home: Home, person: str = VISITOR) -> str:
    """Return the token of a new export."""
    taken = await home.does(person, Said("匯出我的資料"))
    return next(each.page for each in taken.told.replies if isinstance(each, ShowKept))


def browser(home: Home) -> TestClient[web.Request, web.Application]:
    doors = Doors()
    app = build_app(Talk().desk(), doors)
    page = KeptPage(partial(kept, house=home.house), speech(home.house.kit.locales))
    app.add_routes(page.routes())
    return TestClient(TestServer(app))


async def talked(home: Home) -> None:
    for words in (TOLD, "每天早上八點提醒我", "傳給家人", "好"):
        await home.says(VISITOR, words)
    await home.passes(NOON + timedelta(days=1))
    await home.says(VISITOR, "吃了")


async def test_it_tells_all_that_is_kept_with_each_consent(home: Home) -> None:
    await talked(home)
    told = await home.says(VISITOR, "匯出我的資料")
    for words in (
        "1971/3 出生",
        "甲狀腺素",
        "提醒（每天 08:00）",
        "提醒後的紀錄 1 次",
        "同意記下健康狀況（2026/11/21 12:00，網頁，第 1 版說明）",
        "同意提醒（2026/11/21 12:00，網頁，第 1 版說明）",
        "同意分享計畫",
        "打開著的分享 1 個",
        "刪除媽媽的資料",
    ):
        assert words in told


async def test_the_link_shows_nothing_before_a_button_and_then_a_page_and_a_file(
    home: Home,
) -> None:
    await talked(home)
    token = await token_of(home)
    async with browser(home) as at:
        cover = await (await at.get(f"/kept/{token}")).text()
        page = await at.post(f"/kept/{token}")
        file = await at.post(f"/kept/{token}/json")
        assert page.headers["Cache-Control"] == file.headers["Cache-Control"] == "no-store"
        words, written = await page.text(), await file.text()
    assert "甲狀腺素" not in cover
    assert "甲狀腺素" in words
    assert "同意提醒" in words
    found = json.loads(written)
    assert found["state"]["care"]["people"][0]["profile"]["conditions"] == ["levothyroxine"]
    assert {each["to"] for each in found["consents"]} == {"health", "reminder", "share"}
    assert VISITOR.partition(":")[2] not in written  # whoever has it is this visitor


async def test_a_carer_opens_it_in_her_language_in_any_browser(home: Home) -> None:
    await talked(home)
    token = await token_of(home)
    links = Links(public="https://bone.tw")
    for locale, asked in (("vi", "?in=vi"), (DEFAULT, "")):
        wording = home.house.kit.locales.of(locale)
        assert worded(ShowKept(token), wording, links, ()).text.endswith(f"/kept/{token}{asked}")
    async with browser(home) as at:
        cover = await (await at.get(f"/kept/{token}?in=vi")).text()
        gone = await (await at.post(f"/kept/{'x' * 32}?in=vi")).text()
    assert "Xem dữ liệu của tôi" in cover
    assert f'action="/kept/{token}?in=vi"' in cover
    assert "Liên kết có thể đã thu lại" in gone


async def test_it_ends_after_an_hour_with_the_next_one_and_with_forget(home: Home) -> None:
    await talked(home)
    first, second = await token_of(home), await token_of(home)
    assert await kept(first, home.house) is None
    assert await kept(second, home.house) is not None
    home.clock.move(home.clock() + timedelta(minutes=61))
    assert await kept(second, home.house) is None
    third = await token_of(home)
    await home.says(VISITOR, "刪除我的資料")
    await home.says(VISITOR, "是")
    async with browser(home) as at:
        for token in (third, "x" * 32):
            assert (await at.post(f"/kept/{token}")).status == 404


async def test_no_share_opens_all_that_is_kept(home: Home) -> None:
    for words in (TOLD, "傳給家人"):
        await home.says(VISITOR, words)
    taken = await home.does(VISITOR, Said("好"))
    [token] = [each.token for each in taken.told.replies if isinstance(each, ShowLink)]
    assert await kept(token, home.house) is None


async def test_a_stranger_hears_that_nothing_is_kept(home: Home) -> None:
    assert "沒有記著您的任何資料" in await home.says("telegram:99", "匯出我的資料")


def test_no_address_is_offered_that_leads_nobody_there() -> None:
    assert Links(public="https://bone.tw").kept("t") == "https://bone.tw/kept/t"
    assert Links(local="http://127.0.0.1:1").kept("t") == "http://127.0.0.1:1/kept/t"
    assert Links(local="http://127.0.0.1:1", telegram=lambda: "https://t.me/b").kept("t") == ""
