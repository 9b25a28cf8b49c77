"""How far a word of an earlier time, of doubt or of fear reaches within its clause."""

from __future__ import annotations

from core.reading.pattern import Pattern
from core.reading.sentences.clause_words import ANEW, BEGUN, NOW, SUPPOSED
from core.reading.sentences.cuts import Clause

_FEARED = Pattern("[病症石腎鬆折倒塌垮風]了?(?:[也、]|$|(?=[對不吃有很常都每整打在沒]))")
_THEN_TOLD = Pattern("[病症石腎鬆折倒塌垮風]了?(?:[也、]|[對不吃有很常都每整打在沒])")
_OF_ALLERGY = Pattern("對[^,。!? ]{1,4}$")  # 月經沒來了 對魚|過敏
_ILL_THEN = Pattern("石頭|結石|病|開刀|開過刀|手術|骨折")  # 以前有結石也對海鮮過敏
_PERIOD = Pattern("[停絕收斷]經|月經|沒來|不來|經期")
_DONE = Pattern(
    "過|停經|月經[^,。]{0,4}[停沒斷]|停了|沒了|退休|拿掉|切掉|割掉|摘除|換掉|開刀|手術|骨折|中風|跌"
)
_LATELY = Pattern("去年|前年|上個?月|上週|上禮拜")
_FOUND_OUT = Pattern(
    "(?:抽血|健檢|檢查|超音波|[驗診查照])[^,。!?沒無不]{0,3}[出有到為]$|確診$|診斷是$"
)
"""之前驗出副甲狀腺亢進: what was found is there still."""
_A_STATE = Pattern("有?[懷身]孕|有喜")
_CHANGED = Pattern("改|開始|換成")  # 上個月改吃素了
_FEARS = ("怕", "害怕", "擔心", "預防", "防止", "避免", "聽說", "據說")
"""Who fears something tells all else as it is: 很少曬太陽怕骨鬆, 怕骨鬆吃素."""
_NEAR = 12
"""Characters over which 的話 supposes: in what is dictated without a comma, all else is told."""


def lasts(clause: Clause, start: int, earlier: str, since: str, *, of_health: bool) -> bool:
    """Say whether a phrase behind a word of an earlier time tells of today all the same.

    Args:
        clause: Where it stands.
        start: Where the phrase begins in the message.
        earlier: The word: 以前, 去年.
        since: What stands between.
        of_health: Whether the phrase may be of the same time as an illness before it.
    """
    begun = BEGUN.search(since) or _CHANGED.match(clause.words, max(start - clause.start, 0))
    if _LATELY.match(earlier) is not None and begun is not None:
        return True
    if (
        of_health
        and _FOUND_OUT.search(since)
        and not _A_STATE.match(clause.words, max(start - clause.start, 0))
    ):
        return True
    if _PERIOD.search(since) is not None:
        return True
    if not of_health and _ILL_THEN.search(since) is not None:
        return True
    if NOW.search(since):
        return True
    return _DONE.search(since) is not None and begins_anew(clause, start)


def begins_anew(clause: Clause, start: int) -> bool:
    """Say whether a phrase begins something new in a sentence without a comma."""
    place = max(start - clause.start, 0)
    if ANEW.match(clause.words, place) is not None:
        return True
    before = clause.words[max(place - _NEAR, 0) : place]
    return before.endswith(("對", "吃", "打", "在")) or _OF_ALLERGY.search(before) is not None


def is_supposed(clause: Clause, place: int, end: int) -> bool:
    """Say whether something is only supposed or feared; 預防血栓的藥 may hold such a word."""
    first, last = place - clause.start, end - clause.start
    found = SUPPOSED.finditer(clause.words)
    return any(
        not first <= each.start() < each.end() <= last
        and not (each[0] == "的話" and each.start() - last > _NEAR)
        and not (
            each[0] in _FEARS
            and (each.start() >= last or _is_apart(clause, each.end(), first, last))
        )
        for each in found
    )


def _is_apart(clause: Clause, end: int, first: int, last: int) -> bool:
    """Say whether what is feared stands whole before a phrase; 怕骨鬆、腎結石 fears both."""
    feared = clause.words[end:first]
    if _FEARED.search(feared) is None:
        return False
    listed = feared.endswith("、") and clause.words[last : last + 1] in ("", "、")
    begun = begins_anew(clause, clause.start + first)
    return begun or (not listed and _THEN_TOLD.search(feared) is not None)
