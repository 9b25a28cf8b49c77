"""The commands that answer line by line: one JSON object out for each line in, in order."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from functools import partial

import orjson

from bot import starting
from bot.clock import world
from bot.plan_json import UnreadableProfile, plan_json
from bot.wording import Locales
from core import knowledge
from core.person import HOME

Answer = Callable[[str], Mapping[str, object]]


def each_line(answer: Answer) -> None:
    """Answer every line of standard input; an unreadable one yields {"error"}."""
    if sys.stdin.isatty():
        sys.stderr.write("One a line; Ctrl-D ends.\n")
    for line in typed_in():
        say(answer(line))


def typed_in() -> Iterator[str]:
    """The lines of standard input, each as soon as it is there; some editors begin with a mark."""
    for raw in sys.stdin.buffer:
        yield raw.decode("utf-8", "replace").strip("\r\n").removeprefix("\ufeff")


def say(value: Mapping[str, object]) -> None:
    """Print one JSON object on a line of its own, at once; with the first the start is over."""
    sys.stdout.buffer.write(orjson.dumps(value) + b"\n")
    sys.stdout.buffer.flush()
    starting.done()


def plan(now: datetime | None = None, database: str | None = None) -> None:
    """Plans from profiles; the same profile gives the same plan, whatever the day."""
    del now, database
    rows = knowledge.load()
    each_line(partial(_plan, rows=rows, locales=Locales.load(rows)))


def _plan(line: str, rows: knowledge.Knowledge, locales: Locales) -> Mapping[str, object]:
    try:
        profile = orjson.loads(line)
        if not isinstance(profile, dict):
            return {"error": "a profile is a JSON object, one a line"}
        return plan_json(profile, rows, locales)
    except orjson.JSONDecodeError:
        return {"error": "this line is no JSON"}
    except UnreadableProfile as error:
        return {"error": str(error)}


def understand(now: datetime | None = None, database: str | None = None) -> None:
    """What messages are understood to say."""
    from bot.understand import understand as understood  # noqa: PLC0415

    del database
    today = (now or world()).astimezone(HOME).date()
    each_line(partial(understood, today=today))


def ask(now: datetime | None = None, database: str | None = None) -> None:
    """Questions about the articles."""
    from bot.ask import ask_line  # noqa: PLC0415

    del now, database
    rows = knowledge.load()
    each_line(partial(ask_line, knowledge=rows, locales=Locales.load(rows)))
