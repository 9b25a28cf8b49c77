"""A share as a card for another chat: what its owner picks from, and what stands there then."""

from __future__ import annotations

from bot.bubbles import Handout
from bot.wording.links import Links
from bot.wording.wording import Wording
from core.messages import Phrase
from core.sharing import key_of


def handout(
    token: str, who: Phrase, things: tuple[Phrase, ...], wording: Wording, links: Links
) -> Handout:
    """Word a card; what is posted names nobody, since others read along there."""
    return Handout(
        id=key_of(token),
        title=wording.text("inline-title", who=who),
        note=wording.text("inline-note", things=things),
        text=wording.text("share-invitation"),
        label=wording.text("label-plan"),
        url=links.page(token) or links.chat(token),
    )
