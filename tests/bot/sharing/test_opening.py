"""Shares from end to end: made in a turn, opened by page, deep link and code, taken back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.sharing.keeping import CODE_LIVES
from bot.wording.links import PREFIX, Links
from core.messages import Arrived, Chose, Handed
from core.sharing import code_of
from tests.bot.sharing.houses import MOTHER, NOON, SON, WHOLE, house, read, say, shared
from tests.bot.storage.test_erasing import ON_FILE, bytes_of

PUBLIC = Links(public="https://bone.example")
CODES = Links(telegram=lambda: "https://t.me/bone_bot", codes=True)


async def test_a_link_shows_the_plan_as_it_is_now_and_counts_the_look(database: str) -> None:
    async with house(database, PUBLIC) as (opened, clock):
        token = await shared(opened)
        await read(opened, MOTHER)
        clock.move(NOON + timedelta(hours=2))
        seen = await opened.shares.page(token)
        assert seen is not None
        assert seen.plan is not None
        assert str(seen.plan.group) == "senior"
        await say(opened, MOTHER, "我分享了什麼")
        assert "打開過 1 次，最近是11 月 21 日（星期六） 14:00" in await read(opened, MOTHER)
        await say(opened, MOTHER, "我有吃華法林")
        seen = await opened.shares.page(token)
        assert seen is not None
        assert (seen.plan, seen.refers) == (None, True)


@pytest.mark.parametrize("end", ["revoked", "expired", "forgotten", "never was"])
async def test_all_that_lead_nowhere_look_the_same(database: str, end: str) -> None:
    async with house(database, PUBLIC) as (opened, clock):
        token = await shared(opened)
        match end:
            case "revoked":
                await say(opened, MOTHER, "收回分享")
            case "expired":
                clock.move(NOON + timedelta(days=30))
            case "forgotten":
                await say(opened, MOTHER, "刪除我的資料", Chose("erase:yes"))
            case _:
                token = token[::-1]
        assert await opened.shares.page(token) is None
        assert await opened.shares.page(token) is None


async def test_a_deep_link_hands_the_plan_over_on_another_channel(database: str) -> None:
    async with house(database, CODES) as (opened, _):
        token = await shared(opened)
        assert f"https://t.me/bone_bot?start={PREFIX}{token}" in await read(opened, MOTHER)
        taken = await say(opened, SON, Arrived(f"{PREFIX}{token}"))
        assert isinstance(taken.arrival.event, Handed)
        assert taken.arrival.event.shared is not None
        taken = await say(opened, SON, Arrived(f"{PREFIX}{token[::-1]}"))
        assert taken.arrival.event == Handed(None)


async def test_a_code_can_be_typed_for_a_day(database: str) -> None:
    async with house(database, CODES) as (opened, clock):
        code = code_of(await shared(opened))
        told = await read(opened, MOTHER)
        assert f"看計畫 {code}" in told
        assert "http://" not in told
        await say(opened, "web:daughter", f"看計畫 {code.lower()}")
        assert "1200–1500 毫克" in await read(opened, "web:daughter")
        clock.move(NOON + CODE_LIVES)
        await say(opened, "web:daughter", f"看計畫 {code}")
        assert "打不開" in await read(opened, "web:daughter")


async def test_without_line_there_are_no_codes_to_guess(database: str) -> None:
    async with house(database, PUBLIC) as (opened, _):
        code = code_of(await shared(opened))
        taken = await say(opened, "web:guess", f"看計畫 {code}")
        assert taken.arrival.event == Handed(None, typed=True)


async def test_after_five_wrong_codes_even_the_right_one_is_not_looked_at(database: str) -> None:
    async with house(database, CODES) as (opened, clock):
        code = code_of(await shared(opened))
        for guess in (each * 8 for each in "ABCDE"):
            await say(opened, "web:guess", f"看計畫 {guess}")
        taken = await say(opened, "web:guess", f"看計畫 {code}")
        assert taken.arrival.event == Handed(None, typed=True)
        clock.move(NOON + timedelta(hours=1))
        taken = await say(opened, "web:guess", f"看計畫 {code}")
        assert taken.arrival.event != Handed(None, typed=True)


async def test_wrong_codes_count_whichever_replica_they_come_to(database: str) -> None:
    async with house(database, CODES) as (one, _), house(database, CODES) as (other, _):
        code = code_of(await shared(one))
        for number, guess in enumerate("ABCDE"):
            await say((one, other)[number % 2], "line:Uguess", f"看計畫 {guess * 8}")
        for each in (one, other):
            taken = await say(each, "line:Uguess", f"看計畫 {code}")
            assert taken.arrival.event == Handed(None, typed=True)


async def test_looks_at_once_are_all_counted(database: str) -> None:
    async with house(database, PUBLIC) as (opened, _):
        token = await shared(opened)
        await read(opened, MOTHER)
        for _number in range(5):
            assert await opened.shares.page(token) is not None
        await say(opened, MOTHER, "我分享了什麼")
        assert "打開過 5 次" in await read(opened, MOTHER)


async def test_a_plan_of_ones_mother_is_shared_and_not_ones_own(database: str) -> None:
    async with house(database, PUBLIC) as (opened, _):
        token = await shared(opened)
        await say(opened, MOTHER, "幫我爸問，他45歲，男，常曬太陽，沒生病沒吃藥，不挑食")
        seen = await opened.shares.page(token)
        assert seen is not None
        assert seen.plan is not None
        assert str(seen.plan.group) == "senior"


async def test_opening_is_no_sign_of_life_of_its_owner(database: str) -> None:
    async with house(database, PUBLIC) as (opened, clock):
        token = await shared(opened)
        clock.move(NOON + timedelta(days=1))
        await opened.shares.page(token)
        async with opened.storage.transaction() as within:
            known = (await within.people.find([MOTHER]))[MOTHER]
        assert known.last_seen == NOON


@ON_FILE
async def test_after_forget_nothing_of_a_share_stands_in_the_file(database: str) -> None:
    async with house(database, CODES) as (opened, _):
        token = await shared(opened)
        await opened.shares.page(token)
        await read(opened, MOTHER)
        assert MOTHER.encode() in bytes_of(database)
        for trace in (token, code_of(token), "amounts"):
            assert trace.encode() not in bytes_of(database)
        await say(opened, MOTHER, "刪除我的資料", Chose("erase:yes"))
        await read(opened, MOTHER)
        await opened.storage.scrub()
        for trace in (token, code_of(token), MOTHER, "mother0815"):
            assert trace.encode() not in bytes_of(database)


async def test_words_that_only_look_like_a_code_are_heard_as_words(database: str) -> None:
    async with house(database, CODES) as (opened, _):
        taken = await say(opened, MOTHER, WHOLE, "看計畫")
        assert not isinstance(taken.arrival.event, Handed)
