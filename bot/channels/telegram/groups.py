"""In a group, only what is said to us: our command, our name, an answer to us."""

from __future__ import annotations

import re
from dataclasses import dataclass

from telegram import Bot

from bot.channels.telegram import raw
from bot.channels.telegram.raw import Json


@dataclass(frozen=True, slots=True)
class Me:
    """Who we are on Telegram; the name is empty until Telegram told it.

    ``inline``: whether people may call us in any chat (@BotFather, /setinline).
    """

    id: int
    username: str = ""
    inline: bool = False


async def introduce(bot: Bot) -> Me:
    """Ask Telegram who we are."""
    user = await bot.get_me()
    return Me(user.id, user.username or "", bool(user.supports_inline_queries))


def addressed_words(message: Json, me: Me) -> str | None:
    """Return the words without our name, or none where they are not for us."""
    words = raw.words(message, "text")
    named = _without(words, me.username) if me.username else None
    if named is not None:
        return named
    answered = raw.part(raw.part(message, "reply_to_message"), "from").get("id")
    return words if answered == me.id else None


def bare_command(words: str, me: Me) -> str:
    """Take our name out of a command, which people may write to us alone as well."""
    command, space, rest = words.partition(" ")
    bare = _without(command, me.username) if me.username and words.startswith("/") else None
    return words if bare is None else f"{bare}{space}{rest}"


def _without(words: str, username: str) -> str | None:
    """Take ``@name`` out of /plan@name and of a mention; none where it does not occur."""
    name = re.compile(rf"@{re.escape(username)}(?![A-Za-z0-9_])", re.IGNORECASE)
    bare, count = name.subn("", words)
    return bare.strip() if count else None
