"""Consent is withdrawn by ending what it was given for, each alone: nothing more has to be said."""

from __future__ import annotations

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
    ended = _in_use(before) - _in_use(state.care)
    kept = tuple(each for each in state.care.consents if each.to not in ended)
    if kept == state.care.consents:
        return done
    return replace(done, state=replace(state, care=replace(state.care, consents=kept)))


def _in_use(care: Care) -> set[str]:
    """What consents are given for, as far as there is some of it."""
    uses = {
        "health": any(each.profile.conditions is not None for each in care.people),
        "reminder": any(each.rhythm is not None or each.once for each in care.people),
        "share": bool(care.shares),
        "family": any(each.helps for each in care.ties),
    }
    return {to for to, is_used in uses.items() if is_used}
