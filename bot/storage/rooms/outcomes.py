"""What becomes of the outbox's rows, by their ids: statements that are built once."""

from __future__ import annotations

from sqlalchemy import bindparam, case, update

from bot.storage.rooms.claiming import Status
from bot.storage.tables import outbox

STILL_SENDING = outbox.c.status == Status.SENDING
WAKING = (
    update(outbox)
    .where(outbox.c.id == bindparam("row"))
    .values(
        reply_to=bindparam("to"),
        received_at=bindparam("at"),
        due=case((STILL_SENDING, outbox.c.due), else_=bindparam("at")),
        status=case((STILL_SENDING, outbox.c.status), else_=Status.OPEN),
    )
)
SETTLING = (
    update(outbox)
    .where(outbox.c.id == bindparam("row"))
    .values(
        status=bindparam("now"),
        told=None,
        leased_until=None,
        settled_at=bindparam("at"),
        message_id=bindparam("platform_id"),
    )
)
RETRYING = (
    update(outbox)
    .where(outbox.c.id == bindparam("row"), STILL_SENDING)
    .values(
        status=bindparam("now"),
        due=bindparam("at"),
        leased_until=None,
        attempt=bindparam("tried"),
        message_id=bindparam("platform_id"),
    )
)
