from __future__ import annotations

import subprocess
import sys

WEIGH = "import sys, bot.channels.line.receive; sys.exit('linebot' in sys.modules)"


def test_the_way_in_needs_no_sdk() -> None:
    assert subprocess.run([sys.executable, "-c", WEIGH], check=False).returncode == 0  # noqa: S603
