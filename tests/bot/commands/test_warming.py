"""The talk with nobody, held once the doors are open."""

from __future__ import annotations

from bot.assembly import kit
from bot.commands.serving.warming import warmed


async def test_what_an_ordinary_talk_needs_is_ready_afterwards_and_no_word_is_missing() -> None:
    missing: list[str] = []
    await warmed(kit(count=missing.append), pause=0)
    assert missing == []
