"""Memory does not grow with the messages that were answered."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MESSAGES = 50_000
GROWTH = 8.0  # MiB; what is kept for each of the last ten thousand people is about two


@pytest.mark.slow
async def test_memory_is_flat_over_fifty_thousand_messages() -> None:
    """From the second tenth on: by then every text is parsed and every pattern compiled."""
    command = [sys.executable, "-m", "tests.benchmarks.memory", str(MESSAGES)]
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdout=pipe)
    said, _ = await process.communicate()
    assert process.returncode == 0
    held = [float(line.split()[1]) for line in said.decode().splitlines()]
    assert len(held) == 10
    assert max(held) - held[1] < GROWTH, held
