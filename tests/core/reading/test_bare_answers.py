"""An answer and nothing besides it is told from all that somebody else has to hear."""

from __future__ import annotations

import pytest

from core.reading.bare_answers import is_bare


@pytest.mark.parametrize(
    "text", ["女", "男生", "72", "我68歲", "很少", "都沒有", "停經了", "都吃。"]
)
def test_an_answer_alone_is_bare(text: str) -> None:
    assert is_bare(text)


@pytest.mark.parametrize(
    "text",
    [
        "我媽72",
        "她72",
        "8點",
        "8",
        "120",
        "換我媽",
        "都沒有 明天不用提醒",
        "沒有了 刪掉我媽的",
        "女 住美國",
        "男朋友",
        "停",
        "不用",
        "吃了",
        "",
    ],
)
def test_what_names_somebody_an_hour_or_a_wish_is_not(text: str) -> None:
    assert not is_bare(text)
