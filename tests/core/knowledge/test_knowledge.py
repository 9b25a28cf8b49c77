"""The rows: one figure, one row, one source, one quote that holds the figure."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from core.knowledge import load, parse
from core.knowledge.rows import AnyDose, Confidence, Fact, Food, Kind, Nutrient, Referred, Severity
from core.person import Condition, Diet, Group, Sex

ARTICLES = Path(__file__).parents[3] / "../shared/articles"
KNOWN = load()
CELLS = [cell for row in KNOWN.doses.values() for cell in row.cells()]
QUOTED: list[AnyDose | Fact] = [*CELLS, *(f for f in KNOWN.facts.values() if f.low is not None)]
FROM_ARTICLES = [food for food in KNOWN.foods.values() if food.article]

SIXTEEN = {
    Nutrient.CALCIUM: ["乳製品", "豆腐", "小魚乾", "黑芝麻", "芥藍", "莧菜", "青江菜"],
    Nutrient.VITAMIN_D: ["鮭魚", "鯖魚", "秋刀魚", "維生素 D 強化乳製品", "維生素 D 強化穀類"],
    Nutrient.VITAMIN_K2: ["納豆", "起司", "蛋黃", "動物肝臟"],
    Nutrient.VITAMIN_K1: [],
}


def article(name: str) -> str:
    """Return an article as it lies beside the work tree."""
    path = ARTICLES / f"{name}.txt"
    if not path.exists():
        pytest.skip("the articles are not in this house: their copyright is their authors'")
    return path.read_text("utf-8")


def ends(row: AnyDose | Fact) -> tuple[int | None, int | None]:
    """Return a row's figures."""
    if isinstance(row, Fact):
        return row.low, row.high
    return row.amount.low.value, row.amount.high.value


@pytest.mark.parametrize("row", QUOTED, ids=lambda row: row.id)
def test_every_quote_holds_exactly_its_figures(row: AnyDose | Fact) -> None:
    digits = re.sub(r"MK-\d+|[DK][123]", "", row.quote)
    assert {int(each) for each in re.findall(r"\d+", digits)} == set(ends(row))


@pytest.mark.parametrize("group", Group)
def test_a_row_of_doses_is_the_row_of_the_article_cell_by_cell(group: Group) -> None:
    row = KNOWN.doses[group]
    (line,) = [
        each for each in article("dosing").splitlines() if each.startswith(f"{row.quote} | ")
    ]
    cells = [each.strip() for each in line.rstrip(" |").split("|")]
    assert cells == [row.quote, *(each.quote for each in row.cells())]


@pytest.mark.parametrize("fact", KNOWN.facts.values(), ids=lambda fact: fact.id)
def test_every_fact_is_a_short_quote_of_its_article(fact: Fact) -> None:
    assert len(fact.quote) <= 40
    assert fact.quote in article(fact.source)


@pytest.mark.parametrize("food", FROM_ARTICLES, ids=lambda food: food.id)
def test_every_article_food_is_quoted_from_its_article(food: Food) -> None:
    assert food.name.removeprefix("維生素 D 強化") in food.quote
    assert food.article == "osteocalcin"
    assert food.quote in article(food.article)


def test_every_group_has_all_its_cells() -> None:
    assert set(KNOWN.doses) == set(Group)
    assert len({cell.id for cell in CELLS}) == len(CELLS) == 30


def test_the_foods_of_the_articles_are_exactly_the_sixteen() -> None:
    named = {
        nutrient: [f.name for f in KNOWN.foods.values() if f.nutrient is nutrient and f.article]
        for nutrient in Nutrient
    }
    assert {key: sorted(names) for key, names in named.items()} == {
        key: sorted(names) for key, names in SIXTEEN.items()
    }


def test_no_article_names_a_food_for_k1_so_greens_stand_on_their_own_sources() -> None:
    greens = [f for f in KNOWN.foods.values() if f.nutrient is Nutrient.VITAMIN_K1]
    assert greens
    for food in greens:
        assert (food.article, food.quote) == (None, "")
        assert {c.source for p in food.portions for c in p.contents} <= {"usda-sr26", "mext2020"}


def test_every_food_holds_something_of_its_nutrient() -> None:
    for food in KNOWN.foods.values():
        held = {c.nutrient for portion in food.portions for c in portion.contents}
        assert food.nutrient in held, food.id


def test_what_a_portion_holds_follows_from_its_weight() -> None:
    for food in KNOWN.foods.values():
        for portion in food.portions:
            for each in portion.contents:
                expected = each.per_100g * portion.grams / 100
                assert each.per_serving == pytest.approx(expected, abs=0.06), food.id


def test_units_follow_the_nutrient() -> None:
    units = {"calcium": "mg", "vitamin_d": "iu", "vitamin_k1": "ug", "vitamin_k2": "ug"}
    for food in KNOWN.foods.values():
        for portion in food.portions:
            assert all(each.unit == units[each.nutrient] for each in portion.contents)


def test_firm_and_silken_tofu_are_told_apart() -> None:
    firm, silken = KNOWN.foods["tofu"].portions
    assert firm.contents[0].per_100g >= 10 * silken.contents[0].per_100g


def test_only_the_two_examples_stand_in_brackets() -> None:
    labels = [food.label for food in KNOWN.foods.values() if food.label != food.name]
    assert labels == ["乳製品(牛奶)", "動物肝臟(豬肝)"]


def test_all_28_rules_are_there_with_their_message() -> None:
    assert [key[:3] for key in KNOWN.cautions] == [f"S{n:02}" for n in range(1, 29)]
    for each in (*KNOWN.cautions.values(), *KNOWN.gaps):
        assert each.message == "caution-" + each.id.lower().replace("_", "-")


def test_what_was_never_checked_says_so() -> None:
    for each in KNOWN.cautions.values():
        doubtful = each.confidence is Confidence.MEMORY or "未核對" in each.source
        assert each.checked is not doubtful


def test_every_condition_has_exactly_one_rule_and_every_diet_its_filter() -> None:
    rules = (*KNOWN.cautions.values(), *KNOWN.gaps)
    ruled = [c for each in rules for c in each.trigger.conditions]
    assert sorted(ruled) == sorted(Condition)
    assert set(KNOWN.diets) == set(Diet)


def test_a_rule_names_only_foods_that_exist() -> None:
    names = {food.name for food in KNOWN.foods.values()}
    for each in (*KNOWN.cautions.values(), *KNOWN.gaps):
        assert {*each.omits, *each.avoids} <= names


def test_what_weighs_more_than_a_hint_also_refers() -> None:
    for each in (*KNOWN.cautions.values(), *KNOWN.gaps):
        assert each.refers is (each.severity is not Severity.INFO)


@pytest.mark.parametrize("sex", Sex)
@pytest.mark.parametrize("nutrient", Referred)
def test_every_planned_age_has_one_reference_intake(nutrient: Referred, sex: Sex) -> None:
    rows = [r for r in KNOWN.references.values() if r.nutrient is nutrient]
    intakes = [r for r in rows if r.kind is Kind.ADEQUATE and r.sex in (None, sex)]
    for age in range(4, 121):
        assert sum(r.age_from <= age <= r.age_to for r in intakes) == 1, age


def test_no_reference_is_kept_for_ages_that_get_no_figure() -> None:
    assert min(each.age_from for each in KNOWN.references.values()) == 4


def test_where_the_general_sentence_disagrees_with_the_table_is_known() -> None:
    general = {
        "calcium-supplement": KNOWN.facts["general-calcium"],
        "k2": KNOWN.facts["general-k2"],
        "k1": KNOWN.facts["general-k1"],
    }
    apart = {
        cell.id for cell in CELLS for end, fact in general.items() if disjoint(cell, end, fact)
    }
    assert apart == {
        *("child-calcium-supplement", "adult-calcium-supplement"),
        *("child-k2", "teen-k2", "postmenopausal-k2", "senior-k2"),
        *("child-k1", "teen-k1"),
    }


def disjoint(cell: AnyDose, end: str, fact: Fact) -> bool:
    """Say whether a cell of this column and a general figure share no amount."""
    assert fact.low is not None
    assert fact.high is not None
    apart = cell.amount.high.value < fact.low or fact.high < cell.amount.low.value
    return cell.id.endswith(f"-{end}") and apart


def test_the_two_articles_disagree_on_minutes_of_sun() -> None:
    daily, ample = KNOWN.facts["sun-daily"], KNOWN.facts["sun-ample"]
    assert (daily.low, daily.high, ample.low, ample.high) == (10, 15, 15, 30)


def test_no_garbled_or_misleading_sentence_has_a_row() -> None:
    bad = (
        "真正的問題並非缺乏鈣",
        "誤導的鈣",
        "原始組成部分",
        "顯著提高血鈣",
        "03|",
        "要么",
        "水平",
    )
    quotes = [each.quote for each in KNOWN.facts.values()]
    assert not [quote for quote in quotes if any(word in quote for word in bad)]


def test_a_unit_that_does_not_belong_is_refused() -> None:
    row = {"id": "x", "group": "adult", "nutrient": "d3", "low": 1, "high": 2, "unit": "ug"}
    with pytest.raises(ValueError, match="must be in"):
        parse.doses([{"group": "adult", "quote": "成年人"}], columns(row))


def columns(d3: parse.Row) -> list[parse.Row]:
    """Return a row of the table with this cell in both columns of D3."""
    kept = {"group": "adult", "low": 1, "high": 2, "source": "dosing", "quote": "1"}
    units = {"calcium_total": "mg", "calcium_supplement": "mg", "k2": "ug", "k1": "ug"}
    cells = [kept | {"id": key, "nutrient": key, "unit": unit} for key, unit in units.items()]
    return [*cells, d3 | {"when": {"sun": "low"}}, d3 | {"when": {"sun": "ample"}}]


def test_two_rows_of_one_id_are_refused() -> None:
    row = {"id": "x", "title": "t"}
    with pytest.raises(ValueError, match="two rows"):
        parse.sources([row, row])
