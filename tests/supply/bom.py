"""``python -m tests.supply.bom > deploy/bom.json``: what Guben is made of, as CycloneDX JSON.

It holds what the lock holds, and no moment and no number of chance: the same lock, the same file.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.supply.lock import LOCK, OURSELVES, Pinned, pinned

BOM = Path(__file__).parents[2] / "deploy/bom.json"
SPEC = "1.6"
Json = dict[str, Any]


def bill(parts: Sequence[Pinned], version: str) -> Json:
    """Return the bill of materials.

    Args:
        parts: every distribution of the lock.
        version: our own.
    """
    us = f"pkg:pypi/{OURSELVES}@{version}"
    component = {"type": "application", "bom-ref": us, "name": OURSELVES, "version": version}
    return {
        "bomFormat": "CycloneDX",
        "specVersion": SPEC,
        "version": 1,
        "metadata": {"component": {**component, "purl": us, "licenses": [_license("Apache-2.0")]}},
        "components": [_component(each) for each in parts],
        "dependencies": [_wanted(us, OURSELVES, parts)]
        + [_wanted(each.purl, each.name, parts) for each in parts],
    }


def _component(part: Pinned) -> Json:
    named = {"name": part.name, "version": part.version}
    return {"type": "library", "bom-ref": part.purl, **named, "purl": part.purl}


def _license(spdx: str) -> Json:
    return {"license": {"id": spdx}}


def _wanted(ref: str, name: str, parts: Sequence[Pinned]) -> Json:
    return {"ref": ref, "dependsOn": [each.purl for each in parts if name in each.askers]}


def written() -> str:
    """Return the bill of today's lock as it is committed."""
    project = tomllib.loads((LOCK.parent / "pyproject.toml").read_text("utf-8"))["project"]
    made = bill(pinned(LOCK.read_text("utf-8")), project["version"])
    return json.dumps(made, indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    print(written(), end="")  # noqa: T201 - what it is for
