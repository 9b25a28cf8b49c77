"""From a visitor to their page for the doctor, as it is today; nothing is changed by looking."""

from __future__ import annotations

from bot.assembly import House
from bot.bubbles import Card
from bot.web.doctor import Written
from bot.web.speech import CHINESE
from core.care import aged
from core.dialogue.diet.doctor import page
from core.dialogue.states import care_of
from core.messages import Told
from core.person import HOME


async def doctor(address: str, house: House) -> list[Written]:
    """Return the page of whom an account talks about; nothing while they have no plan."""
    async with house.storage.transaction() as transaction:
        person = (await transaction.people.behind({address}))[address]
        kept = (await transaction.people.find({person})).get(person)
    if kept is None:
        return []
    today = house.kit.clock().astimezone(HOME).date()
    care = aged(care_of(kept.state), today)
    if not care.known.planned:
        return []
    told = Told((page(care.known, house.kit.rows, today),), care.manner)
    cards = [each for each in house.kit.locales.bubbles(told) if isinstance(each, Card)]
    tags = (CHINESE, care.manner.locale or CHINESE)
    return list(zip(tags, cards, strict=False))
