"""One person on several channels, and a profile handed over to whose it is."""

from __future__ import annotations

from datetime import time, timedelta

from core.dialogue import New
from core.dialogue.states import care_of
from tests.fakes.circle import MOTHER, NOON, SELF, SON, Home, joined, settled

PHONE = "telegram:99"


async def moved(home: Home, to: str = PHONE) -> str:
    """Type the code of the mother on another channel."""
    code = home.code(await home.says(MOTHER, "換手機"))
    return await home.says(to, code)


async def test_a_new_channel_is_asked_whether_it_is_one_s_own_and_then_is(home: Home) -> None:
    await settled(home)
    assert "這是您自己的" in await moved(home)
    await home.taps(PHONE, "是我，連起來")
    assert "1200–1500" in await home.says(PHONE, "看計畫")
    assert "1200–1500" in await home.says(MOTHER, "看計畫")
    assert care_of(await home.state(PHONE)) == care_of(await home.state(MOTHER))


async def test_reminders_come_to_the_newest_channel_and_back_where_asked(home: Home) -> None:
    await settled(home)
    await moved(home)
    await home.taps(PHONE, "是我，連起來")
    home.told.clear()
    await home.passes(NOON + timedelta(hours=20))
    assert "早安" in home.heard(PHONE)
    assert home.heard(MOTHER) == ""
    await home.says(MOTHER, "提醒送到這裡")
    home.told.clear()
    await home.passes(NOON + timedelta(hours=44))
    assert "早安" in home.heard(MOTHER)
    assert home.heard(PHONE) == ""


async def test_where_both_hold_something_it_is_asked_which_is_kept(home: Home) -> None:
    await settled(home)
    await home.says(PHONE, "我32歲，男生，很少曬太陽，沒吃藥也沒生病，不挑食")
    await home.says(PHONE, "每天晚上九點提醒我")
    words = await moved(home)
    assert "68 歲" in words
    assert "32 歲" in words
    await home.taps(PHONE, "留這裡的")
    care = care_of(await home.state(MOTHER))
    assert care.people[0].profile.age == 32
    home.told.clear()
    await home.passes(NOON + timedelta(hours=22))
    assert "提醒您" in home.heard(PHONE)
    assert home.heard(MOTHER) == ""


async def test_kept_there_nothing_of_here_remains(home: Home) -> None:
    await settled(home)
    await home.says(PHONE, "我32歲，男生，很少曬太陽，沒吃藥也沒生病，不挑食")
    await home.says(PHONE, "每天晚上九點提醒我")
    await moved(home)
    await home.taps(PHONE, "留另一邊的")
    assert care_of(await home.state(PHONE)).people[0].profile.age == 68
    async with home.house.storage.transaction() as within:
        assert await within.people.find([PHONE]) == {}
    home.told.clear()
    await home.passes(NOON + timedelta(hours=12))
    assert home.heard(PHONE) == ""


async def test_who_opens_a_strangers_code_stays_who_they_are(home: Home) -> None:
    await settled(home)
    await moved(home)
    assert "沒有連" in await home.taps(PHONE, "不是我")
    assert "68" not in str(await home.state(PHONE))
    assert "過時" in await home.taps(PHONE, "是我，連起來")
    assert "68" not in str(await home.state(PHONE))


async def test_ties_of_both_channels_stay(home: Home) -> None:
    await joined(home)
    code = home.code(await home.says("web:son", "換手機"))
    await home.says(SON, code)
    await home.taps(SON, "是我，連起來")
    assert "媽媽今天" in await home.says("web:son", "媽媽今天吃了嗎")
    assert "媽媽今天" in await home.says(SON, "媽媽今天吃了嗎")
    home.told.clear()
    await home.passes(NOON + timedelta(hours=45))
    assert "沒有回" in home.heard(SON)
    assert home.heard("web:son") == ""


async def test_the_code_lives_half_an_hour_and_leads_to_nobody_but_once(home: Home) -> None:
    await settled(home)
    code = home.code(await home.says(MOTHER, "換手機"))
    home.clock.move(NOON + timedelta(minutes=31))
    assert "打不開" in await home.says(PHONE, code)


async def test_a_channel_is_let_go_and_is_a_stranger_s_again(home: Home) -> None:
    await settled(home)
    await moved(home)
    await home.taps(PHONE, "是我，連起來")
    words = await home.says(MOTHER, "我的裝置")
    assert "LINE（現在這裡）" in words
    assert "Telegram" in words
    await home.taps(MOTHER, "不再連Telegram")
    assert isinstance(await home.state_or_new(PHONE), New)
    home.told.clear()
    await home.passes(NOON + timedelta(hours=20))
    assert "早安" in home.heard(MOTHER)
    assert home.heard(PHONE) == ""


async def test_the_first_channel_can_be_let_go_too_and_come_back(home: Home) -> None:
    await settled(home)
    await moved(home)
    await home.taps(PHONE, "是我，連起來")
    await home.says(PHONE, "我的裝置")
    await home.taps(PHONE, "不再連LINE")
    assert "我會問幾個" in await home.opens(MOTHER, "")
    assert "1200–1500" in await home.says(PHONE, "看計畫")
    code = home.code(await home.says(PHONE, "換手機"))
    await home.says(MOTHER, code)
    await home.taps(MOTHER, "是我，連起來")
    assert "1200–1500" in await home.says(MOTHER, "看計畫")


async def test_forget_on_one_channel_forgets_on_all(home: Home) -> None:
    await settled(home)
    await moved(home)
    await home.taps(PHONE, "是我，連起來")
    await home.says(PHONE, "刪除我的資料")
    await home.says(PHONE, "要")
    for each in (MOTHER, PHONE):
        assert isinstance(await home.state_or_new(each), New)
    assert (await home.rows())["homes"] == 0


# ---- handed over ----------------------------------------------------------------


async def handed(home: Home) -> str:
    """Have a son keep his mother's profile and give it to her."""
    await home.says(SON, "我媽68歲，很少曬太陽，沒吃藥也沒生病，不挑食")
    await home.says(SON, "每天早上八點提醒我媽")
    return home.payload(await home.says(SON, "把媽媽的資料交給她"))


async def test_a_profile_is_handed_over_with_one_link(home: Home) -> None:
    words = await home.opens(MOTHER, await handed(home))
    assert "68 歲" in words
    assert "收下資料了" in home.heard(SON)
    await home.taps(MOTHER, "三樣都可以")
    await home.taps(MOTHER, "兒子")
    assert "1200–1500" in await home.says(MOTHER, "看計畫")
    assert "還沒到提醒的時間" in await home.says(SON, "媽媽今天吃了嗎")


async def test_the_reminders_of_a_profile_go_along_and_are_said(home: Home) -> None:
    words = await home.opens(MOTHER, await handed(home))
    assert "提醒也一起帶過來了：08:00" in words
    home.told.clear()
    await home.passes(NOON + timedelta(hours=21))
    assert "早安" in home.heard(MOTHER)
    assert home.heard(SON) == ""
    await home.says(MOTHER, "不要提醒")
    await home.passes(NOON + timedelta(hours=70))
    assert "早安" not in home.heard(MOTHER)


async def test_what_the_giver_shared_of_it_is_closed_and_nothing_else(home: Home) -> None:
    await home.says(SON, SELF)
    await home.says(SON, "傳給家人")
    mine = home.payload(await home.says(SON, "好"))
    payload = await handed(home)
    await home.says(SON, "我媽的計畫")
    await home.says(SON, "傳給家人")
    hers = home.payload(await home.says(SON, "好"))
    assert "1200" in await home.opens("telegram:99", hers)
    await home.opens(MOTHER, payload)
    assert "打不開" in await home.opens("telegram:99", hers)
    assert "1200" in await home.opens("telegram:99", mine)
    assert len(care_of(await home.state(SON)).shares) == 1


async def test_whose_own_profile_gives_way_is_reminded_as_the_new_one_was(home: Home) -> None:
    payload = await handed(home)
    await home.says(MOTHER, SELF.replace("68", "70"))
    assert "帶過來" not in await home.opens(MOTHER, payload)
    assert "提醒也一起帶過來了：08:00" in await home.taps(MOTHER, "留家人交給我的")
    home.told.clear()
    await home.passes(NOON + timedelta(hours=21))
    assert "早安" in home.heard(MOTHER)


async def test_ones_own_reminder_is_not_moved_by_a_profile_taken_over(home: Home) -> None:
    payload = await handed(home)
    await home.says(MOTHER, SELF.replace("68", "70"))
    await home.says(MOTHER, "每天晚上九點提醒我")
    await home.opens(MOTHER, payload)
    await home.taps(MOTHER, "留家人交給我的")
    rhythm = care_of(await home.state(MOTHER)).known.rhythm
    assert rhythm is not None
    assert rhythm.times == (time(21),)


async def test_the_giver_helps_on_only_if_the_receiver_agrees(home: Home) -> None:
    await home.opens(MOTHER, await handed(home))
    await home.taps(MOTHER, "都不要")
    assert care_of(await home.state(SON)).ties == ()
    assert care_of(await home.state(MOTHER)).known.profile.age == 68


async def test_who_has_a_profile_already_is_asked_which_to_keep(home: Home) -> None:
    payload = await handed(home)
    await home.says(MOTHER, SELF.replace("68", "70"))
    words = await home.opens(MOTHER, payload)
    assert "70 歲" in words
    assert "68 歲" in words
    await home.taps(MOTHER, "留我原本的")
    care = care_of(await home.state(MOTHER))
    assert care.known.profile.age == 70
    assert care.offered is None


async def test_without_anybody_s_profile_there_is_nothing_to_hand_over(home: Home) -> None:
    await settled(home)
    assert "沒有可以交的" in await home.says(MOTHER, "交給本人")
