"""The doctor's page of somebody kept in a database, as they are today."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from bot.arrivals import Arrival
from bot.assembly import kit, open_house
from bot.commands.doctor import doctor
from bot.settings import Settings
from core.messages import Said

NOON = datetime(2026, 11, 21, 4, tzinfo=UTC)


async def test_who_has_a_plan_has_a_page_and_nobody_else(tmp_path: Path) -> None:
    settings = Settings(database_url=f"sqlite:///{tmp_path / 'guben.db'}")
    said = "我媽68歲，很少曬太陽，沒有生病沒吃藥", "已經在吃 D3 1000"
    async with open_house(settings, replace(kit(lambda: NOON), patience=30), {}) as house:
        assert await doctor("web:me", house) is None
        for number, text in enumerate(said):
            await house.hear(Arrival("web:me", str(number), Said(text), NOON, NOON))
        card = await doctor("web:me", house)
        assert await doctor("web:other", house) is None

    assert card is not None
    assert "維生素 D3（一天 1000" in card.plain
