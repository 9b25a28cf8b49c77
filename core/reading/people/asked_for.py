"""Who is asked for in words apart from the name: 里民託我問的 一個阿婆; 妹妹6歲,她是我女兒."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from core.person import Profile, Sex, Subject
from core.reading.parts import IS_MEANT, NEAR, POSSESSIVE, Part, age_follows
from core.reading.pattern import Pattern
from core.reading.people.mentions import Mention
from core.reading.people.owners import SAYS_OF
from core.reading.understood import Context

_ENTRUSTED = Pattern(
    "(?:拜?[託托]|委[託托]|請|叫|要|麻煩|派)我(?:來|幫忙|幫|代為|代|順便)*(?:[幫替]?[她他])?(?:問|查)"
    "|(?:幫|代|替)(?:人家?|別人|朋友|鄰居|客人|家屬)(?:代|來)?(?:問|查)"
)
_IS_MY = Pattern(
    "(?:(?:[她他伊]|這位|那位|這|那)(?:就|其實|也)?是|也?就是?|即)(?:我們?|阮)的?家?的?$|[(](?:就?是)?(?:我的?)?$"
)
_CALLED = (Subject.OTHER, Subject.GRANDMOTHER, Subject.GRANDFATHER)
_AGED = Pattern(
    "[她他伊]?(?:自己|都|也|有|剛剛?|跟我)*(?:說|講)?[她他伊]?(?:的?年[齡紀]|今年|現在|應該|是|已經|:)*"
    "[0-9一二三四五六七八九十]"
)
_HER_AGE = Pattern("[ ,][她他伊](?:今年|現在|就?是|已經)*[0-9一二三四五六七八九十]")
_OF_A_SEX = Pattern("(?:[她他伊]|性別|是|:)*[男女]")
_FOR_THEM = Pattern("[託托]|[她他]")
_NEAR = 8
_FIRST_WORDS = Pattern(  # 你好 我要問我爸爸
    "(?:(?:你好|哈囉|嗨|安安|早安|午安|晚安|hello|hi|不好意思|請問)[啊呀喔]*[ ,。!]*)*"
    f"我?要(?:來)?請?問(?:一下|看看)?(?:關於)?{POSSESSIVE}?"
)
_FOR_GOOD = Pattern("的?(?:事|事情|狀況|情況|問題)?(?:啦|喔|哦|的|呢|[ ,。!~])*$")
_OF_WHOM_ASKED = Pattern(  # 我剛問我媽,我爸有在吃可邁丁
    "(?:(?:剛剛?|剛才|才|有|已經|昨[天晚]|早上|打(?:電話)?去|去|回去|回家)(?:有|又|去|才|打電話|回去)*問"
    f"|問[了過到完]|打給|打電話給|聽|line|賴|傳(?:訊息|line)?給)(?:一下|了)?{POSSESSIVE}?$"
)
_REPORTS = Pattern(  # 我妹剛傳訊息說爸爸有吃普栓達
    "(?:[剛才有回來]|昨天|早上|打(?:電話)?來|傳(?:line|賴|訊息|簡訊)?|line|跟我|我)*"
    "(?:說|講|提到|告訴我|回我|傳給我|line我)[:,了 ]*(?:我們?家?|阮)?的?"
)
_WRITER = Pattern("我(?![們的]|家|媽|爸|阿|老|先生|太太|公|婆|姊|姐|妹|哥|弟|兒|女|外|爺|奶)")
_BY_OFFICE = frozenset(
    ("女兒", "兒子", "媳婦", "女婿", "孫女", "孫子", "外孫女", "外孫", "姪女", "外甥女", "妹妹")
)
_ANYBODY = (Subject.OTHER, Subject.CHILD)


def asked_for(text: str, said: tuple[Mention, ...], context: Context) -> tuple[Mention, ...]:
    """Return everyone mentioned, with the part and the kinship that words elsewhere give them.

    Args:
        text: Normalised text.
        said: Everyone mentioned in it.
        context: The question asked, and about whom.
    """
    if not said:
        return said
    said = _without_sources(text, _without_writer(text, _in_first_words(text, said, context)))
    found = _ENTRUSTED.search(text)
    named = (
        said
        if found is None
        else _entrusted(said, found.end(), entrusts=_FOR_THEM.search(found[0]) is not None)
    )
    return _the_one_held(text, _of_one(text, named), context)


def _in_first_words(text: str, said: tuple[Mention, ...], context: Context) -> tuple[Mention, ...]:
    """我要問我爸爸, as the first words of all, is no going to ask him."""
    begins = context.asked in (None, "subject") and context.profile.subject is None
    if not begins or len(said) != 1 or said[0].part is not Part.ASIDE:
        return said
    whole = _FIRST_WORDS.fullmatch(text, 0, said[0].span.start)
    if whole is None or _FOR_GOOD.match(text, said[0].span.end) is None:
        return said
    return (replace(said[0], part=Part.STRONG),)


def _without_writer(text: str, said: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """爸爸八十歲了 女兒我在台中: who writes is not asked for, where another is named."""
    return tuple(
        replace(each, part=Part.ASIDE)
        if each.typed in _BY_OFFICE
        and _WRITER.match(text, each.span.end)
        and any(other.part in IS_MEANT and other is not each for other in said)
        else each
        for each in said
    )


def _without_sources(text: str, said: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """我剛問我媽,我爸有在吃可邁丁: of two named, who only was asked or reports is not meant."""
    kept = list(said)
    for place, (each, later) in enumerate(pairwise(said)):
        if each.part is not Part.MEANT or each.kin == later.kin:
            continue
        if _is_source(text, each, later):
            kept[place] = replace(each, part=Part.ASIDE)
    return tuple(kept)


def _is_source(text: str, each: Mention, later: Mention) -> bool:
    if _OF_WHOM_ASKED.search(text, max(0, each.span.start - NEAR), each.span.start):
        return not age_follows(text, each.span.end)
    near = later.span.start - each.span.end <= NEAR
    return near and _REPORTS.fullmatch(text, each.span.end, later.span.start) is not None


def _entrusted(said: tuple[Mention, ...], end: int, *, entrusts: bool) -> tuple[Mention, ...]:
    """里民託我問的 一個阿婆: she is asked for, and not who entrusts."""
    later = [each for each in said if each.span.start >= end and each.part is not Part.DENIED]
    if not later and entrusts and len(said) == 1 and said[0].part is not Part.DENIED:
        later = [*said]  # 我客人 做頭髮的時候託我問
    if len(later) != 1 or later[0].kin.subject is Subject.SELF:
        return said
    return tuple(
        replace(each, part=Part.STRONG)
        if each is later[0]
        else replace(each, part=Part.ASIDE)
        if each.part in IS_MEANT
        else each
        for each in said
    )


def _of_one(text: str, said: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """妹妹6歲,她是我女兒: the two words are of one, whose kinship is said last."""
    last = said[-1]
    if len(said) < 2 or not _IS_MY.search(text, max(0, last.span.start - _NEAR), last.span.start):  # noqa: PLR2004 - two words of one
        return said
    return tuple(
        replace(each, kin=last.kin)
        if each.part in IS_MEANT
        and each.kin.subject in _ANYBODY
        and each.kin.sex in (None, last.kin.sex)
        else each
        for each in said
    )


def _the_one_held(text: str, said: tuple[Mention, ...], context: Context) -> tuple[Mention, ...]:
    """Of a stranger already asked about, 阿嬤 is only a form of address."""
    held = context.profile
    if held.subject in (None, Subject.SELF) or context.asked in (None, "subject"):
        return said
    return tuple(_as_held(text, each, context) for each in said)


def _reports(text: str, each: Mention, held: Profile) -> bool:
    """Whether one other than the one held only reports of that one; 她 is no father."""
    says = SAYS_OF.match(text, each.span.end) if each.part is Part.MEANT else None
    a_man = held.sex is Sex.MALE or held.subject in (Subject.FATHER, Subject.GRANDFATHER)
    return says is not None and not (a_man and says[0].endswith("她"))


def _as_held(text: str, each: Mention, context: Context) -> Mention:
    held = context.profile
    if each.kin.subject is not held.subject and _reports(text, each, held):
        return replace(each, part=Part.ASIDE)  # asked of her: 我爸說她89
    if held.subject is Subject.MOTHER:
        mother = each.typed == "阿姆"  # as Hakka calls her
        each = replace(each, kin=replace(each.kin, subject=Subject.MOTHER)) if mother else each
    if held.subject is not Subject.OTHER:  # 媽說她81
        hers = each.kin.subject is held.subject and each.part is Part.ASIDE
        aged = hers and _AGED.match(text, each.span.end) is not None
        return replace(each, part=Part.MEANT) if aged else each
    bare = each.typed == text[each.span.start : each.span.end]
    if not bare or each.kin.pair or each.kin.subject not in _CALLED:
        return each
    if None not in (each.kin.sex, held.sex) and each.kin.sex is not held.sex:
        return each
    told = _HER_AGE.search(text, each.span.end) or _AGED.match(text, each.span.end)
    told = told or _OF_A_SEX.match(text, each.span.end)
    part = Part.MEANT if told and each.part is Part.ASIDE else each.part
    return replace(each, kin=replace(each.kin, subject=Subject.OTHER), part=part)


_MINDS_THEM = Pattern(  # what she is tells why she asks, and nothing of the one she asks for
    "^(?:你好|請問|嗨|哈囉|[ ,。!])*我是(?:一[個名位]|個|在)?[^,。!? ]{0,6}?"
    "(?:居服員|居家服務員|照服員|照顧服務員|照護員|護理師|護士|社工師?|志工|看護|個管師|督導|藥師|營養師|物理治療師|移工)"
    "(?:[啦喔,。! ]+(?:(?:我|要|想|來)*(?=幫|替))?)"
    "(?=(?:(?:你好|請問|想[請要]?問)[^,。!? 0-9]{0,6}[ ,]*)?[^,。!? 0-9]{0,6}?"
    "(?:個案|案主|住民|病人|病患|長輩|老人家?|阿[公嬤伯婆姨]|爺爺|奶奶|伯伯|幫|替|[0-9]{2,3}床))"
)
_OLD_ONE = Pattern(  # 個案是87歲阿嬤: whose grandmother she is, is not told
    "(?<=個案|案主|住民|病人)(?:是|為|:| )*(?:一?[位名個])?(?:今年)?"
    "(?P<aged>[0-9]{1,3}|[一二三四五六七八九十]{1,3})歲?的?"
    "(?:(?P<woman>阿嬤|阿婆|奶奶|老太太|婆婆|媽媽|阿姨)|阿公|阿伯|爺爺|老先生|伯伯)"
    "(?![的家她他跟和與、也說])"
)


def without_helper(text: str) -> str:
    """Return a text without who asks for another by trade: 我是社工 個案是87歲阿嬤.

    Of the other no word of kin is left that would make a second person: 個案是87歲女生.

    Args:
        text: Normalised text.
    """
    left = _MINDS_THEM.sub("", text)
    return _OLD_ONE.sub(lambda one: f"{one['aged']}歲{'女' if one['woman'] else '男'}生", left)
