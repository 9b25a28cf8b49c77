"""What is written along with a turn for whoever sends its replies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from bot.storage import Transaction
from bot.storage.rooms.promises import Promise


class Companion(Protocol):
    """Goes along with one try of a turn: its transaction is kept, or torn."""

    async def settle(self, transaction: Transaction) -> None:
        """Write what became of earlier replies."""
        ...

    async def begins(
        self, transaction: Transaction, promises: Sequence[Promise]
    ) -> Mapping[bytes, datetime]:
        """Say by their events which replies leave once they are kept, and until when at most."""
        ...

    def kept(self) -> None:
        """Hear that all of it was kept."""
        ...

    def torn(self) -> bool:
        """Hear that nothing was kept; say whether anything of its own was to be written."""
        ...


class Along(Protocol):
    """Who sends replies, as a turn sees them."""

    def companion(self) -> Companion:
        """Send somebody along with a try."""
        ...
