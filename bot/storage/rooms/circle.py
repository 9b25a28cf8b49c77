"""Who is tied to whom: the way from a tie's key, which means nothing alone, to the other end."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import delete, select, tuple_, update

from bot.storage.connection import Connection
from bot.storage.inserting import insert_into
from bot.storage.tables import circle


@dataclass(frozen=True, slots=True)
class End:
    """A tie of somebody, and who is at its other end."""

    tie: str
    other: str


class Circle:
    """All ties."""

    def __init__(self, connection: Connection) -> None:
        """Work within the transaction of ``connection``."""
        self._connection = connection

    async def tie(self, tie: str, one: str, other: str) -> None:
        """Tie two people."""
        rows = [
            {"tie": tie, "person": person, "other": end}
            for person, end in sorted(((one, other), (other, one)))
        ]
        insert = insert_into(circle, self._connection).on_conflict_do_nothing()
        await self._connection.execute(insert, rows)

    async def others(self, several: Iterable[tuple[str, str]]) -> dict[tuple[str, str], str]:
        """Return who is at the other end, by tie and person; what is no tie is left out."""
        wanted = select(circle).where(tuple_(circle.c.tie, circle.c.person).in_(sorted(several)))
        rows = await self._connection.execute(wanted)
        return {(row.tie, row.person): row.other for row in rows}

    async def of(self, person: str) -> Sequence[End]:
        """Return all ties of a person."""
        rows = await self._connection.execute(select(circle).where(circle.c.person == person))
        return [End(row.tie, row.other) for row in rows]

    async def untie(self, several: Iterable[str]) -> None:
        """Remove ties, both sides of each."""
        await self._connection.execute(delete(circle).where(circle.c.tie.in_(sorted(several))))

    async def leave(self, several: Collection[str]) -> list[End]:
        """Remove all ties of people; return their ends, without those that lead back to them."""
        theirs = delete(circle).where(circle.c.person.in_(several))
        rows = await self._connection.execute(theirs.returning(*circle.c))
        ended = [End(row.tie, row.other) for row in rows]
        if ended:
            await self.untie({each.tie for each in ended})
        return [each for each in ended if each.other not in several]

    async def move(self, old: str, new: str) -> None:
        """Let the ties of one key be those of another; a tie between the two goes."""
        between = delete(circle).where(
            circle.c.person.in_((old, new)), circle.c.other.in_((old, new))
        )
        await self._connection.execute(between)
        for column in (circle.c.person, circle.c.other):
            moving = update(circle).where(column == old).values({column.name: new})
            await self._connection.execute(moving)
