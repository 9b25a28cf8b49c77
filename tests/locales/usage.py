"""Which text ids the code, the rows and the pages use, found by reading them."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

HOME = Path(__file__).parents[2]
LIKE_AN_ID = re.compile(r"(?:[a-z0-9_-]|\(\.\+\))+")
HEAD = re.compile(r"^[a-z][a-z0-9]*-")
ID_PLACE = {"Say": 0, "Phrase": 0, "Ask": 1, "Choice": 1, "do": 0, "text": 0, "worded": 0}
"""Where in a call its text id stands."""


@dataclass(frozen=True, slots=True)
class Use:
    """One call that names a text id. ``args`` is None where they cannot be read off."""

    where: str
    pattern: re.Pattern[str]
    args: frozenset[str] | None

    @property
    def gapped(self) -> bool:
        """Whether the id is only known in part."""
        return self.pattern.groups > 0


def trees() -> Iterator[tuple[Path, ast.Module]]:
    """Yield the modules of core and bot."""
    for room in ("core", "bot"):
        for path in sorted((HOME / room).rglob("*.py")):
            yield path, ast.parse(path.read_text("utf-8"))


def uses() -> Iterator[Use]:
    """Yield the calls whose text id can be read off: a literal, or one with gaps in it."""
    for path, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _name(node) in ID_PLACE:
                yield from _use(path, node)


def literals() -> frozenset[str]:
    """Return every string of core, bot, their rows and pages that may be an id or a part of one."""
    return frozenset((*_in_code(), *_in_rows(), *_in_pages()))


def patterns() -> frozenset[re.Pattern[str]]:
    """Return the ids with gaps (``f"plan-group-{…}"``) as patterns, one group a gap."""
    return frozenset(
        re.compile(pattern)
        for _, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr) and HEAD.match(pattern := _pattern(node) or "")
    )


def is_used(text_id: str, words: frozenset[str], gapped: Iterable[re.Pattern[str]]) -> bool:
    """Say whether an id stands somewhere as a whole, or fits one with gaps filled by our words."""
    if text_id in words:
        return True
    parts = frozenset(each.lower().replace("_", "-").replace("/", "-") for each in words)
    matches = (each.fullmatch(text_id) for each in gapped)
    return any(match and all(_made_of(gap, parts) for gap in match.groups()) for match in matches)


def _made_of(gap: str, parts: frozenset[str]) -> bool:
    """Say whether a gap is our words joined by hyphens; numbers count as words."""
    if gap in parts or gap.isdecimal():
        return True
    cuts = (at for at, letter in enumerate(gap) if letter == "-")
    return any(gap[:at] in parts and _made_of(gap[at + 1 :], parts) for at in cuts)


def _use(path: Path, call: ast.Call) -> Iterator[Use]:
    place = ID_PLACE[_name(call)]
    if len(call.args) <= place:
        return
    pattern = _pattern(call.args[place])
    if pattern is None or not LIKE_AN_ID.fullmatch(pattern):
        return  # a text of another library
    if _name(call) == "do":
        pattern = f"label-{pattern.replace('_', '-')}"
    where = f"{path.relative_to(HOME)}:{call.lineno}"
    yield Use(where, re.compile(pattern), _args(call, place))


def _name(call: ast.Call) -> str:
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


def _pattern(node: ast.expr) -> str | None:
    match node:
        case ast.Constant(value=str(words)):
            return re.escape(words).replace(r"\-", "-")
        case ast.JoinedStr(values=values):
            return "".join(_pattern(each) or "(.+)" for each in values)
        case _:
            return None


def _args(call: ast.Call, place: int) -> frozenset[str] | None:
    if _name(call) in {"text", "do"}:
        names = [each.arg for each in call.keywords]
        return None if None in names else frozenset(each for each in names if each)
    given = [
        *call.args[place + 1 : place + 2],
        *(k.value for k in call.keywords if k.arg == "args"),
    ]
    return _names(given[0]) if given else frozenset()


def _names(args: ast.expr) -> frozenset[str] | None:
    match args:
        case ast.Dict(keys=keys):
            names = [each.value for each in keys if isinstance(each, ast.Constant)]
            return frozenset(map(str, names)) if len(names) == len(keys) else None
        case ast.Tuple(elts=pairs):
            firsts = [pair.elts[0] for pair in pairs if isinstance(pair, ast.Tuple)]
            names = [each.value for each in firsts if isinstance(each, ast.Constant)]
            return frozenset(map(str, names)) if len(names) == len(pairs) else None
        case _:
            return None


def _in_code() -> Iterator[str]:
    for _, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value.strip("-")


def _in_rows() -> Iterator[str]:
    for path in (HOME / "core").rglob("*.toml"):
        yield from _strings(tomllib.loads(path.read_text("utf-8")))


def _strings(row: object) -> Iterator[str]:
    match row:
        case str():
            yield row
        case dict():
            for value in row.values():
                yield from _strings(value)
        case list():
            for value in row:
                yield from _strings(value)
        case _:
            return


def _in_pages() -> Iterator[str]:
    for ending in ("html", "js"):
        for path in (HOME / "bot").rglob(f"*.{ending}"):
            yield from re.findall(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)+", path.read_text("utf-8"))
