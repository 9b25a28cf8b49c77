"""Settings that nobody reads: a misspelt name is silently no setting at all."""

from __future__ import annotations

import difflib
import re
import stat
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from bot.findings import Finding, note, wrong
from bot.settings import PREFIX, Settings

SET = re.compile(r"^\s*(?:export\s+)?(GUBEN_\w+)\s*=\s*(?=\S)", re.MULTILINE)
ABOUT = "settings"


def known() -> frozenset[str]:
    """Return every name that is read."""
    plain = {f"{PREFIX}{name}".upper() for name in Settings.model_fields}
    return frozenset(plain | {f"{name}_FILE" for name in plain})


def look_at_names(environment: Mapping[str, str], folder: Path) -> Iterator[Finding]:
    """Find names nobody reads in the environment and in ``.env``, and one that others may read."""
    written = _written(folder / ".env")
    unread = {each for each in (*environment, *written) if each.startswith(PREFIX)} - known()
    yield from map(_unread, sorted(unread))
    if written and _may_be_read_by_others(folder / ".env"):
        yield note(ABOUT, "Everybody on this machine can read .env.", "Run: chmod 600 .env")


def _written(file: Path) -> Iterable[str]:
    try:
        return SET.findall(file.read_text("utf-8"))
    except OSError:
        return ()


def _unread(name: str) -> Finding:
    near = difflib.get_close_matches(name, known(), n=1, cutoff=0.8)
    if near:
        return wrong(ABOUT, f"{name} is no setting.", f"{near[0]} is meant, perhaps: rename it.")
    return note(ABOUT, f"{name} is no setting of ours; it is not read.")


def _may_be_read_by_others(file: Path) -> bool:
    return bool(file.stat().st_mode & (stat.S_IRGRP | stat.S_IROTH))
