"""What was known of someone's health and is over or was never so: 我生完了, 我沒有腎結石."""

from __future__ import annotations

from core.person import Condition
from core.reading.pattern import Pattern

_BORN = (
    "生完|生產完|生了(?!病)|已經生|剛生|生下來|卸貨"
    "|(?:小孩|寶寶|孩子|囡仔|女兒|兒子)(?:已經|剛)?出生"
)
_IS_BORN = Pattern(f"(?:{_BORN})")
_OVER: tuple[tuple[Condition, Pattern], ...] = (
    (
        Condition.PREGNANT,
        Pattern(f"(?:{_BORN}|流產|流掉|沒保住|沒(?:有)?懷孕了|不是孕婦了)"),
    ),
    (
        Condition.BREASTFEEDING,
        Pattern(
            "(?:(?:沒有?|不|停止?)(?:在|再)?(?:親?餵|哺乳|擠)(?:母?[奶乳])?了?|斷奶|離乳|退奶|停餵|餵完了"
            "|改(?:喝|餵|成)配方|(?:喝|餵)配方奶了)"
        ),
    ),
)
_NEVER = frozenset(
    {
        Condition.KIDNEY_DISEASE,
        Condition.KIDNEY_STONES,
        Condition.HYPERCALCEMIA,
        Condition.PREGNANT,
        Condition.BREASTFEEDING,
        Condition.HEART_DISEASE,
        Condition.MALABSORPTION,
        Condition.FRAGILITY,
    }
)  # a medicine denied may only be today's tablet: 我還沒吃可邁丁
_PLAINLY = Pattern(
    "(?:我|她|他|媽媽?|爸爸?|阿[嬤公])?(?:其實|根本|並|現在|已經|都)*(?:沒有|沒|不是)"
)
_NOT_PLAINLY = Pattern("如果|要是|還好|幸好|希望|怕|嗎|[?]|不會|會不會|今天")


def over(text: str) -> frozenset[Condition]:
    """Return the states of life that a text says are over (我生完了, 已經沒餵了).

    Args:
        text: Normalised text.
    """
    return frozenset(each for each, words in _OVER if words.search(text))


def is_born(text: str) -> bool:
    """Say whether a text says that the child is born, and not lost.

    Args:
        text: Normalised text.
    """
    return _IS_BORN.search(text) is not None


def never(text: str, denied: frozenset[Condition]) -> frozenset[Condition]:
    """Return which of the illnesses denied are taken back outright (我沒有腎結石).

    Args:
        text: Normalised text.
        denied: The conditions that a denial reaches in it.
    """
    plain = _PLAINLY.match(text) is not None and _NOT_PLAINLY.search(text) is None
    return denied & _NEVER if plain else frozenset()
