"""Where the asker says that the plan is for themselves: 我自己, 本人, 換我, 林北."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from core.person import Sex
from core.reading.ages.words import TRADE
from core.reading.kinship import SURNAMES
from core.reading.pattern import Pattern
from core.reading.understood import Span

_FEMALE, _MALE = (
    ("恁祖嬤", "林祖嬤", "拎祖嬤", "恁祖媽", "林祖媽", "拎祖媽", "老娘", "小女子"),
    ("恁爸", "林北", "拎北", "拎杯", "林杯", "恁北", "令北", "恁祖公", "老子"),
)
_AFTER_SELF = (
    r"(?= ?(?:$|[,。!?;\n]| (?=先|晚|再|然後|之後)|(?<= )(?:晚點|等等|再|然後|之後)"
    "|[0-9一二三四五六七八九十]|[啦的吧喔了呢啊呀辣捏餒耶囉嘛]|而已|欲[食吃用問補]"
    "|先(?=$|[,。!?啦吧喔看來問算試用]|好(?:了|$))|要不要|需不需要|該|[跟和與]我|算|才要|也|問|查|看|用(?!心|力|功)|要吃|要補|補"
    "|吃的|要保養|保養|要查|要算|要看"
    "|規劃|安排|評估|諮詢|使用|(?:要|想)(?:做|弄|排|補|存|算|顧|保養|計[畫劃])"
    "|做(?:計|一?[份個]| ?[男女0-9])"
    "|(?:上個?(?:月|禮拜|星期)|上週|昨天|前天|今天|前幾天|剛|才)+(?:過|滿)"
    "|要[用問呷食]|要的|要(?=$|[ ,。!?;0-9])|也要(?=$|[ ,。!?;0-9])|今年|是|女|男))"
)
_SELF = Pattern(
    "(?P<no>(?:不是|非)(?:要|在|想)?(?:問|幫|給|替)?)?(?:"
    f"(?:幫|替|給|換|是|為|關於|改成?|就是|問|查|算|做|弄|輪到)?(?P<self>(?:我|俺"
    f"|阮|(?<![你他她伊恁媽爸嬤公婆爺奶生太兒姊姐妹哥弟友子孫叔伯姨姑舅嬸]))自(?:己本?人?|個兒?)|(?:我|俺|阮)自家){_AFTER_SELF}"
    f"|(?P<me>我本人|我本身(?!有|是|就|沒|在)|(?<![日原她他伊媽爸嬤公婆])本人"
    f"|{'|'.join(_FEMALE + _MALE)})"
    "|(?:(?<![^ ,。過但就還])先|換|輪到?|[切換轉改]回|回到|改成?|就|那"
    "|(?<![^ ,。])(?:再來|接下來|接著|然後)(?:換|是|看|算|輪到|問)?"
    "|(?<![不0-9一二三四五六七八九十歲])是"
    "|for )(?P<turn>我|me)(?= ?(?:$"
    r"|[,。!?;\n啦了呢咧勒欸啊呀喔哦囉耶吧嘍嘛]|問(?=$|[ ,。啦了])))"
    "|(?:(?<!不用)(?<!不要)(?<!別)(?<!不)(?:問|算|看|查|做|弄|先|是|換|回到?|再來|接下來|接著)(?P<own>我)的"
    "|(?<![^ ,。])(?P<first>我)的?(?=先(?:$|[ ,。啦吧好喔])|優先))"
    "(?= ?(?:$|[ ,。!?;\n啦喔吧了]|先|好了|部分|就好))"
    "|(?P<use>自用)(?=$|[ ,。!的啦喔])"
    "|(?:幫|替|給|為)(?P<for>(?:我|俺|阮)自己)(?=[做弄算看查問排設建])"
    "|(?:(?<![^ ,。])先|換|改算?|輪到?|回到?|[問算查](?=我自己))(?P<change>我(?:自己)?)"
    "(?=就?好[了啦喔吧]* ?(?:$|[,。!]))"
    "|(?P<too>我)(?=(?:自己)?也(?:想要|想|要|來|得)*(?:做|弄|來|算|建|有|要)(?:我的)?(?:一下)?(?:一?[份個]|計畫))"
    "|那(?P<then>我)(?=(?:自己)?(?:該|要|需要|應該|一天|每天)*(?:吃|補|攝取)(?:多少|什麼|哪))"
    f"|(?P<job>我)(?=是(?:個|一個|一位)?[^,。!? 我她他]{{0,4}}{TRADE}[ ,、]*[1-9][0-9]歲"
    "[ ,]*(?:[男女][生性]?)?(?:$|[ ,]+[^0-9]*$))"
    "|(?:(?<!不)是|就是)(?P<mine>我)(?=要(?:吃|用|問|補)|在(?:吃|用|補))"
    r"|(?P<myself>(?<![a-z])(?:myself(?![a-z])|(?:i'm|i am)"
    "(?= (?:an? )?(?:[0-9]|fe?male|man|woman)))))"
)
_WANTS = Pattern(
    "[要想欲](?:[吃食用問查補]|計[畫劃](?![旅出去生結退])|做(?:計|一|$))|做 ?(?=[男女0-9]{1,2})"
)
_NOT_ME = Pattern(r"不是(?P<me>我)(?= ?(?:$|[ ,。!?;\n啦是]|要[吃問用]|要的))")
_WAYS = (
    "self",
    "me",
    "own",
    "first",
    "turn",
    "then",
    "mine",
    "myself",
    "too",
    "for",
    "change",
    "use",
    "job",
)
_PARENT = "媽媽?|媽咪|爸爸?|爸比|奶爸|阿嬤|阿公|奶奶|爺爺|外婆|外公"
_ROLE = Pattern(  # 我是三個孩子的媽, 我當阿公了, 我是備孕媽媽
    r"(?P<me>我|本人)(?:自己)?(?:是|也是|目前是)(?:個|一個|一位)?"
    "(?:[^,。!? 我她他]{0,6}(?:孩子|小孩|女兒|兒子|寶|囝仔|孫子?)的?"
    "|[^,。!? 我她他]{1,3}族的?|[0-9一二三四五六七八九十]{1,3}歲的?(?:上班族的?)?"
    f"|原住民|新手|備孕|全職|單親|職業|懷孕|哺乳|高齡|待產|職場|準)(?P<role>{_PARENT})(?![媽爸嬤公]?的)"
    f"|(?P<i>我)(?:都|已經|早就|也)*(?:[當做作]|升格)(?:了|上|為)?(?P<grand>{_PARENT})"
    f"|(?P<aged>我)(?!家|們|有)[^,。!? 我她他]{{0,8}}歲?的?(?P<one>{_PARENT})一[枚個名](?!人)"
    "|(?P<coin>(?:(?<=[歲的0-9 ,。])|(?<![^ ]))(?:[女男]性?)?(?:阿姨|大叔|歐巴桑|歐吉桑|阿伯"
    "|阿北|大嬸|阿嬤|阿公|老?媽媽|老?爸爸|大媽|阿婆|阿桑|歐吉|媽咪|奶奶|爺爺)(?=一[枚名]|一個(?![人禮月星])))"
    f"|(?P<my>我)(?:是|叫|姓)(?:那個|[0-9一二三四五六七八九十]{{1,3}}歲的)?[{''.join(sorted(SURNAMES))}]?"
    f"(?P<title>[{''.join(sorted(SURNAMES))}](?:媽媽|太太|小姐|女士|阿姨|阿嬤|奶奶|先生|伯伯|爸爸|阿公|爺爺|大哥|大姊|大姐))"
    "(?!的|家|介紹|叫|說|推)"
)
_PUPIL = Pattern(  # 我高二 16歲 男生
    "(?P<me>我)(?:今年|現在|是|念|讀|唸|剛?升?上)*"
    "(?:[高國小大研碩博][一二三四五六]|(?:國小|國中|高中|高職|大學|小學|研究所)[一二三四五六生])"
    "(?:生|年級|學生)?(?=$|[ ,。!0-9])(?![ ,]*(?:的|女兒|兒子))"
)
_ROLES = ("role", "grand", "one", "title", "coin")
_HE = ("爸", "公", "爺", "先生", "伯伯", "大哥", "叔", "歐吉", "阿伯", "阿北")


@dataclass(frozen=True, slots=True)
class SaidSelf:
    """One place that means the asker, or says that it is not them; a rough word tells the sex."""

    span: Span
    typed: str
    denied: bool = False
    sex: Sex | None = None


def _sex(typed: str) -> Sex | None:
    if typed in _FEMALE:
        return Sex.FEMALE
    return Sex.MALE if typed in _MALE else None


def selves(text: str, *, asked: bool) -> Iterator[SaidSelf]:
    """Yield each place where the asker is meant or taken back.

    Args:
        text: Normalised text.
        asked: Whether the question just asked was for whom; then 自己 alone is enough.
    """
    for match in _SELF.finditer(text):
        way = next(name for name in _WAYS if match[name])
        typed = match[way]
        if match[0] != "自己" or asked or _WANTS.match(text, match.end("self")):
            yield SaidSelf(Span(*match.span(way)), typed, bool(match["no"]), _sex(typed))
    for match in _ROLE.finditer(text):
        role = next(match[name] for name in _ROLES if match[name])
        sex = Sex.MALE if any(each in role for each in _HE) else Sex.FEMALE
        place = Span(
            *match.span(next(way for way in ("me", "i", "aged", "my", "coin") if match[way]))
        )
        yield SaidSelf(place, role, sex=sex)
    for match in _PUPIL.finditer(text):
        yield SaidSelf(Span(*match.span("me")), "我")
    for match in _NOT_ME.finditer(text):
        yield SaidSelf(Span(*match.span("me")), "我", denied=True)
