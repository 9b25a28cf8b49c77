"""A death told as the whole message is heard; who has only gone out is not mourned."""

from __future__ import annotations

import pytest

from core.reading.mourning import bereaved


@pytest.mark.parametrize(
    "text",
    [
        "我爸去年過世了",
        "我媽上個月走了",
        "我先生往生三年了",
        "阿嬤過身矣",
        "媽媽剛過世",
        "我媽走了三年了",
        "我爸死了",
        "我阿公病逝了😢",
        "不好意思 我媽前幾天往生了",
        "我太太離開我們了",
    ],
)
def test_a_death_is_heard(text: str) -> None:
    assert bereaved(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "我老公昨天走了",
        "我媽不在家",
        "我媽先走了",
        "阿公走了好久才到",
        "我先生不在了嗎",
        "我媽去年過世了 我現在65歲",
        "我媽走路很慢",
        "我爸剛走",
        "我媽快死了",
        "我爸累死了",
        "媽祖生日",
        "我阿嬤去年離開台北",
        "",
    ],
)
def test_who_has_only_gone_or_something_else_is_told_is_not_mourned(text: str) -> None:
    assert bereaved(text) is None
