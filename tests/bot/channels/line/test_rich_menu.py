"""The menu under the chat is set once, changes with its words, and leaves no other alone."""

from __future__ import annotations

from collections.abc import AsyncIterator
from functools import cache

import pytest

from bot.channels.line import account, rich_menu
from bot.channels.line.account import Account, Silent
from bot.channels.line.calling import Refused
from bot.channels.line.menu_kinds import Kind
from bot.wording import Locales
from core.dialogue import taps
from tests.fakes.line import MEI, FakeLine, fake_line
from tests.fakes.line_account import TOKEN, Menu

OTHERS = "a menu of the operator's own"


def words(text_id: str) -> str:
    return Locales.load(strict=True).default.text(text_id)


@cache
def menus() -> dict[Kind, rich_menu.Menu]:
    return rich_menu.drawn(words)


@cache
def others() -> dict[Kind, rich_menu.Menu]:
    return rich_menu.drawn(other_words)


def other_words(text_id: str) -> str:
    return words(text_id).replace("開始", "出發").replace("匯出", "帶走")


@pytest.fixture
async def line() -> AsyncIterator[FakeLine]:
    async with fake_line() as fake:
        yield fake


@pytest.fixture
async def ours(line: FakeLine) -> AsyncIterator[Account]:
    async with account.opened(TOKEN, line.url, timeout=5.0) as opened:
        yield opened


def names(line: FakeLine) -> list[str]:
    return [each.body["name"] for each in line.account.menus.values()]


@pytest.mark.usefixtures("taiwanese_font")
async def test_both_menus_are_made_and_the_one_without_a_plan_is_everybodys(
    line: FakeLine, ours: Account
) -> None:
    done = await rich_menu.set_up(ours, menus())

    assert len(done) == 3
    assert line.account.breaches == []
    assert [name.split()[1] for name in names(line)] == ["new", "plan"]
    default = line.account.menus[line.account.default].body
    assert [area["action"]["displayText"] for area in default["areas"]] == [
        "開始",
        "幫家人看",
        "能做什麼",
    ]


@pytest.mark.usefixtures("taiwanese_font")
async def test_a_second_time_changes_nothing(line: FakeLine, ours: Account) -> None:
    await rich_menu.set_up(ours, menus())
    before = list(line.account.changes)

    assert await rich_menu.set_up(ours, menus()) == []
    assert line.account.changes == before


@pytest.mark.usefixtures("taiwanese_font")
async def test_other_words_make_other_menus_and_nobody_keeps_an_old_one(
    line: FakeLine, ours: Account
) -> None:
    line.account.menus["theirs"] = Menu(
        {"name": OTHERS, "size": {"width": 2500, "height": 843}, "selected": True}
        | {"chatBarText": "x", "areas": []}
    )
    await rich_menu.set_up(ours, menus())
    old = await rich_menu.known(ours)
    line.account.linked[MEI] = old[Kind.PLAN]
    line.account.phases = ["succeeded"]

    await rich_menu.set_up(ours, others())

    new = await rich_menu.known(ours)
    assert set(line.account.menus) == {*new.values(), "theirs"}
    assert set(new.values()).isdisjoint(old.values())
    assert line.account.linked == {MEI: new[Kind.PLAN]}
    assert line.account.default == new[Kind.NEW]


@pytest.mark.usefixtures("taiwanese_font")
async def test_an_old_menu_stays_while_somebody_may_still_see_it(
    line: FakeLine, ours: Account
) -> None:
    await rich_menu.set_up(ours, menus())
    line.account.phases = ["failed", "failed"]

    await rich_menu.set_up(ours, others())

    assert len(line.account.menus) == 4


@pytest.mark.usefixtures("taiwanese_font")
async def test_a_menu_without_its_picture_is_not_left_there(line: FakeLine, ours: Account) -> None:
    line.account.pictures_fail = True

    with pytest.raises(Refused, match="500"):
        await rich_menu.set_up(ours, menus())

    assert line.account.menus == {}


@pytest.mark.parametrize("kind", Kind)
def test_every_tile_is_a_tap_the_conversation_understands(kind: Kind) -> None:
    for item in rich_menu.ITEMS[kind]:
        tap = taps.read(item.data)
        assert tap is not None
        assert taps.meaning(tap) is not None


def test_titles_have_at_most_four_letters_so_that_they_can_be_large() -> None:
    items = [item for each in rich_menu.ITEMS.values() for item in each]

    assert [words(item.title) for item in items if len(words(item.title)) > 4] == []
    assert [words(item.hint) for item in items if len(words(item.hint)) > 5] == []
    assert len(words(rich_menu.BAR)) <= 14


async def test_who_does_not_answer_is_silent() -> None:
    async with account.opened(TOKEN, "http://127.0.0.1:1", timeout=1.0) as nobody:
        with pytest.raises(Silent, match="did not answer"):
            await nobody.menus()
