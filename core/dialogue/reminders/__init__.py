"""Reminders in conversation: set, asked for, due, by which clock; what is said of those set."""
