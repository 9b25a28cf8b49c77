"""A short answer about the sun, alone or first in a longer one: 很少, 有喔,很充足."""

from __future__ import annotations

from functools import cache

from core.person import Sun
from core.reading.fillers import answer_forms, bare
from core.reading.pattern import Pattern
from core.reading.sentences.clauses import Sentence
from core.reading.sun.amount import amount
from core.reading.sun.signs import Sign
from core.reading.sun.told import is_of_then
from core.reading.sun.topic import OTHER_TOPIC
from core.reading.sun.words import SHORT
from core.reading.words import Words

_YES_NO = Pattern("(?:[都我他她伊]|完全|應該|好像|目前)*(?:沒有?|無|有|會|不會|yes|no)")
_BARE = ("沒有", "沒", "無")  # 夏天會去,平常沒有
_SEATED = Pattern("(?:都|只能|她|他|伊|阿[嬤公])*(?:坐|坐著|推|推著|用)輪椅")
_FIRST_CLAUSES = 4


@cache
def _short() -> Words[Sign]:
    return Words(SHORT)


def short_sign(answer: str) -> Sign | None:
    """Return what a whole short answer says, None where it is none."""
    sign = _short().any_whole(answer_forms(answer))
    return amount(answer) if sign is None else sign


def short_answer(sign: Sign) -> Sun | None:
    """Return how much sun a short answer comes to, None where it lies between."""
    return {Sign.LITTLE: Sun.LOW, Sign.PLENTY: Sun.AMPLE}.get(sign)


def first_words(sentence: Sentence, *, alone: bool) -> set[Sign]:
    """Read an answer that goes on: 很少,我都在家. A bare 有 or 沒有 counts where it is alone."""
    first, *later = (clause.words for clause in sentence.clauses[:_FIRST_CLAUSES])
    sign = short_sign(first)
    if not later and _SEATED.fullmatch(bare(first)):
        sign = Sign.BETWEEN  # inside, or pushed through the park?
    other = any(OTHER_TOPIC.search(clause) for clause in later)
    if _YES_NO.fullmatch(bare(first)) and (other or not alone):
        sign = None  # 沒有,身體很好: to the question of health
    later = [] if is_of_then(sentence.text) else later
    degrees = {amount(clause) for clause in later if not clause.endswith(_BARE)} - {None}
    if sign is Sign.BETWEEN and degrees and _YES_NO.fullmatch(bare(first)):
        sign = None  # 有喔,很充足
    return {each for each in (sign, *degrees) if each is not None}
