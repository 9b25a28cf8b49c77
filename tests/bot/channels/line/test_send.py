from __future__ import annotations

import uuid
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace

import pytest
import pytest_asyncio

from bot.arrivals import Delivered, Parcel, Passing, Permanent, Unpaid, Unsure
from bot.bubbles import Button, Card, Line, Section, Text
from bot.channels.line import send
from bot.channels.line.calling import Call, Refused
from tests.fakes.line import FAMILY, MEI, FakeLine, Fault, fake_line

BUTTON = Button("好", "ok")
CARD = Card("計畫", (Section("鈣", (Line("總量", "1,000 毫克"),)),), "計畫", "鈣 1,000 毫克")


@dataclass
class Post:
    """A sender with the fake it sends to, and the calls it noted."""

    line: FakeLine
    sender: send.LineSender
    calls: list[Call]


@pytest_asyncio.fixture
async def post() -> AsyncIterator[Post]:
    calls: list[Call] = []
    async with (
        fake_line() as line,
        send.opened("T", lambda _: "選時間", host=line.url, noted=calls.append, timeout=3) as one,
    ):
        yield Post(line, one, calls)
        assert line.breaches == []


def parcel(*bubbles: Text | Card, reply_to: str = "", attempt: int = 1) -> Parcel:
    shown = bubbles or (Text("您幾歲？", (BUTTON,)),)
    return Parcel(
        person=f"line:{MEI}",
        bubbles=shown,
        large=False,
        reply_to=reply_to,
        retry_key=str(uuid.uuid4()),
        attempt=attempt,
    )


async def test_a_reply_is_free_and_carries_no_retry_key(post: Post) -> None:
    outcome = await post.sender.send(parcel(Text("您好"), CARD, reply_to="r1"))
    assert outcome == Delivered("11")
    (call,) = post.line.calls
    assert call["path"] == "/v2/bot/message/reply"
    assert call["headers"]["Authorization"] == "Bearer T"
    assert "X-Line-Retry-Key" not in call["headers"]
    (who, (text, card)) = post.line.delivered[0]
    assert (who, text["text"], card["altText"]) == ("r1", "您好", "鈣 1,000 毫克")
    assert card["contents"]["body"]["contents"][0]["text"] == "計畫"


async def test_a_push_goes_to_the_person_under_its_retry_key(post: Post) -> None:
    one = parcel(Text("該補鈣了", picks_time=True))
    assert isinstance(await post.sender.send(one), Delivered)
    (call,) = post.line.calls
    assert call["headers"]["X-Line-Retry-Key"] == one.retry_key
    assert post.line.delivered[0][0] == MEI


async def test_a_group_is_answered_too(post: Post) -> None:
    await post.sender.send(replace(parcel(), person=f"line:{FAMILY}"))
    assert post.line.delivered[0][0] == FAMILY


async def test_what_the_environment_names_as_proxy_carries_our_calls(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with fake_line() as proxy:
        monkeypatch.setenv("http_proxy", proxy.url)
        async with send.opened("T", str, host="http://line.invalid") as sender:
            assert isinstance(await sender.send(parcel(reply_to="r1")), Delivered)
        assert proxy.calls[0]["headers"]["Host"] == "line.invalid"


async def test_a_host_that_needs_no_proxy_is_called_directly(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    async with send.opened("T", str, host=post.line.url) as sender:
        assert isinstance(await sender.send(parcel(reply_to="r1")), Delivered)


LOST = [
    Fault(accepted=True, hang=8),
    Fault(status=500, accepted=True),
    Fault(status=502, body=b"<html>\xff</html>", accepted=True),
    Fault(status=429, message="The API rate limit has been exceeded. Try again later."),
]


@pytest.mark.parametrize("fault", LOST)
@pytest.mark.parametrize("reply_to", ["r1", ""])
async def test_a_lost_answer_is_tried_again_and_arrives_once(
    post: Post, fault: Fault, reply_to: str
) -> None:
    post.line.faults.append(fault)
    one = parcel(reply_to=reply_to)
    first = await post.sender.send(one)
    assert isinstance(first, Passing)
    assert 0 < first.after <= 8
    assert isinstance(await post.sender.send(replace(one, attempt=2)), Delivered)
    assert len(post.line.delivered) == 1


async def test_a_used_token_on_the_first_try_is_late_and_never_becomes_a_push(post: Post) -> None:
    post.line.used_tokens.add("r1")
    assert await post.sender.send(parcel(reply_to="r1")) == Permanent("late")
    assert len(post.line.calls) == 1


async def test_an_old_token_refused_on_a_later_try_may_have_died_unused(post: Post) -> None:
    post.line.used_tokens.add("r1")
    one = replace(parcel(reply_to="r1"), attempt=2, is_old=True)
    assert await post.sender.send(one) == Unsure("late")


async def test_no_connection_is_passing() -> None:
    async with send.opened("T", str, host="http://127.0.0.1:9") as sender:
        assert isinstance(await sender.send(parcel()), Passing)
        assert isinstance(await sender.send(parcel(reply_to="r1")), Passing)


async def test_when_the_month_is_full_nothing_more_can_be_paid_for(post: Post) -> None:
    post.line.quota = 0
    assert await post.sender.send(parcel()) == Unpaid()


async def test_too_many_to_one_person_waits_a_little(post: Post) -> None:
    post.line.faults.append(Fault(status=429, message="Too many messages to one user"))
    outcome = await post.sender.send(parcel())
    assert isinstance(outcome, Passing)
    assert 2 < outcome.after < 3600


async def test_an_address_line_does_not_know_is_gone(post: Post) -> None:
    post.line.unknown.add(MEI)
    outcome = await post.sender.send(parcel())
    assert isinstance(outcome, Permanent)
    assert outcome.gone


async def test_a_refused_message_is_never_tried_again(post: Post) -> None:
    for reply_to in ("", "r1"):
        post.line.faults.append(Fault(status=400, message="The request body has 1 error(s)"))
        outcome = await post.sender.send(parcel(reply_to=reply_to))
        assert isinstance(outcome, Permanent)
        assert not outcome.gone


async def test_a_wrong_access_token_waits_for_the_operator(post: Post) -> None:
    post.line.faults.append(Fault(status=401, message="invalid token"))
    assert isinstance(await post.sender.send(parcel()), Passing)


async def test_an_answer_of_another_shape_is_still_delivered(post: Post) -> None:
    post.line.faults += [Fault(status=200, body=b"{}"), Fault(status=200, body=b"<\xff")]
    assert isinstance(await post.sender.send(parcel()), Delivered)
    assert isinstance(await post.sender.send(parcel()), Delivered)


async def test_more_than_five_cards_all_arrive_once_though_the_second_request_is_lost(
    post: Post,
) -> None:
    one = parcel(*[CARD] * 7, reply_to="r1")
    fault = Fault(status=500, accepted=True)
    first = await post.sender.send(one)
    assert isinstance(first, Delivered)
    assert [len(messages) for _, messages in post.line.delivered] == [5, 2]
    post.line.faults.append(fault)
    assert isinstance(await post.sender.send(replace(one, attempt=2)), Passing)
    assert isinstance(await post.sender.send(replace(one, attempt=3)), Delivered)
    assert len(post.line.delivered) == 2


async def test_buttons_too_long_for_line_are_refused_here_not_there(post: Post) -> None:
    outcome = await post.sender.send(parcel(Text("好", (Button("好", "x" * 301),))))
    assert isinstance(outcome, Permanent)
    assert post.line.calls == []


async def test_nothing_to_say_asks_nothing_of_line(post: Post) -> None:
    assert await post.sender.send(parcel(Text(" "))) == Delivered()
    assert post.line.calls == []


async def test_every_call_is_noted_with_lines_request_id_and_no_words(post: Post) -> None:
    post.line.faults += [Fault(), Fault(hang=8)]
    for reply_to in ("", "r2", "r1"):
        await post.sender.send(parcel(reply_to=reply_to))
    assert [(call.endpoint, call.status) for call in post.calls] == [
        ("push", 500),
        ("reply", 0),
        ("reply", 200),
    ]
    assert uuid.UUID(post.calls[2].request_id)
    assert "您" not in repr(post.calls)


async def test_the_quota_is_read(post: Post) -> None:
    await post.sender.send(parcel())
    assert await post.sender.quota() == send.Quota(limit=200, used=1)
    post.line.quota = None
    assert (await post.sender.quota()).limit is None


async def test_our_own_name_is_read(post: Post) -> None:
    assert await post.sender.basic_id() == "@guben"


async def test_a_refused_question_raises_with_lines_own_sentence(post: Post) -> None:
    async with send.opened("T", str, host=post.line.url + "/nowhere") as lost:
        with pytest.raises(Refused, match="LINE answered 404"):
            await lost.quota()
