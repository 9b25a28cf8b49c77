"""The family's world: invitations, ties and channels kept with the turn; letters fed to turn."""

from bot.family.carrying import Letters
from bot.family.keeping import keepers
from bot.family.looking import readers

__all__ = ["Letters", "keepers", "readers"]
