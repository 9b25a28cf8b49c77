"""Whether a sentence says that there is no illness and no medicine, and leaves nothing over."""

from __future__ import annotations

from functools import cache

from core.person import Condition
from core.reading.fillers import answer_forms
from core.reading.health.nothing_words import HEALTHY_ASKED, NO_ILLNESS, NO_MEDICINE, NONE, SUSPECT
from core.reading.health.remarks import Remark
from core.reading.health.said import SETTLES, Said
from core.reading.health.standing import MEDICINES, NAMED
from core.reading.pattern import Pattern
from core.reading.sentences.cuts import Clause, blotted
from core.reading.words import Words

_NO_DRUG_USE = Pattern(  # a form filled in: 本人女53歲停經2年 蛋奶素 無用藥
    "(?:目前|平時|平常)?(?:無|沒有)(?:任何|長期|固定|其他|特殊|慢性)*(?:用藥|服藥|藥"
    "物)(?:史|習慣|紀錄)?|(?:用|服)藥史?:? ?無"
)
_OF_ALL = Pattern(
    "我(?:自己|本人)?(?:倒是|是|則|這些|那些|以上)*(?:都|全都|什麼都|完全|統統|通通)嘛?[沒無]"
    "|我(?:自己|本人)?(?:倒是|是|則)?沒有?(?:這些|以上|那些|任何)"
    "|我(?:自己|本人)?(?:倒是|是|則)?(?:很|都|蠻)?(?:健康|正常|沒病|沒事|沒問題)"
)
_SOUND = Pattern("健康|正常|[病藥痛]|恙|問題|毛病|[a-z]")
_NO_PAINS = Pattern("[無沒]病[無沒]痛")
_WISHED = Pattern(
    "(?:祝|希望|為了|想要|想|維持|保持|要讓|怎麼|如何|照顧|變|關心|顧|對|讓)[^,。!? 過]{0,3}$"
)
_ONLY = Pattern(
    "就(?:是)?這[一兩二三四幾]?[樣種顆個](?:而已)?$|只有|只是|就只|只|而已|就這樣|就這些|這樣而已|其他(?:的)?都?(?:沒有|沒|無|正常|還好|ok)|除了"
)
_SAYS_YES = Pattern(
    "(?<![沒哪只就木美每妹枚媒眉梅霉])(?<!c還)(?<!經還)(?<!期還)(?<!媽還)"
    "有(?:的|啦|喔|啊|一個|兩個|一項|幾個|一點)*$|第[一二三四五1-5][個項點](?!也?都?沒)|除了?第"
)
_UNSURE = Pattern(
    "只(?:認得|知道|記得|看得懂|曉得)|沒有?(?:去|做過?)*(?:檢查|驗)過?(?!出)|(?:再|回去|先|等我?)(?:去)?(?:問|查|看)(?!診)|要問[我她他醫]|不(?:太|是很|敢)?(?:確定|肯定)|等報告|看報告"
)
_REST_AT_THE_END = Pattern(  # s/p TKR 其他 nil
    "(?:其[他它]|別[的項款樣]|剩下)(?:的|都|也|就|全|,| )*(?:沒有?(?:問題)?|無|正常|健康|"
    "還好|nil|none|no|neg|ok)"
    "(?:啦|喔|了|的|啊)*$"
)
_NO_MORE = Pattern(
    "(?:現在|目前|已經|後來|就|也)+(?:沒有?|無)(?:在|再)?(?:吃|用|打)?了[啦啊喔]?"
)  # 曾經吃類固醇 現在沒有了
_OPEN = frozenset({Condition.HYPERCALCEMIA, Remark.UNSURE_MEDICINE})  # 以前副甲狀腺開過刀
_NO_OTHER = Pattern("都|全|其[他它]|別的|病|藥|什麼|以上|通通|統統")
_ALL = ("都", "全", "什麼都沒", "啥都沒", "通通", "統統")
_CROSSES = Pattern("[x×❌✗✘🙅 ]+")
_A_PILL = Pattern(  # 有吃一顆白色的 其他都沒有
    "(?:(?<![沒不好])[吃服吞]|(?<![沒無])有|(?<!□)[早晚午]上?|睡前|每天|天天|就|只)[^,。!?□沒不無]{0,4}"
    "(?:[一二兩三四半幾1-9那這]|小|大|[白紅黃藍綠粉]色?的?小?)[顆粒錠包]"
    "(?![^,。!?]{0,3}(?:□|鈣|維|魚油|葉|益生|b群|b |蛋|果|糖|綜合|頭|牙|石|痣|瘤))"
)
_TREATED = Pattern(
    "(?<=□)(?:有|做過|動過|也|都|的)*(?:開[過完了]?刀|手術|術後|治療|控制|追蹤)中?(?:過|兩次|一次)?"
)
_CURED = Pattern(  # 牙齒發炎的抗生素已經吃完了
    "(?:(?:(?<![肝腎胰心關])發炎|(?:牙|膀胱|喉嚨|鼻)[^,。!? ]{0,2}感染|拔牙|感冒)的?"
    "(?:消炎|感冒|止痛)?(?:藥|□)+|消炎(?:藥|□))"
    "(?:都|也|早就|已經|昨天|前天|剛|□)*(?:[吃用]完|□)"
)
_RAN_OUT = Pattern("[吃用]完")  # 可邁丁吃完了: taken no more, or to be fetched anew?
_OPEN_ENDS = (_SAYS_YES, _A_PILL)
_DENIES = Pattern(
    "^(?:我|也|都|他|她|媽|爸|並|目前|現在|應該|其實|根本|完全|真的|, ?)*(?:沒|無|不是|不用|未|從)"
)


@cache
def _answers() -> Words[bool]:
    return Words([(False, HEALTHY_ASKED)])


def says_none(said: Said) -> bool:
    """Say whether a sentence plainly says that there is nothing, and leaves nothing over.

    Args:
        said: What it says of health.
    """
    return _tells_of_none(said) and not (leaves_more(said) or _OPEN & said.past.keys())


def _tells_of_none(said: Said) -> bool:
    if _is_healthy(said):
        return True
    no_illness, no_medicine = _without(said, NO_ILLNESS), _without(said, NO_MEDICINE)
    if said.asked:
        nothing = no_illness or no_medicine or _denies_two(said)
        return nothing or _answers_none(said) or _only_another(said)
    if no_medicine and not said.names_another() and _ticks_off_medicine(said):
        return True
    return (no_illness and no_medicine) or Condition.UNKNOWN_ANTICOAGULANT in said.denied


def _ticks_off_medicine(said: Said) -> bool:
    return any(
        _NO_DRUG_USE.fullmatch(clause.words) and not said.sentence.is_of_another(clause.start)
        for clause in said.sentence.clauses[1:8]
    )


def _denies_two(said: Said) -> bool:
    """腎臟沒事 沒吃抗凝血藥 goes through the list; 沒吃抗凝血藥 alone says one thing of it."""
    thinner = SETTLES & said.denied.keys()
    return bool(thinner) and ("腎" in said.sentence.text or Condition.KIDNEY_DISEASE in said.denied)


def _without(said: Said, pattern: Pattern) -> bool:
    return any(said.is_told(*found.span()) for found in pattern.finditer(said.sentence.text))


def _is_healthy(said: Said) -> bool:
    hit = said.whole
    if hit is None or said.sentence.is_of_another(hit.start):
        return False
    sound = said.asked or _SOUND.search(said.sentence.text, hit.start, hit.end) is not None
    if not (sound or _without(said, NO_MEDICINE) or _NO_PAINS.search(said.sentence.text)):
        return False  # 她七十九 身體還硬朗: so she may be with her tablets
    clause = said.sentence.clauses[said.sentence.clause_at(hit.start)]
    before = clause.words[: max(hit.start - clause.start, 0)]
    return not _WISHED.search(before) and not said.sentence.is_asked(hit.start)


def _answers_none(said: Said) -> bool:
    text = said.sentence.text
    free = [each for each in said.sentence.clauses[:6] if not _is_marked(said, each)]
    words = (text, *(clause.words for clause in free))
    if (
        said.contrasted
    ):  # 我爸吃可邁丁 我都沒有 says it of all, 我沒有 perhaps not; 沒有 但我媽… answers first
        words = tuple(each.words for each in free if _is_of_all(said, each) or _comes_first(each))
    plain = [each for each in words if not _NO_MORE.fullmatch(each)]
    if MEDICINES & said.past.keys():  # 吃過可邁丁 現在沒有 speaks of that one
        plain = [each for each in plain if _NO_OTHER.search(each)]
    forms = [form for each in plain for form in answer_forms(each) if form]
    if _CROSSES.fullmatch(text) or (_REST_AT_THE_END.search(text) and not said.contrasted):
        return True
    return any(NONE.fullmatch(form) for form in forms) or (_answers().any_whole(forms) is not None)


def _comes_first(clause: Clause) -> bool:
    """沒有 但我媽有洗腎 answers before anybody else is told of."""
    return clause.start == 0 and clause.words.startswith(("沒", "無"))


def _is_of_all(said: Said, clause: Clause) -> bool:
    if said.sentence.is_of_another(max(clause.end - 1, 0)):
        return False
    return _OF_ALL.search(clause.words) is not None or clause.words.startswith(_ALL)


def _is_marked(said: Said, clause: Clause) -> bool:
    """Say whether a clause belongs to a name before it: 腎結石?沒有啊."""
    return any(mark.start < clause.end and clause.start < mark.end for mark in said.marks)


def _only_another(said: Said) -> bool:
    return said.names_another() and _ONLY.search(said.sentence.text) is not None


def leaves_more(said: Said) -> bool:
    """Say whether something stands there that no "none" may pass over.

    Args:
        said: What a sentence says of health.
    """
    if _UNSURE.search(said.sentence.text):
        return True
    if NAMED & said.past.keys() and _RAN_OUT.search(said.sentence.text):
        return True
    if "癲癇" in said.sentence.text and Remark.OTHER_ILLNESS in said.stated:
        return not said.takes_nothing()  # it may be kept down by a medicine
    return said.maybe or leaves_words(said) or any(_leaves(said, each) for each in _OPEN_ENDS)


def leaves_words(said: Said) -> bool:
    """Say whether words of illness or medicine stand there that were not understood.

    Args:
        said: What a sentence says of health.
    """
    return _leaves(said, SUSPECT)


def _leaves(said: Said, pattern: Pattern) -> bool:
    rest = _rest(said)
    return any(
        pattern.search(rest, clause.start, clause.end)
        and not _DENIES.match(clause.words)
        and not said.sentence.is_of_another(max(clause.end - 1, 0))
        for clause in said.sentence.clauses
    )


def _rest(said: Said) -> str:
    """The text with all that was understood of it taken out."""
    rest = [*said.sentence.text]
    spans = [(hit.start, hit.end) for hit in said.hits]
    for pattern in (NO_ILLNESS, NO_MEDICINE):
        spans += [found.span() for found in pattern.finditer(said.sentence.text)]
    for start, end in spans:
        rest[start:end] = "□" * (end - start)
    return blotted(_CURED, blotted(_TREATED, "".join(rest)))
