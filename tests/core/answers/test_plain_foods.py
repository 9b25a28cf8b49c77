from __future__ import annotations

import pytest

from core import knowledge
from core.answers import answer
from core.knowledge.answer_rows import AnswerKind
from core.knowledge.rows import Food

KNOWN = knowledge.load()
NAMED = [food for food in KNOWN.foods.values() if food.article]
PLAIN = (
    *("X補什麼", "X有寫嗎 文章", "文章有說X嗎", "文章有沒有提到X", "多吃X有用嗎", "X文章有列嗎"),
    *("吃X對骨頭好嗎", "X對骨頭有幫助嗎", "X顧骨頭嗎", "我常吃X 這樣有補到嗎", "常常吃X好不好"),
)
OF_A_NUTRIENT = (
    *("吃X有鈣嗎", "X可以補鈣嗎", "吃X有鈣嗎 文章有沒有寫", "X是不是有維生素K2", "X有D嗎"),
    *("X有維生素D嗎", "X有沒有K2 文章有沒有寫", "X算補鈣嗎"),
)
UNNAMED = ("地瓜", "杏仁", "紅豆", "花生", "香菇", "豆漿", "海帶", "牡蠣", "木耳")


OWN = {"calcium": "ca-food", "vitamin_d": "d-food", "vitamin_k2": "k2-food"}
FOODS = {*OWN.values(), "k-food", "k1-food", "fortified-milk"}


def asked_of(food: Food) -> set[str]:
    """The article's name and example, without the nutrient that 維生素 D 強化乳製品 begins with."""
    return {food.name.removeprefix("維生素 D "), food.example} - {""}


@pytest.mark.parametrize("food", NAMED, ids=lambda food: food.id)
def test_a_food_of_the_article_is_answered_with_what_the_article_names_it_for(food: Food) -> None:
    asked = [each.replace("X", name) for name in asked_of(food) for each in PLAIN]

    given = {each: answer(each, KNOWN) for each in asked}

    own = f"answer-{OWN[food.nutrient]}"
    assert [(q, said.text_id) for q, said in given.items() if said.text_id != own] == []


@pytest.mark.parametrize("food", NAMED, ids=lambda food: food.id)
def test_a_food_of_the_article_is_never_said_not_to_be_there(food: Food) -> None:
    asked = [each.replace("X", name) for name in asked_of(food) for each in OF_A_NUTRIENT]

    given = {each: answer(each, KNOWN) for each in asked}

    ids = {q: said.text_id.removeprefix("answer-") for q, said in given.items()}
    assert [(q, row) for q, row in ids.items() if row not in FOODS] == []


@pytest.mark.parametrize("food", UNNAMED)
def test_a_food_no_article_names_is_declined(food: str) -> None:
    asked = [each.replace("X", food) for each in (*PLAIN, *OF_A_NUTRIENT)]

    kinds = {each: answer(each, KNOWN).kind for each in asked}

    assert [q for q, kind in kinds.items() if kind is not AnswerKind.DECLINE] == []


@pytest.mark.parametrize(
    "question", ["豆腐怎麼煎", "吃豆腐會瘦嗎", "豆腐有沒有基改", "臭豆腐補什麼"]
)
def test_what_else_is_asked_of_a_food_is_still_declined(question: str) -> None:
    assert answer(question, KNOWN).kind is AnswerKind.DECLINE


@pytest.mark.parametrize("question", ["吃可邁丁 吃納豆好嗎", "懷孕吃豬肝好嗎"])
def test_a_warning_goes_before_a_food(question: str) -> None:
    assert answer(question, KNOWN).kind is AnswerKind.WARN


def test_bones_giving_out_a_hormone_is_told_of_the_bones_not_of_men() -> None:
    assert answer("女兒講骨頭會出荷爾蒙 我不信", KNOWN).text_id == "answer-bone-organ"
