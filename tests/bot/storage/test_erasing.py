"""刪除我的資料: afterwards nothing of a person is left, not even in the file's unused corners."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.outbox import Outbox
from bot.storage import Storage, Transaction, open_storage
from bot.storage.rooms.shares import Kind, Way
from bot.storage.tables import metadata
from bot.storage.upkeep.holdings import forget
from bot.turn import Turn, Turns
from core.dialogue import New, State, Step
from core.messages import Due, Event, Forget, Left, Moment, Said, Told
from core.outside import Ended, Letter
from tests.fakes.dialogue import SECRET, START, States, arrival, bubbles, echo, say, words_of
from tests.fakes.in_rows import InRows
from tests.fakes.platform import Clock, Platform

ME, WEB, WORD = "telegram:4711000042", "web:cookie0815", "warfarin0815"
ON_FILE = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


def bytes_of(url: str) -> bytes:
    path = Path(url.removeprefix("sqlite:///"))
    return b"".join(each.read_bytes() for each in path.parent.glob(f"{path.name}*"))


async def count(storage: Storage) -> dict[str, int]:
    async with storage.transaction() as transaction:
        counted = {name: await rows_of(transaction, name) for name in metadata.tables}
        return {name: number for name, number in counted.items() if number}


async def rows_of(transaction: Transaction, table: str) -> int:
    sql = text(f"SELECT count(*) FROM {table}")  # noqa: S608 - our own words
    return int((await transaction.connection.execute(sql)).scalar_one())


async def a_long_talk(turn: Turn, person: str) -> None:
    for number in range(30):
        await turn.take([arrival(f"{WORD} {'x' * 300}", f"e{number}", person=person)])


@ON_FILE
async def test_what_people_say_never_stands_in_the_file_in_clear(
    storage: Storage, database: str
) -> None:
    await a_long_talk(Turn(storage, echo, along=InRows()), ME)
    kept = bytes_of(database)
    assert WORD.encode() not in kept
    assert b"heard" not in kept  # nor does the shape of a state
    assert b"echo" not in kept


@ON_FILE
async def test_after_forget_the_file_holds_neither_address_nor_words(
    storage: Storage, database: str
) -> None:
    platform = Platform()
    outbox = Outbox(storage, {"telegram": platform}, bubbles, Clock())
    turn = Turn(storage, echo, along=outbox.along)
    await a_long_talk(turn, ME)
    async with storage.transaction() as transaction:
        await transaction.channels.join(WEB, ME)
    await a_long_talk(turn, "telegram:2")
    assert ME.encode() in bytes_of(database)
    worker = asyncio.create_task(outbox.run())
    await Turns(turn, outbox.wake, patience=30).submit(arrival("forget me", person=ME))
    assert "forgotten!" in await platform.received(31)
    worker.cancel()
    await asyncio.wait({worker})
    for trace in (ME, WEB, WORD, ME.partition(":")[2], "cookie0815"):
        assert trace.encode() not in bytes_of(database)
    assert b"telegram:2" in bytes_of(database)


async def test_forget_empties_every_table_and_its_answer_goes_out_last(storage: Storage) -> None:
    platform = Platform()
    outbox = Outbox(storage, {"telegram": platform}, bubbles, Clock())
    turn = Turn(storage, echo, along=outbox.along)
    await turn.take([arrival("hello")])
    [taken] = await turn.take([arrival("forget me")])
    assert taken.effects == ("forget",)
    assert await count(storage) == {"events": 2, "outbox": 1}
    worker = asyncio.create_task(outbox.run())
    assert await platform.received(1) == ["forgotten!"]
    worker.cancel()
    await asyncio.wait({worker})
    assert await count(storage) == {"events": 2}
    async with storage.transaction() as transaction:
        whose = await transaction.connection.execute(text("SELECT DISTINCT person FROM events"))
        assert [row.person for row in whose] == [None]


@pytest.mark.parametrize("word", ["warfarin", "forget me"])
async def test_what_is_delivered_again_after_forget_brings_nothing_back(
    storage: Storage, word: str
) -> None:
    turn = Turn(storage, echo, along=InRows())
    await turn.take([arrival("warfarin")])
    await turn.take([arrival("forget me")])
    [again] = await turn.take([arrival(word)])
    assert not again.fresh
    assert await count(storage) == {"events": 2, "outbox": 1}


@pytest.mark.parametrize("silent", [Left(), Due("daily", START), Letter("tie", Ended())])
async def test_what_was_under_way_when_somebody_was_forgotten_makes_no_row_of_them(
    storage: Storage, silent: Event
) -> None:
    """They block us, a reminder had come, a relative's letter was being carried."""
    turn = Turn(storage, quiet, along=InRows())
    await turn.take([arrival(silent, person=ME), arrival("hello")])
    async with storage.transaction() as transaction:
        assert await transaction.people.find([ME]) == {}
        whose = await transaction.connection.execute(text("SELECT person FROM events"))
        assert {row.person for row in whose} == {None, "telegram:1"}
    await turn.take([arrival(silent, "again", person=ME), arrival("hello", person=ME)])
    async with storage.transaction() as transaction:
        assert words_of((await transaction.people.find([ME]))[ME].state) == ("hello",)


@pytest.mark.parametrize("together", [True, False])
@pytest.mark.parametrize("silent", [Due("daily", START), Letter("tie", Ended())])
async def test_the_last_word_is_told_though_something_was_under_way(
    storage: Storage, silent: Event, *, together: bool
) -> None:
    turn = Turn(storage, nobody_is_here, along=InRows())
    coming = [arrival("hello"), arrival("forget me"), arrival(silent)]
    for batch in [coming] if together else [[each] for each in coming]:
        await turn.take(batch)
    async with storage.transaction() as transaction:
        [last] = await transaction.outbox.waiting("telegram:1")
    assert (last.told, last.farewell) == (say("forgotten"), True)
    await turn.take([arrival(Left(), at=1)])
    assert await count(storage) == {"events": 4}


def nobody_is_here(state: State, event: Event, moment: Moment) -> Step:
    """Do as the dialogue does with what comes when nobody is there any more."""
    if isinstance(event, Due | Letter):
        return Step(New(), Told(()), (Forget(),))
    return quiet(state, event, moment)


def quiet(state: State, event: Event, moment: Moment) -> Step:
    """Echo what people say, and say nothing to anything else."""
    return echo(state, event, moment) if isinstance(event, Said) else Step(state, Told(()))


async def test_who_blocks_us_keeps_what_they_said(storage: Storage) -> None:
    turn = Turn(storage, quiet, along=InRows())
    await turn.take([arrival("hello", person=ME)])
    await turn.take([arrival(Left(), person=ME, at=1)])
    async with storage.transaction() as transaction:
        known = (await transaction.people.find([ME]))[ME]
    assert (words_of(known.state), known.reachable) == (("hello",), False)


async def test_a_turn_under_way_elsewhere_writes_nothing_back_after_forget(database: str) -> None:
    """`guben forget` waits for whoever has the person in hand, and takes what they wrote."""
    async with (
        await open_storage(database, SECRET, States) as replica,
        await open_storage(database, SECRET, States) as operator,
    ):
        await Turn(replica, echo, along=InRows()).take([arrival("hello")])
        async with replica.transaction() as transaction:
            await transaction.people.knock(["telegram:1"])
            erasing = asyncio.create_task(forget(operator, "telegram:1"))
            await asyncio.sleep(0.3)
            await transaction.shares.open([Way(Kind.LINK, "t", "telegram:1", "1")])
        assert await erasing
        assert await count(operator) == {"events": 1}


async def test_forget_amid_a_batch_erases_what_came_before_and_keeps_what_follows(
    storage: Storage,
) -> None:
    said = [arrival(word, at=at) for at, word in enumerate(["a", "forget me", "b"])]
    taken = await Turn(storage, echo, along=InRows()).take(said)
    assert [each.outbox_id is None for each in taken] == [True, False, False]
    assert words_of(taken[2].state) == ("b",)
    async with storage.transaction() as transaction:
        known = await transaction.people.find(["telegram:1"])
        held = await transaction.outbox.waiting("telegram:1")
    assert words_of(known["telegram:1"].state) == ("b",)
    assert len(held) == 2


async def test_a_page_that_saw_the_last_word_leaves_no_row(storage: Storage) -> None:
    outbox = Outbox(storage, {}, bubbles, Clock())
    await Turn(storage, echo, along=outbox.along).take(
        [arrival(Said("forget me"), "e1", person="web:1")]
    )
    [last] = await outbox.collect("web:1")
    assert await outbox.collect("web:1", last.row) == []
    assert await count(storage) == {"events": 1}


async def test_what_is_old_is_pruned(storage: Storage) -> None:
    clock = Clock()
    await Turn(storage, echo, along=InRows()).take(
        [arrival("hello"), arrival("never read", person="web:1")]
    )
    clock.go(8 * 24 * 3600)
    outbox = Outbox(storage, {"telegram": Platform()}, bubbles, clock)
    worker = asyncio.create_task(outbox.run())
    await asyncio.sleep(0.2)
    worker.cancel()
    await asyncio.wait({worker})
    assert sorted(await count(storage)) == ["people"]


async def test_however_much_is_old_it_goes_a_part_at_a_time(storage: Storage) -> None:
    """All at once it would hold everybody up, or be cut by what a statement may take."""
    turn, after = Turn(storage, echo, along=InRows()), START + timedelta(days=8)
    await turn.take([arrival(f"hello {number}") for number in range(5)])
    left: list[tuple[bool, bool]] = []
    while not left or left[-1] != (False, False):
        async with storage.transaction() as transaction:
            more = await transaction.tidying.prune(after, 2)
            left.append((more, await transaction.events.prune(after, 2)))
    assert left == [(True, True), (True, True), (False, False)]
    assert sorted(await count(storage)) == ["people"]


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
async def test_what_is_old_and_in_hand_elsewhere_is_waited_for_by_no_pruning(
    database: str,
) -> None:
    """It was: a turn that erased, and the pruning, then waited for each other."""
    after = START + timedelta(days=8)
    async with (
        await open_storage(database, SECRET, States) as replica,
        await open_storage(database, SECRET, States) as other,
    ):
        await Turn(replica, echo, along=InRows()).take([arrival("a"), arrival("b", person=ME)])
        async with replica.transaction() as erasing, other.transaction() as pruning:
            await erasing.erase([ME])
            async with asyncio.timeout(5):
                assert not await pruning.tidying.prune(after)
                assert not await pruning.events.prune(after)
        assert await count(other) == {"events": 1, "people": 1}


async def test_in_memory_there_is_nothing_to_scrub() -> None:
    async with await open_storage("sqlite://", SECRET, States) as storage:
        await Turn(storage, echo, along=InRows()).take([arrival("forget me")])


@ON_FILE
async def test_while_another_process_reads_the_log_stays_and_is_cleaned_when_it_has_read(
    storage: Storage, database: str
) -> None:
    turns = Turns(Turn(storage, echo, along=InRows()), patience=30)
    await turns.submit(arrival("hello", person=ME))
    async with storage.transaction() as transaction:
        await transaction.channels.join(WEB, ME)
    with closing(sqlite3.connect(database.removeprefix("sqlite:///"))) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM people").fetchall()
        assert (await turns.submit(arrival("forget me", person=ME))).told == say("forgotten")
        await turns.close()
        assert not await storage.clean()
        assert WEB.encode() in bytes_of(database)
    assert await storage.scrub()
    assert WEB.encode() not in bytes_of(database)


@ON_FILE
async def test_what_was_erased_before_a_kill_is_overwritten_after_the_next_start(
    database: str,
) -> None:
    async with await open_storage(database, SECRET, States) as killed:
        turn = Turn(killed, echo, along=InRows())
        await turn.take([arrival("hello", person=ME)])
        async with killed.transaction() as transaction:
            await transaction.channels.join(WEB, ME)
        await turn.take([arrival("forget me", person=ME)])
        assert WEB.encode() in bytes_of(database)
        async with await open_storage(database, SECRET, States) as storage:
            assert await storage.clean()
            assert WEB.encode() not in bytes_of(database)
