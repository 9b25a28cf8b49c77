"""The wheel in an empty environment: everything that runs is in it, and runs from anywhere."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tests.house.tracked import ROOT, tracked

DATA = (".toml", ".ftl", ".html", ".css", ".js", ".svg", ".png")
PROFILE = {
    "subject": "mother",
    "age": 68,
    "sex": "female",
    "menopause": None,
    "sun": "low",
    "conditions": [],
    "diet": [],
}


def _run(*command: str | Path, cwd: Path, text: str = "") -> str:
    """Run a program without any setting of ours; return what it prints."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("GUBEN_")}
    done = subprocess.run(  # noqa: S603 - our own words
        [str(each) for each in command],
        cwd=cwd,
        env={**clean, "HOME": str(cwd), "PYTHONPATH": ""},
        input=text,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel from a copy of the tracked files, so that nothing stale gets in."""
    copy = tmp_path_factory.mktemp("copy")
    for path in tracked():
        target = copy / path.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
    built = tmp_path_factory.mktemp("wheel")
    pip = (sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-index")
    _run(*pip, "--no-build-isolation", "-w", built, ".", cwd=copy)
    (found,) = built.glob("guben-*.whl")
    return found


@pytest.fixture(scope="module")
def beside(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel into an empty environment that borrows the libraries of this one."""
    place = tmp_path_factory.mktemp("borrowing")
    python = _environment(place)
    _run(*_pip(python), "--no-deps", "--no-index", wheel, cwd=place)
    site = next((place / "env").glob("lib/python*/site-packages"))
    libraries = [each for each in sys.path if Path(each).name == "site-packages"]
    (site / "borrowed.pth").write_text("\n".join(libraries), "utf-8")
    return place / "env" / "bin" / "guben"


@pytest.fixture(scope="module")
def alone(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel and its pinned libraries, by their hashes, as a stranger would."""
    place = tmp_path_factory.mktemp("alone")
    python = _environment(place)
    _run(*_pip(python), "--require-hashes", "-r", ROOT / "requirements.lock", cwd=place)
    _run(*_pip(python), "--no-deps", "--no-index", wheel, cwd=place)
    return place / "env" / "bin" / "guben"


def _environment(place: Path) -> Path:
    _run(sys.executable, "-m", "venv", "--without-pip", place / "env", cwd=place)
    return place / "env" / "bin" / "python"


def _pip(python: Path) -> tuple[str | Path, ...]:
    pip = (sys.executable, "-m", "pip", "--python", python, "install", "--quiet")
    return (*pip, "--disable-pip-version-check", "--no-warn-script-location")


def _answers(guben: Path, cwd: Path, *command: str, lines: list[object]) -> list[dict[str, Any]]:
    text = "".join(f"{json.dumps(each, ensure_ascii=False)}\n" for each in lines)
    printed = _run(guben, *command, "--json", cwd=cwd, text=text)
    return [json.loads(line) for line in printed.splitlines()]


def _talks(guben: Path, cwd: Path) -> None:
    """Use what needs rows, words, templates and migrations, from an empty folder."""
    (plan,) = _answers(guben, cwd, "plan", lines=[PROFILE])
    assert plan["group"] == "senior"
    assert plan["calcium_total_mg"] == [1200, 1500]
    whole = {"text": "我媽68歲,很少曬太陽,沒吃抗凝血藥"}
    (understood,) = _answers(guben, cwd, "understand", lines=[whole])
    assert understood["slots"]["age"] == 68
    kept = ("chat", "--database", f"sqlite:///{cwd / 'kept.sqlite3'}")
    greeted, told = _answers(guben, cwd, *kept, lines=[{"arrive": True}, whole])
    assert greeted["replies"]
    assert told["profile"]["age"] == 68
    assert (cwd / "kept.sqlite3").stat().st_size > 0
    assert "serve" in _run(guben, "--help", cwd=cwd)
    page = "import bot.web.pages as p; from importlib.resources import files;"
    python = guben.with_name("python")
    _run(
        python,
        "-c",
        f"{page} assert files('bot.web').joinpath('templates/chat.html').is_file()",
        cwd=cwd,
    )


def test_every_row_word_page_and_migration_is_in_the_wheel(wheel: Path) -> None:
    inside = set(zipfile.ZipFile(wheel).namelist())
    wanted = {
        path.relative_to(ROOT).as_posix()
        for path in tracked("bot", "core", "locales")
        if path.suffix in {*DATA, ".py"}
    }
    assert wanted - inside == set()
    assert not any(name.startswith("tests") for name in inside)


def test_the_installed_command_talks_from_another_folder(beside: Path, tmp_path: Path) -> None:
    _talks(beside, tmp_path)


@pytest.mark.slow
def test_the_wheel_with_its_pinned_libraries_needs_nothing_else(
    alone: Path, tmp_path: Path
) -> None:
    _talks(alone, tmp_path)
