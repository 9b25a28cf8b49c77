"""One's own medicine or illness, told amid somebody else's questions: 我有吃可邁丁.

To the health question it may be the other one who types, so it is asked whose it is; a word for
who it is of is answer enough then.
"""

from __future__ import annotations

from dataclasses import replace

from core.care import NOBODY
from core.dialogue.answering import TOLD, asked_anew, take_in
from core.dialogue.heard.doubts import is_unlisted_health
from core.dialogue.saying import noted, who
from core.dialogue.scene import NOTICE, Scene, again, agreed, ask
from core.dialogue.states import Asking, Step
from core.messages import Say
from core.person import Subject
from core.reading.normal import normalise
from core.reading.pattern import Pattern
from core.reading.read import read_on
from core.reading.understood import Context, Doubt, Doubtful, Understood

_WHOSE = "health-whose"
_NONE_BEFORE = "(?:(?:以上|她|他|我?媽媽?)?[全都通]*沒有?(?:[吃生]?[藥病])?[啦喔耶的]*[,。 ]+)?"
_MY_OWN = Pattern(
    f"{_NONE_BEFORE}(?:其實|對了|啊|欸|那|不過|但是?|可是|只是|倒是|順便說|,| )*"
    "我(?:自己|本身|本人|也|還|是|現在|目前|其實|都|正|一直|長期)*"
    "(?:[有在吃服用打洗得患懷]|腎|心臟|甲狀腺)"
)
_SURELY_MINE = Pattern(f"{_NONE_BEFORE}[^我]{{0,4}}我(?:其實|現在|目前)*(?:自己|本身|本人|也)")
_THEM = "(?:[她他伊]|我?(?:[媽爸婆公嬤]{1,2}|阿[公嬤]|先生|太太|老[公婆]))"
_NOT_THEIRS = (
    f"(?:(?:以上|{_THEM})?[全都通也]*沒有?[吃用啦喔耶的]*|不是{_THEM}(?:在吃|吃)?的?[啦喔]*)"
)
_MINE = Pattern(  # the other one has none of it: then it is of who types
    f"(?:{_NOT_THEIRS}[,。 ]*)?(?:換|是|那是)?(?:我|本人|自己)"
    "(?:自己|本人|在吃|吃|的|啦|喔|啊)*"
    f"|{_NOT_THEIRS}"
)
_NODS = Pattern("(?:對|是|嗯|好|有|沒錯|[啊啦喔的呀,。! ])+")
_DENIED = Pattern("[沒無]|不是")
_THEIRS = Pattern(
    "(?:是|那是)?[她他](?:自己|的|啦|喔|啊|在吃|吃的)*"
    "|she|he|hers?|him|his|dia|beliau|(?:bà|ông) ấy"
)


def told(scene: Scene) -> Understood | None:
    """「我有吃可邁丁」, amid another's talk: it is one's own, and is kept as that."""
    own = None if scene.asked == "safety" else _own(scene)
    return own if own is not None and own.slots.conditions else None


def asked_whose(scene: Scene) -> Step | None:
    """「我自己也有吃可邁丁」 to another's health question is one's own; 「我有吃」 is asked."""
    mine = _own(scene) if scene.asked == "safety" else None
    if mine is None:
        nods = _waits(scene) is not None and _NODS.fullmatch(normalise(scene.words)) is not None
        return _whose(scene, str(_waits(scene))) if nods else None
    if not mine.slots.conditions and all(map(is_unlisted_health, mine.doubts)):
        return ask(scene, again("safety", "unlisted"), "safety")  # 我有糖尿病, whoever it is of
    if not _SURELY_MINE.match(normalise(scene.words)):
        return _whose(scene, scene.words)
    care = take_in(scene.care, mine, None, scene.today)
    if not mine.slots.conditions:  # 我自己有高血壓: what is taken for it is asked at one's own turn
        anew = care.with_known(asked_anew(care.known).close(TOLD)).turn_to(scene.care.current)
        return ask(scene.holding(anew), again("safety", ""), "safety", Say("asked-soon"))
    moved = agreed(scene.holding(care.turn_to(scene.care.current)), "health", NOTICE)
    return ask(moved, again("safety", ""), "safety", *noted(care.known, mine.slots))


def _whose(scene: Scene, told: str) -> Step:
    """Ask whose it is, and keep what was told until that is clear."""
    whose = Say(_WHOSE, (("who", who(scene.care.known)),))
    asked = ask(scene, again("safety", ""), "safety", whose)
    waiting = asked.state
    return (
        replace(asked, state=replace(waiting, told=told)) if isinstance(waiting, Asking) else asked
    )


def _waits(scene: Scene) -> str | None:
    """What was told of which it is asked whose it is; None where nothing was."""
    state = scene.state
    if not isinstance(state, Asking) or _WHOSE not in scene.care.last:
        return None
    return state.told or None


def in_full(scene: Scene, text: str) -> str | None:
    """「我自己」, 「媽媽的」, asked whose a medicine is: what was told of it, said of that one."""
    waiting = _waits(scene)
    if waiting is None:
        return None
    whole = normalise(waiting).partition("我")[2]
    rest = whole.removeprefix("有")
    words = normalise(text).strip(" ,.。!")
    if _MINE.fullmatch(words):
        return f"我自己{whole}"
    if _DENIED.search(words):
        return None
    said = read_on(words.removesuffix("的"), Context(scene.today))
    named = [each for each, _ in said.slots.filled() if each != "sex"] == ["subject"]
    same = named and said.slots.subject is scene.care.known.profile.subject
    return rest if same or _THEIRS.fullmatch(words) else None


def _own(scene: Scene) -> Understood | None:
    """What 我 tells of one's own health while the talk is of somebody else."""
    care = scene.care
    of_another = care.known.profile.subject not in {None, Subject.SELF}
    if not of_another or not _MY_OWN.match(normalise(scene.words)):
        return None
    mine = NOBODY if care.own_place is None else care.people[care.own_place]
    context = Context(scene.today, None, replace(mine.profile, subject=Subject.SELF))
    anew = read_on(scene.words, context)
    doubts = read_on(scene.words, replace(context, asked="safety")).doubts
    if not anew.slots.conditions and not (doubts and all(map(_is_of_health, doubts))):
        return None
    return replace(
        anew, slots=replace(anew.slots, subject=Subject.SELF), doubts=doubts, relation=None
    )


def _is_of_health(doubt: Doubt) -> bool:
    """Whether it is of an illness off the list, or one whose medicine may be on it: 高血壓."""
    return is_unlisted_health(doubt) or doubt.why is Doubtful.MEDICINE_UNSURE
