"""What relatives are called, and what they may, in words; who is meant by a word."""

from __future__ import annotations

from core.care import Care, Known
from core.circle import Called, Kin, May, Tie, in_order
from core.messages import Phrase
from core.person import Sex, Subject
from core.reading.family import kin

LETTERS = {May.SEE: "s", May.TOLD: "t", May.NUDGE: "n"}
"""How a button carries permissions."""

OFFERED = ("stn", "st", "sn", "s", "n")
"""Permissions that are offered together, the usual first."""

KIN_OF = {
    Subject.MOTHER: Kin.MOTHER,
    Subject.FATHER: Kin.FATHER,
    Subject.GRANDMOTHER: Kin.GRANDMOTHER,
    Subject.GRANDFATHER: Kin.GRANDFATHER,
    Subject.SPOUSE: Kin.SPOUSE,
}


def called(tie: Tie) -> Phrase:
    """Return the relative as they are called here."""
    return called_as(tie.called)


def called_as(them: Called) -> Phrase:
    """Return a relative's own word, else the usual one; the second of a name with its number."""
    own = Phrase("is-called", (("name", them.word),)) if them.word else Phrase(f"kin-{them.kin}")
    if them.number == 1:
        return own
    return Phrase("kin-numbered", (("who", own), ("number", them.number)))


def may_phrases(may: tuple[May, ...]) -> tuple[Phrase, ...]:
    """Return permissions in words; none of them has a word too."""
    return tuple(Phrase(f"may-{each}") for each in may) or (Phrase("may-nothing"),)


def of_kin(known: Known) -> Kin | None:
    """Return who somebody I keep a profile of is to me."""
    profile = known.profile
    if profile.subject is Subject.CHILD:
        return {Sex.FEMALE: Kin.DAUGHTER, Sex.MALE: Kin.SON, None: Kin.OTHER}[profile.sex]
    return KIN_OF.get(profile.subject) if profile.subject else None


def ties_meant(care: Care, who: str, *, helps: bool | None) -> tuple[Tie, ...]:
    """Return the relatives a word may mean; without a word all there are.

    ``helps``: only those who help me, or only those I help; None for both.
    """
    ties = tuple(each for each in care.ties if helps is None or each.helps is helps)
    return tuple(each for each in ties if _is_called(each.called, who)) if who else ties


def _is_called(them: Called, who: str) -> bool:
    if them.word and (them.word.casefold() in who or who in them.word.casefold()):
        return True
    theirs = kin(them.word) if them.word else them.kin
    return theirs is not None and theirs is not Kin.OTHER and theirs is kin(who)


def letters_of(may: tuple[May, ...]) -> str:
    """Return permissions as a button carries them."""
    return "".join(LETTERS[each] for each in may) or "-"


def may_of(letters: str) -> tuple[May, ...]:
    """Return what a button carries."""
    return in_order({each for each, letter in LETTERS.items() if letter in letters})
