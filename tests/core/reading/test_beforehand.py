"""What counts as taken before its reminder, and what never does."""

from __future__ import annotations

import pytest

from core.reading.normal import normalise
from core.reading.reminders.beforehand import taken_back, told_taken


@pytest.mark.parametrize(
    "said",
    [
        "我今天已經吃了",
        "今天吃過了",
        "鈣片我早上吃過了",
        "我媽今天吃了",
        "晚上的我先吃了",
        "剛吃了",
        "今天的鈣吃了",
        "I already took it today",
        "took my calcium this morning",
    ],
)
def test_todays_is_told_to_be_taken(said: str) -> None:
    assert told_taken(normalise(said))


@pytest.mark.parametrize(
    "said",
    [
        "吃了嗎",
        "今天我吃了沒",
        "sudah?",
        "did I take it?",
        "還沒吃",
        "昨天吃了",
        "早餐吃了",
        "吃過飯了",
        "今天吃過魚了",
        "我早上吃過血壓藥了",
        "我跟我媽都吃了",
        "吃了會不會怎樣",
        "等一下就吃了",
    ],
)
def test_a_question_a_meal_and_another_medicine_are_not(said: str) -> None:
    assert not told_taken(normalise(said))


@pytest.mark.parametrize(
    "said", ["還沒吃", "我記錯了", "啊不對 我還沒吃", "not yet", "I was wrong"]
)
def test_it_is_taken_back(said: str) -> None:
    assert taken_back(normalise(said))


@pytest.mark.parametrize("said", ["記錯了 我70歲", "還沒停經", "沒吃藥", "我弄錯劑量了"])
def test_what_corrects_something_else_takes_nothing_back(said: str) -> None:
    assert not taken_back(normalise(said))
