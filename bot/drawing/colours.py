"""The page's colours by day (bot/web/static/colours.css), for pictures; a test compares them."""

from __future__ import annotations

from typing import Final

ROOM: Final = "#f1e6d5"
PAPER: Final = "#faf3e7"
BUBBLE: Final = "#fffefb"
INK: Final = "#38281d"
SOFT: Final = "#6b5646"
ACCENT: Final = "#9a4223"
ON_ACCENT: Final = "#fffaf3"
RULE: Final = "#e7d8c2"
EDGE: Final = "#b98a62"
SUNRISE: Final = ("#f6c777", "#efad67")
