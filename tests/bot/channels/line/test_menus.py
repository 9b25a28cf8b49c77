"""Each person's menu follows what is known of them, and is worth no wait and no failure."""

from __future__ import annotations

import uuid
from collections.abc import AsyncIterator

import pytest

from bot.arrivals import Delivered, Parcel
from bot.bubbles import Text
from bot.channels.line import send
from bot.channels.line.calling import Call
from bot.channels.line.menu_kinds import Kind, kind_of, named
from bot.channels.line.send import LineSender
from tests.fakes.line import FAMILY, MEI, FakeLine, fake_line
from tests.fakes.line_account import TOKEN, Menu

PLAN, NEW, OTHERS = "richmenu-plan", "richmenu-new", "richmenu-others"
CALLED: list[Call] = []


@pytest.fixture
async def line() -> AsyncIterator[FakeLine]:
    """Yield a LINE where our menus are, and one of the operator's own."""
    async with fake_line() as fake:
        names = {PLAN: named(Kind.PLAN, "0"), NEW: named(Kind.NEW, "0"), OTHERS: "guben's own"}
        fake.account.menus = {menu: Menu({"name": name}) for menu, name in names.items()}
        yield fake


@pytest.fixture
async def sender(line: FakeLine) -> AsyncIterator[LineSender]:
    CALLED.clear()
    async with send.opened(TOKEN, str, host=line.url, noted=CALLED.append) as opened:
        yield opened


def parcel(*, planned: bool | None, person: str = f"line:{MEI}") -> Parcel:
    return Parcel(person, (Text("好"),), False, "", str(uuid.uuid4()), 1, planned=planned)  # noqa: FBT003


async def test_who_gets_a_plan_gets_its_menu_and_who_is_erased_the_default_again(
    line: FakeLine, sender: LineSender
) -> None:
    for _ in range(2):
        await sender.send(parcel(planned=True))
        assert line.account.linked == {MEI: PLAN}
    await sender.send(parcel(planned=None))
    assert line.account.linked == {MEI: PLAN}
    await sender.send(parcel(planned=False))
    assert line.account.linked == {}


async def test_menus_are_looked_up_once_and_no_id_of_anyone_is_logged(sender: LineSender) -> None:
    for planned in (True, False, True):
        await sender.send(parcel(planned=planned))
    assert [call.endpoint for call in CALLED].count("richmenu-list") == 1
    assert MEI not in str(CALLED)


async def test_a_menu_that_was_set_up_anew_is_found(line: FakeLine, sender: LineSender) -> None:
    await sender.send(parcel(planned=True))
    del line.account.menus[PLAN]
    line.account.menus["richmenu-newer"] = Menu({"name": named(Kind.PLAN, "1")})
    await sender.send(parcel(planned=True))
    assert line.account.linked == {MEI: "richmenu-newer"}


async def test_a_group_has_no_menu(line: FakeLine, sender: LineSender) -> None:
    await sender.send(parcel(planned=True, person=f"line:{FAMILY}"))
    assert [call.endpoint for call in CALLED] == ["push"]
    assert line.account.linked == {}


@pytest.mark.parametrize("planned", [True, False])
async def test_without_menus_of_ours_nobody_is_linked_or_unlinked(
    line: FakeLine, sender: LineSender, *, planned: bool
) -> None:
    del line.account.menus[PLAN], line.account.menus[NEW]
    line.account.linked = {MEI: OTHERS}
    assert isinstance(await sender.send(parcel(planned=planned)), Delivered)
    assert sorted(call.endpoint for call in CALLED) == ["push", "richmenu-list"]
    assert line.account.linked == {MEI: OTHERS}


async def test_a_menu_that_line_does_not_take_keeps_no_message_back(
    line: FakeLine, sender: LineSender
) -> None:
    await sender.send(parcel(planned=False))
    line.account.menus.clear()
    assert isinstance(await sender.send(parcel(planned=True)), Delivered)
    assert [call.status for call in CALLED if call.endpoint == "user-richmenu"] == [200, 404]
    assert line.account.linked == {}


def test_only_names_of_ours_are_ours() -> None:
    assert kind_of(named(Kind.PLAN, "0123")) is Kind.PLAN
    for name in ("guben", "guben's own menu", "guben other 0", "plan new 0", ""):
        assert kind_of(name) is None
