"""Short words open the words behind them: each message rings, and a chat gets about one a second.

Source: Bots FAQ, "My bot is hitting limits, how do I avoid this?". One message is also all there
or not at all, where of two the second may be lost.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.bubbles import Bubble, Text
from bot.channels.telegram import markup

MARKED = frozenset({"took", "skip"})
"""What a reminder's buttons are about: a tap is noted on the reminder itself."""

SHORT = 160
"""UTF-16 units of an opening: 「記下了：女生」 is one, an answer with its sources is not."""


def together(bubbles: Iterable[Bubble]) -> list[Bubble]:
    """Join what belongs together, with the buttons of the later words first."""
    joined: list[Bubble] = []
    for bubble in bubbles:
        both = _both(joined[-1], bubble) if joined else None
        joined[-1:] = [both] if both else [*joined[-1:], bubble]
    return joined


def _both(opening: Bubble, bubble: Bubble) -> Text | None:
    """Return both as one, or None where either is more than words or stays as it is."""
    if not (isinstance(opening, Text) and isinstance(bubble, Text)) or not _opens(opening):
        return None
    text = f"{opening.text}\n\n{bubble.text}"
    if bubble.chart or markup.utf16_units(text) > markup.UNITS:
        return None
    more = tuple(each for each in opening.buttons if each not in bubble.buttons)
    return replace(bubble, text=text, buttons=(*bubble.buttons, *more))


def _opens(text: Text) -> bool:
    """Whether it is short, and no reminder: that is marked with its answer where it stands."""
    about = {button.data.partition(":")[0] for button in text.buttons}
    is_short = markup.utf16_units(text.text) <= SHORT
    return is_short and text.chart is None and MARKED.isdisjoint(about)
