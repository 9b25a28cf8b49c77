"""What no rule hears is heard by its likeness to what others said; measured by leaving them out."""

from __future__ import annotations

import pytest

from core.reading.danger import Danger, alike, danger
from core.reading.danger.scope import told

GRAVE, CALM = alike.sayings()
TENTHS = 10


COMPACT = [[told(each).text for each in those] for those in (GRAVE, CALM)]


def left_out(turn: int) -> tuple[int, int]:
    """How many sayings of one turn ring when the table holds all others, grave and calm."""
    grave_ones, calm_ones = (
        [each for place, each in enumerate(those) if place % TENTHS != turn] for those in COMPACT
    )
    known = alike.weighed(grave_ones, calm_ones, alike.pieces)
    grave, calm = (
        sum(alike.weight(each, known) > alike.ENOUGH for each in those[turn::TENTHS])
        for those in COMPACT
    )
    return grave, calm


def test_most_sayings_left_out_are_known_by_the_others_and_few_calm_ones_are_mistaken() -> None:
    turns = [left_out(turn) for turn in range(TENTHS)]

    known = sum(grave for grave, _ in turns) / len(GRAVE)
    mistaken = sum(calm for _, calm in turns) / len(CALM)

    assert known > 0.6
    assert mistaken < 0.025


def test_every_grave_saying_of_the_table_rings() -> None:
    assert [each for each in GRAVE if danger(each) is None] == []


def test_no_calm_saying_of_the_table_rings() -> None:
    assert [each for each in CALM if danger(each) is not None] == []


def test_no_saying_stands_on_both_sides_or_twice() -> None:
    assert set(GRAVE).isdisjoint(CALM)
    assert len(GRAVE) == len(set(GRAVE))


@pytest.mark.parametrize(
    "story",
    ["連續劇的女主角說媽媽以後不能陪你了要好好長大", "小說裡他把東西都分給弟妹說以後用不到了"],
)
def test_a_story_is_nobodys(story: str) -> None:
    assert not alike.is_alike(told(story))


def test_in_a_long_message_a_part_is_enough() -> None:
    before = "我爸今年八十一歲 每天都在家看電視 早上吃一顆血壓藥 晚上看八點檔 胃口也還不錯 "
    said = "他最近把存摺印章都交給我姊 說他時間差不多了 以後不用再來看他"

    assert danger(before + said) is Danger.CRISIS
    assert danger(before) is None
