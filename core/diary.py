"""What became of a person's reminders: taken, skipped, missed; days in a row; the week so far."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from itertools import groupby
from zoneinfo import ZoneInfo

from core.growing import Growing

MINUTE = 60
KEPT = timedelta(days=62)
"""So long each moment is kept; of older ones only the days in a row."""

FORGIVEN = 1
"""Days in a row that may be let slip without losing the days before them."""


class Mark(StrEnum):
    """What became of a moment. MISSED came too late, through us, so it counts for nothing."""

    ASKED = "a"
    TAKEN = "t"
    SKIPPED = "s"
    MISSED = "m"


class DayMark(StrEnum):
    """What a day with reminders counts as."""

    KEPT = "kept"
    SLIPPED = "slipped"
    NEUTRAL = "neutral"  # skipped on purpose
    UNSENT = "unsent"  # nothing reached them, through us


@dataclass(frozen=True, slots=True)
class Run(Growing):
    """Days in a row, and how many of the newest days were let slip."""

    days: int = 0
    slipped: int = 0

    def then(self, day: DayMark) -> Run:
        """The run after one more day."""
        match day:
            case DayMark.KEPT:
                return Run(self.days + 1)
            case DayMark.SLIPPED if self.slipped >= FORGIVEN:
                return Run()
            case DayMark.SLIPPED:
                return Run(self.days, self.slipped + 1)
            case DayMark.NEUTRAL | DayMark.UNSENT:
                return self


@dataclass(frozen=True, slots=True)
class Diary(Growing):
    """What became of each moment.

    ``moments`` are minutes since 1970, rising; ``letters`` holds the Mark of each. ``before`` is
    the run up to the first of them. ``food`` is the last food offered, ``fed`` its day;
    ``put_off`` the minute until which the newest moment was put off,
    ``away`` the days (ordinals) on which nothing is wanted, none long past,
    ``warned`` the last month of which it was told that pushes run short, ``unsent`` how many
    moments found no push left since that was told.
    """

    moments: tuple[int, ...] = ()
    letters: str = ""
    before: Run = Run()
    food: str = ""
    fed: int = 0
    put_off: int = 0
    away: tuple[int, ...] = ()
    warned: int = 0
    unsent: int = 0

    def mark_of(self, moment: int) -> Mark | None:
        """What became of a moment; None where it is not known (any more)."""
        if moment not in self.moments:
            return None
        return Mark(self.letters[self.moments.index(moment)])

    def without(self, days: Iterable[date], today: date) -> Diary:
        """Nothing on these days, nor on those called off before that are not over."""
        ahead = {each for each in self.away if each >= today.toordinal()}
        return replace(self, away=tuple(sorted(ahead | {day.toordinal() for day in days})))

    def days_away(self, today: date) -> tuple[tuple[date, date], ...]:
        """The days still to come on which nothing is wanted: each first and last in a row."""
        return in_rows(date.fromordinal(each) for each in self.away if each >= today.toordinal())

    def is_off(self, day: date) -> bool:
        """Say whether nothing is wanted on a day."""
        return day.toordinal() in self.away

    def waiting(self) -> int | None:
        """The newest moment that is unanswered."""
        place = self.letters.rfind(Mark.ASKED)
        return None if place < 0 else self.moments[place]

    def asking(self, now: datetime) -> int | None:
        """The newest moment that has come, if it is unanswered; what is noted ahead is none."""
        come = bisect_right(self.moments, minute(now))
        asked = self.letters[:come].endswith(Mark.ASKED)
        return self.moments[come - 1] if asked else None

    def marked(self, moment: int, mark: Mark) -> Diary:
        """Write what became of a moment, known or new."""
        marks = dict(zip(self.moments, self.letters, strict=True)) | {moment: mark.value}
        moments = tuple(sorted(marks))
        return replace(self, moments=moments, letters="".join(marks[each] for each in moments))

    def unmarked(self, moment: int) -> Diary:
        """Let go of what was written of a moment that is still to come."""
        kept = [
            (at, mark) for at, mark in zip(self.moments, self.letters, strict=True) if at != moment
        ]
        moments, letters = tuple(at for at, _ in kept), "".join(mark for _, mark in kept)
        return replace(self, moments=moments, letters=letters)


def in_rows(days: Iterable[date]) -> tuple[tuple[date, date], ...]:
    """Return rising days as the first and last of each row without a gap."""
    rows = groupby(enumerate(days), lambda each: each[1].toordinal() - each[0])
    several = ([day for _, day in row] for _, row in rows)
    return tuple((row[0], row[-1]) for row in several)


def minute(at: datetime) -> int:
    """The minute of an aware moment, since 1970."""
    return int(at.timestamp()) // MINUTE


def moment_of(minutes: int) -> datetime:
    """The moment of a minute, in UTC."""
    return datetime.fromtimestamp(minutes * MINUTE, UTC)


def streak(diary: Diary, zone: ZoneInfo, today: date) -> int:
    """Days kept in a row, one let slip forgiven; today counts only once it is kept."""
    run = diary.before
    for day, letters in _days(diary, zone):
        mark = _counts(letters)
        if day < today or mark is DayMark.KEPT:
            run = run.then(mark)
    return run.days


def kept_days(diary: Diary, zone: ZoneInfo, first: date, last: date) -> tuple[date, ...]:
    """The days from ``first`` to ``last`` on which something was taken."""
    return tuple(
        day
        for day, letters in _days(diary, zone)
        if first <= day <= last and _counts(letters) is DayMark.KEPT
    )


def marks_of_days(
    diary: Diary, zone: ZoneInfo, first: date, last: date
) -> tuple[DayMark | None, ...]:
    """What each day from ``first`` to ``last`` counts as; None where nothing came due."""
    known = {day: _counts(letters) for day, letters in _days(diary, zone) if first <= day <= last}
    days = range((last - first).days + 1)
    return tuple(known.get(first + timedelta(days=each)) for each in days)


def week_of(today: date) -> tuple[date, date]:
    """Monday and Sunday of a day's week."""
    monday = today - timedelta(days=today.weekday())
    return monday, monday + timedelta(days=6)


def pruned(diary: Diary, zone: ZoneInfo, today: date) -> Diary:
    """Let old days go; the days in a row remain."""
    run, gone = diary.before, 0
    for day, letters in _days(diary, zone):
        if day >= today - KEPT:
            break
        run, gone = run.then(_counts(letters)), gone + len(letters)
    if not gone:
        return diary
    return replace(diary, moments=diary.moments[gone:], letters=diary.letters[gone:], before=run)


def _days(diary: Diary, zone: ZoneInfo) -> Iterator[tuple[date, str]]:
    """Yield each day where the person lives, with its letters."""
    marks = zip(diary.moments, diary.letters, strict=True)
    for day, several in groupby(marks, lambda mark: moment_of(mark[0]).astimezone(zone).date()):
        yield day, "".join(letter for _, letter in several)


def _counts(letters: str) -> DayMark:
    if Mark.TAKEN in letters:
        return DayMark.KEPT
    if Mark.ASKED in letters:
        return DayMark.SLIPPED
    return DayMark.NEUTRAL if Mark.SKIPPED in letters else DayMark.UNSENT
