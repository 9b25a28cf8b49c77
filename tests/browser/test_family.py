"""A relative opens a share on the chat page, and one who was invited joins there."""

from __future__ import annotations

import pytest

from tests.browser.chromium import Tab
from tests.browser.served import SHOWN, Served, planned, says, shared, shows

pytestmark = pytest.mark.browser


async def test_a_share_opened_in_the_chat_shows_the_plan_and_leaves_the_address_bar(
    program: Served, tab: Tab, other: Tab
) -> None:
    token = await shared(tab, program)
    await other.open(f"{program.url}/?start=s_{token}")
    await shows(other, "1200–1500 毫克")
    assert await other.run("location.search") == ""
    await other.open(program.url)
    assert (await other.run(SHOWN)).count("1200–1500 毫克") == 1
    await says(tab, "我分享了什麼", "打開過 1 次")


async def test_a_share_taken_back_opens_nothing_in_the_chat(
    program: Served, tab: Tab, other: Tab
) -> None:
    token = await shared(tab, program)
    await says(tab, "收回分享", "打不開了")
    await other.open(f"{program.url}/?start=s_{token}")
    await shows(other, "這個連結或代碼打不開")
    assert "毫克" not in await other.run(SHOWN)


async def test_the_link_is_copied_by_a_button(program: Served, tab: Tab) -> None:
    token = await shared(tab, program)
    origin = {
        "origin": program.url,
        "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"],
    }
    await tab.ask("Browser.grantPermissions", **origin)
    labels = "[...document.querySelectorAll('button.choice')]"
    await tab.run(f"{labels}.find(e => e.textContent === '複製連結').click()")
    await tab.until("document.body.innerText.includes('複製好了')")
    assert await tab.run(f"{labels}.some(e => e.textContent === '複製整份計畫')")
    assert token in await tab.run(SHOWN)


async def test_who_is_invited_joins_by_the_link_and_asks_after_her(
    program: Served, tab: Tab, other: Tab
) -> None:
    await planned(tab, program)
    await says(tab, "邀請兒子", "要讓兒子做什麼")
    await says(tab, "三樣都可以", "?start=j_")
    link = await tab.run(f"{SHOWN}.match(/http\\S+start=j_\\S+/)[0]")
    await other.open(link)
    await shows(other, "連好了")
    await says(other, "媽媽", "媽媽今天吃了嗎")
    await shows(tab, "兒子加入了")
    await says(other, "媽媽今天吃了嗎", "媽媽沒有設提醒")
