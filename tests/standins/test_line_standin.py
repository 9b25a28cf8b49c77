"""The LINE adapter against the strict stand-in: nothing out of spec, nothing sent twice."""

from __future__ import annotations

import uuid
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
import pytest_asyncio

from bot.arrivals import Delivered, Parcel, Passing, Permanent, Unpaid
from bot.bubbles import Bubble, Button, Card, Line, Section, Text, Tone
from bot.channels.line import send
from bot.wording import Locales
from bot.wording.links import Links
from core import knowledge
from core.care import Known
from core.messages import Choice, Phrase, ShowLink, Told
from core.person import Profile, Sex, Subject, Sun
from core.sharing import USUAL, visible
from tests.fakes.telegram import noon
from tests.standins.line_standin import FOLDER, StandIn, standing_in

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not FOLDER.exists(), reason="the stand-in is not beside this project"),
]

ROWS = knowledge.load()
MEI, FAMILY = "U" + "1" * 32, "C" + "2" * 32
BUTTONS = tuple(Button(f"選項{n}", f"choice:{n}") for n in range(15))
FOODS = tuple(Line(f"食物{n}", "一份約有很多很多的鈣", "文章「骨鈣素」") for n in range(150))
SECTIONS = (
    Section("每天的量", (Line("鈣（總量）", "1,000–1,200 毫克", "文章「劑量」"), Line("")) * 4),
    Section("請留意", (Line("請先問醫師。"), Line("", "", "只有小字")), Tone.CAUTION),
    Section("", (Line("參考攝取量", "1,000 毫克"),), Tone.FOLDED),
    Section("空的", ()),
)
PLAN = Card("骨本計畫", SECTIONS, "純文字", "鈣每天 1,000–1,200 毫克", BUTTONS[:4])
BUBBLES: tuple[tuple[Bubble, ...], ...] = (
    (Text("您好"), Text("您幾歲？", BUTTONS, picks_time=True)),
    (Text("幾點提醒您？", picks_time=True), PLAN),
    (PLAN, Text("接下來呢？", BUTTONS)),
    (replace(PLAN, sections=(Section("食物", FOODS),), buttons=BUTTONS),),
    (replace(PLAN, sections=(), summary=""),),
    (Text("很長\n" * 6000),),
    (Text("👵🏻" * 4000, (Button("👨‍👩‍👧" * 30, "emoji"),)),),
    tuple(Text(str(n)) for n in range(12)),
    (*[PLAN] * 7, Text("末")),
)


def shared(links: Links) -> tuple[Bubble, ...]:
    """Return what is said of a share, with a whole plan for the clipboard."""
    profile = Profile(Subject.SELF, 68, Sex.FEMALE, None, Sun.LOW, (), ())
    seen = visible(Known(profile, "小美", planned=True), USUAL, ROWS, noon())
    never = Phrase("share-until-revoked")
    own = Choice("revoke:1a2b3c4d", "label-revoke")
    shown = ShowLink("t" * 32, "K7Q2M9RX", never, (never,), never, (own,), seen, never)
    return Locales.load(ROWS).bubbles(Told((shown,)), links=links)


SHARED = (
    shared(Links(public="https://bone.example.org")),
    shared(Links(line=lambda: "https://line.me/R/ti/p/%40abc1234d", codes=True)),
)


@pytest_asyncio.fixture
async def line(tmp_path: Path) -> AsyncIterator[StandIn]:
    async with standing_in(tmp_path) as stand_in:
        yield stand_in


def parcel(*bubbles: Bubble, reply_to: str = "", large: bool = False) -> Parcel:
    shown = bubbles or (PLAN,)
    key = str(uuid.uuid4())
    return Parcel(f"line:{MEI}", shown, large, reply_to=reply_to, retry_key=key, attempt=1)


async def test_every_shape_is_within_the_official_spec_and_the_documented_limits(
    line: StandIn,
) -> None:
    async with send.opened("T", lambda _: "選擇時間", host=line.url) as sender:
        for at, bubbles in enumerate((*BUBBLES, *SHARED)):
            for large in (False, True):
                for token in ("", f"token-{at}-{large}"):
                    one = parcel(*bubbles, reply_to=token, large=large)
                    assert isinstance(await sender.send(one), Delivered)
        await sender.send(replace(parcel(Text("大家好")), person=f"line:{FAMILY}"))
        await sender.quota()
    summary = await line.summary()
    assert summary["violations"] == []
    assert summary["advice"] == []


@pytest.mark.parametrize("token", ["", "token"])
@pytest.mark.parametrize(
    "fault",
    [
        {"status": 500},
        {"status": 429},
        {"drop": True},
        {"timeout": 1},
        {"drop": True, "after_accept": True},
        {"timeout": 1, "after_accept": True},
    ],
)
async def test_faults_are_tried_again_and_everything_arrives_once(
    line: StandIn, token: str, fault: dict[str, object]
) -> None:
    await line.tell("faults", [{"match": "/message/", "times": 2, **fault}])
    async with send.opened("T", lambda _: "選擇時間", host=line.url, timeout=0.5) as sender:
        one = parcel(reply_to=token)
        outcomes = [await sender.send(replace(one, attempt=n)) for n in (1, 2, 3)]
    assert [type(outcome) for outcome in outcomes] == [Passing, Passing, Delivered]
    assert (await line.summary())["violations"] == []
    accepted = [call for call in await line.log() if _accepted(call)]
    assert len(accepted) == 1


def _accepted(call: dict[str, object]) -> bool:
    return call.get("accepted_status", call["status"]) == 200


async def test_used_tokens_blocks_and_a_full_month_are_told_apart(line: StandIn) -> None:
    async with send.opened("T", lambda _: "選擇時間", host=line.url) as sender:
        assert isinstance(await sender.send(parcel(reply_to="t")), Delivered)
        assert await sender.send(parcel(reply_to="t")) == Permanent("late")
        await line.tell("state", {"blocked": [MEI]})
        assert isinstance(await sender.send(parcel()), Delivered)
        await line.tell("state", {"blocked": [], "missing": [MEI]})
        gone = await sender.send(parcel())
        assert isinstance(gone, Permanent)
        assert gone.gone
        await line.tell("state", {"missing": [], "used": 200})
        full = await sender.send(parcel())
        assert isinstance(full, Unpaid)
        assert full.why == "quota"
        assert await sender.quota() == send.Quota(limit=200, used=200)
    assert (await line.summary())["violations"] == []
