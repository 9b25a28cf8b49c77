"""A database that is away, busy or full, told from one that refuses what we wrote."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from enum import StrEnum

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout


class Trouble(StrEnum):
    """What keeps a database from keeping anything, as far as it says."""

    FULL = "full"
    UNWRITABLE = "unwritable"
    BUSY = "busy"
    CHANGED = "changed"
    UNREACHED = "unreached"
    REPLACED = "replaced"


class Away(Exception):  # noqa: N818 - reads as what it says
    """The database cannot be reached, is too busy or full: later it may be well again."""

    def __init__(self, trouble: Trouble = Trouble.UNREACHED) -> None:
        """Remember what the matter is."""
        super().__init__(trouble.value)
        self.trouble = trouble


AWAY = (OSError, OperationalError, InterfaceError, PoolTimeout, sqlite3.OperationalError)
REFUSED = ("21", "22", "23", "42", "54", "XX001", "XX002")
"""Beginnings of SQLSTATE (PostgreSQL, appendix A) by which a server says that what we wrote, or
what stands there, is wrong and stays so: cardinality, data, integrity, a statement it does not
understand, a limit of its own, a broken page. Whatever else it says may pass: cut, deadlock, full,
stopping, and tables or rights that somebody changes under us (``OF_POSTGRESQL`` names those of 42).
A message that met one of those must come again, never be acknowledged; one that met a lasting
error must not, or it would hold up all that come with it.
"""

OF_SQLITE: Mapping[int, Trouble] = {
    sqlite3.SQLITE_ERROR: Trouble.CHANGED,  # the statement: a table or a column is missing
    sqlite3.SQLITE_FULL: Trouble.FULL,
    sqlite3.SQLITE_IOERR: Trouble.UNWRITABLE,
    sqlite3.SQLITE_READONLY: Trouble.UNWRITABLE,
    sqlite3.SQLITE_CANTOPEN: Trouble.UNWRITABLE,  # no folder, not ours, or its log cannot be made
    sqlite3.SQLITE_BUSY: Trouble.BUSY,
    sqlite3.SQLITE_LOCKED: Trouble.BUSY,
}
OF_POSTGRESQL: Mapping[str, Trouble] = {
    "53100": Trouble.FULL,
    "25006": Trouble.UNWRITABLE,  # a standby, or made read-only by who hosts it
    "55P03": Trouble.BUSY,
    "40P01": Trouble.BUSY,
    "53300": Trouble.BUSY,
    "0A": Trouble.CHANGED,  # a plan made before the tables were altered
    "42P01": Trouble.CHANGED,  # a table is missing,
    "42703": Trouble.CHANGED,  # or a column,
    "42501": Trouble.CHANGED,  # or a right
}


def is_away(error: BaseException) -> bool:
    """Tell a database that is away or busy from one that refuses what we wrote.

    asyncpg's own errors come through bare while connecting, and as no special kind later: only
    their SQLSTATE tells that a server is stopping, starting or full.
    """
    if isinstance(error, DBAPIError) and error.connection_invalidated:
        return True
    state = sqlstate(error)
    if not state:
        return isinstance(error, AWAY)
    return state in OF_POSTGRESQL or not state.startswith(REFUSED)


def trouble_of(error: BaseException) -> Trouble:
    """Say what an error of a database that is away tells of the reason."""
    if isinstance(error, PoolTimeout):
        return Trouble.BUSY
    code = getattr(getattr(error, "orig", error), "sqlite_errorcode", 0)
    primary = code & 0xFF  # the rest says which write it was
    state = sqlstate(error)
    told = OF_SQLITE.get(primary) or OF_POSTGRESQL.get(state) or OF_POSTGRESQL.get(state[:2])
    return told or Trouble.UNREACHED


def sqlstate(error: BaseException) -> str:
    """Return PostgreSQL's code of an error; empty where it has none."""
    return str(getattr(getattr(error, "orig", error), "sqlstate", None) or "")
