"""What was not understood: asked again in other words, then left open; never a loop."""

from __future__ import annotations

from dataclasses import replace

from core.dialogue import intents, taps
from core.dialogue.answering import asked_anew
from core.dialogue.answers import questioning
from core.dialogue.circle import family
from core.dialogue.diet import own_plan
from core.dialogue.heard import elsewhere
from core.dialogue.scene import Scene, again, ask, proceed, stay
from core.dialogue.states import Asking, Resting, Step, tell
from core.messages import Choice, Effect, Reply, Say
from core.person import Sex
from core.questions import BY_NAME, do, of_their_years, put
from core.reading.normal import normalise
from core.reading.pattern import Pattern
from core.reading.understood import Intent, Understood

SKIP_AFTER = 2
"""So often misread, a question offers to be left out, and after that is: never a loop."""

MOST_TRIES = {"safety": 5, "diet": 5}
"""Of a list, each answer may tell another thing that is not on ours."""

_NOTHING_MORE = Pattern(
    "(?:目前|應該|大概|暫時|我|她|他|其[他它]|別的|都|就|也| )*"
    "(?:沒有?了|(?<=[他它的都就也])(?:沒有?|無)|沒有?(?:什麼)?(?:別的|其[他它])(?:的|問題|事)*了?|(?:這樣|這些)(?:而已|就好"
    "|就夠)?了?)[啦喔呢吧,。!~ ]*"
)
"""「其他沒有了」 where nothing was asked."""

_GO_ON = Pattern(
    "(?:好|吧|嗯|那|還是|就|我們|咱們|你|可以|請|再|來|ok|算了|,| )*(?:繼續|接著|往下"
    "|開始|問|來)"
    "(?:問|做|來|下去|填|吧|好了|啦|了|喔|下一題|的|就好|,|。| )*"
    "|(?:ok|嗯|我|都|電話|[忙弄講煮洗]|,| )*(?:[好完]了|可以了|ok了|回來(?:了|囉))[啦喔囉啊~。! ]*"
    "|(?:算了|還是|那|好|先|我|,| )*(?:不要|不用|別|不)"
    "(?:分享|傳|給[她他]看)(?:給[她他])?[了啦吧好,。 ]*"
)
"""「還是繼續好了」, 「好了」 of who is back, 「算了不要分享」 while a question is open."""

_FINE = Pattern("(?:好|嗯|喔|哦|恩|行|對|是|可以|ok|[啊啦喔的了吧,。!~ ])+")
"""A nod where nothing was asked."""


_NODS = Pattern(
    "(?:好|嗯|喔|哦|恩|行|可以|ok|了解|瞭解|知道|明白|收到|謝謝|感謝|感恩|多謝|勞力|辛苦|拜託|麻煩"
    "|你|我|[🙏👌👍😊🙂❤]|[啊啦喔的了吧,。!~ ])+"
)
"""「喔好」, 「好 謝謝」 while a question of the plan is open: no answer, and nothing misread."""

_COMES_AGAIN = Pattern(
    "(?:謝謝|感謝|好|那麼?|我|請問|以後|之後|下次|可以|能|要|如果?|有問題|想到|的話|你|,| )*"
    "(?:(?:什麼時候|何時|多久|隔多久|幾天)(?:可以|能|要|才|該|後|我)*)?再(?:可以|來|回來)*[問找]"
    "(?:你|骨本)(?:一次|問題)?[嗎呢啊喔啦了嘛吧~。!? ]*"
)
"""「那什麼時候再問你」: at any time."""
_LEAVES_FOR_A_MOMENT = Pattern(
    "(?:(?:等|等等|等我)一?下?|稍等|先|那|,| )*(?:我|我先|我要|我得|先)去(?:一下)?"
    "(?:拿|找|翻|看一?下|看看|接|開門|開火|關|倒|收|問|上個?廁所|廁所|洗手間)(?!醫|診|病)"
    "[^,。!?嗎 ]{0,6}(?:一?下|喔|啦|再說|再回你|,|。|!| )*"
)
"""「等一下我去拿藥袋」, 「我去接個電話」."""
_CALCIUM_GIVEN = Pattern(
    "(?:可是|但是?|不過|那|我|她|他|媽媽?|爸爸?|上次|產檢|婦產科|診所|醫院|門診|時候?|的|,| )*"
    "(?:醫[師生]|產檢|婦產科|診所|醫院|門診)(?:他|都|也|有|說|就|上次|之前)*[開給叫要]"
    "(?:了|給|我|她|他|吃|過|的|一[些點罐瓶])*鈣[片粉錠]?"
    "(?:給|我|她|他|吃|了|耶|啊|喔|的|啦|。|!| )*"
)
"""「可是醫生有開鈣片給我」, where no question is asked of it."""
_MAY_GO_ON = frozenset({Intent.ASK, Intent.DONE, Intent.GREET})  # ok了, 回來了


def lightly(scene: Scene, said: Understood) -> Step | None:
    """Answer what wants to go on, to come again, or nods at a choice; None for all else."""
    words = normalise(scene.words)
    if said.intent in _MAY_GO_ON and wants_on(scene):
        return stay(scene, Say("going-on"))
    if scene.asked is not None and _LEAVES_FOR_A_MOMENT.fullmatch(words):
        return stay(scene, Say("snoozed-nothing"))
    if _COMES_AGAIN.fullmatch(words):
        return stay(scene, Say("nothing-more", (), intents.MENU))
    if scene.asked is None and not said.doubts and _CALCIUM_GIVEN.fullmatch(words):
        return _calcium_given(scene, words)
    if "circle-empty" in scene.care.last and scene.asked is None and _FINE.fullmatch(words):
        return stay(scene, Say("circle-choose", (), family.WAYS_IN))
    return None


def _calcium_given(scene: Scene, words: str) -> Step:
    """「產檢的時候醫生有開鈣片」 may be of who is pregnant now, so the list is asked once more."""
    known = scene.care.known
    mine = known.planned and not known.blocked and known.profile.sex is not Sex.MALE
    if not mine or "產檢" not in words:
        return stay(scene, Say("calcium-given"))
    anew = scene.holding(scene.care.with_known(asked_anew(known)))
    return ask(anew, again("safety", ""), "safety", Say("calcium-given"))


def misread(scene: Scene) -> Step:
    """Not understood: put the question again, in other words, and offer to leave it out."""
    state = scene.state
    if not isinstance(state, Asking):
        return _at_rest(scene)
    nods = state.question in BY_NAME and _NODS.fullmatch(normalise(scene.words)) is not None
    if nods or wants_on(scene):
        return stay(scene, Say("going-on"))
    if (beside := elsewhere.heard(scene, state)) is not None:
        return beside
    times = state.misread + 1
    question = state.ask
    if times > SKIP_AFTER:
        return left(scene, state.question)
    if times >= SKIP_AFTER and state.question in BY_NAME:
        subject = scene.care.known.profile.subject
        plain = of_their_years(put(BY_NAME[state.question], "plain"), subject)
        extra: tuple[Choice, ...] = (do("skip"),)
        question = taps.of_person(
            replace(plain, choices=(*plain.choices[:12], *extra)), scene.care.current
        )
    again_asked = replace(state, care=scene.care, ask=question, misread=times)
    return tell(again_asked, Say("misread" if times == 1 else "misread-again"), question)


def _at_rest(scene: Scene) -> Step:
    """Answer what was not understood where nothing is asked."""
    if elsewhere.is_denied_as_noted(scene):
        return stay(scene, Say("nothing-new"))
    if _FINE.fullmatch(normalise(scene.words)):
        return stay(scene, Say("nodded"))
    if _NOTHING_MORE.fullmatch(normalise(scene.words)):
        return stay(scene, Say("nothing-more", (), intents.MENU))
    for answered in (own_plan.answered, elsewhere.of_the_unnamed, elsewhere.after_all):
        if (done := answered(scene)) is not None:
            return done
    return questioning.ask(scene, Say("not-understood", (), intents.MENU))


def wants_on(scene: Scene) -> bool:
    """Whether nothing but the wish to go on is said, which may sound like a question."""
    return isinstance(scene.state, Asking) and _GO_ON.fullmatch(normalise(scene.words)) is not None


def left(scene: Scene, name: str, *before: Reply, effects: tuple[Effect, ...] = ()) -> Step:
    """Misread once more: the question is left out as 「先跳過」 does, and may be told any time.

    The health question left out means no figures, as where it is declined.
    """
    known = scene.care.known
    moved = replace(scene, state=Resting(scene.care))
    if name in BY_NAME:
        moved = moved.holding(scene.care.with_known(known.close(name)))
        return proceed(moved, *before, Say("misread-left"), effects=effects)
    if not known.planned:
        return proceed(moved, *before, Say("misread-left"), effects=effects)
    return stay(moved, *before, Say("cancelled", (), intents.MENU), effects=effects)


def tries(scene: Scene, name: str) -> int:
    """How often a question was answered without being understood, with this time."""
    state = scene.state
    return state.misread + 1 if isinstance(state, Asking) and state.question == name else 0


def counted(done: Step, times: int) -> Step:
    """Keep how often, with the question that is put again."""
    state = done.state
    return replace(done, state=replace(state, misread=times)) if isinstance(state, Asking) else done


def is_enough(scene: Scene, name: str) -> bool:
    """Whether a question was answered without being understood as often as it may be."""
    return tries(scene, name) > MOST_TRIES.get(name, SKIP_AFTER)
