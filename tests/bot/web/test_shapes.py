"""Bubbles as the page reads them."""

from __future__ import annotations

from bot.bubbles import Button, Card, Chart, Line, Look, Section, Text, Tone
from bot.web import shapes


def test_a_text_keeps_its_buttons_and_its_clock() -> None:
    row = (7, (Text("幾點？", (Button("早上八點", "time:08:00"),), picks_time=True),), False, "vi")
    assert shapes.message(row) == {
        "row": 7,
        "large": False,
        "language": "vi",
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


def test_a_chart_is_shown_from_the_pages_own_house_and_only_where_it_can_be_drawn() -> None:
    chart = Chart(
        "您的一星期", "11/16 到 11/22", "7", "天", tuple("一二三四五六日"), (Look.KEPT,) * 7
    )
    drawn = Text("吃了 7 天", picture="https://guben.example/days/x.png", chart=chart)
    assert shapes.bubble(drawn)["picture"] == "/days/x.png"
    assert "picture" not in shapes.bubble(Text("吃了 7 天", chart=chart))
    assert "picture" not in shapes.bubble(Text("連結", picture="https://guben.example/qr.png"))
