"""Where somebody says they live now, and what only sounds like it."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from core.reading.places import ZONES, Lives, lives

TOKYO, HOME, WEST = ("Asia/Tokyo",), ("Asia/Taipei",), ("America/Los_Angeles",)
SAID: tuple[tuple[str, Lives], ...] = (
    ("我在東京", Lives(TOKYO, oneself=True)),
    ("我現在在日本", Lives(TOKYO, oneself=True)),
    ("我人在大阪出差", Lives(TOKYO, oneself=True)),
    ("我到日本了。", Lives(TOKYO, oneself=True)),
    ("我最近住在東京", Lives(TOKYO, oneself=True)),
    ("改成洛杉磯時間", Lives(WEST)),
    ("請幫我改成加州的時間", Lives(WEST)),
    ("用日本時間提醒我", Lives(TOKYO)),
    ("我回台灣了", Lives(HOME, oneself=True)),
    ("我已經回到臺灣囉", Lives(HOME, oneself=True)),
    ("我回國了", Lives(HOME, oneself=True)),
    ("我媽在東京", Lives(TOKYO, "媽")),
    ("媽媽現在住在日本", Lives(TOKYO, "媽媽")),
    ("改時區", Lives((), oneself=True)),
    ("我在國外", Lives((), oneself=True)),
    ("不在台灣", Lives((), oneself=True)),
)
ELSE = (
    "我要去日本玩",
    "我要到日本",
    "下週去美國",
    "我在東京的時候都曬太陽",
    "我沒有在日本",
    "日本的鈣片可以吃嗎",
    "東京",
    "我在家",
    "在台灣買得到嗎",
    "我68歲，住在台灣南部，很少曬太陽",
    "美國的維他命比較好嗎",
    "改成晚上九點",
    "提醒我",
    "",
)


@pytest.mark.parametrize(("text", "meant"), SAID)
def test_a_place_is_read_with_whose_it_is(text: str, meant: Lives) -> None:
    assert lives(text) == meant


@pytest.mark.parametrize("text", ELSE)
def test_what_only_names_a_place_moves_no_clock(text: str) -> None:
    assert lives(text) is None


@pytest.mark.parametrize("text", ["美國", "我在美國", "我現在在美國", "加拿大", "我在澳洲"])
def test_a_country_of_several_zones_means_none_of_them_yet(text: str) -> None:
    found = lives(text, asked=True)
    assert found is not None
    assert len(found.zones) > 1


def test_the_bare_name_of_a_place_answers_where() -> None:
    assert lives("東京", asked=True) == Lives(TOKYO)


def test_every_zone_is_one_the_world_knows() -> None:
    assert [each for each in ZONES if ZoneInfo(each).key != each] == []
