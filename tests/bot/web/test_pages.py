"""The page itself: its cookie, its headers, its words."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient

from bot.web import pages
from tests.fakes import web_talk

Client = TestClient[web.Request, web.Application]
ROOM = Path(pages.__file__).parent
CHINESE = re.compile(r"[\u3400-\u9fff]")


async def test_a_person_is_a_random_cookie_no_script_can_read(client: Client) -> None:
    async with client.get("/") as answer:
        cookie = answer.cookies["guben"]
    assert len(cookie.value) == 32
    assert cookie["httponly"]
    assert cookie["samesite"] == "Lax"
    assert not cookie["secure"]
    assert cookie["path"] == "/"


async def test_on_https_the_cookie_is_secure_and_bound_to_the_host(client: Client) -> None:
    async with client.get("/", headers={"Host": "guben.example"}) as answer:
        assert answer.cookies["__Host-guben"]["secure"]


async def test_a_cookie_is_kept_and_a_forged_one_replaced(client: Client) -> None:
    async with client.get("/") as first, client.get("/") as second:
        assert first.cookies["guben"].value == second.cookies["guben"].value
    async with client.get("/", cookies={"guben": "x' OR 1"}) as third:
        assert len(third.cookies["guben"].value) == 32


@pytest.mark.parametrize("path", ["/", "/static/chat.js", "/nowhere", "/chat/wait", "/healthz"])
async def test_every_answer_is_strict(client: Client, path: str) -> None:
    async with client.get(path) as answer:
        policy = answer.headers["Content-Security-Policy"]
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy


async def test_an_answer_to_a_webhook_is_short_and_its_refusals_are_strict(client: Client) -> None:
    async with client.post("/line/webhook") as answer:
        assert answer.status == 200
        assert "Content-Security-Policy" not in answer.headers
    async with client.get("/line/webhook") as refused:
        assert refused.status == 405
        assert refused.headers["X-Content-Type-Options"] == "nosniff"


async def test_the_page_holds_no_inline_script_or_style(client: Client) -> None:
    async with client.get("/") as answer:
        html = await answer.text()
        assert answer.headers["Cache-Control"] == "no-store"
    assert re.findall(r"<script(?![^>]*(?:src=|application/json))", html) == []
    assert "style=" not in html
    assert re.findall(r"\son\w+=", html) == []


async def test_the_page_says_it_is_no_medical_advice_and_speaks_taiwanese(client: Client) -> None:
    async with client.get("/") as answer:
        html = await answer.text()
    assert '<html lang="zh-Hant-TW">' in html
    assert "這不是醫療建議" in html
    assert "<noscript>" in html


async def test_the_words_of_the_script_cannot_break_out(client: Client) -> None:
    async with client.get("/") as answer:
        html = await answer.text()
    block = html.partition('type="application/json">')[2].partition("</script>")[0]
    assert set(json.loads(block)["words"]) == set(pages.SPOKEN)


async def test_static_files_are_sent_once(client: Client) -> None:
    async with client.get("/static/chat.css") as answer:
        tag = answer.headers["ETag"]
        assert answer.content_type == "text/css"
    async with client.get("/static/chat.css", headers={"If-None-Match": tag}) as answer:
        assert answer.status == 304


@pytest.mark.parametrize("path", ["/static/", "/static/../app.py", "/static/%2e%2e/app.py"])
async def test_nothing_else_of_ours_is_served(client: Client, path: str) -> None:
    async with client.get(path) as answer:
        assert answer.status == 404


def test_every_text_of_the_page_is_in_the_locale_and_used() -> None:
    assert set(web_talk.words()) == {*pages.TEXTS, *pages.SPOKEN}
    template = (ROOM / "templates/chat.html").read_text(encoding="utf-8")
    script = "".join(file.read_text(encoding="utf-8") for file in ROOM.glob("static/*.js"))
    assert [one for one in pages.TEXTS if one not in template] == []
    assert [one for one in pages.SPOKEN if f'"{one}"' not in script] == []


def test_people_read_only_words_of_the_locale() -> None:
    spoken = [*ROOM.glob("templates/*.html"), *ROOM.glob("static/*.js")]
    comment = re.compile(r"(?m)^\s*//.*$")
    found = [one.name for one in spoken if CHINESE.search(comment.sub("", one.read_text("utf-8")))]
    assert found == []


def test_every_colour_pair_for_words_holds_four_and_a_half_to_one() -> None:
    for scheme in _schemes():
        for front, back in PAIRS:
            assert _contrast(scheme[front], scheme[back]) >= 4.5, (front, back)


def test_every_edge_of_a_control_holds_three_to_one() -> None:
    for scheme in _schemes():
        for front, back in (("edge", "bubble"), ("focus", "paper"), ("focus", "head")):
            assert _contrast(scheme[front], scheme[back]) >= 3, (front, back)


PAIRS = [
    *(("ink", back) for back in ("paper", "head", "bubble", "mine", "caution", "fold")),
    *(("soft", back) for back in ("head", "bubble", "fold")),
    *(("accent", back) for back in ("head", "bubble", "fold")),
    ("on-accent", "accent"),
    ("wrong", "paper"),
    ("wrong", "head"),
]


def _schemes() -> list[dict[str, str]]:
    css = (ROOM / "static/colours.css").read_text(encoding="utf-8")
    light, dark = css.split("@media")
    return [dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", part)) for part in (light, dark)]


def _contrast(one: str, other: str) -> float:
    """WCAG 2.2: (L1 + 0.05) / (L2 + 0.05)."""
    dim, bright = sorted((_luminance(one), _luminance(other)))
    return (bright + 0.05) / (dim + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
