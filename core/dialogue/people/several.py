"""Several people of one account: the other of two, one called by name, whom a reading is of."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from core.care import NOBODY, Care, Known
from core.dialogue.answering import (
    NEXT,
    about_whom,
    asked_anew,
    is_called_otherwise,
    place_of,
    word_for,
)
from core.dialogue.saying import noted, who
from core.dialogue.scene import Scene, proceed, stay, waits
from core.dialogue.states import Asking, Resting, Step
from core.messages import Say
from core.person import Condition, Profile, Sex, Subject
from core.reading.health.hits import health_hits
from core.reading.normal import normalise
from core.reading.numerals import value_of
from core.reading.pattern import Pattern
from core.reading.people.names import name_said
from core.reading.reminders.once import changed
from core.reading.reminders.resuming import begins_on
from core.reading.told_of_two import LONGEST
from core.reading.understood import Doubtful, Slot, Slots, Understood
from core.reading.yesno import sure

_WORDS = {
    Subject.SELF: "我自己",
    Subject.MOTHER: "媽媽",
    Subject.FATHER: "爸爸",
    Subject.GRANDMOTHER: "阿嬤",
    Subject.GRANDFATHER: "阿公",
}
_OF_SEX = {
    (Subject.SPOUSE, Sex.MALE): "先生",
    (Subject.SPOUSE, Sex.FEMALE): "太太",
    (Subject.CHILD, Sex.MALE): "兒子",
    (Subject.CHILD, Sex.FEMALE): "女兒",
}
_ANOTHER = Pattern(
    "(?:(?:另外?|還有|下)(?:一|兩)?|第[二三四五六七八九十2-9])[個位名]我?的?"
    "(?P<who>[^,。!? 0-9]{2,3})"
)
_ANOTHER_NAMED = Pattern(
    "(?:另外?|還有|下)一[位名](?:個案|病人|長輩)?(?P<who>[^,。!? 0-9問請想是的男女]{0,3})"
    "(?=[ ,:]*(?:[男女]|今年|[0-9]{2}(?![0-9])))"
)
_NEXT = Pattern(
    "(?:好|那|換|再來|接著|接下來|然後|再|,| )*"
    "(?:下一?位|另外?一?位|換一?位|換人"
    "|(?:下|另外?|換)一?個(?:人|病人|個案|長輩|客人|(?=[ ,:]*(?:今年)?[男女0-9])))"
    "(?P<more>$|[ ,:].*|[男女0-9].*)"
)
_ORDINAL = Pattern(
    "(?:換|回到?|回去|看|到|先|那|給我看| )*第(?P<n>[一二三四五六七八九十])位(?:的計[畫劃])?"
)
_COUNTED = Pattern(
    "(?:好|那|換|再來|接著|然後|,| )*第(?P<n>[一二三四五六七八九十1-9])位(?:[ ,:].*|[男女0-9].*)"
)
_SHORTEST = 2  # characters of a name that is looked for within other words


def with_what_waited(scene: Scene, care: Care, told: Slots) -> Slots:
    """「換我」 to one whose age was told beside another's: it is said back now."""
    profile = care.known.profile
    waited = profile.sun is None and profile.conditions is None and profile.diet is None
    turned = care.current != scene.care.current and not care.known.planned
    return replace(told, age=profile.age) if turned and waited and told.age is None else told


def another(care: Care, text: str, said: Understood) -> Understood:
    """「另外一位個案 女 84」 is not the one told of before, though the word is the same."""
    word = said.relation
    if word is None and said.slots.subject is None and _is_begun(care):
        return _by_name(care, text, said)
    if word is None or said.slots.age is None:
        return said
    found = _ANOTHER.search(normalise(text))
    same = found is not None and word_for(word) in {found["who"], word_for(found["who"])}
    held = place_of(care, said.slots.subject, word)
    told = held is not None and care.people[held].profile.age is not None
    if found is None or not same or not told:
        return said
    # A second grandmother is nobody's but a carer's: nothing of the first one's is hers.
    return replace(said, relation=found[0], slots=replace(said.slots, subject=Subject.OTHER))


def _by_name(care: Care, text: str, said: Understood) -> Understood:
    """「另外一位阿好80歲女」: somebody new; without a name, 「下一位」 is never the one before."""
    words = normalise(text)
    if (counted := _COUNTED.fullmatch(words)) is not None and _tells(said):
        return _by_number(care, value_of(counted["n"]) or int(counted["n"]), said)
    found = _ANOTHER_NAMED.search(words)
    if (found is None or said.slots.age is None) and not (_NEXT.fullmatch(words) and _tells(said)):
        return said
    slots = replace(said.slots, subject=Subject.OTHER)
    return replace(said, slots=slots, relation=(found and found["who"]) or _next_of(care))


def _by_number(care: Care, number: int, said: Understood) -> Understood:
    """「第二位 82歲女」 is the second of those kept, else somebody new; never the one before."""
    word = f"{NEXT}{_ONES[number - 1]}位"
    called = (at for at in care.places if care.people[at].relation == word)
    stranger = care.places[number - 1 : number]  # a mother is no 第二位
    stranger = tuple(at for at in stranger if care.people[at].profile.subject in _UNNAMED)
    at = next(iter((*called, *stranger)), None)
    if at == care.current:
        return said
    known = care.people[at] if at is not None else NOBODY
    subject = known.profile.subject or Subject.OTHER
    slots = replace(said.slots, subject=subject)
    return replace(said, slots=slots, relation=known.relation or word)


_UNNAMED = frozenset({None, Subject.OTHER})


def _tells(said: Understood) -> bool:
    return not said.slots.is_empty


def _next_of(care: Care) -> str:
    """第三位, after two: a word of their own, so that nobody's values come to another."""
    return f"{NEXT}{_ONES[min(len(care.people), len(_ONES) - 1)]}位"


_ONES = "一二三四五六七八九十"


def _is_begun(care: Care) -> bool:
    """Whether anything is told of whom we talk about."""
    return care.known.profile != _ONLY_NAMED[care.known.profile.subject]


_ONLY_NAMED = {subject: Profile(subject) for subject in (None, *Subject)}
"""Of each whom a plan may be for, the profile of somebody of whom nothing else is told."""


def turned(scene: Scene, text: str) -> Step | None:
    """「下一位」 alone is somebody new, 「第二位」 that one; None for all other words."""
    care, words = scene.care, normalise(text).strip(" 。!")
    if care.known.profile.subject is None and _SOMEBODY_AT_HOME.fullmatch(words):
        return proceed(scene)
    if (place := _nodded(scene, words)) is not None:
        return _turned(scene, care.turn_to(place))
    if (back := _ORDINAL.fullmatch(words)) is not None:
        word = f"第{back['n']}位"
        place = next((at for at in care.places if care.people[at].relation == word), None)
        place = care.places[0] if back["n"] == "一" and care.places else place
        return None if place is None else _turned(scene, care.turn_to(place))
    found = _NEXT.fullmatch(words)
    if found is None or found["more"].strip(" ,:") or not _is_begun(care):
        return None
    return _turned(scene, care.add(Known(Profile(Subject.OTHER), relation=_next_of(care))))


_SOMEBODY_AT_HOME = Pattern(
    "(?:你好|請問|我|想|要|可以|是|來|,| )*(?:幫|替|給|為)(?:我|我們)?(?:的)?"
    "(?:家人|家裡的?人|家裡長輩|長輩|親人|親戚)(?:來|用|問|看|查|算|吃|補|做|一下|的|嗎|啦|喔|[?。!])*"
)
"""「我想幫家人問」: it is somebody, and the next question is who."""


def _nodded(scene: Scene, words: str) -> int | None:
    """「好」, 「要」 to whether to go on with who waits: their place."""
    if "next-waits" not in scene.care.last or sure(words) is not True:
        return None
    return next((at for at in scene.care.places if waits(scene.care, at)), None)


def _turned(scene: Scene, care: Care) -> Step:
    moved = replace(scene, state=Resting(care)).holding(care)
    return proceed(moved, *noted(care.known, Slots(subject=care.known.profile.subject)))


def which_one(scene: Scene, said: Understood) -> Step | None:
    """「外婆沒生病」, after 「阿嬤洗腎」: which of two it is is asked, and nothing overwritten."""
    if said.relation is None:
        return None
    place = place_of(scene.care, said.slots.subject, said.relation)
    if place is None:
        return None
    known, told = scene.care.people[place], said.slots
    if about_whom(scene.care, said).current != place or not is_called_otherwise(known, said):
        return None
    before = known.profile
    several = ((before.conditions, told.conditions), (before.diet, told.diet))
    if not any(None not in each and len(set(each)) > 1 for each in several):
        return None
    called = (("word", word_for(said.relation)), ("who", who(known)))
    return stay(scene, Say("kin-which", called))


def of_a_medicine(said: Understood, text: str) -> Understood:
    """「不對 是爸爸吃的」 tells whose a medicine is: she whose plan it was stays who she is."""
    takes = said.corrects and _TAKES.search(normalise(text)) is not None
    return replace(said, corrects=False) if takes else said


_TAKES = Pattern("是[^,。!? 不]{1,4}?(?:在|有)?(?:吃|服用?|用)的|是[^,。!? 不]{1,4}?的藥")


def of_another(scene: Scene, said: Understood) -> Profile | None:
    """Return what is known of whom it is about, where it was read beside another's lists."""
    if said.slots.subject is None:
        return None
    before = scene.care.known.profile
    theirs = about_whom(scene.care, said).known.profile
    same = (before.conditions, before.diet) == (theirs.conditions, theirs.diet)
    return None if same else theirs


_OF_WHOM = (Doubtful.TWO_PEOPLE, Doubtful.CHILD_UNSURE)


def keeping_words(done: Step, words: str, said: Understood) -> Step:
    """Keep a message of two people, or of a day and half an hour, until that is clear."""
    open_ = any(
        doubt.why in _OF_WHOM
        or (doubt.slot is Slot.REMINDER_TIME and (said.days or _of_a_day(words)))
        for doubt in said.doubts
    )
    state = done.state
    if not open_ or not isinstance(state, Asking):
        return done
    care = _asked_anew(state.care, words, said)
    return replace(done, state=replace(state, care=care, told=words[:LONGEST]))


def _asked_anew(care: Care, words: str, said: Understood) -> Care:
    """「我爸吃可邁丁 我媽吃鐵劑」 after both plans: whose is not sure, so both are asked once more.

    Nothing of health is taken from a message of two, and yet no plan may pass it over.
    """
    if not any(isinstance(hit.meaning, Condition) for hit in health_hits(normalise(words))):
        return care
    people = list(care.people)
    for each in _proposed(said):
        place = place_of(care, each, None)
        if place is not None and not people[place].blocked:
            people[place] = asked_anew(people[place])
    return replace(care, people=tuple(people))


def _proposed(said: Understood) -> tuple[Subject, ...]:
    """Return the two or more of whom one is to be chosen."""
    doubts = (doubt for doubt in said.doubts if doubt.why is Doubtful.TWO_PEOPLE)
    return tuple(Subject(str(each)) for doubt in doubts for each in doubt.proposals)


def _of_a_day(words: str) -> bool:
    """Whether a day to begin is said, or the day and hour of a single reminder are changed."""
    said, any_day = normalise(words), date.min
    return begins_on(said, any_day) is not None or changed(said, any_day) is not None


def still_of(first: Understood, anew: Understood) -> Understood:
    """Read beside one's own lists, 我38歲 need not name anybody: it still turns to oneself."""
    if anew.slots.subject is first.slots.subject:
        return replace(anew, relation=first.relation)
    if anew.slots.subject is not None:
        return anew
    slots = replace(anew.slots, subject=first.slots.subject)
    return replace(anew, slots=slots, relation=first.relation)


def by_word(scene: Scene, text: str) -> str:
    """「換阿珠」: the word for whom was given that name is put in its place."""
    said = name_said(normalise(text))
    if said is not None:
        return text  # 她叫阿珠 gives the name
    for known in scene.care.people:
        name, word = known.name or "", word_of(known)
        if word and len(name) >= _SHORTEST and name in text:
            return _named(name).sub(word, text)
    return text


def _named(name: str) -> re.Pattern[str]:
    """Where a name stands for somebody: not 小魚乾, 小魚過敏, 秀英的女兒, 我叫秀英美."""
    return re.compile(
        rf"(?:^|(?<=[ ,，。!?！？換幫給看問那到改把])|(?<=提醒)|(?<=取消)|(?<=[刪清][掉除]))"
        rf"{re.escape(name)}"
        "(?!乾|過敏|的?(?:女兒|兒子|[媽爸嬤公孫妹弟姊姐哥]|先生|太太|老))"
    )


def word_of(known: Known) -> str | None:
    """Return what was typed for somebody, else the usual word; None before it is known who."""
    subject, sex = known.profile.subject, known.profile.sex
    if subject is None:
        return None
    usual = _WORDS.get(subject) or (_OF_SEX.get((subject, sex)) if sex else None)
    return known.relation or usual
