"""``python -m bot`` is ``guben``."""

from bot.cli import main

main()
