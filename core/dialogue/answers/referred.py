"""What is for others to say: food through a tube is the dietitian's who chose it."""

from __future__ import annotations

from core.dialogue.scene import Scene, stay
from core.dialogue.states import Step
from core.messages import Say
from core.reading.normal import normalise
from core.reading.pattern import Pattern

_BY_TUBE = Pattern(
    "(?:我?家?(?:媽媽?|爸爸?|阿嬤|阿公)|[我她他]|現在|目前|都|只|是|在|用|插|有|靠|裝|吃|喝"
    "|的|著|飲食|、|,| )*"
    "(?:管灌|灌食|鼻胃管|胃造[口瘻廔]|ng管?|胃管)"
    "(?:管灌|灌食|餵食|灌|飲食|喝|吃|用|配方奶?|牛奶|營養品|的|在|了|啦|喔|,| )*[。! ]*"
)


def heard(scene: Scene, text: str) -> Step | None:
    """Say who knows what may go through a tube; None for all else, also where more is told."""
    words = normalise(text)
    if scene.asked in {None, "diet"} and _BY_TUBE.fullmatch(words):
        return stay(scene, Say("tube-fed"))
    return None
