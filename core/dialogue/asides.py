"""What is answered without moving the conversation: danger, thanks, pictures, a due reminder."""

from __future__ import annotations

from core.messages import Reply, Say, ShowPlan, Wordless
from core.reading.understood import Intent

DANGER = frozenset({Intent.EMERGENCY, Intent.CRISIS})
URGENT = frozenset({"emergency", "crisis"})
"""Text ids that stand alone: nothing else is said with them."""

PLAIN = {
    Intent.THANKS: "thanks",
    Intent.GREET: "greet-back",
    Intent.INSULT: "insult",
    Intent.HELP: "help",
    Intent.FAMILY: "family",
    Intent.SHARE: "share-how",
    Intent.UNKNOWN: "not-understood",
}
"""Wishes that are answered in one bubble."""


def urgent(intent: Intent | None) -> tuple[Reply, ...]:
    """119 or 1925, and nothing else."""
    return (Say("crisis" if intent is Intent.CRISIS else "emergency"),)


def wordless(kind: Wordless) -> tuple[Reply, ...]:
    """Answer a sticker, a voice note, a photo and the like."""
    return (Say(f"sent-{kind}"),)


def rows(reply: Reply) -> tuple[str, ...]:
    """The text a reply is made of, and the rows of what it shows; nothing of the person."""
    if isinstance(reply, ShowPlan):
        return ("plan", *reply.plan.doses, *reply.plan.warnings)
    return (reply.id,)
