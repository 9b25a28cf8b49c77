"""What is kept of a person grows with newer versions; an older one carries along what is new.

While replicas are brought up to date one by one, a state written by a new one is read and written
again by an old one. What the old one does not know must come through that.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from operator import not_

Beyond = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Growing:
    """Whatever is kept of a person: ``beyond`` is what this version cannot read of it.

    It lives and goes with what it stands in: ``replace`` carries it along, who is erased is made
    anew without it. Pairs of a field's name and JSON, as ``bot.storage.growing`` writes them;
    nothing else looks inside.
    """

    beyond: Beyond = field(default=(), repr=False, metadata={"exclude_if": not_})
