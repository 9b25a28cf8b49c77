"""A turn whose replies nobody sends at once: they wait in their rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from bot.storage import Transaction
from bot.storage.rooms.promises import Promise


class InRows:
    """Goes along with turns and does nothing."""

    def companion(self) -> InRows:
        """Come along."""
        return self

    async def settle(self, transaction: Transaction) -> None:
        """Write nothing."""

    async def begins(
        self, transaction: Transaction, promises: Sequence[Promise]
    ) -> Mapping[bytes, datetime]:
        """Begin none."""
        del transaction, promises
        return {}

    def kept(self) -> None:
        """Hear nothing."""

    def torn(self) -> bool:
        """Have had nothing in hand."""
        return False
