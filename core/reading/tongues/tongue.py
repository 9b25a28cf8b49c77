"""One language as a table: phrases, medicines and illnesses, times of day, danger."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from core.reading.latin import folded
from core.reading.pattern import Match, Pattern
from core.reading.tongues.meals import Meals

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
    ``takes`` or ``lacks``, ``illnesses`` ``has`` or ``lacks``. ``clock`` has the groups h, m and
    part, ``parts`` their hours. ``hours`` are the words for one to twelve, ``spoken_hour`` where
    one of them (``{}``) is an hour. ``fillers`` say nothing. Where ``negation`` stands in what
    was not understood in full, nothing of it may be read.
    """

    phrases: tuple[tuple[str, str], ...]
    meals: Meals
    medicines: tuple[tuple[str, str], ...]
    illnesses: tuple[tuple[str, str], ...]
    takes: str
    has: str
    lacks: str
    clock: str
    parts: tuple[tuple[str, Hours], ...]
    fillers: str
    negation: str
    hours: tuple[str, ...]
    spoken_hour: str

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
        said_over = (*self.phrases, *self.meals.phrases)
        rows = [*lacking, *having, *said_over, *plain, (self.fillers, "")]
        return tuple(
            (Pattern(rf"(?:{each})(?!\w)"), said)
            for words, said in rows
            for each in alternatives(words)
        )

    @cached_property
    def times(self) -> Pattern:
        """A time of day."""
        return Pattern(rf"(?:{self.clock})(?!\w)")

    @cached_property
    def _hours(self) -> Pattern:
        longest_first = sorted(self.hours, key=len, reverse=True)
        words = f"(?P<word>{'|'.join(longest_first)})"
        return Pattern(rf"(?<!\w)(?:{self.spoken_hour.format(words)})(?!\w)")

    def in_figures(self, text: str) -> str:
        """Write the hours said in words as figures: jam delapan, tám giờ, eight in the morning."""
        return self._hours.sub(self._in_figures, text)

    def _in_figures(self, found: Match) -> str:
        return found[0].replace(found["word"], str(self.hours.index(found["word"]) + 1), 1)

    @cached_property
    def denies(self) -> Pattern:
        """A word that turns round what stands beside it."""
        return Pattern(rf"(?<!\w)(?:{self.negation})(?!\w)")


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


LEADING = frozenset({"提醒我", "改成", "再加", "提醒改成"})
"""Wishes that an hour follows without a break."""
ALONE = frozenset({"不要提醒", "先不要提醒", "取消", "重來", "上一步", "先跳過"})
"""Wishes that are none among words of medicines and illnesses."""
_HOUR = Pattern(r"\d\d:\d\d|\d{1,2}點(?:\d\d分)?")
_AGE = Pattern(r"\d{1,3}歲")


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


def rendered(text: str, tongue: Tongue) -> str | None:
    """Say a message over in Chinese; None unless every word of it is known.

    What is lacking beside what is merely named (「no warfarin, kidney disease」) is not told
    apart from a list, so it is left to be asked.
    """
    left, said = tongue.in_figures(folded(text).strip(" .!,;?")), list[str]()
    if len(left) > LONGEST:
        return None
    while left:
        found = _first(left, tongue)
        if found is None:
            return None
        length, words = found
        said += [words] if words else []
        left = left[length:].lstrip(" ,.;!?-")
    return _joined(said) if said and not _mixed(said) and not _misplaced(said) else None


def _first(left: str, tongue: Tongue) -> tuple[int, str] | None:
    """Return the longest piece known at the start, and its Chinese."""
    found = [
        (match.end(), match.expand(said))
        for pattern, said in tongue.rows
        if (match := pattern.match(left))
    ]
    timed = tongue.times.match(left)
    if timed and (hour := _time(timed, tongue)):
        found.append((timed.end(), hour))
    return max(found, key=lambda each: each[0], default=None)


def _time(match: Match, tongue: Tongue) -> str | None:
    """Return a time as 20:00; None where the part of day does not fit the hour."""
    hour, minute = int(match["h"]), int(match["m"] or 0)
    ranges = next((each for part, each in tongue.parts if match["part"] == part), ())
    added = next((add for first, last, add in ranges if first <= hour <= last), None)
    if added is None or minute > 59:  # noqa: PLR2004 - minutes of an hour
        return None
    return f"{hour + added:02}:{minute:02}"


def _joined(said: list[str]) -> str:
    """Put what was said side by side: an hour belongs to the wish before it, or to an hour."""
    text, led = "", False
    for at, each in enumerate(said):
        hour = led and _HOUR.fullmatch(each)
        between = "" if not at or (hour and said[at - 1] in LEADING) else "和" if hour else "，"
        text += between + each
        led = each in LEADING or bool(hour)
    return text


def _misplaced(said: list[str]) -> bool:
    """Whether a wish stands beside what it cannot belong to: who stopped a tablet stops no talk.

    A number beside a reminder is no age.
    """
    about_reminders = any("提醒" in each or each in LEADING for each in said)
    if about_reminders and any(_AGE.fullmatch(each) for each in said):
        return True
    alone = any(each in ALONE for each in said)
    return alone and any(each.startswith(("吃", "沒吃", "有", "沒有")) for each in said)


def _lacking(illness: str) -> str:
    """Turn 有腎臟病 and 懷孕了 into what is not there."""
    return f"沒有{illness.removeprefix('有').removesuffix('了')}"


def _mixed(said: list[str]) -> bool:
    """Whether it cannot be told how far a "no" reaches over the rest."""
    if "沒有" in said:
        return len(said) > 1
    lacks = False
    for each in said:
        if each.startswith(("沒吃", "沒有")):
            lacks = True
        elif lacks and (each.startswith(("吃", "有")) or each in {"懷孕了", "正在哺乳"}):
            return True
    return False
