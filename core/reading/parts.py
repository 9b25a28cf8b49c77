"""Which part a person has in a message: meant, taken back, or only standing by."""

from __future__ import annotations

from enum import Enum, auto

from core.reading.kinship import SURNAMES
from core.reading.pattern import Pattern
from core.reading.understood import Span

SURNAMES_OF = "".join(sorted(SURNAMES))
NEAR = 14  # characters looked at on either side: enough for every phrase below
POSSESSIVE = (
    "(?:本人的?|我們家的?|我家裡?的?|家裡的?|家中的?|隔壁的?|咱家的?|我的|我|阮的?|阮兜|俺|咱|my )"
)
_ONE = "(?:一個|一位|個|那個|那位|這個|這位)?"
_OWNED = Pattern(rf"{POSSESSIVE} ?{_ONE}$")
_STRONG = Pattern(  # 幫我媽, 換我媽, 給我媽
    rf"(?:(?:幫忙?|替|給|為){POSSESSIVE}?[0-9一二三四五六七八九十]{{1,3}}歲的$"
    rf"|(?:幫忙?|替|代|為|關於|換(?:成|[算問看做弄])?|改成?|(?:接下來|再來|接著)(?:換|是|算|看|問|做|弄)?|(?:再|切|換)?回到|(?:切|換)回去?|再看|回去看|輪到|是問|是要問|先[算看做弄]"
    "|問的是|說的是|主角是|(?<![捐送借交嫁寄腎肝髓血匯錢買帶煮打留拿轉講說話])給|for "
    rf"|about ){POSSESSIVE}? ?{_ONE}$)"
)
_CARED_FOR = Pattern(
    "我們?(?:現在|目前|正在|在|有|負責)*(?:照顧|看護|看顧|服務|負責|訪視|輔導|顧|帶)的(?:一[個位])?$"
)
_FOR_ONE_OF = Pattern(  # 幫我們病房的一個阿伯問
    rf"(?:幫忙?|替|代|為)(?!我[^們家])[^,。!? 他她]{{2,7}}(?:的|裡){_ONE}$"
)
_FOR_NEXT_DOOR = Pattern(  # 幫隔壁陳媽媽問
    "(?:幫忙?|替|代)(?:我家?|我們家?)?的?(?:隔壁|對面|樓[上下]|巷[口尾]|厝邊|鄰居)的?"
    rf"{_ONE}[{SURNAMES_OF}]?$"
)
_THIS_IS = Pattern(rf"(?:這|那)(?:個|份|些|邊)?(?:其實|都|才|應該|要)*是{POSSESSIVE}$")
_PAPERS = Pattern("的?(?:資料|計畫|部分|那份|份|狀況|情況|情形|(?<=的)(?=[啦喔 ,]*不是我))")
_ASKED = Pattern(
    "(?:來|去|先|也|代)*(?:[問算查排]|看看|看一|做一?[份個]|弄一?[份個]|規劃|諮詢"
    "|了解)|的?(?:$|[ ,。])"
)
_DENIED = Pattern(
    rf"(?:(?:不是|非|不是要?幫|不幫|not |[打寫按選填說講看聽當]成了?){POSSESSIVE}?"
    rf"|(?:別|不用|不要|不必|免)(?:再|先)?(?:幫|算|看|問|管|弄){POSSESSIVE}?)$"
)
_WITH = (
    "(?:想要|想生|要生|想有|生個|沒有|有了)(?:個|一個)?|跟|和|與|比|陪|帶著?|(?<!照)顧|同|找|等|靠|聽|叫|請|接送?|載|抱|養|生過?|像|有|當|娶|嫁(?!給)"
    "|(?:等我(?:一下)?|等一下|等等|稍等|晚點|回[家去]|打電話)[ ,]?我?(?:去|再|先|來)?問"
    "|(?<!請)問一下|問問|去問|再問|要問|先問"
)
_COUNTED = Pattern(rf"[0-9一二兩三四五六七八九幾]個{POSSESSIVE}?$")
_ASIDE_BEFORE = Pattern(
    rf"(?:{_WITH}|(?:匯|款|錢|帳|打電話|傳line|講|話)給|想起|想到|想念|懷念|夢到|since "
    rf"|with ){POSSESSIVE}? ?$"
    f"|(?:昨[天晚]|今天|剛剛?|上禮拜|上週|週末|假日|前天|早上)[^,。!? ]{{0,4}}(?:看|陪|找"
    f"|拜訪|探望){POSSESSIVE}$"
    "|(?:[上裡]有|那天|遇到|看到|碰到|看過)(?:個|一個|一位|位)?(?:[0-9一二三四五六七八九十]{1,3}歲的?)?$"
    f"|(?<![現正])(?:在|跑去|放){POSSESSIVE}$|(?:以前|從前|當年|小時候|那時候?)(?:{POSSESSIVE}|的)$|(?<![目之以從年月天日眼])前$|(?:過世|往生|去世|已故|死掉|走掉|走了|病逝)的?$"
    "|(?:他|她|你|你們|他們|人家|別人的?|恁|醫生|肚子裡?的?|胎中|懷的)$"
)
_THERE_IS = Pattern("(?<!只)有(?:個|一個|一位|位)?$")
_ASKS_FOR = Pattern(rf"(?:只有|還有|幫.{{0,3}}問|想問一下|請問一下|想要問|想問|欲問){POSSESSIVE}?$")
_ASKS_ABOUT = Pattern(rf"(?:[要想先我]|是|來|^|[ ,。])問(?:一下)?{POSSESSIVE}?$")  # 我要問我媽的
_ITS_OWN = Pattern("的(?!意見|看法|想法|意思|建議|同意)")
_OR_ME = Pattern("我(?:自己|本人)?的?還是要?(?:問|幫|給|算|替)?(?:我|阮)?的?$")  # 問我還是我媽
_TELLS_OF = Pattern(  # 先問我女兒她今年十六歲; not 我要問我爸他幾歲
    "[ ,]?[她他伊](?!幾|有沒|是不|會不|能不|才|再|知|怎|什|在不|要不|多少|的意|看看)"
)
_AT_FIRST = Pattern(
    f"(?:本來|原本|原先|一開始)(?:是|都|想|要|打算|來|只)*(?:幫|替|給|問|看){POSSESSIVE}?$"
)
_BEFORE_THIS = Pattern(  # 剛剛是幫阿爸問的 現在換我自己
    f"(?:剛剛?|剛才|之前|前面|上面|早上|昨天|上次|那份)(?:那個|那份|是|都|我|先|在|來|只|的)*(?:幫|替|給|問|算|看|做){POSSESSIVE}?$"
)
_NOW_ANOTHER = Pattern(
    "(?:的|來|先)*(?:問|算|做|弄|查|填|看)?(?:的|過|完|好|了|啦|喔|那個|那份)*[ ,。]+"
    "(?:那|這次|現在|接下來|再來|接著|然後)*(?:換(?!季)|改|輪到|(?:是|要|想)?(?:問|幫|算|看))"
)
_LETS = Pattern(f"讓{POSSESSIVE}?$")
_JOINS_IN = Pattern(
    "(?:也|自己|一起|直接|能|可以|來)*(?:掃(?!地|墓)|加(?:入|你|line|好友)|看(?!病|診|醫)|知道|收|進來|登入|連|綁"
    "|下載|用(?:手機|line))"
)
_CONTRAST = Pattern(f"(?:但是?|不過|可是|只是|倒是){POSSESSIVE}$")
_OF_WHAT = Pattern(f"(?<![吃用問補算看查要幫])的(?:人)?(?:應該|都|就)?是{POSSESSIVE}? ?$")
_AGED = Pattern(f"歲的(?:人|那個|那位)?(?:應該|其實|才|就)?是{POSSESSIVE} ?$")
_OF_NUMBER = Pattern(f"(?:[0-9歲]|那|那個|這|這個|剛剛|填的|打的|寫的|說的|講的)是{POSSESSIVE}? ?$")
_ITS_NUMBER = Pattern("的(?:年紀|歲數|年齡|生日|年次|身高|體重)(?!是|:|[0-9一二三四五六七八九])")
_ROLE = Pattern(f"我是(?:她|他|人家|一個|一位|[{SURNAMES_OF}])?的?$")
_LITTLE = (
    "(?:剛剛?|都|也|就|有|每天|天天|每次|老是|早上|晚上|常常?|一直|最近|之前|昨天|今天|已經){0,2}"
)
_ASIDE_AFTER = Pattern(  # 我媽叫我來的, 女兒幫我下載的, 太太在旁邊
    _LITTLE + "(?:[0-9一二三四五六七八九十]{1,3}歲?(?:才|就|時|的時候)?生下?我"
    "|(?:生下?我|懷我|生我們)(?!的?女)"
    "|(?:叫|要|請|教|幫|陪|帶|給|問|載|逼|念|唸|傳給|提醒|盯|盯著|看著|監督|餵|擔心|催|建議|告訴|推薦)我(?!幫|替)"
    "|[^,。!? ]{0,6}(?:提醒|叫|催|唸|打電話給)[她他]的?(?:爸|媽|先生|太太|阿|外)"
    "|以前[0-9一二三四五六七八九十]{1,3}歲(?:的?時候?|還|都|就)"
    "|[^,。!? ]{0,8}(?:養大|帶大|拉拔|養活)(?:了)?我"
    "|問候你|向你問|跟你(?:打招呼|問好|說)"
    "|[^,。!? 我她他0-9]{1,4}(?:說|講)(?:可以|能|有|要)*"
    "(?:(?:來|到|加|在|找|問|用)?(?:你|這(?![樣種陣幾兩]))|來問)(?![ ,]?[他她])"
    "|[^,。!? 我她他0-9]{1,4}(?:介紹|推薦|分享)(?:我|來的?|的(?=[ ,。!?]|$))(?![ ,]?[他她])"
    "|跟我(?:說|講|提|推薦|介紹)|幫忙|介紹|推薦|(?:說|講)(?!(?:她|他)(?!的?(?:同事|朋友|鄰居|同學|姊妹|醫生))|自己)|告訴|在旁|不在家|在睡覺|睡著了|在忙|出門了|出去了|跟我(?:同年|同歲|同齡|差|相差)|建議|交代"
    "|(?:自己|親手|每天|都)?[泡煮種燉熬醃滷煎炒]的"
    "|下載|幫(?!她|他)|教|(?:說|講)[她他](?:會|有|來|可以|要|已經)*(?:[幫替教陪帶買查]|提醒)我"
    "|[^,。!? ]{0,8}(?:過世|往生|去世|病逝|不在了|就走了|走的"
    "|(?:去年|前年|今年|早就|已經|剛|上個月|年前)走了)"
    "|[^。!?我]{0,9}(?:已經|早就|後來)(?:就|都|也)*(?:走了|過世|往生|不在了)"
    "|[^,。!? ]{0,3}(?:活到|享年|享壽)|走了|走得[早快]|走很久|早走|先走|離開我們|不在了|往生|去世"
    "|(?:她|他)?們?那(?:個|一)?(?:年代|時代|輩|代|時候|時)"
    "|離開了|(?:手機|電話|帳號)(?=[ ,:是號]|[0-9])"
    "|的(?:手機|帳號|電話|line|電腦|老師|學校|公司|老闆|房間|醫生)"
    "|是?[^。!?0-9]{0,10}[ ,]?[她他伊](?:一直|老是|都|就|有|常常?)*(?:叫|要|逼|催|勸|建議|交代"
    "|提醒|推薦)我(?!幫|替)"
    "|都?是?我在?[顧帶]|(?:在)?(?:幫我)?(?:分|配|準備|管|顧|處理|打理)的"
    "|家?(?:裡)?(?:的|養的?|有)?(?:那|一|兩)?隻?(?:老|小)?(?:狗狗?|貓咪?|毛小孩|毛孩|鸚鵡|烏龜|兔子|寵物|柴犬|柯基|米克斯)"
    "|也?(?:能|可以|會)?[收看]得?到"
    "|買(?:給|了|的)|也?[想要](?:看|加入|進來|知道(?:你|這)"
    "|用[ ,]*[^,。!? ]{0,3}(?:怎麼|如何|可以)[^,。!? ]{0,2}[給傳])"
    "|[^,。!? ]{0,6}(?:給|幫)我(?:吃|買|的?$)"
    "|[^,。!? ]{0,2}買[^,。!? ]{0,6}給我|的?(?:就|先|都|那邊|那份)*(?:不用|免|不必|不需要"
    "|不要)(?:了|啦"
    "|喔|$|[ ,。!])|(?:如果|要是|假如|若)(?:還|仍)?(?:在|活|健在)|可以幫|會幫|弄|設定好)"
)
_COMPLAINS = Pattern(
    f"{_LITTLE}(?:在)?(?:說|講|喊|唸|念|抱怨|哀|叫)(?:他|她|自己|的|說|最近|那個)*(?:膝|腰|腳|背|關節|手|肩|小腿|大腿|筋|酸|痛|沒力"
    "|無力|抽筋|走不動|站不)(?!鬆片)"
)
_SENDS = Pattern(  # 我媽叫我幫她問; 鄰居託我問的
    "(?:特地|特別|都|就|也|是)*(?:拜?[託托]|委[託托])我(?:來|幫忙|代為)*(?:[問查看弄算]|做)|"
    "(?:叫|要|請|讓|拜[託托])我(?:來)?(?:幫|替)(?:她|他|忙)?(?:問|查|看|弄|算)"
)
_GREETED = Pattern(
    "[ ,、]?(?:你好|你們好|好(?!像|多|久|幾|了)|早安|早(?!上|就)|晚安|午安|謝謝"
    "|請問(?!她|他)|hello|hi)"
)
_FAMILY_HISTORY = Pattern("(?:也|都|以前|年輕時)?(?:有|得過?|骨質|骨鬆|骨折|駝背)")
_ABOUT_ME = Pattern("我(?:很怕|好怕|會不會|會|也|是不是|該|怕|要不要|擔心|可以|想知道我|自己)|遺傳")
_BOTH_AFTER = Pattern(
    r" ?(?:$|[ ,。!?;\n]|都|要|想|兩|一起(?:吃|要|問|用|補)|也|各|分別|可以|[問看查算]|規劃"
    "|的?我(?:都|也|想要?|要|全|各|一起|通通|統統){1,3}(?:來|幫忙?|先)?(?:[做算問弄查看排補]|各|要|一[份個])"
    "|的(?:計畫|資料|份))"
)
_AGE_AFTER = Pattern(
    r" ?[,(]?(?:今年|現在|已經|[女男][性生]?|也|都|才|剛滿?|滿|快|是|明年|虛歲|民國|:| |,)*"
    r"(?:[0-9]{1,4}(?![0-9]|歲?(?:以[前後上下]|之[前後]|的時候|前|後|時)|點|顆|個(?!月)|次|:)"
    r"|[一二三四五六七八九十廿卅百兩零]{1,6}(?:歲|個月|年次|起|$|[ ,了]))"
    r"|(?:屬|肖)[鼠牛虎兔龍蛇馬羊猴雞狗豬]"
)
_AGE_BEFORE = Pattern("[歲大](?:半|多)?的?$")
_JOINT_BEFORE = Pattern(rf"(?:跟|和|與|還有|及|、|&|\+|或|/| or| and){POSSESSIVE}? ?$")
_LONE = Pattern(rf"(?:是|就是|我要|要|那|幫|嗯|喔|哦|啊|對)*{POSSESSIVE}?{_ONE}")
_LONE_AFTER = Pattern(
    r"(?:啦|喔|哦|啊|吧|呢|看的|的|好了|耶|一[枚個名隻]|才對|才是|要[吃用問]的?|要的|了)*(?: "
    r"|$|[,。!?;\n])"
)
_IS_TO_SEE = Pattern("[要想]看看?的?[啦喔吧 ]*$")
_FIRST_OF_ALL = Pattern(
    f"(?:^|[ ,。]|還是|不然|那|就)先(?:來|從|換|弄|做|算|看|問|幫|給|處理|排)?{POSSESSIVE}? ?$"
)  # 先媽媽
_FIRST = Pattern(
    "(?:那|好|就|嗯|喔|啊|ok|我看|我想| |,)*先(?:來)?(?:問|看|算|從|做|弄|幫|給|處理|講|說|用)?"
    f"{POSSESSIVE}? ?$"
)
_FIRST_AFTER = Pattern(
    "(?:的|那邊|這邊|那份|這份|部分|先|開始|問|看)*(?:好了|吧|啦|喔|就好|好|了|謝謝| |,)*[。!]*$"
)
_GOES_FIRST = Pattern(  # 媽媽先好了, 還是阿公的先弄
    "(?:的|那份|那邊|的部分)?先(?:來|開始|[做弄算看問排]+)?"
    "(?:好了|就好|吧|啦|喔|好|的)*[。!]*(?=$|[ ,。!])"
)
_TURNS_TO = Pattern(
    f"(?:[那就好嗯喔欸改換讓是]|還是|不然|要不然|不如|乾脆|等等|算了|不對|[ ,])*{POSSESSIVE}?"
)
_SOON = 60  # characters within which the asker turns to herself
_CLAUSE_START = Pattern(r"[^ ,\n]*$")


class Part(Enum):
    """The part a mentioned person has in a message."""

    STRONG = auto()  # 幫我媽問
    MEANT = auto()  # 我媽68歲
    DENIED = auto()  # 不是我媽
    ASIDE = auto()  # 我媽叫我來的
    COUNTED = auto()  # 我有兩個小孩


def before(text: str, start: int) -> str:
    """Return the little that stands before a place."""
    return text[max(0, start - NEAR) : start]


def after(text: str, end: int) -> str:
    """Return the little that stands after a place."""
    return text[end : end + NEAR]


def owner(text: str, start: int) -> str:
    """Return the 我 or 阮 before a word for a person, or nothing."""
    owned = _OWNED.search(before(text, start))
    return owned[0].strip() if owned else ""


def age_follows(text: str, end: int) -> bool:
    """Whether an age follows a word for a person."""
    return bool(_AGE_AFTER.match(after(text, end)))


def both_wanted(text: str, end: int) -> bool:
    """Whether the words after 我和我媽 want something for both (都要), not company (住)."""
    return bool(_BOTH_AFTER.match(text, end)) or age_follows(text, end)


def alone(text: str, span: Span) -> bool:
    """Whether a word for a person is all that a clause says."""
    clause = _CLAUSE_START.search(before(text, span.start))
    return bool(clause and _LONE.fullmatch(clause[0]) and _LONE_AFTER.match(after(text, span.end)))


def is_to_see(text: str, span: Span) -> bool:
    """Whether somebody is all the answer to "for whom?", who wants to see it: 我老公要看."""
    return bool(_LONE.fullmatch(text[: span.start]) and _IS_TO_SEE.match(text, span.end))


def chosen_by_words(text: str, span: Span) -> bool:
    """Whether the words around one that may mean anybody make it somebody (我…, 幫…, …8歲)."""
    left = before(text, span.start)
    around = _OWNED.search(left) or _STRONG.search(left) or _AGE_BEFORE.search(left)
    if _CARED_FOR.search(left) or _is_one_of(text, span):
        return True
    return bool(around or _JOINT_BEFORE.search(left) or age_follows(text, span.end))


def comes_first(text: str, span: Span) -> bool:
    """Whether a person's word is all the answer to "whom first?" (先問我媽的好了)."""
    return bool(_FIRST.fullmatch(text, 0, span.start) and _FIRST_AFTER.match(text, span.end))


def part_of(text: str, span: Span, *, may_be_greeted: bool) -> Part:
    """Return the part that the words around a person's word give it.

    Args:
        text: Normalised text.
        span: Where the word stands, without its 我.
        may_be_greeted: Whether 你好 behind it would make it a form of address (阿姨好).
    """
    left, right = before(text, span.start), after(text, span.end)
    if _DENIED.search(left):
        return Part.DENIED
    if _goes_first(left, right):
        return Part.STRONG
    if _SENDS.match(right):
        return Part.STRONG
    if may_be_greeted and _GREETED.match(right):
        return Part.ASIDE
    if _is_done_with(text, span):
        return Part.ASIDE
    if _is_asked_about(text, span) and _ASKS_ABOUT.search(left):
        return Part.STRONG
    if _is_one_of(text, span):
        return Part.STRONG
    if _STRONG.search(left) and not right.startswith(("說", "買")):
        return Part.STRONG
    if _COUNTED.search(left) and not _CARED_FOR.search(left):
        return Part.COUNTED
    return Part.ASIDE if _stands_by(text, span) else Part.MEANT


def _goes_first(left: str, right: str) -> bool:
    if _FIRST_OF_ALL.search(left) and _LONE_AFTER.match(right):
        return True
    clause = _CLAUSE_START.search(left)
    turns = clause is not None and _TURNS_TO.fullmatch(clause[0]) is not None
    return turns and _GOES_FIRST.match(right) is not None


def _is_done_with(text: str, span: Span) -> bool:
    """Whether one was asked for before, and another is now: 剛剛是幫阿爸問的 現在換我自己."""
    left = before(text, span.start)
    if _AT_FIRST.search(left) or _OR_ME.search(left):
        return True
    return bool(_BEFORE_THIS.search(left) and _NOW_ANOTHER.match(text, span.end))


def _is_one_of(text: str, span: Span) -> bool:
    """Whether one of a place is asked for: 幫我們病房的一個阿伯問."""
    left = before(text, span.start)
    if _THIS_IS.search(left) and _PAPERS.match(text, span.end):
        return True  # 這是我婆婆的資料
    one = _FOR_ONE_OF.search(left) or _FOR_NEXT_DOOR.search(left)
    return one is not None and _ASKED.match(text, span.end) is not None


def _is_asked_about(text: str, span: Span) -> bool:
    """Whether 我要問我媽 goes on with what is hers: 的, an age, 她都在家."""
    told = _ITS_OWN.match(text, span.end) is not None or _TELLS_OF.match(text, span.end) is not None
    return told or age_follows(text, span.end)


def _stands_by(text: str, span: Span) -> bool:
    left, right = before(text, span.start), after(text, span.end)
    if _THERE_IS.search(left) and age_follows(text, span.end):
        return False  # 家裡有長輩85歲
    if _AGED.search(left) and "我" not in text[span.end :]:
        return False  # 不是我 80歲的是我媽媽
    if _ROLE.search(left) or (_ASIDE_BEFORE.search(left) and not _ASKS_FOR.search(left)):
        return True
    if _OF_NUMBER.search(left) and _ITS_NUMBER.match(right):
        return True  # 那是我爸的歲數
    if _OF_WHAT.search(left) and not (age_follows(text, span.end) or _TELLS_OF.match(right)):
        return True  # 洗腎的是我哥
    if _LETS.search(left) and _JOINS_IN.match(right):
        return True  # 有qr code讓我哥掃一下嗎
    if _CONTRAST.search(left) and "我" in text[: max(span.start - 4, 0)][:4]:
        return True  # 我已經停經 但我媽還沒
    if _COMPLAINS.match(text, span.end):
        return False  # 我爸最近常說膝蓋沒力
    history = _FAMILY_HISTORY.match(right) and _ABOUT_ME.search(text, span.end, span.end + _SOON)
    return bool(_ASIDE_AFTER.match(right) or history)
