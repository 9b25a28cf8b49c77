"""Every cell of permissions.toml, tried by what really happens: who may see, do and learn what."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from core import family, knowledge
from core.care import Care, Known, Rhythm
from core.circle import Called, Kin, May, Tie
from core.dialogue import Resting, Step, step
from core.diary import Diary, Mark, minute
from core.messages import Chose, Event, Moment, Said, Say, ShowDays, ShowShared
from core.outside import Allowed, Found, Glance, Letter, Missed, Nudge, Untie, Write
from core.person import Condition, Profile, Sex, Subject, Sun

ROWS = knowledge.load()
NOON = datetime(2026, 11, 21, 4, tzinfo=UTC)
MORNING = datetime(2026, 11, 21, 0, tzinfo=UTC)
YESTERDAY = datetime(2026, 11, 20, 0, tzinfo=UTC)
KEY = "0123456789abcdef"
PROFILE = Profile(Subject.SELF, 68, Sex.FEMALE, None, Sun.LOW, (Condition.LEVOTHYROXINE,), ())
DIARY = Diary().marked(minute(YESTERDAY), Mark.ASKED).marked(minute(MORNING), Mark.TAKEN)
MOTHER = Known(PROFILE, planned=True, rhythm=Rhythm((time(8),)), diary=DIARY)

ROLES: dict[str, tuple[May, ...] | None] = {
    "nothing": (),
    "see": (May.SEE,),
    "told": (May.TOLD,),
    "nudge": (May.NUDGE,),
    "everything": tuple(May),
    "former": None,
    "stranger": None,
}
"""What each helper was given; None: no tie (any more)."""


def person(may: tuple[May, ...] | None) -> Resting:
    ties = () if may is None else (Tie(KEY, Called(kin=Kin.SON), helps=True, may=may),)
    return Resting(Care((MOTHER,), ties=ties))


def helper(role: str) -> Resting:
    """A helper's account: one who left has an old button, a stranger never had one."""
    may = ROLES[role]
    ties = () if may is None else (Tie(KEY, Called(kin=Kin.MOTHER), helps=False, may=may),)
    return Resting(Care(ties=ties))


def does(state: Resting, event: Event, at: datetime = NOON) -> Step:
    return step(state, event, Moment(at, "token"), ROWS)


def glanced(role: str, verb: str) -> Step:
    """Tap a button of a tie, and answer its look as the reader does, from the person's account."""
    tapped = does(helper(role), Chose(f"tie:{verb}.{KEY}"))
    if not isinstance(tapped.look, Glance):
        return tapped
    seen = family.glimpse(person(ROLES[role]).care, KEY, NOON, ROWS)
    return does(helper(role), Found(tapped.look, seen))


def says(done: Step, *ids: str) -> bool:
    return any(isinstance(each, Say) and each.id.startswith(ids) for each in done.told.replies)


def sees_plan(role: str) -> bool:
    return any(isinstance(each, ShowShared) for each in glanced(role, "plan").told.replies)


def sees_health(role: str) -> bool:
    return "levothyroxine" in "".join(
        str(glanced(role, verb).told) for verb in ("plan", "today", "show", "nudge")
    )


def sees_today(role: str) -> bool:
    return says(glanced(role, "today"), "today-")


def sees_week(role: str) -> bool:
    seen = family.glimpse(person(ROLES[role]).care, KEY, NOON, ROWS)
    return seen is not None and seen.week is not None


def learns_missed(role: str) -> bool:
    _, writes = family.digests(person(ROLES[role]).care, 0, date(2026, 11, 21))
    if not writes:
        return False
    return says(does(helper(role), writes[0].letter), "digest-missed")


def nudges(role: str) -> bool:
    """Tapped, and also a forged letter: the person's own account has the last word."""
    not_yet = replace(MOTHER, diary=Diary())
    account = person(ROLES[role])
    account = replace(account, care=replace(account.care, people=(not_yet,)))
    seen = family.glimpse(account.care, KEY, NOON, ROWS)
    sent = does(helper(role), Found(Glance(KEY, "nudge"), seen)).effects
    came = does(account, Letter(KEY, Nudge()))
    assert bool(sent) is says(came, "remind-now-nudged")
    return Write(Letter(KEY, Nudge())) in sent


def changes_permissions(role: str) -> bool:
    done = does(helper(role), Chose(f"tie:allow.{KEY}.stn"))
    return any(isinstance(each, Write) for each in done.effects)


def sets_reminder(role: str) -> bool:
    """Nothing a helper sees or taps leads to a reminder of the person's."""
    verbs = ("show", "today", "plan", "nudge")
    choices = [each for verb in verbs for reply in glanced(role, verb).told.replies
               for each in reply.choices]  # fmt: skip
    return any(each.data.startswith(("time", "times", "do:remind")) for each in choices)


def ends_tie(role: str) -> bool:
    return Untie(KEY) in does(helper(role), Chose(f"tie:end.{KEY}")).effects


DEEDS: dict[str, Callable[[str], bool]] = {
    "see-plan": sees_plan,
    "see-health": sees_health,
    "see-today": sees_today,
    "see-week": sees_week,
    "learn-missed": learns_missed,
    "nudge": nudges,
    "change-permissions": changes_permissions,
    "set-reminder": sets_reminder,
    "end-tie": ends_tie,
}


def test_every_deed_of_the_table_is_tried() -> None:
    assert DEEDS.keys() == ROWS.deeds.keys()


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("deed", DEEDS)
def test_a_helper_may_what_the_table_says_and_nothing_else(deed: str, role: str) -> None:
    given = ROLES[role]
    may = given is not None and family.is_allowed(deed, given, ROWS)
    assert DEEDS[deed](role) is may


def shows_days(done: Step) -> bool:
    return any(isinstance(each, ShowDays) for each in done.told.replies)


@pytest.mark.parametrize("deed", DEEDS)
def test_the_person_may_what_the_table_says(deed: str) -> None:
    mine = {
        "see-plan": lambda: bool(does(person(()), Chose("do:plan")).told.replies),
        "see-health": lambda: (
            "levothyroxine" in str(does(person(()), Chose("do:export_data")).told)
        ),
        "see-today": lambda: shows_days(does(person(()), Chose("week:glance"))),
        "see-week": lambda: shows_days(does(person(()), Chose("week:glance"))),
        "learn-missed": lambda: says(does(person(()), Letter(KEY, Missed((1,)))), "digest"),
        "nudge": lambda: bool(does(person(()), Chose(f"tie:nudge.{KEY}")).look),
        "change-permissions": lambda: (
            Write(Letter(KEY, Allowed(tuple(May))))
            in does(person(()), Chose(f"tie:allow.{KEY}.stn")).effects
        ),
        "set-reminder": lambda: bool(does(person(()), Chose("time:09:00")).effects),
        "end-tie": lambda: Untie(KEY) in does(person(()), Chose(f"tie:end.{KEY}")).effects,
    }
    assert mine[deed]() is ("person" in ROWS.deeds[deed])


QUESTIONS = {
    "媽媽今天吃了嗎？": ("see-today", "today-"),
    "我媽今天吃了沒": ("see-today", "today-"),
    "看媽媽的計畫": ("see-plan", "shown"),
    "提醒媽媽一下": ("nudge", "nudge-"),
}
"""What a helper types: the deed it is, and what answers it where it is allowed."""


def asked(role: str, words: str) -> set[str]:
    """Type a question, and answer its look from the person's account."""
    done = does(helper(role), Said(words))
    if isinstance(done.look, Glance):
        seen = family.glimpse(person(ROLES[role]).care, KEY, NOON, ROWS)
        done = does(helper(role), Found(done.look, seen))
    shown = {"shown" for each in done.told.replies if isinstance(each, ShowShared)}
    return shown | {each.id for each in done.told.replies if isinstance(each, Say)}


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("words", QUESTIONS)
def test_a_typed_question_is_answered_as_the_table_says(words: str, role: str) -> None:
    deed, answer = QUESTIONS[words]
    given, ids = ROLES[role], asked(role, words)
    answered = any(each.startswith(answer) for each in ids)
    assert answered is (given is not None and family.is_allowed(deed, given, ROWS))
    refused = given is not None and not answered
    assert ("tie-not-allowed" in ids) is refused


@pytest.mark.parametrize("words", QUESTIONS)
def test_a_helper_who_was_removed_a_moment_ago_is_told_so_and_no_more(words: str) -> None:
    done = does(helper("everything"), Said(words))
    assert isinstance(done.look, Glance)
    told = does(helper("everything"), Found(done.look, family.glimpse(Care(), KEY, NOON, ROWS)))
    assert says(told, "tie-gone")
    assert len(told.told.replies) == 1


def test_an_unknown_word_in_the_table_is_refused() -> None:
    with pytest.raises(ValueError, match="somebody unknown"):
        knowledge.parse.deeds([{"id": "see-plan", "may": ["anybody"]}])
