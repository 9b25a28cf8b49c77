"""Mother on LINE, son on Telegram, the browser between: through the real program, two platforms."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass

import aiohttp
import pytest
import pytest_asyncio

from tests.fakes.line import fake_line
from tests.fakes.telegram import TOKEN, fake_telegram
from tests.journeys_everywhere.phones import Act, Browser, LinePhone, Phone, TelegramPhone
from tests.journeys_everywhere.program import Program, ended
from tests.journeys_everywhere.test_killed import until

pytestmark = pytest.mark.asyncio(loop_scope="module")

NOW = "2026-11-21T12:00:00+08:00"
TOMORROW, THE_DAY_AFTER = "2026-11-22T08:00:30+08:00", "2026-11-23T08:00:30+08:00"
LATER = "2026-11-21T12:02:00+08:00"  # what a dead process had in hand is free again
SELF = "我68歲，女生，很少曬太陽，沒吃藥也沒生病，不挑食"


@dataclass(frozen=True, slots=True)
class Family:
    """One program, and everybody's end of it."""

    program: Program
    mother: LinePhone
    son: TelegramPhone
    page: Browser


@pytest_asyncio.fixture(loop_scope="module")
async def people(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Family]:
    program = Program(tmp_path_factory.mktemp("family"))
    jar = aiohttp.CookieJar(unsafe=True)
    async with fake_line() as line, fake_telegram() as telegram, ended(program):
        program.speaks_line(line.url)
        program.polls_telegram(telegram.base, TOKEN)
        await program.start(NOW)
        async with aiohttp.ClientSession(cookie_jar=jar) as client:
            mother = LinePhone(program, line, client)
            yield Family(program, mother, TelegramPhone(telegram), Browser(program, client))
        assert await program.stop() == 0
        assert line.breaches == []
        assert "媽媽" not in program.log


async def shows(phone: Phone, words: str, seconds: float = 20.0) -> str:
    """Wait until a phone shows words; return the message that holds them."""
    async with asyncio.timeout(seconds):
        while True:
            found = [each for each in phone.shown() if words in each]
            if found:
                return found[-1]
            await asyncio.sleep(0.02)


async def says(phone: Phone, text: str, answer: str) -> str:
    await phone.does(Act(says=text))
    return await shows(phone, answer)


async def taps(phone: Phone, label: str, answer: str) -> str:
    await until(lambda: label in phone.buttons())
    await phone.does(Act(label=label, data=phone.buttons()[label]))
    return await shows(phone, answer)


async def invited(people: Family) -> str:
    """Have the mother make an invitation; return its code."""
    await says(people.mother, SELF, "1200–1500")
    await says(people.mother, "每天早上八點提醒我", "每天 08:00")
    await says(people.mother, "邀請兒子", "要讓兒子做什麼")
    return (await taps(people.mother, "三樣都可以", "好了。兒子加入以後")).split()[-1]


async def test_a_son_joins_asks_and_has_her_reminded_across_platforms(people: Family) -> None:
    code = await invited(people)
    await says(people.son, code, "連好了")
    await shows(people.mother, "兒子加入了")
    await taps(people.son, "媽媽", "直接問「媽媽今天吃了嗎」")
    await says(people.son, "媽媽今天吃了嗎？", "媽媽今天還沒到提醒的時間")
    await says(people.son, "提醒媽媽一下", "我去提醒媽媽了")
    await shows(people.mother, "兒子提醒您")
    await says(people.mother, "吃了", "收到")
    await shows(people.son, "媽媽回我了：吃了")
    await says(people.son, "我媽今天吃了沒", "媽媽今天吃了")
    await says(people.mother, "刪除我的資料", "全部刪掉嗎")
    await says(people.mother, "要", "全部刪掉了")
    await shows(people.son, "您和媽媽的連結結束了")


async def test_a_letter_survives_a_power_cut(people: Family) -> None:
    code = await invited(people)
    await people.son.does(Act(says=code))
    await shows(people.son, "連好了")
    await people.program.restart(LATER)
    await shows(people.mother, "兒子加入了")
    assert sum("兒子加入了" in each for each in people.mother.shown()) == 1


async def test_one_invitation_opened_on_two_platforms_at_once_is_one_persons(
    people: Family,
) -> None:
    code = await invited(people)
    await asyncio.gather(people.son.does(Act(says=code)), people.page.does(Act(says=code)))
    await until(lambda: bool(told(people.son) and told(people.page)))
    assert sorted((told(people.son), told(people.page))) == ["打不開", "連好了"]


def told(phone: Phone) -> str:
    shown = "".join(phone.shown())
    return next((each for each in ("連好了", "打不開") if each in shown), "")


async def test_the_page_opens_an_invitation_by_its_link_and_moves_in(people: Family) -> None:
    await says(people.mother, SELF, "1200–1500")
    words = await says(people.mother, "換手機", "另一支手機")
    letter = {"arrive": True, "id": "6ff4d0a1-55a5-4a1b-8f0b-111111111111"}
    assert await people.page.posts(letter | {"start": "j_nothing"}) == 200
    await shows(people.page, "打不開")
    await people.page.does(Act(says=words.split()[-1]))
    await shows(people.page, "這是您自己的")
    await taps(people.page, "是我，連起來", "連好了")
    await says(people.page, "看計畫", "1200–1500")


async def connected(people: Family) -> None:
    """Have the son join with all three permissions, and each say who the other is."""
    await says(people.son, await invited(people), "連好了")
    await shows(people.mother, "兒子加入了")
    await taps(people.son, "媽媽", "直接問「媽媽今天吃了嗎」")


async def test_both_are_shown_the_permissions_and_what_is_taken_back_is_gone(
    people: Family,
) -> None:
    await connected(people)
    everything = "看計畫、知道有沒有吃、幫忙提醒"
    assert everything in await shows(people.son, "讓您可以")
    assert everything in await shows(people.mother, "兒子加入了")
    await says(people.son, "看媽媽的計畫", "1200–1500")
    await says(people.mother, "家人", "兒子幫您")
    await taps(people.mother, "兒子", "兒子可以")
    await taps(people.mother, "收回：看計畫", "兒子現在可以：知道有沒有吃、幫忙提醒")
    await shows(people.son, "媽媽改了給您的：知道有沒有吃、幫忙提醒")
    await says(people.son, "看媽媽的計畫", "媽媽沒有開放這一項給您")


async def test_a_day_without_an_answer_is_told_across_platforms_once(people: Family) -> None:
    await connected(people)
    await people.program.restart(TOMORROW)
    await shows(people.mother, "早安")
    await people.program.restart(THE_DAY_AFTER)
    assert "11 月 22 日" in await shows(people.son, "這幾天的提醒沒有回")
    await says(people.son, "媽媽今天吃了嗎", "媽媽今天的提醒送到了，還沒有回")
    assert sum("這幾天的提醒沒有回" in each for each in people.son.shown()) == 1


async def test_who_leaves_is_gone_for_both_and_old_buttons_do_nothing(people: Family) -> None:
    await connected(people)
    await says(people.son, "家人", "您幫媽媽")
    await taps(people.son, "媽媽", "媽媽讓您可以")
    old = people.son.buttons()["看計畫"]
    await taps(people.son, "解除連結", "要和媽媽解除連結嗎")
    await taps(people.son, "解除", "已經和媽媽解除連結了")
    await shows(people.mother, "您和兒子的連結結束了")
    await people.son.does(Act(label="看計畫", data=old))
    await shows(people.son, "您和對方現在沒有連在一起")


async def test_who_is_removed_sees_nothing_any_more(people: Family) -> None:
    await connected(people)
    await says(people.mother, "移除兒子", "要請兒子離開嗎")
    await taps(people.mother, "解除", "已經和兒子解除連結了")
    await shows(people.son, "您和媽媽的連結結束了")
    await says(people.son, "看媽媽的計畫", "請問幾歲了")
    assert not any("1200" in each for each in people.son.shown())
