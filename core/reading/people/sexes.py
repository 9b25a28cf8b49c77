"""Words for a person's sex: 女生, 男的, 查某, ♀, F; never those inside other words (女兒)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from core.person import Sex, Subject
from core.reading.ages.words import HEARSAY
from core.reading.pattern import Pattern
from core.reading.people.sex_answers import sex_told
from core.reading.understood import Context, Slot, Span

_NOT_SEX = (
    "查[某埔](?:囝|囡仔?)|男女|女男|女兒|女婿|女友|男友|[男女]朋友|孫女|姪女|外甥女|[男女](?:醫|藥|護|主|同學|(?<!歲[女男])(?<!退休[女男])老師|的?說|星|士優先"
    "|孩兒|嬰室|廁|友)|婦女病|婦女節|婦女(?!(?<=停經婦女)(?:[ ,]?[0-9]{2}(?![0-9%成])|$))"
    "|男扮女裝|女扮男裝|不男不女|男人婆|美女(?![性生的])|帥哥|女士們|子女(?![性生的])|兒女|仙女"
    "|熟女|少女時代|長女|(?<!年)次女|獨生女|(?:喜歡|愛|[兩二三四五幾]個)[男女](?:生|的|孩)"
    "|(?<![先學女男醫陌花])生(?:的是|[了個下])[男女](?:生|的|孩|寶)?"
    "|[女男][生性孩]的?(?:年齡|年紀|歲數)(?=是?(?:秘密|機密|不能|別|不要|保密)|$)"
    "|[女男][生的性人]?還是[女男][生的性人]?"
    "|案[女男夫妻母父]|[女男]人的(?:年齡|年紀|歲數|秘密|心)|female hormone|[女男]性荷爾蒙|女神"
    "|女工|女中(?!風)"
    "|女王|女強人|女鬼|女媧|女帝|妓女|侄女|處女|魔女|女僕|女傭|少女心|重男輕女|男女平等"
    "|父女|母女|生男(?![生性的])"
    "|生女(?![生性的])|養女|[男女](?:裝|科|校|排|籃|網|方|團|款|用|鞋|看護|移工|病房|廁所)|婦科|[男女][生人](?:比較|居多|多|很多|容易|都會)"
    "|(?:醫生|醫師|護士|護理師|藥師|老師|主任|教練|老闆|客服|店員|看護)"
    "(?:也|好像|都)?是(?:個|一位)?[男女](?:[生的性人])?(?:還是[男女][生的性人]?)?"
    "|停經(?:後|期)?的?女[性人生](?=[^,。!? 我]{0,3}(?:會|容易|一年|每年|平均|骨|掉|流失|比較"
    "|建議|每[天日]|一天|應該|需要|都?要|大多|約))"
    "|像(?:個|是)?[男女](?:[生的性人])?"
)
_FEMALE = (
    "小?女生(?!理期)|女性|女的|女人|女士|女孩子?|生理女性?|查某[人郎]?|(?<![\U0001f000-\U0001faff])♀"
    "|家庭主婦|主婦|婦女|人妻|少婦|(?<!一)婦人|(?<![a-z])(?:female|woman|lady|girl)(?![a-z])|女"
)
_MALE = (
    "小?男生|男性|男的|男人|男士|男孩子?|家庭主夫|[主煮]夫|人夫|生理男性?|查埔[人郎]?|查甫[人郎]?|(?<![\U0001f000-\U0001faff])♂"
    "|(?<![a-z])(?:male|man|guy|boy)(?![a-z])|男"
)
_WORD = Pattern(f"(?P<none>{_NOT_SEX})|(?P<female>{_FEMALE})|(?P<male>{_MALE})")
_LETTER = Pattern(
    r"(?<![a-zà-ỹ0-9'.])(?P<sex>[fm])(?P<after>/? ?[0-9]{2})?(?![a-zà-ỹ0-9'.])"
    r"|(?<![a-z0-9.])[0-9]{2} ?(?:歲|y/?o|y|yrs?)?[,/]? ?(?P<glued>[fm])(?![a-zà-ỹ0-9])"
)
_CHILDREN = {
    "弟弟": Sex.MALE,
    "妹妹": Sex.FEMALE,
    "哥哥": Sex.MALE,
    "姊姊": Sex.FEMALE,
    "姐姐": Sex.FEMALE,
}
_DENIED = Pattern(
    "(?:(?:不是|非|並非|哪有|哪裡?是|怎麼(?:會|可能)是?)(?:要?幫)?|(?:寫|記|填|登記|當|存|打|選|按|看|聽|認|搞|弄|變)(?:成|到)(?:了|是)?)(?:小|個)?$"
)
_QUESTION = Pattern(
    "嗎|多少|怎麼(?!(?:會|可能)是?[男女])|可以|需要|該(?!是)|能不能|要不要|什麼|哪(?![有是]|裡是)|差|比較|容易|幾歲|為何|為什麼|[?]"
)
_ABOUT_MANY = Pattern(
    "[男女][生人性][0-9一二三四五六七八九十]{1,3}歲?(?:以上|以後|之後|多)?(?:就|也|都|才)?(?:會|容易|算).*(?:嗎|[?])|"
    "(?:^你是|[男女](?:[生人性]|的|孩子?)?(?:也|都|才|就|是不是|應該|真的|是)*"
    "(?:會|比較|可以|需要|要|適合|能|該|容易|不用)).*(?:嗎|[?])"
)
_OWN = Pattern(
    "(?:我|本人)(?:今年|是|就是|可是|本身是|都是|明明是|當然是|自己是)?(?:[0-9一二三四五六七八九十]{1,3}歲的?)?(?:個"
    "|一個|位|一位|堂堂|大|老| )*$"
)
_FIGURE = Pattern("[0-9十]")
_CLASS_BEFORE = Pattern("(?:歲以[上下後]|以[上下後]|[多幾]歲|歲)的$|以[上下後]$")
_CLASS_AFTER = Pattern(
    "(?:一?過了?|到了?|超過|滿)[0-9一二三四五六七八九十]|[0-9一二三四五六七八九十]{1,4}(?:到|至|[~-])?[0-9]{0,3}歲(?:以[上下後]|的?人)"
)
_SUPPOSED = Pattern("(?:如果|假如|假設|要是|萬一|想當|想變成?|想做|下輩子)[^,。!? ]{0,4}$")
_NEAR = 6
_FAR = 16


@dataclass(frozen=True, slots=True)
class SaidSex:
    """A sex said, where, and whether the asker says it of themselves (我是女生)."""

    sex: Sex
    span: Span
    denied: bool = False
    own: bool = False


def _word(match: re.Match[str], text: str) -> SaidSex:
    sex = Sex.FEMALE if match["female"] else Sex.MALE
    before = text[max(0, match.start() - _NEAR) : match.start()]
    own = bool(_OWN.search(text[max(0, match.start() - _FAR) : match.start()]))
    denied = bool(_DENIED.search(before))
    return SaidSex(sex, Span(*match.span()), denied, own)


def _letters(text: str, context: Context) -> list[SaidSex]:
    """Read F and M beside an age (58/F), or as the answer."""
    found = []
    for match in _LETTER.finditer(text):
        group = "sex" if match["sex"] else "glued"
        if group == "glued" or match["after"] or context.asked == Slot.SEX:
            sex = Sex.FEMALE if match[group] == "f" else Sex.MALE
            found.append(SaidSex(sex, Span(*match.span(group))))
    return found


def _of_a_child(text: str, context: Context) -> list[SaidSex]:
    """Read 弟弟 as a boy where a child's sex was asked."""
    if context.asked != Slot.SEX or context.profile.subject is not Subject.CHILD:
        return []
    word = next((each for each in _CHILDREN if each in text), None)
    if word is None:
        return []
    start = text.index(word)
    return [SaidSex(_CHILDREN[word], Span(start, start + len(word)))]


def _answered(text: str, context: Context) -> list[SaidSex]:
    """Read 先生, 都當阿嬤的人了 and 帶把的 where the sex was asked."""
    if context.profile.subject not in (None, Subject.SELF) and "我是" in text:
        return []  # 我是她兒子: who asks, not who is meant
    told = sex_told(text) if context.asked == Slot.SEX else None
    return [] if told is None else [SaidSex(*told)]


def said_sexes(text: str, context: Context) -> tuple[SaidSex, ...]:
    """Return each sex said of a person in a normalised text; people in general are nobody.

    Args:
        text: Normalised text.
        context: ``asked`` "sex" lets a letter answer, and 弟弟 where the person is a child.
    """
    if text.startswith(("{", "[", "<")):
        return ()  # written for a machine
    words = [_word(each, text) for each in _WORD.finditer(text) if not each["none"]]
    words = [each for each in words if not _is_hearsay(text, each)]
    words = words or _answered(text, context)
    if _ABOUT_MANY.search(text):
        words = [each for each in words if each.own]
    found = (words + _letters(text, context)) or _of_a_child(text, context)
    about_one = context.asked == Slot.SEX or any(each.own for each in found)
    if not about_one and _QUESTION.search(text):
        general = not _FIGURE.search(text)
        return () if general else tuple(each for each in found if not _of_a_class(text, each))
    return tuple(found)


def _is_hearsay(text: str, said: SaidSex) -> bool:
    """Whether people in general are told of: 聽說女生50歲會骨鬆."""
    if _SUPPOSED.search(text[max(0, said.span.start - _FAR) : said.span.start]):
        return True  # 如果我是男的呢
    return (
        not said.own
        and HEARSAY.search(text[max(0, said.span.start - _FAR) : said.span.start]) is not None
    )


def _of_a_class(text: str, said: SaidSex) -> bool:
    """Whether a question is about people of an age: 50歲以上女生, 60歲的女性."""
    before = text[max(0, said.span.start - _NEAR) : said.span.start]
    return bool(_CLASS_BEFORE.search(before) or _CLASS_AFTER.match(text, said.span.end))
