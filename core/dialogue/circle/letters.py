"""Letters: what came of others' turns, told in our own, without moving an open question."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import assert_never

from core import family
from core.care import Care, Known
from core.circle import May, Tie
from core.dialogue.circle import moving
from core.dialogue.circle.naming import called, may_phrases
from core.dialogue.reminders.due import buttons, with_person
from core.dialogue.reminders.when import day_phrase
from core.dialogue.saying import who
from core.dialogue.scene import Scene
from core.dialogue.states import New, Resting, State, Step, tell
from core.diary import Mark, minute
from core.messages import Cancel, Choice, Effect, Forget, Phrase, Revoke, Say, Told
from core.outside import (
    Allowed,
    Ended,
    Joined,
    Letter,
    Missed,
    Moved,
    Nudge,
    Often,
    Taken,
)
from core.person import Profile
from core.reminders import zone_of

MOST_DAYS = 14
"""Missed days that one digest tells, the newest."""


def come(scene: Scene, letter: Letter) -> Step:
    """A letter came: what it changes is kept, what it tells is told."""
    news = letter.news
    if isinstance(news, Moved):
        return moving.moved(scene, letter.tie, news)
    if isinstance(scene.state, New):
        return Step(New(), Told(()), (Forget(),))  # nobody is here any more: leave no trace
    if isinstance(news, Joined):
        return _joined(scene, letter.tie, news)
    tie = family.tie_of(scene.care, letter.tie)
    return _told(scene, tie, news) if tie is not None else silent(scene, scene.care)


def _told(scene: Scene, tie: Tie, news: Allowed | Ended | Nudge | Taken | Missed | Often) -> Step:
    match news:
        case Allowed():
            return _allowed(scene, tie, news)
        case Ended():
            care = family.without_tie(scene.care, tie.key)
            return said(scene, care, Say("tie-ended-there", (("who", called(tie)),)))
        case Nudge():
            return _nudged(scene, tie)
        case Taken():
            return said(scene, scene.care, Say("nudge-worked", (("who", called(tie)),)))
        case Missed():
            return _missed(scene, tie, news)
        case Often():
            return silent(scene, family.with_tie(scene.care, replace(tie, every=news.every)))
        case _:
            assert_never(news)


def silent(scene: Scene, care: Care) -> Step:
    """Keep what changed, and say nothing."""
    state = scene.state
    return Step(state if isinstance(state, New) else replace(state, care=care), Told(()))


def said(scene: Scene, care: Care, *told: Say, effects: tuple[Effect, ...] = ()) -> Step:
    """Keep what changed, and say something without moving an open question."""
    state = scene.state
    kept: State = Resting(care) if isinstance(state, New) else replace(state, care=care)
    return tell(kept, *told, effects=effects)


def _joined(scene: Scene, key: str, news: Joined) -> Step:
    """Our invitation was opened: the tie is ours too now."""
    tie = Tie(key, news.called, news.helps, news.may, news.place, told=scene.today.toordinal() - 1)
    care = family.with_tie(scene.care, tie)
    tie = family.tie_of(care, key) or tie
    who_may = (("who", called(tie)), ("things", may_phrases(tie.may)))
    show = (Choice(f"tie:show.{key}", "label-tie", (("who", called(tie)),)),)
    if news.helps:
        return said(scene, care, Say("joined-there", who_may, show))
    if not news.handed:
        return said(scene, care, Say("joined-deciding", who_may[:1]))
    told = Say("hand-gone", who_may[:1])
    theirs = tuple(Revoke(each.key) for each in care.shares if each.place == news.place)
    effects: tuple[Effect, ...] = (Cancel(str(news.place)), *theirs)
    return said(scene, _emptied(care, news.place), told, effects=effects)


def _emptied(care: Care, place: int) -> Care:
    """Let go of a profile that was handed over, and of its shares; the others' places stay."""
    if place >= len(care.people):
        return care
    care = replace(care, shares=tuple(each for each in care.shares if each.place != place))
    gone = Known(Profile(care.people[place].profile.subject), relation=care.people[place].relation)
    return with_person(care, place, gone)


def _allowed(scene: Scene, tie: Tie, news: Allowed) -> Step:
    after = replace(tie, may=news.may)
    args = (("who", called(tie)), ("things", may_phrases(news.may)))
    return said(scene, family.with_tie(scene.care, after), Say("tie-changed-there", args))


def _nudged(scene: Scene, tie: Tie) -> Step:
    """Remind as the helper wished, if they still may and it was not too often."""
    may = family.is_allowed("nudge", tie.may, scene.knowledge)
    if not (tie.helps and may and family.nudges_left(tie, scene.moment.at)):
        return silent(scene, scene.care)
    place = min(tie.place, len(scene.care.people) - 1)
    known = scene.care.people[place]
    moment = _asked_about(known, scene) or minute(scene.moment.at)
    reminded = replace(known, diary=known.diary.marked(moment, Mark.ASKED))
    care = with_person(scene.care, place, reminded)
    care = family.with_tie(care, replace(family.nudged(tie, scene.moment.at), nudged=moment))
    args = (("who", called(tie)), ("whose", who(known)))
    return said(scene, care, Say("remind-now-nudged", args, buttons(moment, place)))


def _asked_about(known: Known, scene: Scene) -> int | None:
    """Return today's reminder that is not answered yet."""
    waiting = known.diary.asking(scene.moment.at)
    today = scene.moment.at.astimezone(zone_of(known.rhythm.zone if known.rhythm else "")).date()
    return waiting if waiting and family.day_of(waiting, known) == today else None


def _missed(scene: Scene, tie: Tie, news: Missed) -> Step:
    if tie.helps or May.TOLD not in tie.may:
        return silent(scene, scene.care)
    days = tuple(sorted({*tie.untold, *news.days}))[-MOST_DAYS:]
    waiting = family.with_tie(scene.care, replace(tie, untold=days if news.quiet else ()))
    return silent(scene, waiting) if news.quiet else said(scene, waiting, _digest(tie, days))


def with_untold(done: Step) -> Step:
    """Open an answer with the digests that waited for it: an answer is free."""
    state = done.state
    if isinstance(state, New) or not any(each.untold for each in state.care.ties):
        return done
    waiting = [each for each in state.care.ties if each.untold and May.TOLD in each.may]
    ties = tuple(replace(each, untold=()) for each in state.care.ties)
    replies = (*(_digest(each, each.untold) for each in waiting), *done.told.replies)
    kept = replace(state, care=replace(state.care, ties=ties))
    return replace(done, state=kept, told=replace(done.told, replies=replies))


def _digest(tie: Tie, several: tuple[int, ...]) -> Say:
    days: tuple[Phrase, ...] = tuple(day_phrase(date.fromordinal(each)) for each in several)
    often = "day" if tie.every == "week" else "week"
    choices = (
        Choice(f"tie:nudge.{tie.key}", "label-tie-nudge"),
        Choice(f"tie:often.{tie.key}.{often}", f"label-digest-{often}"),
    )
    first = 0 if May.NUDGE in tie.may else 1
    return Say("digest-missed", (("who", called(tie)), ("days", days)), choices[first:])
