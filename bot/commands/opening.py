"""What the commands that keep house share: settings, the database, and errors as sentences."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Coroutine, Iterator
from typing import Any, TypeVar

import click

from bot import starting
from bot.settings import Settings, SettingsError, database_url, load, secret_key
from bot.storage import Away, NoSecret, Storage, WrongUrl, open_storage

Done = TypeVar("Done")

AWAY = (
    "The database cannot be reached, or is too busy. Is it running, and is GUBEN_DATABASE_URL "
    "right? `guben check` tells more."
)


def run(doing: Coroutine[Any, Any, Done]) -> Done:
    """Run to the end; what we foresee becomes one sentence and an exit code."""
    starting.done()
    with sentences():
        return asyncio.run(doing)


@contextlib.contextmanager
def sentences() -> Iterator[None]:
    """Wrong settings: exit 2. A database that is away: exit 1."""
    try:
        yield
    except (SettingsError, WrongUrl, NoSecret) as error:
        raise click.UsageError(str(error)) from error
    except Away as error:
        raise click.ClickException(AWAY) from error


@contextlib.asynccontextmanager
async def storage_of(settings: Settings) -> AsyncIterator[Storage]:
    """Open the database, brought up to date."""
    url = database_url(settings)
    async with await open_storage(url, secret_key(settings, url)) as storage:
        yield storage


def settings_of(database: str | None) -> Settings:
    """Read the settings; a mistake in them is wrong usage."""
    with sentences():
        return load(database_url=database)
