"""Whether a trade or a workplace is told as one's own: 我是郵差, not 郵差剛送來 or 請了看護工."""

from __future__ import annotations

from core.reading.pattern import Pattern
from core.reading.sentences.clauses import Sentence
from core.reading.sun.signs import Sign
from core.reading.words import Hit

_OF_WORK = {Sign.INDOORS, Sign.OUTDOOR_LIFE}
_NOUN = Pattern(  # what others may be too, or what may lie next door
    "(?!做|務|打|幹).{0,5}(?:[員師夫民農差姐哥隊警丁]|(?:研究|博士|碩士)生|[作畫]家|編劇|譯者|秘書|工人?|人員|司機|牙醫|嬤)|(?:.?討海|挖蚵)人|植物人|工地|無塵室|電子廠"
    "|開刀房|[都每天在]{0,4}田[裡里間中頭上]|魚塭|塭仔|[在]?漁船[上]?|營造|裁縫|.{0,2}客服|農家|鷹架|大夜班?|小夜班?|夜班|電競|玩家|網拍|工廠"
)
_AT_WORK = Pattern("在[^ ,。!?]{1,8}[當做]$")
_TRADE = Pattern("(?!做|務|打|幹).{0,5}(?:[員師姐哥]|人員|小姐|牙醫|裁縫|玩家|客服)")
_NOTHING_TOLD = (  # nothing but who, how old, since when, and 是, 當, 在
    "我阮他她伊媽爸嬤公婆爺奶先生太老兒子女哥弟姊姐妹叔伯姨舅姑祖父母外孫阿家男性人0-9零一二三四五六七八九十歲年次多快今"
    "是就都直目前現在本身職業工作個位名當做的全兼專資深小般平常時天每整有也算其實大學高中畢過了因為啊喔嗯"
    "透亮光醒跑上下輪值進午晝白晚外頭沙灘超商店海邊醫院廠外面科技泳池社區飯校學公司 "
)
_BEFORE = Pattern(
    f"(?:[{_NOTHING_TOLD}]|那(?=[{_NOTHING_TOLD}])|請問|主要|剛好|長期|固定|退伍後|從事|一輩子|一世人)*"
)
_TO_BE = Pattern(
    "(?:是|當|做|在|去|跑|到|顧|下|從事|擔任|任職|任職於|待|進|巡|輪|上|值)(?:了|過|個|一個|一名|一位|的是)?$"
)
_OF_FOOD = Pattern("(?:愛吃|想吃|喜歡吃|買)(?:那?種|了|過)?$")  # 我愛吃採蚵的
_THEN = Pattern(
    "$|護|保全|作業員|[ ,。0-9]|的(?:$|[啦喔啊呢 ])|[了啦喔啊呢耶吧欸囉嘛]|已經|好?幾十?年|一輩子"
    "|[一二三四五六七八九十幾兩]{1,3}[年點]"
    "|工作|上班|做[事工穡活]?|值|當|擺|幫|忙|一[枚個名位隻尾]|本人|無誤|選手|主任|工人|打工|裡|邊|內|每|天|整|都|逐|站|坐|待|曬|從|常|一直|很少|沒|不|日|早上|中午"
    "|白天|晚|戶外|室外|平|算|要|今年|兼|[男女]|五|六|七|四|三|還|也|才|到|跑|搬|挖|拔|除|種|巡|輪|三班|作|顧|為生|維生|是|一天|大部分"
)

_IS_THERE = Pattern("(?:每天|整天|天天|一直|逐工)?(?:[都嘛]|每天|整天|天天|一直)在")
_FIELD = ("裡", "里", "上", "頭", "中", "間", "塭", "地", "田")
_CHORE = Pattern("[掠抓捉割採施噴灑澆剪修綁鋪扛挑掃撿摘收曝]")


def is_trade(text: str, hit: Hit[Sign]) -> bool:
    """Say whether a phrase is but the name of a trade under a roof: 同事, 也是牙醫."""
    if hit.meaning is not Sign.INDOORS or _AT_WORK.search(text, 0, hit.start):
        return False
    return _TRADE.fullmatch(text, hit.start, hit.end) is not None


def is_own(sentence: Sentence, hit: Hit[Sign]) -> bool:
    """Say whether a phrase of work tells of the person's own days.

    Args:
        sentence: The message.
        hit: Any phrase of sun; what is no noun of work is always one's own.
    """
    text = sentence.text
    if hit.meaning not in _OF_WORK:
        return True
    if _OF_FOOD.search(text, max(hit.start - 3, 0), hit.start):
        return hit.meaning is Sign.INDOORS
    if _NOUN.fullmatch(text, hit.start, hit.end) is None:
        return True
    clause = sentence.clauses[sentence.clause_at(hit.start)]
    if _IS_THERE.match(text, hit.start, hit.end):
        return True  # 農忙農閒都在田裡
    behind = hit.end - clause.start
    chore = text.endswith(_FIELD, hit.start, hit.end) and _CHORE.match(clause.words, behind)
    if not chore and _THEN.match(clause.words, behind) is None:
        return False
    if text.endswith("班", hit.start, hit.end):
        return True  # 跑計程車夜班
    start = max(hit.start - clause.start, 0)
    return bool(_BEFORE.fullmatch(clause.words, 0, start) or _TO_BE.search(clause.words, 0, start))
