"""Short words open the words behind them, and nothing is lost on the way."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.bubbles import Bubble, Button, Card, Chart, Look, Text
from bot.channels.telegram.markup import UNITS, utf16_units
from bot.channels.telegram.together import SHORT, together

CHANGE, OLDER = Button("改資料", "change:which"), Button("65 歲以上", "age:65")
NOTED = Text("記下了：女生。", (CHANGE,))
ASKED = Text("請問幾歲？", (OLDER, CHANGE))
REMINDER = Text("該補鈣了", (Button("吃了", "took:1"),))
DAYS = Chart("媽媽", "11/16 到 11/22", "4", "天", tuple("一二三四五六日"), (Look.KEPT,) * 7)
PLAN = Card("您的骨本計畫", (), "", "")


def test_what_was_noted_opens_the_question_whose_buttons_come_first() -> None:
    assert together([NOTED, ASKED]) == [Text("記下了：女生。\n\n請問幾歲？", (OLDER, CHANGE))]


@pytest.mark.parametrize(
    ("before", "behind"),
    [
        (NOTED, PLAN),
        (PLAN, ASKED),
        (REMINDER, ASKED),
        (Text("這星期", chart=DAYS), ASKED),
        (NOTED, Text("這星期", chart=DAYS)),
        (Text("鈣" * (SHORT + 1)), ASKED),
        (NOTED, Text("鈣" * UNITS)),
    ],
)
def test_a_plan_a_reminder_a_picture_and_what_is_long_stay_by_themselves(
    before: Bubble, behind: Bubble
) -> None:
    assert together([before, behind]) == [before, behind]


@given(st.lists(st.builds(Text, st.text(), st.lists(st.sampled_from([CHANGE, OLDER])).map(tuple))))
def test_every_word_and_every_button_is_still_there_in_order(bubbles: list[Text]) -> None:
    joined = [each for each in together(bubbles) if isinstance(each, Text)]
    assert "\n\n".join(each.text for each in joined) == "\n\n".join(each.text for each in bubbles)
    shown = {button for each in joined for button in each.buttons}
    assert shown == {button for each in bubbles for button in each.buttons}
    assert all(utf16_units(each.text) <= UNITS for each in joined)
