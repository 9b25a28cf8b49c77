"""The documents tell the truth: every setting, command and effect, and the diagram as it is."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest

from bot.cli import main
from bot.diagram import EVENTS, into
from bot.settings import PREFIX, Settings
from core.messages import Effect, Event
from tests.house.tracked import ROOT, tracked

PAGES = ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md")
LINK = re.compile(r"\]\((?!https?://|#)([^)#\s]+)")
PATH = re.compile(r"`((?:bot|core|locales|tests|deploy)/[\w/.-]+)`")


def page(name: str) -> str:
    """Return a page's text."""
    return (ROOT / name).read_text("utf-8")


@pytest.mark.parametrize("setting", Settings.model_fields)
def test_the_readme_lists_every_setting(setting: str) -> None:
    assert f"| `{PREFIX}{setting.upper()}` |" in page("README.md")


def test_the_readme_lists_no_setting_that_is_not_there() -> None:
    named = set(re.findall(rf"{PREFIX}([A-Z_]+[A-Z])", page("README.md")))
    assert {each.lower().removesuffix("_file") for each in named} <= set(Settings.model_fields)


@pytest.mark.parametrize("command", main.commands)
def test_the_readme_lists_every_command(command: str) -> None:
    assert re.search(rf"^\|.*`guben {command}\b", page("README.md"), re.MULTILINE)


@pytest.mark.parametrize("effect", get_args(Effect), ids=lambda each: each.__name__)
def test_the_architecture_lists_every_effect(effect: type) -> None:
    assert f"| `{effect.__name__.lower()}` |" in page("ARCHITECTURE.md")


def test_the_diagram_is_the_one_the_machine_draws() -> None:
    drawn = page("ARCHITECTURE.md")
    assert into(drawn) == drawn, "run `make diagram`"


def test_the_diagram_draws_every_kind_of_event() -> None:
    assert {type(each) for _, each in EVENTS} == set(get_args(Event))


@pytest.mark.parametrize("name", PAGES)
def test_what_a_page_points_to_is_there(name: str) -> None:
    named = {*LINK.findall(page(name)), *PATH.findall(page(name))}
    assert sorted(each for each in named if not (ROOT / each).exists()) == []


@pytest.mark.parametrize("target", re.findall(r"^make (\w+)", page("README.md"), re.MULTILINE))
def test_every_make_command_of_the_readme_is_in_the_makefile(target: str) -> None:
    assert re.search(rf"^{target}:", page("Makefile"), re.MULTILINE)


def test_help_is_quick_to_come(record_property: Callable[[str, object], None]) -> None:
    timed = "import sys, time; began = time.perf_counter(); import bot.cli; import contextlib\n"
    timed += "with contextlib.suppress(SystemExit): bot.cli.main(['--help'])\n"
    timed += "print(time.perf_counter() - began); sys.exit('aiohttp' in sys.modules)"
    run = [sys.executable, "-c", timed]
    helped = subprocess.run(run, cwd=ROOT, check=True, capture_output=True, text=True)  # noqa: S603 - ours
    record_property("seconds of guben --help", helped.stdout.splitlines()[-1])
    assert "serve" in helped.stdout


def test_every_room_of_the_tests_mirrors_one_of_the_house() -> None:
    rooms = {
        path.parent.relative_to(ROOT / "tests")
        for half in ("core", "bot")
        for path in tracked(f"tests/{half}/**/test_*.py", f"tests/{half}/test_*.py")
    }
    assert [each for each in rooms if not (ROOT / each).is_dir()] == []


def test_the_changelog_names_figures() -> None:
    assert "### Figures" in page("CHANGELOG.md")
    assert Path(ROOT / "LICENSE").exists()
