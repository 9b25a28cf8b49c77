"""Everything of Telegram: the only room that imports ``telegram``, itself imported with a token."""
