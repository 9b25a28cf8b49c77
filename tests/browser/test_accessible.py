"""axe-core finds nothing on any page, in light and dark, on a screen of 360 px."""

from __future__ import annotations

import pytest

from tests.browser.chromium import Tab
from tests.browser.served import Served, planned, shared

pytestmark = pytest.mark.browser

FOUND = """axe.run(document, {resultTypes: ['violations']}).then(({violations}) => violations
  .map(({id, help, nodes}) => [id, help, nodes.map(each => [each.target, each.html])]))"""


async def found(tab: Tab, axe: str) -> list[list[object]]:
    """Return what axe calls a violation, with everything that is folded unfolded."""
    await tab.run("document.querySelectorAll('details').forEach(d => { d.open = true })")
    await tab.until("document.getAnimations().length === 0")  # half faded in is half contrast
    await tab.run(f"{axe}; undefined")
    return list(await tab.run(FOUND))


@pytest.mark.parametrize("dark", [False, True])
async def test_the_talk_with_a_plan_in_it(
    program: Served, tab: Tab, axe: str, *, dark: bool
) -> None:
    await tab.screen(360, 740, dark=dark)
    await planned(tab, program)
    assert await found(tab, axe) == []


@pytest.mark.parametrize("dark", [False, True])
async def test_the_shared_page_covered_and_open(
    program: Served, tab: Tab, other: Tab, axe: str, *, dark: bool
) -> None:
    token = await shared(tab, program)
    await other.screen(360, 740, dark=dark)
    await other.open(f"{program.url}/s/{token}")
    assert await found(other, axe) == []
    await other.tap("form button")
    await other.until("document.querySelector('article')")
    assert await found(other, axe) == []


@pytest.mark.parametrize("dark", [False, True])
async def test_a_link_that_leads_nowhere(
    program: Served, tab: Tab, axe: str, *, dark: bool
) -> None:
    await tab.screen(360, 740, dark=dark)
    await tab.open(f"{program.url}/s/{'x' * 32}")
    await tab.tap("form button")
    await tab.until("document.body?.innerText.includes('可能已經收回')")
    tab.log.clear()  # Chromium tells of the 404, which is the answer meant
    assert await found(tab, axe) == []


@pytest.mark.parametrize("dark", [False, True])
async def test_the_doctors_page(program: Served, tab: Tab, axe: str, *, dark: bool) -> None:
    await tab.screen(360, 740, dark=dark)
    await planned(tab, program)
    await tab.open(f"{program.url}/doctor")
    assert await tab.run("document.querySelectorAll('.part').length") > 2
    assert await found(tab, axe) == []
