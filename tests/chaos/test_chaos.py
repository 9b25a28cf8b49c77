"""Killed twenty times under faults: nothing lost, nothing doubled on LINE, nothing said logged."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.chaos.model import SAYINGS
from tests.chaos.reckoning import table
from tests.chaos.storm import Scale, Storm, gathering
from tests.fakes.telegram import TOKEN
from tests.journeys_everywhere.program import LINE_SECRET

pytestmark = [pytest.mark.slow, pytest.mark.chaos]
CI = Scale(kills=20, reminders=30, minutes=1, talkers=3, life=0.4, seed=7)


async def test_nothing_is_lost_and_nothing_doubled_while_we_are_killed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    async with gathering(CI, tmp_path) as storm:
        rows = await storm.run()
    with capsys.disabled():
        print(f"\n{table(rows)}")  # noqa: T201 - CI keeps it
    assert [row.what for row in rows if row.lost or row.disordered] == []
    assert [row.what for row in rows if row.doubled and row.what.startswith("LINE")] == []
    assert storm.weather.line.breaches == []
    assert said_in(storm.program.log, storm) == []


def said_in(log: str, storm: Storm) -> list[str]:
    """Return what of people, of their words and of our secrets stands in a log."""
    phones = [each.phone for each in (*storm.talkers, *storm.crowd.people)]
    addresses = [str(phone.user) for phone in phones]
    words = [saying for saying in SAYINGS if len(saying) > 3]
    key = storm.program.database.with_name("guben.sqlite3.key").read_text("ascii").strip()
    private = [*addresses, *words, "提醒我吃鈣片", TOKEN, LINE_SECRET, key]
    return [each for each in private if each in log]
