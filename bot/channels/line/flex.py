"""A card as Flex bubbles: big legible type, no empty text, each part small enough for LINE."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import orjson

from bot.bubbles import Button, Card, Line, Section, Tone
from bot.channels.line import limits

Json = dict[str, Any]

INK, QUIET = "#1A1A1A", "#555555"
CAUTION_INK, CAUTION_PAPER = "#6B2A00", "#FFF3E0"
"""Contrast is 17, 7.5 and 10 to 1 on their papers; a test holds them above 7."""

_PAPER = "#FFFFFF"
_LINE_UNITS = 800  # longer words are cut, so that a single line never fills a bubble
_WHOLE = limits.BUBBLE_BYTES - 2_000  # less the bubble's own frame and its title
_FRAME = 200  # a section's own frame
_PART = 14_000  # so that three parts make a carousel
_TITLE_UNITS = 200


@dataclass(frozen=True, slots=True)
class _Sizes:
    title: str
    heading: str
    line: str
    note: str


_USUAL = _Sizes(title="xl", heading="lg", line="md", note="sm")
_LARGE = _Sizes(title="xxl", heading="xl", line="lg", note="md")


def bubbles(card: Card, *, large: bool) -> list[Json]:
    """Return the card as one bubble, or as several where one would be above 30 KB."""
    sizes = _LARGE if large else _USUAL
    footer = _footer(card.buttons)
    parts = list(_parts(card.sections, sizes, _WHOLE - size(footer))) or [[]]
    if len(parts) > 1:
        parts = list(_parts(card.sections, sizes, _PART))
    shaped = [_bubble(card.title, part, sizes) for part in parts]
    if footer:
        shaped[-1]["footer"] = footer
    return shaped


def pictured(words: str, picture: str, buttons: tuple[Button, ...], *, large: bool) -> Json:
    """Return words with a square picture below and buttons that stay, as one bubble."""
    size = (_LARGE if large else _USUAL).line
    paragraphs = [_text(each, size, INK) for each in _paragraphs(words)]
    image = {"type": "image", "url": picture, "size": "full", "aspectRatio": "1:1"}
    rows = [row | {"margin": "md"} for row in (*paragraphs, image)]
    body = {"type": "box", "layout": "vertical", "backgroundColor": _PAPER, "contents": rows}
    shaped = {"type": "bubble", "size": "mega", "body": body}
    footer = _footer(buttons)
    return shaped | {"footer": footer} if footer else shaped


def _paragraphs(words: str) -> Iterator[str]:
    for each in limits.clean(words).split("\n\n"):
        if each.strip():
            yield limits.clip(each.strip(), _LINE_UNITS)


def _parts(sections: Iterable[Section], sizes: _Sizes, room: int) -> Iterator[list[Json]]:
    boxes = (box for section in sections for box in _boxes(section, sizes, room))
    return _filled(([box] for box in boxes), room)


def _boxes(section: Section, sizes: _Sizes, room: int) -> Iterator[Json]:
    """Yield a section as a box, or as several where its lines need more than ``room``."""
    sizes = _folded(sizes) if section.tone is Tone.FOLDED else sizes
    heading = limits.clip(limits.clean(section.heading), _TITLE_UNITS).strip()
    top = [_text(heading, sizes.heading, _ink(section.tone), weight="bold")] if heading else []
    rows = (_row(line, section.tone, sizes) for line in _short(section.lines))
    for together in _filled(filter(None, (top, *rows)), room - _FRAME):
        yield _box(together, section.tone)


def _filled(groups: Iterable[list[Json]], room: int) -> Iterator[list[Json]]:
    """Put groups together as long as they fit; a group itself is never torn."""
    together: list[Json] = []
    used = 0
    for group in groups:
        more = size(group)
        if together and used + more > room:
            yield together
            together, used = [], 0
        together, used = together + group, used + more
    if together:
        yield together


def _folded(sizes: _Sizes) -> _Sizes:
    return replace(sizes, heading=sizes.line, line=sizes.note)


def _short(lines: Iterable[Line]) -> Iterator[Line]:
    """Cut a very long line into several; what is blank falls away."""
    for line in lines:
        columns = (line.label, line.value, line.note)
        cut = [list(limits.pieces(limits.clean(words), _LINE_UNITS)) for words in columns]
        for at in range(max(map(len, cut))):
            yield Line(*(column[at] if at < len(column) else "" for column in cut))


def _row(line: Line, tone: Tone, sizes: _Sizes) -> list[Json]:
    """Stack label, value and note: side by side they would be cut at a large type."""
    ink = _ink(tone)
    rows = [
        _text(line.label, sizes.line, QUIET if line.value and tone is Tone.PLAIN else ink),
        _text(line.value, sizes.line, ink, weight="bold"),
        _text(line.note, sizes.note, ink if tone is Tone.CAUTION else QUIET),
    ]
    shown = [row for row in rows if row["text"]]
    return [row | {"margin": "none" if at else "md"} for at, row in enumerate(shown)]


def _ink(tone: Tone) -> str:
    return {Tone.PLAIN: INK, Tone.CAUTION: CAUTION_INK, Tone.FOLDED: QUIET}[tone]


def _text(words: str, size: str, color: str, weight: str = "regular") -> Json:
    return {
        "type": "text",
        "text": words,
        "size": size,
        "color": color,
        "weight": weight,
        "wrap": True,
        "scaling": True,
    }


def _box(rows: list[Json], tone: Tone) -> Json:
    box: Json = {"type": "box", "layout": "vertical", "margin": "lg", "contents": rows}
    if tone is Tone.CAUTION:
        box |= {"backgroundColor": CAUTION_PAPER, "paddingAll": "md", "cornerRadius": "md"}
    return box


def _bubble(title: str, part: list[Json], sizes: _Sizes) -> Json:
    words = limits.clip(limits.clean(title), _TITLE_UNITS).strip()
    top = [_text(words, sizes.title, INK, weight="bold")] if words else []
    body = {"type": "box", "layout": "vertical", "backgroundColor": _PAPER}
    return {"type": "bubble", "size": "giga", "body": body | {"contents": [*top, *part]}}


def _footer(buttons: tuple[Button, ...]) -> Json:
    """Stand the card's buttons under it: quick replies vanish, and a PC never shows them."""
    possible = [button for button in buttons if fits(button)]
    shown = [_button(button) for button in possible[: limits.QUICK_REPLIES]]
    if not shown:
        return {}
    return {"type": "box", "layout": "vertical", "spacing": "sm", "contents": shown}


def _button(button: Button) -> Json:
    return {
        "type": "button",
        "style": "secondary",
        "height": "sm",
        "scaling": True,
        "adjustMode": "shrink-to-fit",
        "action": action(button),
    }


def fits(button: Button) -> bool:
    """Say whether LINE takes the button: an address it opens, words that fit its clipboard."""
    if button.url:
        return button.url.startswith("https://") and len(button.url) <= limits.URI_CHARACTERS
    return len(button.copy) <= limits.CLIPBOARD_CHARACTERS


def action(button: Button) -> Json:
    """Return a button's action; ``displayText`` lets the tap leave a trace in the chat."""
    words = limits.label(button.label) or limits.label(button.data)
    if button.url:
        return {"type": "uri", "label": words, "uri": button.url}
    if button.copy:
        return {"type": "clipboard", "label": words, "clipboardText": button.copy}
    if len(button.data) > limits.DATA:
        message = "LINE takes 300 characters of a button's data"
        raise ValueError(message)
    return {"type": "postback", "label": words, "data": button.data, "displayText": words}


def size(shaped: Any) -> int:  # noqa: ANN401  any JSON value is measured
    """Return the bytes of a JSON value as LINE reads it."""
    return len(orjson.dumps(shaped))
