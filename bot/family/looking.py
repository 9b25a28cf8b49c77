"""Answers looks at what lies outside a person's state, in the same transaction as their turn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.storage import Transaction
from bot.turn import Asked, Read
from core import family
from core.circle import Purpose
from core.dialogue.states import care_of
from core.knowledge import Knowledge
from core.outside import Channel, Channels, Claim, Claimed, Facts, Glance, Look, Ways


def readers(rows: Knowledge) -> Mapping[type[Look], Read]:
    """Return who answers which look."""

    async def glance(transaction: Transaction, several: Sequence[Asked]) -> Sequence[Facts]:
        return await _glances(transaction, several, rows)

    return {Claim: claim, Glance: glance, Channels: channels}


async def claim(transaction: Transaction, several: Sequence[Asked]) -> Sequence[Facts]:
    """Use invitations up, and tie who made each to who opened it."""
    return [await _claimed(transaction, each) for each in several]


async def _claimed(transaction: Transaction, asked: Asked) -> Claimed | None:
    look = asked.look
    if not isinstance(look, Claim):
        return None
    opened = await transaction.invitations.claim(asked.person, look.secret, asked.at)
    if opened is None:
        return None
    invite = opened.invite
    if opened.own:
        return Claimed(invite.purpose, own=True)
    await transaction.circle.tie(invite.tie, opened.person, asked.person)
    facts = Claimed(
        invite.purpose, invite.tie, invite.name, invite.called, invite.may, invite.place
    )
    if invite.purpose in {Purpose.HELP_ME, Purpose.LOOK_AFTER}:
        return facts
    known = (await transaction.people.find([opened.person])).get(opened.person)
    return family.handed(facts, care_of(known.state), invite.place) if known else None


async def _glances(
    transaction: Transaction, several: Sequence[Asked], rows: Knowledge
) -> Sequence[Facts]:
    """Look at people behind ties, each only as far as they allow it themselves."""
    looks = [each.look.tie if isinstance(each.look, Glance) else "" for each in several]
    wanted = [(tie, each.person) for tie, each in zip(looks, several, strict=True)]
    ends = await transaction.circle.others(set(wanted))
    known = await transaction.people.find(set(ends.values()))
    seen: list[Facts] = []
    for (tie, person), each in zip(wanted, several, strict=True):
        other = known.get(ends.get((tie, person), ""))
        seen.append(family.glimpse(care_of(other.state), tie, each.at, rows) if other else None)
    return seen


async def channels(transaction: Transaction, several: Sequence[Asked]) -> Sequence[Facts]:
    """List the channels of people."""
    return [await _ways(transaction, each) for each in several]


async def _ways(transaction: Transaction, asked: Asked) -> Ways:
    home = await transaction.channels.home(asked.person)
    return Ways(
        tuple(
            Channel(number, each.partition(":")[0], each == asked.address, each == home)
            for number, each in enumerate(await transaction.channels.of(asked.person))
        )
    )
