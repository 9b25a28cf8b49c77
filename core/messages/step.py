"""What one step is lent, and what it tells."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from core.care import Manner
from core.messages.replies import Reply


@dataclass(frozen=True, slots=True)
class Moment:
    """What the world lends a step: the time (aware), and one fresh unguessable token.

    ``channel`` is where the event came from: line, telegram, web or terminal.
    """

    at: datetime
    token: str
    channel: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """All replies of one step, with the manner in which to say them: what the outbox keeps."""

    replies: tuple[Reply, ...]
    manner: Manner = field(default_factory=Manner)
