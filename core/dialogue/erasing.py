"""Erasing: everything, or one of those who are looked after; asked once more, and whose it is."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain

from core.care import Care, Known
from core.dialogue import tying
from core.dialogue.answering import place_of
from core.dialogue.saying import whose
from core.dialogue.scene import Scene, stay
from core.dialogue.states import Erasing, New, Resting, Step, tell
from core.messages import Ask, Cancel, Choice, Effect, Forget, Phrase, Revoke, Say, Told
from core.person import Subject
from core.reading.pattern import Pattern
from core.reading.read import read_on
from core.reading.understood import Context, Understood

YES, NO = Choice("erase:yes", "label-erase-yes"), Choice("erase:no", "label-erase-no")
ONE = Choice("erase:yes", "label-erase-one")
ONLY = "only"
"""The button that begins the erasing of one: ``erase:only@1``."""


def wished(scene: Scene, said: Understood) -> Step:
    """「刪除我的資料」 is everything, 「刪除媽媽的資料」 hers alone: asked once more."""
    if scene.words:  # whatever is asked: amid the health question a mother is family history
        said = read_on(scene.words, Context(scene.today))
    subject = said.slots.subject
    kept = scene.care.places
    place = place_of(scene.care, subject, said.relation)
    if subject in {None, Subject.SELF}:
        named = _named(scene.care, kept, scene.words)
        return everything(scene) if named is None else one(scene, named)
    if place in kept:
        return one(scene, place)
    if not kept or (len(kept) == 1 and scene.care.people[kept[0]].profile.subject is None):
        return everything(scene)  # nobody said yet who this one is
    return stay(scene, Say("erase-nobody", (), _each(scene.care, kept)))


def _named(care: Care, kept: tuple[int, ...], words: str) -> int | None:
    """Return whose own name or word is said: 把先生的資料清掉, where no other word says who."""
    called = ((at, care.people[at].called) for at in kept)
    if _ONLY_MINE.search(words) and care.own_place in kept and len(kept) > 1:
        return care.own_place
    if _HERS.search(words) and care.current in kept and care.current != care.own_place:
        return care.current  # 媽媽過世了 刪掉她的資料
    return next((at for at, word in called if word and f"{word}的" in words), None)


_ONLY_MINE = Pattern("我?自己的")
_HERS = Pattern("(?<!其)[她他](?:的|這|那|所有|全部)")


def choices(state: Erasing) -> tuple[Choice, ...]:
    """Return the buttons under the question; where several are kept, each can go alone."""
    if state.place is not None:
        return (ONE, NO)
    kept = state.care.places
    return (YES, *(_each(state.care, kept) if len(kept) > 1 else ()), NO)


def everything(scene: Scene) -> Step:
    """Ask once more."""
    state = Erasing(scene.care)
    return tell(state, Ask("confirm", "erase-sure", (), choices(state)))


def one(scene: Scene, place: int) -> Step:
    """Ask once more, naming whose it is."""
    state = Erasing(scene.care, place)
    who = (("who", whose(scene.care.people[place])),)
    return tell(state, Ask("confirm", "erase-one-sure", who, choices(state)))


def tapped(scene: Scene, value: str, place: int) -> Step | None:
    """The button of one of several; None where it is not ours, or nobody is kept there."""
    return one(scene, place) if value == ONLY and place in scene.care.places else None


def _each(care: Care, kept: tuple[int, ...]) -> tuple[Choice, ...]:
    return tuple(_only(care.people[place], place) for place in kept)


def _only(known: Known, place: int) -> Choice:
    data = f"erase:{ONLY}@{place}"
    name = whose(known)
    if name == Phrase("is-yourself"):
        return Choice(data, "label-erase-mine")
    return Choice(data, "label-erase-only", (("who", name),))


def erased(scene: Scene, place: int | None) -> Step:
    """They said yes: everything goes, or one of them, and with the last one everything too."""
    care = scene.care if place is None else _without(scene.care, place)
    if place is None or not (care.places or care.ties):
        return Step(New(), Told((Say("erased"),), scene.care.manner), (Forget(),))
    told = Say("erased-one", (("who", whose(scene.care.people[place])),))
    return tell(Resting(care), told, effects=(*_ended(scene.care, care, place), Forget(place)))


def _ended(before: Care, after: Care, place: int) -> tuple[Effect, ...]:
    """What was told, shown and allowed of one of them, outside the account."""
    shares = tuple(Revoke(each.key) for each in before.shares if each.place == place)
    ties = (tying.left(each) for each in before.ties if each not in after.ties)
    return (Cancel(str(place)), *shares, *chain.from_iterable(ties))


def _without(care: Care, place: int) -> Care:
    """Let one go, and who helped with them."""
    ties = tuple(each for each in care.ties if not (each.helps and each.place == place))
    return replace(care.without(place), ties=ties)
