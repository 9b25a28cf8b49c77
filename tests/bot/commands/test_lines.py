"""The commands that scripts pipe lines into: one JSON object a line, whatever the line is."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli import main

ASKING = {"subject", "age", "sex", "menopause", "sun", "safety", "diet"}
AFTERWARDS = {"reminder_time", "confirm", "other"}
EFFECTS = {"schedule", "cancel", "share", "forget", "export"}
PLAN = {"group", "calcium_total_mg", "calcium_supplement_mg", "d3_iu", "k2_ug", "k1_ug", "foods"}
PLAN |= {"avoid", "warnings", "refer_professional", "text"}
DICTATED = "我68歲女生，很少曬太陽，沒吃抗凝血藥，也沒有其他病，都吃"
ODD = [
    "",
    "   ",
    "null",
    "[" * 5000,
    "{",
    "{}",
    '{"age": "65"}',
    '{"text": 5}',
    '{"advance": "nonsense"}',
    '{"text": "a\\u0000b"}',
    "a\x00b",
    '{"text": "\\ud800"}',
    "\u2028",
    "嗨" * 50_000,
]
NOW = "2026-11-22T10:00:00+08:00"

Lines = Callable[..., Result]
of_each = pytest.mark.parametrize("command", ["chat", "understand", "plan", "ask"])


@pytest.fixture
def lines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Lines:
    monkeypatch.chdir(tmp_path)

    def run(command: str, *typed: str, more: tuple[str, ...] = ()) -> Result:
        words = [command, "--json", "--now", NOW, *more]
        return CliRunner().invoke(main, words, "".join(f"{each}\n" for each in typed))

    return run


def read(result: Result) -> list[dict[str, object]]:
    assert (result.exit_code, result.stderr) == (0, "")
    return [json.loads(each) for each in result.stdout.splitlines()]


@of_each
def test_every_line_has_its_line_also_the_odd_ones(lines: Lines, command: str) -> None:
    assert len(read(lines(command, *ODD))) == len(ODD)


def test_what_stands_after_an_unreadable_line_is_heard(lines: Lines) -> None:
    wrong, after = read(lines("chat", "{", "我68歲"))
    assert set(wrong) == {"error"}
    assert after["profile"]["age"] == 68  # type: ignore[index]


@pytest.mark.parametrize("command", ["chat", "understand", "plan"])
def test_the_mark_that_some_editors_begin_a_file_with_is_no_part_of_the_line(
    lines: Lines, command: str
) -> None:
    (first,) = read(lines(command, '\ufeff{"text": "我68歲", "age": 68, "conditions": []}'))
    assert "error" not in first
    assert "68" in json.dumps(first) or first["group"] == "senior"


@pytest.mark.parametrize("to", ["9999-12-31T23:59:59Z", "0001-01-01", "2026-02-30"])
def test_an_advance_to_no_moment_is_one_line_and_the_rest_go_on(lines: Lines, to: str) -> None:
    _, wrong, after = read(lines("chat", "嗨", f'{{"advance": "{to}"}}', "我68歲"))
    assert set(wrong) == {"error"}
    assert after["profile"]["age"] == 68  # type: ignore[index]


@of_each
@pytest.mark.parametrize("now", ["0001-01-01", "9999-12-31T23:59:59Z", "soon", ""])
def test_a_now_to_which_no_day_can_be_added_is_wrong_usage(command: str, now: str) -> None:
    result = CliRunner().invoke(main, [command, "--json", "--now", now], "我68歲\n")
    assert (result.exit_code, result.stdout) == (2, "")


@of_each
@pytest.mark.parametrize("url", ["foo://x", "sqlite:///", "/var/lib/guben.db", "postgres://x/y"])
def test_a_database_of_no_known_form_is_wrong_usage_wherever_it_is_given(
    lines: Lines, command: str, url: str
) -> None:
    result = lines(command, "我68歲", more=("--database", url))
    assert (result.exit_code, "must be sqlite:///PATH" in result.stderr) == (2, True)


def test_memory_by_its_other_name_makes_no_file(lines: Lines, tmp_path: Path) -> None:
    read(lines("chat", "我68歲", more=("--database", "sqlite:///:memory:")))
    assert list(tmp_path.iterdir()) == []


def test_a_talk_says_only_what_the_contract_names(lines: Lines) -> None:
    typed = [
        '{"arrive": true}',
        "幫我媽問",
        "68歲",
        "女",
        "很少",
        "都沒有",
        "吃素",
        "每天八點提醒我",
    ]
    typed += ['{"advance": "2026-11-23T08:00:30+08:00"}', "吃了", "傳給家人", "取消"]
    typed += ["匯出我的資料", "刪除我的資料", "是", DICTATED]
    planned = False
    for each in read(lines("chat", *typed)):
        planned = planned or each["plan"] is not None
        _is_a_turn(each, planned=planned)
    assert planned


def _is_a_turn(turn: dict[str, object], *, planned: bool) -> None:
    assert set(turn) == {"replies", "asking", "profile", "plan", "reminder", "effects"}
    assert turn["asking"] in ASKING | {None, "confirm"} | (AFTERWARDS if planned else set())
    assert set(turn["effects"]) <= EFFECTS  # type: ignore[call-overload]
    assert turn["plan"] is None or set(turn["plan"]) == PLAN  # type: ignore[call-overload]
    for reply in turn["replies"]:  # type: ignore[attr-defined]
        assert set(reply) == {"text", "choices"}
        assert reply["text"].strip()
