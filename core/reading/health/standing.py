"""How an illness or a medicine stands in its sentence, by what people say of such things."""

from __future__ import annotations

from dataclasses import dataclass

from core.person import Condition, Subject
from core.reading import undone
from core.reading.health.hits import Meaning
from core.reading.marks import mark_at
from core.reading.pattern import Pattern
from core.reading.relatives import ANOTHER
from core.reading.sentences.clauses import Sentence, Standing
from core.reading.understood import Span
from core.reading.words import Hit

NAMED = frozenset({Condition.WARFARIN, Condition.DOAC})
MEDICINES = frozenset(
    {
        *NAMED,
        Condition.UNKNOWN_ANTICOAGULANT,
        Condition.ACTIVE_VITAMIN_D,
        Condition.THIAZIDE_DIGOXIN_LITHIUM,
        Condition.LEVOTHYROXINE,
        Condition.ANTIBIOTICS,
        Condition.BISPHOSPHONATE,
        Condition.OSTEOPOROSIS_INJECTION,
        Condition.IRON,
        Condition.STEROID_AED,
    }
)
_FOR_NOW = Pattern(
    "(?:還有?在|繼續|持續)(?:打|吃|用)|暫停|暫時停|先停|停(?:了|藥)?(?:個)?[0-9一二三四五六七兩幾半]+個?(?:天|日|次|週|星期|禮拜)"
    "|拔牙|(?:手術|開刀|檢查)前|現在又|又開始|又在|恢復"
)
_COUNTS = Pattern(
    "(?:這樣|這個|也|有|要)*(?:算嗎|算不算|算是嗎|有關嗎|有關係嗎|要講嗎|要說嗎|算在內嗎)"
)
_ONCE = Pattern(
    "(?:吃|服|服用|用|打)(?:過|完)(?:了|的|一次|一陣子|一段時間|[0-9一二三四五六七八九十幾半]{1,2}個?[年月週周天次劑針支]的?|一?點)*$"
)
_THEN_QUIT = Pattern(
    "[ ,。;]+(?:昨[天晚]|前天|剛剛?|上[週個]|後來|現在|已經|就|目前|之後|早就|都|也|"
    "醫[生師]說?)*(?:停[了掉用]|停藥"
    "|沒吃了|不吃了|沒有了|沒在吃|不用吃了|結束了?|沒了|[吃打用]完了?)"
)
_DENIED_WITH = Pattern(  # 洗腎跟可邁丁都沒有
    "(?:[跟和與及或、]|還有)[^,。!?有是但其別另只]{1,8}?(?:都|也|通通|全部|統統"
    "|全)+(?:沒有?|無)(?:在|得|患)?(?:吃|過)?(?=$|[ ,。!?啦喔])"
)
_TAKEN_BEFORE = Pattern(  # 我吃可邁丁、高血壓跟糖尿病都沒有 takes it
    "(?:有|吃|服用?|用|打|在|正在|長期|固定|每[天日]|得|患|是)(?:著|了|的)?$"
)
_IS_ONE = Pattern("(?:患者|病人|病患|病友)")
_WHO_HAD = Pattern("過的(?:人|病人|患者)[啦喔了,。! ]*$")  # 腎臟移植過的人
_WHO_HAS_IT = Pattern(f"(?:的)?(?:那個|人)?(?:的)?是(?:我的?|我家的?|阮)?{ANOTHER}")
_AM = ("我是", "就是", "她是", "他是", "媽是", "爸是")
_NOT_YET = Pattern(
    "(?:下個?(?:禮拜|星期|週|月)|明天|後天|(?<![^ ,。我他她])(?:之後|以後)|[之以]後(?=會|再)"
    "|準備|打算|預計|預定|建議我?|要我考慮|考慮|還沒開始|還沒)(?:要|才|會|再|去|開始|我)*(?:吃|打|用|服用?)?(?:那個|這個)?$"
)  # but 副甲狀腺拿掉以後吃鈣化三醇 is taken
_NOT_BEGUN = Pattern(  # 醫生說要打Evenity 我還沒打
    "[^,。!? ]{0,4}[ ,]+(?:[^,。!? ]{1,5}[ ,]+)?(?:但是?|可是|不過)?(?:我|她|他|目前|"
    "現在|都|也)*(?:還沒|還未"
    "|尚未)(?:有|去|開始)?(?:打|吃|用|拿|領|買|開始)(?!完|過期|藥)"
)
_GUESSED = Pattern(
    "(?:應該|覺得|猜|感覺|搞不好|說不定|也許|或許)[^,。!?]{0,3}(?:有|是|得)[^,。!?沒不]{0,4}$"
)
_RULED_OUT = Pattern("排除(?:了|掉)?$")
_I_DO = Pattern(
    "[?嗎 ,。]*(?:因為)?(?:我|她|他|我媽|我爸|媽媽?|爸爸?)(?:自己|目前|現在)*(?:就|都"
    "|也)?有(?:在)?(?:吃|用|打)?(?:這個|那個)?[的喔啦]*(?=$|[ ,。!?])"
)
_TOPIC = Pattern(  # 保骼麗健保給付條件: nobody takes it
    "的?(?:健保|給付|副作用|價[格錢]|費用|介紹|機制|作用|說明|適應症|自費|仿單|成分|學名|藥廠|資訊|注意事項|評價|推薦)"
)
_TAKEN = Pattern("[吃服打用有在]")
_TAKES_THEM = Pattern(  # 今天帶媽媽去洗腎
    "(?:[載帶送陪接]|跟著)(?:我的?|我家|隔壁)?(?:[媽爸]{1,2}|阿[嬤公姨伯]|奶奶|爺爺|外[婆公]|先生|太太|老[公婆]|公公|婆婆|岳[父母]|姊姊?"
    "|姐姐?|妹妹?|哥哥?|弟弟?|舅舅|叔叔|長輩|老人家?|病人|客人|鄰居|朋友|[他她伊人])"
    "(?:去|來|到|回|醫院|回來|做|一起|,| )*$"
)
_OLDER = Pattern(
    "的(?:長輩|老人家?|人(?!工)|朋友|同事|鄰居|阿[伯姨嬤公]|親戚|客人|住民|個案|爺爺|奶奶)"
)
SWITCHED_TO = Pattern("[改換](?:成|吃|用|為|服|到|給[我她他]?(?:吃|用)?|開(?:給[我她他])?)?$")
_NONSENSE = Pattern(
    "[^,。!? ]{0,4}?(?:就|都|也|那個|那項|這個|這項)*(?:免問|不用問|別問|不必問|免講|"
    "不用說|不算|不可能|怎麼可能|免談)|"
    "(?:個|什麼)(?:鬼|屁|頭|毛|碗糕)(?!痛|暈|髮)"
)
_BUT_FOR = Pattern("(?:除[了開掉去]|扣掉|撇開)(?:我|有|我有|得過)?$")  # 除了腎結石都沒有
_AM_I = Pattern("是(?:一個)?$")
_OLD = ("原本的", "原來的", "本來的", "之前的")  # 除了原本的甲狀腺素
_HOPED = Pattern("備|準備|計畫|打算|想|要|求|拚|拼|受孕|植入")
_NOT_SO_FAR = Pattern(
    "(?:中|了|很久|好久|[0-9一二三四五六七八九十幾半]+[個年月多]+|但是?|可是|不過|我|目前|現在"
    "|都|也|一直|[ ,])*"
    "(?:還沒|尚未|還未|沒消息|沒成功)(?!生|結婚|停)"
)
_LATELY_DONE = Pattern(
    "(?:上個?月|上週|上禮拜|前天|昨天|年初|年底|去年|[1-5一二三四五]個月前)[^停不沒]*$"
)
_JUST = ("剛", "才", "昨天", "今天", "前天", "上週", "上禮拜", "上個月", "這個月", "月初")
_A_YEAR_AGO = Pattern("去年(?!底)|前年")
_ORDERED = Pattern(
    "(?:請|麻煩|幫我|可以|能不能|可不可以|給我|拜託)(?:你|醫[生師]|再|多)*開[^,。!?]{0,3}$"
)
_WHETHER = Pattern("(?:了|的|過|中)?嗎(?!啡)")
_MAY_BE_A_BABY = frozenset({Subject.CHILD, Subject.OTHER})
_A_BABY = Pattern(
    "(?:女兒|兒子|孫[子女]|金孫|孫仔|姪[子女]|外甥女?)(?![^。!?]*[2-4二三四][0-9十])"
    "[^。!?寶孩囡嬰]{0,12}$"
)
_WEANED = Pattern("(?:停|斷|戒|不再|沒再|結束)(?:了|掉)?(?:餵|親餵|哺)?$")
_WEANED_SINCE = Pattern(  # 餵完母奶了 早就停了; 剛餵完奶 is between two feeds
    "(?<![剛才上午晚天夜次寶])(?:餵|哺)完(?:了|母?[奶乳](?:了|很久)|很久)(?![都就才再])"
)
_STILL_NURSES = Pattern("還在|正在|[我也都]在[餵哺親]|[餵哺][^,。!? ]?中")
_AROUND = 16
"""Characters around a name in which it is said how it stands."""
_FEW = 6
"""Characters between a medicine and the end of its clause: 吃了三個月拜瑞妥 已經停了."""


@dataclass(frozen=True, slots=True)
class Stood:
    """How it stands; ``maybe`` where none may pass over it; the mark behind it, if any."""

    standing: Standing
    maybe: bool = False
    mark: Span | None = None


_GUESS = Stood(Standing.UNCLEAR, maybe=True)


def stand(sentence: Sentence, hit: Hit[Meaning], *, asked: bool) -> Stood:
    """Say how an illness or a medicine stands.

    Args:
        sentence: The normalised message.
        hit: Where it is named.
        asked: Whether the health question was asked.
    """
    another = sentence.is_of_another(hit.start)
    mark = mark_at(sentence.text, hit.end)
    if mark is not None and not another:
        return Stood(Standing.STATED if mark.yes else Standing.DENIED, mark=mark.span)
    if _NONSENSE.match(sentence.text, hit.end) and not another:
        return Stood(Standing.DENIED)
    if _is_only_spoken_of(sentence, hit, asked=asked):
        return Stood(Standing.UNCLEAR)
    if _is_plain(sentence, hit, asked=asked):
        return Stood(Standing.UNCLEAR if another else Standing.STATED)
    return _by_its_clause(sentence, hit, another=another)


def _by_its_clause(sentence: Sentence, hit: Hit[Meaning], *, another: bool) -> Stood:
    """Say how it stands by the words around it, where no mark and nothing plain tells."""
    standing = sentence.standing(hit, listed=True)
    if _is_whose(sentence, hit):
        return Stood(Standing.UNCLEAR)
    denied = _is_denied_with(sentence.text, hit)
    if standing is Standing.STATED and not denied:
        return _looked_at_again(sentence, hit)
    if standing is Standing.UNCLEAR and not another and _says_so(sentence, hit):
        return Stood(Standing.STATED)
    if denied:
        return Stood(Standing.UNCLEAR if another else Standing.DENIED)
    if standing is Standing.PAST and (_goes_on(sentence.text, hit) or _lasts(sentence, hit)):
        return Stood(Standing.STATED)
    return Stood(standing)


def _is_only_spoken_of(sentence: Sentence, hit: Hit[Meaning], *, asked: bool) -> bool:
    """Say whether it is who is taken there, or a topic: 帶媽媽去洗腎, 保骼麗健保給付條件."""
    text, near = sentence.text, max(hit.start - _AROUND, 0)
    of_them = _OLDER.match(text, hit.end) and _AM_I.search(text, near, hit.start) is None
    if sentence.about is Subject.SELF and of_them:
        return True
    if sentence.about is Subject.SELF and _TAKES_THEM.search(text, near, hit.start):
        return True
    topic = not asked and _TOPIC.match(text, hit.end) is not None
    return topic and _TAKEN.search(text, near, hit.start) is None


def _is_denied_with(text: str, hit: Hit[Meaning]) -> bool:
    """洗腎跟可邁丁都沒有 denies both, where no verb tells of the first."""
    if _DENIED_WITH.match(text, hit.end) is None:
        return False
    return _TAKEN_BEFORE.search(text, max(hit.start - 6, 0), hit.start) is None


def _is_plain(sentence: Sentence, hit: Hit[Meaning], *, asked: bool) -> bool:
    """Read 血壓藥算嗎 and 我是腎臟病患者 as told."""
    patient = sentence.text.endswith(_AM, 0, hit.start) and _IS_ONE.match(sentence.text, hit.end)
    told = _COUNTS.match(sentence.text, hit.end) or _WHO_HAD.match(sentence.text, hit.end)
    told = told or _BUT_FOR.search(sentence.text, max(hit.start - 6, 0), hit.start)
    alone = hit.start == 0 and _IS_ONE.match(sentence.text, hit.end)
    told = told or (alone if alone and alone.end() == len(sentence.text) else None)
    return bool(patient) or (asked and told is not None)


def _looked_at_again(sentence: Sentence, hit: Hit[Meaning]) -> Stood:
    """Take back what seemed stated: guessed, ruled out, ordered, once, or not begun."""
    text, start = sentence.text, max(hit.start - _AROUND, 0)
    if _WHETHER.match(text, hit.end):
        return Stood(Standing.UNCLEAR)
    if hit.meaning is Condition.PREGNANT and _is_hoped_for(text, hit):
        return Stood(Standing.UNCLEAR)
    if hit.meaning is Condition.PREGNANT and _A_YEAR_AGO.search(_clause(sentence, hit)):
        return Stood(Standing.PAST)
    if _drinks_it(sentence, hit):
        return Stood(Standing.UNCLEAR)
    if hit.meaning is Condition.BREASTFEEDING and _is_weaned(text, start, hit):
        return Stood(Standing.PAST)
    if _RULED_OUT.search(text, start, hit.start):
        return Stood(Standing.DENIED)
    if _GUESSED.search(text, start, hit.start):
        return _GUESS
    if _ORDERED.search(text, start, hit.start):
        return Stood(Standing.UNCLEAR)  # 請開處方維生素d給我
    return _of_medicine(sentence, hit) if hit.meaning in MEDICINES else Stood(Standing.STATED)


def _drinks_it(sentence: Sentence, hit: Hit[Meaning]) -> bool:
    """我女兒在喝母奶 三個月: the one meant is the baby, who nurses nobody."""
    if hit.meaning is not Condition.BREASTFEEDING or sentence.about not in _MAY_BE_A_BABY:
        return False
    before = sentence.text[max(hit.start - _AROUND, 0) : hit.start + 1]
    drinks = "喝" in sentence.text[max(hit.start - 1, 0) : hit.end]
    return drinks and _A_BABY.search(before) is not None


def _is_weaned(text: str, start: int, hit: Hit[Meaning]) -> bool:
    if _WEANED.search(text, start, hit.start):
        return True
    since = _WEANED_SINCE.search(text, start, hit.end + _FEW)
    return since is not None and _STILL_NURSES.search(text) is None


def _is_hoped_for(text: str, hit: Hit[Meaning]) -> bool:
    """備孕中還沒有 tells that there is none yet."""
    hoped = _HOPED.search(text, hit.start, hit.end) is not None
    return hoped and _NOT_SO_FAR.match(text, hit.end) is not None


def _of_medicine(sentence: Sentence, hit: Hit[Meaning]) -> Stood:
    """How a medicine stands: 吃過 and 吃完 are past, what begins next week is not yet."""
    text, start = sentence.text, max(hit.start - _AROUND, 0)
    if _is_over(sentence, hit) and not _goes_on(text, hit):
        return Stood(Standing.PAST)
    waits = _NOT_YET.search(text, start, hit.start) or _NOT_BEGUN.match(text, hit.end)
    return _GUESS if waits else Stood(Standing.STATED)


def _is_over(sentence: Sentence, hit: Hit[Meaning]) -> bool:
    text, end = sentence.text, sentence.clauses[sentence.clause_at(hit.start)].end
    if undone.quits(text, hit.start, hit.end):
        return True
    if end - hit.end < _FEW and _THEN_QUIT.match(text, end):
        return True
    once = _ONCE.search(text, max(hit.start - _AROUND, 0), hit.start)
    lasting = hit.meaning is Condition.OSTEOPOROSIS_INJECTION  # one of last year works still
    if once is not None and lasting:
        return "完" in once[0] and not text.endswith(_JUST, 0, once.start())
    return once is not None


def _goes_on(text: str, hit: Hit[Meaning]) -> bool:
    """Say whether a medicine is only put off (停三天), or is 原本的甲狀腺素."""
    if hit.meaning not in MEDICINES:
        return False
    near = text[hit.start : hit.end + _AROUND]
    changed = (
        SWITCHED_TO.search(text, max(hit.start - 3, 0), hit.start) is not None
    )  # 上個月停可邁丁改艾必克凝
    return changed or text.endswith(_OLD, 0, hit.start) or _FOR_NOW.search(near) is not None


def _lasts(sentence: Sentence, hit: Hit[Meaning]) -> bool:
    """保骼麗上個月打的 works still."""
    shot = hit.meaning is Condition.OSTEOPOROSIS_INJECTION
    return shot and _LATELY_DONE.search(_clause(sentence, hit)) is not None


def _clause(sentence: Sentence, hit: Hit[Meaning]) -> str:
    return sentence.clauses[sentence.clause_at(hit.start)].words


def _is_whose(sentence: Sentence, hit: Hit[Meaning]) -> bool:
    """Read 洗腎的是我先生啦: who has it is named behind it."""
    found = _WHO_HAS_IT.match(sentence.text, hit.end)
    return found is not None and sentence.is_of_another(found.end())


def _says_so(sentence: Sentence, hit: Hit[Meaning]) -> bool:
    """Say whether what is asked about is told to be so right behind: …算抗凝血嗎 我有在吃."""
    end = sentence.clauses[sentence.clause_at(hit.start)].end
    return _I_DO.match(sentence.text, end) is not None
