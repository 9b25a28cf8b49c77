"""Danger in no word of its own: several kinds of words that meet, weighed together."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from core.reading.danger import body_shades, dark_shades
from core.reading.danger.scope import Told, blank, is_meant, is_now
from core.reading.pattern import Match, Pattern


def _kinds(shades: Mapping[str, str]) -> Pattern:
    return Pattern("|".join(f"(?P<{kind}>{words})" for kind, words in shades.items()))


_DARK, _DARK_LIGHT = _kinds(dark_shades.SHADES), Pattern(dark_shades.LIGHT)
_BODY, _BODY_LIGHT = _kinds(body_shades.SHADES), Pattern(body_shades.LIGHT)
_BEREAVED = Pattern(dark_shades.BEREAVED)


def is_dark(said: Told) -> bool:
    """Say whether a message is weary of life as a whole, and tells of nothing of every day."""
    if _DARK_LIGHT.search(said.text) or not _DARK.search(said.text):
        return False
    unmourned = Told(_BEREAVED.sub(blank, said.text), said.breaks)
    return _weight(unmourned, _DARK, dark_shades.WEIGHTS, is_meant) >= dark_shades.ENOUGH


def is_ill(said: Told) -> bool:
    """Say whether a message as a whole tells of a body in danger now."""
    if _BODY_LIGHT.search(said.text) or not _BODY.search(said.text):
        return False
    return _weight(said, _BODY, body_shades.WEIGHTS, is_now) >= body_shades.ENOUGH


def _weight(
    said: Told,
    shades: Pattern,
    weights: Mapping[str, int],
    counts: Callable[[Told, Match], bool],
) -> int:
    kinds = {each.lastgroup for each in shades.finditer(said.text) if counts(said, each)}
    return sum(weights[kind] for kind in kinds if kind)
