"""Secrets in memory: held where they can be overwritten, for as long as they are needed; knows no files.

Python copies: the hexadecimal text that opens the database and what Argon2id returns cannot be overwritten from here.
What can be is; the threat model says what that is worth.
"""

import os
import unicodedata

DATA_KEY_BYTES = 32


class SecretKey:
    """A 256-bit key that is overwritten when it is no longer needed; its repr shows nothing."""

    def __init__(self, value: bytes | bytearray) -> None:
        self._value = bytearray(value)

    @classmethod
    def random(cls) -> "SecretKey":
        """A fresh key from the system's generator."""
        return cls(os.urandom(DATA_KEY_BYTES))

    @property
    def value(self) -> bytes:
        """The key; a copy, so keep it no longer than the call that needs it."""
        return bytes(self._value)

    def wipe(self) -> None:
        """Overwrite it."""
        self._value[:] = bytes(len(self._value))

    def __repr__(self) -> str:
        return "SecretKey(...)"


def passphrase_bytes(passphrase: str) -> bytes:
    """A passphrase as every keyboard gives it: composed and decomposed letters are the same (NFKC, NIST SP 800-63B)."""
    return unicodedata.normalize("NFKC", passphrase).encode("utf-8")
