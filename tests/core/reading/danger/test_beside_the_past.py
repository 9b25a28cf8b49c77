"""What is felt now rings, whatever was had before; what an old illness left behind does not."""

from __future__ import annotations

import pytest

from core.reading.danger import Danger, danger


@pytest.mark.parametrize(
    "words",
    [
        "nenek pernah stroke. nenek pingsan",
        "grandma had a stroke before, she fell and can't stand",
        "she had lunch and is choking",
        "history of high blood pressure, passed out",
        "my father takes aspirin to prevent stroke and vomits blood",
        "dad had chest pain for 10 minutes",
        "bà từng bị đột quỵ, bất tỉnh",
        "阿嬤以前中風過 跌倒爬不起來",
        "阿公之前心肌梗塞 胸口很痛",
        "阿嬤剛剛 stroke",
    ],
)
def test_a_past_hides_nothing_that_is_felt_beside_it(words: str) -> None:
    assert danger(words) is Danger.EMERGENCY


@pytest.mark.parametrize("words", ["i had swallowed 20 pills", "she had taken 30 pills"])
def test_tablets_had_taken_are_taken_now(words: str) -> None:
    assert danger(words) is Danger.SWALLOWED


@pytest.mark.parametrize(
    "words",
    [
        "nenek pernah stroke, lumpuh sebelah kanan, minum obat",
        "she had a stroke, one side weak, takes aspirin",
        "bà từng bị tai biến, liệt nửa người",
        "last year she fell and broke her hip",
        "my mom had chest pain last year, got a stent",
        "阿嬤 stroke 三年前",
        "阿公三年前中風坐輪椅",
    ],
)
def test_what_is_lived_with_rings_nowhere(words: str) -> None:
    assert danger(words) is None
