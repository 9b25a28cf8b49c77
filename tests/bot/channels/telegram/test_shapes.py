from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.bubbles import Bubble, Button, Card, Line, Section, Text, Tone
from bot.channels.telegram import keyboard, shapes
from tests.fakes.telegram_html import parse, utf16

STANDIN = Path(__file__).parents[4] / "../shared/platforms/telegram"

hostile = st.text(max_size=80) | st.sampled_from(
    ["T值 < -2.5", "<b>", "</b>", "a & b", "&lt;", "&#60;", "<br>", "🦴" * 30, "\ud800", "\0", " "]
)
long = st.builds(lambda part, times: part * times, hostile, st.integers(1, 300))
words = hostile | long
buttons = st.lists(st.builds(Button, hostile, hostile), max_size=6).map(tuple)
lines = st.lists(st.builds(Line, words, hostile, hostile), max_size=12).map(tuple)
sections = st.lists(st.builds(Section, hostile, lines, st.sampled_from(Tone)), max_size=5)
cards = st.builds(Card, words, sections.map(tuple), words, hostile, buttons)
bubbles = cards | st.builds(Text, words, buttons)


@settings(deadline=None)
@given(bubbles)
def test_whatever_people_are_called_the_html_parses_and_fits(bubble: Bubble) -> None:
    for message in shapes.messages((bubble,)):
        text, entities = parse(message.html)
        assert text.strip()
        assert utf16(text) <= 4096
        assert entities <= 100
        message.html.encode()


@pytest.mark.skipif(not STANDIN.exists(), reason="the stand-in is not beside the work tree")
@settings(deadline=None, max_examples=50)  # its parser takes its time
@given(bubbles)
def test_the_standins_parser_of_tdlib_rules_agrees(bubble: Bubble) -> None:
    for message in shapes.messages((bubble,)):
        text, entities = _parsed_by_the_standin(message.html)
        assert text == parse(message.html)[0]
        assert len(entities) <= 100


def _parsed_by_the_standin(html: str) -> tuple[str, list[object]]:
    with pytest.MonkeyPatch.context() as path:
        path.syspath_prepend(STANDIN)
        parsed: tuple[str, list[object]] = import_module("tgmock.text").parse_html(html)
        return parsed


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_a_text_arrives_letter_by_letter(text: str) -> None:
    arrived = "".join(parse(message.html)[0] for message in shapes.messages((Text(text),)))
    assert arrived in (text, "…")


@given(buttons)
def test_no_button_that_telegram_refuses_is_sent(some: tuple[Button, ...]) -> None:
    for button in (button for row in keyboard.keyboard(some) for button in row):
        assert str(button["text"]).strip()
        assert 1 <= len(str(button["callback_data"]).encode()) <= 64


def test_a_card_is_a_bold_title_and_sections_with_bold_values_and_small_notes() -> None:
    section = Section("每天的量", (Line("鈣", "1,200–1,500 毫克", "《骨鬆用藥》"),))
    card = Card("計畫", (section,), plain="", summary="")
    assert shapes.messages((card,))[0].html == (
        "<b>計畫</b>\n\n<b>每天的量</b>\n鈣\u2003<b>1,200–1,500 毫克</b>\n<i>《骨鬆用藥》</i>"
    )


def test_a_folded_section_opens_with_a_tap_and_a_caution_stands_out() -> None:
    folded = Section("參考", (Line("一"), Line("二")), Tone.FOLDED)
    caution = Section("請留意", (Line("先問醫師"),), Tone.CAUTION)
    assert shapes.messages((Card("計畫", (folded, caution), plain="", summary=""),))[0].html == (
        "<b>計畫</b>\n\n"
        "<blockquote expandable><b>參考</b>\n一\n二</blockquote>\n\n"
        "<blockquote>⚠️ <b>請留意</b>\n先問醫師</blockquote>"
    )


def test_a_long_card_breaks_between_sections_with_the_buttons_under_its_end() -> None:
    sections = tuple(Section(f"第{n}段", (Line("字" * 900),) * 2) for n in range(5))
    card = Card("計畫", sections, "", "", (Button("好", "ok"),))
    messages = shapes.messages((card,))
    assert [message.html.count("<b>第") for message in messages] == [2, 2, 1]
    assert [bool(message.keyboard) for message in messages] == [False, False, True]


def test_a_card_of_very_many_lines_keeps_every_bold_value() -> None:
    section = Section("食物", tuple(Line(f"食物{n}", f"{n} 毫克") for n in range(250)), Tone.FOLDED)
    messages = shapes.messages((Card("計畫", (section,), "", ""),))
    assert sum(parse(message.html)[1] for message in messages) == 252 + len(messages[1:])
    assert all(parse(message.html)[1] <= 100 for message in messages)


def test_a_long_text_breaks_at_a_line_rather_than_in_a_word() -> None:
    first, second = "一" * 3000 + "\n", "二" * 3000
    assert [parse(m.html)[0] for m in shapes.messages((Text(first + second),))] == [first, second]


@pytest.mark.parametrize(
    ("labels", "rows"),
    [
        (["男", "女", "不說"], [3]),
        (["低", "中", "高", "不知道"], [2, 2]),
        (["在室內為主", "常在戶外曬太陽"], [2]),
        (["有吃抗凝血藥(華法林)或不確定", "都沒有"], [1, 1]),
        (["一", "二", "三", "四", "五"], [3, 2]),
        ([f"{hour:02}:00" for hour in range(6, 12)], [3, 3]),
    ],
)
def test_labels_decide_how_many_buttons_stand_side_by_side(
    labels: list[str], rows: list[int]
) -> None:
    dealt = keyboard.rows([Button(label, "x") for label in labels])
    assert [len(row) for row in dealt] == rows
