"""Coordinators' own key pairs for escrow: made and read as encrypted PKCS #8 files; they never lie on a laptop."""

import os
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)

from app.errors import AppError
from app.storage.passphrases import require_strength
from app.storage.secret import passphrase_bytes


def new_escrow_key(file: Path, passphrase: str) -> str:
    """Make a key pair.

    Args:
        file: gets the private key (PEM, encrypted); must not exist.

    Returns:
        The public key in hex, to be given to laptops.

    Raises:
        AppError: ``store.weak_passphrase``, ``escrow.exists``.
    """
    require_strength(passphrase)
    private = X25519PrivateKey.generate()
    pem = private.private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(passphrase_bytes(passphrase))
    )
    try:
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as target:
            target.write(pem)
    except FileExistsError:
        raise AppError("escrow.exists", "This file exists already. Nothing was changed.") from None
    return private.public_key().public_bytes_raw().hex()


def read_escrow_key(file: Path, passphrase: str) -> X25519PrivateKey:
    """Read a private key.

    Raises:
        AppError: ``escrow.unreadable``: another passphrase, or no such key.
    """
    try:
        private = load_pem_private_key(file.read_bytes(), passphrase_bytes(passphrase))
    except (ValueError, TypeError):
        private = None
    if not isinstance(private, X25519PrivateKey):
        raise AppError("escrow.unreadable", "This is not an escrow key, or not its passphrase.")
    return private
