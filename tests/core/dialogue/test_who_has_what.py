"""Of two people told of in many ways each has what was said of them, and nothing else."""

from __future__ import annotations

from itertools import permutations

import pytest

from core.care import Known
from core.dialogue.states import care_of
from core.messages import Said
from core.person import Condition, Subject, Sun
from tests.core.dialogue.test_health_told_later import after, talk

PEOPLE = {
    "我媽": (Subject.MOTHER, 75, "女"),
    "我爸": (Subject.FATHER, 78, "男"),
    "我先生": (Subject.SPOUSE, 66, "男"),
    "我女兒": (Subject.CHILD, 45, "女"),
    "我婆婆": (Subject.OTHER, 73, "女"),
}
THINNER, KIDNEYS = Condition.WARFARIN, Condition.KIDNEY_DISEASE
Ill = tuple[Condition, ...] | None
PAIRS = tuple(permutations(PEOPLE, 2))

BOTH_AT_ONCE = (
    "{a}{x}歲吃可邁丁 {b}{y}歲洗腎",
    "{a}{x}歲 有在吃可邁丁,{b}{y}歲 洗腎",
    "{a}吃可邁丁 {b}洗腎",
    "{a}有在吃可邁丁，{b}在洗腎",
)
HERS_ALONE = (
    ("{a}{x}歲", "{b}洗腎"),
    ("{a}{x}歲", "{b}{y}歲 洗腎"),
    ("{a}{x}歲{s} 很少曬", "{b}洗腎"),
    ("{a}{x}歲{s} 很少曬", "{b}在洗腎"),
)


def _said(line: str, a: str, b: str) -> str:
    (_, x, s), (_, y, _) = PEOPLE[a], PEOPLE[b]
    return line.format(a=a, b=b, x=x, y=y, s=s)


def _heard(a: str, b: str, *lines: str) -> dict[str, Known]:
    """Tell it, and put the first one first where we are asked."""
    done = talk(*(_said(line, a, b) for line in lines))
    state = done.state
    if care_of(state).known.profile.subject is None:
        state = after(state, Said(f"先看{a}的")).state
    people = care_of(state).people
    subjects = {PEOPLE[who][0]: who for who in (a, b)}
    return {
        subjects[each.profile.subject]: each for each in people if each.profile.subject in subjects
    }


def _ill(known: Known | None) -> Ill:
    return None if known is None else known.profile.conditions


@pytest.mark.parametrize("line", BOTH_AT_ONCE)
def test_what_each_of_two_has_is_theirs(line: str) -> None:
    for a, b in PAIRS:
        heard = _heard(a, b, line)
        assert (_ill(heard.get(a)), _ill(heard.get(b))) == ((THINNER,), (KIDNEYS,)), (a, b)


@pytest.mark.parametrize("lines", HERS_ALONE)
def test_what_the_second_has_is_not_the_first_ones(lines: tuple[str, ...]) -> None:
    for a, b in PAIRS:
        heard = _heard(a, b, *lines)
        assert (_ill(heard.get(a)), _ill(heard.get(b))) == (None, (KIDNEYS,)), (a, b)
        assert heard[a].profile.age == PEOPLE[a][1]


def test_an_answer_beside_another_who_has_none_of_it_is_of_the_one_asked() -> None:
    for a, b in PAIRS:
        heard = _heard(a, b, "{a}{x}歲{s} 很少曬", "吃可邁丁 {b}沒吃藥沒生病")
        assert _ill(heard[a]) == (THINNER,), (a, b)
        assert THINNER not in (_ill(heard.get(b)) or ()), (a, b)


def test_an_illness_put_right_leaves_age_and_sun_where_they_were() -> None:
    for a, b in PAIRS:
        heard = _heard(a, b, "{a}{x}歲{s} 很少曬", "洗腎", "不是{a} 是{b}洗腎")
        hers, his = heard[a].profile, heard[b].profile
        assert (hers.conditions, hers.age, hers.sun) == (None, PEOPLE[a][1], Sun.LOW), (a, b)
        assert (his.conditions, his.age, his.sun) == ((KIDNEYS,), None, None), (a, b)
