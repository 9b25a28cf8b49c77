"""The picture a chat app shows beside a link: our name and what it is, nothing of anyone."""

from __future__ import annotations

from io import BytesIO
from typing import Final

from PIL import Image, ImageDraw

from bot.drawing import colours, fonts
from bot.drawing.icons import Pen, bone

WIDTH, HEIGHT = 1200, 630
"""Pixels; the size every chat app shows whole (Open Graph)."""

FINE: Final = 2
"""Drawn so many times larger, then made small: soft edges."""

MARGIN = 84
BRAND, TITLE, WORDS = 56, 92, 48  # the letters' heights
SUN, SUN_AT = 218, (968, 315)  # its radius and middle


def picture(brand: str, title: str, words: str) -> bytes:
    """Draw it as PNG.

    Raises:
        NoFontError: the system has no font for Traditional Chinese.
    """
    lettering = [
        (brand, BRAND, 118, colours.ACCENT),
        *((line, TITLE, 255 + 122 * at, colours.INK) for at, line in enumerate(title.split("\n"))),
        (words, WORDS, 520, colours.SOFT),
    ]
    image = Image.new("RGB", (WIDTH * FINE, HEIGHT * FINE), colours.PAPER)
    draw = ImageDraw.Draw(image)
    _sun(draw)
    for line, height, middle, colour in lettering:
        font = fonts.font(height * FINE)
        draw.text((MARGIN * FINE, middle * FINE), line, colour, font, anchor="lm")
    out = BytesIO()
    small = image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)
    small.quantize(128, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return out.getvalue()


def _sun(draw: ImageDraw.ImageDraw) -> None:
    """A sun with its glow, and a bone on it."""
    x, y = (each * FINE for each in SUN_AT)
    for radius, colour in ((SUN, colours.ROOM), (SUN * 0.78, colours.SUNRISE[0])):
        r = radius * FINE
        draw.ellipse((x - r, y - r, x + r, y + r), colour)
    unit = SUN * FINE / 100
    bone(Pen(draw, (x - 50 * unit, y - 50 * unit), unit, colours.INK, colours.BUBBLE))
