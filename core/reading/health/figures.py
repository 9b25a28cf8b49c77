"""Figures of a laboratory that stand for one of our conditions, or may: eGFR 52, INR 2.5."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

from core.person import Condition
from core.reading.health.bone_scans import bone_scans
from core.reading.health.nothing_words import NO_MEDICINE
from core.reading.health.remarks import Remark
from core.reading.numerals import value_of
from core.reading.pattern import Match, Pattern
from core.reading.words import Hit

_Meaning: TypeAlias = Condition | Remark | None
_NUMBER = (
    r"(?P<figure>[0-9]{1,3}(?:\.[0-9]{1,3})?(?!\.?[0-9])|[一二三四五六七八九]點[零一二三四五六七八九]"
    "|[一二三四五六七八九]?十[一二三四五六七八九]?)"
)
_IS = (
    r"(?:值|率|指數|數值|濃度|大概|大約|約|只有|只剩|剩下?|降到|掉到|低到|從|由|原本|本來|之前|以前|驗出來?|抽血|報告|結果"
    r"|[今去前]年|[這上]次|現在|目前|最近|目標|控制|維持|範圍|在|是|到|有|=|:|,|\(|\)| ){0,8}"
)
_METHOD = r"(?: ?\([^()\n]{1,16}\))?"  # eGFR(MDRD), 血鈣(Ca)
_SIGN = "(?:(?P<below>[<≤≦]=?|小於|低於|不到|不足|未達|少於)|(?P<above>[>≥≧]=?|大於|超過|高於))?"
_READS = f"{_METHOD}{_IS}{_SIGN}{_IS}{_NUMBER}"
_NO_TIME = "(?! ?(?:歲|年|月|天|次|期|級|項|顆|個|樓))"
_NO_DOSE = "(?! ?(?:mg|毫克|mcg|ug|g|iu|k)(?! ?/ ?d))"
_FILTERED = Pattern(
    f"(?:e-?gfr|(?<![a-z])gfr|腎絲球(?:過?濾過?)?率?){_READS}{_NO_TIME}(?P<under> ?以下)?"
)
_KIDNEYS = Pattern(f"腎(?:臟的?)?功能{_READS}{_NO_TIME}(?P<under> ?以下)?")
_THEN = Pattern(  # 去年65今年52, 65 → 52: the lowest counts
    r"(?:[ ,、分]|ml/min)*(?:->|→|[今去前]年|[這上]次|現在|目前|最近|再?(?:降|掉|退|變|剩|成|到))"
    f"[^0-9。!?\\n]{{0,6}}?{_NUMBER}"
)
_CREATININE = Pattern(
    f"(?:肌酸酐|肌酐酸|肌酐|creatinine|(?<![a-z])(?:crea?|s?cr)(?![a-z])){_READS}{_NO_TIME}{_NO_DOSE}"
)
_CLEARED = Pattern(
    "(?:(?:肌酸酐|肌酐酸|肌酐)(?:廓清|清除)率?|(?<![a-z])(?:ccr|crcl)|creatinine clearance)"
    f"{_READS}"
)
_CALCIUM = Pattern(
    "(?:血(?:清|液|中)?總?(?:的)?鈣|鈣離子|(?<![a-z0-9])(?:serum )?(?:calcium|ca)(?![a-z]))"
    f"{_READS}{_NO_TIME}{_NO_DOSE}(?![-/])(?P<unit> ?mmol)?"
)
_CLOTS = Pattern(f"(?<![a-z])inr(?![a-z]){_READS}{_NO_TIME}")
_FOLLOWED = Pattern(  # nobody told the figure: who has it looked at regularly takes something
    "(?:驗|測|抽血?|追蹤|監測|看|控制|調整?)(?:一?下|血|的)*inr(?![a-z])"
    "|(?<![a-z])inr(?![a-z])[的值 ]{0,2}"
    "(?:追蹤|監測|門診|控制|不穩|不夠|[太偏過]?[高低]|超標|忽高忽低)"
)
_ASKS = Pattern("[^。!\\n]{0,12}(?:[嗎?]|什麼|為何|多少|怎麼)")
_LEAST_FILTERED = 60  # S04_ckd
_MOST_FILTERED = 200  # above it the figure is something else
_MOST_CREATININE = 1.3  # mg/dL: above it a kidney may fail, and is asked about
_ANY_CREATININE = 15  # 腎功能 1.2 tells of creatinine, 腎功能 45 of what is filtered
_MOST_CALCIUM = 10.5  # mg/dL, the upper edge of what laboratories in Taiwan call normal
_ANY_CALCIUM = 20
_MOST_MILLIMOLES = 2.62  # mmol/L: the same edge
_ANY_MILLIMOLES = 8  # as far as total or free calcium may go in mmol/L, or free calcium in mg/dL
_MOST_UNTHINNED = 1.2  # an INR without any medicine; between the two it is asked about
_LEAST_THINNED = 1.5  # the lowest INR that physicians in Taiwan aim at


def figures(text: str) -> Iterator[Hit[Condition | Remark]]:
    """Yield what the figures of a text stand for.

    Args:
        text: Normalised text.
    """
    for pattern, means in _LABORATORY:
        for found in pattern.finditer(text):
            meaning = means(found)
            if meaning is not None:
                yield Hit(found.start(), found.end(), meaning)
    yield from bone_scans(text)


def _filtered(found: Match) -> _Meaning:
    """Tell a kidney that filters too little, by the lowest figure; <90 and >30 tell neither."""
    lowest, place = _value(found), found.end()
    while (later := _THEN.match(found.string, place)) is not None:
        lowest, place = min(lowest, _value(later)), later.end()
    if lowest > _MOST_FILTERED:
        return None
    below = found["below"] or found["under"]
    if (below or found["above"]) and _ASKS.match(found.string, place):
        return None  # eGFR<60 算腎臟病嗎: a line between, and nobody's figure
    if lowest < _LEAST_FILTERED:
        return Remark.UNSURE_MEDICINE if found["above"] else Condition.KIDNEY_DISEASE
    if below:
        low = lowest == _LEAST_FILTERED
        return Condition.KIDNEY_DISEASE if low else Remark.UNSURE_MEDICINE
    return Remark.PREVENTED


def _of_kidneys(found: Match) -> _Meaning:
    return _creatinine(found) if _value(found) < _ANY_CREATININE else _filtered(found)


def _creatinine(found: Match) -> _Meaning:
    return Remark.UNSURE_MEDICINE if _value(found) > _MOST_CREATININE else Remark.PREVENTED


def _cleared(found: Match) -> _Meaning:
    """No rule names clearance: what is low is asked about."""
    return Remark.UNSURE_MEDICINE if _value(found) < _LEAST_FILTERED else Remark.PREVENTED


def _calcium(found: Match) -> _Meaning:
    """Ca 12 may be anything: in Latin letters it needs a decimal, as laboratories print it."""
    value = _value(found)
    if found[0].startswith(("ca", "serum")) and "." not in found["figure"]:
        return None
    if found["unit"]:
        high = _MOST_MILLIMOLES < value < _ANY_MILLIMOLES
        return Condition.HYPERCALCEMIA if high else Remark.PREVENTED
    if _MOST_CALCIUM < value < _ANY_CALCIUM:
        return Condition.HYPERCALCEMIA
    strange = _MOST_MILLIMOLES < value < _ANY_MILLIMOLES  # in which unit?
    return Remark.UNSURE_MEDICINE if strange else Remark.PREVENTED


def _clots(found: Match) -> _Meaning:
    """Who has such an INR takes what thins the blood; who says they take nothing is asked."""
    value = _value(found)
    if value <= _MOST_UNTHINNED:
        return Remark.PREVENTED
    said_none = NO_MEDICINE.search(found.string) is not None
    if value < _LEAST_THINNED or said_none:
        return Remark.UNSURE_MEDICINE
    return Condition.UNKNOWN_ANTICOAGULANT


def _followed(found: Match) -> _Meaning:
    said_none = NO_MEDICINE.search(found.string) is not None
    return Remark.UNSURE_MEDICINE if said_none else Condition.UNKNOWN_ANTICOAGULANT


_LABORATORY: tuple[tuple[Pattern, Callable[[Match], _Meaning]], ...] = (
    (_FILTERED, _filtered),
    (_KIDNEYS, _of_kidneys),
    (_CREATININE, _creatinine),
    (_CLEARED, _cleared),
    (_CALCIUM, _calcium),
    (_CLOTS, _clots),
    (_FOLLOWED, _followed),
)


def _value(found: Match) -> float:
    typed = found["figure"]
    if typed[0].isdecimal():
        return float(typed)
    whole, point, tenth = typed.partition("點")
    digits = "零一二三四五六七八九"
    return digits.index(whole) + digits.index(tenth) / 10 if point else float(value_of(typed) or 0)
