"""Danger to life in what somebody writes: 119 or 1925 before anything else, in every room alike.

What it sounds like stands in tables; when and of whom each hit is, in ``scope``.
"""

from core.reading.danger.kinds import Danger
from core.reading.danger.ringing import danger, plainly
from core.reading.danger.scope import is_story

__all__ = ["Danger", "danger", "is_story", "plainly"]
