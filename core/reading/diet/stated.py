"""Which diets and allergies are told of the person meant; a symptom of the body is no allergy."""

from __future__ import annotations

from functools import cache

from core.person import Diet
from core.reading.diet.settled import Meaning, upset
from core.reading.diet.standing import is_stated
from core.reading.diet.words import WORDS, Remark
from core.reading.pattern import Pattern
from core.reading.sentences.clauses import Sentence
from core.reading.sentences.taken_back import repaired
from core.reading.words import Hit, Words, apart

ALLERGENS = frozenset(
    {
        Diet.FISH_ALLERGY,
        Diet.SOY_ALLERGY,
        Diet.EGG_ALLERGY,
        Diet.MILK_ALLERGY,
        Diet.SESAME_ALLERGY,
    }
)


@cache
def _words() -> Words[Meaning]:
    return Words(WORDS)


def diet_hits(sentence: Sentence) -> list[Hit[Meaning]]:
    """Return every phrase of food and diet of a sentence, in order, none overlapping another."""
    hits = repaired(sentence.text, apart([*_words().find(sentence.text), *upset(sentence.text)]))
    pills = [(each.start(), each.end()) for each in _PILL.finditer(sentence.text)]
    hits = [hit for hit in hits if not any(at <= hit.start < end for at, end in pills)]
    return [hit for hit in hits if not _is_of_the_body(sentence, hit, hits)]


_PILL = Pattern("抗?過敏性?(?:的|那種|在?吃的|用的)*藥物?(?!物?過敏)|抗過敏")
"""What is taken for an allergy, which tells of no food."""


_OF_THE_BODY = Pattern(  # what comes of walking, of age, of the cold
    "走|爬|跑|動|樓梯|最近|晚上|半夜|天氣|冬天|夏天|冷|熱|睡|躺|蹲|站|坐|老|久|[腳腿膝手]|關節|流汗|蚊"
)


def _is_of_the_body(sentence: Sentence, hit: Hit[Meaning], hits: list[Hit[Meaning]]) -> bool:
    """爬樓梯會喘, 腳會腫: no food stands in the clause, and it is no allergy to one."""
    if hit.meaning is not Remark.ALLERGY or "敏" in sentence.text[hit.start : hit.end]:
        return False
    at = sentence.clause_at(hit.start)
    clause = sentence.clauses[at]
    if _OF_THE_BODY.search(clause.words, 0, hit.end - clause.start) is None:
        return False
    foods = (each for each in hits if each is not hit and each.meaning is not Remark.ALLERGY)
    return all(sentence.clause_at(each.start) != at for each in foods)


class _Allergies:
    """Where the word allergy stands in a sentence, and whether it is stated there."""

    def __init__(self, sentence: Sentence, hits: list[Hit[Meaning]]) -> None:
        self._told: dict[int, list[tuple[int, bool]]] = {}
        for hit in hits:
            if hit.meaning is Remark.ALLERGY:
                told = self._told.setdefault(sentence.clause_at(hit.start), [])
                told.append((hit.start, is_stated(sentence, hit)))

    def of(self, clause: int, food: int | None = None) -> bool | None:
        """Whether the allergy of a clause is stated: the next behind a food that ends there."""
        told = self._told.get(clause)
        if not told:
            return None
        behind = (stated for start, stated in told if food is not None and start >= food)
        return next(behind, told[-1][1])

    def before(self, place: int) -> bool:
        """Whether the last word of allergy before a place is stated."""
        told = [each for clause in self._told.values() for each in clause if each[0] < place]
        return max(told)[1] if told else False


def all_stated(sentence: Sentence, hits: list[Hit[Meaning]]) -> list[Diet]:
    """Return the diets stated; a food counts where 過敏 is stated beside it.

    Args:
        sentence: The normalised message.
        hits: Its phrases of food and diet.
    """
    allergic = _Allergies(sentence, hits)
    found: dict[Diet, None] = {}
    for hit in hits:
        if not isinstance(hit.meaning, Diet) or hit.meaning in found:
            continue
        if _counts(sentence, hit, allergic):
            found[hit.meaning] = None
    return list(found)


def _counts(sentence: Sentence, hit: Hit[Meaning], allergic: _Allergies) -> bool:
    if hit.meaning not in ALLERGENS:
        return is_stated(sentence, hit)
    if _is_tested_high(sentence, hit):
        return True
    if _is_avoided(sentence, hit, allergic) or _too(sentence, hit, allergic):
        return True
    return _is_allergen(sentence, hit, allergic) and is_stated(sentence, hit)


_TESTED_HIGH = Pattern(
    "(?:[跟和、 牛羊奶雞蛋黃豆魚蝦的級分0-9.]|指數|數值|反應){0,12}?"
    "(?:偏|很|都|太|過|較|指數|數值|反應|是|呈)*(?:高|陽性|超標|紅字)"
)


def _is_tested_high(sentence: Sentence, hit: Hit[Meaning]) -> bool:
    """醫生驗過敏原 對牛奶跟蛋都高."""
    tested = "過敏原" in sentence.text[: hit.start] and not sentence.is_of_another(hit.start)
    high = tested and not sentence.is_asked(hit.start)
    return high and _TESTED_HIGH.match(sentence.text, hit.end) is not None


_TOO = Pattern("也(?:會|是|一樣|有|不行|不能|過敏)(?![吃喝愛煮買])")


def _too(sentence: Sentence, hit: Hit[Meaning], allergic: _Allergies) -> bool:
    """蛋會過敏 黃豆也會: what is said of the one before is said of this too."""
    return _TOO.match(sentence.text, hit.end) is not None and allergic.before(hit.start)


def _is_allergen(sentence: Sentence, hit: Hit[Meaning], allergic: _Allergies) -> bool:
    """Say whether a food is what a stated 過敏 in its clause speaks of."""
    at = sentence.clause_at(hit.start)
    own = allergic.of(at, hit.end)
    return _is_listed_beside(sentence, at, allergic) if own is None else own


_NOT_TO = Pattern("(?:我|他|她)?不是對.{1,4}過敏")  # 不是對蛋過敏,是對牛奶
_BUT_TO = Pattern("是(?:對)?")
_EATS_IT = Pattern("(?<!不)(?:[都也有能會敢]|可以|正常|照)(?:在|常)?[吃喝](?:的|喔|啦|啊|得)*$")


def _is_listed_beside(sentence: Sentence, at: int, allergic: _Allergies) -> bool:
    """Read 魚,蛋,牛奶過敏 and 過敏:魚 蛋 as lists: a clause that is nothing but the food."""
    clause = sentence.clauses[at]
    if _EATS_IT.search(clause.words):
        return False  # 花生過敏 蛋奶都吃
    if at and _BUT_TO.match(clause.words) and _NOT_TO.match(sentence.clauses[at - 1].words):
        return True
    if not _is_only_food(clause.words):
        return False
    return any(allergic.of(at + step) for step in (-2, -1, 1, 2)) or _ends_in(
        sentence, at, allergic
    )


def _is_only_food(words: str) -> bool:
    foods = sum(hit.end - hit.start for hit in _words().find(words))
    between = sum(words.count(each) for each in "對吃和跟也還有及與的都、 ")
    return foods + between >= len(words)


def _ends_in(sentence: Sentence, at: int, allergic: _Allergies) -> bool:
    """魚 蛋 奶 都過敏: one food after the other, up to what is said of them all."""
    for step in range(at + 1, min(at + _LONGEST_LIST, len(sentence.clauses))):
        told = allergic.of(step)
        if told is not None or not _is_only_food(sentence.clauses[step].words):
            return bool(told)
    return False


_LONGEST_LIST = 6
_AVOIDED = Pattern(
    "不能?(?:吃|喝|碰)|不可以?(?:吃|喝|碰)|不敢(?:吃|喝|碰)|不(?:會?使|會?當|能)?食|不行|碰不得|要忌|忌|無(?="
    "[蛋奶豆魚麻芝海])|(?<![a-z])no (?=soy|egg|milk|dairy|fish|sesame|seafood)|排除|"
    "避開|剔除"
)
_THEN_ALLERGIC = Pattern(
    "(?:不能|不可以?|不敢|不太能)?(?:吃|喝|碰)?[^,。!?不沒無]{0,3}(?:會|就|因為|怕|很|嚴重)[^,。!?不沒無]{0,2}過敏"
)
_ONLY_ALLERGIC = Pattern(
    "(?:因為|我|她|他|會|都|(?:一|只要)?[吃喝碰食](?:了|到|完|下去)?|就|有|很|嚴重|是|整[個張]|醫[生師]說|檢查|驗出|喉嚨|嘴[巴唇]?|舌頭"
    "|臉|眼睛|皮膚|全身|身體)*(?:過敏|(?:i'?m )?allerg(?:ic|y)|[發很]*癢|腫(?:起來)?|"
    "麻+|起癢|(?:起|長|出|發)[過了]?(?:紅|酒)?疹子?|(?:起|長)?蕁麻疹|氣?喘|休克|送急診)"
    "(?:的|喔|啦|了|到|那種)*"
)


def _is_avoided(sentence: Sentence, hit: Hit[Meaning], allergic: _Allergies) -> bool:
    """Read 黑芝麻不能吃,會過敏: what is left aside for the allergy that stands beside."""
    at = sentence.clause_at(hit.start)
    words = sentence.clauses[at].words
    if sentence.is_of_another(hit.start) or not _AVOIDED.search(words):
        return False
    if _THEN_ALLERGIC.match(sentence.text, hit.end):
        return True
    beside = [step for step in (at - 1, at + 1, at + 2) if 0 <= step < len(sentence.clauses)]
    return any(
        _ONLY_ALLERGIC.fullmatch(said := sentence.clauses[step].words)
        and (allergic.of(step) or said.endswith("蕁麻疹"))
        for step in beside
    )
