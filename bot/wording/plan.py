"""A plan becomes a card."""

from __future__ import annotations

from bot.bubbles import Button, Card
from bot.wording.wording import Wording
from core.messages import ShowPlan


def card(shown: ShowPlan, wording: Wording, buttons: tuple[Button, ...]) -> Card:
    """Word a plan."""
    del shown
    title = wording.text("plan-title-self")
    return Card(title, (), title, title, buttons)
