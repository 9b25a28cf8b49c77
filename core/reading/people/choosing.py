"""Which of those mentioned a message means: those with 幫 or 換, else all not aside."""

from __future__ import annotations

from dataclasses import replace

from core.person import NAMELESS, Sex, Subject
from core.reading.ages.statement import Stated, Sure
from core.reading.kinship import Kin
from core.reading.parts import Part, alone
from core.reading.pattern import Pattern
from core.reading.people.mentions import Mention
from core.reading.people.owners import Owned, Who
from core.reading.slips import SLIP
from core.reading.understood import Context, Slot, Span

_CORRECTION = Pattern(f"不對|{SLIP}|錯了|更正|啊不|喔不|應該是|才對|其實")
_ANY_ELDER = ("長輩", "親戚", "老人家", "客戶", "個案", "住民", "病人")
_SHE = Pattern("[^我她他嗎?]{0,10}(?:^|[ ,])?她(?!的?(?:媽|爸|女|兒|先生|太太|老[公婆]|[孫阿]))")


def two_between(
    chosen: list[Mention], me: Span | None, ages: tuple[Stated, ...]
) -> tuple[Subject, ...]:
    """Return the people between whom the message does not choose, or nobody."""
    for each in chosen:
        if each.kin.pair:
            return each.kin.pair
    subjects = list(dict.fromkeys(each.kin.subject for each in chosen))
    aged = me is not None and any(each.sure is not Sure.ABOUT for each in ages)
    if aged and subjects and Subject.SELF not in subjects:  # 我65歲 我媽90歲
        subjects.insert(0, Subject.SELF)
    unlike = {each.kin.sex for each in chosen if each.kin.subject in NAMELESS}
    return tuple(subjects) if len(subjects) > 1 or len(unlike - {None}) > 1 else ()


def and_them(me: Span | None, ages: tuple[Owned, ...]) -> tuple[Subject, ...]:
    """Return both people of 我74她72, 她今年七十六 我四十八."""
    theirs = any(each.owner is not None and each.owner.who is Who.THEY for each in ages)
    return (Subject.SELF, Subject.OTHER) if me is not None and theirs else ()


def chosen(said: tuple[Mention, ...]) -> list[Mention]:
    """Return those meant: the ones with 幫, 換 … where there are any, else all not aside."""
    strong = [each for each in said if each.part is Part.STRONG]
    if said and all(each.typed.endswith(_ANY_ELDER) for each in strong):
        strong = []  # 幫家裡長輩,我阿公: the one who is named
    denied = {_named(each) for each in said if each.part is Part.DENIED}
    meant = strong or [each for each in said if each.part is Part.MEANT]
    meant = meant or [each for each in said if each.part is Part.STRONG]
    return [each for each in meant if _named(each) not in denied]


def _named(mention: Mention) -> tuple[Subject, str]:
    """Return what tells one person from another: of spouses, children and others the word."""
    one_only = mention.kin.subject not in (Subject.SPOUSE, *NAMELESS)
    return mention.kin.subject, "" if one_only else mention.typed.lstrip("我阮的家")


def lone(text: str, chosen: list[Mention], context: Context) -> list[Mention]:
    """Keep the one that is a whole clause of the answer: 我媽啦 我爸他不聽."""
    if context.asked != Slot.SUBJECT or not _differ(chosen):
        return chosen
    lone = [each for each in chosen if alone(text, each.span)]
    return lone if len(lone) == 1 else chosen


def asked_about(text: str, chosen: list[Mention], context: Context) -> list[Mention]:
    """Return the one asked about, where another is named beside: 我媽常去公園 我爸都在家."""
    if context.asked not in ("age", "sun", "menopause", "diet", "safety"):
        return []
    if any(alone(text, each.span) or each.kin.pair for each in chosen):
        return []  # 我媽啦 什麼我爸
    return [each for each in chosen if each.kin.subject is context.profile.subject]


def corrected(text: str, chosen: list[Mention]) -> list[Mention]:
    """Return the last of those meant where the words take the first back (我爸 不對 我媽)."""
    if len(chosen) < 2:  # noqa: PLR2004 - one person, and another in their place
        return chosen
    between = text[chosen[-2].span.end : chosen[-1].span.start]
    instead = _CORRECTION.search(between) and not text.startswith("也", chosen[-1].span.end)
    return chosen[-1:] if instead else chosen  # 其實我爸也要 is of both


def first_person(said: tuple[Mention, ...], me: Span | None) -> Mention | None:
    """Return the asker, where an elder names herself first: 阿嬤我今年78."""
    for each in said:
        if each.part is Part.ASIDE and len(said) > 1:
            continue  # 媽媽七十五 女兒我四十八
        if me and each.span.end == me.start and not each.typed.startswith(("我", "阮")):
            return replace(each, kin=Kin(Subject.SELF, each.kin.sex))
    return None


def spouse_of_either_sex(chosen: list[Mention]) -> Mention | None:
    """Return one mention without a sex for 先生或太太."""
    spouses = [each for each in chosen if each.kin.subject is Subject.SPOUSE]
    if len({each.kin.sex for each in spouses}) > 1:
        return replace(spouses[0], kin=Kin(Subject.SPOUSE, None))
    return None


def _differ(chosen: list[Mention]) -> bool:
    """Whether those chosen are not all words for one (住民 王奶奶)."""
    return (
        len({each.kin.subject for each in chosen}) > 1
        or len({each.kin.sex for each in chosen} - {None}) > 1
    )


def plainest(text: str, chosen: list[Mention]) -> Mention | None:
    """Return the first of those chosen, or of two words for one whose sex is said: 住民 王奶奶."""
    if not chosen:
        return None
    told = next((each for each in chosen if each.kin.sex), None)
    alike = told is not None and told.kin.subject is chosen[0].kin.subject
    best = told if told is not None and alike else chosen[0]
    if best.kin.sex is None and _SHE.match(text, best.span.end):
        return replace(best, kin=replace(best.kin, sex=Sex.FEMALE))  # 我主管她
    return best
