"""Keeps what a step wished of its family, in the same transaction as the turn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar

from bot.storage import Transaction
from bot.storage.rooms.letters import Sealed
from bot.turn import Keep, Kept
from core.messages import Effect
from core.outside import Home, Invite, Join, Letter, Moved, Part, Untie, Write

Wished = TypeVar("Wished", Invite, Write, Untie, Join, Part, Home)


def keepers() -> Mapping[type[Effect], Keep]:
    """Return who keeps which effect."""
    return {Invite: invite, Write: write, Untie: untie, Join: join, Part: part, Home: home}


def of(kind: type[Wished], several: Sequence[Kept]) -> list[tuple[Kept, Wished]]:
    """Return effects of one kind, each with whom it is for."""
    return [(each, each.effect) for each in several if isinstance(each.effect, kind)]


async def invite(transaction: Transaction, several: Sequence[Kept]) -> None:
    """Keep invitations."""
    for kept, wished in of(Invite, several):
        await transaction.invitations.keep(kept.person, wished, kept.at)


async def write(transaction: Transaction, several: Sequence[Kept]) -> None:
    """Put letters on their way to the other ends of ties; where a tie is gone, nobody hears."""
    wished = of(Write, several)
    ends = await transaction.circle.others({(e.letter.tie, kept.person) for kept, e in wished})
    await transaction.letters.write(
        [
            Sealed(ends[each.letter.tie, kept.person], each.letter, kept.at)
            for kept, each in wished
            if (each.letter.tie, kept.person) in ends
        ]
    )


async def untie(transaction: Transaction, several: Sequence[Kept]) -> None:
    """Remove ties, each only by somebody it ties."""
    wished = {(each.tie, kept.person) for kept, each in of(Untie, several)}
    theirs = await transaction.circle.others(wished)
    await transaction.circle.untie({tie for tie, _ in theirs})


async def join(transaction: Transaction, several: Sequence[Kept]) -> None:
    """Make one person of two: what led to the second leads to the first, who hears of it."""
    for kept, each in of(Join, several):
        ends = await transaction.circle.others({(each.tie, kept.person)})
        into = ends.get((each.tie, kept.person))
        if into is None:
            continue
        await transaction.circle.untie({each.tie})
        await transaction.circle.move(kept.person, into)
        await transaction.letters.move(kept.person, into)
        await transaction.channels.join(kept.person, into)
        await transaction.channels.settle(into, kept.address)
        moved = Letter(each.tie, Moved(each.care, each.instead))
        await transaction.letters.write([Sealed(into, moved, kept.at)])


async def part(transaction: Transaction, several: Sequence[Kept]) -> None:
    """Let channels go; somebody at home there is at home where they write from now."""
    for kept, each in of(Part, several):
        channels = await transaction.channels.of(kept.person)
        if 0 <= each.number < len(channels) and channels[each.number] != kept.address:
            if await transaction.channels.home(kept.person) == channels[each.number]:
                await transaction.channels.settle(kept.person, kept.address)
            await transaction.channels.part(channels[each.number], kept.person)


async def home(transaction: Transaction, several: Sequence[Kept]) -> None:
    """Have unasked messages come to where somebody writes from."""
    for kept, _ in of(Home, several):
        await transaction.channels.settle(kept.person, kept.address)
