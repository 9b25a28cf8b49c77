"""Whatever comes from others, and whatever a look finds, has its words, with its variables."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.wording import Locales
from core import knowledge
from core.care import Care, Known, Rhythm
from core.circle import Called, Digest, Kin, May, Purpose, Tie, Today
from core.dialogue import Asking, Resting, State, Step, step
from core.messages import Arrived, Choice, Chose, Event, Moment, Said, Told
from core.outside import (
    Allowed,
    Channel,
    Claimed,
    Ended,
    Facts,
    Found,
    Glimpse,
    Joined,
    Letter,
    Look,
    Missed,
    Moved,
    Nudge,
    Often,
    Taken,
    Ways,
)
from core.person import Profile, Sex, Subject, Sun

KNOWN = knowledge.load()
WORDS = Locales.load(KNOWN, strict=True)
NOON = datetime(2026, 11, 21, 4, tzinfo=UTC)
MEI = Known(
    Profile(Subject.SELF, 68, Sex.FEMALE, None, Sun.LOW, (), ()),
    planned=True,
    rhythm=Rhythm((time(8),)),
)
TIES = (
    Tie("up", Called("小華"), helps=True, may=tuple(May)),
    Tie("down", Called(kin=Kin.MOTHER), helps=False, may=tuple(May)),
    Tie("bare", Called(), helps=False),
)
CARE = Care((MEI, replace(MEI, profile=replace(MEI.profile, subject=Subject.MOTHER))), ties=TIES)
KEYS = st.sampled_from(("up", "down", "bare", "new", "none"))
MAY = st.sampled_from(((), (May.SEE,), (May.TOLD, May.NUDGE), tuple(May)))
CALLED = st.sampled_from((Called(), Called("小華"), Called(kin=Kin.SON)))
CARES = st.sampled_from((Care(), CARE))

news = st.one_of(
    st.builds(Joined, CALLED, helps=st.booleans(), may=MAY, place=st.integers(0, 3),
              handed=st.booleans()),
    st.builds(Allowed, MAY),
    st.sampled_from((Ended(), Nudge(), Taken(), Often(Digest.WEEK), Missed((739575, 739576)))),
    st.builds(Moved, CARES, instead=st.booleans()),
)  # fmt: skip
facts: st.SearchStrategy[Facts] = st.one_of(
    st.none(),
    st.builds(Claimed, st.sampled_from(Purpose), st.just("new"), st.sampled_from(("", "小美")),
              CALLED, MAY, known=st.sampled_from((None, MEI)), care=CARES, own=st.booleans()),
    st.builds(Glimpse, MAY, st.sampled_from((None, MEI)), st.sampled_from((None, *Today)),
              st.sampled_from((None, ())), st.sampled_from((None, 0, 2)),
              st.sampled_from((None, True, False))),
    st.just(Ways((Channel(0, "line", here=True, home=False), Channel(1, "x", here=False,
                                                                     home=True)))),
)  # fmt: skip
SENTENCES = (
    *("家人", "邀請女兒", "邀請家人", "我想照顧媽媽", "我想照顧家人", "把媽媽的資料交給她"),
    *("換手機", "我的裝置", "提醒送到這裡", "A2BCD-3EF4G", "媽媽今天吃了嗎", "提醒媽媽一下"),
    *("看媽媽的計畫", "移除小華", "退出家人圈", "小明", "取消", "吃了", "匯出我的資料", "<>"),
)
TAPS = (
    *("circle:invite", "circle:after", "circle:move", "circle:home", "circle:part.1"),
    *("circle:whom.son", "circle:self.mother", "circle:may.st", "circle:may.-", "circle:x"),
    *(f"circle:merge.new.{each}" for each in ("here", "there", "no")),
    *(
        f"tie:{verb}.{key}.{more}"
        for verb in ("show", "today", "nudge", "allow", "call", "take", "often", "leave", "end")
        for key in ("up", "down", "new")
        for more in ("stn", "-", "mother", "week", "theirs")
    ),
    *("tie:", "tie:show", "tie:..", "circle:may", "circle:merge"),
)
moves = st.one_of(
    st.builds(Letter, KEYS, news),
    st.sampled_from(SENTENCES).map(Said),
    st.sampled_from(TAPS).map(Chose),
    st.integers(0, 30),
    st.just(Arrived("j_token")),
    st.text(max_size=12).map(Said),
)


def answered(state: State, event: Event, moment: Moment, found: Facts) -> Step:
    """Step, and once more where it looks outside: what is found fits the look or is nothing."""
    done = step(state, event, moment, KNOWN)
    if done.look is None:
        return done
    assert done.told == Told(())
    return step(done.state, Found(done.look, fitting(done.look, found)), moment, KNOWN)


def fitting(look: Look, found: Facts) -> Facts:
    kinds = {"Claim": Claimed, "Glance": Glimpse, "Channels": Ways}
    return found if isinstance(found, kinds[type(look).__name__]) else None


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from((CARE, Care())),
    st.lists(st.tuples(moves, facts), min_size=1, max_size=12),
)
def test_every_reply_to_a_family_can_be_worded(
    care: Care, came: list[tuple[Event | int, Facts]]
) -> None:
    state: State = Resting(care)
    shown: list[Choice] = []
    for minutes, (move, found) in enumerate(came):
        moment = Moment(NOON + timedelta(minutes=minutes), f"token-{minutes:020}")
        event = move
        if isinstance(event, int):
            event = Chose(shown[event % len(shown)].data) if shown else Arrived()
        asked = state.ask if isinstance(state, Asking) else None
        done = answered(state, event, moment, found)
        shown = [each for reply in done.told.replies for each in reply.choices] or shown
        for bubble in WORDS.bubbles(done.told):
            assert all(each.label for each in bubble.buttons)
            assert all(len(each.data) <= 64 for each in bubble.buttons)
        if isinstance(event, Letter) and isinstance(done.state, Asking):
            assert done.state.ask == asked  # a letter moves no open question
        state = done.state
