"""Of several in one message each one's part is theirs; what may be of all is nobody's."""

from __future__ import annotations

from datetime import date

import pytest

from core.person import Condition, Subject, Sun
from core.reading.each_of import each_of, named, wants_all

TODAY = date(2026, 11, 22)


def _ages(text: str) -> list[tuple[Subject | None, int | None]]:
    return [(each.slots.subject, each.slots.age) for each in each_of(text, TODAY)]


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("阿公83 阿嬤80 想問", [(Subject.GRANDFATHER, 83), (Subject.GRANDMOTHER, 80)]),
        ("我岳母68岳父70 都很健康", [(Subject.OTHER, 68), (Subject.OTHER, 70)]),
        ("我65歲女生 我先生68歲", [(Subject.SELF, 65), (Subject.SPOUSE, 68)]),
        ("妹妹6歲哥哥10歲 都要補嗎", [(Subject.OTHER, 6), (Subject.OTHER, 10)]),
        ("我媽65歲", []),
        ("我媽65歲 我媽今年66", []),
    ],
)
def test_each_has_their_age(text: str, ages: list[tuple[Subject | None, int | None]]) -> None:
    assert _ages(text) == ages


def test_what_is_told_behind_a_name_is_of_that_one_also_once_more() -> None:
    father, mother = each_of("我爸78我媽75 兩個都想補鈣 我爸有裝心臟支架", TODAY)
    assert father.slots.conditions == (Condition.HEART_DISEASE,)
    assert mother.slots.conditions is None


def test_what_may_be_told_of_all_is_nobodys() -> None:
    father, mother = each_of("爸爸80歲洗腎 媽媽78歲 都不出門", TODAY)
    assert father.slots.conditions == (Condition.KIDNEY_DISEASE,)
    assert father.slots.sun is mother.slots.sun is None


def test_what_stands_last_behind_bare_ages_is_nobodys() -> None:
    assert [each.slots.conditions for each in each_of("阿公83 阿嬤80 在吃可邁丁", TODAY)] == [
        None,
        None,
    ]


def test_two_who_are_each_told_of_keep_their_own() -> None:
    his, hers = each_of("岳父81中風過吃普栓達 岳母77都在家帶孫", TODAY)
    assert (his.slots.sun, hers.slots.sun) == (None, Sun.LOW)
    assert hers.slots.conditions is None


def test_only_who_is_asked_for_is_wanted() -> None:
    assert wants_all("幫我爸和我媽問")
    assert not wants_all("我58歲 我媽85歲骨折過")


def test_those_of_one_word_are_named_by_their_own() -> None:
    assert named("我公婆都要看") == ("婆婆", "公公")
    assert named("我岳母68岳父70") == ("岳母", "岳父")
