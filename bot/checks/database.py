"""The database and its key: reachable, of today's shape, whole, with room to grow."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

from bot.checks.clock import apart_from
from bot.findings import Finding, fine, note, wrong
from bot.settings import Settings, SettingsError, database_url, secret_key
from bot.storage import WrongUrl
from bot.storage.looking import Look, Unreached, look, sqlite_file

ABOUT = "database"
MEGABYTE = 1_000_000
FULL, FILLING = 100 * MEGABYTE, 500 * MEGABYTE
KEY_LOST = "Bring back the key it was sealed with, from the backup."
OTHER_KEYS = "Give every replica all keys in GUBEN_SECRET_KEY, the newest first, a blank between."


async def look_at_database(settings: Settings) -> AsyncIterator[Finding]:
    """Look at the database; nothing is made or changed."""
    try:
        url = database_url(settings)
        file = sqlite_file(url)
    except (SettingsError, WrongUrl, OSError) as error:
        yield wrong(ABOUT, f"{error}.", "See deploy/README.md.")
        return
    if url == "sqlite://":
        yield note(ABOUT, "Nothing is kept beyond the end of the program (sqlite://).")
        return
    if file is not None:
        for each in _room(file):
            yield each
    if file is not None and not file.exists():
        yield fine(ABOUT, f"{file} will be made at the first start.")
        return
    if file is not None and _is_open_to_others(file):
        said = f"Others on this machine can read {file}: who writes to the bot, and when."
        yield wrong(ABOUT, said, f"Run: chmod 600 {file}*")
    async for each in _inside(settings, url, file):
        yield each


def _room(file: Path) -> Iterator[Finding]:
    folder = next((each for each in file.absolute().parents if each.exists()), Path("/"))
    if not os.access(folder, os.W_OK) or (file.exists() and not os.access(file, os.W_OK)):
        yield wrong(ABOUT, f"We may not write to {file}.", f"Give {folder} to the bot's user.")
    free = shutil.disk_usage(folder).free
    said = f"There are {free // MEGABYTE} MB free for {file}."
    if free < FULL:
        yield wrong(ABOUT, said, "Make room, or nothing more can be kept.")
    elif free < FILLING:
        yield note(ABOUT, said)


async def _inside(settings: Settings, url: str, file: Path | None) -> AsyncIterator[Finding]:
    key = ""
    try:
        key = _key(settings, url, file)
    except SettingsError as error:
        yield wrong("key", f"{error}.")
    try:
        seen = await look(url, key)
    except Unreached as error:
        yield wrong(ABOUT, f"It cannot be used: {error}.", _how_to_reach(file))
        return
    for each in (*_tables(seen), *_sealed(seen, key, file)):
        yield each
    if (skewed := apart_from("the database", seen.ahead)) is not None:
        yield skewed


def _key(settings: Settings, url: str, file: Path | None) -> str:
    """Return the key, and make none: an empty one where there is none yet."""
    if settings.secret_key is None and file is not None and not key_file(file).exists():
        return ""
    return secret_key(settings, url)


def _how_to_reach(file: Path | None) -> str:
    if file is None:
        return (
            "Is PostgreSQL running, and are host, user, password and name in GUBEN_DATABASE_URL "
            "right? A password with @ : / # or % in it has each written as %40 %3A %2F %23 %25."
        )
    return "Is it the right file, and may we read and write it? Else restore the backup."


def _tables(seen: Look) -> Iterator[Finding]:
    if not seen.sound:
        yield wrong(ABOUT, "The file is damaged.", "Stop the bot and restore the backup.")
    if seen.revision is None:
        yield note(ABOUT, "It is empty.", "`guben serve` makes the tables.")
    elif seen.is_newer:
        said = f"Its tables are at revision {seen.revision}, of a newer Guben than this one."
        yield wrong(ABOUT, said, "Install the newer one again, or restore a backup made before it.")
    elif not seen.is_current:
        yield wrong(ABOUT, f"Its tables are at revision {seen.revision}.", "Run: guben migrate")
    elif seen.sound:
        yield fine(ABOUT, f"reachable, tables at revision {seen.revision}, {seen.people} people.")


def _sealed(seen: Look, key: str, file: Path | None) -> Iterator[Finding]:
    if seen.people and not key and file is not None:
        yield wrong("key", f"{key_file(file)} is missing: nobody can be read.", KEY_LOST)
    elif seen.unreadable and seen.unreadable == seen.sealed:
        yield wrong("key", "It is not the one this database was sealed with.", KEY_LOST)
    elif seen.unreadable:
        said = f"{seen.unreadable} of {seen.sealed} states cannot be opened with it."
        yield wrong("key", said, OTHER_KEYS)
    if file is not None and key_file(file).exists() and _is_open_to_others(key_file(file)):
        said = f"Others on this machine can read {key_file(file)}."
        yield wrong("key", said, f"Run: chmod 600 {key_file(file)}")


def key_file(file: Path) -> Path:
    """Return where the key of a SQLite file is, where none is set (bot.settings)."""
    return file.with_name(f"{file.name}.key")


def _is_open_to_others(file: Path) -> bool:
    return bool(file.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO))
