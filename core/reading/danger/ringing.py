"""Danger in whatever is typed: 119 or 1925 before all else; history and curiosity are neither."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

from core.person import Condition
from core.reading.danger import (
    alike_felt,
    body_words,
    crisis_words,
    foreign,
    mixed,
    parts,
    scope_words,
    swallowed_words,
)
from core.reading.danger.alike import is_alike
from core.reading.danger.kinds import Danger
from core.reading.danger.scope import SOMEBODY, Told, blank, is_for_later, is_meant, is_now, told
from core.reading.danger.shades import is_ill
from core.reading.danger.veiled import is_veiled
from core.reading.health.words import CONDITIONS
from core.reading.lately import lately
from core.reading.pattern import Match, Pattern, any_of
from core.reading.words import Words

THINNERS = frozenset({Condition.WARFARIN, Condition.DOAC, Condition.UNKNOWN_ANTICOAGULANT})


_CRISIS = any_of(crisis_words.CRISIS.values())
_SWALLOWED = any_of(swallowed_words.SWALLOWED.values())
_AT_ONCE = any_of((*swallowed_words.GULPED.values(), *swallowed_words.MISTAKEN.values()))
_POISON = Pattern("|".join((*swallowed_words.POISON.values(), swallowed_words.BARE)))
_INTENDED = Pattern(swallowed_words.INTENDED)
_KINDLED = Pattern(swallowed_words.KINDLED)
_TABLETS = Pattern(swallowed_words.TABLETS)
_COUNTED_FOOD = Pattern(
    f"(?:{swallowed_words.A_LOT})的?(?:{swallowed_words.NOT_TABLETS})|{swallowed_words.GIVEN}"
)
_SURELY_TABLETS = Pattern(swallowed_words.SURELY_TABLETS)
_FOOD = Pattern(swallowed_words.NOT_TABLETS)
_OVER_TIME = Pattern(swallowed_words.OVER_TIME)
_DAILY = Pattern(swallowed_words.DAILY)
_ONE_TIME = Pattern(swallowed_words.ONE_TIME)
_GULPED = Pattern("[吞嗑塞灌]|倒進|今天|多吃了|重[複覆]")
_SIGNS = any_of(body_words.SIGNS.values())
_THINNED = any_of(body_words.THINNED.values())
_INJURED = any_of(body_words.INJURED.values())
_HIT_HEAD = any_of(body_words.HIT_HEAD.values())
_FIGURATIVE = any_of(scope_words.FIGURATIVE.values())
_ABED = "asleep still"
_FIGURATIVE_OF_THE_HURT = any_of(
    row for name, row in scope_words.FIGURATIVE.items() if name != _ABED
)
_NOT_WELL = Pattern(  # or another's morning, or this very one
    "跌|摔|滑|撞|倒|痛|暈|昏|麻|手|腳|沒力|無力|喘|血|今天|今早|突然|忽然|媽|爸|公|嬤|爺|奶|先生"
    "|太太|老婆"
)
_BEFOREHAND = Pattern(scope_words.BEFOREHAND)
_PET = Pattern(swallowed_words.PET)
_CHILD = Pattern(swallowed_words.SMALL)
_CURIOUS = Pattern("會怎樣|會怎麼樣|會如何|會不會|好奇")
_JUST_NOW = Pattern("剛|現在|正在|今(?!年)|昨|突然|忽然|又|救")
_LATIN, _HAN = Pattern("[a-z]{2}|[à-ỹ]"), Pattern("[\u3400-\u9fff]")


@lately
def danger(question: str) -> Danger | None:
    """Return what somebody is in danger of right now, in any tongue, or None."""
    said = told(question)
    if not _LATIN.search(said.text):
        return _in_chinese(said)
    if not _HAN.search(said.text):
        return foreign.danger(question)
    return _in_chinese(said) or _in_chinese(told(mixed.in_chinese(question)))


def _in_chinese(said: Told) -> Danger | None:
    text = _figures(said.text).sub(blank, said.text)
    said = Told(text, said.breaks)
    swallowed = _is_swallowed(said)
    if _any(_CRISIS, said, is_meant):
        return _of_a_wish(said, swallowed=swallowed)
    if swallowed:
        return Danger.SWALLOWED
    later = is_for_later(said)
    if not later and _is_hurt(said):
        return Danger.EMERGENCY
    if is_veiled(said) or is_alike(said):
        return Danger.CRISIS
    return Danger.EMERGENCY if not later and alike_felt.is_alike(said) else None


def _of_a_wish(said: Told, *, swallowed: bool) -> Danger:
    """Return what a wish to die is besides: poison drunk, or only charcoal that made all ill."""
    if swallowed:
        intended = Told(_INTENDED.sub(blank, said.text), said.breaks)
        return Danger.SWALLOWED if _is_swallowed(intended) else Danger.CRISIS
    kindled = Told(_KINDLED.sub("木炭", said.text), said.breaks)
    if kindled.text == said.text or _any(_CRISIS, kindled, is_meant):
        return Danger.CRISIS
    return Danger.EMERGENCY if parts.is_felt_in_chinese(kindled) else Danger.CRISIS


def _is_hurt(said: Told) -> bool:
    if _is_injured(said) or _any(_SIGNS, said, _is_felt):
        return True
    return is_ill(said) or parts.is_felt_in_chinese(said)


def _is_felt(said: Told, sign: Match) -> bool:
    """Whether a sign is of now; one in Latin letters, in what they tell of it, too."""
    if not is_now(said, sign):
        return False
    if _HAN.search(sign[0]) or _JUST_NOW.search(said.text):
        return True
    return not foreign.is_past(_HAN.sub(" ", said.text))


def plainly(text: str) -> str:
    """Return a compact text without its figures of speech: 笑到喘不過氣, 股票跌到爬不起來."""
    return _figures(text).sub("", text)


def _figures(text: str) -> Pattern:
    """早上爬不起來 is somebody still in bed, unless anything tells of a fall or of pain."""
    return _FIGURATIVE_OF_THE_HURT if _NOT_WELL.search(text) else _FIGURATIVE


def _any(signs: Pattern, said: Told, counts: Callable[[Told, Match], bool]) -> bool:
    return any(counts(said, sign) for sign in _each(signs, said.text))


def _each(signs: Pattern, text: str) -> Iterator[Match]:
    """Yield what is found from each place on: 爸媽不要我了我想消失 holds a wish within a denial."""
    found = signs.search(text)
    while found is not None:
        yield found
        found = signs.search(text, found.start() + 1)


def _is_swallowed(said: Told) -> bool:
    said = Told(_COUNTED_FOOD.sub(blank, said.text), said.breaks)
    at_once = bool(_GULPED.search(said.text)) or not _OVER_TIME.search(said.text)
    if not _ONE_TIME.search(said.text):
        said = Told(_DAILY.sub(blank, said.text), said.breaks)
    if _any(_POISON, said, is_now):
        return True
    if not _TABLETS.search(said.text) or _is_a_meal(said.text) or _is_wondered(said.text):
        return False
    if _any(_AT_ONCE, said, is_now):
        return True
    gulped = _any(_SWALLOWED, said, is_now) or parts.is_swallowed_in_chinese(said)
    return at_once and gulped


def _is_wondered(text: str) -> bool:
    curious = _CURIOUS.search(text) is not None and SOMEBODY.search(text) is None
    a_pet = _PET.search(text) is not None and _CHILD.search(text) is None
    return curious or a_pet or _BEFOREHAND.search(text) is not None


def _is_a_meal(text: str) -> bool:
    return bool(_FOOD.search(text)) and not _SURELY_TABLETS.search(text)


def _is_injured(said: Told) -> bool:
    if _any(_HIT_HEAD, said, is_now):
        return True
    return _any(_INJURED, said, is_now) and _is_thinned(said.text)


def _is_thinned(text: str) -> bool:
    """Say whether something that thins the blood is named, as the chat's reader knows it."""
    return _THINNED.search(text) is not None or any(True for _ in _thinners().find(text))


@cache
def _thinners() -> Words[Condition]:
    return Words([(each, words) for each, words in CONDITIONS if each in THINNERS])
