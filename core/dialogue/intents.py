"""Wishes: what each intent leads to, at any moment of a conversation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from core.care import NOBODY, Care, Known
from core.dialogue.answering import QUESTION_OF
from core.dialogue.answers import questioning
from core.dialogue.answers.asides import PLAIN
from core.dialogue.circle import family
from core.dialogue.diet import own_plan
from core.dialogue.kept import erasing, exporting, lasting, sharing
from core.dialogue.people import told_together
from core.dialogue.reminders import reminding, what_stands
from core.dialogue.reminders.changes import amending
from core.dialogue.reminders.replies import reminded
from core.dialogue.saying import everything
from core.dialogue.scene import MORE, Scene, ask, proceed, show_plan, stay
from core.dialogue.states import Asking, Resting, Step, tell
from core.messages import (
    Choice,
    Effect,
    Flag,
    Reply,
    Say,
)
from core.person import Profile, Subject
from core.questions import BY_NAME, do, put
from core.reading.pattern import Pattern
from core.reading.understood import Intent, Slot, Understood

BEFORE_VALUES = frozenset(
    {
        Intent.DELETE_DATA,
        Intent.EXPORT_DATA,
        Intent.RESTART,
        Intent.BACK,
        Intent.REMINDERS,
    }
)
"""Wishes that win over any value in the same message."""

_MINE = Pattern("我(?:自己)?的(?:骨本)?計[畫劃]|(?<![給幫替])我(?:自己)?(?:的那|那|這|的)一?[份張]")

_NOD = Pattern("(?:好|嗯|喔|哦|恩|了解|知道|ok|OK|[的啊啦了吧,，。!！~ ])+")
"""「好的」 thanks for nothing: an open question goes on, and nobody is told 「不客氣」."""

MENU = (do("plan"), do("remind"), do("share"), do("change"), do("help"))


def greet(scene: Scene) -> Step:
    """A first meeting: who we are, what we keep, one line to dictate, and the first question."""
    return proceed(scene, Say("greet"))


def welcome_back(scene: Scene) -> Step:
    """Somebody returns: what is still known, and on from there."""
    known = scene.care.known
    if {"greet", "greet-again"} & set(scene.care.last):  # unblocking us often brings /start too
        return stay(scene, Say("greet-back", (), _buttons(scene)))
    if known == NOBODY:
        return greet(scene)
    hello = Say("greet-again", (("things", everything(known)),), (do("plan"), do("restart")))
    return stay(scene, hello)


def move(scene: Scene, said: Understood) -> Step:
    """Do what the person wishes."""
    intent = said.intent or Intent.UNKNOWN
    if intent in MOVES:
        return MOVES[intent](scene, said)
    if intent is Intent.THANKS and _NOD.fullmatch(scene.words):
        return stay(scene, Say("going-on" if isinstance(scene.state, Asking) else "nodded"))
    buttons = _more(scene) if intent is Intent.HELP else _buttons(scene)
    return stay(scene, Say(PLAIN.get(intent, "not-understood"), (), buttons))


def _buttons(scene: Scene) -> tuple[Choice, ...]:
    return () if isinstance(scene.state, Asking) else MENU


def _more(scene: Scene) -> tuple[Choice, ...]:
    """What helps on: with a plan, what does not stand under it already."""
    planned = scene.care.known.planned and not isinstance(scene.state, Asking)
    return MORE if planned else _buttons(scene)


def alongside(
    scene: Scene, said: Understood
) -> tuple[Scene, tuple[Reply, ...], tuple[Effect, ...]]:
    """What a message with values wishes besides: a reminder at the time it names."""
    if said.slots.reminder_time is not None:
        return reminding.scheduled(scene, said)
    open_ = any(doubt.slot is Slot.REMINDER_TIME for doubt in said.doubts)
    if open_ and scene.care.known.daily:
        return scene, (), ()  # 改成週末九點: all stays as it is until the hour is clear
    if said.intent is Intent.REMIND or said.days is not None:
        return reminding.wished(scene, said), (), ()
    return scene, (), ()


# ---- moving about -----------------------------------------------------------


def start(scene: Scene, _: Understood) -> Step:
    """「開始」: greet, and go on."""
    return welcome_back(scene)


def restart(scene: Scene, _: Understood) -> Step:
    """「重來」: the same person, asked anew."""
    before = scene.care.known
    fresh = Known(Profile(before.profile.subject), before.name, before.relation)
    if before.profile.subject is None:
        fresh = NOBODY
    fresh = replace(
        fresh,
        rhythm=before.rhythm,
        zone=before.zone,
        once=before.once,
        beyond=before.beyond,
    )
    moved = replace(scene, state=Resting(scene.care)).holding(scene.care.with_known(fresh))
    return proceed(moved, Say("restarted"))


def back(scene: Scene, _: Understood) -> Step:
    """「上一步」: the question before, with what was known then."""
    state = scene.state
    if not isinstance(state, Asking) or not state.trail:
        return stay(scene, Say("no-way-back"))
    *trail, (name, known) = state.trail
    care = scene.care.with_known(known)
    if name not in BY_NAME:
        return proceed(replace(scene, state=Resting(care)).holding(care))
    question = put(BY_NAME[name], back=bool(trail))
    return tell(Asking(care, name, question, trail=tuple(trail)), question)


def cancel(scene: Scene, _: Understood) -> Step:
    """「取消」: leave the open question; nothing is lost."""
    known = scene.care.known
    if scene.asked == "reminder_time" and known.rhythm is not None and not known.rhythm.times:
        scene = scene.holding(scene.care.with_known(replace(known, rhythm=None)))
    return tell(Resting(scene.care), Say("cancelled", (), MENU))


def plan(scene: Scene, _: Understood) -> Step:
    """The plan, or what is still needed for it; 「我的計畫」 is never a relative's."""
    scene = _turned_to_oneself(scene) if _MINE.search(scene.words) else scene
    known = scene.care.known
    if known.planned:
        return show_plan(scene)
    return proceed(scene) if scene.asked is None else proceed(scene, Say("plan-not-yet"))


def _turned_to_oneself(scene: Scene) -> Scene:
    care = scene.care
    mine = (at for at, each in enumerate(care.people) if each.profile.subject is Subject.SELF)
    place = next(mine, care.current)
    if place == care.current:
        return scene
    return replace(scene, state=Resting(care)).holding(care.turn_to(place))


def change(scene: Scene, said: Understood) -> Step:
    """「改年齡」: ask that again; without a slot, ask which."""
    if said.change is Slot.REMINDER_TIME:
        return reminding.remind(scene, said)
    if said.change is None or said.change not in QUESTION_OF:
        known = scene.care.known
        slots = (Slot.AGE, Slot.SEX, Slot.SUN, Slot.CONDITIONS, Slot.DIET)
        choices = tuple(
            Choice(f"change:{slot}", f"label-change-{slot.replace('_', '-')}") for slot in slots
        )
        which = Say("change-which", (("things", everything(known)),), (*choices, do("restart")))
        return tell(Resting(scene.care), which)
    return _asked_again(scene, QUESTION_OF[said.change])


def _asked_again(scene: Scene, name: str) -> Step:
    known = scene.care.known
    if name == "safety":
        known = replace(known, profile=replace(known.profile, conditions=None))
    if name == "diet":
        known = replace(known, profile=replace(known.profile, diet=None))
    moved = scene.holding(scene.care.with_known(known.reopen(name)))
    return ask(moved, put(BY_NAME[name]), name)


# ---- a reminder that came -------------------------------------------------------


def answering_due(what: str, otherwise: str) -> Callable[[Scene, Understood], Step]:
    """「吃了」 and the like, of the newest reminder; said out of the blue it is only noted."""

    def move_on(scene: Scene, _: Understood) -> Step:
        return reminded.typed(scene, what) or stay(scene, Say(otherwise))

    return move_on


def skip_today(scene: Scene, _: Understood) -> Step:
    """「今天不用」: the reminder that waits, and what else would come today."""
    if (skipped := reminded.typed(scene, "skip")) is not None:
        return skipped
    if scene.care.known.daily:
        return amending.days_off(scene, (scene.today,))
    return stay(scene, Say("skipped-today"))


# ---- questions --------------------------------------------------------------


def asked(scene: Scene, _: Understood) -> Step:
    """A question about the articles, also midway: answered, then on where we were."""
    return questioning.why_of_plan(scene) or own_plan.answered(scene) or questioning.ask(scene)


def why(scene: Scene, _: Understood) -> Step:
    """「為什麼?」: where what was last shown comes from."""
    return questioning.why(scene)


# ---- one's own data ---------------------------------------------------------


def delete_data(scene: Scene, said: Understood) -> Step:
    """「刪除我的資料」, 「刪除媽媽的資料」: asked once more, and whose."""
    return erasing.wished(scene, said)


def export_data(scene: Scene, _: Understood) -> Step:
    """「匯出我的資料」: all that is kept, in words."""
    return exporting.exported(scene)


def unremember(scene: Scene, _: Understood) -> Step:
    """「不要記」: the health words are dropped at once, also of who was told of in passing."""
    others = told_together.forgotten(scene.care)
    if others is not None and "noted-health" not in scene.care.last:
        return stay(scene.holding(others), Say("unremembered"))
    scene = scene if others is None else scene.holding(others)
    known = scene.care.known
    kept = known.profile.conditions is not None or known.profile.beyond
    if not kept and scene.asked != "safety":
        return stay(scene, Say("unremembered-nothing"))
    # What only a newer version can read of them may be of their health as well.
    profile = replace(known.profile, conditions=None, beyond=())
    dropped = replace(known, profile=profile).close("safety")
    return proceed(scene.holding(scene.care.with_known(dropped)), Say("unremembered"))


def keep_nothing(scene: Scene, _: Understood) -> Step:
    """「不要留紀錄」: gone once the talk is over; a reminder or a share needs it kept again."""
    return lasting.fleeting(scene)


def odd(scene: Scene, _: Understood) -> Step:
    """「這裡怪怪的」: the reply and its rows go to the operator, nothing of the person."""
    return stay(scene, Say("odd"), effects=(Flag(scene.care.last),))


# ---- manner -----------------------------------------------------------------


def _sized(*, large: bool) -> Callable[[Scene, Understood], Step]:
    def resize(scene: Scene, _: Understood) -> Step:
        manner = replace(scene.care.manner, large=large)
        care: Care = replace(scene.care, manner=manner)
        return stay(scene.holding(care), Say("larger" if large else "smaller"))

    resize.__doc__ = (
        f"「字{'大' if large else '小'}一點」: from here on, in every channel that can."
    )
    return resize


MOVES: dict[Intent, Callable[[Scene, Understood], Step]] = {
    Intent.START: start,
    Intent.RESTART: restart,
    Intent.BACK: back,
    Intent.CANCEL: cancel,
    Intent.PLAN: plan,
    Intent.CHANGE: change,
    Intent.REMIND: reminding.remind,
    Intent.REMINDERS: what_stands.reminders,
    Intent.STOP_REMINDER: reminding.stop,
    Intent.PAUSE: reminding.pause,
    Intent.DONE: answering_due("took", "done"),
    Intent.SKIP_TODAY: skip_today,
    Intent.SNOOZE: answering_due("snooze", "snoozed-nothing"),
    Intent.DELETE_DATA: delete_data,
    Intent.EXPORT_DATA: export_data,
    Intent.SHARE: sharing.share,
    Intent.FAMILY: family.circle,
    Intent.UNREMEMBER: unremember,
    Intent.KEEP_NOTHING: keep_nothing,
    Intent.ASK: asked,
    Intent.WHY: why,
    Intent.AGAIN: what_stands.again,
    Intent.ODD: odd,
    Intent.LARGER: _sized(large=True),
    Intent.SMALLER: _sized(large=False),
}
