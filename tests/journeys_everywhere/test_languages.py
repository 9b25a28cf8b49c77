"""A carer's phone is in her own language: the first word she hears is too, with Chinese one tap."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import aiohttp

from tests.fakes import telegram
from tests.fakes.line import fake_line
from tests.fakes.telegram import TOKEN, fake_telegram
from tests.journeys_everywhere.phones import Act, LinePhone, Phone, TelegramPhone
from tests.journeys_everywhere.program import Program, ended
from tests.journeys_everywhere.test_killed import until

FIRST = {
    "id": "Rencana ini untuk siapa?",
    "vi-VN": "Kế hoạch này cho ai?",
    "en-US": "這份計畫是要給誰的呢？",
    "": "這份計畫是要給誰的呢？",
}


async def test_on_line_by_the_profile_that_is_asked_when_she_follows(tmp_path: Path) -> None:
    program = Program(tmp_path)
    async with fake_line() as fake, aiohttp.ClientSession() as client, ended(program):
        program.speaks_line(fake.url)
        await program.start()
        for language, first in FIRST.items():
            phone = LinePhone(program, fake, client)
            fake.languages[phone.user] = language
            await phone.does(Act())
            await until(partial(shows, phone, first))
            assert phone.user not in program.log
        await phone.does(Act(data="locale:vi"))
        await until(partial(shows, phone, "từ giờ tôi nói tiếng Việt"))
        await phone.does(Act(data="locale:zh"))
        await until(partial(shows, phone, "之後我說中文"))
        assert fake.breaches == []


async def test_on_telegram_by_the_language_her_message_brings(tmp_path: Path) -> None:
    program = Program(tmp_path)
    async with fake_telegram() as fake, ended(program):
        program.polls_telegram(fake.base, TOKEN)
        await program.start()
        for language, first in FIRST.items():
            phone = TelegramPhone(fake)
            start = telegram.message(phone.user, text="/start")
            start["from"] |= {"language_code": language} if language else {}
            fake.push(message=start)
            await until(partial(shows, phone, first))


def shows(phone: Phone, words: str) -> bool:
    """Say whether a phone shows words."""
    return any(words in each for each in phone.shown())
