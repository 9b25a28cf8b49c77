"""Links are worded only where they lead somewhere, and fit every platform."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.bubbles import Button, Text
from bot.channels.line import limits
from bot.channels.telegram.keyboard import COPY_CHARACTERS
from bot.wording import Locales
from bot.wording.links import Links
from core import knowledge
from core.care import Known
from core.messages import Choice, Phrase, ShowLink, Told
from core.person import Condition, Profile, Sex, Subject, Sun
from core.sharing import USUAL, Field, visible

WORDS = Locales.load(strict=True)
KEY = "EWIBbRMnFtS4R0ijMQexeWlvJBGv-agV"  # made up
SHOWN = ShowLink(
    KEY,
    "K7Q2M9RX",
    Phrase("is-called", (("name", "小美"),)),
    (Phrase("share-field-foods"),),
    Phrase("share-until-revoked"),
    (Choice("revoke:1a2b3c4d", "label-revoke"),),
)
PUBLIC = Links(public="https://a-rather-long-name-for-a-house.bone.example.org.tw")
LOCAL = "http://127.0.0.1:8000"


def worded(links: Links) -> tuple[str, tuple[Button, ...]]:
    [bubble] = WORDS.bubbles(Told((SHOWN,)), links=links)
    assert isinstance(bubble, Text)
    return bubble.text, bubble.buttons


def test_a_public_address_is_all_that_is_needed() -> None:
    text, buttons = worded(PUBLIC)
    assert f"{PUBLIC.public}/s/{KEY}" in text
    assert "K7Q2M9RX" not in text
    assert [each.label for each in buttons][-1] == "收回這個連結"
    assert len([each for each in buttons if each.url]) == 3
    assert len([each for each in buttons if each.copy]) == 1


@pytest.mark.parametrize("links", [PUBLIC, Links(telegram=lambda: "https://t.me/bone_bot")])
def test_what_is_handed_on_names_nobody_and_fits(links: Links) -> None:
    _, buttons = worded(links)
    for each in buttons:
        assert len(each.url) <= limits.URI_CHARACTERS
        assert len(each.copy) <= COPY_CHARACTERS
        said = str(parse_qs(urlsplit(each.url).query)) + each.copy
        assert "小美" not in said
        assert each.url.isascii()


def test_without_a_public_address_telegram_leads_there() -> None:
    text, _ = worded(Links(telegram=lambda: "https://t.me/bone_bot", local=LOCAL))
    assert f"https://t.me/bone_bot?start=s_{KEY}" in text
    assert LOCAL not in text
    assert len(f"s_{KEY}") <= 64


def test_on_line_a_code_leads_there() -> None:
    text, buttons = worded(Links(codes=True, local=LOCAL))
    assert "看計畫 K7Q2M9RX" in text
    assert "http" not in text
    assert [each for each in buttons if not each.data] == []


def test_on_line_one_tap_sends_the_code_to_be_tapped_again() -> None:
    home = "https://line.me/R/ti/p/%40bone"
    _, buttons = worded(Links(codes=True, line=lambda: home))
    [share] = [each.url for each in buttons if each.url]
    [text] = parse_qs(urlsplit(share).query)["text"]
    assert text.endswith(
        "https://line.me/R/oaMessage/%40bone/?%E7%9C%8B%E8%A8%88%E7%95%AB%20K7Q2M9RX"
    )
    assert len(share) <= limits.URI_CHARACTERS


def test_on_this_machine_alone_it_is_said_so() -> None:
    text, buttons = worded(Links(local=LOCAL))
    assert f"{LOCAL}/s/{KEY}" in text
    assert "只有這台電腦" in text
    assert [each for each in buttons if not each.data] == []


def test_while_telegram_has_not_told_our_name_no_dead_link_is_said() -> None:
    text, _ = worded(Links(telegram=str))
    assert "t.me" not in text
    assert "沒有連結可以給" in text


PLANNED = Known(Profile(Subject.SELF, 68, Sex.FEMALE, None, Sun.LOW, (), ()), "小美", planned=True)
NOON = datetime(2026, 11, 21, 4, tzinfo=UTC)
DAY = Phrase("on-day", (("month", 11), ("day", 21), ("weekday", Phrase("day-6"))))
ROWS = knowledge.load()
WITH_ROWS = Locales.load(ROWS, strict=True)


def whole(known: Known, links: Links, fields: tuple[str, ...] = USUAL) -> list[str]:
    """Return the plan as it is put on the clipboard, if it is."""
    shown = replace(SHOWN, shared=visible(known, fields, ROWS, NOON), day=DAY)
    [bubble] = WITH_ROWS.bubbles(Told((shown,)), links=links)
    return [each.copy for each in bubble.buttons if each.label == "複製整份計畫"]


@pytest.mark.parametrize("links", [PUBLIC, Links(), Links(codes=True)])
def test_the_whole_plan_fits_the_clipboard_with_its_day_and_its_cautions(links: Links) -> None:
    [copy] = whole(PLANNED, links)
    assert len(copy) <= limits.CLIPBOARD_CHARACTERS
    for words in (
        "小美",
        "1200–1500 毫克",
        "豆腐",
        "補充品先問醫師",
        "2000 國際單位",
        "11 月 21 日",
    ):
        assert words in copy
    assert (f"/s/{KEY}" in copy) is (links == PUBLIC)


def test_a_plan_that_is_withheld_is_not_copied() -> None:
    ill = replace(PLANNED, profile=replace(PLANNED.profile, conditions=(Condition.WARFARIN,)))
    assert whole(ill, PUBLIC) == []


@given(st.sets(st.sampled_from(Condition), max_size=6), st.sets(st.sampled_from(Field)))
def test_what_was_not_ticked_is_on_no_clipboard(
    conditions: set[Condition], fields: set[Field]
) -> None:
    known = replace(PLANNED, profile=replace(PLANNED.profile, conditions=tuple(conditions)))
    ticked = tuple(each for each in Field if each in fields)
    for copy in whole(known, PUBLIC, ticked):
        assert len(copy) <= limits.CLIPBOARD_CHARACTERS
        assert ("毫克" in copy) <= (Field.AMOUNTS in fields)
        assert ("健康狀況" in copy) <= (Field.CONDITIONS in fields)


def test_a_page_that_is_served_asks_nobody_to_serve_it_and_the_terminal_says_so() -> None:
    served, _ = worded(Links.at("", 8000))
    alone, _ = worded(Links.at("", 8000, served=False))

    assert f"{LOCAL}/s/{KEY}" in served
    assert "guben serve" not in served
    assert f"{LOCAL}/s/{KEY}\n（要先執行 guben serve" in alone
