"""What the commands that keep house share: settings, the database, and errors as sentences."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Coroutine, Iterator, Mapping
from typing import Any, TypeVar

import click

from bot import starting
from bot.settings import Settings, SettingsError, database_url, load, secret_key
from bot.storage import Away, Newer, NoSecret, Storage, Trouble, Unreached, WrongUrl, open_storage

Done = TypeVar("Done")

WHY: Mapping[Trouble, str] = {
    Trouble.FULL: "The disk is full: nothing can be kept until there is room.",
    Trouble.UNWRITABLE: (
        "The database cannot be written: its disk is full, failing or read-only, or its folder is "
        "not ours."
    ),
    Trouble.BUSY: "The database is too busy.",
    Trouble.CHANGED: "The database lacks tables or rights that we need.",
    Trouble.UNREACHED: "The database cannot be reached.",
    Trouble.REPLACED: (
        "Another file stands where our database was: start the bot again, and nothing more is lost."
    ),
}
MORE = "`guben check` tells more."
NEXT: Mapping[Trouble, str] = {
    Trouble.CHANGED: f"Run `guben migrate`; its tables must be our user's own. {MORE}",
    Trouble.UNREACHED: f"Is it running, and is GUBEN_DATABASE_URL right? {MORE}",
}


def said(away: Away) -> str:
    """Say why the database cannot be used, and what to look at."""
    return f"{WHY[away.trouble]} {NEXT.get(away.trouble, MORE)}"


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
    except Newer as error:
        raise click.ClickException(str(error)) from error
    except Away as error:
        raise click.ClickException(said(error)) from error
    except Unreached as error:
        message = f"The database cannot be used: {error}. {MORE}"
        raise click.ClickException(message) from error


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
