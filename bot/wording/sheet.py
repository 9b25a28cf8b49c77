"""What a plan's card is written from, in one hand: the plan, its person, the words, the rows."""

from __future__ import annotations

from dataclasses import dataclass

from bot.wording.wording import Wording
from core.knowledge.rows import Caution, Knowledge, Severity
from core.messages import ShowPlan
from core.person import Profile
from core.plan import Plan


@dataclass(frozen=True, slots=True)
class Sheet:
    """One plan to be worded. Without ``knowledge`` what needs a row of its own is left out."""

    shown: ShowPlan
    wording: Wording
    knowledge: Knowledge | None

    @property
    def plan(self) -> Plan:
        """The plan."""
        return self.shown.plan

    @property
    def profile(self) -> Profile:
        """Whom it is for."""
        return self.shown.profile

    @property
    def withheld(self) -> bool:
        """Whether no amount at all may be shown."""
        return self.plan.group is None

    @property
    def minor(self) -> bool:
        """Whether the plan is for a child or a teenager below 18 (S17_minor)."""
        return "S17_minor" in self.plan.warnings

    def caution(self, warning: str) -> Caution | None:
        """Return a warning's row; the gaps (age_unknown …) have rows of their own."""
        if self.knowledge is None:
            return None
        gaps = {each.id: each for each in self.knowledge.gaps}
        return self.knowledge.cautions.get(warning) or gaps.get(warning)

    def light(self, warning: str) -> bool:
        """Whether a warning only helps along (spacing, split doses) and refuses nothing."""
        row = self.caution(warning)
        return row is not None and row.severity is Severity.INFO
