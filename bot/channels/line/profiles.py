"""The language of a new friend's LINE, asked when they follow us: so our first word is theirs."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

from bot.arrivals import Arrival
from bot.channels.line.calling import UNREACHABLE, Api, Refused
from core.messages import Arrived

WITHIN_SECONDS = 0.5  # of the 1.5 that a webhook has; without an answer the greeting is Chinese
LONGEST_TAG = 35  # characters of a language tag that need be kept (RFC 5646, 4.4.1)

Language = Callable[[str], Awaitable[str]]
"""From a user id to the language of their LINE (BCP 47), empty where it is not told."""


async def untold(_user: str) -> str:
    """Ask nobody."""
    return ""


async def language(user: str, api: Api) -> str:
    """Ask LINE for the language of a user who is our friend; never raises.

    It is told only of those who agreed to LINE's privacy policy (reference: get-profile).
    """
    try:
        async with asyncio.timeout(WITHIN_SECONDS):
            told = await api.read(f"/v2/bot/profile/{user}", endpoint="profile")
    except (Refused, *UNREACHABLE):
        return ""
    found = told.get("language")
    return found[:LONGEST_TAG] if isinstance(found, str) else ""


async def greeted(arrivals: Sequence[Arrival], asked: Language) -> list[Arrival]:
    """Give those who follow us for the first time their language; all others stay as they are."""
    if not any(map(_is_new, arrivals)):  # as nearly always: nothing to wait for
        return list(arrivals)
    return await asyncio.gather(*(_one(each, asked) for each in arrivals))


async def _one(arrival: Arrival, asked: Language) -> Arrival:
    event = arrival.event
    if not isinstance(event, Arrived) or not _is_new(arrival):
        return arrival
    tag = await asked(arrival.person.removeprefix("line:"))
    return replace(arrival, event=replace(event, language=tag))


def _is_new(arrival: Arrival) -> bool:
    event = arrival.event
    return isinstance(event, Arrived) and not event.again and not arrival.source
