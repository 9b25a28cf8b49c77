"""Who is mentioned in a message, and in which part: meant, taken back, or only standing by."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto

from core.person import Subject
from core.reading.kinship import GENERAL, KIN, OWNED, WORDS, Kin
from core.reading.names import name_said
from core.reading.understood import Span

_NEAR = 14  # characters looked at on either side: enough for every phrase below
_POSSESSIVE = "(?:我們家的?|我家的?|咱家的?|我的|我|阮的?|阮兜|俺|咱|my )"
_OWNED = re.compile(rf"{_POSSESSIVE} ?$")
_STRONG = re.compile(
    rf"(?:幫忙?|替|代|為|關於|換成?|改成?|輪到|問的是|說的是|主角是|給|for |about ){_POSSESSIVE}? ?$|^.{{0,3}}(?:要問的|要吃的|要用的|要補)"
)
_DENIED = re.compile(rf"(?:不是|非|不是要?幫|not ){_POSSESSIVE}?$")
_ASIDE_BEFORE = re.compile(
    rf"(?:跟|和|與|陪|帶著?|顧|同|找|等|靠|聽|叫|請|接送?|載|抱|養|生過?|像|問一下|問問|去問|再問|要問|先問|有|當|since |with )"
    rf"{_POSSESSIVE}? ?$|[0-9一二兩三四五六七八九幾]個{_POSSESSIVE}?$|(?:他|她|你|你們|他們|人家|別人的?|恁|醫生|肚子裡?的?|胎中|懷的)$"
)
_ASKS_FOR = re.compile(rf"(?:只有|還有|幫.{{0,3}}問|想問一下|請問一下|想要問|想問){_POSSESSIVE}?$")
_ROLE = re.compile("我是(?:她|他|人家|一個|一位)?的?$")
_ASIDE_AFTER = re.compile(
    "(?:剛剛?|都|也|就|有|常常?|一直|最近|之前|昨天|今天|已經){0,2}(?:"
    "(?:叫|要|請|教|幫|陪|帶|給|問|載|逼|念|唸|傳給|跟|提醒|擔心|催|建議|告訴|推薦)我(?!幫|替|問)|幫忙|介紹|推薦|(?:說|講)(?!她|他|自己)|告訴|在旁|建議|交代|"
    "下載|幫(?!她|他)|教|過世|走了|不在了|往生|去世|離開了|的(?:手機|帳號|電話|line|電腦)|買(?:給|了|的)|可以幫|會幫|弄|設定好)"
)
_SENDS = re.compile("(?:叫|要|請|讓|拜託)我(?:來)?(?:幫|替)(?:她|他|忙)?(?:問|查|看|弄|算)")
_GREETED = re.compile(
    "[ ,、]?(?:你好|你們好|好(?!像|多|久|幾|了)|早安|早(?!上|就)|晚安|午安|謝謝|請問(?!她|他)|hello|hi)"
)
_FAMILY_HISTORY = re.compile("(?:也|都|以前|年輕時)?(?:有|得過?|骨質|骨鬆|骨折)")
_ABOUT_ME = re.compile("我(?:會不會|會|也|是不是|該|怕|要不要|擔心|可以|想知道我|自己)|遺傳")
_BOTH_AFTER = re.compile(
    r" ?(?:$|[,。!?;\n]|都|要|想|兩|一起(?:吃|要|問|用|補)|也|各|分別|可以|的(?:計畫|資料|份))"
)
_JOINT = re.compile(rf"(?:跟|和|與|還有|及|、|&|\+|或|/|or|and| )+{_POSSESSIVE}? ?$")
_ME_AND = re.compile(
    r"(?:^|[ ,。;要幫])我(?:自己|本人)? ?(?:跟|和|與|還有|及|、|&|\+)(?:我|阮)? ?$"
)
_SELF = re.compile(
    r"(?P<no>不是|非)?(?:(?:幫|替|給|換|是|為|關於|改成?|就是|我是要?幫)?(?P<self>(?:我|俺|阮)?自己本?人?)(?= ?(?:$|[,。!?;\n]|[0-9一二三四五六七八九十]|[啦的吧喔了]|問|查|用|要吃|吃的|要用|要問|要的|今年|是|女|男))"
    r"|(?P<me>我本人|本人|恁祖嬤|林祖嬤|恁爸|林北|恁祖公|老娘|老子(?!曰)|小女子|敝人)|(?:換|輪到|改成?|就|是|for )(?P<turn>我|me)(?= ?(?:$|[,。!?;\n啦了]))"
    r"|(?P<myself>(?<![a-z])(?:myself|i'm|i am)(?![a-z])))"
)
_NOT_ME = re.compile(r"不是(?P<me>我)(?= ?(?:$|[ ,。!?;\n啦是]))")
_ROUGH = {
    "恁祖嬤": "female",
    "林祖嬤": "female",
    "老娘": "female",
    "小女子": "female",
    "恁爸": "male",
    "林北": "male",
    "恁祖公": "male",
    "老子": "male",
}
_LONE = re.compile(r"(?:是|就是|我要|要|那|幫|嗯|喔|哦|啊|對)*(?:我們家的?|我家的?|我的|我|阮)?$")
_LONE_AFTER = re.compile(
    r"(?:啦|喔|哦|啊|吧|的|好了|耶|要吃的?|要用的?|要問的?|了)*(?: |$|[,。!?;\n])"
)
_AGE_AFTER = re.compile(
    r" ?,?(?:今年|現在|已經|也|都|才|剛滿?|滿|快|是|明年|虛歲|民國|:| |,)*(?:[0-9]{1,4}(?!點|顆|個(?!月)|次|:)|[一二三四五六七八九十廿卅百兩零]{1,6}(?:歲|個月|年次|$|[ ,了]))|(?:屬|肖)[鼠牛虎兔龍蛇馬羊猴雞狗豬]"
)
_AGE_BEFORE = re.compile("[歲大](?:半|多)?的?$")
_SEX_AFTER = re.compile(r" ?[,(]?(?:是)?(?:女|男)")


class Part(Enum):
    """The part a mentioned person has in a message."""

    STRONG = auto()  # 幫我媽問
    MEANT = auto()  # 我媽68歲
    DENIED = auto()  # 不是我媽
    ASIDE = auto()  # 我媽叫我來的
    COUNTED = auto()  # 我有兩個小孩


@dataclass(frozen=True, slots=True)
class Mention:
    """One person mentioned: who, in which part, where, and in which words."""

    kin: Kin
    part: Part
    span: Span
    typed: str
    joined: bool = False  # 我媽和我爸: the same part as the one before


def rough_sex(typed: str) -> str | None:
    """Return the sex in a rough word for oneself (林北), or None."""
    return _ROUGH.get(typed)


def _before(text: str, start: int) -> str:
    return text[max(0, start - _NEAR) : start]


def _after(text: str, end: int) -> str:
    return text[end : end + _NEAR]


def _owner(before: str) -> str:
    owned = _OWNED.search(before)
    return owned[0].strip() if owned else ""


def _is_somebody(word: str, before: str, after: str, *, asked: bool) -> bool:
    """Whether a word that may mean anybody means somebody here."""
    if word not in GENERAL and word not in OWNED:
        return True
    if _OWNED.search(before) or _STRONG.search(before) or _AGE_AFTER.match(after):
        return True
    if _AGE_BEFORE.search(before) or _JOINT.search(before) or (asked and word not in ("某",)):
        return True
    if word in ("媽", "爸") and re.search("[幫替給跟和與問]$", before):
        return True
    alone = _LONE.fullmatch(before.split("\n")[-1].split(",")[-1].split(" ")[-1])
    return bool(
        alone
        and _LONE_AFTER.match(after)
        and word not in ("先生", "太太", "姊", "姐", "哥", "弟", "妹")
    )


def _part(word: str, text: str, span: Span, *, lone_greeting: bool) -> Part:
    before, after = _before(text, span.start), _after(text, span.end)
    if _DENIED.search(before):
        return Part.DENIED
    if _SENDS.match(after):
        return Part.STRONG
    if lone_greeting and _GREETED.match(after):
        return Part.ASIDE
    if _STRONG.search(before) and not re.match("(?:跟|和).*說|(?:說|買)", after):
        return Part.STRONG
    if re.search(r"[0-9一二兩三四五六七八九幾]個$", before):
        return Part.COUNTED
    asked_about = _ASKS_FOR.search(before)
    if _ROLE.search(before) or (_ASIDE_BEFORE.search(before) and not asked_about):
        return Part.ASIDE
    if _ASIDE_AFTER.match(after):
        return Part.ASIDE
    if _FAMILY_HISTORY.match(after) and _ABOUT_ME.search(text, span.end):
        return Part.ASIDE
    return Part.MEANT


def _kin_words(text: str, *, asked: bool) -> Iterator[Mention]:
    named = name_said(text)
    hidden = named[1] if named else Span(0, 0)
    for match in WORDS.finditer(text):
        word, span = match["kin"], Span(*match.span())
        if word is None or hidden.start <= span.start < hidden.end:
            continue
        before, after = _before(text, span.start), _after(text, span.end)
        yield _mention(word, text, span, somebody=_is_somebody(word, before, after, asked=asked))


def _mention(word: str, text: str, span: Span, *, somebody: bool) -> Mention:
    owner = _owner(_before(text, span.start))
    opening = not owner and span.start == len(text[: span.start].lstrip(" ,嗨")) - len(
        text[: span.start].lstrip(" ,嗨")
    )
    part = _part(word, text, span, lone_greeting=not owner or opening) if somebody else Part.ASIDE
    return Mention(KIN[word], part, span, owner + word)


def _of(one: Mention, other: Mention) -> Kin:
    """Return whom 媽媽的媽媽, 孩子的爸 or 我先生的媽媽 means."""
    parents = {Subject.MOTHER: Subject.GRANDMOTHER, Subject.FATHER: Subject.GRANDFATHER}
    if other.kin.subject in parents:
        if one.kin.subject in parents:
            return Kin(parents[other.kin.subject], other.kin.sex)
        if one.kin.subject is Subject.CHILD:
            return Kin(Subject.SPOUSE, other.kin.sex)
    return Kin(Subject.OTHER, other.kin.sex)


_ELDERS = {Subject.MOTHER, Subject.FATHER, Subject.GRANDMOTHER, Subject.GRANDFATHER}


def _chained(text: str, one: Mention, other: Mention) -> bool:
    between = text[one.span.end : other.span.start]
    if between in ("的", "他", "她", "的他", "的她"):
        return True
    return between == "" and one.kin.subject not in _ELDERS and other.kin.subject in _ELDERS


def _joined(text: str, earlier: Mention, mention: Mention) -> bool:
    between = text[earlier.span.end : mention.span.start]
    return len(between) < _NEAR and bool(_JOINT.fullmatch(between)) and between.strip() != ""


def _merge(text: str, mentions: Iterator[Mention]) -> list[Mention]:
    """Make one of each chain (我先生的媽媽), and give the joined (我媽和我爸) one part."""
    merged: list[Mention] = []
    for each in mentions:
        last = merged[-1] if merged else None
        if last and _chained(text, last, each):
            span = Span(last.span.start, each.span.end)
            part = _part("", text, span, lone_greeting=False)
            merged[-1] = Mention(_of(last, each), part, span, text[span.start : span.end])
        elif last and _joined(text, last, each):
            merged.append(_with(text, last, each))
        else:
            merged.append(each)
    return merged


def _with(text: str, last: Mention, each: Mention) -> Mention:
    both = _BOTH_AFTER.match(text, each.span.end) or _AGE_AFTER.match(_after(text, each.span.end))
    wanted = last.part in (Part.STRONG, Part.MEANT) and both
    return replace(each, part=last.part if wanted else Part.ASIDE, joined=bool(wanted))


def _selves(text: str, *, asked: bool) -> Iterator[Mention]:
    """Yield each place where the asker is said to be meant (我自己, 本人, 換我)."""
    self_kin = Kin(Subject.SELF, None)
    for match in _SELF.finditer(text):
        group = next(name for name in ("self", "me", "turn", "myself") if match[name])
        if match[group] == "自己" and not (asked or match[0] != "自己"):
            continue
        part = Part.DENIED if match["no"] else Part.STRONG
        yield Mention(self_kin, part, Span(*match.span(group)), match[group])
    for match in _NOT_ME.finditer(text):
        yield Mention(self_kin, Part.DENIED, Span(*match.span("me")), "我")


def mentions(text: str, *, asked: bool) -> tuple[Mention, ...]:
    """Return everyone mentioned in a normalised text, in the order of the text.

    Args:
        text: Normalised text.
        asked: Whether the question just asked was for whom the plan is.
    """
    kin = _merge(text, _kin_words(text, asked=asked))
    kin = [_me_and(text, each) for each in kin]
    return tuple(sorted([*kin, *_selves(text, asked=asked)], key=lambda each: each.span.start))


def _me_and(text: str, mention: Mention) -> Mention:
    """Turn 我和我媽 into a pair; 我跟我媽住 stays company."""
    before = _before(text, mention.span.start)
    if _ME_AND.search(before) and _BOTH_AFTER.match(text, mention.span.end):
        pair = (Subject.SELF, mention.kin.subject)
        return replace(mention, kin=Kin(mention.kin.subject, None, pair), part=Part.STRONG)
    return mention
