"""States that were lately written or read in this process: they are not opened and read again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable

from core.dialogue import State

MANY = 512  # people: some 5 KB each


class Recent:
    """Where people stood, beside the sealed bytes that say so.

    Each sealing has a nonce of its own, so equal bytes are one and the same writing: what another
    process has written since, or what was rolled back here, is not mistaken for what stands.
    """

    def __init__(self) -> None:
        """Remember nobody yet."""
        self._kept: OrderedDict[str, tuple[bytes, State]] = OrderedDict()

    def state(self, person: str, sealed: bytes) -> State | None:
        """Return the state in these bytes, or None where it has to be read."""
        kept = self._kept.get(person)
        return kept[1] if kept is not None and kept[0] == sealed else None

    def note(self, person: str, sealed: bytes, state: State) -> None:
        """Remember where somebody stands, for somebody who was not heard of for longest."""
        self._kept[person] = sealed, state
        self._kept.move_to_end(person)
        if len(self._kept) > MANY:
            self._kept.popitem(last=False)

    def people(self) -> set[str]:
        """Return who is remembered."""
        return set(self._kept)

    def forget(self, several: Iterable[str]) -> None:
        """Remember nothing more of people."""
        for person in several:
            self._kept.pop(person, None)
