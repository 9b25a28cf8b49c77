"""The first look at a text passes by no part of a danger that is told in it."""

from __future__ import annotations

import tomllib
from pathlib import Path

from core.reading.danger import alike, alike_felt, parts, parts_look
from core.reading.danger.scope import told
from core.reading.latin import bare, folded

CASES = Path(__file__).parents[2] / "answers" / "cases"


def stored() -> list[str]:
    files = [tomllib.loads(each.read_text("utf-8")) for each in CASES.glob("*called*.toml")]
    texts = [text for each in files for text in each["questions"]]
    abroad = [
        text
        for each in alike_felt.TONGUES
        for those in alike.sayings("felt_abroad", each)
        for text in those
    ]
    return [*texts, *abroad, *alike.sayings("felt_before")[0]]


def test_no_part_told_in_another_tongue_is_passed_by() -> None:
    for text in map(folded, stored()):
        marked = bare(text) != text
        look = parts.look_abroad(with_marks=marked)
        held = parts_look.begun(text)
        for name, pattern in (parts.LATIN if marked else parts.BARE).items():
            found = [
                each.span() for each in parts_look.places(pattern, look.stems[name], text, held)
            ]
            assert found == [each.span() for each in pattern.finditer(text)], (name, text)


def test_no_part_told_in_chinese_is_passed_by() -> None:
    look = parts.look_in_chinese()
    for text in (told(each).text for each in stored()):
        for name, pattern in parts.HAN.items():
            begin = look.stems[name]
            if begin is not None and begin.isdisjoint(text):
                assert pattern.search(text) is None, (name, text)
