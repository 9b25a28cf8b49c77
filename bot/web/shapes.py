"""Bubbles as the page reads them: plain JSON, painted by static/paint.js."""

from __future__ import annotations

from typing import assert_never
from urllib.parse import urlsplit

from bot.bubbles import Bubble, Button, Card, Line, Section, Text
from bot.web.desk import Row

Json = dict[str, object]


def message(row: Row) -> Json:
    """One outbox row: ``{row, large, language, bubbles}``."""
    number, bubbles, large, language = row
    shown = [bubble(one) for one in bubbles]
    return {"row": number, "large": large, "language": language, "bubbles": shown}


def bubble(one: Bubble) -> Json:
    """A text or a card, tagged by ``kind``."""
    match one:
        case Text():
            return _text(one)
        case Card():
            return _card(one)
        case _:
            assert_never(one)


def _text(text: Text) -> Json:
    shaped: Json = {
        "kind": "text",
        "text": text.text,
        "buttons": _buttons(text.buttons),
        "picksTime": text.picks_time,
    }
    if text.chart is not None and text.picture:
        shaped["picture"] = urlsplit(text.picture).path  # the page's own house
    return shaped


def _card(card: Card) -> Json:
    return {
        "kind": "card",
        "title": card.title,
        "summary": card.summary,
        "sections": [_section(section) for section in card.sections],
        "buttons": _buttons(card.buttons),
    }


def _section(section: Section) -> Json:
    lines = [_line(line) for line in section.lines]
    return {"heading": section.heading, "tone": section.tone.value, "lines": lines}


def _line(line: Line) -> Json:
    return {"label": line.label, "value": line.value, "note": line.note}


def _buttons(buttons: tuple[Button, ...]) -> list[Json]:
    return [_button(button) for button in buttons]


def _button(button: Button) -> Json:
    shaped: Json = {"label": button.label, "data": button.data}
    if button.url:
        shaped["url"] = button.url
    if button.copy:
        shaped["copy"] = button.copy
    return shaped
