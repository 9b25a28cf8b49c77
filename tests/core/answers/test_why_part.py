"""「為什麼…」 typed under a plan: which line of it is meant."""

from __future__ import annotations

import pytest

from bot.wording import Locales
from core import knowledge
from core.answers import why, why_part
from core.messages import Told
from core.person import Condition, Profile, Sex, Sun
from core.plan import recommend

KNOWN = knowledge.load()
LOCALES = Locales.load(KNOWN, strict=True)
HEALTHY = Profile(age=70, sex=Sex.FEMALE, sun=Sun.LOW, conditions=(), diet=())
THINNED = Profile(age=70, sex=Sex.MALE, sun=Sun.LOW, conditions=(Condition.WARFARIN,), diet=())


def said(question: str, profile: Profile = HEALTHY) -> str:
    says = why_part(question, recommend(profile, KNOWN), KNOWN)
    return "\n".join(getattr(each, "text", "") for each in LOCALES.bubbles(Told(says)))


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("為什麼要1200毫克", "1200–1500毫克"),
        ("為什麼D3要這麼多", "1000–2000 國際單位"),
        ("為何 K2 是 150", "150–200微克"),
        ("為什麼鈣要分兩次吃", "分成幾次"),
        ("為什麼一次不超過500", "分成幾次"),
    ],
)
def test_a_line_of_the_plan_tells_where_it_comes_from(question: str, part: str) -> None:
    assert part in said(question)


def test_a_food_that_was_picked_tells_where_it_stands() -> None:
    plan = recommend(HEALTHY, KNOWN)
    picked = KNOWN.foods[plan.foods[0].food_id]

    assert picked.name in said(f"為什麼推薦{picked.name}")


def test_a_food_that_is_left_out_tells_which_rule_says_so() -> None:
    words = said("為什麼不能吃納豆", THINNED)

    assert "華法林" in words
    assert "為了安全" in words


@pytest.mark.parametrize("question", ["為什麼不能給數字", "為什麼沒有寫要吃多少", "為啥沒數字"])
def test_who_gets_no_figure_and_asks_why_hears_the_rule_that_withholds_it(question: str) -> None:
    assert "華法林" in said(question, THINNED)
    assert said(question) == ""


def test_a_rule_of_our_own_names_no_page_that_was_seen() -> None:
    answer = why("health_unknown", KNOWN)
    words = str(LOCALES.of(None).worded(answer.text_id, dict(answer.args)))

    assert "自己訂的" in words
    assert "出處" not in words


@pytest.mark.parametrize("question", ["為什麼骨鈣素很重要", "鈣要吃多少", "為什麼天空是藍的"])
def test_another_question_is_left_to_the_articles(question: str) -> None:
    assert said(question) == ""


@pytest.mark.parametrize("question", ["為什麼要1200毫克", "為什麼D3要這麼多", "為什麼不能吃納豆"])
def test_who_gets_no_figure_hears_none_as_a_reason(question: str) -> None:
    words = said(question, THINNED)

    assert not any(unit in words for unit in ("毫克", "微克", "國際單位"))
