"""Opening an invitation: the tie that stands then, what the other may, what they are called."""

from __future__ import annotations

from dataclasses import replace

from core import family
from core.care import NOBODY, Care, Known
from core.circle import Called, Kin, Purpose, Tie
from core.dialogue.circle import moving
from core.dialogue.circle.naming import OFFERED, called, may_phrases
from core.dialogue.reminders.when import clock
from core.dialogue.saying import everything
from core.dialogue.scene import Scene, ask, stay
from core.dialogue.states import Asking, New, Resting, Step, tell
from core.messages import Ask, Choice, Effect, Reply, Say
from core.outside import Claimed, Joined, Letter, Untie, Write
from core.person import Subject
from core.questions import do

EVERYONE = tuple(Kin)


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
    place = scene.care.own_place
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
    place = scene.care.own_place
    letter = Write(
        Letter(tie.key, Joined(claimed.called, helps=False, place=claimed.place, handed=True))
    )
    if place is not None and scene.care.people[place] != NOBODY:
        care = replace(family.with_tie(scene.care, tie), offered=known)
        return _which(scene.holding(care), tie, scene.care.people[place], known, letter)
    moved = scene.holding(adopted(family.with_tie(scene.care, tie), known))
    taken = Say("hand-taken", (("things", everything(moved.care.known)),))
    told = (*before, taken, *_reminded(moved.care))
    return _allowing(
        moved, tie, *told, effects=(letter, *moving.scheduled(moved.care, scene.moment.at))
    )


def _reminded(care: Care) -> tuple[Say, ...]:
    """Say which reminders came along with a profile."""
    rhythm = care.known.rhythm
    if rhythm is None or not rhythm.times or rhythm.paused:
        return ()
    return (Say("hand-reminders", (("time", clock(rhythm.times)),), (do("stop_reminder"),)),)


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
    told: tuple[Say, ...] = ()
    if which == "theirs" and offered is not None:
        care = adopted(care, offered)
        told = _reminded(care)
    kept = Say("hand-kept", (("things", everything(care.known)),))
    return _allowing(
        scene.holding(care), tie, kept, *told, effects=moving.scheduled(care, scene.moment.at)
    )


def adopted(care: Care, known: Known) -> Care:
    """Take a profile as one's own; one's own reminder stays, else theirs comes along."""
    own = replace(known, profile=replace(known.profile, subject=Subject.SELF), relation=None)
    place = care.own_place
    if place is None:
        return care.add(own)
    mine = care.people[place]
    kept = replace(own, rhythm=mine.rhythm or own.rhythm, diary=mine.diary, once=mine.once)
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
    care = family.with_tie(scene.care, replace(tie, called=them))
    after = family.tie_of(care, tie.key) or tie
    text = "called-helper" if tie.helps else "called-helped"
    buttons = (Choice(f"tie:show.{tie.key}", "label-tie", (("who", called(after)),)),)
    return tell(Resting(care), Say(text, (("who", called(after)),), buttons))


def named(scene: Scene, them: Called) -> Step | None:
    """A typed name said who they are."""
    tie = _asked_tie(scene)
    return _call(scene, tie, them) if tie else None


def _asked_tie(scene: Scene) -> Tie | None:
    """Return the relative whom the open question is about."""
    if not isinstance(scene.state, Asking):
        return None
    keys = [each.data.split(".")[1] for each in scene.state.ask.choices if "." in each.data]
    return family.tie_of(scene.care, keys[0]) if keys else None
