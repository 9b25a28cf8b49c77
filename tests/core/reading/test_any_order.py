"""A reading depends on the message and its context alone: not on what was read before it."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tomllib
from datetime import date
from pathlib import Path

from core.person import Profile
from core.reading.read import read
from core.reading.understood import Context
from core.reading.words import heads_in

HERE = Path(__file__).parent
TODAY = date(2026, 11, 15)


def texts() -> list[tuple[str, str | None]]:
    """Return every sixteenth text of the exams, with the question it answers."""
    cases = [
        (case["text"], case.get("asked"))
        for path in sorted((HERE / "exam").rglob("*.toml"))
        for case in tomllib.loads(path.read_text("utf-8"))["case"]
    ]
    return cases[::16]


def shuffled(seed: int) -> list[str]:
    """Read the texts in an order of this seed, and return each reading at the text's own place."""
    said = texts()
    order = list(range(len(said)))
    random.Random(seed).shuffle(order)  # noqa: S311  # an order, no secret
    readings = {at: _reading(*said[at]) for at in order}
    return [readings[at] for at in range(len(said))]


def _reading(text: str, asked: str | None) -> str:
    understood = read(text, Context(TODAY, asked, Profile()))
    refused = sorted(each.value for each in understood.refused)
    parts = (understood.slots, understood.intent, understood.doubts, refused, understood.spans)
    return repr((*parts, understood.change, understood.days, understood.times, understood.intake))


def _elsewhere(seed: int) -> list[str]:
    """The same in a process of another hash seed."""
    ran = subprocess.run(  # noqa: S603  # this very file, by this very Python
        [sys.executable, "-m", "tests.core.reading.test_any_order", str(seed)],
        env={**os.environ, "PYTHONHASHSEED": str(seed)},
        capture_output=True,
        check=True,
        text=True,
    )
    return list(json.loads(ran.stdout))


def test_every_reading_is_the_same_in_any_order_and_under_any_hash_seed() -> None:
    first = shuffled(1)
    assert len(first) > 500
    assert shuffled(2) == first
    assert _elsewhere(3) == first


def test_what_all_tables_of_a_message_share_cannot_be_changed_by_one_of_them() -> None:
    places = heads_in("我媽")
    assert places is heads_in("我媽")
    assert not hasattr(places, "pop")
    assert not hasattr(places, "__setitem__")


if __name__ == "__main__":
    json.dump(shuffled(int(sys.argv[1])), sys.stdout)
