"""What is answered to a reminder in one's own words: 吞下去了, 還沒呷, 回家再吃, 今天不吃."""

from __future__ import annotations

from functools import cache

from core.reading.fillers import answer_forms
from core.reading.kinship import IN_CHINESE
from core.reading.pattern import Pattern
from core.reading.understood import Intent
from core.reading.words import Words

_DONE = (
    "(好|好了|好的|有啦有|有有|有有有|有啊有|有喔有|好啦好|有食|有呷|食了|呷了|食啊|呷啊|早吃了"
    "|早有了|吃啦吃|搞定|妥妥的|收工|👌🏻|ok|okay|k|👌|👍|✅|吃|有|有了|嗯|嗯嗯|吃了|yes|yes sir"
    "|yep|對"
    "|可以|了解|oks|okok"
    "|好喔|好了喔|乖乖吃了|遵命|y|是|已經)"
)
_SKIP = (
    "(明天再說|明天再吃|改天再吃|明天吧|跳過|略過|今天不吃|不吃|不要|不想吃|不吃了|今天先不要"
    "|今天休息"
    "|pass|今天不用|no)"
)
_SNOOZE = (
    "(等|等等|晚點|沒有|沒|還沒|忘了|忘記了|忘記|待會|等一下喔|沒有吃|沒吃|一下|再等一下"
    "|later|not yet|在忙|忙|慢點|半小時|一小時|十分鐘|晚一點|晚一小時|晚半小時|晚十分鐘|等我一下)"
)
_PICTURES = {
    "👌": Intent.DONE,
    "✅": Intent.DONE,
    "👍": Intent.DONE,
    "💪": Intent.DONE,
    "🆗": Intent.DONE,
}
_SWALLOWS = "(?:吃|吞|喝|服用?|嚼|補充?|配|含)"
_OVER = "(?:了|過|完|好了?|掉|下去|下肚|進去|囉|啦|嘍|啊|乾淨|光光)"
_TAKEN = Pattern(
    f"{_SWALLOWS}(?!飽)(?:[一二兩三半0-9]+[顆粒片匙包]|鈣片?|藥|d3?|它|水)?{_OVER}(?!會|可以|要"
    f"|就|怎)"
    "|[顆粒片錠匙包](?:已經|已|都|全)*(?:下肚|下去|入喉|搞定|解決)"
    f"|^(?:有|嗯+|對|是|好了)[啦啊喔的 ,。]+[^沒不還等再]*?{_SWALLOWS}"
    f"|已(?:經|遵囑|按時|準時|依)*{_SWALLOWS}"
    f"|(?:有|剛|剛剛|剛才|已經|早就|都)[啦啊喔 ]*(?:有|在)?{_SWALLOWS}(?:$|[啦啊喔 ,。!])"
)
_MEAL = Pattern(
    "(?:吃|喝|配|煮|用)(?:完|過|了|好|飽)*(?:了)?(?:早|午|中|晚|宵|消)(?:餐|飯|夜)(?:了|完|飽)?"
    "|吃(?:完|過|了|好)*(?:飯|麵|水果|點心|便當|粥|麵包|蛋|菜|東西)(?:了|飽)?|吃飽(?:飯)?了?"
)
_AWAY_FROM_IT = Pattern(  # 今天在女兒家過夜 鈣片沒帶
    "(?:過夜|不在家|外宿|住院|在[^,。!? ]{1,4}家)[^。!?]{0,8}沒帶|沒帶[^。!?]{0,8}(?:過夜|不在家)"
)
_NOT_YET = Pattern(
    f"(?:還沒|尚未|還未|未|沒有?|忘了?|忘記|來不及|不記得)[^,。!? ]{{0,6}}{_SWALLOWS}"
    f"|{_SWALLOWS}[^,。!? ]{{0,2}}(?:不完|不到)|還沒|忘記?了|沒帶"
)
_LATER = Pattern(
    "等[^,。 ]{0,3}□|□[之以]?後|等[^,。]{1,5}完|要等"
    "|晚點|晚一點|晚些|稍後|等等|等下|等一下"
    "|等會|待會|等我|一下下"
    "|(?:再|多)?[給讓]我[^,。 ]{1,6}(?:分鐘?|小時|鐘頭|時間|一下)|(?:小時|分鐘|鐘頭)(?:後|再)"
    "|(?:再|才)(?:來|去|回去|回來)?(?:吃|吞|補|提醒|叫|說|講)"
    "|在(?:忙|開會|開車|外面|煮飯|洗澡|上班|路上|排隊|看診|醫院|公車|捷運)|正在|沒空|睡前再"
    "|回[家去來]再|下班再|飯後再|到家再|(?:晚上|中午|下午|睡前|晚餐|飯後|回家|回去)(?:再|一起|才|跟)[^,。]{0,6}(?:吃|補|吞)"
)
_SKIPPED = Pattern(
    f"(?:今天|今日|今晚|今早|這次|這餐|這頓)[^,。!? ]{{0,5}}(?:不{_SWALLOWS}|不想{_SWALLOWS}"
    f"|不要|不用|跳過|休息|免|略過|算了|停一次)"
    f"|(?<=[ ,。])(?:就|先|所以|那|我|這次)*不{_SWALLOWS}(?:$|[啦喔吧])"
    f"|明[天日](?:再|才)?{_SWALLOWS}"
    f"|不(?:想|要|敢|能)?{_SWALLOWS}了|不想{_SWALLOWS}|跳過|略過|今天沒要"
)
_ASKS = Pattern("[嗎呢?]|會不會|可不可以|能不能|怎麼|為什麼|多少|要不要|什麼|會怎|是不是")
_ASKED = Pattern(  # 吃了沒, 有沒有吃: who asks has not said so
    "(?:[今昨]天|我|早上|晚上)*(?:有沒有(?:吃|呷|喝|吞)|(?:有)?(?:吃|呷|喝|吞)(?:過|好)?(?:藥|鈣片?)?"
    "(?:[了過](?:沒有?|[嗎無?])|[嗎無]))(?:過|了|藥|鈣片?)*[?!。 ]*"
)
_STOPS = Pattern(
    "(?:不[用要必]|別|免)(?:你|再|一直|每天|都)*(?:叫|提醒|催|喊|盯)[我她他]?吃|從(?:明|今|現|下)|以後|不要再|別再|不用再|取消|關掉|停掉|停止|永遠|太?[早晚多]了|改成|改到|換成"
)
_EMPHASIS = Pattern("(?:好嗎|好不好|可以了嗎|滿意了嗎|行了嗎)[?!。]*$")
_NO_NEED = Pattern(  # 吃了 別再叫: this time
    "[ ,。!]+(?:所以|就|可以|你|請|先|拜託)*(?:不[用要必]|別|免)(?:再|一直|又)*"
    "(?:叫|吵|提醒|催|傳|煩|唸|念|通知|嗶)我?[了啦喔囉吧!。 ]*$"
)
_OTHER_DAYS = Pattern(  # 出差一個禮拜 下禮拜天回來再提醒我; 明天再吃 skips today
    "(?:下下|下)個?(?:週|周|星期|禮拜|月)|[0-9]{1,2}[月/][0-9]{1,2}|[0-9一二兩三四五六七八九十]{1,3}(?:天|個?(?:週|星期|禮拜)|個月)(?:[之以]?後|不(?:用|要|在))"
    "|出差|出國|住院|(?:今天|明天|後天)?[後明]天[^,。!? ]{0,4}(?:回診|看|去|要|有|出|開|不用"
    "|不要|免|休息)"
)
_NOTED = Pattern(  # 我吃了喔 有記到嗎: told, whatever is asked besides
    "[ ,。!]+(?:你|這樣|有沒有|有)*(?:記到|記下來?|記好|紀錄到|記錄到|收到|看到|知道)(?:了"
    "|吧)*(?:沒|嗎|呢)?[?。! ]*$"
)
LONGEST = 40
"""Characters: who tells more to a reminder tells something else too."""


def answered(text: str) -> Intent | None:
    """Return what a message says to a reminder that just came, None where it says nothing.

    Args:
        text: The normalised message.
    """
    if asks_of_taken(text):
        return None
    pictures = [_PICTURES[each] for each in text if each in _PICTURES]
    if pictures:
        return pictures[0]
    return _short().any_whole(answer_forms(text)) or _in_own_words(text)


def told_first(text: str) -> tuple[str, str] | None:
    """Return 吃了 and what stands behind it: 吃了 要吃多久, 吃了 明天不用叫, 吃了 謝謝.

    Args:
        text: The normalised message.
    """
    first, _, rest = text.partition(next((each for each in text if each in " ,。!"), " "))
    rest = rest.strip(" ,。!")
    told = len(first) <= _BRIEF and answered(first) is Intent.DONE
    if not told or len(rest) < _LEAST or _NOTED.fullmatch(f" {rest}"):
        return None
    if _NOT_YET.search(rest) and not _OF_BEFORE.match(rest):
        return None
    return first, rest


def tells_more(text: str, rest: str) -> bool:
    """Say whether what stands behind 吃了 asks, wishes or tells of eating: no 謝謝."""
    more = _ASKS.search(rest) or _MORE.search(rest)
    more = more or (_CALLS_OFF.search(rest) if not _NO_NEED.fullmatch(f" {rest}") else None)
    return more is not None or answered(text) is not Intent.DONE


_CALLS_OFF = Pattern("(?:不用|不要|不必|別|免|先不)(?:再|來|都)*(?:叫|提醒|吵|通知)")
_BRIEF, _LEAST = 8, 4
_OF_BEFORE = Pattern(f"昨|前天|上次|(?:但是?|可是|不過)?(?:我?家?的?|隔壁的?)(?:{IN_CHINESE})")
"""What is not yet taken is not today's of who says 吃了, but an earlier day's, or another's."""
_MORE = Pattern(  # what is heard by itself: 還喝了一杯牛奶, 有點便秘, 昨天忘了
    "[喝吃][了過]?[一兩半三四五1-5]?[杯碗塊片盒顆份瓶]?(?:牛奶|豆漿|優格|優酪|起司|豆腐|小魚|芝麻|青菜|蛋)"
    "|噁心|想吐|口渴|便[秘祕]|不舒服|脹氣|頭暈|[肚胃]痛|昨[天晚].{0,4}(?:忘|漏|沒吃)"
)


def asks_of_taken(text: str) -> bool:
    """Say whether it is asked if it was taken: 吃了沒, 今天吃了嗎, 吃了?"""
    return _ASKED.fullmatch(text.strip()) is not None


@cache
def _short() -> Words[Intent]:
    rows = (
        (Intent.DONE, _DONE),
        (Intent.SKIP_TODAY, _SKIP),
        (Intent.SNOOZE, _SNOOZE),
    )
    return Words([(intent, (words,)) for intent, words in rows])


def _in_own_words(text: str) -> Intent | None:
    text = _NOTED.sub("", _EMPHASIS.sub("", text))
    if _OTHER_DAYS.search(text):
        return None
    text = _NO_NEED.sub("", text) if _TAKEN.search(text) else text
    if len(text) > LONGEST or _ASKS.search(text) or _STOPS.search(text):
        return None
    plain = _MEAL.sub("□", text)
    if _SKIPPED.search(plain) or _AWAY_FROM_IT.search(plain):
        return Intent.SKIP_TODAY
    later = _NOT_YET.search(plain) or _LATER.search(plain)
    taken = _TAKEN.search(_NOT_YET.sub("□", plain))
    if taken and later:
        return None if _NOT_YET.search(plain) else Intent.SNOOZE
    if later:
        return Intent.SNOOZE
    return Intent.DONE if taken else None
