"""Erasing: everything, or one of those who are looked after; asked once more, and whose it is."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain

from core.care import Care, Known
from core.dialogue.answering import NEXT, place_of, word_for
from core.dialogue.circle import tying
from core.dialogue.people.pronouns import the_others
from core.dialogue.people.several import by_word
from core.dialogue.saying import whose
from core.dialogue.scene import Scene, stay
from core.dialogue.states import Erasing, New, Resting, Step, tell
from core.messages import Ask, Cancel, Choice, Effect, Forget, Phrase, Revoke, Say, Told
from core.person import Subject
from core.reading.erased import Erased
from core.reading.erased import erased as erased_of
from core.reading.kinship import KIN
from core.reading.normal import normalise
from core.reading.numerals import value_of
from core.reading.pattern import Pattern
from core.reading.people.mentions import mentions
from core.reading.read import read_on
from core.reading.understood import Context, Understood

YES, NO = Choice("erase:yes", "label-erase-yes"), Choice("erase:no", "label-erase-no")
ONLY = "only"
"""The button that begins the erasing of one: ``erase:only@1``."""


def heard(scene: Scene, text: str) -> Step | None:
    """「把她的刪掉」, 「刪除我媽和我爸的資料」: whoever is named, one after the other."""
    said = erased_of(normalise(by_word(scene, text)))
    if said is None or not scene.care.places:
        return None
    named = (word for word in said.each if not word.startswith(NEXT))
    if said.bare and not all(places_of(scene.care, word) for word in named):
        return None  # 刪掉我爸, of whom nothing is kept here: he may be one who helps
    return _of_several(scene, said)


def _of_several(scene: Scene, said: Erased) -> Step:
    kept, own = scene.care.places, scene.care.own_place
    if said.everybody and not said.spared:
        return everything(scene)
    if said.others or said.everybody:
        if not all(places_of(scene.care, word) for word in said.spared):
            return stay(scene, Say("erase-which", (), _each(scene.care, kept)))
        spared = {at for word in said.spared for at in places_of(scene.care, word)}
        spared |= {own} if said.others and own is not None else set()
        return in_turn(scene, tuple(at for at in kept if at not in spared))
    if not said.each:  # 我媽的留著: the others, or one's own alone
        return stay(scene, Say("erase-which", (), _each(scene.care, kept)))
    places = tuple(dict.fromkeys(at for word in said.each for at in places_of(scene.care, word)))
    pronouns = any(word in "她他" for word in said.each)
    unsure = pronouns and len(places) > len(said.each)
    if unsure or (pronouns and not places):
        return stay(scene, Say("erase-which", (), _each(scene.care, kept)))
    return in_turn(scene, places)


def places_of(care: Care, word: str) -> tuple[int, ...]:
    """Return where whom a word means is kept: 我爸媽 are two."""
    if word in {"她", "他"}:
        return the_others(care, word)
    if word.startswith(NEXT):
        return _counted(care, word)
    if (found := KIN.get(word_for(word))) is None:
        return () if care.own_place is None else (care.own_place,)
    subjects = found.pair or (found.subject,)
    at = (place_of(care, each, None if found.pair else word) for each in subjects)
    return tuple(each for each in at if each is not None and each in care.places)


def _counted(care: Care, word: str) -> tuple[int, ...]:
    """Return where 第二位 is kept: who was only ever called so, else the second there is."""
    number = value_of(word.removeprefix(NEXT)[0]) or 0
    called = f"{NEXT}{_ONES[number - 1]}位"
    at = next((each for each in care.places if care.people[each].relation == called), None)
    if at is not None:
        return (at,)
    return care.places[number - 1 : number]


_ONES = "一二三四五六七八九"


def in_turn(scene: Scene, places: tuple[int, ...]) -> Step:
    """Ask of each of several once more, the first now; of nobody kept, that is said."""
    kept = scene.care.places
    if not places:
        return stay(scene, Say("erase-nobody", (), _each(scene.care, kept)))
    first = one(scene, places[0], places[1:])
    if len(places) == 1:
        return first
    replies = (Say("erase-in-turn"), *first.told.replies)
    return replace(first, told=replace(first.told, replies=replies))


def wished(scene: Scene, said: Understood) -> Step:
    """「刪除我的資料」 is everything, 「刪除媽媽的資料」 hers alone: asked once more."""
    if len(scene.care.places) > 1 and _SPARES.search(normalise(scene.words)):
        return stay(scene, Say("erase-which", (), _each(scene.care, scene.care.places)))
    if scene.words:  # whatever is asked: amid the health question a mother is family history
        said = read_on(scene.words, Context(scene.today))
    subject = said.slots.subject
    kept = scene.care.places
    place = place_of(scene.care, subject, said.relation)
    if subject in {None, Subject.SELF}:
        named = _named(scene.care, kept, scene.words)
        if named is None and len(kept) > 1 and _names_another(scene.words):
            return stay(scene, Say("erase-which", (), _each(scene.care, kept)))
        return everything(scene) if named is None else one(scene, named)
    if place in kept:
        return one(scene, place)
    if not kept or (len(kept) == 1 and scene.care.people[kept[0]].profile.subject is None):
        return everything(scene)  # nobody said yet who this one is
    return stay(scene, Say("erase-nobody", (), _each(scene.care, kept)))


_SPARES = Pattern(
    "除了|以外|保留|留[著下]|(?<![a-z])(?:keep|except|but not|other than|simpan|kecuali|jangan"
    "|giữ|trừ|đừng)(?![a-z])"
)
"""Somebody named is to stay, where it was not read who: 「delete mine but keep my mom's」."""


def _names_another(words: str) -> bool:
    """Whether somebody else is named, so that 「是」 must never be to everything."""
    said = mentions(normalise(words), asked=False)
    return any(each.kin.subject is not Subject.SELF for each in said)


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
        return (Choice(f"erase:yes@{state.place}", "label-erase-one"), NO)
    kept = state.care.places
    return (YES, *(_each(state.care, kept) if len(kept) > 1 else ()), NO)


def everything(scene: Scene) -> Step:
    """Ask once more."""
    state = Erasing(scene.care)
    return tell(state, Ask("confirm", "erase-sure", (), choices(state)))


def one(scene: Scene, place: int, then: tuple[int, ...] = ()) -> Step:
    """Ask once more, naming whose it is; ``then`` the others are asked about."""
    state = Erasing(scene.care, place, then)
    who = (("who", whose(scene.care.people[place])),)
    return tell(state, Ask("confirm", "erase-one-sure", who, choices(state)))


def answered(state: Erasing, data: str) -> bool | None:
    """Return what a tap says to the question; None where it is no answer to this one."""
    return {choices(state)[0].data: True, NO.data: False}.get(data)


def nods(state: Erasing, text: str) -> bool:
    """Whether a yes says once more whose: 「對 確定刪我爸的」; another's name is no yes to this."""
    words = normalise(text)
    nod = _NODS.match(words)
    said = erased_of(words[nod.end() :]) if nod else None
    if said is None or said.everybody or said.others or said.spared:
        return False
    return {at for word in said.each for at in places_of(state.care, word)} == {state.place}


_NODS = Pattern(
    "(?:對|是|嗯|好|沒錯|確定)(?:的|啊|喔|啦|對|是|確定|真的|我|要|就|請|,| )*(?=刪|清|把)"
)


def again(scene: Scene, state: Erasing) -> Step:
    """Put the question again: a second tap on the yes to the one before erases nobody else."""
    asked = everything(scene) if state.place is None else one(scene, state.place, state.then)
    return tell(asked.state, Say("old-button"), *asked.told.replies)


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
    effects = (*_ended(scene.care, care, place), Forget(place))
    return _next(scene, care, told, effects=effects)


def kept(scene: Scene, place: int | None) -> Step:
    """They said no: it stays, and where several were named the next is asked about."""
    if place is None:
        return tell(Resting(scene.care), Say("erase-kept"))
    told = Say("erase-one-kept", (("who", whose(scene.care.people[place])),))
    return _next(scene, scene.care, told)


def _waiting(scene: Scene) -> tuple[int, ...]:
    """Return who else was named, and is asked about after this one."""
    return scene.state.then if isinstance(scene.state, Erasing) else ()


def _next(scene: Scene, care: Care, told: Say, effects: tuple[Effect, ...] = ()) -> Step:
    waiting = tuple(at for at in _waiting(scene) if at in care.places)
    if not waiting:
        return tell(Resting(care), told, effects=effects)
    asked = one(replace(scene, state=Resting(care)).holding(care), waiting[0], waiting[1:])
    return tell(asked.state, told, *asked.told.replies, effects=effects)


def _ended(before: Care, after: Care, place: int) -> tuple[Effect, ...]:
    """What was told, shown and allowed of one of them, outside the account."""
    shares = tuple(Revoke(each.key) for each in before.shares if each.place == place)
    ties = (tying.left(each) for each in before.ties if each not in after.ties)
    return (Cancel(str(place)), *shares, *chain.from_iterable(ties))


def _without(care: Care, place: int) -> Care:
    """Let one go, and who helped with them."""
    ties = tuple(each for each in care.ties if not (each.helps and each.place == place))
    return replace(care.without(place), ties=ties)
