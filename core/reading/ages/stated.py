"""Every place in a message where an age is stated, with how sure the words make it."""

from __future__ import annotations

import re
from dataclasses import replace

from core.person import Subject
from core.reading.ages import words
from core.reading.ages.bare import bare_age, is_lonely, kin_before
from core.reading.ages.births import births
from core.reading.ages.figures import is_glued_before
from core.reading.ages.statement import (
    NEAR,
    OLDEST,
    Message,
    Place,
    Stated,
    Sure,
    about,
    counted_back,
    exact,
    neared,
    place,
)
from core.reading.numerals import numbers, value_of
from core.reading.understood import Context, Slot, Span

_MONTHS_A_YEAR = 12
_ROUND = 5  # years: 60歲之前, 65歲以前 are said, 83歲之前 hardly
_ONE_FIGURE = 10


def stated_ages(text: str, context: Context) -> tuple[Stated, ...]:
    """Return every age stated in a normalised text, in the order of the text.

    Args:
        text: Normalised text.
        context: ``asked`` "age" lets a bare number answer; ``today`` turns births into ages.
    """
    stated = _of_births(text, context) + _in_words(text) + _spelled(text, context)
    taken = sorted((each.span for each in stated), key=lambda span: span.start)
    places = [place(each, text) for each in numbers(text) if not _within(each.span, taken)]
    lonely_ones = sum(map(is_lonely, places))
    message = Message(text, context, lonely_ones)
    judged = [_judge(each, message) for each in places]
    everything = stated + [each for each in judged if each is not None]
    return tuple(sorted(everything, key=lambda each: each.span.start))


def _within(span: Span, taken: list[Span]) -> bool:
    return any(each.start <= span.start < each.end for each in taken)


def _of_births(text: str, context: Context) -> list[Stated]:
    stated = []
    for born in births(text, context):
        late = words.REPORTED_LATE.search(text) is not None  # 身分證40年 晚報兩年
        sure = Sure.EXACT if born.low >= 0 and born.high <= OLDEST else Sure.IMPOSSIBLE
        before = text[max(0, born.span.start - NEAR) : born.span.start]
        denied = bool(words.DENIED.search(before))
        sure = Sure.ABOUT if late else sure
        stated.append(Stated(born.low, born.span, sure, denied, born.birth, highest=born.high))
    return stated


def _in_words(text: str) -> list[Stated]:
    """Read ages that hold no number: 半歲, 花甲."""
    babies = [*words.HALF_YEAR.finditer(text), *words.NEWBORN.finditer(text)]
    stated = [Stated(0, Span(*each.span())) for each in babies]
    stated += [
        Stated(value, Span(*each.span("said")))
        for each in words.OF_A_CLASS.finditer(text)
        if (value := value_of(each["age"])) is not None
    ]
    stated += [
        Stated(value, Span(*each.span()))
        for each in words.OF_DECADES.finditer(text)
        if (value := value_of(f"{each['tens']}十{each['ones']}")) is not None
    ]
    stated += [Stated(1, Span(*each.span("one"))) for each in words.FIRST_BIRTHDAY.finditer(text)]
    return stated + [
        Stated(words.FIGURES_OF_SPEECH[each[0]], Span(*each.span()), Sure.ABOUT)
        for each in words.FIGURE_OF_SPEECH.finditer(text)
    ]


def _spelled(text: str, context: Context) -> list[Stated]:
    """Read 6 9, or 七 十 四, as dictated figure by figure."""
    asked = context.asked == Slot.AGE
    if asked and (at := text.find(words.SIXTY_YEARS)) >= 0:  # 今年剛好一甲子
        return [Stated(60, Span(at, at + len(words.SIXTY_YEARS)), _of_sixty(text[:at]))]
    if asked and (age := words.IN_ENGLISH.get(text.replace("-", " "))) is not None:
        return [Stated(age, Span(0, len(text)))]
    match = words.SPELLED.fullmatch(text) if asked else None
    typed = match["typed"].replace(" ", "") if match else ""
    value = value_of(typed) if match and " " in match["typed"] else None
    return [] if match is None or value is None else [Stated(value, Span(*match.span("typed")))]


def _of_sixty(before: str) -> Sure:
    return Sure.EXACT if words.JUST_SIXTY.fullmatch(before) else Sure.ABOUT


def _judge(at: Place, message: Message) -> Stated | None:
    if words.OTHER_AFTER.match(at.after):
        return None
    months = _months(at, message)
    if months is not None:
        return months
    years = words.YEARS.match(at.after)
    if years:
        return _with_years(at, years, message)
    return bare_age(at, message)


def _months(at: Place, message: Message) -> Stated | None:
    """Read a baby's age in months, weeks or days."""
    match = words.MONTHS.match(at.after)
    of_child = message.asked and message.context.profile.subject is Subject.CHILD
    opens = of_child and not at.before.strip()
    baby = (opens or words.BABY.search(at.before)) and words.MONTHS_BARE.match(at.after)
    if at.number.value is None or not (match or (baby and (message.asked or "月" in at.after))):
        return None
    if words.AFTER_YEARS.search(at.before) or is_glued_before(at.number, message.text):
        return None
    if message.of_pregnancy:
        return None
    months = at.value if match is None or match["unit"] == "月" else 0
    return exact(at, months // _MONTHS_A_YEAR, match.end("unit") if match else len("個月"))


def _with_years(at: Place, match: re.Match[str], message: Message) -> Stated | None:
    """Read a number with 歲 or "years old" behind it."""
    rest = at.after[match.end() :]
    if words.OTHER_AGE.search(at.before):
        return None
    if words.MINUS.search(at.before):
        return replace(about(at), sure=Sure.IMPOSSIBLE)
    if at.number.about or match["about"] or match["late"]:
        return None if words.NOT_NOW.match(rest) else about(at, *at.number.about)
    if at.number.value is None or words.ODD_MONTHS.match(rest) or _is_one_figure_of_two(at):
        return None
    if words.RANGE_BEFORE.search(at.before) or words.RANGE_AFTER.match(at.after):
        return None if message.asks else about(at, at.value)
    if is_glued_before(at.number, message.text) and not at.before.endswith("-"):
        return None
    if words.OF_A_CHILD.search(at.before) or _is_of_one_of_two(at, message):
        return about(at, at.value)
    if message.asked and words.TAKEN_OUT.match(rest):
        return about(at, at.value)
    now = words.TODAY.search(at.before) and not words.PLAINLY_THEN.match(rest)
    now_too = _beside_kin(at) and words.ONCE_AND_NOW.match(rest) is not None
    now_too = now_too or (_beside_kin(at) and _had_since(at, rest))
    if (_then(rest) and not (now or now_too)) or _in_general(at, rest, message):
        return about(at, at.value) if words.EVENT.match(rest) else None
    return neared(at) or counted_back(at, match.end(), message.context.today.month)


def _is_of_one_of_two(at: Place, message: Message) -> bool:
    """Whether 大的10歲 tells of one of two children: 生兩個 小的7歲大的10歲."""
    of_one = words.OF_ONE_OF_TWO.search(at.before)
    return of_one is not None and words.TWO_CHILDREN.search(message.text) is not None


def _is_one_figure_of_two(at: Place) -> bool:
    """Read 5 9 歲: of one who dictates, or of two children."""
    return at.value < _ONE_FIGURE and words.DIGIT_BEFORE.search(at.before) is not None


def _beside_kin(at: Place) -> bool:
    """Whether 他, 媽媽 stands right before: his own age, not that of then."""
    return kin_before(at) or at.before.endswith(("他", "她"))


def _had_since(at: Place, rest: str) -> bool:
    """Whether an illness is told of beside an age; 之前 ends no round figure (83歲之前跌倒)."""
    if words.HAS_HAD.match(rest) or words.LIES_ILL.match(rest):
        return True
    return at.value % _ROUND != 0 and words.FELL_EARLIER.match(rest) is not None


def _then(rest: str) -> bool:
    """Whether what follows tells of an age long past, or of people from an age on."""
    return bool(words.NOT_NOW.match(rest)) and not words.NOW_AFTER_ALL.match(rest)


def _in_general(at: Place, rest: str, message: Message) -> bool:
    """Whether a question is about people of an age (65歲的人要吃多少), and not about one."""
    if words.HEARSAY.search(at.before):
        return True
    if not words.CLASS.match(rest) or not message.asks:
        return False
    if words.OF_A_PUPIL.search(at.before) and "我" in message.text:
        return False  # 我國二 14歲男生 要補鈣嗎
    end = at.number.span.end + len(at.after) - len(rest)
    if words.TOLD_OF_ONE.match(message.text, end):
        return False
    return not (words.PERSON_BEFORE.search(at.before) or kin_before(at))
