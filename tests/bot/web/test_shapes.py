"""Bubbles as the page reads them."""

from __future__ import annotations

from bot.bubbles import Button, Card, Line, Section, Text, Tone
from bot.web import shapes


def test_a_text_keeps_its_buttons_and_its_clock() -> None:
    row = (7, (Text("幾點？", (Button("早上八點", "time:08:00"),), picks_time=True),), False)
    assert shapes.message(row) == {
        "row": 7,
        "large": False,
        "bubbles": [
            {
                "kind": "text",
                "text": "幾點？",
                "buttons": [{"label": "早上八點", "data": "time:08:00"}],
                "picksTime": True,
            }
        ],
    }


def test_a_card_keeps_its_sections_in_order_with_their_tone() -> None:
    section = Section("出處", (Line("鈣", "1000 毫克", "劑量表"),), Tone.FOLDED)
    shaped = shapes.bubble(Card("計畫", (section,), "全文", "一行", (Button("重來", "restart"),)))
    assert shaped == {
        "kind": "card",
        "title": "計畫",
        "summary": "一行",
        "sections": [
            {
                "heading": "出處",
                "tone": "folded",
                "lines": [{"label": "鈣", "value": "1000 毫克", "note": "劑量表"}],
            }
        ],
        "buttons": [{"label": "重來", "data": "restart"}],
    }
