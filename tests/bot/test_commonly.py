"""A channel shapes what many are told once, and nobody's change to it reaches the next."""

from __future__ import annotations

from copy import deepcopy

import pytest

from bot.bubbles import Bubble, Text
from bot.channels.line import shapes as line
from bot.channels.telegram import shapes as telegram
from bot.commonly import commonly
from bot.wording import Locales
from core import knowledge
from core.messages import Reply, Say, ShowPlan, Told
from core.person import Profile, Sex, Sun
from core.plan import recommend
from core.questions import BY_NAME, put

KNOWN = knowledge.load()
HER = Profile(None, 68, Sex.FEMALE, None, Sun.LOW, (), ())


@pytest.fixture
def times() -> list[tuple[Bubble, ...]]:
    """What was shaped, each time it was."""
    return []


def test_only_what_is_common_throughout_is_remembered(times: list[tuple[Bubble, ...]]) -> None:
    @commonly
    def shape(bubbles: tuple[Bubble, ...], *, large: bool) -> str:
        times.append(bubbles)
        return f"{large}: {bubbles}"

    ours, hers = Text("您幾歲？", is_common=True), Text("阿珠，您好")
    for bubbles in ((ours,), (ours, hers), (hers,)):
        assert shape(bubbles, large=False) == shape(bubbles, large=False)
    assert times == [(ours,), *[(ours, hers)] * 2, *[(hers,)] * 2]


def test_another_size_is_another_shape(times: list[tuple[Bubble, ...]]) -> None:
    @commonly
    def shape(bubbles: tuple[Bubble, ...], *, large: bool) -> bool:
        times.append(bubbles)
        return large

    ours = (Text("您幾歲？", is_common=True),)
    assert [shape(ours, large=large) for large in (True, False, True)] == [True, False, True]
    assert times == [ours, ours]


def words(text_id: str) -> str:
    return text_id


@pytest.mark.parametrize("reply", [ShowPlan(recommend(HER, KNOWN), HER), put(BY_NAME["diet"])])
def test_each_is_sent_the_same_however_often(reply: Reply) -> None:
    locales = Locales.load(KNOWN, strict=True)
    bubbles = locales.bubbles(Told((Say("thanks"), reply)))
    anew = tuple(deepcopy(bubbles))
    for _ in range(2):
        assert line.messages(bubbles, large=True, words=words) == line.messages.__wrapped__(  # type: ignore[attr-defined]  # of functools.wraps
            anew, large=True, words=words
        )
        assert telegram.messages(bubbles) == telegram.messages.__wrapped__(anew)  # type: ignore[attr-defined]  # of functools.wraps
