"""A person who tries everything: every button once, all kinds of words and pictures."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass, field

from tests.journeys_everywhere.phones import Act

WORDS = (
    "我自己",
    "我媽68歲，很少曬太陽，沒吃抗凝血藥",
    "幫我爸問",
    "民國47年次",
    "女",
    "停經了",
    "很少",
    "都沒有",
    "有吃可邁丁",
    "吃全素",
    "早上八點提醒我",
    "不要提醒了",
    "字大一點",
    "為什麼",
    "上一步",
    "重來",
    "取消",
    "匯出我的資料",
    "分享給家人",
    "刪除我的資料",
    "膝蓋痛怎麼辦",
    "T值 < -2.5 & <b>粗體</b> {name} $x",
    "👵🏻" * 300,
    "我" * 10_000,
    "/help",
)
OLD = ("nonsense:1", "age:999", "v0:old", "很長" * 30)
"""Data of buttons that nobody shows any more."""
PICTURES = ("sticker", "voice", "photo", "location")


@dataclass
class Wanderer:
    """Chooses what to do next; what was tapped is remembered among all who share ``tapped``."""

    chance: random.Random
    tapped: set[str] = field(default_factory=set)

    def next(self, buttons: Mapping[str, str]) -> Act:
        """Tap a button nobody tapped yet, or do anything at all."""
        fresh = {label: data for label, data in buttons.items() if kind(data) not in self.tapped}
        if fresh and self.chance.random() < 0.8:  # mostly, but not always
            return self._tap(fresh)
        match self.chance.randrange(6):
            case 0 if buttons:
                return self._tap(buttons)
            case 1:
                return Act(data=self.chance.choice(OLD), label="")
            case 2:
                return Act(sends=self.chance.choice(PICTURES))
            case _:
                return Act(says=self.chance.choice(WORDS))

    def _tap(self, buttons: Mapping[str, str]) -> Act:
        label = self.chance.choice(sorted(buttons))
        self.tapped.add(kind(buttons[label]))
        return Act(label=label, data=buttons[label])


def kind(data: str) -> str:
    """Return what sort of button this is, whoever's question it answers and whatever the age."""
    sort, _, choice = data.partition("@")[0].partition(":")
    return sort if choice.isdecimal() else f"{sort}:{choice}"
