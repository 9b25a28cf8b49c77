"""What is written along with a turn for whoever sends its replies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from bot.storage import Transaction
from bot.storage.promises import Promise


class Along(Protocol):
    """Who sends replies, as a turn sees them."""

    async def settle(self, transaction: Transaction) -> None:
        """Write what became of earlier replies."""
        ...

    async def begins(
        self, transaction: Transaction, promises: Sequence[Promise]
    ) -> Mapping[bytes, datetime]:
        """Say by their events which replies leave once they are kept, and until when at most."""
        ...

    def ended(self, *, kept: bool) -> None:
        """Hear whether the turn was kept."""
        ...


class Nobody:
    """Replies wait in their rows."""

    async def settle(self, transaction: Transaction) -> None:
        """Write nothing."""

    async def begins(
        self, transaction: Transaction, promises: Sequence[Promise]
    ) -> Mapping[bytes, datetime]:
        """Begin none."""
        del transaction, promises
        return {}

    def ended(self, *, kept: bool) -> None:
        """Hear nothing."""
