"""What a message was understood to say: values, doubts and an intent; never a guess."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, time
from enum import StrEnum
from operator import attrgetter

from core.growing import Growing
from core.intake import Intake
from core.person import Condition, Diet, Profile, Sex, Subject, Sun


class Slot(StrEnum):
    """What a message can fill."""

    SUBJECT = "subject"
    AGE = "age"
    SEX = "sex"
    SUN = "sun"
    MENOPAUSE = "menopause"
    CONDITIONS = "conditions"
    DIET = "diet"
    REMINDER_TIME = "reminder_time"


_EACH = tuple(Slot)  # in a tuple: to go through an enum takes ten times as long
_OF_WHOM = (Slot.SUBJECT, Slot.SEX)
_VALUES = attrgetter(*_EACH)
_OF_LIFE = attrgetter(*(each for each in _EACH if each not in _OF_WHOM))
_NOTHING = (None,) * len(_EACH)
_NOTHING_OF_LIFE = (None,) * (len(_EACH) - len(_OF_WHOM))


class Intent(StrEnum):
    """What a message wants; those after UNKNOWN have other names outside (``guben understand``)."""

    START = "start"
    PLAN = "plan"
    REMIND = "remind"
    STOP_REMINDER = "stop_reminder"
    SHARE = "share"
    FAMILY = "family"
    DELETE_DATA = "delete_data"
    EXPORT_DATA = "export_data"
    HELP = "help"
    CANCEL = "cancel"
    CHANGE = "change"
    ASK = "ask"
    GREET = "greet"
    DONE = "done"
    SNOOZE = "snooze"
    UNKNOWN = "unknown"
    BACK = "back"  # 上一步
    RESTART = "restart"  # 重來: begin anew, unlike START, which greets and goes on
    SKIP_TODAY = "skip_today"  # 今天跳過
    PAUSE = "pause"  # 先不要提醒
    LARGER = "larger"  # 字大一點
    SMALLER = "smaller"
    THANKS = "thanks"
    INSULT = "insult"
    EMERGENCY = "emergency"  # 119
    CRISIS = "crisis"  # 1925
    ODD = "odd"  # 這裡怪怪的
    UNREMEMBER = "unremember"  # 不要記 (the health words just said)
    WHY = "why"  # 為什麼?
    REMINDERS = "reminders"  # 我還有提醒嗎: what stands
    AGAIN = "again"  # 再講一次
    KEEP_NOTHING = "keep_nothing"  # 不要留紀錄: gone once the talk is over


@dataclass(frozen=True, slots=True)
class Span:
    """Where in the normalised text a value was read: ``text[start:end]``."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Birth(Growing):
    """A birth year (西元), with month and day where said; kept so that age moves on by itself."""

    year: int
    month: int | None = None
    day: int | None = None


@dataclass(frozen=True, slots=True)
class Slots:
    """Only what this message fills; ``None`` is "says nothing"; tuples hold the whole list."""

    subject: Subject | None = None
    age: int | None = None
    sex: Sex | None = None
    sun: Sun | None = None
    menopause: bool | None = None
    conditions: tuple[Condition, ...] | None = None
    diet: tuple[Diet, ...] | None = None
    reminder_time: time | None = None

    def filled(self) -> tuple[tuple[Slot, object], ...]:
        """Return each filled slot with its value."""
        if self.is_empty:
            return ()
        pairs = zip(_EACH, _VALUES(self), strict=True)
        return tuple([pair for pair in pairs if pair[1] is not None])

    @property
    def is_empty(self) -> bool:
        """Whether nothing is filled."""
        return bool(_VALUES(self) == _NOTHING)

    @property
    def tells_only_whom(self) -> bool:
        """Whether nothing of anybody's health or habits is filled, at most whom it is about."""
        return bool(_OF_LIFE(self) == _NOTHING_OF_LIFE)

    def or_else(self, before: Slots) -> Slots:
        """Return what these tell of somebody, and what was told before where they say nothing."""
        return replace(
            self,
            age=before.age if self.age is None else self.age,
            sex=self.sex or before.sex,
            menopause=before.menopause if self.menopause is None else self.menopause,
            sun=self.sun or before.sun,
            conditions=before.conditions if self.conditions is None else self.conditions,
            diet=before.diet if self.diet is None else self.diet,
        )


class Doubtful(StrEnum):
    """Why something was noticed but not filled: each is asked, in its own words."""

    AGE_ABOUT = "age-about"  # 快五十, 年過七旬
    AGE_IMPOSSIBLE = "age-impossible"  # below 0, above 120
    AGE_ZODIAC = "age-zodiac"  # 屬龍 alone
    SUN_BETWEEN = "sun-between"  # 還好, 看天氣, only in summer
    MENOPAUSE_UNSURE = "menopause-unsure"  # 更年期, 子宮拿掉了
    TWO_PEOPLE = "two-people"  # 我和我媽
    HOUR_UNSURE = "hour-unsure"  # 8點: morning or evening
    BEDTIME = "bedtime"  # 睡前
    TOFU = "tofu"
    CHILD_UNSURE = "child-unsure"
    MILK_UNSURE = "milk-unsure"  # 不能喝牛奶: sugar of milk, or an allergy?
    NOT_LISTED = "not-listed"  # 糖尿病, to the health question; 花生過敏, to that of diet
    MEDICINE_UNSURE = "medicine-unsure"  # a medicine for blood pressure: a thiazide or not?
    DENIED_NOTED = "denied-noted"  # 我沒吃可邁丁, and it is noted: never, or not today?
    DENIED_ONE = "denied-one"  # 沒有洗腎: and the rest of the list?
    KIDNEY_UNSURE = "kidney-unsure"  # 腎指數有點高, 蛋白尿: a disease of the kidneys or not?
    NURSING_UNSURE = "nursing-unsure"  # 我生完了: does she nurse?


BESIDE = frozenset(
    {
        Doubtful.MEDICINE_UNSURE,
        Doubtful.MILK_UNSURE,
        Doubtful.NURSING_UNSURE,
    }
)
"""Doubts that stand beside what was understood of the slot: a second tablet, a birth."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A value that may be meant: ``proposals`` are the values to offer as buttons, best first."""

    slot: Slot
    why: Doubtful
    proposals: tuple[int | str, ...] = ()


@dataclass(frozen=True, slots=True)
class Context:
    """What breaks ties: the question just asked, what is known, the day of reading."""

    today: date
    asked: str | None = None  # a name from core.questions, or None
    profile: Profile = field(default_factory=Profile)
    after_reminder: bool = False


@dataclass(frozen=True, slots=True)
class Understood:
    """All of one message.

    ``refused`` holds the slots a person declined or cannot say (不想說, 不知道). ``days`` are
    1..7, Monday = 1; ``times`` are all times of day said, of which ``slots`` holds the first.
    ``relation`` is the word used for the person meant (阿嬤, 我先生), as typed.
    ``spans`` pairs each filled slot with where it was read. ``change`` is what 改X names.
    ``intake`` is what was eaten or is taken, None where nothing is said of it.
    """

    slots: Slots = field(default_factory=Slots)
    intent: Intent | None = None
    doubts: tuple[Doubt, ...] = ()
    refused: frozenset[Slot] = frozenset()
    birth: Birth | None = None
    days: tuple[int, ...] | None = None
    times: tuple[time, ...] = ()
    relation: str | None = None
    name: str | None = None
    change: Slot | None = None
    rest_none: bool = False  # besides the illnesses told there is nothing: 沒有其他病
    corrects: bool = False  # 打錯, 不是…是…, 我其實…
    spans: tuple[tuple[Slot, Span], ...] = ()
    intake: Intake | None = None
