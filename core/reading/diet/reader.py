"""What a person does not eat by choice or by need; leaving one food aside is no allergy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from core.person import Diet, Subject
from core.reading import undone
from core.reading.diet.none import says_none
from core.reading.diet.settled import Meaning, settled
from core.reading.diet.standing import (
    is_allergy,
    is_denied,
    is_elsewhere,
    is_stated,
    is_told_elsewhere,
)
from core.reading.diet.stated import ALLERGENS, all_stated, diet_hits
from core.reading.diet.words import LEFT_ASIDE, Remark
from core.reading.fillers import bare
from core.reading.found import NOTHING, Found, Readings
from core.reading.pattern import Pattern
from core.reading.sentences.clauses import Sentence
from core.reading.slips import SLIP
from core.reading.understood import Context, Doubt, Doubtful, Slot, Span
from core.reading.words import Hit

_NO_MILK = Pattern(
    "(?:不能|不敢|不可以?|不太能|不喜歡|不愛|不習慣|不|沒辦法)(?:喝|吃|碰)(?:牛奶|鮮奶|鮮乳|奶(?!奶)|乳製品|牛乳)"
    "|(?:牛奶|鮮奶|鮮乳|乳製品|牛乳)(?:我|她|他|都|也|就|是)*(?:不能|不敢|不可以|不太能|沒辦法)(?:喝|吃|碰)"
)
_MILKLESS = frozenset({Diet.VEGAN, Diet.LACTOSE_INTOLERANT, Diet.MILK_ALLERGY})
_MILK_DOUBT = Readings(
    doubts=(Doubt(Slot.DIET, Doubtful.MILK_UNSURE, ("lactose_intolerant", "milk_allergy")),)
)
_CORRECTED = Pattern(
    f"{SLIP}|[搞弄]錯|錯的|其實|不是|更正|改|沒有了|才對|應該是|[蛋奶]素|五辛素|鍋邊素"
)


_NO_OTHER = Pattern(
    "沒有?(?:什麼)?(?:其[他它]|別的)的?不(?:能|可以|敢)?吃的|其[他它]的?都?(?:可以|能|敢)吃"
)
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
    if not stated:
        return _nothing_stated(sentence, context, hits, unclear=unclear)
    known = _unstruck(sentence, _still_true(sentence, context, set(stated)), hits)
    filled = _filled(_joined((*known, *stated)), _span(hits, stated))
    milk_too = unclear and not _MILKLESS & set(stated)
    return replace(filled, doubts=_MILK_DOUBT.doubts) if milk_too else filled


def _nothing_stated(
    sentence: Sentence, context: Context, hits: list[Hit[Meaning]], *, unclear: bool
) -> Readings:
    """Read what is denied, that all is eaten, or what cannot be noted as it was said."""
    kept = _after_denials(sentence, context, hits)
    if kept is not None:
        return _filled(kept, Span(hits[0].start, hits[0].end))
    if context.profile.diet and context.asked != "diet" and _NO_OTHER.search(sentence.text):
        return _filled(context.profile.diet, Span(0, 0))  # 沒有其他不能吃的: as it is noted
    if says_none(sentence, context, hits):
        return _filled((), Span(0, 0))
    if unclear:
        disliked = context.asked == "diet" and _ONLY_DISLIKED.search(sentence.text)
        return _filled(context.profile.diet or (), Span(0, 0)) if disliked else _MILK_DOUBT
    unlisted = _is_unlisted if context.asked == "diet" else _is_other_allergy
    return _UNLISTED if unlisted(sentence, hits) else NOTHING


_ONLY_DISLIKED = Pattern(  # 不喝牛奶 不喜歡而已不是過敏
    "(?=.*(?:不是(?:會)?過敏|(?:沒有?|不會|無)過敏|而已|罷了|單純|純粹))(?=.*不(?:喜歡|愛))"
)
_EATS_THE_REST = Pattern(  # 對蝦過敏 其他都吃
    "(?:其[他它餘]|別|剩下)的?(?:東西|食物)?(?:我|她|他|就|也)*(?:通通|全|什麼)*都"
    "(?:可以|能|會|敢|有|正常)*(?:吃|可以|行|ok|沒差|沒問題|還好)(?:啦|喔|的|了)*(?=$|[ ,。!])"
)


def eats_the_rest(words: str) -> bool:
    """Say whether all is eaten but what is on no list of ours: 對蝦過敏 其他都吃.

    Args:
        words: Normalised text.
    """
    if _EATS_THE_REST.search(words) is None:
        return False
    return all(hit.meaning not in ALLERGENS for hit in diet_hits(Sentence(words, Subject.SELF)))


_UNLISTED = Readings(doubts=(Doubt(Slot.DIET, Doubtful.NOT_LISTED),))


def _is_unlisted(sentence: Sentence, hits: list[Hit[Meaning]]) -> bool:
    """Say whether an allergy or a food left aside is told that is not on our list: 花生過敏."""
    foods = {Remark.ALLERGY, Remark.OTHER_FOOD}
    told = (hit for hit in hits if hit.meaning in foods and not _is_a_drug(sentence, hit))
    if any(is_stated(sentence, hit) for hit in told):
        return True
    found = LEFT_ASIDE.search(sentence.text)
    return found is not None and not is_told_elsewhere(sentence, found.start())


def _is_a_drug(sentence: Sentence, hit: Hit[Meaning]) -> bool:
    return sentence.text[hit.start : hit.end].startswith("藥")


def _is_other_allergy(sentence: Sentence, hits: list[Hit[Meaning]]) -> bool:
    """Say whether what else is not eaten is told, unasked: 她對蝦子過敏, 不吃牛肉."""
    aside = _NO_MEAT.search(sentence.text)
    if aside is not None and not is_told_elsewhere(sentence, aside.start("what")):
        return True
    other = any(
        hit.meaning is Remark.OTHER_FOOD
        and not _OF_THE_NOSE.fullmatch(sentence.text, hit.start, hit.end)
        for hit in hits
    )
    return other and any(is_allergy(sentence, hit) for hit in hits)


_OF_THE_NOSE = Pattern("鼻子|皮膚|塵蟎|花粉|灰塵|季節性?|換季|冷空氣|[貓狗]毛?|過敏性.*")
_NO_MEAT = Pattern(  # told for itself, not 不吃牛肉可以吃什麼
    "(?<![^ ,。])(?:[我她他伊]|媽媽?|爸爸?|阿[嬤公])?"
    "(?:們?家|從小|一直|平常|本身|其實|都|也|是|向來|只有?|就|,| )*"
    "不(?:敢|能|可以|愛|太|喜歡|習慣)*[吃碰](?P<what>"
    "(?:牛|豬|羊|雞(?!蛋)|鴨(?!蛋)|鵝|內臟|辣|香菜|苦瓜|茄子|蔥|蒜|生食|生魚片|[跟和、或]|的|肉)+)"
    "(?:而已|罷了|[喔啦了耶欸啊哦齁])*(?=$|[ ,。!])"
)
_EATEN_AFTER_ALL = Pattern(  # 花生跟蛋其實可以吃
    "(?:[跟和、與][^,。!?不 ]{1,4})?(?:我|也|都|她|他)*(?:其實|後來|現在|已經)(?:我|也|都"
    "|已經|是|又)*(?:可以|能|敢)(?:吃|喝)(?:了|的|喔|啦)*(?=$|[ ,。!])"
)
_OF_MEAT = Pattern("[素齋葷]")


def _after_denials(
    sentence: Sentence, context: Context, hits: list[Hit[Meaning]]
) -> tuple[Diet, ...] | None:
    """Take back what is known and denied now (其實不對蛋過敏, 我沒有吃素)."""
    if not hits or any(is_elsewhere(sentence, hit) for hit in hits[:20]):
        return None
    denied = _denied(sentence, hits)
    known = context.profile.diet or ()
    return tuple(each for each in known if each not in denied) if set(known) & denied else None


def _denied(sentence: Sentence, hits: list[Hit[Meaning]]) -> set[Meaning]:
    """Return what a sentence denies, or strikes from what is noted."""
    unallergic = {
        sentence.clause_at(hit.start)
        for hit in hits
        if hit.meaning is Remark.ALLERGY and is_denied(sentence, hit)
    }
    denied = {
        hit.meaning
        for hit in hits
        if sentence.clause_at(hit.start) in unallergic
        or (hit.meaning not in ALLERGENS and is_denied(sentence, hit))
        or sentence.text.endswith(("不是", "不是對"), 0, hit.start)  # 不是魚 是蝦子
        or _EATEN_AFTER_ALL.match(sentence.text, hit.end)
    }
    if Remark.ALLERGY in denied and not denied & ALLERGENS and _CORRECTED.search(sentence.text):
        denied |= ALLERGENS  # 剛剛說的魚過敏是錯的 沒有過敏
    if any(
        hit.meaning is Remark.MEAT_EATER and _OF_MEAT.search(sentence.text, hit.start, hit.end)
        for hit in hits
    ):
        denied |= {Diet.VEGETARIAN, Diet.VEGAN}
    return denied


def _still_true(sentence: Sentence, context: Context, stated: set[Diet]) -> tuple[Diet, ...]:
    """Return what was told before; a correction of 吃素 takes back no allergy."""
    known = context.profile.diet or ()
    if _CORRECTED.search(sentence.text) is None or _ADDED.search(sentence.text) is not None:
        return known
    if stated <= _MEATLESS:
        return tuple(each for each in known if each not in _MEATLESS)
    return () if stated & _MEATLESS else tuple(each for each in known if each in _MEATLESS)


def _unstruck(
    sentence: Sentence, known: tuple[Diet, ...], hits: list[Hit[Meaning]]
) -> tuple[Diet, ...]:
    """Return what is noted without what is struck out beside a new answer: 牛奶過敏那個拿掉."""
    if not known or not any(undone.removes(sentence.text, hit.start, hit.end) for hit in hits):
        return known
    struck = _denied(sentence, hits)
    return tuple(each for each in known if each not in struck)


_MEATLESS = {Diet.VEGETARIAN, Diet.VEGAN}
_ADDED = Pattern("也|不只|不是只|還有|另外|加上|除了")  # 其實蛋也會過敏


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
