"""Danger told half in Chinese and half in another tongue, as carers type it."""

import pytest

from core.reading.danger import danger

RINGS = (
    "阿嬤 kejang",
    "nenek pingsan di 浴室",
    "bà bị ngã 流血很多",
    "阿公 choking 吃飯",
    "阿公 muntah darah",
    "bà nôn ra máu 怎麼辦",
    "阿嬤 mulut miring, tangan lemas",
    "ama face 歪一邊 cannot talk",
    "阿嬤 tidak bisa 呼吸",
    "阿公 dada 很痛",
    "阿嬤 stroke now",
    "nenek 吃 Xarelto jatuh 頭撞到",
)
QUIET = (
    "阿嬤 tidur jam 9",
    "ama last year fall, now ok 了",
    "if ama fall 怎麼辦",
    "nenek takut jatuh, 可以吃什麼",
    "阿嬤 去年 stroke, 現在坐輪椅",
    "媽媽 pernah stroke 現在吃 aspirin",
    "阿公 5年前 heart attack, 有支架",
    "阿公 pernah kejang 現在好了",
    "kalsium 會不會 stroke",
    "阿嬤 cannot sleep 晚上",
    "媽 want to 吃 milk",
)


@pytest.mark.parametrize("words", RINGS)
def test_it_rings_whichever_half_tells_it(words: str) -> None:
    assert danger(words) == "emergency"


@pytest.mark.parametrize("words", ["阿嬤 minum obat satu botol", "ama 吃太多 calcium, one bottle"])
def test_tablets_swallowed_ring_too(words: str) -> None:
    assert danger(words) == "swallowed"


def test_a_wish_to_die_rings_too() -> None:
    assert danger("我 ingin mati") == "crisis"


@pytest.mark.parametrize("words", QUIET)
def test_what_is_long_past_feared_or_asked_about_stays_quiet_in_either_tongue(words: str) -> None:
    assert danger(words) is None
