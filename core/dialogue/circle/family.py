"""The circle in conversation: who is in it, what each may, looking after one another."""

from __future__ import annotations

from dataclasses import replace

from core import family
from core.care import Care
from core.circle import Tie
from core.dialogue.circle import inviting, joining, moving, seeing, tying
from core.dialogue.circle.naming import called, may_of, may_phrases, of_kin, ties_meant
from core.dialogue.reminders.glancing import glance
from core.dialogue.scene import Scene, ask, stay
from core.dialogue.states import Resting, Step
from core.dialogue.taps import Tap
from core.messages import Ask, Choice, Phrase, Say, Told
from core.outside import (
    Channels,
    Claim,
    Claimed,
    Found,
    Glance,
    Glimpse,
    Ways,
)
from core.questions import do
from core.reading.family import FamilyWish, Wish, kin, wish
from core.reading.understood import Understood

ABOUT = frozenset({"tie", "circle"})
"""What taps about the family begin with; ``tie:<verb>.<key>[.<more>]``."""

WHICH = "family-which"
"""The question which of several relatives is meant."""

WAYS_IN = (
    Choice("circle:invite", "label-circle-invite"),
    Choice("circle:after", "label-circle-after"),
    Choice("circle:move", "label-circle-move"),
)
"""What can be begun in the circle, also by who has nobody in it yet."""

JOINING = "j_"
"""Before the token of an invitation in what a deep link carries."""


# ---- ways in --------------------------------------------------------------------


def heard(scene: Scene, text: str) -> Step | None:
    """Answer typed words that are only about the family; None for all others."""
    if scene.asked in inviting.NAMING and (named := inviting.named(scene, text)) is not None:
        return named
    found = wish(text)
    return _wished(scene, found) if found is not None else None


def _wished(scene: Scene, said: FamilyWish) -> Step | None:
    match said.wish:
        case Wish.CODE:
            return claim(scene, said.who)
        case Wish.INVITE:
            return inviting.invite(scene, said.who)
        case Wish.LOOK_AFTER:
            return inviting.look_after(scene, said.who)
        case Wish.HAND_OVER:
            return inviting.hand_over(scene, said.who)
        case Wish.CIRCLE:
            return circle(scene, Understood())
        case Wish.MOVE:
            return moving.move(scene)
        case Wish.HOME:
            return moving.home(scene)
        case Wish.CHANNELS:
            return look(scene, Channels())
        case Wish.TODAY | Wish.PLAN | Wish.NUDGE | Wish.LEAVE:
            return _about(scene, said)


def _about(scene: Scene, said: FamilyWish) -> Step | None:
    """What is asked of one relative; None where nobody of this name is in the circle."""
    if said.wish is Wish.LEAVE and not said.who:
        return circle(scene, Understood()) if scene.care.ties else None
    ties = ties_meant(scene.care, said.who, helps=None if said.wish is Wish.LEAVE else False)
    if not ties:
        return _of_nobody(scene, said)
    return _which(scene, said.wish, ties) if len(ties) > 1 else _of(scene, said.wish, ties[0])


def _which(scene: Scene, wished: Wish, ties: tuple[Tie, ...]) -> Step:
    """Two of one name, or no name and several: ask, never guess."""
    choices = tuple(
        Choice(f"tie:{wished}.{each.key}", "label-tie", (("who", called(each)),)) for each in ties
    )
    question = Ask("other", "ask-family-which", (), (*choices, do("cancel")))
    return ask(scene, question, WHICH)


def _of(scene: Scene, wished: Wish, tie: Tie) -> Step:
    """Do what is wished of one relative."""
    match wished:
        case Wish.TODAY:
            return look(scene, Glance(tie.key, "today"))
        case Wish.PLAN:
            return look(scene, Glance(tie.key, "plan"))
        case Wish.NUDGE:
            return look(scene, Glance(tie.key, "nudge"))
        case _:
            return tying.leaving(scene, tie)


def _of_nobody(scene: Scene, said: FamilyWish) -> Step | None:
    """Whom to remove, where they are not in the circle: who is; a name may be anything else."""
    if said.wish is Wish.LEAVE and kin(said.who) is not None:
        return circle(scene, Understood())
    if said.wish is not Wish.TODAY:
        return None
    wanted = kin(said.who) is not None and any(each in scene.words for each in ("看", "知道", "查"))
    return _own(scene, said) or (inviting.look_after(scene, said.who) if wanted else None)


def _own(scene: Scene, said: FamilyWish) -> Step | None:
    """「媽媽今天吃了嗎」 of somebody whose reminders are in one's own hands."""
    meant = kin(said.who)
    for place, known in enumerate(scene.care.people):
        if known.rhythm is not None and meant is not None and of_kin(known) is meant:
            return glance(scene, place)
    return None


def look(scene: Scene, at: Claim | Glance | Channels) -> Step:
    """Ask for what lies outside the state; it is stepped once more with what is found."""
    state = scene.state
    return Step(state, Told(()), look=at)


def claim(scene: Scene, secret: str) -> Step:
    """An invitation was opened: used up, if it leads anywhere and not too much was tried."""
    if not family.may_try(scene.care, scene.moment.at):
        return stay(scene, Say("invite-wait"))
    return look(scene, Claim(secret))


def found(scene: Scene, at: Found) -> Step:
    """Go on with what a look found."""
    match at.look, at.facts:
        case Claim(), Claimed() as claimed:
            return joining.joined(scene, claimed)
        case Claim(), _:
            tried = scene.holding(family.failed(scene.care, scene.moment.at))
            return stay(tried, Say("invite-gone"))
        case Glance() as glanced, (Glimpse() | None) as seen:
            return seeing.seen_by(scene, glanced, seen)
        case Channels(), Ways() as ways:
            return moving.listed(scene, ways)
        case _:
            return stay(scene, Say("circle-cannot"))


# ---- the circle -------------------------------------------------------------------


def circle(scene: Scene, _: Understood) -> Step:
    """「家人」: who is in the circle, what each may, and inviting."""
    ties = scene.care.ties
    buttons = tuple(
        Choice(f"tie:show.{each.key}", "label-tie", (("who", called(each)),)) for each in ties[:8]
    )
    if not ties:
        return stay(scene, Say("circle-empty", (), WAYS_IN))
    lines: tuple[Phrase, ...] = tuple(_line(each) for each in ties)
    return stay(scene, Say("circle", (("ties", lines),), (*buttons, *WAYS_IN)))


def exported(care: Care) -> tuple[Say, ...]:
    """Return the circle as part of what is kept of a person."""
    if not care.ties:
        return ()
    return (Say("circle", (("ties", tuple(_line(each) for each in care.ties)),)),)


def _line(tie: Tie) -> Phrase:
    text = "circle-helper" if tie.helps else "circle-helped"
    return Phrase(text, (("who", called(tie)), ("things", may_phrases(tie.may))))


def tapped(scene: Scene, tap: Tap) -> Step:
    """A button about the family, also an old one."""
    verb, *rest = tap.value.split(".")
    if tap.about == "circle":
        return _circle_tapped(scene, verb, rest)
    tie = family.tie_of(scene.care, rest[0]) if rest else None
    if tie is None:
        return stay(scene, Say("tie-gone"))
    more = rest[1] if len(rest) > 1 else ""
    if scene.asked == WHICH:
        scene = replace(scene, state=Resting(scene.care))
    return _tie_tapped(scene, tie, verb, more)


def _circle_tapped(scene: Scene, verb: str, rest: list[str]) -> Step:
    match verb:
        case "invite":
            return inviting.invite(scene, "")
        case "after":
            return inviting.look_after(scene, "")
        case "whom" | "may" | "self":
            return inviting.tapped(scene, verb, rest[0] if rest else "")
        case "move":
            return moving.move(scene)
        case "home":
            return moving.home(scene)
        case "part" | "merge":
            return moving.tapped(scene, verb, rest)
        case _:
            return stay(scene, Say("old-button"))


def _tie_tapped(scene: Scene, tie: Tie, verb: str, more: str) -> Step:
    match verb:
        case "show":
            return tying.card(scene, tie)
        case "today" | "plan" | "nudge" if not tie.helps:
            return look(scene, Glance(tie.key, verb))
        case "allow" if tie.helps:
            return tying.allow(scene, tie, may_of(more))
        case "call":
            return joining.call(scene, tie, more)
        case "take" if tie.helps:
            return joining.take(scene, tie, more)
        case "often" if not tie.helps:
            return tying.often(scene, tie, more)
        case "leave":
            return tying.leaving(scene, tie)
        case "end":
            return tying.end(scene, tie)
        case "stay":
            return stay(scene, Say("tie-kept"))
        case _:
            return stay(scene, Say("old-button"))
