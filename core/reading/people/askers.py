"""Where the asker means nobody but themselves: 我今年58, 我很少曬太陽 65歲, 我自己想問."""

from __future__ import annotations

from core.reading.ages.statement import Stated, Sure
from core.reading.parts import Part
from core.reading.pattern import Pattern
from core.reading.people.mentions import Mention
from core.reading.people.owners import Owned, Who
from core.reading.people.sexes import SaidSex
from core.reading.understood import Context, Slot, Span

_PLACES = (
    "台北|新北|基隆|桃園|新竹|苗栗|台中|彰化|南投|雲林|嘉義|台南|高雄|屏東|宜蘭|花蓮|台東|澎湖"
    "|金門|馬祖|北部|中部|南部|東部|鄉下|客家"
    "|越南|印尼|大陸|香港|原住民"
)
_ME_BEFORE_AGE = Pattern(
    "(?:(?<![醒叫知訴幫替給教])我|俺|阮|(?<![配木])偶|老身|老夫|老朽|在下|鄙人|敝人|本宮)(?:今年|現年|行年|年[方屆已]|[虛癡]長|虛度"
    "|現在|目前|已經退休|已經|也|都|才|剛滿|剛|滿|就"
    "|是[^ ,。]{1,6}|是|負|-|叫(?!我|[^ ,。]{0,2}[媽爸嬤公婆])[^ ,。]{1,4}(?=今年|現在)"
    "|不到|未滿|還沒|接近|快要?|將近|大概|大約|約"
    "|差不多|可能|應該|明年|後年|下個月|再.{1,4}|虛歲|實歲|足歲|年紀|年齡|有(?!一?[個位])|女生"
    "|男生|女性|男性"
    "|女的|男的|女"
    "|(?:fe)?male|男|民國|[屬肖].的?|退休|啊|呢|啦|[0-9一二三四五六七八九十]{1,3}歲就[^ ,。]{1,6}"
    f"|(?:是|住|住在)?(?:{_PLACES})(?:市|縣)?的?(?:人|郎|姑娘|媳婦|女婿)?(?= |今年|現在|,)"
    "|[ ,:、了])*$"
)
_ME_OPENING = Pattern(
    "(?:嗨|哈囉|你好|請問| |,)*(?P<me>我)(?:每天|每週|都|常|很|不(?!是)|沒|已|平常|平時|現在|最近"
    "|有(?!個|一個|位|朋友)|吃|喝|停經|住|一天|從|目前|身高|體重|之前|以前|剛|懷孕|愛|喜歡|對"
    "|幾乎|整天|天天|早就|早上|晚上"
    "|擺攤|賣|開|種|養|教|今年(?![0-9一二三四五六七八九十])|前陣子|跌倒|摔|[當做](?!了?阿|人家)|跑|煮|洗|站|坐|搬|送|騎|修|畫|唱|跳|練|爬|走|睡|退休|失業|一個人|單身|獨居|結婚|離婚|膝|腰|腳|手(?!機)|背"
    "|肩|牙|腸|胃|血|體|身|瘦|胖|怕|容易|需要|去年|前年|上個?月|擔心|小腿|大腿|行(?:船|動)|討海|捕|割|採|扛|務農|務實"
    "|上班|工作|在(?:洗|吃|家|田|餵|上|外|種|辦|工|做)|都在|都沒|天生|月經|更年期|性別|乳糖|中風"
    "|還沒|[女男]性?(?:生|的)|的?月經|姨媽|心臟|腎臟|骨|有(?:吃|在|洗|裝|腎|心|骨|高|糖|打|餵))"
)
_ME_BEFORE_SEX = Pattern(r"(?:(?<![醒叫知訴幫替給教])我|俺)(?:是|是個|本身是|本身)? ?$")
_HELPS = Pattern(
    "替(?!代)|給(?!我|你)"
    "|幫(?!我(?:自己)?(?:[做算排看弄設查建開記提列出抓想估 ,]|規劃|安排|評估|$))"
)
_ONLY_ME = Pattern(
    "(?:[^,。!? 我她他你媽爸的]{1,6}的)?(?:那個|當然)?"
    "(?:是|就是|就|那就|當然是|幫|問|給)?(?P<me>我|me|阮|俺)"
    "[啦喔哦啊的吧呀嘛囉,。! ]*(?:[ ,](?:不是|不要|不用"
    "|別管)[^,。!?我 ]{0,2}我?[^,。!? 我]{1,4}|[ ,]?(?:不然|除了我)?(?:還有|還|是|要|會)?[誰咧呢])?"
)
_FOR_ME = Pattern(  # 我先生在洗腎,我要不要補鈣
    "[ ,。](?:那|那麼|請問|所以)?(?P<me>我)(?:自己)?也?(?:要不要|需不需要|需要|是不是也?(?:要|該"
    "|需要)|該不該|可不可以|能不能|可以"
    "|會不會|適不適合|適合|應該|該|要怎麼|該怎麼|也要|也該)(?:也|多)*(?:怎麼|開始)?(?:吃|補|喝"
    "|曬|用鈣|保養|檢查|測|做|骨|有骨)(?![^?]*(?:[她他伊]|給|幫|替))"
)
_OWN_QUESTION = Pattern(  # 我爸70洗腎 我是他女兒44歲 我自己想問
    "(?<=問)(?P<asked>我)(?:自己|本人)的?(?=$|[ ,。啦喔])"
    "|(?P<asks>我)(?:自己|本人)(?:是|才|也)?(?:想要?|要)(?:來)?問"
    "(?![我她他]|[^,。!? ]{0,3}[媽爸嬤公婆])"
)
_NEAR = 18


def me_before(text: str, start: int) -> Span | None:
    """Return where 我 stands before an age, with nobody else between (我今年58)."""
    window = max(0, start - _NEAR)
    match = _ME_BEFORE_AGE.search(text[window:start])
    if match is None:
        return None
    return Span(window + match.start(), window + match.start() + 1)


def me_told(text: str, ages: tuple[Owned, ...], sexes: tuple[SaidSex, ...]) -> Span | None:
    """Return the 我 that gives an age of one's own, else a sex: 我今年58, 我是女的."""
    return _me_aged(text, ages) or _me_of_sex(text, sexes)


def _me_aged(text: str, ages: tuple[Owned, ...]) -> Span | None:
    for each, owner in ((each.stated, each.owner) for each in ages):
        if owner is not None and owner.who is not Who.ME:
            continue  # 我68歲的媽媽, 我兩歲的狗
        span = me_before(text, each.span.start) if not each.denied else None
        if span is not None:
            return span
    return None


def _me_of_sex(text: str, sexes: tuple[SaidSex, ...]) -> Span | None:
    for said in sexes:
        window = max(0, said.span.start - _NEAR)
        match = _ME_BEFORE_SEX.search(text[window : said.span.start])
        if match and not said.denied:
            return Span(window + match.start(), window + match.start() + 1)
    return None


def asks_for_oneself(text: str, said: tuple[Mention, ...], ages: tuple[Stated, ...]) -> Span | None:
    """Return the 我 of a question about oneself behind what is told of another."""
    own = _OWN_QUESTION.search(text)
    if own is not None and said and not any(each.part is Part.STRONG for each in said):
        return Span(*own.span(own.lastgroup or 0))
    told_of = (
        bool(said) and not ages and all(each.part in (Part.MEANT, Part.ASIDE) for each in said)
    )
    found = _FOR_ME.search(text, said[0].span.end) if told_of else None
    return Span(*found.span("me")) if found else None


def me_opening(text: str, ages: tuple[Owned, ...]) -> Span | None:
    """Return the 我 that opens a message about oneself which gives an age: 我很少曬太陽 65歲."""
    match = _ME_OPENING.match(text)
    told = any(
        each.stated.sure is Sure.EXACT
        and not each.stated.denied
        and (each.owner is None or each.owner.who is Who.ME)
        for each in ages
    )
    return Span(*match.span("me")) if match and told and not _HELPS.search(text) else None


def lone_me(text: str, context: Context) -> Span | None:
    """Return the 我 that alone answers "for whom?"."""
    if context.asked != Slot.SUBJECT:
        return None
    match = _ONLY_ME.fullmatch(text)
    return Span(*match.span("me")) if match else None
