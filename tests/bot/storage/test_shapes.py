"""States and replies survive being written, whatever is in them."""

from __future__ import annotations

from dataclasses import fields
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.storage.sealing import Unreadable
from bot.storage.shapes import Shapes
from core.care import Manner
from core.messages import Ask, Choice, Phrase, Reply, Say, Told
from tests.fakes.dialogue import Heard, States

SHAPES = Shapes(States)
TEXT = st.text(st.characters(exclude_categories=["Cs"]))
PHRASE = st.builds(Phrase, TEXT, st.just(()))
ARGUMENT = st.one_of(TEXT, st.integers(-(2**60), 2**60), PHRASE, st.tuples(PHRASE, PHRASE))
ARGS = st.lists(st.tuples(TEXT, ARGUMENT), max_size=2).map(tuple)
CHOICES = st.lists(st.builds(Choice, TEXT, TEXT, ARGS), max_size=2).map(tuple)
SAY = st.builds(Say, TEXT, ARGS, CHOICES)
ASK = st.builds(Ask, TEXT, TEXT, ARGS, CHOICES, st.booleans())
MANNER = st.builds(Manner, st.none() | TEXT, st.booleans())
TOLD = st.builds(Told, st.lists(SAY | ASK, max_size=3).map(tuple), MANNER)


@given(TOLD)
def test_replies_come_back_as_they_were(told: Told) -> None:
    assert SHAPES.told_read(SHAPES.told_written(told)) == told


def test_no_two_kinds_of_reply_look_alike_once_written() -> None:
    named = [frozenset(field.name for field in fields(kind)) for kind in get_args(Reply)]
    assert len(set(named)) == len(named)


@given(st.lists(TEXT).map(tuple))
def test_states_come_back_as_they_were(words: tuple[str, ...]) -> None:
    heard: object = Heard(words)
    assert SHAPES.state_read(SHAPES._states.dump_json(heard)) == heard  # type: ignore[arg-type] # noqa: SLF001 - the tests' own states


@pytest.mark.parametrize("written", [b"", b"{}", b'{"kind":"of old"}', b'{"kind":"heard"}'])
def test_a_state_of_another_shape_is_unreadable(written: bytes) -> None:
    with pytest.raises(Unreadable):
        SHAPES.state_read(written)
