"""Questions that only one's own plan answers: 所以現在要吃多少, 還要再補嗎, 還有哪些可以吃."""

from __future__ import annotations

from enum import StrEnum

from core.reading.normal import normalise
from core.reading.pattern import Pattern

LONGEST = 30
"""Characters; a longer question asks something of its own."""

_SO = "(?:所以|那麼?|好|ok|嗯|喔|啊|欸|請問|這樣|照這樣|結果|[ ,])*"
_ONE = "(?:我們?|她|他|伊|阮)?(?:媽媽?|爸爸?|阿嬤|阿公|老公|老婆)?(?:自己)?"
_NOW = "(?:現在|今天|到底|一天|每天|總共|一共|究竟|應該|大概|是|就|都|還|[ ,])*"
_END = "(?:的|了|呢|啊|呀|啦|嗎|勒|咧|才對|才夠|才好|比較好|[?。!~ ])*"
_CALCIUM = "(?:的?鈣片?質?)?"


class About(StrEnum):
    """What of one's own plan is asked."""

    SHOWN = "shown"  # how much, which foods: the plan says it
    LEFT = "left"  # what is still missing beside what was told
    EATEN = "eaten"  # what today's food gives
    BEGGED = "begged"  # a figure, where none may be given


_EATEN = (
    f"{_SO}{_ONE}(?:今天|到現在|目前)(?:總共|一共|已經|到底|的)*{_CALCIUM}"
    f"(?:吃|攝取|補|喝)(?:了|到|進去)*(?:多少|幾毫克){_CALCIUM}{_END}"
)
_MORE = (
    f"{_SO}{_ONE}{_NOW}(?:還?需不需要|還?要不要|還(?:需)?要|需要)(?:用|得)?(?:再|另外|額外|多)+"
    f"(?:吃|補|加|買)(?:鈣片?|d3?|維他命d3?|多少|一點|別的|其他的?)*{_CALCIUM}{_END}"
)
_LACKING = f"{_SO}{_ONE}{_NOW}(?:還|又)?(?:差|缺|少|欠){_NOW}多少{_CALCIUM}{_END}"
_ENOUGH = (
    f"{_SO}{_ONE}(?:今天|這樣|目前|現在)+{_CALCIUM}(?:吃|補|攝取)?(?:得|到|的)?(?:算|已經|有)?"
    f"(?:夠不夠|夠了?[嗎沒]|足夠了?嗎|有夠[嗎沒]){_END}"
)
_HOW_MUCH = (
    f"{_SO}{_ONE}{_NOW}(?:要|該|得|需要|可以)?(?:吃|補|攝取)(?:到)?(?:多少|幾毫克){_CALCIUM}{_END}"
)
_WHICH_MAY = (
    f"{_SO}{_ONE}(?:除了這些|另外|以外|[ ,])*(?:還|那|現在)*(?:有|剩|吃)?(?:哪些|什麼|啥)"
    f"(?:東西|食物|菜)?(?:是)?{_ONE}(?:還|就)?(?:可以|能|適合)(?:吃|補){_END}"
)
_MAY_WHICH = f"{_SO}{_ONE}{_NOW}(?:可以|能|要|該)(?:吃|補)(?:哪些|什麼|啥)(?:東西|食物|菜)?{_END}"
_THE_SAME = (
    f"{_SO}{_ONE}(?:的)?(?:計畫|計劃|量|份量|數字|結果)(?:還|會|有|要)*(?:一樣|改變|變了?|改|不同|不一樣)"
    f"(?:沒有?)?{_END}"
)
_WHOSE = (
    f"{_SO}這(?:份|個|張)?(?:計畫|計劃|表)?是(?:給|幫|要給)?(?:我|她|他|誰|我?(?:媽媽?|爸爸?|阿[嬤公])|老[公婆])"
    f"(?:自己)?(?:看|吃)?的?(?:計畫|計劃|量)?{_END}(?: .{{0,12}})?"
)
_ASKED = (
    (About.EATEN, _EATEN),
    *((About.LEFT, each) for each in (_MORE, _LACKING, _ENOUGH)),
    *((About.SHOWN, each) for each in (_HOW_MUCH, _WHICH_MAY, _MAY_WHICH, _THE_SAME, _WHOSE)),
)
_ASKS = [(about, Pattern(words)) for about, words in _ASKED]
_BEGS = Pattern(
    "拜託|通融|大概(?:的?數字|就好|多少|抓)|隨便(?:說|講|給|抓)[個一]|(?:講|說|給|報)[我一個]*(?:大概|數字|量)"
    "|偷偷|參考(?:一下)?就好|不會(?:怪|告)你|別(?:這樣|那麼(?:死板|龜毛))|小氣"
)


def about_plan(text: str) -> About | None:
    """Return what is asked of one's own plan; None where it is a question of another kind."""
    words = normalise(text[: LONGEST * 2]).strip()
    if len(words) > LONGEST:
        return None
    asked = next((about for about, pattern in _ASKS if pattern.fullmatch(words)), None)
    return About.BEGGED if asked is None and _BEGS.search(words) else asked
