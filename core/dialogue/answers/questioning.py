"""Questions about the articles, asked in the middle of a talk; what is withheld stays withheld."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from itertools import dropwhile

from core import answers, cautions
from core.care import NO_ACCOUNT, NOBODY
from core.dialogue.answering import only_whom
from core.dialogue.scene import Scene, proceed, stay
from core.dialogue.scene import ask as put_question
from core.dialogue.states import New, Resting, Step, tell
from core.diary import minute
from core.knowledge import Knowledge
from core.knowledge.answer_rows import AnswerKind
from core.knowledge.rows import Caution
from core.messages import Reply, Say
from core.plan import recommend
from core.questions import BY_NAME, put
from core.reading.asking import asks
from core.reading.normal import normalise
from core.reading.pattern import Pattern
from core.reading.understood import Intent, Understood


def why_of_plan(scene: Scene) -> Step | None:
    """Answer 「為什麼要1200毫克」, or 「為什麼沒有數字」 where none may be said; else None."""
    known = scene.care.known
    if not known.planned and not _keeping_amounts(scene):
        return None
    plan = recommend(known.profile, scene.knowledge, scene.today.toordinal())
    said = answers.why_part(scene.words, plan, scene.knowledge)
    return stay(scene, *said) if said else None


def ask(scene: Scene, instead: Say | None = None) -> Step:
    """Answer what was typed; ``instead`` is said where the articles have nothing on it."""
    answer = answers.answer(scene.words, scene.knowledge)
    if answer.kind is AnswerKind.EMERGENCY:
        return tell(
            Resting(scene.care) if scene.asked is None else scene.state, *answers.reply(answer)
        )
    if answer.kind is AnswerKind.DECLINE and instead is not None:
        return _begun(scene, instead) if scene.care == NO_ACCOUNT else stay(scene, instead)
    if answer.has_amounts and (reasons := _keeping_amounts(scene)):
        return _without_amounts(scene, reasons)
    if answer.names_foods and (reasons := _keeping_foods(scene)):
        return _without_amounts(scene, reasons)
    if isinstance(scene.state, New):  # first words: answered, and then a plan can follow
        return proceed(scene, *_gravest(scene), *answers.reply(answer))
    grave = _gravest(scene)
    if grave and answer.text_id in _EMPTY and _OURS.search(normalise(scene.words)):
        return stay(scene, *grave)  # it answers: that the articles are silent is beside the point
    return stay(scene, *grave, *answers.reply(answer))


_EMPTY = frozenset({"answer-unsaid-other", "answer-illness"})
"""Answers that only say that the articles have nothing on it."""


def beside(scene: Scene, said: Understood, asked: str | None) -> tuple[Reply, ...]:
    """Answer a question that follows an answer in the same message: 72歲啦 對了豆腐可以補鈣嗎."""
    if said.intent is Intent.WHY and asked in _WHY_ASKED:
        return (Say(f"why-ask-{asked}"),)
    if said.intent is not Intent.ASK:
        return ()
    return _of_the_rest(scene) or (_of_somebody(scene) if only_whom(said) else ())


_OF_REMINDERS = frozenset({Intent.STOP_REMINDER, Intent.PAUSE, Intent.SKIP_TODAY})


def answered_too(scene: Scene, said: Understood, done: Step) -> Step:
    """Answer what is asked behind a wish about reminders: 不要提醒 我自己記得 起司可以吃嗎."""
    if said.intent not in _OF_REMINDERS or scene.asked is not None:
        return done
    more = _of_the_rest(scene)
    return replace(done, told=replace(done.told, replies=(*done.told.replies, *more)))


def _of_the_rest(scene: Scene) -> tuple[Reply, ...]:
    first, *clauses = _CLAUSES.split(normalise(scene.words))
    question = " ".join(dropwhile(lambda each: not asks(each), clauses))
    if asks(first):
        about_us = answers.answer(first, scene.knowledge)
        return answers.reply(about_us) if about_us.text_id in _ABOUT_US else ()
    if not question:
        return ()
    answer = answers.answer(question, scene.knowledge)
    whole = answers.answer(scene.words, scene.knowledge)
    if answer.kind is AnswerKind.DECLINE and whole.kind is AnswerKind.WARN:
        answer = whole  # 福善美是禮拜天吃的 那鈣片哪天吃
    return _beside(scene, answer)


def _of_somebody(scene: Scene) -> tuple[Reply, ...]:
    """Answer 那K2可以給小孩吃嗎; what only the questions of a plan can tell, they follow to ask."""
    answer = answers.answer(scene.words, scene.knowledge)
    return () if answer.text_id == _BY_A_PLAN else _beside(scene, answer)


_BY_A_PLAN = "answer-whether"


def _beside(scene: Scene, answer: answers.Answer) -> tuple[Reply, ...]:
    """Return an answer's replies where it may be said beside what is asked next."""
    if answer.kind in {AnswerKind.DECLINE, AnswerKind.EMERGENCY} or answer.has_amounts:
        return ()
    if answer.names_foods and _keeping_foods(scene):
        return ()
    return (*_gravest(scene), *answers.reply(answer))


_CLAUSES = Pattern("[ ,。!;\n]+")
_ABOUT_US = frozenset({"answer-about-cost", "answer-about-us", "answer-about-our-data"})
"""Answers to what people ask before they tell anything: 這個免費嗎 我54歲男."""


def answered(scene: Scene) -> Step | None:
    """Answer what the articles answer, or what is asked of their things; None for all else."""
    kind = answers.answer(scene.words, scene.knowledge).kind
    is_ours = kind is not AnswerKind.DECLINE or _OURS.search(normalise(scene.words))
    return ask(scene) if is_ours else None


_OURS = Pattern("鈣|[dk][123]|維(?:生素|他命)|納豆|豆[腐漿]|牛奶|優格|起司|小魚|芝麻|青菜|保健")


def _begun(scene: Scene, said: Say) -> Step:
    """Nothing is known of anybody, and nothing was understood: begin with the first question."""
    return proceed(scene, Say(said.id)) if scene.asked is None else stay(scene, said)


def _keeping_amounts(scene: Scene) -> tuple[Caution, ...]:
    """What forbids an amount to this person, also the articles' own; nothing before anybody is."""
    known = scene.care.known
    if known == NOBODY:
        return ()
    holding = cautions.holding(known.profile, scene.knowledge)
    keeping = [each for each in holding if each.withholds]
    own = [each for each in keeping if not each.trigger.unknown]
    return _worth_saying(own) or tuple(keeping[:1])


def _keeping_foods(scene: Scene) -> tuple[Caution, ...]:
    """What leaves this person no food to name: the kidneys, too much calcium in the blood."""
    holding = cautions.holding(scene.care.known.profile, scene.knowledge)
    return tuple(each for each in holding if each.no_foods)


def _without_amounts(scene: Scene, reasons: Sequence[Caution]) -> Step:
    """Say why, and put the health question where only its answer is missing."""
    said = tuple(Say(each.message) for each in reasons)
    missing = {each.trigger.unknown for each in reasons} == {"conditions"}
    if missing and scene.asked not in {None, "safety"} and "safety" not in scene.care.known.closed:
        return put_question(scene, put(BY_NAME["safety"], back=True), "safety", *said)
    return stay(scene, *said)


def _gravest(scene: Scene) -> tuple[Reply, ...]:
    """What weighs most for this person, said first whatever they ask: natto, and warfarin."""
    known = scene.care.known
    holding = cautions.holding(known.profile, scene.knowledge)
    blocking = [each for each in holding if cautions.blocked([each])]
    own = [each for each in blocking if not each.trigger.unknown]
    gaps = blocking[:1] if known.planned else ()
    worth = _worth_saying(own) or gaps
    return tuple(Say(each.brief if _briefly(scene, each) else each.message) for each in worth)


A_TALK = 3 * 60
"""Minutes in which who heard a caution in full still has it in mind."""

_OF_VITAMIN_K = Pattern(
    "k|納豆|肝|菜|葉|芥藍|抹茶|花椰|海帶|善存|蔬|綠|起司|乳酪|蛋黃|發酵|沙拉|海苔|紫菜|藻|香菜|韭|芹|鈣片|補充|保健|維(?:生素|他命)|藥|血|inr|可邁丁|華法林"
    "|natto|liver|green|cheese|warfarin|thinner"
)


def _briefly(scene: Scene, caution: Caution) -> bool:
    """Whether one sentence is enough: it was said in full in this talk, and no K is asked about."""
    since = minute(scene.moment.at) - scene.care.known.warned
    lately = 0 <= since <= A_TALK
    return bool(caution.brief) and lately and not _OF_VITAMIN_K.search(normalise(scene.words))


def warned(done: Step, now: datetime, knowledge: Knowledge) -> Step:
    """Keep when a caution with a brief form was said in full, in a plan or before an answer."""
    state = done.state
    if isinstance(state, New) or _in_full(knowledge).isdisjoint(state.care.last):
        return done
    care = state.care.with_known(replace(state.care.known, warned=minute(now)))
    return replace(done, state=replace(state, care=care))


@lru_cache(maxsize=1)
def _in_full(knowledge: Knowledge) -> frozenset[str]:
    """Return the rows and texts with which a caution that has a brief form is said in full."""
    brief = (each for each in knowledge.cautions.values() if each.brief)
    return frozenset(name for each in brief for name in (each.id, each.message))


def _worth_saying(several: Sequence[Caution]) -> tuple[Caution, ...]:
    ids = [each.id for each in several]
    return tuple(each for each in several if not cautions.is_unsaid(each, ids))


_WHY_ASKED = frozenset({"age", "sex", "menopause", "sun", "safety", "diet"})
"""The questions that say what they are asked for."""


def why(scene: Scene) -> Step:
    """Tell where a plan comes from, or the part of it that was asked about."""
    known = scene.care.known
    if scene.asked in _WHY_ASKED:
        return stay(scene, Say(f"why-ask-{scene.asked}"))
    if not known.planned:
        return stay(scene, Say("why-what"))
    plan = recommend(known.profile, scene.knowledge, scene.today.toordinal())
    return stay(scene, *answers.why_asked(scene.words, plan, scene.knowledge))
