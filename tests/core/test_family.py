"""The circle's own rules: names, codes, missed days, how often."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from core import family
from core.care import Care, Known, Rhythm
from core.circle import LONGEST_NAME, Called, Digest, May, Tie
from core.diary import Diary, Mark, minute
from core.outside import Letter, Missed, Write
from core.reading.family import FamilyWish, Wish, wish

NOON = datetime(2026, 11, 21, 4, tzinfo=UTC)
TIE = Tie("k", Called(), helps=True, may=(May.TOLD,))


def asked(*days: int, mark: Mark = Mark.ASKED) -> Known:
    diary = Diary()
    for day in days:
        diary = diary.marked(minute(datetime(2026, 11, day, 0, tzinfo=UTC)), mark)
    return Known(rhythm=Rhythm((time(8),)), diary=diary)


def day(number: int) -> int:
    return date(2026, 11, number).toordinal()


@given(st.text(max_size=300))
def test_a_name_is_one_short_line_without_signs(name: str) -> None:
    kept = family.clean(name)
    assert len(kept) <= LONGEST_NAME
    assert not set('<>*_`[](){}\n\t\r&"/\\').intersection(kept)
    assert family.clean(kept) == kept


@given(st.text(alphabet=st.characters(codec="ascii"), min_size=20, max_size=40))
def test_every_code_given_out_can_be_typed_back_in_any_way(token: str) -> None:
    code = family.code_of(token)
    for typed in (code, code.lower(), code.replace("-", ""), f"家人碼：{code}", f" {code} 。"):
        assert wish(typed) == FamilyWish(Wish.CODE, code)


def test_codes_and_keys_tell_nothing_of_the_token_nor_of_each_other() -> None:
    tokens = [f"token {number}" for number in range(2000)]
    assert len({family.code_of(each) for each in tokens}) == 2000
    assert len({family.tie_key(each) for each in tokens}) == 2000
    assert family.code_of(tokens[0]).lower() not in family.tie_key(tokens[0])


def test_a_day_is_missed_only_where_nothing_at_all_was_answered() -> None:
    assert family.missed_days(asked(18, 19), day(1), date(2026, 11, 21)) == (day(18), day(19))
    assert family.missed_days(asked(21), day(1), date(2026, 11, 21)) == ()
    for mark in (Mark.TAKEN, Mark.SKIPPED, Mark.MISSED):
        assert family.missed_days(asked(18, mark=mark), day(1), date(2026, 11, 21)) == ()


def test_each_missed_day_is_told_once() -> None:
    care = Care((asked(19, 20),), ties=(replace(TIE, told=day(18)),))
    care, writes = family.digests(care, 0, date(2026, 11, 21))
    assert writes == (Write(Letter("k", Missed((day(19), day(20))))),)
    assert family.digests(care, 0, date(2026, 11, 21))[1] == ()


def test_what_was_missed_before_the_permission_is_not_told_after_it() -> None:
    care = Care((asked(19, 20),), ties=(replace(TIE, may=(), told=day(18)),))
    care, none = family.digests(care, 0, date(2026, 11, 21))
    allowed = replace(care, ties=(replace(care.ties[0], may=(May.TOLD,)),))
    assert none == family.digests(allowed, 0, date(2026, 11, 22))[1] == ()


def test_a_weekly_digest_comes_on_mondays_only() -> None:
    care = Care((asked(19, 20),), ties=(replace(TIE, told=day(18), every=Digest.WEEK),))
    assert family.digests(care, 0, date(2026, 11, 22))[1] == ()
    assert len(family.digests(care, 0, date(2026, 11, 23))[1]) == 1


def test_three_nudges_within_a_day_are_the_most() -> None:
    tie = TIE
    for hour in range(3):
        assert family.nudges_left(tie, NOON + timedelta(hours=hour)) == 3 - hour
        tie = family.nudged(tie, NOON + timedelta(hours=hour))
    assert family.nudges_left(tie, NOON + timedelta(hours=5)) == 0
    assert family.nudges_left(tie, NOON + timedelta(hours=24)) == 1
