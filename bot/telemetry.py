"""What can be told of the running program: one log line a turn, counters, health; never a word."""

from __future__ import annotations

import asyncio
import json
import logging
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TextIO

import orjson
import structlog
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 1.5, 2.5, 5.0)


class Printer:
    """Prints lines. One for which there is no room is lost, and nobody's answer with it.

    Those of one round of the loop leave together: writing costs more than making them.
    """

    def __init__(self, stream: TextIO) -> None:
        """Print to ``stream``."""
        self._stream = stream
        self._lines: list[str] = []

    def info(self, line: str) -> None:
        """Print a line if that can be done: at the end of this round, or now where none runs."""
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            self._print([line])
            return
        if not self._lines:
            loop.call_soon(self._print_all)
        self._lines.append(line)

    warning = info

    def _print_all(self) -> None:
        lines, self._lines = self._lines, []
        self._print(lines)

    def _print(self, lines: Sequence[str]) -> None:
        with suppress(OSError):
            print(*lines, sep="\n", file=self._stream, flush=True)


def as_json(_logger: object, _method: str, event: Mapping[str, object]) -> str:
    """Return a line as JSON; what orjson is too strict for, as the standard library has it."""
    try:
        return orjson.dumps(event, default=str).decode()
    except TypeError:  # half a surrogate pair in an event's id
        return json.dumps(event, default=str)


def logger() -> structlog.typing.FilteringBoundLogger:
    """Return a logger: for people on a terminal, one JSON object a line elsewhere."""
    pretty = sys.stderr.isatty()
    last: structlog.typing.Processor = structlog.dev.ConsoleRenderer() if pretty else as_json
    processors: list[structlog.typing.Processor] = [
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        last,
    ]
    bound: structlog.typing.FilteringBoundLogger = structlog.wrap_logger(
        Printer(sys.stderr),
        processors=processors,
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
    ).bind()  # once: unbound, structlog would do it for each line anew
    return bound


@dataclass(slots=True)
class Telemetry:
    """Counters and log of one process."""

    log: structlog.typing.FilteringBoundLogger = field(default_factory=logger)
    registry: CollectorRegistry = field(default_factory=CollectorRegistry)
    _happened: Counter = field(init=False)
    _turns: Counter = field(init=False)
    _seconds: Histogram = field(init=False)
    _gauges: dict[str, Gauge] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        """Register what is counted."""
        self._happened = Counter(
            "guben_happened", "What happened, by name.", ["name"], registry=self.registry
        )
        for each in WATCHED:
            self._happened.labels(each)
        self._turns = Counter(
            "guben_turns", "Turns taken.", ["channel", "event"], registry=self.registry
        )
        self._seconds = Histogram(
            "guben_turn_seconds",
            "From arrival to commit.",
            ["channel"],
            buckets=SECONDS,
            registry=self.registry,
        )

    def count(self, name: str) -> None:
        """Count something that happened; failures are logged too."""
        self._happened.labels(name).inc()
        if name not in QUIET:
            self.log.warning("happened", name=name)

    def turn(self, channel: str, heard: str, seconds: float, *, fresh: bool) -> None:
        """Note a turn: one line, and nothing that was said.

        Args:
            channel: line, telegram, web or terminal.
            heard: the kind of event.
            seconds: from arrival to commit.
            fresh: False for a second arrival of the same event.
        """
        self._turns.labels(channel, heard).inc()
        self._seconds.labels(channel).observe(max(seconds, 0.0))
        self.log.info("turn", channel=channel, heard=heard, fresh=fresh, ms=round(seconds * 1e3, 1))

    def called(self, what: str, facts: Mapping[str, object]) -> None:
        """Log a call from or to a platform so that both sides can find it: no word, no address."""
        self.log.info(what, **facts)

    def say(self, sentence: str) -> None:
        """Log a sentence for the operator."""
        self.log.warning("says", sentence=sentence)

    def gauge(self, name: str, about: str) -> Gauge:
        """Return the gauge of this name; it is made when first asked for."""
        if name not in self._gauges:
            self._gauges[name] = Gauge(name, about, registry=self.registry)
        return self._gauges[name]

    def exposition(self) -> bytes:
        """Return all counters in Prometheus' text form."""
        return generate_latest(self.registry)


QUIET = frozenset({"delivered", "late", "event-repeated", "http-malformed", "flooded"})
"""What happens every day and is only counted."""

WATCHED = (
    *("step-failed", "event-refused", "state-unreadable", "storage-away", "words-missing"),
    *("outbox-failed", "aside", "reminders-failed", "due-refused", "letters-failed"),
    *("letter-refused", "letter-unreadable", "retention-failed", "quota-unread", "late"),
    *("permanent", "delivered", "due-missed"),
)
"""Stand at 0 from the first scrape: Prometheus sees no increase in a series that begins with 1."""
