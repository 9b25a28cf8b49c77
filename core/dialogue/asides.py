"""What is answered without moving the conversation: danger, thanks, pictures, a due reminder."""

from __future__ import annotations

from core.dialogue.saying import who
from core.dialogue.scene import Scene
from core.dialogue.states import Resting, Step, tell
from core.messages import Due, Reply, Say, ShowPlan, Told, Wordless
from core.questions import do
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
    Intent.DONE: "done",
    Intent.SKIP_TODAY: "skipped-today",
    Intent.SNOOZE: "snoozed",
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


def remind(scene: Scene, due: Due) -> Step:
    """A reminder's moment: say it, and wait for a tap."""
    people = scene.care.people
    place = int(due.reminder) if due.reminder.isdecimal() else 0
    if due.missed or place >= len(people):
        return Step(scene.state, Told(()))
    reminder = Say(
        "remind-now",
        (("who", who(people[place])),),
        (do("done"), do("snooze"), do("skip_today")),
    )
    return tell(
        scene.state if not isinstance(scene.state, Resting) else Resting(scene.care), reminder
    )
