"""Whether `guben serve` can listen where it is told to."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp.test_utils import TestServer
from click.testing import CliRunner, Result

from bot.checks.door import look_at_door
from bot.cli import main
from bot.findings import Weight
from bot.web.app import build_app
from bot.web.guard import Doors
from bot.web.status import Status
from tests.fakes.web_talk import Talk

HERE = "127.0.0.1"


@asynccontextmanager
async def guben(why_not: str = "") -> AsyncIterator[int]:
    """Yield the port of a Guben that serves, and how it feels."""

    async def unready() -> str:
        return why_not

    machines = Status(unready, lambda: b"").routes()
    async with TestServer(build_app(Talk().desk(), Doors(), machines=machines)) as server:
        yield server.port or 0


@pytest.fixture
async def others() -> AsyncIterator[int]:
    """Yield the port of another program."""

    async def hang_up(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.close()

    async with await asyncio.start_server(hang_up, HERE, 0) as server:
        yield server.sockets[0].getsockname()[1]


async def test_a_free_port_is_fine() -> None:
    assert (await look_at_door(HERE, 0)).weight is Weight.FINE


@pytest.mark.parametrize("host", [HERE, "0.0.0.0"])  # noqa: S104 - what is tried
async def test_one_that_a_guben_listens_on_is_fine(host: str) -> None:
    async with guben() as port:
        found = await look_at_door(host, port)

    assert (found.weight, "`guben serve` listens" in found.said) == (Weight.FINE, True)


async def test_why_a_guben_takes_nothing_in_is_told() -> None:
    async with guben("The disk is full.") as port:
        found = await look_at_door(HERE, port)

    assert (found.weight, "takes nothing in now: The disk" in found.said) == (Weight.WRONG, True)


async def test_one_that_another_program_uses_is_wrong(others: int) -> None:
    found = await look_at_door(HERE, others)

    assert found.weight is Weight.WRONG
    assert "Choose another GUBEN_PORT" in found.said


@pytest.mark.parametrize("host", ["203.0.113.9", "nowhere.invalid"])
async def test_an_address_that_is_not_this_machines_is_wrong(host: str) -> None:
    found = await look_at_door(host, 0)

    assert (found.weight, "Set GUBEN_HOST" in found.said) == (Weight.WRONG, True)


def serve(folder: Path, **environment: str) -> Result:
    given = {"GUBEN_DATABASE_URL": "sqlite://", "HOME": str(folder), **environment}
    return CliRunner().invoke(main, ["serve"], env=given)


def test_serve_says_the_same_as_the_check(tmp_path: Path) -> None:
    with socket.create_server((HERE, 0)) as other:
        taken = serve(tmp_path, GUBEN_PORT=str(other.getsockname()[1]))

    assert (taken.exit_code, "Choose another GUBEN_PORT" in taken.output) == (1, True)


@pytest.mark.parametrize("port", ["80000", "-1", "http"])
def test_a_port_there_cannot_be_is_wrong_usage(tmp_path: Path, port: str) -> None:
    result = serve(tmp_path, GUBEN_PORT=port)

    assert (result.exit_code, "GUBEN_PORT" in result.output) == (2, True)
