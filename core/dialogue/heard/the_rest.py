"""What is said of the rest of a list: 沒別的, 就這樣, 其他都還好."""

from __future__ import annotations

from core.care import Known
from core.dialogue.scene import Scene
from core.dialogue.states import Asking
from core.person import Condition
from core.reading.diet.reader import eats_the_rest
from core.reading.health.hits import health_hits
from core.reading.health.remarks import Remark
from core.reading.normal import normalise
from core.reading.pattern import Pattern
from core.reading.understood import Doubtful, Intent, Slots, Understood
from core.reading.yesno import yes_or_no

_THAT_IS_ALL = Pattern(
    "(?:嗯|好|對|大概|差不多|目前|暫時|,| )*(?:就|只有?)?這(?:樣|些|幾個|幾樣|個)"
    "(?:而已|就好|吧|啦|了|喔)*"
)
"""「就這樣」, 「這些而已」."""
_NOTHING_TOLD_YET = frozenset({"ask-safety", "ask-safety-kidney", "ask-safety-plain"})
_TOLD_BEFORE = frozenset({"struck", "taking-noted-before-plan"})
TOLD_OF_FOOD = frozenset({"diet-unlisted", "ask-diet-unlisted"})
_CLAUSES = Pattern("[ ,。!?]+")
_SAYS_MORE = Pattern("沒|無|健康|正常|還好|不")
_THE_REST = Pattern(
    "(?:就|我|她|他|目前|應該|都| )*(?:沒有?(?:什麼)?(?:別的|其[他它]的?)(?:病|藥|問題"
    "|狀況)?|(?:其[他它]|別的|剩下)的?(?:都|就|也|我|她|他)*(?:沒有?|無|還好|正常))"
    "(?:了|啦|喔|的| )*"
)
_NO_MORE = Pattern("(?:就|其[他它]的?|別的|都|目前|應該| )*沒有?了(?:啦|喔|吧|,|。| )*")


def nothing_else(
    known: Known, asked: str | None, text: str, *, medicine: bool
) -> Understood | None:
    """「沒有其他的」 to a list already begun, or 「不是利尿劑」: the list is whole."""
    words = normalise(text)
    if asked == "diet" and eats_the_rest(words):
        return Understood(slots=Slots(diet=known.profile.diet or ()))
    if _THAT_IS_ALL.fullmatch(words):
        if medicine or asked == "reminder_time":
            return None  # 「就這樣」 to which medicine it is tells nothing of that medicine
    elif yes_or_no(words.removeprefix("算了")) is not False:
        return None
    if asked == "reminder_time":  # 「不要提醒了」 beside one that rings is of that one as well
        rings = known.daily is not None and "提醒" in words
        return None if rings else Understood(intent=Intent.CANCEL)
    if asked == "safety" and (known.profile.conditions or medicine):
        return Understood(slots=Slots(conditions=()))
    if asked == "diet" and known.profile.diet:
        return Understood(slots=Slots(diet=()))
    return None


NONE_BESIDES = "none-besides"
"""Among the closed questions: of the whole list nothing but a medicine not yet named was told."""

_NONE_BESIDES = Pattern(
    "(?:都|什麼都)?(?:沒有?|無)(?:別的|其[他它])|(?:別的|其[他它])[^,。!? ]{0,3}(?:沒有?|無)"
    "|(?:^|[ ,。])都(?:沒有?|無)(?=[啦喔啊,。 ]|$)"
)
_ONLY_THE_SHOT = Pattern(
    "都?(?:沒有?|無)[啦啊喔的]*[ ,。]*(?:就|只有?|是|那個|剛[剛才]說的"
    "|還有)*打?(?:骨鬆|骨質疏鬆)?的?針.*"
)


def noted_besides(scene: Scene, moved: Scene, question: str) -> Scene:
    """Remember, as it is asked what tablet it is, that nothing else of the list was told."""
    none = scene.asked == "safety" and _NONE_BESIDES.search(normalise(scene.words))
    if question != "ask-safety-medicine" or none is None or none is False:
        return moved
    return moved.holding(moved.care.with_known(moved.care.known.close(NONE_BESIDES)))


def of_what_is_left(scene: Scene, text: str, said: Understood) -> Understood | None:
    """「是脈優」, after 「別的沒有」; 「沒有 就打針」, of a shot noted: the list is whole."""
    unlisted = [each.why for each in said.doubts] == [Doubtful.NOT_LISTED]
    if scene.asked != "safety" or not unlisted or not said.slots.is_empty:
        return None
    known, words, state = scene.care.known, normalise(text), scene.state
    named = any(hit.meaning is Remark.PRESSURE_MEDICINE for hit in health_hits(words))
    bag = isinstance(state, Asking) and state.ask.id == "ask-safety-medicine"
    shot = Condition.OSTEOPOROSIS_INJECTION in (known.profile.conditions or ())
    whole = bag and named and NONE_BESIDES in known.closed
    if whole or (shot and _ONLY_THE_SHOT.fullmatch(words)):
        return Understood(slots=Slots(conditions=()))
    return None


def is_of_the_list_before(scene: Scene, text: str) -> bool:
    """「沒有別的」, with the health answered and the diet just asked: it tells of no food yet."""
    first = isinstance(scene.state, Asking) and scene.state.ask.id == "ask-diet"
    if not first or scene.care.known.profile.diet or TOLD_OF_FOOD & set(scene.care.last):
        return False
    return _THE_REST.fullmatch(normalise(text)) is not None


def is_all_that_is_named(scene: Scene, text: str, said: Understood) -> bool:
    """「沒別的」 to the health question put for the first time: what is it that they have?"""
    unheard = isinstance(scene.state, Asking) and scene.state.ask.id in _NOTHING_TOLD_YET
    nothing = said.slots.conditions == () and scene.care.known.profile.conditions is None
    if not unheard or not nothing or _TOLD_BEFORE & set(scene.care.last):
        return False  # after 藥袋寫保栓通, which took a medicine off, it is told what they have
    if "misread" in scene.care.last and _NO_MORE.fullmatch(normalise(text)):
        return True  # what was told before it was not understood, and may be on the list
    clauses = [each for each in _CLAUSES.split(normalise(text)) if each]
    others = [each for each in clauses if _THE_REST.fullmatch(each) is None]
    return (
        len(others) < len(clauses)
        and not any(map(_SAYS_MORE.search, others))
        and not (any(map(health_hits, others)))
    )
