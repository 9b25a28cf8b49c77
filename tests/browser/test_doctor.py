"""The doctor's page in a real browser: what is on it, how wide it is, what is printed of it."""

from __future__ import annotations

import pytest

from tests.browser.chromium import Tab
from tests.browser.served import Served, planned, says

pytestmark = pytest.mark.browser

WORDS = "document.body.innerText"
WIDE = """[...document.querySelectorAll('body *')].filter(e => e.checkVisibility()
  && e.getBoundingClientRect().right > innerWidth + 1).map(e => e.className)"""
AMOUNT = r"/\d\s*(毫克|微克|國際單位|mg|IU|µg)/i"


@pytest.mark.parametrize("width", [320, 794])
async def test_it_tells_what_was_told_and_fits_the_screen(
    program: Served, tab: Tab, width: int
) -> None:
    await tab.screen(width, 1123)
    await planned(tab, program)
    await says(tab, "鈣片 600 兩顆", "一天 1200 毫克")
    await tab.open(f"{program.url}/doctor")
    await tab.until("document.querySelector('.part')")

    for words in ("68 歲", "鈣片（一天 1200 毫克）", "1200–1500 毫克", "想請教醫師或藥師"):
        assert await tab.run(f"{WORDS}.includes({words!r})")
    assert await tab.run(WIDE) == []


async def test_whose_amounts_are_withheld_brings_none_to_the_doctor(
    program: Served, tab: Tab
) -> None:
    await planned(tab, program)
    await says(tab, "我有吃華法林", "INR")
    await tab.open(f"{program.url}/doctor")
    await tab.until("document.querySelector('.part')")

    assert await tab.run(f"{WORDS}.includes('華法林')")
    assert await tab.run(f"{AMOUNT}.test({WORDS})") is False


async def test_printed_it_is_dark_on_white_without_what_only_a_screen_needs(
    program: Served, tab: Tab
) -> None:
    await planned(tab, program)
    await tab.open(f"{program.url}/doctor")
    await tab.until("document.querySelector('.part')")
    await tab.on_paper()

    background = await tab.run("getComputedStyle(document.body).backgroundColor")
    buttons = await tab.run(
        "[...document.querySelectorAll('button, a')].filter(e => e.checkVisibility()).length"
    )

    assert background in {"rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"}
    assert buttons == 0
