"""What was just read is not read again, and is never taken for something else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from core.reading.lately import SHORT, lately

Reader = Callable[[str, str], str]


@pytest.fixture
def times() -> list[str]:
    """What was read, each time it was."""
    return []


@pytest.fixture
def reader(times: list[str]) -> Reader:
    """A reader that says what was asked and told."""

    @lately
    def read(text: str, asked: str) -> str:
        times.append(text)
        return f"{asked}: {text}"

    return read


def test_a_short_message_is_read_once(reader: Reader, times: list[str]) -> None:
    assert [reader("女", "sex") for _ in range(3)] == ["sex: 女"] * 3
    assert times == ["女"]


def test_the_same_words_to_another_question_are_read_anew(reader: Reader) -> None:
    assert [reader("沒有", asked) for asked in ("sun", "diet")] == ["sun: 沒有", "diet: 沒有"]


def test_a_long_message_is_not_remembered(reader: Reader, times: list[str]) -> None:
    long = "我" * (SHORT + 1)
    assert {reader(long, "age") for _ in range(2)} == {f"age: {long}"}
    assert times == [long, long]
