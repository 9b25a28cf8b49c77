"""Bubbles as Telegram messages: clean HTML, and buttons under the last message of a bubble."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import assert_never

from bot.bubbles import Bubble, Card, Chart, Line, Section, Text, Tone
from bot.channels.telegram import markup
from bot.channels.telegram.keyboard import keyboard
from bot.channels.telegram.markup import Markup
from bot.channels.telegram.raw import Json
from bot.channels.telegram.together import together
from bot.commonly import commonly

_BETWEEN_SECTIONS = markup.plain("\n\n")
_BETWEEN_LINES = markup.plain("\n")
_BEFORE_VALUE = markup.plain("\N{EM SPACE}")
_CAUTION_SIGN = "⚠️ "
_NOTHING_TO_SEE = "…"
_INVISIBLE = {"Cc", "Cf", "Zs", "Zl", "Zp", "Cs", "Cn", "Mn", "Me"}
_CAPTION_UNITS = 1024  # "0-1024 characters after entities parsing" (Bot API, sendPhoto)
_PART_UNITS = 1000
"""Longest part of a line: label and value beside each other still fit one message."""


@dataclass(frozen=True, slots=True)
class Message:
    """What ``sendMessage`` needs beside the chat: the text as HTML, and the keyboard.

    With a ``chart`` the text is the caption of its picture, where that can be drawn.
    """

    html: str
    keyboard: Sequence[Sequence[Json]] = ()
    chart: Chart | None = None


@commonly
def messages(bubbles: tuple[Bubble, ...], *, inline: bool = False) -> Sequence[Message]:
    """Shape bubbles, short ones with what follows; one too long for a message becomes several."""
    return [message for bubble in together(bubbles) for message in _shaped(bubble, inline=inline)]


def _shaped(bubble: Bubble, *, inline: bool) -> Iterator[Message]:
    texts = [piece for piece in _texts(bubble) if _is_visible(piece)]
    texts = texts or [markup.plain(_NOTHING_TO_SEE)]
    for text in texts[:-1]:
        yield Message(text.html)
    chart = bubble.chart if isinstance(bubble, Text) and _is_caption(texts) else None
    yield Message(texts[-1].html, keyboard(bubble.buttons, inline=inline), chart)


def _is_caption(texts: list[Markup]) -> bool:
    return len(texts) == 1 and texts[0].units <= _CAPTION_UNITS


def _texts(bubble: Bubble) -> Iterator[Markup]:
    match bubble:
        case Text():
            return map(markup.plain, markup.cut(bubble.text))
        case Card():
            return markup.packed(list(_blocks(bubble)), _BETWEEN_SECTIONS)
        case _:
            assert_never(bubble)


def _is_visible(piece: Markup) -> bool:
    """Tell whether there is more than blanks, which Telegram refuses."""
    return any(unicodedata.category(letter) not in _INVISIBLE for letter in piece.text)


def _blocks(card: Card) -> Iterator[Markup]:
    for part in markup.cut(card.title, _PART_UNITS):
        yield markup.tagged("b", markup.plain(part))
    for section in card.sections:
        yield from _section(section)


def _section(section: Section) -> Iterator[Markup]:
    """Shape a section; a very long one as several, each framed alike."""
    lines = [*_heading(section), *(shaped for line in section.lines for shaped in _line(line))]
    for packed in markup.packed(lines, _BETWEEN_LINES):
        yield _framed(packed, section.tone)


def _heading(section: Section) -> Iterator[Markup]:
    sign = _CAUTION_SIGN if section.tone is Tone.CAUTION and section.heading.strip() else ""
    for part in markup.cut(section.heading, _PART_UNITS):
        yield markup.plain(sign) + markup.tagged("b", markup.plain(part))


def _line(line: Line) -> Iterator[Markup]:
    label, value = _parts(line.label), [markup.tagged("b", each) for each in _parts(line.value)]
    beside = markup.joined(_BEFORE_VALUE, (*label[-1:], *value[:1]))
    note = (markup.tagged("i", each) for each in _parts(line.note))
    yield from (piece for piece in (*label[:-1], beside, *value[1:], *note) if piece.units)


def _parts(words: str) -> list[Markup]:
    return [markup.plain(part) for part in markup.cut(words, _PART_UNITS)] if words else []


def _framed(text: Markup, tone: Tone) -> Markup:
    match tone:
        case Tone.PLAIN:
            return text
        case Tone.CAUTION:
            return markup.tagged("blockquote", text)
        case Tone.FOLDED:
            return markup.tagged("blockquote", text, "expandable")
        case _:
            assert_never(tone)
