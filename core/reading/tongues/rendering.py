"""A message said over in Chinese by a language's table: all of it, or what is had and taken."""

from __future__ import annotations

from core.reading.pattern import Match, Pattern
from core.reading.tongues.eaten import names_a_food, one_food
from core.reading.tongues.outings import SOMETIMES
from core.reading.tongues.tongue import (
    CLAUSE,
    EITHER,
    LONGEST,
    ONLY,
    SEXES,
    UNREADABLE,
    WHO,
    Tongue,
)

_TAKEN = frozenset({"吃了", "今天吃了", "今天吃過了"})
_ASKED_TODAY = _TAKEN | WHO | {"今天"}
LEADING = ("提醒我", "改成", "再加", "刪掉")
"""Ends of wishes that an hour follows without a break."""
ALONE = frozenset({"不要提醒", "先不要提醒", "取消", "重來", "上一步", "先跳過"})
"""Wishes that are none among words of medicines and illnesses."""
_UNSAID = " .!,;:~()😊🙏😅😂😭"
_ENDS = f"{_UNSAID}?"
_BETWEEN = f"{_ENDS}-/+&"
_LONG_ILL = 30
"""Years of dialysis, at most; an age below it is asked again."""
_MOTHERS = 15
"""Nobody is pregnant for so many years: hamil 6 bulan, umur 27."""
_OLD = WHO - {"先生", "太太", "女兒", "兒子"}
_BESIDE_HER = frozenset({"我爸", "爸爸", "阿公"})
_HOUR = Pattern(r"\d\d:\d\d|\d{1,2}點(?:\d\d分)?")
_OFF, _REMIND, _EACH_DAY = "不用提醒", "提醒我", "每天"
_GONE, _TAKING_OVER = "不在家", "家人"
_PARTS = frozenset({"早上", "中午", "下午", "晚上"})
_NOD = "是"
"""Behind something else it is politeness: jam 7 ya kak."""
_TOO = Pattern(r"(?<!\w)(?:also|too|juga|cũng|cung)(?!\w)")
_WEEKDAY, _WEEKDAY_OFF = Pattern("星期."), Pattern(f"星期.{_OFF}")
_AGE = Pattern(r"\d{1,3}歲")


def rendered(words: str, tongue: Tongue) -> str | None:
    """Say a message over in Chinese; None unless every word of it is known.

    What is lacking beside what is merely named (「no warfarin, kidney disease」) is not told
    apart from a list, so it is left to be asked.

    Args:
        words: Folded text, its short words in full.
        tongue: The tables of its language.
    """
    is_asked = words.rstrip(_UNSAID).endswith("?")
    typed = tongue.in_figures(words.strip(_ENDS))
    said = _piece_by_piece(typed, tongue)
    if said is None:
        return None
    said = said[:1] + [each for each in said[1:] if each != _NOD]
    said = ["取消"] if said == [ONLY] else [each for each in said if each != ONLY]
    said = _as_wished(_off_too(_part_off(said)), too=_TOO.search(typed) is not None)
    said = _told_apart([each for at, each in enumerate(said) if not is_how_long(said, at)])
    said = one_food(said, tongue)
    if is_asked and not _TAKEN.isdisjoint(said) and set(said) <= _ASKED_TODAY:
        return "".join((*(each for each in said if each in WHO), "今天吃了嗎"))
    return _joined(said) if said and not _mixed(said) and not _misplaced(said, tongue) else None


def _part_off(said: list[str]) -> list[str]:
    """A part of one day without a reminder is no whole day, and no end of all: monday morning."""
    for at in range(len(said) - 1):
        day, part, *end = said[at : at + 3]
        if _WEEKDAY_OFF.fullmatch(day) and part in _PARTS:
            return [*said[:at], f"{day.removesuffix(_OFF)}{part}{_OFF}", *said[at + 2 :]]
        if _WEEKDAY.fullmatch(day) and part in _PARTS and end in (["不要提醒"], ["不用"]):
            return [*said[:at], f"{day}{part}{_OFF}", *said[at + 3 :]]
    return said


def _days_left(said: list[str]) -> list[str]:
    """Remind on the days that were named, or on all but those on which nothing is wanted."""
    off = {each.removesuffix(_OFF) for each in said if _WEEKDAY_OFF.fullmatch(each)}
    if not off:
        return said
    rest = [each for each in said if not _WEEKDAY_OFF.fullmatch(each)]
    if any(_WEEKDAY.fullmatch(each) for each in rest):
        return rest
    left = [f"星期{day}" for day in "一二三四五六天" if f"星期{day}" not in off]
    return [*(each for each in rest if each != _EACH_DAY), *left]


def _piece_by_piece(left: str, tongue: Tongue) -> list[str] | None:
    """Say each piece over, the longest known first; None where one is known by no table."""
    if len(left) > LONGEST:
        return None
    said = list[str]()
    while left:
        found = first(left, tongue)
        if found is None or found[1] == UNREADABLE:
            return None
        length, words = found
        said += words.split("，") if words else []
        left = left[length:].lstrip(_BETWEEN)
    return said


def _off_too(said: list[str]) -> list[str]:
    """Behind a day without a reminder other days are without one: not on Monday, Tuesday."""
    for at, each in enumerate(said[1:], 1):
        if _WEEKDAY.fullmatch(each) and _WEEKDAY_OFF.fullmatch(said[at - 1]):
            said[at] = f"{each}{_OFF}"
    return said


def _as_wished(said: list[str], *, too: bool) -> list[str]:
    """Put "every day" before the reminder it is of, and "also": an hour beside the other stays.

    Behind the wish, "every day" would tell of the sun.
    """
    if too and said and all(map(_HOUR.fullmatch, said)):
        return ["再加", *said]
    if any(each.endswith(_GONE) for each in said):
        said = [each for each in said if each != _TAKING_OVER]
    if not any(each.endswith(_REMIND) for each in said):
        return said
    said = _days_left(said)
    if _REMIND not in said:
        return said
    daily = _EACH_DAY if _EACH_DAY in said else ""
    rest = [each for each in said if each != _EACH_DAY]
    rest[rest.index(_REMIND)] = f"{daily}{'也' if too else ''}{_REMIND}"
    return rest


def first(left: str, tongue: Tongue) -> tuple[int, str] | None:
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
        between = (
            "" if not at or (hour and said[at - 1].endswith(LEADING)) else "和" if hour else "，"
        )
        text += between + each + ("的提醒" if hour and said[at - 1] == "刪掉" else "")
        led = each.endswith(LEADING) or bool(hour)
    return text


def is_how_long(said: list[str], at: int) -> bool:
    """Whether a small number of years right behind an illness or a medicine is no age.

    Nor is it one beside somebody old: who looks after grandma 5 years.
    """
    years = said[at].removesuffix("歲")
    if said[at] == years or not years.isdecimal() or int(years) > _LONG_ILL:
        return False
    before = said[at - 1] if at else ""
    ill = before.startswith(("吃", "有", "腎", "打"))
    ill = ill or (before.removeprefix("我").startswith(("懷孕", "正在")) and int(years) < _MOTHERS)
    return ill or not _OLD.isdisjoint(said[max(at - 1, 0) : at + 2])


def _misplaced(said: list[str], tongue: Tongue) -> bool:
    """Whether a wish stands beside what it cannot belong to: who stopped a tablet stops no talk.

    A number beside a reminder is no age, nor is a walk one is reminded of the sun.
    """
    about_reminders = any("提醒" in each or each.endswith(LEADING) for each in said)
    if about_reminders and any(_AGE.fullmatch(each) or each == SOMETIMES for each in said):
        return True
    if names_a_food(said, tongue) and any("都吃" in each for each in said):
        return True
    alone = any(each in ALONE for each in said)
    return alone and any(each.startswith(("吃", "沒吃", "有", "沒有")) for each in said)


def _told_apart(said: list[str]) -> list[str]:
    """Beside a mother "ba" is the father, beside him the grandmother: who is asked about anyway."""
    others = (WHO & set(said)) - {EITHER}
    one = "阿嬤" if others & _BESIDE_HER or "女生" in said else "爸爸"
    told = others or not SEXES.isdisjoint(said)
    return [one if each == EITHER else each for each in said] if told else said


def _mixed(said: list[str]) -> bool:
    """Whether it cannot be told how far a "no" reaches over the rest."""
    if "沒有" in said:
        return len(said) > 1 and not set(said) <= {"沒有", "很少曬太陽"}
    lacks = False
    for each in said:
        if each.startswith(("沒吃", "沒有")):
            lacks = True
        elif lacks and (
            each.startswith(("吃", "有")) or each in {"懷孕了", "我懷孕了", "正在哺乳"}
        ):
            return True
    return False


def gleaned(words: str, tongue: Tongue) -> str | None:
    """Say over what somebody has or takes, of a sentence the rest of which is not known.

    Of a question, of what is said of others and beside a denial nothing is gleaned.
    """
    if len(words) > LONGEST or tongue.asking.search(words) or tongue.of_others.search(words):
        return None
    said, denied = list[str](), False
    for clause in filter(None, map(str.strip, CLAUSE.split(words))):
        named, rest = _named(clause, tongue)
        if tongue.denies.search(rest):
            denied = True
        elif not denied or tongue.told.search(clause):
            said += named
    if not set(said) - WHO:
        return None
    several = len(WHO & set(said)) > 1  # then it is asked whose, and each stands with their own
    return "，".join(_told_apart(said) if several else dict.fromkeys(said))


def _named(clause: str, tongue: Tongue) -> tuple[list[str], str]:
    """Return who is named, the illnesses and medicines, each as far as it reaches, and the rest."""
    said, rest, left = list[str](), list[str](), clause
    while left:
        found = max(
            (
                (match.end(), match.expand(each))
                for row, each in tongue.ill
                if (match := row.match(left))
            ),
            key=lambda each: each[0],  # of those as long the first: sat alone is no iron
            default=None,
        )
        if found:
            said += [found[1]] if found[1] else []
            left = left[found[0] :].lstrip()
        else:
            word, _, left = left.partition(" ")
            rest.append(word)
    return said, " ".join(rest)


def speaks_of_health(words: str, tongue: Tongue) -> bool:
    """Whether words name what may be an illness or a medicine."""
    named, _ = _named(words, tongue)
    return bool(set(named) - WHO) or tongue.of_health.search(words) is not None


def who_named(words: str, tongue: Tongue) -> frozenset[str]:
    """Return whom words name of those for whom a plan may be."""
    named, _ = _named(words, tongue)
    return WHO.intersection(named)
