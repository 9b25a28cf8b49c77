"""Telegram's HTML rules, stricter than Telegram's: our own tags only, all closed in order."""

from __future__ import annotations

import re

_TOKEN = re.compile(
    r"<(?P<close>/?)(?P<tag>[^\s>]*)(?P<attr>[^>]*)>|&(?P<ref>[a-z]+);|(?P<bad>[<&])"
)
_ALLOWED = {("b", ""), ("i", ""), ("blockquote", ""), ("blockquote", " expandable")}
_REFERENCES = {"lt": "<", "gt": ">", "amp": "&"}


class BadHtmlError(Exception):
    pass


def parse(html: str) -> tuple[str, int]:
    """Return the text without its markup, and how many entities it has."""
    stack: list[str] = []
    entities = 0

    def read(found: re.Match[str]) -> str:
        nonlocal entities
        if found["ref"] in _REFERENCES:
            return _REFERENCES[found["ref"]]
        if found["bad"] or found["ref"]:
            raise BadHtmlError(found[0])
        entities += _tag(found, stack)
        return ""

    text = _TOKEN.sub(read, html)
    if stack:
        raise BadHtmlError(stack[-1])
    return text, entities


def _tag(found: re.Match[str], stack: list[str]) -> int:
    if found["close"]:
        if not stack or stack.pop() != found["tag"] or found["attr"]:
            raise BadHtmlError(found[0])
        return 0
    if (found["tag"], found["attr"]) not in _ALLOWED:
        raise BadHtmlError(found[0])
    stack.append(found["tag"])
    return 1


def utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
