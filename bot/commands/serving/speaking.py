"""What the pages speak: every locale there is, and which of them a visitor is to read."""

from __future__ import annotations

from bot.assembly import House
from bot.web.speech import CHINESE, Speech, Words
from bot.wording import Locales
from core.dialogue import New
from core.dialogue.languages import spoken_at_once
from core.dialogue.states import care_of


def speech(locales: Locales) -> Speech:
    """Lend the words of all locales; each is read when first spoken."""

    def of(language: str) -> Words:
        return locales.of(language).text

    return Speech(of, (CHINESE, *sorted(locales.names - {CHINESE})), spoken_at_once)


async def language(address: str, browser: str, house: House) -> str:
    """Return what a visitor chose; of a stranger it is what they will be greeted in."""
    if address:
        async with house.storage.transaction() as transaction:
            person = (await transaction.people.behind({address}))[address]
            kept = (await transaction.people.find({person})).get(person)
        if kept is not None and not isinstance(kept.state, New):
            return care_of(kept.state).manner.locale or CHINESE
    return spoken_at_once(browser) or CHINESE
