"""Wishes put together from their parts, where no table has the wording: 我的表再給我看一次."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from core.reading.pattern import Pattern
from core.reading.understood import Intent
from core.reading.wishes import others_tables, talk_tables
from core.reading.wishes import tables as wish_tables
from core.reading.wishes.parts import BETWEEN, Lexicon, Part, Parted, Rows
from core.reading.words import beginning


@dataclass(frozen=True, eq=False)  # without slots: what was expanded is kept in the instance
class Family:
    """The words of a kind of wish, which one of must be there, and what its parts come to."""

    rows: Rows
    needed: frozenset[Part]
    rule: Callable[[Parted], Intent | None]

    @cached_property
    def words(self) -> Lexicon:
        """All of them, expanded."""
        return Lexicon(self.rows)

    @cached_property
    def hint(self) -> Pattern:
        """Where one of the words needed may begin: a quick look before all else."""
        return beginning(row for row in self.rows if row[0] in self.needed)


LONGEST = 60
"""Characters; a longer message tells a story, in which a wish has to stand in the tables."""

UNHEARD = 1
"""Characters that no word covers, up to which a wish is still the whole of what is said."""


def wish(text: str) -> Intent | None:
    """Return what a short message wants, None where its parts make no wish.

    Args:
        text: The normalised message.
    """
    if len(text) > LONGEST:
        return None
    found = (
        made for stretch in _stretches(text) if (made := _wish(stretch, _ANYWHERE)) is not None
    )
    return next(found, None) or _wish(text, _WHOLE)


def _stretches(text: str) -> Iterator[str]:
    """Yield the whole message, then each two clauses side by side, then each clause."""
    clauses = [each for each in BETWEEN.split(text) if each]
    yield text
    yield from (f"{one} {other}" for one, other in pairwise(clauses) if len(clauses) > 2)  # noqa: PLR2004 - both are the whole
    yield from clauses if len(clauses) > 1 else ()


def _wish(stretch: str, families: tuple[Family, ...]) -> Intent | None:
    for family in families:
        if family.hint.search(stretch) is None:
            continue
        parted = family.words.parted(stretch)
        if parted.rest <= UNHEARD and not parted.any(Part.ASKS):
            intent = family.rule(parted)
            if intent is not None:
                return intent
    return None


def _of_data(said: Parted) -> Intent | None:
    if said.denies(Part.ACT) or said.denies(Part.OTHER_ACT):
        return None
    if said.has(Part.ACT, Part.THING):
        return Intent.DELETE_DATA
    held = said.has(Part.HOLDS, Part.WHAT, Part.MINE) or said.has(Part.HOLDS, Part.WHAT, Part.THING)
    carried = said.has(Part.OTHER_ACT, Part.THING) or _only_carries(said)
    return Intent.EXPORT_DATA if (held or carried) and Part.NOT not in said.parts else None


def _only_carries(said: Parted) -> bool:
    """匯出一下, with nothing said of what."""
    return said.rest == 0 and set(said.parts) == {Part.OTHER_ACT}


def _of_reminders(said: Parted) -> Intent | None:
    if Part.THING not in said.parts:
        return None
    if said.denies(Part.ACT):
        return Intent.REMIND if said.any(Part.KEEP, Part.AGAIN) else None
    if Part.AGAIN in said.parts and not said.any(Part.ACT, Part.NOT, Part.KEEP):
        return Intent.REMIND  # 恢復每天提醒
    if said.any(Part.KEEP, Part.AGAIN) or not said.any(Part.ACT, Part.NOT):
        return None
    if Part.TODAY in said.parts:
        return Intent.SKIP_TODAY
    return Intent.PAUSE if Part.WHILE in said.parts else Intent.STOP_REMINDER


def _of_plans(said: Parted) -> Intent | None:
    if Part.NOT in said.parts:
        return None
    shown = said.has(Part.THING) and said.any(Part.ACT, Part.AGAIN)
    shown = shown or (said.has(Part.THIS, Part.ACT) and said.rest == 0)
    amounts = said.has(Part.AMOUNT, Part.ACT) or said.has(Part.AMOUNT, Part.AGAIN)
    return Intent.PLAN if shown or amounts else None


def _of_others(said: Parted) -> Intent | None:
    """把計畫轉給我大女兒 shares it; 讓我先生知道我有沒有吃 lets him into the circle."""
    if Part.NOT in said.parts:
        return None
    prints = Part.PRINTS in said.parts and said.any(Part.THING, Part.MINE, Part.VISIT, Part.WHOM)
    told = said.has(Part.WHOM, Part.TELL) and (
        said.any(Part.THING, Part.MINE) or (Part.WISHES in said.parts and said.rest == 0)
    )
    shown = said.has(Part.WHOM, Part.SEES) and (
        said.has(Part.TAKE, Part.THING)
        or (Part.MINE in said.parts and said.any(Part.TAKE, Part.WISHES))
    )
    if prints or told or shown:
        return Intent.SHARE
    wished = said.any(Part.WISHES, Part.TELL, Part.TAKE)
    watched = said.has(Part.SEES, Part.TAKEN) or Part.TIES in said.parts
    return Intent.FAMILY if wished and watched and Part.WHOM in said.parts else None


def _of_quitting(said: Parted) -> Intent | None:
    return Intent.CANCEL if Part.ACT in said.parts and said.rest == 0 else None


def _of_greeting(said: Parted) -> Intent | None:
    return Intent.GREET if Part.ACT in said.parts and said.rest == 0 else None


def _of_starting(said: Parted) -> Intent | None:
    is_all = Part.ACT in said.parts and Part.NOT not in said.parts and said.rest == 0
    return Intent.START if is_all else None


def _of_restarting(said: Parted) -> Intent | None:
    is_all = said.follows(Part.ACT, Part.THING) and Part.NOT not in said.parts and said.rest == 0
    return Intent.RESTART if is_all else None


def _of_reasons(said: Parted) -> Intent | None:
    return Intent.WHY if said.has(Part.WHAT, Part.ACT) and said.rest == 0 else None


_ANYWHERE: tuple[Family, ...] = (
    Family(wish_tables.DATA, frozenset({Part.ACT, Part.OTHER_ACT, Part.HOLDS}), _of_data),
    Family(wish_tables.REMINDERS, frozenset({Part.THING}), _of_reminders),
    Family(wish_tables.PLANS, frozenset({Part.THING, Part.THIS, Part.AMOUNT}), _of_plans),
    Family(
        others_tables.OTHERS, frozenset({Part.TELL, Part.SEES, Part.TIES, Part.PRINTS}), _of_others
    ),
    Family(talk_tables.RESTARTS, frozenset({Part.THING}), _of_restarting),
    Family(talk_tables.STARTS, frozenset({Part.ACT}), _of_starting),
    Family(talk_tables.WHYS, frozenset({Part.WHAT}), _of_reasons),
)
_WHOLE: tuple[Family, ...] = (
    Family(talk_tables.QUITS, frozenset({Part.ACT}), _of_quitting),
    Family(talk_tables.GREETINGS, frozenset({Part.ACT}), _of_greeting),
)
"""What is no wish beside another: 早安,吃了."""
