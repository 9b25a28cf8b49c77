"""The tables. One with a column ``person`` is emptied of a person who asks to be forgotten."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
    text,
)

from bot.storage.columns import RowId, UtcDateTime

metadata = MetaData()

people = Table(
    "people",
    metadata,
    Column("person", Text, primary_key=True),  # the address they first came by: telegram:123
    Column("state", LargeBinary),  # sealed
    Column("reachable", Boolean, nullable=False),
    Column("last_seen", UtcDateTime, nullable=False),
    Column("fleeting", Boolean, nullable=False, server_default=false()),  # gone after the talk
    Column("asked_at", UtcDateTime),  # when they were told that all of theirs will go
    Index("people_by_sign_of_life", "fleeting", "last_seen"),
)

addresses = Table(  # only those that are not themselves the person's key
    "addresses",
    metadata,
    Column("address", Text, primary_key=True),
    Column("person", Text, ForeignKey("people.person", ondelete="CASCADE"), nullable=False),
    Index("addresses_by_person", "person"),
)

events = Table(
    "events",
    metadata,
    Column("event", LargeBinary, primary_key=True),  # a keyed digest, see sealing.Seal.digest
    Column("person", Text),  # empty after Forget: then the row tells nothing of anyone
    Column("taken_at", UtcDateTime, nullable=False),
    Index("events_by_person", "person"),
    Index("events_by_age", "taken_at"),
)

NOT_YET_GONE = text("told IS NOT NULL")  # the queues stay short however much was ever sent

outbox = Table(
    "outbox",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    Column("event", LargeBinary, nullable=False, unique=True),
    Column("person", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("channel", String(20), nullable=False),
    Column("told", LargeBinary),  # sealed; NULL as soon as it is gone
    Column("status", String(8), nullable=False),  # see bot.storage.rooms.promises.Status
    Column("bulk", Boolean, nullable=False),  # nobody waits for it
    Column("attempt", Integer, nullable=False),
    Column("due", UtcDateTime, nullable=False),
    Column("leased_until", UtcDateTime),
    Column("received_at", UtcDateTime, nullable=False),
    Column("reply_to", Text, nullable=False),
    Column("retry_key", String(36), nullable=False),
    Column("farewell", Boolean, nullable=False),  # the last word after Forget: then the row goes
    Column("message_id", Text),  # the platform's; while it waits, how far its channel came
    Column("settled_at", UtcDateTime),
    Index("outbox_by_person", "person"),
    Index("outbox_by_age", "settled_at"),
    sqlite_autoincrement=True,  # an id is never used twice: a page drops doubles by it
)
for name, columns in {
    "outbox_in_order": ("address", "id"),
    "outbox_queues": ("channel", "bulk", "status", "due"),
}.items():
    Index(
        name,
        *(outbox.c[column] for column in columns),
        sqlite_where=NOT_YET_GONE,  # PostgreSQL's, in the migration, would load its dialect here
    )

reminders = Table(  # no words: when and where to, which a claim has to read
    "reminders",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    Column("person", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("reminder", String(40), nullable=False),  # the dialogue's key: 0, 0.snooze
    Column("times", Text, nullable=False),  # 08:00 18:30; empty: once only
    Column("days", String(7), nullable=False),  # 12345
    Column("zone", Text, nullable=False),
    Column("starts", String(10), nullable=False),  # an ISO date, or empty
    Column("next_at", UtcDateTime),  # NULL: nothing is coming
    UniqueConstraint("person", "reminder", name="one_of_a_key"),
    Index("reminders_by_moment", "next_at"),
    sqlite_autoincrement=True,  # an id is never used twice: what was due of it stays its own
)

dues = Table(  # moments that came, until a turn has taken them
    "dues",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    Column("row", RowId, ForeignKey("reminders.id", ondelete="CASCADE"), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("free_from", UtcDateTime, nullable=False),  # a worker has it until then
    UniqueConstraint("row", "at", name="each_moment_once"),
    Index("dues_by_turn", "free_from", "id"),
    sqlite_autoincrement=True,
)

shares = Table(  # ways to a plan; what may be seen stands in the sealed state of its owner
    "shares",
    metadata,
    Column("digest", LargeBinary, primary_key=True),  # of a token or a code; never itself
    Column("person", Text, nullable=False),
    Column("share", String(40), nullable=False),  # the dialogue's key
    Column("until", UtcDateTime),  # NULL: until revoked
    Index("shares_by_person", "person"),
)

circle = Table(  # two rows a tie, one from each side; names and permissions stand in the states
    "circle",
    metadata,
    Column("tie", String(16), primary_key=True),
    Column("person", Text, primary_key=True),
    Column("other", Text, nullable=False),
    Index("circle_by_person", "person"),
    Index("circle_by_other", "other"),
)

invitations = Table(  # each until it is used once
    "invitations",
    metadata,
    Column("token", LargeBinary, primary_key=True),  # digests; never what leads there
    Column("code", LargeBinary, nullable=False, unique=True),
    Column("person", Text, nullable=False),
    Column("until", UtcDateTime, nullable=False),
    Column("code_until", UtcDateTime, nullable=False),
    Column("invite", LargeBinary, nullable=False),  # sealed
    Index("invitations_by_person", "person"),
)

letters = Table(  # what one turn has to tell another person, until their turn has taken it
    "letters",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    Column("key", String(32), nullable=False, unique=True),
    Column("tie", String(16), nullable=False),
    Column("person", Text, nullable=False),  # the receiver
    Column("letter", LargeBinary, nullable=False),  # sealed
    Column("written_at", UtcDateTime, nullable=False),
    Column("free_from", UtcDateTime, nullable=False),  # a worker has it until then
    Index("letters_by_person", "person"),
    Index("letters_by_tie", "tie"),
    Index("letters_by_turn", "free_from", "id"),
    sqlite_autoincrement=True,
)

homes = Table(  # where unasked messages go, of people with several channels
    "homes",
    metadata,
    Column("person", Text, primary_key=True),
    Column("address", Text, nullable=False),
)
