"""Declining to say, or not knowing: both are accepted, and asked no further."""

from __future__ import annotations

from functools import cache

from core.reading.fillers import answer_forms
from core.reading.hokkien import said_over
from core.reading.pattern import Pattern
from core.reading.understood import Context, Slot
from core.reading.wishes.parts import BETWEEN, Lexicon, Part, Rows
from core.reading.words import Words

ASKED: dict[str, Slot] = {
    "subject": Slot.SUBJECT,
    "age": Slot.AGE,
    "sex": Slot.SEX,
    "menopause": Slot.MENOPAUSE,
    "sun": Slot.SUN,
    "safety": Slot.CONDITIONS,
    "diet": Slot.DIET,
    "reminder_time": Slot.REMINDER_TIME,
}
"""Which slot a question fills, by the name that ``asking`` shows outside."""

_DECLINED = (
    (
        "[可以|能|能不能|可不可以|可否|是否可以][先]不(想|要|方便|願意|便|太想|太方便|說|講"
        "|回答|答|填|回|願)"
        "[說|講|回答|透露|告訴你|告訴妳|告知|填|提供|回覆|公開|談|答|寫][這個|這題|了|嗎|年齡"
        "|性別|歲數]"
    ),
    "不(告訴|跟)[你|妳|您][說|講]",
    (
        "[先|想|我要|我想|這題|這個|這題先|請](跳過|略過|pass|skip|下一題|下一個|先跳過"
        "|先略過|保留)[這題|這個|這一題|吧|好了]"
    ),
    (
        "(不給|不給你|才不給|你管我|沒什麼好說|沒什麼好講|沒啥好說|沒啥好講|不重要|很重要嗎|有差嗎"
        "|秘密|祕密|保密|隱私|這是隱私|個人隱私|私人問題|無可奉告|拒答"
        "|拒絕回答|恕不奉告"
        "|不予置評|先不填|先不說|不填|不答|不回答|不想|不要問|別問|不便透露|不方便)"
    ),
    (
        "(prefer not to say|i prefer not to say|rather not say|not telling|no comment"
        "|none of your business|private|secret|rahasia|lewati|bỏ qua)"
    ),
)
_UNKNOWN = (
    (
        "[那|那就|就|我|真的|我也|也|都|完全|實在|其實](不知|不知道|不曉得|不清楚|不確定|不太清楚|不太確定"
        "|不太知道|不記得|沒印象|不明|不詳|不大清楚|不是很清楚|不是很確定|不懂|不了解|很難說"
        "|不好說)"
        "[是不是|有沒有|欸|哪個|哪一個|什麼|算不算|怎麼說|怎麼算|幾歲|怎麼回答|要怎麼說"
        "|到底幾歲|她幾歲|他幾歲|多少|有停還是沒停|停了沒|停經沒|停了沒有|有沒有停][了|好了|吧|啦]"
    ),
    "[我|都|好像|有點](忘記|忘|忘掉|記不得|想不起來|記不清楚|不記得)[了|啦|幾歲|哪年]",
    (
        "([這|這個|這種事][我]哪[裡|會](知道|曉得|記得)|誰[會](知道|曉得|記得)|搞不清楚|弄不清楚|說不上來"
        "|沒注意過|沒注意|沒在記|沒記|沒查過|沒檢查過|唔知|不知"
        "|莫宰羊|無法確定|無法判斷)"
    ),
    (
        "(don't know|i don't know|dont know|idk|dunno|not sure|i'm not sure|unsure|no idea"
        "|forgot|tidak tahu|gak tahu|không biết|khong biet)"
    ),
)
_TOPICS: dict[Slot, str] = {
    Slot.AGE: "年齡|幾歲|年紀|歲數|生日",
    Slot.SEX: "性別|男女",
    Slot.MENOPAUSE: "停經|月經",
    Slot.SUN: "日曬|曬太陽",
    Slot.CONDITIONS: "疾病|病史|有沒有(?:生)?病|[生得有]?(?:過?(?:什麼|哪些))?病(?![人房友毒])|病情"
    "|[吃用]?(?:什麼|哪些)藥|用藥|健康狀況|身體狀況",
    Slot.DIET: "飲食|過敏",
}
_PARTS: Rows = (
    (
        Part.NOT,
        (
            (
                "(rather not|prefer not to|won't|don't want to|not|不想|不太想|不大想|不是很想"
                "|沒有很想|沒想|沒想要|無想|無想要|無方便|沒方便|不會想|不要|不願|不願意|不肯"
                "|不方便|不太方便"
                "|不大方便|不便|不好|不好意思|不太好意思|不喜歡|不愛|不打算|不準備|不會"
                "|沒有要|沒要|沒打算|不需要|不必|不用|不能|別|懶得|拒絕|恕不|恕難|恕|難以"
                "|不適合|不習慣|不敢|沒辦法|無法|先不|先別|先不要|不|不可以|不行|就不"
                "|還是不|還是別|沒必要|沒需要|何必|選擇不|無愛|不甘願|不情願)"
            ),
        ),
    ),
    (
        Part.TELL,
        (
            (
                "(說|講|回答|透露|告訴|談論|填寫|公開|奉告|提供|回覆|回應"
                "|告知|揭露|說出來|講出來|說出口|講出口|說明|多說|多講|明講|講太多|說太多|作答"
                "|過問|問我|啟齒|交代|曝光|洩漏|洩露|讓你知道|讓別人知道|讓人知道|讓人家知道"
                "|被知道|被人知道|tell|say|answer)"
            ),
        ),
    ),
    (
        Part.WHAT,  # tells only where nothing else is said: 不給, but not 不能碰牛奶
        ("(答|提|談|填|寫|回|理|碰|給|問|知道|聊|報|管|繼續|作答)",),
    ),
    (
        Part.SECRET,
        (
            (
                "(不給|不給你|才不給|秘密|祕密|隱私|私密|私事|私人|私人問題|個人隱私|保密"
                "|無可奉告|拒答|不予置評|不關你的事|不關你事|關你什麼事|關你屁事|與你無關"
                "|干你什麼事|跟你沒關係|跟你沒有關係|跟你有什麼關係|跟你有啥關係|跟你無關|跟你何干"
                "|管太多|管那麼多|管這麼多|問太多"
                "|為什麼要告訴你|為什麼要跟你說|為什麼要說|為什麼要講|幹嘛告訴你|幹嘛要說"
                "|幹嘛跟你說|憑什麼|private|personal|secret|none of your business)"
            ),
        ),
    ),
    (
        Part.PASS,
        (
            (
                "(跳過|略過|跳過去|跳掉|跳這題|pass|skip|下一題|下一個|換一題|換別題|問別的"
                "|問別題|別題|換別的"
                "|先空著|空著"
                "|空白|留空|留白|放著|先放著|保留|先保留|不作答|棄權|下面一題|下題|擱著|不填|不答)"
            ),
            (
                "(之後|以後|晚點|等等|改天|待會|下次|有需要|想到)[我]再(跟你說|告訴你|說|講|跟你講"
                "|補|回答|填|答)"
            ),
        ),
    ),
    (
        Part.THIS,
        (
            (
                "(這|這個|這題|這一題|這格|這一格|這欄|這項|這部分|這部份|這種|這類|這種事"
                "|這種事情|這種問題|這問題|這個問題|這件事|這方面|這點|這一點|那題|它|此題|本題"
                "|該題|題目"
                "|問題|事|事情|部分|部份|上面那題)"
            ),
            (
                "(年齡|年紀|歲數|幾歲|生日|性別|男女|停經|月經|那個來|曬太陽|日曬|太陽|疾病|病史|病"
                "|生病|病情|吃什麼藥|用藥|藥|健康|健康狀況|身體|身體狀況|飲食|過敏|吃素|身分|名字"
                "|關係|出生|出生年|個資|個人資料|我是誰|誰要吃|狀況|必知)"
            ),
            (
                "(問這麼多|問那麼多|問這個|問這些|一開始|哪有人|女人|女生|男人|機器人|陌生人|別人"
                "|外人|大家|年紀大|必要|需要|應該|一題|意思|換|格|這裡|幹嘛|做什麼|沒有|小姐"
                "|選擇|歹勢|比較"
                "|太|吧|吼|打聽|問題|敏感)"
            ),
        ),
    ),
)
_DECLINING = (
    "(?:不想|不要|不方便|不願意?|不肯|不便)(?:跟你|告訴你)?(?:說|講|透露|回答|填|提供|告訴你?)"
    "(?!話)"
)
_KEPT = "(?:不說|不講|不透露|不公開|不提供|不填)"
"""Declines where its topic stands right beside it: 性別不填, but not 醫生不說 病情."""
_ABOUT = Pattern(
    "|".join(
        f"(?:{_DECLINING}[^。!?\n]{{0,4}}|(?:^|[,，。、;\\s]|我){_KEPT})(?P<{slot.value}>{words})"
        for slot, words in _TOPICS.items()
    )
)
_SAID_BEFORE = Pattern(  # 病史不想說, 有沒有生病我不方便講
    "|".join(
        f"(?P<{slot.value}>{words})(?:的事情?|這題|這個|這部分|什麼的|[我她他伊]|媽媽?|爸爸?|就|也|都|先|說"
        f"|有點|比較)*(?:{_DECLINING}|{_KEPT}|(?:要|是)?(?:保密|秘密|祕密|隱私))(?!出|清|嗎)"
        for slot, words in _TOPICS.items()
    )
)


@cache
def _words() -> Words[bool]:
    return Words([(True, _DECLINED), (False, _UNKNOWN)])


def read(text: str, context: Context) -> frozenset[Slot]:
    """Return the slots a message declines to fill: the one just asked, or one it names.

    Args:
        text: The normalised message.
        context: The question asked.
    """
    found = _ABOUT.search(text) or _SAID_BEFORE.search(text)
    named = frozenset({Slot(found.lastgroup)}) if found and found.lastgroup else frozenset()
    asked = ASKED.get(context.asked or "")
    if asked is not None and not named and _is_refusal(text):
        return frozenset({asked})
    return named


def _is_refusal(text: str) -> bool:
    if _QUITS.search(text) or _TOLD_ALREADY.search(text):
        return False
    clauses = [each for each in BETWEEN.split(text[:LONGEST]) if each]
    forms = (form for each in (text, *clauses[:1]) for form in answer_forms(each))
    if _words().any_whole(forms) is not None:
        return True
    if _HINT.search(text) is None:
        return False
    said = said_over(text[:LONGEST])
    return any(_declines(each) for each in (said, *filter(None, BETWEEN.split(said))))


@cache
def _parts() -> Lexicon:
    return Lexicon(_PARTS)


def _declines(stretch: str) -> bool:
    """Whether a stretch says nothing but that something is not told, in whatever order."""
    said = _parts().parted(stretch)
    if said.rest > UNHEARD or _WHAT.search(_NO_WHAT.sub("□", stretch)):
        return False
    if said.follows(Part.TELL, Part.NOT) or said.any(Part.SECRET, Part.PASS):
        return True
    return said.rest == 0 and said.follows(Part.WHAT, Part.NOT)


_HINT = Pattern(
    "[不別沒無恕懶拒難免莫麥密私隱棄跳略空留擱]|下一?題|下一個|下面|換|問[別太]|放著|關你|干你"
    "|管[太那這]|跟你"
    "|為什麼要|幹嘛|憑什麼|有差|很重要|再|not|won|don|pass|skip|private|personal|secret"
)
"""One of these stands in every refusal: a quick look."""
UNHEARD = 3
"""Characters nobody knows, in a stretch that declines all the same."""
_NO_WHAT = Pattern(
    "[關干]你什麼事|跟你有[什啥]麼?關係|沒什麼|有什麼[病藥]|吃什麼藥|什麼[病藥]|什麼都|為什麼要(?:告訴|跟你|說|講)"
)
_WHAT = Pattern("什麼(?!要|都)|(?<!好)(?<!行)(?<!可以)嗎.|[?].|是不是|有沒有")


_QUITS = Pattern(
    "(?:不|懶得)(?:想|要)?再?(?:填|弄|設|寫|做|玩|用|測)定?了|(?:改天|下次)再(?:填|弄|設)"
    "|算了[ ,]*(?:先?不用|先?不填|先?不弄|不設)"
)
"""What leaves the whole talk, and not this question alone."""
_TOLD_ALREADY = Pattern("不是(?:都|已經|就|才|有|早就)*[跟和]?你?(?:說|講|回答|答|填)(?:過|了)")
"""「剛剛不是說了嗎」 told it before, and declines nothing."""
LONGEST = 60
"""Characters in which an answer declines; longer messages tell something."""
