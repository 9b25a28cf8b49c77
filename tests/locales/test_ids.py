"""The texts and the code agree: none unknown, none unused, none with other variables."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

import pytest

from bot.wording import DEFAULT, Locales
from bot.wording.entries import Entries, proofread, read, references
from core import knowledge
from core.messages import Ask, Choice, Say, Told, Wordless
from core.questions import MORE_SAFETY_CHOICES, QUESTIONS, ones, put
from tests.locales import usage


@pytest.fixture(scope="module")
def texts() -> Entries:
    return read(DEFAULT, resources.files("locales").joinpath(DEFAULT))


def test_every_file_of_every_locale_reads_to_its_end() -> None:
    for name in Locales.load().names:
        proofread(name, resources.files("locales").joinpath(name))


def test_every_text_the_code_names_stands_in_the_files(texts: Entries) -> None:
    unknown = [
        (use.where, use.pattern.pattern)
        for use in usage.uses()
        if not any(use.pattern.fullmatch(each) for each in texts.ids())
    ]

    assert unknown == []


def test_every_text_gets_the_variables_it_wants(texts: Entries) -> None:
    wrong = [
        (use.where, use.pattern.pattern, sorted(use.args))
        for use in usage.uses()
        if use.args is not None
        and not any(
            use.pattern.fullmatch(each) and texts.variables(each) == use.args
            for each in texts.ids()
        )
    ]

    assert wrong == []


def test_no_text_stands_unused(texts: Entries) -> None:
    words, gapped = usage.literals(), usage.patterns()
    inside = {each for entry in texts.by_id.values() for each in references(entry).entries}

    unused = [
        each
        for each in sorted(texts.by_id)
        if each not in inside and not usage.is_used(each, words, gapped)
    ]

    assert unused == []


def test_no_text_refers_to_one_that_is_not_there(texts: Entries) -> None:
    dangling = [
        (name, each)
        for name, entry in texts.by_id.items()
        for each in references(entry).entries
        if each not in texts.by_id
    ]

    assert dangling == []


def test_no_text_has_attributes_since_the_runtime_does_not_reach_them(texts: Entries) -> None:
    assert [name for name, entry in texts.by_id.items() if entry.attributes] == []


def test_every_question_and_every_button_of_the_table_can_be_worded() -> None:
    strict = Locales.load(strict=True)
    asked: list[Ask | Say] = [put(each, back=True) for each in QUESTIONS]
    choices: tuple[Choice, ...] = tuple(each for tens in range(10) for each in ones(tens))
    asked += [Say("common-none", (), (*MORE_SAFETY_CHOICES, *choices))]

    assert len(strict.bubbles(Told(tuple(asked)))) == len(asked)


def test_every_caution_gap_and_source_of_the_rows_has_its_words(texts: Entries) -> None:
    known = knowledge.load()
    cautions = [each.message for each in (*known.cautions.values(), *known.gaps)]
    sources = [f"source-{each}" for each in known.sources]

    assert [each for each in (*cautions, *sources) if each not in texts.ids()] == []


def test_every_wordless_message_has_an_answer(texts: Entries) -> None:
    assert [each for each in Wordless if f"sent-{each}" not in texts.ids()] == []


def test_every_locale_has_the_ids_and_the_variables_of_the_reference(texts: Entries) -> None:
    for name in Locales.load().names - {DEFAULT}:
        other = read(name, resources.files("locales").joinpath(name))
        assert differences(texts, other) == []


def test_a_second_locale_that_lacks_a_text_or_a_variable_is_found(tmp_path: Path) -> None:
    for name, content in {
        "a": "one = 一\ntwo = 二{ $x }\n",
        "b": "two = dua\nthree = tiga\n",
    }.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / "x.ftl").write_text(content, "utf-8")

    found = differences(read("a", tmp_path / "a"), read("b", tmp_path / "b"))

    assert found == ["one", "three", "two"]


def differences(reference: Entries, other: Entries) -> list[str]:
    """Return the ids that only one of two locales has, or that want other variables."""
    lonely = reference.ids() ^ other.ids()
    both = reference.ids() & other.ids()
    unlike = {each for each in both if reference.variables(each) != other.variables(each)}
    return sorted(lonely | unlike)


def test_an_id_nobody_names_is_found_unused() -> None:
    words, gapped = usage.literals(), usage.patterns()

    for invented in ("label-nobody-taps-this", "plan-nothing-like-it", "caution-s99-invented"):
        assert not usage.is_used(invented, words, gapped)
    for real in ("caution-s01-vka", "plan-group-senior", "label-conditions-warfarin"):
        assert usage.is_used(real, words, gapped)
