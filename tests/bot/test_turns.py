"""Arrivals that wait together: taken together, each answered once, one bad one failing alone."""

from __future__ import annotations

import asyncio
import random
import sqlite3
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import pytest
from sqlalchemy import text

from bot.arrivals import Arrival
from bot.storage import Storage, Transaction, open_storage
from bot.storage.rooms.people import Standing
from bot.turn import Kept, NotYet, Refused, Taken, Turn, Turns
from core.messages import Cancel, Left
from tests.fakes.dialogue import SECRET, START, States, arrival, echo, say, words_of
from tests.fakes.in_rows import InRows


async def test_what_waits_together_is_committed_together(storage: Storage) -> None:
    batches: list[int] = []
    turns = Turns(
        Turn(storage, echo, along=InRows()), lambda taken: batches.append(len(taken)), patience=30
    )
    said = [arrival("hi", f"e{number}", person=f"telegram:{number}") for number in range(300)]
    taken = await asyncio.gather(*map(turns.submit, said))
    assert [each.arrival for each in taken] == said
    assert batches == [128, 128, 44]


async def test_one_that_the_database_refuses_fails_alone(storage: Storage) -> None:
    turns = Turns(Turn(storage, echo, {Cancel: refusing}, along=InRows()), patience=30)
    said = [arrival("a"), arrival("cancel", person="telegram:2"), arrival("b", person="telegram:3")]
    taken = await asyncio.gather(*map(turns.submit, said), return_exceptions=True)
    assert [Taken, Refused, Taken] == [type(each) for each in taken]
    async with storage.transaction() as transaction:
        known = await transaction.people.find([each.person for each in said])
    assert sorted(known) == ["telegram:1", "telegram:3"]


async def refusing(transaction: Transaction, several: Sequence[Kept]) -> None:
    """Do what no database accepts."""
    del several
    await transaction.connection.execute(text("INSERT INTO people (person) VALUES (NULL)"))


async def test_an_effect_is_kept_in_the_turns_own_transaction(storage: Storage) -> None:
    kept: list[Kept] = []

    async def keep(transaction: Transaction, several: Sequence[Kept]) -> None:
        assert await transaction.people.find(["telegram:1"])
        kept.extend(several)

    [taken] = await Turn(storage, echo, {Cancel: keep}, along=InRows()).take([arrival("cancel")])
    assert taken.effects == ("cancel",)
    assert [Kept("telegram:1", "telegram:1", Cancel("daily"), taken.arrival.received_at)] == kept


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
async def test_a_name_no_database_can_hold_fails_alone(storage: Storage) -> None:
    turns = Turns(Turn(storage, echo, along=InRows()), patience=30)
    said = [arrival("a"), arrival("b", person="web:\0"), arrival("c", person="web:\ud800")]
    taken = await asyncio.gather(*map(turns.submit, said), return_exceptions=True)
    assert [Taken, Refused, Refused] == [type(each) for each in taken]


async def test_words_that_cannot_be_written_are_answered_with_an_apology(storage: Storage) -> None:
    [taken] = await Turn(storage, echo, apology=say("sorry"), along=InRows()).take(
        [arrival("\ud800", "e1")]
    )
    assert taken.told == say("sorry")


async def test_a_channel_is_told_in_time_that_nothing_is_sure_yet(storage: Storage) -> None:
    turn = Turn(storage, echo, along=InRows())
    turns = Turns(turn, patience=0.05)
    async with storage.transaction() as transaction:
        await transaction.people.knock(["telegram:1"])
        with pytest.raises(NotYet):
            await turns.submit(arrival("hello", "e1"))
    await turns.close()
    again = await Turns(turn, patience=30).submit(arrival("hello", "e1"))
    assert not again.fresh
    assert words_of(again.state) == ("hello",)
    assert again.outbox_id is not None


async def test_a_channel_that_hangs_up_harms_nobody(storage: Storage) -> None:
    turns = Turns(Turn(storage, echo, along=InRows()), patience=30)
    gone = asyncio.create_task(turns.submit(arrival("a")))
    stays = asyncio.create_task(turns.submit(arrival("b", person="telegram:2")))
    await asyncio.sleep(0)
    gone.cancel()
    assert (await stays).fresh
    assert (await turns.submit(arrival("c"))).fresh


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
async def test_a_database_that_is_away_is_not_yet(storage: Storage, database: str) -> None:
    turns = Turns(Turn(storage, echo, along=InRows()), patience=30)
    other = sqlite3.connect(database.removeprefix("sqlite:///"))
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(NotYet):
        await turns.submit(arrival("hello"))
    other.rollback()
    other.close()
    assert (await turns.submit(arrival("hello"))).fresh


async def test_a_table_that_somebody_alters_beside_us_costs_no_message(
    storage: Storage, database: str
) -> None:
    """Refused, they would be acknowledged and lost; not yet, they are brought again."""
    turns = Turns(Turn(storage, echo, along=InRows()), patience=30)
    async with await open_storage(database, SECRET, States) as operator:
        for away, back in (("outbox", "aside"), ("people", "aside")):
            await renamed(operator, away, back)
            hears = [turns.submit(arrival(f"{away}{number}")) for number in range(3)]
            heard = await asyncio.gather(*hears, return_exceptions=True)
            assert [type(each) for each in heard] == [NotYet] * 3
            await renamed(operator, back, away)
            again = [turns.submit(arrival(f"{away}{number}")) for number in range(3)]
            assert all(each.fresh for each in await asyncio.gather(*again))


async def test_a_table_that_only_one_of_them_needs_costs_the_others_nothing(
    storage: Storage,
) -> None:
    async def needing(transaction: Transaction, several: Sequence[Kept]) -> None:
        del several
        await transaction.connection.execute(text("SELECT * FROM somebody_renamed_it"))

    counted: list[str] = []
    turn = Turn(storage, echo, {Cancel: needing}, count=counted.append, along=InRows())
    turns = Turns(turn, patience=30)
    said = [arrival("a"), arrival("cancel", person="telegram:2"), arrival("b", person="telegram:3")]
    taken = await asyncio.gather(*map(turns.submit, said), return_exceptions=True)
    assert [Taken, NotYet, Taken] == [type(each) for each in taken]
    assert counted == ["storage-away"] * 2  # together, and alone: alerts ring


async def renamed(storage: Storage, table: str, to: str) -> None:
    async with storage.transaction() as transaction:
        await transaction.connection.execute(text(f"ALTER TABLE {table} RENAME TO {to}"))


@pytest.mark.parametrize("seed", range(6))
async def test_however_events_come_each_is_answered_exactly_once(
    storage: Storage, seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret
    once = [
        arrival(f"w{number}", person=f"telegram:{chance.randrange(5)}", at=float(number))
        for number in range(60)
    ]
    coming = [each for each in once for _ in range(chance.choice([1, 1, 2, 3]))]
    chance.shuffle(coming)
    several = [
        Turns(Turn(storage, echo, along=InRows()), patience=30) for _ in range(3)
    ]  # three processes, as it were
    taken = await asyncio.gather(*(sent_by(chance, several, each) for each in coming))
    assert Counter(each.arrival.event_id for each in taken if each.fresh) == Counter(
        each.event_id for each in once
    )
    await each_has_one_row(storage, once)


async def sent_by(chance: random.Random, several: Sequence[Turns], one: Arrival) -> Taken:
    await asyncio.sleep(chance.random() * 0.02)
    return await chance.choice(several).submit(one)


async def each_has_one_row(storage: Storage, once: Sequence[Arrival]) -> None:
    async with storage.transaction() as transaction:
        people = await transaction.people.find({each.person for each in once})
        counted = await transaction.connection.execute(text("SELECT count(*) FROM outbox"))
        assert counted.scalar() == len(once)
    for person, known in people.items():
        said = [each.event_id.split()[-1] for each in once if each.person == person]
        assert Counter(words_of(known.state)) == Counter(said)


async def test_an_old_departure_does_not_undo_a_return(storage: Storage) -> None:
    turn = Turn(storage, echo, along=InRows())
    await turn.take([arrival("back", happened=10.0)])
    await turn.take([replace(arrival(Left(), "left"), happened_at=arrival("", at=5).happened_at)])
    async with storage.transaction() as transaction:
        known = await transaction.people.find(["telegram:1"])
    assert known["telegram:1"].reachable


async def test_a_state_nobody_can_read_greets_anew_and_is_counted(database: str) -> None:
    damaged = Standing("telegram:1", b"{}", reachable=True, last_seen=START)
    counted: list[str] = []
    async with await open_storage(database, SECRET, States) as storage:
        async with storage.transaction() as transaction:
            await transaction.people.save([damaged])
        [taken] = await Turn(storage, echo, count=counted.append, along=InRows()).take(
            [arrival("again")]
        )
    assert words_of(taken.state) == ("again",)
    assert counted == ["state-unreadable"]


async def test_linked_addresses_are_one_person_and_each_gets_its_own_replies(
    storage: Storage,
) -> None:
    turn = Turn(storage, echo, along=InRows())
    await turn.take([arrival("hello")])
    async with storage.transaction() as transaction:
        await transaction.channels.join("web:9", "telegram:1")
    [taken] = await turn.take([arrival("there", person="web:9")])
    assert words_of(taken.state) == ("hello", "there")
    async with storage.transaction() as transaction:
        [held] = await transaction.outbox.waiting("web:9")
    assert held.id == taken.outbox_id
