"""Seals the columns that hold answers and keys where the database itself is not encrypted; keeps no key on disk."""

import base64
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlalchemy import Engine
from sqlalchemy.engine import Dialect

from app.errors import AppError

_PURPOSE = b"immerse/server-columns/v1"
_NONCE_BYTES = 12
_OF_DIALECT = "immerse_sealer"


class Sealer:
    """AES-256-GCM under a key derived from the server's key, with a fresh nonce for each value.

    Random nonces of 96 bits are safe for 2**32 values under one key (NIST SP 800-38D, 8.3): a thousand million
    interviews.
    """

    def __init__(self, key: bytes) -> None:
        """Args:
        key: the server's 32 bytes.
        """
        self._cipher = AESGCM(HKDF(algorithm=SHA256(), length=32, salt=None, info=_PURPOSE).derive(key))

    def seal(self, content: bytes) -> bytes:
        """Nonce and sealed content."""
        nonce = os.urandom(_NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, content, None)

    def unseal(self, sealed: bytes) -> bytes:
        """The content.

        Raises:
            AppError: ``server.wrong_key``: sealed under another key, or changed.
        """
        try:
            return self._cipher.decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], None)
        except InvalidTag:
            raise AppError(
                "server.wrong_key", "This key does not open what the database holds, or that was damaged."
            ) from None


def seal_columns(engine: Engine, sealer: Sealer) -> None:
    """From now on the sealed kinds of columns are sealed on this engine."""
    setattr(engine.dialect, _OF_DIALECT, sealer)


def _sealer(dialect: Dialect) -> Sealer | None:
    """None where the whole file is encrypted."""
    return getattr(dialect, _OF_DIALECT, None)


def sealed_bytes(content: bytes, dialect: Dialect) -> bytes:
    """Bytes as they stand in a sealed column of this database."""
    sealer = _sealer(dialect)
    return content if sealer is None else sealer.seal(content)


def unsealed_bytes(stored: bytes, dialect: Dialect) -> bytes:
    """The reverse of `sealed_bytes`; raises as `Sealer.unseal`."""
    sealer = _sealer(dialect)
    return bytes(stored) if sealer is None else sealer.unseal(stored)


def sealed_text(content: str, dialect: Dialect) -> str:
    """A text as it stands in a sealed column of this database."""
    sealer = _sealer(dialect)
    return content if sealer is None else base64.b64encode(sealer.seal(content.encode("utf-8"))).decode("ascii")


def unsealed_text(stored: str, dialect: Dialect) -> str:
    """The reverse of `sealed_text`; raises as `Sealer.unseal`."""
    sealer = _sealer(dialect)
    return stored if sealer is None else sealer.unseal(base64.b64decode(stored)).decode("utf-8")
