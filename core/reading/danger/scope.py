"""When and of whom: what takes the danger out of words that sound of it, hit by hit."""

from __future__ import annotations

from dataclasses import dataclass

from core.reading.danger import meant_words, scope_words
from core.reading.normal import normalise
from core.reading.pattern import Match, Pattern
from core.reading.spelling import joined

_IN_ONE = Pattern(scope_words.IN_ONE)
BREAKS = frozenset(" \n,。!?;:、~…")
_FEW = 3
_TIMES = Pattern(f"(?P<past>{scope_words.PAST})|(?P<now>{scope_words.NOW})")
_LONG_SINCE = Pattern(scope_words.LONG_SINCE)
_WELL = Pattern(scope_words.WELL)
_SUPPOSED = Pattern(scope_words.SUPPOSED)
_LACKING = Pattern(scope_words.LACKING)
_WOULD = Pattern(scope_words.WOULD)
_ASKED_ABOUT = Pattern(scope_words.ASKED_ABOUT)
SOMEBODY = Pattern(scope_words.SOMEBODY)
_EFFORT = Pattern(scope_words.EFFORT)
_IRON = Pattern(scope_words.IRON)
_BLEEDS = Pattern(scope_words.BLEEDS)
_WITHIN = Pattern(scope_words.WITHIN)
_NOT_SO = Pattern(scope_words.NOT_SO)
_STORY = Pattern(meant_words.STORY)
_ABOUT_THE_BODY = Pattern(meant_words.ARTICLE)
_ECHO = Pattern(meant_words.ECHO)
_TOLD_ON = Pattern(meant_words.TOLD_ON)
_DENIED = Pattern(meant_words.DENIED)
_ABOUT = Pattern(meant_words.ABOUT)
_TOPIC = Pattern(meant_words.TOPIC)
_BEREAVED = Pattern(meant_words.BEREAVED)
_TO_DEATH = Pattern(meant_words.TO_DEATH)
_HARD_OF_HEARING = Pattern(scope_words.HARD_OF_HEARING)
_STILL = Pattern(scope_words.STILL)
_ANEW = Pattern(scope_words.ANEW)
_POURED = Pattern(scope_words.POURED)
_SWELLS = Pattern(scope_words.SWELLS)
_ALLERGIC = Pattern(scope_words.ALLERGIC)
_KNOWN = Pattern(scope_words.KNOWN)
_ACUTE = Pattern(scope_words.ACUTE)
_YEARS_AGO = Pattern(scope_words.YEARS_AGO)
_LEFT_BEHIND = Pattern(scope_words.LEFT_BEHIND)
_MILD = Pattern(scope_words.MILD)
_LIVED = Pattern(scope_words.LIVED)
_WEAK_STILL = Pattern(scope_words.WEAK_STILL)
_NEW = Pattern(scope_words.NEW)
_FOR_LATER = Pattern(scope_words.FOR_LATER)
_NOT_YET = Pattern(scope_words.NOT_YET)
_ILL_THEN = Pattern(scope_words.ILL_THEN)
_FELT = Pattern(scope_words.FELT)
_TOLD_ON_OF = Pattern(scope_words.TOLD_ON_OF)
_HARMLESS = Pattern(meant_words.HARMLESS)


@dataclass(frozen=True, slots=True)
class Told:
    """A compact text and the places in it where a new clause begins."""

    text: str
    breaks: tuple[int, ...]

    def clause(self, place: int) -> tuple[int, int]:
        """Return where the clause around a place begins and ends."""
        begin = max((each for each in self.breaks if each <= place), default=0)
        return begin, min((each for each in self.breaks if each > place), default=len(self.text))


def told(question: str) -> Told:
    """Return a question without spaces; a space between words is remembered as a new clause."""
    normal = _IN_ONE.sub(_unspaced, normalise(question))
    text = joined(normal)
    breaks, at = [], 0
    for word in normal.split(" ") if " " in normal else ():
        at += text[at : at + 1] == " "  # one between words of another tongue is kept
        size = len(joined(word))
        if size > 1:
            breaks.append(at)
        at += size
    breaks += [place + 1 for place, each in enumerate(text) if each in BREAKS]
    return Told(text, tuple(sorted(breaks)))


def _unspaced(words: Match) -> str:
    return words[0].rstrip(" ")


def blank(words: Match) -> str:
    """Return as much of nothing as was said, so that every place stays where it is."""
    return "_" * len(words[0])


def is_now(said: Told, sign: Match) -> bool:
    """Say whether a sign of a body in danger is somebody's, and of now."""
    begin, _ = said.clause(sign.start())
    _, end = said.clause(sign.end() - 1)
    before = said.text[begin : sign.start()]
    after = said.text[sign.end() : max(end, sign.end())]
    if _WITHIN.search(sign[0]) or _is_ordinary(before, sign):
        return False
    if _NOT_SO.search(before) or _SUPPOSED.search(before) or _is_story(said, begin, sign):
        return False
    return not (_asked_about(said, before, after) or _is_past(said, sign))


def _is_ordinary(before: str, found: Match) -> bool:
    """Say whether a sign comes of climbing stairs, iron tablets, deaf ears, a known allergy."""
    text, sign = found.string, found[0]
    if sign.startswith("倒"):
        return _POURED.search(before) is not None
    if _SWELLS.match(sign) and _is_known(before, found):
        return _ACUTE.search(text) is None  # 芝麻我會過敏 喉嚨會腫起來
    if any(each in sign for each in "叫喊應醒") and _HARD_OF_HEARING.search(text):
        return True
    if "喘" in sign:
        return _EFFORT.search(before) is not None
    return (
        any(each in sign for each in "黑烏")
        and _IRON.search(text) is not None
        and not _BLEEDS.search(text)
    )


def _is_known(before: str, sign: Match) -> bool:
    """Say whether swelling is what would come of something: 芝麻我會過敏 喉嚨會腫起來."""
    told_of = sign[0] + sign.string[sign.end() :][:3]
    return (_ALLERGIC.search(before[-2:] + sign[0]) or _KNOWN.search(told_of)) is not None


def is_meant(said: Told, sign: Match) -> bool:
    """Say whether a word of weariness is meant: no story, no denial, no 難吃到想死."""
    begin, _ = said.clause(sign.start())
    before, after = said.text[begin : sign.start()], said.text[sign.end() :]
    if sign[0].endswith("沒有我") and sign.end() - 1 in said.breaks and len(before) < _FEW:
        return False  # 都沒有 我鐵胃 answers, and then tells of oneself
    if _DENIED.search(before) or _HARMLESS.search(before):
        return False
    if _ABOUT.search(after) and not _ECHO.search(after):
        return False
    if _is_story(said, begin, sign) and not _ECHO.search(said.text, sign.end()):
        return False
    if _is_exaggerated(said.text, before) or (_named_past(said, sign) and _BEREAVED.search(after)):
        return False
    return not (_named_past(said, sign) and _WELL.search(after))


def _is_exaggerated(text: str, before: str) -> bool:
    """Say whether it is only how much, before a question: 嘮叨到我想死,她69歲鈣要多少."""
    return _TO_DEATH.search(before) is not None and _TOPIC.search(text) is not None


def is_story(clause: str) -> bool:
    """Say whether a clause tells of somebody in the news, a film or a book."""
    return _STORY.search(clause) is not None and _ABOUT_THE_BODY.search(clause) is None


def _is_story(said: Told, begin: int, sign: Match) -> bool:
    """Say whether it happens in the news, a film or a book, and not to who writes."""
    here = _STORY.search(said.text, begin, sign.start())
    if here is not None:
        return "我" not in said.text[here.end() : sign.start()]
    before, _ = said.clause(max(begin - 1, 0))
    told_on = _TOLD_ON.search(said.text[begin : sign.end()])
    return told_on is not None and _STORY.search(said.text, before, begin) is not None


def _asked_about(said: Told, before: str, after: str) -> bool:
    if _ASKED_ABOUT.search(after):
        return True
    general = _WOULD.search(before) is not None or _LACKING.search(after) is not None
    return general and SOMEBODY.search(said.text) is None


def _is_past(said: Told, sign: Match) -> bool:
    """The last time named before a sign is its own: 以前中風過,現在又半邊沒力 is now."""
    later = said.text[sign.end() :]
    if _is_of_another_clause(said, sign):
        return False
    if _is_left_behind(said, sign):
        return True
    if _named(said, sign) is not None:
        anew = _ANEW.search(said.text) or _STILL.search(sign[0])
        return _named_past(said, sign) and (not anew or _LONG_SINCE.search(later) is not None)
    return _LONG_SINCE.search(later) is not None and _named_now(later) is None


def _is_left_behind(said: Told, sign: Match) -> bool:
    """Whether years have gone by and it is mild or lived with: 十年前中風過,現在左手比較沒力."""
    text = said.text
    then = _YEARS_AGO.search(text, 0, sign.start())
    if then is None or _NEW.search(text) or not _LEFT_BEHIND.search(sign[0]):
        return False
    lived = _LIVED.search(text, then.end(), sign.start())
    return bool(_MILD.search(sign[0]) or (lived and _WEAK_STILL.match(text, sign.start())))


def is_for_later(said: Told) -> bool:
    """Say whether help is asked about before it is needed: 我想先學起來 老人家噎到怎麼辦."""
    return _FOR_LATER.search(said.text) is not None and _NOT_YET.search(said.text) is None


def _is_of_another_clause(said: Told, sign: Match) -> bool:
    """Whether only an illness was of then: 以前中風過,跌倒爬不起來; but no story told on."""
    time, (begin, _) = _named(said, sign), said.clause(sign.start())
    if time is None or not time["past"] or time.end() > begin or _TOLD_ON_OF.search(said.text):
        return False
    ill = _ILL_THEN.search(said.text, *said.clause(time.start())) is not None
    return ill and _FELT.search(sign[0]) is not None


def _named_past(said: Told, sign: Match) -> bool:
    time = _named(said, sign)
    return time is not None and time["past"] is not None


def _named(said: Told, sign: Match) -> Match | None:
    times = (each for each in _TIMES.finditer(said.text) if each.end() <= sign.start())
    return max(times, key=Match.start, default=None)


def _named_now(text: str) -> Match | None:
    return next((each for each in _TIMES.finditer(text) if each["now"]), None)
