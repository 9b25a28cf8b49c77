"""Rows of TOML to the frozen shapes of ``rows``; a row that cannot be one is refused."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, TypeVar

from core.amounts import InternationalUnits, Micrograms, Milligrams, Range, Unit
from core.circle import May
from core.knowledge.rows import (
    Caution,
    Confidence,
    Content,
    DietRule,
    Dose,
    Doses,
    Fact,
    Figure,
    Food,
    Kind,
    Knowledge,
    Nutrient,
    Portion,
    Reference,
    Referred,
    Severity,
    Source,
    Spacing,
    Trigger,
)
from core.person import Condition, Diet, Group, Sex, Sun

Row = dict[str, Any]
Key = TypeVar("Key")
Kept = TypeVar("Kept")

UNITS = {Milligrams: "mg", Micrograms: "ug", InternationalUnits: "iu"}


def sources(rows: Iterable[Row]) -> Mapping[str, Source]:
    """Read sources.toml."""
    return _by_id((row["id"], Source(**row)) for row in rows)


def deeds(rows: Iterable[Row]) -> Mapping[str, frozenset[str]]:
    """Read permissions.toml; an unknown word would silently allow nobody, so it is refused."""
    known = {"person", "helper", *May}
    for row in rows:
        if not known.issuperset(row["may"]):
            message = f"deed {row['id']} names somebody unknown"
            raise ValueError(message)
    return _by_id((row["id"], frozenset(row["may"])) for row in rows)


def doses(groups: Iterable[Row], rows: Iterable[Row]) -> Mapping[Group, Doses]:
    """Read doses.toml: for each group one row per figure, D3 in two columns."""
    by_group: dict[Group, dict[str, Row]] = {}
    for row in rows:
        by_group.setdefault(Group(row["group"]), {})[_column(row)] = row
    return _by_id(
        (Group(each["group"]), _doses(Group(each["group"]), each["quote"], by_group))
        for each in groups
    )


def _column(row: Row) -> str:
    return " ".join([row["nutrient"], *row.get("when", {}).values()])


def _doses(group: Group, quote: str, by_group: Mapping[Group, Mapping[str, Row]]) -> Doses:
    row = by_group[group]
    return Doses(
        group=group,
        quote=quote,
        calcium_total=_dose(row["calcium_total"], Milligrams),
        calcium_supplement=_dose(row["calcium_supplement"], Milligrams),
        d3_low_sun=_dose(row["d3 low"], InternationalUnits),
        d3_ample_sun=_dose(row["d3 ample"], InternationalUnits),
        k2=_dose(row["k2"], Micrograms),
        k1=_dose(row["k1"], Micrograms),
    )


def _dose(row: Row, unit: type[Unit]) -> Dose[Unit]:
    if row["unit"] != UNITS[unit]:
        message = f"dose {row['id']} must be in {UNITS[unit]}, not {row['unit']}"
        raise ValueError(message)
    when = row.get("when")
    return Dose(
        id=row["id"],
        group=Group(row["group"]),
        figure=Figure(row["nutrient"]),
        amount=Range(unit(row["low"]), unit(row["high"])),
        source=row["source"],
        quote=row["quote"],
        sun=Sun(when["sun"]) if when else None,
    )


def foods(rows: Iterable[Row]) -> Mapping[str, Food]:
    """Read the foods of foods.toml."""
    return _by_id((row["id"], _food(row)) for row in rows)


def _food(row: Row) -> Food:
    return Food(
        id=row["id"],
        name=row["name"],
        example=row.get("example", ""),
        nutrient=Nutrient(row["nutrient"]),
        article=row.get("article"),
        quote=row.get("quote", ""),
        aliases=_words(row, "aliases"),
        contains=_words(row, "contains"),
        may_contain=_words(row, "may_contain"),
        weekly=row.get("weekly", False),
        soft=row.get("soft", False),
        portions=tuple(_portion(each) for each in row["portion"]),
    )


def _portion(row: Row) -> Portion:
    return Portion(
        name=row["name"],
        serving=row["serving"],
        grams=row["grams"],
        confidence=Confidence(row["confidence"]),
        cautions=_words(row, "cautions"),
        contents=tuple(_content(each) for each in row["content"]),
    )


def _content(row: Row) -> Content:
    return Content(
        **row | {"nutrient": Nutrient(row["nutrient"]), "confidence": Confidence(row["confidence"])}
    )


def diets(rows: Iterable[Row]) -> Mapping[Diet, DietRule]:
    """Read the diets of foods.toml."""
    return _by_id(
        (
            Diet(row["diet"]),
            DietRule(Diet(row["diet"]), _words(row, "contains"), _words(row, "may_contain")),
        )
        for row in rows
    )


def facts(rows: Iterable[Row]) -> Mapping[str, Fact]:
    """Read facts.toml."""
    return _by_id((row["id"], Fact(**row)) for row in rows)


def cautions(rows: Iterable[Row]) -> Mapping[str, Caution]:
    """Read the rules of cautions.toml."""
    return _by_id((row["id"], _caution(row)) for row in rows)


def gaps(rows: Iterable[Row]) -> tuple[Caution, ...]:
    """Read what cautions.toml says of missing answers; one id may have several rows."""
    return tuple(_caution(row) for row in rows)


def _caution(row: Row) -> Caution:
    spacing = row.get("spacing")
    return Caution(
        id=row["id"],
        severity=Severity(row["severity"]),
        trigger=_trigger(row.get("trigger", {})),
        message=row["message"],
        source=row["source"],
        confidence=Confidence(row["confidence"]),
        checked=row["checked"],
        refers=row.get("refers", False),
        withholds=tuple(Figure(each) for each in row.get("withholds", ())),
        no_foods=row.get("no_foods", False),
        omits_nutrients=tuple(Nutrient(each) for each in row.get("omits_nutrients", ())),
        omits=_words(row, "omits"),
        avoids=_words(row, "avoids"),
        unsaid_beside=_words(row, "unsaid_beside"),
        brief=row.get("brief", ""),
        spacing=Spacing(**spacing) if spacing else None,
    )


def _trigger(row: Row) -> Trigger:
    conditions = tuple(Condition(each) for each in row.get("conditions", ()))
    return Trigger(**row | {"conditions": conditions, "words": _words(row, "words")})


def references(rows: Iterable[Row]) -> Mapping[str, Reference]:
    """Read references.toml."""
    return _by_id((row["id"], _reference(row)) for row in rows)


def _reference(row: Row) -> Reference:
    return Reference(
        **row
        | {
            "nutrient": Referred(row["nutrient"]),
            "kind": Kind(row["kind"]),
            "addresses": _words(row, "addresses"),
            "confidence": Confidence(row["confidence"]),
            "sex": Sex(row["sex"]) if "sex" in row else None,
        }
    )


def checked(knowledge: Knowledge) -> Knowledge:
    """Return it, once every source that a row names has been found."""
    for named in _named_sources(knowledge):
        knowledge.sources[named]
    return knowledge


def _named_sources(knowledge: Knowledge) -> Iterator[str]:
    yield from (dose.source for row in knowledge.doses.values() for dose in row.cells())
    for food in knowledge.foods.values():
        yield from (c.source for portion in food.portions for c in portion.contents)
    yield from (each.source for each in knowledge.facts.values())
    yield from (each.source for each in knowledge.references.values())
    yield from knowledge.intake.sources()


def _words(row: Row, key: str) -> tuple[str, ...]:
    return tuple(row.get(key, ()))


def _by_id(pairs: Iterable[tuple[Key, Kept]]) -> Mapping[Key, Kept]:
    kept: dict[Key, Kept] = {}
    for key, row in pairs:
        if key in kept:
            message = f"two rows have the id {key}"
            raise ValueError(message)
        kept[key] = row
    return MappingProxyType(kept)
