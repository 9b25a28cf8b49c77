"""Shared plans: kept with the turn, opened by a link on a page, a deep link or a typed code."""

from bot.sharing.cards import Cards
from bot.sharing.keeping import keepers
from bot.sharing.opening import Opening

__all__ = ["Cards", "Opening", "keepers"]
