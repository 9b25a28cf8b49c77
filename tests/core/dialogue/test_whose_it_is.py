"""Whose a medicine, a tablet taken, an age is: what is said of one stands with nobody else."""

from __future__ import annotations

import pytest

from core.dialogue import view
from core.dialogue.states import care_of
from core.diary import Mark
from core.person import Condition, Subject, Sun
from tests.core.dialogue.test_reminding import DICTATED, EIGHT, Talk

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


@pytest.mark.parametrize(
    ("one", "other"), [("阿嬤", "外婆"), ("外婆", "奶奶"), ("外公", "阿公"), ("爺爺", "外公")]
)
def test_a_grandparent_by_another_word_of_another_age_is_another(one: str, other: str) -> None:
    talk = Talk()
    talk.say(f"我{one}85歲 洗腎 都在家 不挑食", f"我{other}78歲 很少出門 沒生病沒吃藥 不挑食")
    first, second = (each.profile for each in care_of(talk.state).people)
    assert (first.age, second.age) == (85, 78)
    assert first.conditions == (Condition.KIDNEY_DISEASE,)
    assert second.conditions == ()
    assert f"{one}的骨本計畫" in talk.say(f"看{one}的計畫")
    assert f"{other}的骨本計畫" in talk.say(f"看{other}的計畫")


def test_one_grandmother_may_be_called_by_two_words_and_an_illness_is_asked_about() -> None:
    talk = Talk()
    talk.say("我奶奶88歲 很少曬 沒生病沒吃藥 都吃", "看阿嬤的計畫")
    assert "是同一位嗎" in talk.say("阿嬤洗腎")
    (her,) = care_of(talk.state).people
    assert her.profile.conditions == ()
    talk.say("奶奶洗腎")
    (her,) = care_of(talk.state).people
    assert her.profile.conditions == (Condition.KIDNEY_DISEASE,)


@pytest.mark.parametrize("word", ["第二位", "第二位病人", "第2位"])
def test_the_second_one_with_values_is_nobody_told_of_before(word: str) -> None:
    talk = Talk()
    talk.say("第一位 85歲男 洗腎 都在家", f"{word} 82歲女 很少曬 沒生病沒吃藥 不挑食")
    first, second = (each.profile for each in care_of(talk.state).people)
    assert (first.age, second.age) == (85, 82)
    assert first.conditions == (Condition.KIDNEY_DISEASE,)
    assert second.conditions == ()
    talk.say("第三位 90歲女", "第二位 83歲")
    assert [each.profile.age for each in care_of(talk.state).people] == [85, 83, 90]


def both() -> Talk:
    """Oneself and a mother, both at 8:00, and the talk is of the mother."""
    talk = Talk()
    talk.say(DICTATED, "每天早上八點提醒我", MOTHERS, "每天早上八點提醒我媽")
    return talk


def rung() -> Talk:
    """The same, with both reminders waiting."""
    talk = both()
    talk.due(EIGHT, "0")
    talk.due(EIGHT, "1")
    return talk


def marks(talk: Talk) -> list[str]:
    return [each.diary.letters for each in care_of(talk.state).people]


def ringing(talk: Talk) -> list[bool]:
    return [each.rings for each in care_of(talk.state).people]


@pytest.mark.parametrize("words", ["我不用提醒了", "我的提醒關掉", "不用提醒我了", "我先不要提醒"])
def test_i_need_no_reminder_ends_mine_and_not_hers(words: str) -> None:
    talk = both()
    assert "提醒媽媽" in talk.say(words)
    assert ringing(talk) == [False, True]
    assert care_of(talk.state).known.profile.subject is Subject.MOTHER


@pytest.mark.parametrize("words", ["我媽不用提醒了", "不要提醒"])
def test_amid_hers_a_plain_stop_is_hers(words: str) -> None:
    talk = both()
    talk.say(words)
    assert ringing(talk) == [True, False]


def test_where_nothing_of_mine_stands_hers_is_named_and_stays() -> None:
    talk = Talk()
    talk.say(MOTHERS, "每天早上九點提醒我媽")
    assert "每天 09:00 提醒媽媽" in talk.say("我不用提醒了")
    assert ringing(talk) == [True]
    talk.say("不用提醒我了")
    assert ringing(talk) == [False]


@pytest.mark.parametrize(
    ("words", "mine", "hers"),
    [
        ("我吃了 我媽還沒吃", Mark.TAKEN, Mark.ASKED),
        ("我還沒吃，我媽吃了", Mark.ASKED, Mark.TAKEN),
        ("我媽吃了我還沒", Mark.ASKED, Mark.TAKEN),
        ("我跟我媽都吃了", Mark.TAKEN, Mark.TAKEN),
        ("我們都吃了", Mark.TAKEN, Mark.TAKEN),
        ("我和媽媽都還沒吃", Mark.ASKED, Mark.ASKED),
    ],
)
def test_what_each_of_two_took_is_noted_for_each(words: str, mine: Mark, hers: Mark) -> None:
    talk = rung()
    talk.say(words)
    assert marks(talk) == [mine.value, hers.value]


def test_whether_i_took_mine_is_asked_of_my_own_days() -> None:
    talk = rung()
    talk.say("我吃了")
    assert "您吃了 1 天" in talk.say("我今天吃了嗎")


@pytest.mark.parametrize("words", ["先不用", "不用", "先不要", "這幾天不用", "好，不用了"])
def test_not_needed_to_the_days_of_a_trip_means_no_reminder_on_them(words: str) -> None:
    talk = Talk()
    talk.say(DICTATED, "每天早上八點提醒我", "下禮拜一到三要出國")
    talk.say(words)
    assert len(care_of(talk.state).known.diary.away) == len(("Monday", "Tuesday", "Wednesday"))
    assert ringing(talk) == [True]


@pytest.mark.parametrize(
    ("words", "whose", "condition"),
    [
        ("我媽的那隻貓過世後 她吃可邁丁", Subject.MOTHER, Condition.WARFARIN),
        ("我阿嬤養的狗過世了 她有吃可邁丁", Subject.GRANDMOTHER, Condition.WARFARIN),
        ("我爸的狗死了 他洗腎", Subject.FATHER, Condition.KIDNEY_DISEASE),
    ],
)
def test_who_lost_a_pet_is_still_the_one_told_of(
    words: str, whose: Subject, condition: Condition
) -> None:
    talk = Talk()
    talk.say(words)
    known = care_of(talk.state).known.profile
    assert (known.subject, known.conditions) == (whose, (condition,))


@pytest.mark.parametrize(
    "words", ["我朋友洗腎 我也是", "我同事洗腎，我也一樣", "我朋友洗腎 我也有洗腎"]
)
def test_as_a_friend_has_it_so_have_i_begins_my_plan_and_not_the_friends(words: str) -> None:
    talk = Talk()
    talk.say(words)
    (mine,) = care_of(talk.state).people
    assert mine.profile.subject in {None, Subject.SELF}
    assert mine.profile.conditions == (Condition.KIDNEY_DISEASE,)


def test_as_my_mother_has_it_so_have_i_is_noted_for_both() -> None:
    talk = Talk()
    said = talk.say("我媽洗腎 我也是")
    assert said.count("請問幾歲了") == 1
    people = {each.profile.subject: each.profile for each in care_of(talk.state).people}
    assert people[Subject.MOTHER].conditions == (Condition.KIDNEY_DISEASE,)
    assert people[Subject.SELF].conditions == (Condition.KIDNEY_DISEASE,)


@pytest.mark.parametrize("words", ["陳太太 洗腎 68歲 幫我算", "陳太太 洗腎 68歲"])
def test_a_stranger_dictated_by_title_overwrites_nothing_of_mine(words: str) -> None:
    talk = Talk()
    talk.say("我45歲男 很少曬 沒吃藥沒生病 都吃", words)
    mine, theirs = (each.profile for each in care_of(talk.state).people)
    assert (mine.age, mine.conditions) == (45, ())
    assert (theirs.age, theirs.conditions) == (68, (Condition.KIDNEY_DISEASE,))


def test_my_husband_by_his_surname_is_my_husband() -> None:
    talk = Talk()
    talk.say("我老公姓林", "林先生68歲 洗腎")
    (his,) = (each.profile for each in care_of(talk.state).people)
    assert (his.subject, his.age) == (Subject.SPOUSE, 68)
    assert his.conditions == (Condition.KIDNEY_DISEASE,)


def test_a_grandfather_of_the_village_is_not_mine() -> None:
    talk = Talk()
    talk.say("我阿公88歲 洗腎", "幫村裡71歲阿公問")
    mine, theirs = (each.profile for each in care_of(talk.state).people)
    assert (mine.age, theirs.age) == (88, 71)
    assert theirs.subject is Subject.OTHER


@pytest.mark.parametrize(
    ("tongue", "words", "at"),
    [
        ("English", "every night 8 remind", "20:00"),
        ("English", "remind every night 8", "20:00"),
        ("English", "every morning 8 remind me", "08:00"),
    ],
)
def test_an_hour_of_a_part_of_the_day_in_short_english_is_set(
    tongue: str, words: str, at: str
) -> None:
    talk = Talk()
    assert at in talk.say(DICTATED, tongue, words)


@pytest.mark.parametrize(
    ("tongue", "words"),
    [
        ("English", "don't remind me between 8 and 10"),
        ("Bahasa Indonesia", "jangan ingatkan saya antara jam 8 dan 10"),
        ("Tiếng Việt", "đừng nhắc tôi từ 8 giờ đến 10 giờ"),
    ],
)
def test_hours_without_reminders_are_understood_in_every_tongue(tongue: str, words: str) -> None:
    talk = Talk()
    talk.say(DICTATED, "每天早上八點提醒我", tongue, words)
    assert view(talk.state).asking == "other"  # which hour instead
    assert ringing(talk) == [True]


@pytest.mark.parametrize("words", ["管灌", "鼻胃管", "她是鼻胃管灌食", "插鼻胃管 喝配方奶"])
def test_food_through_a_tube_is_referred(words: str) -> None:
    talk = Talk()
    assert "營養師" in talk.say("幫我媽問 75歲", "很少", "都沒有", words)


@pytest.mark.parametrize("words", ["都沒有", "我媽沒有", "她沒有 是我", "我吃的"])
def test_that_she_has_none_makes_it_ones_own_and_leaves_hers_open(words: str) -> None:
    talk = Talk()
    talk.say(HERS_OPEN, "我有吃可邁丁", words)
    hers, mine = care_of(talk.state).people
    assert hers.profile.conditions is None
    assert mine.profile.conditions == (Condition.WARFARIN,)


@pytest.mark.parametrize("words", ["不是我媽", "不是我媽的", "不是她"])
def test_that_it_is_not_hers_makes_it_ones_own(words: str) -> None:
    talk = Talk()
    talk.say(HERS_OPEN, "我有吃可邁丁", words)
    hers, mine = care_of(talk.state).people
    assert hers.profile.conditions is None
    assert mine.profile.conditions == (Condition.WARFARIN,)


def test_a_nod_to_whose_it_is_asks_again_and_forgets_nothing() -> None:
    talk = Talk()
    assert "還是媽媽的" in talk.say(HERS_OPEN, "我有吃可邁丁", "對")
    talk.say("我媽的")
    (hers,) = care_of(talk.state).people
    assert hers.profile.conditions == (Condition.WARFARIN,)


@pytest.mark.parametrize("words", ["她88歲 吃可邁丁", "她洗腎"])
def test_what_she_has_is_not_written_into_his_plan(words: str) -> None:
    talk = Talk()
    assert "哪一位" in talk.say("我爸78歲男 很少曬 沒吃藥沒生病 都吃", words)
    (his,) = care_of(talk.state).people
    assert (his.profile.age, his.profile.conditions) == (78, ())


def test_what_a_friend_has_is_not_my_mother_in_laws() -> None:
    talk = Talk()
    talk.say("我婆婆73歲 心臟衰竭。我朋友61歲 吃可邁丁")
    (hers,) = care_of(talk.state).people
    assert hers.profile.conditions == (Condition.HEART_DISEASE,)


def test_where_each_is_told_of_without_an_age_ones_own_sun_is_kept_too() -> None:
    talk = Talk()
    talk.say("我先生種田天天曬 我自己都在家很少出門")
    his, mine = care_of(talk.state).people
    assert (his.profile.sun, mine.profile.sun) == (Sun.AMPLE, Sun.LOW)


def test_calcium_of_an_antenatal_visit_puts_the_list_once_more() -> None:
    talk = Talk()
    talk.say("我30歲女 很少曬 沒吃藥沒生病 都吃", "產檢的時候醫生有開鈣片")
    assert view(talk.state).asking == "safety"


def test_what_is_noted_of_another_in_passing_is_dropped_by_the_words_beside_it() -> None:
    talk = Talk()
    assert "「不要記」" in talk.say("我爸78歲男 很少曬", "阿嬤88歲洗腎")
    assert [each.profile.conditions for each in care_of(talk.state).people] == [
        None,
        (Condition.KIDNEY_DISEASE,),
    ]
    talk.say("不要記")
    assert view(talk.state).asking == "safety"
    assert [each.profile.conditions for each in care_of(talk.state).people] == [None, None]
