"""What was told of health and not understood: a bare 「沒有」 after it is no "none".

「醫生開了老鼠藥」, not understood, and then 「沒有」 may mean "nothing else". So the list is put
once more, and says why. 「都沒有」 is an answer, and so is a "no" to that; but where an answer
named an illness or a medicine, a "no" leaves the list untold, and no figures are given.
"""

from __future__ import annotations

from core.care import Care
from core.dialogue.answering import TOLD, about_whom, asked_anew, fills, only_whom, unnamed
from core.dialogue.heard import the_rest
from core.dialogue.heard.misreading import counted, is_enough, left, tries
from core.dialogue.kept.erasing import places_of
from core.dialogue.scene import Scene, again, ask
from core.dialogue.states import Asking, Step
from core.person import Condition
from core.reading.health.hits import health_hits
from core.reading.health.nothing_words import SUSPECT
from core.reading.normal import normalise
from core.reading.pattern import Match, Pattern
from core.reading.read import read_on
from core.reading.tongues.saying import (
    HEALTH_ASIDE,
    UNREAD,
    UNREAD_OF_HEALTH,
    may_tell_health,
    names_health,
)
from core.reading.understood import Context, Doubtful, Intent, Slot, Understood

NAMED = "health-unread-named"
"""The same of an answer to the health question that named an illness or a medicine."""

_OF_ALL = Pattern(
    "[都全皆均病藥]|以上|任何|什麼|通通|統統|健康|正常|none of|any|all|以下|上面|上述|這些"
)

_TELLS_NOTHING = Pattern(
    r"\W*.?\W*|.{0,6}(?:[不沒]懂|看不清|什麼意思|說什麼|講什麼|問什麼|什麼東西|哪些|不清楚|不知道|等一下)"
    r".{0,6}|[蛤嗯喔哦啊欸咦哈呃痾ㄏ?!.,~ ]+|h(?:u|m)h?|what|pardon|sorry"
)
"""蛤, 我不懂你的問題: the question was not understood, and nothing was told."""

_NO_ILLNESS = Pattern("(?:都|也)?(?:沒有?|無)(?:生|什麼|啥|大|得過?)*病痛?(?!史|歷)")
"""「沒生病」, before it is asked, leaves nothing unread."""

_WELL = Pattern(
    "健康|健檢|體檢|檢查|抽血|報告|正常|身體|毛病|硬朗|勇健|healthy|check-?up|sehat|kh[oỏ][eẻ]"
)
_PLAINLY_NONE = Pattern(
    "^都?沒有?[啦喔啊呢]*[ ,。]"
    "|藥|(?<!毛)病|痛|都沒|都無|全[無沒]|以上|沒有?[啦喔]?$|none|meds|medic|obat|thuốc"
)
"""「身體健康沒吃藥」 tells of both."""
_SHORT = again("safety", "plain")

_ONCE_MORE = again("safety", "unread")


_TOO = Pattern(  # 我朋友洗腎 我也是; no question
    "(?:^|[ ,。;!])(?:那|而且|然後|其實)*(?P<who>我(?:自己|本人)?|[她他]|我?[^,。!? 我]{1,4})"
    "也(?:是|一樣|有在?吃?|在?吃|在?用)(?:的|了|啦|喔|耶|一樣|有|在|吃)*[ ,。!]*$"
    "|(?:^|[ ,。;!])[跟和]我(?:自己)?(?:一樣|都是|都有)(?:的|了|啦|喔|耶)*[ ,。!]*$"
    "|(?:^|[ ,.;!])(?:and |so )?(?:(?P<me>me|i)|(?:my |she|he)[a-z ]{0,14}?) "
    "(?:too|also|as well|(?:am|do|is|does) (?:too|so))[ .!]*$"
    "|(?:^|[ ,.;!])so (?:am|do|is|does) (?:(?P<so>i)|(?:my |she|he)[a-z ]{0,14})[ .!]*$"
)

_LETTERS = Pattern("[a-zđ]{3}")
"""In what was said over: a part that was not read."""
_MAY_TELL = frozenset({None, Intent.UNKNOWN, Intent.ASK})


def noted(scene: Scene, said: Understood, text: str) -> Scene:
    """Remember what may be an illness or a medicine, and filled nothing."""
    if _is_of_unknown_kind(said, text):
        return scene.holding(scene.care.with_known(scene.care.known.close(TOLD).close(NAMED)))
    if _of_conditions(said) or said.intent not in _MAY_TELL:
        return scene
    unread = text in {UNREAD, UNREAD_OF_HEALTH, HEALTH_ASIDE}
    if not unread and _TELLS_NOTHING.fullmatch(normalise(text)):
        return scene
    answers = scene.asked == "safety" and not fills(said) and not said.doubts
    words = _NO_ILLNESS.sub("", normalise(text))
    spoken = names_health(words, scene.care.manner.locale)
    known = scene.care.known
    if said.intent is Intent.ASK:  # "penyakit apa gitu", some illness or other, sounds like one
        moved = known.close(TOLD) if spoken and scene.asked == "safety" else known
        return scene.holding(scene.care.with_known(moved))
    named = spoken or SUSPECT.search(words) is not None
    if named and scene.asked != "safety" and _is_unlisted(scene, text):
        return scene
    known = known.close(TOLD) if answers or named else known
    return scene.holding(scene.care.with_known(known.close(NAMED) if answers and named else known))


def _is_unlisted(scene: Scene, text: str) -> bool:
    """Whether all that is told, before the list is put, is none of it: 她有吃糖尿病藥."""
    said = read_on(text, Context(scene.today, "safety", scene.care.known.profile))
    whose = [each for each in said.doubts if each.slot is Slot.CONDITIONS]
    alone = bool(whose) and all(each.why is Doubtful.NOT_LISTED for each in whose)
    return alone and not said.slots.conditions and not _LETTERS.search(text)


def likewise(scene: Scene, said: Understood, text: str) -> Step | None:
    """「我朋友洗腎 我也是」, told before to have nothing: they are asked anew."""
    words = normalise(text)
    too = _TOO.search(words)
    if too is None or not any(isinstance(hit.meaning, Condition) for hit in health_hits(words)):
        return None
    place, meant = _place_of(scene.care, said, too), about_whom(scene.care, said).current
    told = said.slots.conditions is not None and place == meant
    if told or place not in scene.care.places or scene.care.people[place].profile.conditions != ():
        return None
    care = scene.care.turn_to(place)
    anew = care.with_known(asked_anew(care.known).close(TOLD))
    return ask(scene.holding(anew), _ONCE_MORE, "safety")


def _place_of(care: Care, said: Understood, too: Match) -> int:
    """Where the one is kept who is so too; of nobody named so, whom the message means."""
    who = "我" if too["me"] or too["so"] else too["who"] or ""
    who = who if who in _OF_ONES_OWN else who.removeprefix("我")
    meant = about_whom(care, said).current
    return next(iter(places_of(care, who)), meant) if who else meant


_OF_ONES_OWN = ("我", "我自己", "我本人")


def asked_again(scene: Scene, said: Understood, text: str) -> Step | None:
    """Put the list once more where a bare "no" follows what was not understood, or 「沒別的」."""
    known = scene.care.known
    if the_rest.is_all_that_is_named(scene, text, said):
        return ask(scene, again("safety", "which"), "safety")
    if _is_only_well(scene, said, normalise(text)):
        return ask(scene, _SHORT, "safety")
    if _tells_after_none(scene, said, text):
        anew = asked_anew(known).close(TOLD)
        return ask(scene.holding(scene.care.with_known(anew)), _ONCE_MORE, "safety")
    if scene.asked != "safety" or TOLD not in known.closed or said.slots.conditions != ():
        return None
    if _OF_ALL.search(normalise(text)) or _of_the_bag(scene, normalise(text)):
        return None
    again_so = isinstance(scene.state, Asking) and scene.state.ask.id == _ONCE_MORE.id
    if again_so or is_enough(scene, "safety"):
        return left(scene.holding(scene.care.with_known(unnamed(known))), "safety")
    moved = known if NAMED in known.closed else known.reopen(TOLD)
    asking = ask(scene.holding(scene.care.with_known(moved)), _ONCE_MORE, "safety")
    return counted(asking, tries(scene, "safety"))


def _tells_after_none(scene: Scene, said: Understood, text: str) -> bool:
    """Whether of somebody told to have nothing an unread illness or medicine is told.

    The amounts that stand are of somebody who has none.
    """
    if scene.care.known.profile.conditions != () or scene.asked == "safety":
        return False
    of_them = said.slots.subject in {None, scene.care.known.profile.subject} and only_whom(said)
    plain = not (said.doubts or said.refused or said.name) and said.intent in _MAY_TELL
    return of_them and plain and may_tell_health(text, scene.care.manner.locale)


def _is_only_well(scene: Scene, said: Understood, words: str) -> bool:
    """Whether the list is answered by 「健檢都正常」, which says nothing of medicines."""
    state = scene.state
    first = isinstance(state, Asking) and state.ask.id == "ask-safety"
    if not first or said.slots.conditions != ():
        return False
    return _WELL.search(words) is not None and _PLAINLY_NONE.search(words) is None


def _is_of_unknown_kind(said: Understood, text: str) -> bool:
    """Whether a tablet is told of that may be any: 紅色的藥, 心臟科的藥; 血壓藥 is asked about."""
    unsure = any(each.why is Doubtful.MEDICINE_UNSURE for each in said.doubts)
    return unsure and "血壓" not in normalise(text)


def _of_the_bag(scene: Scene, words: str) -> bool:
    """Whether 「沒寫」 answers what stands on the bag of medicine."""
    state = scene.state
    bag = isinstance(state, Asking) and state.ask.id == "ask-safety-medicine"
    return bag and "寫" in words


def _of_conditions(said: Understood) -> bool:
    doubted = any(each.slot is Slot.CONDITIONS for each in said.doubts)
    return said.slots.conditions is not None or doubted or Slot.CONDITIONS in said.refused
