"""「刪除媽媽的資料」 on a real database: of her nothing is left, of the others everything."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import text

from bot.reminders import CALENDAR
from bot.storage.upkeep.holdings import Holding, holding
from tests.fakes.circle import NOON, SON, Home, home

DAUGHTER = "telegram:8"
HERS = "我媽68歲，很少曬太陽，有吃甲狀腺素，其他都沒有，不挑食"
MINE = "換我，55歲男，很少曬太陽，沒病沒吃藥，都吃"


async def looked_after(home: Home) -> None:
    """Have a son keep his mother's plan and his own, share both, and have his sister help."""
    for words in (HERS, "她叫阿珠", "每天早上八點提醒她", "傳給家人", "好"):
        await home.says(SON, words)
    await home.says(SON, "邀請女兒")
    link = await home.taps(SON, "三樣都可以")
    await home.opens(DAUGHTER, home.payload(link))
    await home.says(SON, "邀請兒子")
    await home.taps(SON, "三樣都可以")  # an invitation about her that nobody opened yet
    for words in (MINE, "每天早上九點提醒我", "傳給家人", "好", "我要行事曆"):
        await home.says(SON, words)


async def held(home: Home) -> Holding:
    kept = await holding(home.house.storage, SON)
    assert kept is not None
    return kept


async def sealed(home: Home) -> bytes:
    """Return how the state stands in its row."""
    async with home.house.storage.transaction() as within:
        wanted = text("SELECT state FROM people WHERE person = :person")
        return bytes((await within.connection.execute(wanted, {"person": SON})).scalar_one())


def stands_in(folder: Path, piece: bytes) -> bool:
    return any(piece in each.read_bytes() for each in folder.iterdir())


async def test_only_hers_is_erased_in_every_table(home: Home) -> None:
    await looked_after(home)
    before = await held(home)
    assert [each["reminder"] for each in before.others["reminders"]] == ["0", "1"]
    assert len(before.others["invitations"]) == 1
    assert "阿珠".encode() in (before.state or b"")
    assert "阿珠" in await home.says(SON, "刪除媽媽的資料")
    home.heard(DAUGHTER)
    await home.says(SON, "是")
    after = await held(home)
    for trace in ("阿珠".encode(), b"mother", b'"age":68', b"levothyroxine"):
        assert trace not in (after.state or b"")
    assert [each["reminder"] for each in after.others["reminders"]] == ["1"]
    assert (
        {each["share"] for each in before.others["shares"]}
        > {each["share"] for each in after.others["shares"]}
        > {CALENDAR}
    )
    assert after.others["invitations"] == []
    assert after.others["circle"] == []
    assert "連結結束了" in home.heard(DAUGHTER)
    assert "55" in await home.says(SON, "匯出我的資料")
    home.heard(SON)
    await home.passes(NOON.replace(day=23))
    reminded = home.heard(SON)
    assert "媽" not in reminded
    assert "鈣" in reminded


async def test_no_byte_of_how_she_was_kept_stays_in_the_file(tmp_path: Path) -> None:
    async with home(f"sqlite:///{tmp_path / 'guben.sqlite3'}") as house:
        await looked_after(house)
        kept = await sealed(house)
        piece = kept[len(kept) // 2 :][:64]
        assert stands_in(tmp_path, piece)
        await house.says(SON, "刪除媽媽的資料")
        asked = await sealed(house)
        await house.says(SON, "是")
        await house.house.storage.clean()
        for before in (piece, asked[len(asked) // 2 :][:64]):
            assert not stands_in(tmp_path, before)


@pytest.mark.parametrize("words", ["刪除我的資料", "刪除媽媽的資料"])
async def test_where_only_she_is_kept_nothing_of_the_account_is_left(
    home: Home, words: str
) -> None:
    await home.says(SON, HERS)
    await home.says(SON, words)
    taken = await home.says(SON, "是")
    assert "全部刪掉了" in taken
    kept = await holding(home.house.storage, SON)
    assert kept is None or kept.rows["people"] == 0
