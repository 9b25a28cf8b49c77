"""Illnesses and medicines said of the person meant; "none" only where it is plainly said."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from core.person import Condition
from core.reading import undone
from core.reading.clauses import Sentence, Standing
from core.reading.fillers import answer_forms, barest
from core.reading.found import NOTHING, Found, Readings
from core.reading.health_none import HEALTHY, HEALTHY_ASKED, NONE
from core.reading.health_remarks import REMARKS, Remark
from core.reading.health_words import CONDITIONS
from core.reading.pattern import Pattern
from core.reading.understood import Context, Doubt, Doubtful, Slot, Span
from core.reading.words import Hit, Words

_Meaning = Condition | Remark

STAYS = frozenset(
    {
        Condition.KIDNEY_DISEASE,
        Condition.KIDNEY_STONES,
        Condition.HEART_DISEASE,
        Condition.MALABSORPTION,
        Condition.FRAGILITY,
    }
)  # what once was counts still: 以前有結石
_NAMED = {Condition.WARFARIN, Condition.DOAC}
_FILTERED = Pattern(r"(?:e?gfr|腎絲球過濾率)[^\d\n]{0,6}(\d{1,3})(?!\d)")
_TOO_LITTLE_FILTERED = 60  # S04_ckd
_SCORE = Pattern(
    r"(?:t ?-?(?:值|score|分數)|骨密度)[^\d\n負−-]{0,6}(?:-|−|負|零下) ?(\d(?:\.\d+)?"
    r"|[一二三四五](?:點[零一二三四五六七八九])?)"
)
_PREDICATE = Pattern("[不有差吃在了打過想準]")
_POROUS = 2.5  # the T score at or below which bone is porous (S18_fragility)
_UNNAMED = Pattern(
    "(?:不知道?|不曉得|不清楚|不確定|忘了|忘記|不記得|叫不出|說不出|看不懂"
    "|不懂)[^。!?\n]{0,8}?(?:藥|什麼|哪|名)"
    "|藥[^。!?\n]{0,10}?(?:不知道?|不曉得|忘了|忘記|不記得|不清楚|叫不出)"
)
REST_NONE = Pattern(  # 有吃甲狀腺素,沒有其他病: nothing else is to be asked
    "(?:沒有?|無)(?:什麼|任何|在吃|吃)?(?:其他|其它|別)的?(?:疾?病|慢性病|用?藥|問題|狀況|健康問題|毛病)"
    "|(?:其他|其它|別的|剩下)的?(?:部分|方面)?(?:我|她|他)?(?:都|也|就|全|則)*(?:沒有?(?!說|問)|無|正常|健康)"
)
_OF_ALL = Pattern(
    "我(?:自己|本人)?(?:倒是|是|則)?(?:都|全都|什麼都|完全|統統|通通)沒"
    "|我(?:自己|本人)?(?:倒是|是|則)?(?:很|都|蠻)?(?:健康|正常|沒病|沒事|沒問題)"
)
_WISHED = Pattern(
    "(?:祝|希望|為了|想要|想|維持|保持|要讓|怎麼|如何|照顧|變|關心|顧|對|讓)[^,。!? 過]{0,3}$"
)
_ONLY = Pattern("只有|只是|就只|只|而已|其他(?:的)?都?(?:沒有|沒|無|正常|還好|ok)|除了")
_CORRECTED = Pattern("打錯|按錯|說錯|講錯|選錯|點錯|搞錯|弄錯|其實|不是|更正|才對|誤會|寫錯")


@cache
def _words() -> Words[_Meaning]:
    return Words([*CONDITIONS, *REMARKS])


@cache
def _none() -> Words[bool]:
    return Words([(True, NONE), (False, HEALTHY_ASKED)])


@cache
def _healthy() -> Words[bool]:
    return Words([(True, HEALTHY)])


class _Said:
    """Everything of health in one sentence, sorted by how it stands."""

    def __init__(self, sentence: Sentence, context: Context) -> None:
        self.sentence = sentence
        self.asked = context.asked == "safety"
        self.known = context.profile.conditions
        self.stated: dict[_Meaning, Hit[_Meaning]] = {}
        self.denied: dict[_Meaning, Hit[_Meaning]] = {}
        self.contrasted = False  # 我媽洗腎,我沒有: is that "none of all", or only not that?
        whole = _healthy().first(sentence.text)
        for hit in _words().find(sentence.text):
            if whole is not None and whole.start <= hit.start and hit.end <= whole.end:
                self.denied.setdefault(hit.meaning, hit)  # 沒有生病吃藥 denies both
            else:
                self._sort(hit)
        self._read_score()

    def _sort(self, hit: Hit[_Meaning]) -> None:
        if hit.meaning is Remark.PREVENTED or self._is_a_mere_topic(hit):
            return
        self.contrasted |= self.sentence.is_of_another(hit.start)
        standing = self.sentence.standing(hit, listed=True)
        if standing is Standing.DENIED:
            self.denied.setdefault(hit.meaning, hit)
        elif standing is Standing.STATED or (standing is Standing.PAST and hit.meaning in STAYS):
            self.stated.setdefault(hit.meaning, hit)

    def _is_a_mere_topic(self, hit: Hit[_Meaning]) -> bool:
        """A lone name typed out of the blue is a topic, not an answer."""
        said = self.sentence.text[hit.start : hit.end]
        alone = len(said) >= len(barest(self.sentence.text))
        return alone and not self.asked and _PREDICATE.search(said) is None

    def _read_score(self) -> None:
        found = _FILTERED.search(self.sentence.text)
        if found is not None and float(found[1]) < _TOO_LITTLE_FILTERED:
            self._sort(Hit(found.start(), found.end(), Condition.KIDNEY_DISEASE))
        found = _SCORE.search(self.sentence.text)
        if found is not None and _figure(found[1]) >= _POROUS:
            hit: Hit[_Meaning] = Hit(found.start(), found.end(), Condition.FRAGILITY)
            self._sort(hit)

    def conditions(self) -> tuple[Condition, ...]:
        """Return what was stated of our list, the named medicine in place of the unnamed."""
        named = {each for each in self.stated if isinstance(each, Condition)}
        if {Remark.LOW_THYROID, Remark.MEDICINE} <= self.stated.keys():
            named.add(Condition.LEVOTHYROXINE)
        if Remark.SHOT in self.stated and Condition.FRAGILITY in named:
            named.add(Condition.OSTEOPOROSIS_INJECTION)  # 骨鬆,半年打一針
        if self._thinner_is_named(named):
            named.discard(Condition.UNKNOWN_ANTICOAGULANT)
        return tuple(each for each in Condition if each in named)

    def _thinner_is_named(self, named: set[Condition]) -> bool:
        return bool(named & _NAMED) or Remark.ANTIPLATELET in self.stated

    def says_none(self) -> bool:
        """Say whether the sentence plainly says that there is nothing."""
        if Condition.UNKNOWN_ANTICOAGULANT in self.denied or self._is_healthy():
            return True
        no_illness, no_medicine = Remark.ILLNESS in self.denied, Remark.MEDICINE in self.denied
        if self.asked:
            return no_illness or no_medicine or self._answers_none() or self._only_another()
        return no_illness and no_medicine

    def _is_healthy(self) -> bool:
        hit = _healthy().first(self.sentence.text)
        if hit is None or self.sentence.is_of_another(hit.start):
            return False
        clause = self.sentence.clauses[self.sentence.clause_at(hit.start)]
        before = clause.words[: max(hit.start - clause.start, 0)]
        return not _WISHED.search(before) and not self.sentence.is_asked(hit.start)

    def _answers_none(self) -> bool:
        words = (self.sentence.text, *(clause.words for clause in self.sentence.clauses[:6]))
        if self.contrasted:  # 我爸吃可邁丁 我都沒有 says it of all, 我沒有 perhaps only of that
            words = tuple(each for each in words[1:] if _OF_ALL.search(each))
        return any(_none().any_whole(answer_forms(each)) is not None for each in words)

    def _only_another(self) -> bool:
        other = {Remark.OTHER_ILLNESS, Remark.OTHER_MEDICINE} & self.stated.keys()
        return bool(other) and _ONLY.search(self.sentence.text) is not None

    def names_another(self) -> bool:
        """Say whether an illness or medicine was stated that is not on our list (糖尿病)."""
        return bool({Remark.OTHER_ILLNESS, Remark.OTHER_MEDICINE} & self.stated.keys())

    def is_unsafe(self) -> bool:
        """Say whether a medicine is taken that nobody can name."""
        found = _UNNAMED.search(self.sentence.text)
        about = self.asked or Remark.MEDICINE in self.stated
        return about and found is not None and not self.sentence.is_of_another(found.start())

    def hides_more(self) -> bool:
        """Say whether beside what was named stands a medicine that nobody named."""
        if _SETTLES & set(self.conditions()):
            return False  # 心房顫動吃普栓達: the medicine for it is named, or no number is given
        unnamed = bool({Remark.PRESSURE, Remark.UNSURE_MEDICINE} & self.stated.keys())
        thiazide = Condition.THIAZIDE_DIGOXIN_LITHIUM
        named = thiazide in self.conditions() and Remark.UNSURE_MEDICINE not in self.stated
        settled = thiazide in self.denied or named  # 高血壓吃利尿劑: its medicine is named
        return self.is_unsafe() or (unnamed and not settled)

    def is_unsettled(self) -> bool:
        """Say whether something was stated that may hide one of ours."""
        settled = Condition.THIAZIDE_DIGOXIN_LITHIUM in self.denied
        if settled and not {Remark.UNSURE_MEDICINE, Remark.LOW_THYROID} & self.stated.keys():
            return False  # 有高血壓,但沒吃利尿劑
        hiding = {Remark.PRESSURE, Remark.UNSURE_MEDICINE, Remark.MEDICINE, Remark.LOW_THYROID}
        return bool((hiding | {Remark.ANTIPLATELET}) & self.stated.keys())


def _figure(typed: str) -> float:
    """Read 2.7 or 二點七."""
    if typed[0].isdecimal():
        return float(typed)
    digits = "零一二三四五六七八九"
    whole, _, tenth = typed.partition("點")
    return digits.index(whole) + (digits.index(tenth) / 10 if tenth else 0)


def read(sentence: Sentence, context: Context) -> Readings:
    """Read the conditions slot of a sentence.

    Args:
        sentence: The normalised message.
        context: With ``asked == "safety"`` 都沒有 counts; what is known already is kept, for the
            slot holds the whole list.

    Returns:
        A finding with the whole list, a refusal (a medicine nobody can name), a doubt, or nothing.
    """
    said = _Said(sentence, context)
    stated = said.conditions()
    if stated:
        filled = _filled(_with_known(stated, said), _span(said))
        return replace(filled, doubts=_DOUBT.doubts) if said.hides_more() else filled
    if said.is_unsafe():
        return Readings(refused=frozenset({Slot.CONDITIONS}))
    removed = _corrected(said)
    if removed is not None:
        return replace(_filled(removed, _span(said)), doubts=_after_birth(said, removed))
    return _nothing_stated(said)


def _after_birth(said: _Said, left: tuple[Condition, ...]) -> tuple[Doubt, ...]:
    """我生完了 ends the pregnancy; whether she nurses now is asked, unless it was said."""
    nurses = Condition.BREASTFEEDING in {*left, *said.denied, *undone.over(said.sentence.text)}
    born = Condition.PREGNANT in set(said.known or ()) - set(left)
    asks = born and not nurses and undone.is_born(said.sentence.text)
    return (Doubt(Slot.CONDITIONS, Doubtful.NURSING_UNSURE),) if asks else ()


def _nothing_stated(said: _Said) -> Readings:
    if said.is_unsettled():
        return _DOUBT if said.asked or said.says_none() else NOTHING
    if not said.says_none() or (said.known and not said.asked):
        return _UNLISTED if said.asked and said.names_another() else NOTHING
    return _filled((), _span(said))


def _with_known(stated: tuple[Condition, ...], said: _Said) -> tuple[Condition, ...]:
    known = set(said.known or ())
    if set(stated) & _NAMED:
        known.discard(Condition.UNKNOWN_ANTICOAGULANT)
    if _CORRECTED.search(said.sentence.text):
        known -= said.denied.keys() - set(stated)
    if not said.sentence.is_asked(0) and undone.is_born(said.sentence.text):
        known.discard(Condition.PREGNANT)  # 我生完了 在餵母奶
    return tuple(each for each in Condition if each in known or each in stated)


def _corrected(said: _Said) -> tuple[Condition, ...] | None:
    """Take back what is denied now, where it was a mistake, or is over (我生完了)."""
    text = said.sentence.text
    denied = frozenset(each for each in said.denied if isinstance(each, Condition))
    gone = denied if _CORRECTED.search(text) else undone.never(text, denied)
    if not said.sentence.is_asked(0) and not said.sentence.is_of_another(len(text)):
        gone |= undone.over(text)
    mistaken = set(said.known or ()) & gone
    if not mistaken:
        return None
    return tuple(each for each in said.known or () if each not in mistaken)


def _span(said: _Said) -> Span:
    hits = [*said.stated.values(), *said.denied.values()]
    hits.sort(key=lambda hit: not isinstance(hit.meaning, Condition))
    if not hits:
        return Span(0, 0)
    return Span(hits[0].start, hits[0].end)


def _filled(conditions: tuple[Condition, ...], span: Span) -> Readings:
    return Readings(found=(Found(Slot.CONDITIONS, conditions, span),))


_SETTLES = frozenset({Condition.DOAC, Condition.WARFARIN, Condition.UNKNOWN_ANTICOAGULANT})

_UNLISTED = Readings(doubts=(Doubt(Slot.CONDITIONS, Doubtful.NOT_LISTED),))
_DOUBT = Readings(doubts=(Doubt(Slot.CONDITIONS, Doubtful.MEDICINE_UNSURE),))
