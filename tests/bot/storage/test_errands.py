"""SQLite's thread: what is brief is done in the loop, and nothing that others do after it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.storage.engine import engine_for
from bot.storage.sqlite.brief import driver_of
from bot.storage.sqlite.errands import BEGIN


async def test_a_transaction_that_could_not_begin_is_brief_no_more(tmp_path: Path) -> None:
    """Else what follows it, a VACUUM even, would be done in the loop, and hold up everybody."""
    file = tmp_path / "guben.sqlite3"
    engine = engine_for(f"sqlite:///{file}")
    driver = await driver_of(engine)
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute(BEGIN)
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            await driver.begin()
        assert not driver.brief
    await engine.dispose()
