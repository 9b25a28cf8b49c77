"""Taiwan's reference intakes beside a plan, and nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import references
from core.knowledge import load
from core.person import Condition, Profile, Sex, Sun
from core.plan import recommend

KNOWN = load()


def beside(profile: Profile) -> list[tuple[str, int]]:
    """Return nutrient and value of what stands beside this person's plan."""
    found = references.differing(recommend(profile, KNOWN), profile, KNOWN)
    return [(each.nutrient, each.value) for rows in found for each in rows]


@pytest.mark.parametrize(
    ("age", "sex", "sun", "expected"),
    [
        (5, Sex.MALE, Sun.LOW, [("calcium", 600)]),
        (12, Sex.MALE, Sun.LOW, []),
        (30, Sex.MALE, Sun.LOW, [("vitamin_d", 400), ("vitamin_k", 120)]),
        (30, Sex.FEMALE, Sun.AMPLE, [("vitamin_k", 90)]),
        (30, None, Sun.AMPLE, [("vitamin_k", 120), ("vitamin_k", 90)]),
        (51, Sex.MALE, Sun.LOW, [("vitamin_d", 600), ("vitamin_k", 120)]),
        (70, Sex.FEMALE, Sun.AMPLE, [("calcium", 1000), ("vitamin_k", 90)]),
    ],
)
def test_only_what_differs_much_from_the_article_stands_beside_it(
    age: int, sex: Sex | None, sun: Sun, expected: list[tuple[str, int]]
) -> None:
    assert beside(Profile(age=age, sex=sex, sun=sun, conditions=(), diet=())) == expected


def test_no_reference_stands_where_its_amount_is_withheld() -> None:
    injected = Profile(age=70, sex=Sex.MALE, conditions=(Condition.OSTEOPOROSIS_INJECTION,))
    assert "vitamin_d" not in dict(beside(injected))
    limits = references.limits(recommend(injected, KNOWN), injected, KNOWN)
    assert [(each.nutrient, each.value) for each in limits] == [("calcium", 2500)]


def test_the_upper_limits_are_taiwans() -> None:
    anyone = Profile(age=30, conditions=())
    limits = references.limits(recommend(anyone, KNOWN), anyone, KNOWN)
    assert [(each.nutrient, each.value) for each in limits] == [
        ("calcium", 2500),
        ("vitamin_d", 2000),
    ]


@given(
    st.builds(
        Profile,
        age=st.none() | st.integers(-5, 130),
        sex=st.none() | st.sampled_from(Sex),
        conditions=st.none() | st.lists(st.sampled_from(Condition), max_size=2).map(tuple),
    )
)
def test_where_no_figure_may_be_shown_there_is_no_reference_and_no_limit(profile: Profile) -> None:
    plan = recommend(profile, KNOWN)
    if plan.group is None:
        assert references.differing(plan, profile, KNOWN) == ()
        assert references.limits(plan, profile, KNOWN) == ()
