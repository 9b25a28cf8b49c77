"""A conversation in a real browser, by finger and by keyboard."""

from __future__ import annotations

import asyncio

import pytest

from bot.bubbles import Button, Text
from core.messages import Arrived, Chose, Said
from tests.browser.chromium import Tab
from tests.browser.conftest import House

pytestmark = pytest.mark.browser

BUBBLES = "[...document.querySelectorAll('.bubble:not(.dots)')].map(e => e.textContent)"
FOUR_CHOICES = "document.querySelectorAll('.choice').length === 4"
FOCUS = "document.activeElement.id || document.activeElement.textContent"


async def greeted(tab: Tab, house: House) -> None:
    await tab.open(house.url)
    await tab.until(FOUR_CHOICES)


async def say(tab: Tab, words: str) -> None:
    await tab.tap("#words")
    await tab.write(words)
    await tab.press("Enter")


async def test_a_person_taps_and_types_until_the_plan_stands_there(tab: Tab, house: House) -> None:
    await greeted(tab, house)
    await tab.tap(".choice:nth-child(2)")
    await tab.until(f"{BUBBLES}.at(-1).includes('幾歲')")
    await say(tab, "她今年68歲")
    await tab.until(FOUR_CHOICES)
    await tab.tap(".choice:nth-child(2)")
    await tab.until("document.querySelector('.card')")
    assert "1200–1500 毫克" in await tab.run("document.querySelector('.card').innerText")
    events = [arrival.event for arrival in house.talk.taken]
    assert events == [Arrived(), Chose("subject:mother"), Said("她今年68歲"), Chose("sun:low")]


async def test_the_card_opens_at_its_beginning(tab: Tab, house: House) -> None:
    await greeted(tab, house)
    await say(tab, "68")
    await tab.until(f"{BUBBLES}.at(-1).includes('中午')")
    await tab.tap(".choice:nth-child(2)")
    await tab.until("document.querySelector('.card')")
    top = await tab.run("document.querySelector('.card').getBoundingClientRect().top")
    assert 0 < top < 370


async def test_what_is_folded_opens_by_a_tap(tab: Tab, house: House) -> None:
    await greeted(tab, house)
    house.talk.tell(house.talk.taken[0].person, (Text("好"),))
    await say(tab, "68")
    await tab.until(f"{BUBBLES}.at(-1).includes('中午')")
    await tab.tap(".choice:nth-child(2)")
    await tab.until("document.querySelector('.fold:not([open])')")
    await tab.tap(".fold summary")
    assert await tab.run("document.querySelector('.fold').open")
    assert await tab.run("document.querySelector('.fold .line').offsetHeight > 0")


async def test_the_keyboard_alone_suffices(tab: Tab, house: House) -> None:
    await greeted(tab, house)
    stops = []
    for _ in range(8):
        await tab.press("Tab")
        stops.append(await tab.run(FOCUS))
    assert stops == ["larger", "scroll", "我自己", "媽媽", "爸爸", "其他家人", "words", "送出"]
    for _ in range(4):
        await tab.press("Tab", shift=True)
    await tab.press("Enter")
    await tab.until(f"{BUBBLES}.at(-1).includes('幾歲')")
    assert house.talk.taken[-1].event == Chose("subject:mother")
    assert await tab.run(FOCUS) == "scroll"
    await tab.press("Tab")
    assert await tab.run(FOCUS) == "words"
    await tab.write("68歲")
    await tab.press("Enter")
    await tab.until(FOUR_CHOICES)
    await tab.press("Tab", shift=True)
    await tab.press("Space")
    await tab.until(f"{BUBBLES}.at(-1).includes('記下')")
    assert house.talk.taken[-1].event == Chose("back")


async def test_the_focus_is_always_seen(tab: Tab, house: House) -> None:
    await greeted(tab, house)
    for _ in range(8):
        await tab.press("Tab")
        style = await tab.run("getComputedStyle(document.activeElement).outline")
        assert "solid 3px" in style, await tab.run(FOCUS)


async def test_choosing_a_word_in_an_input_method_sends_nothing(tab: Tab, house: House) -> None:
    await greeted(tab, house)
    await tab.tap("#words")
    await tab.run("window.composed = []; document.querySelector('#words').addEventListener("
                  "'keydown', e => window.composed.push(e.isComposing), true)")  # fmt: skip
    await tab.compose("ㄌㄧㄡˋ")
    await tab.press("Enter")
    assert await tab.run("window.composed") == [True]
    assert len(house.talk.taken) == 1
    await tab.write("六十八歲")
    await tab.press("Enter")
    await tab.until("document.querySelector('.mine:not([hidden])')")
    await tab.until("!document.querySelector('.sending')")
    assert house.talk.taken[-1].event == Said("六十八歲")


async def test_shift_and_enter_begin_a_new_line(tab: Tab, house: House) -> None:
    await greeted(tab, house)
    await tab.tap("#words")
    before = await tab.run("document.querySelector('#words').offsetHeight")
    await tab.write("第一行")
    await tab.press("Enter", shift=True)
    await tab.write("第二行")
    assert await tab.run("document.querySelector('#words').value") == "第一行\n第二行"
    assert await tab.run("document.querySelector('#words').offsetHeight") > before


async def test_a_reminder_appears_by_itself_and_once(tab: Tab, house: House) -> None:
    await greeted(tab, house)
    house.talk.tell(house.talk.taken[0].person, (Text("早安，今天的鈣記得吃。"),))
    await tab.until(f"{BUBBLES}.at(-1).includes('早安')")
    assert await tab.run(FOUR_CHOICES)  # the open question keeps its buttons
    await asyncio.sleep(1.2)
    assert await tab.run(f"{BUBBLES}.filter(t => t.includes('早安')).length") == 1


async def test_a_time_can_be_picked(tab: Tab, house: House) -> None:
    await greeted(tab, house)
    house.talk.tell(house.talk.taken[0].person, (Text("幾點？", picks_time=True),))
    await tab.until("document.querySelector('.time')")
    await tab.run("document.querySelector('.time input').value = '20:30'")
    await tab.tap(".time button")
    await tab.until("!document.querySelector('.sending')")
    assert house.talk.taken[-1].event == Chose("time:20:30")


async def test_what_was_not_sent_can_be_sent_again_and_arrives_once(tab: Tab, house: House) -> None:
    await greeted(tab, house)
    house.talk.broken = True
    await say(tab, "68歲")
    await tab.until("document.querySelector('.dots')")
    await tab.until("document.querySelector('.again')")
    assert await tab.run("document.querySelector('.failed').textContent") == "還沒送出去 再送一次"
    house.talk.broken = False
    await tab.tap(".again")
    await tab.until(FOUR_CHOICES)
    assert not await tab.run("document.querySelector('.failed')")
    assert [one.event for one in house.talk.taken] == [Arrived(), Said("68歲")]
    tab.log.clear()  # Chromium notes each 503


async def test_without_a_network_the_page_says_so(tab: Tab, house: House) -> None:
    await greeted(tab, house)
    gone = {"latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}
    await tab.ask("Network.emulateNetworkConditions", offline=True, **gone)
    await tab.until("!document.querySelector('#offline').hidden")
    await say(tab, "68歲")
    await tab.until("document.querySelector('.again')")
    await tab.ask("Network.emulateNetworkConditions", offline=False, **gone)
    await tab.until("document.querySelector('#offline').hidden")
    await tab.tap(".again")
    await tab.until(f"{BUBBLES}.at(-1).includes('中午')")
    tab.log.clear()  # Chromium notes each lost request


async def test_a_reload_keeps_the_talk_and_greets_no_second_time(tab: Tab, house: House) -> None:
    await greeted(tab, house)
    await tab.tap(".choice:nth-child(2)")
    await tab.until(f"{BUBBLES}.at(-1).includes('幾歲')")
    before = await tab.run(BUBBLES)
    await tab.open(house.url)
    await tab.until("document.querySelector('.said')")
    assert await tab.run(BUBBLES) == before
    await say(tab, "68")
    await tab.until(FOUR_CHOICES)
    assert [one.event for one in house.talk.taken].count(Arrived()) == 1
    assert len({one.person for one in house.talk.taken}) == 1


async def test_nothing_said_outlives_the_tab(tab: Tab, house: House) -> None:
    await greeted(tab, house)
    await say(tab, "68")
    await tab.until(f"{BUBBLES}.at(-1).includes('中午')")
    assert await tab.run("Object.keys(localStorage)") == ["guben-large"]
    assert await tab.run("document.cookie") == ""


async def test_larger_type_by_button_and_by_wish_and_after_a_reload(tab: Tab, house: House) -> None:
    size = "getComputedStyle(document.documentElement).fontSize"
    await greeted(tab, house)
    assert await tab.run(size) == "17px"
    await tab.tap("#larger")
    assert await tab.run(size) == "22px"
    assert await tab.run("document.querySelector('#larger').ariaPressed") == "true"
    await tab.open(house.url)
    assert await tab.run(size) == "22px"
    await tab.tap("#larger")
    house.talk.tell(house.talk.taken[0].person, (Text("字放大了。"),), large=True)
    await tab.until(f"{size} === '22px'")


async def test_without_script_a_sentence_tells_why(tab: Tab, house: House) -> None:
    await tab.ask("Emulation.setScriptExecutionDisabled", value=True)
    await tab.ask("Page.navigate", url=house.url)
    for _ in range(100):
        tree = await tab.ask("Accessibility.getFullAXTree")
        names = [node.get("name", {}).get("value", "") for node in tree["nodes"]]
        if any("JavaScript" in name for name in names):
            return
        await asyncio.sleep(0.05)
    pytest.fail("no sentence for a browser without JavaScript")


async def test_what_answers_the_newest_question_stands_first(tab: Tab, house: House) -> None:
    await greeted(tab, house)
    noted = Text("記下了", (Button("不要記", "do:unremember"),))
    question = Text("都吃嗎？", (Button("都吃", "diet:none"), Button("全素", "diet:vegan")))
    house.talk.tell(house.talk.taken[0].person, (noted, question))
    await tab.until("document.querySelectorAll('.choice').length === 3")
    shown = await tab.run("[...document.querySelectorAll('.choice')].map(e => e.textContent)")
    assert shown == ["都吃", "全素", "不要記"]
