"""Which questions only one's own plan answers."""

from __future__ import annotations

import pytest

from core.reading.own_plan import About, about_plan


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("所以現在要吃多少", About.SHOWN),
        ("那我一天到底要補多少鈣啊", About.SHOWN),
        ("我媽要吃多少", About.SHOWN),
        ("還有哪些可以吃", About.SHOWN),
        ("那我可以吃什麼呢？", About.SHOWN),
        ("那我還要再補嗎", About.LEFT),
        ("還需要再吃鈣片嗎", About.LEFT),
        ("還差多少", About.LEFT),
        ("這樣夠了嗎", About.LEFT),
        ("今天吃了多少鈣", About.EATEN),
        ("拜託啦 大概就好", About.BEGGED),
    ],
)
def test_what_the_plan_answers_is_known_for_it(text: str, about: About) -> None:
    assert about_plan(text) is about


@pytest.mark.parametrize(
    "text",
    [
        "65歲以上要吃多少",
        "孕婦要吃多少鈣",
        "K2要吃多少",
        "牛奶喝多少",
        "鈣片飯前吃還是飯後吃",
        "喝咖啡可以嗎",
        "哪些食物有維生素D",
        "要吃幾年",
        "還要多久",
        "謝謝",
    ],
)
def test_a_question_about_the_articles_stays_one(text: str) -> None:
    assert about_plan(text) is None
