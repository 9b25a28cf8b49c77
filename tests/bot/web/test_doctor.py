"""The doctor's page in the browser: one's own, by the cookie; nothing for a stranger."""

from __future__ import annotations

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.bubbles import Card, Line, Section, Tone
from bot.commands.serving.speaking import speech
from bot.web.app import build_app
from bot.web.doctor import DoctorPage, Written
from bot.web.guard import Doors
from bot.web.speech import CHINESE
from bot.wording import Locales
from tests.fakes.web_talk import Talk

SPEECH = speech(Locales.load(strict=True))
CARD = Card(
    "看診用的一頁",
    (
        Section("現在在吃的補充品", (Line("維生素 D3 <b>"),)),
        Section("要留意的", (Line("一句", "一個值", "一個出處"),), Tone.CAUTION),
    ),
    "",
    "",
)
THEIRS = Card("Halaman untuk dokter", (Section("Suplemen", (Line("vitamin D3"),)),), "", "")
ASKED: list[str] = []


async def read(person: str) -> list[Written]:
    """Know one person, who speaks Indonesian."""
    ASKED.append(person)
    return [(CHINESE, CARD), ("id", THEIRS)] if person == f"web:{'a' * 32}" else []


async def broken(_person: str) -> list[Written]:
    """Have no database."""
    raise OSError


def app(reading: object = read) -> web.Application:
    """Join the page to the browser's rooms."""
    doors = Doors()
    joined = build_app(Talk().desk(), doors)
    page = DoctorPage(reading, SPEECH, doors)  # type: ignore[arg-type]  # a fake reader
    joined.add_routes(page.routes())
    return joined


async def test_the_page_shows_what_was_told_and_is_kept_nowhere() -> None:
    async with TestClient(TestServer(app()), cookies={"guben": "a" * 32}) as browser:
        answer = await browser.get("/doctor")
        html = await answer.text()

    assert answer.status == 200
    assert answer.headers["Cache-Control"] == "no-store"
    for words in ("看診用的一頁", "現在在吃的補充品", "一個值", "一個出處", "維生素 D3 &lt;b&gt;"):
        assert words in html
    assert "<script" not in html


async def test_the_doctor_reads_chinese_and_the_carer_the_same_in_their_language() -> None:
    async with TestClient(TestServer(app()), cookies={"guben": "a" * 32}) as browser:
        html = await (await browser.get("/doctor")).text()

    chinese = html.index('<article class="sheet" lang="zh-Hant-TW">')
    assert chinese < html.index('<article class="sheet" lang="id">')
    assert '<html lang="id">' in html
    assert "Halaman untuk dokter" in html


async def test_a_stranger_is_led_back_in_the_language_of_their_browser() -> None:
    async with TestClient(TestServer(app())) as browser:
        html = await (await browser.get("/doctor", headers={"Accept-Language": "vi"})).text()

    assert '<html lang="vi">' in html


@pytest.mark.parametrize("cookies", [{}, {"guben": "b" * 32}, {"guben": "short"}])
async def test_who_has_no_plan_is_led_back_to_the_chat(cookies: dict[str, str]) -> None:
    async with TestClient(TestServer(app()), cookies=cookies) as browser:
        html = await (await browser.get("/doctor")).text()

    assert "還沒有計畫" in html
    assert "維生素" not in html


async def test_a_stranger_is_not_even_looked_up_and_gets_no_cookie() -> None:
    ASKED.clear()
    async with TestClient(TestServer(app())) as browser:
        answer = await browser.get("/doctor")

    assert ASKED == []
    assert "Set-Cookie" not in answer.headers


async def test_without_a_database_it_says_so() -> None:
    async with TestClient(TestServer(app(broken)), cookies={"guben": "a" * 32}) as browser:
        assert (await browser.get("/doctor")).status == 503
