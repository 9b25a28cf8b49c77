"""What people tell us cannot be read without the key."""

from __future__ import annotations

import pytest

from bot.storage.sealing import NoSecret, Seal, Unreadable


def test_what_was_sealed_opens_again() -> None:
    seal = Seal("secret")
    assert seal.open(seal.seal(b"warfarin", "people/1"), "people/1") == b"warfarin"


def test_the_words_do_not_show_and_no_two_seals_are_alike() -> None:
    seal = Seal("secret")
    first, second = (seal.seal(b"warfarin", "people/1") for _ in range(2))
    assert b"warfarin" not in first
    assert first != second


def test_a_value_moved_to_another_row_does_not_open() -> None:
    seal = Seal("secret")
    with pytest.raises(Unreadable):
        seal.open(seal.seal(b"warfarin", "people/1"), "people/2")


@pytest.mark.parametrize("damaged", [b"", b"abc", b"x" * 40])
def test_what_is_damaged_is_unreadable(damaged: bytes) -> None:
    with pytest.raises(Unreadable):
        Seal("secret").open(damaged, "people/1")


def test_a_changed_byte_is_noticed() -> None:
    seal = Seal("secret")
    sealed = bytearray(seal.seal(b"warfarin", "people/1"))
    sealed[-1] ^= 1
    with pytest.raises(Unreadable):
        seal.open(bytes(sealed), "people/1")


def test_keys_can_be_rotated() -> None:
    old, both, new = Seal("old"), Seal("new old"), Seal("new")
    assert both.open(old.seal(b"x", "r"), "r") == b"x"
    assert new.open(both.seal(b"x", "r"), "r") == b"x"
    with pytest.raises(Unreadable):
        new.open(old.seal(b"x", "r"), "r")


def test_a_new_key_changes_no_digest() -> None:
    assert Seal("new old").digest(["line", "1"]) == Seal("old").digest(["line", "1"])
    assert Seal("old").digest(["line", "1"]) != Seal("old").digest(["lin", "e1"])


def test_replicas_learn_a_new_key_before_one_seals_with_it() -> None:
    """``old new old``, as deploy/README.md says: nothing changes yet, but for what opens."""
    old, learning, both = Seal("old"), Seal("old new old"), Seal("new old")
    assert old.open(learning.seal(b"x", "r"), "r") == b"x"
    assert learning.open(both.seal(b"x", "r"), "r") == b"x"
    assert old.digest(["1"]) == learning.digest(["1"]) == both.digest(["1"])


def test_without_a_secret_nothing_is_kept() -> None:
    with pytest.raises(NoSecret, match="GUBEN_SECRET_KEY"):
        Seal("  ")
