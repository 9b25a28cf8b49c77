"""Which phrases of a message tell of someone's own days: not of once, of a wish, of a tablet."""

from __future__ import annotations

from core.reading.pattern import Pattern
from core.reading.sentences.clauses import Sentence, Standing
from core.reading.sentences.cuts import blotted
from core.reading.sun.aside import is_aside
from core.reading.sun.own import is_own
from core.reading.sun.signs import Sign
from core.reading.words import Hit

_MATTERS_DENIED = {Sign.PLENTY, Sign.LITTLE, Sign.DAILY}  # 沒有常曬: something between
_OF_ANYTHING = Pattern(
    "有時|有的時候|偶[爾而]|有空|想到|難得|還[好可行]|普通|一般|中等|適中|剛好|差不多|不一定|不固定"
)
_ABOUT_SUN_OR_OUT = Pattern(
    "曬|室[內外]|屋[頂內外]|裡面|太陽|陽光|出去|出門|外|散步|走|運動|日頭|公園|種"
)
_WISHED = Pattern(
    "(?:明年|後年|將來|未來|下個月)[^,。!? ]{0,5}$"
    "|(?:想|打算|希望|準備|考慮)要?(?:換|調|轉)(?:到|去|成)?$"
    "|(?:在找|想找|應徵|面試|考慮)[^,。!? ]{0,4}$"
    "|(?:打算|計畫)[^,。!? ]{0,5}$|(?<![不沒])(?:想[去要來]*|打算|希望|計畫)(?:多|去|再|到|出去"
    "|每天|常|能)*$"
)
_OF_DOSE = Pattern("(?:[吃服打針顆]|福善美|藥)[^,。!?\n曬出走]{0,6}$")  # 吃福善美一個禮拜一次
_HOURS = {Sign.BETWEEN, Sign.SOME_DAYS, Sign.EDGE, Sign.NOON, Sign.DAYTIME, Sign.DAILY}
_OF_REMINDING = Pattern(
    "[^,。!?\n曬走]{0,14}(?:提醒|叫我|通知|鬧鐘|推播)|(?:早上|晚上|中午|下午)?[改換]"
    "|[^,。!?\n曬走]{0,5}(?:睡|(?<!出去)(?<!出門)(?<!外面)吃[藥鈣飯])"
)
_SET_TO = Pattern("(?:改|設|換|提醒|鬧鐘|時間)[成到在為定是]*(?:每天|平日|[週周]末|一三五)?$")
_OF_ELSE = Pattern(  # 精神還好 每天在陽台曬太陽: of the spirits, not of the sun
    "(?:精神|身體|體力|胃口|食[慾欲量]|睡眠|記憶力?|記性|視力|眼睛|耳朵|牙齒|膝蓋|[腳腿]力?|行動|血[壓糖脂]|健康"
    "|骨密度?|骨質|走路|腰|心情|腦筋|頭腦|生活|自理|控制)(?:能力)?(?:方面|目前|現在|都|也|算是?|是|感覺|控制得?"
    "|得)*$"
)
_NO_SUNNING = Pattern(
    "(?:怕|想|躲|避免|看(?:到|著)?[人別][^,。!? ]?|叫我?)(?:被|去|要)*曬"
)  # 去公園怕曬太陽
_OF_YEARS = Pattern(  # 今年剛好80
    "(?:剛好|正好|差不多)(?:滿|是|有)?[0-9一二三四五六七八九十]{2,3}(?=$|[歲了囉啦 ,])"
    "|差不多[要有是]?(?:[0-9一二兩三四五六七八九十]{1,3}|半)個?(?:分|小時|鐘頭)"
)
_LONG = 10  # shorter answers to the question need no topic
_THINGS = "藥(?![局房師廠])|鈣|維他命|保健品|手機|電話|鑰匙|帽子|傘|東西|健保卡|錢包|那罐|罐子|水壺"
_PUT = Pattern(  # 藥放在厝裡; not 我攤子擺在廟埕
    "(?<![攤位車])(?<!攤子)(?:放|忘|留|(?<!拿)掉|丟|擺|收|藏|寄|擱|囤|落)(?:在|到|了|去)?$"
    f"|(?:^|[,。!? ]|我的|那個|那些|把)(?:{_THINGS})[^,。!? 曬]{{0,4}}?(?:都|也|就|還)?在?$"
)
_TAKES_THERE = Pattern(
    "裡?(?:再|才|會|都)?(?:吃|喝|服用)(?:$|[ ,。]|比較|可以|鈣|d|維他命)"
)  # 飯後在辦公室吃
_EATS_OUT = Pattern("(?:外面|外頭|外口|在外)(?:吃|用餐|租|買|聚|應酬)")  # 每天都在外面吃
_OUTSIDE = {Sign.OUTING, Sign.STAYING}
_OF_PLACE = {Sign.INDOORS, Sign.INSIDE, Sign.HOME, Sign.OUTING, Sign.STAYING}
_ONCE = Pattern(
    "昨[天日晚]|前天|今[天日晚早]|明[天日早]|後天|等一?下|待會|剛剛|剛才|剛[去從到跟才在]"
    "|[上下這]個?(?:禮拜|週|星期)|這[幾兩]天|那天|改天|有一次|[這上下]次|晚一?點|再聊|再回|再說"
    "|正要|起飛|今仔日|昨昏|明仔載|tomorrow|yesterday|today"
)
_RAINS = Pattern("(?:在|正)下(?:大|小|毛毛)?雨|下雨中|(?:這|最近|連)[^,。!? ]{0,4}(?:下雨|颱風)")
_TO_BE_REMINDED = Pattern(  # 都在家明天開始早上七點提醒我
    "(?:明天|後天|今天|今晚|下個?(?:週|禮拜|星期|月))[^,。!?曬出]{0,12}(?:提醒|叫我|通知|鬧鐘)"
)
_HABIT = Pattern("每|天天|很少|不常|常|幾乎|從來|從不|一直|平[常時日]|通常|逐[工日]|習慣|都嘛|固定")
_ONLY_THEN = Pattern(  # 太熱就不出去
    "(?:熱|冷|下雨|雨天|颱風|天氣[^,。!? ]{1,3}|太陽太?大|太曬|沒事|心情不好|累)"
    "(?:的?時候?|天)?(?:我|他|她)?(?:就|才)+會?$"
    "|(?:[夏冬]天|假日|週末|有時候?)(?:的?時候?)?(?:我|他|她)?(?:就|都|才|會|比較)*$"
)
_BUSY = Pattern(
    "等等再|再說|再回|再聊|(?<![天常是直])開會(?![開一到整個])|晚點|先忙|忙線|在忙"
)  # 我在辦公室開會,等等再說
_IS_NOW = Pattern("(?:現在|目前|正|人)(?:人|我|還|正|剛好)?在$")
_WORKS_THERE = Pattern("裡?(?:上班|工作|當|做|收銀|打工|顧|教|值|服務|任職|幫忙)")
_CANNOT = Pattern(  # 膝蓋退化不能走 整天坐家裡
    "(?:[不沒][太大]?(?:能|會|便|方便|得|當|可以)|[無沒](?:法|辦法|法度)|不良於|很難)"
    "(?:再|自己|久|多|好好|出去|出門|下床|站|爬|跑|跳|或|跟|和)*$"
)
_FAILS = Pattern("不[了動遠穩久太]")  # 走不動 整天坐家裡
_NEARBY = Pattern("旁|附近|對面|隔壁|後面")
_LIVES_AT = Pattern("住(?:在)?$")
_NO_PLACE = Pattern("[都不很少整每沒只]")  # 一個人住不愛出門
_SELDOM_THERE = Pattern("(?:很少|不常|不太常?|極少|難得|沒什麼|較少)(?:會|有)?$")
_PLACES = {Sign.INDOORS, Sign.INSIDE, Sign.HOME}


def telling(sentence: Sentence, hits: list[Hit[Sign]]) -> list[Hit[Sign]]:
    """Return the phrases that tell of the days of the person meant; what is denied says less.

    Args:
        sentence: The message.
        hits: All phrases of sun that stand in it.
    """
    kept = []
    for hit in hits:
        standing = _standing(sentence, hit)
        if hit.meaning is Sign.PLENTY and sentence.text.startswith("平常", max(hit.start - 1, 0)):
            continue  # 平常曬太陽 is no 常曬太陽
        if standing is Standing.STATED:
            kept.append(hit)
        elif standing is Standing.DENIED and hit.meaning in _MATTERS_DENIED:
            kept.append(Hit(hit.start, hit.end, Sign.BETWEEN))
        elif standing is Standing.DENIED and hit.meaning is Sign.BETWEEN:
            kept.append(hit)
    kept = [_as_near(sentence, hit) for hit in kept]
    kept = [hit for hit in kept if hit.meaning is not Sign.ASIDE and not is_aside(sentence, hit)]
    return [hit for hit in kept if _is_told(sentence, hit)]


def _as_near(sentence: Sentence, hit: Hit[Sign]) -> Hit[Sign]:
    """我住在工地旁邊: where someone lives says nothing of what they do."""
    if hit.meaning not in _WORK_OR_PLACE:
        return hit
    lives = _LIVES_AT.search(sentence.text, max(hit.start - 3, 0), hit.start)
    lives_there = lives and not _NO_PLACE.match(sentence.text, hit.start)
    near = lives_there or _NEARBY.match(sentence.text, hit.end)
    return Hit(hit.start, hit.end, Sign.UNTOLD) if near else hit


def _standing(sentence: Sentence, hit: Hit[Sign]) -> Standing:
    """As of any phrase; 不是沒有在曬, and 太熱就不出去, say little less than they seem to."""
    standing = sentence.standing(hit)
    if standing is not Standing.STATED or hit.meaning is not Sign.LITTLE:
        return standing
    clause = sentence.clauses[sentence.clause_at(hit.start)]
    only_then = _ONLY_THEN.search(clause.words[: hit.start - clause.start])
    partly = only_then is not None or sentence.is_contradicted(hit.start)
    return Standing.DENIED if partly else standing


def _is_told(sentence: Sentence, hit: Hit[Sign]) -> bool:
    """退休以後想去種田 is only wished, 晚上九點提醒我 tells when to remind."""
    text = sentence.text
    if hit.meaning is Sign.SOME_DAYS and not _is_of_sun_days(sentence, hit):
        return False
    if hit.meaning is Sign.SOME_DAYS and _OF_DOSE.search(text, max(hit.start - 8, 0), hit.start):
        return False
    if hit.meaning in _HOURS and _is_of_reminding(text, hit):
        return False
    if hit.meaning in _OF_PLACE and _is_right_now(text, hit):
        return False
    if _eats_there(text, hit) or _cannot(text, hit):
        return False
    if hit.meaning in _OF_PLACE and _PUT.search(text, max(hit.start - 9, 0), hit.start):
        return False
    given_up = hit.meaning in _WORK_OR_PLACE and _GIVEN_UP.match(text, hit.end) is not None
    if given_up or not is_own(sentence, hit):
        return False
    if hit.meaning in _PLACES and _SELDOM_THERE.search(text, max(hit.start - 5, 0), hit.start):
        return False
    if _is_wished(text, hit) or _is_once(sentence, hit):
        return False
    return _is_of_sun(sentence, hit)


def _cannot(text: str, hit: Hit[Sign]) -> bool:
    """不能走, 走不動: where somebody walks who cannot."""
    if hit.meaning not in _OUTSIDE:
        return False
    denied = _CANNOT.search(text, max(hit.start - 9, 0), hit.start)
    return bool(denied or _FAILS.match(text, hit.end))


def _is_of_then(sentence: Sentence, hit: Hit[Sign]) -> bool:
    """我以前是船員 曬很多, where nothing is said of today."""
    return sentence.clause_at(hit.start) > 0 and is_of_then(sentence.text)


def is_of_then(text: str) -> bool:
    """Say whether a message begins with an earlier time, and comes to no later one."""
    return _THEN.match(text) is not None and _SINCE_THEN.search(text) is None


_THEN = Pattern("(?:我|她|他|伊|媽媽?|爸爸?|[ ,])*(?:以前|年輕(?:時|的時候)|從前|當年|小時候|早年)")
_SINCE_THEN = Pattern(
    "現在|目前|如今|後來|退休|這[幾馬]|[也還仍都]是|至今|改|轉|一直|之?後|在家|不"
    "|[ ,](?:每天|天天|平常|就?很少)|很?少曬了"
)


def _is_right_now(text: str, hit: Hit[Sign]) -> bool:
    """我在辦公室開會,等等再說; not 現在在大賣場收銀."""
    now = _IS_NOW.search(text, 0, hit.start + 1) and not _WORKS_THERE.match(text, hit.end)
    return bool(now or _BUSY.search(text))


def _is_wished(text: str, hit: Hit[Sign]) -> bool:
    """退休以後想去種田, 醫生要我每天曬半小時."""
    if _WISHED.search(text, max(hit.start - 9, 0), hit.start):
        return True
    if hit.meaning is Sign.PLENTY and _NO_SUNNING.search(text, hit.start, hit.end):
        return True
    advised = _ADVISED.search(text, max(hit.start - 14, 0), hit.start)
    return hit.meaning in _ADVISABLE and advised is not None


_ADVISABLE = {Sign.PLENTY, Sign.DAILY, Sign.SUNNING, Sign.OUTING, Sign.STAYING, Sign.COVERED}
_ADVISED = Pattern(
    "(?:醫[生師]|營養師|[護藥]理?師|老師|[女兒]兒|兒子|家人|媳婦|先生|老公|太太|她|他|他們|大家|你們?|書上|網路上?)"
    "(?:都|一直|有|常)*(?:要求?|叫|說要?|建議|希望|交代|規定|勸|教)我?(?:要|每天|天天|多|去|一定要?|至少|最好|應該|出[去門]|外出|記得|擦防曬乳?|到)*$"
)
_GIVEN_UP = Pattern(  # 魚塭上禮拜租給別人了
    "[^,。!?\n]{0,6}?(?:退休(?!在)|(?:租|賣|讓|交|頂讓)(?:給|人|掉|出去)|收(?:掉|起來|攤)了?|[不沒](?:再|在)?[做種養跑]了"
    "|休耕|辭掉|辭職|離職)"
)
_WORK_OR_PLACE = {Sign.INDOORS, Sign.INSIDE, Sign.OUTDOOR_LIFE, Sign.STAYING}


def _is_of_sun_days(sentence: Sentence, hit: Hit[Sign]) -> bool:
    """福善美一個禮拜一次: in a longer message days are of the sun only beside a word of it."""
    if len(sentence.text) < _LONG:
        return True
    clause = sentence.clauses[sentence.clause_at(hit.start)]
    return _ABOUT_SUN_OR_OUT.search(clause.words) is not None or clause.words == sentence.text


def _eats_there(text: str, hit: Hit[Sign]) -> bool:
    """每天都在外面吃, 飯後在辦公室吃: a meal or a tablet, no day."""
    if hit.meaning is Sign.OUTDOOR_LIFE:
        return _EATS_OUT.search(text, hit.start, hit.end + 2) is not None
    return hit.meaning in _OF_PLACE and _TAKES_THERE.match(text, hit.end) is not None


def _is_of_reminding(text: str, hit: Hit[Sign]) -> bool:
    """晚上九點提醒我, 改成晚上九點."""
    if _OF_REMINDING.match(text, hit.end):
        return True
    return _SET_TO.search(text, max(hit.start - 8, 0), hit.start) is not None


def _is_once(sentence: Sentence, hit: Hit[Sign]) -> bool:
    """昨天去海邊, 等下要出門: no habit."""
    if hit.meaning is Sign.LITTLE and _RAINS.search(sentence.text):
        return True  # 外面在下雨 沒辦法曬
    if _is_of_then(sentence, hit):
        return True
    words = sentence.clauses[sentence.clause_at(hit.start)].words
    words = blotted(_TO_BE_REMINDED, words)
    return _ONCE.search(words) is not None and _HABIT.search(words) is None


def _is_of_sun(sentence: Sentence, hit: Hit[Sign]) -> bool:
    """有時候, 還可以 in a long message may be of anything: 都在辦公室有時候會頭暈."""
    if hit.meaning is not Sign.BETWEEN:
        return True
    if _OF_ELSE.search(sentence.text, max(hit.start - 8, 0), hit.start):
        return False
    if _OF_YEARS.match(sentence.text, hit.start):
        return False
    if (
        _OF_ANYTHING.match(sentence.text, hit.start) is None
        or len(sentence.text) < _LONG
        or sentence.text.count("有時") > 1
    ):
        return True
    return _ABOUT_SUN_OR_OUT.search(sentence.text, max(hit.start - 2, 0), hit.end + 8) is not None
