"""Eating and supplements in conversation: which of the rooms answers what was typed or tapped."""

from __future__ import annotations

import re
from dataclasses import replace

from core.answers import answer
from core.care import Known
from core.dialogue.answering import QUESTION_OF, take_in
from core.dialogue.answers import questioning
from core.dialogue.diet import doctor, eating, tablets, taking
from core.dialogue.diet.outlook import settled
from core.dialogue.reminders.replies import reminded
from core.dialogue.scene import Scene, stay
from core.dialogue.states import Asking, Resting, Step
from core.dialogue.taps import Tap
from core.intake import Intake, Product, Salt, Supplement, Wish, now_taking, with_servings
from core.knowledge.answer_rows import AnswerKind
from core.messages import Reply
from core.reading.asking import asks
from core.reading.food.intakes import EATING, TABLET, TAKING
from core.reading.food.taking import no_more
from core.reading.food.taking import taking as taking_told
from core.reading.normal import normalise
from core.reading.pattern import Pattern
from core.reading.understood import Doubtful, Intent, Slot, Understood

ABOUT = frozenset({"eat", "taking", "tablet", "doctor"})
"""What taps of these rooms begin with."""

WHOM = frozenset({Slot.SUBJECT, Slot.SEX})
_ENOUGH = Pattern(
    "(?:沒有|沒了|就這些|就這樣|好了|完了|其他沒有|都記了|不用|夠|結束|沒)(?:了|其他的|別的|啊|吧|。|!)*"
)

UNHELPFUL = frozenset({AnswerKind.DECLINE, AnswerKind.EMERGENCY})
"""Answers that add nothing to what was said of the supplement itself."""

QUESTIONS = frozenset({EATING, TAKING, TABLET})


_NO_MATTER = frozenset({Doubtful.TOFU, Doubtful.NOT_LISTED})
"""Of a supplement, 「不在清單上」 says nothing: 我的鈣片一顆600, amid the question of illness."""


def tapped(scene: Scene, tap: Tap) -> Step | None:
    """Answer a button of these rooms; None for one that is none of ours."""
    if tap.place != scene.care.current:
        scene = replace(scene, state=Resting(scene.care)).holding(scene.care.turn_to(tap.place))
    match tap.about, tap.value:
        case "eat", value:
            return eating.tapped(scene, value)
        case "tablet", value:
            return tablets.tapped(scene, value)
        case "taking", "ask":
            return taking.asked(scene)
        case "taking", "none":
            known = replace(scene.care.known, taking=())
            moved = scene.holding(scene.care.with_known(known))
            return settled(moved, *taking.noted(moved, (), unwell=False))
        case "taking", "carbonate" | "citrate":
            return taking.counted_as(scene, Salt(tap.value))
        case "doctor", "show":
            return doctor.show(scene)
        case _:
            return None


def only_intake(said: Understood) -> bool:
    """Whether a message is about nothing but this: 每天早上一顆鈣片 sets no reminder."""
    if said.intake is None or said.intent in {Intent.REMIND, Intent.STOP_REMINDER}:
        return False
    slots = {slot for slot, _ in said.slots.filled()} - {Slot.REMINDER_TIME, *WHOM}
    doubts = {each.slot for each in said.doubts if each.why not in _NO_MATTER}
    if said.intake.wish is not None:  # 要問醫生什麼 amid the question of illness is none of them
        doubts = set()
    return not slots and not doubts - {Slot.REMINDER_TIME, Slot.AGE}


def heard(scene: Scene, said: Understood) -> Step | None:
    """Answer a message that is about eating or supplements alone; None for any other."""
    if scene.asked == TABLET:
        found = tablets.answered(scene, said.intake.salt if said.intake else None)
        if found is not None:
            return found
    if scene.asked == EATING and _ENOUGH.fullmatch(normalise(scene.words)):
        return eating.tapped(scene, "done")
    if (struck := _struck(scene, said)) is not None:
        return struck
    if said.intake is None or not only_intake(said):
        return None
    of_whom = _about_whom(scene, said)
    return None if of_whom is None else _heard(of_whom, said, said.intake)


def _about_whom(scene: Scene, said: Understood) -> Scene | None:
    """Turn to the person that is named; None where nothing is known of them yet."""
    if not any(slot in WHOM for slot, _ in said.slots.filled()):
        return scene
    care = take_in(scene.care, replace(said, intake=None), scene.asked, scene.today)
    if care.current == scene.care.current:
        return scene.holding(care)
    if not care.known.planned:
        return None
    return replace(scene, state=Resting(care)).holding(care)


def _heard(scene: Scene, said: Understood, told: Intake) -> Step | None:
    intake = _amid_a_question(scene, said, eating.as_asked(scene, told))
    intake = _with_the_tablet(scene, intake)
    if intake.wish is not None:
        return _wished(scene, intake.wish)
    if intake == Intake(salt=intake.salt) and intake.salt is not None:
        return taking.counted_as(scene, intake.salt)
    moved = scene.holding(scene.care.with_known(stored(scene.care.known, intake, scene)))
    if intake.tablet is not None:
        return tablets.heard(moved, intake.tablet)
    replies = remarks(moved, intake)
    if intake.tofu:
        return eating.which_tofu(moved, intake, *replies)
    return _settled(moved, said, replies)


def _struck(scene: Scene, said: Understood) -> Step | None:
    """「鈣片刪掉 我沒吃」, of what was noted as taken: it is no more."""
    known = scene.care.known
    if not known.taking:
        return None
    gone = no_more(normalise(scene.words), plainly=reminded.waits(scene))
    left = tuple(each for each in known.taking if each.product not in gone)
    others = any(slot not in WHOM for slot, _ in said.slots.filled()) or said.doubts
    if left == known.taking or others or said.intent is Intent.ASK:
        return None
    moved = scene.holding(scene.care.with_known(replace(known, taking=left)))
    return stay(moved, *taking.noted(moved, left, unwell=False))


def _amid_a_question(scene: Scene, said: Understood, told: Intake) -> Intake:
    """「我的鈣片一顆600」 amid the plan's questions is noted: what its label counts can wait."""
    if told.tablet is None or scene.asked not in QUESTION_OF.values() or said.intent is Intent.ASK:
        return told
    taken = taking_told(normalise(scene.words), asked=True)
    return replace(told, tablet=None, taking=taken) if taken else told


def _with_the_tablet(scene: Scene, told: Intake) -> Intake:
    """「還有吃維他命D」, while it is asked which salt a tablet counts: that tablet is taken too."""
    taking = (*(scene.care.known.taking or ()), *(told.taking or ()))
    is_told = any(each.product is Product.CALCIUM for each in taking)
    if scene.asked != TABLET or not told.taking or is_told or not _TOO.search(scene.words):
        return told
    return replace(told, taking=(Supplement(Product.CALCIUM), *told.taking))


_TOO = Pattern("還有|還吃|也|另外|加上|再加")


def _wished(scene: Scene, wish: Wish) -> Step:
    match wish:
        case Wish.DOCTOR:
            return doctor.show(scene)
        case Wish.WEEK:
            return eating.week(scene)
        case Wish.EAT:
            return eating.asked(scene)
        case Wish.TAKING:
            return taking.asked(scene)
        case Wish.UNEAT:
            return eating.undone(scene)
        case Wish.SOFT:
            return eating.soft(scene)


def _settled(scene: Scene, said: Understood, replies: tuple[Reply, ...]) -> Step:
    """Say it; a question in the same breath is answered too, and an open one put again."""
    if scene.asked == EATING and isinstance(scene.state, Asking):
        return eating.asked(scene, *replies)
    taken = bool(said.intake and said.intake.taking)
    rests = scene.asked in QUESTIONS and not (scene.asked == TABLET and taken)
    question = _question(scene.words) if said.intake and said.intake.taking else ""
    if question and answer(question, scene.knowledge).kind not in UNHELPFUL:
        rested = replace(scene, state=Resting(scene.care)) if rests else scene
        step = questioning.ask(replace(rested, words=question))
        return replace(step, told=replace(step.told, replies=(*replies, *step.told.replies)))
    return settled(scene, *replies) if rests else stay(scene, *replies)


def _question(words: str) -> str:
    """Return the part of a message that asks: 已經在吃 D3 1000，可以吃納豆嗎."""
    clauses = re.split("[,，。;；!！\n]", words)
    return next((each for each in clauses if asks(normalise(each))), "") if clauses[1:] else ""


def stored(known: Known, intake: Intake, scene: Scene) -> Known:
    """The person with what was told kept."""
    if intake.taking is not None:
        known = replace(known, taking=now_taking(known.taking, intake.taking))
    if intake.servings:
        day = scene.today.toordinal() - intake.days_ago
        known = replace(known, eaten=with_servings(known.eaten, day, intake.servings))
    return known


def remarks(scene: Scene, intake: Intake) -> tuple[Reply, ...]:
    """What is said to what was told, with the account already holding it."""
    replies: tuple[Reply, ...] = ()
    if intake.taking is not None:
        replies += taking.noted(scene, intake.taking, unwell=intake.unwell)
    if intake.servings:
        replies += eating.told(scene, intake.days_ago, intake.servings)
    return replies


def beside(scene: Scene, said: Understood) -> tuple[Scene, tuple[Reply, ...]]:
    """What was told of this beside other things: kept, and said back."""
    if said.intake is None or said.intake.wish is not None:
        return scene, ()
    moved = scene.holding(scene.care.with_known(stored(scene.care.known, said.intake, scene)))
    return moved, remarks(moved, said.intake)
