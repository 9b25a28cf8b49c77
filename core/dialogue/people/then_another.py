"""「都吃 那我的呢」: what is asked is answered first, and then the talk turns to somebody else."""

from __future__ import annotations

from dataclasses import replace

from core.dialogue.answering import QUESTION_OF, only_whom, place_of
from core.dialogue.scene import Scene
from core.reading.kinship import IN_CHINESE
from core.reading.normal import normalise
from core.reading.pattern import Pattern
from core.reading.read import read_on
from core.reading.understood import Context, Understood

_MINE = Pattern(
    "(?:[啊那欸喔]|那麼|換|看|,| )*我(?:自己|本人)?的(?:計[畫劃])?(?:呢|咧|勒)[?。!~ ]*"
)
_TURNS = Pattern(
    "(?:(?:啊|欸|對了|還有|順便|好|,| )*(?:那|換|再來|接著|接下來|然後|輪到|也?幫|再幫|改)"
    f"|(?:啊|欸|對了)*(?=(?:我|{IN_CHINESE})[^,。!?]{{0,9}}(?:呢|咧|還沒[好做弄]|可以一起|也要|也想)))"
    f"(?:來|看|問|算|一下|我家?的?|阮)*(?:我|{IN_CHINESE}).{{0,16}}"
)
_BREAK = Pattern("[ ,。!]+")
_MOST = 3  # breaks at which the rest may begin


def in_full(text: str) -> str:
    """Return 「那我的呢」, 「岳母的繼續」 as the turn it is."""
    words = normalise(text)
    again = _GOES_ON.fullmatch(words)
    if again is not None:
        return f"換{again['who'] or again['whom']}"
    return "換我" if _MINE.fullmatch(words) else text


_GOES_ON = Pattern(
    f"(?:那|好|,| )*(?:(?P<who>我?(?:{IN_CHINESE}))的?(?:計[畫劃])?(?:繼續|接著)"
    f"|(?:繼續|接著)(?:看|做|弄|問)?(?P<whom>我?(?:{IN_CHINESE}))的?)(?:問|看|做|吧|啦|好了|。| )*"
)


def parts(scene: Scene, text: str) -> tuple[str, str] | None:
    """Return the answer to what is asked, and the turn behind it; None for all other words."""
    if scene.asked not in QUESTION_OF.values() or scene.asked == "subject":
        return None
    words = normalise(text)
    for found in list(_BREAK.finditer(words))[-_MOST:]:
        first, rest = words[: found.start()], words[found.end() :]
        if _TURNS.fullmatch(rest) and _answers(scene, first) and _turns(scene, rest):
            return first, in_full(rest)
    return None


def _answers(scene: Scene, words: str) -> bool:
    """Whether the question is answered, of the one it is about."""
    said = _read(scene, words, scene.asked)
    filled = {QUESTION_OF.get(slot) for slot, _ in said.slots.filled()}
    return not _is_another(scene, said) and scene.asked in filled and not said.doubts


def _turns(scene: Scene, words: str) -> bool:
    """Whether somebody else is wanted, of whom no more is told than the age."""
    said = _read(scene, in_full(words), None)
    return _is_another(scene, said) and only_whom(
        replace(said, slots=replace(said.slots, age=None))
    )


def _is_another(scene: Scene, said: Understood) -> bool:
    """Whether somebody is named who is not the one we talk about: 婆婆, amid 公公."""
    subject = said.slots.subject
    return (
        subject is not None and place_of(scene.care, subject, said.relation) != scene.care.current
    )


def _read(scene: Scene, words: str, asked: str | None) -> Understood:
    return read_on(words, Context(scene.today, asked, scene.care.known.profile))
