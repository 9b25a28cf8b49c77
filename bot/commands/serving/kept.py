"""What is kept of one person, for themselves: a page in their words, and the same as JSON."""

from __future__ import annotations

import orjson

from bot.assembly import House
from bot.bubbles import Text
from bot.commands.keeping import as_json
from bot.sharing.keeping import EXPORT
from bot.storage.rooms.shares import Kind
from bot.storage.upkeep.holdings import Holding, held_of
from bot.web.kept import Shown
from bot.web.speech import CHINESE
from core.dialogue.kept.exporting import told
from core.dialogue.states import care_of
from core.messages import Told


async def kept(token: str, house: House) -> Shown | None:
    """Return what a token from an export leads to, None where it leads nowhere (any more)."""
    kit = house.kit
    async with house.storage.transaction() as within:
        way = await within.shares.find(Kind.LINK, token, kit.clock())
        if way is None or way.share != EXPORT:
            return None
        held = await held_of(house.storage, within, way.person)
        known = (await within.people.find([way.person])).get(way.person)
    if held is None or known is None:
        return None
    care = care_of(known.state)
    bubbles = kit.locales.bubbles(Told(told(care, kit.rows), care.manner))
    paragraphs = tuple(each.text for each in bubbles if isinstance(each, Text))
    return Shown(care.manner.locale or CHINESE, paragraphs, _written(held))


def _written(held: Holding) -> bytes:
    """Return it as JSON; a visitor's address is the secret in their cookie, and stays out."""
    written = orjson.dumps(as_json(held), default=str, option=orjson.OPT_INDENT_2)
    for each in held.addresses:
        if each.startswith("web:"):
            written = written.replace(each.encode(), b"web")
    return written
