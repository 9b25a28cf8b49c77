"""What is told of reminders and changes none now: 昨天忘了, 鈣片吃完了, 每隔一天."""

from __future__ import annotations

from core.reading.pattern import Pattern

_WEEK = "(?:週|周|星期|禮拜)"
_EVERY_OTHER = Pattern(
    "隔天|隔日|每?隔[一兩二三1-3]天|[兩二三2-9]天(?:吃|提醒)?(?:我)?一次|每[兩二三2-9]天"
)
_ELSE = Pattern(
    "提醒[我她他]?(?!.{0,12}(?:鈣|d3|k2|維(?:他命|生素)|補|吃藥)).{0,8}(?:喝水|看醫[生師]|看診|回診"
    "|門診|量血壓|繳費|倒垃圾|接小孩|開會|打電話|領藥|拿藥|打針|抽血|出門|起床|睡覺)"
)
_FUTURE = (
    rf"(?:明天|明日|後天|[這下本]個?{_WEEK}[一二三四五六日天末]|下下?個?{_WEEK}|下個?月"
    "|[0-9]{1,2}[月/][0-9]{1,2}[號日]?)"
)
_LATER_REST = Pattern(  # we know only rests that begin now
    rf"{_FUTURE}(?!再|才|以?後|恢復|繼續)[^,。再才到]{{0,8}}(?:不要|不用|不必|別(?!的)|先不|休息|暫停|停)"
)
_OURS = "(?:鈣片|鈣|d3|維他命d?|維生素d?|保健品|補充品|營養品|藥片|罐子?)"
_RUN_OUT = Pattern(
    rf"{_OURS}[^嗎?多]{{0,4}}(?:吃完|用完|吃光|沒了|沒有了|見底|斷貨)(?!飯)[^嗎?]{{0,12}}"
)
_FORGOT = Pattern(
    "(?:昨天|昨晚|昨日|前天|前幾天|這幾天|這兩天|上次|早上那次|好幾天|好久)"
    "(?:我|都|又|就|也|好像|的|整天|一整天)*(?:忘記|忘了|沒吃|沒有吃|漏|沒按|忘)[^嗎?]{0,8}"
)
_REMARKS = {
    "every-other": _EVERY_OTHER,
    "else": _ELSE,
    "later-rest": _LATER_REST,
    "run-out": _RUN_OUT,
    "forgot": _FORGOT,
}


def remark(words: str) -> str:
    """Return what a normalised message tells of reminders; empty where it tells none of these.

    Returns:
        ``every-other`` (every second day), ``else`` (reminding of something else), ``later-rest``
        (a rest that begins another day), ``run-out`` (no tablets left), ``forgot`` (a day past).
    """
    return next((name for name, said in _REMARKS.items() if said.search(words)), "")
