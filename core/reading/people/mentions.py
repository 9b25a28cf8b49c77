"""Everyone mentioned in a message, each with the part they have in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from core.person import Subject
from core.reading import parts
from core.reading.found import overlap
from core.reading.kinship import GENERAL, KIN, NEEDS_OWNER, OWNED, SURNAMES, WORDS, Kin
from core.reading.parts import Part
from core.reading.pattern import Pattern
from core.reading.people.given_parts import chosen_by_words, part_of
from core.reading.people.names import name_said
from core.reading.people.selves import selves
from core.reading.understood import Span

_JOINT = Pattern(
    rf"[(]?(?:今年)?(?:[0-9一二三四五六七八九十]{{1,3}}歲?)?[)]? ?(?:跟|和|與|還有|及|、|&|\+|或"
    f"|/|or|and)+ ?{parts.POSSESSIVE}? ?"
)
_ME_AND = Pattern(r"(?:^|[ ,。;要幫])我(?:自己|本人)? ?(?:跟|和|與|還有|及|、|&|\+)(?:我|阮)? ?$")
_AND_ME = Pattern(
    "(?:[(][^)]{1,5}[)])? ?(?:跟|和|與|還有|及|、|&) ?(?:我|阮)(?:自己|本人)?"
    "(?:[(]|都|也要|要|兩|一個|輪流|一起|各|$"
    "|[ ,。!?](?!今年|[0-9]))"
)
_I_AM = Pattern("我是(?:個|一個|一[位名])?(?:[0-9一二三四五六七八九十]{1,3}歲的?)?$")
_OF_MYSELF = Pattern(  # 我吃早齋 七十歲 歐巴桑: who tells of herself names herself so
    "(?!.*(?:幫|替|問|照顧|鄰居|隔壁|樓上|樓下|對面|認識))[^,。 我阮]{0,3}(?:我"
    "|阮)(?![媽爸的家們阿先太老])"
)
_WHOSE_CHILD = Pattern("的?(?:孫|女|兒|媳|看護|鄰居|朋友|外勞|家人)")
_MINDED = Pattern("照顧(?:我的?)?$")
_OPENING = " ,嗨欸"
_ELDERS = {Subject.MOTHER, Subject.FATHER, Subject.GRANDMOTHER, Subject.GRANDFATHER}
_GRANDPARENTS = {
    Subject.MOTHER: Subject.GRANDMOTHER,
    Subject.FATHER: Subject.GRANDFATHER,
}
_OPENERS = ("先生", "太太", "尪", "某")
_FOR_USE = ("要用", "要吃", "要問", "要補")
_LIFE = Pattern(
    "今年|現在|目前|已經?|孕婦|大肚子|懷孕|有身孕|有(?:在|吃|洗|心|腎|高)|在(?:吃|洗|餵|上)|剛?生[完了]|剛生|[親瓶混]?餵|哺[乳餵]|擠奶|全母[奶乳]|坐月子|沒有?|很少|都[在不沒]|每天|常|停經|洗腎|吃|幾乎|不"
)
_ANYBODY = ("別人", "其他人", "另一個人")
_ANY_CHILD = ("小孩", "小孩子", "孩子", "寶寶", "小朋友", "囡仔", "囝仔")
_OF_AN_AGE = Pattern("(?<!我)(?:^|[^我])[0-9一二三四五六七八九十]{1,3}歲(?:以[上下])?的?$")
_ASKED = Pattern("呢$|嗎|多少|可不可以|能不能|怎麼|要不要|[?]")
_CHAIN = ("'s ", "的", "他", "她", "的他", "的她")
_HIS_OR_HERS = ("說他", "說她", "說他的", "說她的")  # 我先生說他媽媽80
_GIRL_OR_BOY = ("查某囡仔", "查某囡", "查某囝", "查埔囡仔", "查埔囝")
_TITLES = (
    "歐巴桑",
    "歐吉桑",
    "阿婆",
    "大嬸",
    "大叔",
    "阿伯",
    "老太太",
    "老先生",
    "大娘",
    "阿桑",
    "老頭",
)
_MY_GRANNY = Pattern("(?<![叫喊])(?:我|我家|我的|我們家的?|阮)(?:的)?$")  # as Hakka call her
_ONE_OF_THEM = ("一個", "1個")
_LITTLE_ONES = ("孫子", "孫女", "金孫", "乖孫", "外孫", "孫仔")


@dataclass(frozen=True, slots=True)
class Mention:
    """One person mentioned: who, in which part, where, and in which words."""

    kin: Kin
    part: Part
    span: Span
    typed: str


def _is_somebody(word: str, text: str, span: Span, *, asked: bool) -> bool:
    """Whether a word that may mean anybody means somebody here."""
    if word not in GENERAL and word not in OWNED:
        return True
    if (
        word in _ANY_CHILD
        and _OF_AN_AGE.search(parts.before(text, span.start))
        and _ASKED.search(text)
    ):
        return False  # 4歲小孩可以吃鈣片嗎
    if chosen_by_words(text, span) or (asked and word != "某"):
        return True
    if word in ("媽", "爸") and parts.before(text, span.start).endswith(tuple("幫替給跟和與問")):
        return True
    if word in _OPENERS and not text[: span.start].strip() and _LIFE.match(text, span.end):
        return True  # 太太懷孕5個月
    if _is_dictated(text, span) or _HAS_TABLETS.match(text, span.end):
        return True
    if word in _OPENERS and text.startswith(_FOR_USE, span.end):
        return True  # 不是先生 是太太要用
    return word not in NEEDS_OWNER and parts.alone(text, span)


def _is_dictated(text: str, span: Span) -> bool:
    """Whether a title opens what is told of a stranger: 陳太太 洗腎 68歲, not 陳太太 你好."""
    opens = span.start == 0 or not text[: span.start - 1].strip(_OPENING)
    return opens and parts.is_title(text, span.start) and bool(_TOLD_OF.match(text, span.end))


_HAS_TABLETS = Pattern("[吃的在有]*的藥(?:袋|包|單|盒)?(?!局|師|房|廠)")
"""Behind 阿婆: 阿婆的藥寫可邁丁 is told of her, and of nobody else."""
_TOLD_OF = Pattern(
    "[ ,、:](?![你早晚午謝請好哈嗨])[^我你?]{0,24}?[0-9一二三四五六七八九]{2,3}歲"
    "(?:[幫給替]我|[^我你?])*$"
)


def _mention(word: str, text: str, span: Span, *, asked: bool) -> Mention:
    owner = parts.owner(text, span.start)
    part = Part.ASIDE
    if _is_somebody(word, text, span, asked=asked):
        opens = not text[: span.start].strip(_OPENING) if span.start < parts.NEAR else False
        part = part_of(text, span, may_be_greeted=opens or not owner)
    if asked and part is Part.ASIDE and parts.is_to_see(text, span):
        part = Part.MEANT
    if asked and part is Part.COUNTED and text[: span.start].endswith(_ONE_OF_THEM):
        part = Part.MEANT  # 我們班一個小朋友
    if asked and part is Part.ASIDE and parts.comes_first(text, span):
        part = Part.STRONG
    if part is Part.MEANT and _minds_children(word, text, span):
        part = Part.ASIDE
    if word in _ANYBODY and part is Part.STRONG and text[: span.start].endswith("給"):
        part = Part.ASIDE  # 不要分享給別人
    stranger = parts.is_strangers(text, span.start)
    kin = Kin(Subject.OTHER, KIN[word].sex) if stranger else _kin_of(word, text, span)
    if owner == "" and parts.is_title(text, span.start):
        word = text[span.start - 1 : span.end]  # 陳太太, and nobody's wife
    return Mention(kin, part, span, owner + word)


def _kin_of(word: str, text: str, span: Span) -> Kin:
    """Whom a word means; 阿婆 is anybody's old woman, 我阿婆 a grandmother."""
    hers = word == "阿婆" and _MY_GRANNY.search(parts.before(text, span.start))
    return KIN["阿嬤"] if hers else KIN[word]


def _minds_children(word: str, text: str, span: Span) -> bool:
    """Whether 照顧 tells of a day with children (照顧孫子), not of the person meant."""
    young = KIN[word].subject is Subject.CHILD or word in _LITTLE_ONES
    return young and bool(_MINDED.search(parts.before(text, span.start)))


def _kin_words(text: str, *, asked: bool) -> Iterator[Mention]:
    named = name_said(text)
    hidden = named[1] if named else Span(0, 0)
    for match in WORDS.finditer(text):
        word, span = match["kin"], Span(*match.span())
        if (
            word is not None
            and not text.startswith("們", span.end)
            and not hidden.start <= span.start < hidden.end
        ):
            yield _mention(word, text, span, asked=asked)


def _of(one: Mention, other: Mention) -> Kin:
    """Return whom 媽媽的媽媽, 孩子的爸 or 我先生的媽媽 means."""
    if other.kin.subject in _GRANDPARENTS:
        if one.kin.subject in _GRANDPARENTS:
            return Kin(_GRANDPARENTS[other.kin.subject], other.kin.sex)
        if one.kin.subject is Subject.CHILD:
            return Kin(Subject.SPOUSE, other.kin.sex)
    return Kin(Subject.OTHER, other.kin.sex)


def _chained(text: str, one: Mention, other: Mention) -> bool:
    between = text[one.span.end : other.span.start]
    if between:
        if between in SURNAMES and one.kin == Kin(Subject.OTHER, None):
            return True  # 鄰居張太太
        if between in _HIS_OR_HERS and other.kin.subject in _ELDERS:
            return True
        return between in _CHAIN or (between == " " and one.typed.endswith("boss"))
    if one.kin.sex is None and one.kin.subject is Subject.OTHER:
        return True  # 鄰居阿姨, 朋友媽媽
    return one.kin.subject not in _ELDERS and other.kin.subject in _ELDERS


def _joined(text: str, earlier: Mention, mention: Mention) -> bool:
    between = text[earlier.span.end : mention.span.start]
    return 0 < len(between) < parts.NEAR and bool(_JOINT.fullmatch(between))


def _merge(text: str, mentions: Iterator[Mention]) -> list[Mention]:
    """Make one of each chain (我先生的媽媽), and give the joined (我媽和我爸) one part."""
    merged: list[Mention] = []
    for each in mentions:
        last = merged[-1] if merged else None
        if last and _chained(text, last, each):
            span = Span(last.span.start, each.span.end)
            part = part_of(text, span, may_be_greeted=False)
            merged[-1] = Mention(_of(last, each), part, span, text[span.start : span.end])
        elif last and _joined(text, last, each):
            merged.append(_like(text, last, each))
        else:
            merged.append(_me_and(text, each))
    return merged


def _like(text: str, last: Mention, each: Mention) -> Mention:
    """Give the second of 我媽和我爸 the part of the first, where both are wanted."""
    if each.part is Part.DENIED:
        return each
    wanted = last.part in (Part.STRONG, Part.MEANT) and parts.both_wanted(text, each.span.end)
    return replace(each, part=last.part if wanted else Part.ASIDE)


def _me_and(text: str, mention: Mention) -> Mention:
    """Turn 我和我媽 into a pair; 我跟我媽住 stays company."""
    left = parts.before(text, mention.span.start)
    if _ME_AND.search(left) and parts.both_wanted(text, mention.span.end):
        pair = (Subject.SELF, mention.kin.subject)
        return replace(mention, kin=Kin(mention.kin.subject, None, pair), part=Part.STRONG)
    if _AND_ME.match(text, mention.span.end) and mention.part in (Part.STRONG, Part.MEANT):
        pair = (mention.kin.subject, Subject.SELF)
        return replace(mention, kin=Kin(mention.kin.subject, None, pair), part=Part.STRONG)
    grand = mention.kin.subject in set(_GRANDPARENTS.values())
    grand = grand or mention.typed in _GIRL_OR_BOY
    if _WHOSE_CHILD.match(text, mention.span.end):
        return mention  # 我是阿嬤的孫子
    if mention.typed in _TITLES and _OF_MYSELF.match(text) and parts.alone(text, mention.span):
        return replace(mention, kin=Kin(Subject.SELF, mention.kin.sex), part=Part.MEANT)
    if (
        (grand or (mention.typed in _TITLES and not text.startswith("的", mention.span.end)))
        and _I_AM.search(left)
        and not mention.kin.pair
    ):
        return replace(mention, kin=Kin(Subject.SELF, mention.kin.sex), part=Part.MEANT)
    return mention


def _owns(me: Mention, other: Mention) -> bool:
    """Whether 本人 only says whose relative is meant: 本人父親."""
    return me.typed == "本人" and me.span.start == other.span.end - len(other.typed)


def _is_role_of(me: Mention, other: Mention) -> bool:
    """Whether a word for a person is the asker's own: 我是阿美族的媽媽."""
    after = 0 < other.span.start - me.span.start < parts.NEAR
    return overlap(other.span, me.span) or (after and me.typed == other.typed)


def mentions(text: str, *, asked: bool) -> tuple[Mention, ...]:
    """Return everyone mentioned in a normalised text, in the order of the text.

    Args:
        text: Normalised text.
        asked: Whether the question just asked was for whom the plan is.
    """
    kin = _merge(text, _kin_words(text, asked=asked))
    said = tuple(selves(text, asked=asked))
    sexes = {each.sex for each in said if each.sex and not each.denied}
    sex = sexes.pop() if len(sexes) == 1 else None  # 阿嬤一枚啦 要問的是我自己
    own = [
        Mention(
            Kin(Subject.SELF, each.sex or (None if each.denied else sex)),
            Part.DENIED if each.denied else Part.STRONG,
            each.span,
            each.typed,
        )
        for each in said
    ]
    own = [each for each in own if not any(_owns(each, other) for other in kin)]
    apart = [each for each in kin if not any(_is_role_of(mine, each) for mine in own)]
    return tuple(sorted([*apart, *own], key=lambda each: each.span.start))
