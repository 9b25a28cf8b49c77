"""Bubbles as LINE message objects: what is shown, never how it is sent."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from typing import assert_never

from bot.bubbles import Bubble, Card, Chart, Text
from bot.channels.line import flex, limits
from bot.channels.line.flex import Json
from bot.commonly import commonly

Words = Callable[[str], str]
"""Words of a text id, in the reader's locale."""

PICK_TIME = "line-pick-time"
"""The text id of the time picker's label."""


@commonly
def messages(bubbles: tuple[Bubble, ...], *, large: bool, words: Words) -> list[Json]:
    """Return the message objects of one turn, with all its buttons under the last.

    LINE shows the quick replies of the last message only, so earlier ones move there.
    """
    shaped = list(chain.from_iterable(_shape(bubble, large=large) for bubble in bubbles))
    items = _quick_replies(bubbles, words)
    if shaped and items:
        shaped[-1]["quickReply"] = {"items": items}
    return shaped


def _shape(bubble: Bubble, *, large: bool) -> Iterator[Json]:
    match bubble:
        case Text(chart=Chart(), picture=picture) if picture.startswith("https://"):
            return chain(_texts(bubble.text), [_image(picture)])
        case Text(chart=None, picture=picture) if picture.startswith("https://"):
            return iter([_pictured(bubble, large=large)])
        case Text():
            return _texts(bubble.text)
        case Card():
            return _cards(bubble, large=large)
        case _:
            assert_never(bubble)


def _texts(text: str) -> Iterator[Json]:
    for piece in limits.pieces(limits.clean(text), limits.TEXT_UNITS):
        yield {"type": "text", "text": piece}


def _image(address: str) -> Json:
    """Show a picture as it is; LINE's apps fetch it (Messaging API, image message: https)."""
    return {"type": "image", "originalContentUrl": address, "previewImageUrl": address}


def _pictured(bubble: Text, *, large: bool) -> Json:
    alt = limits.clip(limits.clean(bubble.text).strip() or "…", limits.ALT_TEXT_UNITS)
    contents = flex.pictured(bubble.text, bubble.picture, bubble.buttons, large=large)
    return {"type": "flex", "altText": alt, "contents": contents}


def _cards(card: Card, *, large: bool) -> Iterator[Json]:
    """Yield a Flex message, or several where even a carousel is too small."""
    said = [limits.clean(words).strip() for words in (card.summary, card.title, card.plain)]
    alt = limits.clip(next(filter(None, said), "…"), limits.ALT_TEXT_UNITS)
    shaped = [bubble for bubble in flex.bubbles(card, large=large) if bubble["body"]["contents"]]
    for together in _carousels(shaped):
        contents = together[0] if len(together) == 1 else _carousel(together)
        yield {"type": "flex", "altText": alt, "contents": contents}


def _carousel(bubbles: list[Json]) -> Json:
    return {"type": "carousel", "contents": bubbles}


def _carousels(bubbles: list[Json]) -> Iterator[list[Json]]:
    together: list[Json] = []
    for bubble in bubbles:
        if together and not _fits([*together, bubble]):
            yield together
            together = []
        together.append(bubble)
    if together:
        yield together


def _fits(bubbles: list[Json]) -> bool:
    few = len(bubbles) <= limits.CAROUSEL_BUBBLES
    return few and flex.size(_carousel(bubbles)) <= limits.CAROUSEL_BYTES


def _quick_replies(bubbles: Sequence[Bubble], words: Words) -> list[Json]:
    """Return the latest bubble's buttons first: they answer what was asked last."""
    actions = chain.from_iterable(_actions(bubble, words) for bubble in reversed(bubbles))
    once = {_what_for(action): action for action in actions}
    shown = list(once.values())[: limits.QUICK_REPLIES]
    return [{"type": "action", "action": action} for action in shown]


def _actions(bubble: Bubble, words: Words) -> Iterable[Json]:
    if isinstance(bubble, Text) and bubble.picks_time:
        yield _time_picker(words)
    yield from map(flex.action, filter(flex.fits, bubble.buttons))


def _what_for(action: Json) -> str:
    """What tells two actions apart, whatever their labels."""
    return str(action.get("data") or action.get("uri") or action.get("clipboardText"))


def _time_picker(words: Words) -> Json:
    name = limits.label(words(PICK_TIME))
    return {"type": "datetimepicker", "label": name, "data": PICK_TIME, "mode": "time"}
