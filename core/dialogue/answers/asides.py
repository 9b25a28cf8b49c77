"""What is answered without moving the conversation: thanks, stickers, ids of what was said."""

from __future__ import annotations

from core.messages import (
    Reply,
    Say,
    ShowCalendar,
    ShowDays,
    ShowDoctor,
    ShowInvite,
    ShowKept,
    ShowLink,
    ShowPlan,
    ShowShared,
    Wordless,
)
from core.reading.understood import Intent

PLAIN = {
    Intent.THANKS: "thanks",
    Intent.GREET: "greet-back",
    Intent.INSULT: "insult",
    Intent.HELP: "help",
    Intent.UNKNOWN: "not-understood",
}
"""Wishes that are answered in one bubble."""


def wordless(kind: Wordless) -> tuple[Reply, ...]:
    """Answer a sticker, a voice note, a photo and the like."""
    return (Say(f"sent-{kind}"),)


def rows(reply: Reply) -> tuple[str, ...]:
    """The text a reply is made of, and the rows of what it shows; nothing of the person."""
    match reply:
        case ShowPlan(plan):
            return ("plan", *plan.doses, *plan.warnings)
        case ShowDoctor(plan):
            return ("doctor-page", *plan.doses, *plan.warnings)
        case ShowLink():
            return ("share-link",)
        case ShowShared():
            return ("shared-plan",)
        case ShowDays(span=span):
            return (f"days-{span}",)
        case ShowCalendar():
            return ("calendar-link",)
        case ShowKept():
            return ("exported-ids",)
        case ShowInvite(purpose=purpose):
            return (f"invite-{purpose}",)
        case _:
            return (reply.id,)
