"""What people say right after an alarm: help is on its way, a nod, let us go on."""

from __future__ import annotations

from core.reading.normal import normalise
from core.reading.pattern import Pattern

_CAR = "(?:救護車|消防(?:隊|局|員)|救護(?:人員|員)|119的?人?|一一九)"
_COMING = Pattern(
    f"{_CAR}[^,。!?]{{0,4}}(?:在路上|路上了|來了|到了|快到|快來|要到|馬上到|出發|趕來|過來了?|會來)"
    f"|(?:叫|打|撥|通知|聯絡|call)(?:了|過|好|完|到)+(?:電話)?(?:給)?{_CAR}了?"
    f"|(?:已經|剛剛?|有|都)[^,。!?]{{0,4}}(?:叫|打|撥|通知|聯絡)(?:電話)?(?:給)?{_CAR}了?"
    f"|(?:叫|打|撥|通知|聯絡)(?:電話)?(?:給)?{_CAR}了"
    f"|{_CAR}(?:也|都|我|已經|剛剛?)*(?:叫|打|撥)(?:了|過|好)+|(?:上|坐)(?:了)?救護車了?"
    "|ambulance (?:is |has )?(?:on (?:the|its) way|coming|here|arrived|came|took)"
    "|called (?:an?|the) ambulance"
    "|ambulans?(?:nya)? (?:(?:su|u)?dah |s?udh |sdh |sedang |akan )?(?:datang|dtg|di jalan|tiba"
    "|dalam perjalanan)|(?:su|u)dah (?:panggil|memanggil|telepon) ambulans?"
    "|xe c[aấ]p c[uứ]u (?:đang |đã |sắp |dang |da |sap )?(?:đ[eế]n|den|t[oớ]i)"
    "|(?:đã )?gọi (?:xe )?cấp cứu rồi"
)
_CARED_FOR = Pattern(  # told of itself it may be anything; right after an alarm it is an answer
    "(?:送|到|去|在|進|載)(?:了|到|去|往)*(?:醫院|急診|急診室|醫|診所|加護病房|手術室)"
    "(?:了|的路上|處理|急救)*|(?:醫師|醫生|護理師|護士)(?:在|正在|已經)[^,。!?]{0,6}"
    "|^(?:我|他|她|已經|剛剛?|都|有|馬上)*(?:打|叫|撥)(?:電話)?(?:了|過|好)+(?:了|啊|啦|喔)*$"
)
_NOT_YET = Pattern(
    "沒人接|打不通|叫不到|不來|還沒|沒有?來|沒到|不要|不想|不敢|不用|要不要|該不該|需不需要|怎麼叫"
    "|要叫|要打|[嗎?]|多久|如果|可以叫|能叫|幫我(?:叫|打)|快(?:點)?(?:叫|打)"
)
_LONG_AGO = Pattern(
    "去年|前年|上次|上回|上個?(?:禮拜|星期|週|月)|以前|之前|曾|小時候|那次|叫過|坐過|年前|月前"
)
_MORE = 6  # characters beside it that may tell of anything
_OF_HEALTH = Pattern("病|藥|腎|血鈣|結石|歲|懷孕|過敏|可邁丁|華法林|拜瑞妥|洗腎|[0-9]")
_GOES_ON = Pattern(
    "continue|go on|next question|lanjut(?:kan)?|teruskan|tiếp tục|tiep tuc"
    "|繼續|接著(?:做|問|來)|下一題|(?:問|說|做)到哪|回到(?:剛剛|計畫|問題)"
)
_BESIDE = Pattern(
    r"[_\W]|我們?|他|她|媽媽?|爸爸?|阿[嬤公]|已經|剛剛?|現在|馬上|幫忙|了|在|有|都|也|說"
)
_NOD = Pattern(
    "(?:好|嗯|恩|喔|哦|啊|啦|吧|了|的|呢|耶|誒|欸|對|是|行|有|要|會|沒有?|無|不|可以|知道|了解"
    "|瞭解|收到|明白|謝謝?|感謝|感恩|多謝|辛苦|你|我|馬上|立刻|現在|就|去|打|叫|試|看|先|這樣|沒事"
    "|還好|不用|別|再|等一下|等等|已經|都|會的|ok|okay|thanks?|thank you|thx|yes|no|terima kasih"
    "|ya|baik|cảm ơn|cam on|vâng|dạ|[ ,。.!~\u2764😭🙏👌👍])+"
)


def help_is_coming(text: str, *, expected: bool) -> str | None:
    """Return what else is said beside 「救護車在路上了」, or None where no help is told of.

    Args:
        text: what was typed.
        expected: whether an alarm rang just before; then 「送醫院了」 and 「打了」 say it too.
    """
    words = normalise(text)
    if _NOT_YET.search(words) or _GOES_ON.search(words):
        return None
    if not expected and _LONG_AGO.search(words):
        return None
    told = (_COMING, _CARED_FOR) if expected else (_COMING,)
    left = words
    for each in told:
        left = each.sub("_", left)
    return None if left == words or _tells_more(left, expected=expected) else left


def _tells_more(left: str, *, expected: bool) -> bool:
    """在醫院了 醫生說我有腎臟病 is to be heard as well."""
    rest = _BESIDE.sub("", left)
    if expected:
        return _OF_HEALTH.search(rest) is not None
    return len(rest) > _MORE and _NOD.fullmatch(rest) is None


def goes_on(text: str) -> bool:
    """Say whether they wish to go on where they were: 「我們繼續」."""
    return _GOES_ON.search(normalise(text)) is not None


def nods(text: str) -> bool:
    """Say whether it is a nod, a thanks or a bare yes or no, which then answers no question."""
    return _NOD.fullmatch(normalise(text)) is not None
