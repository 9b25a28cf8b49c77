"""``python -m tests.supply.audit``: asks an advisory database about every version of the lock.

Exit 0: nothing is known; 1: something is; 3: the database could not be asked.
"""

from __future__ import annotations

import argparse
import json
import sys
import urllib.error
import urllib.request
from collections.abc import Sequence
from typing import Any

from tests.supply.lock import LOCK, Pinned, pinned

OSV = "https://api.osv.dev/v1/querybatch"
"""Of the Open Source Vulnerabilities database; its answer holds one entry a question, in order."""

SECONDS = 30.0
CLEAN, KNOWN, UNREACHED = 0, 1, 3


class Unreached(Exception):  # noqa: N818 - reads as what it says
    """The database did not answer, or not as it should."""


def audited(parts: Sequence[Pinned], address: str) -> int:
    """Print what is known of the versions; return the exit code."""
    try:
        known = advisories(parts, address)
    except Unreached as error:
        print(f"The advisory database could not be asked: {error}.", file=sys.stderr)  # noqa: T201
        return UNREACHED
    for part, ids in known:
        print(f"{part.name} {part.version}: {', '.join(ids)}")  # noqa: T201
    print(f"{len(parts)} versions asked about, {len(known)} with advisories.")  # noqa: T201
    return KNOWN if known else CLEAN


def advisories(parts: Sequence[Pinned], address: str) -> list[tuple[Pinned, list[str]]]:
    """Return the versions of which something is known, and the ids of what it is.

    Raises:
        Unreached: The database did not answer, or not as it should.
    """
    questions = [
        {"package": {"name": each.name, "ecosystem": "PyPI"}, "version": each.version}
        for each in parts
    ]
    try:
        results = _asked({"queries": questions}, address)["results"]
        ids = [[each["id"] for each in one.get("vulns", ())] for one in results]
        return [(part, of) for part, of in zip(parts, ids, strict=True) if of]
    except (LookupError, TypeError, AttributeError, ValueError) as error:
        why = f"its answer cannot be read ({type(error).__name__})"
        raise Unreached(why) from error


def _asked(question: dict[str, Any], address: str) -> dict[str, Any]:
    request = urllib.request.Request(  # noqa: S310 - an operator's own address
        address, json.dumps(question).encode(), {"Content-Type": "application/json"}
    )
    try:
        with urllib.request.urlopen(request, timeout=SECONDS) as answer:  # noqa: S310 - as above
            told: dict[str, Any] = json.loads(answer.read())
    except (urllib.error.URLError, OSError) as error:
        why = getattr(error, "reason", None) or type(error).__name__
        raise Unreached(str(why)) from error
    return told


def main() -> int:
    """Ask about requirements.lock."""
    parser = argparse.ArgumentParser(prog="python -m tests.supply.audit", description=__doc__)
    parser.add_argument("--from", dest="address", default=OSV, help="another database like OSV")
    return audited(pinned(LOCK.read_text("utf-8")), parser.parse_args().address)


if __name__ == "__main__":
    sys.exit(main())
