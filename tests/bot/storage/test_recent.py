"""What this process wrote last is not read again, and never stands for what another wrote."""

from __future__ import annotations

from contextlib import suppress

import pytest

from bot.storage import Storage, open_storage
from bot.storage.rooms.people import People, Standing
from bot.storage.rooms.recent import MANY, Recent
from core.dialogue import New, State
from tests.bot.storage.filling import AT, MEI
from tests.fakes.dialogue import SECRET, Heard, States


def heard(*words: str) -> State:
    return Heard(words)  # type: ignore[return-value]  # of the tests


async def kept(storage: Storage, state: State, *, fails: bool = False) -> None:
    written = storage.shapes.state_written(state)
    with suppress(LookupError):
        async with storage.transaction(brief=True) as transaction:
            await transaction.people.knock([MEI])
            await transaction.people.save(
                [Standing(MEI, written, reachable=True, last_seen=AT, stands=state)]
            )
            if fails:
                raise LookupError


async def stands(storage: Storage) -> State:
    async with storage.transaction(brief=True) as transaction:
        return (await transaction.people.knock([MEI]))[MEI].state


async def test_what_was_written_here_is_the_very_thing_that_is_read(storage: Storage) -> None:
    state = heard("warfarin")
    await kept(storage, state)
    assert await stands(storage) is state


async def test_what_another_process_wrote_since_is_what_stands(database: str) -> None:
    async with (
        await open_storage(database, SECRET, States) as here,
        await open_storage(database, SECRET, States) as there,
    ):
        await kept(here, heard("nothing"))
        await kept(there, heard("nothing", "warfarin"))
        assert await stands(here) == heard("nothing", "warfarin")


async def test_what_was_taken_back_is_not_remembered(storage: Storage) -> None:
    await kept(storage, heard("nothing"))
    await kept(storage, heard("nothing", "warfarin"), fails=True)
    assert await stands(storage) == heard("nothing")


async def test_who_was_erased_begins_anew(storage: Storage) -> None:
    await kept(storage, heard("warfarin"))
    async with storage.transaction() as transaction:
        await transaction.erase({MEI})
    assert await stands(storage) == New()


async def test_who_was_erased_by_another_process_is_let_go(storage: Storage) -> None:
    recent = Recent()
    for person in (MEI, "telegram:7"):
        recent.note(person, b"sealed", heard("warfarin"))
    await kept(storage, heard("warfarin"))
    async with storage.transaction() as transaction:
        people = People(transaction.connection, storage.seal, storage.shapes, recent)
        await people.forget_erased()
    assert recent.people() == {MEI}


def test_of_who_was_erased_nothing_stays_in_memory() -> None:
    recent = Recent()
    recent.note(MEI, b"sealed", heard("warfarin"))
    recent.forget([MEI, "telegram:7"])
    assert recent.state(MEI, b"sealed") is None


@pytest.mark.parametrize("many", [MANY, 3 * MANY])
def test_only_so_many_are_remembered_and_the_latest_among_them(many: int) -> None:
    recent = Recent()
    for number in range(many):
        recent.note(str(number), b"sealed", heard(str(number)))
    known = [each for each in map(str, range(many)) if recent.state(each, b"sealed")]
    assert known == [str(number) for number in range(many - MANY, many)]
