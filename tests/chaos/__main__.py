"""``python -m tests.chaos``: a hundred kills over five hundred due reminders, as a table."""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
import time
from pathlib import Path

from tests.chaos.reckoning import table
from tests.chaos.storm import Scale, Storm, gathering


def scale() -> Scale:
    """Read how bad it shall get."""
    parser = argparse.ArgumentParser(prog="python -m tests.chaos", description=__doc__)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--reminders", type=int, default=500)
    parser.add_argument("--minutes", type=int, default=4, help="over which they are due")
    parser.add_argument("--talkers", type=int, default=10, help="on each platform")
    parser.add_argument("--life", type=float, default=1.2, help="seconds, about")
    parser.add_argument("--seed", type=int, default=int(time.time()))
    return Scale(**vars(parser.parse_args()))


async def main(how: Scale, folder: Path) -> int:
    """Let it rage, print the table; 1 where something was lost, or doubled on LINE."""
    async with gathering(how, folder) as storm:
        began = time.monotonic()
        rows = await storm.run()
        print(table(rows))  # noqa: T201 - what it is for
        print(faults(storm, time.monotonic() - began))  # noqa: T201
    on_line = [row for row in rows if row.what.startswith("LINE")]
    lost = sum(row.lost for row in rows)
    return int(bool(lost or sum(row.doubled for row in on_line)))


def faults(storm: Storm, seconds: float) -> str:
    """Say what happened beside the kills."""
    seen = ", ".join(f"{name} {count}" for name, count in sorted(storm.weather.seen.items()))
    twice = sum(each.twice for each in storm.talkers)
    how = storm.scale
    head = f"{how.kills} kills in {seconds:.0f} s (seed {how.seed}); {twice} events brought twice"
    return f"\n{head}.\nFaults: {seen}."


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="guben-chaos-") as folder:
        sys.exit(asyncio.run(main(scale(), Path(folder))))
