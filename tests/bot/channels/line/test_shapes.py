from __future__ import annotations

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.bubbles import Bubble, Button, Card, Chart, Line, Look, Section, Text, Tone
from bot.channels.line import flex, limits, packing, shapes
from tests.fakes.line_limits import breaches, flex_texts, utf16

PLAN = Card(
    title="媽媽的骨本計畫",
    sections=(
        Section("每天的量", (Line("鈣（總量）", "1,000–1,200 毫克", "文章「劑量」"),)),
        Section("請留意", (Line("您有服用抗凝血藥，請先問醫師。"),), Tone.CAUTION),
        Section("國人參考量", (Line("鈣", "1,000 毫克"),), Tone.FOLDED),
    ),
    plain="媽媽的骨本計畫\n鈣 1,000–1,200 毫克",
    summary="媽媽的骨本計畫：鈣每天 1,000–1,200 毫克",
    buttons=(Button("每天提醒我", "remind"),),
)


def words(text_id: str) -> str:
    return {"line-pick-time": "選時間"}[text_id]


def shaped(*bubbles: Bubble, large: bool = False) -> list[dict[str, Any]]:
    return shapes.messages(bubbles, large=large, words=words)


def labels(message: dict[str, Any]) -> list[str]:
    return [item["action"]["label"] for item in message["quickReply"]["items"]]


def test_a_text_is_a_text_and_a_tap_leaves_a_trace() -> None:
    (message,) = shaped(Text("您幾歲？", (Button("65歲以上", "age:65"),)))
    assert message["text"] == "您幾歲？"
    (item,) = message["quickReply"]["items"]
    assert item["action"] == {
        "type": "postback",
        "label": "65歲以上",
        "data": "age:65",
        "displayText": "65歲以上",
    }


def test_all_buttons_stand_under_the_last_message_the_latest_first() -> None:
    first, last = shaped(
        Text("一", (Button("甲", "a"), Button("重來", "restart"))),
        Text("二", (Button("乙", "b"), Button("重來", "restart"))),
    )
    assert "quickReply" not in first
    assert labels(last) == ["乙", "重來", "甲"]


def test_the_time_picker_is_offered_with_a_label_of_the_locale() -> None:
    (message,) = shaped(Text("幾點提醒您？", picks_time=True))
    action = message["quickReply"]["items"][0]["action"]
    assert (action["type"], action["mode"], action["label"]) == ("datetimepicker", "time", "選時間")


def test_a_card_carries_its_result_in_the_alt_text_and_every_word_in_the_bubble() -> None:
    (message,) = shaped(PLAN)
    assert message["altText"] == PLAN.summary
    assert list(flex_texts(message["contents"])) == [
        "媽媽的骨本計畫",
        "每天的量",
        "鈣（總量）",
        "1,000–1,200 毫克",
        "文章「劑量」",
        "請留意",
        "您有服用抗凝血藥，請先問醫師。",
        "國人參考量",
        "鈣",
        "1,000 毫克",
    ]
    assert message["contents"]["footer"]["contents"][0]["action"]["data"] == "remind"
    assert labels(message) == ["每天提醒我"]


def test_large_type_is_larger_and_all_type_follows_the_phones_setting() -> None:
    (usual,), (large,) = shaped(PLAN), shaped(PLAN, large=True)
    sizes = [part["contents"]["body"]["contents"][0]["size"] for part in (usual, large)]
    assert sizes == ["xl", "xxl"]
    assert '"scaling": false' not in json.dumps(large)


def contrast(ink: str, paper: str) -> float:
    """WCAG 2.2's contrast ratio."""

    def channel(part: str) -> float:
        value = int(part, 16) / 255
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    def light(color: str) -> float:
        red, green, blue = (channel(color[at : at + 2]) for at in (1, 3, 5))
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    bright, dark = sorted((light(ink), light(paper)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def test_every_ink_is_legible_on_its_paper() -> None:
    assert contrast(flex.INK, "#FFFFFF") > 7
    assert contrast(flex.QUIET, "#FFFFFF") > 7
    assert contrast(flex.CAUTION_INK, flex.CAUTION_PAPER) > 7


def test_a_very_long_text_is_cut_at_line_borders_and_nothing_is_lost() -> None:
    lines = [f"第{n}行：喝一杯牛奶🥛" for n in range(1500)]
    messages = shaped(Text("\n".join(lines)))
    assert len(messages) > 1
    assert "\n".join(message["text"] for message in messages).split("\n") == lines


def test_a_very_long_card_becomes_a_carousel_and_nothing_is_lost() -> None:
    lines = tuple(Line(f"食物{n}", "很多" * 40, "一份") for n in range(90))
    messages = shaped(Card("食物", (Section("鈣", lines),), "食物", "食物九十種"))
    assert breaches(messages) == []
    assert messages[0]["contents"]["type"] == "carousel"
    said = [words for message in messages for words in flex_texts(message)]
    assert [f"食物{n}" for n in range(90)] == [one for one in said if one[2:].isdigit()]


def test_a_label_is_cut_by_graphemes_not_by_letters() -> None:
    assert limits.label("é" * 20) == "é" * 20
    assert limits.label("骨" * 21) == "骨" * 19 + "…"
    assert limits.label("👨‍👩‍👧") == "👨‍👩‍👧"
    assert limits.label("一\n二") == "一 二"


def test_more_than_five_messages_are_joined_before_they_are_split() -> None:
    texts = [Text(str(n)) for n in range(7)]
    (pack,) = packing.packs(shaped(*texts, Text("末", (Button("好", "ok"),))))
    assert [message["text"] for message in pack] == ["0\n\n1\n\n2\n\n3\n\n4\n\n5\n\n6\n\n末"]
    assert labels(pack[0]) == ["好"]


def test_cards_beyond_five_go_into_another_request_under_a_key_of_its_own() -> None:
    packs = packing.packs(shaped(*[PLAN] * 7))
    assert [len(pack) for pack in packs] == [5, 2]
    key = "11111111-1111-4111-8111-111111111111"
    assert packing.key(key, 0) == key
    assert packing.key(key, 1) == packing.key(key, 1) != key


printable = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zs", "Zl", "Zp", "Cf"]))
some = st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(str.strip)
long = st.builds(lambda words, times: words * times, some, st.integers(1, 300))
prose = some | long | st.text()
shown = printable.filter(lambda words: bool(words) and words[0].isalnum())
buttons = st.builds(Button, shown, st.text("abc:", min_size=1, max_size=64))
few = st.lists(buttons, max_size=20).map(tuple)
lines = st.builds(Line, prose, prose, prose)
sections = st.builds(
    Section, prose, st.lists(lines, max_size=6).map(tuple), st.sampled_from(list(Tone))
)
cards = st.builds(Card, prose, st.lists(sections, max_size=5).map(tuple), prose, prose, few)
texts = st.builds(Text, prose, few, st.booleans())


@settings(deadline=None)  # two busy cores
@given(bubbles=st.lists(texts | cards, min_size=1, max_size=8), large=st.booleans())
def test_every_bubble_keeps_within_lines_limits(*, bubbles: list[Bubble], large: bool) -> None:
    for pack in packing.packs(shaped(*bubbles, large=large)):
        assert breaches(list(pack)) == []


@settings(deadline=None)  # two busy cores
@given(prose, st.integers(5, 300))
def test_pieces_fit_and_hold_every_word(text: str, limit: int) -> None:
    cut = list(limits.pieces(limits.clean(text), limit))
    assert all(0 < utf16(piece) <= limit for piece in cut)
    assert "".join("".join(cut).split()) == "".join(limits.clean(text).split())


WEEK = Chart("媽媽的一星期", "11/16 到 11/22", "4", "天", tuple("一二三四五六日"), (Look.KEPT,) * 7)


def test_a_week_comes_as_words_and_its_picture_where_that_has_a_public_address() -> None:
    button = Button("看這個月", "week:month")
    public = Text("吃了 4 天", (button,), picture="https://guben.example/days/x.png", chart=WEEK)
    said, image = shaped(public)
    assert said == {"type": "text", "text": "吃了 4 天"}
    assert (image["type"], image["originalContentUrl"]) == ("image", public.picture)
    assert labels(image) == ["看這個月"]
    assert breaches([said, image]) == []
    (alone,) = shaped(Text("吃了 4 天", picture="/days/x.png", chart=WEEK))
    assert alone["type"] == "text"
