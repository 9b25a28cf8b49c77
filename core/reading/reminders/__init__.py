"""Hours, days and dates of reminders, and what is said to and of those that are set."""
