"""Consent is withdrawn by ending what it was given for, each alone: nothing more has to be said."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from core.care import Care
from core.dialogue.states import New, Step


def withdrawn(done: Step, before: Care) -> Step:
    """Let a consent go with the last of what it was given for.

    Args:
        done: the step, with the account as it is now.
        before: the account as it was before.
    """
    state = done.state
    if isinstance(state, New) or not state.care.consents:
        return done
    given = {each.to for each in state.care.consents if each.to in _USES}
    ended = {to for to in given if _USES[to](before) and not _USES[to](state.care)}
    if not ended:
        return done
    kept = tuple(each for each in state.care.consents if each.to not in ended)
    return replace(done, state=replace(state, care=replace(state.care, consents=kept)))


_USES: Mapping[str, Callable[[Care], bool]] = {
    "health": lambda care: any(each.profile.conditions is not None for each in care.people),
    "reminder": lambda care: any(each.rhythm is not None or each.once for each in care.people),
    "share": lambda care: bool(care.shares),
    "family": lambda care: any(each.helps for each in care.ties),
}
"""What consents are given for, and whether there is some of it."""
