"""The doctor's page of somebody kept in a database, as they are today."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from bot.arrivals import Arrival
from bot.assembly import kit, open_house
from bot.commands.serving.doctor import doctor
from bot.commands.serving.speaking import language
from bot.settings import Settings
from bot.web.speech import CHINESE
from core.messages import Said

NOON = datetime(2026, 11, 21, 4, tzinfo=UTC)


async def test_who_has_a_plan_has_a_page_and_nobody_else(tmp_path: Path) -> None:
    settings = Settings(database_url=f"sqlite:///{tmp_path / 'guben.db'}")
    said = "我媽68歲，很少曬太陽，沒有生病沒吃藥", "已經在吃 D3 1000"
    async with open_house(settings, replace(kit(lambda: NOON), patience=30), {}) as house:
        assert await doctor("web:me", house) == []
        for number, text in enumerate(said):
            await house.hear(Arrival("web:me", str(number), Said(text), NOON, NOON))
        [(tag, card)] = await doctor("web:me", house)
        assert await doctor("web:other", house) == []

    assert tag == CHINESE
    assert "維生素 D3（一天 1000" in card.plain


async def test_a_carer_reads_it_in_their_own_language_behind_the_doctors(tmp_path: Path) -> None:
    settings = Settings(database_url=f"sqlite:///{tmp_path / 'guben.db'}")
    said = "Bahasa Indonesia", "我媽68歲，很少曬太陽，沒有生病沒吃藥"
    async with open_house(settings, replace(kit(lambda: NOON), patience=30), {}) as house:
        assert await language("web:me", "vi", house) == "vi"
        for number, text in enumerate(said):
            await house.hear(Arrival("web:me", str(number), Said(text), NOON, NOON))
        (first, chinese), (second, theirs) = await doctor("web:me", house)
        assert await language("web:me", "vi", house) == "id"
        assert await language("", "en-GB", house) == CHINESE

    assert (first, second) == (CHINESE, "id")
    assert "毫克" in chinese.plain
    assert "毫克" not in theirs.plain
