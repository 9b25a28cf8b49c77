"""How long a disk would hold everybody up while a file on it is written anew, and where it fits."""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

MIB = 1024 * 1024
HOLD = 1.5
"""Seconds for which those who talk may be held up: then LINE is told to come again."""
QUIET = 60.0
"""Seconds in which nobody talked: then it may take as long as it takes."""
TRIAL = 4 * MIB
"""Bytes by which a disk is tried; a file no larger than this needs no trial."""
THINKS = 1 / (64 * MIB)
"""Seconds for a byte beside the disk's own: seen were 0.008 for a MiB, on a faster machine."""
WRITES = 3
"""How often each byte is written: into SQLite's own copy, from there to the log and the file."""
ROOM = 3
"""How many times the file must find room: twice for it, once for whoever writes meanwhile."""


class Hold(NamedTuple):
    """What writing a file anew would mean: its bytes, those that are free, its pace, the rest.

    Attributes:
        size: of the file, bytes.
        free: on its disk, bytes.
        pace: seconds that a byte takes to reach the disk.
        quiet: seconds since somebody talked.
    """

    size: int
    free: int
    pace: float
    quiet: float

    @property
    def seconds(self) -> float:
        """How long everybody would wait."""
        return self.size * (THINKS + WRITES * self.pace)

    @property
    def is_fine(self) -> bool:
        """Whether it may be done now: there is room, and nobody waits long."""
        has_room = self.free >= ROOM * self.size
        return has_room and (self.seconds <= HOLD or self.quiet >= QUIET)


def pace_of(folder: Path) -> float:
    """Return how many seconds a byte takes to reach the disk of a folder.

    Raises:
        OSError: nothing can be written there.
    """
    with tempfile.TemporaryFile(dir=folder) as trial:
        some = os.urandom(TRIAL)
        began = time.monotonic()
        trial.write(some)
        trial.flush()
        os.fsync(trial.fileno())
        return (time.monotonic() - began) / TRIAL
