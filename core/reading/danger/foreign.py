"""Danger in English, Indonesian and Vietnamese, heard whatever language was chosen."""

from __future__ import annotations

from collections.abc import Mapping

from core.reading.danger import (
    alike_felt,
    foreign_calm,
    foreign_poison,
    foreign_scope,
    foreign_signs,
    foreign_words,
    parts,
)
from core.reading.danger.kinds import Danger
from core.reading.latin import bare, folded
from core.reading.pattern import LETTER, Pattern, any_of, whole
from core.reading.shorthand import TONGUES, in_full

_APART = " | "
_LATIN = Pattern("[a-zđ]")


def _any_of(table: Mapping[str, str]) -> Pattern:
    return whole("|".join(table.values()))


def _either(words: str) -> str:
    """With the marks of Vietnamese, and without."""
    return f"{words}|{bare(words)}"


def _bare_of(table: Mapping[str, str]) -> Pattern:
    return whole(bare(table["vi"]))


_CRISIS = _any_of(foreign_words.CRISIS)
_NAMED = _any_of(foreign_signs.NAMED)
_SIGNS = _any_of(foreign_signs.SIGNS)
_MEASURED = whole(_either("|".join(foreign_signs.MEASURED.values())))
_THINNED = whole(_either(foreign_signs.THINNED))
_INJURED = _any_of(foreign_signs.INJURED)
_BARE_INJURED = _bare_of(foreign_signs.INJURED)
_UPHILL = whole(_either(foreign_words.UPHILL))
_FIGURE = whole(foreign_words.FIGURE)
_FIRST_EVER = whole(foreign_words.FIRST_EVER)


def _denied(tongue: str) -> str:
    """What is said not to be: no chest pain or stroke; a call for help is never denied."""
    rows = (foreign_signs.NAMED, foreign_signs.SIGNS, foreign_signs.INJURED)
    sign = f"(?!{foreign_words.NEVER_DENIED})(?:{'|'.join(each[tongue] for each in rows)})"
    said = f"(?:{foreign_words.NOT[tongue]}) {sign}"
    return f"{said}(?:,? {foreign_words.OR} {sign})*(?!{LETTER}){foreign_words.NOT_NOW}"


_DENIED = any_of(f"(?<!{LETTER})(?:{_denied(each)})" for each in foreign_words.NOT)
_BARE_DENIED = Pattern(f"(?<!{LETTER})(?:{bare(_denied('vi'))})")
_BARE_CRISIS = _bare_of(foreign_words.CRISIS)
_BARE_NAMED = _bare_of(foreign_signs.NAMED)
_BARE_SIGNS = _bare_of(foreign_signs.SIGNS)
_SWALLOWED = whole(_either("|".join(foreign_words.SWALLOWED.values())))
_MEANT = whole(_either(foreign_poison.MEANT))
_AS_A_RULE = whole(_either(foreign_words.AS_A_RULE))
_AT_ONCE = whole(foreign_words.AT_ONCE)
_DAY_BY_DAY = whole(_either(foreign_words.DAY_BY_DAY))
_PAST = whole(foreign_words.PAST)
_DIED_OF = whole(foreign_words.DIED_OF)
_LIVED_ON = whole(foreign_words.LIVED_ON)
_TREATED_SINCE = whole(foreign_words.TREATED_SINCE)
_ANEW = whole(foreign_words.ANEW)
_STRICKEN = whole(foreign_words.STRICKEN)
_LONG_SINCE = whole(foreign_words.LONG_SINCE)
_NOW = whole(foreign_words.NOW)
_FELT = Pattern(_either(foreign_words.FELT_BESIDE))
_LONG_AGO = whole(_either(foreign_words.LONG_AGO))
_AGAIN = whole(_either(foreign_words.AGAIN))
_FEARED = whole(_either(foreign_words.FEARED))
_HAD_TAKEN = whole(foreign_words.HAD_TAKEN)
_CLAUSES = Pattern(f"([.,;!?|]|(?<!{LETTER})(?:{_either(foreign_words.THEN)})(?!{LETTER}))")
_SENTENCES = Pattern("[.;!?]")
_PIECES = Pattern("[.,;!?|]| (?:and|but|dan|tapi|và|nhưng) ")
_PRESENT = whole(foreign_words.PRESENT)
_HAD = whole(_either(foreign_words.HAD))
_GONE_THROUGH = whole(_either(foreign_words.GONE_THROUGH))
_OF_ILLNESS = whole(_either(foreign_words.OF_ILLNESS))
_LEFT_BEHIND = whole(
    _either("|".join((foreign_words.LEFT_BEHIND, *foreign_signs.ONE_SIDE.values())))
)
_ASKED_ABOUT = whole(foreign_words.ASKED_ABOUT)
_ALIKE = whole(foreign_words.ALIKE)


def danger(text: str) -> Danger | None:
    """Return the danger told in another tongue; what is long past is none, unless it is now too."""
    if not _LATIN.search(words := folded(text)):
        return None
    words = _said_of_danger(words)
    swallowed = _is_swallowed(words)
    taken = swallowed and _is_swallowed(_MEANT.sub(" ", words))
    weary = _has(_CRISIS, _BARE_CRISIS, words) or parts.is_weary(words)
    if weary or (_MEANT.search(words) and not swallowed):
        return Danger.SWALLOWED if taken else Danger.CRISIS
    if _MEASURED.search(words) or _is_injured(words):
        return Danger.EMERGENCY
    return _of_now(words, swallowed=swallowed)


def _said_of_danger(words: str) -> str:
    """Return the words written out, without what is no danger: who died of it, what is denied."""
    words = _FIRST_EVER.sub(" ", foreign_scope.without_story(words))
    words = _FIGURE.sub(" , ", _DIED_OF.sub(" ", _written_out(words)))
    words = foreign_calm.without_reasons(foreign_calm.without_idioms(words))
    words = foreign_calm.without_old(words)
    if not _NOW.search(words):
        words = _UPHILL.sub(" , ", words)
    words = _DENIED.sub(" , ", words)
    return _BARE_DENIED.sub(" , ", words) if bare(words) == words else words


def _is_injured(words: str) -> bool:
    """Whether who takes what thins the blood bleeds, or hit the head, and it is no question."""
    if not _THINNED.search(words):
        return False
    parts = (each for each in _PIECES.split(words) if not _PAST.search(each))
    return any(_has(_INJURED, _BARE_INJURED, x) and not _ASKED_ABOUT.search(x) for x in parts)


def _of_now(words: str, *, swallowed: bool) -> Danger | None:
    settled = _LIVED_ON.split(words)
    if len(settled) > 1 and _is_felt(settled[-1]):
        return Danger.EMERGENCY
    is_now = _is_now(" ; ".join(settled) if _PAST.search(words) else words)
    if swallowed and (is_now or not _PAST.search(_HAD_TAKEN.sub(" ", words))):
        return Danger.SWALLOWED
    if not is_now and _PAST.search(words) and not foreign_calm.is_for_later(words):
        return Danger.EMERGENCY if _is_felt_beside(words) else None
    if foreign_calm.is_for_later(words):
        return None
    lately = foreign_calm.without_old_illness(words)
    named = _has(_NAMED, _BARE_NAMED, lately) and (is_now or not _ASKED_ABOUT.search(words))
    named = named and not _is_lived_with(words) and not foreign_scope.is_asked_in_general(words)
    return (
        Danger.EMERGENCY
        if named or _is_felt(words) or (_is_alike(words) and _is_alike(lately))
        else None
    )


def _is_alike(words: str) -> bool:
    """Whether words are like those of a danger, and neither asked, feared nor long lived with."""
    if foreign_calm.is_lived_with(words):
        return False
    if _ASKED_ABOUT.search(words) or _LONG_AGO.search(words) or parts.is_beforehand(words):
        return False
    return not _is_lived_with(words) and alike_felt.is_alike_abroad(words.partition(_APART)[0])


def is_named_alone(text: str) -> bool:
    """Whether nothing but an illness is named, of which Chinese beside it may tell when it was."""
    words = _written_out(folded(text))
    if _is_now(words):
        return False
    felt = _is_felt(words) or _has(_CRISIS, _BARE_CRISIS, words)
    felt = felt or _MEASURED.search(words) is not None or _is_injured(words)
    return not felt and not _is_swallowed(words)


def is_past(text: str) -> bool:
    """Whether what is named in other tongues is told as long past, and nothing as of now."""
    words = _written_out(folded(text))
    left = _DIED_OF.sub(" ", words)
    if _is_lived_with(words) or (left != words and not _has(_NAMED, _BARE_NAMED, left)):
        return True
    return _PAST.search(words) is not None and not _is_now(words)


def _is_now(words: str) -> bool:
    again = _AGAIN.search(words) is not None and _FEARED.search(words) is None
    if again or any(each.search(words) for each in (_NOW, _FELT)):
        return True
    amid = foreign_scope.without_had(words)
    return amid != words and _PAST.search(amid) is None


def _is_felt_beside(words: str) -> bool:
    """Whether something is felt beside what alone is told as past: had lunch and is choking.

    A past that tells of a sign, or of when, goes on as a story, but where it is an illness's.
    What a stroke leaves behind is no sign.
    """
    if any(_goes_on_now(each) for each in words.split(_APART) if _PAST.search(each)):
        return True
    parts = _CLAUSES.split(words)
    past = [each for each in parts if _PAST.search(each)]
    if any(_is_felt(each) for each in past) or _GONE_THROUGH.search(words):
        return False
    if any(_PAST.search(_HAD.sub(" ", each)) and not _OF_ILLNESS.search(each) for each in past):
        return False
    rest = _LEFT_BEHIND.sub(" ; ", "".join(each for each in parts if each not in past))
    return _is_felt(rest)


def _goes_on_now(words: str) -> bool:
    """Whether a sign is told in the present tense, or in a sentence after the one of then."""
    parts = [each for each in _CLAUSES.split(words) if _PRESENT.search(each)]
    if not _GONE_THROUGH.search(words):
        parts += _SENTENCES.split(words)
    told = (_LEFT_BEHIND.sub(" , ", each) for each in parts if not _PAST.search(each))
    return any(_is_felt(each) for each in told)


def _is_swallowed(words: str) -> bool:
    """Whether tablets or poison were swallowed; how many one takes each day is no alarm."""
    if not _AT_ONCE.search(words):
        words = _AS_A_RULE.sub(" ", words)
    if _DAY_BY_DAY.search(words):
        return False
    return _SWALLOWED.search(words) is not None or parts.is_swallowed(words)


def _is_lived_with(words: str) -> bool:
    """Whether it is told how they live since then, and nothing that happens just now."""
    told = _PAST.search(words) and _TREATED_SINCE.search(words)
    old = _LONG_AGO.search(words)
    if not (told or old or _LIVED_ON.search(words)) or _ANEW.search(words):
        return False
    if _STRICKEN.search(words) and not (old or _LONG_SINCE.search(words)):
        return False
    return not _is_now(_TREATED_SINCE.sub(" ", _LIVED_ON.sub(" ", words)))


def _written_out(words: str) -> str:
    """Return the words as typed, and with the short ones of each language in full."""
    full = dict.fromkeys((words, *(in_full(words, each) for each in TONGUES)))
    typed_bare = bare(words) == words
    return _APART.join(bare(each) if typed_bare else each for each in full)


def _is_felt(words: str) -> bool:
    return _has(_SIGNS, _BARE_SIGNS, words) or parts.is_felt(words)


def _has(marked: Pattern, without: Pattern, words: str) -> bool:
    """Whether danger is named; without marks only where nothing is typed with any."""
    if marked.search(words):
        return True
    return bare(words) == words and without.search(_ALIKE.sub(" ", words)) is not None
