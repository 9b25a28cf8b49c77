"""Whether somebody eats everything, plainly said: 都吃, 不挑, 我吃葷 我媽才吃素."""

from __future__ import annotations

from functools import cache

from core.person import Diet
from core.reading.diet.settled import Meaning
from core.reading.diet.standing import BUT_I, is_allergy, is_elsewhere
from core.reading.diet.words import DISLIKES, EATEN, NONE, Remark
from core.reading.fillers import answer_forms
from core.reading.marks import mark_at
from core.reading.pattern import Pattern
from core.reading.sentences.clauses import Sentence
from core.reading.understood import Context
from core.reading.words import Hit, Words

_ALLERGIC_TO = Pattern("(?<!不)(?<!沒)(?<!沒有)對[^,。!?;沒不]{1,6}有(?!沒)(?:過敏)?(?=[,。; ]|$)")
_EVERYTHING = Pattern(
    "(?:什麼|甚麼|啥物?|啥米)都[可以會使能]{0,2}[吃食呷]|葷素|葷食|不挑|(?<![得能])["
    "沒不]有?忌口|(?:沒有?|無)(?:特殊|任何|特別|什麼)?飲食(?:上的?)?(?:限制|禁忌)|無"
    "忌口|everything|飲食(?:上|都|方面)?(?:沒有?|無)(?:什麼|任何|特別)*(?:限制|禁忌)|"
    "(?<![^ ,。!?在前我都])吃葷(?=$|[ ,。!?])"
)
_PLAIN_NONE = Pattern(
    r"(?:沒有?|無|不會?)(?:食物|任何|什麼)*過敏"
    "|食物(?:的|方面|類|倒是|就|都|是)*(?:沒有?|不會)(?:過敏|問題)?(?=$|[ ,。!?啦喔])"
)
_NEVER_HEARD = Pattern(  # 沒聽過他對什麼過敏
    "(?:沒有?|不曾|未曾)(?:聽|發現|看)(?:過|說過?)[^,。!?]{0,4}對(?:什麼|啥|任何|哪)[^,。!?]{0,4}過敏(?!原)"
)
_ALL_BUT = Pattern(  # 除了苦瓜都吃
    "除了(?:[牛豬羊鴨]肉?[跟和、]?|[^,。!?魚蛋奶豆素肉葷腥芝海]){1,4}?(?:以外|之外)?[,]?(?:其他)?的?(?:我)?(?:什麼)?都(?:吃|敢吃|可以|能吃|食|會使食)"
)
_ONLY_THEN = Pattern(  # 就早上吃素而已 其他都吃
    "(?:早上|早餐|初一|十五|早|偶爾|有時)[^,。!? ]{0,3}[吃食](?:素|齋)(?:而已|就好)?[ ,。]+"
    "(?:其[他它]的?|平常|平時)(?:我|時間)?(?:什麼)?都(?:吃|可以)"
    "|(?:咬不[動爛]|牙齒?不好|牙口不好)(?:[ ,。]+[^,。!? ]{1,6}咬不[動爛])?[ ,。]+"
    "(?:其[他它]的?|別的)都(?:吃|可以)"
)
_BUT_ONE = Pattern(  # 什麼都可以吃,就是牛奶不行: which, and why, is asked
    "(?:就是?|只是|只有|唯獨|唯一|但是?|可是|不過|除了)[^,。!?]{0,4}(?:牛?奶|鮮奶|乳|魚|海鮮|蛋|豆|芝麻)"
    "[^,。!?]{0,6}(?:不行|不可以|不能|不敢|過敏|例外|會癢|不舒服|拉肚子)"
    "|除了[^,。!?都]{0,4}(?:奶|乳|蛋|魚|海鮮|豆漿?|豆腐|芝麻)(?:以外|之外|外)"
    "|(?:吃|可以|行|ok|好|限制|忌口|挑)[啦喔的 ,。!]*(?:只)?除了[^,。!?都]{0,6}"
    "(?:奶|乳|蛋|魚|海鮮|豆|蝦|蟹|肉|葷|芝麻|堅果)[^,。!?都也]{0,6}$"
    "|(?:奶|乳|蛋|魚|海鮮|豆漿?|蝦|蟹|芝麻)[^,。!? ]{0,3}(?:除外|例外|不算)"
    "|(?:except|but|apart from|besides|other than|excluding|without|no)(?: for| not| no| any)? "
    "(?:cow'?s? )?(?:milk|dairy|lactose|cheese|eggs?|fish|seafood|shellfish|shrimps?|crabs?|soy"
    "|beans"
    "|tofu|meat|nuts?|peanuts?|sesame)(?![a-z])(?! ?(?:allerg|problem|issue))"
)
_WHATEVER = Pattern(  # 伙房煮什麼吃什麼
    "[^,。!?不該要想道曉 ](?:什麼|甚麼|啥物?|啥米?|麼個)(?:我|他|她|就|也|都|便|跟著|咱|阮|伊|,| )*"
    "(?:吃|食|呷|扒|嗑)(?:什麼|甚麼|啥|麼個)"
)
_FOOD_IS_FINE = Pattern(  # 對塵蟎過敏 吃的沒差
    "(?:食物|吃的(?:東西|方面)?|食材|飲食|吃東西)(?:的話|方面|類|上|倒是|就|都|是|則|我|完全| )*"
    "(?:沒有?(?:過敏|問題|差|關係|限制|禁忌|忌)?|不會(?:過敏)?|ok|可以|還好|正常|無|"
    "不影響|隨便|不挑)(?=$|[ ,。!?啦喔的])"
)
_NO_FOOD = Pattern("[塵蟎花粉灰藥盤貓狗鼻皮季冷青阿止]|過敏性")
_I_EAT_ALL = Pattern(
    "[ ,。!](?:但是?|可是)?我(?:自己|本人|倒是|是|則|就)*(?:什麼)?都(?:可以)?吃[啦喔啊的]*$"
)
_OF_EATING = Pattern("[吃食呷葷挑]|忌口")
_AFTER_WHOM = Pattern(  # 50歲男 沒病沒藥 都吃
    "(?:歲|[男女]|(?:沒有?|無)[^,。!? ]{0,6}[病藥]|健康|太陽|曬|停經"
    "|床|輪椅|出門|在家|家裡|室內|戶外|外面|田裡?|菜園|散步|運動|上班|都沒有?|牙齒不好|牙口不好|假牙"
    "|^[她他我]?沒有)[^,。!? ]{0,2}[ "
    ",。]+(?:我|她|他|飲食|其[他它]的?)?都吃(?=$|[ ,。!])"
)
_LISTED = (
    "(?:牛?奶(?!茶|油|奶)|鮮奶|奶類|奶製品|乳製品|豆漿|豆類|豆腐|黃豆|雞?蛋黃?(?!糕|白質)"
    "|芝麻|魚(?!油)|海鮮)"
)
_EXCEPTED = Pattern(  # 什麼都吃 除了魚; 都吃 奶類除外: which, and why, is asked
    f"除[了開][^,。!?都 ]{{0,3}}{_LISTED}(?![^,。!? ]{{0,6}}都)|{_LISTED}[^,。!?不沒 ]"
    f"{{0,2}}(?:除外|例外|不太?行|要無|會拉|會脹|不[吃喝碰](?=$|[ ,。了啦喔]))"
    f"|(?:不能|不可以?|別|只要不是)(?:吃|喝|碰|有)?[^,。!?不 ]{{0,2}}{_LISTED}"
    f"|(?<!沒有)不[吃喝碰]{_LISTED}"
)
_NO_VEGETARIAN = Pattern("(?:什麼|甚麼|啥)都吃|葷|不挑|忌口|限制|素|齋")
_NO_LONGER = Pattern("以前.{0,6}(?:素|齋).{0,8}(?:現在|後來).{0,4}(?:沒|不吃|改吃葷)")
_NOT_SO = Pattern("[喔啊欸阿哦 ]*不是(?:這樣|的)?[啦喔 ]*")


def _telling(sentence: Sentence) -> list[str]:
    """The clauses without the 不是 that only takes something else back: 喔不是 是拜瑞妥."""
    clauses = [clause.words for clause in sentence.clauses[:6]]
    if len(clauses) == 1:
        return clauses
    return [each for each in clauses if _NOT_SO.fullmatch(each) is None]


def says_none(sentence: Sentence, context: Context, hits: list[Hit[Meaning]]) -> bool:
    """Say whether a sentence plainly says that everything is eaten.

    Args:
        sentence: The normalised message.
        context: With ``asked == "diet"`` 都吃 and 沒有 count.
        hits: All that it says of food, in order.
    """
    text, asked = sentence.text, context.asked == "diet"
    if sentence.is_of_another(0) and "我" not in text:
        return False  # 她不太出門 都吃, amid one's own
    if asked and Remark.ALLERGY in _crossed(sentence, hits):
        return True  # 過敏?沒有
    if asked and _NEVER_HEARD.search(text):
        return not any(isinstance(hit.meaning, Diet) for hit in hits)
    if any(is_elsewhere(sentence, hit) for hit in hits[:20]):
        return asked and _eats_all_oneself(sentence, hits)
    if _BUT_ONE.search(text) or _EXCEPTED.search(text):
        return False
    if asked and _eats_all_but_sneezes(sentence, hits):
        return True
    if _ALLERGIC_TO.search(text) or any(is_allergy(sentence, hit) for hit in hits):
        return False
    everything = any(hit.meaning is Remark.MEAT_EATER for hit in hits)
    if asked:
        return everything or _answers_all(sentence)
    return _tells_all(sentence, context, everything=everything)


def _answers_all(sentence: Sentence) -> bool:
    """Whether an answer to the question of diet is: everything."""
    words = (sentence.text, *_telling(sentence))
    forms = [form for each in words for form in answer_forms(each)]
    if _none().any_whole(forms) is not None or any(map(EATEN.fullmatch, forms)):
        return True
    if DISLIKES.fullmatch(sentence.text) is not None:
        return True
    said = (_ALL_BUT, _WHATEVER, _PLAIN_NONE, _NO_LONGER, _ONLY_THEN, BUT_I)
    return any(each.search(sentence.text) for each in said)


def _tells_all(sentence: Sentence, context: Context, *, everything: bool) -> bool:
    """Whether a message that nobody asked for tells that everything is eaten."""
    said = _EVERYTHING if _PLAIN_NONE.search(sentence.text) is None else _NO_VEGETARIAN
    if _AFTER_WHOM.search(sentence.text) or _answers_what_is_left(sentence, context):
        return True
    return everything and said.search(sentence.text) is not None


def _answers_what_is_left(sentence: Sentence, context: Context) -> bool:
    """Read a lone 都吃 where all but the diet is known, though nobody asked for it."""
    known = context.profile
    if known.diet is not None or known.conditions is None or known.age is None:
        return False
    if context.asked is not None or context.after_reminder:
        return False
    eats = _OF_EATING.search(sentence.text) is not None
    return eats and any(map(EATEN.fullmatch, answer_forms(sentence.text)))


def _eats_all_but_sneezes(sentence: Sentence, hits: list[Hit[Meaning]]) -> bool:
    """Read 對塵蟎過敏 吃的沒差: what is not borne is no food."""
    foods = (each for each in hits if each.meaning is not Remark.ALLERGY)
    other = all(_NO_FOOD.search(sentence.text, each.start, each.end) for each in foods)
    return other and _FOOD_IS_FINE.search(sentence.text) is not None


def _eats_all_oneself(sentence: Sentence, hits: list[Hit[Meaning]]) -> bool:
    """Read 我吃葷 我媽才吃素, and 什麼都吃 起司可以嗎: what is told of oneself is everything."""
    if _I_EAT_ALL.search(sentence.text):
        return True
    told = {hit.meaning for hit in hits[:20] if not is_elsewhere(sentence, hit)}
    asked = {hit.meaning for hit in hits[:20] if sentence.is_asked(hit.start)}
    unallergic = not any(is_allergy(sentence, hit) for hit in hits)
    told -= {Remark.ALLERGY} if unallergic else set()
    return told == {Remark.MEAT_EATER} and Remark.ALLERGY not in asked


def _crossed(sentence: Sentence, hits: list[Hit[Meaning]]) -> set[Meaning]:
    """What a mark behind its name denies."""
    marked = ((hit, mark_at(sentence.text, hit.end)) for hit in hits[:20])
    return {hit.meaning for hit, mark in marked if mark is not None and not mark.yes}


@cache
def _none() -> Words[bool]:
    return Words([(True, NONE)])
