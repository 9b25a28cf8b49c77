"""What answers another question than the open one, or takes up one that was left."""

from __future__ import annotations

from dataclasses import replace

from core.care import NOBODY
from core.dialogue import confirming, intents
from core.dialogue.answering import QUESTION_OF, fills, only_whom, take_in
from core.dialogue.doubts import is_unlisted_food, is_unlisted_health
from core.dialogue.saying import noted, phrases, who
from core.dialogue.scene import NOTICE, Scene, again, agreed, ask, stay
from core.dialogue.states import Asking, Step
from core.messages import Choice, Phrase, Reply, Say
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
    if (mine := _mine_or_theirs(scene)) is not None:
        return mine
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
    plain = said.intent in {None, Intent.UNKNOWN} and only_whom(said) and not said.doubts
    known = scene.care.known
    same = said.slots.subject in {None, known.profile.subject}
    settled = known.planned and known.profile.conditions is not None and not known.blocked
    if isinstance(scene.state, Asking) or not (plain and same and settled):
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
    return _of_oneself(scene) or _of_a_relative(scene) or _of_eating(scene)


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


def _of_oneself(scene: Scene) -> Understood | None:
    """「我有吃可邁丁」, amid another's talk: it is one's own, and is kept as that.

    To the health question it may be the other one who types: that is asked.
    """
    return None if scene.asked == "safety" else _my_own(scene)


def _my_own(scene: Scene) -> Understood | None:
    """What 我 tells of one's own health while the talk is of somebody else."""
    care = scene.care
    of_another = care.known.profile.subject not in {None, Subject.SELF}
    if not of_another or not _MY_OWN.match(normalise(scene.words)):
        return None
    mine = NOBODY if care.own_place is None else care.people[care.own_place]
    context = Context(scene.today, None, replace(mine.profile, subject=Subject.SELF))
    anew = read_on(scene.words, context)
    if not anew.slots.conditions:
        return None
    return replace(anew, slots=replace(anew.slots, subject=Subject.SELF), relation=None)


def _mine_or_theirs(scene: Scene) -> Step | None:
    """「我自己也有吃可邁丁」 to another's health question is one's own; 「我有吃」 is asked."""
    mine = _my_own(scene) if scene.asked == "safety" else None
    if mine is None:
        return None
    if not _SURELY_MINE.match(normalise(scene.words)):
        return ask(scene, again("safety", ""), "safety", Say("health-whose", _who(scene)))
    care = take_in(scene.care, mine, None, scene.today)
    moved = agreed(scene.holding(care.turn_to(scene.care.current)), "health", NOTICE)
    return ask(moved, again("safety", ""), "safety", *noted(care.known, mine.slots))


def _who(scene: Scene) -> tuple[tuple[str, Phrase], ...]:
    return (("who", who(scene.care.known)),)


_SURELY_MINE = Pattern("[^我]{0,4}我(?:其實|現在|目前)*(?:自己|本身|本人|也)")
_MY_OWN = Pattern(
    "(?:其實|對了|啊|欸|那|不過|順便說|,| )*"
    "我(?:自己|本身|本人|也|還|是|現在|目前|其實|都|正|一直|長期)*"
    "[有在吃服用打洗得患懷]"
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
    if any(doubt.why is Doubtful.DENIED_NOTED for doubt in said.doubts):
        things = phrases(scene.care.known, Slot.CONDITIONS)
        return (Say("denied-noted", (("things", things),), (_CHANGE_HEALTH,)),)
    if any(map(is_unlisted_health, said.doubts)) and scene.asked != "safety":
        return (Say("health-unlisted"),)
    told = scene.asked != "diet" and any(map(is_unlisted_food, said.doubts))
    return (Say("diet-unlisted"),) if told else ()


_CHANGE_HEALTH = Choice("change:conditions", "label-change-conditions")
