"""Encrypts what people tell us before it is written, with keys made from GUBEN_SECRET_KEY."""

from __future__ import annotations

import os
from collections.abc import Iterable
from hashlib import blake2b

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_ID, NONCE, KEY = 4, 12, 32  # bytes
DIGEST = 16  # bytes


class Unreadable(Exception):  # noqa: N818 - reads as what it says
    """What was stored cannot be opened with the keys at hand."""


class NoSecret(ValueError):  # noqa: N818 - reads as what it says
    """GUBEN_SECRET_KEY is empty."""

    def __init__(self) -> None:
        """Say what is missing."""
        super().__init__("GUBEN_SECRET_KEY is empty: nothing can be kept without a key")


def derived(secret: str, purpose: bytes, length: int) -> bytes:
    """Return ``length`` bytes of key material for one purpose (HKDF-SHA256)."""
    return HKDF(SHA256(), length, salt=None, info=b"guben/" + purpose).derive(secret.encode())


class Seal:
    """Seals and opens byte strings with AES-256-GCM.

    A sealed value is key id (4 bytes), nonce (12), ciphertext and tag. ``of`` names the row it
    belongs to, so that a value copied into another row does not open.
    """

    def __init__(self, secret: str) -> None:
        """Make the keys.

        Args:
            secret: One secret, or several with whitespace between them: the first seals, all open.
        """
        secrets = secret.split()
        if not secrets:
            raise NoSecret
        self._keys = dict(map(key_of, reversed(secrets)))
        self._current = derived(secrets[0], b"key id", KEY_ID)
        self._digest_key = derived(secrets[-1], b"event digest", KEY)

    @property
    def newest(self) -> bytes:
        """The id that stands before what is sealed now."""
        return self._current

    def seal(self, plain: bytes, of: str | bytes) -> bytes:
        """Encrypt ``plain`` for the row ``of``."""
        nonce = os.urandom(NONCE)
        return self._current + nonce + self._keys[self._current].encrypt(nonce, plain, row(of))

    def open(self, sealed: bytes, of: str | bytes) -> bytes:
        """Decrypt what was sealed for the row ``of``.

        Raises:
            Unreadable: Unknown key, another row's value, or damaged.
        """
        key = self._keys.get(sealed[:KEY_ID])
        if key is None:
            raise Unreadable
        nonce, rest = sealed[KEY_ID : KEY_ID + NONCE], sealed[KEY_ID + NONCE :]
        try:
            return key.decrypt(nonce, rest, row(of))
        except (InvalidTag, ValueError) as damaged:
            raise Unreadable from damaged

    def fits(self, sealed: bytes) -> bool:
        """Whether it was sealed with a key of ours; else who has that may open it yet."""
        return sealed[:KEY_ID] in self._keys

    def digest(self, parts: Iterable[str]) -> bytes:
        """Return 16 bytes that stand for ``parts`` and cannot be guessed back without the key.

        Keyed with the oldest secret, so that adding a new one changes no digest.
        """
        text = "\0".join(parts).encode("utf-8", "surrogatepass")
        return blake2b(text, key=self._digest_key, digest_size=DIGEST).digest()


def key_of(secret: str) -> tuple[bytes, AESGCM]:
    """Return a secret's key with the id that stands before what it sealed."""
    return derived(secret, b"key id", KEY_ID), AESGCM(derived(secret, b"sealing", KEY))


def row(of: str | bytes) -> bytes:
    """Return a row's identity as bytes."""
    return of.encode() if isinstance(of, str) else of
