from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.arrivals import Arrival
from bot.channels.line import events
from core.messages import Arrived, Chose, Event, Left, Said, Sent, Wordless
from tests.fakes.line import FAMILY, MEI, event, in_family, tap, text, webhook

NOW = datetime(2026, 11, 21, 8, tzinfo=UTC)


def heard(*happened: dict[str, Any]) -> list[Arrival]:
    return events.read(webhook(*happened), NOW)[0]


def what(happened: dict[str, Any]) -> Event:
    (one,) = heard(happened)
    return one.event


def test_a_message_is_who_said_what_when_and_how_to_answer() -> None:
    said = text("65歲")
    (one,) = heard(said)
    assert one.person == f"line:{MEI}"
    assert one.event == Said("65歲")
    assert one.event_id == said["webhookEventId"]
    assert one.reply_to == said["replyToken"]
    assert one.happened_at == datetime.fromtimestamp(1_780_000_000, UTC)
    assert one.received_at == NOW
    assert one.source == ""


def test_a_tap_is_the_choice_of_its_data() -> None:
    assert what(tap("sex:female")) == Chose("sex:female")


def test_the_time_picker_answers_with_the_time() -> None:
    picked = {"data": "pick-time", "params": {"time": "20:30"}}
    assert what(event("postback", postback=picked)) == Chose("time:20:30")
    odd = {"data": "pick-time", "params": {"time": "99:99"}}
    assert what(event("postback", postback=odd)) == Chose("pick-time")


def test_a_follow_tells_whether_an_old_friend_came_back() -> None:
    assert what(event("follow", follow={"isUnblocked": True})) == Arrived(again=True)
    assert what(event("follow")) == Arrived()


def test_a_block_is_leaving() -> None:
    assert what(event("unfollow")) == Left()


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("sticker", Wordless.STICKER),
        ("image", Wordless.PHOTO),
        ("video", Wordless.VIDEO),
        ("audio", Wordless.VOICE),
        ("location", Wordless.LOCATION),
        ("file", Wordless.FILE),
        ("hologram", Wordless.OTHER),
        (7, Wordless.OTHER),
    ],
)
def test_what_is_not_words_is_told_by_its_kind(kind: object, expected: Wordless) -> None:
    assert what(event("message", message={"id": "1", "type": kind})) == Sent(expected)


def test_unsent_and_edited_messages_are_told() -> None:
    unsent = event("unsend", unsend={"messageId": "1"})
    del unsent["replyToken"]
    assert what(unsent) == Sent(Wordless.UNSENT)
    edited = {"id": "1", "type": "text", "text": "x"}
    assert what(event("messageEdited", message=edited)) == Sent(Wordless.EDITED)


def test_standby_unknown_types_and_the_consoles_test_are_passed_over() -> None:
    assert heard(text("x", mode="standby"), event("beacon"), event("brandNew")) == []
    assert heard(text("x", replyToken="0" * 32), text("x", replyToken="f" * 32)) == []


def test_an_unknown_mode_is_heard() -> None:
    assert what(text("x", mode="dreaming")) == Said("x")


def test_one_bad_event_does_not_sink_the_rest() -> None:
    body = json.dumps({"events": [None, 7, {}, {"type": []}, text("好"), {"source": 1}]})
    arrivals, count = events.read(body.encode(), NOW)
    assert [one.event for one in arrivals] == [Said("好")]
    assert count == 4


def test_the_same_event_twice_in_one_webhook_is_heard_once() -> None:
    once = text("好")
    again = once | {"deliveryContext": {"isRedelivery": True}}
    assert len(heard(once, again)) == 1


def test_without_an_event_id_the_message_id_tells_events_apart() -> None:
    one, other = text("一"), text("二")
    del one["webhookEventId"], other["webhookEventId"]
    assert len({each.event_id for each in heard(one, other)}) == 2
    assert heard(one)[0].event_id == heard(one)[0].event_id


def test_half_an_emoji_does_not_make_the_webhook_unreadable() -> None:
    body = webhook(text("好XX")).replace(b"XX", rb"\ud83d")
    assert events.read(body, NOW)[0][0].event == Said("好")


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"7", b"\xff", b"[" * 100_000])
def test_no_json_object_is_unreadable(body: bytes) -> None:
    with pytest.raises(events.UnreadableError):
        events.read(body, NOW)


@pytest.mark.parametrize("timestamp", [None, "1", True, 1.5, -(10**20), 10**30])
def test_an_odd_timestamp_means_now(timestamp: object) -> None:
    assert heard(text("x", timestamp=timestamp))[0].happened_at == NOW


def test_a_group_is_heard_only_when_it_calls() -> None:
    assert heard(text("今天吃什麼", **in_family())) == []
    assert heard(event("message", message={"type": "sticker"}, **in_family())) == []
    assert heard(event("unsend", unsend={"messageId": "1"}, **in_family())) == []
    (one,) = heard(text("骨本　我媽68歲", **in_family()))
    assert (one.event, one.source, one.person) == (Said("我媽68歲"), FAMILY, f"line:{MEI}")
    assert what(text("@骨本 你好", **in_family())) == Said("你好")


def test_a_mention_calls_and_is_cut_out_by_utf16_units() -> None:
    mentionees = [{"index": 3, "length": 3, "isSelf": True, "type": "user"}]
    called = text("👵 @骨本 你好", **in_family())
    called["message"]["mention"] = {"mentionees": mentionees}
    assert what(called) == Said("👵  你好")


def test_someone_elses_mention_does_not_call() -> None:
    other = text("@小明 你好", **in_family())
    other["message"]["mention"] = {"mentionees": [{"index": 0, "length": 3, "isSelf": False}]}
    assert heard(other) == []


def test_joining_a_group_greets_it_though_no_one_is_named() -> None:
    joined = event("join", source={"type": "group", "groupId": FAMILY})
    (one,) = heard(joined)
    assert (one.event, one.person, one.source) == (Arrived(), f"line:{FAMILY}", FAMILY)


def test_a_tap_in_a_group_is_on_a_button_of_ours() -> None:
    assert what(tap("start", **in_family())) == Chose("start")


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
types = st.sampled_from(
    ["message", "postback", "follow", "unfollow", "join", "leave", "unsend", "messageEdited"]
)
odd_messages = st.fixed_dictionaries(
    {},
    optional={
        "type": json_values | st.sampled_from(["text", "sticker"]),
        "text": json_values | st.just("骨本 x"),
        "id": json_values,
        "mention": json_values
        | st.fixed_dictionaries(
            {
                "mentionees": st.lists(
                    st.fixed_dictionaries(
                        {"isSelf": st.booleans()},
                        optional={"index": json_values, "length": json_values},
                    )
                )
            }
        ),
    },
)
sources = st.fixed_dictionaries(
    {}, optional={name: json_values | st.just(MEI) for name in ("userId", "groupId", "roomId")}
)
odd_events = st.fixed_dictionaries(
    {},
    optional={
        "type": json_values | types,
        "mode": json_values,
        "timestamp": json_values,
        "webhookEventId": json_values,
        "replyToken": json_values,
        "source": json_values | sources,
        "message": json_values | odd_messages,
        "postback": json_values | st.fixed_dictionaries({}, optional={"params": json_values}),
        "follow": json_values,
    },
)


@settings(deadline=None)  # two busy cores
@given(st.lists(json_values | odd_events, max_size=4))
def test_no_json_is_too_odd(odd: list[Any]) -> None:
    good = text("好")
    body = json.dumps({"events": [*odd, good]}).encode()
    assert good["webhookEventId"] in {one.event_id for one in events.read(body, NOW)[0]}


@settings(deadline=None)  # two busy cores
@given(json_values)
def test_any_json_is_read_or_refused(value: object) -> None:
    try:
        events.read(json.dumps(value).encode(), NOW)
    except events.UnreadableError:
        assert not isinstance(value, dict)
