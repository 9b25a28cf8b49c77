"""Numbers as people write them, against cn2an where it is right."""

from __future__ import annotations

import cn2an  # type: ignore[import-untyped]  # it ships no types
import pytest

from core.reading.numerals import numbers, value_of


@pytest.mark.parametrize("number", range(121))
def test_every_age_in_chinese_figures_is_read(number: int) -> None:
    assert value_of(cn2an.an2cn(number)) == number


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("六十有五", 65),
        ("廿八", 28),
        ("卅五", 35),
        ("卌", 40),
        ("一百零二", 102),
        ("一百二", 120),
        ("六十5", 65),
        ("陸拾伍", 65),
        ("二零二四", 2024),
        ("兩", 2),
        ("65.5", 65),
    ],
)
def test_a_way_of_writing_is_read(typed: str, meant: int) -> None:
    assert value_of(typed) == meant


@pytest.mark.parametrize("typed", ["一萬", "十十", "六七十", "0912345678", "陸", "百百"])
def test_what_is_no_number_of_ours_is_none(typed: str) -> None:
    assert value_of(typed) is None


def test_a_longer_run_is_never_cut_apart() -> None:
    assert [each.typed for each in numbers("電話0912345678,65歲")] == ["0912345678", "65"]


def test_sixty_and_straight_on_is_not_sixty_one() -> None:
    assert [each.value for each in numbers("六十一直都在家")] == [60]


def test_seven_or_eight_are_both_named() -> None:
    assert numbers("七八歲")[0].about == (7, 8)
    assert numbers("六七十歲")[0].about == (60, 70)
