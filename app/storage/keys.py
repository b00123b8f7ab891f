"""The key file: every way to the data key in ``keys.json``, written twice, authentic as a whole; opens no database.

``keys.json`` holds nothing secret: salts, parameters, public keys and sealed keys. Whoever changes it without the data
key is noticed by its code (HMAC under a key made of the data key), and then nothing is ever sealed to its slots.
"""

import hashlib
import hmac
import os
import secrets
from pathlib import Path
from typing import Annotated, Literal

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from app.errors import AppError
from app.protocol.canonical import canonical_bytes
from app.storage.place import COPY_KEY_FILE, KEY_FILE
from app.storage.secret import SecretKey
from app.storage.slots import EscrowSlot, FirstFormatSlot, Hex, KdfCost, RecoverySlot, UserRole, UserSlot

Slot = UserSlot | RecoverySlot | EscrowSlot | FirstFormatSlot
NEXT_SUFFIX = ".next"


class KeyFile(BaseModel):
    """All slots of one store."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)
    version: Literal[1, 2] = 2
    store_id: str = Field(pattern=r"^[0-9a-f]{32}$")
    generation: int = Field(default=1, ge=1)
    slots: tuple[Annotated[Slot, Field(discriminator="kind")], ...] = Field(min_length=1, max_length=64)
    code: Hex = "00"

    @property
    def users(self) -> tuple[UserSlot, ...]:
        """The slots of people with a passphrase."""
        return tuple(slot for slot in self.slots if isinstance(slot, UserSlot))

    def with_slots(self, slots: tuple[Slot, ...], data_key: SecretKey) -> "KeyFile":
        """The file with other slots, authentic again."""
        return self.model_copy(update={"version": 2, "slots": slots}).authenticated(data_key)

    def with_new_key(self, data_key: SecretKey) -> "KeyFile":
        """Every slot sealed to another data key; needs nobody's passphrase, but an authentic file."""
        generation = self.generation + 1
        slots = tuple(
            slot.sealed_anew(data_key, generation=generation, store_id=self.store_id)
            for slot in self.slots
            if not isinstance(slot, FirstFormatSlot)
        )
        return self.model_copy(update={"generation": generation}).with_slots(slots, data_key)

    def authenticated(self, data_key: SecretKey) -> "KeyFile":
        """The file with its code."""
        return self.model_copy(update={"code": self._code(data_key)})

    def is_authentic(self, data_key: SecretKey) -> bool:
        """Was it written by somebody who had the data key? Files of version 1 carry no code and hold one slot."""
        return self.version == 1 or hmac.compare_digest(self.code, self._code(data_key))

    def _code(self, data_key: SecretKey) -> str:
        key = HKDF(algorithm=hashes.SHA256(), length=32, salt=None, info=b"immerse/key-file/v2").derive(data_key.value)
        content = canonical_bytes(self.model_dump(mode="json", exclude={"code"}))
        return hmac.new(key, content, hashlib.sha256).hexdigest()


def new_key_file(
    passphrase: str, *, label: str, cost: KdfCost, role: UserRole = UserRole.LEAD
) -> tuple[KeyFile, SecretKey]:
    """A fresh random data key with its first user. The caller has looked at the passphrase's strength."""
    store_id, data_key = secrets.token_hex(16), SecretKey.random()
    slot = UserSlot.make(data_key, passphrase, label=label, role=role, cost=cost, store_id=store_id, generation=1)
    return KeyFile(store_id=store_id, slots=(slot,)).authenticated(data_key), data_key


def read_key_files(folder: Path) -> tuple[KeyFile, ...]:
    """``keys.json`` and, where it differs or serves in its place, the copy; the first is the one to believe.

    Raises:
        AppError: ``store.missing`` or ``store.keys_damaged``.
    """
    paths = (folder / KEY_FILE, folder / COPY_KEY_FILE)
    if not any(path.exists() for path in paths):
        raise AppError("store.missing", "There is no store in this folder.")
    found: list[KeyFile] = []
    for path in paths:
        try:
            keys = KeyFile.model_validate_json(path.read_bytes())
        except (OSError, ValidationError):
            continue
        if keys not in found:
            found.append(keys)
    if not found:
        raise AppError(
            "store.keys_damaged",
            "The key file of this laptop cannot be read. Do not delete anything; ask your coordinator for a backup.",
        )
    return tuple(found)


def write_key_file(folder: Path, keys: KeyFile) -> None:
    """Write ``keys.json`` and its copy, so that a power cut leaves at least one of them whole.

    Both hold the same: an older copy would still open with a passphrase that was changed or a user who was removed.
    """
    data = keys.model_dump_json(indent=1).encode("utf-8")
    for name in (KEY_FILE, COPY_KEY_FILE):
        write_durably(folder / name, data)


def write_durably(path: Path, data: bytes) -> None:
    """Write a whole file and its name to the disk, or leave the old one.

    Raises:
        AppError: ``store.unwritable``.
    """
    temporary = path.with_name(path.name + ".new")
    try:
        # 0600 from the start: the folder may be one that others can look into.
        with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise AppError(
            "store.unwritable",
            "The disk could not be written. Free some space and try again; what was saved is safe.",
            kind=type(error).__name__,
        ) from None


def sync_folder(folder: Path) -> None:
    """Make new names and removed ones durable; Windows does so by itself."""
    if os.name == "posix":
        directory = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(directory)
        finally:
            os.close(directory)
