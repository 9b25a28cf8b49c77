"""Of several named with their ages: who is asked for in the end, and who is only told of."""

from __future__ import annotations

from dataclasses import replace

from core.person import Subject
from core.reading.ages.statement import Sure
from core.reading.kinship import KIN
from core.reading.parts import POSSESSIVE, Part, age_follows
from core.reading.pattern import Pattern
from core.reading.people.mentions import Mention
from core.reading.people.owners import Owned, Who
from core.reading.understood import Context, Slot, Span

_FOR = Pattern(
    "(?:問|看|算|查|做|弄|規劃|幫|替|給|改成?|換成?|輪到|主要|重點|主角|對象|個案|病人|患者|使用者"
    f"|先|優先|的人|要的|吃的)(?:一下|的|是|為|:)*{POSSESSIVE}? ?$"
)
_CASE = Pattern(
    "(?:個案|案主|病人|患者|對象|主角|使用者|服用者|要[吃用補]的人?|吃的人|要問的人?)(?:是|為|:"
    "| ){1,2}"
    f"{POSSESSIVE}? ?$"
)
_FIRST = Pattern("的?(?:部分|份)?(?:先|優先|為主|要[吃問用算補的]|就好|需要)")
_FOR_THEM = Pattern(
    "(?:幫|替|給|問|算|看|是)(?:忙)?[她他伊](?:問|看|算|查|的|本人|要[吃用問補]|補|準備|規劃|安排)"
    "|先(?:看|做|弄|算|幫|替|問)[她他伊](?=$|[ ,。吧好啦的])"
    "|[她他伊]要[吃用問補]的|[她他伊]的?(?:優先|先(?=$|[ ,。啦吧好喔她他都來算看做弄問]))"
)
_WANTED = Pattern(
    "[^,。!? ]{0,6}(?:要(?!結婚|生|去|來|上|回|搬|出|考|畢)|想|該|需要|可以|適合|能)"
    "|.{0,40}(?:[她他伊](?:要|該|應該|可以|適合|能|需要"
    "|怎麼|一天|吃多少|的)|問|算)"
)
_FIRST_BEFORE = Pattern(f"先(?:[幫替給]|來|從|換|弄|做|算|看|問|處理|排|用|顧)?{POSSESSIVE}? ?$")
_ASKS_THEM = Pattern("[^,。!? ]{0,3}(?:怎麼|[說講]|意思|願不|肯不|同意)")
_FIRST_AFTER = Pattern("的?(?:優先|先(?=$|[ ,。!啦吧好喔來算看做弄問]))")
_OF_A_NUMBER = Pattern(f"[0-9歲]是{POSSESSIVE}? ?$")
_N = "[0-9一二三四五六七八九十]"
_THEN = Pattern(f"[^,。!? 0-9]{{0,4}}?{_N}{{1,3}}歲?(?:就(?!好|可以|是)|那年|的時候|時(?!常))")
_LIVES_WITH_ME = Pattern(
    f"(?:今年|現在|都|已經)*{_N}{{2,3}}歲?[了也都 ]*(?:跟|和|與|陪)我們?(?:一起|同)*(?:住|生活)"
)
_NEAR = 18


def without_told_of(
    text: str, said: tuple[Mention, ...], owners: tuple[Owned, ...], context: Context
) -> tuple[Mention, ...]:
    """Return everyone mentioned, those only told of beside the asker's own age standing aside.

    Args:
        text: Normalised text.
        said: Everyone mentioned in it.
        owners: Whose each age is.
        context: The question asked; the age held, which may turn out to be another's (那80是我媽).
    """
    exact = [each for each in owners if each.stated.sure is Sure.EXACT]
    mine = [each for each in exact if each.owner and each.owner.who is Who.ME]
    if not mine or all(each.stated.value == context.profile.age for each in mine):
        return said
    aged = _aged(owners)
    return tuple(
        replace(each, part=Part.ASIDE)
        if each.part is Part.MEANT and _is_told_of(text, each, aged, context)
        else each
        for each in said
    )


def _aged(owners: tuple[Owned, ...]) -> dict[Span, int | None]:
    """Return where those stand who are given an age, with the age where it is exact."""
    aged: dict[Span, int | None] = {}
    for each in owners:
        if each.owner is not None and each.owner.mention is not None:
            span = each.owner.mention.span
            aged[span] = each.stated.value if each.stated.sure is Sure.EXACT else aged.get(span)
    return aged


def _is_told_of(
    text: str, mention: Mention, aged: dict[Span, int | None], context: Context
) -> bool:
    if mention.kin.subject is Subject.SELF:
        return False  # 我是67歲阿嬤
    before = text[max(0, mention.span.start - _NEAR) : mention.span.start]
    if _OF_A_NUMBER.search(before) and not age_follows(text, mention.span.end):
        return True  # 剛剛說的80是我媽 我55
    if mention.span in aged:
        return _is_only_company(text, mention, aged[mention.span], context)
    wanted = _WANTED.match(text, mention.span.end)
    return not wanted or _THEN.match(text, mention.span.end) is not None


def _is_only_company(text: str, mention: Mention, age: int | None, context: Context) -> bool:
    """Whether one named with an age is not whom it is for: asked one's own age, or it was held."""
    held = context.profile
    asked = context.asked == Slot.AGE and held.subject is Subject.SELF
    known = held.age is not None and held.age == age
    return asked or known or _lives_with_me(text, mention)


def _lives_with_me(text: str, mention: Mention) -> bool:
    """我64歲 女兒35歲跟我住: a grown child is company, where nothing is wanted for them."""
    grown = mention.kin.subject is Subject.CHILD and _LIVES_WITH_ME.match(text, mention.span.end)
    return bool(grown) and not _WANTED.match(text, mention.span.end)


def singled(text: str, said: tuple[Mention, ...], owners: tuple[Owned, ...]) -> Mention | None:
    """Return the one of several with their ages who is asked for in the end (他70我66,問我的)."""
    case = next((each for each in said if _is_the_case(text, each)), None) or _first(text, said)
    if case is not None:
        return replace(case, part=Part.STRONG)
    pairs = [each for each in said if Subject.SELF in each.kin.pair]
    if len(pairs) == 1 and _FOR_THEM.search(text, pairs[0].span.end):
        word = text[pairs[0].span.start : pairs[0].span.end]
        return replace(pairs[0], kin=KIN[word], part=Part.STRONG)  # 我老婆跟我 先看她
    whose = [each.owner for each in owners if each.owner is not None]
    people = {each.mention.kin if each.mention else None for each in whose}
    if len(people) < 2:  # noqa: PLR2004 - two or more to choose from
        return None
    told = {each.mention.span: each.mention for each in whose if each.mention}
    asked_for = [each for each in said if each.span not in told and _is_asked_for(text, each)]
    others = [each for each in told.values() if each.kin.subject is not Subject.SELF]
    if not asked_for and len(others) == 1 and _FOR_THEM.search(text):
        asked_for = others
    return replace(asked_for[-1], part=Part.STRONG) if asked_for else None


def _first(text: str, said: tuple[Mention, ...]) -> Mention | None:
    """Return the one of both who shall come first: 我跟我姊 先弄我姊; 爸媽都要 爸爸先."""
    if len({each.kin for each in said if each.part is not Part.DENIED}) < 2:  # noqa: PLR2004 - both
        return None
    first = [each for each in said if not each.kin.pair and _comes_first(text, each)]
    return first[0] if len(first) == 1 else None


def _comes_first(text: str, mention: Mention) -> bool:
    before = text[max(0, mention.span.start - _NEAR) : mention.span.start]
    if _ASKS_THEM.match(text, mention.span.end):
        return False  # 先看我爸怎麼說
    return bool(_FIRST_BEFORE.search(before) or _FIRST_AFTER.match(text, mention.span.end))


def _is_the_case(text: str, mention: Mention) -> bool:
    return _CASE.search(text[max(0, mention.span.start - _NEAR) : mention.span.start]) is not None


def _is_asked_for(text: str, mention: Mention) -> bool:
    before = text[max(0, mention.span.start - _NEAR) : mention.span.start]
    if mention.part is Part.DENIED:
        return False
    return bool(_FOR.search(before)) or bool(_FIRST.match(text, mention.span.end))
