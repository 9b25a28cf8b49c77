"""What a newer version wrote survives an older one, whatever it is; and goes with whom it is of."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, datetime
from itertools import count
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import SecretStr
from sqlalchemy import select

from bot.arrivals import Arrival
from bot.assembly import House, kit, open_house
from bot.settings import Settings
from bot.storage.rooms.people import Standing, place
from bot.storage.sealing import Unreadable
from bot.storage.shapes import Shapes
from bot.storage.tables import people
from core.care import Care, Consent, Known, Rhythm, Sharing
from core.circle import Called, May, Tie
from core.dialogue import Resting, State
from core.diary import Diary
from core.growing import Growing
from core.intake import Eaten, Product, Serving, Supplement
from core.messages import Said
from core.outside import Letter, Moved
from core.person import Condition, Diet, Profile, Subject
from core.plan import recommend
from tests.fakes.dialogue import SECRET

SHAPES, NOON = Shapes(), datetime(2026, 11, 22, 4, tzinfo=UTC)
WHO = "telegram:1"
ASKED = ("我媽68歲", "很少曬太陽", "都沒有", "不挑食")

MOTHER = Known(
    Profile(Subject.MOTHER, 68, conditions=(Condition.IRON,), diet=()),
    rhythm=Rhythm(()),
    diary=Diary((1,), "t"),
    taking=(Supplement(Product.CALCIUM),),
    eaten=(Eaten(1, (Serving("豆腐", "塊", 100),)),),
)
CARE = Care(
    (MOTHER,),
    consents=(Consent("health", "ask-safety", NOON),),
    shares=(Sharing("s", 0, ("amounts",), NOON),),
    ties=(Tie("t", Called("小華"), helps=True, may=(May.SEE,)),),
)
STATE = Resting(CARE)

Json = Any


def raw(state: State = STATE) -> Json:
    """Return a state as it is written."""
    return json.loads(SHAPES.state_written(state))


def read(written: Json) -> State:
    """Read a state as it comes from the database."""
    return SHAPES.state_read(json.dumps(written).encode())


def known_of(written: Json) -> Json:
    """Return the first person of a state."""
    return written["care"]["people"][0]


def objects(node: Json) -> list[Json]:
    """Return every object in JSON that is kept of a person."""
    inner = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    here = [node] if isinstance(node, dict) else []
    return [*here, *(found for each in inner for found in objects(each))]


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**40), 2**40) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2)
    ),
    max_leaves=4,
)
NAMES = st.text(min_size=1, max_size=6).map("new_{}".format)


@given(st.data())
def test_unknown_fields_survive_at_every_level(data: st.DataObject) -> None:
    future = raw()
    for each in objects(future):
        each.update(data.draw(st.dictionaries(NAMES, VALUES, max_size=2)))
    assert raw(read(future)) == future


@given(NAMES, VALUES)
def test_unknown_fields_are_carried_along_where_something_else_changes(
    name: str, value: Json
) -> None:
    future = raw()
    known_of(future)[name] = known_of(future)["profile"][name] = value
    state = read(future)
    assert isinstance(state, Resting)
    older = replace(MOTHER.profile, age=69, beyond=state.care.known.profile.beyond)
    after = Resting(state.care.with_known(replace(state.care.known, profile=older, planned=True)))
    known_of(future)["planned"], known_of(future)["profile"]["age"] = True, 69
    assert raw(after) == future


def test_everything_kept_of_a_person_grows() -> None:
    several = [STATE]
    seen = set[type]()
    while several:
        each: Any = several.pop()
        if is_dataclass(each):
            seen.add(type(each))
            several += [getattr(each, one.name) for one in fields(each)]
        elif isinstance(each, tuple):
            several += each
    assert {each.__name__ for each in seen if not issubclass(each, Growing)} == set()


def test_an_unknown_illness_is_no_none_and_lets_no_number_be_shown() -> None:
    future = raw()
    known_of(future)["profile"]["conditions"] = ["lupus"]
    state = read(future)
    assert isinstance(state, Resting)
    assert state.care.known.blocked
    rows = kit().rows
    plan = recommend(state.care.known.profile, rows)
    assert (plan.group, plan.foods, plan.warnings[0]) == (None, (), "health_unread")
    assert raw(state) == future


def test_an_unknown_illness_stays_beside_what_is_told_and_goes_when_all_of_it_goes() -> None:
    future = raw()
    known_of(future)["profile"]["conditions"] = ["iron", "lupus"]
    state = read(future)
    assert isinstance(state, Resting)

    def told(*conditions: Condition) -> Json:
        profile = replace(state.care.known.profile, conditions=conditions or None)
        known = replace(state.care.known, profile=profile)
        return known_of(raw(Resting(state.care.with_known(known))))["profile"]["conditions"]

    assert told(Condition.DOAC, Condition.IRON, Condition.UNREAD) == ["doac", "iron", "lupus"]
    assert told() is None


def test_an_unknown_diet_is_offered_nothing_that_any_diet_leaves_out() -> None:
    future = raw()
    known_of(future)["profile"]["diet"] = ["nut_allergy"]
    state = read(future)
    assert isinstance(state, Resting)
    assert state.care.known.profile.diet == (Diet.UNREAD,)
    assert raw(state) == future


@pytest.mark.parametrize(
    ("change", "instead"),
    [
        (lambda profile: profile.update(sex="other"), {"sex": None}),
        (lambda profile: profile.update(age={"years": 68}), {"age": None}),
    ],
)
def test_a_value_nobody_here_knows_is_asked_again_and_kept_until_it_is_told(
    change: Callable[[Json], None], instead: dict[str, None]
) -> None:
    future = raw()
    change(known_of(future)["profile"])
    state = read(future)
    assert isinstance(state, Resting)
    profile = state.care.known.profile
    assert {name: getattr(profile, name) for name in instead} == instead
    assert raw(state) == future
    told = replace(profile, age=70)
    now = raw(Resting(state.care.with_known(replace(state.care.known, profile=told))))
    assert known_of(now)["profile"]["age"] == 70


def test_an_unknown_permission_ends_as_soon_as_permissions_are_changed() -> None:
    future = raw()
    future["care"]["ties"][0]["may"] = ["see", "drive"]
    state = read(future)
    assert isinstance(state, Resting)
    assert raw(state) == future
    [tie] = state.care.ties
    changed = replace(state.care, ties=(replace(tie, may=()),))
    assert raw(Resting(changed))["care"]["ties"][0]["may"] == []


def test_a_share_that_cannot_be_read_stays_beside_the_others() -> None:
    future = raw()
    future["care"]["shares"].append({"of": "a new kind"})
    state = read(future)
    assert isinstance(state, Resting)
    assert state.care.shares == CARE.shares
    assert raw(Resting(replace(state.care, shares=())))["care"]["shares"] == [{"of": "a new kind"}]


def test_asked_something_new_the_question_goes_and_the_people_stay() -> None:
    future = raw() | {"kind": "wondering", "about": "sleep"}
    known_of(future)["new"] = 1
    state = read(future)
    assert isinstance(state, Resting)
    assert known_of(raw(state)) == known_of(future)


@pytest.mark.parametrize(
    "written", ["3", "[]", '{"kind":"resting"}', '{"kind":"x","care":[]}', "x"]
)
def test_what_is_no_state_at_all_is_unreadable(written: str) -> None:
    with pytest.raises(Unreadable):
        SHAPES.state_read(written.encode())


def test_nobody_who_is_talked_about_is_missing() -> None:
    future = raw()
    future["care"] |= {"people": {"mother": 1}, "current": 1}
    with pytest.raises(Unreadable):
        read(future)


def test_what_moves_to_another_channel_takes_along_what_is_unknown() -> None:
    written = json.loads(SHAPES.letter_written(Letter("t", Moved(CARE, instead=True))))
    known_of(written["news"])["new"] = [1]
    letter = SHAPES.letter_read(json.dumps(written).encode())
    assert json.loads(SHAPES.letter_written(letter)) == written


# ---- through the whole of a turn --------------------------------------------


@asynccontextmanager
async def living(database: str) -> AsyncIterator[House]:
    """Open a house on a database."""
    settings = Settings(database_url=database, secret_key=SecretStr(SECRET))
    async with open_house(settings, replace(kit(lambda: NOON), patience=30), {}) as house:
        yield house


NUMBERS = count()


async def says(house: House, *several: str) -> None:
    """Say things, one after another."""
    for text in several:
        await house.turns.submit(Arrival(WHO, f"e{next(NUMBERS)}", Said(text), NOON, NOON))


async def kept(house: House) -> Json:
    """Return what is in somebody's row, opened; None where there is none."""
    async with house.storage.transaction() as within:
        found = await within.connection.execute(
            select(people.c.state).where(people.c.person == WHO)
        )
        row = found.one_or_none()
    return None if row is None else json.loads(house.storage.seal.open(row.state, place(WHO)))


async def put(house: House, written: Json) -> None:
    """Write a row as a newer version would."""
    standing = Standing(WHO, json.dumps(written).encode(), reachable=True, last_seen=NOON)
    async with house.storage.transaction() as within:
        await within.people.save([standing])


def from_the_future(written: Json) -> Json:
    """Add to a state what a newer version might."""
    written["mood"] = written["care"]["pets"] = [{"name": "阿福"}]
    known = known_of(written)
    known["single"], known["profile"]["bone"] = {"at": "2026-11-23T08:00"}, {"t": -2.5}
    known["diary"]["mornings"] = 3
    return written


def unknown(written: Json) -> Json:
    """Return what it added, as far as it is still there."""
    known = known_of(written)
    places = ((written["care"], "pets"), (known, "single"), (known["profile"], "bone"))
    return [place.get(name) for place, name in (*places, (known["diary"], "mornings"))]


@pytest.mark.parametrize(("off", "away", "now"), [(0, [7], [7]), (9, [7], [7, 9]), (7, [7], [7])])
def test_a_day_skipped_in_a_state_of_before_is_still_and_is_no_longer_carried_along(
    off: int, away: list[int], now: list[int]
) -> None:
    before = raw()
    known_of(before)["diary"] |= {"off": off, "away": away}
    after = known_of(raw(read(before)))["diary"]
    assert (after["away"], "off" in after) == (now, False)


async def test_a_state_from_the_future_goes_through_turns_and_keeps_what_is_unknown(
    database: str,
) -> None:
    async with living(database) as house:
        await says(house, *ASKED)
        future = from_the_future(await kept(house))
        await put(house, future)
        await says(house, "我的計畫")
        await says(house, "改年齡", "70歲")
        after = await kept(house)
        assert known_of(after)["profile"]["age"] == 70
        assert unknown(after) == unknown(future)
        assert None not in unknown(after)
        await says(house, "刪除我的資料", "對")
        await says(house, "你好")
        left = json.dumps(await kept(house), ensure_ascii=False)
        assert [each for each in ("阿福", "single", "bone", "mornings") if each in left] == []


async def test_one_person_erased_takes_along_all_that_may_be_of_them(database: str) -> None:
    async with living(database) as house:
        await says(house, *ASKED, "我自己40歲，男，都沒有生病")
        future = from_the_future(await kept(house))
        future["care"]["people"][1]["single"] = "mine"
        await put(house, future)
        await says(house, "刪除媽媽的資料", "對")
        after = await kept(house)
        assert unknown(after) == [None] * 4
        assert after["care"]["people"][1]["single"] == "mine"


async def test_health_not_to_be_remembered_takes_along_what_may_be_of_it(database: str) -> None:
    async with living(database) as house:
        await says(house, *ASKED)
        future = from_the_future(await kept(house))
        known_of(future)["profile"]["conditions"] = ["lupus"]
        await put(house, future)
        await says(house, "不要記")
        profile = known_of(await kept(house))["profile"]
        assert (profile["conditions"], profile.get("bone")) == (None, None)
