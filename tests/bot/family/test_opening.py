"""Invitations: opened once, by one person, and silent about everything else."""

from __future__ import annotations

import asyncio
import json
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from bot.storage.rooms.invitations import place
from bot.storage.tables import invitations, letters
from core.dialogue.states import care_of
from core.messages import Arrived, Said
from tests.fakes.circle import MOTHER, NOON, SELF, SON, Home, invited, joined, settled

GONE = "這份邀請打不開"
DAUGHTER = "line:Udaughter"


async def test_a_code_is_typed_where_no_link_leads(home: Home) -> None:
    words = await invited(home)
    assert "連好了" in await home.says("line:Uson", f"加入 {home.code(words).lower()}")


async def test_an_invitation_opened_twice_opens_once(home: Home) -> None:
    payload = home.payload(await invited(home))
    assert "連好了" in await home.opens(SON, payload)
    assert GONE in await home.opens(SON, payload)
    assert GONE in await home.opens(DAUGHTER, payload)


async def test_a_code_is_used_up_with_its_link(home: Home) -> None:
    words = await invited(home)
    await home.opens(SON, home.payload(words))
    assert GONE in await home.says(DAUGHTER, home.code(words))


async def test_of_several_who_open_one_invitation_at_once_exactly_one_joins(home: Home) -> None:
    payload = home.payload(await invited(home))
    people = [f"telegram:{100 + each}" for each in range(12)]
    taken = await asyncio.gather(*(home.does(each, Arrived(payload)) for each in people))
    words = [home.words_of(each) for each in taken]
    assert sum("連好了" in each for each in words) == 1
    assert sum(GONE in each for each in words) == 11
    assert len(care_of(await home.state(MOTHER)).ties) == 1


async def test_one_s_own_invitation_says_so_and_stands(home: Home) -> None:
    payload = home.payload(await invited(home))
    assert "您自己的邀請" in await home.opens(MOTHER, payload)
    assert "連好了" in await home.opens(SON, payload)


async def test_a_link_ends_after_a_week_and_a_code_after_a_day(home: Home) -> None:
    words = await invited(home)
    home.clock.move(NOON + timedelta(days=2))
    assert GONE in await home.says(DAUGHTER, home.code(words))
    assert "連好了" in await home.opens(SON, home.payload(words))
    words = await home.says(MOTHER, "邀請女兒")
    words = await home.taps(MOTHER, "只看計畫")
    home.clock.move(NOON + timedelta(days=10))
    assert GONE in await home.opens(DAUGHTER, home.payload(words))


async def test_unknown_used_and_expired_are_told_in_the_very_same_words(home: Home) -> None:
    used = home.payload(await invited(home))
    await home.opens(SON, used)
    ended = home.payload(await invited(home))
    home.clock.move(NOON + timedelta(days=8))
    told = {await home.opens(SON, each) for each in (used, ended, "j_" + "x" * 32, "j_")}
    assert len(told) == 1


async def test_after_five_wrong_codes_no_other_is_looked_at_for_an_hour(home: Home) -> None:
    words = await invited(home)
    for number in range(2, 7):
        assert GONE in await home.says(SON, f"A{number}AAA-2AA2A")
    assert "過一個小時" in await home.says(SON, home.code(words))
    home.clock.move(NOON + timedelta(minutes=61))
    assert "連好了" in await home.says(SON, home.code(words))


async def test_an_event_that_comes_twice_joins_once(home: Home) -> None:
    payload = home.payload(await invited(home))
    first = await home.does(SON, Arrived(payload))
    again = await home.house.hear(first.arrival)
    assert not again.fresh
    assert len(care_of(await home.state(SON)).ties) == 1


async def test_only_the_newest_five_invitations_stand(home: Home) -> None:
    first = home.payload(await invited(home))
    for _ in range(5):
        home.clock.move(home.clock() + timedelta(minutes=1))
        await home.says(MOTHER, "邀請女兒")
        newest = home.payload(await home.taps(MOTHER, "只看計畫"))
    assert (await home.rows())["invitations"] == 5
    assert GONE in await home.opens(SON, first)
    assert "連好了" in await home.opens(SON, newest)


async def test_neither_token_nor_code_nor_name_stands_in_the_database(home: Home) -> None:
    await settled(home)
    await home.says(MOTHER, "邀請小華")
    words = await home.taps(MOTHER, "三樣都可以")
    kept = await home.everything("invitations")
    for secret in (home.payload(words).removeprefix("j_"), home.code(words), "小華"):
        assert secret.encode() not in kept
    await home.opens(SON, home.payload(words))
    assert "小華".encode() not in await home.everything("letters")


@pytest.mark.parametrize(
    "name",
    ["小" * 10_000, "<script>alert(1)</script>", "*小華*_`[x](http://a.b)", "\u202e華\u0000小"],
)
async def test_a_name_of_any_length_and_with_markup_is_cut_and_plain(home: Home, name: str) -> None:
    await settled(home)
    await home.says(MOTHER, "邀請家人")
    await home.says(MOTHER, name)
    await home.taps(MOTHER, "只看計畫")
    shown = home.heard(MOTHER)
    await home.opens(SON, home.payload(shown))
    told = home.heard(MOTHER)
    assert "加入了" in told
    assert len(told) < 200
    assert not set("<>*_`[]\u202e\u0000").intersection(told)


async def test_a_name_without_a_letter_is_asked_again(home: Home) -> None:
    await settled(home)
    await home.says(MOTHER, "邀請家人")
    assert "看不懂" in await home.says(MOTHER, "<>***")


async def test_a_strangers_tap_with_a_guessed_key_reaches_nobody(home: Home) -> None:
    await joined(home)
    key = care_of(await home.state(SON)).ties[0].key
    home.heard(MOTHER)
    for verb in ("show", "today", "plan", "nudge", "allow", "end", "often", "call", "take"):
        words = await home.chooses("web:stranger", f"tie:{verb}.{key}.stn")
        assert "沒有連在一起" in words
    assert home.heard(MOTHER) == ""
    assert len(care_of(await home.state(MOTHER)).ties) == 1


async def test_a_helper_can_t_allow_themselves_more_nor_move_in(home: Home) -> None:
    await joined(home, may="只看計畫")
    key = care_of(await home.state(SON)).ties[0].key
    await home.chooses(SON, f"tie:allow.{key}.stn")
    await home.chooses(SON, f"circle:merge.{key}.here")
    await home.chooses(SON, f"tie:take.{key}.mine")
    assert "沒有開放" in await home.says(SON, "媽媽今天吃了嗎")
    assert [len(each.may) for each in care_of(await home.state(MOTHER)).ties] == [1]
    assert "68" in str(await home.state(MOTHER))


async def test_twenty_ties_are_the_most(home: Home) -> None:
    await settled(home)
    for number in range(20):
        await home.says(MOTHER, "邀請女兒")
        words = await home.taps(MOTHER, "只看計畫")
        await home.opens(f"telegram:{500 + number}", home.payload(words))
    assert "最多 20 位" in await home.says(MOTHER, "邀請女兒")


async def test_a_look_and_words_after_it_are_answered_in_order(home: Home) -> None:
    await joined(home)
    both = await asyncio.gather(
        home.does(SON, Said("媽媽今天吃了嗎")), home.does(SON, Said("字大一點"))
    )
    assert "媽媽今天" in home.words_of(both[0])
    assert "字放大了" in home.words_of(both[1])
    assert care_of(await home.state(SON)).manner.large


async def test_an_invitation_of_a_newer_version_stays_for_who_can_read_it(home: Home) -> None:
    payload = home.payload(await invited(home))
    storage = home.house.storage
    async with storage.transaction() as within:
        [row] = (await within.connection.execute(select(invitations))).all()
        invite = json.loads(storage.seal.open(row.invite, place(row.token)))
        newer = json.dumps(invite | {"purpose": "adopt"}).encode()
        sealed = storage.seal.seal(newer, place(row.token))
        await within.connection.execute(update(invitations).values(invite=sealed))
    assert GONE in await home.opens(SON, payload)
    async with storage.transaction() as within:
        await within.connection.execute(update(invitations).values(invite=row.invite))
    assert "連好了" in await home.opens(SON, payload)


async def test_a_letter_of_a_newer_version_waits_a_day_for_who_can_read_it(home: Home) -> None:
    await home.says(MOTHER, SELF)
    storage = home.house.storage
    key, letter = "k" * 32, b'{"tie":"t","news":{"kind":"adopted"}}'
    row = {"key": key, "tie": "t", "person": MOTHER, "written_at": home.clock()}
    sealed = {"letter": storage.seal.seal(letter, f"letters/{key}"), "free_from": home.clock()}
    async with storage.transaction() as within:
        await within.connection.execute(letters.insert(), [row | sealed])
    await home.carried()
    assert (await home.rows())["letters"] == 1
    home.clock.move(NOON + timedelta(days=2))
    await home.carried()
    assert (await home.rows())["letters"] == 0
