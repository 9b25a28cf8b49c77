"""A mother on LINE and a son on Telegram: invited, asked after, nudged, told, and let go."""

from __future__ import annotations

from datetime import timedelta

from bot.storage.upkeep.holdings import holding
from core.dialogue.states import care_of
from tests.fakes.circle import MOTHER, NOON, SON, Home, joined, settled


async def test_a_helper_is_told_whether_she_took_it_today(home: Home) -> None:
    await joined(home)
    assert "還沒到提醒的時間" in await home.says(SON, "媽媽今天吃了嗎？")
    await home.passes(NOON + timedelta(hours=21))
    assert "還沒有回" in await home.says(SON, "我媽今天吃了沒")
    await home.says(MOTHER, "吃了")
    assert "媽媽今天吃了" in await home.says(SON, "媽媽有沒有吃")


async def test_both_sides_are_shown_who_may_what(home: Home) -> None:
    words = await joined(home, may="看計畫、幫忙提醒")
    assert "看計畫、幫忙提醒" in words
    assert "兒子加入了，可以：看計畫、幫忙提醒" in home.heard(MOTHER)
    assert "兒子幫您（看計畫、幫忙提醒）" in await home.says(MOTHER, "家人")
    assert "您幫媽媽（看計畫、幫忙提醒）" in await home.says(SON, "家人")


async def test_a_helper_sees_the_plan_and_nothing_of_health(home: Home) -> None:
    await joined(home, said="我68歲，女生，很少曬太陽，有吃甲狀腺素，不挑食，其他都沒有")
    plan = await home.says(SON, "看媽媽的計畫")
    assert "1200–1500" in plan
    assert "甲狀腺" not in plan


async def test_a_withheld_plan_says_only_that_a_professional_is_to_be_asked(home: Home) -> None:
    await joined(home, said="我68歲，女生，很少曬太陽，有吃華法林，不挑食，其他都沒有")
    plan = await home.says(SON, "看媽媽的計畫")
    assert "毫克" not in plan
    assert "華法林" not in plan
    assert "抗凝血" not in plan


async def test_a_nudge_arrives_as_a_reminder_from_the_helper_and_its_answer_goes_back(
    home: Home,
) -> None:
    await joined(home)
    await home.passes(NOON + timedelta(hours=21))
    home.heard(MOTHER)
    assert "提醒媽媽了" in await home.says(SON, "提醒媽媽一下")
    assert "兒子提醒您" in "".join(map(str, home.told[MOTHER]))
    home.heard(SON)
    await home.taps(MOTHER, "吃了")
    assert "媽媽回我了：吃了" in home.heard(SON)
    assert "不用提醒" in await home.says(SON, "提醒媽媽一下")


async def test_nobody_is_nudged_more_than_three_times_a_day(home: Home) -> None:
    await joined(home)
    for _ in range(3):
        assert "我去提醒" in await home.says(SON, "提醒媽媽一下")
    home.heard(MOTHER)
    assert "明天再說" in await home.says(SON, "提醒媽媽一下")
    assert home.heard(MOTHER) == ""


async def test_nobody_is_nudged_at_night(home: Home) -> None:
    await joined(home)
    home.clock.move(NOON + timedelta(hours=12))
    home.heard(MOTHER)
    assert "休息時間" in await home.says(SON, "提醒媽媽一下")
    assert home.heard(MOTHER) == ""


async def test_a_day_without_an_answer_is_told_the_next_morning_once(home: Home) -> None:
    await joined(home)
    await home.passes(NOON + timedelta(hours=21))
    home.heard(SON)
    await home.passes(NOON + timedelta(hours=45))
    told = home.heard(SON)
    assert "11 月 22 日" in told
    assert told.count("沒有回") == 1
    await home.says(MOTHER, "吃了")
    await home.passes(NOON + timedelta(hours=69))
    assert home.heard(SON) == ""


async def test_a_helper_may_be_told_once_a_week_instead(home: Home) -> None:
    await joined(home)
    await home.passes(NOON + timedelta(hours=45))
    await home.taps(SON, "改成一週說一次")
    home.heard(SON)
    await home.passes(NOON + timedelta(days=8))
    assert home.heard(SON) == ""
    await home.passes(NOON + timedelta(days=9))
    assert home.heard(SON).count("11 月") == 7


async def test_without_the_permission_nothing_is_answered_told_or_nudged(home: Home) -> None:
    await joined(home, may="只看計畫")
    await home.passes(NOON + timedelta(days=3))
    assert "沒有回" not in home.heard(SON)
    home.heard(MOTHER)
    assert "沒有開放" in await home.says(SON, "媽媽今天吃了嗎")
    assert "沒有開放" in await home.says(SON, "提醒媽媽一下")
    assert home.heard(MOTHER) == ""


async def test_what_the_person_takes_back_is_gone_at_once_and_said(home: Home) -> None:
    await joined(home)
    await home.says(MOTHER, "家人")
    await home.taps(MOTHER, "兒子")
    home.heard(SON)
    assert "現在可以：看計畫、幫忙提醒" in await home.taps(MOTHER, "收回：知道有沒有吃")
    assert "看計畫、幫忙提醒" in home.heard(SON)
    assert "沒有開放" in await home.says(SON, "媽媽今天吃了嗎")
    await home.taps(MOTHER, "開放：知道有沒有吃")
    assert "媽媽今天" in await home.says(SON, "媽媽今天吃了嗎")


async def test_a_helper_may_leave_and_the_person_hears_it(home: Home) -> None:
    await joined(home)
    await home.says(SON, "家人")
    await home.taps(SON, "媽媽")
    await home.taps(SON, "解除連結")
    home.heard(MOTHER)
    assert "解除連結了" in await home.taps(SON, "解除")
    assert home.heard(MOTHER) == "您和兒子的連結結束了。"
    assert care_of(await home.state(MOTHER)).ties == ()


async def test_the_old_buttons_of_somebody_removed_do_nothing(home: Home) -> None:
    await joined(home)
    await home.says(SON, "家人")
    await home.taps(SON, "媽媽")
    old = {each: home.data(SON, each) for each in ("今天吃了嗎", "看計畫", "提醒一下")}
    assert "請兒子離開" in await home.says(MOTHER, "移除兒子")
    await home.taps(MOTHER, "解除")
    home.heard(MOTHER)
    for data in old.values():
        assert "沒有連在一起" in await home.chooses(SON, data)
    assert home.heard(MOTHER) == ""


async def test_forget_ends_all_ties_and_says_nothing_of_why(home: Home) -> None:
    await joined(home)
    await home.says(MOTHER, "邀請女兒")
    await home.taps(MOTHER, "只看計畫")
    home.heard(SON)
    await home.says(MOTHER, "刪除我的資料")
    await home.says(MOTHER, "要")
    await home.carried()
    assert home.heard(SON) == "您和媽媽的連結結束了。"
    assert await home.rows() == {"circle": 0, "invitations": 0, "letters": 0, "homes": 0}


async def test_a_digest_still_on_its_way_is_dropped_by_forget(home: Home) -> None:
    await joined(home)
    home.carries = False
    await home.passes(NOON + timedelta(hours=45))
    home.heard(SON)
    await home.says(MOTHER, "刪除我的資料")
    await home.says(MOTHER, "要")
    home.carries = True
    await home.carried()
    assert home.heard(SON) == "您和媽媽的連結結束了。"


async def test_an_open_question_stays_open_when_a_letter_comes(home: Home) -> None:
    await joined(home)
    await home.says(SON, "幫我爸問")
    before = await home.state(SON)
    await home.says(MOTHER, "家人")
    await home.taps(MOTHER, "兒子")
    await home.taps(MOTHER, "收回：看計畫")
    after = await home.state(SON)
    assert type(after) is type(before)
    assert getattr(after, "ask") == getattr(before, "ask")  # noqa: B009 - of one of its kinds


async def test_a_son_may_ask_to_look_after_and_the_mother_decides(home: Home) -> None:
    await settled(home)
    link = await home.says(SON, "我想照顧媽媽")
    words = await home.opens(MOTHER, home.payload(link))
    assert "要讓" in words
    assert "正在決定" in home.heard(SON)
    await home.taps(MOTHER, "三樣都可以")
    await home.taps(MOTHER, "兒子")
    assert "知道有沒有吃" in home.heard(SON)
    assert "媽媽今天" in await home.says(SON, "媽媽今天吃了嗎")


async def test_nothing_allowed_is_an_answer_too(home: Home) -> None:
    await settled(home)
    link = await home.says(SON, "我想照顧媽媽")
    await home.opens(MOTHER, home.payload(link))
    home.heard(SON)
    await home.taps(MOTHER, "都不要")
    assert home.heard(SON) == "您和媽媽的連結結束了。"
    assert care_of(await home.state(SON)).ties == ()


async def test_who_keeps_a_relatives_reminders_is_answered_from_them(home: Home) -> None:
    await home.says(SON, "我媽68歲，很少曬太陽，沒吃藥也沒生病，不挑食")
    await home.says(SON, "每天早上八點提醒我媽")
    await home.passes(NOON + timedelta(hours=21))
    await home.says(SON, "吃了")
    assert "1" in await home.says(SON, "媽媽今天吃了嗎")


async def test_an_export_names_the_circle_and_nobody_s_address(home: Home) -> None:
    await joined(home)
    assert "兒子幫您" in await home.says(MOTHER, "匯出我的資料")
    kept = await holding(home.house.storage, MOTHER)
    assert kept is not None
    assert kept.rows["circle"] == 1
    assert SON not in str(kept.others)


DAUGHTER = "telegram:8"


async def two_daughters(home: Home) -> None:
    """Have a mother be helped by two whom she calls daughter, each of whom helps a mother."""
    await settled(home)
    for person in (SON, DAUGHTER):
        await home.says(MOTHER, "邀請女兒")
        words = await home.taps(MOTHER, "三樣都可以")
        await home.opens(person, home.payload(words))
        await home.taps(person, "媽媽")


async def test_two_of_one_name_are_told_apart(home: Home) -> None:
    await two_daughters(home)
    circle = await home.says(MOTHER, "家人")
    assert "女兒幫您" in circle
    assert "女兒（2）幫您" in circle
    await home.says(DAUGHTER, "提醒媽媽一下")
    assert "女兒（2）提醒您" in home.heard(MOTHER)


async def test_which_of_two_is_meant_is_asked_and_a_typed_label_answers(home: Home) -> None:
    await two_daughters(home)
    assert "哪一位" in await home.says(MOTHER, "移除女兒")
    assert "要請女兒（2）離開嗎" in await home.says(MOTHER, "女兒（2）")
    await home.taps(MOTHER, "解除")
    assert [each.called.number for each in care_of(await home.state(MOTHER)).ties] == [1]
    assert "連結結束了" in home.heard(DAUGHTER)
    assert home.heard(MOTHER).count("哪一位") == 1


async def test_a_wish_for_oneself_is_never_done_to_a_relative(home: Home) -> None:
    await joined(home)
    home.heard(MOTHER)
    for said in ("看我的計畫", "我今天吃了嗎", "提醒我吃鈣片"):
        assert "媽媽" not in await home.says(SON, said)
    assert home.heard(MOTHER) == ""


async def missed_a_day(home: Home) -> None:
    """Let a day pass on which the mother answers nothing, and the morning after it."""
    home.told.clear()
    await home.passes(NOON + timedelta(hours=45))


async def test_where_pushes_are_short_a_digest_waits_for_what_the_helper_says(home: Home) -> None:
    await joined(home)
    home.house.letters.short = lambda address: address == SON
    await missed_a_day(home)
    assert home.heard(SON) == ""
    words = await home.says(SON, "媽媽今天吃了嗎")
    assert "這幾天的提醒沒有回：11 月 22 日" in words
    assert "媽媽今天的提醒送到了" in words
    assert "沒有回：" not in await home.says(SON, "家人")


async def test_what_waited_is_gone_with_the_permission(home: Home) -> None:
    await joined(home)
    home.house.letters.short = lambda _: True
    await missed_a_day(home)
    await home.says(MOTHER, "家人")
    await home.taps(MOTHER, "兒子")
    await home.taps(MOTHER, "收回：知道有沒有吃")
    assert "沒有回：" not in await home.says(SON, "家人")


async def test_a_digest_that_may_be_pushed_tells_what_waited_as_well(home: Home) -> None:
    await joined(home)
    home.house.letters.short = lambda _: True
    await missed_a_day(home)
    home.house.letters.short = lambda _: False
    await home.passes(NOON + timedelta(hours=69))
    assert "沒有回：11 月 22 日（星期日）、11 月 23 日（星期一）" in home.heard(SON)


async def test_removing_somebody_who_is_not_there_shows_who_is(home: Home) -> None:
    await joined(home)
    assert "兒子幫您" in await home.says(MOTHER, "不要讓女兒看")
    assert "全部刪掉嗎" in await home.says(MOTHER, "刪除我的資料")
