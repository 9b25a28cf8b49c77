"""One language as a table: phrases, medicines and illnesses, times of day, danger."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from functools import cached_property

from core.reading.latin import bare
from core.reading.pattern import Match, Pattern, longest_first
from core.reading.tongues.meals import Meals, Rows
from core.reading.weekday_names import Week

LONGEST = 300
"""Characters of a message that is said over; who writes more is asked instead."""

Hours = tuple[tuple[int, int, int], ...]
"""First and last hour as said, and what to add to come to 0..23."""

AM: Hours = ((1, 11, 0), (12, 12, -12))
PM: Hours = ((12, 12, 0), (1, 11, 12))
MORNING: Hours = ((1, 11, 0),)
NOON: Hours = ((11, 12, 0), (1, 2, 12))
AFTERNOON: Hours = ((12, 12, 0), (1, 6, 12))
EVENING: Hours = ((5, 11, 12),)


@dataclass(frozen=True)  # without slots: what was compiled is kept in the instance
class Tongue:
    """Tables of one language; left sides are patterns over case-folded text.

    ``phrases`` are said over as they stand, and so is what ``meals`` make. ``medicines`` follow
    ``takes`` or ``lacks``, ``illnesses`` ``has`` or ``lacks``; behind ``me`` they are the writer's
    own. ``clock`` has the groups h, m and
    part, ``parts`` their hours. ``hours`` are the words for one to twelve, ``spoken_hour`` where
    one of them (``{}``) is an hour, ``week`` the days. ``fillers`` say nothing. Where ``negation``
    stands in what was not understood in full, nothing of it may be read. ``asks`` makes a question
    of it, ``others`` speaks of somebody else, ``health`` may be an illness or a medicine that no
    table has. Typed without its marks a language is read by ``bared``, where ``alike`` are words
    that say too many things: nothing, one of two people, or what makes a message unreadable.
    """

    name: str

    phrases: tuple[tuple[str, str], ...]
    meals: Meals
    medicines: tuple[tuple[str, str], ...]
    illnesses: tuple[tuple[str, str], ...]
    takes: str
    has: str
    lacks: str
    me: str
    clock: str
    parts: tuple[tuple[str, Hours], ...]
    fillers: str
    negation: str
    hours: tuple[str, ...]
    spoken_hour: str
    asks: str
    others: str
    health: str
    week: Week
    alike: tuple[tuple[str, str], ...] = ()

    @cached_property
    def rows(self) -> tuple[tuple[Pattern, str], ...]:
        """Every pattern with its Chinese, what is lacking first."""
        lacking = [
            *((rf"(?:{self.lacks}) (?:{words})", f"沒吃{said}") for words, said in self.medicines),
            *((rf"(?:{self.lacks}) (?:{words})", _lacking(said)) for words, said in self.illnesses),
        ]
        having = [
            *((rf"(?:{self.takes}) (?:{words})", f"吃{said}") for words, said in self.medicines),
            *((rf"(?:{self.has}) (?:{words})", said) for words, said in self.illnesses),
        ]
        plain = [
            *((words, f"吃{said}") for words, said in self.medicines),
            *self.illnesses,
        ]
        said_over = (*self.alike, *self.phrases, *self.meals.phrases)
        rows = [*lacking, *self.ones_own, *having, *said_over, *plain, (self.fillers, "")]
        return tuple(
            (Pattern(rf"(?:{each})(?!\w)"), said)
            for words, said in rows
            for each in alternatives(words)
            if each
        )

    @cached_property
    def ones_own(self) -> tuple[tuple[str, str], ...]:
        """What the one who writes takes and has: it may stand amid somebody else's questions."""
        me = rf"(?:{self.me})"
        return (
            *(
                (rf"{me} (?:{self.takes}) (?:{words})", f"我吃{said}")
                for words, said in self.medicines
            ),
            *(
                (rf"{me} (?:{self.has}) (?:{words})", f"我{said}")
                for words, said in self.illnesses
                if said.startswith("有")
            ),
        )

    @cached_property
    def ill(self) -> tuple[tuple[Pattern, str], ...]:
        """What is had or taken and named, wherever it stands."""
        takes, has = rf"(?:(?:{self.takes}) )?", rf"(?:(?:{self.has}) )?"
        had = [row for row in self.phrases if row[1] in HAD]
        people = [row for row in (*self.alike, *self.phrases) if row[1] in WHO]
        nothing = [row for row in self.alike if not row[1]]
        nothing += [(words, "") for words, said in self.phrases if said in _TELLS_NOTHING]
        rows = [
            *(("", words, "", said) for words, said in (*nothing, *had)),
            *(("", words, self.acts, said) for words, said in people),
            *(("", words, "", said) for words, said in self.ones_own if said != "我吃藥"),
            *((takes, words, "", f"吃{said}") for words, said in self.medicines if said != "藥"),
            *((has, words, "", said) for words, said in self.illnesses),
        ]
        return tuple(
            (Pattern(rf"{before}(?:{each})(?!\w){after}"), said)
            for before, words, after, said in rows
            for each in alternatives(words)
        )

    @property
    def acts(self) -> str:
        """What follows a person where words without marks may name a thing: bổ sung, chống nắng."""
        return _ACTS if self.is_bare else ""

    @property
    def is_bare(self) -> bool:
        """Whether it is read without its marks."""
        return bool(self.alike) and bare(self.negation) == self.negation

    @cached_property
    def bared(self) -> Tongue:
        """The same language typed without its marks."""
        tables = {each.name: _bare(getattr(self.meals, each.name)) for each in fields(Meals)}
        return replace(
            self,
            meals=Meals(**tables),
            phrases=_bare(self.phrases),
            medicines=_bare(self.medicines),
            illnesses=_bare(self.illnesses),
            alike=self.alike,
            me=_NOBODY,  # toi is me, my and the evening
            parts=tuple((bare(part), hours) for part, hours in self.parts),
            hours=tuple(map(bare, self.hours)),
            week=self.week.bared(),
            **{each: bare(getattr(self, each)) for each in _PLAIN},
        )

    @cached_property
    def times(self) -> Pattern:
        """A time of day."""
        return Pattern(rf"(?:{self.clock})(?!\w)")

    @cached_property
    def _hours(self) -> Pattern:
        words = f"(?P<word>{longest_first(self.hours)})"
        return Pattern(rf"(?<!\w)(?:{self.spoken_hour.format(words)})(?!\w)")

    def in_figures(self, text: str) -> str:
        """Write the hours said in words as figures, and days by their whole names.

        jam delapan, tám giờ, eight in the morning; Mon/Wed/Fri, thứ 2, 4, 6.
        """
        return self.week.in_full(self._hours.sub(self._in_figures, text))

    def _in_figures(self, found: Match) -> str:
        return found[0].replace(found["word"], str(self.hours.index(found["word"]) + 1), 1)

    @cached_property
    def asking(self) -> Pattern:
        """A question."""
        return Pattern(rf"\?|(?<!\w)(?:{self.asks})(?!\w)")

    @cached_property
    def of_others(self) -> Pattern:
        """Somebody nobody here is asked about."""
        return whole(self.others)

    @cached_property
    def of_health(self) -> Pattern:
        """What may be an illness or a medicine."""
        return whole(self.health)

    @cached_property
    def told(self) -> Pattern:
        """A word that says that something is had or taken."""
        return whole(f"{self.takes}|{self.has}")

    @cached_property
    def denies(self) -> Pattern:
        """A word that turns round what stands beside it."""
        return whole(self.negation)


HAD = frozenset({"骨折過", "髖部骨折過", "中風過", "有心臟病"})
"""Of what a phrase says, what is an illness one had."""


_NOBODY = "(?!)"
_PLAIN = (
    *("takes", "has", "lacks", "clock", "fillers", "negation"),
    *("spoken_hour", "asks", "others", "health"),
)
"""Fields that need only their marks taken off."""

EITHER = "阿嬤還是爸爸"
"""Who a word without its marks may be: ba."""

SEXES = frozenset({"女生", "男生"})
CLAUSE = Pattern("[,.;!\n()]+")
"""What ends a clause as it is typed; a question mark does not."""

WHO = frozenset(
    {"我媽", "我爸", "媽媽", "爸爸", "阿嬤", "阿公", "婆婆", "公公", "岳母", "岳父"}
) | {*("先生", "太太", "女兒", "兒子", "老闆", "老闆的媽媽", "老闆的爸爸", EITHER)}
"""Of what a phrase says, who somebody is."""

TRIANGLE = "骨骼健康鐵三角"
"""The article's own words, in which iron is no tablet."""

ONLY = "而已"
"""Behind something it limits it, alone it calls off: thôi."""

UNREADABLE = "？"
"""What a word says that may be yes and may be stop: nothing of its message is read."""

_TELLS_NOTHING = frozenset({TRIANGLE, "不知道名字"})
"""Nor is what is named behind a medicine: that its name is not known denies nothing."""

_ACTS = r"(?= (?:toi|bi|uong|dung|dang|co|da|cua|nam|khong|hay|hien|van|cung|moi|khoe|\d))"


def _bare(rows: Rows) -> Rows:
    return tuple((bare(words), said) for words, said in rows)


def weekdays(names: Sequence[str], on: str, off: str) -> Iterator[tuple[str, str]]:
    """Yield phrases for each day of the week, and for a day without a reminder.

    Args:
        names: the days as patterns, Monday first.
        on: how a day is said, its name at ``{}``.
        off: how it is said that nothing is wanted on it, likewise.
    """
    days = tuple(zip("一二三四五六天", names, strict=True))
    for wanted, said in ((on, "星期{}"), (off, "星期{}不用提醒")):
        yield from ((wanted.replace("{}", name), said.format(day)) for day, name in days)


def away(week: Week, gone: str) -> Iterator[tuple[str, str]]:
    """Yield phrases for being away from one day of the week to another, all days written out.

    Args:
        week: the days of a language.
        gone: how it is said that one is not there, up to the days.
    """
    days = "一二三四五六天"
    for first in range(7):
        for more in range(1, 7):
            last = (first + more) % 7
            names = ", ".join(week.whole[(first + each) % 7] for each in range(more + 1))
            yield f"{gone} {names}", f"我星期{days[first]}到星期{days[last]}不在家"


def lengths(
    numbers: Iterable[tuple[str, int]], minutes: Sequence[str], hours: Sequence[str]
) -> Iterator[tuple[str, str]]:
    """Yield phrases for how long from now: in ten minutes, in 2 hours.

    Args:
        numbers: numbers as words, each a pattern, and their values.
        minutes: ways to say so many minutes from now, the number at ``{}``.
        hours: likewise of hours.
    """
    figures = ((r"(\d{1,3})", r"\1"), *((word, str(value)) for word, value in numbers))
    for ways, unit in ((minutes, "分鐘後"), (hours, "小時後")):
        yield from (
            (way.replace("{}", word), said + unit) for way in ways for word, said in figures
        )


def whole(words: str) -> Pattern:
    """Return what finds any of these words, and no part of a longer one."""
    return Pattern(rf"(?<!\w)(?:{words})(?!\w)")


def alternatives(pattern: str) -> list[str]:
    """Return what stands between the outermost bars, so that the longest can win."""
    parts, depth = [""], 0
    for letter in pattern:
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if letter == "|" and depth == 0:
            parts.append("")
        else:
            parts[-1] += letter
    return parts


def _lacking(illness: str) -> str:
    """Turn 有腎臟病 and 懷孕了 into what is not there."""
    return f"沒有{illness.removeprefix('有').removesuffix('了')}"
