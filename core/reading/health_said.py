"""Everything of health in one sentence, sorted by how it stands: stated, denied, of another."""

from __future__ import annotations

from functools import cache

from core.person import Condition
from core.reading.clauses import Clause, Sentence, Standing
from core.reading.fillers import answer_forms, barest
from core.reading.health_hits import Meaning, health_hits
from core.reading.health_none import (
    HEALTHY,
    HEALTHY_ASKED,
    NO_ILLNESS,
    NO_MEDICINE,
    NONE,
    SUSPECT,
)
from core.reading.health_remarks import Remark
from core.reading.marks import mark_at
from core.reading.pattern import Pattern
from core.reading.taken_back import repaired
from core.reading.understood import Context, Span
from core.reading.words import Hit, Words

STAYS = frozenset(
    {
        Condition.KIDNEY_DISEASE,
        Condition.KIDNEY_STONES,
        Condition.HEART_DISEASE,
        Condition.MALABSORPTION,
        Condition.FRAGILITY,
    }
)  # what once was counts still: 以前有結石
NAMED = frozenset({Condition.WARFARIN, Condition.DOAC})
MEDICINES = frozenset(
    {
        *NAMED,
        Condition.UNKNOWN_ANTICOAGULANT,
        Condition.ACTIVE_VITAMIN_D,
        Condition.THIAZIDE_DIGOXIN_LITHIUM,
        Condition.LEVOTHYROXINE,
        Condition.ANTIBIOTICS,
        Condition.BISPHOSPHONATE,
        Condition.OSTEOPOROSIS_INJECTION,
        Condition.IRON,
        Condition.STEROID_AED,
    }
)
_SETTLES = NAMED | {Condition.UNKNOWN_ANTICOAGULANT}
_PREDICATE = Pattern("[不有差吃在了打過想準]")
_UNNAMED = Pattern(  # no name for it; but 忘記吃藥, 藥忘在家裡 tell of a day
    "(?:不知道?|不曉得|不清楚|不確定|(?:忘了|忘記了?|不記得)(?!(?:要|去|有|沒|了)*(?:吃|帶|拿"
    "|買|領|放|服|補)(?!什麼|哪|的))"
    "|叫不出|說不出|看不懂"
    "|不懂)[^。!?\n]{0,8}?(?:藥|什麼|哪|名)"
    "|藥[^。!?\n]{0,10}?(?:不知道?+(?!放|在哪|丟|有沒有|會不會|能不能|可不可以|要不要)|不曉得"
    "|(?:忘了|忘記|不記得)(?!了?(?:要|有沒有)?(?:吃|帶|拿|放|在))|不清楚|叫不出)"
)
_OF_ALL = Pattern(
    "我(?:自己|本人)?(?:倒是|是|則)?(?:都|全都|什麼都|完全|統統|通通)沒"
    "|我(?:自己|本人)?(?:倒是|是|則)?(?:很|都|蠻)?(?:健康|正常|沒病|沒事|沒問題)"
)
_WISHED = Pattern(
    "(?:祝|希望|為了|想要|想|維持|保持|要讓|怎麼|如何|照顧|變|關心|顧|對|讓)[^,。!? 過]{0,3}$"
)
_ONLY = Pattern("只有|只是|就只|只|而已|其他(?:的)?都?(?:沒有|沒|無|正常|還好|ok)|除了")
_MAYBE = Pattern("懷疑|疑似|可能|好像|不確定|不知道?|不曉得|是不是|會不會|等報告|還在檢查|待確認")
_FOR_NOW = Pattern(
    "暫停|暫時停|先停|停(?:了|藥)?(?:個)?[0-9一二三四五六七兩幾半]+個?(?:天|日|次|週|星期|禮拜)"
    "|拔牙|(?:手術|開刀|檢查)前|現在又|又開始|又在|恢復"
)
_SAYS_YES = Pattern(
    "(?<![沒哪只就])有(?:的|啦|喔|啊|一個|兩個|一項|幾個|一點)*$|第[一二三四五1-5][個項點]"
)
_OLD = ("原本的", "原來的", "本來的", "之前的")  # 除了原本的甲狀腺素
_TREATED = Pattern(
    "(?<=□)(?:有|做過|動過|也|都|的)*(?:開過?刀|手術|術後|治療|控制)(?:過|兩次|一次)?"
)
_A_YEAR_AGO = Pattern("去年(?!底)|前年")
_ORDERED = Pattern(
    "(?:請|麻煩|幫我|可以|能不能|可不可以|給我|拜託)(?:你|醫[生師]|再|多)*開[^,。!?]{0,3}$"
)
_DENIES = Pattern(
    "^(?:我|也|都|他|她|媽|爸|並|目前|現在|應該|其實|根本|完全|真的|, ?)*(?:沒|無|不是|不用|未|從)"
)


@cache
def _answers() -> Words[bool]:
    return Words([(False, HEALTHY_ASKED)])


@cache
def _healthy() -> Words[bool]:
    return Words([(True, HEALTHY)])


class Said:
    """The hits of one sentence by standing; ``past`` are medicines that were once taken."""

    def __init__(self, sentence: Sentence, context: Context) -> None:
        """Find and sort.

        Args:
            sentence: The normalised message.
            context: The question asked and what is known.
        """
        self.sentence = sentence
        self.asked = context.asked == "safety"
        self.known = context.profile.conditions
        self.stated: dict[Meaning, Hit[Meaning]] = {}
        self.denied: dict[Meaning, Hit[Meaning]] = {}
        self.past: dict[Meaning, Hit[Meaning]] = {}
        self.contrasted = False  # 我媽洗腎,我沒有: is that "none of all", or only not that?
        self.maybe = False  # 懷疑有腎結石: neither stated nor to be passed over
        self.hits = repaired(sentence.text, health_hits(sentence.text))
        self._marks: list[Span] = []
        self._whole = _healthy().first(sentence.text)
        for hit in self.hits:
            self._sort(hit)

    def _sort(self, hit: Hit[Meaning]) -> None:
        whole = self._whole
        if whole is not None and whole.start <= hit.start and hit.end <= whole.end:
            self.denied.setdefault(hit.meaning, hit)  # 沒有生病吃藥 denies both
        elif hit.meaning is not Remark.PREVENTED and not self._is_a_mere_topic(hit):
            self._stand(hit)

    def _stand(self, hit: Hit[Meaning]) -> None:
        another = self.sentence.is_of_another(hit.start)
        self.contrasted |= another
        standing = self._standing(hit)
        if standing is Standing.DENIED:
            self.denied.setdefault(hit.meaning, hit)
        elif standing is Standing.STATED or (standing is Standing.PAST and hit.meaning in STAYS):
            self.stated.setdefault(hit.meaning, hit)
        elif standing is Standing.PAST:
            self.past.setdefault(hit.meaning, hit)
        elif isinstance(hit.meaning, Condition) and not another:
            self.maybe |= _MAYBE.search(self._clause(hit)) is not None

    def _standing(self, hit: Hit[Meaning]) -> Standing:
        mark = mark_at(self.sentence.text, hit.end)
        if mark is not None and not self.sentence.is_of_another(hit.start):
            self._marks.append(mark.span)
            return Standing.STATED if mark.yes else Standing.DENIED
        standing = self.sentence.standing(hit, listed=True)
        if hit.meaning is Condition.PREGNANT and _A_YEAR_AGO.search(self._clause(hit)):
            return standing if standing is not Standing.STATED else Standing.PAST
        if standing is Standing.PAST and hit.meaning in MEDICINES:
            near = self.sentence.text[hit.start : hit.end + _AROUND]
            still = self.sentence.text.endswith(_OLD, 0, hit.start)
            return Standing.STATED if still or _FOR_NOW.search(near) else standing
        if standing is Standing.STATED and _ORDERED.search(
            self.sentence.text, max(hit.start - _AROUND, 0), hit.start
        ):
            return Standing.UNCLEAR  # 請開處方維生素d給我
        return standing

    def _clause(self, hit: Hit[Meaning]) -> str:
        return self.sentence.clauses[self.sentence.clause_at(hit.start)].words

    def _is_a_mere_topic(self, hit: Hit[Meaning]) -> bool:
        """A lone name typed out of the blue is a topic, not an answer."""
        said = self.sentence.text[hit.start : hit.end]
        alone = len(said) >= len(barest(self.sentence.text))
        return alone and not self.asked and _PREDICATE.search(said) is None

    def conditions(self) -> tuple[Condition, ...]:
        """Return what was stated of our list, the named medicine in place of the unnamed."""
        named = {each for each in self.stated if isinstance(each, Condition)}
        if {Remark.LOW_THYROID, Remark.MEDICINE} <= self.stated.keys():
            named.add(Condition.LEVOTHYROXINE)
        if Remark.SHOT in self.stated and Condition.FRAGILITY in named:
            named.add(Condition.OSTEOPOROSIS_INJECTION)  # 骨鬆,半年打一針
        if named & NAMED or Remark.ANTIPLATELET in self.stated:
            named.discard(Condition.UNKNOWN_ANTICOAGULANT)
        return tuple(each for each in Condition if each in named)

    def says_none(self) -> bool:
        """Say whether the sentence plainly says that there is nothing, and leaves nothing over."""
        return self._tells_of_none() and not self.leaves_more()

    def _tells_of_none(self) -> bool:
        if self._is_healthy():
            return True
        no_illness, no_medicine = self._without(NO_ILLNESS), self._without(NO_MEDICINE)
        if self.asked:
            nothing = no_illness or no_medicine or self._denies_two()
            return nothing or self._answers_none() or self._only_another()
        return (no_illness and no_medicine) or Condition.UNKNOWN_ANTICOAGULANT in self.denied

    def _denies_two(self) -> bool:
        """腎臟沒事 沒吃抗凝血藥 goes through the list; 沒吃抗凝血藥 alone says one thing of it."""
        thinner = _SETTLES & self.denied.keys()
        return bool(thinner) and (
            "腎" in self.sentence.text or Condition.KIDNEY_DISEASE in self.denied
        )

    def _without(self, pattern: Pattern) -> bool:
        return any(self._is_told(*found.span()) for found in pattern.finditer(self.sentence.text))

    def _is_told(self, start: int, end: int) -> bool:
        return not (self.sentence.is_of_another(start) or self.sentence.is_asked(start, end))

    def _is_healthy(self) -> bool:
        hit = self._whole
        if hit is None or self.sentence.is_of_another(hit.start):
            return False
        clause = self.sentence.clauses[self.sentence.clause_at(hit.start)]
        before = clause.words[: max(hit.start - clause.start, 0)]
        return not _WISHED.search(before) and not self.sentence.is_asked(hit.start)

    def _answers_none(self) -> bool:
        text = self.sentence.text
        free = [each for each in self.sentence.clauses[:6] if not self._is_marked(each)]
        words = (text, *(clause.words for clause in free))
        if self.contrasted:  # 我爸吃可邁丁 我都沒有 says it of all, 我沒有 perhaps only of that
            words = tuple(each for each in words[1:] if _OF_ALL.search(each))
        forms = [form for each in words for form in answer_forms(each)]
        return any(NONE.fullmatch(form) for form in forms if form) or (
            _answers().any_whole(forms) is not None
        )

    def _is_marked(self, clause: Clause) -> bool:
        """Say whether a clause belongs to a name before it: 腎結石?沒有啊."""
        return any(mark.start < clause.end and clause.start < mark.end for mark in self._marks)

    def _only_another(self) -> bool:
        return self.names_another() and _ONLY.search(self.sentence.text) is not None

    def leaves_more(self) -> bool:
        """Say whether something stands there that no "none" may pass over."""
        return self.maybe or self.leaves_words() or self._leaves(_SAYS_YES)

    def leaves_words(self) -> bool:
        """Say whether words of illness or medicine stand there that were not understood."""
        return self._leaves(SUSPECT)

    def _leaves(self, pattern: Pattern) -> bool:
        rest = self._rest()
        return any(
            pattern.search(rest, clause.start, clause.end)
            and not _DENIES.match(clause.words)
            and not self.sentence.is_of_another(max(clause.end - 1, 0))
            for clause in self.sentence.clauses
        )

    def _rest(self) -> str:
        """The text with all that was understood of it taken out."""
        rest = [*self.sentence.text]
        spans = [(hit.start, hit.end) for hit in self.hits]
        for pattern in (NO_ILLNESS, NO_MEDICINE):
            spans += [found.span() for found in pattern.finditer(self.sentence.text)]
        for start, end in spans:
            rest[start:end] = "□" * (end - start)
        return _TREATED.sub("", "".join(rest))

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


_AROUND = 16
"""Characters behind a medicine in which it is said that it is only put off."""
