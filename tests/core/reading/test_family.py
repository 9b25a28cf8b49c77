"""What is said of the family, and what only sounds like it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.circle import Kin
from core.reading.family import FamilyWish, Wish, kin, wish

SAID: tuple[tuple[str, Wish, str], ...] = (
    ("媽媽今天吃了嗎？", Wish.TODAY, "媽媽"),
    ("我媽今天吃了沒", Wish.TODAY, "媽"),
    ("小華今天有吃嗎", Wish.TODAY, "小華"),
    ("阿嬤有沒有吃鈣片", Wish.TODAY, "阿嬤"),
    ("媽媽今天吃藥了嗎", Wish.TODAY, "媽媽"),
    ("提醒媽媽一下", Wish.NUDGE, "媽媽"),
    ("幫我提醒媽媽吃鈣片", Wish.NUDGE, "媽媽"),
    ("看媽媽的計畫", Wish.PLAN, "媽媽"),
    ("邀請女兒", Wish.INVITE, "女兒"),
    ("我想邀請小華一起用", Wish.INVITE, "小華"),
    ("邀請家人", Wish.INVITE, ""),
    ("加入女兒", Wish.INVITE, "女兒"),
    ("我想照顧媽媽", Wish.LOOK_AFTER, "媽媽"),
    ("把媽媽的資料交給她", Wish.HAND_OVER, "媽媽"),
    ("交給本人", Wish.HAND_OVER, ""),
    ("不要讓女兒看我的計畫了", Wish.LEAVE, "女兒"),
    ("退出家人圈", Wish.LEAVE, ""),
    ("家人", Wish.CIRCLE, ""),
    ("誰看得到我的資料？", Wish.CIRCLE, ""),
    ("/family", Wish.CIRCLE, ""),
    ("換手機", Wish.MOVE, ""),
    ("我想連結Telegram", Wish.MOVE, ""),
    ("我的裝置", Wish.CHANNELS, ""),
    ("提醒送到這裡", Wish.HOME, ""),
)
ELSE = (
    "提醒我",
    "每天早上八點提醒我媽",
    "吃了",
    "看計畫",
    "我媽68歲，很少曬太陽",
    "可以加牛奶嗎",
    "我想照顧膝蓋",
    "thursday",
    "1958年3月12日",
    "19580312",
    "0912345678",
    "",
)


@pytest.mark.parametrize(("text", "wished", "who"), SAID)
def test_a_wish_of_the_family_is_read_with_whom_it_is_about(
    text: str, wished: Wish, who: str
) -> None:
    assert wish(text) == FamilyWish(wished, who)


@pytest.mark.parametrize("text", ELSE)
def test_what_is_about_something_else_is_left_alone(text: str) -> None:
    assert wish(text) is None


@pytest.mark.parametrize(
    ("word", "who"),
    [("媽媽", Kin.MOTHER), ("我媽", Kin.MOTHER), ("老公", Kin.SPOUSE), ("女兒", Kin.DAUGHTER)],
)
def test_a_word_for_a_relative_is_known(word: str, who: Kin) -> None:
    assert kin(word) is who


@given(st.text(max_size=200))
def test_any_text_is_read_without_failing(text: str) -> None:
    wish(text)
    kin(text)
