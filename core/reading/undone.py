"""What was known of someone's health and is over or was never so: 我生完了, 我沒有腎結石."""

from __future__ import annotations

from collections.abc import Sequence

from core.person import Condition
from core.reading.pattern import Pattern
from core.reading.relatives import ANOTHER

_BORN = (
    "生完|生產完|生了(?!病)|已經生|剛生|生下來|生出來|(?<![快要備將等待沒就])(?<!下個月)(?<!下月)卸貨"
    "|(?:小孩|寶寶|孩子|囡仔|女兒|兒子)(?:已經|剛)?出生"
)
_IS_BORN = Pattern(f"(?:{_BORN})")
_OVER: tuple[tuple[Condition, Pattern], ...] = (
    (
        Condition.PREGNANT,
        Pattern(
            f"(?:{_BORN}|流產|流掉|沒保住|沒(?:有)?懷孕了|不是孕婦了"
            "|^(?!.*(?:還要|準備|要再|繼續|第[二三四]次|下一?次|嗎|怕|如果)).*(?:試管[^,。!?]{0,4}"
            "(?:失敗|沒有?成功|不做了|停了|放棄)|(?:沒有?|不)(?:再|在)?做試管))"
        ),
    ),
    (
        Condition.BREASTFEEDING,
        Pattern(
            "(?:(?:沒有?|不|停止?)(?:在|再)?(?:親?餵|哺乳|擠)(?:母?[奶乳])?了?|斷奶|離乳|退奶|停餵|餵完了"
            "|改(?:喝|餵|成)配方|(?:喝|餵)配方奶了)"
        ),
    ),
)
_NEVER = frozenset(
    {
        Condition.KIDNEY_DISEASE,
        Condition.KIDNEY_STONES,
        Condition.HYPERCALCEMIA,
        Condition.PREGNANT,
        Condition.BREASTFEEDING,
        Condition.HEART_DISEASE,
        Condition.MALABSORPTION,
        Condition.FRAGILITY,
    }
)  # a medicine denied may only be today's tablet: 我還沒吃可邁丁; 沒吃洗腎藥 tells of no kidney
_PLAINLY = Pattern(
    "(?:(?:不對|不是|錯了?|更正|寫錯了?|記錯了?|欸|啊|喔|[ ,])+)?(?:我|她|他|媽媽?|爸爸?"
    "|阿[嬤公])?(?:的?(?:心臟|腎臟?|血鈣|胃|骨頭))?(?:其實|根本|並|現在|已經|都)*"
    "(?:沒有|沒|不是)(?!在?[吃服用喝打拿領])"
)
_NOT_PLAINLY = Pattern("如果|要是|還好|幸好|希望|怕|嗎|[?]|不會|會不會|今天")


_QUIT_BEFORE = Pattern(
    "(?:不用再?|不必再?|不再|不要再|別再|可以不用?|沒再|停掉|停了|停用|停吃|剛停|才停|已停|戒掉|戒了)(?:吃|打|服用?|用|施打)?(?:了|那個|這個|原本的|[我她他]的)*$"
)
_QUIT_AFTER = Pattern(
    "(?:這個|那個|我|她|他|也|都|已經|現在|昨天|前天|今天|剛剛?|上禮拜|上週|療程|醫[生師]說?|叫我|就|上個?月|去年|早就)*"
    "(?:沒有?[在再](?:吃|打|用|服用)了?|不用再?(?:吃|打|用)了?|不再(?:吃|打|用)|沒吃了|不吃了|不打了|停[掉了用]|停吃|換成|換掉|改成|改吃|換吃|吃完(?!這|下|剩)了?|打完(?!這|下|剩)了?|療程結束)"
)
_NOT_FOR_GOOD = Pattern(
    "今天|昨天|早上|還沒|忘|等等|等一下|想|可以|可不可以|能不能|嗎|[?]|如果|要是|暫|幾天|先停"
)
_REMOVED = Pattern(
    "(?:[那這]個|[那這]項|是|請|要|幫我|可以|的)*(?:(?:刪|移)[掉除去]|刪了|取消|劃掉|去掉|(?<=[個項])拿掉)"
)


_MISTAKEN = Pattern(
    "(?:[那這]個|[那這]項|是|的|我|不小心|應該)*(?:打|按|寫|選|記|點|填|弄|搞)錯"
    "(?:了|掉|的)?[啦喔耶吧嘍]*(?=$|[ ,。!?]|我(?!的)|是|應該)"  # not 可邁丁我弄錯劑量了
)


def quits(text: str, start: int, end: int) -> bool:
    """Say whether a medicine is told to be taken no more: 醫生說不用再吃福善美了.

    Args:
        text: Normalised text.
        start: Where the medicine is named in it.
        end: Where its name ends.
    """
    near = text[max(start - _NEAR, 0) : end + _NEAR]
    if _NOT_FOR_GOOD.search(near) and "吃完" not in near:
        return False
    before = _QUIT_BEFORE.search(text, max(start - _NEAR, 0), start)
    return before is not None or _QUIT_AFTER.match(text, end) is not None


def removes(text: str, start: int, end: int) -> bool:
    """Say whether a name is to be struck from what is noted: 把腎臟病刪掉.

    Args:
        text: Normalised text.
        start: Where the name stands in it.
        end: Where it ends.
    """
    before = text[max(start - 4, 0) : start]
    struck = _REMOVED.search(before) is not None or _REMOVED.match(text, end) is not None
    return struck or _MISTAKEN.match(text, end) is not None


_NEAR = 12
_ANOTHERS = Pattern(  # 那是我媽在打的; 他沒裝支架啦 是我公公裝的
    "^(?:[欸啊喔哦嗯 ,]|不對|不是(?:我|她|他|伊)?|等等|等一下)*"
    "(?:(?:[我她他][^,。!? ]{0,3})?沒有?[^,。!? ]{1,8}[ ,。]+)?"
    "(?P<that>(?:那個?|這個?|剛剛那個?|剛才那個?)(?:藥|針|病)?)?(?:其實|才)*是(?:我的?|我家的?)?"
    f"{ANOTHER}"
    "(?:自己|以前|現在|有|在|要)*"
    "(?:(?P<what>[打洗裝]|(?(that)[吃用服得]|(?!)))(?:的|啦|喔|了|[ ,。!]|$)"
    "|(?(that)的?(?:啦|喔)?$|(?!)))"
)
_GALL_NOT_KIDNEY = Pattern(
    "膽[^,。!?腎]{0,4}(?:結石|石頭)[^。!?]{0,8}不是腎|不是腎[^。!?]{0,8}膽[^,。!?]{0,4}(?:結石|石頭)"
)
_WHOSE: dict[str, frozenset[Condition]] = {
    "打": frozenset({Condition.OSTEOPOROSIS_INJECTION}),
    "洗": frozenset({Condition.KIDNEY_DISEASE}),
}


def is_anothers(text: str, known: Sequence[Condition] | None) -> bool:
    """Say whether a text takes back what was told, for it is somebody else's: 那是我媽在打的.

    Args:
        text: Normalised text.
        known: The conditions noted so far.
    """
    return bool(known) and _ANOTHERS.match(text) is not None


def of_another(text: str, known: Sequence[Condition] | None) -> frozenset[Condition]:
    """Return which of the conditions noted a text says are somebody else's, or the gall's.

    Args:
        text: Normalised text.
        known: The conditions noted so far; one alone is the one that is meant.
    """
    if not known:
        return frozenset()
    if _GALL_NOT_KIDNEY.search(text):
        return frozenset({Condition.KIDNEY_STONES})
    found = _ANOTHERS.match(text)
    if found is None:
        return frozenset()
    return frozenset(known) if len(known) == 1 else _WHOSE.get(found["what"], frozenset())


def over(text: str) -> frozenset[Condition]:
    """Return the states of life that a text says are over (我生完了, 已經沒餵了).

    Args:
        text: Normalised text.
    """
    return frozenset(each for each, words in _OVER if words.search(text))


def is_born(text: str) -> bool:
    """Say whether a text says that the child is born, and not lost.

    Args:
        text: Normalised text.
    """
    return _IS_BORN.search(text) is not None


def never(text: str, denied: frozenset[Condition]) -> frozenset[Condition]:
    """Return which of the illnesses denied are taken back outright (我沒有腎結石).

    Args:
        text: Normalised text.
        denied: The conditions that a denial reaches in it.
    """
    plain = _PLAINLY.match(text) is not None and _NOT_PLAINLY.search(text) is None
    return denied & _NEVER if plain else frozenset()
