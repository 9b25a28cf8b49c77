"""她 and 他, said amid one's own plan: whom of those kept they can only mean, or whom to ask."""

from __future__ import annotations

from core.care import SEX_OF, Care, Known
from core.dialogue.people.several import word_of
from core.dialogue.scene import Scene, stay
from core.dialogue.states import Step
from core.messages import Say
from core.person import Sex, Subject
from core.reading.kinship import ANYBODY
from core.reading.normal import normalise
from core.reading.pattern import Match, Pattern
from core.reading.people.mentions import Mention, mentions
from core.reading.understood import Slot, Understood

_REMINDED = Pattern("(?:提醒|通知)(?P<who>[她他])(?!們)|(?P<whose>[她他])的(?:提醒|鬧鐘)")
_EACH = Pattern(  # who is called, each with an hour of their own
    "[0-9一二兩三四五六七八九十][點:][^,。!?]{0,6}(?:提醒|通知)(?P<who>(?:我家?的?)?"
    f"(?:{ANYBODY})|[我她他])(?!們)"
)
_TOLD = Pattern("昨|前天|剛[剛才]|每次|老是|都是|常常?|說|生氣|[我媽爸]提醒")
_ASKED = Pattern("^(?:那|請問|所以| )*(?P<who>[她他])(?!們)")
_SHE = Pattern("^(?:那|啊|喔|對了|,| )*(?P<who>她)(?![們的說要會叫])")
_LONGEST = 24
"""Characters of a wish for a reminder; what is longer tells a story of somebody."""


def in_full(scene: Scene, text: str, *, asks: bool = False) -> str:
    """「提醒她」, amid one's own plan, where only one she is kept: the word for her instead.

    Args:
        scene: Whom the talk is of, and who else is kept.
        text: What was typed.
        asks: Whether it only asks for reminders, where 「他有設嗎」 names somebody too.
    """
    found = _found(scene, text) or (_ASKED.search(text) if asks else _is_not_he(scene, text))
    places = the_others(scene.care, _said(found)) if found else ()
    word = word_of(scene.care.people[places[0]]) if len(places) == 1 else None
    if found is None or word is None:
        return text
    group = str(found.lastgroup)
    return text[: found.start(group)] + word + text[found.end(group) :]


def is_not_he(scene: Scene, text: str, said: Understood) -> Step | None:
    """「她88歲 吃可邁丁」, amid his own, where no one woman is kept: nothing of it is his."""
    told = {slot for slot, _ in said.slots.filled()} - {Slot.SUBJECT, Slot.SEX, Slot.REMINDER_TIME}
    return stay(scene, Say("whom-meant")) if told and _is_not_he(scene, text) else None


def _is_not_he(scene: Scene, text: str) -> Match | None:
    """Where 她 tells of somebody, and the one whom the talk is of is a man."""
    found = _SHE.search(text)
    if found is None or scene.care.known.profile.subject is None or _fits(scene.care.known, "她"):
        return None
    return None if any(each.kin.subject is not Subject.SELF for each in _kin(text)) else found


def asked_whom(scene: Scene, text: str) -> Step | None:
    """「提醒她」, where it may be nobody's or that of several: never one's own, so it is asked."""
    if len(text) > _LONGEST or _TOLD.search(text):
        return None
    if len({each["who"] for each in _EACH.finditer(text)}) > 1:
        return stay(scene, Say("whom-meant"))  # 八點提醒我 九點提醒她: one at a time
    found = _found(scene, text)
    if found is None:
        return None
    one = len(the_others(scene.care, _said(found))) == 1
    return None if one else stay(scene, Say("whom-meant"))


def the_others(care: Care, pronoun: str) -> tuple[int, ...]:
    """Return the places of whom 她 or 他 may mean: who is talked about, else all it fits.

    他 is written of women too, where no man is kept.
    """
    own, now = care.own_place, care.current
    if now != own and _fits(care.known, pronoun):
        return (now,)
    others = tuple(at for at in care.places if at != own)
    fitting = tuple(at for at in others if _fits(care.people[at], pronoun))
    if pronoun == "她":
        return fitting
    return tuple(sorted({now, *fitting})) if now != own else fitting or others


def _found(scene: Scene, text: str) -> Match | None:
    """Where 她 or 他 cannot be whom the talk is of, and stands without another word for them."""
    found, known = _REMINDED.search(text), scene.care.known
    if found is None or known.profile.subject is None:
        return None
    if known.profile.subject is not Subject.SELF and _fits(known, _said(found)):
        return None
    if any(each.kin.subject is not Subject.SELF for each in _kin(text)):
        return None
    return found


def _kin(text: str) -> tuple[Mention, ...]:
    return mentions(normalise(text), asked=False)


def _said(found: Match) -> str:
    return str(found[str(found.lastgroup)])


def _fits(known: Known, pronoun: str) -> bool:
    sex = SEX_OF.get(known.profile.subject or Subject.OTHER, known.profile.sex)
    return sex in {None, Sex.FEMALE if pronoun == "她" else Sex.MALE}
