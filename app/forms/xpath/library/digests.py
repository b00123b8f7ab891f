"""Digests, Base64 and identifiers of ODK; nothing here protects data."""

import base64
import binascii
import hashlib
import string

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from app.forms.xpath.runtime import Runtime

_ALGORITHMS = {"MD5": "md5", "SHA-1": "sha1", "SHA-256": "sha256", "SHA-384": "sha384", "SHA-512": "sha512"}
_LETTERS = string.ascii_letters + string.digits


def digest(rt: Runtime, text: str, algorithm: str, encoding: str = "base64") -> str:
    """Digest of the text's UTF-8; "" for an unknown algorithm or encoding (form digests are no secrets)."""
    name = _ALGORITHMS.get(algorithm.upper())
    if name is None:
        return ""
    made = hashlib.new(name, text.encode("utf-8", "surrogatepass"), usedforsecurity=False).digest()
    if encoding.lower() == "hex":
        return made.hex()
    return base64.b64encode(made).decode("ascii") if encoding.lower() == "base64" else ""


def base64_decode(rt: Runtime, text: str) -> str:
    """UTF-8 text of Base64; "" when it is not Base64."""
    try:
        return base64.b64decode(text, validate=True).decode("utf-8", "replace")
    except (binascii.Error, ValueError):
        return ""


def uuid(rt: Runtime, length: float | None = None) -> str:
    """A fresh UUID, or that many random letters and digits (ODK)."""
    if length is None:
        return rt.uuid4()
    count = int(max(0, min(length, 10_000))) if length == length else 0
    return "".join(_LETTERS[int(rt.random() * len(_LETTERS))] for _ in range(count))


def extract_signed(rt: Runtime, text: str, public_key: str) -> str:
    """The message behind an Ed25519 signature (Base64 of signature and message); "" when it is not genuine (ODK)."""
    try:
        signed = base64.b64decode(text, validate=True)
        key = Ed25519PublicKey.from_public_bytes(base64.b64decode(public_key, validate=True))
        key.verify(signed[:64], signed[64:])
        return signed[64:].decode("utf-8")
    except (InvalidSignature, binascii.Error, ValueError):
        return ""
