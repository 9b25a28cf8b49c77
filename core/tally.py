"""What is taken and eaten, set against the plan, line by line; no figure where one is withheld."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import reduce

from core import needs
from core.amounts import InternationalUnits, Micrograms, Milligrams, Range
from core.care import Known
from core.intake import HUNDRED, Eaten, Product, Salt, Serving, Supplement
from core.knowledge.rows import Knowledge, Referred
from core.messages import Phrase
from core.needs import Need, Over, Portion, Verdict
from core.person import ADULT_FROM, Profile
from core.plan import Plan

AnyRange = Range[Milligrams] | Range[InternationalUnits] | Range[Micrograms]

UNITS = {
    Product.CALCIUM: "plan-milligrams",
    Product.D3: "plan-international-units",
    Product.K2: "plan-micrograms",
}
LIMITED = {Referred.VITAMIN_D: Product.D3, Referred.CALCIUM: Product.CALCIUM}
ROUND = 10
"""Food is estimated to the nearest ten mg: more would feign a precision that nobody has."""


def amount(product: Product, low: int, high: int | None = None) -> Phrase:
    """An amount or a range with its unit; figures are text, without separators."""
    written = str(low) if high is None or high == low else f"{low}–{high}"
    return Phrase(UNITS[product], (("range", written),))


def joined(lines: Sequence[Phrase]) -> Phrase:
    """Several lines as one phrase, each on its own line."""
    return reduce(
        lambda rest, line: Phrase("eaten-lines", (("first", line), ("rest", rest))),
        lines[-2::-1],
        lines[-1],
    )


def is_minor(profile: Profile) -> bool:
    """Whether food goes first, whatever the table says."""
    return profile.age is not None and profile.age < ADULT_FROM


# ---- what is taken ---------------------------------------------------------------


def names(taking: Iterable[Supplement]) -> tuple[Phrase, ...]:
    """What is taken, without an amount."""
    told = dict.fromkeys(each.product for each in taking)
    return tuple(Phrase(f"taking-{each}") for each in told)


def things(taking: Iterable[Supplement], knowledge: Knowledge | None) -> tuple[Phrase, ...]:
    """What is taken, with its daily amount where it was told; of a salt, its calcium too."""
    return tuple(_thing(each, knowledge) for each in taking)


def _thing(each: Supplement, knowledge: Knowledge | None) -> Phrase:
    what = Phrase(f"taking-{each.product}")
    if each.daily is None:
        is_told = each.product is Product.MULTI  # its label says the rest
        return what if is_told else Phrase("taking-unknown", (("what", what),))
    told = (("what", what), ("amount", amount(each.product, each.daily)))
    if knowledge is None or each.salt in {None, Salt.ELEMENTAL}:
        return Phrase("taking-daily", told)
    pure = needs.taken((each,), each.product, knowledge) or 0
    args = (("salt", Phrase(f"tablet-salt-{each.salt}")), ("elemental", amount(each.product, pure)))
    return Phrase("taking-daily-salt", (*told, *args))


def supplements(
    plan: Plan,
    profile: Profile,
    taking: tuple[Supplement, ...],
    eaten: int,
    knowledge: Knowledge,
) -> tuple[Phrase, ...]:
    """What is left of each amount of the plan for someone who takes this, and every limit passed.

    The amounts of the plan stay the article's; only these words subtract.
    """
    passed = needs.over(plan, profile, taking, eaten, knowledge)
    if plan.group is None:
        return tuple(_alarms(passed))
    rests = _rests(plan, profile, taking, knowledge)
    return (*_alarms(passed), *_limits(passed), *rests, *_labels(taking))


def warnings(
    plan: Plan, profile: Profile, taking: tuple[Supplement, ...], knowledge: Knowledge
) -> tuple[Phrase, ...]:
    """What must be said of this even where no figure may be shown."""
    return tuple(_alarms(needs.over(plan, profile, taking, 0, knowledge)))


def _alarms(passed: Sequence[Over]) -> Iterator[Phrase]:
    if any(each.doctor for each in passed):
        yield Phrase("taking-doctor")
    if any(each.already for each in passed):
        yield Phrase("caution-s20-over-ul")


def _limits(passed: Sequence[Over]) -> Iterator[Phrase]:
    for each in passed:
        product = LIMITED[each.nutrient]
        limit = (
            ("what", Phrase(f"taking-limit-{product}")),
            ("limit", amount(product, each.limit)),
            ("source", Phrase(f"source-{each.source}")),
        )
        yield Phrase("taking-over" if each.already else "taking-together", limit)


def _rests(
    plan: Plan, profile: Profile, taking: tuple[Supplement, ...], knowledge: Knowledge
) -> Iterator[Phrase]:
    rows: tuple[tuple[Product, AnyRange | None], ...] = (
        (Product.CALCIUM, plan.calcium_supplement),
        (Product.D3, plan.d3),
        (Product.K2, plan.k2),
    )
    for product, row in rows:
        now = needs.taken(taking, product, knowledge)
        if now is not None:
            yield _rest(product, row, now, minor=is_minor(profile))


def _rest(product: Product, row: AnyRange | None, now: int, *, minor: bool) -> Phrase:
    what = ("what", Phrase(f"taking-{product}"))
    if row is None:
        return Phrase("taking-ask", (what,))
    low, high = row.low.value, row.high.value
    of_row = (what, ("row", amount(product, low, high)), ("now", amount(product, now)))
    if now > high:
        return Phrase("taking-above", of_row)
    if now >= low:
        return Phrase("taking-within", of_row)
    if minor:
        return Phrase("taking-minor", of_row)
    return Phrase("taking-rest", (*of_row, ("rest", amount(product, low - now, high - now))))


def _labels(taking: tuple[Supplement, ...]) -> Iterator[Phrase]:
    calcium = [e for e in taking if e.product is Product.CALCIUM and e.daily is not None]
    if any(each.salt is None for each in calcium):
        yield Phrase("taking-as-elemental")
    elif any(each.salt is not Salt.ELEMENTAL for each in calcium):
        yield Phrase("taking-by-salt")
    if any(each.product is Product.MULTI for each in taking):
        yield Phrase("taking-multi-label")
    if any(each.daily is None and each.product is not Product.MULTI for each in taking):
        yield Phrase("taking-tell-amount")


# ---- what is eaten ---------------------------------------------------------------


def foods(servings: Iterable[Serving], knowledge: Knowledge) -> tuple[Phrase, ...]:
    """What was eaten, without a figure of calcium: 牛奶 1 杯."""
    return tuple(_food(each) for each in needs.portions(servings, knowledge))


def _food(portion: Portion) -> Phrase:
    measure = portion.row.measure(portion.serving.unit)
    args = (
        ("food", portion.row.name),
        ("count", _count(portion.serving.hundredths)),
        ("unit", measure.said),
    )
    return Phrase("eaten-food", args)


def _count(hundredths: int) -> str | Phrase:
    if hundredths == HUNDRED // 2:
        return Phrase("eaten-half")
    return f"{hundredths / HUNDRED:g} "


def about(milligrams: int) -> Phrase:
    """A rough amount of calcium from food."""
    return amount(Product.CALCIUM, round(milligrams / ROUND) * ROUND)


def meals(
    servings: tuple[Serving, ...],
    plan: Plan,
    known: Known,
    knowledge: Knowledge,
    *,
    past: bool,
) -> tuple[Phrase, ...]:
    """A day's calcium from food, the gap to the day's total, and what follows for a tablet.

    Of a day that is ``past`` nothing follows any more.
    """
    told = needs.portions(servings, knowledge)
    total = sum(each.calcium for each in told)
    already = needs.taken(known.taking, Product.CALCIUM, knowledge) or 0
    found = None if past else needs.need(plan, total, already)
    return (
        *map(_eaten, told),
        Phrase("eaten-sum", (("amount", about(total)),)),
        *(() if found is None else (_verdict(found, minor=is_minor(known.profile)),)),
        Phrase("eaten-rough", (("sources", _sources(told)),)),
    )


def _eaten(portion: Portion) -> Phrase:
    args = (("food", _food(portion)), ("amount", about(portion.calcium)))
    return Phrase("eaten-line", args)


def _sources(told: Sequence[Portion]) -> tuple[Phrase, ...]:
    """Where the figures of what was eaten are from, each once."""
    return tuple(Phrase(f"source-{each}") for each in dict.fromkeys(e.row.source for e in told))


def _verdict(need: Need, *, minor: bool) -> Phrase:
    gap = (("gap", about(max(need.gap, ROUND))),)
    match need.verdict:
        case Verdict.NONE_NEEDED:
            return Phrase("eaten-none-needed")
        case Verdict.WITHHELD:
            return Phrase("eaten-ask", gap)
        case _ if minor:
            return Phrase("eaten-minor", gap)
        case Verdict.FOOD_FIRST:
            return Phrase("eaten-food-first", gap)
        case Verdict.TAKEN:
            return Phrase("eaten-taken", gap)
        case Verdict.SOME:
            return Phrase("eaten-some", (*gap, ("most", _some(need))))


def _some(need: Need) -> Phrase:
    """From least to most; rounded down, so that it is never above what is missing."""
    most = max(need.most // ROUND * ROUND, min(need.most, ROUND))
    least = min(-(-need.least // ROUND) * ROUND, most)
    return amount(Product.CALCIUM, least or most, most)


def kept(known: Known, knowledge: Knowledge) -> tuple[Phrase, ...]:
    """All of this that is kept of one person; amounts only where their plan shows some."""
    lines: list[Phrase] = []
    if known.taking:
        shown = (
            things(known.taking, knowledge)
            if known.told and not known.blocked
            else names(known.taking)
        )
        lines.append(Phrase("is-taking", (("things", shown),)))
    servings = [each for day in known.eaten for each in day.servings]
    if servings:
        eaten = dict.fromkeys(each.row.name for each in needs.portions(servings, knowledge))
        named = tuple(Phrase("is-called", (("name", each),)) for each in eaten)
        lines.append(Phrase("is-eaten", (("foods", named),)))
    return tuple(lines)


def week(
    days: Iterable[Eaten], first: date, last: date, knowledge: Knowledge, *, figures: bool
) -> tuple[Phrase, ...]:
    """The days from ``first`` to ``last``, each with its food in words."""
    told = [each for each in days if first.toordinal() <= each.day <= last.toordinal()]
    return tuple(_day(each, knowledge, figures=figures) for each in told if each.servings)


def _day(each: Eaten, knowledge: Knowledge, *, figures: bool) -> Phrase:
    day = Phrase(f"day-{date.fromordinal(each.day).isoweekday()}")
    if not figures:
        return Phrase("eaten-day-foods", (("day", day), ("foods", foods(each.servings, knowledge))))
    total = needs.from_food(each.servings, knowledge)
    return Phrase("eaten-day", (("day", day), ("amount", about(total))))
