"""What libraries log is told on without a value in it."""

from __future__ import annotations

import asyncio
import gc
import io
import json
import logging
import operator
from collections.abc import Callable, Coroutine
from typing import Any

import pytest
import structlog
import uvloop
from aiohttp import web
from aiohttp.http_exceptions import BadHttpMessage

from bot.overheard import overheard
from bot.telemetry import Telemetry

VALUE = "Bearer do-not-tell"


@pytest.fixture
def out() -> io.StringIO:
    return io.StringIO()


@pytest.fixture
def telemetry(out: io.StringIO) -> Telemetry:
    return Telemetry(
        structlog.wrap_logger(
            structlog.PrintLogger(out), processors=[structlog.processors.JSONRenderer()]
        )
    )


def complain(error: Exception) -> None:
    try:
        raise error
    except type(error):
        logging.getLogger("aiohttp.server").exception("Error handling %s", VALUE)


def test_a_librarys_arguments_and_an_errors_text_are_not_told(
    telemetry: Telemetry, out: io.StringIO
) -> None:
    with overheard(telemetry):
        complain(ValueError(VALUE))
    line = json.loads(out.getvalue())
    assert VALUE not in out.getvalue()
    assert (line["by"], line["template"], line["error"]) == (
        "aiohttp.server",
        "Error handling %s",
        "ValueError",
    )
    assert line["at"][-1].startswith("complain:")


async def failing(person: str) -> None:
    raise ValueError(person)


async def losing() -> None:
    """Let a task fail that nobody waits for, and a callback with what it was given."""
    task = asyncio.create_task(failing(VALUE))
    await asyncio.sleep(0)
    del task
    gc.collect()
    asyncio.get_running_loop().call_soon(operator.truediv, VALUE, 0)
    await asyncio.sleep(0.01)


@pytest.mark.parametrize("run", [asyncio.run, uvloop.run])
def test_what_a_lost_task_or_callback_held_is_not_told(
    run: Callable[[Coroutine[Any, Any, None]], None], telemetry: Telemetry, out: io.StringIO
) -> None:
    """Asyncio writes them into the message itself, with no arguments beside it."""
    with overheard(telemetry):
        run(losing())
    lost, called = map(json.loads, out.getvalue().splitlines())
    assert VALUE not in out.getvalue()
    assert (lost["by"], lost["error"], called["error"]) == ("asyncio", "ValueError", "TypeError")
    assert lost["at"][-1].startswith("failing:")


@pytest.mark.parametrize("odd", [BadHttpMessage(VALUE), web.RequestPayloadError(VALUE)])
def test_who_speaks_no_http_is_counted_and_not_logged(
    odd: Exception, telemetry: Telemetry, out: io.StringIO
) -> None:
    with overheard(telemetry):
        complain(odd)
    assert out.getvalue() == ""
    assert b'guben_happened_total{name="http-malformed"} 1.0' in telemetry.exposition()


def test_after_the_program_nothing_is_overheard(telemetry: Telemetry, out: io.StringIO) -> None:
    with overheard(telemetry):
        pass
    logging.getLogger("aiohttp.server").warning("late")
    assert out.getvalue() == ""
