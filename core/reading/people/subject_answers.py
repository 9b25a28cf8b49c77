"""Who answers "for whom?" in words that mean somebody only there: 我家小鬼, 教會的姊妹, 本宮."""

from __future__ import annotations

from core.person import Sex, Subject
from core.reading.kinship import SURNAMES, Kin
from core.reading.pattern import Pattern
from core.reading.understood import Span

_SOMEBODY = (
    "朋友|[好老]友|同事|鄰居|同學|室友|長輩|長者|親戚|客戶|客人|病人|病患|個案"
    "|學員|學生|住民|老人家?|老闆|主管|球友|牌友|網友|親家"
)
_ROWS: tuple[tuple[Subject, Sex | None, str], ...] = (
    (Subject.GRANDFATHER, Sex.MALE, "[安俺]公"),  # only as an answer: 大安公園, 平安公司
    (
        Subject.OTHER,
        Sex.FEMALE,
        (
            "姊妹淘?|姐妹淘?|閨[密蜜]|手帕交|師[姐姊]|學[姊姐妹]|阿[姨婆桑嬸]|歐巴桑"
            "|大[嬸媽娘姊姐]|老太太|老婦人"
            "|老奶奶|婆婆|(?<=.)(?:女士|小姐|女生|女孩子?)|查某(?:囡仔|囝仔)"
            f"|女(?:性)?的?(?:{_SOMEBODY})"
        ),
    ),
    (
        Subject.OTHER,
        Sex.MALE,
        (
            "學[長弟]|師兄|弟兄|哥們|兄弟|阿[伯北叔]|老?伯伯|老先生|歐吉桑|大[叔哥]|老榮民|榮民"
            "|老兵|(?<=.)(?:男士|男生|男孩子?)"
            f"|男(?:性)?的?(?:{_SOMEBODY})"
        ),
    ),
    (
        Subject.OTHER,
        None,
        (
            "[委議]員|立委|[鎮鄉市村社處科股]長|董事|(?:學生)?家長|保戶|患者|顧客|乘客|[車山]友|執事|長老|麻吉|死黨|同梯|老鄉|鄉親|里長|鄰長|(?<=.)老師|徒弟|學徒|房客|員工|下屬|部屬|伙伴|夥伴"
            "|店長|經理|組長|主任|院長|會長|董事長|理事長|班長|志工|獨居老人|老歲仔|老大人|街坊"
            f"|會友|教友|師父|{_SOMEBODY}"
        ),
    ),
    (
        Subject.CHILD,
        Sex.FEMALE,
        "千金|小公主|麼女|屘查某囝|小棉襖|臭丫頭|小丫頭|丫頭",
    ),
    (
        Subject.CHILD,
        Sex.MALE,
        "公子|小王子|麼兒|屘囝|臭小子|渾小子|小子|小壯丁",
    ),
    (
        Subject.CHILD,
        None,
        (
            "(?:小|死)?鬼頭?|小?屁孩|小傢伙|小不點|小?毛頭|兔崽子|小蘿蔔頭|寶貝蛋|小祖宗"
            "|(?<=[家的我])老[大二三四麼]|小寶|大寶|二寶|猴囡仔"
            "|猴死囡仔|死囡仔|小孩兒|娃兒?|小娃|baby|心肝寶貝|心肝"
        ),
    ),
    (
        Subject.SELF,
        Sex.FEMALE,
        "本(?:宮|姑娘|小姐|仙女|姐|姊)|小女子|老娘我?|(?:恁|林|拎)祖[嬤媽]|哀家|奴家|人家我",
    ),
    (
        Subject.SELF,
        Sex.MALE,
        "本(?:大爺|少爺|帥哥)|老夫|寡人|朕|老子我?|(?:恁|林|拎|令)(?:爸|北|杯|伯|盃)",
    ),
    (
        Subject.SELF,
        None,
        (
            "老身|老朽|弟子|信[女士]|在下|鄙人|敝人|偶|窩|倫家|當事人|自用|自食|自己(?:用|吃|補)|自個兒?|咱家?|阮自己|使用者本人|(?:手機"
            "|帳號)的?主人"
            "|(?:正?在)?(?:打字|傳訊息|發訊息|問問題|發問|問|跟你(?:說話|講話|聊天))的(?:這個"
            "|那個|這位|本)?(?:人|我)?"
        ),
    ),
)
_OWN = (
    "(?:報告(?:長官)?|幫|替|給|為|是|就是|當然是?|要|想|問|想問|我要|啊|就|那|幹|靠|哈|呵|嗯|喔|欸|為了|買給"
    "|一個|一位|個|那個|這個|那位|彼[個]|我們?|我家裡?|我的"
    "|阮|阮兜|阮厝|家[裡中]|厝內|咱|的|[ ,])*"
)
_WHERE = (
    "(?:[^,。!? 我你她他]{1,8}[的上裡內床班隊團社店廠部科村里院所校營連]"
    "|(?:[一這那](?:個|位))|隔壁|對面|樓[上下]|巷[口尾]|附近|村裡|莊內|厝邊|公司|工廠|學校|教會|廟裡|社區|市場|店裡){0,3}"
)
_TAIL = (
    "(?:啦|喔|哦|啊|呀|耶|欸|呢|吧|囉|嘛|的|我|本人|自己|要[吃用問補算]?的?|[啊阿]?不然[咧呢勒]?|還用問|用的?|吃的?|[問查看]的?|今年"
    "|大概|約|[0-9]{1,3}歲?"
    "|[一二三四五六七八九十]{1,3}歲|(?:一?[個位])?[男女](?:的|生|性|孩)?|[ ,.!~])*"
)
_SURNAME = f"[{''.join(sorted(SURNAMES))}]?"
_PATTERNS = tuple(
    (
        subject,
        sex,
        Pattern(
            f"{_OWN}{'' if subject is Subject.SELF else _WHERE + _SURNAME}(?P<who>{words}){_TAIL}"
        ),
    )
    for subject, sex, words in _ROWS
)
_PET = Pattern(
    "[狗貓犬喵汪]|毛孩|毛小孩|寵物|兔子|鸚鵡|烏龜|(?<!我)們|不是|別|沒有|嗎|[?]|介紹|推薦|叫我|說"
)
_SENT = Pattern(  # 我們班班長叫我幫他問
    "[ ,]?(?:叫|要|請|拜?[託托]|委[託托]|麻煩)我(?:來|幫忙|代)*"
    "(?:[幫替]?[她他]?(?:的忙)?)?[問查看]的?[啦喔]*$"
)
_LONGEST = 24


def answered(text: str) -> tuple[Kin, Span] | None:
    """Return whom a whole answer to "for whom?" means, where no word for a relative stands in it.

    Args:
        text: Normalised text.
    """
    text = _SENT.sub("", text)
    if len(text) > _LONGEST or _PET.search(text):
        return None
    start = text.rfind(" ") + 1
    return _matched(text, 0) or (_matched(text, start) if start else None)


def _matched(text: str, start: int) -> tuple[Kin, Span] | None:
    for subject, sex, pattern in _PATTERNS:
        found = pattern.fullmatch(text, start)
        if found is not None:
            return Kin(subject, sex), Span(*found.span("who"))
    return None
