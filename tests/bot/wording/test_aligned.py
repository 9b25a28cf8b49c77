"""A card as plain text lines up in a terminal."""

from __future__ import annotations

from bot.bubbles import Line, Section
from bot.wording.aligned import aligned, cells


def test_a_chinese_character_is_two_cells_wide() -> None:
    assert cells("鈣 K2") == 5
    assert cells("（–）") == 5
    assert cells("e\u0301") == 1


def test_values_stand_in_one_column_and_a_shared_note_stands_once() -> None:
    lines = (Line("鈣", "1", "甲"), Line("維生素", "2", "甲"), Line("乙", "3", "乙"))

    written = aligned("題", (Section("量", lines), Section("", (Line("尾"),))))

    assert written == (
        "題\n\n【量】\n  鈣      1\n  維生素  2\n    甲\n  乙      3\n    乙\n\n  尾"
    )


def test_one_very_long_label_does_not_push_the_others() -> None:
    lines = (Line("長" * 40, "1"), Line("鈣", "2"))

    assert aligned("題", (Section("", lines),)).splitlines()[-1] == "  鈣  2"
