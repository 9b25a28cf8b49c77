"""What cannot leave, for want of pushes or of time: reminders are noted and over, letters wait."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.arrivals import Outcome, Parcel, Room, Sender, Unpaid
from bot.outbox.packing import Load
from bot.outbox.sending import Sending
from bot.storage.rooms.claiming import Status
from bot.storage.rooms.promises import Held
from bot.storage.rooms.tidying import BEGUN
from bot.wording import Locales
from core.messages import Say, Told
from tests.fakes.platform import Platform

NOW = datetime(2026, 11, 23, 0, 5, tzinfo=UTC)
REMINDER = Say("remind-now-snoozed", (("who", "您"),))
SECOND = Say("remind-now-follow", (("who", "您"),))
LETTER = Say("tie-kept")


class Full:
    """A platform whose month is full."""

    async def send(self, parcel: Parcel) -> Outcome:
        assert parcel.person == "line:U1"
        return Unpaid()

    def room(self) -> Room:
        return Room(1000)


def load(said: Say, reply_to: str = "") -> Load:
    held = Held(7, "p", "line:U1", Told((said,)), NOW, reply_to, "key", 1, not reply_to, False)  # noqa: FBT003 - a row
    return Load(held)


def sending(platform: Sender | None = None, now: datetime = NOW) -> Sending:
    words = Locales.load().bubbles
    return Sending({"line": platform or Full()}, words, lambda: now, {"line"}, lambda _: None)


async def test_a_reminder_is_noted_and_over_and_not_tried_for_hours() -> None:
    noted: list[int] = []

    async def note(held: Held) -> None:
        noted.append(held.id)

    ours = sending()
    ours.unpaid = note
    done = await ours.send(load(REMINDER), 5)
    assert noted == [7]
    assert [each.status for each in done.verdicts] == [Status.DEAD]


async def test_one_that_could_not_be_noted_is_tried_again() -> None:
    async def fails(_: Held) -> None:
        raise OSError

    ours = sending()
    ours.unpaid = fails
    done = await ours.send(load(REMINDER), 5)
    assert [each.status for each in done.verdicts] == [Status.OPEN]


async def test_a_reminder_that_waited_for_hours_is_noted_and_never_sent() -> None:
    """Its platform was away, or we were: 「早安，配早餐」 in the afternoon would confuse."""
    platform, noted = Platform(), list[int]()

    async def note(held: Held) -> None:
        noted.append(held.id)

    for hours, status in ((4, Status.DEAD), (2, Status.DONE)):
        ours = sending(platform, NOW + timedelta(hours=hours))
        ours.over = note
        done = await ours.send(load(REMINDER), 5)
        assert [each.status for each in done.verdicts] == [status]
    assert noted == [7]
    assert len(platform.parcels) == 1


async def test_a_second_gentle_reminder_does_not_come_together_with_a_late_first_one() -> None:
    """A token that was taken back at eight and given back at half past nine."""
    platform = Platform()
    for minutes, status in ((30, Status.DEAD), (5, Status.DONE)):
        ours = sending(platform, NOW + timedelta(minutes=minutes))
        done = await ours.send(load(SECOND), 5)
        assert [each.status for each in done.verdicts] == [status]
    assert len(platform.parcels) == 1


@pytest.mark.parametrize(("reply_to", "status"), [("", Status.LATE), ("token", Status.OPEN)])
async def test_a_letter_waits_for_the_next_free_reply_and_no_reply_is_doubled(
    reply_to: str, status: Status
) -> None:
    done = await sending().send(load(LETTER, reply_to), 5)
    assert [each.status for each in done.verdicts] == [status]


async def test_a_reminder_that_was_begun_before_hours_of_outage_counts_as_come() -> None:
    """Who was killed while sending cannot tell: neither is it sent late, nor told as not come."""
    platform, noted = Platform(), list[int]()

    async def note(held: Held) -> None:
        noted.append(held.id)

    ours = sending(platform, NOW + timedelta(hours=4))
    ours.over = note
    begun = load(REMINDER)
    done = await ours.send(replace(begun, held=replace(begun.held, progress=BEGUN)), 5)
    assert [each.status for each in done.verdicts] == [Status.UNKNOWN]
    assert (noted, platform.parcels) == ([], [])
