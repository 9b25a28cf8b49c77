"""Patterns are compiled late, so a test compiles them all."""

from __future__ import annotations

import gc
import importlib
import pkgutil

import core
from core.reading.pattern import Pattern


def test_every_pattern_of_core_compiles() -> None:
    for module in pkgutil.walk_packages(core.__path__, "core."):
        importlib.import_module(module.name)
    gc.unfreeze()  # what a start has set aside would not be found
    found = [each for each in gc.get_objects() if isinstance(each, Pattern)]
    assert len(found) > 300
    assert all(
        each.compiled.pattern.endswith((each.pattern, f"(?:{each.pattern})")) for each in found
    )


def test_a_pattern_is_compiled_when_it_is_first_looked_for_and_once() -> None:
    digits = Pattern("[0-9]+")
    assert "compiled" not in vars(digits)
    assert digits.search("a12") is not None
    assert vars(digits)["search"] == digits.compiled.search
