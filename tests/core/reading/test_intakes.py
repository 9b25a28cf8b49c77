"""What messages say of eating and supplements, and of what they say nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.intake import Intake, Product, Salt, Serving, Supplement, Tablet, Wish
from core.knowledge import load
from core.reading.food.intakes import intakes
from core.reading.food.servings import FOODS, TOFU
from core.reading.normal import normalise

C, D = Product.CALCIUM, Product.D3


def read(text: str, asked: str | None = None) -> Intake:
    return intakes(normalise(text), asked) or Intake()


@pytest.mark.parametrize(
    ("text", "asked", "taking"),
    [
        ("已經在吃 D3 1000", None, (Supplement(D, 1000),)),
        ("鈣片 600 兩顆", None, (Supplement(C, 600, 200),)),
        ("D3 1000", None, (Supplement(D, 1000),)),
        (
            "我每天吃鈣片600毫克兩顆和維他命D 800IU",
            None,
            (Supplement(C, 600, 200), Supplement(D, 800)),
        ),
        ("現在有在吃維生素D3 5000 國際單位,會不會太多?", None, (Supplement(D, 5000),)),
        ("鈣片一顆500,一天吃兩顆", None, (Supplement(C, 500, 200),)),
        ("一天吃兩顆鈣片,一顆500", None, (Supplement(C, 500, 200),)),
        ("在吃鈣片 早晚各一顆 600", None, (Supplement(C, 600, 200),)),
        ("已經在吃 D3 一萬", None, (Supplement(D, 10_000),)),
        ("每週吃一次 D3 50000", None, (Supplement(D, 7143),)),
        ("維生素D3 25微克 每天一顆", None, (Supplement(D),)),
        ("有在吃鈣片", None, (Supplement(C),)),
        ("目前有吃碳酸鈣 1500 毫克一天一顆", None, (Supplement(C, 1500, 100, Salt.CARBONATE),)),
        ("已經在吃1000 IU 的 D3", None, (Supplement(D, 1000),)),
        ("鈣片 600 一顆,D3 800", None, (Supplement(C, 600), Supplement(D, 800))),
        ("沒有", "taking", ()),
        ("沒有在吃鈣片", None, ()),
    ],
)
def test_what_is_taken_is_read(
    text: str, asked: str | None, taking: tuple[Supplement, ...]
) -> None:
    assert taking == read(text, asked).taking


@pytest.mark.parametrize(
    "text",
    [
        *(
            "吃鈣片好嗎",
            "鈣片一天吃幾顆",
            "每天早上八點提醒我吃鈣片",
            "骨鈣素是什麼",
            "補鈣要注意什麼",
        ),
        *("吃了", "好", "68歲", "我以前吃過 D3 1000", "想買鈣片 600", "D3 1000 可以嗎", "沒有"),
        *("每天吃8000IU的維他命D會怎樣", "每天吃 D3 4000 會不會太多", "一天吃兩顆鈣片 500 可以嗎"),
        *("高鈣奶", "血鈣 10.5", "維生素D", "我有腎結石", "D3 要吃多少"),
    ],
)
def test_what_is_no_statement_of_taking_is_not_read_as_one(text: str) -> None:
    assert read(text).taking is None


def test_signs_beside_what_is_taken_are_heard() -> None:
    assert read("吃 D3 4000 IU,最近很口渴想吐").unwell
    assert not read("已經在吃 D3 4000,怕會口渴").unwell


@pytest.mark.parametrize(
    ("text", "tablet"),
    [
        ("我的鈣片一顆 600", Tablet(600)),
        ("我的鈣片 600 毫克,一天吃幾顆?", Tablet(600)),
        ("家裡的鈣片是碳酸鈣 1500 毫克", Tablet(1500, Salt.CARBONATE)),
        ("我的鈣片一顆含鈣 500", Tablet(500, Salt.ELEMENTAL)),
        ("鈣片 600 兩顆", None),
        ("鈣片一顆500,一天吃兩顆", None),
    ],
)
def test_one_tablet_is_told_from_what_is_taken(text: str, tablet: Tablet | None) -> None:
    assert tablet == read(text).tablet


@pytest.mark.parametrize(
    ("text", "servings"),
    [
        (
            "今天喝了一杯牛奶、半盒板豆腐、一把小魚乾",
            (
                Serving("milk", "cup"),
                Serving("firm_tofu", "box", 50),
                Serving("small_fish", "handful"),
            ),
        ),
        ("牛奶一杯半", (Serving("milk", "cup", 150),)),
        (
            "今天吃了兩片起司、一碗莧菜和豆漿 300cc",
            (
                Serving("cheese", "slice", 200),
                Serving("amaranth", "bowl"),
                Serving("soy_milk", "millilitre", 30_000),
            ),
        ),
        ("今天吃鮭魚", (Serving("salmon", ""),)),
        ("我對牛奶過敏", ()),
        ("喝牛奶會拉肚子", ()),
        ("一杯牛奶有多少鈣?", ()),
        ("不喝牛奶", ()),
        ("提醒我喝一杯牛奶", ()),
    ],
)
def test_what_was_eaten_is_read(text: str, servings: tuple[Serving, ...]) -> None:
    assert servings == read(text, "eating" if text == "牛奶一杯半" else None).servings


def test_tofu_without_a_word_which_is_in_doubt() -> None:
    found = read("早餐吃了半盒豆腐")
    assert (found.servings, found.tofu) == ((), (Serving(TOFU, "box", 50),))


def test_yesterday_is_not_today() -> None:
    assert read("昨天喝了兩杯牛奶").days_ago == 1


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        *(("給醫師看", Wish.DOCTOR), ("看診單", Wish.DOCTOR), ("我要給醫生看的資料", Wish.DOCTOR)),
        *(
            ("看診要準備什麼", Wish.DOCTOR),
            ("要問什麼", None),
            ("下次回診要問醫生什麼", Wish.DOCTOR),
        ),
        *(("這週吃了什麼", Wish.WEEK), ("我要記錄飲食", Wish.EAT), ("咬不動", Wish.SOFT)),
        *(("食物記錯了", Wish.UNEAT), ("有在吃補充品", Wish.TAKING), ("我要看醫生", None)),
    ],
)
def test_wishes_are_read(text: str, wish: Wish | None) -> None:
    assert wish is read(text).wish


def test_every_food_that_is_read_has_its_row_and_every_row_is_read() -> None:
    assert set(FOODS) - {TOFU} == set(load().intake.servings)


@given(st.text(max_size=60), st.sampled_from([None, "eating", "taking", "tablet"]))
def test_any_text_is_read_without_an_error(text: str, asked: str | None) -> None:
    intakes(normalise(text), asked)


PIECES = st.sampled_from(
    [
        *"今天一杯牛奶豆腐鈣片顆兩每吃了D3的和、,1000600半盒碳酸我",
        "毫克",
        "國際單位",
        "有在吃",
        "早晚各",
    ]
)


@given(st.lists(PIECES, max_size=24).map("".join))
def test_any_jumble_of_our_words_is_read_within_bounds(text: str) -> None:
    found = read(text)
    for each in found.taking or ():
        assert each.amount is None or 0 < each.amount <= 300_000
        assert each.hundredths > 0
    assert all(0 < each.hundredths <= 1_000_000 for each in found.servings)
