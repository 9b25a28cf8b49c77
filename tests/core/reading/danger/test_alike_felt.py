"""A body in danger that no rule hears is heard by its likeness; measured by leaving sayings out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

import pytest

from core.reading.danger import Danger, alike, alike_felt, danger
from core.reading.danger.scope import told

Said = TypeVar("Said")
FIFTHS = 5
GRAVE, CALM = (tuple(told(each).text for each in those) for those in alike.sayings("felt_before"))


def others(those: Sequence[Said], turn: int) -> list[Said]:
    return [each for place, each in enumerate(those) if place % FIFTHS != turn]


def test_most_chinese_sayings_left_out_are_known_and_few_calm_ones_near_them_are_mistaken() -> None:
    grave = calm = 0
    for turn in range(FIFTHS):
        known = alike.weighed(others(GRAVE, turn), others(CALM, turn), alike.pieces)
        grave += sum(alike.weight(x, known) > alike_felt.enough(x) for x in GRAVE[turn::FIFTHS])
        calm += sum(alike.weight(x, known) > alike_felt.enough(x) for x in CALM[turn::FIFTHS])

    assert grave / len(GRAVE) > 0.65
    assert calm / len(CALM) < 0.02


@pytest.mark.parametrize("tongue", alike_felt.TONGUES)
def test_a_third_of_the_sayings_of_another_tongue_left_out_are_known(tongue: str) -> None:
    said, everyday = alike_felt.said_abroad(tongue)
    grave = calm = 0
    for turn in range(FIFTHS):
        known = alike.weighed(others(said, turn), others(everyday, turn), alike_felt.pieces)
        rings = [alike_felt.weight_abroad(x, known) > alike_felt.ENOUGH_ABROAD for x in said]
        grave += sum(rings[turn::FIFTHS])
        calm += sum(
            alike_felt.weight_abroad(x, known) > alike_felt.ENOUGH_ABROAD
            for x in everyday[turn::FIFTHS]
        )

    assert grave / len(said) > 0.3
    assert calm / len(everyday) < 0.1  # denied, long past and asked ones among them


def test_every_grave_saying_of_the_tables_rings() -> None:
    silent = [each for each in alike.sayings("felt_before")[0] if danger(each) is None]
    for tongue in alike_felt.TONGUES:
        silent += [each for each in alike.sayings("felt_abroad", tongue)[0] if danger(each) is None]

    assert silent == []


def test_no_calm_saying_of_the_tables_rings() -> None:
    rang = [each for each in alike.sayings("felt_before")[1] if danger(each)]
    for tongue in alike_felt.TONGUES:
        rang += [each for each in alike.sayings("felt_abroad", tongue)[1] if danger(each)]

    assert rang == []


def test_a_story_is_nobodys() -> None:
    assert not alike_felt.is_alike(told("連續劇裡那個阿伯突然臉色發白倒下去都沒有人理他"))


def test_in_a_long_message_a_part_is_enough() -> None:
    before = "我爸今年八十一歲 每天都在家看電視 早上吃一顆血壓藥 晚上看八點檔 胃口也還不錯 "
    said = "剛剛他臉色很差一直流汗講話慢慢的"

    assert danger(before + said) is Danger.EMERGENCY
    assert danger(before) is None
