"""Eating, supplements, tablets and the doctor's page in conversation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.bubbles import Bubble, Card, Text
from bot.wording import Locales
from core import knowledge
from core.amounts import Milligrams, Range
from core.care import Known
from core.dialogue import Asking, New, Resting, State, Step, step
from core.dialogue.states import care_of
from core.intake import Eaten, Product, Serving, Supplement
from core.knowledge import Knowledge
from core.messages import Choice, Chose, Event, Moment, Said, Say, ShowDoctor, ShowPlan, Told
from core.plan import recommend

KNOWN = knowledge.load()
WORDS = Locales.load(KNOWN, strict=True)
NOON = datetime(2026, 11, 21, 4, tzinfo=UTC)
FIGURE = re.compile(r"\d\s*(?:毫克|微克|國際單位|mg|IU|µg|μg|ug)", re.IGNORECASE)
MOTHER = "我媽68歲，很少曬太陽，沒有生病沒吃藥"
BLOCKED = (
    *("我媽68歲，吃華法林", "我爸72歲，洗腎", "我35歲，女，懷孕了", "我60歲，男，有腎結石"),
    *("我50歲，吃抗凝血藥，不知道哪一種", "我58歲，女，副甲狀腺亢進", "我70歲，醫師開活性維生素D"),
    *("我女兒3歲", "我32歲，女，在餵母奶", "我45歲，男，很少曬太陽，有沒有生病不想說"),
)
SAID = (
    *("已經在吃 D3 1000", "鈣片 600 兩顆", "已經在吃 D3 5000", "我的鈣片一顆 600", "碳酸鈣"),
    *("今天喝了一杯牛奶、半盒板豆腐、一把小魚乾", "早餐吃了豆腐", "嫩豆腐", "這週吃了什麼"),
    *("給醫師看", "看計畫", "咬不動", "我要記錄飲食", "有在吃補充品", "沒有", "食物記錯了"),
    *("老人家D3多少", "文章的表給我看", "600-800毫克是什麼", "曬太陽夠的話D3要多少"),
    *("常曬太陽還要吃D3嗎", "很少曬太陽怎麼補D3", "MK-7是什麼", "一天怎麼排", "上限是多少"),
    *("元素鈣", "不知道", "都沒有", "匯出我的資料", "要吃多少鈣？", "為什麼？", "分享給家人", "好"),
)


def talk(*said: str, at: datetime = NOON, state: State | None = None) -> Step:
    """Say these, one after the other; a text that begins with ! is a tap."""
    done = Step(state or New(), Told(()))
    for minute, text in enumerate(said):
        event: Event = Chose(text[1:]) if text.startswith("!") else Said(text)
        done = step(done.state, event, Moment(at + timedelta(minutes=minute), "t"), KNOWN)
    return done


def words(done: Step) -> str:
    return "\n".join(map(_words, WORDS.bubbles(done.told)))


def _words(bubble: Bubble) -> str:
    match bubble:
        case Text(text=text):
            return text
        case Card(plain=plain, summary=summary):
            return f"{plain}\n{summary}"


def known(done: Step) -> Known:
    return care_of(done.state).known


def choices(done: Step) -> Iterator[Choice]:
    for reply in done.told.replies:
        yield from reply.choices


# ---- a blocking condition ---------------------------------------------------------


moves = st.lists(st.sampled_from(SAID) | st.integers(0, 20), min_size=1, max_size=8)


@settings(max_examples=120, deadline=None)
@given(st.sampled_from(BLOCKED), moves)
def test_a_blocking_condition_leaves_no_amount_in_any_rendering(
    who: str, said: list[str | int]
) -> None:
    done = talk(who)
    shown = list(choices(done))
    for each in said:
        if isinstance(each, int):
            done = talk(f"!{shown[each % len(shown)].data}", state=done.state) if shown else done
        else:
            done = talk(each, state=done.state)
        shown = list(choices(done)) or shown
        told = known(done).blocked or known(done).planned  # after 重來 nothing is known any more
        if told and recommend(known(done).profile, KNOWN).group is None:
            assert not FIGURE.search(words(done)), words(done)
            assert all(
                not FIGURE.search(button.label)
                for bubble in WORDS.bubbles(done.told)
                for button in bubble.buttons
            )


def test_what_is_told_before_the_illness_is_known_is_without_amounts_afterwards() -> None:
    done = talk(MOTHER, "鈣片 600 兩顆", "今天喝了一杯牛奶", "其實我媽有吃華法林", "給醫師看")
    (page,) = done.told.replies
    assert isinstance(page, ShowDoctor)
    assert not FIGURE.search(words(done))
    assert "鈣片" in words(done)


# ---- what is taken -------------------------------------------------------------------


def test_what_is_taken_is_asked_once_under_the_first_plan_and_blocks_nothing() -> None:
    first = talk(MOTHER)
    again = talk("看計畫", state=first.state)
    assert isinstance(first.state, Resting)
    assert "現在有在吃鈣片或維生素 D 嗎" in words(first)
    assert "現在有在吃鈣片或維生素 D 嗎" not in words(again)


def test_what_is_taken_is_subtracted_in_words_and_the_amounts_stay() -> None:
    done = talk(MOTHER, "已經在吃 D3 400", "看計畫")
    (card,) = (each for each in done.told.replies if isinstance(each, ShowPlan))
    assert card.plan.d3 is not None
    assert (card.plan.d3.low.value, card.plan.d3.high.value) == (1000, 2000)
    assert "再加 600–1600" in words(done)
    assert card.taking == (Supplement(Product.D3, 400),)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("已經在吃 D3 3000", "caution-s20-over-ul"),
        ("已經在吃 D3 5000", "taking-doctor"),
        ("鈣片 600 四顆", "caution-s20-over-ul"),
    ],
)
def test_above_a_limit_it_is_said(text: str, says: str) -> None:
    assert WORDS.default.text(says) in words(talk(MOTHER, text))


def test_feeling_unwell_beside_supplements_is_sent_to_a_doctor() -> None:
    assert "請先看醫師" in words(talk(MOTHER, "吃 D3 4000 IU,最近很口渴想吐"))


def test_a_question_in_the_same_breath_is_answered_too() -> None:
    said = words(talk(MOTHER, "已經在吃 D3 400，可以吃納豆嗎？"))
    assert "記下了" in said
    assert "納豆" in said


def test_what_is_taken_is_kept_for_the_person_it_is_about() -> None:
    done = talk("我58歲，女，停經了，很少曬太陽，沒有生病沒吃藥", "我媽已經在吃 D3 1000")
    me, mother = care_of(done.state).people
    assert me.taking is None
    assert mother.taking == (Supplement(Product.D3, 1000),)


def test_a_label_of_carbonate_is_counted_anew() -> None:
    done = talk(MOTHER, "鈣片 1000 一天一顆", "是碳酸鈣")
    assert "您已經吃 400 毫克" in words(done)


# ---- one's own tablet ------------------------------------------------------------------


def test_a_tablet_is_never_counted_on_a_guess() -> None:
    asked = talk(MOTHER, "我的鈣片一顆 600")
    assert "元素鈣" in words(asked)
    assert "不要猜" in words(talk("不知道", state=asked.state))
    told = words(talk("碳酸鈣", state=asked.state))
    assert "一天 3 顆" in told
    assert "一次最多 2 顆" in told
    assert "一顆就超過一次的量" in words(talk("元素鈣", state=asked.state))


def test_a_tablet_is_not_needed_where_food_was_enough() -> None:
    said = words(talk(MOTHER, "今天喝了五杯牛奶", "我的鈣片一顆含鈣 300"))
    assert "今天不用吃鈣片" in said


# ---- what was eaten --------------------------------------------------------------------


def test_food_is_added_up_with_its_sources_and_the_gap() -> None:
    done = talk(MOTHER, "今天喝了一杯牛奶")
    said = words(done)
    for part in ("牛奶 1 杯：大約 270 毫克", "還差 930 毫克", "500–800 毫克就夠", "還沒核對"):
        assert part in said
    assert known(done).eaten == (Eaten(NOON.date().toordinal(), (Serving("milk", "cup"),)),)


def test_tofu_is_asked_and_counted_as_much_as_was_told() -> None:
    asked = talk(MOTHER, "早餐吃了半盒豆腐")
    assert known(asked).eaten == ()
    firm = talk("板豆腐", state=asked.state)
    soft = talk(
        f"!{next(each.data for each in choices(asked) if 'silken' in each.data)}", state=asked.state
    )
    assert "板豆腐 半盒：大約 210 毫克" in words(firm)
    assert "嫩豆腐 半盒：大約 20 毫克" in words(soft)


def test_ticking_adds_up_and_undoing_begins_anew() -> None:
    done = talk(MOTHER, "我要記錄飲食", "!eat:milk.cup.100.0", "!eat:yogurt.box.100.0")
    assert "大約 390 毫克" in words(done)
    assert known(talk("!eat:undo", state=done.state)).eaten == ()
    assert isinstance(talk("!eat:done", state=done.state).state, Resting)


def test_a_vegan_is_offered_no_milk_to_tick() -> None:
    done = talk(f"{MOTHER}，吃全素", "我要記錄飲食")
    data = " ".join(each.data for each in choices(done))
    assert "milk" not in data
    assert "fish" not in data
    assert "firm_tofu" in data


def test_forgetting_erases_what_was_eaten_and_taken() -> None:
    done = talk(MOTHER, "今天喝了一杯牛奶", "D3 1000", "刪除我的資料", "!erase:yes")
    assert isinstance(done.state, New)


@pytest.mark.parametrize(
    "data", ["eat:nothing.cup.1.1", "eat:milk", "eat:", "tablet:x.y", "doctor:x"]
)
def test_an_unknown_button_is_answered(data: str) -> None:
    assert talk(MOTHER, f"!{data}").told.replies


@pytest.mark.parametrize(
    ("text", "urgent"),
    [
        *(("早餐吃了半盒豆腐", False), ("喝了半瓶鮮奶", False), ("吃了一整盒的草莓", False)),
        *(("吃了半盒鈣片", True), ("小孩吃了整罐D3", True), ("吃了半瓶", True)),
    ],
)
def test_half_a_box_of_food_is_breakfast_and_of_tablets_is_an_emergency(
    text: str, *, urgent: bool
) -> None:
    assert ("119" in words(talk(MOTHER, text))) is urgent


def test_of_yesterday_nothing_follows_for_todays_tablets() -> None:
    said = words(talk(MOTHER, "昨天喝了兩杯牛奶"))
    assert "昨天吃的" in said
    assert "鈣片" not in said


def test_what_is_kept_of_it_is_exported_without_amounts_where_none_may_be_shown() -> None:
    said = words(talk(MOTHER, "D3 1000", "今天喝了一杯牛奶", "匯出我的資料"))
    assert "維生素 D3（一天 1000" in said
    assert "最近說過的食物（牛奶）" in said
    ill = words(talk(MOTHER, "D3 1000", "我媽其實有吃華法林", "匯出我的資料"))
    assert "維生素 D3" in ill
    assert not FIGURE.search(ill)


def test_tofu_of_somebody_named_is_asked_too() -> None:
    assert "板豆腐，還是嫩豆腐" in words(talk(MOTHER, "媽媽早上吃了兩塊豆腐"))


def test_nothing_more_ends_the_list_and_the_questions_go_on() -> None:
    done = talk("我58歲", "我要記錄飲食", "小魚乾一匙", "沒有了")
    assert "小魚乾 1 湯匙" in words(done)
    assert isinstance(done.state, Asking)
    assert done.state.question == "sex"
    assert isinstance(talk(MOTHER, "我要記錄飲食", "小魚乾一匙", "沒有了").state, Resting)


# ---- the doctor's page ------------------------------------------------------------------


def test_the_doctors_page_tells_all_and_asks() -> None:
    said = words(talk(MOTHER, "已經在吃 D3 1000", "今天喝了一杯牛奶", "給醫師看"))
    for part in ("68 歲", "維生素 D3（一天 1000", "牛奶", "1200–1500 毫克", "上限", "要繼續嗎"):
        assert part in said


def test_the_doctors_page_asks_for_the_plan_first() -> None:
    assert "先把計畫做好" in words(talk("你好", "給醫師看"))


# ---- time ---------------------------------------------------------------------------------

LATER = datetime(2027, 3, 1, 4, tzinfo=UTC)


def test_a_birthday_that_changes_the_row_is_told_once_at_the_next_contact() -> None:
    done = talk("我1962年1月生，女，停經了，很少曬太陽，都沒有生病沒吃藥")
    then = talk("你好", at=LATER, state=done.state)
    assert "您現在 65 歲" in words(then)
    assert "400–800 毫克 → 500–800 毫克" in words(then)
    assert "65 歲，換到" not in words(talk("你好", at=LATER, state=then.state))


def test_a_birthday_said_to_the_day_counts_from_that_day_on() -> None:
    done = talk("我1961年12月15號生，男，很少曬太陽，都沒有生病沒吃藥")
    eve, day = (datetime(2026, 12, each, 4, tzinfo=UTC) for each in (14, 15))
    assert "老年人" not in words(talk("看計畫", at=eve, state=done.state))
    assert "老年人" in words(talk("看計畫", at=day, state=done.state))


def test_a_birthday_that_changes_nothing_is_not_told() -> None:
    done = talk("我1990年1月生，女，很少曬太陽，都沒有生病沒吃藥")
    assert "換到" not in words(talk("你好", at=LATER, state=done.state))


def test_a_child_that_turns_four_is_told_that_there_is_a_row_now() -> None:
    done = talk("我兒子2023年1月生，很少曬太陽，都沒有生病沒吃藥")
    assert "兒子滿 4 歲了" in words(talk("你好", at=LATER, state=done.state))


def test_who_has_fallen_ill_meanwhile_hears_no_figure_of_the_new_row() -> None:
    done = talk("我1962年1月生，女，停經了，很少曬太陽，都沒有生病沒吃藥")
    then = talk("我開始吃華法林了", at=LATER, state=done.state)
    assert not FIGURE.search(words(then))


def test_a_figure_that_was_corrected_is_told() -> None:
    done = talk(MOTHER)
    told = step(done.state, Said("你好"), Moment(NOON, "t"), corrected())
    assert isinstance(told.told.replies[0], Say)
    assert told.told.replies[0].id == "changed-figures"


def corrected() -> Knowledge:
    """The rows with another total of calcium for the old."""
    doses = dict(KNOWN.doses)
    for group, row in doses.items():
        total = replace(row.calcium_total, amount=Range(Milligrams(1100), Milligrams(1400)))
        doses[group] = replace(row, calcium_total=total)
    return replace(KNOWN, doses=doses)
