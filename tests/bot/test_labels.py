"""A typed label is its tap, in every language, also of buttons under an answer long past."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.labels import as_tap
from bot.wording import Locales
from core import knowledge
from core.dialogue import New, State, step
from core.dialogue.standing import IN_CHINESE, STANDING
from core.dialogue.states import care_of
from core.messages import Choice, Chose, Moment, Said, Say

ROWS, LOCALES = knowledge.load(), Locales.load()
CHOSEN = {"en": "English", "id": "Bahasa Indonesia", "vi": "Tiếng Việt"}


def after(*words: str) -> State:
    state: State = New()
    for each in words:
        event = as_tap(Said(each), state, LOCALES)
        state = step(state, event, Moment(datetime(2026, 11, 21, 1, tzinfo=UTC), "t"), ROWS).state
    return state


@pytest.mark.parametrize("locale", CHOSEN)
@pytest.mark.parametrize("choice", STANDING, ids=[each.data for each in STANDING])
def test_a_standing_button_typed_is_tapped(locale: str, choice: object) -> None:
    resting = after(CHOSEN[locale], LOCALES.of(locale).worded("label-cancel", {}))
    (meant,) = (each for each in STANDING if each == choice)
    typed = Said(LOCALES.of(locale).worded(meant.label, dict(meant.args)).upper())

    assert as_tap(typed, resting, LOCALES) == Chose(meant.data)


@pytest.mark.parametrize(
    ("language", "wish", "yes"),
    [
        ("English", "delete my data", "Yes, delete all"),
        ("Bahasa Indonesia", "hapus data saya", "Ya, hapus semua"),
        ("Tiếng Việt", "xóa dữ liệu của tôi", "Có, xóa hết"),
    ],
)
def test_erasing_is_confirmed_by_its_typed_button(language: str, wish: str, yes: str) -> None:
    assert after(language, wish, yes) == New()


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("English", ("my mother, 68, little sun, no blood thinner", "Set reminder")),
        ("中文", ("我媽68歲，很少曬太陽，沒吃抗凝血藥", "提醒我")),
    ],
)
def test_two_times_on_one_button_are_listed_as_the_language_lists(
    language: str, words: tuple[str, ...]
) -> None:
    typed = {"English": "08:00, 18:30", "中文": "08:00、18:30"}[language]

    assert as_tap(Said(typed), after(language, *words), LOCALES) == Chose("times:08:00-18:30")


def test_a_label_in_chinese_is_left_to_the_reader() -> None:
    assert as_tap(Said("傳給家人"), after("您好", "取消"), LOCALES) == Said("傳給家人")


WITH_A_PLAN = ("我68歲，女生，很少曬太陽，沒有生病沒吃藥，都吃",)


@pytest.mark.parametrize("choice", IN_CHINESE, ids=[each.data for each in IN_CHINESE])
def test_a_standing_button_typed_in_chinese_is_told_what_its_tap_is(choice: Choice) -> None:
    state, moment = after(*WITH_A_PLAN), Moment(datetime(2026, 11, 21, 1, tzinfo=UTC), "t")
    typed = as_tap(Said(LOCALES.of(None).worded(choice.label, {})), state, LOCALES)
    tapped = step(state, Chose(choice.data), moment, ROWS)

    assert step(state, typed, moment, ROWS).told == tapped.told


def test_a_nod_at_rest_is_not_told_you_are_welcome() -> None:
    moment = Moment(datetime(2026, 11, 21, 1, tzinfo=UTC), "t")
    for words, told in (("好", "nodded"), ("好的", "nodded"), ("謝謝", "thanks")):
        (said,) = step(after(*WITH_A_PLAN), Said(words), moment, ROWS).told.replies
        assert isinstance(said, Say)
        assert said.id == told


def test_what_is_typed_of_moving_ends_no_reminder() -> None:
    words = ["我媽68歲，很少曬太陽，沒有生病沒吃藥，都吃", "每天早上八點提醒我"]
    for typed, moves in (("也提醒運動", True), ("不用提醒運動", False)):
        words.append(typed)
        rhythm = care_of(after(*words)).known.rhythm
        assert rhythm is not None
        assert rhythm.moves is moves
