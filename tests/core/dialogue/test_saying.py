"""What was understood is said back shortly."""

from __future__ import annotations

from core.care import Known
from core.dialogue.saying import noted
from core.person import Profile, Subject
from core.reading.understood import Slots

MOTHER = Known(Profile(subject=Subject.MOTHER, age=68))


def test_a_mere_switch_of_person_is_not_called_noted() -> None:
    (said,) = noted(MOTHER, Slots(subject=Subject.MOTHER))
    assert said.id == "about"


def test_a_person_with_a_value_is_said_back_whole() -> None:
    (said,) = noted(MOTHER, Slots(subject=Subject.MOTHER, age=68))
    assert said.id == "noted"
