"""The only way out: what a turn promised is delivered, once, in order, or known not to be."""

from bot.outbox.delivering import Outbox
from bot.outbox.fetching import Fetched

__all__ = ["Fetched", "Outbox"]
