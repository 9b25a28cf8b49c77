from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.arrivals import Arrival
from bot.channels.telegram.groups import Me
from bot.channels.telegram.receive import Reader
from core.messages import Arrived, Called, Chose, Event, Left, Said, Sent, Wordless
from tests.fakes.telegram import message, noon, tap

ME = Me(123456, "guben_bot")
MEI = 1001
FAMILY = {"id": -100777, "type": "supergroup", "title": "家人群"}


@dataclass
class Heap:
    """Counts what could not be read."""

    unreadable: int = 0

    def count(self) -> None:
        self.unreadable += 1


def read(**happened: Any) -> Arrival | None:  # noqa: ANN401 - any update
    heap = Heap()
    arrival = Reader(ME, noon, heap.count).read({"update_id": 7, **happened})
    assert not heap.unreadable
    return arrival


def heard(**happened: Any) -> Event | None:  # noqa: ANN401 - any update
    arrival = read(**happened)
    return arrival.event if arrival else None


def in_family(text: str, **more: Any) -> dict[str, Any]:  # noqa: ANN401 - any content
    return {**message(MEI, text=text), "chat": FAMILY, **more}


def member(status: str, chat: dict[str, Any] | None = None) -> dict[str, Any]:
    alone = {"id": MEI, "type": "private"}
    who = {"id": MEI, "is_bot": False, "first_name": "小美"}
    return {"chat": chat or alone, "from": who, "date": 1, "new_chat_member": {"status": status}}


def test_typed_words_are_said_by_the_person_who_typed_them() -> None:
    said = Said("我媽68歲")
    arrival = Arrival("telegram:1001", "7", said, noon(), noon())
    assert read(message=message(MEI, text="我媽68歲")) == arrival


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("/start", Arrived()),
        ("/start s_42-A", Arrived("s_42-A")),
        ("/START@guben_bot s_42", Arrived("s_42")),
        ("/start 哈囉 大家", Arrived()),
        ("/start " + "x" * 65, Arrived()),
        ("/started", Said("/started")),
        ("/plan", Said("/plan")),
        ("/plan@Guben_Bot", Said("/plan")),
        ("/remind 08:00", Said("/remind 08:00")),
        ("我問 @guben_bot 呀", Said("我問 @guben_bot 呀")),
        ("", Said("")),
        ("\ud83e\udd14\ud800\0好", Said("好")),
    ],
)
def test_start_arrives_and_other_commands_are_left_to_the_dialogue(text: str, event: Event) -> None:
    assert heard(message=message(MEI, text=text)) == event


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        ("sticker", Wordless.STICKER),
        ("photo", Wordless.PHOTO),
        ("voice", Wordless.VOICE),
        ("video", Wordless.VIDEO),
        ("video_note", Wordless.VIDEO),
        ("location", Wordless.LOCATION),
        ("document", Wordless.FILE),
        ("contact", Wordless.CONTACT),
        ("poll", Wordless.OTHER),
        ("of_next_year", Wordless.OTHER),
    ],
)
def test_what_is_not_words_is_named(key: str, kind: Wordless) -> None:
    assert heard(message=message(MEI, **{key: {}})) == Sent(kind)


def test_a_film_without_sound_is_no_file() -> None:
    assert heard(message=message(MEI, animation={}, document={})) == Sent(Wordless.VIDEO)


def test_a_tap_is_chosen_under_its_own_number() -> None:
    arrival = read(callback_query=tap(MEI, "age:51", "99"))
    assert arrival is not None
    assert (arrival.event, arrival.event_id) == (Chose("age:51"), "cb:99")


def test_a_tap_under_a_message_too_old_to_see_is_chosen() -> None:
    old = {**tap(MEI, "age:51", "99"), "message": {"chat": {"id": MEI, "type": "private"}}}
    assert heard(callback_query=old) == Chose("age:51")
    assert heard(callback_query=old | {"message": None}) == Chose("age:51")


def test_an_edit_is_noticed_but_a_location_shared_live_is_not() -> None:
    assert heard(edited_message=message(MEI, text="69")) == Sent(Wordless.EDITED)
    assert heard(edited_message=message(MEI, location={})) is None


def test_a_block_is_leaving_and_its_end_is_coming_back() -> None:
    assert heard(my_chat_member=member("kicked")) == Left()
    assert heard(my_chat_member=member("member")) == Arrived(again=True)


def test_being_put_out_of_a_group_says_nothing_of_the_person() -> None:
    assert heard(my_chat_member=member("kicked", FAMILY)) is None


@pytest.mark.parametrize("status", ["member", "administrator"])
def test_being_added_to_a_group_is_a_call_of_the_group(status: str) -> None:
    added = {**member(status, FAMILY), "old_chat_member": {"status": "left"}}
    arrival = read(my_chat_member=added)
    assert arrival is not None
    assert (arrival.source, arrival.event) == ("-100777", Called())


@pytest.mark.parametrize(
    ("kind", "before"),
    [("supergroup", "member"), ("supergroup", "restricted"), ("channel", "left")],
)
def test_a_change_of_rank_and_a_channel_call_nobody(kind: str, before: str) -> None:
    changed = member("administrator", FAMILY | {"type": kind})
    assert heard(my_chat_member={**changed, "old_chat_member": {"status": before}}) is None


@pytest.mark.parametrize("service", ["pinned_message", "message_auto_delete_timer_changed"])
def test_telegrams_own_notes_are_not_answered(service: str) -> None:
    assert heard(message=message(MEI, **{service: {}})) is None


def test_other_bots_and_our_own_cards_are_not_answered() -> None:
    robot = {"id": 5, "is_bot": True, "first_name": "x"}
    assert heard(message=message(MEI, text="hi") | {"from": robot}) is None
    ours = {"id": ME.id, "is_bot": True, "first_name": "Guben"}
    assert heard(message=message(MEI, text="計畫", via_bot=ours)) is None


def test_what_is_no_event_of_a_person_is_none() -> None:
    assert heard(inline_query={"id": "1", "from": {"id": MEI}, "query": ""}) is None
    assert heard(chosen_inline_result={}) is None
    assert heard(channel_post={"text": "hi"}) is None


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("/plan@guben_bot", Said("/plan")),
        ("/start@guben_bot s_42", Arrived("s_42")),
        ("@guben_bot 鈣要吃多少?", Said("鈣要吃多少?")),
        ("@Guben_Bot", Said("")),
    ],
)
def test_in_a_group_what_is_addressed_to_us_carries_the_group(text: str, event: Event) -> None:
    arrival = read(message=in_family(text))
    assert arrival is not None
    assert (arrival.person, arrival.source, arrival.event) == ("telegram:1001", "-100777", event)


def test_in_a_group_an_answer_to_us_is_for_us() -> None:
    ours = {"message_id": 3, "from": {"id": ME.id, "is_bot": True}}
    assert heard(message=in_family("65 歲", reply_to_message=ours)) == Said("65 歲")
    sticker = in_family("", reply_to_message=ours, sticker={})
    del sticker["text"]
    assert heard(message=sticker) == Sent(Wordless.STICKER)


@pytest.mark.parametrize("text", ["大家好", "/plan", "@guben_bottle 好", "/plan@other_bot"])
def test_in_a_group_what_is_said_to_others_is_not_read(text: str) -> None:
    assert heard(message=in_family(text)) is None


def test_a_tap_in_a_group_carries_the_group() -> None:
    arrival = read(callback_query=tap(MEI, "x", "1") | {"message": in_family("…")})
    assert arrival is not None
    assert arrival.source == "-100777"


@pytest.mark.parametrize(
    "update",
    [
        None,
        [],
        "update",
        {},
        {"update_id": "7"},
        {"update_id": True, "message": {}},
        {"update_id": 2**80},
        {"update_id": 7, "message": []},
        {"update_id": 7, "message": {"text": "hi", "from": {"id": 1}}},
        {"update_id": 7, "message": {"text": "hi", "chat": {"type": "private"}}},
        {"update_id": 7, "callback_query": {"id": "1", "data": "x"}},
        {"update_id": 7, "my_chat_member": {"chat": {"type": "private"}}},
    ],
    ids=repr,
)
def test_an_unreadable_update_is_counted_and_yields_nothing(update: object) -> None:
    heap = Heap()
    assert Reader(ME, noon, heap.count).read(update) is None
    assert heap.unreadable == 1


leaves = st.none() | st.booleans() | st.integers() | st.floats() | st.text()
keys = st.sampled_from(
    [
        "from",
        "chat",
        "id",
        "text",
        "type",
        "data",
        "message",
        "status",
        "via_bot",
        "is_bot",
        "new_chat_member",
        "sticker",
    ]
)
values = st.recursive(
    leaves | st.just("private"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=5),
    max_leaves=20,
)
kinds = st.sampled_from(
    ["update_id", "message", "callback_query", "my_chat_member", "edited_message", "x"]
)
updates = st.dictionaries(kinds, values, max_size=3).map(lambda found: {"update_id": 7, **found})


@given(updates | values)
def test_no_json_raises_and_what_is_read_can_be_stored(update: object) -> None:
    arrival = Reader(ME, noon, lambda: None).read(update)
    assert arrival is None or repr(arrival).encode()
