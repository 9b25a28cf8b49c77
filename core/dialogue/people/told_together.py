"""Several people told of at once: what is told of each waits for their turn."""

from __future__ import annotations

from dataclasses import replace

from core.care import NOBODY, Care, Known
from core.dialogue.answering import (
    QUESTION_OF,
    is_same,
    merged,
    place_of,
    struck,
    take_in,
    word_for,
)
from core.dialogue.saying import phrases, whose
from core.dialogue.scene import Scene
from core.dialogue.states import Asking
from core.dialogue.taps import Tap
from core.messages import Ask, Choice, Reply, Say
from core.person import NAMELESS, Condition, Profile, Subject
from core.questions import do
from core.reading.each_of import each_of, named, wants_all
from core.reading.kinship import KIN, STRANGERS
from core.reading.normal import normalise
from core.reading.pattern import Pattern
from core.reading.people.mentions import mentions
from core.reading.read import read_on
from core.reading.told_of_two import of_the_others, with_earlier
from core.reading.understood import Context, Doubtful, Slot, Slots, Understood

FIRST = "whom"
"""What a button is about that names one of those spoken of, by its number among them."""

NOTED_HEALTH = "noted-others-health"
"""What is said where an illness of somebody is noted whom the talk is not of."""

_TOLD = (Slot.AGE, Slot.MENOPAUSE, Slot.SUN, Slot.CONDITIONS, Slot.DIET)


def of_the_first(scene: Scene, said: Understood) -> Understood:
    """「先看我的」, after 「我65歲 我先生68歲」: what was told of that one stands."""
    earlier = _earlier(scene)
    if not earlier or said.slots.subject is None:
        return said
    if (child := _sibling(read_on(earlier, Context(scene.today)), earlier)) is not None:
        slots = replace(child.slots, subject=said.slots.subject)
        return replace(said, slots=slots, relation=said.relation or child.relation)
    said = with_earlier(earlier, scene.words, said, scene.today)
    parts = each_of(earlier, scene.today, fewest=1)
    part = next((each for each in parts if _is_one(each, said)), None)
    return said if part is None else replace(said, slots=said.slots.or_else(part.slots))


def _is_one(told: Understood, said: Understood) -> bool:
    known = Known(Profile(told.slots.subject), relation=told.relation)
    return is_same(known, said.slots.subject, said.relation)


def only_ones_own(scene: Scene, said: Understood) -> Understood:
    """「岳父81洗腎 岳母77都在家」: one word of ours for both, so hers is not read as his."""
    if (answer := _of_the_asked(scene, said)) is not None:
        return answer
    parts = each_of(scene.words, scene.today) if said.slots.subject in NAMELESS else ()
    own = next((each for each in parts if _is_one(each, said)), None)
    others = [each for each in parts if each is not own and _is_alike(each, said)]
    if own is None or not others:
        return said
    theirs = {ill for each in others for ill in each.slots.conditions or ()}
    ill = tuple(each for each in said.slots.conditions or () if each not in theirs)
    slots = replace(own.slots, conditions=ill or own.slots.conditions)
    return replace(said, slots=slots, doubts=own.doubts, refused=own.refused, birth=own.birth)


def _of_the_asked(scene: Scene, said: Understood) -> Understood | None:
    """「吃可邁丁 我公公沒吃藥」, asked of 婆婆: what stands first answers, and is hers."""
    profile, words = scene.care.known.profile, normalise(scene.words)
    both = {profile.subject, said.slots.subject} <= NAMELESS
    if not both or is_same(scene.care.known, said.slots.subject, said.relation):
        return None
    first = next(iter(mentions(words, asked=False)), None)
    start = first.span.end - len(first.typed) if first else 0
    answer = read_on(words[:start], Context(scene.today, scene.asked, profile))
    filled = {QUESTION_OF.get(slot) for slot, _ in answer.slots.filled()}
    return answer if scene.asked in filled and answer.slots.subject is None else None


def _is_alike(told: Understood, said: Understood) -> bool:
    return told.slots.subject is said.slots.subject


def with_the_others(scene: Scene, care: Care, said: Understood) -> Care:
    """What is told of the one who waits stands too: it is not asked again at 「換我」."""
    first = said.slots.subject
    words = _earlier(scene) or scene.words
    parts = each_of(words, scene.today) if first is not None else ()
    alike = sum(_is_alike(each, said) for each in parts) > 1
    waits = _earlier(scene) or alike or wants_all(words) or _ONE_FIRST.search(normalise(words))
    if first is None or not waits:
        return beside(scene, care)
    place = care.current
    wanted = tuple(each for each in parts if _is_of_the_family(each) or wants_all(words))
    for each in wanted or of_the_others(words, first, scene.today):
        at = place_of(care, each.slots.subject, each.relation)
        if at is None or (at != place and care.people[at].profile.age is None):
            care = take_in(care, each, None, scene.today).turn_to(place)
    return care


def beside(scene: Scene, care: Care) -> Care:
    """「我爸洗腎 阿嬤吃可邁丁」, asked of him: what she has is kept for her, and his goes on."""
    place = care.current
    if care.known.profile.subject is None:
        return care
    for each in each_of(scene.words, scene.today, fewest=1):
        at = place_of(care, each.slots.subject, each.relation)
        stranger = at is None and not _is_of_the_family(each)
        told = each.slots.conditions or each.slots.subject is Subject.SELF
        if not told or at == place or stranger:
            continue
        kept = NOBODY if at is None else care.people[at]
        if _NOT_BUT.search(normalise(scene.words)):
            care = care.with_known(struck(care.known, each.slots.conditions or ()))
        care = take_in(care, _besides(each, kept.profile), None, scene.today).turn_to(place)
    return care


_NOT_BUT = Pattern("不是[^,。!?是]{1,5}[ ,]*(?:而|其實)?是")
"""「不是我 是我婆婆有吃類固醇」: what was noted of the one is the other's."""


def _is_of_the_family(said: Understood) -> bool:
    """Whether somebody is no friend, and nobody called by a surname: 林先生 may be anybody."""
    word = word_for(said.relation or "")
    return said.relation is None or (word in KIN and word not in STRANGERS)


def _besides(said: Understood, kept: Profile) -> Understood:
    """What is told of somebody in passing: it writes nothing over, and strikes nothing out."""
    known = Slots(age=kept.age, sex=kept.sex, sun=kept.sun, diet=kept.diet)
    ill = merged(Condition, kept.conditions, said.slots.conditions) or None
    slots = replace(known.or_else(said.slots), subject=said.slots.subject, conditions=ill)
    return replace(said, slots=slots, birth=None if kept.age else said.birth, refused=frozenset())


_ONE_FIRST = Pattern("先(?:看|問|做|弄|算|從|幫)(?!醫生|醫師|診)")
"""「我65歲 先生70歲洗腎 先看我的」: who comes first is said at once, so the other waits."""


def others_noted(before: Care, care: Care) -> tuple[Reply, ...]:
    """「媽媽、70 歲，也先記著」: of whom we talk later, and what was told of them."""
    known = tuple(
        each
        for at, each in enumerate(care.people)
        if at != care.current and _is_new(before, at, each)
    )
    things = tuple(
        phrase
        for each in known
        for phrase in (whose(each), *(said for slot in _TOLD for said in phrases(each, slot)))
    )
    if any(each.profile.conditions for each in known):
        return (Say(NOTED_HEALTH, (("things", things),), (do("unremember"),)),)
    return (Say("noted-others", (("things", things),)),) if things else ()


def forgotten(care: Care) -> Care | None:
    """「不要記」, after an illness of who waits was said back: it is gone; None after all else.

    Of somebody with a plan it is only where nobody else waits, who it can have been told of.
    """
    if NOTED_HEALTH not in care.last:
        return None
    ill = [at for at, each in enumerate(care.people) if each.profile.conditions]
    others = [at for at in ill if at != care.current]
    waiting = [at for at in others if not care.people[at].planned]
    place = care.current
    for at in waiting or others:
        care = care.turn_to(at)
        profile = replace(care.known.profile, conditions=None, beyond=())
        care = care.with_known(replace(care.known, profile=profile).close("safety"))
    return care.turn_to(place)


def tells_health(before: Care, care: Care) -> bool:
    """Say whether health was told of somebody of whom it was not kept before."""
    return any(
        each.profile.conditions and _is_new(before, at, each) for at, each in enumerate(care.people)
    )


def _is_new(before: Care, at: int, known: Known) -> bool:
    """Whether somebody was not kept before, or not with this illness."""
    ill = known.profile.conditions
    return at >= len(before.people) or bool(ill and ill != before.people[at].profile.conditions)


# ---- whom first -----------------------------------------------------------------


def naming(question: Ask, words: str) -> Ask:
    """Return "whom first?" with a button for each by the word typed: 岳母, 岳父, not 其他人."""
    if question.id != "ask-subject-two":
        return question
    all_named = named(words)
    by_word = tuple(
        Choice(f"{FIRST}:{at}", "label-tie", (("who", word_for(word)),))
        for at, word in enumerate(all_named)
        if KIN[word].subject in NAMELESS
    )
    others = {f"subject:{each}" for each in NAMELESS}
    rest = tuple(each for each in question.choices if each.data not in others)
    return replace(question, choices=(*rest, *by_word)) if by_word else question


def chosen(scene: Scene, tap: Tap) -> str | None:
    """Return the words that a button of "whom first?" stands for; None for other buttons."""
    words = named(_earlier(scene)) if tap.about == FIRST else ()
    known = tap.value.isdecimal() and int(tap.value) < len(words)
    return f"先看{words[int(tap.value)]}" if known else None


# ---- 弟弟3歲: one's own child, or a brother --------------------------------------


def not_yet_whose(scene: Scene, said: Understood) -> Understood:
    """「那弟弟3歲」, amid the sister's: nothing of it is hers; who is kept already is not asked."""
    if all(doubt.why is not Doubtful.CHILD_UNSURE for doubt in said.doubts):
        return said
    told = _sibling(said, scene.words)
    for known in scene.care.people:
        if told is not None and word_for(known.relation or "") == told.relation:
            subject = known.profile.subject
            return replace(told, slots=replace(told.slots, subject=subject), doubts=())
    begun = scene.care.known.profile.subject is not None
    return replace(said, slots=Slots(), birth=None, refused=frozenset()) if begun else said


def _sibling(said: Understood, words: str) -> Understood | None:
    """What is told of a 弟弟 who may be a child or a brother, with that word; None for others."""
    if all(doubt.why is not Doubtful.CHILD_UNSURE for doubt in said.doubts):
        return None
    typed = (each.typed for each in mentions(normalise(words), asked=False))
    return replace(said, relation=next(typed, None))


# ---- who is kept, by a part of their word ----------------------------------------


def of_one_kept(scene: Scene, text: str, said: Understood) -> Understood:
    """「阿婆的藥寫可邁丁」, amid one's own, of 隔壁的阿婆 who is kept: it is hers."""
    if len(scene.care.people) == 1 or said.slots.subject not in {None, Subject.OTHER}:
        return said
    alone = scene.care.places in {(), (scene.care.current,)}
    if alone or place_of(scene.care, said.slots.subject, said.relation) is not None:
        return said
    words = normalise(text)
    people = [each for each in mentions(words, asked=False) if each.kin.subject is Subject.OTHER]
    if len(people) != 1 or words[: people[0].span.start].endswith(_BESIDE):
        return said
    word = people[0].typed
    fits = [at for at in scene.care.places if _ends_in(scene.care.people[at], word)]
    if len(fits) != 1 or fits[0] == scene.care.current:
        return said
    known, span = scene.care.people[fits[0]], people[0].span
    hers = f"{words[: span.start].removesuffix('隔壁的').removesuffix('隔壁')}她{words[span.end :]}"
    anew = read_on(hers, Context(scene.today, None, known.profile))
    slots = replace(anew.slots, subject=Subject.OTHER)
    return replace(anew, slots=slots, relation=known.relation)


_BESIDE = ("跟", "和", "與", "同", "像", "問")


def _ends_in(known: Known, word: str) -> bool:
    whole = word_for(known.relation or "")
    longer = whole != word_for(word) and whole.endswith(word_for(word))
    return known.profile.subject is Subject.OTHER and longer


def _earlier(scene: Scene) -> str:
    return scene.state.told if isinstance(scene.state, Asking) else ""
