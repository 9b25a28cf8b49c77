"""Reminders that are set, changed: another hour or day, one of several, a rest, an end."""
