"""``guben reseal``: after a new key was put first, everything is sealed with it."""

from __future__ import annotations

from datetime import datetime

import click

from bot.commands.moving import bar
from bot.commands.opening import run, settings_of, storage_of
from bot.settings import Settings
from bot.storage.upkeep.resealing import Resealed
from bot.storage.upkeep.resealing import reseal as resealed

STILL_NEEDED = (
    "Links, codes and invitations made before need the oldest key: keep it last in "
    "GUBEN_SECRET_KEY until they have ended, or drop it to end them now."
)


def reseal(now: datetime | None = None, database: str | None = None) -> None:
    """Seal with the newest key what an older one sealed; exit 1 where a key is missing."""
    del now
    done = run(_resealed(settings_of(database)))
    click.echo(f"Sealed with the newest key: {done.done}. {STILL_NEEDED}")
    if done.unreadable:
        message = f"{done.unreadable} cannot be opened; is an older key missing?"
        raise click.ClickException(message)


async def _resealed(settings: Settings) -> Resealed:
    async with storage_of(settings) as storage:
        with bar("Sealing") as went:
            return await resealed(storage, went)
