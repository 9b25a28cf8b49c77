"""What answers the question of the sex without naming it: 都當阿嬤的人了, 帶把的, 生過四個."""

from __future__ import annotations

from core.person import Sex, Subject
from core.reading.kinship import KIN, WORDS
from core.reading.pattern import Match, Pattern
from core.reading.understood import Span

_ROLES = "同[學事]|學生|客人|客戶|主管|病[人患]|長者|住民|房客|法師|師父|軍人|兵"
_TRADES = "老師|教師|醫師|醫生|公務員|工人|司機|護理師|工程師|學生"
_WOMEN = (
    "師[姐姊妹]|she[/ ](?:her|hers)|"
    "阿[嬤媽罵婆桑嬸]|外[婆嬤]|奶奶|媽媽|媽|婆婆|姥姥|歐巴桑|大[嬸媽娘]|老太[婆太]|老太太"
    "|老婦人?|老嫗|老母"
    "|太太|老婆|妻子|家後|人妻|人母|孕婦|產婦|(?:已婚|未婚|單身|中年|老|家庭)?婦女|婦人|主婦|貴婦|師奶|婆媽"
    "|小姐|女士|姑娘|美女|美眉|妹子|妹仔"
    "|大[姊姐]|阿[姨姑姊姐]|小妹|查某(?:囡仔?|囝仔?|囝)|女兒身|黃花大閨女|閨女|母的?|雌[的性]?(?:動物|生物)?"
    f"|本(?:姑娘|小姐|宮|仙女)|老娘|老太婆|師姑|比丘尼|尼姑|貧尼|道姑|巾幗|女流(?:之輩)?|婦道人家|細妹仔?|媳婦|新娘|新住民媽媽|xx染色體|女(?:{_ROLES}|工程師)"
    "|辣妹|熟女|女森|女漢子"
    f"|小?公主|千金|小姑娘|新娘子?|(?:恁|林|拎|令)祖[嬤媽]|(?:退休)?女(?:{_TRADES})|miss|mrs|ms|madam|mama|mommy|grandma"
)
_MEN = (
    "師[兄弟]|he[/ ](?:him|his)|"
    "阿[公伯北叔]|外公|爺爺|姥爺|爸爸|爸|伯伯|叔叔|大叔|大伯|老伯|歐吉桑|老漢|漢子|男子漢|老翁"
    "|老頭子?|老先生|先生|壯丁|大丈夫"
    f"|本(?:大爺|少爺)|老子|鬚眉|和尚|比丘(?!尼)|貧僧|老衲|道長|細倈仔?|倈仔|大男人|xy染色體|男(?:{_ROLES})"
    "|老公|丈夫|男兒身?|男丁|紳士|[老小]?帥哥|型男|宅男|大哥|小弟|少爺|公的?|雄[的性]?(?:動物|生物)?|爺們|阿兵哥|老兵|榮民"
    "|查埔(?:囡仔?|囝仔?|囝)|男森"
    f"|小?王子|公子|新郎倌?|(?:恁|林|拎|令)[爸北杯伯盃]|(?:退休)?男(?:{_TRADES})|mr|mister|sir|gentleman|papa|daddy|dad|grandpa"
)
_LEAD = (
    "(?:(?:她|他|伊)是)?(?:我|(?<=是)(?:她|他|伊|人家|她們|他們)的?(?=老?[公婆太丈尪某妻媽爸阿女兒])|單親|全職|新手|職業|準|備孕|在職|職場|本人|人家|俺|阮|咱|[陳林黃張李王吳劉蔡楊許鄭謝洪郭邱曾廖賴徐周葉蘇莊呂江何蕭羅高潘](?=先生|小姐|太太|女士)|就|可|可是|都|也|已經|是|係|當然"
    "|越南|印尼|泰國|大陸|外籍|台灣|客家|鄉下|農家|粗"
    "|標準|正港的?|道地的?|一個|一位|個|的|老|[ ,])*"
)
_OF_A_TRADE = "[^,。!? 的我阮你她他問幫替打傳陪]{1,6}的"  # 拿鋤頭的粗漢子; once, to stay linear
_TAIL = (
    "(?:一[枚個名位隻尾]|角色|身[分份]"
    "|[(][老少小年輕]{1,2}的?[)]|當然是?(?:女|男)[的生]|我|的|啦|喔|哦|啊|呀|耶|欸|呢|囉|了"
    "|無誤|本人|哈|呵|[ ,.!~])*"
)
_ROLE = Pattern(
    f"{_LEAD}(?:{_OF_A_TRADE}{_LEAD})?(?:(?P<female>{_WOMEN})|(?P<male>{_MEN})){_TAIL}(?:(?P=female)|(?P=male))?{_TAIL}"
)
_N = "[0-9一二兩三四五六七八九十幾好]"
_CHILDREN = "(?:孩子|小孩|囝仔|囡仔|寶寶|女兒|兒子|後生|查某囝|查埔囝)"
_SIGN = Pattern(
    "(?P<female>(?<![沒不無])(?:[當做作升][了過]?(?:人家的?|別人的?)?(?:阿[嬤媽]|奶奶|外婆|媽媽"
    "|媽|人媳婦|媳婦|婆婆|老婆|太太|人妻)"
    f"|{_N}個?{_CHILDREN}的(?:媽媽?|娘|老母|阿母)"
    f"|(?<![先學醫出陌])生(?:過|了|下|完)(?:{_N}個?(?!月)|第?{_N}胎|老[大二三四五麼]|{_CHILDREN}|$)|懷過孕|懷孕"
    f"|(?<![先學醫出陌])生[過了]?(?:{_N}個{_CHILDREN}|□)|有身孕|坐過?月子|餵過?母?奶|月經|大姨媽|停經|子宮|卵巢"
    "|有(?:老公|尪)|身[分份]證[^,。!? 0-9]{0,10}[2二](?:開頭|字頭|的|$)|嫁(?:人|過來|來|給"
    "|出去|了|到|過)"
    "|沒有?帶把|不帶把|沒有?(?:雞雞|小鳥|那根)|媳婦熬成婆"
    "|(?:穿|愛穿)(?:裙子|洋裝|旗袍)))"
    "|(?P<male>(?<![沒不無])(?:[當做作升][了過]?(?:人家的?|別人的?)?(?:阿公|爺爺|外公|爸爸|爸"
    "|老爸|祖父|人老公)"
    f"|{_N}個?{_CHILDREN}的(?:爸爸?|爹|老爸|老父)|當過?兵|服過?兵?役|退伍|當完兵"
    "|有(?:老婆|某)|身[分份]證[^,。!? 0-9]{0,8}(?:[^第,。!? 0-9]{0,2})[1一](?:開頭|字頭|的|$)"
    "|攝護腺|前列腺"
    "|睪丸|(?:留|刮|長|有)[著了]?(?:一?大?把)?鬍[子鬚]|娶(?:某|老婆|太太|妻|了|過)"
    "|帶把|有(?:小?雞雞|小鳥|那根)))"
)
_ASKS = Pattern("[?嗎]|是不是|不是[^,。!? ]{0,4}(?:阿|媽|爸|太太|先生|小姐)|像")
_MINE = ("我", "阮", "俺", "咱")
_NOT_THAT = Pattern(
    "[ ,](?:啊|又)?(?:不是|才不是)(?:[先小]生?姐?|女[的生]|男[的生]|太太|阿姨|阿伯)[啦喔]*$"
)
_LONGEST = 40


def sex_told(text: str) -> tuple[Sex, Span] | None:
    """Return the sex that an answer tells of, and where.

    Args:
        text: Normalised text that answers the question of the sex.
    """
    text = _NOT_THAT.sub("", text)
    if len(text) > _LONGEST or _ASKS.search(text):
        return None
    role = _ROLE.fullmatch(text) or _role_at_last(text)
    found = role or _only_sign(text)
    if found is None:
        return None
    if role and text[: found.start(found.lastgroup or "")].rstrip(" 的").endswith(_MINE):
        return None  # 我太太: nobody's own sex
    way = "female" if found["female"] else "male"
    return (Sex.FEMALE if way == "female" else Sex.MALE, Span(*found.span(way)))


def _role_at_last(text: str) -> Match | None:
    """Return the role that ends an answer: 都幾歲了還問 阿嬤啦."""
    start = max(text.rfind(" "), text.rfind(",")) + 1
    role, last = _ROLE.fullmatch(text, 0, start), _ROLE.fullmatch(text, start)
    if role and last and role.lastgroup == last.lastgroup:
        return last  # 我是伯伯 榮民
    named = any(each["kin"] for each in WORDS.finditer(text, 0, start))
    return _ROLE.fullmatch(text, start) if start and not named else None


def _only_sign(text: str) -> Match | None:
    """Return the one sign, unless signs differ, or somebody else may be told of (我太太生過)."""
    signs = [*_SIGN.finditer(text)]
    if len({bool(each["female"]) for each in signs}) != 1:
        return None
    for kin in WORDS.finditer(text):
        inside = any(each.start() <= kin.start() < each.end() for each in signs)
        young = kin["kin"] and KIN[kin["kin"]].subject is Subject.CHILD
        if kin["kin"] and not inside and not young:
            return None
    return signs[0]
