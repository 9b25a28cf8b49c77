"""A picture of large tiles in rows: an icon, a few big letters, a line below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from itertools import pairwise
from typing import Final

from PIL import Image, ImageDraw, ImageFilter

from bot.drawing import colours, fonts
from bot.drawing.icons import ICONS, Pen

FINE: Final = 2
"""Drawn so many times larger, then made small: soft edges."""

MARGIN, CORNER = 26, 64  # pixels around a tile, and of its round corners
DISC = 292  # the icon's ground
TITLE, HINT = 164, 84  # the letters' height
ICON_Y, TITLE_Y, HINT_Y = 0.305, 0.645, 0.85  # middles, of the tile's height


@dataclass(frozen=True, slots=True)
class Tile:
    """What one tile shows; ``first``: the one most people want."""

    icon: str
    title: str
    hint: str
    first: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """Where a tile stands, in pixels."""

    x: int
    y: int
    width: int
    height: int


def boxes(width: int, height: int, columns: int, rows: int) -> list[Box]:
    """Divide a picture, row by row, leaving no pixel out."""
    xs = [round(width * each / columns) for each in range(columns + 1)]
    ys = [round(height * each / rows) for each in range(rows + 1)]
    return [
        Box(left, top, right - left, bottom - top)
        for top, bottom in pairwise(ys)
        for left, right in pairwise(xs)
    ]


def picture(tiles: Sequence[Tile], width: int, height: int, columns: int) -> bytes:
    """Draw tiles as PNG.

    Raises:
        NoFontError: the system has no font for Traditional Chinese.
    """
    whole = Image.new("RGB", (width, height), colours.ROOM)
    rows = -(-len(tiles) // columns)
    for tile, box in zip(tiles, boxes(width, height, columns, rows), strict=False):
        whole.paste(_tile(tile, box), (box.x, box.y))
    out = BytesIO()
    whole.quantize(256, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return out.getvalue()


def _tile(tile: Tile, box: Box) -> Image.Image:
    size = (box.width * FINE, box.height * FINE)
    image = Image.new("RGB", size, colours.ROOM)
    edges = (MARGIN * FINE, MARGIN * FINE, size[0] - MARGIN * FINE, size[1] - MARGIN * FINE)
    _ground(image, edges, first=tile.first)
    _icon(image, tile, (size[0] / 2, size[1] * ICON_Y))
    draw = ImageDraw.Draw(image)
    ink, soft = (
        (colours.ON_ACCENT, colours.SUNRISE[0]) if tile.first else (colours.INK, colours.SOFT)
    )
    write = partial(_write, draw, size)
    write(tile.title, TITLE, TITLE_Y, ink)
    write(tile.hint, HINT, HINT_Y, soft)
    return image.resize((box.width, box.height), Image.Resampling.LANCZOS)


def _ground(image: Image.Image, edges: tuple[int, int, int, int], *, first: bool) -> None:
    """Lay the tile on the room, with a soft shadow under it."""
    shade = Image.new("L", image.size, 0)
    below = (edges[0], edges[1] + 10 * FINE, edges[2], edges[3] + 10 * FINE)
    ImageDraw.Draw(shade).rounded_rectangle(below, CORNER * FINE, 60)
    shade = shade.filter(ImageFilter.GaussianBlur(10 * FINE))
    image.paste(colours.EDGE, mask=shade)
    ImageDraw.Draw(image).rounded_rectangle(
        edges,
        CORNER * FINE,
        colours.ACCENT if first else colours.BUBBLE,
        colours.ACCENT if first else colours.RULE,
        4 * FINE,
    )


def _icon(image: Image.Image, tile: Tile, middle: tuple[float, float]) -> None:
    """Draw the icon on a disc of sunrise."""
    across = DISC * FINE
    corner = (round(middle[0] - across / 2), round(middle[1] - across / 2))
    disc = Image.new("L", (across, across), 0)
    ImageDraw.Draw(disc).ellipse((0, 0, across - 1, across - 1), 255)
    image.paste(_sunrise(across), corner, disc)
    inset = across * 0.185
    unit = (across - 2 * inset) / 100
    at = (corner[0] + inset, corner[1] + inset)
    pen = Pen(ImageDraw.Draw(image), at, unit, colours.INK, colours.BUBBLE)
    ICONS[tile.icon](pen)


def _sunrise(across: int) -> Image.Image:
    """Return a square that goes from one colour of the sunrise to the other."""
    shade = Image.linear_gradient("L").resize((across, across))
    above, below = (Image.new("RGB", (across, across), each) for each in colours.SUNRISE)
    return Image.composite(below, above, shade)


def _write(  # noqa: PLR0913, PLR0917 - the first two are bound
    draw: ImageDraw.ImageDraw,
    size: tuple[int, int],
    words: str,
    height: int,
    at: float,
    colour: str,
) -> None:
    """Write words in the middle of the tile, smaller where they would touch its edge."""
    room = size[0] - 2 * (MARGIN + 24) * FINE
    font = fonts.font(height * FINE)
    wide = font.getlength(words)
    if wide > room:
        font = fonts.font(int(height * FINE * room / wide))
    draw.text((size[0] / 2, size[1] * at), words, colour, font, anchor="mm")
