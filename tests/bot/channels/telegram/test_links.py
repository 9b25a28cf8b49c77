"""Buttons that lead out or copy words, as Telegram takes them."""

from __future__ import annotations

import pytest

from bot.bubbles import Button
from bot.channels.telegram.keyboard import keyboard


def test_each_kind_of_button_has_its_shape() -> None:
    shaped = keyboard(
        [
            Button("傳到 Telegram", "", url="https://t.me/share/url?url=x"),
            Button("複製連結", "", copy="請打開看看"),
            Button("收回", "revoke:1"),
        ]
    )
    assert [button for row in shaped for button in row] == [
        {"text": "傳到 Telegram", "url": "https://t.me/share/url?url=x"},
        {"text": "複製連結", "copy_text": {"text": "請打開看看"}},
        {"text": "收回", "callback_data": "revoke:1"},
    ]


@pytest.mark.parametrize(
    "impossible",
    [
        Button("x", "", url="http://127.0.0.1:8000/s/x"),
        Button("x", "", url="https://bone.example/\ud800"),
        Button("x", "", copy="x" * 257),
        Button("x", "", copy="\ud800"),
        Button("x", ""),
    ],
)
def test_what_telegram_would_refuse_is_left_out(impossible: Button) -> None:
    assert keyboard([impossible]) == []
