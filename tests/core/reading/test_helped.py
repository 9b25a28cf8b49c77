"""What is said right after an alarm: help that is coming, nods, and going on."""

from __future__ import annotations

import pytest

from core.reading.helped import goes_on, help_is_coming, nods


@pytest.mark.parametrize(
    "text",
    [
        *("救護車在路上了", "救護車來了", "救護車快到了", "我叫救護車了", "已經打119了", "119打了"),
        *("上救護車了", "消防隊到了", "剛剛叫了救護車", "打給119了，謝謝"),
    ],
)
def test_an_ambulance_on_its_way_is_help_whenever_it_is_told(text: str) -> None:
    assert help_is_coming(text, expected=False) is not None


@pytest.mark.parametrize("text", ["送到醫院了", "他在急診", "我打了", "醫生正在看"])
def test_what_is_told_of_care_is_help_only_right_after_an_alarm(text: str) -> None:
    assert help_is_coming(text, expected=True) is not None
    assert help_is_coming(text, expected=False) is None


@pytest.mark.parametrize(
    "text",
    [
        *("救護車還沒來", "快叫救護車", "叫救護車", "要不要叫救護車", "救護車怎麼叫", "119打不通"),
        *("救護車來了嗎", "不要叫救護車", "幫我叫救護車", "他昏倒了", ""),
    ],
)
def test_an_ambulance_wished_for_is_no_help_yet(text: str) -> None:
    assert help_is_coming(text, expected=True) is None


@pytest.mark.parametrize(
    "text", ["好", "嗯嗯", "好的謝謝你", "知道了", "沒有", "不用了", "OK", "thank you", "👌"]
)
def test_a_nod_is_a_nod(text: str) -> None:
    assert nods(text)


@pytest.mark.parametrize("text", ["我68歲", "很少曬太陽", "看計畫", "好痛", "K2是什麼", ""])
def test_what_says_more_is_no_nod(text: str) -> None:
    assert not nods(text)


def test_a_wish_to_go_on_is_heard() -> None:
    assert goes_on("好了我們繼續")
    assert not goes_on("好了")
