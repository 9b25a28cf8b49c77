"""A reminder so long from now: 「十分鐘後提醒我」, and 「晚點」 to one that came."""

from __future__ import annotations

from dataclasses import replace

from core.dialogue.reminders import reminding, single
from core.dialogue.reminders.due import SNOOZE
from core.dialogue.reminders.replies import reminded
from core.dialogue.reminders.what_stands import standing
from core.dialogue.scene import Scene, stay
from core.dialogue.states import Step
from core.messages import Cancel
from core.reading.normal import normalise
from core.reading.pattern import Pattern
from core.reading.reminders.amending import Amended
from core.reading.reminders.once import calls, changed, day_named, once, soon
from core.reading.understood import Intent, Understood


def heard(scene: Scene, said: Understood, more: Amended) -> Step | None:
    """Put off what waits, else set one single reminder; None where nothing comes so soon."""
    words = normalise(scene.words)
    if more.remark == "else":
        return None  # 十分鐘後提醒我關火
    if _CALLED_OFF.search(words):
        return _called_off(scene)
    if _wishes(scene, words) and (ahead := soon(words)) is not None and not _put_off(scene, said):
        return single.in_minutes(scene, said, ahead)
    if (again := _rung_again(scene, more.shift, words)) is not None:
        return again
    then = reminded.until(scene, said)
    minutes = more.minutes or reminded.minutes_until(scene, more.until or then)
    if said.intent is not Intent.SNOOZE and then is None:
        return None
    if minutes:
        later = reminded.typed(scene, "snooze", minutes)
        return later or (single.in_minutes(scene, said, minutes) if calls(words) else None)
    if not calls(words) or reminded.waits(scene) or _is_another_day(scene, words):
        return None
    return single.in_minutes(scene, said, SNOOZE)  # 等一下提醒我


_SOON = "(?:(?:分鐘|小時|鐘頭)[之以]?後|等一?下|等等|稍後|待會兒?|等會兒?|一會兒?|晚一?點)"
_NO_CALL = "(?:不[用要必]|別)(?:再|來)?(?:提醒|叫|通知)"
_CALLED_OFF = Pattern(  # 取消半小時後的提醒, 不用半小時後提醒我, 半小時後先不用提醒我
    f"^(?!.*改).*(?:(?:取消|刪[除掉]|停掉).*{_SOON}.*提醒"
    "|(?:不[用要必]|別)[^現這,。 ]{0,8}(?:分鐘|小時|鐘頭)[之以]?後[^,。 ]{0,3}(?:提醒|叫|通知)"
    f"|(?<![早晚]){_SOON}(?:[的那]|先|就|都|也|可以|請)*{_NO_CALL})"
)


def _called_off(scene: Scene) -> Step:
    """「半小時後不用提醒我」: the single one alone, and never the daily one."""
    known, now = scene.care.known, scene.moment.at
    gone = single.ahead(known, now)
    if len(gone) != 1:
        return stay(scene, *(standing(scene, known) or (reminding.none_yet(),)))
    told = single.gone_too(scene)
    care = scene.care.with_known(replace(known, once=()))
    return stay(scene.holding(care), *told, effects=(Cancel(single.key(care.current, gone[0])),))


_SET = frozenset({"reminder-set", "reminder-from", "reminder-once-at", "reminder-once"})
_FOR_GOOD = Pattern("每|天天|以後|之後都|都|固定|平[常日]|改")


def _rung_again(scene: Scene, minutes: int, words: str) -> Step | None:
    """「延後一小時」 to a reminder that came: today alone, and the hour of every day stays."""
    if minutes <= 0 or _FOR_GOOD.search(words) or _SET & set(scene.care.last):
        return None
    return reminded.typed(scene, "snooze", minutes, only_now=True)


def _wishes(scene: Scene, words: str) -> bool:
    """Whether one shall be set: 提醒我, or the hour is asked; 改成十分鐘後 is moved elsewhere."""
    wished = calls(words) or scene.asked == "reminder_time"
    return wished and changed(words, scene.today) is None


def _put_off(scene: Scene, said: Understood) -> bool:
    """Whether it is the reminder that waits which shall come again, and nobody else's."""
    return reminded.waits(scene) and said.slots.subject is None


def _is_another_day(scene: Scene, words: str) -> bool:
    day = day_named(words, scene.today)
    return once(words, scene.today, rests=False) is not None or (day or scene.today) > scene.today
