"""Invitations: found by the digest of a token or a code, and gone once one person has used them.

Unknown, used and ended are alike: there is no row.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import and_, delete, or_, select
from sqlalchemy.engine import Row
from sqlalchemy.sql import ColumnElement

from bot.storage.connection import Connection
from bot.storage.inserting import insert_into
from bot.storage.sealing import Seal, Unreadable
from bot.storage.shapes import Shapes
from bot.storage.tables import invitations
from core.circle import Purpose
from core.outside import Invite

CODE_LIVES = timedelta(days=1)
"""What can be typed can be guessed: it ends sooner than a link."""

MOST = 5
"""Open invitations of one person; the oldest give way."""


@dataclass(frozen=True, slots=True)
class Opened:
    """An invitation that was used up, or one's own, which stands."""

    person: str
    invite: Invite
    own: bool = False


class Invitations:
    """All that are open."""

    def __init__(self, connection: Connection, seal: Seal, shapes: Shapes) -> None:
        """Work within the transaction of ``connection``."""
        self._connection, self._seal, self._shapes = connection, seal, shapes

    async def keep(self, person: str, invite: Invite, at: datetime) -> None:
        """Keep an invitation under its token and its code, neither of which is kept itself."""
        token = self._digest(invite.token)
        row = {
            "token": token,
            "code": self._digest(invite.code),
            "person": person,
            "until": invite.until,
            "code_until": min(invite.until, at + CODE_LIVES),
            "invite": self._sealed(token, invite),
        }
        await self._thin_out(person, at)
        insert = insert_into(invitations, self._connection).on_conflict_do_nothing()
        await self._connection.execute(insert, [row])

    async def drop(self, person: str, about: int) -> None:
        """Close what a person has open about one of those they look after."""
        theirs = select(invitations).where(invitations.c.person == person)
        rows = (await self._connection.execute(theirs)).all()
        gone = [row.token for row in rows if _is_about(self._opened(row, own=True), about)]
        closing = delete(invitations).where(invitations.c.token.in_(gone))
        await self._connection.execute(closing)

    async def claim(self, person: str, secret: str, now: datetime) -> Opened | None:
        """Use an invitation up for a person; of several at once exactly one gets it.

        One that cannot be read, as of a newer version, stays for who can.
        """
        led = self._led(secret, now)
        using = delete(invitations).where(led, invitations.c.person != person)
        row = (await self._connection.execute(using.returning(*invitations.c))).one_or_none()
        if row is not None:
            opened = self._opened(row, own=False)
            if opened is None:
                await self._connection.execute(
                    invitations.insert(), [dict(zip(invitations.c.keys(), row, strict=True))]
                )
            return opened
        mine = select(invitations).where(led, invitations.c.person == person)
        own = (await self._connection.execute(mine)).one_or_none()
        return self._opened(own, own=True) if own is not None else None

    def _led(self, secret: str, now: datetime) -> ColumnElement[bool]:
        digest = self._digest(secret)
        by_token = and_(invitations.c.token == digest, invitations.c.until > now)
        by_code = and_(invitations.c.code == digest, invitations.c.code_until > now)
        return or_(by_token, by_code)

    def _digest(self, secret: str) -> bytes:
        return self._seal.digest(("invitation", secret))

    def _sealed(self, token: bytes, invite: Invite) -> bytes:
        nameless = replace(invite, token="", code="")
        return self._seal.seal(self._shapes.invite_written(nameless), place(token))

    def _opened(self, row: Row[*tuple[object, ...]], *, own: bool) -> Opened | None:
        try:
            written = self._seal.open(row.invite, place(row.token))
            return Opened(row.person, self._shapes.invite_read(written), own)
        except Unreadable:
            return None

    async def _thin_out(self, person: str, now: datetime) -> None:
        """Drop what has ended, and of this person what is too much."""
        ended = delete(invitations).where(invitations.c.until <= now)
        await self._connection.execute(ended)
        newest = (
            select(invitations.c.token)
            .where(invitations.c.person == person)
            .order_by(invitations.c.until.desc(), invitations.c.token)
            .limit(MOST - 1)
        )
        others = delete(invitations).where(
            invitations.c.person == person, invitations.c.token.not_in(newest)
        )
        await self._connection.execute(others)


def _is_about(opened: Opened | None, about: int) -> bool:
    """Whether it is about one of the people; what cannot be opened may be."""
    if opened is None:
        return True
    return opened.invite.place == about and opened.invite.purpose is not Purpose.MOVE


def place(token: bytes) -> str:
    """Name the place an invitation is sealed for."""
    return f"invitations/{token.hex()}"
