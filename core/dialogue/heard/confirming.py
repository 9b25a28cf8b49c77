"""The other half of an answer: that she nurses, a kidney's disease, what a bag says, how sunny."""

from __future__ import annotations

from core.dialogue.answering import merged
from core.dialogue.scene import Scene
from core.dialogue.states import Asking
from core.person import Condition, Sun
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


_OUTDOORS = Pattern(
    "(?:大多數?|多數|多半|大部分?|幾乎|通常|比較|較|常常?|天天|每天|都|應該|算|的?(?:日子|時間|時候|天)"
    "|我|他|她|阿[嬤公]|媽媽?|爸爸?|白天|是|會|有|在|到|,| )*(?:外面|戶外|室外|外頭)"
    "(?:曬得?到?太陽|有?太陽|曬得?到|曬|活動|走動|比較)?(?:多|的|啦|喔|了|,| )*"
)
"""「大多在外面」 to 「多半在室內，還是大多數日子都有在外面曬到太陽」."""
_GETS_SUN = Pattern(  # 大多有曬到啊 我早上在種菜
    "(?:大多數?|多數|多半|大部分?|幾乎|通常|天天|每天)(?:的?(?:日子|時間|時候|天))?(?:都|是|會|也|我)*"
    "(?:有|會|能)?曬(?:得?到|有)(?:太陽)?(?:的|啦|啊|喔|了|耶|欸)*"
)
_LITTLE = Pattern("室內|家裡|屋|傍晚|晚上|很少|沒|不|偶爾|車")
_CLAUSES = Pattern("[ ,。!]+")
_MOSTLY = Pattern(
    "(?:我|她|他|應該|就|都|算|是|,| )*(?:大多數?|多數|多半|大部分?|幾乎)"
    "(?:的?(?:日子|時間|時候|天))?"
    "(?:都|也|是|算|還)*(?:有(?:在)?|會)?(?:出?去|出門|曬得?到?(?:太陽)?)?(?:的|啦|喔|了|耶)*"
    "(?:[ ,。]+(?:我|她|他)?(?:都|會|每天|天天|用)*(?:走路|騎車|散步|騎腳踏車|出去|出門)"
    "[^,。!?不沒少]{0,6})?"
)
"""「大多在外面」, 「多半有曬到」 to 「多半在室內，還是大多數日子都有在外面曬到太陽」."""
_NOT_ON_THE_BAG = Pattern(
    "(?:藥[袋包盒]|袋子|上面?|[裡那]面?|我|有|看過?了?|那[個些]|都|也|並|,| )*沒有?"
    "(?:看到|看見|寫到?|標示?|註明|提到)+"
    "(?:有|寫|這[些三]個?|那[些個]|任何|[一這]個?種?|字|啦|喔|耶|的|,| )*"
)


def out_of_doors(scene: Scene, text: str) -> Understood | None:
    """Read 「大多在外面」 to which of the two is closer; nothing where anything else is said."""
    if not _asks_which_of_two(scene):
        return None
    words = normalise(text)
    clauses = _CLAUSES.split(words) if _LITTLE.search(words) is None else (words,)
    told = any(each.fullmatch(clause) for each in (_OUTDOORS, _GETS_SUN) for clause in clauses)
    sunny = told or _MOSTLY.fullmatch(words)
    return Understood(slots=Slots(sun=Sun.AMPLE)) if sunny else None


_WHICH_OF_TWO = frozenset({"ask-sun-between", "ask-sun-plain"})
"""Questions with an 還是 in them."""
_NEITHER_OF_TWO = Pattern(
    "(?:[都也我她他]|完全|應該|好像|目前|啊|嗯|,| )*(?:沒有?|無|有|不?會|不?是|對|yes|no)"
    "(?:[啊啦喔耶欸呢呀哦吧了的~。! ])*"
)


def says_neither(scene: Scene) -> bool:
    """Whether 「沒有」 is typed to which of two it is: 多半在室內，還是曬得到太陽."""
    words = normalise(scene.words)
    return _asks_which_of_two(scene) and _NEITHER_OF_TWO.fullmatch(words) is not None


def _asks_which_of_two(scene: Scene) -> bool:
    return isinstance(scene.state, Asking) and scene.state.ask.id in _WHICH_OF_TWO


def told(scene: Scene, text: str) -> Understood | None:
    """Read 「有」 or 「我沒餵」 to whether she nurses, 「有」 or 「還好」 to a kidney's disease."""
    asked = scene.state.ask.id if isinstance(scene.state, Asking) else ""
    words = normalise(text)
    if asked == "ask-safety-medicine" and _NOT_ON_THE_BAG.fullmatch(words):
        return Understood(slots=Slots(conditions=()))
    condition = _ASKS_OF.get(asked)
    if condition is None:
        return None
    fine = condition is Condition.KIDNEY_DISEASE and _KIDNEYS_ARE_FINE.fullmatch(words)
    if condition in over(words) or fine:
        return Understood(slots=Slots(conditions=()))
    if yes_or_no(words) is not True:
        return None
    noted = scene.care.known.profile.conditions
    return Understood(slots=Slots(conditions=merged(Condition, noted, (condition,))))
