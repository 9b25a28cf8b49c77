"""What is kept: people, events, promised replies; sealed, on SQLite or PostgreSQL."""

from __future__ import annotations

import asyncio

from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.storage.away import Away, Trouble, is_away, trouble_of
from bot.storage.door import Storage, Transaction
from bot.storage.engine import ANSWERS, WrongUrl, engine_for
from bot.storage.schema import Newer, bring_up_to_date
from bot.storage.sealing import NoSecret, Seal
from bot.storage.shapes import Shapes
from bot.storage.upkeep.looking import Unreached, first_line
from core.dialogue import State

__all__ = [
    "Away",
    "Newer",
    "NoSecret",
    "Storage",
    "Transaction",
    "Trouble",
    "Unreached",
    "WrongUrl",
    "open_storage",
]

STARTING_TRIES = 10
BETWEEN_TRIES = 0.3
"""Seconds; each try may itself wait a busy timeout."""


async def open_storage(url: str, secret: str, states: object = State) -> Storage:
    """Open a database, with its tables brought up to date.

    Args:
        url: ``sqlite:///PATH``, ``sqlite://`` (kept nowhere) or ``postgresql://…``.
        secret: GUBEN_SECRET_KEY; several with whitespace between them while keys are rotated.
        states: The union of states a conversation can be in.

    Raises:
        WrongUrl: The URL is of another form.
        NoSecret: The secret is empty.
        Newer: The tables are of a newer program than this one.
        Away: The database cannot be reached.
        Unreached: What is there is no database, or a damaged one, and stays so.
    """
    seal, shapes = Seal(secret), Shapes(states)
    engine = engine_for(url, ANSWERS)
    is_sqlite = engine.dialect.name == "sqlite"
    migrating = engine if is_sqlite else engine_for(url)  # which may take its time
    try:
        await _taking_turns(migrating)
    except BaseException as error:
        await engine.dispose()
        if is_away(error):
            raise Away(trouble_of(error)) from error
        if isinstance(error, DatabaseError):
            raise Unreached(first_line(error)) from error
        raise
    finally:
        if migrating is not engine:
            await migrating.dispose()
    return Storage(engine, seal, shapes)


async def _taking_turns(engine: AsyncEngine) -> None:
    """Bring the tables up to date; processes that open one SQLite file at once wait in turn.

    Changing to its log refuses at once where another process is doing the same, whatever the
    busy timeout says. What is wrong otherwise is no better for being tried again.
    """
    tries = STARTING_TRIES if engine.dialect.name == "sqlite" else 1
    for left in reversed(range(tries)):
        try:
            await bring_up_to_date(engine)
        except OperationalError as error:
            if not left or trouble_of(error) is not Trouble.BUSY:
                raise
            await asyncio.sleep(BETWEEN_TRIES)
        else:
            return
