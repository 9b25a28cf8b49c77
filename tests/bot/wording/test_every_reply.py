"""Whatever is said and tapped, every reply of the dialogue has its words, with its variables."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.bubbles import Card, Text
from bot.wording import Locales
from core import knowledge
from core.dialogue import New, Step, step
from core.messages import (
    Arrived,
    Choice,
    Chose,
    Due,
    Event,
    Left,
    Moment,
    Said,
    Sent,
    Told,
    Wordless,
)

KNOWN = knowledge.load()
WORDS = Locales.load(KNOWN, strict=True)
NOON = datetime(2026, 11, 21, 4, tzinfo=UTC)
SENTENCES = (
    *("我媽68歲，很少曬太陽，沒吃抗凝血藥", "58", "女", "快五十", "屬龍", "幫我爸問", "六十五歲"),
    *("每天早上八點提醒我", "8點", "睡前提醒我", "不要提醒", "刪除我的資料", "匯出我的資料"),
    *("上一步", "重來", "取消", "字大一點", "字小一點", "不要記", "為什麼?", "謝謝", "笨蛋"),
    *("我有洗腎", "吃華法林", "懷孕了", "打錯了，是58歲", "停經了", "更年期", "還好", "看天氣"),
    *(
        "吃全素",
        "豆腐",
        "分享給家人",
        "我和我媽",
        "不想說",
        "不知道",
        "都沒有",
        "胸口很痛",
        "不想活了",
    ),
    *("看計畫", "改年齡", "幫助", "吃了", "晚點", "今天跳過", "", "hello", "0", "150歲", "😀" * 60),
)


@dataclass(frozen=True, slots=True)
class Tap:
    """Tap the button of this number among those last shown."""

    number: int


moves = st.one_of(
    st.sampled_from(SENTENCES).map(Said),
    st.text(max_size=30).map(Said),
    st.integers(0, 30).map(Tap),
    st.integers(0, 30).map(Tap),
    st.sampled_from(Wordless).map(Sent),
    st.sampled_from((Arrived(), Arrived(again=True), Left(), Due("daily", NOON))),
    st.text(max_size=12).map(Chose),
)


def choices(done: Step) -> Iterator[Choice]:
    for reply in done.told.replies:
        yield from reply.choices


def event_of(move: Event | Tap, shown: list[Choice]) -> Event:
    if not isinstance(move, Tap):
        return move
    return Chose(shown[move.number % len(shown)].data) if shown else Arrived()


@settings(max_examples=150, deadline=None)
@given(st.lists(moves, min_size=1, max_size=14))
def test_every_reply_of_any_conversation_can_be_worded(said: list[Event | Tap]) -> None:
    done, shown = Step(New(), Told(())), list[Choice]()
    for minute, move in enumerate(said):
        moment = Moment(NOON + timedelta(minutes=minute), f"token-{minute}")
        done = step(done.state, event_of(move, shown), moment, KNOWN)
        shown = list(choices(done)) or shown
        for bubble in WORDS.bubbles(done.told):
            assert all(each.label for each in bubble.buttons)
            match bubble:
                case Text(text=words) | Card(plain=words):
                    assert words.strip()
