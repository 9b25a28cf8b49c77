"""All that a message says of eating and supplements: servings, what is taken, a tablet, a wish."""

from __future__ import annotations

from core.intake import Intake, Wish
from core.reading.food.servings import servings
from core.reading.food.tablets import salt, tablet
from core.reading.food.taking import goes_on, is_list_of_several, taking, unwell
from core.reading.pattern import Pattern

EATING, TAKING, TABLET = "eating", "taking", "tablet"
"""Names of the open questions that make a bare word an answer."""

_DIET = "diet"  # 牛奶, asked what is not eaten, is no glass of milk
_TAKEN_SO_MUCH = Pattern(
    "(?:在|有|都|天天|每天|已經)(?:在)?[吃補][^,。!?]{0,6}(?:鈣|d3?|k2)[^,。!?]{0,5}[0-9]{3}"
    "|今天[^,。!?]{0,5}[吃喝]了"
)

LONGEST = 400
"""Characters that are read of a message: nobody's breakfast is longer."""

_LONGEST_WISH = 60
"""Characters; a longer message tells a story."""
_ENDS = r"[了吧嗎呢啊呀喔?。.!,~ ]*"
_SALT_ALONE = Pattern(
    "(?:那|我|喔|嗯|我的|鈣片|瓶子|上面?|標示|寫的?|的?是|,| )*"
    "(?:碳酸鈣|檸檬酸鈣|元素鈣)(?:啦|喔|的|。)*"
)
_PLEASE = "(?:請|我要|我想|幫我|可以|給我|想|做|列印|印|產生|準備)*"
_FOR_IT = "(?:那|我|他|她|媽媽?|爸爸?|下次|要|該|可以|應該|能|去|還)*"
_DOCTOR = "(?:醫師|醫生|藥師|營養師)"
_WHAT = "(?:什麼|啥|哪些)(?:問題|事|東西|資料|話)?"
_VISIT = "(?:看診|就診|看醫[師生]|看門診|回診|複診)"
_WISHES = {
    Wish.DOCTOR: f"{_PLEASE}(?:一張|一份|個)?(?:給|讓)(?:醫師|醫生|藥師|營養師)(?:看|參考)?(?:的)?"
    "(?:那?一?[張頁份]|單|資料|摘要|表)?"
    f"|{_PLEASE}(?:看診|就診|看醫生|看醫師|回診)(?:單|用的?|要用的?|要帶的?|的資料|資料|摘要|頁)"
    "|醫師頁|給醫[師生]的(?:頁|單|一頁)"
    f"|{_FOR_IT}{_VISIT}(?:要|該|可以|應該|能|時|前|先)*(?:問|請教|準備|帶|說){_DOCTOR}?些?{_WHAT}"
    f"|{_FOR_IT}(?:問|請教){_DOCTOR}些?{_WHAT}",
    Wish.WEEK: "(?:我|看|看看|查)*(?:這|本)?(?:個)?(?:週|周|星期|禮拜)?(?:的)?(?:我)?(?:都)?"
    "(?:吃了什麼|吃了哪些|飲食紀錄|食物紀錄|鈣吃了多少|吃了多少鈣)",
    Wish.EAT: "(?:我要|我想|幫我)*(?:記錄|紀錄|記|登記)(?:一下)?(?:今天)?(?:我)?(?:的)?"
    "(?:飲食|吃了?什麼|吃的東西?|食物|三餐)|今天吃了什麼",
    Wish.TAKING: "(?:我)?(?:有|已經)?(?:在)?(?:吃|補)(?:一些|別的|其他)?(?:的)?"
    "(?:補充品|保健品|保健食品)",
    Wish.UNEAT: "(?:剛剛|剛才|那個|前面|我|不對|啊)*(?:記|打|說|講|寫|輸)錯了?[ ,。]*"
    "(?:把|請|幫我)*(?:今天的?|剛剛的?)*(?:飲食|食物|吃的(?:東西)?)(?:的)?(?:紀錄|記錄)?"
    "(?:都|全部|請|幫我|可以|要)*(?:刪掉|刪除|清掉|清空|重來|重記|取消|拿掉)"
    "|(?:把|請|幫我)*(?:今天的?)?(?:飲食|食物|吃的)(?:的)?(?:紀錄|記錄)(?:都|全部|請|幫我|可以|要)*"
    "(?:刪掉|刪除|清掉|清空|重來|重記|取消)"
    "|(?:食物|飲食|吃的)記錯了?|清掉今天(?:的)?(?:飲食|食物)?(?:紀錄|記錄)?",
    Wish.SOFT: "(?:我|媽媽?|爸爸?|阿嬤|阿公|奶奶|爺爺|老人家|長輩|他|她|的)*(?:牙齒|牙口)?"
    "(?:都|已經|很)*(?:咬不動|咬不太動|咬不爛|牙齒不好|牙口不好|沒牙齒|不好咬|沒有牙齒|嚼不動)"
    "(?:怎麼辦|吃什麼|可以吃什麼|的話|,|可以|要|吃|什麼|軟的|有什麼|推薦)*",
}


_TO_DOCTOR = Pattern(  # 下禮拜回診,有沒有一頁可以直接拿給醫師看的
    "(?:拿|帶|給|讓|交|印|遞|秀|用)(?:去|過去|出來|一?[張份頁個])?(?:直接)?(?:拿|帶)?(?:給|讓|去給)?(?:我的?)?"
    "(?:醫師|醫生|藥師|營養師|大夫)(?:看|參考|過目|了解|做參考)"
)
_SHEET = Pattern(
    "[一1那這][張頁份個]|資料|摘要|單子|表|東西|文件|整理|印|做|準備|產生|弄|可以[給拿帶]"
)
_ALREADY = Pattern(
    "(?:拿|帶|給)(?:去)?(?:過?了)|醫[師生]看(?:了|過|完|到|一?看|病|診)|醫[師生](?:說|叫|就|也|卻)"
    "|要不要|一定要|需要[拿給帶]|該不該|應不應該"
)

_WISHED = Pattern(
    f"(?:{'|'.join(f'(?P<{wish.name}>{words})' for wish, words in _WISHES.items())}){_ENDS}"
)


def intakes(text: str, asked: str | None) -> Intake | None:
    """Read a normalised message; None where it says nothing of all this.

    Args:
        text: the message.
        asked: the name of the open question.
    """
    text = text[:LONGEST]
    wish = _wish(text)
    if wish is not None:
        return Intake(wish=wish)
    if asked == _DIET and _TAKEN_SO_MUCH.search(text) is None:
        return None
    daily = asked == TAKING or goes_on(text) or is_list_of_several(text)
    label = None if daily else tablet(text)
    told = None if label else taking(text, asked=asked == TAKING)
    eaten, tofu, days_ago = ((), (), 0) if told or label else servings(text, asked=asked == EATING)
    kind = salt(text) if asked == TABLET or told or _SALT_ALONE.fullmatch(text) else None
    found = Intake(told, label, kind, eaten, tofu, days_ago, unwell=bool(told) and unwell(text))
    return None if found == Intake(days_ago=days_ago) else found


def _wish(text: str) -> Wish | None:
    words = text.strip()
    wished = _WISHED.fullmatch(words)
    if wished is not None and wished.lastgroup is not None:
        return Wish[wished.lastgroup]
    return Wish.DOCTOR if _for_doctor(words) else None


def _for_doctor(words: str) -> bool:
    """Whether a page to take along is wished: a short message, about nothing that has been."""
    if len(words) > _LONGEST_WISH or _TO_DOCTOR.search(words) is None:
        return False
    return _SHEET.search(words) is not None and _ALREADY.search(words) is None
