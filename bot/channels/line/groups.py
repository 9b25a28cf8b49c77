"""Manners in a group: the bot answers only when called, and hears the words without the call."""

from __future__ import annotations

from typing import Any

NAME = "骨本"
"""LINE's @ list rarely offers bots, so this word at the start calls too."""

_BETWEEN = " \u3000\t\n,，、:：!！~～。"


def called(message: dict[str, Any]) -> str | None:
    """Return what was said to the bot, without its name; None where it was not called."""
    text = message.get("text")
    if not isinstance(text, str):
        return None
    rest = _without_mention(text, message.get("mention"))
    return (
        (text if rest is None else rest).strip(_BETWEEN) if rest is not None else _after_name(text)
    )


def _after_name(text: str) -> str | None:
    said = text.lstrip(_BETWEEN + "@＠")
    return said.removeprefix(NAME).strip(_BETWEEN) if said.startswith(NAME) else None


def _without_mention(text: str, mention: object) -> str | None:
    mentionees = mention.get("mentionees") if isinstance(mention, dict) else None
    for one in mentionees if isinstance(mentionees, list) else ():
        if isinstance(one, dict) and one.get("isSelf") is True:
            return _cut(text, one.get("index"), one.get("length"))
    return None


def _cut(text: str, index: object, length: object) -> str:
    """Cut by UTF-16 units, as LINE counts; where the numbers fit nothing, keep all."""
    if not (isinstance(index, int) and isinstance(length, int) and index >= 0 and length > 0):
        return text
    units = text.encode("utf-16-le", "surrogatepass")
    kept = units[: 2 * index] + units[2 * (index + length) :]
    return kept.decode("utf-16-le", "replace")
