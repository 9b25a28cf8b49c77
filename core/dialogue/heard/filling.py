"""Taking in: values are kept, said back and cleared up, and the talk goes on."""

from __future__ import annotations

from dataclasses import replace

from core.care import Care, Known
from core.dialogue import intents
from core.dialogue.answering import QUESTION_OF, after_birth, only_whom, take_in
from core.dialogue.answers import questioning
from core.dialogue.diet import intake
from core.dialogue.diet.outlook import gravest
from core.dialogue.heard import elsewhere, the_list, the_rest
from core.dialogue.heard.doubts import doubtful, given_up_on, is_unlisted_food, unsettled
from core.dialogue.heard.misreading import counted, is_enough, left, tries
from core.dialogue.people import several, told_together
from core.dialogue.reminders import reminding
from core.dialogue.reminders.when import on_days_told
from core.dialogue.saying import noted
from core.dialogue.scene import NOTICE, Scene, agreed, ask, on_from_aside, proceed, stay
from core.dialogue.states import Resting, Step, care_of
from core.messages import Effect, Reply, Say
from core.questions import next_question
from core.reading.diet.reader import eats_the_rest
from core.reading.diet.words import LEFT_ASIDE
from core.reading.normal import normalise
from core.reading.pattern import Pattern
from core.reading.refusals import ASKED
from core.reading.understood import Intent, Slot, Slots, Understood


def filled(scene: Scene, said: Understood) -> Step:
    """Take values in, say them back, clear up doubts, and go on."""
    said = _with_the_rest(scene, told_together.not_yet_whose(scene, said))
    said = told_together.only_ones_own(scene, said)
    said = on_days_told(scene, told_together.of_the_first(scene, said))
    care = _taken_in(scene, said)
    moved = scene.holding(_dictated(care, said, scene))
    if said.slots.conditions is not None or told_together.tells_health(scene.care, care):
        moved = agreed(moved, "health", NOTICE)
    replies = (*_said_back(scene, care, said), *told_together.others_noted(scene.care, care))
    moved, eaten = intake.beside(moved, said)
    moved, more, effects = intents.alongside(moved, said)
    replies = (*replies, *eaten, *more, *elsewhere.taken_note_of(moved, said))
    doubt = doubtful(moved, said)
    if doubt is None:
        return _onward(scene, moved, said, replies, effects)
    question, name = told_together.naming(doubt[0], scene.words), doubt[1]
    if name == "safety":
        moved = the_list.due(scene, moved, question.id)
        moved = the_rest.noted_besides(scene, moved, question.id)
    if is_enough(scene, name):
        return left(moved, name, *replies, effects=effects)
    done = ask(moved, question, name, *replies, effects=effects)
    return several.keeping_words(counted(done, tries(scene, name)), scene.words, said)


def _with_the_rest(scene: Scene, said: Understood) -> Understood:
    """「對蝦過敏 其他都吃」: with what is not on our list the question of food is answered."""
    beside = [each for each in said.doubts if not is_unlisted_food(each)]
    if scene.asked != "diet" or len(beside) == len(said.doubts):
        return said
    if not eats_the_rest(normalise(scene.words)):
        return said
    slots = replace(said.slots, diet=scene.care.known.profile.diet or ())
    return replace(said, slots=slots, doubts=tuple(beside))


def _said_back(scene: Scene, care: Care, said: Understood) -> tuple[Reply, ...]:
    """Say what was heard; where a 「沒有」 strikes the list of illnesses out, that in its stead."""
    struck = said.slots.conditions == () and care.known.profile.conditions is None
    told = replace(said.slots, conditions=None) if after_birth(said) or struck else said.slots
    aside = told.diet == () and _leaves_aside(normalise(scene.words))
    if told.diet == () and (aside or the_rest.TOLD_OF_FOOD & set(scene.care.last)):
        told = replace(told, diet=None)  # after 花生過敏, 不吃牛, 「都吃」 would sound unheard
    same = care.current == scene.care.current
    if same and (_is_only_of_a_reminder(said) or _halves_an_answer(scene, said)):
        told = replace(told, subject=None, sex=None)  # 提醒我媽七點, amid hers: no turn
    replies: tuple[Reply, ...] = noted(care.known, several.with_what_waited(scene, care, told))
    if struck and not after_birth(said):
        replies = (Say("struck" if scene.care.known.profile.conditions else "going-on"), *replies)
    replies = (*replies, Say("diet-unlisted")) if aside else replies
    return (*replies, *_left_between(scene, said))


def _leaves_aside(words: str) -> bool:
    """Whether a food is left aside that is none of our list, so that 「都吃」 would be wrong."""
    told = LEFT_ASIDE.search(_LEAVES_NOTHING.sub("", words)) is not None
    return told or (eats_the_rest(words) and "過敏" in words)


_LEAVES_NOTHING = Pattern("(?:沒有?|無)(?:什麼|任何|特別|啥)*不(?:能|敢|可以)?[吃喝碰]")


def _halves_an_answer(scene: Scene, said: Understood) -> bool:
    """「阿嬤吃血壓藥」, to her health question: asked further, and no turn to her."""
    subject = scene.care.known.profile.subject
    return bool(said.doubts) and only_whom(said) and said.slots.subject is subject is not None


def _onward(
    scene: Scene,
    moved: Scene,
    said: Understood,
    replies: tuple[Reply, ...],
    effects: tuple[Effect, ...],
) -> Step:
    """Go where the talk goes on, once nothing said is in doubt."""
    if _is_about_reminders(said):
        return intents.move(_with_whom(moved), said)
    if moved.care.current != scene.care.current and _sets_only_a_reminder(moved, said):
        return stay(_with_whom(moved), *replies, effects=effects)
    nothing_new = _nothing_new(scene.care.known, moved.care.known)
    seen = nothing_new and said.intent is not Intent.PLAN
    beside = questioning.beside(moved, said, scene.asked)
    if seen and isinstance(scene.state, Resting):
        more = beside or _hoped_for(moved, said)
        return stay(moved, *(replies or _as_known(moved, said)), *more, effects=effects)
    replies = (*replies, *beside)
    if scene.asked == "reminder_time" and moved.care.known.planned:
        return _hour_settled(moved, said, replies, effects)
    if _declines_another(scene, said):
        return stay(moved, Say("going-on"), effects=effects)
    answered = {QUESTION_OF.get(slot) for slot, _ in said.slots.filled()}
    go = proceed if scene.asked in answered else on_from_aside
    return go(moved, *replies, effects=effects)


def _hoped_for(scene: Scene, said: Understood) -> tuple[Reply, ...]:
    """What stands in the way of the figures that a question hopes for."""
    return gravest(scene) if said.intent is Intent.ASK and scene.care.known.blocked else ()


def _hour_settled(
    moved: Scene, said: Understood, replies: tuple[Reply, ...], effects: tuple[Effect, ...]
) -> Step:
    """Go on where the hour was asked; 「不想說」 of it is no silence."""
    if said.refused and not (replies or effects):
        return intents.cancel(moved, said)
    return reminding.settled(moved, *replies, effects=effects)


def _declines_another(scene: Scene, said: Understood) -> bool:
    """「病的事她不想說」, asked of the sun: that is not asked any more, and this still is."""
    asked = ASKED.get(scene.asked or "")
    open_still = asked is not None and asked not in said.refused and only_whom(said)
    return bool(said.refused) and open_still and not said.doubts


def _taken_in(scene: Scene, said: Understood) -> Care:
    """Return the account with what was said in it, and what that leaves open."""
    care = take_in(scene.care, said, scene.asked, scene.today)
    care = told_together.with_the_others(scene, care, said)
    care = care.with_known(the_list.kept_open(scene, care, said))
    return care.with_known(unsettled(care.known, scene, said))


def _left_between(scene: Scene, said: Understood) -> tuple[Reply, ...]:
    """What the plan makes of a sun that stays between the two."""
    return (Say("sun-left-between"),) if given_up_on(scene, said, Slot.SUN) else ()


def _as_known(scene: Scene, said: Understood) -> tuple[Reply, ...]:
    """Nothing new, but for a name: 「她叫阿珠」 is said back with it."""
    if said.name:
        return noted(scene.care.known, Slots(subject=scene.care.known.profile.subject))
    return (Say("nothing-new"),)


def _dictated(care: Care, said: Understood, scene: Scene) -> Care:
    """Who said everything in one breath gets the plan at once, without a question about diet."""
    in_one_breath = None not in {said.slots.age, said.slots.conditions}
    in_one_breath = in_one_breath and scene.asked != "birthday"
    question = next_question(care.known, scene.today)
    if in_one_breath and question is not None and question.name == "diet":
        return care.with_known(care.known.close("diet"))
    return care


def _is_about_reminders(said: Understood) -> bool:
    """「提醒我媽」, 「媽媽吃了」: the person is only whose reminder it is."""
    return only_whom(said) and said.intent in reminding.WISHES


def _sets_only_a_reminder(moved: Scene, said: Understood) -> bool:
    """「阿珠的提醒改晚上八點」 amid another's plan shows no plan anew."""
    timed = said.slots.reminder_time is not None
    return timed and _is_only_of_a_reminder(said) and moved.care.known.planned


def _is_only_of_a_reminder(said: Understood) -> bool:
    slots = {slot for slot, _ in said.slots.filled()}
    of_it = said.intent in reminding.WISHES or Slot.REMINDER_TIME in slots
    return of_it and slots <= {Slot.SUBJECT, Slot.SEX, Slot.REMINDER_TIME}


def _with_whom(scene: Scene) -> Scene:
    """Leave a question that was about somebody else."""
    moved_on = scene.care.current != care_of(scene.state).current
    return replace(scene, state=Resting(scene.care)) if moved_on else scene


def _nothing_new(before: Known, after: Known) -> bool:
    return before.profile == after.profile and after.planned
