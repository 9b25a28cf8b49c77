"""Danger told in Hokkien characters, which reach the tables said over into other ones."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from core.reading.danger import Danger, danger

TOLD = tomllib.loads(Path(__file__).with_name("hokkien.toml").read_text("utf-8"))


@pytest.mark.parametrize("kind", Danger)
def test_danger_in_hokkien_rings_as_what_it_is(kind: Danger) -> None:
    assert [each for each in TOLD[kind] if danger(each) is not kind] == []


def test_hokkien_of_bones_walking_food_and_sun_rings_nowhere() -> None:
    assert [each for each in TOLD["nothing"] if danger(each)] == []
