"""Sharing a plan: what shall be in it and for how long, the link, which are open, revoking."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from core import sharing
from core.care import Known, Sharing, aged
from core.dialogue.circle.naming import called
from core.dialogue.reminders.when import day_phrase
from core.dialogue.saying import who
from core.dialogue.scene import Scene, agreed, ask, proceed, stay
from core.dialogue.states import Asking, New, Resting, State, Step, care_of, tell
from core.dialogue.taps import Tap
from core.family import failed, tie_of
from core.knowledge import Knowledge
from core.messages import (
    Ask,
    Choice,
    Handed,
    Phrase,
    Revoke,
    Say,
    Share,
    Shared,
    ShowLink,
    ShowShared,
)
from core.person import HOME
from core.questions import do
from core.reading.sharing import About, Ticks, about_shares, ticks
from core.reading.understood import Understood
from core.sharing import LIVES, USUAL, USUAL_LIFE, Field

CONSENT = "consent-share-1"
"""What somebody agrees to who makes a share; a new text gets a new number."""

ABOUT = frozenset({"share", "revoke", "shares"})
"""What taps about shares begin with."""

LETTERS = {
    Field.AMOUNTS: "a",
    Field.FOODS: "f",
    Field.SCHEDULE: "s",
    Field.ADHERENCE: "h",
    Field.CONDITIONS: "c",
}
"""How a button carries what is ticked: ``share:go.af.30``."""

LIST = Choice("shares:list", "label-shares")
REVOKE_ALL = Choice("revoke:all", "label-revoke-all")
QUESTION = "share"
WISHED = "share"
"""What /start carries of who would like to put a plan into another chat, and has none open."""

_ON = (do("plan"), do("share"))


# ---- what shall be in it ----------------------------------------------------------


def share(scene: Scene, _: Understood) -> Step:
    """「傳給家人」: what shall be in it, with one tap for what is usual; a plan comes first."""
    if not scene.care.known.planned:
        return proceed(scene, Say("share-plan-first"))
    if len(sharing.still_open(scene.care, scene.moment.at)) >= sharing.MOST:
        return stay(scene, Say("share-too-many", (("count", sharing.MOST),), (LIST,)))
    return _choosing(scene, USUAL, USUAL_LIFE)


def _choosing(scene: Scene, fields: tuple[str, ...], days: int) -> Step:
    seen = _seen(scene, scene.care.current, fields)
    args = (("who", who(scene.care.known)), ("things", seen), ("until", _life(days)))
    question = Ask("confirm", "ask-share", args, tuple(_choices(scene, fields, days)))
    return ask(scene, question, QUESTION)


def _choices(scene: Scene, fields: tuple[str, ...], days: int) -> list[Choice]:
    go = [Choice(_data("go", fields, days), "label-share-go")] if fields else []
    ticked = [
        Choice(
            _data("set", _toggled(fields, each), days),
            f"label-share-{'leave' if each in fields else 'add'}-{each}",
        )
        for each in _tickable(scene)
    ]
    lives = [
        Choice(_data("set", fields, each), f"label-share-life-{each}")
        for each in LIVES
        if each != days
    ]
    return [*go, *ticked, *lives, do("cancel")]


def _tickable(scene: Scene) -> list[Field]:
    """What there is to be shown of this person."""
    known = scene.care.known
    if _is_withheld(known, scene.knowledge, scene.moment.at):
        return []
    missing = set() if known.daily else {Field.SCHEDULE, Field.ADHERENCE}
    if not known.profile.conditions:
        missing.add(Field.CONDITIONS)
    return [each for each in Field if each not in missing]


def _toggled(fields: tuple[str, ...], field: Field) -> tuple[str, ...]:
    wanted = set(fields) ^ {field}
    return tuple(each for each in Field if each in wanted)


def _data(verb: str, fields: tuple[str, ...], days: int) -> str:
    letters = "".join(LETTERS[each] for each in Field if each in fields)
    return f"share:{verb}.{letters or '-'}.{days}"


def _is_withheld(known: Known, rows: Knowledge, now: datetime) -> bool:
    """Whether all that others see is that a professional is to be asked."""
    return sharing.visible(known, (), rows, now).refers


def _seen(scene: Scene, place: int, fields: tuple[str, ...]) -> tuple[Phrase, ...]:
    return seen(scene.care.people[place], fields, scene.knowledge, scene.moment.at)


def seen(
    known: Known, fields: tuple[str, ...], rows: Knowledge, now: datetime
) -> tuple[Phrase, ...]:
    """Return in words what others see of what is ticked, at this moment."""
    if _is_withheld(known, rows, now):
        return (Phrase("share-field-refers"),)
    return _things(fields)


def _things(fields: tuple[str, ...]) -> tuple[Phrase, ...]:
    return tuple(Phrase(f"share-field-{each}") for each in fields)


def _life(days: int) -> Phrase:
    return Phrase("share-days", (("days", days),)) if days else Phrase("share-until-revoked")


# ---- taps and words ----------------------------------------------------------------


def tapped(scene: Scene, tap: Tap) -> Step:
    """Answer a button about shares, old ones too."""
    match tap.about:
        case "shares":
            return listed(scene)
        case "revoke":
            return revoke(scene, "" if tap.value == "all" else tap.value)
        case _:
            return _chosen(_about(scene, tap.place), tap.value)


def _about(scene: Scene, place: int) -> Scene:
    if place == scene.care.current:
        return scene
    return replace(scene, state=Resting(scene.care)).holding(scene.care.turn_to(place))


def _chosen(scene: Scene, value: str) -> Step:
    verb, _, rest = value.partition(".")
    letters, _, life = rest.partition(".")
    fields = tuple(each for each in Field if LETTERS[each] in letters)
    days = next((each for each in LIVES if str(each) == life), None)
    if days is None or verb not in {"go", "set"} or not scene.care.known.planned:
        return stay(scene, Say("old-button", (), _ON))
    if verb == "set" or not fields:
        return _choosing(scene, fields, days)
    return made(scene, fields, days)


def typed(scene: Scene, text: str) -> Step | None:
    """Answer words about shares; None where they are about something else."""
    if scene.asked == QUESTION:
        answered = _answered(scene, ticks(text))
        if answered is not None:
            return answered
    match about_shares(text):
        case About.LIST:
            return listed(scene)
        case About.REVOKE:
            return revoke(scene, "")
        case None:
            return None


def _answered(scene: Scene, said: Ticks) -> Step | None:
    """「好」, 「加提醒時間」, 「七天就好」 to the question what shall be in it."""
    before = _of(scene)
    if said.answer is False:
        return tell(Resting(scene.care), Say("cancelled", (), _ON))
    if before is None or said == Ticks():
        return None
    fields, days = before
    if said.answer:
        return made(scene, fields, days) if fields else _choosing(scene, fields, days)
    wanted = {*fields, *said.adds} - set(said.drops)
    ticked = tuple(each for each in Field if each in wanted and each in _tickable(scene))
    return _choosing(scene, ticked, days if said.days is None else said.days)


def _of(scene: Scene) -> tuple[tuple[str, ...], int] | None:
    """What the open question has ticked; where nothing is, no button says go."""
    state = scene.state
    if not isinstance(state, Asking) or not state.ask.choices:
        return None
    value = state.ask.choices[0].data.partition(":")[2].partition("@")[0]
    verb, _, rest = value.partition(".")
    letters, _, life = rest.partition(".")
    ticked = letters if verb == "go" else ""  # else it is a button that would tick something
    fields = tuple(each for each in Field if LETTERS[each] in ticked)
    return (fields, int(life)) if life.isdecimal() else None


# ---- the link ------------------------------------------------------------------------


def made(scene: Scene, fields: tuple[str, ...], days: int) -> Step:
    """Open a share, and say the link."""
    token, now = scene.moment.token, scene.moment.at
    begun = sharing.begun(token, scene.care.current, fields, days, now)
    moved = agreed(scene.holding(sharing.with_share(scene.care, begun)), "share", CONSENT)
    code = sharing.code_of(token)
    take_back = Choice(f"revoke:{begun.key}", "label-revoke")
    link = ShowLink(
        token,
        code,
        who(scene.care.known),
        _seen(scene, scene.care.current, fields),
        _life(days),
        (take_back, LIST),
        sharing.visible(scene.care.known, fields, scene.knowledge, now),
        _day(now),
    )
    effect = Share(token, fields, begun.key, begun.until, code)
    return tell(Resting(moved.care), link, effects=(effect,))


def listed(scene: Scene) -> Step:
    """「我分享了什麼」: which are open, until when, how often and when they were looked at."""
    shares = sharing.still_open(scene.care, scene.moment.at)
    if not shares:
        return stay(scene, Say("shares-none", (), (do("share"),)))
    told = [_told(scene, number, each) for number, each in enumerate(shares, 1)]
    if len(told) > 1:
        told[-1] = replace(told[-1], choices=(*told[-1].choices, REVOKE_ALL))
    return stay(scene, *told)


def _told(scene: Scene, number: int, each: Sharing) -> Say:
    args = (
        ("number", number),
        ("who", who(scene.care.people[each.place])),
        ("things", _seen(scene, each.place, each.fields)),
        ("made", _day(each.made)),
        ("until", Phrase("share-until", (("day", _day(each.until)),)) if each.until else _life(0)),
        ("views", _views(scene, each)),
    )
    label = "label-revoke-nth"
    return Say("share-open", args, (Choice(f"revoke:{each.key}", label, (("number", number),)),))


def _views(scene: Scene, each: Sharing) -> Phrase:
    if not each.seen:
        return Phrase("share-unseen")
    last = each.seen[-1].astimezone(HOME)
    seen = (("count", each.views), ("day", _day(last)), ("time", last.strftime("%H:%M")))
    ties = (tie_of(scene.care, key) for key in each.by)
    if people := tuple(called(tie) for tie in ties if tie is not None):
        return Phrase("share-seen-by", (*seen, ("people", people)))
    return Phrase("share-seen", seen)


def _day(at: datetime) -> Phrase:
    return day_phrase(at.astimezone(HOME).date())


def revoke(scene: Scene, key: str) -> Step:
    """Close a share at once, or all of them; one that is gone is gone."""
    before = sharing.still_open(scene.care, scene.moment.at)
    gone = tuple(each for each in before if key in {"", each.key})
    moved = scene.holding(sharing.without(scene.care, key))
    if not gone:
        text = "shares-none" if not key else "share-gone-already"
        return stay(moved, Say(text, (), (do("share"),)))
    text = "share-revoked" if len(gone) == 1 else "shares-revoked"
    return stay(moved, Say(text, (), (LIST, do("share"))), effects=(Revoke(key),))


def look(
    state: State, key: str, now: datetime, rows: Knowledge, by: str = ""
) -> tuple[State, Shared] | None:
    """Return what is seen by an open share, with the state that counted it; None if it is closed.

    The plan is that of this day: everyone has grown older meanwhile. ``by`` is the tie of who
    looks, where they are in the circle.
    """
    care = aged(care_of(state), now.astimezone(HOME).date())
    found = sharing.find(care, key, now)
    if found is None or isinstance(state, New):
        return None
    shared = sharing.visible(care.people[found.place], found.fields, rows, now)
    return replace(state, care=sharing.looked_at(care_of(state), key, now, by)), shared


# ---- somebody else's --------------------------------------------------------------------


def handed(scene: Scene, opened: Handed) -> Step:
    """Show what somebody shared; what leads nowhere says no more than that."""
    if opened.shared is not None:
        return stay(scene, ShowShared(opened.shared, (_ME_TOO,)))
    counted = failed(scene.care, scene.moment.at) if opened.typed else scene.care
    return stay(scene.holding(counted), Say("share-gone", (), (_ME_TOO,)))


_ME_TOO = Choice("do:start", "label-me-too")
