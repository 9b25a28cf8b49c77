"""The terminal: numbered buttons, whole ones on each line, typed with or without the sign."""

from __future__ import annotations

import pytest

from bot.bubbles import Button, Text
from bot.channels.local import receive, shapes
from bot.wording.aligned import cells
from core.messages import Chose, Event, Said

WHOM = (Button("我自己", "subject:self"), Button("媽媽", "subject:mother"))
YEARS = (Button("未滿 10 歲", "ages:0"), Button("10 多歲", "ages:10"))
ILL = (Button("都沒有", "conditions:none"), Button("腎結石", "conditions:kidney_stones"))


@pytest.mark.parametrize(
    ("line", "offered", "event"),
    [
        ("#2", WHOM, Chose("subject:mother")),
        ("2", WHOM, Chose("subject:mother")),
        ("9", WHOM, Said("9")),
        ("2", YEARS, Said("2")),
        ("#2", YEARS, Chose("ages:10")),
        ("1", ILL, Said("1")),
        ("#1", ILL, Chose("conditions:none")),
        ("2", (), Said("2")),
    ],
)
def test_a_number_is_its_button_where_no_number_is_an_answer(
    line: str, offered: tuple[Button, ...], event: Event
) -> None:
    assert receive.typed(line, offered) == event


def test_no_button_is_cut_in_two_at_the_end_of_a_line() -> None:
    many = tuple(Button(f"第{each}個可以按的", f"do:{each}") for each in range(12))
    shown = shapes.terminal((Text("請選一個", many),), 60).split("\n\n")[-1].split("\n")

    assert len(shown) > 1
    assert all(cells(row) <= 60 and row.startswith("#") for row in shown)
    assert sum(row.count("#") for row in shown) == len(many)


def test_without_buttons_only_the_words_are_shown() -> None:
    assert shapes.terminal((Text("好"),), 60) == "好"
