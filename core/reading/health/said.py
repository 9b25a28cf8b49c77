"""Everything of health in one sentence, sorted by how it stands: stated, denied, of another."""

from __future__ import annotations

from functools import cache

from core.person import Condition, Sex
from core.reading.fillers import barest
from core.reading.health.fractures import of_family
from core.reading.health.hits import Meaning, health_hits
from core.reading.health.nothing_words import HEALTHY, NO_MEDICINE
from core.reading.health.remarks import Remark
from core.reading.health.standing import NAMED, stand
from core.reading.pattern import Pattern
from core.reading.sentences.clauses import Sentence, Standing
from core.reading.sentences.taken_back import repaired
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
SETTLES = NAMED | {Condition.UNKNOWN_ANTICOAGULANT}
_PREDICATE = Pattern("[不有差吃在了打過想準]")
_FIGURE = Pattern("gfr|inr|(?:鈣|calcium|ca|肌|cr)[^0-9]*[0-9]")  # eGFR 48, whatever was asked
_SCORE = Pattern("[-−–—負][0-9一二三四五]")  # T值 -3.0, where nothing else was asked
_OF_KIDNEYS = Pattern("腎|肌酸酐|肌酐|蛋白尿|尿蛋白|crea|cr(?![a-z])|crcl|gfr")
_WHO = Pattern("我|媽|爸|嬤|公|婆|她|他")
UNNAMED = Pattern(  # no name for it; but 忘記吃藥, 藥忘在家裡 tell of a day
    "(?:不知道?|不曉得|不清楚|不確定|(?:忘了|忘記了?|不記得)(?!(?:要|去|有|沒|了)*(?:吃|帶|拿"
    "|買|領|放|服|補)(?!什麼|哪|的))"
    "|叫不出|說不出|看不懂"
    "|不懂)[^。!?\n]{0,8}?(?:藥|什麼|哪|名)"
    "|(?:名字|名稱|叫什麼|英文)[^。!?\n]{0,8}?(?:不知道?|不曉得|忘了?|不記得|不清楚|叫不出|看[不沒無]|(?:不會|不曉)[唸念]"
    "|[唸念]不出|記不[得住起])"
    "|藥[^。!?\n]{0,10}?(?:不知(?!道?(?:放|在哪|丟|有沒有|會不會|能不能|可不可以|要不要))|不曉得"
    "|(?:忘了|忘記|不記得)(?!了?(?:要|有沒有)?(?:吃|帶|拿|放|在))|不清楚|叫不出|不懂|搞不[懂清]|弄不清|[說講念唸]不出)"
)
_NO_IDEA = (
    "(?:[哪誰][會能]?(?:知道?|曉得|記得)|不知影?|天知道|天曉得|鬼知道|沒在(?:記|看|管|問|注意)|沒(?:記|注意|概念)|記不(?:得|住|起來?)"
    "|霧煞煞|花煞煞|搞不[懂清]|弄不[懂清]|分不[清出]|認不[得出]|只(?:認得|知道|記得))"
)
_NOBODY_KNOWS = Pattern(  # 藥都我老婆在分 我哪知道
    f"藥[^。!?\n沒]{{0,16}}?(?:{_NO_IDEA}|[給撕拿分弄包發擺放開排](?:什麼|啥)[^,。!?]{{0,3}}[吃吞服](?:什麼|啥)"
    f"|(?:只管|只?負責|張嘴就?|照)[吃吞服])|{_NO_IDEA}[^。!?\n]{{0,8}}?(?:藥|叫什麼)"
)
_TAKES = Pattern("(?<![沒不有])(?:吃|服|開)(?!藥了|過)|藥|[那這][顆粒包罐]")
_TAKESUNNAMED = Pattern(  # told out of the blue: 有在吃不知道什麼藥, 醫生有開藥 名字忘了
    "(?:(?<![沒不])(?:有在?|正?在|每天|天天|長期|固定|一直|早晚|三餐|都[有在])(?:在|有|都|固定|長期)*"
    "(?:吃|服用?|用)(?!過|完|飯|素)|(?:醫[生師]|醫院|診所)(?:有|都|給|幫|我|他|她|媽|爸)*開(?!刀|會))"
    "[^。!?\n]{0,12}?(?:"
    "(?:不知道?|不曉得|不清楚|不確定|忘了|忘記了?|不記得|記不得|[說叫講]不出)(?:那個?|這個?|它|他|她|是|叫|吃|在|的)*"
    "(?:(?:什麼|哪一?種|啥)西?藥|藥?的?(?:名字|藥名|名稱)|叫?什麼(?=$|[,。!、 名啦喔欸耶的]))"
    "(?![^,。!? ]{0,4}(?:能|可以|會|要|該|好|適合|時候|時間))"
    "|(?:名字|藥名|名稱|叫什麼)[^。!?\n]{0,4}?(?:不知道?|不曉得|忘|不記得|記不[得住]|不清楚))"
    "|(?<![沒不有])(?:吃|服)藥[ ,]*(?:但|可是|不過)?(?:名字|藥名|名稱|叫什麼)[^。!?\n"
    "]{0,4}?(?:不知道?|不曉得|忘|不記得|不清楚)"
)
_KIND_UNTOLD = Pattern("(?:中|水)藥|食品|鈣片")  # what may hold anything, or is no medicine
_ONE_MORE = Pattern("還有|另外|其他|其它|別的|另一|好幾|很多|一堆|[一兩二三幾][顆粒種包]")
_WHETHER = Pattern(
    "(?:不知道?|不曉得|不確定|不清楚)[^,。!?]{0,6}(?:有沒有|有無|是不是|會不會|可不可以|能不能|該不該|要不要|算不算)"
    "|什麼(?:是|意思|叫做?)|[?]|(?<!什)嗎(?!啡)|沒有?在?(?:吃|用|服)|你[在說講問]|(?:我|要|去|來|先|等我?|讓我|回家|再)(?:看|查|找|問|翻|拍)(?!不)|看一下|查一下|問一下|要問"
)
_PUT_OFF = Pattern(  # 藥袋我看不懂 等女兒下班
    "等[^,。!? ]{0,6}(?:下班|放學|回[來家到]|到家|有空|起床|[睡]醒)"
    "|(?:晚上|明天|等一?下|晚點|待會|下次|改天|回家|回去|下班)(?:再|我|去|先)*(?:問|查|拿|翻|拍)"
)
_MAYBE = Pattern(
    "懷疑|疑似|(?<!不)(?<!怎麼)(?<!哪)可能|好像|不確定|不知道?|不曉得|是不是|會不會|等報告|還在檢查|待確認"
)
_FROM_CALCIUM = Pattern("(?:鈣片?|[dk][123]?|維他命.?|維生素.?|補充品|牛奶)[^,。!?]{0,8}會不會")
_HARMLESS = Pattern(
    "高血[脂酯糖]|膽固醇|糖尿|血糖|痛風|尿酸|青光眼|攝護腺|失眠|白內障|便秘|痔瘡|自律神經"
)
LISTED = (
    "(?:你(?:上面|前面|剛剛|剛才|那些)?[說講問寫列念唸](?:[到過]?的)?|以上|上面|上述|這些|那些"
    "|列的|[這那]幾[個樣項種])"
)
_REST = Pattern(  # 其他都沒有, 其他你說的那些都沒有, 你列的那些都沒有
    f"(?:(?:其他|其它|別[的項款樣]|剩下)的?|{LISTED})(?:{LISTED}|都|也|就|全部?|則|通通|統統"
    "|疾?病|藥|我|他|她|的)*(?:沒有?|無|正常|還好|健康|ok)|(?:沒有?|無)(?:其他|其它|別的)|沒有?了[啦喔]?$|就(?:這些|這樣)(?:而已)?[啦喔]?$"
    "|就(?:是)?這[一兩二三四幾]?[樣種顆個](?:而已)?$"
)
_OTHER = Pattern("其他|其它|別[的項款樣]|另外|還有")
_GALL = Pattern("膽(?!固醇|紅素|酸|鹼|小|大)")
_TAKES_A_NAME = Pattern(
    "[ ,的]*(?:我|都|也|有|正?在|現在|目前|每天|天天|一直|長期|固定)*(?<![沒不])"
    "(?:吃|服用?)(?:的是|那個|一[顆種])?"
    "(?P<name>(?![素葷齋外葉飯麵菜肉魚蛋奶鈣得很太多少不沒無過完了的什啥東保補維海碘])"
    "[^早午晚中三清辣甜,。!?;0-9 ][^,。!?;0-9 素葷飯麵菜肉魚蛋奶鈣嗎不沒]{1,7})(?=$|[ ,。!0-9])"
)
_OVERACTIVE = Pattern("亢進|甲亢")
_OF_RHYTHM = Pattern("房|心律")
_RENAL = Pattern("[腎尿腰膀泌震碎]")
_SOUND_KIDNEY = Pattern(
    "(?:腎臟?|腰子|腰仔|尿道|膀胱)(?:的|是|那邊|倒|就|都|也|目前|啦|喔)*(?:沒有?|無|好好|很好|還好|正常|健康)(?!力)"
)
_OF_KNOWN_KIND = frozenset({Remark.OTHER_ILLNESS, Remark.OTHER_MEDICINE})
_FOUND_OUT = Pattern(
    "問到|查到|看到|找到|問了|原來|藥袋|寫的?是|寫著|(?:^|[ ,])(?:說)?(?:那個?)?(?:藥)?是"
)
_NAMED_NOW = frozenset({Remark.OTHER_MEDICINE, Remark.PRESSURE_MEDICINE, Remark.ANTIPLATELET})
_CHANGED_TO = Pattern("改|換")
_OTHERS = frozenset({Remark.OTHER_ILLNESS, Remark.OTHER_MEDICINE, Remark.PRESSURE_MEDICINE})


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
        self._is_answer = context.asked is not None
        self.known = context.profile.conditions
        self._is_of_a_man = context.profile.sex is Sex.MALE  # 我們在做試管: she is, not he
        self.stated: dict[Meaning, Hit[Meaning]] = {}
        self.denied: dict[Meaning, Hit[Meaning]] = {}
        self.past: dict[Meaning, Hit[Meaning]] = {}
        self.contrasted = False  # 我媽洗腎,我沒有: is that "none of all", or only not that?
        self.maybe = False  # 懷疑有腎結石: neither stated nor to be passed over
        self.hits = repaired(sentence.text, health_hits(sentence.text))
        self.marks: list[Span] = []
        self.whole = _healthy().first(sentence.text)
        for hit in self.hits:
            self._sort(hit)
        family = of_family(sentence.text, asked=self.asked)
        if family is not None:
            self.stated.setdefault(family.meaning, family)

    def _sort(self, hit: Hit[Meaning]) -> None:
        whole = self.whole
        if whole is not None and whole.start <= hit.start and hit.end <= whole.end:
            self.denied.setdefault(hit.meaning, hit)  # 沒有生病吃藥 denies both
        elif self._is_of_the_gall(hit):
            self.stated.setdefault(Remark.OTHER_ILLNESS, hit)
        elif hit.meaning is not Remark.PREVENTED and not self._is_a_mere_topic(hit):
            self._stand(hit)

    def _stand(self, hit: Hit[Meaning]) -> None:
        another = self.sentence.is_of_another(hit.start)
        self.contrasted |= another
        stood = stand(self.sentence, hit, asked=self.asked)
        self.maybe |= stood.maybe
        self.marks += [stood.mark] if stood.mark is not None else []
        standing = stood.standing
        if standing is Standing.DENIED:
            self.denied.setdefault(hit.meaning, hit)
        elif standing is Standing.STATED or (standing is Standing.PAST and hit.meaning in STAYS):
            self.stated.setdefault(hit.meaning, hit)
        elif standing is Standing.PAST:
            self.past.setdefault(hit.meaning, hit)
        elif isinstance(hit.meaning, Condition) and not another:
            clause = self._clause(hit)
            self.maybe |= _MAYBE.search(clause) is not None and not _FROM_CALCIUM.search(clause)

    def _is_of_the_gall(self, hit: Hit[Meaning]) -> bool:
        """膽囊拿掉了 因為結石: no stone of the kidney."""
        text = self.sentence.text
        stone = hit.meaning is Condition.KIDNEY_STONES and _GALL.search(text)
        if not stone or _RENAL.search(text, hit.start, hit.end):
            return False
        return _RENAL.search(_SOUND_KIDNEY.sub("", text)) is None

    def _clause(self, hit: Hit[Meaning]) -> str:
        return self.sentence.clauses[self.sentence.clause_at(hit.start)].words

    def _is_a_mere_topic(self, hit: Hit[Meaning]) -> bool:
        """A lone name typed out of the blue is a topic, not an answer."""
        said = self.sentence.text[hit.start : hit.end]
        alone = len(said) >= len(barest(self.sentence.text))
        told = _PREDICATE.search(said) or _WHO.search(self.sentence.text) or _FIGURE.search(said)
        told = told or (None if self._is_answer else _SCORE.search(said))
        return alone and not self.asked and told is None

    def conditions(self) -> tuple[Condition, ...]:
        """Return what was stated of our list, the named medicine in place of the unnamed."""
        named = {each for each in self.stated if isinstance(each, Condition)}
        if {Remark.LOW_THYROID, Remark.MEDICINE} <= self.stated.keys():
            named.add(Condition.LEVOTHYROXINE)
        if self.asked and self._is_for_the_thyroid():
            named.add(Condition.LEVOTHYROXINE)
        if Remark.IVF in self.stated and not self._is_of_a_man:
            named.add(Condition.PREGNANT)  # 在做試管: pregnant or about to be, the same caution
        if self._is_for_the_bones(named):
            named.add(Condition.OSTEOPOROSIS_INJECTION)  # 骨鬆,半年打一針
        if named & SETTLES and self._flutters():
            named.add(Condition.HEART_DISEASE)
        if named & NAMED or Remark.ANTIPLATELET in self.stated:
            named.discard(Condition.UNKNOWN_ANTICOAGULANT)
        return tuple(each for each in Condition if each in named)

    def _is_for_the_thyroid(self) -> bool:
        """Say whether a name we do not know is taken for a low thyroid: 甲狀腺低下吃愛治平."""
        hit = self.stated.get(Remark.LOW_THYROID)
        taken = _TAKES_A_NAME.match(self.sentence.text, hit.end) if hit is not None else None
        if taken is None or self.sentence.is_asked(taken.start("name")):
            return False
        start, end = taken.span("name")
        return not any(each.start < end and start < each.end for each in self.hits)

    def _is_for_the_bones(self, named: set[Condition]) -> bool:
        """Say whether a shot is one of ours: beside 骨鬆, or in place of a tablet for it."""
        hit = self.stated.get(Remark.SHOT)
        if hit is None:
            return False
        left = Condition.BISPHOSPHONATE in {*self.past, *self.denied}
        changed = _CHANGED_TO.search(self.sentence.text, hit.start, hit.end) is not None
        bones = {Condition.BISPHOSPHONATE, Condition.FRAGILITY}
        before = changed and not bones.isdisjoint(self.known or ())
        return left or before or Condition.FRAGILITY in named

    def _flutters(self) -> bool:
        """Say whether what the thinner is for is a disease of the heart: 心房顫動 吃艾必克凝."""
        hit = self.stated.get(Remark.UNSURE_MEDICINE)
        text = self.sentence.text
        return hit is not None and _OF_RHYTHM.search(text, hit.start, hit.end) is not None

    def _is_for_another(self) -> bool:
        """Say whether 藥 is for an illness whose medicine is none of ours: 高血脂 吃藥控制."""
        text = self.sentence.text
        for_what = [hit for hit in self.hits if hit.meaning is Remark.OTHER_ILLNESS]
        rest = self.stated.keys() - {Remark.OTHER_ILLNESS, Remark.OTHER_MEDICINE, Remark.MEDICINE}
        return (
            not rest
            and bool(for_what)
            and all(_HARMLESS.search(text, hit.start, hit.end) for hit in for_what)
        )

    def is_aspirin(self) -> bool:
        """Say whether all that is taken is named, and only keeps platelets apart: 阿斯匹靈."""
        others = {Remark.ANTIPLATELET, Remark.OTHER_MEDICINE, Remark.PREVENTED}
        return Remark.ANTIPLATELET in self.stated and self.stated.keys() <= others

    def is_overactive(self) -> bool:
        """Say whether all that is taken is for an overactive thyroid: 甲狀腺亢進吃藥."""
        text, ill = self.sentence.text, self.stated.get(Remark.OTHER_ILLNESS)
        unsure = self.stated.get(Remark.UNSURE_MEDICINE)
        if unsure is not None and "甲" not in text[unsure.start : unsure.end]:
            return False
        own = {*_OF_KNOWN_KIND, Remark.MEDICINE, Remark.UNSURE_MEDICINE}
        named = next((hit for hit in (ill, unsure) if hit is not None), None)
        over = named is not None and _OVERACTIVE.search(text, named.start, named.end) is not None
        return over and self.stated.keys() <= own

    def takes_nothing(self) -> bool:
        """Say whether no medicine at all is taken (高血壓 沒吃藥), and not only no other."""
        found = NO_MEDICINE.finditer(self.sentence.text)
        return any(not _OTHER.search(each[0]) and self.is_told(*each.span()) for each in found)

    def is_told(self, start: int, end: int) -> bool:
        """Say whether what stands there is told of the person meant."""
        return not (self.sentence.is_of_another(start) or self.sentence.is_asked(start, end))

    def names_another(self) -> bool:
        """Say whether an illness or medicine was stated that is not on our list (糖尿病)."""
        return bool(_OTHERS & self.stated.keys())

    def names_what_was_unnamed(self) -> bool:
        """Say whether medicines nobody could name are named now, none of ours: 是脈優."""
        if Condition.UNKNOWN_ANTICOAGULANT not in (self.known or ()):
            return False
        named = _NAMED_NOW & self.stated.keys() and not self.conditions()
        found = _FOUND_OUT.search(self.sentence.text)
        return bool(named) and found is not None and not self.is_unsafe()

    def is_unsafe(self) -> bool:
        """Say whether a medicine is taken that nobody can name."""
        if not self.asked and Remark.MEDICINE not in self.stated:
            return False
        text = self.sentence.text
        found = UNNAMED.search(text) or (_NOBODY_KNOWS.search(text) if self.asked else None)
        if found is None or self._is_of_known_kind():
            return False
        if any(each.start() < found.end() < each.end() for each in NO_MEDICINE.finditer(text)):
            return False  # 不知藥為何物
        return not self.sentence.is_of_another(found.start())

    def is_put_off(self) -> bool:
        """Say whether what nobody can name is to be told later: 等女兒下班."""
        return self.is_unsafe() and _PUT_OFF.search(self.sentence.text) is not None

    def takes_unnamed(self) -> bool:
        """Say whether somebody takes what nobody can name: it may thin the blood."""
        text = self.sentence.text
        if not self.is_unsafe() or _WHETHER.search(text):
            return False
        return (_TAKES if self.asked else _TAKESUNNAMED).search(text) is not None

    def _is_of_known_kind(self) -> bool:
        """血糖藥不記得名字: each medicine spoken of is of a kind that holds none of ours."""
        text = self.sentence.text
        kinds = [hit for hit in self.hits if hit.meaning is Remark.OTHER_MEDICINE]
        known = all(not _KIND_UNTOLD.search(text, hit.start, hit.end) for hit in kinds)
        counted = sum(text.count("藥", hit.start, hit.end) for hit in kinds)
        alone = self.stated.keys() <= _OF_KNOWN_KIND and not _ONE_MORE.search(text)
        return bool(kinds) and known and alone and counted == text.count("藥")

    def hides_more(self) -> bool:
        """Say whether beside what was named stands a medicine that nobody named."""
        if SETTLES & set(self.conditions()):
            return False  # 心房顫動吃普栓達: the medicine for it is named, or no number is given
        unnamed = bool({Remark.PRESSURE, Remark.UNSURE_MEDICINE} & self.stated.keys())
        ill = Condition.KIDNEY_DISEASE in self.conditions()
        unnamed = unnamed and not (ill and self.hints_at_kidneys())  # eGFR 45 肌酸酐 1.4
        thiazide = Condition.THIAZIDE_DIGOXIN_LITHIUM
        named = thiazide in self.conditions() and Remark.UNSURE_MEDICINE not in self.stated
        settled = thiazide in self.denied or named  # 高血壓吃利尿劑: its medicine is named
        return self.is_unsafe() or (unnamed and not settled)

    def hints_at_kidneys(self) -> bool:
        """Say whether what may be one of ours is a kidney's: 腎指數有點高, 蛋白尿."""
        hit = self.stated.get(Remark.UNSURE_MEDICINE)
        found = hit and _OF_KIDNEYS.search(self.sentence.text, hit.start, hit.end)
        return bool(found) and not {Remark.PRESSURE, Remark.ANTIPLATELET} & self.stated.keys()

    def is_unsettled(self) -> bool:
        """Say whether something was stated that may hide one of ours."""
        denied = Condition.THIAZIDE_DIGOXIN_LITHIUM in self.denied
        settled = denied or Remark.PRESSURE_MEDICINE in self.stated or self.takes_nothing()
        if settled and not {Remark.UNSURE_MEDICINE, Remark.LOW_THYROID} & self.stated.keys():
            return False  # 有高血壓,但沒吃利尿劑
        if _REST.search(self.sentence.text) and (self._is_for_another() or self.is_aspirin()):
            return False
        hiding = {Remark.PRESSURE, Remark.UNSURE_MEDICINE, Remark.MEDICINE, Remark.LOW_THYROID}
        return bool((hiding | {Remark.ANTIPLATELET}) & self.stated.keys())
