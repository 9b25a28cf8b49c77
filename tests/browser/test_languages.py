"""A carer chooses her language on the page: it follows, and nothing that was said is lost."""

from __future__ import annotations

import pytest

from tests.browser.chromium import Tab
from tests.browser.served import PATIENCE, SHOWN, Served, says, shared, shows

pytestmark = pytest.mark.browser
LANGUAGE = "document.documentElement?.lang"  # there is none for a moment while a page loads
SEND = "document.querySelector('.send').textContent"


async def test_the_page_comes_in_the_language_chosen_and_back_with_all_that_was_said(
    program: Served, tab: Tab
) -> None:
    await tab.open(program.url)
    await shows(tab, "骨本")
    await says(tab, "Bahasa Indonesia", "bahasa Indonesia")
    await tab.until(f"{LANGUAGE} === 'id'", PATIENCE)
    assert await tab.run(SEND) == "Kirim"
    await shows(tab, "Bahasa Indonesia")
    assert (await tab.run(SHOWN)).count("Bahasa Indonesia") == 1
    await says(tab, "中文", "之後我說中文")
    await tab.until(f"{LANGUAGE} === 'zh-Hant-TW'", PATIENCE)
    assert await tab.run(SEND) == "送出"


async def test_a_shared_plan_changes_its_language_by_a_tap(
    program: Served, tab: Tab, other: Tab
) -> None:
    token = await shared(tab, program)
    await other.open(f"{program.url}/s/{token}?in=zh-Hant-TW")
    await other.screen(360, 740)
    on_top = "document.querySelector('a[lang=vi]').getBoundingClientRect().bottom < 200"
    assert await other.run(on_top)  # seen at once by whoever cannot read the page
    await other.tap("a[lang=vi]")
    await other.until(f"{LANGUAGE} === 'vi'", PATIENCE)
    await other.tap(".button")
    await other.until("document.body?.innerText.toLowerCase().includes('canxi')", PATIENCE)
    assert await other.run(LANGUAGE) == "vi"
