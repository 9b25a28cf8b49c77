"""The shared page: the cover tells and changes nothing, the button opens, guesses get nowhere."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.pace import Pace
from bot.web.app import build_app
from bot.web.dishes import DRAWINGS, LEAF, drawing_of
from bot.web.guard import Doors
from bot.web.shared import Showing
from core.messages import Shared
from core.sharing import Field
from tests.fakes.web_shares import GOOD, PNG, ROWS, Shares, plan
from tests.fakes.web_talk import Talk

Client = TestClient[web.Request, web.Application]
BAD = GOOD[::-1]
HEALTH = ("甲狀腺", "毫克", "國際單位", "微克", "68", "歲", "豆腐")


def app(showing: Showing) -> web.Application:
    doors = Doors(public_url="https://guben.example", pace=Pace(burst=1000.0, per_second=5.0))
    return build_app(Talk().desk(), doors, showing=showing)


@pytest.fixture
def shares() -> Shares:
    return Shares()


@pytest.fixture
async def phone(shares: Shares) -> AsyncIterator[Client]:
    async with TestClient(TestServer(app(shares.showing()))) as browser:
        yield browser


async def test_the_cover_holds_nothing_of_health_and_opens_nothing(
    phone: Client, shares: Shares
) -> None:
    for _ in range(3):
        async with phone.get(f"/s/{GOOD}") as answer:
            cover = await answer.text()
        async with phone.head(f"/s/{GOOD}") as answer:
            assert answer.status == 200
    assert [each for each in HEALTH if each in cover] == []
    assert shares.opened == 0
    assert '<form method="post">' in cover
    assert "看計畫" in cover


async def test_the_button_opens_the_plan_and_counts(phone: Client, shares: Shares) -> None:
    async with phone.post(f"/s/{GOOD}") as answer:
        assert answer.status == 200
        page = await answer.text()
    assert shares.opened == 1
    for words in ("1200–1500 毫克", "出處", "這不是醫療建議", "我也要一份", "08:00", "吃了 2 天"):
        assert words in page
    assert "甲狀腺" not in page


async def test_ticked_health_is_shown(phone: Client, shares: Shares) -> None:
    shares.known[GOOD] = plan(None, *Field)
    async with phone.post(f"/s/{GOOD}") as answer:
        assert "甲狀腺素" in await answer.text()


@pytest.mark.parametrize("fields", [(Field.FOODS,), (Field.AMOUNTS,), (Field.SCHEDULE,)])
async def test_only_what_is_in_it_is_on_the_page(
    phone: Client, shares: Shares, fields: tuple[Field, ...]
) -> None:
    shares.known[GOOD] = plan(None, *fields)
    async with phone.post(f"/s/{GOOD}") as answer:
        page = await answer.text()
    assert ("1200–1500" in page) == (Field.AMOUNTS in fields)
    assert ("從食物來" in page) == (Field.FOODS in fields)
    assert ("18:30" in page) == (Field.SCHEDULE in fields)


async def test_a_plan_withheld_for_health_says_only_to_ask(phone: Client, shares: Shares) -> None:
    shares.known[GOOD] = Shared(refers=True)
    async with phone.post(f"/s/{GOOD}") as answer:
        page = await answer.text()
    article = re.sub(r"<[^>]+>|\s", "", page.partition("<article")[2].partition("</article>")[0])
    assert article.endswith("存骨本計畫這份計畫，請先問醫師、藥師或營養師。")
    assert [each for each in HEALTH if each in article] == []


async def test_what_leads_nowhere_gets_one_and_the_same_answer(
    phone: Client, shares: Shares
) -> None:
    answers = set()
    shares.known["x" * 32] = shares.known.pop(GOOD)  # as if it had been revoked
    for token in (GOOD, BAD, "short", "x" * 65, "%3Cscript%3E", "字" * 20):
        async with phone.post(f"/s/{token}") as answer:
            headers = {k: v for k, v in answer.headers.items() if k != "Date"}
            answers.add((answer.status, await answer.text(), str(sorted(headers.items()))))
    assert len(answers) == 1
    assert shares.opened == 0


async def test_every_cover_is_the_same_but_for_its_own_address(phone: Client) -> None:
    covers = set()
    for token in (GOOD, BAD):
        async with phone.get(f"/s/{token}") as answer:
            covers.add((answer.status, (await answer.text()).replace(token, "")))
    assert len(covers) == 1


async def test_who_guesses_is_stopped_and_nobody_else(phone: Client, shares: Shares) -> None:
    guesser, daughter = {"X-Forwarded-For": "203.0.113.7"}, {"X-Forwarded-For": "203.0.113.8"}
    for number in range(20):
        async with phone.post(f"/s/{number:032}", headers=guesser) as answer:
            assert answer.status == 404
    async with phone.post(f"/s/{GOOD}", headers=guesser) as answer:
        assert answer.status == 429
    assert shares.opened == 0
    async with phone.post(f"/s/{GOOD}", headers=daughter) as answer:
        assert answer.status == 200


async def test_who_opens_often_is_never_stopped(phone: Client) -> None:
    for _ in range(40):
        async with phone.post(f"/s/{GOOD}") as answer:
            assert answer.status == 200


async def test_while_the_database_is_away_the_page_says_try_again(
    phone: Client, shares: Shares
) -> None:
    shares.broken = True
    async with phone.post(f"/s/{GOOD}") as answer:
        assert answer.status == 503
        assert "再按一次" in await answer.text()


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("token", [GOOD, BAD])
async def test_every_page_is_strict_kept_and_listed_nowhere(
    phone: Client, method: str, token: str
) -> None:
    async with phone.request(method, f"/s/{token}") as answer:
        page = await answer.text()
        policy = answer.headers["Content-Security-Policy"]
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        assert "noindex" in answer.headers["X-Robots-Tag"]
        assert "Set-Cookie" not in answer.headers
    assert policy == (
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'none'"
    )
    assert re.findall(r"<script|style=|\son\w+=|javascript:", page) == []
    assert (
        re.findall(
            r'(?:src|href)="(?!/static/|/s/|\?in=|/"|#draw-|https://(?:t\.me|line\.me)/)', page
        )
        == []
    )


@pytest.mark.parametrize(
    "name", ["<b>小美</b>", '"><script>alert(1)</script>', "&amp;", "字" * 10_000]
)
async def test_markup_in_a_name_stays_words(phone: Client, shares: Shares, name: str) -> None:
    shares.known[GOOD] = plan(name)
    async with phone.post(f"/s/{GOOD}") as answer:
        page = await answer.text()
    assert "<b>" not in page
    assert "<script" not in page
    assert len(page) < 30_000


async def test_the_preview_names_nobody_and_needs_a_font(phone: Client, shares: Shares) -> None:
    async with phone.get(f"/s/{GOOD}") as answer:
        cover = await answer.text()
    assert 'content="https://guben.example/s/preview.png"' in cover
    async with phone.get("/s/preview.png") as answer:
        assert await answer.read() == PNG
        assert answer.headers["Cross-Origin-Resource-Policy"] == "cross-origin"
    shares.has_font = False
    async with phone.get(f"/s/{GOOD}") as answer:
        assert "og:image" not in await answer.text()
    async with phone.get("/s/preview.png") as answer:
        assert answer.status == 404


async def test_the_qr_code_is_a_small_picture_of_the_public_address(phone: Client) -> None:
    async with phone.get(f"/s/{GOOD}/qr.svg") as answer:
        assert answer.content_type == "image/svg+xml"
        assert len(await answer.read()) < 8_000
    async with phone.get(f"/s/{GOOD}/qr.png") as answer:
        assert (await answer.read()).startswith(b"\x89PNG")
    for path in ("/s/short/qr.svg", f"/s/{GOOD}/qr.gif"):
        async with phone.get(path) as answer:
            assert answer.status == 404


async def test_without_a_public_address_there_is_no_qr_code_and_no_picture() -> None:
    shares = Shares()
    async with TestClient(TestServer(app(shares.showing(public="")))) as browser:
        async with browser.get(f"/s/{GOOD}") as answer:
            cover = await answer.text()
        async with browser.get(f"/s/{GOOD}/qr.svg") as answer:
            assert answer.status == 404
    assert "og:image" not in cover
    assert "qr.svg" not in cover


async def test_a_page_weighs_little(phone: Client) -> None:
    weight = 0
    async with phone.post(f"/s/{GOOD}") as answer:
        page = await answer.text()
        weight += len(page.encode())
    for path in re.findall(r'(?:src|href)="(/static/[^"]+)"', page):
        async with phone.get(path) as answer:
            assert answer.status == 200
            weight += len(await answer.read())
    assert weight < 100_000


async def test_where_we_are_not_known_elsewhere_only_the_browser_is_offered() -> None:
    showing = replace(Shares().showing(), homes=dict)
    async with TestClient(TestServer(app(showing))) as browser, browser.get("/s/x") as answer:
        page = await answer.text()
    assert "line.me" not in page
    assert 'href="/"' in page


def test_every_food_has_a_drawing() -> None:
    assert set(DRAWINGS) <= set(ROWS.foods)
    greens = {each for each in ROWS.foods if drawing_of(each) == LEAF}
    assert greens == {
        *("kailan", "amaranth", "pakchoi", "kailan-k1", "pakchoi-k1", "amaranth-k1"),
        *("sweet-potato-leaf-k1", "spinach-k1"),
    }
