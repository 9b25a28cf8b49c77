"""The log's lines: one a thing, in order, and none that keeps anybody's answer back."""

from __future__ import annotations

import asyncio
import errno
import io
import json

from bot.telemetry import Printer, as_json


class Counted(io.StringIO):
    """A stream that counts how often it was written out."""

    flushed = 0

    def flush(self) -> None:
        self.flushed += 1


class Full(io.StringIO):
    """A stream on a disk without room."""

    def write(self, _: str, /) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")


async def test_lines_of_one_round_leave_together_and_in_order() -> None:
    stream = Counted()
    printer = Printer(stream)
    for line in "abc":
        printer.info(line)
    await asyncio.sleep(0)
    printer.warning("d")
    await asyncio.sleep(0)
    assert (stream.getvalue(), stream.flushed) == ("a\nb\nc\nd\n", 2)


def test_a_line_said_while_no_loop_runs_stands_there_at_once() -> None:
    stream = Counted()
    Printer(stream).info("a")
    assert stream.getvalue() == "a\n"


async def test_a_line_for_which_there_is_no_room_stops_nothing() -> None:
    came: list[object] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: came.append(context))
    printer = Printer(Full())
    printer.info("a")
    await asyncio.sleep(0)
    assert came == []


def test_a_line_is_one_json_object_whatever_an_id_holds() -> None:
    for told in ({"taken": ("01H",), "why": ""}, {"taken": ("\ud83d",), "why": "鈣"}):
        assert json.loads(as_json(None, "info", told)) == {**told, "taken": list(told["taken"])}
