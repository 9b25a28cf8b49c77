"""The rules of the circle: who may do what, what a helper sees, what a name may be."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from core.care import Care, Known
from core.circle import LONGEST_NAME, Called, Digest, May, Purpose, Tie, Today
from core.diary import Diary, Mark, kept_days, minute, moment_of, week_of
from core.knowledge import Knowledge
from core.outside import Claimed, Glimpse, Letter, Missed, Taken, Write
from core.reminders import is_quiet, zone_of
from core.tokens import digest

MOST_TIES = 20
"""Relatives of one account, both ways."""

NUDGES_A_DAY = 3
LINK_LIVES = timedelta(days=7)
MOVE_LIVES = timedelta(minutes=30)

WRONG_CODES, WITHIN = 5, 60
"""So many codes that lead nowhere may be tried in so many minutes."""

CODE_LETTERS = "ABCDEFGHJKMNPQRTUVWXYZ"
CODE_DIGITS = "2346789"
CODE_SHAPE = "ADAAA-DAADA"
"""Letters and digits that look like nothing else, mixed so that no word and no date is a code."""

DAY = timedelta(days=1)


# ---- who may ------------------------------------------------------------------


def is_allowed(deed: str, may: tuple[May, ...], rows: Knowledge) -> bool:
    """Say whether a helper with these permissions may do something."""
    who = rows.deeds[deed]
    return "helper" in who or any(each in who for each in may)


def tie_of(care: Care, key: str) -> Tie | None:
    """Return a tie by its key."""
    return next((each for each in care.ties if each.key == key), None)


def with_tie(care: Care, tie: Tie) -> Care:
    """Keep a tie, new or changed; the second of one name gets a number."""
    tie = replace(tie, called=_apart(care, tie))
    if tie_of(care, tie.key) is None:
        return replace(care, ties=(*care.ties, tie))
    return replace(care, ties=tuple(tie if each.key == tie.key else each for each in care.ties))


def _apart(care: Care, tie: Tie) -> Called:
    """Return what a relative is called, told apart from others who help, or are helped, alike."""
    plain = replace(tie.called, number=1)
    if plain == Called():
        return tie.called  # nobody said yet who this is
    taken = {
        each.called.number
        for each in care.ties
        if each.key != tie.key
        and each.helps is tie.helps
        and replace(each.called, number=1) == plain
    }
    free = next(number for number in range(1, len(care.ties) + 2) if number not in taken)
    return tie.called if tie.called.number not in taken else replace(plain, number=free)


def without_tie(care: Care, key: str) -> Care:
    """Let a tie go."""
    return replace(care, ties=tuple(each for each in care.ties if each.key != key))


# ---- what a helper sees ---------------------------------------------------------


def glimpse(care: Care, key: str, now: datetime, rows: Knowledge) -> Glimpse | None:
    """Return what the helper at the other end of a tie may see; None where there is no such tie.

    It is the person's own account that is asked, so what they took back is gone at once.
    """
    tie = tie_of(care, key)
    if tie is None or not tie.helps or tie.place >= len(care.people):
        return None
    known = care.people[tie.place]
    zone = zone_of(known.rhythm.zone if known.rhythm else "")
    seen = Glimpse(tie.may)
    if is_allowed("see-plan", tie.may, rows):
        seen = replace(seen, known=replace(known, diary=Diary()))
    if is_allowed("see-today", tie.may, rows):
        seen = replace(seen, today=today_of(known, now))
    if is_allowed("see-week", tie.may, rows):
        today = now.astimezone(zone).date()
        seen = replace(seen, week=kept_days(known.diary, zone, week_of(today)[0], today))
    if is_allowed("nudge", tie.may, rows):
        seen = replace(seen, left=nudges_left(tie, now), quiet=is_quiet(now, zone))
    return seen


def today_of(known: Known, now: datetime) -> Today:
    """Return what became of today so far."""
    zone = zone_of(known.rhythm.zone if known.rhythm else "")
    marks = _marks_of(known.diary, now.astimezone(zone).date(), zone)
    if Mark.TAKEN in marks:
        return Today.TAKEN
    if Mark.ASKED in marks:
        return Today.WAITING
    if Mark.SKIPPED in marks:
        return Today.SKIPPED
    is_reminded = known.rhythm is not None and bool(known.rhythm.times)
    return Today.NOT_YET if is_reminded else Today.UNREMINDED


def _marks_of(diary: Diary, day: date, zone: ZoneInfo) -> str:
    marks = zip(diary.moments, diary.letters, strict=True)
    return "".join(mark for at, mark in marks if moment_of(at).astimezone(zone).date() == day)


def missed_days(known: Known, since: int, today: date) -> tuple[int, ...]:
    """Return the days after ``since`` and before today on which nothing was answered."""
    zone = zone_of(known.rhythm.zone if known.rhythm else "")
    days: dict[int, str] = {}
    for at, mark in zip(known.diary.moments, known.diary.letters, strict=True):
        day = moment_of(at).astimezone(zone).date().toordinal()
        if since < day < today.toordinal():
            days[day] = days.get(day, "") + mark
    return tuple(day for day, marks in days.items() if set(marks) == {Mark.ASKED.value})


def day_of(moment: int, known: Known) -> date:
    """Return the day of a moment where the person lives."""
    return moment_of(moment).astimezone(zone_of(known.rhythm.zone if known.rhythm else "")).date()


def digests(care: Care, place: int, today: date) -> tuple[Care, tuple[Write, ...]]:
    """Return what helpers are to be told of days that were missed, each day once."""
    known, writes = care.people[place], []
    for tie in care.ties:
        weekly = tie.every is Digest.WEEK and today.isoweekday() != 1
        if not tie.helps or tie.place != place or weekly:
            continue
        days = missed_days(known, tie.told, today)
        care = with_tie(care, replace(tie, told=today.toordinal() - 1))
        if days and May.TOLD in tie.may:
            writes.append(Write(Letter(tie.key, Missed(days))))
    return care, tuple(writes)


def answered(care: Care, moment: int) -> tuple[Care, tuple[Write, ...]]:
    """Return who is to be told that a reminder they wished for was answered."""
    theirs = [each for each in care.ties if each.nudged == moment]
    for tie in theirs:
        care = with_tie(care, replace(tie, nudged=0))
    return care, tuple(Write(Letter(each.key, Taken())) for each in theirs if May.TOLD in each.may)


def nudges_left(tie: Tie, now: datetime) -> int:
    """Return how often this helper may still have the person reminded within a day."""
    recent = [each for each in tie.nudges if each > minute(now - DAY)]
    return max(NUDGES_A_DAY - len(recent), 0)


def nudged(tie: Tie, now: datetime) -> Tie:
    """Count a nudge."""
    return replace(tie, nudges=(*tie.nudges, minute(now))[-NUDGES_A_DAY:])


# ---- what an invitation hands over ------------------------------------------------


def handed(facts: Claimed, care: Care, place: int) -> Claimed | None:
    """Return what was claimed with the profile handed over, or the account moved into."""
    if facts.purpose is Purpose.MOVE:
        return replace(facts, care=care)
    if place >= len(care.people):
        return None
    known = care.people[place]
    return replace(facts, known=replace(known, relation=None, diary=Diary()))


# ---- names and codes ----------------------------------------------------------------


def clean(name: str) -> str:
    """Return a name as it may stand in a sentence: one line, short, without signs of markup."""
    words = unicodedata.normalize("NFKC", name[: LONGEST_NAME * 20])
    kept = "".join(each if _is_plain(each) else " " for each in words)
    return " ".join(kept.split())[:LONGEST_NAME].strip()


def _is_plain(letter: str) -> bool:
    return letter.isalpha() or letter.isdecimal() or letter in " -'·．・"


def tie_key(token: str) -> str:
    """Return the key of the tie that an invitation leads to; it says nothing of the token."""
    return digest(token, b"tie").hex()[:16]


def code_of(token: str) -> str:
    """Return the code to type that stands for a token; nobody gets from it to the token."""
    number = int.from_bytes(digest(token, b"invite"), "big")
    code = ""
    for sign in CODE_SHAPE:
        signs = {"A": CODE_LETTERS, "D": CODE_DIGITS}.get(sign, sign)
        number, at = divmod(number, len(signs))
        code += signs[at]
    return code


def may_try(care: Care, now: datetime) -> bool:
    """Say whether another code may be tried."""
    recent = [each for each in care.tries if each > minute(now) - WITHIN]
    return len(recent) < WRONG_CODES


def failed(care: Care, now: datetime) -> Care:
    """Note a code that led nowhere."""
    return replace(care, tries=(*care.tries, minute(now))[-WRONG_CODES:])
