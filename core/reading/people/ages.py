"""The age a message gives: one completed age, or a doubt to ask about; never a guess."""

from __future__ import annotations

import re
from dataclasses import dataclass

from core.person import Subject
from core.reading.ages.statement import NEAR, OLDEST, Stated, Sure
from core.reading.ages.words import TODAY
from core.reading.ages.zodiac import age_within, animal
from core.reading.found import NOTHING, Found, Readings
from core.reading.parts import Part
from core.reading.pattern import Pattern
from core.reading.people.askers import me_before
from core.reading.people.mentions import Mention
from core.reading.people.only_told_of import BORE_ME, GUESS, is_told_beside
from core.reading.people.owners import BREAK, Who
from core.reading.people.told import Told
from core.reading.people.whom import Meant
from core.reading.slips import SLIP
from core.reading.understood import Birth, Context, Doubt, Doubtful, Slot

_CORRECTION = Pattern(
    f"{SLIP}|[打寫弄搞按講說][反顛相]|錯了|更正|不對|才對|不是|訂正|啊不|喔不|不不|typo|口誤|等一下|等等"
)
_TAKEN_BACK = Pattern(
    " ?歲?[了啦喔]?[ ,。!?;~、]*(?:啊|喔|欸|等等|等一下|又|好像|[ ,])*(?:我|是|剛剛)*"
    f"(?:{SLIP}|錯了|騙你|騙人|開玩笑|亂講|亂說|唬爛|唬你|不對"
    "|不是(?:[啦喔,。!]| (?![0-9一二三四五六七八九十]))|typo|口誤|手滑)"
    "|[^0-9]{0,14}?那個?是(?![^,。]{0,6}[年歲])"
)
_MISHEARD_AS = Pattern("(?:聽|看|打|寫|按|讀|輸入|key)成了?$")
_AFTER_ALL = Pattern("其實|好啦|好吧|老實[說講]|實際")
_HER_OWN = Pattern(
    "(?:(?:^|[ ,。]|所以|現在)[她他伊](?:今年|現在|就?是)*|都(?:是|已經)?)"
    "[0-9一二三四五六七八九][0-9十](?!年)"
    "|^[0-9三四五六七八九][0-9十][一二三四五六七八九]?歲?[ ,]+(?![生懷])"
    "|[ ,](?:今年|所以|現在)*(?:[1-9][0-9](?:年次)?"
    "|[二三四五六七八九]十[一二三四五六七八九]?)歲?[了啦喔囉。]*$"
)
_DECADE = 10
_LATER = frozenset(("sun", "menopause", "safety", "diet", "reminder_time"))
_GOES_ON = Pattern("歲?[^歲,。!?;、男女了啦喔囉嘍耶欸呢 \\n]")


@dataclass(frozen=True, slots=True)
class _Scene:
    """A message while its age is decided."""

    text: str
    context: Context
    ages: tuple[Stated, ...]
    who: Meant

    @property
    def corrects(self) -> bool:
        """Whether the words say that an age was wrong."""
        said = any(each.sure is not Sure.ABOUT for each in self.ages)
        return said and bool(_CORRECTION.search(self.text))


def ages(said: Told, context: Context) -> Readings:
    """Read the age in a normalised text.

    Args:
        said: What was told of the text.
        context: ``asked`` "age" lets a bare number answer; ``today`` turns births into ages; the
            age held tells which of two numbers is taken back.

    Returns:
        ``age`` in completed years (the lower of two neighbouring ones) with the ``birth`` where
        said; or the doubt AGE_ABOUT, AGE_IMPOSSIBLE or AGE_ZODIAC.
    """
    text = said.text
    if not said.ages and animal(text) is None:
        return NOTHING
    if said.who.two or _bore_me(text, context) or is_told_beside(said, context):
        return NOTHING
    return _decide(_Scene(text, context, said.ages, said.who))


def _bore_me(text: str, context: Context) -> bool:
    """Whether a relative's age is only told by the asker's own: 我媽生我的時候25 我現在45."""
    other = context.profile.subject not in (None, Subject.SELF)
    if context.asked == Slot.AGE and GUESS.search(text) is not None:
        return True  # 我女兒35了你猜我幾歲
    if not other or context.asked != Slot.AGE or BORE_ME.search(text) is None:
        return False
    return _HER_OWN.search(text) is None  # 跟我差兩歲 她52


def _decide(scene: _Scene) -> Readings:
    wanted = [each for each in scene.ages if scene.who.is_of(each) and not _taken_back(scene, each)]
    wanted = [each for each in wanted if not _is_anothers(scene, each)]
    wanted = [each for each in wanted if not _is_long_past(scene, each)]
    wanted = _not_the_askers(scene, wanted)
    exact = [each for each in wanted if each.sure is Sure.EXACT]
    exact = exact or [each for each in wanted if each.sure is Sure.NOMINAL]
    values = {each.value for each in exact}
    if len(values) > 1:
        return _choose(scene, exact)
    if exact and _counted_only(scene, exact[0]):
        return _ask(Doubtful.AGE_ABOUT, exact[0].value)
    return _fill(scene, exact[0]) if exact else _doubt(scene, wanted)


def _is_anothers(scene: _Scene, stated: Stated) -> bool:
    """Whether 他八十歲 is said where the talk is of the asker, and nobody else is named."""
    owner = scene.who.owners.get(stated.span)
    mine = scene.context.profile.subject is Subject.SELF and scene.who.subject is None
    return mine and owner is not None and owner.who is Who.THEY


def _not_the_askers(scene: _Scene, wanted: list[Stated]) -> list[Stated]:
    """Asked of another, 我五十所以她七十五 tells hers."""
    if scene.context.asked != Slot.AGE or scene.context.profile.subject in (None, Subject.SELF):
        return wanted
    owners = [scene.who.owners.get(each.span) for each in wanted]
    theirs = [
        each
        for each, owner in zip(wanted, owners, strict=True)
        if owner is None or owner.who is not Who.ME
    ]
    return theirs or wanted


def _is_long_past(scene: _Scene, stated: Stated) -> bool:
    """Whether an age below the one held tells of then: 五十二歲收的, where she is 64."""
    held = scene.context.profile.age
    if scene.context.asked not in _LATER or held is None or stated.value >= held:
        return False
    if scene.corrects or scene.who.subject not in (None, scene.context.profile.subject):
        return False
    goes_on = _GOES_ON.match(scene.text, stated.span.end) is not None
    return goes_on and not _is_todays(scene.text, stated)


def _fill(scene: _Scene, stated: Stated) -> Readings:
    births = (stated.birth, *(each.birth for each in scene.ages if _agrees(each, stated)))
    birth = next((each for each in births if each), None) or _counted_back(scene, stated)
    found = (Found(Slot.AGE, stated.value, stated.span),)
    return Readings(found=found, birth=birth, corrects=scene.corrects)


def _counted_back(scene: _Scene, stated: Stated) -> Birth | None:
    """Return the year of birth that two neighbouring ages leave (虛歲66, 明年65)."""
    highest = stated.highest
    return None if highest is None else Birth(scene.context.today.year - max(highest, 0), None)


def _agrees(born: Stated, stated: Stated) -> bool:
    return born.birth is not None and born.value <= stated.value <= (born.highest or born.value)


def _choose(scene: _Scene, exact: list[Stated]) -> Readings:
    """Take the corrected one of several ages, or the one a birth year bears out, or ask."""
    named = [each for each in exact if scene.who.names(each)]
    if len({each.value for each in named}) == 1:
        return _fill(scene, named[0])
    plain = [each for each in exact if each.highest is None]
    if len({each.value for each in plain}) == 1 and all(
        each.value <= plain[0].value <= each.highest for each in exact if each.highest is not None
    ):
        return _fill(scene, plain[0])  # 明年就七十 今年六十九
    today = [each for each in exact if _is_todays(scene.text, each)]
    if len({each.value for each in today}) == 1:
        return _fill(scene, today[0])  # 去年65 今年66
    last = exact[-1]
    if _is_put_right(scene, exact[0], last):
        return _fill(scene, last)
    values = {each.value for each in exact}
    if scene.corrects and exact[0].value == scene.context.profile.age and len(values) == 2:  # noqa: PLR2004 - that held, and another
        return _fill(scene, last)  # 欸不是60 我59
    said = [each for each in exact if each.birth is None]
    spoken = {each.value for each in said}
    if len(spoken) == 1 and all(_agrees(each, said[0]) for each in exact if each.birth):
        return _fill(scene, said[0])
    return _ask(Doubtful.AGE_ABOUT, *dict.fromkeys(each.value for each in exact))


def _is_put_right(scene: _Scene, first: Stated, last: Stated) -> bool:
    """Whether the words take the first of several ages back: 65 不對 66, 66才對."""
    between = scene.text[first.span.end : last.span.start]
    right = scene.text[last.span.end : last.span.end + NEAR].lstrip("歲 ")
    if right.startswith(("才對", "才是")):
        return True
    return bool(_CORRECTION.search(between) or _AFTER_ALL.search(between))


def _is_todays(text: str, stated: Stated) -> bool:
    return TODAY.search(text[max(0, stated.span.start - NEAR) : stated.span.start]) is not None


def _doubt(scene: _Scene, wanted: list[Stated]) -> Readings:
    beast = animal(scene.text)
    about = [each for each in wanted if each.sure is Sure.ABOUT]
    if beast and about and not about[0].proposals:
        age = age_within(
            beast[0], about[0].value, min(about[0].value + _DECADE - 1, OLDEST), scene.context
        )
        if age is not None and about[0].value % _DECADE == 0:
            return Readings(found=(Found(Slot.AGE, age, about[0].span),), corrects=scene.corrects)
    if about:
        return _ask(
            Doubtful.AGE_ABOUT, *dict.fromkeys(value for each in about for value in each.proposals)
        )
    if any(each.sure is Sure.IMPOSSIBLE for each in wanted):
        return _ask(Doubtful.AGE_IMPOSSIBLE)
    if beast and not wanted and not scene.who.aside:
        return _ask(Doubtful.AGE_ZODIAC)
    return Readings(corrects=scene.corrects)


def _ask(why: Doubtful, *proposals: int) -> Readings:
    return Readings(doubts=(Doubt(Slot.AGE, why, proposals),))


def _taken_back(scene: _Scene, stated: Stated) -> bool:
    """Whether the words take an age back: 不是68, or the one held, beside 打錯了."""
    if stated.denied or _is_superseded(scene, stated):
        return True
    alone = len(scene.ages) == 1 and scene.context.profile.age == stated.value
    return alone and scene.corrects and not re.search("才對|才是|應該是", scene.text)


def _nearest(scene: _Scene, stated: Stated) -> Mention | None:
    """Return the bystander named last before an age, if nobody meant stands between."""
    asides = [each for each in scene.who.aside if each.span.end <= stated.span.start]
    if not asides or me_before(scene.text, stated.span.start):
        return None
    last = max(asides, key=lambda each: each.span.end)
    meant_at = scene.who.mention.span.start if scene.who.mention else -1
    return None if last.span.end <= meant_at < stated.span.start else last


def _is_superseded(scene: _Scene, stated: Stated) -> bool:
    """Whether a number is taken back, or turns out to be no age, before another one is said."""
    if _MISHEARD_AS.search(scene.text[max(0, stated.span.start - NEAR) : stated.span.start]):
        return True
    if scene.ages[-1].span.start <= stated.span.start:
        return False
    return bool(_TAKEN_BACK.match(scene.text, stated.span.end))


def _counted_only(scene: _Scene, stated: Stated) -> bool:
    """Whether an age may be that of a bystander just named (我有兩個小孩 10歲)."""
    aside = _nearest(scene, stated)
    if aside is None or scene.who.subject is not None:
        return False
    between = scene.text[aside.span.end : stated.span.start]
    return aside.part is Part.COUNTED or not BREAK.sub("", between)
