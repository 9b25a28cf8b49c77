"""Whose a medicine, a tablet taken, an age is: what is said of one stands with nobody else."""

from __future__ import annotations

import pytest

from core.dialogue.states import care_of
from core.person import Condition, Subject
from tests.core.dialogue.test_reminding import Talk

MOTHERS = "我媽75歲 很少曬 沒吃藥沒生病 都吃"
HERS_OPEN = "幫我媽問 75歲 很少曬太陽"


@pytest.mark.parametrize("words", ["我吃的是可邁丁", "我自己也有吃可邁丁", "其實我有吃可邁丁"])
def test_my_own_medicine_amid_hers_is_kept_for_me_before_anything_of_mine_is(words: str) -> None:
    talk = Talk()
    talk.say(MOTHERS, words)
    hers, mine = care_of(talk.state).people
    assert hers.profile.conditions == ()
    assert mine.profile.subject is Subject.SELF
    assert mine.profile.conditions == (Condition.WARFARIN,)
    assert "INR" in talk.say("68歲男 很少曬 都吃", "我的計畫")


def test_my_own_medicine_told_to_her_health_question_leaves_it_open() -> None:
    talk = Talk()
    talk.say(HERS_OPEN, "我自己也有吃可邁丁")
    hers, mine = care_of(talk.state).people
    assert hers.profile.conditions is None
    assert mine.profile.conditions == (Condition.WARFARIN,)
    talk.say("都沒有")
    assert care_of(talk.state).known.profile.subject is Subject.MOTHER
    assert care_of(talk.state).known.profile.conditions == ()


def test_whose_medicine_it_is_is_asked_where_she_may_be_typing_herself() -> None:
    talk = Talk()
    assert "還是媽媽的" in talk.say(HERS_OPEN, "我吃的是可邁丁")
    talk.say("我媽有吃可邁丁")
    (hers,) = care_of(talk.state).people
    assert hers.profile.conditions == (Condition.WARFARIN,)
