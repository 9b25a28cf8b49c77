"""Whether this year's birthday is past, and what a message says more."""

from __future__ import annotations

from datetime import date

import pytest

from core.reading.yesno import birthday_told

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("過了", (True, "")),
        ("早就過了啦", (True, "")),
        ("生日過了 沒吃藥", (True, "沒吃藥")),
        ("很少曬太陽 九月的", (True, "很少曬太陽")),
        ("上個月", (True, "")),
        ("還沒", (False, "")),
        ("還沒過喔 他有腎結石", (False, "他有腎結石")),
        ("下個月", (False, "")),
        ("12月", (False, "")),
        ("沒吃藥沒生病", (None, "沒吃藥沒生病")),
        ("對了他有在洗腎", (None, "對了他有在洗腎")),
        ("有 高血壓", (None, "有 高血壓")),
        ("沒過敏", (None, "沒過敏")),
        ("十一月", (None, "十一月")),
    ],
)
def test_a_birthday_is_told_apart_from_all_else(text: str, told: tuple[bool | None, str]) -> None:
    assert birthday_told(text, TODAY) == told
