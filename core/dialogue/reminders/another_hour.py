"""Another hour, right after one was set: 「八點半好了」, 「不是啦 是四點」."""

from __future__ import annotations

from datetime import time

from core.dialogue.scene import Scene
from core.questions import BY_NAME
from core.reading.normal import normalise
from core.reading.pattern import Pattern
from core.reading.reminders import once
from core.reading.reminders.clock import clocks, in_four_figures

_PARTICLES = Pattern(
    "不是|而是|我?[說講打寫]錯了?|應該|抱歉|不好意思|我[是要]?說|平日(?:就好)?|每天|太[早晚]"
    "|等一下|等等|actually|make it|change (?:it|that) to|sorry"
    "|instead|please|no"
    "|how about|還是"
    "|不然|算了|不對|[好了吧啦喔呢的改成換到就是那要在設再比較對才,。!~ 啊欸]"
)


def is_said(scene: Scene, text: str) -> bool:
    """「八點半好了」, right after a time was set, or that of a wish that has no time yet."""
    if "reminder-set" in scene.care.last:
        return bool(_only_hours(text))
    return _has_no_hour(scene) and _is_of_the_wish(scene, text)


def _has_no_hour(scene: Scene) -> bool:
    rhythm = scene.care.known.rhythm
    return rhythm is not None and not rhythm.times and scene.asked in BY_NAME


def _is_of_the_wish(scene: Scene, text: str) -> bool:
    """「晚上八點」, amid the plan's questions; asked of the sun, 早上七點 may be an answer."""
    said = clocks(normalise(text))
    dark = all(each.at is not None and not DAWN <= each.at < DUSK for each in said)
    return bool(said) and bool(_only_hours(text)) and (dark or scene.asked != "sun")


DAWN, DUSK = time(5), time(18, 30)
"""Hours between which somebody asked of the sun may tell when they go out."""


def of_the_single_one(scene: Scene, text: str) -> str:
    """「不是啦 是四點」, right after a single one was set, is 「改成四點」."""
    plain = "改" not in text and not once.of_every_day(normalise(text))
    said = plain and "reminder-once-at" in scene.care.last and _only_hours(text)
    return f"改成{said}" if said else ""


def _only_hours(text: str) -> str:
    """Return the hours said, where nothing else is; empty where more is, or none are."""
    words = rest = normalise(text)
    said = clocks(words) or in_four_figures(words)
    for each in reversed(said):
        rest = rest[: each.span.start] + rest[each.span.end :]
    if not said or _PARTICLES.sub("", rest):
        return ""
    return words[said[0].span.start : said[-1].span.end]
