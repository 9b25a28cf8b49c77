from __future__ import annotations

import pytest

from core.reading.sharing import About, Ticks, about_shares, code_in, ticks

LISTING = (
    *("我分享了什麼", "我分享了哪些", "分享紀錄", "誰看過", "誰看過我的計畫？", "我傳給誰了"),
    *("看分享連結", "我的分享"),
)
REVOKING = (
    "收回分享",
    "收回連結",
    "取消分享",
    "不要分享了",
    "把連結收回",
    "收回全部連結",
    "停止分享",
)
ELSEWHERE = (
    *("傳給我女兒", "分享給家人", "刪除我的資料", "我媽68歲", "取消", "看計畫", "不要提醒", ""),
    *("分享計畫", "分享連結", "我分享", "分享", "全部刪掉"),
)


@pytest.mark.parametrize("text", LISTING)
def test_who_asks_what_was_shared_is_understood(text: str) -> None:
    assert about_shares(text) is About.LIST


@pytest.mark.parametrize("text", REVOKING)
def test_who_takes_a_share_back_is_understood(text: str) -> None:
    assert about_shares(text) is About.REVOKE


@pytest.mark.parametrize("text", ELSEWHERE)
def test_other_wishes_are_not_taken_for_it(text: str) -> None:
    assert about_shares(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "看計畫 K7Q2M9RX",
        "看計畫K7Q2M9RX",
        "看計劃:k7q2m9rx",
        "看計畫　Ｋ７Ｑ２Ｍ９ＲＸ",
        " 看計畫 k7q2m9rx ",
    ],
)
def test_a_code_is_read_however_it_is_typed(text: str) -> None:
    assert code_in(text) == "K7Q2M9RX"


@pytest.mark.parametrize(
    "text",
    ["看計畫", "K7Q2M9RX", "看計畫 K7Q2M9", "看計畫 K7Q2M9RX1", "看計畫 K7Q2M0RX", "看計畫" * 3000],
)
def test_what_is_no_code_is_none(text: str) -> None:
    assert code_in(text) == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("好", Ticks(answer=True)),
        ("可以，就這樣", Ticks(answer=True)),
        ("不要了", Ticks(answer=False)),
        ("七天就好", Ticks(days=7)),
        ("一個月", Ticks(days=30)),
        ("直到我收回", Ticks(days=0)),
        ("加上提醒時間、吃了幾天", Ticks(adds=("schedule", "adherence"))),
        ("不要放食物，也放健康狀況", Ticks(adds=("conditions",), drops=("foods",))),
        ("我媽68歲", Ticks()),
        ("好痛", Ticks()),
        ("有胸痛", Ticks()),
    ],
)
def test_what_shall_be_in_it_is_read(text: str, expected: Ticks) -> None:
    assert ticks(text) == expected
