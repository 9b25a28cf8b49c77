"""What many are told alike is worded once; no word of anybody's own stays in memory for it."""

from __future__ import annotations

import pytest

from bot.wording import Locales
from bot.wording.links import Links
from bot.wording.nameless import is_common
from core import knowledge
from core.care import Manner
from core.intake import Product, Supplement
from core.messages import Ask, Choice, Phrase, Reply, Say, ShowPlan, Told
from core.person import Profile, Sex, Subject, Sun
from core.plan import recommend
from core.questions import BY_NAME, put

KNOWN = knowledge.load()
HER = Profile(Subject.MOTHER, 68, Sex.FEMALE, None, Sun.LOW, (), ())
PLAN = recommend(HER, KNOWN)
AGE = Phrase("is-age", (("age", 68),))


@pytest.fixture
def locales() -> Locales:
    return Locales.load(KNOWN, strict=True)


@pytest.mark.parametrize(
    "reply",
    [
        put(BY_NAME["diet"]),
        Say("thanks"),
        Say("noted", (("things", (Phrase("is-yourself"), AGE)),)),
        ShowPlan(PLAN, HER),
    ],
)
def test_what_many_are_told_is_worded_once(locales: Locales, reply: Reply) -> None:
    (first,), (second,) = (locales.bubbles(Told((reply,))) for _ in range(2))
    assert first is second
    assert first.is_common


@pytest.mark.parametrize(
    "reply",
    [
        Say("noted", (("things", (Phrase("is-named", (("name", "阿珠"),)),)),)),
        Say("thanks", (), (Choice("do:plan", "label-plan-of", (("name", "阿珠"),)),)),
        Ask("diet", "ask-diet", (("who", "阿珠"),)),
        ShowPlan(PLAN, HER, "阿珠"),
        ShowPlan(PLAN, HER, taking=(Supplement(Product.CALCIUM, 500),)),
        Say("group-private"),
    ],
)
def test_a_word_of_ones_own_or_a_link_of_this_house_is_never_remembered(reply: Reply) -> None:
    assert not is_common(reply)


def test_each_language_and_each_age_has_its_own_words(locales: Locales) -> None:
    told = [
        Told((Say("noted", (("things", (Phrase("is-age", (("age", age),)),)),)),), Manner(locale))
        for locale in (None, "en", "id", "vi")
        for age in (68, 69)
    ]
    words = [locales.bubbles(each) for each in (*told, *told)]
    assert len(set(words)) == len(told)
    assert words[: len(told)] == words[len(told) :]


def test_a_group_is_shown_the_way_that_is_open_now(locales: Locales) -> None:
    told = Told((Say("group-private"),))
    ways = (Links(), Links(telegram=lambda: "https://t.me/guben"))
    before, after = (locales.bubbles(told, "telegram:-1", links) for links in ways)
    assert before != after
