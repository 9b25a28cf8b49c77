"""What a person does not eat by choice or by need; leaving one food aside is no allergy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from core.person import Diet
from core.reading import undone
from core.reading.clauses import Sentence
from core.reading.diet_settled import Meaning, settled
from core.reading.diet_stated import ALLERGENS, all_stated, diet_hits, is_stated
from core.reading.diet_words import DISLIKES, EATEN, LEFT_ASIDE, NONE, Remark
from core.reading.fillers import answer_forms, bare
from core.reading.found import NOTHING, Found, Readings
from core.reading.marks import mark_at
from core.reading.pattern import Pattern
from core.reading.understood import Context, Doubt, Doubtful, Slot, Span
from core.reading.words import Hit, Words

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
    hits = diet_hits(sentence)
    plain = context.asked == "diet" and {bare(sentence.text), sentence.clauses[0].words} & _BARE
    told = all_stated(sentence, hits) or ([Diet.VEGETARIAN] if plain else [])
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


_UNLISTED = Readings(doubts=(Doubt(Slot.DIET, Doubtful.NOT_LISTED),))


def _is_unlisted(sentence: Sentence, hits: list[Hit[Meaning]]) -> bool:
    """Say whether an allergy or a food left aside is told that is not on our list: 花生過敏."""
    told = (hit for hit in hits if hit.meaning in {Remark.ALLERGY, Remark.OTHER_FOOD})
    if any(is_stated(sentence, hit) for hit in told):
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
        or (hit.meaning not in ALLERGENS and _is_denied(sentence, hit))
    }
    if Remark.ALLERGY in denied and not denied & ALLERGENS and _CORRECTED.search(sentence.text):
        denied |= ALLERGENS  # 剛剛說的魚過敏是錯的 沒有過敏
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
    return hit.meaning is Remark.ALLERGY and is_stated(sentence, hit)


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
