"""States and replies as JSON bytes: pydantic reads the core's own dataclasses, nothing doubles."""

from __future__ import annotations

import json
from functools import cached_property
from typing import Annotated, Any, cast

from pydantic import Field, TypeAdapter, ValidationError

from bot.storage.growing import Misfit, fitted, spread
from bot.storage.sealing import Unreadable
from core.dialogue import Asking, Erasing, Resting, State
from core.messages import Told
from core.outside import Invite, Letter


class Shapes:
    """Writes and reads the two shapes that are kept sealed."""

    def __init__(self, states: object = State) -> None:
        """Prepare for a union of frozen dataclasses, each tagged by its literal ``kind``."""
        self._kinds = states
        self._states: TypeAdapter[State] = TypeAdapter(tagged(states))
        self._told = TypeAdapter(Told)

    @cached_property  # many a talk has none, and preparing for them takes as long as for states
    def _letter(self) -> TypeAdapter[Letter]:
        return TypeAdapter(Letter)

    @cached_property
    def _invite(self) -> TypeAdapter[Invite]:
        return TypeAdapter(Invite)

    def state_written(self, state: State) -> bytes:
        """Return a state as JSON, with what a newer version wrote into it."""
        return spread(self._states.dump_json(state))

    def state_read(self, written: bytes) -> State:
        """Return the state; raise Unreadable where no state of today has this shape."""
        return cast("State", read(self._states, written, self._kinds))

    def told_written(self, told: Told) -> bytes:
        """Return replies as JSON."""
        return spread(self._told.dump_json(told))

    def told_read(self, written: bytes) -> Told:
        """Return the replies; raise Unreadable where they have another shape today."""
        return cast("Told", read(self._told, written))

    def letter_written(self, letter: Letter) -> bytes:
        """Return a letter as JSON."""
        return spread(self._letter.dump_json(letter))

    def letter_read(self, written: bytes) -> Letter:
        """Return the letter; raise Unreadable where it has another shape today."""
        return cast("Letter", read(self._letter, written, Letter))

    def invite_written(self, invite: Invite) -> bytes:
        """Return an invitation as JSON."""
        return self._invite.dump_json(invite)

    def invite_read(self, written: bytes) -> Invite:
        """Return the invitation; raise Unreadable where it has another shape today."""
        return cast("Invite", read(self._invite, written))


def tagged(states: object) -> Any:  # noqa: ANN401 - a type form: mypy has no name for it yet
    """Let ``kind`` decide where there are several states; a single class needs no tag."""
    return states if isinstance(states, type) else Annotated[cast("Any", states), KIND]


KIND = Field(discriminator="kind")


def read(adapter: TypeAdapter[Any], written: bytes, growing: object = None) -> object:
    """Validate JSON; whatever does not fit is Unreadable.

    Args:
        adapter: what it is to be.
        written: the JSON.
        growing: its type, where what a newer version wrote into it is to be carried along;
            without it that is passed over.
    """
    try:
        if growing is None:
            return adapter.validate_json(written)
        return _whole(adapter, written) or _in_part(adapter, written, growing)
    except (Misfit, ValueError, IndexError) as misfit:
        raise Unreadable from misfit


def _whole(adapter: TypeAdapter[Any], written: bytes) -> object:
    """Read what is all of today's shape, as it nearly always is; None where it is not."""
    try:
        return adapter.validate_json(written, extra="forbid")
    except ValidationError:
        return None


def _in_part(adapter: TypeAdapter[Any], written: bytes, growing: object) -> object:
    raw = json.loads(written)
    try:
        clean = fitted(growing, raw)
    except Misfit:
        if not isinstance(raw, dict) or "care" not in raw:
            raise
        # Asked something that only a newer version asks: the question goes, the people stay.
        clean = fitted(growing, {"kind": "resting", "care": raw["care"]})
    read = adapter.validate_json(json.dumps(clean))
    if isinstance(read, Asking | Resting | Erasing):
        read.care.known  # noqa: B018 - who is talked about is there
    return read
