"""Erasing one of those who are looked after: asked once more by name; nobody else is touched."""

from __future__ import annotations

import pytest

from core.care import Consent, Known
from core.dialogue import Erasing, New, Step, step
from core.dialogue.states import care_of
from core.messages import Cancel, Chose, Forget, Moment, Revoke, Said
from tests.core.dialogue.test_sharing import NOON, ROWS, choices, said, talk, tap

MOTHER = "我媽68歲，很少曬太陽，有吃甲狀腺素，其他都沒有，不挑食"
MINE = "換我，55歲女，已經停經，很少曬太陽，沒病沒吃藥，都吃"
BOTH = (MOTHER, "每天早上八點提醒我媽", MINE, "每天早上九點提醒我")


def erased(*before: str, wish: str = "刪除媽媽的資料") -> Step:
    return talk("是", state=talk(*before, wish).state)


@pytest.mark.parametrize(
    "wish",
    ["刪除媽媽的資料", "把我媽的資料刪掉", "只刪媽媽的", "刪除媽媽的紀錄", "媽媽的資料可以刪掉嗎"],
)
def test_one_of_two_is_erased_after_a_yes_that_was_asked_by_name(wish: str) -> None:
    asked = talk(*BOTH, wish)
    assert isinstance(asked.state, Erasing)
    assert "媽媽的資料、計畫和提醒刪掉嗎" in said(asked)
    assert asked.effects == ()
    done = talk("好", state=asked.state)
    assert done.effects == (Cancel("0"), Forget(0))
    mother, me = care_of(done.state).people
    assert mother == Known()
    assert me.profile.age == 55
    assert me.rhythm is not None


def test_amid_a_question_of_ones_own_health_the_mother_is_still_who_is_meant() -> None:
    asked = talk(MOTHER, "換我，55歲女，已經停經，很少曬太陽", "刪除媽媽的資料")
    assert "媽媽" in said(asked)
    assert isinstance(asked.state, Erasing)
    assert asked.state.place == 0


@pytest.mark.parametrize("answer", ["不要", "算了", "等一下"])
def test_whatever_is_no_plain_yes_keeps_her(answer: str) -> None:
    done = talk(answer, state=talk(*BOTH, "刪除媽媽的資料").state)
    assert care_of(done.state).people[0].profile.age == 68


def test_everything_is_asked_with_a_button_for_each_alone() -> None:
    asked = talk(*BOTH, "刪除我的資料")
    labels = [each.label for each in choices(asked)]
    assert labels == ["label-erase-yes", "label-erase-only", "label-erase-mine", "label-erase-no"]
    mine = tap(asked, "label-erase-mine")
    assert "您自己的資料、計畫和提醒刪掉嗎" in said(mine)
    done = talk("是", state=mine.state)
    mother, me = care_of(done.state).people
    assert mother.profile.age == 68
    assert me == Known()


def test_with_the_last_one_everything_goes() -> None:
    done = erased(MOTHER)
    assert done.state == New()
    assert done.effects == (Forget(),)


def test_who_is_not_kept_is_said_so_and_nobody_is_erased() -> None:
    done = talk(*BOTH, "刪除阿公的資料")
    assert "沒有這一位" in said(done)
    assert not isinstance(done.state, Erasing)


def test_her_shares_go_and_the_others_stay_open() -> None:
    open_ = talk(MOTHER, "傳給家人", "好", MINE, "傳給家人", "好")
    hers, mine = care_of(open_.state).shares
    done = talk("是", state=talk("刪除媽媽的資料", state=open_.state).state)
    assert Revoke(hers.key) in done.effects
    assert care_of(done.state).shares == (mine,)


def test_an_old_button_of_hers_never_comes_to_mean_somebody_else() -> None:
    done = erased(*BOTH)
    after = talk("我爸70歲，很少曬太陽，沒病沒吃藥，都吃", state=done.state)
    assert [each.profile.age for each in care_of(after.state).people] == [None, 55, 70]
    tapped = talk(Chose("conditions:kidney_disease"), state=after.state)
    assert care_of(tapped.state).people == care_of(after.state).people  # nor is she kept anew


@pytest.mark.parametrize("wish", ["刪除我自己的資料", "把我自己的資料刪掉"])
def test_ones_own_data_alone_is_asked_about_where_that_is_said(wish: str) -> None:
    asked = talk(*BOTH, wish)
    assert isinstance(asked.state, Erasing)
    assert asked.state.place == 1


def test_she_who_was_spoken_of_is_meant_by_hers() -> None:
    asked = talk(*BOTH, "媽媽的計畫", "我媽過世了", "刪掉她的資料")
    assert isinstance(asked.state, Erasing)
    assert asked.state.place == 0


def test_nothing_of_her_is_exported_and_nobody_is_turned_to_by_mistake() -> None:
    done = erased(*BOTH)
    told = said(talk("匯出我的資料", state=done.state))
    assert "媽媽、" not in told
    assert "68" not in told
    lives = talk("我在東京", state=done.state)
    assert care_of(lives.state).people[1].zone == "Asia/Tokyo"


def consents(done: Step) -> list[str]:
    return sorted(each.to for each in care_of(done.state).consents)


def test_each_consent_is_withdrawn_alone_by_ending_what_it_was_for() -> None:
    all_three = talk(*BOTH, "傳給家人", "好")
    assert consents(all_three) == ["health", "reminder", "share"]
    unshared = talk("收回分享", state=all_three.state)
    assert consents(unshared) == ["health", "reminder"]
    mine_stopped = talk("不要提醒我", state=unshared.state)
    assert consents(mine_stopped) == ["health", "reminder"]  # hers still come
    stopped = talk("不要提醒媽媽", state=mine_stopped.state)
    assert consents(stopped) == ["health"]


def test_a_consent_keeps_its_text_moment_and_channel() -> None:
    done = step(New(), Said(MOTHER), Moment(NOON, "t", "line"), ROWS)
    assert care_of(done.state).consents == (Consent("health", "consent-health-1", NOON, "line"),)


def test_who_would_rather_not_tell_of_health_has_agreed_to_nothing() -> None:
    assert consents(talk("我媽68歲，很少曬太陽", "不想說")) == []


# ---- several at once, and 她 -----------------------------------------------------------

FATHER = "我爸75歲，很少曬太陽，沒病沒吃藥，都吃"
THREE = (*BOTH, FATHER)


@pytest.mark.parametrize(
    "wish",
    [
        "刪除我媽和我爸的資料",
        "把爸媽的資料刪掉",
        "我爸媽的都刪掉",
        "除了我以外的都刪掉",
        "只留我的其他刪掉",
        "刪除媽媽的資料和爸爸的資料",
    ],
)
def test_of_two_named_each_is_asked_about_and_nobody_else_goes(wish: str) -> None:
    first = talk(*THREE, wish)
    assert isinstance(first.state, Erasing)
    assert first.state.place == 0
    second = talk("是", state=first.state)
    assert isinstance(second.state, Erasing)
    assert second.state.place == 2
    assert "爸爸的資料、計畫和提醒刪掉嗎" in said(second)
    done = talk("是", state=second.state)
    mother, me, father = care_of(done.state).people
    assert (mother, father) == (Known(), Known())
    assert me.profile.age == 55


def test_a_no_to_one_of_two_keeps_that_one_and_asks_of_the_other() -> None:
    second = talk("不要", state=talk(*THREE, "刪除我媽和我爸的資料").state)
    assert "媽媽的還留著" in said(second)
    done = talk("不要刪", state=second.state)
    assert "爸爸的還留著" in said(done)
    assert [each.profile.age for each in care_of(done.state).people] == [68, 55, 75]


@pytest.mark.parametrize("wish", ["刪掉她的", "把她的刪掉", "刪除她的資料"])
def test_hers_is_the_one_woman_kept_also_amid_ones_own_plan(wish: str) -> None:
    asked = talk(*BOTH, wish)
    assert isinstance(asked.state, Erasing)
    assert asked.state.place == 0


@pytest.mark.parametrize("wish", ["刪掉他的資料", "幫我刪除爸爸跟那個女兒她們的資料啦"])
def test_where_it_is_not_plain_who_is_meant_a_yes_never_erases_everything(wish: str) -> None:
    asked = talk(*THREE, "媽媽的計畫", wish)
    assert not (isinstance(asked.state, Erasing) and asked.state.place is None)
    assert [each.profile.age for each in care_of(talk("是", state=asked.state).state).people][
        1:
    ] == [
        55,
        75,
    ]


@pytest.mark.parametrize("wish", ["刪除大家的資料", "刪除全家的資料"])
def test_everybodys_is_asked_with_a_button_for_each_alone(wish: str) -> None:
    asked = talk(*THREE, wish)
    assert isinstance(asked.state, Erasing)
    assert asked.state.place is None
    assert [each.data for each in choices(asked)][1:-1] == [
        "erase:only@0",
        "erase:only@1",
        "erase:only@2",
    ]


def test_a_second_tap_on_the_yes_of_the_one_before_erases_nobody_else() -> None:
    asked = talk(*BOTH, "我爸88歲，很少曬太陽，沒病沒吃藥，都吃", "刪除我媽和我爸的資料")
    yes = choices(asked)[0]
    once = talk(Chose(yes.data), state=asked.state)
    assert once.effects == (Cancel("0"), Forget(0))
    twice = talk(Chose(yes.data), state=once.state)
    assert twice.effects == ()
    assert "爸爸的資料、計畫和提醒刪掉嗎" in said(twice)
    assert care_of(twice.state).people[2].profile.age == 88


@pytest.mark.parametrize(
    "wish",
    [
        "把我的資料刪掉，我媽的留著",
        "刪除我的資料，保留我媽的",
        "我媽的不要刪 刪我的就好",
        "我的刪掉就好，媽媽留著",
    ],
)
def test_who_is_to_stay_is_not_who_is_asked_about(wish: str) -> None:
    asked = talk(*BOTH, wish)
    assert isinstance(asked.state, Erasing)
    assert asked.state.place == 1


@pytest.mark.parametrize(
    "wish",
    [
        "刪我的資料 媽媽的不要刪",
        "我媽的資料留著，其他刪掉",
        "全部刪掉，只留我媽的",
        "delete my data but keep my mom's",
        "delete everything except my mother's data",
    ],
)
def test_where_somebody_is_to_stay_and_not_all_is_read_it_is_asked_whose(wish: str) -> None:
    asked = talk(*BOTH, wish)
    assert not isinstance(asked.state, Erasing)
    assert "哪一位" in said(asked)


def test_of_everybody_but_one_each_is_asked_about_and_that_one_never() -> None:
    three = (*BOTH, "我爸88歲，很少曬太陽，沒病沒吃藥，都吃")
    asked = talk(*three, "刪除大家的資料，我媽的留著")
    assert isinstance(asked.state, Erasing)
    assert (asked.state.place, asked.state.then) == (1, (2,))
    asked = talk(*three, "其他人的都刪掉，但我媽的要留")
    assert isinstance(asked.state, Erasing)
    assert (asked.state.place, asked.state.then) == (2, ())
