"""The menu under 小美's LINE: another one with her first plan, the first again when she erases."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest_asyncio

from bot.channels.line.menu_kinds import Kind, named
from tests.fakes.line import fake_line
from tests.fakes.line_account import Menu
from tests.journeys_everywhere.phones import Act, LinePhone
from tests.journeys_everywhere.program import Program, ended
from tests.journeys_everywhere.test_killed import MOTHER, until

PLAN = "richmenu-plan"


@pytest_asyncio.fixture
async def line(tmp_path: Path) -> AsyncIterator[LinePhone]:
    """小美 on LINE, the operator's menus set up, and the program running."""
    program = Program(tmp_path)
    async with fake_line() as fake, aiohttp.ClientSession() as client, ended(program):
        fake.account.menus[PLAN] = Menu({"name": named(Kind.PLAN, "0")})
        program.speaks_line(fake.url)
        await program.start()
        yield LinePhone(program, fake, client)
        assert fake.breaches == []


async def test_the_menu_follows_her_plan_and_her_erasing(line: LinePhone) -> None:
    linked = line.fake.account.linked
    await line.does(Act(says="您好"))
    await until(lambda: len(line.answers()) == 1)
    assert linked == {}
    await line.does(Act(says=MOTHER))
    await until(lambda: linked == {line.user: PLAN})
    await line.does(Act(says="刪除我的資料"))
    await until(lambda: len(line.answers()) == 3)
    assert linked == {line.user: PLAN}
    await line.does(Act(says="是"))
    await until(lambda: linked == {})
    assert line.user not in line.program.log
