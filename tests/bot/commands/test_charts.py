"""A chart's address: sealed, for sixty days, and no other sealed thing opens as a picture."""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from datetime import UTC, datetime, timedelta

import pytest

from bot.clock import SetClock
from bot.commands.serving.charts import Charts
from bot.storage.sealing import Seal
from tests.bot.drawing.test_days import MONTH, WEEK

NOW = datetime(2026, 11, 21, tzinfo=UTC)
SEAL = Seal("a secret of the tests")


def token(charts: Charts) -> str:
    return charts.path(WEEK).removeprefix("/days/").removesuffix(".png")


@pytest.mark.usefixtures("taiwanese_font")
@pytest.mark.parametrize("chart", [WEEK, MONTH])
async def test_what_was_named_is_drawn(chart: object) -> None:
    charts = Charts(SEAL, lambda: NOW)
    path = charts.path(WEEK if chart is WEEK else MONTH)
    assert len(path) < 1800  # LINE: a picture's address has at most 2000 characters
    png = await charts.png(path.removeprefix("/days/").removesuffix(".png"))
    assert png is not None
    assert png.startswith(b"\x89PNG")


@pytest.mark.usefixtures("taiwanese_font")
def test_nothing_of_anyone_can_be_read_in_an_address() -> None:
    assert token(Charts(SEAL, lambda: NOW)) != token(Charts(SEAL, lambda: NOW))
    sealed = token(Charts(SEAL, lambda: NOW))
    assert "媽".encode() not in urlsafe_b64decode(f"{sealed}===")


async def test_after_sixty_days_it_is_gone() -> None:
    clock = SetClock(NOW)
    charts = Charts(SEAL, clock)
    named = token(charts)
    clock.move(NOW + timedelta(days=61))
    assert await charts.png(named) is None


@pytest.mark.parametrize(
    "other",
    [
        "x" * 60,
        urlsafe_b64encode(SEAL.seal(b"[1,2]", "people/line:U1")).decode().rstrip("="),
        token(Charts(Seal("another secret"), lambda: NOW)),
    ],
    ids=["guessed", "sealed for another row", "of another key"],
)
async def test_what_we_never_named_is_nothing(other: str) -> None:
    assert await Charts(SEAL, lambda: NOW).png(other) is None
