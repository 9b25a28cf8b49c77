"""Buttons that lead out, and a picture: within LINE's limits, the buttons stay on the screen."""

from __future__ import annotations

from typing import Any

import pytest

from bot.bubbles import Bubble, Button, Card, Text
from bot.channels.line import shapes
from tests.fakes.line_limits import breaches, flex_texts

ADDRESS = "https://line.me/R/share?text=x"
OUT = Button("傳到 LINE", "", url=ADDRESS)
COPY = Button("複製連結", "", copy="請打開看看")
BACK = Button("收回", "revoke:1")
QR = "https://bone.example/s/x/qr.png"


def shaped(*bubbles: Bubble) -> list[dict[str, Any]]:
    return shapes.messages(bubbles, large=False, words=str)


def actions(message: dict[str, Any]) -> list[dict[str, Any]]:
    return [item["action"] for item in message["quickReply"]["items"]]


def test_each_kind_of_button_has_its_action() -> None:
    (message,) = shaped(Text("好了", (OUT, COPY, BACK)))
    assert breaches([message]) == []
    assert actions(message)[:2] == [
        {"type": "uri", "label": "傳到 LINE", "uri": ADDRESS},
        {"type": "clipboard", "label": "複製連結", "clipboardText": "請打開看看"},
    ]
    assert actions(message)[2]["type"] == "postback"


@pytest.mark.parametrize(
    "impossible",
    [
        Button("x", "", url="http://127.0.0.1/"),
        Button("x", "", url="https://" + "x" * 1000),
        Button("x", "", copy="x" * 1001),
    ],
)
def test_what_line_would_refuse_is_left_out(impossible: Button) -> None:
    (message,) = shaped(Text("好了", (impossible, BACK)))
    assert len(actions(message)) == 1
    card = Card("t", (), "t", "t", (impossible, BACK))
    assert all(breaches([each]) == [] for each in shaped(card))


def test_with_a_picture_words_and_buttons_stand_in_one_bubble() -> None:
    (message,) = shaped(Text("好了。\n\n把這個連結傳給家人。", (OUT, COPY, BACK), picture=QR))
    assert breaches([message]) == []
    assert list(flex_texts(message["contents"]["body"])) == ["好了。", "把這個連結傳給家人。"]
    assert message["contents"]["body"]["contents"][-1]["url"] == QR
    assert len(message["contents"]["footer"]["contents"]) == 3
    assert message["altText"].startswith("好了")


def test_a_picture_line_cannot_load_is_left_out() -> None:
    (message,) = shaped(Text("好了", (BACK,), picture="http://127.0.0.1/qr.png"))
    assert message["type"] == "text"


def test_endless_words_beside_a_picture_still_fit() -> None:
    assert breaches(shaped(Text("字" * 20_000, (BACK,), picture=QR))) == []
