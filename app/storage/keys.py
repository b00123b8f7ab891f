"""Key slots: one random key encrypts the data, each slot wraps that key; a passphrase change never rewrites data.

``keys.json`` holds nothing secret: salts, parameters and wrapped keys. Passphrase -> Argon2id -> AES-256-GCM.
The header of a slot is bound to its content, so that nobody can lower the parameters unseen.
"""

import os
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from app.errors import AppError
from app.protocol.canonical import canonical_bytes
from app.storage.place import KEY_FILE, MIN_PASSPHRASE_LENGTH, PREVIOUS_KEY_FILE

DATA_KEY_BYTES = 32
Hex = Annotated[str, Field(pattern=r"^([0-9a-f]{2})+$", max_length=4096)]


@dataclass(frozen=True)
class KdfCost:
    """What one try of a passphrase costs. The default took 85 ms on two shared cores (SYNC 1.5)."""

    memory_kib: int = 64 * 1024
    iterations: int = 3
    lanes: int = 4


class PassphraseSlot(BaseModel):
    """The data key, wrapped by what Argon2id makes of a passphrase."""

    # Upper limits: a planted file must not make opening cost gigabytes or minutes.
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)
    kind: Literal["passphrase"] = "passphrase"
    label: str = Field(max_length=100)
    memory_kib: int = Field(ge=8, le=1024 * 1024)
    iterations: int = Field(ge=1, le=10)
    lanes: int = Field(ge=1, le=16)
    salt: Hex
    nonce: Hex
    wrapped: Hex

    @classmethod
    def seal(cls, data_key: bytes, passphrase: str, *, label: str, cost: KdfCost, store_id: str) -> Self:
        """Wrap the data key for one user."""
        salt, nonce = os.urandom(16), os.urandom(12)
        header = _header(label, cost, salt, store_id=store_id)
        wrapped = AESGCM(_derive(passphrase, salt, cost)).encrypt(nonce, data_key, header)
        return cls(
            label=label,
            memory_kib=cost.memory_kib,
            iterations=cost.iterations,
            lanes=cost.lanes,
            salt=salt.hex(),
            nonce=nonce.hex(),
            wrapped=wrapped.hex(),
        )

    def open(self, passphrase: str, *, store_id: str) -> bytes | None:
        """The data key, or None when this is not the slot's passphrase (or the slot was tampered with)."""
        cost = KdfCost(self.memory_kib, self.iterations, self.lanes)
        salt = bytes.fromhex(self.salt)
        header = _header(self.label, cost, salt, store_id=store_id)
        try:
            key = AESGCM(_derive(passphrase, salt, cost))
            return key.decrypt(bytes.fromhex(self.nonce), bytes.fromhex(self.wrapped), header)
        except InvalidTag:
            return None


class KeyFile(BaseModel):
    """All slots of one store."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)
    version: Literal[1] = 1
    store_id: str = Field(pattern=r"^[0-9a-f]{32}$")
    slots: tuple[PassphraseSlot, ...] = Field(min_length=1, max_length=64)

    def unlock(self, passphrase: str) -> bytes | None:
        """The data key if any slot opens with this passphrase."""
        for slot in self.slots:
            data_key = slot.open(passphrase, store_id=self.store_id)
            if data_key is not None:
                return data_key
        return None


def new_key_file(passphrase: str, *, label: str, cost: KdfCost) -> tuple[KeyFile, bytes]:
    """A fresh random data key with its first slot.

    Raises:
        AppError: ``store.weak_passphrase``.
    """
    require_strength(passphrase)
    store_id = secrets.token_hex(16)
    data_key = os.urandom(DATA_KEY_BYTES)
    slot = PassphraseSlot.seal(data_key, passphrase, label=label, cost=cost, store_id=store_id)
    return KeyFile(store_id=store_id, slots=(slot,)), data_key


def require_strength(passphrase: str) -> None:
    """Refuse what can be guessed from a stolen laptop.

    Raises:
        AppError: ``store.weak_passphrase``.
    """
    if len(passphrase) < MIN_PASSPHRASE_LENGTH or len(set(passphrase)) < MIN_PASSPHRASE_LENGTH // 2:
        raise AppError(
            "store.weak_passphrase",
            f"Choose a longer passphrase: at least {MIN_PASSPHRASE_LENGTH} characters, for example four or five words "
            "that do not belong together.",
        )


def read_key_file(folder: Path) -> KeyFile:
    """Read ``keys.json``; the previous copy serves when the current one is lost or half-written.

    Raises:
        AppError: ``store.missing`` or ``store.keys_damaged``.
    """
    current = folder / KEY_FILE
    previous = folder / PREVIOUS_KEY_FILE
    if not current.exists() and not previous.exists():
        raise AppError("store.missing", "There is no store in this folder.")
    for path in (current, previous):
        try:
            return KeyFile.model_validate_json(path.read_bytes())
        except (OSError, ValidationError):
            continue
    raise AppError(
        "store.keys_damaged",
        "The key file of this laptop cannot be read. Do not delete anything; ask your coordinator for a backup.",
    )


def write_key_file(folder: Path, keys: KeyFile) -> None:
    """Write ``keys.json`` so that a power cut leaves the old or the new one, and keep the previous copy."""
    current = folder / KEY_FILE
    if current.exists():
        _write_durably(folder / PREVIOUS_KEY_FILE, current.read_bytes())
    _write_durably(current, keys.model_dump_json(indent=1).encode("utf-8"))


def _write_durably(path: Path, data: bytes) -> None:
    temporary = path.with_name(path.name + ".new")
    # 0600 from the start: the folder may be one that others can look into.
    with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(path)
    if os.name == "posix":
        directory = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(directory)
        finally:
            os.close(directory)


def _derive(passphrase: str, salt: bytes, cost: KdfCost) -> bytes:
    kdf = Argon2id(salt=salt, length=32, iterations=cost.iterations, lanes=cost.lanes, memory_cost=cost.memory_kib)
    return kdf.derive(passphrase.encode("utf-8"))


def _header(label: str, cost: KdfCost, salt: bytes, *, store_id: str) -> bytes:
    return canonical_bytes(
        {
            "kind": "passphrase",
            "label": label,
            "memory_kib": cost.memory_kib,
            "iterations": cost.iterations,
            "lanes": cost.lanes,
            "salt": salt.hex(),
            "store": store_id,
        }
    )
