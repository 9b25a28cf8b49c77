"""Figures of a laboratory or a bone scan that stand for one of our conditions: eGFR 52, T -2.7."""

from __future__ import annotations

from collections.abc import Iterator

from core.person import Condition
from core.reading.health_remarks import Remark
from core.reading.numerals import value_of
from core.reading.pattern import Pattern
from core.reading.words import Hit

_NUMBER = r"([0-9]{1,3}(?:\.[0-9]{1,2})?(?![0-9])|[一二三四五六七八九]?十[一二三四五六七八九]?)"
_IS = (
    r"(?:值|率|指數|數值|濃度|大概|大約|約|只有|只剩|剩下?|降到|掉到|低到|不到|驗出來?|是"
    r"|到|有|=|:|,|\(|\)| )*"
)
_FILTERED = Pattern(f"(?:e?gfr|腎絲球(?:過濾率)?|腎功能){_IS}{_NUMBER}(?! ?(?:歲|年|月|天|次))")
_CREATININE = Pattern(f"(?:肌酸酐|肌酐酸|肌酐|creatinine|crea?){_IS}{_NUMBER}")
_CALCIUM = Pattern(f"(?:血鈣|血中鈣){_IS}{_NUMBER}(?! ?(?:歲|年|月|天|次|mg|毫克))")
_SCORE = Pattern(
    r"(?:t ?-?(?:值|score|分數)|骨質?密度)[^\d\n負−-]{0,6}(?:-|−|負|零下) ?(\d(?:\.\d+)?"
    r"|[一二三四五](?:點[零一二三四五六七八九])?)"
)
_LEAST_FILTERED = 60  # S04_ckd
_MOST_CREATININE = 1.3  # mg/dL: above it a kidney may fail, and is asked about
_MOST_CALCIUM = 10.5  # mg/dL, the upper edge of what laboratories in Taiwan call normal
_ANY_CALCIUM = 20
_POROUS = 2.5  # the T score at or below which bone is porous (S18_fragility)


def figures(text: str) -> Iterator[Hit[Condition | Remark]]:
    """Yield what the figures of a text stand for.

    Args:
        text: Normalised text.
    """
    found = _FILTERED.search(text)
    if found is not None:
        low = _value(found[1]) < _LEAST_FILTERED
        yield Hit(found.start(), found.end(), Condition.KIDNEY_DISEASE if low else Remark.PREVENTED)
    found = _CREATININE.search(text)
    if found is not None:
        high = _value(found[1]) > _MOST_CREATININE
        yield Hit(found.start(), found.end(), Remark.UNSURE_MEDICINE if high else Remark.PREVENTED)
    found = _CALCIUM.search(text)
    if found is not None and _MOST_CALCIUM < _value(found[1]) < _ANY_CALCIUM:
        yield Hit(found.start(), found.end(), Condition.HYPERCALCEMIA)
    found = _SCORE.search(text)
    if found is not None and _figure(found[1]) >= _POROUS:
        yield Hit(found.start(), found.end(), Condition.FRAGILITY)


def _value(typed: str) -> float:
    return float(typed) if typed[0].isdecimal() else float(value_of(typed) or 0)


def _figure(typed: str) -> float:
    """Read 2.7 or 二點七."""
    if typed[0].isdecimal():
        return float(typed)
    digits = "零一二三四五六七八九"
    whole, _, tenth = typed.partition("點")
    return digits.index(whole) + (digits.index(tenth) / 10 if tenth else 0)
