"""What is told of health after 「都沒有」: no amounts stand until it is clear."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from core import knowledge
from core.dialogue import New, State, Step, step
from core.dialogue.states import Asking, care_of
from core.messages import Chose, Event, Moment, Said, Say, ShowPlan

ROWS = knowledge.load()
MOTHER = ("我媽75歲女 很少曬 沒吃藥沒生病 都吃",)
NENEK = ("nenek umur 82 tahun, jarang keluar rumah", "tidak minum obat, tidak sakit", "makan semua")
BA = ("bà 80 tuổi ít ra ngoài", "không uống thuốc, không bệnh", "ăn gì cũng được")
MOM = ("English", "my mom is 75, rarely goes out", "no meds, no illness", "eats everything")


def talk(*lines: str) -> Step:
    state: State = New()
    for line in lines:
        done = after(state, Said(line))
        state = done.state
    return done


def after(state: State, event: Event) -> Step:
    return step(state, event, Moment(datetime(2026, 11, 21, 1, tzinfo=UTC), "t"), ROWS)


def amounts(done: Step) -> bool:
    """Whether the plan shown gives amounts."""
    shown = [each for each in done.told.replies if isinstance(each, ShowPlan)]
    return bool(shown) and care_of(done.state).known.profile.conditions == ()


@pytest.mark.parametrize(
    "then", [("計畫",), ("先跳過",), ("取消", "計畫"), ("阿里山", "玉山", "雪山"), ("不知道",)]
)
def test_while_a_medicine_told_after_the_plan_is_unclear_no_amounts_are_shown(
    then: tuple[str, ...],
) -> None:
    before, done = talk(*MOTHER), talk(*MOTHER, "她有在吃一種心臟的藥", *then)

    assert amounts(before)
    assert any(isinstance(each, ShowPlan) for each in done.told.replies)
    assert not amounts(done)


def test_once_the_bag_says_nothing_of_it_the_amounts_are_back() -> None:
    asked = talk(*MOTHER, "她有在吃一種心臟的藥")

    assert amounts(after(asked.state, Chose("conditions:neither")))


@pytest.mark.parametrize(
    ("before", "told", "plan"),
    [
        (NENEK, "dia minum obat jantung apa gitu", "rencana"),
        (NENEK, "nenek punya penyakit langka", "rencana"),
        (NENEK, "dia sakit tapi saya lupa namanya", "rencana"),
        (NENEK[:2], "dia punya penyakit langka", "rencana"),
        (BA, "bà mới được bác sĩ cho thuốc xịt gì đó", "kế hoạch"),
        (BA, "bà bị bệnh gì đó lâu năm", "kế hoạch"),
        (BA, "ba bi benh gi do lau nam", "kế hoạch"),
        (MOM, "she has some rare disease", "plan"),
    ],
)
def test_an_illness_not_understood_in_a_carers_language_puts_the_list_once_more(
    before: tuple[str, ...], told: str, plan: str
) -> None:
    asked = talk(*before, told)

    assert isinstance(asked.state, Asking)
    assert asked.state.ask.id == "ask-safety-unread"
    assert not amounts(talk(*before, told, plan))


@pytest.mark.parametrize(
    ("before", "told"),
    [
        (NENEK, "teman saya minum obat xyz"),
        (NENEK, "obat apa yang bagus untuk tulang?"),
        (NENEK, "boleh minum obat dengan susu?"),
        (BA, "bạn tôi uống thuốc xyz"),
        (MOM, "thanks, I'll ask the doctor about her medicine"),
        (MOM, "is there a medicine for bones?"),
    ],
)
def test_a_question_or_a_friends_illness_puts_no_list(before: tuple[str, ...], told: str) -> None:
    done = talk(*before, told)

    assert care_of(done.state).known.profile.conditions == ()
    assert "ask-safety-unread" not in [e.id for e in done.told.replies if isinstance(e, Say)]
