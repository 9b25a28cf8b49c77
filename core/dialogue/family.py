"""The circle in conversation: who is in it, what each may, looking after one another."""

from __future__ import annotations

from dataclasses import replace

from core import family
from core.circle import Digest, May, Tie, Today, in_order
from core.dialogue import inviting, moving
from core.dialogue.due import glance
from core.dialogue.naming import called, may_phrases, of_kin, tie_meant
from core.dialogue.scene import Scene, stay
from core.dialogue.states import Resting, Step
from core.dialogue.taps import Tap
from core.messages import Choice, Phrase, Say, ShowShared, Told
from core.outside import (
    NOBODY,
    Allowed,
    Channels,
    Claim,
    Claimed,
    Found,
    Glance,
    Glimpse,
    Letter,
    Nudge,
    Often,
    Ways,
    Write,
)
from core.reading.family import FamilyWish, Wish, kin, wish
from core.reading.understood import Understood
from core.sharing import Field, visible

ABOUT = frozenset({"tie", "circle"})
"""What taps about the family begin with; ``tie:<verb>.<key>[.<more>]``."""

JOINING = "j_"
"""Before the token of an invitation in what a deep link carries."""

SEEN = (Field.AMOUNTS.value, Field.FOODS.value, Field.SCHEDULE.value)
"""What of a plan a helper sees; health never."""


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
    tie = tie_meant(scene.care, said.who, helps=None if said.wish is Wish.LEAVE else False)
    if tie is None:
        return _own(scene, said) if said.wish is Wish.TODAY else None
    match said.wish:
        case Wish.TODAY:
            return look(scene, Glance(tie.key, "today"))
        case Wish.PLAN:
            return look(scene, Glance(tie.key, "plan"))
        case Wish.NUDGE:
            return look(scene, Glance(tie.key, "nudge"))
        case _:
            return leaving(scene, tie)


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
            return inviting.joined(scene, claimed)
        case Claim(), _:
            tried = scene.holding(family.failed(scene.care, scene.moment.at))
            return stay(tried, Say("invite-gone"))
        case Glance() as glanced, (Glimpse() | None) as seen:
            return _seen(scene, glanced, seen)
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
    more = (
        Choice("circle:invite", "label-circle-invite"),
        Choice("circle:after", "label-circle-after"),
        Choice("circle:move", "label-circle-move"),
    )
    if not ties:
        return stay(scene, Say("circle-empty", (), more))
    lines: tuple[Phrase, ...] = tuple(_line(each) for each in ties)
    return stay(scene, Say("circle", (("ties", lines),), (*buttons, *more)))


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
            return card(scene, tie)
        case "today" | "plan" | "nudge" if not tie.helps:
            return look(scene, Glance(tie.key, verb))
        case "allow" if tie.helps:
            return allow(scene, tie, inviting.may_of(more))
        case "call":
            return inviting.call(scene, tie, more)
        case "take" if tie.helps:
            return inviting.take(scene, tie, more)
        case "often" if not tie.helps:
            return often(scene, tie, more)
        case "leave":
            return leaving(scene, tie)
        case "end":
            return end(scene, tie)
        case "stay":
            return stay(scene, Say("tie-kept"))
        case _:
            return stay(scene, Say("old-button"))


def card(scene: Scene, tie: Tie) -> Step:
    """One relative: what may be done, and what may be changed."""
    shown = Say("tie-helper" if tie.helps else "tie-helped", _who_may(tie), _buttons(tie))
    return stay(scene, shown)


def _who_may(tie: Tie) -> tuple[tuple[str, Phrase], tuple[str, tuple[Phrase, ...]]]:
    return ("who", called(tie)), ("things", may_phrases(tie.may))


def _buttons(tie: Tie) -> tuple[Choice, ...]:
    leave = Choice(f"tie:leave.{tie.key}", "label-tie-leave")
    if tie.helps:
        return (*(_toggle(tie, each) for each in May), leave)
    verbs = {May.TOLD: "today", May.SEE: "plan", May.NUDGE: "nudge"}
    doing = tuple(
        Choice(f"tie:{verb}.{tie.key}", f"label-tie-{verb}")
        for may, verb in verbs.items()
        if may in tie.may
    )
    return (*doing, leave)


def _toggle(tie: Tie, may: May) -> Choice:
    on = may in tie.may
    letters = inviting.letters_of(in_order(set(tie.may) ^ {may}))
    text = f"label-may-{'take' if on else 'give'}-{may}"
    return Choice(f"tie:allow.{tie.key}.{letters}", text)


def allow(scene: Scene, tie: Tie, may: tuple[May, ...]) -> Step:
    """The person gives or takes permissions; the helper hears of it."""
    after = replace(tie, may=may, told=scene.today.toordinal() - 1)
    moved = scene.holding(family.with_tie(scene.care, after))
    moved = replace(moved, state=Resting(moved.care)) if scene.asked == "family-may" else moved
    letter = Write(Letter(tie.key, Allowed(may)))
    if tie.called == NOBODY:
        told = Say("tie-changed", _who_may(after))
        return inviting.ask_call(moved, after, told, effects=(letter,))
    return stay(moved, Say("tie-changed", _who_may(after), _buttons(after)), effects=(letter,))


def leaving(scene: Scene, tie: Tie) -> Step:
    """Asked once more, and what follows is said."""
    choices = (
        Choice(f"tie:end.{tie.key}", "label-tie-end"),
        Choice(f"tie:stay.{tie.key}", "label-tie-stay"),
    )
    text = "tie-remove-sure" if tie.helps else "tie-leave-sure"
    return stay(scene, Say(text, (("who", called(tie)),), choices))


def end(scene: Scene, tie: Tie) -> Step:
    """The tie is gone, at once and for both; the other side hears only that."""
    moved = scene.holding(family.without_tie(scene.care, tie.key))
    moved = replace(moved, state=Resting(moved.care)) if scene.asked == "family-may" else moved
    return stay(moved, Say("tie-ended", (("who", called(tie)),)), effects=inviting.left(tie))


def often(scene: Scene, tie: Tie, every: str) -> Step:
    """How often the helper wants to hear of missed days."""
    wanted = Digest.WEEK if every == Digest.WEEK else Digest.DAY
    moved = scene.holding(family.with_tie(scene.care, replace(tie, every=wanted)))
    told = Say(f"digest-every-{wanted}", (("who", called(tie)),))
    return stay(moved, told, effects=(Write(Letter(tie.key, Often(wanted))),))


# ---- what a helper sees ----------------------------------------------------------------


def _seen(scene: Scene, at: Glance, seen: Glimpse | None) -> Step:
    tie = family.tie_of(scene.care, at.tie)
    if tie is None or seen is None:
        return stay(scene, Say("tie-gone"))
    moved = scene.holding(family.with_tie(scene.care, replace(tie, may=seen.may)))
    match at.why:
        case "today":
            return _today(moved, tie, seen)
        case "plan":
            return _plan(moved, tie, seen)
        case "nudge":
            return _nudge(moved, tie, seen)


def _today(scene: Scene, tie: Tie, seen: Glimpse) -> Step:
    if seen.today is None:
        return _not_allowed(scene, tie)
    can_nudge = seen.left and seen.today is Today.WAITING
    nudge = Choice(f"tie:nudge.{tie.key}", "label-tie-nudge")
    args = (("who", called(tie)), ("days", len(seen.week or ())))
    return stay(scene, Say(f"today-{seen.today}", args, (nudge,) if can_nudge else ()))


def _plan(scene: Scene, tie: Tie, seen: Glimpse) -> Step:
    if seen.known is None:
        return _not_allowed(scene, tie)
    shared = visible(seen.known, SEEN, scene.knowledge, scene.moment.at)
    return stay(scene, ShowShared(shared))


def _nudge(scene: Scene, tie: Tie, seen: Glimpse) -> Step:
    who = (("who", called(tie)),)
    if seen.left is None:
        return _not_allowed(scene, tie)
    if seen.quiet:
        return stay(scene, Say("nudge-quiet", who))
    if seen.today is Today.TAKEN:
        return stay(scene, Say("nudge-needless", who))
    if not seen.left:
        return stay(scene, Say("nudge-enough", (*who, ("count", family.NUDGES_A_DAY))))
    return stay(scene, Say("nudge-sent", who), effects=(Write(Letter(tie.key, Nudge())),))


def _not_allowed(scene: Scene, tie: Tie) -> Step:
    return stay(scene, Say("tie-not-allowed", (("who", called(tie)),)))
