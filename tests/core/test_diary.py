from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from core.diary import (
    Diary,
    Mark,
    kept_days,
    minute,
    moment_of,
    pruned,
    streak,
    week_of,
)

TAIPEI = ZoneInfo("Asia/Taipei")
TODAY = date(2026, 11, 21)  # a Saturday


def written(letters: str, last: date = TODAY) -> Diary:
    """One moment a day at eight, the newest on ``last``; a dot is a day without."""
    diary = Diary()
    for back, letter in enumerate(reversed(letters)):
        if letter != ".":
            at = datetime.combine(last - timedelta(days=back), time(8), TAIPEI)
            diary = diary.marked(minute(at), Mark(letter))
    return diary


def test_a_slip_of_one_day_is_forgiven_and_of_two_is_not() -> None:
    assert streak(written("tttatt"), TAIPEI, TODAY) == 5
    assert streak(written("tttaatt"), TAIPEI, TODAY) == 2


def test_skipping_and_our_own_lateness_cost_nothing() -> None:
    assert streak(written("ttssmmtt"), TAIPEI, TODAY) == 4


def test_an_unanswered_today_is_no_slip_yet() -> None:
    assert streak(written("ttta"), TAIPEI, TODAY) == 3
    assert streak(written("ttaa"), TAIPEI, TODAY) == 2


def test_days_without_reminders_break_nothing() -> None:
    assert streak(written("ttttt..t"), TAIPEI, TODAY) == 6


def test_the_week_at_a_glance_counts_days_not_moments() -> None:
    diary = written("tattat")
    twice = diary.marked(minute(datetime(2026, 11, 21, 18, 30, tzinfo=TAIPEI)), Mark.TAKEN)
    assert week_of(TODAY) == (date(2026, 11, 16), date(2026, 11, 22))
    assert len(kept_days(twice, TAIPEI, *week_of(TODAY))) == 4


def test_a_mark_is_written_over_and_the_newest_unanswered_is_found() -> None:
    diary = written("ata")
    newest = diary.waiting()
    assert newest is not None
    assert moment_of(newest) == datetime(2026, 11, 21, 0, 0, tzinfo=UTC)
    again = diary.marked(newest, Mark.TAKEN).marked(newest, Mark.TAKEN)
    assert again.letters == "att"
    assert again.mark_of(newest) is Mark.TAKEN
    assert Diary().waiting() is None
    assert Diary().mark_of(5) is None


@given(st.text("tasm.", min_size=50, max_size=200))
def test_letting_old_days_go_changes_no_streak(letters: str) -> None:
    diary = written(letters)
    lighter = pruned(diary, TAIPEI, TODAY)
    assert streak(lighter, TAIPEI, TODAY) == streak(diary, TAIPEI, TODAY)
    assert len(lighter.moments) <= 63
