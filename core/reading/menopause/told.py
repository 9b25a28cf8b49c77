"""Which phrases of a message tell of the monthly bleeding of the one it is about."""

from __future__ import annotations

from core.reading.menopause.words import Said
from core.reading.pattern import Match, Pattern
from core.reading.sentences.clause_words import ASKED
from core.reading.sentences.clauses import Sentence
from core.reading.sentences.cuts import blotted
from core.reading.words import Hit

_PERIODS = Pattern(
    "月[經京精今金訊]|天癸|[癸葵經]水|月事|生理期|經期|姨媽|好朋友(?=[^,。!?]{0,6}[來停])|mc|例假"
)
_IRREGULAR = Pattern(  # 月經亂亂的 有時候兩個月才來一次
    "(?:月[經事]|生理期|經期|姨媽|mc|例假)[^,。!? ]{0,4}"
    "(?:亂|不(?:太|很)?(?:規|準|順|穩|固定|一定))"
)
_OF_BLEEDING = Pattern(
    "(?<![已曾])經(?![常過理濟營])|月[經京精今金事信水潮訊]|[癸葵]水?|生理|姨|好朋友(?=[^,。!?]{0,5}[來停])|例假|更年|宮|巢|週期"
    "|衛生棉|衛生巾|棉條|mc|men|peri|hyst|haid|kinh|period|bso"
)
_REMINDS = Pattern("提醒|鬧鐘|通知|推播")
_PLAIN = Pattern(  # what stands beside 停了 when it is the bleeding that stopped
    "(?:[我你她他伊阿阮人女查某生邊說媽姊姐妹姑嬸婆嬤姨的是有了都也就才再又很真好已經曾早晚現在目前從自去今年月日號歲前後初底中個多半來幾約莫大差不左右"
    "到快要滿超過幾那這時候紀老輕應該可能其實感覺記得吧啊喔嗯恩對啦欸耶呢囉哈嘿唉□0-9零一二三四五六七八九十百兩外冬民國,"
    "。.!~、: ]|概|出頭|當然|一定|肯定|絕對|開始|醫[生師]說?|檢查|婦產科|退休|結婚|過年|生日"
    "|疫情|手術|開刀|當(?:了)?(?:曾祖母|外婆|奶奶|祖母|阿[嬤公媽])"
    "|(?:女兒|妹妹?|[姊姐]{1,2}|媳婦|同事|同學|朋友|鄰居|媽媽?)[她們也都]{0,2}"
    "(?:還沒停?|[還才](?:有|在|會)來?|每個月都?有?來)|孩子|出生|沒幾年|沒多久|老婆|太太|岳母|家母|老娘|老太[婆太]|老人家|抽血|驗血|生[完了]?老?[一二三四麼大]|坐月子|自然|更年期|一直|以前|本|[a-z'])*"
)
_STOPS_AT = Pattern(
    "$|[了的過掉有很好超快多滿蠻挺我□一二三四五六七八九十幾半兩0-9,。.!?;~、( \n啦喔欸"
    "耶啊呢吧咧都囉至到大差約已經在也無沒又將整就]|不(?![下住])|[你別](?=不|別|還|[再一]|問|幹|怎)"
)
_COMES = ("來", "走")
_COMES_ALONE = Pattern(  # 昨天才來; not 我現在來填, 剛走到
    "$|[了過的啦喔耶欸囉呢吧啊哦呀,。!?;:~、( \n]|報到|串門|[找煩]我|[一二兩三四五]次|很|完|個"
    "|而已|但|只是|可是|有時|偶爾|不(?:太|很)?(?:準|多|規)"
    "|不過|所以|還|都|又|量|痛|煩|就|準|亂|我(?!看|問|填|們)"
    "|之?[後前]|兩|三|四|五|得|沒|也|好|月經|那個|大?姨媽|mc|正常|規律"
)
_OF_TIME = {Said.STOPPED, Said.LONG_ENDED, Said.NOT_ENDED}
_OTHER_STOP = Pattern(
    "停了?不[下住]|停[了]?[在車藥電水課班機止留下吃用打診售]|斷了?[奶手腳腿骨食電線網層貨氣]"
)
_ENDED_AT_AGE = Pattern("沒來了?[^。!?]{0,8}歲[就那時年候]*停|歲[就那時年候]*停了?[^。!?]{0,8}沒來")
_OVER_AT_AGE = Pattern(  # 我姊姊今年58她早就沒來了
    "(?:4[5-9]|[5-8][0-9]|[五六七八]十[一二三四五六七八九]?)歲?"
    "(?:[了啦囉的也都她我 ,]|女[生性]?|查某人?)*"
    "(?:早就|老早就|已經)(?:都|就)*沒有?來了?(?=$|[ ,。](?!.*你))"
)
_AGE_LISTED = Pattern("[4-7][0-9]|[四五六七]十")
_WOMAN_LISTED = Pattern(
    "(?:女[生性的]?|[4-7][0-9]歲?|[四五六七]十[一二三四五六七八九]?歲?"
    "|本人|我|今年|是|已經|早就|都|[了 ,。/])*"
)
_YEARS_BEHIND = Pattern(
    "[了過]?(?:[0-9]{1,2}|[一二兩三四五六七八九十]{1,3}|好?幾)年[多半]?[了啦囉]*(?:$|[ ,。/])"
)
_TO_A_PLACE = Pattern("了?(?:[你這那店]|上課|運動|看診|回診|找|買|領)")
_STILL_AT_AGE = Pattern(  # 我太太五十七歲還沒停
    "(?:[45][0-9]|[四五]十[一二三四五六七八九]?)歲?(?:了|女生?|的|也|都|[ ,])*還沒停$"
)
_RHETORIC = Pattern(
    "還(?:會|能|可能)?(?:有|來)[的]?嗎(?=[ ,。!?]*[^ ,。!?])"
    "|(?:哪裡?|怎麼)(?:有|可能|會)*(?:來|有)(?![月停那這])"
    "|(?<=[了來])(?:這樣|那|這)*算(?:停經|停|是|更年期)?了?[嗎吧]?[?]*$|(?<=[了來])(?:這樣|那|這|到底|是)*算不算(?:停經|停|是)?了?[?]*$"
    "|(?<=[了輕早來停沒老大小歲年])(?:好嗎|好不好|是要問幾次|還[要用需]{0,2}問|問什麼問|不行嗎)[?!。]*$"
)
_TWICE = Pattern("(?P<said>[^ ,。!?□0-9]{2,5}?)[ ,]?(?=(?P=said))")
_SHAPE = "(?:長|是)(?:什麼|啥|怎)樣?子?都?(?:快|已經)?(?:不記得|記不得|忘|沒印象|想不起)"
_LONG_GONE = Pattern(
    f"{_SHAPE}|(?:這?還(?:用|要|需要)[問說]|廢話|想也知道)[ ,!]*(?:我|她|都|也|已經|是)*"
    "(?:[6-9][0-9]|[六七八九]十[一二三四五六七八九]?)"
    "歲?[多幾]?(?:的人)?了|"
    "(?:[6-9][0-9]|[六七八九]十[一二三四五六七八九]?)(?:歲|幾|好幾|多|外)*(?:的人|的老人)?(?:了|啦|囉)"
    "[ ,]?(?:還用[問說講]|你說呢|用問嗎|廢話|想也知道|還要問)|"
    "哪(?:裡|兒)?(?:還)?(?:有|來|會有)的?(?:什麼|啥)?(?:月經|大?姨媽|生理期|mc|月事|經期)(?!嗎|片|來)|"
    "(?:哪裡?|怎麼(?:可能|會)|怎(?:可能|會)|豈|哪(?:可能|會))(?:可能|會)*還(?:可能|會|能"
    "|在)*(?:有|來)(?=[啦啊呢了早都 ,.!?]|那|這種|東西|$)"
    "|(?:還有|還來|還會來|還能來|有來)[^,。!? ]{0,4}"
    "(?:見鬼|奇怪|奇聞|新聞|嚇[死人壞]|奇蹟|不得了|大條|神奇|成精|妖怪|有鬼|才怪|還得了|金氏|笑死)"
)
_OTHER_REASON = Pattern(
    "子宮|避孕|懷孕|有孕|哺乳|[餵母]奶|化療|停經針|才[0-9一二三四五六七八九十]{1,3}歲|男"
)
_BEFORE_IT = Pattern("(?:停經|更年期)[之以]?前[^,。!?現]*$")
_OUT = Pattern("卵巢")  # 停經前兩年切除子宮卵巢 tells of it all the same
_WHEN = Pattern("(?:幾歲|何時|什麼時候|多大歲數)(?:會|才|就|左右|大概|開始|要|的時候|算)*$")
_CLASS = Pattern(  # 停經後女性一年掉3%骨量
    "(?:已經?)?停經(?:後|期)?的?(?:婦女|女[性人生]|族群)(?:[^,。!? 我]{0,3}(?:會|容易|一年|每年"
    "|平均|骨|掉|流失|比較|建議|每[天日]"
    "|一天|應該|需要|都?要|大多|約|有[0-9一二三四五六七八九]))"
)
_AND_MINE = Pattern(
    "(?:[ ,。]|但|可是|不過|而)我(?:自己|本人)?(?:今年)?"
    "(?:[0-9一二三四五六七八九十]{1,3}歲?)?[也才都還 ,]*$"
)
OTHER_CAUSE = Pattern(
    "(?<![沒無不])(?<!沒有)(?<!沒在)(?<!有在)(?<!不是)(?:避孕|(?<!補充)(?<!更年期)荷爾蒙(?!補充)|泰莫西芬"
    "|(?<!曾)(?<!經)懷孕(?!過|[0-9一二兩三四五]次)|有孕|身孕|哺乳|餵(?:母)?[奶乳]|泌乳|蜜蕊娜|子宮環|裝環|mirena|iud|化療|電療|放療|打針|停經針|針劑|壓力|減肥|停藥|吃藥(?!控制))"
)


def long_gone(text: str) -> Match | None:
    """Return where an answer laughs at the question: 這把年紀哪還有, 還有就見鬼了."""
    return None if _OTHER_REASON.search(text) else _LONG_GONE.search(text)


def _is_over_at_age(text: str, end: int) -> bool:
    """我69歲女 早就沒來了; not 早就沒來你們店了."""
    return bool(_OVER_AT_AGE.search(text, 0, end)) and not _TO_A_PLACE.match(text, end)


def _is_in_a_list(text: str, hit: Hit[Said]) -> bool:
    """女 57 停了四年: nothing but who she is stands before, and a length of years behind."""
    if hit.meaning is not Said.STOPPED or "停" not in text[hit.start : hit.end]:
        return False
    whom = _WOMAN_LISTED.fullmatch(text, 0, hit.start)
    listed = whom is not None and "女" in whom[0] and _AGE_LISTED.search(whom[0]) is not None
    return listed and _YEARS_BEHIND.match(text, hit.end) is not None


def counts(sentence: Sentence, hit: Hit[Said], *, asked: bool) -> bool:
    """Say whether a phrase is told as a fact of this bleeding.

    Args:
        sentence: The normalised message.
        hit: A phrase of the table.
        asked: Whether it answers the question, so that 停了 needs no subject.
    """
    told = _tells_of_bleeding(sentence.text, hit)
    if not (told or asked or _says_period(sentence, hit)):
        return False  # 可邁丁早就停了
    if _OTHER_STOP.search(sentence.text, hit.start, hit.end + 2):
        return False
    if sentence.is_of_another(hit.start) or sentence.is_contradicted(hit.start):
        return False
    if hit.meaning in _OF_TIME and not told and _is_of_something_else(sentence, hit):
        return False  # 雨停了; 我現在來填
    if _is_only_a_time(sentence.text, hit) or (not asked and _is_of_a_class(sentence.text, hit)):
        return False
    return not sentence.is_asked(hit.start)


def _tells_of_bleeding(text: str, hit: Hit[Said]) -> bool:
    """Whether a phrase, or what stands around it, is of this bleeding and of nothing else."""
    if _OF_BLEEDING.search(text, hit.start, hit.end) or _STILL_AT_AGE.search(text, 0, hit.end):
        return True
    if _ENDED_AT_AGE.search(text) or _is_over_at_age(text, hit.end) or _is_in_a_list(text, hit):
        return True
    return hit.meaning is Said.NOT_ENDED and _is_mine_beside(text, hit.start)


def _is_only_a_time(text: str, hit: Hit[Said]) -> bool:
    """Whether its end is only a time of what else is told: 停經前月經很準."""
    if "停經後" in text[hit.start : hit.end + 1] and ASKED.search(text, hit.end):
        return True  # 年歲大,停經後,骨鈣素會減少嗎
    return _BEFORE_IT.search(text, 0, hit.start) is not None and not _OUT.search(text)


def _is_of_a_class(text: str, hit: Hit[Said]) -> bool:
    """Whether anybody's is spoken of: 一般女生幾歲停經."""
    return bool(_WHEN.search(text, 0, hit.start) or _CLASS.match(text, hit.start))


def _is_mine_beside(text: str, start: int) -> bool:
    """Whether it is set against another's: 我姐停經了 我47還每個月來."""
    mine = _AND_MINE.search(text, 0, start)
    return mine is not None and _OF_BLEEDING.search(text, 0, mine.start()) is not None


def is_plain(text: str) -> bool:
    """Say whether words beside an answer tell of nothing but time, age and oneself.

    Args:
        text: Normalised words, before or behind 停了, 有.
    """
    return _PLAIN.fullmatch(text) is not None or _OF_BLEEDING.search(text) is not None


def _is_of_something_else(sentence: Sentence, hit: Hit[Said]) -> bool:
    text = sentence.text
    comes = hit.meaning is Said.NOT_ENDED and _comes_for(text, hit.end)
    comes = comes and _PERIODS.search(text, max(hit.start - 3, 0), hit.end) is None
    if comes or _says_period(sentence, hit) or "來" in text[hit.start : hit.end]:
        return comes
    stops = hit.meaning is not Said.NOT_ENDED or "停" in text[hit.start : hit.end]
    beside = _REMINDS.search(text) is not None or not is_plain(text[: hit.start])
    return stops and (beside or _STOPS_AT.match(text, hit.end) is None)


def _comes_for(text: str, end: int) -> bool:
    """Whether 來 at a place is somebody's coming, for something: 每個月有來領藥."""
    end += text.startswith("來", end)
    return text[end - 1] in _COMES and not _COMES_ALONE.match(text, end)


def _says_period(sentence: Sentence, hit: Hit[Said]) -> bool:
    at = sentence.clause_at(hit.start)
    before = sentence.clauses[at - 1].words if at and hit.meaning is Said.NOT_ENDED else ""
    named = _PERIODS.search(sentence.clauses[at].words) or _IRREGULAR.search(before)
    return named is not None


def without_rhetoric(sentence: Sentence) -> Sentence:
    """Return 攏七十外了哪還會來早就停了好嗎 without what only seems to ask, 沒了沒了 once."""
    told = blotted(_RHETORIC, blotted(_TWICE, sentence.text))
    return sentence if told == sentence.text else Sentence(told, sentence.about)
