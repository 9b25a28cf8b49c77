"""Of two people told at once, the one who is looked at first keeps the age that is theirs."""

from __future__ import annotations

from datetime import date

import pytest

from core.person import Subject
from core.reading.read import read
from core.reading.told_of_two import with_earlier
from core.reading.understood import Context, Slots, Understood

TODAY = date(2026, 11, 21)
BOTH = "我爸78我媽75 都想補鈣"
COUPLE = "我52 我老公58"
UNCLEAR = "我跟我媽都要做 我45 她72"


@pytest.mark.parametrize(
    ("earlier", "answer", "age"),
    [
        (BOTH, "先爸爸", 78),
        (BOTH, "媽媽先", 75),
        (BOTH, "我媽", 75),
        (COUPLE, "先我老公", 58),
        (COUPLE, "老公", 58),
        (COUPLE, "我先", 52),
        (UNCLEAR, "我先", 45),
        (UNCLEAR, "先我媽", 72),
        ("我跟我媽都要", "先我媽", None),
    ],
)
def test_the_age_of_whoever_is_first_is_theirs_or_asked(
    earlier: str, answer: str, age: int | None
) -> None:
    said = read(answer, Context(TODAY, "subject"))
    assert with_earlier(earlier, answer, said, TODAY).slots.age == age


def test_a_tapped_button_knows_the_age_too() -> None:
    tapped = Understood(slots=Slots(subject=Subject.MOTHER))
    assert with_earlier(BOTH, "", tapped, TODAY).slots.age == 75


def test_nothing_of_health_is_taken_from_a_message_of_two() -> None:
    said = read("先我媽", Context(TODAY, "subject"))
    earlier = "我媽75吃可邁丁 我爸78洗腎"
    assert with_earlier(earlier, "先我媽", said, TODAY).slots.conditions is None
