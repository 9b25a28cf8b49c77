"""Bulk on a platform that drops no repeat: few are taken at once, so that dying marks only few."""

from __future__ import annotations

import pytest

from bot.outbox import Outbox
from bot.storage import Storage
from bot.storage.promises import Queue
from tests.fakes.dialogue import bubbles
from tests.fakes.platform import Clock, Platform


@pytest.mark.parametrize(
    ("queue", "slots"),
    [
        (Queue("telegram", bulk=True), 8),
        (Queue("telegram", bulk=False), 64),
        (Queue("line", bulk=True), 64),
    ],
)
async def test_only_what_would_be_marked_is_taken_in_small_numbers(
    storage: Storage, queue: Queue, slots: int
) -> None:
    platform = Platform()
    outbox = Outbox(storage, {"line": platform, "telegram": platform}, bubbles, Clock())
    assert outbox._slots(queue) == slots  # noqa: SLF001 - a number that only a crash shows
