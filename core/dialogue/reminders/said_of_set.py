"""What is said of reminders that are set: one rule after the other, the plainest last."""

from __future__ import annotations

from dataclasses import replace

from core.dialogue.reminders import glancing, reminding, single, single_moved, soon
from core.dialogue.reminders.changes import absent, amending, daily_or_single, dropping, hours_off
from core.dialogue.reminders.replies import beforehand, lapses
from core.dialogue.scene import Scene, stay
from core.dialogue.states import New, Resting, Step, care_of
from core.messages import Ask
from core.reading.normal import normalise
from core.reading.pattern import Pattern
from core.reading.reminders.amending import Amended, amended
from core.reading.understood import Intent, Understood


def heard(scene: Scene, said: Understood, text: str) -> Step | None:
    """What is said of a reminder that is set: 週末不用, 下週三再開始, 十分鐘後."""
    more = amended(text, scene.today)
    if scene.asked == "reminder_time" and _ANY_TIME.fullmatch(normalise(text)):
        return reminding.at_best(scene)
    if more.off and scene.asked == "reminder_time" and amending.has_no_hour(scene):
        return amending.no_hour_yet(scene, more.off)
    return (
        beforehand.heard(scene, said)
        or soon.heard(scene, said, more)
        or absent.heard(scene, said, more)
        or lapses.answered(scene, said, more)
        or dropping.heard(scene, said, more)
        or hours_off.heard(scene, said)
        or daily_or_single.heard(scene, said, more)
        or single_moved.heard(scene, said, more)
        or single_moved.without_its_hour(scene, said)
        or _of_every_day(scene, said, more)
    )


def and_off(scene: Scene, said: Understood, done: Step, text: str) -> Step:
    """「每天七點提醒我 禮拜三洗牙那天不用」: set, and not on that day."""
    off = amended(text, scene.today).off
    if said.intent is not Intent.REMIND or not said.times or not off or scene.care.known.daily:
        return done
    state, care = done.state, care_of(done.state)
    if isinstance(state, New) or care.known.daily is None or care.known.diary.away:
        return done
    then = amending.days_off(replace(scene, state=Resting(care), care=care), off)
    last = [each for each in done.told.replies if isinstance(each, Ask)]
    first = [each for each in done.told.replies if not isinstance(each, Ask)]
    told = replace(done.told, replies=(*first, *then.told.replies, *last))
    effects = (*done.effects, *then.effects)
    return Step(replace(state, care=care_of(then.state)), told, effects)


def _of_every_day(scene: Scene, said: Understood, more: Amended) -> Step | None:
    """What is said of the one that comes every day, or of there being none."""
    if scene.care.known.rhythm is None:
        if more.off and single.called_off(scene, scene.care.current, more.off)[2]:
            return amending.days_off(scene, more.off, more.part)
        none_yet = stay(scene, reminding.none_yet()) if more.glances else None
        if more.calendar:
            return reminding.calendar(scene, wanted=True)
        return amending.after_all(scene, more) or none_yet
    if more.calendar is not None:
        return reminding.calendar(scene, wanted=more.calendar)
    if more.glances and said.intent not in _LOOKED_AT_BY_OTHERS:
        return glancing.glance(scene, None, more.glances)
    return amending.amend(scene, said, more)


_ANY_TIME = Pattern(
    "(?:我)?(?:都可以|都行|都好|隨便|隨意|無所謂|沒差|看你|由你|你決定|你選|你幫我選|你來選|你安排"
    "|你建議|幾點都可以|什麼時候都可以)[啦吧喔了呢就好,。 ]*"
)
_LOOKED_AT_BY_OTHERS = frozenset({Intent.FAMILY, Intent.SHARE})  # 讓女兒也看得到我有沒有乖乖吃
