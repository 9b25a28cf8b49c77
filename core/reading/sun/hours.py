"""What the hours of a whole message tell of the sun: till noon, till dark, every morning."""

from __future__ import annotations

from core.reading.pattern import Pattern
from core.reading.sun.signs import Sign

_OUT_TO_STAY = {Sign.STAYING, Sign.OUTDOOR_LIFE}
_TILL_DARK = Pattern(  # 一早就去果園 天黑才回來
    "(?:天[黑暗]|太陽下山|日落|傍晚|黃昏|暗時|天烏)(?:[以之]?後|了)?才(?:回|轉|返|到家|進門|收|下山|離開)"
)
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
_NOON_TOO = Pattern(  # 早上晚上都在 中午也在
    "(?:早上?|晚上?|下午)[^。!?]{0,10}(?:中午|中晝)也"
    "(?:都|會|一樣|照樣|還)*(?:在(?=$|[ ,。啦喔曬做])|去|曬|做)"
)
_STALL = Pattern("(?:擺攤|攤位|攤子|顧攤|路邊攤)[^。!?]{0,12}(?:沒有?|無)[^。!? ]{0,3}(?:棚|遮)")
_BY_THE_CLOCK = Pattern(  # 早上九點多都會去公園
    "(?:早上|上午|中午|下午)[^,。!? 有偶]{0,6}都(?:會|要|固定)?"
    "(?:去(?!上[班課]|公司)|到(?!公司|醫)|出[去門]|下樓|在(?:外|公園|河|操場|田|園|院子|埕))"
)
_THERE_AND_BACK = Pattern(  # 走路去市場買菜 來回快一小時; not 開車來回一小時
    "(?:走|步行|散步|騎(?!機車|摩托車)|推(?:著|輪椅|她|他)[^。!?]{0,3}去)[^。!?]{0,16}"
    "(?:來回|一趟)(?:要|大概|大約|約|差不多|快|將近|也要|至少|走|都|,| )*"
    "(?:[一二兩三123]個?(?:半|多)?(?:小時|鐘頭|點鐘)|半個?多?(?:小時|鐘頭)|[3-9][0-9]分|[三四五六]十幾?分)"
)
_BY_DAY = Pattern(  # 每天早上十點多去公園走一小時, 九點去一小時; 八點, 九點半小時 are asked about
    "(?:早上|上午)[快大概約差不多]{0,3}(?:1[01]|十一?)點|中午|白天|日時|(?<![0-9])1[0-5]點"
    "|(?:早上|上午)[快大概約差不多]{0,3}[9九]點(?!多?半?以?[之]?前)[^。!?]{0,14}[一兩二三123]個?半?多?(?:小時|鐘頭)"
    "|下午[快大概約差不多]{0,3}(?:[1-3]|一|兩|二|三)點"
)
_OUT_ALL_DAY = Pattern("在(?:外面|外頭|外口)(?:跑(?:來跑去)?|奔波)(?=$|[ ,。!啦喔的])")  # 送貨的
_DARK_TO_DARK = Pattern(  # 出門天還沒亮 晚上才下班
    "天[都還]*沒亮[^。!?]{0,6}(?:晚上|天黑)[^,。!? ]{0,4}才(?:下班|放學)"
)
_OUT_OF_CLASS = Pattern(  # 幼兒園每天早上戶外活動半小時: a school is open by day only
    "(?:幼[兒稚]園|托兒所|學校|國小|小學|安親班)[^。!? 沒不]{0,10}(?:戶外|室外|操場|公園)"
    "(?:活動|課|時間|遊戲|玩|跑|運動)"
)
_AT_SCHOOL_OR_WORK = Pattern("[上下放]學|[上下]班|接送|[接送](?:孫|小孩|孩子|女兒|兒子)")


def with_hours(signs: set[Sign], text: str) -> set[Sign]:
    """Add what the hours of a whole message tell: till noon, till dark, every morning."""
    if signs and _BY_THE_CLOCK.search(text):
        signs |= {Sign.DAILY}
    return _till_when(_by_day(_of_work(signs, text), text), text)


def _of_work(signs: set[Sign], text: str) -> set[Sign]:
    """Add what a working day tells: out on the road, or gone before dawn and back after dark."""
    if Sign.EDGE in signs and _DARK_TO_DARK.search(text):
        signs |= {Sign.LITTLE}
    if {Sign.DAILY, Sign.OUTING} <= signs and _OUT_ALL_DAY.search(text):
        signs |= {Sign.OUTDOOR_LIFE}
    if Sign.HOURS_OUT in signs and _STALL.search(text):
        signs |= {Sign.OUTDOOR_LIFE}
    return signs


def _by_day(signs: set[Sign], text: str) -> set[Sign]:
    """Add what hours by day tell, where they are not those of school or work."""
    by_day = Sign.EDGE not in signs and _AT_SCHOOL_OR_WORK.search(text) is None
    if Sign.DAILY in signs and by_day and signs & _OUT_TO_STAY and _BY_DAY.search(text):
        signs |= {Sign.NOON}
    if Sign.DAILY in signs and by_day and _OUT_OF_CLASS.search(text):
        signs |= {Sign.SUNNING}
    if Sign.DAILY in signs and by_day and _THERE_AND_BACK.search(text):
        signs |= {Sign.HOURS_OUT, Sign.OUTING, Sign.STAYING, Sign.LONG}
    return signs


def _till_when(signs: set[Sign], text: str) -> set[Sign]:
    """Add what is told of how long they stay: till noon, till dark."""
    if Sign.DAILY in signs and signs & _OUT_TO_STAY and _TILL_NOON.search(text):
        signs |= {Sign.INTO_DAY, Sign.LONG}
    if Sign.SUNNING in signs and _DAILY_SUNNING.search(text):
        signs |= {Sign.PLENTY}
    if signs & _OUT_TO_STAY and _NOON_TOO.search(text):
        signs |= {Sign.INTO_DAY, Sign.LONG}
    if signs & _OUT_TO_STAY and _TILL_DARK.search(text):
        signs = signs - {Sign.EDGE} | {Sign.ALL_DAY, Sign.DAILY, Sign.LONG}
    return signs
