"""The terminal: a person's chat, and the same as JSON lines for scripts."""
