"""Wishes put together from their parts, where no table has the wording: 我的表再給我看一次."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

from core.reading import wish_tables
from core.reading.pattern import Pattern
from core.reading.understood import Intent
from core.reading.wish_parts import Part, Parted, Rows, lexicon

Families = tuple[tuple[Pattern, Rows, Callable[[Parted], Intent | None]], ...]
"""What must be there at all (a quick look), the words, and what their parts come to."""
LONGEST = 60
"""Characters; a longer message tells a story, in which a wish has to stand in the tables."""

UNHEARD = 1
"""Characters that no word covers, up to which a wish is still the whole of what is said."""

_BREAK = Pattern(r"[ ,。!?;:~…\n]+")


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
    clauses = [each for each in _BREAK.split(text) if each]
    yield text
    yield from (f"{one} {other}" for one, other in pairwise(clauses) if len(clauses) > 2)  # noqa: PLR2004 - both are the whole
    yield from clauses if len(clauses) > 1 else ()


def _wish(stretch: str, families: Families) -> Intent | None:
    for hint, rows, rule in families:
        if hint.search(stretch) is None:
            continue
        parted = lexicon(rows).parted(stretch)
        if parted.rest <= UNHEARD and not parted.any(Part.ASKS):
            intent = rule(parted)
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


def _of_quitting(said: Parted) -> Intent | None:
    return Intent.CANCEL if Part.ACT in said.parts and said.rest == 0 else None


def _of_greeting(said: Parted) -> Intent | None:
    return Intent.GREET if Part.ACT in said.parts and said.rest == 0 else None


_ANYWHERE: Families = (
    (
        Pattern(
            "[刪清洗銷消抹歸砍丟移忘毀去弄留存保匯輸導載備調索複寄傳拿帶印記收錄儲掌登建]|有我|知道|[a-z]{4}"
        ),
        wish_tables.DATA,
        _of_data,
    ),
    (
        Pattern("提醒|鬧|通知|推播|那[個次則通]|[叫吵煩催盯擾響傳發丟寄]|remind"),
        wish_tables.REMINDERS,
        _of_reminders,
    ),
    (
        Pattern(
            "[畫劃表量單案告議圖張份]|結果|上次|之前|剛剛|剛才|昨天|前幾天|上禮拜|清單|內容|多少|什麼|幾毫克|plan"
        ),
        wish_tables.PLANS,
        _of_plans,
    ),
)
_WHOLE: Families = (
    (Pattern("[算罷作取放離結退不懶再先到停]"), wish_tables.QUITS, _of_quitting),
    (
        Pattern("[好哈嗨嘿安早飽嗎擾會教次到回來]|h[ie]|morning"),
        wish_tables.GREETINGS,
        _of_greeting,
    ),
)
"""What is no wish beside another: 早安,吃了."""
