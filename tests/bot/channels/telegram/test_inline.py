"""Inline queries: answered with one's own cards, personal and uncached, and with nothing else."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from bot.arrivals import Parcel
from bot.bubbles import Button, Handout, Text
from bot.channels.telegram.channel import Telegram
from bot.channels.telegram.groups import introduce
from bot.channels.telegram.inline import MOST_UNDER_WAY
from tests.fakes.telegram import FakeTelegram, Json

MEI = 1001
CARD = Handout(
    "1a2b3c4d", "媽媽的計畫", "裡面有：食物", "請打開看看", "看計畫", "https://t.me/x?start=s_1"
)
SHARE = Button("傳到 Telegram", "", url="https://t.me/share/url?url=x", hands_on="1a2b3c4d")


async def hers(person: str, typed: str) -> Sequence[Handout]:
    """Know one card of one person."""
    return [CARD] if (person, typed) in {("telegram:1001", ""), ("telegram:1001", CARD.id)} else []


async def answered(telegram: Telegram, fake: FakeTelegram, *queries: Json) -> list[Json]:
    for update in queries:
        telegram.at_once(update)
    await telegram.inline.close()
    return list(fake.queries.values())


@pytest.fixture
def knowing(telegram: Telegram) -> Telegram:
    telegram.inline.meet(hers, "先做一份")
    return telegram


async def test_who_asks_is_offered_their_own_card_and_nobody_sees_the_answer_again(
    knowing: Telegram, fake: FakeTelegram
) -> None:
    [answer] = await answered(knowing, fake, fake.asks_inline(MEI, ""))
    assert (answer["is_personal"], answer["cache_time"]) == (True, 0)
    [result] = answer["results"]
    assert (result["title"], result["description"]) == ("媽媽的計畫", "裡面有：食物")
    assert result["input_message_content"]["message_text"] == "請打開看看"
    [[button]] = result["reply_markup"]["inline_keyboard"]
    assert button == {"text": "看計畫", "url": CARD.url}
    assert answer["button"] == {"text": "先做一份", "start_parameter": "share"}


@pytest.mark.parametrize(("who", "typed"), [(MEI, "別的"), (MEI + 1, CARD.id), (MEI + 1, "")])
async def test_nobody_is_offered_what_is_not_theirs(
    knowing: Telegram, fake: FakeTelegram, who: int, typed: str
) -> None:
    [answer] = await answered(knowing, fake, fake.asks_inline(who, typed))
    assert answer["results"] == []
    assert answer["is_personal"] is True


async def test_what_goes_wrong_while_looking_is_swallowed(
    telegram: Telegram, fake: FakeTelegram
) -> None:
    async def away(_person: str, _typed: str) -> Sequence[Handout]:
        raise OSError

    telegram.inline.meet(away, "先做一份")
    assert await answered(telegram, fake, fake.asks_inline(MEI, "")) == []


async def test_letters_typed_in_haste_do_not_pile_up(
    telegram: Telegram, fake: FakeTelegram
) -> None:
    asked: list[str] = []
    free = asyncio.Event()

    async def slow(_person: str, typed: str) -> Sequence[Handout]:
        asked.append(typed)
        await free.wait()
        return []

    telegram.inline.meet(slow, "先做一份")
    for number in range(3 * MOST_UNDER_WAY):
        telegram.at_once(fake.asks_inline(MEI, str(number), f"i{number}"))
    await asyncio.sleep(0)
    free.set()
    await telegram.inline.close()
    assert len(asked) == MOST_UNDER_WAY


@pytest.mark.parametrize(
    "odd", [{"id": "", "from": {"id": 1}}, {"id": "1", "from": {"id": "x"}}, {"id": 1}, None, []]
)
async def test_an_odd_query_is_nobodys(knowing: Telegram, fake: FakeTelegram, odd: object) -> None:
    assert await answered(knowing, fake, {"update_id": 1, "inline_query": odd}) == []


@pytest.mark.parametrize("is_on", [True, False])
async def test_a_share_goes_out_as_a_card_only_where_inline_mode_is_on(
    telegram: Telegram, fake: FakeTelegram, *, is_on: bool
) -> None:
    fake.inline = is_on
    telegram.reader.meet(await introduce(telegram.bot))
    await telegram.sender.send(
        Parcel(
            "telegram:1001",
            (Text("好了", (SHARE,)),),
            large=False,
            reply_to="",
            retry_key="k",
            attempt=1,
        )
    )
    [[button]] = fake.bubbles[-1].buttons
    assert button.get("switch_inline_query") == (CARD.id if is_on else None)
    assert button.get("url") == (None if is_on else SHARE.url)
