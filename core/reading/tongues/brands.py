"""Medicines by the names on the pack, the same in every language, and in Chinese amid another."""

from __future__ import annotations

from core.reading.pattern import Pattern

SHOTS = "(?:prolia|denosumab|evenity|forteo|aclasta)"
BRANDS = (
    ("fosamax(?: plus)?|alendronate|actonel|risedronate|bonviva|ibandronate", "福善美"),
    ("plavix|clopidogrel", "保栓通"),
    ("eltroxin|euthyrox", "甲狀腺素"),
    ("calcitriol|rocaltrol|alfacalcidol|one-?alpha", "活性維生素D"),
)

_ON_THE_BAG = (
    ("可[邁麥]丁|可化[凝寧]|歐服寧|脈化寧|華法林", "warfarin"),
    ("拜瑞妥", "xarelto"),
    ("[艾愛]必克凝", "eliquis"),
    ("普栓達", "pradaxa"),
    ("[里裡]先安", "lixiana"),
    ("伯基|阿斯匹[靈林]", "aspirin"),
    ("保栓通", "plavix"),
    ("福善美", "fosamax"),
    ("保骼麗", "prolia"),
)
_IN_LATIN = tuple((Pattern(words), f" {name} ") for words, name in _ON_THE_BAG)


def in_latin(text: str) -> str:
    """Write the Chinese names of medicines, copied off a bag, in the letters of the rest."""
    for words, name in _IN_LATIN:
        text = words.sub(name, text)
    return text
