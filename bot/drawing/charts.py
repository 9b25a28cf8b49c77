"""Draws a chart where that can be; Pillow is large, so it is loaded when first needed."""

from __future__ import annotations

from bot.bubbles import Chart


def has_font() -> bool:
    """Whether a picture can be drawn here."""
    from bot.drawing import fonts  # noqa: PLC0415 - few processes draw

    try:
        fonts.place_of()
    except fonts.NoFontError:
        return False
    return True


def drawn(chart: Chart) -> bytes | None:
    """Draw a chart as PNG; None where it cannot be: the words say all of it."""
    from bot.drawing import days  # noqa: PLC0415 - as above

    try:
        return days.picture(chart)
    except (LookupError, OSError, ValueError):  # no font, or one that is damaged
        return None
