"""One house a test, on SQLite and on a real PostgreSQL."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.fakes.circle import Home, home


@pytest.fixture(name="home")
async def opened(database: str) -> AsyncIterator[Home]:
    async with home(database) as house:
        yield house
