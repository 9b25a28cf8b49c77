"""The files of the project: those that git keeps or would keep."""

from __future__ import annotations

import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]


def tracked(*patterns: str) -> list[Path]:
    """Return the files under version control, new ones that are not ignored too.

    Args:
        patterns: git pathspecs (``*.py``); none means all files.
    """
    listing = subprocess.run(  # noqa: S603 - fixed words
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", *patterns],  # noqa: S607 - make needs git too
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    found = (ROOT / name for name in listing.stdout.split("\0") if name)
    return sorted(each for each in found if each.is_file())
