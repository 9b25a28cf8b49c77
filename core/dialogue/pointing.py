"""Answers that only point at what was asked are put in full: 會拉肚子 of milk, 先看他的 of two."""

from __future__ import annotations

from core.dialogue.scene import Scene
from core.dialogue.states import Asking
from core.reading.earlier import pointed
from core.reading.normal import normalise
from core.reading.pattern import Pattern


def in_full(scene: Scene, text: str) -> str:
    """Return what was typed with what it points at, or as it is."""
    return _of_the_other(scene, _of_milk(scene, text))


_HOW_MILK_IS = Pattern(
    "(?:我|他|她|一?喝了?|就|是|會|有|對|應該|都|肚子|就|算)*(?:過敏|不舒服|拉肚子|脹|痛|腹瀉|拉)[^不沒]*"
)


def _of_milk(scene: Scene, text: str) -> str:
    """「會拉肚子」 to the question what milk does is about milk."""
    asked = scene.state.ask.id if isinstance(scene.state, Asking) else ""
    is_milk = asked.startswith("ask-diet-milk") and _HOW_MILK_IS.fullmatch(normalise(text))
    return f"喝牛奶會{text.removeprefix('會')}" if is_milk else text


def _of_the_other(scene: Scene, text: str) -> str:
    """「先看他的」 to "whom first?", after 「我跟我先生」, is 「先我先生」."""
    earlier = scene.state.told if isinstance(scene.state, Asking) else ""
    return pointed(earlier, normalise(text)) or text
