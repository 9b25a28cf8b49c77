"""What answers another question than the open one, or takes up one that was left."""

from __future__ import annotations

from dataclasses import replace

from core.dialogue import intents
from core.dialogue.answering import QUESTION_OF, fills, only_whom
from core.dialogue.heard import confirming, ones_own
from core.dialogue.heard.doubts import is_unlisted_food, is_unlisted_health
from core.dialogue.people import told_together
from core.dialogue.saying import phrases
from core.dialogue.scene import NOTICE, Scene, again, agreed, ask, stay
from core.dialogue.states import Asking, Step
from core.messages import Choice, Reply, Say
from core.person import Condition, Subject
from core.reading.health.hits import health_hits
from core.reading.health.said import UNNAMED
from core.reading.normal import normalise
from core.reading.pattern import Pattern
from core.reading.read import read_on
from core.reading.slips import SLIP
from core.reading.tongues.saying import names_health
from core.reading.understood import Context, Doubtful, Intent, Slot, Understood

_LIFE = (Slot.SUN, Slot.CONDITIONS, Slot.DIET)
_SAID = frozenset({"asked-soon", "going-on"})
_WRONG = Pattern(f"^[^,。!? ]{{0,3}}(?:{SLIP}|[搞弄看聽]錯|更正|不對(?!勁))(?!.*有點).{{0,12}}$")


def heard(scene: Scene, state: Asking) -> Step | None:
    """「沒吃藥」 to how much sun there is comes later, and counts as no misreading; once."""
    if (mine := ones_own.asked_whose(scene)) is not None:
        return mine
    if (care := told_together.beside(scene, scene.care)) != scene.care:
        moved = agreed(scene.holding(care), "health", NOTICE)
        return stay(moved, *told_together.others_noted(scene.care, care), Say("going-on"))
    if state.question not in QUESTION_OF.values() or _SAID & set(scene.care.last):
        return None
    if confirming.says_neither(scene):
        return None  # 「沒有」 to which of two: it may be asked at once in other words
    about = [each for each in _LIFE if QUESTION_OF[each] != state.question]
    about = [each for each in about if _answers(scene, each)]
    if not about:
        return None
    known = scene.care.known
    if Slot.CONDITIONS in about and known.profile.conditions and _names_health(scene):
        return None  # not warfarin, it is aspirin: nothing that is noted is waved away
    filled = {slot for slot in _LIFE if getattr(known.profile, slot.value) is not None}
    settled = all(each in filled or QUESTION_OF[each] in known.closed for each in about)
    if settled and is_denied_as_noted(scene):
        return stay(scene, Say("nothing-new"))
    return stay(scene, Say("going-on" if settled else "asked-soon"))


def told_by_name(scene: Scene, said: Understood) -> Step | None:
    """「阿嬤有高血壓」, amid hers and too early: her name turns to nobody, the rest comes later."""
    state, subject = scene.state, said.slots.subject
    if not isinstance(state, Asking) or subject is None or said.name:
        return None
    same = subject is scene.care.known.profile.subject
    plain = only_whom(said) and not said.doubts and said.intent in {None, Intent.UNKNOWN}
    return heard(scene, state) if same and plain else None


def of_the_unnamed(scene: Scene) -> Step | None:
    """「不知道名字」, after the plan, of a medicine noted as one nobody could name: what to do."""
    words = normalise(scene.words)
    noted = scene.care.known.profile.conditions or ()
    if isinstance(scene.state, Asking) or Condition.UNKNOWN_ANTICOAGULANT not in noted:
        return None
    if not UNNAMED.search(words) and not names_health(scene.words, scene.care.manner.locale):
        return None
    return stay(scene, Say(scene.knowledge.cautions[_UNNAMED].message))


_UNNAMED = "S02_anticoag_unknown"


def is_denied_as_noted(scene: Scene) -> bool:
    """「我沒吃可邁丁」, where nothing of the list is noted: that is known already."""
    if scene.care.known.profile.conditions != () or not _names_health(scene):
        return False
    said = _read_for(scene, Slot.CONDITIONS)
    return any(doubt.why is Doubtful.DENIED_ONE for doubt in said.doubts)


def told_of_health(scene: Scene, said: Understood) -> Understood | None:
    """「他也有高血壓」, with the plan shown: what of it the health question would ask further."""
    known = scene.care.known
    if isinstance(scene.state, Asking) or not known.planned:
        return None
    plain = said.intent in {None, Intent.UNKNOWN} and only_whom(said) and not said.doubts
    same = said.slots.subject in {None, known.profile.subject}
    settled = known.profile.conditions is not None and not known.blocked
    if not (plain and same and settled):
        return None
    doubts = [each for each in _read_for(scene, Slot.CONDITIONS).doubts if each.why in _FURTHER]
    if not doubts or not _names_health(scene):
        return None
    return replace(said, intent=None, doubts=tuple(doubts[:1]))


_FURTHER = frozenset({Doubtful.MEDICINE_UNSURE, Doubtful.NOT_LISTED})


def _answers(scene: Scene, slot: Slot) -> bool:
    """Whether the words would answer the question after a slot, or half do."""
    if slot is Slot.CONDITIONS and _names_health(scene):
        return True
    said = _read_for(scene, slot)
    halves = (each for each in said.doubts if each.why is not Doubtful.NOT_LISTED)
    filled = {each for each, _ in said.slots.filled()}
    return slot in filled | {each.slot for each in halves}


def _names_health(scene: Scene) -> bool:
    return bool(health_hits(normalise(scene.words)))


def _read_for(scene: Scene, slot: Slot) -> Understood:
    context = Context(scene.today, QUESTION_OF[slot], scene.care.known.profile)
    return read_on(scene.words, context)


def told(scene: Scene, said: Understood) -> Understood | None:
    """What was read of nobody, read of oneself, of a relative, or as what one eats."""
    plain = not fills(said) and said.intent in {None, Intent.UNKNOWN}
    if not plain:
        return None
    return ones_own.told(scene) or _of_a_relative(scene) or _of_eating(scene)


def _of_a_relative(scene: Scene) -> Understood | None:
    """「我媽很少曬太陽」, with one's own plan shown: it is hers, whether she is kept or not yet."""
    known, words = scene.care.known, normalise(scene.words)
    own = known.profile.subject is Subject.SELF and known.planned
    if isinstance(scene.state, Asking) or not own or not _SHORT.fullmatch(words):
        return None
    anew = read_on(scene.words, Context(scene.today))
    others = anew.slots.subject not in {None, Subject.SELF} and anew.intent is None
    return anew if others and not only_whom(anew) and not anew.doubts else None


_SHORT = Pattern("(?!.*(?:[嗎呢?]|怎|什麼時|為什麼)).{2,16}")


def _of_eating(scene: Scene) -> Understood | None:
    """「都吃」, with a plan shown that asks for health: what one eats, and no question."""
    settled = scene.care.known.planned and not isinstance(scene.state, Asking)
    if not settled or not _EATS_ALL.fullmatch(normalise(scene.words)):
        return None
    said = _read_for(scene, Slot.DIET)
    return said if said.slots.diet == () else None


_EATS_ALL = Pattern(
    "(?:我|也|是|什麼|東西|[葷素]的?|、)*(?:都(?:可以|能|會|有)?吃|不挑食?|沒有?不吃的?)[啊喔的啦。!]*"
)


def after_all(scene: Scene) -> Step | None:
    """Take up, with a plan shown, the health question left open, or what is said to be wrong.

    「好啦 沒有生病」 of somebody who would not tell is too little for a number: it is asked again.
    """
    known = scene.care.known
    if not known.planned:
        return None
    if known.refused_health and _read_for(scene, Slot.CONDITIONS).slots.conditions is not None:
        return ask(scene, again("safety", ""), "safety", Say("going-on"))
    if _WRONG.search(normalise(scene.words)):
        return intents.change(scene, Understood(intent=Intent.CHANGE))
    return None


def denied_again(scene: Scene, said: Understood) -> bool:
    """「我真的沒吃可邁丁」, after we said what is noted: the health question is put again."""
    denied = any(doubt.why is Doubtful.DENIED_NOTED for doubt in said.doubts)
    plainly = denied and not fills(said) and _REALLY_NOT.search(normalise(scene.words))
    return bool(plainly) and "denied-noted" in scene.care.last


_REALLY_NOT = Pattern("(?:真的|根本|從來|完全|就說|說過|跟你說|一直都?|早就)[^,。!?今天]{0,4}沒")


def taken_note_of(scene: Scene, said: Understood) -> tuple[Reply, ...]:
    """「她對蝦子過敏」, unasked; 「我沒吃可邁丁」, which is noted and stays until it is changed."""
    if not said.doubts:
        return ()
    if any(doubt.why is Doubtful.DENIED_NOTED for doubt in said.doubts):
        things = phrases(scene.care.known, Slot.CONDITIONS)
        return (Say("denied-noted", (("things", things),), (_CHANGE_HEALTH,)),)
    if any(map(is_unlisted_health, said.doubts)) and scene.asked != "safety":
        return (Say("health-unlisted"),)
    told = scene.asked != "diet" and any(map(is_unlisted_food, said.doubts))
    return (Say("diet-unlisted"),) if told else ()


_CHANGE_HEALTH = Choice("change:conditions", "label-change-conditions")
