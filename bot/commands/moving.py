"""Everything kept, taken elsewhere: a copy beside the running bot, or another database."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import click

from bot.settings import Settings, database_url, secret_key
from bot.storage import WrongUrl
from bot.storage.upkeep.backing_up import Taken, Unreadable, back_up
from bot.storage.upkeep.looking import Unreached, sqlite_file
from bot.storage.upkeep.moving import Miscounted, NotEmpty
from bot.storage.upkeep.moving import move as moved

Went = Callable[[int, int], None]


def backup(settings: Settings, to: Path) -> None:
    """Copy the SQLite file to ``to``, and say what else must be kept."""
    url = database_url(settings)
    file = sqlite_file(url)
    if file is None:
        message = "`guben backup` copies SQLite files; for PostgreSQL use pg_dump"
        raise click.UsageError(message)
    if not file.exists():
        message = f"There is no database at {file} yet."
        raise click.ClickException(message)
    _backed_up(file, to)
    click.echo(f"Copied {file} to {to}. It is sealed: {_where_the_key_is(settings, file)}")


def _backed_up(file: Path, to: Path) -> None:
    try:
        with bar("Copying") as went:
            back_up(file, to, went)
    except Taken as error:
        message = f"{to} exists, and a backup overwrites nothing. Choose another name."
        raise click.ClickException(message) from error
    except (Unreadable, OSError) as error:
        message = f"No backup was made: {error}."
        raise click.ClickException(message) from error


def _where_the_key_is(settings: Settings, file: Path) -> str:
    if settings.secret_key is not None:
        return "without GUBEN_SECRET_KEY nobody can read it, so keep that too, elsewhere."
    return f"without {file.name}.key nobody can read it, so keep that file too, elsewhere."


def move(settings: Settings, to: str) -> None:
    """Move everything kept to the database at ``to``, and check that all of it arrived."""
    url = database_url(settings)
    file = sqlite_file(url)
    if file is not None and not file.exists():
        message = f"There is no database at {file} to move."
        raise click.ClickException(message)
    _told_apart(url, to, file)
    secret_key(settings, url)  # without it the copy could never be read: say so before
    arrived = ", ".join(f"{count} {name}" for name, count in _arrived(url, to).items())
    click.echo(f"Moved and counted: {arrived}. {_key_to_take_along(settings, file)}")


def _arrived(url: str, to: str) -> Mapping[str, int]:
    """Move everything, and return how much of each arrived; else say why nothing did."""
    try:
        with bar("Moving") as went:
            return asyncio.run(moved(url, to, went))
    except NotEmpty as error:
        message = "There is something in that database already; give an empty one."
        raise click.ClickException(message) from error
    except KeyboardInterrupt as error:
        message = "Interrupted, and nothing was kept there. Run it again when you like."
        raise click.ClickException(message) from error
    except Miscounted as error:
        message = "Not everything arrived, so nothing was kept there. Stop the bot and try again."
        raise click.ClickException(message) from error
    except Unreached as error:
        message = f"One of the two databases cannot be reached: {error}."
        raise click.ClickException(message) from error


def _told_apart(url: str, to: str, file: Path | None) -> None:
    """Refuse a target that cannot be one, before anything is touched."""
    try:
        there = sqlite_file(to)
    except WrongUrl as error:
        message = "--to must be sqlite:///PATH or postgresql://…"
        raise click.UsageError(message) from error
    if url == to or (file is not None and there is not None and file.resolve() == there.resolve()):
        message = "--to is the database we move from; name the other one."
        raise click.UsageError(message)


def _key_to_take_along(settings: Settings, file: Path | None) -> str:
    then = "Now set GUBEN_DATABASE_URL to it and start again; the old one was left as it is."
    if settings.secret_key is not None or file is None:
        return f"The key stays the same. {then}"
    return f"Set GUBEN_SECRET_KEY_FILE to {file.absolute()}.key, or a copy of it. {then}"


@contextmanager
def bar(label: str) -> Iterator[Went]:
    """Show progress on a terminal; elsewhere a bar is only noise, and click leaves it out."""
    with click.progressbar(length=1, label=label) as shown:

        def went(done: int, every: int) -> None:
            shown.length = max(every, 1)
            shown.update(done - shown.pos)

        yield went
