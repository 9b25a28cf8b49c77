"""One of several reminders is let go: 下午三點那個取消, 中午不用, 每天的不要了; the others stay."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time

from core.care import Known
from core.dialogue.answering import about_whom
from core.dialogue.reminders import reminding, single
from core.dialogue.reminders.replies import reminded
from core.dialogue.scene import Scene, stay
from core.dialogue.states import Step
from core.messages import Cancel, Say
from core.questions import do
from core.reading.normal import normalise
from core.reading.pattern import Pattern
from core.reading.reminders.amending import Amended
from core.reading.reminders.once import day_named
from core.reading.understood import Understood
from core.reminders import zone_of

_NO_MORE = "(?:不要|不用|不必|取消|停掉?|刪掉?|關掉?|拿掉)(?:再|提醒|叫|吵|我|了|啦|喔|吧|掉| )*"
_EVERY_DAY = Pattern(
    f"把?(?:每天|天天|每日|平常|固定)(?:的|那個|那次|提醒|鬧鐘)+(?:都|先|就|可以|,| )*{_NO_MORE}"
    "|(?:取消|停掉|刪掉|不要|關掉)(?:每天|天天|每日)的?(?:那個|提醒|鬧鐘)+(?:了|啦|喔|吧)*"
)
_BARE = Pattern(
    "(?:早上|上午|中午|下午|傍晚|晚上|睡前)(?:就|先|都|也|,| )*(?:不要|不用|不必|免)"
    "(?:再|提醒|叫|吵|我|了|啦|喔|吧| )*"
)
_OF_A_DAY = Pattern(f"^.{{2,12}}那(?:一)?[次個]的?(?:提醒)?(?:先|就|可以|也| )*{_NO_MORE}$")


def heard(scene: Scene, said: Understood, more: Amended) -> Step | None:
    """Let one go that is named by its hour, its day, or as every day's; None where none is."""
    words = normalise(scene.words).strip(" 。!,")
    every = _EVERY_DAY.fullmatch(words) is not None
    dated = _OF_A_DAY.fullmatch(words) is not None
    if not (every or dated or more.drops) or scene.asked not in {None, "reminder_time"}:
        return None
    turned = scene.holding(about_whom(scene.care, said))
    if every:
        return _daily(turned)
    daily, singles = _of_every_day(turned, words, more), _once(turned, words, more)
    if len(singles) == 1 and not daily:
        return _single(turned, singles[0])
    if singles:
        known = turned.care.known
        stands = (*reminding.as_it_is(known), *single.standing(known, scene.moment.at))
        return stay(turned, *stands, Say("reminder-drop-which"))
    return _daily(turned) if daily and daily == _times(turned.care.known) else None


def _times(known: Known) -> tuple[time, ...]:
    return known.rhythm.times if known.rhythm else ()


def _of_every_day(scene: Scene, words: str, more: Amended) -> tuple[time, ...]:
    """Those of every day in the hours named; 中午不用 alone is said of one of several."""
    if day_named(words, scene.today) is not None:
        return ()
    named = tuple(at for at in _times(scene.care.known) if at.hour in more.drops)
    several = 0 < len(named) < len(_times(scene.care.known)) and not reminded.waits(scene)
    return named if several or not _BARE.fullmatch(words) else ()


def _once(scene: Scene, words: str, more: Amended) -> tuple[datetime, ...]:
    """Single ones still to come in the hours named, on the day named."""
    known, day = scene.care.known, day_named(words, scene.today)
    if _BARE.fullmatch(words) or (day is None and not more.drops):
        return ()
    zone = zone_of(known.zone)
    ahead = single.ahead(known, scene.moment.at)
    at_hour = (each for each in ahead if not more.drops or each.astimezone(zone).hour in more.drops)
    return tuple(each for each in at_hour if single.is_on(known, each, day))


def _single(scene: Scene, gone: datetime) -> Step:
    moved, told, effects = single.dropped(scene, scene.care.current, [gone])
    return stay(moved, *told, *reminding.as_it_is(moved.care.known), effects=effects)


def _daily(scene: Scene) -> Step | None:
    """Nothing comes every day any more; what is to come once stays."""
    known, place = scene.care.known, scene.care.current
    if known.daily is None:
        return None
    former = replace(known.daily, paused=True)
    moved = scene.holding(scene.care.with_known(replace(known, rhythm=None, former=former)))
    ahead = single.ahead(known, scene.moment.at)
    again = tuple(single.later(place, each) for each in ahead)  # a cancel takes them along
    stays = single.standing(known, scene.moment.at)
    gone = Say("reminder-daily-stopped", (), (do("remind"),))
    return stay(moved, gone, *stays, effects=(Cancel(str(place)), *again))
