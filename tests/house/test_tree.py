"""The tree: what may stand where, how long a file may be, and what no file may hold."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.tracked import ROOT, tracked

FOLDERS = {"bot", "core", "locales", "tests", "deploy"}
MOST_LINES = 350
MOST_FUNCTION_LINES = 40
BINARY = {".png", ".ico", ".jpg", ".woff2"}
DOCSTRING_LINES = 5
"""At most three lines of words; the law of the machine takes five with its empty ones."""

LOCK_HOST = re.compile(r"https?://|--(index-url|extra-index-url|find-links|trusted-host)")
MACHINE = re.compile(r"(?<![\w.])/(work|root|home/\w+|tmp/v|Users/\w+)/(?!…)")
REGISTRY = re.compile(r"files\.pythonhosted|pypi\.org/simple|artifactory|devpi|\w\.internal\b")
SECRETS = re.compile(
    r"\b\d{8,10}:(?!A+\b)[A-Za-z0-9_-]{35}\b"  # a Telegram token, but for one of A alone
    r"|[A-Za-z0-9+/]{150,}={0,2}"  # a LINE channel access token
    r"|-----BEGIN [A-Z ]*PRIVATE KEY-----"
    r"|\bghp_[A-Za-z0-9]{36}\b|\bAKIA[A-Z0-9]{16}\b"
)


def _texts() -> Iterator[tuple[Path, str]]:
    for path in tracked():
        if path.suffix not in BINARY:
            yield path, path.read_text("utf-8")


def _holding(pattern: re.Pattern[str]) -> list[str]:
    this = Path(__file__)
    return [
        f"{path.relative_to(ROOT)}: {found[0][:60]}"
        for path, text in _texts()
        if path != this and (found := pattern.search(text))
    ]


def test_the_top_level_folders_are_those_of_the_design() -> None:
    names = {path.relative_to(ROOT).parts[0] for path in tracked() if path.parent != ROOT}
    assert {each for each in names if not each.startswith(".")} <= FOLDERS


@pytest.mark.parametrize("pattern", [MACHINE, REGISTRY, SECRETS], ids=["path", "host", "secret"])
def test_no_file_holds(pattern: re.Pattern[str]) -> None:
    assert _holding(pattern) == []


def test_no_python_file_is_too_long() -> None:
    long = {
        str(path.relative_to(ROOT)): lines
        for path in tracked("*.py")
        if (lines := len(path.read_text("utf-8").splitlines())) > MOST_LINES
    }
    assert long == {}


def _functions(path: Path) -> Iterator[tuple[str, int]]:
    for each in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (each.end_lineno or each.lineno) - each.lineno + 1
            yield f"{path.relative_to(ROOT)}: {each.name}", lines


def test_no_function_is_too_long() -> None:
    every = [found for path in tracked("core/*.py", "bot/*.py") for found in _functions(path)]
    assert {name: lines for name, lines in every if lines > MOST_FUNCTION_LINES} == {}


def test_every_room_opens_with_what_it_is_for() -> None:
    wrong = []
    for path in tracked("core/*.py", "bot/*.py"):
        said = ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""
        if not said or len(said.splitlines()) > DOCSTRING_LINES:
            wrong.append(str(path.relative_to(ROOT)))
    assert wrong == []


def test_no_name_is_a_drawer_for_anything() -> None:
    drawers = {"utils", "util", "helpers", "helper", "manager", "service", "base", "misc", "common"}
    assert [path for path in tracked("*.py") if path.stem in drawers] == []


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_a_lock_names_hashes_and_no_host(lock: str) -> None:
    text = (ROOT / lock).read_text("utf-8")
    assert LOCK_HOST.search(text) is None
    pins = re.findall(r"^[a-z0-9._-]+==", text, re.MULTILINE | re.IGNORECASE)
    assert len(pins) > 0
    assert len(re.findall(r"^ {4}--hash=", text, re.MULTILINE)) >= len(pins)


def test_the_licence_is_whole() -> None:
    text = (ROOT / "LICENSE").read_text("utf-8")
    assert "Apache License" in text
    assert "END OF TERMS AND CONDITIONS" in text
