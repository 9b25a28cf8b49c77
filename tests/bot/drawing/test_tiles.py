"""The picture of the menu: every pixel is somebody's, and the words can be read."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from bot.drawing import colours, fonts
from bot.drawing.icons import ICONS
from bot.drawing.tiles import Tile, boxes, picture

CSS = Path(__file__).parents[3] / "bot/web/static/colours.css"


def opened(png: bytes) -> Image.Image:
    return Image.open(BytesIO(png)).convert("RGB")


def test_boxes_cover_the_picture_without_gap_or_overlap() -> None:
    places = boxes(2500, 1686, 3, 2)

    assert sum(box.width * box.height for box in places) == 2500 * 1686
    assert [box.x for box in places[:3]] == [0, 833, 1667]
    assert [box.y for box in places] == [0, 0, 0, 843, 843, 843]


@pytest.mark.usefixtures("taiwanese_font")
def test_a_picture_has_its_size_and_is_the_same_each_time() -> None:
    tiles = [Tile("bone", "開始", "做我的計畫", first=True), Tile("plan", "看計畫", "每天")]

    once, again = (picture(tiles, 1200, 600, 2) for _ in range(2))

    assert opened(once).size == (1200, 600)
    assert once == again


@pytest.mark.usefixtures("taiwanese_font")
@pytest.mark.parametrize("icon", ICONS)
def test_every_icon_leaves_ink_on_its_disc(icon: str) -> None:
    image = opened(picture([Tile(icon, "字", "字")], 833, 843, 1))
    disc = image.crop((270, 110, 563, 404))

    dark = sum(1 for each in disc.convert("L").tobytes() if each < 90)

    assert dark > 2000


@pytest.mark.usefixtures("taiwanese_font")
def test_words_too_long_for_a_tile_are_written_smaller() -> None:
    image = opened(picture([Tile("bone", "很長很長的標題", "字")], 833, 843, 1))

    edge = image.crop((30, 470, 48, 620)).convert("L").tobytes()

    assert min(edge) > 200


def test_pictures_have_the_colours_of_the_page() -> None:
    day = CSS.read_text("utf-8").partition("@media")[0]
    named = {
        "room": colours.ROOM,
        "paper": colours.PAPER,
        "bubble": colours.BUBBLE,
        "ink": colours.INK,
        "soft": colours.SOFT,
        "accent": colours.ACCENT,
        "on-accent": colours.ON_ACCENT,
        "rule": colours.RULE,
        "edge": colours.EDGE,
    }

    assert [name for name, value in named.items() if f"--{name}: {value};" not in day] == []
    assert f"--sunrise: linear-gradient(100deg, {', '.join(colours.SUNRISE)});" in day


@pytest.mark.parametrize(
    ("words", "ground"),
    [
        (colours.INK, colours.BUBBLE),
        (colours.SOFT, colours.BUBBLE),
        (colours.ON_ACCENT, colours.ACCENT),
        (colours.SUNRISE[0], colours.ACCENT),
    ],
)
def test_words_stand_out_enough_for_old_eyes(words: str, ground: str) -> None:
    light, dark = sorted((luminance(words), luminance(ground)), reverse=True)

    assert (light + 0.05) / (dark + 0.05) >= 4.2


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


@pytest.mark.usefixtures("taiwanese_font")
def test_the_font_writes_as_in_taiwan() -> None:
    file, face = fonts.place_of()

    assert any(name in (fonts.font(20).getname()[0] or "") for name in fonts.TAIWANESE)
    assert file.exists()
    assert face >= 0


def test_without_a_font_it_is_said_what_to_install(tmp_path: Path) -> None:
    with pytest.raises(fonts.NoFontError, match=r"fonts-noto-cjk|Noto Sans TC"):
        fonts.place_of((tmp_path,))
