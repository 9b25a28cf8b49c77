"""What only seems to tell of someone's sun: a parasol bought, a season, where one is just now."""

from __future__ import annotations

from core.reading.pattern import Pattern
from core.reading.sentences.clauses import Sentence
from core.reading.sentences.cuts import Clause
from core.reading.sun.signs import Sign
from core.reading.words import Hit

_MISHAP = Pattern(  # 都是在家摔一下就斷, 都在家量血壓
    "[裡內中上]?(?:自己|不小心|又|就|先|也)*"
    "(?:[摔跌絆]|滑倒|滑一跤|撞到|扭到|閃到|暈倒|昏倒|量血|驗血|測血|自己打|打針|注射)"
)
_AT_PLACES = {Sign.INDOORS, Sign.INSIDE, Sign.HOME, Sign.OUTDOOR_LIFE}
_BOUGHT = Pattern(  # 我有一頂斗笠, 我在買防曬乳
    "(?:買了?|想買|要買|送了?|有一?[頂把支瓶]|好幾[頂把支瓶]|借了?)(?:一?[頂把支瓶件]|新的?)?$"
)
_SEASON = Pattern(  # 暑假天天去海邊, 花期才下園
    "[暑寒]+假|過年(?!滿|後|就)|連假|颱風|[雨旱淡旺乾花梅]雨?季|農[忙閒]|花期|採收期|盛產|防疫期間|疫情期間"
)
_BESIDES = Pattern(  # 每天下午都在操場練 週末整天比賽
    "(?:每天|天天)(?!.*(?:室內|公司|辦公|在家|店|教室|上[班課])).*(?:週末|假日|六日)(?:也|更|還|都)?是?一?整天"
)
_AS_EVER = Pattern(  # 假日也在百貨公司; 夏天冬天都在池邊
    "(?:假日|[週周]末|放假日?|休假日?|六日|禮拜[六日天])(?:的?時候)?(?:我|她|他|伊)?(?:也|還是|一樣|更|照樣)+"
    "(?:都|是|只|就|會|想)*(?:宅|窩|躺|睡|懶|不出|不想出|不太出|沒出|吹冷氣|關在|追劇|補眠|加班"
    "|待?在(?:[^,。!? 外]{0,2}[家室店房床司館]|百貨|賣場|冷氣|宿舍|補習|網咖|教會))"
    "|(?:夏天|熱天)(?:跟|和|、)?(?:冬天|寒天)(?:都|也|一樣|在)+|(?:冬天|寒天)(?:跟|和|、)?(?:夏天|熱天)(?:都|也|一樣|在)+"
)
_ALL_YEAR = Pattern("平[常時]|整年|一年到頭|全年|一年四季|[和跟還]|都一樣")
_UNLIKED = Pattern("(?:討厭|受不了|羨慕|決定|規定|不該)[^,。!? ]{0,6}$")
_CONCEDED = Pattern("(?:雖然|雖說|雖)[^,。!? ]{0,8}$")
_HERE_NOW = Pattern("(?:我|人|現在|目前|還|正)*在?$")
_THERE = Pattern("[裡上中]?(?:[ ,]|$)")
_WAITING = Pattern("[裡上中]?(?:回你|等(?:看診|叫號|人|車|你|下)|排隊)")  # 我在醫院等看診
_NO_HABIT = Pattern(  # 有舉牌工作才去, 種田是我的興趣, 會去田裡看看, 隔離霜
    "[^,。!? 每天]{0,4}才[去有做會]|是我?的?(?:興趣|嗜好|夢想)|(?:看看|晃晃|逛逛)$"
    "|[霜乳](?![糖製酪牛])(?!.*曬)"
)
_FAR = 120
"""Characters of what is said after a phrase that may still be about it."""
_THIS_TIME = Pattern("這個月|這一[週周]|出差|(?:下午|等下|晚點)(?:還|再)?[要得]去|最近.*平常")
_DAILY = Pattern("每天|天天|逐[日工]|都|常")
_SAID_FROM_THERE = Pattern(
    "^(?:這邊|這裡|訊號|收訊|網路|很吵|好吵|太吵|晚點|等[等一我看]|不方便|打字|回你|待會|先)"
)
_ANOTHER = Pattern("^(?:外[勞傭籍]|機器人|我?家?的?[貓狗]|學生|員工|客人|工人|主管|老師|病人)")
_I_BUT = Pattern("^(?:我|至於我)(?!的)")
_SUBJECT = Pattern("(?:辦公室|公司|工廠|田裡?|工地)")
_OF_IT = Pattern(
    "(?:搬|在(?:b[0-9]|地下)|在[0-9一二三四五六七八九十]+樓|裝潢|漏水|淹|放假|停電|沒?有?裝|[不沒]忙)"
)


def is_aside(sentence: Sentence, hit: Hit[Sign]) -> bool:
    """Say whether a phrase stands where it tells nothing of someone's usual days.

    Args:
        sentence: The message.
        hit: A phrase of sun.
    """
    at = sentence.clause_at(hit.start)
    clause = sentence.clauses[at]
    before = clause.words[: max(hit.start - clause.start, 0)]
    if hit.meaning is Sign.COVERED and _BOUGHT.search(before):
        return True
    if hit.meaning in _AT_PLACES and _MISHAP.match(sentence.text, hit.end):
        return True
    if hit.meaning is Sign.BETWEEN and _is_as_ever(sentence.text, hit):
        return True
    if _UNLIKED.search(before) or _CONCEDED.search(before):
        return True
    if _SEASON.search(clause.words) and not _ALL_YEAR.search(clause.words):
        return True
    if _is_of_another(sentence, at) or _is_no_habit(sentence.text, clause, hit):
        return True
    return _is_said_from_there(sentence, hit, at, before)


def _is_as_ever(text: str, hit: Hit[Sign]) -> bool:
    """Whether what seems an exception is like the rest: 假日也在百貨公司."""
    if _BESIDES.search(text, 0, hit.end + 4):
        return True
    return any(each.start() <= hit.start < each.end() for each in _AS_EVER.finditer(text))


def _is_no_habit(text: str, clause: Clause, hit: Hit[Sign]) -> bool:
    if _THIS_TIME.search(text, clause.start, clause.start + _FAR):
        return True
    if hit.meaning is Sign.EDGE or _DAILY.search(clause.words):
        return False  # 天黑才去走路
    return _NO_HABIT.match(clause.words, hit.end - clause.start) is not None


def _is_of_another(sentence: Sentence, at: int) -> bool:
    """學生都在操場 我在旁邊看."""
    later: list[Clause] = sentence.clauses[at + 1 : at + 2]
    if _ANOTHER.search(sentence.clauses[at].words) is None:
        return False
    return any(_I_BUT.search(clause.words) for clause in later) or (
        sentence.clauses[at].words[:1] in "貓機"
    )


def _is_said_from_there(sentence: Sentence, hit: Hit[Sign], at: int, before: str) -> bool:
    """我在田裡 收訊不好; 辦公室搬家了, of which nothing is told but that there is one."""
    text = sentence.text
    if not before and _SUBJECT.match(text, hit.start) and _OF_IT.match(text, hit.end):
        return True
    if not _HERE_NOW.fullmatch(before):
        return False
    if _WAITING.match(text, hit.end):
        return True
    if not _THERE.match(text, hit.end):
        return False
    later = sentence.clauses[at + 1 : at + 2]
    return any(_SAID_FROM_THERE.search(clause.words) for clause in later)


_HALVES = Pattern(  # one part of the time here, another there
    "^(?!.*(?:外面|戶外|太陽|曬|中午)).*(?:溫室|網室|植物工廠|水耕)"
    "|上半年.{1,12}下半年|一半[^,。!?]{1,6}[ ,]*一半"
    "|半[天日][^,。!? 每]{1,8}[ ,]*半[天日]"
    "|一三五.{1,8}二四|[內外]勤兼|兼[內外]勤|平日.{1,8}假日.{1,6}[山海外田]"
    "|早班[^,。!? ]{0,5}外[^,。!?]{1,8}晚班"
    "|但是?(?:我|他|她)?還是[會要有]|(?:也|可是|不過)曬(?:很|蠻|滿)?[久多]|撐一半|沒(?:撐傘|擦)的?時候也"
)
_COUNTS_IT = Pattern("算(?:曬|少|多|夠|有曬|足夠|不足)(?:到|了)?[嗎?]")


def is_halved(text: str) -> bool:
    """Say whether a message tells of both: 上半年在外面跑 下半年在辦公室."""
    return _HALVES.search(text) is not None


def is_asked_back(text: str) -> bool:
    """Say whether it is asked what counts: 這樣算少嗎."""
    return _COUNTS_IT.search(text) is not None
