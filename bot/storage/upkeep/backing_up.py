"""A copy of the SQLite file while the bot runs, whole at one moment."""

from __future__ import annotations

import fcntl
import glob
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

PAGES = 64
"""Pages a step: between steps the bot may write."""

PART = ".guben-part"
"""How half a copy is called."""

Went = Callable[[int, int], None]
"""Told how many pages are done, and how many there are."""


class Taken(FileExistsError):  # noqa: N818 - reads as what it says
    """There is a file of that name already; a backup overwrites nothing."""


class Unreadable(Exception):  # noqa: N818 - reads as what it says
    """The database cannot be copied; the message says why."""


def back_up(file: Path, to: Path, went: Went = lambda _done, _all: None) -> None:
    """Copy ``file`` to ``to``, readable by its owner only; half a copy is never left there.

    Raises:
        Taken: ``to`` exists.
        Unreadable: ``file`` is no SQLite database, or is damaged.
        OSError: ``to`` cannot be written.
    """
    if to.exists():
        raise Taken(str(to))
    _clear(to.parent)
    try:
        with _begun(to.with_name(f"{to.name}.{os.getpid()}{PART}")) as part:
            _copy(file, part, went)
            os.link(part, to)  # unlike a rename it refuses to overwrite
    except FileExistsError as error:
        raise Taken(str(to)) from error
    except sqlite3.Error as error:
        raise Unreadable(str(error)) from error


@contextmanager
def _begun(part: Path) -> Iterator[Path]:
    """Lend a new file, locked as long as we live; it goes at the end, and what SQLite put beside.

    What is locked is not what SQLite locks, nor is the lock handed on to a copy of this process.
    """
    lock = os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield part
    finally:
        _remove(part)
        os.close(lock)


def _clear(folder: Path) -> None:
    """Remove what backups left that were killed: people may have been erased since."""
    for part in folder.glob(f"*{PART}"):
        with part.open("rb") as left:
            try:
                fcntl.flock(left, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:  # one is being made
                continue
            _remove(part)


def _remove(part: Path) -> None:
    for each in (*part.parent.glob(f"{glob.escape(part.name)}-*"), part):
        each.unlink(missing_ok=True)


def _copy(file: Path, part: Path, went: Went) -> None:
    def progress(_status: int, remaining: int, total: int) -> None:
        went(total - remaining, total)

    source = sqlite3.connect(f"{file.absolute().as_uri()}?mode=rw", uri=True, timeout=5.0)
    with closing(source), closing(sqlite3.connect(part)) as copy:
        # One read to the end: after each write of another SQLite would begin the copy anew, so
        # amid many writes it would never end. Its log keeps what they write meanwhile.
        source.execute("BEGIN")
        source.execute("SELECT 1 FROM sqlite_schema").fetchone()
        source.backup(copy, pages=PAGES, progress=progress)
        copy.execute("PRAGMA journal_mode = DELETE")  # one file, no log beside it
        # Restored, it numbers its rows anew from here: open pages must not know them (era).
        copy.execute("PRAGMA user_version = 0")
        found = copy.execute("PRAGMA quick_check(1)").fetchone()
    if found != ("ok",):
        raise sqlite3.DatabaseError(*found)
