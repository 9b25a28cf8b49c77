"""Keeping house: check, migrate, back up, and one person's own data, to show or to erase."""

from __future__ import annotations

import asyncio
import re
import sys
from datetime import datetime
from pathlib import Path

import click
import orjson

from bot.commands.opening import run, sentences, settings_of, storage_of
from bot.settings import Settings, database_url
from bot.storage import Storage
from bot.storage.upkeep.holdings import Holding, holding
from bot.storage.upkeep.holdings import forget as forgotten
from bot.storage.upkeep.looking import look, sqlite_file

PERSON = re.compile(r"(line|telegram|web|terminal):\S+")


def check(*, live: bool, now: datetime | None = None, database: str | None = None) -> int:
    """Say what is wrong and how to mend it; return 1 if anything is, else 0."""
    from bot.commands.checking import told  # noqa: PLC0415 - only this command needs it

    wrong = asyncio.run(told(live=live, now=now, database=database))
    if wrong:
        click.echo(f"\n{wrong} thing{'s' * (wrong > 1)} to mend.")
        return 1
    more = "" if live else " `guben check --live` asks the platforms too."
    click.echo(f"\nNothing is wrong.{more}")
    return 0


# ---- the database -----------------------------------------------------------


def migrate(
    now: datetime | None = None, database: str | None = None, to: str | None = None
) -> None:
    """Bring the database up to date, or move everything kept to another one (``-``: it is read)."""
    from bot.commands import moving  # noqa: PLC0415 - seldom needed

    del now
    settings = settings_of(database)
    if to is None:
        click.echo(run(_brought_up_to_date(settings)))
    else:
        with sentences():
            moving.move(settings, sys.stdin.readline().strip() if to == "-" else to)


async def _brought_up_to_date(settings: Settings) -> str:
    before = await _revision(settings)
    async with storage_of(settings):
        after = await _revision(settings)
    if before == after:
        return f"The database is up to date (revision {after}); nothing to do."
    if before is None:
        return f"Made the tables in an empty database (revision {after})."
    return f"Brought the database from revision {before} to {after}."


async def _revision(settings: Settings) -> str | None:
    """Return how far a database is; None where there is nothing in it yet."""
    url = database_url(settings)
    file = sqlite_file(url)
    if file is not None and not file.exists():
        return None
    return (await look(url, "")).revision


def backup(path: str, now: datetime | None = None, database: str | None = None) -> None:
    """Copy the SQLite file while the bot runs."""
    from bot.commands import moving  # noqa: PLC0415 - seldom needed

    del now
    with sentences():
        moving.backup(settings_of(database), Path(path))


# ---- a person's own data ----------------------------------------------------


def export(person: str, now: datetime | None = None, database: str | None = None) -> None:
    """Print all that is kept of a person as one JSON object."""
    del now
    held = run(_held(settings_of(database), _address(person)))
    if held is None:
        raise click.ClickException(_unknown(person))
    sys.stdout.buffer.write(orjson.dumps(as_json(held), default=str, option=orjson.OPT_INDENT_2))
    sys.stdout.buffer.write(b"\n")
    sys.stdout.buffer.flush()


async def _held(settings: Settings, address: str) -> Holding | None:
    async with storage_of(settings) as storage:
        return await holding(storage, address)


def as_json(held: Holding) -> dict[str, object]:
    """Return a holding as JSON; ``state`` holds people, answers, consents and reminders."""
    state = None if held.state is None else orjson.loads(held.state)
    care = state.get("care", {}) if isinstance(state, dict) else {}
    return {
        "person": held.person,
        "addresses": held.addresses,
        "last_seen": held.last_seen.isoformat(),
        "reachable": held.reachable,
        "readable": held.state is not None,
        "state": state,
        "consents": care.get("consents", []),
        "replies_waiting": held.waiting,
        "rows": dict(held.rows),
        **held.others,
    }


def forget(person: str, now: datetime | None = None, database: str | None = None) -> None:
    """Erase everything kept of a person."""
    del now
    if not run(_forgotten(settings_of(database), _address(person))):
        raise click.ClickException(_unknown(person))
    click.echo(f"Everything kept of {person} is erased. It may still stand in older backups.")


async def _forgotten(settings: Settings, address: str) -> bool:
    storage: Storage
    async with storage_of(settings) as storage:
        return await forgotten(storage, address)


def _address(person: str) -> str:
    if PERSON.fullmatch(person):
        return person
    message = f"{person!r} names nobody; write line:U…, telegram:123, web:… or terminal:me"
    raise click.UsageError(message)


def _unknown(person: str) -> str:
    return f"Nothing is kept of {person}. Is that the address, and --database the right one?"
