"""LINE's documented limits, written anew for the tests: what the platform would refuse."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

Json = dict[str, Any]

_COLOR = re.compile(r"#[0-9a-fA-F]{6}")
_SIZES = {"xxs", "xs", "sm", "md", "lg", "xl", "xxl", "3xl", "4xl", "5xl"}
_KINDS = {"text", "flex", "image"}
_QUICK_ACTIONS = {"postback", "message", "uri", "datetimepicker", "clipboard"}


def breaches(messages: list[Json]) -> list[str]:
    """Return each limit that a request's messages break, as a sentence."""
    return list(_request(messages))


def utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def flex_texts(component: object) -> Iterator[str]:
    """Yield every text of a Flex message, from top to bottom."""
    if isinstance(component, dict):
        if component.get("type") == "text":
            yield component["text"]
        for part in component.values():
            yield from flex_texts(part)
    elif isinstance(component, list):
        for part in component:
            yield from flex_texts(part)


def _request(messages: list[Json]) -> Iterator[str]:
    if not 1 <= len(messages) <= 5:
        yield f"{len(messages)} messages"
    for message in messages:
        if message.get("type") not in _KINDS:
            yield f"type {message.get('type')}"
        yield from _LIMITS.get(message.get("type", ""), _flex)(message)
        yield from _quick(message.get("quickReply"))


def _text(message: Json) -> Iterator[str]:
    text = message.get("text")
    if not isinstance(text, str) or not text.strip():
        yield "empty text"
    elif utf16(text) > 5000:
        yield f"text of {utf16(text)}"


def _picture(message: Json) -> Iterator[str]:
    for name in ("originalContentUrl", "previewImageUrl"):
        if not message[name].startswith("https://") or len(message[name]) > 2000:
            yield f"{name} {message[name]}"


def _quick(quick: Json | None) -> Iterator[str]:
    if quick is None:
        return
    items = quick["items"]
    if not 1 <= len(items) <= 13:
        yield f"{len(items)} quick replies"
    for item in items:
        if item.get("type") != "action" or item["action"]["type"] not in _QUICK_ACTIONS:
            yield "quick reply of a wrong kind"
        yield from _action(item["action"], 20)


def _action(action: Json, label: int) -> Iterator[str]:
    if not action.get("label", "").strip() or _graphemes(action["label"]) > label:
        yield f"label {action.get('label')!r}"
    if action["type"] == "uri" and not re.match(r"https://.{1,992}$", action["uri"]):
        yield "address"
    if action["type"] == "clipboard" and not 1 <= len(action["clipboardText"]) <= 1000:
        yield "clipboard"
    if action["type"] in {"uri", "clipboard"}:
        return
    if not 1 <= utf16(action.get("data", "")) <= 300:
        yield "postback data"
    if action["type"] == "postback" and not 1 <= utf16(action.get("displayText", "")) <= 300:
        yield "no trace in the chat"
    if action["type"] == "datetimepicker" and action.get("mode") != "time":
        yield "mode of the picker"


def _graphemes(label: str) -> int:
    """Count clusters roughly: marks, joiners, skin tones and what follows a joiner join."""
    marks = re.compile("[\u0300-\u036f\u20d0-\u20ff\ufe00-\ufe0f\u200d\U0001f3fb-\U0001f3ff]")
    return len(marks.sub("", re.sub("\u200d.", "", label)))


def _flex(message: Json) -> Iterator[str]:
    if not message.get("altText", "").strip() or utf16(message["altText"]) > 1500:
        yield "altText"
    contents = message["contents"]
    if contents["type"] == "carousel":
        yield from _carousel(contents)
    else:
        yield from _bubble(contents)


def _carousel(carousel: Json) -> Iterator[str]:
    if not 1 <= len(carousel["contents"]) <= 12:
        yield "bubbles in a carousel"
    if _bytes(carousel) > 50 * 1000:
        yield f"carousel of {_bytes(carousel)} bytes"
    if len({bubble.get("size") for bubble in carousel["contents"]}) != 1:
        yield "sizes in a carousel"
    for bubble in carousel["contents"]:
        yield from _bubble(bubble)


def _bubble(bubble: Json) -> Iterator[str]:
    if _bytes(bubble) > 30 * 1000:
        yield f"bubble of {_bytes(bubble)} bytes"
    blocks = [bubble[name] for name in ("header", "body", "footer") if name in bubble]
    if not blocks:
        yield "bubble without a block"
    for block in blocks:
        yield from _component(block)


def _component(part: Json) -> Iterator[str]:
    yield from _colours(part)
    match part["type"]:
        case "box":
            if not part["contents"]:
                yield "empty box"
            for inner in part["contents"]:
                yield from _component(inner)
        case "text":
            yield from _words(part)
        case "button":
            yield from _action(part["action"], 40)
        case "image":
            yield from _image(part)
        case kind:
            yield f"component {kind}"


def _colours(part: Json) -> Iterator[str]:
    for name in ("color", "backgroundColor"):
        if name in part and not _COLOR.fullmatch(part[name]):
            yield f"{name} {part[name]}"


def _words(part: Json) -> Iterator[str]:
    if not part["text"].strip() or part.get("size") not in _SIZES:
        yield "must be non-empty text"
    if not part.get("wrap") or not part.get("scaling"):
        yield "text that is cut off or does not grow"


def _image(part: Json) -> Iterator[str]:
    if not part["url"].startswith("https://") or len(part["url"]) > 2000:
        yield "address of a picture"


def _bytes(part: Json) -> int:
    return len(json.dumps(part, ensure_ascii=False, separators=(",", ":")).encode())


_LIMITS = {"text": _text, "image": _picture}
