"""Which rows of the outbox a worker may take: statements that are built once."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, exists, select, update
from sqlalchemy.sql import ColumnElement
from sqlalchemy.sql.dml import ReturningUpdate

from bot.storage.columns import UtcDateTime
from bot.storage.tables import outbox


class Status(StrEnum):
    """Where a promised reply stands. The first four still have their text, the others never."""

    OPEN = "open"  # to be sent, after all older ones of its address
    SENDING = "sending"  # a worker has it until its lease ends
    LATE = "late"  # its free reply is lost; it goes before the next one
    ASIDE = "aside"  # something is wrong with it: others may pass it for an hour
    DONE = "done"
    UNKNOWN = "unknown"  # perhaps delivered; never sent again
    DEAD = "dead"  # never to be delivered


def waiting() -> ColumnElement[bool]:
    """Say in the index's own words that a row has not gone yet."""
    return outbox.c.told.is_not(None)


@cache
def claiming() -> ReturningUpdate[Any]:
    """Lease the oldest rows of a queue: ``of``, ``is_bulk``, ``now``, ``until``, ``most``."""
    mine = oldest_open().limit(bindparam("most")).with_for_update(skip_locked=True, of=outbox)
    return update(outbox).where(outbox.c.id.in_(mine)).values(LEASED).returning(outbox)


@cache
def occupied(size: int) -> Select[str]:
    """Select those of so many addresses (``address0``, …) to which something has still to go."""
    theirs = outbox.c.address.in_([bindparam(f"address{place}") for place in range(size)])
    return select(outbox.c.address).where(theirs, waiting())


def oldest_open() -> Select[int]:
    """Select due rows that no older open row, and none being sent, stands before."""
    mine = (outbox.c.channel == bindparam("of"), outbox.c.bulk == bindparam("is_bulk"))
    due = (outbox.c.status == Status.OPEN, outbox.c.due <= bindparam("now", type_=UtcDateTime))
    first = ~stands_before(Status.OPEN)
    return select(outbox.c.id).where(*mine, *due, waiting(), first).order_by(outbox.c.due)


def stands_before(*older: Status) -> ColumnElement[bool]:
    """Say that another row of the address is being sent, or is older and stands at ``older``."""
    other = outbox.alias("other")
    is_older = other.c.status.in_(older) & (other.c.id < outbox.c.id)
    return exists().where(
        other.c.address == outbox.c.address,
        other.c.told.is_not(None),
        (other.c.status == Status.SENDING) | is_older,
    )


LEASED = {
    "status": Status.SENDING,
    "attempt": outbox.c.attempt + 1,
    "leased_until": bindparam("until", type_=UtcDateTime),
}
