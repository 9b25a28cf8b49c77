"""Buttons in rows that a phone can show without cutting their labels."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from bot.bubbles import Button
from bot.channels.telegram.raw import Json, storable

DATA_BYTES = 64
"""The longest callback_data (Bot API, InlineKeyboardButton)."""

COPY_CHARACTERS = 256
"""The longest copy_text (Bot API, CopyTextButton)."""

BUTTONS = 100
"""The most buttons under a message."""

_WIDEST_BY_COUNT = {3: 8, 2: 16}
"""Label widths that buttons side by side still show on 360 px; a Chinese character counts two."""

_AN_ORPHAN_LOOMS = 4  # three short ones and one alone: two and two look better


def keyboard(buttons: Sequence[Button], *, inline: bool = False) -> list[list[Json]]:
    """Lay out buttons; one that Telegram would refuse is left out, as it can be typed as well.

    Returns:
        The rows of an InlineKeyboardMarkup as the Bot API has it.

    ``inline``: our cards can be put into other chats; without it Telegram refuses such a button.
    """
    shown = [button for button in buttons if _is_allowed(button)][:BUTTONS]
    return [[_shaped(button, inline=inline) for button in row] for row in rows(shown)]


def rows(buttons: Sequence[Button]) -> Iterator[Sequence[Button]]:
    """Deal buttons into rows of one to three, in order."""
    at = 0
    while at < len(buttons):
        count = _count(buttons[at:])
        yield buttons[at : at + count]
        at += count


def width(label: str) -> int:
    """Measure a label in columns."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in label)


def _count(ahead: Sequence[Button]) -> int:
    for count, widest in _WIDEST_BY_COUNT.items():
        row = ahead[:count]
        if len(row) == count and all(width(button.label) <= widest for button in row):
            return 2 if len(ahead) == _AN_ORPHAN_LOOMS else count
    return 1


def _is_allowed(button: Button) -> bool:
    return _does_something(button) and bool(storable(button.label).strip())


def _does_something(button: Button) -> bool:
    if button.url:
        return storable(button.url) == button.url and button.url.startswith("https://")
    if button.copy:
        return storable(button.copy) == button.copy and len(button.copy) <= COPY_CHARACTERS
    data = storable(button.data)
    return data == button.data and 1 <= len(data.encode()) <= DATA_BYTES


def _shaped(button: Button, *, inline: bool) -> Json:
    label = storable(button.label).strip()
    if inline and button.hands_on:
        return {"text": label, "switch_inline_query": button.hands_on}
    if button.url:
        return {"text": label, "url": button.url}
    if button.copy:
        return {"text": label, "copy_text": {"text": button.copy}}
    return {"text": label, "callback_data": button.data}
