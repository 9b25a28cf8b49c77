from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from bot.wording import Locales
from core import knowledge
from core.answers import answer, reply, why, why_asked, why_plan
from core.answers.hearing import GROUPED, hear
from core.answers.tables import INTRODUCTION
from core.knowledge.answer_rows import AnswerKind, Quote
from core.messages import Say, Told
from core.person import Condition, Profile, Sex, Sun
from core.plan import recommend
from core.reading.health.words import CONDITIONS

SHARED = Path(__file__).parents[3] / "../shared"
KNOWN = knowledge.load()
LOCALES = Locales.load(KNOWN, strict=True)
COUNTED = {"under4", "d_over", "k_over", "calcium_over", "single_over", "around_menopause", GROUPED}
LONGEST_QUOTE = 100
REFERENCE = "doi.org"  # authors, year, title and journal: no sentence of the article
MANY = 5  # rows of the table


def shared(name: str) -> str:
    path = SHARED / name
    if not path.exists():
        pytest.skip("the articles are not in this house: their copyright is their authors'")
    return path.read_text("utf-8")


@cache
def quotes() -> set[Quote]:
    asked = [those for _, those in KNOWN.concepts.asked]
    given = {q for those in asked for each in those[:3] for q in answer(each, KNOWN).sources}
    return given | {q for row in KNOWN.answers.values() for q in row.quotes} | {INTRODUCTION}


def worded(*says: Say) -> str:
    bubbles = LOCALES.bubbles(Told(says))
    return "\n".join(getattr(each, "text", "") for each in bubbles)


def test_every_quote_is_exactly_in_the_article_it_names() -> None:
    texts = {name: shared(f"articles/{name}.txt") for name in ("osteocalcin", "dosing")}

    assert [each for each in quotes() if each.words not in texts[each.article]] == []


def test_no_quote_is_long() -> None:
    said = [each for each in quotes() if REFERENCE not in each.words]

    assert [each for each in said if len(each.words) > LONGEST_QUOTE] == []


def test_no_quote_touches_a_garbled_or_misleading_sentence() -> None:
    evidence: dict[str, Any] = json.loads(shared("evidence/articles.json"))
    bad = [c["quote"] for c in evidence["claims"] if c["evidence"] in ("garbled", "misleading")]
    bad += [
        hole["source"]["quote"]
        for hole in evidence["holes"]
        if hole["id"].startswith("garbled") and "source" in hole
    ]

    assert [q for q in quotes() for each in bad if each in q.words or q.words in each] == []


def test_every_concept_a_row_names_has_words() -> None:
    known = {*KNOWN.concepts.phrases, *COUNTED, *(condition.value for condition, _ in CONDITIONS)}
    named = {
        each
        for row in KNOWN.answers.values()
        for one in (*row.always, *row.when, *row.unless, row.of)
        for each in one
    }

    assert sorted(named - known) == []


def test_every_row_that_answers_has_a_quote_and_says_how_well_it_stands() -> None:
    rows = [row for row in KNOWN.answers.values() if row.kind is AnswerKind.ANSWER]

    assert [r.id for r in rows if not (r.quotes or r.doses or r.foods) or not r.evidence] == []


def test_weak_evidence_is_told_as_the_articles_words() -> None:
    weak = {"unverified", "overstated", "opinion", "association", "mechanism_only", "partly"}
    silent = [
        row
        for row, questions in KNOWN.concepts.asked
        if KNOWN.answers[row].evidence in weak
        and "文章說" not in worded(*reply(answer(questions[0], KNOWN)))
    ]

    assert silent == []


def test_a_contested_claim_says_that_studies_disagree() -> None:
    assert "研究結果不一致" in worded(*reply(answer("補鈣會不會傷心臟", KNOWN)))


def test_noon_sun_is_never_advised() -> None:
    said = worded(*reply(answer("每天要曬多久太陽", KNOWN)))

    assert "兩篇說的不一樣" in said
    assert "正午" not in said


@pytest.mark.parametrize(
    ("form", "answers"),
    [
        ("{}的食物來源有哪些", "ca-food d-food k2-food k1-food"),
        ("哪些食物有{}", "ca-food d-food k2-food k1-food"),
        ("{}一天要吃多少", "amount-calcium amount-d3 amount-k2 amount-k1"),
        ("青少年一天{}的量", "amount-calcium amount-d3 amount-k2 amount-k1"),
        ("{}有什麼功能", "ca-role d-role k2-role k1-role"),
        ("{}是做什麼的", "ca-role d-role k2-role k1-role"),
    ],
)
def test_a_question_about_one_nutrient_is_not_answered_about_another(
    form: str, answers: str
) -> None:
    given = [answer(form.format(each), KNOWN).text_id for each in ("鈣", "D3", "K2", "K1")]

    assert given == [f"answer-{each}" for each in answers.split()]


def test_amounts_come_from_the_row_of_the_group_that_was_named() -> None:
    said = worded(*reply(answer("停經後婦女要補多少鈣", KNOWN)))

    assert "1200–1500 毫克" in said
    assert "400–800 毫克" in said
    assert "1300" not in said


def test_all_groups_are_shown_where_none_is_named() -> None:
    said = worded(*reply(answer("K2 一天要多少", KNOWN)))

    assert said.count("・") == MANY


def test_a_woman_between_the_rows_sees_both() -> None:
    said = worded(*reply(answer("我媽52歲一天要多少鈣", KNOWN)))

    assert "成年人" in said
    assert "停經後婦女" in said


@pytest.mark.parametrize(
    ("asked", "row"),
    [
        ("今年33,D3要補多少", "成年人"),
        ("我媽68,K2要多少", "老年人"),
        ("我今年七十有一,鈣片該吃幾毫克", "老年人"),
        ("16歲的弟弟鈣要多少", "青少年"),
        ("阿嬤60歲停經,K1要多少", "停經後婦女"),
        ("我家老二七歲 K2一天多少", "兒童"),
        ("老大國三十五歲,K2一天幾微克", "青少年"),
    ],
)
def test_an_age_told_in_any_way_names_its_row_alone(asked: str, row: str) -> None:
    said = worded(*reply(answer(asked, KNOWN)))

    assert row in said
    assert said.count("・") == 1


@pytest.mark.parametrize(
    "asked", ["我50歲還沒停經,D3要多少", "52歲女生月經還正常,鈣要多少", "沒有停經的婦女鈣要多少"]
)
def test_a_woman_before_menopause_sees_the_row_of_adults_alone(asked: str) -> None:
    said = worded(*reply(answer(asked, KNOWN)))

    assert "成年人" in said
    assert "停經後婦女" not in said


@pytest.mark.parametrize("says", ["我胸口好痛", "我吞了三十顆鈣片", "我想死"])
def test_an_emergency_names_119_in_its_first_line(says: str) -> None:
    assert "119" in worded(*reply(answer(says, KNOWN))).splitlines()[0]


def test_being_weary_of_life_names_1925() -> None:
    assert "1925" in worded(*reply(answer("我不想活了", KNOWN))).splitlines()[0]


def test_why_knows_every_dose_food_caution_gap_and_fact() -> None:
    ids = [
        *(cell.id for row in KNOWN.doses.values() for cell in row.cells()),
        *KNOWN.foods,
        *KNOWN.cautions,
        *(gap.id for gap in KNOWN.gaps),
        *KNOWN.facts,
    ]

    assert [each for each in ids if why(each, KNOWN).kind is not AnswerKind.ANSWER] == []
    assert all(worded(*reply(why(each, KNOWN))) for each in ids)


def test_what_was_not_checked_is_called_so() -> None:
    assert "未核對" in worded(*reply(why("S02_anticoag_unknown", KNOWN)))


def test_why_of_a_plan_without_figures_holds_none() -> None:
    profile = Profile(age=70, sex=Sex.MALE, sun=Sun.LOW, conditions=(Condition.WARFARIN,), diet=())
    says = why_plan(recommend(profile, KNOWN), KNOWN)

    assert not any(unit in worded(*says) for unit in ("毫克", "微克", "國際單位", "mg", "IU", "µg"))


def test_why_about_one_nutrient_tells_of_its_amount_only() -> None:
    profile = Profile(age=70, sex=Sex.MALE, sun=Sun.LOW, conditions=(), diet=())
    plan = recommend(profile, KNOWN)

    (said,) = why_asked("為什麼D3要這麼多", plan, KNOWN)

    assert "1000–2000 國際單位" in worded(said)


def test_a_question_without_spaces_or_with_them_is_heard_alike() -> None:
    assert hear("維生素 D 吃什麼", KNOWN.concepts).concepts == (
        hear("維生素D吃什麼", KNOWN.concepts).concepts
    )
