"""What is missing, how many tablets, and every limit: whatever people eat, take and are."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core import needs, tablets, tally
from core.intake import Eaten, Product, Salt, Serving, Supplement, now_taking, with_servings
from core.knowledge import load
from core.knowledge.intake_rows import ServingRow
from core.knowledge.rows import Referred
from core.needs import Need, Verdict
from core.person import Condition, Profile, Sex, Sun
from core.plan import recommend
from core.tablets import Fit
from tests.core.test_plan_of_anyone import profiles

KNOWN = load()
EVIDENCE = Path(__file__).parents[2] / "../shared/evidence/foods.json"
SENIOR = Profile(age=68, sex=Sex.FEMALE, sun=Sun.LOW, conditions=())
ADULT = Profile(age=40, sex=Sex.MALE, sun=Sun.LOW, conditions=())
supplements = st.builds(
    Supplement,
    st.sampled_from(Product),
    st.none() | st.integers(1, 20_000),
    st.integers(1, 1000),
    st.none() | st.sampled_from(Salt),
)
takings = st.lists(supplements, max_size=4).map(tuple)
milligrams = st.integers(0, 4000)


@given(profiles, milligrams, milligrams, milligrams)
def test_more_calcium_eaten_never_raises_the_supplement(
    profile: Profile, eaten: int, more: int, already: int
) -> None:
    plan = recommend(profile, KNOWN)
    before, after = needs.need(plan, eaten, already), needs.need(plan, eaten + more, already)
    if before is not None and after is not None:
        assert after.most <= before.most
        assert after.gap <= before.gap


@given(profiles, milligrams, milligrams)
def test_food_and_tablets_together_never_leave_the_row(
    profile: Profile, eaten: int, already: int
) -> None:
    plan = recommend(profile, KNOWN)
    found = needs.need(plan, eaten, already)
    if plan.calcium_total is None:
        assert found is None
        return
    assert found is not None
    row = plan.calcium_supplement
    assert (found.verdict is Verdict.WITHHELD) is (row is None)
    assert found.most == 0 or (row is not None and found.most + already <= row.high.value)
    assert 0 <= found.least <= found.most


@given(profiles, milligrams, st.integers(1, 3000), st.sampled_from(Salt))
def test_tablets_never_pass_the_row_nor_500_mg_at_once(
    profile: Profile, eaten: int, label: int, salt: Salt
) -> None:
    plan = recommend(profile, KNOWN)
    found = needs.need(plan, eaten)
    if found is None:
        return
    one = needs.elemental(label, salt, KNOWN)
    count = tablets.count(one, found, KNOWN)
    assert count.most * one <= found.most
    assert count.at_once * one <= 500
    assert count.fit is not Fit.COUNT or 1 <= count.least <= count.most


@given(profiles, takings, milligrams)
@example(Profile(age=-1), (Supplement(Product.D3, 400, 1000),), 0)
def test_no_plan_with_what_is_taken_passes_a_limit_without_its_warning(
    profile: Profile, taking: tuple[Supplement, ...], eaten: int
) -> None:
    plan = recommend(profile, KNOWN)
    passed = needs.over(plan, profile, taking, eaten, KNOWN)
    warned = {each.nutrient for each in passed}
    d3 = needs.taken(taking, Product.D3, KNOWN)
    calcium = needs.taken(taking, Product.CALCIUM, KNOWN)
    planned = plan.d3.high.value if plan.d3 else 0
    if d3 is not None and d3 + planned > 2000:
        assert Referred.VITAMIN_D in warned
    total = plan.calcium_total.high.value if plan.calcium_total else 0
    most = 2000 if profile.age is None or profile.age >= 51 else 2500
    if calcium is not None and max(calcium + eaten, calcium + total) > most:
        assert Referred.CALCIUM in warned
    if d3 is not None and d3 >= 4000:
        assert any(each.doctor for each in passed)


@given(profiles, takings)
def test_each_limit_that_is_passed_is_worded(
    profile: Profile, taking: tuple[Supplement, ...]
) -> None:
    plan = recommend(profile, KNOWN)
    passed = needs.over(plan, profile, taking, 0, KNOWN)
    said = [each.id for each in tally.supplements(plan, profile, taking, 0, KNOWN)]
    assert ("caution-s20-over-ul" in said) is any(each.already for each in passed)
    assert ("taking-doctor" in said) is any(each.doctor for each in passed)
    if plan.group is None:
        assert {"caution-s20-over-ul", "taking-doctor"}.issuperset(said)
    else:
        limits = [each for each in said if each in {"taking-over", "taking-together"}]
        assert len(limits) == len(passed)


@pytest.mark.parametrize(
    ("eaten", "need"),
    [
        (0, Need(1200, Verdict.SOME, 500, 800)),
        (600, Need(600, Verdict.SOME, 500, 600)),
        (701, Need(499, Verdict.FOOD_FIRST)),
        (1200, Need(0, Verdict.NONE_NEEDED)),
    ],
)
def test_the_gap_of_a_woman_of_68_says_how_much_of_the_row_is_needed(
    eaten: int, need: Need
) -> None:
    assert need == needs.need(recommend(SENIOR, KNOWN), eaten)


def test_what_is_taken_already_is_taken_off() -> None:
    plan = recommend(SENIOR, KNOWN)
    assert Need(1200, Verdict.SOME, 0, 200) == needs.need(plan, 0, 600)
    assert Need(1200, Verdict.TAKEN) == needs.need(plan, 0, 800)


def test_a_label_of_carbonate_or_citrate_is_less_calcium() -> None:
    assert [needs.elemental(600, salt, KNOWN) for salt in Salt] == [600, 240, 126]


def test_a_tablet_of_carbonate_600_fits_three_times_and_one_of_600_not_at_once() -> None:
    need = Need(1200, Verdict.SOME, 500, 800)
    assert tablets.Count(Fit.COUNT, 3, 3, 2) == tablets.count(240, need, KNOWN)
    assert Fit.NOT_AT_ONCE is tablets.count(600, need, KNOWN).fit
    assert Fit.TOO_LARGE is tablets.count(900, need, KNOWN).fit


def test_a_man_of_40_with_1500_of_d3_and_1500_more_is_warned() -> None:
    plan = recommend(ADULT, KNOWN)
    (over,) = needs.over(plan, ADULT, (Supplement(Product.D3, 1500, 200),), 0, KNOWN)
    assert (over.already, over.limit, over.doctor) == (True, 2000, False)


def test_a_product_told_again_is_corrected_and_the_others_stay() -> None:
    d3, calcium = Supplement(Product.D3, 1000), Supplement(Product.CALCIUM, 600)
    again = Supplement(Product.D3, 400)
    assert (calcium, again) == now_taking((d3, calcium), (again,))
    assert now_taking((d3,), ()) == ()


def test_food_is_kept_for_two_weeks_and_no_longer() -> None:
    days: tuple[Eaten, ...] = ()
    for day in range(1, 31):
        days = with_servings(days, day, (Serving("milk", "cup"),))
    assert [each.day for each in days] == list(range(17, 31))


@pytest.mark.parametrize("row", KNOWN.intake.servings.values(), ids=lambda row: row.id)
def test_every_serving_holds_what_the_evidence_says(row: ServingRow) -> None:
    if not EVIDENCE.exists():
        pytest.skip("the evidence is not in this house")
    foods = json.loads(EVIDENCE.read_text("utf-8"))["foods"]
    rows = [each["nutrients"].get("calcium_mg", {}) for each in foods]
    figures = {(each.get("ref"), each.get("per_100g")) for each in rows}
    assert (row.ref, row.per_100g) in figures


def test_a_blocking_condition_leaves_no_need_at_all() -> None:
    for condition in (Condition.WARFARIN, Condition.KIDNEY_DISEASE, Condition.PREGNANT):
        plan = recommend(Profile(age=40, conditions=(condition,)), KNOWN)
        assert needs.need(plan, 0) is None
