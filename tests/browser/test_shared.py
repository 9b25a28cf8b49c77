"""The shared page as an elder sees it: no script, a small screen, a dark room, a printer."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from itertools import pairwise

import pytest
from aiohttp.test_utils import TestServer

from bot.web.app import build_app
from bot.web.guard import Doors
from tests.browser.chromium import Tab
from tests.browser.test_comfort import CONTRASTS, WIDE
from tests.fakes.web_shares import GOOD, Shares, plan
from tests.fakes.web_talk import Talk

pytestmark = pytest.mark.browser

SMALL_TARGETS = """[...document.querySelectorAll('button, summary, a')]
  .filter(e => e.checkVisibility()).map(e => [e.textContent, e.getBoundingClientRect()])
  .filter(([, r]) => r.height < 48 || r.width < 48).map(([text, r]) => [text, r.width, r.height])"""
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
SMALL_LETTERS = """[...document.querySelectorAll('body *')]
  .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
  .filter(e => e.checkVisibility() && parseFloat(getComputedStyle(e).fontSize) < 15.5)
  .map(e => e.textContent)"""


@dataclass(frozen=True, slots=True)
class Page:
    """A link that opens, and what stands behind it."""

    url: str
    shares: Shares


@pytest.fixture
async def page(tab: Tab) -> AsyncIterator[Page]:
    """Yield a shared plan on loopback, before a phone that runs no script."""
    shares = Shares()
    shares.known[GOOD] = plan("小美")
    app = build_app(Talk().desk(), Doors(), showing=shares.showing("http://127.0.0.1"))
    async with TestServer(app) as server:
        await tab.ask("Emulation.setScriptExecutionDisabled", value=True)
        yield Page(f"http://127.0.0.1:{server.port}/s/{GOOD}", shares)
        await tab.rest()


async def covered(tab: Tab, page: Page) -> None:
    """See the cover."""
    await tab.open(page.url)
    await tab.until("document.querySelector('form button')")


async def opened(tab: Tab, page: Page) -> None:
    """Press the button, and unfold what is folded."""
    await covered(tab, page)
    await tab.tap("form button")
    await tab.until("document.querySelector('article')")
    await tab.run("document.querySelectorAll('details').forEach(d => { d.open = true })")


async def test_a_tap_without_any_script_opens_the_plan(tab: Tab, page: Page) -> None:
    await covered(tab, page)
    assert page.shares.opened == 0
    await opened(tab, page)
    assert page.shares.opened == 1
    assert "1200–1500 毫克" in await tab.run("document.body.innerText")
    assert await tab.run("document.scripts.length") == 0
    assert await tab.run("document.cookie") == ""


@pytest.mark.parametrize("width", [320, 360, 1280])
async def test_nothing_leaves_the_screen_sideways(tab: Tab, page: Page, width: int) -> None:
    await tab.screen(width, 740)
    for see in (covered, opened):
        await see(tab, page)
        assert await tab.run(SIDEWAYS) == 0
        assert await tab.run(WIDE) == []


@pytest.mark.parametrize("dark", [False, True])
async def test_all_words_stand_out_from_what_is_behind_them(
    tab: Tab, page: Page, *, dark: bool
) -> None:
    await tab.screen(360, 740, dark=dark)
    for see in (covered, opened):
        await see(tab, page)
        assert await tab.run(CONTRASTS) == []


async def test_the_other_languages_stand_on_one_line(tab: Tab, page: Page) -> None:
    await covered(tab, page)
    tops = "new Set([...document.querySelectorAll('.tongues a')].map(e => e.offsetTop)).size"
    assert await tab.run(tops) == 1


async def test_letters_and_targets_are_big_enough_for_an_elder(tab: Tab, page: Page) -> None:
    for see in (covered, opened):
        await see(tab, page)
        assert await tab.run(SMALL_TARGETS) == []
        assert await tab.run(SMALL_LETTERS) == []


async def test_a_screen_reader_finds_names_and_headings_in_order(tab: Tab, page: Page) -> None:
    await opened(tab, page)
    tree = await tab.ask("Accessibility.getFullAXTree")
    found = [
        (node["role"]["value"], node.get("name", {}).get("value", ""))
        for node in tree["nodes"]
        if not node["ignored"]
    ]
    for role in ("button", "link", "heading", "DisclosureTriangle", "navigation", "image"):
        assert [name for kind, name in found if kind == role and not name] == []
    assert ("heading", "小美的存骨本計畫") in found
    assert ("heading", "從食物來") in found
    levels = await tab.run("[...document.querySelectorAll('h1,h2,h3')].map(e => +e.tagName[1])")
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert await tab.run("document.documentElement.lang") == "zh-Hant-TW"
    assert {kind for kind, _ in found} >= {"main", "article", "contentinfo", "banner"}


async def test_the_keyboard_opens_the_plan_too(tab: Tab, page: Page) -> None:
    await covered(tab, page)
    for name in ("English", "Bahasa Indonesia", "Tiếng Việt", "看計畫"):
        await tab.press("Tab")
        assert await tab.run("document.activeElement.textContent") == name
    assert await tab.run("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    await tab.press("Enter")
    await tab.until("document.querySelector('article')")


async def test_on_paper_only_the_plan_is_left_in_black(tab: Tab, page: Page) -> None:
    await opened(tab, page)
    await tab.on_paper()
    assert await tab.run("document.querySelector('.too').checkVisibility()") is False
    assert await tab.run("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert (
        await tab.run("getComputedStyle(document.querySelector('.value')).color") == "rgb(0, 0, 0)"
    )
    assert await tab.run("document.querySelector('article').checkVisibility()")


async def test_the_qr_code_comes_only_when_it_is_unfolded(tab: Tab, page: Page) -> None:
    await covered(tab, page)
    await tab.tap("summary")
    await tab.until("document.querySelector('.qr').naturalWidth > 100")


async def test_the_drawings_are_drawn(tab: Tab, page: Page) -> None:
    await opened(tab, page)
    boxes = await tab.run(
        "[...document.querySelectorAll('.drawing use')].map(e => e.getBBox().width)"
    )
    assert len(boxes) >= 9
    assert min(boxes) > 20
