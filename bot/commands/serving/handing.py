"""Lends a channel the cards that somebody may put into another chat: their own open shares."""

from __future__ import annotations

from collections.abc import Sequence

from bot.assembly import House
from bot.bubbles import Handout
from bot.sharing import Cards
from bot.wording.handout import handout
from bot.wording.links import Links
from core.dialogue.kept.sharing import seen
from core.dialogue.saying import who


async def handouts(person: str, wanted: str, *, house: House, links: Links) -> Sequence[Handout]:
    """Return the cards of who asks; none where no way leads to the plan.

    Raises:
        Away: The database cannot be reached.
    """
    found = await Cards(house.storage, house.kit.clock).of(person, wanted)
    words, now, rows = house.kit.locales.default, house.kit.clock(), house.kit.rows
    cards = [
        handout(
            each.token,
            who(each.known),
            seen(each.known, each.sharing.fields, rows, now),
            words,
            links,
        )
        for each in found
    ]
    return [each for each in cards if each.url]
