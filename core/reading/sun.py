"""How much sun someone gets, low or ample; what lies between is asked again."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from core.person import Sun
from core.reading.clauses import Sentence
from core.reading.cuts import blotted
from core.reading.durations import minutes_in
from core.reading.fillers import answer_forms, bare
from core.reading.found import NOTHING, Found, Readings, overlap
from core.reading.in_mandarin import in_mandarin
from core.reading.pattern import Pattern
from core.reading.sun_amount import amount
from core.reading.sun_answers import ANSWERS, WRY
from core.reading.sun_aside import is_asked_back, is_halved
from core.reading.sun_little import LITTLE_SUN
from core.reading.sun_own import is_trade
from core.reading.sun_places import PLACES
from core.reading.sun_rooms import rooms
from core.reading.sun_signs import IMPLIED, Sign
from core.reading.sun_told import is_of_then, telling
from core.reading.sun_trades import KNOWS_NO_SUN, TRADES
from core.reading.sun_weighing import TOO_SHORT, decide
from core.reading.sun_words import OTHER_SUN, SHORT
from core.reading.sun_work import INDOOR_WORK, OUTDOOR_WORK
from core.reading.understood import Context, Doubt, Doubtful, Slot, Span
from core.reading.words import Hit, Words, apart

_TELLING = {Sign.PLENTY, Sign.OUTDOOR_LIFE, Sign.LITTLE, Sign.INDOORS, Sign.COVERED}
_HALF_TELLING = _TELLING | {Sign.BETWEEN, Sign.SOME_DAYS}
_SAYS_NOTHING = {Sign.SUNNING, Sign.DAYTIME, Sign.LONG, Sign.HOME, Sign.DRIVING}
_NAMED = Pattern(  # 日曬那題改成很少: what follows answers the question again
    "(?:日曬|曬太陽|太陽|日照|陽光)的?(?:(?:那|這)一?(?:題|個問題|個選項|項|格|欄|部分)|情況|程度)?"
    "(?:[^,。!? ]{0,6}?[改換選填](?:成|為|到|作)|(?:其實|應該|的答案|答案)+[是為])[ :]?(?=[^ ])"
)
_YES_NO = Pattern("(?:[都我他她伊]|完全|應該|好像|目前)*(?:沒有?|無|有|會|不會|yes|no)")
_ABOUT_SUN = Pattern("曬|太陽|陽光|日照|日頭|日光|戶外|sun|matahari|nắng|outdoor|outside")
_ASKS_BACK = Pattern("你是[說指問]|算不算")  # 直接曬還是隔著玻璃
_ECHO = Pattern("^(?:曬太陽|太陽|日曬|曬|出門)[嗎喔哦啊齁呢]?[?,。 ]+(?=[^ ])")  # 曬太陽?沒有耶
_ONLY_WHEN = Pattern(  # 都是晚上才有空: no word of going out, but the answer is all of when
    "(?:都|是|通常|大概|只有|只|大多|幾乎|差不多|才|有空|的時候|時候|以後|之後|左右|那時|比較|會"
    "|她|他|伊|媽媽?|爸爸?|阿[嬤公]|肯|敢|能|要|下樓|出門|出去|出來|到外面"
    "|有|去|而已|啦|喔|吧|的|我|在|就|[ ,])*"
)
_ONLY_TIME = Pattern(
    "(?:[0-9一二兩三四五六七八九十幾半約~到至點鐘時分天日次個的吧啦喔啊了欸耶有大概差不多至少左右都會是我他她它媽爸也就可能應該每小頭平均算起來"
    "來回以上多出頭最少起碼 ,.-]|min|minutes?|hours?|hrs?)*"
)
_SAID_BESIDES = Pattern(
    "(?<=見光|出門|出去|戶外|室內|家裡|在家)的人(?=[啦喔啊呀欸耶吧了]*(?:[ ,。!]|$))"
    "|怕被?(?:感染|傳染|中標|染疫)|(?<=[陪顧])病人(?=在)"
    "|(?<!不)(?:跟|和|與|同|像)(?:我|她|他|伊)?(?:家|的)?"
    "(?:媽媽?|爸爸?|阿[嬤公媽爸母伯姨]|[爺奶]{2}|[外]?[公婆]{1,2}|先生|老公|太太|老婆"
    "|老伴|[姊姐妹哥弟]{1,2}|[我她他伊]|同事|朋友|鄰居|大家|別人)們?"
    "(?:一樣|差不多|同款)(?=[ ,]?[^,。!? ])"
    "|可想而知|你也?知道(?:的|啊|吧)?(?![哪怎什多嗎有])|(?:不用|用膝蓋)?想也知道|想當然耳?"
)
_CANNOT_SAY = Pattern(  # of the sun; not 有吃藥不知道叫什麼整天在客廳
    "(?:不確定|不知道|不曉得|不清楚|說不準)"
    "(?!是?叫?(?:什麼|啥|哪一?[種顆牌])(?:名字?|藥|牌子?)?[^,。!? ])"
)
_OTHER_TOPIC = Pattern("[吃病藥腎血素]|身體|健康|過敏|近視|老花|懷孕|停|月經|歲|提醒")
_WHEN_OR_WHERE = {Sign.EDGE, Sign.NOON, Sign.DAYTIME, Sign.DAILY, Sign.HOME, Sign.INSIDE}
_ONLY_THEN = Pattern(
    "只有|[後時候晚上黃昏]才|(?<!昨天)(?<!今天)(?<!今日)天[黑暗]了才(?!回|到家|進門|收|離開|發現|知道)"
)
_UNDER_A_ROOF = {Sign.INDOORS, Sign.INSIDE, Sign.HOME, Sign.LITTLE}
_OUT_AT_NIGHT = Pattern("夜[跑騎釣遊場球]")
_BY_DAY = {Sign.NOON, Sign.INTO_DAY}
_OUT_THERE = {Sign.OUTING, Sign.OUTDOOR_LIFE, Sign.SUNNING, Sign.PLENTY}
_OUT_TO_STAY = {Sign.STAYING, Sign.OUTDOOR_LIFE}
_TILL_DARK = Pattern(  # 一早就去果園 天黑才回來
    "(?:天[黑暗]|太陽下山|日落|傍晚|黃昏|暗時|天烏)(?:[以之]?後|了)?才(?:回|轉|返|到家|進門|收|下山|離開)"
)
_AND_MORE = Pattern("有時|可是|但是?|偶[爾而]")
_TILL_NOON = Pattern(  # 八點上去中午下來
    "(?:早|晨|上午|[5-9五六七八九]點)[^。!?]{0,16}(?:中午|中晝|十一二?點|十二點|1[12]點|下午|下晡)多?才?"
    "(?:下山|下來|回來|轉來|回家|轉去)"
)
_DAILY_SUNNING = Pattern(  # 每天下午去運動公園走路曬太陽; not 每天出門怕曬太陽
    "(?:每天|天天|每日|逐[工日])(?:都|嘛|會|要|早上|上午|中午|下午|固定|自己|一早|早早|吃飽飯?)*"
    "(?:去|到|在|推|帶|走|騎)"
    "[^,。!? 不沒無很少怕想要偶有時才想讓給被擔免防避早晚夜暗室窗玻家看人別]{1,16}(?<![曬去])"
    "曬(?:曬)?太陽(?![^,。!? ]{0,3}[不很少餅能])"
)
_AFTER_WORK = Pattern("下班|放學|收工|[晚夜暗]|室內")
_NOON_TOO = Pattern(  # 早上晚上都在 中午也在
    "(?:早上?|晚上?|下午)[^。!?]{0,10}(?:中午|中晝)也"
    "(?:都|會|一樣|照樣|還)*(?:在(?=$|[ ,。啦喔曬做])|去|曬|做)"
)
_STALL = Pattern("(?:擺攤|攤位|攤子|顧攤|路邊攤)[^。!?]{0,12}(?:沒有?|無)[^。!? ]{0,3}(?:棚|遮)")
_BY_THE_CLOCK = Pattern(  # 早上九點多都會去公園
    "(?:早上|上午|中午|下午)[^,。!? 有偶]{0,6}都(?:會|要|固定)?"
    "(?:去(?!上[班課]|公司)|到(?!公司|醫)|出[去門]|下樓|在(?:外|公園|河|操場|田|園|院子|埕))"
)
_ONLY = Pattern("只有|頂多|最多|不過就|了不起|而已|罷了")
_BARE = ("沒有", "沒", "無")  # 夏天會去,平常沒有
_ALSO_A_SEX = ("男", "女")  # 宅男
_FIRST_CLAUSES = 4


@cache
def _signs() -> Words[Sign]:
    return Words([*OTHER_SUN, *OUTDOOR_WORK, *LITTLE_SUN, *INDOOR_WORK, *PLACES])


@cache
def _answers() -> Words[Sign]:
    return Words([*ANSWERS, *TRADES])


@cache
def _wry() -> Words[Sign]:
    return Words([*WRY, *KNOWS_NO_SUN])


@cache
def _short() -> Words[Sign]:
    return Words(SHORT)


def read(sentence: Sentence, context: Context) -> Readings:
    """Read the sun slot of a sentence.

    Args:
        sentence: The normalised message.
        context: With ``asked == "sun"`` short answers such as 很少 count too.

    Returns:
        One finding, or one doubt, or nothing.
    """
    if (named := _NAMED.search(sentence.text)) is not None:
        rest = " " * named.end() + sentence.text[named.end() :]
        return _read(Sentence(rest, sentence.about), asked=True)
    return _read(sentence, asked=context.asked == "sun")


def _read(sentence: Sentence, *, asked: bool) -> Readings:
    whole = _short_sign(_ECHO.sub("", sentence.text)) if asked else None
    if asked:
        sentence = _of_oneself(sentence)
    if asked and (_ASKS_BACK.search(sentence.text) or is_asked_back(sentence.text)):
        return NOTHING
    if whole is not None:
        return _reading(_short_answer(whole), Span(0, len(sentence.text)))
    reading = _weighed(sentence, asked=asked)
    if reading is NOTHING and " " in sentence.text:
        reading = _weighed(Sentence(bare(sentence.text), sentence.about), asked=asked)
    return reading if reading.found else _in_mandarin(sentence, reading, asked=asked)


def _in_mandarin(sentence: Sentence, reading: Readings, *, asked: bool) -> Readings:
    """Read 逐工去廟埕曝日頭 once more in Mandarin, where the rules know no such words of it."""
    words = in_mandarin(sentence.text)
    if words == sentence.text:
        return reading
    again = _weighed(Sentence(words, sentence.about), asked=asked).found
    if not again:
        return reading
    start, end = again[0].span.start, len(sentence.text)
    place = Span(min(start, end - 1), end)  # in other words of about the same length
    return Readings(found=(replace(again[0], span=place),))


def _of_oneself(sentence: Sentence) -> Sentence:
    """平常不太見光的人 is oneself; 可想而知 and a fear that gives the reason change nothing."""
    told = blotted(_SAID_BESIDES, sentence.text)
    return sentence if told == sentence.text else Sentence(told, sentence.about)


def _short_sign(answer: str) -> Sign | None:
    sign = _short().any_whole(answer_forms(answer))
    return amount(answer) if sign is None else sign


def _short_answer(sign: Sign) -> Sun | None:
    return {Sign.LITTLE: Sun.LOW, Sign.PLENTY: Sun.AMPLE}.get(sign)


def _weighed(sentence: Sentence, *, asked: bool) -> Readings:
    standing_there = _standing_there(sentence.text, asked=asked)
    hits = _telling(sentence, standing_there, asked=asked)
    signs = _meant(sentence, hits)
    if Sign.EDGE in signs and not _is_about_out(sentence, standing_there):
        signs.discard(Sign.EDGE)  # 飛機晚上八點半起飛
    if asked:
        signs |= _first_words(sentence, alone=not signs)
    minutes = minutes_in(sentence.text)
    is_length = asked and minutes is not None and not sentence.is_asked(0)
    if not signs - _SAYS_NOTHING and not is_length:
        return NOTHING
    if asked and not signs & {Sign.OUTING, Sign.UNTOLD} and _is_all_of_time(sentence, hits):
        signs.add(Sign.ASKED_OF)
    if _cannot_say(sentence, hits, asked=asked):
        signs.add(Sign.BETWEEN)
    if is_halved(sentence.text):
        signs = signs - {Sign.LITTLE, Sign.COVERED} | {Sign.BETWEEN}
    if asked and _is_brief(signs, minutes) and _is_only_that(sentence.text):
        signs.add(Sign.LITTLE)  # 只有走去捷運站那五分鐘
    sun = decide(signs, minutes, asked=asked)
    outside = signs & _OUT_THERE or "出" in sentence.text  # 中午都出去 is one phrase of when
    if asked or (sun is Sun.AMPLE and signs & _BY_DAY and outside):
        return _reading(sun, _span(sentence.text, hits))
    if not _is_about_sun(sentence, signs) or (sun is None and not signs & _HALF_TELLING):
        return NOTHING
    return _reading(sun, _span(sentence.text, hits))


def _telling(
    sentence: Sentence, standing_there: list[Hit[Sign]], *, asked: bool
) -> list[Hit[Sign]]:
    hits = telling(sentence, standing_there)
    if not asked:
        return [hit for hit in hits if not is_trade(sentence.text, hit)]
    text = sentence.text
    inside = telling(sentence, apart([*rooms(text)]))
    barring = _barring(hits, text)
    hits += [
        _within(text, room) for room in inside if not any(overlap(room, hit) for hit in barring)
    ]
    return apart([*_wry().find(sentence.text), *hits])


def _barring(hits: list[Hit[Sign]], text: str) -> list[Hit[Sign]]:
    """早上都在佛堂,下午也是: what says when takes no room away where the rest is like it."""
    return [hit for hit in hits if hit.meaning is not Sign.DAILY or "也" not in text]


def _within(text: str, room: Hit[Sign]) -> Hit[Sign]:
    return Hit(room.start + text.startswith("在", room.start), room.end, room.meaning)


def _cannot_say(sentence: Sentence, hits: list[Hit[Sign]], *, asked: bool) -> bool:
    """Whether what nobody knows is the sun, not the name of a tablet beside it."""
    told = {sentence.clauses[sentence.clause_at(hit.start)].words for hit in hits}
    other = (each.words for each in sentence.clauses if not _OTHER_TOPIC.search(each.words))
    return any(_CANNOT_SAY.search(words) for words in (told.union(other) if asked else told))


def _meant(sentence: Sentence, hits: list[Hit[Sign]]) -> set[Sign]:
    signs = {hit.meaning for hit in hits}
    signs |= {each for sign in signs for each in IMPLIED.get(sign, ())}
    if any("中午" in sentence.text[hit.start : hit.end] for hit in hits):
        signs.add(Sign.NOON)  # 中午都出去: every day, and at noon
    if signs - _SAYS_NOTHING and "曬" in _without_little(sentence, hits):
        signs.add(Sign.SUNNING)  # it may stand inside a longer phrase
    return _with_hours(signs, sentence.text)


def _with_hours(signs: set[Sign], text: str) -> set[Sign]:
    """Add what the hours of a whole message tell: till noon, till dark, every morning."""
    if signs and _BY_THE_CLOCK.search(text):
        signs |= {Sign.DAILY}
    if Sign.HOURS_OUT in signs and _STALL.search(text):
        signs |= {Sign.OUTDOOR_LIFE}
    if Sign.DAILY in signs and signs & _OUT_TO_STAY and _TILL_NOON.search(text):
        signs |= {Sign.INTO_DAY, Sign.LONG}
    if Sign.SUNNING in signs and _DAILY_SUNNING.search(text):
        signs |= {Sign.PLENTY}
    if signs & _OUT_TO_STAY and _NOON_TOO.search(text):
        signs |= {Sign.INTO_DAY, Sign.LONG}
    if signs & _OUT_TO_STAY and _TILL_DARK.search(text):
        signs = signs - {Sign.EDGE} | {Sign.ALL_DAY, Sign.DAILY, Sign.LONG}
    return signs


def _without_little(sentence: Sentence, hits: list[Hit[Sign]]) -> str:
    """整天吹冷氣 沒曬太陽: what is denied is no sunning all day."""
    return _rest(sentence, [hit for hit in hits if hit.meaning is Sign.LITTLE])


def _standing_there(text: str, *, asked: bool) -> list[Hit[Sign]]:
    hits = _signs().find(text)
    return apart([*hits, *_answers().find(text)]) if asked else hits


def _is_brief(signs: set[Sign], minutes: int | None) -> bool:
    return Sign.BRIEFLY in signs or (minutes is not None and minutes <= TOO_SHORT)


def _is_only_that(text: str) -> bool:
    return _ONLY.search(text) is not None and _AND_MORE.search(text) is None


def _is_about_out(sentence: Sentence, hits: list[Hit[Sign]]) -> bool:
    if {hit.meaning for hit in hits} - _WHEN_OR_WHERE or _OUT_AT_NIGHT.search(sentence.text):
        return True
    return _ONLY_WHEN.fullmatch(bare(_rest(sentence, hits))) is not None


def _rest(sentence: Sentence, hits: list[Hit[Sign]]) -> str:
    rest = sentence.text
    for hit in reversed(hits):
        rest = rest[: hit.start] + rest[hit.end :]
    return rest


def _is_all_of_time(sentence: Sentence, hits: list[Hit[Sign]]) -> bool:
    """每天半小時 is of the sun that was asked of; 剪頭髮的,一天站十小時 is not."""
    if any(hit.meaning in _UNDER_A_ROOF for hit in hits):
        return False  # 一天24小時都在室內
    return _ONLY_TIME.fullmatch(bare(_rest(sentence, hits))) is not None


def _first_words(sentence: Sentence, *, alone: bool) -> set[Sign]:
    """Read an answer that goes on: 很少,我都在家. A bare 有 or 沒有 counts where it is alone."""
    first, *later = (clause.words for clause in sentence.clauses[:_FIRST_CLAUSES])
    sign = _short_sign(first)
    other = any(_OTHER_TOPIC.search(clause) for clause in later)
    if _YES_NO.fullmatch(bare(first)) and (other or not alone):
        sign = None  # 沒有,身體很好: to the question of health
    later = [] if is_of_then(sentence.text) else later
    degrees = {amount(clause) for clause in later if not clause.endswith(_BARE)} - {None}
    if sign is Sign.BETWEEN and degrees and _YES_NO.fullmatch(bare(first)):
        sign = None  # 有喔,很充足
    return {each for each in (sign, *degrees) if each is not None}


def _is_about_sun(sentence: Sentence, signs: set[Sign]) -> bool:
    if signs & {Sign.OUTDOOR_LIFE, Sign.INDOORS, Sign.LITTLE, Sign.PLENTY}:
        return True
    if {Sign.NOON, Sign.DAILY, Sign.OUTING} <= signs or {Sign.COVERED, Sign.OUTING} <= signs:
        return True  # 每天中午出去走半小時, 出門都撐傘
    if {Sign.DAILY, Sign.HOURS_OUT} <= signs and not _AFTER_WORK.search(sentence.text):
        return True  # 每天打網球兩小時
    if {Sign.EDGE, Sign.OUTING} <= signs and _ONLY_THEN.search(sentence.text):
        return True  # 只有天黑後才去散步
    return _ABOUT_SUN.search(sentence.text) is not None


def _span(text: str, hits: list[Hit[Sign]]) -> Span:
    telling_hits = [hit for hit in hits if hit.meaning in _TELLING]
    first = next(iter(telling_hits or hits), Hit(0, 1, Sign.SUNNING))
    return Span(first.start, first.end - text.endswith(_ALSO_A_SEX, first.start, first.end))


def _reading(sun: Sun | None, span: Span) -> Readings:
    if sun is not None:
        return Readings(found=(Found(Slot.SUN, sun, span),))
    proposals = (Sun.LOW.value, Sun.AMPLE.value)
    return Readings(doubts=(Doubt(Slot.SUN, Doubtful.SUN_BETWEEN, proposals),))
