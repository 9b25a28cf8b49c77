"""What is told of reminders and changes none now: 昨天忘了, 鈣片吃完了, 每隔一天."""

from __future__ import annotations

from core.reading.pattern import Pattern
from core.reading.reminders.clock import clocks
from core.reading.reminders.days import WEEK, day_places

_EVERY_OTHER = Pattern(
    "每(?:個月|月)(?:[0-9一二三四五六七八九十]{1,3}[號日])?[^,。週周]{0,4}(?:提醒|叫我)"
    "|每隔?[一兩二三四五六七八0-9]{1,2}個?(?:小時|鐘頭)[^,。]{0,4}(?:提醒|叫)|隔天|隔日|每?隔[一兩二三1-3]天|[兩二三2-9]天(?:吃|提醒)?(?:我)?一次|每[兩二三2-9]天"
    "|(?<!年)初(?:一|二|八|十)(?:[,、和跟與]?十[五六])?[^,。]{0,14}(?:提醒|叫我?|通知)"
    "|(?:農曆|國曆|逢)[^,。]{0,12}(?:提醒|叫我)|月[底初尾][^,。不別]{0,14}(?:提醒|叫我|通知)"
    "|[單雙]數?(?:日|號)|(?:奇|偶)數(?:日|號)|做一休一|every (?:other|second|third|[2-9]) ?days?"
)
_ONE_WEEK = Pattern(  # 下週一三五早上8點提醒: some days of one week, and not of every
    rf"(?<!每)(?:下下|下|這|本)個?{WEEK}[一二三四五六日天]"
    rf"(?:[、,和跟與及 ]*(?:(?:下下|下|這|本)?個?{WEEK})?[一二三四五六日天])+(?![點:0-9])"
    "(?!起|開始)[^。!?不別停]{0,16}(?:提醒|叫我|通知)(?!.*(?:不[用要必]|別))"
)
_ON_THOSE_ONLY = Pattern(  # 週末只要晚上: on the other days another hour as well
    rf"(?:週末|周末|假日|平日|上班日|{WEEK}[一二三四五六日天]{{1,3}})(?:就|的話|那[兩幾]?天|,| )*"
    "(?:只要?|就|只需要?)(?:提醒|叫)?(?:我)?(?:早上|上午|中午|下午|傍晚|晚上|睡前)"
)
PART_OF_DAY_OFF = "part-of-day-off"
_PART_OF_DAY_OFF = Pattern(  # 星期一早上不用提醒: where several come a day, one of a day's
    rf"{WEEK}[一二三四五六日天]的?(?:早上|上午|中午|下午|傍晚|晚上|睡前)(?:那[次個]|的?提醒|,| )*"
    "(?:不[用要必]|別|免|取消)"
)
_OURS = "(?:鈣片|鈣|d3|維他命d?|維生素d?|保健品|補充品|營養品|藥片|罐子?)"
_DOING = (  # what people have an alarm for
    "喝(?!牛奶|豆漿|鮮奶)|[看回][醫診]|看(?:醫[生師]|牙|中醫|電視|球賽|書|報告)|門診|掛號|量[血體]|測[血量]"
    "|繳|倒垃圾|丟垃圾|[接送](?:小孩|孫|他|她|女兒|兒子|媽|爸|人|貨)|開[會車]|打(?:電話|給|針|疫苗|牌)|回電|領"
    "|拿(?!鈣)|抽血|出門|起床|睡|帶(?!鈣)|關(?!心)|洗|餵|澆|寄|匯|轉帳|提款|還(?!要|有)|存錢|訂|報名"
    "|上[班課]|下班|下課|搭|坐車|換藥|點(?:眼|藥)|擦藥|復健|開門|煮|收|晾|拜拜|祭祖|生日|聚餐|約會|面試|考試"
    "|健檢|體檢|檢查|開刀|住院|住院|去(?!吃|補|曬|運動|走|散步)"
    "|(?:吃|服)[^,。!?]{0,3}(?:血壓|降壓|血糖|糖尿|心臟|胃|感冒|安眠|止痛|降血?脂|膽固醇|甲狀腺|消炎|抗生素|骨鬆|便秘|精神|中)"
    "[^,。!?]{0,3}藥|(?:吃|服)(?:早餐|午餐|晚餐|宵夜|飯|水果|阿斯匹靈|可邁丁)"
)
_REMINDED = "(?:提醒|叫|通知|喊)(?:我們|[我她他]|我?[媽爸]媽?爸?|阿[嬤公])?"
_WHEN = (
    "(?:大後天|後天|今[天晚]|明[天早晚]|每[天月週]|天天|下個?(?:週|禮拜|星期)[一二三四五六日天]"
    "|早上|中午|下午|傍晚|晚上|[0-9一二兩三四五六七八九十]{1,3}(?:點半?|:[0-9]{2}|[月號日])|半"
    "|記得|一定|(?:不要|別)忘記?了?|要|該|先|再|一下|時間到|的| |,)*"
)
_ELSE = Pattern(
    f"{_REMINDED}{_WHEN}(?:{_DOING})"
    f"(?![日族覺]?(?:之|以)?[前後時]|[日族]|的時候|.{{0,12}}{_OURS})|{_REMINDED}{_WHEN}買[^,。!?]{{1,6}}"
    "|(?:看診|回診|門診|喝水|繳費|起床|量血壓|吃?血壓藥|開會|生日|倒垃圾)的?(?:提醒|鬧鐘)"
)
_FUTURE = (
    rf"(?:明天|明日|後天|[這下本]個?{WEEK}[一二三四五六日天末]|下下?個?{WEEK}|下個?月"
    "|[0-9]{1,2}[月/][0-9]{1,2}[號日]?)"
)
_THROUGHOUT = "(?:那幾天|那段時間|期間|的時候|那陣子|這段時間)"
_HOLIDAYS = (  # whose days we do not know; 出國 先停 begins now
    f"(?:(?:過年|春節|年假|年節|清明|端午|中秋|連假|國定假日|寒假|暑假){_THROUGHOUT}?"
    f"|(?:出國|住院|旅行|旅遊|出差|去玩){_THROUGHOUT}|[這那]段時間)[ ,都先就也我可以]{{0,4}}"
    "(?:不要|不用|不必|別|免)(?:再|都|來)*(?:提醒|叫|吵|通知|[了啦喔。]*$)"
)
_BETWEEN = (  # 26到30不要提醒: of which month, or are they hours?
    "(?<![0-9:點])[0-9]{1,2}[號日]? ?[到至~-] ?(?:[0-9]{1,2}[月/])?[0-9]{1,2}[號日]?[ ,都先]{0,3}"
    "(?:不要|不用|不必|別)(?:再|都)*(?:提醒|叫我|吵|通知)"
)
_DATED = (  # a day that could not be read: to end all would be more than was said
    "(?:[0-9一二三四五六七八九十]{1,3}[號日月]|[0-9]{1,2}/[0-9]{1,2}|除夕|初[一二三四五六]|[月年]底|月[初中])"
    "[^。!?]{0,16}?(?:不要|不用|不必|別|免)(?:再|都|來)*(?:提醒|叫我|吵|通知)"
)
_LATER_REST = Pattern(  # we know only rests that begin now
    rf"{_FUTURE}(?!再|才|以?後|恢復|繼續)[^,。再才到]{{0,8}}(?:不要|不用|不必|別(?!的)|先不|休息|暫停|停)"
    rf"|{_HOLIDAYS}|{_BETWEEN}|{_DATED}"
)
_FROM_THEN = Pattern(  # from that day on, and not on that day alone
    rf"{_FUTURE} ?(?:(?:[之以]|過了?)?後|起|開始)(?:就|都|先|請|也|可以|,| )*"
    "(?:不要|不用|不必|別|免|停)(?:再|都|來|幫我)*(?:提醒|叫|吵|通知|打擾|[了啦喔。]*$)"
)
_RUN_OUT = Pattern(
    rf"{_OURS}[^嗎?多]{{0,4}}(?:吃完|用完|吃光|沒了|沒有了|見底|斷貨)(?!飯)[^嗎?]{{0,12}}"
)
_FORGOT = Pattern(
    "(?:忘記?了?|漏(?:掉)?了?|沒有?)(?:要)?吃?了?(?:昨[天晚日]|前天|上次)(?:的|那[顆次份個])*(?![天晚]?[^,。]{0,6}嗎)"
    "|(?:昨天|昨晚|昨日|前天|前幾天|這幾天|這兩天|上次|早上那次|好幾天|好久)"
    "(?:我|都|又|就|也|好像|的|那[顆次份]|整天|一整天)*(?:忘記|忘了|沒吃|沒有吃|漏|沒按|忘)[^嗎?]{0,8}"
)
_UNTAKEN = Pattern(
    "(?:其實|剛剛|剛才|我)*(?:還)?沒有?吃[^嗎?]{0,6}(?:按錯|打錯|記錯|點錯|誤按|按到|手滑)"
    "|(?:按錯|點錯|打錯|誤按|按到|手滑)[^嗎?]{0,6}沒有?吃"
    "|^(?:啊|欸|喔|等等|[ ,])*(?:不對|錯了|不是)[啦 ,。]*我?(?:其實)?(?:還)?沒有?吃"
    "|^其實(?:我)?(?:還)?沒有?吃"
)
_ON_THE_WAY = Pattern(
    "(?:好|ok|嗯|來了|喔|[ ,])*(?:我)?(?:現在|馬上|這就|正要|正準備|立刻)[來去要就]*吃[了喔囉啦]*"
)
_NOISY = Pattern(
    "(?:你|提醒|真的|有點|實在|也)*(?:太|好|很|有夠)(?:吵|煩|頻繁|多次?)(?:了|喔|啦|耶)*"
)
_ONLY_THEN = Pattern(  # 週末九點才提醒: on the other days as it is
    "(?:週末|假日|六日|平日|[週周拜期][一二三四五六日天])[^,。!?]{0,3}"
    "(?:[0-9一二三四五六七八九十]{1,3}點[半0-9]{0,2}|[0-9]{1,2}:[0-9]{2})(?:再|才)(?!對)"
)
_REMARKS = {
    "only-then": _ONLY_THEN,
    "every-other": _EVERY_OTHER,
    "one-week": _ONE_WEEK,
    "else": _ELSE,
    "later-rest": _LATER_REST,
    "run-out": _RUN_OUT,
    "forgot": _FORGOT,
    "untaken": _UNTAKEN,
}
_WHOLE = {"on-the-way": _ON_THE_WAY, "noisy": _NOISY}


def remark(words: str) -> str:
    """Return what a normalised message tells of reminders; empty where it tells none of these.

    Returns:
        ``every-other`` (every second day, days of a month), ``one-week`` (some days of
        one week alone), ``two-rhythms`` (another hour on other days), ``else``
        (reminding of something else), ``only-then`` (at another hour on some days, where one is
        set), ``later-rest`` (a rest that begins another day), ``run-out``
        (no tablets left), ``forgot`` (a day past), ``untaken`` (吃了 was a mistake),
        ``on-the-way`` (現在去吃), ``noisy`` (太吵了).
    """
    if is_from_then_on(words):
        return "later-rest"
    if _two_rhythms(words):
        return "two-rhythms"
    bare = words.strip(" 。!,~")
    whole = (name for name, said in _WHOLE.items() if said.fullmatch(bare))
    return next(whole, "") or next(
        (name for name, said in _REMARKS.items() if said.search(words)), ""
    )


def is_part_of_day_off(words: str) -> bool:
    """Say whether on one day of the week a part of it is to be without, and not all of it."""
    return _PART_OF_DAY_OFF.search(words) is not None


def is_from_then_on(words: str) -> bool:
    """Say whether a rest is wished that begins on a day to come: 下週三以後不要提醒."""
    return _FROM_THEN.search(words) is not None


def _two_rhythms(words: str) -> bool:
    """平日八點 假日十點: other days at another hour."""
    if _ON_THOSE_ONLY.search(words):
        return True
    hours = [each.span.start for each in clocks(words)]
    if len(hours) < len("早晚"):
        return False
    places = sorted(day_places(words))
    between = [days for start, _, days in places if hours[0] < start < hours[-1]]
    before = [days for start, _, days in places if start < hours[0]]
    return bool(before and between) and before[-1] != between[0]
