"""A week or a month at a glance: a disc for each day, readable on a phone, told by shape."""

from __future__ import annotations

from io import BytesIO
from typing import Final

from PIL import Image, ImageDraw

from bot.bubbles import Chart, Look
from bot.drawing import colours, fonts
from bot.drawing.icons import Pen

FINE: Final = 2
"""Drawn so many times larger, then made small: soft edges."""

WIDTH: Final = 1040
"""Pixels; a chat shows it about 250 points wide, so no letter is smaller than 48 pixels."""

MARGIN: Final = 40
HEAD: Final = 268  # the head's height
SUN: Final = 104  # its radius
TITLE, SPAN, FIGURE, UNIT, WEEKDAY, DATE, KEY = 68, 52, 104, 48, 54, 50, 48  # letters' heights
WEEK_DISC, MONTH_DISC = 58, 53  # radii
ROW: Final = 126  # from one week of a month to the next
DAYS: Final = 7


def picture(chart: Chart) -> bytes:
    """Draw it as PNG.

    Raises:
        NoFontError: the system has no font for Traditional Chinese.
    """
    height = _height(chart)
    image = Image.new("RGB", (WIDTH * FINE, height * FINE), colours.PAPER)
    pen = Pen(ImageDraw.Draw(image), (0, 0), FINE, colours.INK, colours.BUBBLE)
    sheet = _box(20, HEAD - 16, WIDTH - 20, height - 20)
    pen.draw.rounded_rectangle(sheet, 48 * FINE, colours.BUBBLE)
    _head(pen, chart)
    if chart.dates:
        _month(pen, chart)
    else:
        _week(pen, chart)
    _keys(pen, chart, height - (94 if chart.keys else 0))
    out = BytesIO()
    small = image.resize((WIDTH, height), Image.Resampling.LANCZOS)
    small.quantize(128, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return out.getvalue()


def _height(chart: Chart) -> int:
    rows = -(-(chart.column + len(chart.looks)) // DAYS)
    days = 110 + rows * ROW if chart.dates else 260
    return HEAD + days + (100 if chart.keys else 10)


def _box(*edges: float) -> tuple[float, float, float, float]:
    left, top, right, bottom = (each * FINE for each in edges)
    return left, top, right, bottom


def _head(pen: Pen, chart: Chart) -> None:
    """Whose days and which, and how many in a sun."""
    x, y = WIDTH - MARGIN - SUN - 16, HEAD / 2 - 10
    pen.dot((x, y), SUN, colours.SUNRISE[0])
    _write(pen, chart.figure, (x, y - 22), FIGURE, colours.INK, "mm")
    _write(pen, chart.unit, (x, y + 56), UNIT, colours.INK, "mm")
    room = x - SUN - 2 * MARGIN
    _write(pen, chart.title, (MARGIN + 8, y - 44), TITLE, colours.INK, "lm", room)
    _write(pen, chart.span, (MARGIN + 8, y + 46), SPAN, colours.SOFT, "lm", room)


def _at(column: int) -> float:
    wide = (WIDTH - 2 * MARGIN) / DAYS
    return MARGIN + wide * (column + 0.5)


def _week(pen: Pen, chart: Chart) -> None:
    for place, look in enumerate(chart.looks):
        x, y = _at((chart.column + place) % DAYS), HEAD + 158
        word = chart.weekdays[(chart.column + place) % DAYS]
        _write(pen, word, (x, HEAD + 44), WEEKDAY, colours.INK, "mm")
        _day(pen, (x, y), WEEK_DISC, look)


def _month(pen: Pen, chart: Chart) -> None:
    for column, word in enumerate(chart.weekdays):
        _write(pen, word, (_at(column), HEAD + 38), WEEKDAY, colours.SOFT, "mm")
    for place, look in enumerate(chart.looks):
        row, column = divmod(chart.column + place, DAYS)
        at = (_at(column), HEAD + 136 + row * ROW)
        _ground(pen, at, MONTH_DISC, look)
        if look is Look.RESTED:  # a bar below the number: told by shape too
            _bar(pen, (at[0], at[1] + MONTH_DISC * 0.66), MONTH_DISC * 0.7)
        ink = colours.ON_ACCENT if look is Look.KEPT else colours.INK
        ink = colours.SOFT if look is Look.NOTHING else ink
        _write(pen, str(chart.dates + place), at, DATE, ink, "mm")


def _day(pen: Pen, at: tuple[float, float], radius: float, look: Look) -> None:
    """A day without its number: ticked, a bar for rest, an empty ring, a mere dot."""
    _ground(pen, at, radius, look)
    x, y = at
    r = radius
    tick = Pen(pen.draw, pen.at, pen.unit, colours.ON_ACCENT, pen.ground, thick=r / 5)
    match look:
        case Look.KEPT:
            tick.stroke(((x - r * 0.42, y + r * 0.02), (x - r * 0.1, y + r * 0.34)))
            tick.stroke(((x - r * 0.1, y + r * 0.34), (x + r * 0.46, y - r * 0.32)))
        case Look.RESTED:
            _bar(pen, at, radius)
        case Look.NOTHING:
            pen.dot(at, radius / 6, colours.EDGE)
        case Look.OPEN:
            pass


def _bar(pen: Pen, at: tuple[float, float], radius: float) -> None:
    x, y = at
    bar = Pen(pen.draw, pen.at, pen.unit, colours.INK, pen.ground, thick=radius / 5)
    bar.stroke(((x - radius * 0.34, y), (x + radius * 0.34, y)))


def _ground(pen: Pen, at: tuple[float, float], radius: float, look: Look) -> None:
    if look is Look.KEPT:
        pen.dot(at, radius, colours.ACCENT)
    elif look is Look.RESTED:
        pen.dot(at, radius, colours.SUNRISE[0])
    elif look is Look.OPEN:
        ring = Pen(pen.draw, pen.at, pen.unit, colours.EDGE, pen.ground, thick=5)
        ring.ring(at, radius - 5)


def _keys(pen: Pen, chart: Chart, top: float) -> None:
    """What the shapes mean, side by side."""
    font = fonts.font(KEY * FINE)
    widths = [font.getlength(word) / FINE + 74 for _, word in chart.keys]
    gap = 48.0
    x = (WIDTH - sum(widths) - gap * (len(widths) - 1)) / 2
    for (look, word), wide in zip(chart.keys, widths, strict=True):
        _day(pen, (x + 28, top + 26), 26, look)
        _write(pen, word, (x + 70, top + 26), KEY, colours.SOFT, "lm")
        x += wide + gap


def _write(  # noqa: PLR0913, PLR0917 - a word, where, how large, which colour, how it stands
    pen: Pen,
    words: str,
    at: tuple[float, float],
    height: float,
    colour: str,
    anchor: str,
    room: float = WIDTH,
) -> None:
    """Write words, smaller where they would leave their room."""
    font = fonts.font(round(height * FINE))
    wide = font.getlength(words)
    if wide > room * FINE:
        font = fonts.font(int(height * FINE * room * FINE / wide))
    pen.draw.text(pen.to(at), words, colour, font, anchor=anchor)
