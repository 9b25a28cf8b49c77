"""A part of the health question is answered by yes or no: that she nurses, a kidney's disease."""

from __future__ import annotations

from core.dialogue.answering import merged
from core.dialogue.scene import Scene
from core.dialogue.states import Asking
from core.person import Condition
from core.reading.normal import normalise
from core.reading.pattern import Pattern
from core.reading.understood import Slots, Understood
from core.reading.undone import over
from core.reading.yesno import yes_or_no

_ASKS_OF = {
    "ask-safety-nursing": Condition.BREASTFEEDING,
    "ask-safety-kidney": Condition.KIDNEY_DISEASE,
}
_KIDNEYS_ARE_FINE = Pattern(
    "(?:醫[生師]|他|她|說|講|都|是|也|目前|腎臟?|,| )*"
    "(?:還好|沒事|正常|沒問題|沒關係|沒說|沒講|不是腎臟?病|還可以|ok)(?:啦|喔|的|而已|,| )*"
)


def told(scene: Scene, text: str) -> Understood | None:
    """Read 「有」 or 「我沒餵」 to whether she nurses, 「有」 or 「還好」 to a kidney's disease."""
    condition = _ASKS_OF.get(scene.state.ask.id) if isinstance(scene.state, Asking) else None
    if condition is None:
        return None
    words = normalise(text)
    fine = condition is Condition.KIDNEY_DISEASE and _KIDNEYS_ARE_FINE.fullmatch(words)
    if condition in over(words) or fine:
        return Understood(slots=Slots(conditions=()))
    if yes_or_no(words) is not True:
        return None
    noted = scene.care.known.profile.conditions
    return Understood(slots=Slots(conditions=merged(Condition, noted, (condition,))))
