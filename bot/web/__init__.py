"""The browser's door: the chat page and its talk; later shared plans and calendars."""
