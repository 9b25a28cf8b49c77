"""Inviting, and what opening an invitation leads to: who, what they may, what they are called."""

from __future__ import annotations

from dataclasses import replace

from core import family
from core.care import Care, Known
from core.circle import Called, Kin, May, Purpose, Tie, in_order
from core.dialogue import moving
from core.dialogue.naming import called, called_as, may_phrases, of_kin
from core.dialogue.saying import everything, who
from core.dialogue.scene import Scene, agreed, ask, stay
from core.dialogue.states import New, Resting, Step, tell
from core.messages import Ask, Choice, Effect, Reply, Say, ShowInvite
from core.outside import NOBODY, Claimed, Ended, Invite, Joined, Letter, Untie, Write
from core.person import Subject
from core.questions import do
from core.reading.family import kin, wish
from core.reading.read import read
from core.reading.understood import Context, Intent

CONSENT = "consent-family-1"
"""What somebody agrees to who lets another look after them; a new text gets a new number."""

LETTERS = {May.SEE: "s", May.TOLD: "t", May.NUDGE: "n"}
"""How a button carries permissions."""

OFFERED = ("stn", "st", "sn", "s", "n")
"""Permissions that are offered together, the usual first."""

NAMING = frozenset({"family-whom", "family-after", "family-call"})
"""Questions that a name answers."""

HELPERS = (Kin.DAUGHTER, Kin.SON, Kin.SPOUSE, Kin.OTHER)
ELDERS = (Kin.MOTHER, Kin.FATHER, Kin.GRANDMOTHER, Kin.GRANDFATHER, Kin.SPOUSE, Kin.OTHER)
EVERYONE = (*ELDERS[:5], Kin.DAUGHTER, Kin.SON, Kin.OTHER)


def letters_of(may: tuple[May, ...]) -> str:
    """Return permissions as a button carries them."""
    return "".join(LETTERS[each] for each in may) or "-"


def may_of(letters: str) -> tuple[May, ...]:
    """Return what a button carries."""
    return in_order({each for each, letter in LETTERS.items() if letter in letters})


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


# ---- opening one ----------------------------------------------------------------------


def joined(scene: Scene, claimed: Claimed) -> Step:
    """An invitation was used up: the tie stands, and both sides hear who may what."""
    if claimed.own:
        return stay(scene, Say("invite-own"))
    if claimed.purpose is Purpose.MOVE:
        return moving.claimed(scene, claimed)
    if len(scene.care.ties) >= family.MOST_TIES:
        full = Say("circle-full", (("count", family.MOST_TIES),))
        return stay(scene, full, effects=(Untie(claimed.tie),))
    before = (Say("greet-short"),) if isinstance(scene.state, New) else ()
    match claimed.purpose:
        case Purpose.HELP_ME:
            return _as_helper(scene, claimed, before)
        case Purpose.LOOK_AFTER:
            return _looked_after(scene, claimed, before)
        case Purpose.HAND_OVER:
            return _handed(scene, claimed, before)


def _as_helper(scene: Scene, claimed: Claimed, before: tuple[Reply, ...]) -> Step:
    tie = Tie(claimed.tie, Called(claimed.name), helps=False, may=claimed.may)
    joined_by = Joined(claimed.called, helps=True, may=claimed.may, place=claimed.place)
    moved = scene.holding(family.with_tie(scene.care, tie))
    told = Say("joined-helper", (("who", called(tie)), ("things", may_phrases(tie.may))))
    return ask_call(moved, tie, *before, told, effects=(Write(Letter(tie.key, joined_by)),))


def _looked_after(scene: Scene, claimed: Claimed, before: tuple[Reply, ...]) -> Step:
    tie = _helped_by(scene, claimed)
    letter = Letter(tie.key, Joined(claimed.called, helps=False))
    moved = scene.holding(family.with_tie(scene.care, tie))
    return _allowing(moved, tie, *before, effects=(Write(letter),))


def _helped_by(scene: Scene, claimed: Claimed) -> Tie:
    told = scene.today.toordinal() - 1
    place = own_place(scene.care)
    return Tie(claimed.tie, Called(claimed.name), helps=True, place=place or 0, told=told)


def _allowing(scene: Scene, tie: Tie, *before: Reply, effects: tuple[Effect, ...] = ()) -> Step:
    """Ask what somebody who would like to look after us may do; nothing is an answer too."""
    choices = tuple(Choice(f"tie:allow.{tie.key}.{each}", f"label-may-{each}") for each in OFFERED)
    none = Choice(f"tie:end.{tie.key}", "label-may-none")
    question = Ask("other", "ask-family-allow", (("who", called(tie)),), (*choices, none))
    return ask(scene, question, "family-may", *before, effects=effects)


def _handed(scene: Scene, claimed: Claimed, before: tuple[Reply, ...]) -> Step:
    known = claimed.known
    if known is None:
        return stay(scene, Say("invite-gone"), effects=(Untie(claimed.tie),))
    tie = _helped_by(scene, claimed)
    place = own_place(scene.care)
    letter = Write(
        Letter(tie.key, Joined(claimed.called, helps=False, place=claimed.place, handed=True))
    )
    if place is not None and scene.care.people[place] != Known():
        care = replace(family.with_tie(scene.care, tie), offered=known)
        return _which(scene.holding(care), tie, scene.care.people[place], known, letter)
    moved = scene.holding(adopted(family.with_tie(scene.care, tie), known))
    taken = Say("hand-taken", (("things", everything(moved.care.known)),))
    return _allowing(moved, tie, *before, taken, effects=(letter,))


def _which(scene: Scene, tie: Tie, mine: Known, theirs: Known, letter: Write) -> Step:
    args = (("mine", everything(mine)), ("theirs", everything(theirs)))
    choices = (
        Choice(f"tie:take.{tie.key}.theirs", "label-take-theirs"),
        Choice(f"tie:take.{tie.key}.mine", "label-take-mine"),
    )
    return ask(
        scene, Ask("other", "ask-family-take", args, choices), "family-take", effects=(letter,)
    )


def take(scene: Scene, tie: Tie, which: str) -> Step:
    """Which of two profiles is kept as one's own; then what the giver may."""
    offered = scene.care.offered
    care = replace(scene.care, offered=None)
    if which == "theirs" and offered is not None:
        care = adopted(care, offered)
    kept = Say("hand-kept", (("things", everything(care.known)),))
    return _allowing(scene.holding(care), tie, kept)


def own_place(care: Care) -> int | None:
    """Return the place of one's own profile, None where only others' are kept."""
    mine = {None, Subject.SELF}
    return next((at for at, each in enumerate(care.people) if each.profile.subject in mine), None)


def adopted(care: Care, known: Known) -> Care:
    """Take a profile as one's own."""
    own = replace(known, profile=replace(known.profile, subject=Subject.SELF), relation=None)
    place = own_place(care)
    if place is None:
        return care.add(own)
    kept = replace(own, rhythm=care.people[place].rhythm, diary=care.people[place].diary)
    return care.turn_to(place).with_known(kept)


# ---- what they are called -----------------------------------------------------------------


def ask_call(scene: Scene, tie: Tie, *before: Reply, effects: tuple[Effect, ...] = ()) -> Step:
    """Ask who a relative is to us, so that we can talk about them."""
    choices = tuple(Choice(f"tie:call.{tie.key}.{each}", f"kin-{each}") for each in EVERYONE)
    question = Ask("other", "ask-family-call", (), choices)
    return ask(scene, question, "family-call", *before, effects=effects)


def call(scene: Scene, tie: Tie, value: str) -> Step:
    """A button said who they are."""
    return _call(
        scene, tie, Called(tie.called.word, Kin(value) if value in set(Kin) else Kin.OTHER)
    )


def _call(scene: Scene, tie: Tie, them: Called) -> Step:
    after = replace(tie, called=them)
    care = family.with_tie(scene.care, after)
    text = "called-helper" if tie.helps else "called-helped"
    buttons = (Choice(f"tie:show.{tie.key}", "label-tie", (("who", called(after)),)),)
    return tell(Resting(care), Say(text, (("who", called(after)),), buttons))


def named(scene: Scene, text: str) -> Step | None:
    """A typed name answers who is meant; a wish is no name."""
    intent = read(text, Context(scene.today)).intent
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
            tie = _asked_tie(scene)
            return _call(scene, tie, them) if tie else None


def _asked_tie(scene: Scene) -> Tie | None:
    """Return the relative whom the open question is about."""
    state = scene.state
    if isinstance(state, (New, Resting)) or not hasattr(state, "ask"):
        return None
    keys = [each.data.split(".")[1] for each in state.ask.choices if "." in each.data]
    return family.tie_of(scene.care, keys[0]) if keys else None


def left(tie: Tie) -> tuple[Effect, ...]:
    """Return what ends a tie on both sides."""
    return (Write(Letter(tie.key, Ended())), Untie(tie.key))
