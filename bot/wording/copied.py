"""A whole plan as words for the clipboard, where no link leads anybody: only what was ticked."""

from __future__ import annotations

import re

from bot.bubbles import Section
from bot.wording import shared as sharing
from bot.wording.aligned import aligned
from bot.wording.wording import Wording
from core.knowledge.rows import Knowledge
from core.messages import ShowLink

MOST_CHARACTERS = 1000
"""Of clipboardText (LINE's Messaging API, clipboard action)."""

_COLUMNS = re.compile(r"(?<=\S) {2,}")


def copied(shown: ShowLink, wording: Wording, knowledge: Knowledge | None, link: str) -> str:
    """Return the plan as of today, with where the newest is; empty where it would be too long.

    Reference intakes are left out where they don't fit; a caution never is.
    """
    shared = shown.shared
    if shared is None or shared.plan is None or shown.day is None:
        return ""
    card = sharing.card(shared, wording, knowledge, ())
    last = wording.text("share-copied-alone", day=shown.day)
    if link:
        last = wording.text("share-copied", day=shown.day, link=link)
    reference = wording.text("plan-reference")
    rest = tuple(each for each in card.sections if each.heading != reference)
    several = (_written(card.title, sections, last) for sections in (card.sections, rest))
    return next((each for each in several if len(each) <= MOST_CHARACTERS), "")


def _written(title: str, sections: tuple[Section, ...], last: str) -> str:
    lines = aligned(title, sections).splitlines()
    return "\n".join([*(_COLUMNS.sub("  ", line).strip() for line in lines), "", last])
