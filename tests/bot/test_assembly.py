"""A house opens only where it can read the people it has."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pydantic import SecretStr

from bot.assembly import kit, open_house
from bot.clock import SetClock
from bot.settings import Settings, SettingsError
from tests.fakes.circle import LINKS, MOTHER, NOON, Home

WARFARIN = "我68歲，女生，很少曬太陽，有吃華法林，不挑食，其他都沒有"


async def says(database: str, key: str, words: str) -> str:
    """Say something in a house with this key; return the answer."""
    settings = Settings(database_url=database, secret_key=SecretStr(key))
    clock = SetClock(NOON)
    async with open_house(settings, replace(kit(clock), patience=30), {}, links=LINKS) as house:
        return await Home(house, clock, count=len(words)).says(MOTHER, words)


async def test_with_another_key_it_does_not_open_and_nobody_is_written_over(database: str) -> None:
    """A restored database without its key's file: each who wrote would begin anew."""
    await says(database, "old", WARFARIN)
    with pytest.raises(SettingsError, match="not the one that this database was sealed with"):
        await says(database, "another", "嗨")
    assert "華法林" in await says(database, "old", "匯出我的資料")


async def test_a_new_key_before_the_old_one_opens_it(database: str) -> None:
    await says(database, "old", WARFARIN)
    assert "華法林" in await says(database, "new old", "匯出我的資料")
