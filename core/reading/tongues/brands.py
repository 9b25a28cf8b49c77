"""Medicines by the names on the pack, the same in every language."""

from __future__ import annotations

SHOTS = "(?:prolia|denosumab|evenity|forteo|aclasta)"
BRANDS = (
    ("fosamax(?: plus)?|alendronate|actonel|risedronate|bonviva|ibandronate", "福善美"),
    ("plavix|clopidogrel", "保栓通"),
    ("eltroxin|euthyrox", "甲狀腺素"),
    ("calcitriol|rocaltrol|alfacalcidol|one-?alpha", "活性維生素D"),
)
