"""The picture of a week or a month: readable on a phone, told by shapes, light to send."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image, ImageChops

from bot.bubbles import Chart, Look
from bot.drawing import days

pytestmark = pytest.mark.usefixtures("taiwanese_font")

K, R, S, N = Look.KEPT, Look.RESTED, Look.OPEN, Look.NOTHING
DAYS = ("一", "二", "三", "四", "五", "六", "日")
KEYS = ((K, "吃了"), (R, "休息"), (S, "還沒"))
WEEK = Chart("媽媽的一星期", "11/16 到 11/22", "4", "天", DAYS, (K, K, R, K, S, K, N), KEYS)
MONTH = replace(WEEK, title="您的 11 月", looks=(K,) * 21 + (N,) * 9, column=6, dates=1)


def drawn(chart: Chart) -> Image.Image:
    return Image.open(BytesIO(days.picture(chart))).convert("RGB")


@pytest.mark.parametrize("chart", [WEEK, MONTH])
def test_it_is_wide_enough_for_a_phone_and_light_enough_to_preview(chart: Chart) -> None:
    png = days.picture(chart)
    width, height = Image.open(BytesIO(png)).size
    assert width == 1040
    assert height < 2 * width
    assert len(png) < 1_000_000  # LINE's previews: 1 MB


@pytest.mark.parametrize("chart", [WEEK, MONTH])
@pytest.mark.parametrize("other", [K, R, S, N])
def test_each_kind_of_day_has_a_shape_that_shows_without_colour(chart: Chart, other: Look) -> None:
    grey = [
        drawn(replace(chart, looks=(look,) * 7, keys=())).convert("L").point(lambda v: v // 128)
        for look in Look
        if look is not other
    ]
    mine = drawn(replace(chart, looks=(other,) * 7, keys=()))
    mine = mine.convert("L").point(lambda v: v // 128)
    assert all(mine.tobytes() != each.tobytes() for each in grey)


def test_a_very_long_name_stays_left_of_the_sun() -> None:
    short, long = (
        drawn(replace(WEEK, title=title)).crop((790, 0, 1040, 240)).convert("L")
        for title in ("媽", "媽" * 60)
    )
    assert max(ImageChops.difference(short, long).tobytes()) < 40  # the palette differs a little
