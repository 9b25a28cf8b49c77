"""What a figure counts when it is no age: doses, heights, hours, children, years of a medicine."""

from __future__ import annotations

from core.reading.numerals import Number
from core.reading.pattern import Pattern

_LATIN_UNIT = (
    "(?:cm|kg|mg|ug|mcg|μg|µg|iu|ml|cc|mm|km|kcal|mmhg|bpm|g|l|x|t|k|hrs?|mins?|times|days?|weeks?"
    r"|months?|pm|am|a\.m|p\.m)(?![a-z])|years?(?! ?-?old)"
)
_UNIT = Pattern(
    " ?(?:多|幾(?!乎)|來|餘)?(?:公(?:分|斤|尺|克|里|噸)|斤|磅|毫|微克|國際單位|單位|克|大卡|卡"
    "|度|趴|%"
    f"|{_LATIN_UNIT}"
    "|[顆粒錠丸罐杯碗匙瓶盒袋份餐頓片針劑支管滴次趟圈組節堂集頁倍輩筆封位名隻張條回層樓號路巷弄級坪成塊元圓]"
    "|[萬億步線版章課題項點折肩]|本(?!人)|期(?!末|中考)|包(?![緊得著起])|(?<!\\s)種(?![田菜花稻水樹地茶])|個(?!性)|站(?!著|講|櫃|崗|在|很|久|整|一|哨|收)|人|口(?!味)|下(?!午|個|週|班|田|雨)"
    "|時(?!常|不時|間)|分|秒|小時|鐘|[週周](?![歲末期])|星期|禮拜|月(?![經事])|年|天(?!天)|日(?![曬照光常落出頭夜])|代|班|字頭|波(?!斯)|台(?![南北中東灣])|加(?!起)|減|乘|除以|的[一二兩三四五六七八九十]倍|身(?![高體為心分份])|而立|不惑"
    "|千|百)"
)
_BEFORE = Pattern(
    "(?:第|百?分之|ca|身高|體重|腰圍|血壓|血糖|骨密度|骨質密度|膽固醇|心跳|尿酸|體脂肪?|指數|濃度|分數|手機|電話|號碼|分機"
    r"|編號|學號|門號|bmi|score|t值|t-score|hba1c|gfr|egfr|no\.?|line|vit(?:amin)?|omega|維他命[a-z]?"
    "|維生素[a-z]?|鈣片?|房號?|早上|早晨|上午|下午|中午|傍晚|晚上|晚間|凌晨|半夜|公車|(?<!沒)吃|喝|服用|補充|走"
    "|跑|曬|約|各|共|每天|每日|每次|每週|一天|一次|(?<![先女男學後一二三])生|(?<!應該)有|買|賣|(?<!人)(?<!獨)住|(?<![不沒呷食吃問查找翻想看])"
    "到|從|高|重|[$]|nt|ldl|hdl"
    "|bp|hr|rr|bt|bw|bh|bed|room|spo2|床號?"
    "|身分證|密碼|驗證碼)(?: |:|是|了|大概|約|也|為|過|在)*$"
)
_GLUED_BEFORE = Pattern(
    r"[0-9][./:#+*@_⁄\-~]$|[a-z][-_.#@+]?$|[#@_$+*⁄]$|(?<![.])[.]$|(?<!歲)-$|[ㄑㄐㄨㄙㄦ]$|^了$"
)
_GLUED_AFTER = Pattern(r"[./:#+*@_⁄\-~=]?[0-9]|[/:+*@_⁄%°]|\.(?=[a-z0-9])|[a-z]")
_SEX_LETTER = Pattern(
    r"y? ?/? ?(?:[男女]|(?:f|m|female|male)(?![a-z0-9]))|y(?![a-z0-9])"
    "|/(?=(?:停經|還沒|沒有?|有|很少|少曬))"
)
_SEX_BEFORE = Pattern(r"(?<![a-z0-9])(?:f|m|female|male)[/ ]?$|[男女][生性]?[/ ]$")
_SEX_BEHIND = Pattern(" ?[男女](?![子兒友工廁孩朋宿寢校])")
_LISTED_AFTER = Pattern("[/-](?![0-9])")
_YEAR_BEFORE = Pattern(  # of a laboratory: 去年65今年52; an age is told to be one year more
    r"(?:去年|前年|上次|之前|原本)(?:是|:| )*(?P<then>[0-9]{1,3})(?:\.[0-9]+)?"
    "[ ,、]*(?:今年|這次|現在|目前)(?:是|只?剩|降到|掉到|變成?| )*$"
)
_NEAR = 14
_LEADING_NOUGHT = Pattern("[0零][0-9零一-九]")


def counts_something(number: Number, text: str) -> bool:
    """Whether a bare figure (no 歲 behind it) counts something else than years of age."""
    before = text[max(0, number.span.start - _NEAR) : number.span.start]
    counted = _BEFORE.search(before) and not _is_of_a_sex(number, text)
    then = _YEAR_BEFORE.search(before)
    other = then is not None and number.value != int(then["then"]) + 1
    return bool(counted) or other or has_unit(number, text) or is_glued(number, text)


def _is_of_a_sex(number: Number, text: str) -> bool:
    """高血壓 59男: a figure apart from what stands before, with a sex right behind it."""
    apart = text[: number.span.start].endswith((" ", ","))
    return apart and _SEX_BEHIND.match(text, number.span.end) is not None


def has_unit(number: Number, text: str) -> bool:
    """Whether a unit of something else stands behind a number."""
    return bool(_UNIT.match(text, number.span.end))


def is_glued(number: Number, text: str) -> bool:
    """Whether a number is part of something longer: a telephone, a date, a word, a decimal."""
    if "." in number.typed or is_glued_before(number, text):
        return True
    end = number.span.end
    if _LISTED_AFTER.match(text, end) and _SEX_BEFORE.search(
        text, max(0, number.span.start - _NEAR), number.span.start
    ):
        return False  # f/29/上班族
    return bool(_GLUED_AFTER.match(text, end)) and not _SEX_LETTER.match(text, end)


def is_glued_before(number: Number, text: str) -> bool:
    """Whether a number continues something before it, or begins with a nought as telephones do."""
    if _LEADING_NOUGHT.match(number.typed):
        return True
    start = number.span.start
    before = text[max(0, start - _NEAR) : start]
    return bool(_GLUED_BEFORE.search(before)) and not _SEX_BEFORE.search(before)
