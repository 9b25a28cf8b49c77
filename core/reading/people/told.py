"""What a message tells of people: the ages, the sexes and the one it means."""

from __future__ import annotations

from dataclasses import dataclass

from core.reading.ages.stated import stated_ages
from core.reading.ages.statement import Stated
from core.reading.pattern import Pattern
from core.reading.people.sexes import SaidSex, said_sexes
from core.reading.people.whom import Meant, meant
from core.reading.understood import Context, Slot

_NOT_HIM_BUT = Pattern(  # 他70啦 不是他吃素 是我岳母吃素: whose the figure is, is not told
    "(?<=[0-9啦了喔 ,])不是[他她伊][^,。!? ]{1,6}[ ,。]*是我(?!自己|本人|[ ,。!啦]|$)"
)


@dataclass(frozen=True, slots=True)
class Told:
    """What both the readers of people and of ages need of a text, looked for once."""

    text: str
    ages: tuple[Stated, ...]
    sexes: tuple[SaidSex, ...]
    who: Meant


def told(text: str, context: Context) -> Told:
    """Return the ages, the sexes and the person that a normalised text tells of."""
    ages, sexes = stated_ages(text, context), said_sexes(text, context)
    other = None if context.asked == Slot.AGE else _NOT_HIM_BUT.search(text)
    if other is not None:
        ages = tuple(each for each in ages if each.span.start > other.start())
    return Told(text, ages, sexes, meant(text, context, ages, sexes))
