"""Inviting, and what opening an invitation leads to: who, what they may, what they are called."""

from __future__ import annotations

from dataclasses import replace

from core import family
from core.care import Care
from core.circle import Called, Kin, May, Purpose
from core.dialogue.circle import joining
from core.dialogue.circle.naming import OFFERED, called_as, may_of, may_phrases, of_kin
from core.dialogue.saying import who
from core.dialogue.scene import Scene, agreed, ask, stay
from core.dialogue.states import Resting, Step, tell
from core.messages import Ask, Choice, Say, ShowInvite
from core.outside import NOBODY, Invite
from core.person import Subject
from core.questions import do
from core.reading.family import kin, wish
from core.reading.read import read_on
from core.reading.understood import Context, Intent

CONSENT = "consent-family-1"
"""What somebody agrees to who lets another look after them; a new text gets a new number."""

NAMING = frozenset({"family-whom", "family-after", "family-call"})
"""Questions that a name answers."""

HELPERS = (Kin.DAUGHTER, Kin.SON, Kin.SPOUSE, Kin.OTHER)
ELDERS = (Kin.MOTHER, Kin.FATHER, Kin.GRANDMOTHER, Kin.GRANDFATHER, Kin.SPOUSE, Kin.OTHER)


# ---- making one ---------------------------------------------------------------------


def invite(scene: Scene, word: str) -> Step:
    """「邀請女兒」: what shall she be able to do; without a name, whom."""
    if len(scene.care.ties) >= family.MOST_TIES:
        return stay(scene, Say("circle-full", (("count", family.MOST_TIES),)))
    if not word:
        return _whom(scene, "family-whom", HELPERS)
    return _may(scene, as_called(word))


def look_after(scene: Scene, word: str) -> Step:
    """「我想照顧媽媽」: an invitation by which she decides what we may."""
    if not word:
        return _whom(scene, "family-after", ELDERS)
    return _given(scene, Purpose.LOOK_AFTER, as_called(word), ())


def hand_over(scene: Scene, word: str) -> Step | None:
    """「把媽媽的資料交給她」: an invitation by which her profile becomes her own."""
    place = _kept(scene.care, word)
    if place is None:
        return stay(scene, Say("hand-nobody")) if not word else None
    known = scene.care.people[place]
    them = Called(known.called or "", of_kin(known) or Kin.OTHER)
    return _given(scene, Purpose.HAND_OVER, them, (), place)


def _kept(care: Care, word: str) -> int | None:
    """Return the place of somebody else's profile that we keep."""
    mine = {None, Subject.SELF}
    others = [at for at, known in enumerate(care.people) if known.profile.subject not in mine]
    if not word:
        return care.current if care.current in others else (others[0] if others else None)
    meant = kin(word)
    for at in others:
        known = care.people[at]
        if known.called == word or (meant is not None and of_kin(known) is meant):
            return at
    return None


def as_called(word: str) -> Called:
    """Return what somebody is called by a word that was typed."""
    usual = kin(word)
    if usual is not None and usual is not Kin.OTHER:
        return Called(kin=usual)
    return Called(family.clean(word))


def _whom(scene: Scene, question: str, several: tuple[Kin, ...]) -> Step:
    verb = "whom" if question == "family-whom" else "self"
    choices = tuple(Choice(f"circle:{verb}.{each}", f"kin-{each}") for each in several)
    text = "ask-family-whom" if question == "family-whom" else "ask-family-after"
    return ask(scene, Ask("other", text, (), (*choices, do("cancel"))), question)


def _may(scene: Scene, them: Called) -> Step:
    moved = scene.holding(replace(scene.care, draft=them))
    args = (("who", called_as(them)), ("whose", who(scene.care.known)))
    choices = tuple(Choice(f"circle:may.{each}", f"label-may-{each}") for each in OFFERED)
    question = Ask("other", "ask-family-may", args, (*choices, do("cancel")))
    return ask(moved, question, "family-may")


def tapped(scene: Scene, verb: str, value: str) -> Step:
    """A button while an invitation is made, or a profile taken over."""
    match verb:
        case "whom" if value in set(Kin):
            return _may(scene, Called(kin=Kin(value)))
        case "self" if value in set(Kin):
            return _given(scene, Purpose.LOOK_AFTER, Called(kin=Kin(value)), ())
        case "may" if may_of(value):
            return _given(scene, Purpose.HELP_ME, scene.care.draft, may_of(value))
        case _:
            return stay(scene, Say("old-button"))


def _given(
    scene: Scene, purpose: Purpose, them: Called, may: tuple[May, ...], place: int | None = None
) -> Step:
    """Make the invitation, and show the ways to hand it on."""
    token = scene.moment.token
    code = family.code_of(token)
    made = Invite(
        token,
        code,
        family.tie_key(token),
        purpose,
        scene.moment.at + family.LINK_LIVES,
        scene.care.people[0].name or "",
        them,
        may,
        scene.care.current if place is None else place,
    )
    moved = agreed(scene, "family", CONSENT) if purpose is Purpose.HELP_ME else scene
    shown = ShowInvite(token, code, purpose, called_as(them), may_phrases(may))
    return tell(Resting(moved.care), shown, effects=(made,))


def named(scene: Scene, text: str) -> Step | None:
    """A typed name answers who is meant; a wish is no name."""
    intent = read_on(text, Context(scene.today)).intent
    if wish(text) is not None or intent not in {None, Intent.UNKNOWN}:
        return None
    them = as_called(text)
    if them == NOBODY:
        return stay(scene, Say("name-unreadable"))
    match scene.asked:
        case "family-whom":
            return _may(scene, them)
        case "family-after":
            return _given(scene, Purpose.LOOK_AFTER, them, ())
        case _:
            return joining.named(scene, them)
