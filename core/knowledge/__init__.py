"""What is known: the TOML files of this folder, read and frozen by ``load``."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from types import MappingProxyType

from core.knowledge import answer_rows, intake_rows, parse
from core.knowledge.rows import Knowledge

__all__ = ["Knowledge", "load"]


def load() -> Knowledge:
    """Read all rows; called by assembly, once, and never at import.

    Raises:
        ValueError: a row has an unknown word, a wrong unit or an amount out of order.
        KeyError: a row lacks a key, or names a source that is not in sources.toml.
    """
    doses, foods, cautions = _read("doses"), _read("foods"), _read("cautions")
    said = tomllib.loads(_text("answers.toml"))
    return parse.checked(
        Knowledge(
            sources=parse.sources(_read("sources")["source"]),
            doses=parse.doses(doses["group"], doses["dose"]),
            foods=parse.foods(foods["food"]),
            diets=parse.diets(foods["diet"]),
            facts=parse.facts(_read("facts")["fact"]),
            cautions=parse.cautions(cautions["caution"]),
            gaps=parse.gaps(cautions["gap"]),
            references=parse.references(_read("references")["reference"]),
            answers=answer_rows.answers(said["answer"]),
            concepts=answer_rows.concepts(
                tomllib.loads(_text("concepts.toml"))["concepts"], _text("asked.txt")
            ),
            cited=MappingProxyType(said["cited"]),
            deeds=parse.deeds(_read("permissions")["deed"]),
            intake=intake_rows.read(_read("servings"), _read("supplements")),
        )
    )


def _read(name: str) -> dict[str, list[parse.Row]]:
    return tomllib.loads(_text(f"{name}.toml"))


def _text(name: str) -> str:
    return (files(__name__) / name).read_text("utf-8")
