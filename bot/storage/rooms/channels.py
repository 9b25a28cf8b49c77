"""The channels of one person: which lead to them, and on which they are at home."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import uuid4

from sqlalchemy import delete, select, update

from bot.storage.connection import Connection
from bot.storage.inserting import insert_into
from bot.storage.rooms.people import NEVER
from bot.storage.tables import addresses, homes, people, reminders

APART = "#"
"""In the key of somebody at an address that was another's first one."""


class Channels:
    """Every address that leads to somebody."""

    def __init__(self, connection: Connection) -> None:
        """Work within the transaction of ``connection``."""
        self._connection = connection

    async def of(self, person: str) -> Sequence[str]:
        """Return a person's addresses, the one they first came by before the others."""
        wanted = select(addresses).where(addresses.c.person == person)
        linked = sorted(row.address for row in await self._connection.execute(wanted))
        is_none = APART in person or await self._leads_elsewhere(person)
        return linked if is_none else [person, *linked]

    async def home(self, person: str) -> str:
        """Return where unasked messages go."""
        wanted = select(homes.c.address).where(homes.c.person == person)
        found = (await self._connection.execute(wanted)).scalar()
        return str(found) if found else person

    async def settle(self, person: str, address: str) -> None:
        """Let unasked messages go to an address from here on."""
        insert = insert_into(homes, self._connection)
        over = insert.on_conflict_do_update(index_elements=["person"], set_={"address": address})
        await self._connection.execute(over, [{"person": person, "address": address}])
        moving = update(reminders).where(reminders.c.person == person).values(address=address)
        await self._connection.execute(moving)

    async def join(self, old: str, new: str) -> None:
        """Let every address of one key lead to another."""
        moving = update(addresses).where(addresses.c.person == old).values(person=new)
        await self._connection.execute(moving)
        if APART not in old:
            insert = insert_into(addresses, self._connection)
            over = insert.on_conflict_do_update(index_elements=["address"], set_={"person": new})
            await self._connection.execute(over, [{"address": old, "person": new}])
        # Who comes back to their own first address needs no way round.
        await self._connection.execute(delete(addresses).where(addresses.c.address == new))

    async def part(self, address: str, person: str) -> str:
        """Let an address be a stranger's; return the key of who writes from there now.

        The first address is itself the person's key, so who writes from there gets another one.
        """
        stranger = address if address != person else f"{address}{APART}{uuid4().hex[:8]}"
        await self._connection.execute(delete(addresses).where(addresses.c.address == address))
        if stranger != address:
            fresh = {"person": stranger, "reachable": True, "last_seen": NEVER}
            await self._connection.execute(people.insert(), [fresh])
            await self._connection.execute(
                addresses.insert(), [{"address": address, "person": stranger}]
            )
            await self.settle(stranger, address)
        return stranger

    async def _leads_elsewhere(self, address: str) -> bool:
        wanted = select(addresses.c.person).where(addresses.c.address == address)
        return (await self._connection.execute(wanted)).scalar() is not None
