"""What a person does not eat by choice or by need; leaving one food aside is no allergy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from core.person import Diet
from core.reading import undone
from core.reading.clauses import Sentence, Standing
from core.reading.diet_settled import Meaning, settled, upset
from core.reading.diet_words import DISLIKES, EATEN, LEFT_ASIDE, NONE, WORDS, Remark
from core.reading.fillers import answer_forms, bare
from core.reading.found import NOTHING, Found, Readings
from core.reading.marks import mark_at
from core.reading.pattern import Pattern
from core.reading.taken_back import repaired
from core.reading.understood import Context, Doubt, Doubtful, Slot, Span
from core.reading.words import Hit, Words, apart

_ALLERGENS = frozenset(
    {
        Diet.FISH_ALLERGY,
        Diet.SOY_ALLERGY,
        Diet.EGG_ALLERGY,
        Diet.MILK_ALLERGY,
        Diet.SESAME_ALLERGY,
    }
)
_PLAIN_NONE = Pattern(r"(?:沒有?|無|不會?)(?:食物|任何|什麼)*過敏")
_EVERYTHING = Pattern(
    "(?:什麼|甚麼|啥物?|啥米)都[可以會使能]{0,2}[吃食呷]|葷素|葷食|不挑|(?<![得能])[沒不]有?忌口|沒有?飲食限制|無忌口|everything"
)
_NO_VEGETARIAN = Pattern("(?:什麼|甚麼|啥)都吃|葷|不挑|忌口|限制|素|齋")
_NO_LONGER = Pattern("以前.{0,6}(?:素|齋).{0,8}(?:現在|後來).{0,4}(?:沒|不吃|改吃葷)")
_NO_MILK = Pattern(
    "(?:不能|不敢|不可以?|不太能|不喜歡|不愛|不習慣|不|沒辦法)(?:喝|吃|碰)(?:牛奶|鮮奶|鮮乳|奶(?!奶)|乳製品|牛乳)"
)
_MILKLESS = frozenset({Diet.VEGAN, Diet.LACTOSE_INTOLERANT, Diet.MILK_ALLERGY})
_MILK_DOUBT = Readings(
    doubts=(Doubt(Slot.DIET, Doubtful.MILK_UNSURE, ("lactose_intolerant", "milk_allergy")),)
)
_CORRECTED = Pattern(
    "打錯|按錯|說錯|講錯|選錯|搞錯|寫錯|弄錯|錯的|其實|不是|更正|改|沒有了|才對|應該是|[蛋奶]素|五辛素|鍋邊素"
)


@cache
def _words() -> Words[Meaning]:
    return Words(WORDS)


@cache
def _none() -> Words[bool]:
    return Words([(True, NONE)])


_BARE = {"素", "素的", "素食", "茹素"}


def read(sentence: Sentence, context: Context) -> Readings:
    """Read the diet slot of a sentence.

    Args:
        sentence: The normalised message.
        context: With ``asked == "diet"`` 都吃 and 沒有 count; what is known is kept in the list.

    Returns:
        A finding with the whole list, or nothing.
    """
    hits = repaired(sentence.text, apart([*_words().find(sentence.text), *upset(sentence.text)]))
    hits = [hit for hit in hits if not _is_of_the_body(sentence, hit, hits)]
    plain = context.asked == "diet" and {bare(sentence.text), sentence.clauses[0].words} & _BARE
    told = _stated(sentence, hits) or ([Diet.VEGETARIAN] if plain else [])
    stated = settled(told, hits, sentence)
    unclear = _avoids_milk(sentence, is_about_food=context.asked == "diet" or bool(stated))
    if stated:
        known = () if _replaces(sentence, context) else context.profile.diet or ()
        filled = _filled(_joined((*known, *stated)), _span(hits, stated))
        milk_too = unclear and not _MILKLESS & set(stated)
        return replace(filled, doubts=_MILK_DOUBT.doubts) if milk_too else filled
    kept = _after_denials(sentence, context, hits)
    if kept is not None:
        return _filled(kept, Span(hits[0].start, hits[0].end))
    if _says_none(sentence, context, hits):
        return _filled((), Span(0, 0))
    if unclear:
        return _MILK_DOUBT
    unlisted = _is_unlisted if context.asked == "diet" else _is_other_allergy
    return _UNLISTED if unlisted(sentence, hits) else NOTHING


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


_UNLISTED = Readings(doubts=(Doubt(Slot.DIET, Doubtful.NOT_LISTED),))


def _is_unlisted(sentence: Sentence, hits: list[Hit[Meaning]]) -> bool:
    """Say whether an allergy or a food left aside is told that is not on our list: 花生過敏."""
    told = (hit for hit in hits if hit.meaning in {Remark.ALLERGY, Remark.OTHER_FOOD})
    if any(_is_stated(sentence, hit) for hit in told):
        return True
    found = LEFT_ASIDE.search(sentence.text)
    return found is not None and not _is_told_elsewhere(sentence, found.start())


def _is_other_allergy(sentence: Sentence, hits: list[Hit[Meaning]]) -> bool:
    """Say whether an allergy to another food is told, asked about it or not: 她對蝦子過敏."""
    other = any(hit.meaning is Remark.OTHER_FOOD for hit in hits)
    return other and any(_is_allergy(sentence, hit) for hit in hits)


def _is_told_elsewhere(sentence: Sentence, place: int) -> bool:
    return sentence.is_asked(place) or sentence.is_of_another(place)


_OF_MEAT = Pattern("[素齋葷]")


def _after_denials(
    sentence: Sentence, context: Context, hits: list[Hit[Meaning]]
) -> tuple[Diet, ...] | None:
    """Take back what is known and denied now (其實不對蛋過敏, 我沒有吃素)."""
    if not hits or any(_is_elsewhere(sentence, hit) for hit in hits[:20]):
        return None
    unallergic = {
        sentence.clause_at(hit.start)
        for hit in hits
        if hit.meaning is Remark.ALLERGY and _is_denied(sentence, hit)
    }
    denied = {
        hit.meaning
        for hit in hits
        if sentence.clause_at(hit.start) in unallergic
        or (hit.meaning not in _ALLERGENS and _is_denied(sentence, hit))
    }
    if Remark.ALLERGY in denied and not denied & _ALLERGENS and _CORRECTED.search(sentence.text):
        denied |= _ALLERGENS  # 剛剛說的魚過敏是錯的 沒有過敏
    if any(
        hit.meaning is Remark.MEAT_EATER and _OF_MEAT.search(sentence.text, hit.start, hit.end)
        for hit in hits
    ):
        denied |= {Diet.VEGETARIAN, Diet.VEGAN}
    known = context.profile.diet or ()
    return tuple(each for each in known if each not in denied) if set(known) & denied else None


def _is_denied(sentence: Sentence, hit: Hit[Meaning]) -> bool:
    """Say whether it is denied, or is to be struck from what is noted: 牛奶過敏刪掉."""
    struck = undone.removes(sentence.text, hit.start, hit.end)
    return struck or sentence.is_denied(hit.start, hit.end)


def _replaces(sentence: Sentence, context: Context) -> bool:
    return bool(context.profile.diet) and _CORRECTED.search(sentence.text) is not None


class _Allergies:
    """Where the word allergy stands in a sentence, and whether it is stated there."""

    def __init__(self, sentence: Sentence, hits: list[Hit[Meaning]]) -> None:
        self._told: dict[int, list[tuple[int, bool]]] = {}
        for hit in hits:
            if hit.meaning is Remark.ALLERGY:
                told = self._told.setdefault(sentence.clause_at(hit.start), [])
                told.append((hit.start, _is_stated(sentence, hit)))

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


def _stated(sentence: Sentence, hits: list[Hit[Meaning]]) -> list[Diet]:
    """Return the diets stated; a food counts where 過敏 is stated beside it."""
    allergic = _Allergies(sentence, hits)
    found: dict[Diet, None] = {}
    for hit in hits:
        if not isinstance(hit.meaning, Diet) or hit.meaning in found:
            continue
        if _counts(sentence, hit, allergic):
            found[hit.meaning] = None
    return list(found)


def _counts(sentence: Sentence, hit: Hit[Meaning], allergic: _Allergies) -> bool:
    if hit.meaning not in _ALLERGENS:
        return _is_stated(sentence, hit)
    if _is_avoided(sentence, hit, allergic) or _too(sentence, hit, allergic):
        return True
    return _is_allergen(sentence, hit, allergic) and _is_stated(sentence, hit)


_TOO = Pattern("也(?:會|是|一樣|有|不行|不能|過敏)(?![吃喝愛煮買])")


def _too(sentence: Sentence, hit: Hit[Meaning], allergic: _Allergies) -> bool:
    """蛋會過敏 黃豆也會: what is said of the one before is said of this too."""
    return _TOO.match(sentence.text, hit.end) is not None and allergic.before(hit.start)


def _is_stated(sentence: Sentence, hit: Hit[Meaning]) -> bool:
    mark = mark_at(sentence.text, hit.end)
    if mark is not None and not sentence.is_of_another(hit.start):
        return mark.yes
    clause = sentence.clauses[sentence.clause_at(hit.start)]
    before = sentence.text[clause.start : hit.start]
    if _WISHED.search(before) or _LIKENED.search(before):
        return False  # 我想改吃素, 難道我像吃素的
    if _ECHOED.match(sentence.text, hit.end):
        return False  # 吃素?不不不,…
    struck = undone.removes(sentence.text, hit.start, hit.end)
    return not struck and sentence.standing(hit) is Standing.STATED


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
_WISHED = Pattern(
    "(?<![不沒])(?:想要?|打算|考慮|計畫|準備要?|預計|希望|明年|以後要?|之後要?|將來)"
    "(?![^,。!? ]*(?:其實|所以|現在))[^,。!? 因]{0,6}$"
)
_LIKENED = Pattern("(?:難道|哪裡?像|像是?|看起來)[^,。!? ]{0,4}$")
_ECHOED = Pattern("(?:的|嗎|喔)*\\?")
_AVOIDED = Pattern("不能?(?:吃|喝|碰)|不可以?(?:吃|喝|碰)|不敢(?:吃|喝|碰)|不行|碰不得|要忌|忌")
_THEN_ALLERGIC = Pattern(
    "(?:不能|不可以?|不敢|不太能)?(?:吃|喝|碰)?[^,。!?不沒無]{0,3}(?:會|就|因為|怕|很|嚴重)[^,。!?不沒無]{0,2}過敏"
)
_ONLY_ALLERGIC = Pattern(
    "(?:因為|我|她|他|會|都|吃了|一吃|就|有|很|嚴重|是)*(?:過敏|[發很全身嘴巴喉嚨皮膚]*癢|(?:起|長|出)(?:紅)?疹子?|(?:全身|起|長)?蕁麻疹)(?:的|喔|啦|了|到)*"
)


def _is_avoided(sentence: Sentence, hit: Hit[Meaning], allergic: _Allergies) -> bool:
    """Read 黑芝麻不能吃,會過敏: what is left aside for the allergy that stands beside."""
    at = sentence.clause_at(hit.start)
    words = sentence.clauses[at].words
    if sentence.is_of_another(hit.start) or not _AVOIDED.search(words):
        return False
    if _THEN_ALLERGIC.match(sentence.text, hit.end):
        return True
    beside = [step for step in (at - 1, at + 1) if 0 <= step < len(sentence.clauses)]
    return any(
        _ONLY_ALLERGIC.fullmatch(said := sentence.clauses[step].words)
        and (allergic.of(step) or said.endswith("蕁麻疹"))
        for step in beside
    )


def _joined(diets: tuple[Diet, ...]) -> tuple[Diet, ...]:
    if Diet.VEGAN in diets:
        diets = tuple(each for each in diets if each is not Diet.VEGETARIAN)
    return tuple(each for each in Diet if each in diets)


def _span(hits: list[Hit[Meaning]], stated: Sequence[Diet]) -> Span:
    hit = next((each for each in hits if each.meaning in stated), next(iter(hits), None))
    return Span(hit.start, hit.end) if hit else Span(0, 1)


def _filled(diets: tuple[Diet, ...], span: Span) -> Readings:
    return Readings(found=(Found(Slot.DIET, diets, span),))


def _avoids_milk(sentence: Sentence, *, is_about_food: bool) -> bool:
    """Whether milk is avoided without a reason (不能喝牛奶): disliked, not borne, or an allergy?"""
    found = _NO_MILK.search(sentence.text)
    if found is None or sentence.is_of_another(found.start()) or sentence.is_asked(found.start()):
        return False
    return is_about_food or "能" in found[0]


def _is_elsewhere(sentence: Sentence, hit: Hit[Meaning]) -> bool:
    return _is_told_elsewhere(sentence, hit.start)


def _crossed(sentence: Sentence, hits: list[Hit[Meaning]]) -> set[Meaning]:
    """What a mark behind its name denies."""
    marked = ((hit, mark_at(sentence.text, hit.end)) for hit in hits[:20])
    return {hit.meaning for hit, mark in marked if mark is not None and not mark.yes}


def _is_allergy(sentence: Sentence, hit: Hit[Meaning]) -> bool:
    """Say whether an allergy is stated: to what is not on the list, as nothing else is left."""
    return hit.meaning is Remark.ALLERGY and _is_stated(sentence, hit)


_ALLERGIC_TO = Pattern("(?<!不)(?<!沒)(?<!沒有)對[^,。!?;沒不]{1,6}有(?!沒)(?:過敏)?(?=[,。; ]|$)")


def _says_none(sentence: Sentence, context: Context, hits: list[Hit[Meaning]]) -> bool:
    if context.asked == "diet" and Remark.ALLERGY in _crossed(sentence, hits):
        return True  # 過敏?沒有
    if any(_is_elsewhere(sentence, hit) for hit in hits[:20]):
        return False
    if _ALLERGIC_TO.search(sentence.text) or any(_is_allergy(sentence, hit) for hit in hits):
        return False
    everything = any(hit.meaning is Remark.MEAT_EATER for hit in hits)
    if context.asked == "diet":
        words = (sentence.text, *(clause.words for clause in sentence.clauses[:6]))
        forms = [form for each in words for form in answer_forms(each)]
        whole = _none().any_whole(forms) is not None or any(map(EATEN.fullmatch, forms))
        whole = whole or DISLIKES.fullmatch(sentence.text) is not None
        stopped = _PLAIN_NONE.search(sentence.text) or _NO_LONGER.search(sentence.text)
        return whole or everything or stopped is not None
    said = _EVERYTHING if _PLAIN_NONE.search(sentence.text) is None else _NO_VEGETARIAN
    return everything and said.search(sentence.text) is not None
