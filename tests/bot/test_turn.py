"""One turn: what is taken, stepped and promised, all or nothing."""

from __future__ import annotations

from bot.storage import Storage
from bot.turn import Turn
from core.messages import Left, Say, Told
from tests.fakes.dialogue import arrival, echo, say, words_of
from tests.fakes.in_rows import InRows


def turn_on(storage: Storage) -> Turn:
    return Turn(storage, echo, apology=say("sorry"), along=InRows())


async def test_a_word_is_answered_and_remembered(storage: Storage) -> None:
    turn = turn_on(storage)
    first, *_ = await turn.take([arrival("hello")])
    second, *_ = await turn.take([arrival("again")])
    assert first.fresh
    assert first.told == Told((Say("echo", (("word", "hello"),)),))
    assert first.outbox_id is not None
    assert second.outbox_id is not None
    assert first.outbox_id < second.outbox_id
    assert words_of(second.state) == ("hello", "again")


async def test_the_same_event_twice_changes_nothing(storage: Storage) -> None:
    turn = turn_on(storage)
    first, *_ = await turn.take([arrival("hello", "e1")])
    second, *_ = await turn.take([arrival("hello", "e1")])
    assert not second.fresh
    assert second.outbox_id == first.outbox_id
    assert words_of(second.state) == ("hello",)


async def test_the_same_event_twice_in_one_batch_changes_nothing(storage: Storage) -> None:
    taken = await turn_on(storage).take([arrival("hello", "e1"), arrival("hello", "e1")])
    assert [each.fresh for each in taken] == [True, False]
    assert taken[0].outbox_id == taken[1].outbox_id


async def test_events_of_one_person_are_folded_as_they_happened(storage: Storage) -> None:
    late = arrival("second", happened=2.0)
    early = arrival("first", happened=1.0)
    taken = await turn_on(storage).take([late, early])
    assert [each.arrival.event_id.split()[-1] for each in taken] == ["second", "first"]
    assert words_of(taken[0].state) == ("first", "second")


async def test_a_step_that_fails_fails_alone_and_says_sorry(storage: Storage) -> None:
    turn = turn_on(storage)
    taken = await turn.take([arrival("a"), arrival("boom"), arrival("b", person="telegram:2")])
    assert [say("a"), say("sorry"), say("b")] == [each.told for each in taken]
    assert words_of(taken[1].state) == ("a",)


async def test_who_left_is_out_of_reach_until_they_write_again(storage: Storage) -> None:
    turn = turn_on(storage)
    for event, reachable in (("hello", True), (Left(), False), ("back", True)):
        await turn.take([arrival(event)])
        async with storage.transaction() as transaction:
            known = await transaction.people.find(["telegram:1"])
        assert known["telegram:1"].reachable is reachable
