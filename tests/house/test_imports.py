"""The directions of the house: the contracts of pyproject.toml, no circles, a room a library."""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Any

import grimp
import pytest

from tests.house.tracked import ROOT, tracked

OURS = ("core", "bot", "locales")
LINT = "from importlinter.cli import lint_imports_command as lint; lint(['--no-cache'])"


def _is_ours(module: str) -> bool:
    return module.partition(".")[0] in OURS


@pytest.fixture(scope="module")
def imports() -> dict[str, set[str]]:
    """Return what each of our modules imports, late imports too."""
    graph = grimp.build_graph(*OURS, include_external_packages=True, cache_dir=None)
    ours = filter(_is_ours, graph.modules)
    return {each: graph.find_modules_directly_imported_by(each) for each in ours}


def contracts() -> list[dict[str, Any]]:
    """Return the contracts of import-linter as they stand in pyproject.toml."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    found: list[dict[str, Any]] = project["tool"]["importlinter"]["contracts"]
    return found


def test_every_contract_of_the_import_linter_is_kept() -> None:
    linted = subprocess.run(  # noqa: S603 - fixed words
        [sys.executable, "-c", LINT], cwd=ROOT, check=False, capture_output=True, text=True
    )
    assert linted.returncode == 0, linted.stdout + linted.stderr


def test_no_module_imports_itself_by_a_circle(imports: dict[str, set[str]]) -> None:
    ours = {module: set(filter(_is_ours, found)) for module, found in imports.items()}
    assert len(list(TopologicalSorter(ours).static_order())) == len(ours)


def test_core_imports_nothing_but_the_standard_library(imports: dict[str, set[str]]) -> None:
    core = {module: found for module, found in imports.items() if module.startswith("core")}
    strange = {
        (module, each)
        for module, found in core.items()
        for each in found
        if not _is_ours(each) and each not in sys.stdlib_module_names
    }
    assert strange == set()


def test_every_library_has_its_room(imports: dict[str, set[str]]) -> None:
    housed = {each for one in contracts() for each in one.get("protected_modules", ())}
    used = {each for found in imports.values() for each in found if not _is_ours(each)}
    homeless = used - housed - sys.stdlib_module_names
    assert homeless == set(), "give it a contract of type protected in pyproject.toml"


def _names(path: Path) -> set[str]:
    tree = ast.walk(ast.parse(path.read_text("utf-8")))
    return {each.id for each in tree if isinstance(each, ast.Name)}


@pytest.mark.parametrize("folder", ["core", "bot", "tests"])
def test_no_import_hides_behind_types(folder: str) -> None:
    hiding = [each for each in tracked(f"{folder}/*.py") if "TYPE_CHECKING" in _names(each)]
    assert hiding == []
