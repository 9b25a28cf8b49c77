"""Keeps what a step wished of shares, in the same transaction as the turn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta

from bot.storage import Transaction
from bot.storage.rooms.shares import Kind, Way
from bot.turn import Keep, Kept
from core.messages import Effect, Export, Revoke, Share

CODE_LIVES = timedelta(days=1)
EXPORT = "export"
"""What a way to all that is kept is called among the ways to what people share."""

EXPORT_LIVES = timedelta(hours=1)


def keepers(*, codes: bool) -> Mapping[type[Effect], Keep]:
    """Return who keeps which effect; ``codes``: whether shares have codes to type as well."""

    async def share(transaction: Transaction, several: Sequence[Kept]) -> None:
        shares = [each for each in several if isinstance(each.effect, Share)]
        ways = [way for each in shares for way in _ways(each, codes=codes)]
        await transaction.shares.tidy(max(each.at for each in several))
        await transaction.shares.open(ways)

    return {Share: share, Revoke: revoke, Export: export}


def _ways(kept: Kept, *, codes: bool) -> list[Way]:
    share = kept.effect
    if not isinstance(share, Share):
        return []
    ways = [Way(Kind.LINK, share.token, kept.person, share.key, share.until)]
    if codes and share.code:
        ends = kept.at + CODE_LIVES
        until = ends if share.until is None else min(ends, share.until)
        ways.append(Way(Kind.CODE, share.code, kept.person, share.key, until))
    return ways


async def revoke(transaction: Transaction, several: Sequence[Kept]) -> None:
    """Close shares."""
    gone = {(each.person, each.effect.key) for each in several if isinstance(each.effect, Revoke)}
    await transaction.shares.revoke(gone)


async def export(transaction: Transaction, several: Sequence[Kept]) -> None:
    """Open the page of what is kept for each, and close the one before."""
    await transaction.shares.revoke({(each.person, EXPORT) for each in several})
    await transaction.shares.tidy(max(each.at for each in several))
    newest = {each.person: (each.effect, each.at) for each in several}
    await transaction.shares.open(
        [
            Way(Kind.LINK, effect.token, person, EXPORT, at + EXPORT_LIVES)
            for person, (effect, at) in newest.items()
            if isinstance(effect, Export) and effect.token
        ]
    )
