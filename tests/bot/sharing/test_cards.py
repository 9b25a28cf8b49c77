"""Cards of one's own shares for another chat: theirs alone, and closed with the share."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from bot.assembly import House
from bot.bubbles import Handout
from bot.commands.serving.handing import handouts
from bot.wording.links import Links
from core.dialogue.states import care_of
from core.messages import Arrived, Chose, Handed
from tests.bot.sharing.houses import MOTHER, NOON, SON, house, read, say, shared

PUBLIC = Links(public="https://bone.example")
CHAT = Links(telegram=lambda: "https://t.me/bone_bot")


async def cards(opened: House, person: str, typed: str = "", links: Links = CHAT) -> list[Handout]:
    return list(await partial(handouts, house=opened, links=links)(person, typed))


async def test_a_card_leads_to_the_plan_and_its_look_is_counted(database: str) -> None:
    async with house(database, CHAT) as (opened, _):
        token = await shared(opened)
        [card] = await cards(opened, MOTHER)
        assert card.title == "您的存骨本計畫"
        assert card.note == "裡面有：每天的量、食物"
        way = card.url.partition("start=")[2]
        assert token not in way
        taken = await say(opened, SON, Arrived(way))
        assert isinstance(taken.arrival.event, Handed)
        assert taken.arrival.event.shared is not None
        await read(opened, MOTHER)
        await say(opened, MOTHER, "我分享了什麼")
        assert "打開過 1 次" in await read(opened, MOTHER)


async def test_a_card_is_always_the_same_and_that_of_one_share_is_found_by_its_key(
    database: str,
) -> None:
    async with house(database, PUBLIC) as (opened, _):
        await shared(opened)
        await say(opened, MOTHER, "傳給家人", "七天就好", "好")
        new, old = await cards(opened, MOTHER, links=PUBLIC)
        assert new.url.startswith("https://bone.example/s/")
        assert await cards(opened, MOTHER, links=PUBLIC) == [new, old]
        assert new.id != old.id
        key = (await opened.shares.page(new.url.rpartition("/")[2]),)
        assert key[0] is not None


async def test_a_card_names_nobody_where_others_read(database: str) -> None:
    async with house(database, CHAT) as (opened, _):
        await shared(opened)
        [card] = await cards(opened, MOTHER)
        assert "您" not in card.text
        assert "68" not in card.text + card.url


async def test_nobody_is_offered_anothers_share(database: str) -> None:
    async with house(database, CHAT) as (opened, _):
        await shared(opened)
        [card] = await cards(opened, MOTHER)
        assert await cards(opened, SON) == []
        assert await cards(opened, SON, card.id) == []
        assert await cards(opened, MOTHER, "something typed") == []


async def test_a_card_ends_with_its_share(database: str) -> None:
    async with house(database, CHAT) as (opened, clock):
        await shared(opened)
        [card] = await cards(opened, MOTHER)
        await say(opened, MOTHER, "收回分享")
        assert await cards(opened, MOTHER) == []
        taken = await say(opened, SON, Arrived(card.url.partition("start=")[2]))
        assert taken.arrival.event == Handed(None)
        await say(opened, MOTHER, "傳給家人", "七天就好", "好")
        [card] = await cards(opened, MOTHER)
        clock.move(NOON + timedelta(days=8))
        assert await cards(opened, MOTHER) == []
        taken = await say(opened, SON, Arrived(card.url.partition("start=")[2]))
        assert taken.arrival.event == Handed(None)


async def test_where_no_way_leads_to_a_plan_no_card_is_offered(database: str) -> None:
    async with house(database, Links()) as (opened, _):
        await shared(opened)
        assert await cards(opened, MOTHER, links=Links()) == []


async def test_forget_closes_every_card(database: str) -> None:
    async with house(database, CHAT) as (opened, _):
        await shared(opened)
        [card] = await cards(opened, MOTHER)
        await say(opened, MOTHER, "刪除我的資料", Chose("erase:yes"))
        assert await cards(opened, MOTHER) == []
        taken = await say(opened, SON, Arrived(card.url.partition("start=")[2]))
        assert taken.arrival.event == Handed(None)


async def test_who_has_nothing_open_is_led_to_making_one(database: str) -> None:
    async with house(database, CHAT) as (opened, _):
        await say(opened, MOTHER, "我今年68歲，女，很少曬太陽，沒吃抗凝血藥，沒有生病，不挑食")
        await read(opened, MOTHER)
        await say(opened, MOTHER, Arrived("share"))
        assert "做成連結，傳給家人嗎" in await read(opened, MOTHER)
        await say(opened, "web:stranger", Arrived("share"))
        assert "骨本" in await read(opened, "web:stranger")


async def test_who_of_the_circle_looked_is_told_and_nobody_else(database: str) -> None:
    async with house(database, CHAT) as (opened, _):
        token = await shared(opened)
        await say(opened, MOTHER, "邀請小華", "三樣都可以")
        invitation = (await read(opened, MOTHER)).partition("start=j_")[2].split()[0]
        await say(opened, SON, Arrived(f"j_{invitation}"))
        await opened.letters.round()
        await say(opened, "telegram:99", Arrived(f"s_{token}"))
        await say(opened, MOTHER, "我分享了什麼")
        assert "家人圈裡看過的" not in await read(opened, MOTHER)
        for _ in range(2):
            await say(opened, SON, Arrived(f"s_{token}"))
        await say(opened, MOTHER, "我分享了什麼")
        told = await read(opened, MOTHER)
        assert "打開過 3 次" in told
        assert "家人圈裡看過的：小華。" in told
        taken = await say(opened, MOTHER, "移除小華")
        [tie] = care_of(taken.state).ties
        await say(opened, MOTHER, Chose(f"tie:end.{tie.key}"))
        await say(opened, MOTHER, "我分享了什麼")
        assert "家人圈裡看過的" not in (await read(opened, MOTHER)).rpartition("打開過")[2]
