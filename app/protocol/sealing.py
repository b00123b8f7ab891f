"""The one HPKE suite (RFC 9180: X25519, HKDF-SHA-256, ChaCha20-Poly1305) for sealing to devices; keeps no keys."""

import base64
from typing import Literal

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

SUITE_NAME: Literal["X25519-HKDF-SHA256-CHACHA20POLY1305"] = "X25519-HKDF-SHA256-CHACHA20POLY1305"
_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


def sealed_key(content_key: bytes, seal_key: str, info: bytes) -> str:
    """A content key sealed to the holder of a public key (hex), bound to what it is for; base64."""
    public = X25519PublicKey.from_public_bytes(bytes.fromhex(seal_key))
    return base64.b64encode(_SUITE.encrypt(content_key, public, info)).decode("ascii")


def opened_key(sealed: str, private: X25519PrivateKey, info: bytes) -> bytes:
    """The reverse of `sealed_key`.

    Raises:
        ValueError: it was sealed to another key or for something else, or was changed.
    """
    try:
        return _SUITE.decrypt(base64.b64decode(sealed, validate=True), private, info)
    except InvalidTag:
        raise ValueError("not sealed to this key for this purpose") from None
