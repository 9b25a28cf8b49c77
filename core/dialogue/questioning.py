"""Questions about the articles, asked in the middle of a talk; withheld amounts stay withheld."""

from __future__ import annotations

from core import answers, cautions
from core.dialogue.scene import Scene, stay
from core.dialogue.states import Resting, Step, tell
from core.knowledge.answer_rows import AnswerKind
from core.messages import Reply, Say
from core.plan import recommend


def ask(scene: Scene, instead: Say | None = None) -> Step:
    """Answer what was typed; ``instead`` is said where the articles have nothing on it."""
    answer = answers.answer(scene.words, scene.knowledge)
    if answer.kind is AnswerKind.EMERGENCY:
        return tell(
            Resting(scene.care) if scene.asked is None else scene.state, *answers.reply(answer)
        )
    if answer.kind is AnswerKind.DECLINE and instead is not None:
        return stay(scene, instead)
    if not withheld(scene):
        return stay(scene, *answers.reply(answer))
    said = () if answer.has_amounts else answers.reply(answer)
    return stay(scene, *_gravest(scene), *said)


def withheld(scene: Scene) -> bool:
    """Whether something said of this person forbids every amount, also the articles' own."""
    known = scene.care.known
    if known.planned:
        return recommend(known.profile, scene.knowledge).group is None
    return known.blocked


def _gravest(scene: Scene) -> tuple[Reply, ...]:
    """What weighs most for this person, said first whatever they ask: natto, and warfarin."""
    holding = cautions.holding(scene.care.known.profile, scene.knowledge)
    own = [each for each in holding if cautions.blocked([each]) and not each.trigger.unknown]
    ids = [each.id for each in own]
    said = [each for each in own if not cautions.is_unsaid(each, ids)]
    return tuple(Say(each.message) for each in said or holding[:1])


def why(scene: Scene) -> Step:
    """Tell where a plan comes from, or the part of it that was asked about."""
    known = scene.care.known
    if not known.planned:
        return stay(scene, Say("why-what"))
    plan = recommend(known.profile, scene.knowledge, scene.today.toordinal())
    return stay(scene, *answers.why_asked(scene.words, plan, scene.knowledge))
