"""What libraries log, told on without a value in it: aiohttp prints a bad request's bytes."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType

from bot.telemetry import Telemetry

MALFORMED = frozenset({"aiohttp.http_exceptions", "aiohttp.web_protocol"})
"""The modules of what is raised where somebody speaks no HTTP, or sends a body that is not packed
as it says: answered 400, and daily."""


@contextmanager
def overheard(telemetry: Telemetry) -> Iterator[None]:
    """Take what libraries log, as long as the block lasts."""
    heard, root = Overheard(telemetry), logging.getLogger()
    root.addHandler(heard)
    try:
        yield
    finally:
        root.removeHandler(heard)


class Overheard(logging.Handler):
    """Logs who complained, in which template, of which error and where: never an argument.

    A message's arguments and an error's text may hold a token, a header or what somebody said.
    A message that brings no arguments may have them within: asyncio writes a lost task's error, or
    a callback with all it was given, into the text itself.
    """

    def __init__(self, telemetry: Telemetry) -> None:
        """Listen from warnings upwards."""
        super().__init__(logging.WARNING)
        self.telemetry = telemetry

    def emit(self, record: logging.LogRecord) -> None:
        """Log one line, or count only, where somebody spoke no HTTP."""
        error = record.exc_info[1] if record.exc_info else None
        if error is not None and type(error).__module__ in MALFORMED:
            self.telemetry.count("http-malformed")
            return
        self.telemetry.log.warning(
            "library",
            by=record.name,
            template=record.msg if isinstance(record.msg, str) and record.args else None,
            place=f"{record.funcName}:{record.lineno}",
            error=type(error).__name__ if error else None,
            at=_places(error.__traceback__) if error else [],
        )


def _places(where: TracebackType | None) -> list[str]:
    frames = traceback.extract_tb(where)
    return [f"{frame.name}:{frame.lineno}" for frame in frames[-5:]]
