"""Who only stands by in a message: 我媽叫我來的, 女兒幫我下載的, 洗腎的是我哥."""

from __future__ import annotations

from core.reading.parts import POSSESSIVE, SURNAMES_OF, after, age_follows, before
from core.reading.pattern import Pattern
from core.reading.people.pets import KINDS
from core.reading.understood import Span

_WITH = (
    "(?:想要|想生|要生|想有|生個|沒有|有了)(?:個|一個)?|跟|和|與|比|陪|帶著?|(?<!照)顧|同|找|等|靠|聽|叫|請|接送?|載|抱|養|生過?|像|有|當|娶|嫁(?!給)"
    "|(?:等我(?:一下)?|等一下|等等|稍等|晚點|回[家去]|打電話)[ ,]?我?(?:去|再|先|來)?問"
    "|(?<!請)問一下|問問|去問|再問|要問|先問"
)
_ASIDE_BEFORE = Pattern(
    rf"(?:{_WITH}|(?:匯|款|錢|帳|打電話|傳line|講|話)給|想起|想到|想念|懷念|夢到|since "
    rf"|with ){POSSESSIVE}? ?$"
    f"|(?:昨[天晚]|今天|剛剛?|上禮拜|上週|週末|假日|前天|早上)[^,。!? ]{{0,4}}(?:看|陪|找"
    f"|拜訪|探望){POSSESSIVE}$"
    "|(?:[上裡]有|那天|遇到|看到|碰到|看過)(?:個|一個|一位|位)?(?:[0-9一二三四五六七八九十]{1,3}歲的?)?$"
    f"|(?<![現正])(?:在|跑去|放){POSSESSIVE}$|(?:以前|從前|當年|小時候|那時候?)(?:{POSSESSIVE}|的)$|(?<![目之以從年月天日眼])前$|(?:過世|往生|去世|已故|死掉|走掉|走了|病逝)的?$"
    "|(?:他|她|你|你們|他們|人家|別人的?|恁|醫生|肚子裡?的?|胎中|懷的)$"
)
_GOES_TO = Pattern(rf"(?:去|回|回去|到|來|在|住|待|睡){POSSESSIVE}?$")
_HOME = Pattern("(?:的|他|她)?家(?![人事務管])")
_THAT_DAY = Pattern(
    rf"(?:[今明昨後][天晚日]|晚上|週末|假日|這?個?(?:禮拜|星期|週)[一二三四五六日天末])是?{POSSESSIVE}?$"
)
_FEAST = Pattern(
    "的?(?:生日(?!是|在|過|:)|滿月|結婚|婚禮|畢業|開學|要?來(?!問|看看)|回來|出國|考試)"
)
_THERE_IS = Pattern("(?<!只)有(?:個|一個|一位|位)?$")
_ASKS_FOR = Pattern(rf"(?:只有|還有|幫.{{0,3}}問|想問一下|請問一下|想要問|想問|欲問){POSSESSIVE}?$")
TELLS_OF = Pattern(  # 先問我女兒她今年十六歲; not 我要問我爸他幾歲
    "[ ,]?[她他伊](?!幾|有沒|是不|會不|能不|才|再|知|怎|什|在不|要不|多少|的意|看看)"
)
_LETS = Pattern(f"讓{POSSESSIVE}?$")
_JOINS_IN = Pattern(
    "(?:也|自己|一起|直接|能|可以|來)*(?:掃(?!地|墓)|加(?:入|你|line|好友)|看(?!病|診|醫)|知道|收|進來|登入|連|綁"
    "|下載|用(?:手機|line))"
)
_CONTRAST = Pattern(f"(?:但是?|不過|可是|只是|倒是){POSSESSIVE}$")
_OF_WHAT = Pattern(f"(?<![吃用問補算看查要幫])的(?:人)?(?:應該|都|就)?是{POSSESSIVE}? ?$")
_IS_IT = Pattern(f"是{POSSESSIVE} ?$")
_HAS_IT = Pattern(  # 不是他 是我公公裝的: whose the stent, the needle, the broken hip is
    "(?:自己|以前|之前|才|在|有)*(?:裝|打|洗|開刀?|切除?|得|摔斷?|跌斷|吃)(?:過)?的"
    "(?=$|[ ,。!啦喔])"
)
_AGED = Pattern(f"歲的(?:人|那個|那位)?(?:應該|其實|才|就)?是{POSSESSIVE} ?$")
_OF_NUMBER = Pattern(f"(?:[0-9歲]|那|那個|這|這個|剛剛|填的|打的|寫的|說的|講的)是{POSSESSIVE}? ?$")
_ITS_NUMBER = Pattern("的(?:年紀|歲數|年齡|生日|年次|身高|體重)(?!是|:|[0-9一二三四五六七八九])")
_ON_BOTH_SIDES = (
    (_OF_NUMBER, _ITS_NUMBER),  # 那是我爸的歲數
    (_GOES_TO, _HOME),  # 我要去女兒家
    (_THAT_DAY, _FEAST),  # 今天孫子生日
    (_IS_IT, _HAS_IT),
    (_LETS, _JOINS_IN),  # 有qr code讓我哥掃一下嗎
)
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
    f"|(?:(?!{KINDS})[^,。!? ]){{0,8}}(?:過世|往生|去世|病逝|不在了|就走了|走的"
    "|(?:去年|前年|今年|早就|已經|剛|上個月|年前)走了)"
    f"|(?:(?!{KINDS})[^。!?我]){{0,9}}(?:已經|早就|後來)(?:就|都|也)*(?:走了|過世|往生|不在了)"
    "|[^,。!? ]{0,3}(?:活到|享年|享壽)|走了|走得[早快]|走很久|早走|先走|離開我們|不在了|往生|去世"
    "|(?:她|他)?們?那(?:個|一)?(?:年代|時代|輩|代|時候|時)"
    "|離開了|(?:手機|電話|帳號)(?=[ ,:是號]|[0-9])"
    "|的(?:手機|帳號|電話|line|電腦|老師|學校|公司|老闆|房間|醫生)"
    "|是?[^。!?0-9]{0,10}[ ,]?[她他伊](?:一直|老是|都|就|有|常常?)*(?:叫|要|逼|催|勸|建議|交代"
    "|提醒|推薦)我(?!幫|替)"
    "|都?是?我在?[顧帶]|(?:在)?(?:幫我)?(?:分|配|準備|管|顧|處理|打理)的"
    f"|家?(?:裡)?(?:的|養的?|有)?(?:那|一|兩)?隻?(?:老|小)?(?:{KINDS})(?!.*[ ,後][她他伊])"
    "|也?(?:能|可以|會)?[收看]得?到"
    "|買(?:給|了|的)|也?[想要](?:看|加入|進來|知道(?:你|這)"
    "|用[ ,]*[^,。!? ]{0,3}(?:怎麼|如何|可以)[^,。!? ]{0,2}[給傳])"
    "|[^,。!? ]{0,6}(?:給|幫)我(?:吃|買|的?$)"
    "|[^,。!? ]{0,2}買[^,。!? ]{0,6}給我|的?(?:就|先|都|那邊|那份)*(?:不用|免|不必|不需要"
    "|不要)(?:了|啦"
    "|喔|$|[ ,。!])|(?:如果|要是|假如|若)(?:還|仍)?(?:在|活|健在)|可以幫|會幫|弄|設定好"
    "|(?:都|自己|也)*會(?:自己|來|再|先|去|都)*(?:弄|準備|處理|打理|顧|盯|叫我|照顧我|提醒我|拿給我)"
    "|住(?:在)?[^,。!? ]{1,5}[ ,]*(?:顧不到|管不到|看不到|照顧不到)我)"
)
_COMPLAINS = Pattern(
    f"{_LITTLE}(?:在)?(?:說|講|喊|唸|念|抱怨|哀|叫)(?:他|她|自己|的|說|最近|那個)*(?:膝|腰|腳|背|關節|手|肩|小腿|大腿|筋|酸|痛|沒力"
    "|無力|抽筋|走不動|站不)(?!鬆片)"
)
_FAMILY_HISTORY = Pattern("(?:也|都|以前|年輕時)?(?:有|得過?|骨質|骨鬆|骨折|駝背)")
_ABOUT_ME = Pattern("我(?:很怕|好怕|會不會|會|也|是不是|該|怕|要不要|擔心|可以|想知道我|自己)|遺傳")
_SOON = 60  # characters within which the asker turns to herself


def stands_by(text: str, span: Span) -> bool:
    """Whether the words around a person tell of them only beside the one meant."""
    left, right = before(text, span.start), after(text, span.end)
    if _THERE_IS.search(left) and age_follows(text, span.end):
        return False  # 家裡有長輩85歲
    if _AGED.search(left) and "我" not in text[span.end :]:
        return False  # 不是我 80歲的是我媽媽
    if _ROLE.search(left) or (_ASIDE_BEFORE.search(left) and not _ASKS_FOR.search(left)):
        return True
    if any(each.search(left) and then.match(right) for each, then in _ON_BOTH_SIDES):
        return True
    if _OF_WHAT.search(left) and not (age_follows(text, span.end) or TELLS_OF.match(right)):
        return True  # 洗腎的是我哥
    if _CONTRAST.search(left) and "我" in text[: max(span.start - 4, 0)][:4]:
        return True  # 我已經停經 但我媽還沒
    if _COMPLAINS.match(text, span.end):
        return False  # 我爸最近常說膝蓋沒力
    history = _FAMILY_HISTORY.match(right) and _ABOUT_ME.search(text, span.end, span.end + _SOON)
    return bool(_ASIDE_AFTER.match(right) or history)
