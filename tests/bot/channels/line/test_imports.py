from __future__ import annotations

import subprocess
import sys

ROOMS = "bot.channels.line.receive, bot.channels.line.send"
WEIGH = f"import sys, {ROOMS}; sys.exit('linebot' in sys.modules)"


def test_the_ways_in_and_out_need_no_sdk() -> None:
    assert subprocess.run([sys.executable, "-c", WEIGH], check=False).returncode == 0  # noqa: S603
