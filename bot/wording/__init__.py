"""Text ids and plans become the words people see, in their locale."""

from bot.wording.errors import WordingError
from bot.wording.locales import DEFAULT, Locales
from bot.wording.wording import Wording

__all__ = ["DEFAULT", "Locales", "Wording", "WordingError"]
