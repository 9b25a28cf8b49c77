"""What is typed beside the open question: a bare no, who is back, a refusal of another thing."""

from __future__ import annotations

import pytest

from core.dialogue.states import Asking, care_of
from core.person import Condition, Diet, Sun
from tests.core.dialogue.test_reminding import DICTATED, Talk

SUN_ASKED = ("我70歲女", "每天去公園運動")
HEALTH_ASKED = "我70歲女 很少曬太陽"


def after(*words: str) -> Talk:
    talk = Talk()
    talk.say(*words)
    return talk


def asked(talk: Talk) -> str | None:
    return talk.state.question if isinstance(talk.state, Asking) else None


@pytest.mark.parametrize("words", ["沒有", "沒有耶", "有", "都沒有", "不會"])
def test_a_bare_no_to_which_of_two_tells_nothing(words: str) -> None:
    talk = after(*SUN_ASKED, words)
    assert asked(talk) == "sun"
    assert care_of(talk.state).known.profile.sun is None


@pytest.mark.parametrize("words", ["沒有別的", "沒有其他", "其他沒有", "沒別的", "沒有其他的了"])
def test_the_rest_of_the_health_list_is_no_diet(words: str) -> None:
    talk = after(HEALTH_ASKED, "有吃甲狀腺素", words)
    assert asked(talk) == "diet"
    assert care_of(talk.state).known.profile.diet is None


def test_the_rest_of_the_diet_is() -> None:
    talk = after(HEALTH_ASKED, "都沒有", "花生過敏", "沒有別的")
    assert care_of(talk.state).known.profile.diet == ()


@pytest.mark.parametrize(
    "words", ["我有吃活性維生素D", "有吃骨化三醇,就是活性維生素D", "有吃維他命D 是醫生開的活性的"]
)
def test_an_active_vitamin_d_is_a_medicine_and_no_supplement(words: str) -> None:
    known = care_of(after(HEALTH_ASKED, words).state).known
    assert known.profile.conditions == (Condition.ACTIVE_VITAMIN_D,)
    assert not known.taking


@pytest.mark.parametrize("words", ["她說不想講有什麼病", "病的事她不想說", "不想透露病史"])
def test_illnesses_declined_amid_the_sun_are_not_asked_and_the_sun_is(words: str) -> None:
    talk = after("幫我媽問 70歲", words)
    assert asked(talk) == "sun"
    talk.say("很少出門")
    known = care_of(talk.state).known
    assert (asked(talk), known.profile.sun, known.refused_health) == ("diet", Sun.LOW, True)


@pytest.mark.parametrize("words", ["好了", "我回來了", "ok了", "電話講完了"])
def test_who_is_back_goes_on(words: str) -> None:
    talk = after(HEALTH_ASKED, "等一下我去拿藥袋")
    assert "snoozed-nothing" in care_of(talk.state).last
    talk.say(words)
    assert "going-on" in care_of(talk.state).last
    assert asked(talk) == "safety"


def test_a_few_days_off_end_no_reminder() -> None:
    talk = after(DICTATED, "每天晚上八點提醒我", "這兩天不用")
    rhythm = care_of(talk.state).known.rhythm
    assert rhythm is not None
    assert rhythm.starts is not None
    talk = after(DICTATED, "每天晚上八點提醒我", "這幾天不用提醒")
    rhythm = care_of(talk.state).known.rhythm
    assert rhythm is not None
    assert rhythm.paused


def test_a_brother_is_called_in_full_and_is_one_by_either_word() -> None:
    talk = after("我弟45歲 很少曬太陽", "弟弟沒生病沒吃藥 都吃")
    assert [each.called for each in care_of(talk.state).people] == ["弟弟"]


@pytest.mark.parametrize("words", ["這禮拜六不用 我要去女兒家", "我要去我媽家"])
def test_whose_home_one_goes_to_is_nobody_new(words: str) -> None:
    talk = after(DICTATED, "每天晚上八點提醒我", words)
    assert len(care_of(talk.state).people) == 1


def test_what_another_eats_is_not_ones_own() -> None:
    talk = after("我70歲女 很少曬太陽", "都沒有", "她不太出門 沒生病 都吃")
    assert care_of(talk.state).known.profile.diet is None


def test_a_tablet_for_an_allergy_is_no_food() -> None:
    talk = after(HEALTH_ASKED, "只吃過敏的藥")
    assert "diet-unlisted" not in care_of(talk.state).last
    assert care_of(talk.state).known.profile.diet is None
    talk.say("對牛奶過敏")
    assert care_of(talk.state).known.profile.diet == (Diet.MILK_ALLERGY,)


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("謝謝 那什麼時候再問你", "nothing-more"),
        ("可是醫生有開鈣片給我", "calcium-given"),
        ("不吃牛肉而已", "diet-unlisted"),
    ],
)
def test_beside_the_plan_it_is_answered(words: str, answer: str) -> None:
    talk = after(DICTATED, words)
    assert answer in care_of(talk.state).last


def test_a_nod_at_the_circle_asks_which() -> None:
    talk = after(DICTATED, "家人", "好")
    assert "circle-choose" in care_of(talk.state).last
