"""From what a person has (passphrase, recovery key, coordinators' keys) to the data key; opens no database."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from app.errors import AppError
from app.storage.keys import KeyFile, read_key_files, write_key_file
from app.storage.recovery_key import RecoveryKey
from app.storage.secret import SecretKey
from app.storage.slots import EscrowSlot, FirstFormatSlot, KdfCost, RecoverySlot, UserRole, UserSlot
from app.storage.tries import count_wrong, forget_tries, read_tries, require_patience


@dataclass(frozen=True)
class Unlocked:
    """The data key and who opened it.

    Attributes:
        slot_id: the user's slot; None for recovery key and escrow.
        keys: the key file in which it was found.
        is_authentic: False when somebody without the data key changed the file: it opens, and is sealed to no more.
    """

    data_key: SecretKey
    keys: KeyFile
    slot_id: str | None
    is_authentic: bool

    @property
    def user(self) -> UserSlot | None:
        """The user's slot."""
        return next((slot for slot in self.keys.users if slot.id == self.slot_id), None)


def unlocked(folder: Path, passphrase: str, *, now: Callable[[], datetime]) -> Unlocked:
    """The data key, for the right passphrase; wrong ones are counted and slow down the next try.

    Raises:
        AppError: ``store.missing``, ``store.keys_damaged``, ``store.wait``, ``store.wrong_passphrase``,
            ``store.no_memory``.
    """

    def tried(keys: KeyFile) -> tuple[SecretKey, str | None] | None:
        for slot in keys.slots:
            if isinstance(slot, UserSlot | FirstFormatSlot):
                data_key = slot.open(passphrase, store_id=keys.store_id)
                if data_key is not None:
                    return data_key, slot.id if isinstance(slot, UserSlot) else None
        return None

    found = _counted(folder, tried, now=now)
    return _upgraded(folder, found, passphrase) if found.keys.version == 1 else found


def unlocked_by_recovery(folder: Path, key: RecoveryKey, *, now: Callable[[], datetime]) -> Unlocked:
    """The data key, for the printed recovery key; raises as `unlocked`."""

    def tried(keys: KeyFile) -> tuple[SecretKey, str | None] | None:
        for slot in keys.slots:
            if isinstance(slot, RecoverySlot):
                data_key = slot.open(key.secret, store_id=keys.store_id)
                if data_key is not None:
                    return data_key, None
        return None

    return _counted(folder, tried, now=now)


def unlocked_by_escrow(folder: Path, privates: Sequence[X25519PrivateKey], *, now: Callable[[], datetime]) -> Unlocked:
    """The data key, for the coordinators' private keys; raises as `unlocked`."""

    def tried(keys: KeyFile) -> tuple[SecretKey, str | None] | None:
        for slot in keys.slots:
            if isinstance(slot, EscrowSlot):
                data_key = slot.open(privates, store_id=keys.store_id)
                if data_key is not None:
                    return data_key, None
        return None

    return _counted(folder, tried, now=now)


def _counted(
    folder: Path,
    tried: Callable[[KeyFile], tuple[SecretKey, str | None] | None],
    *,
    now: Callable[[], datetime],
) -> Unlocked:
    files = read_key_files(folder)
    tries = read_tries(folder)
    require_patience(tries, now())
    found: Unlocked | None = None
    for keys in files:
        opened = tried(keys)
        if opened is None:
            continue
        candidate = Unlocked(
            data_key=opened[0], keys=keys, slot_id=opened[1], is_authentic=keys.is_authentic(opened[0])
        )
        if candidate.is_authentic:
            found = candidate
            break
        found = found or candidate
    if found is None:
        counted = count_wrong(folder, tries, now())
        raise AppError(
            "store.wrong_passphrase", "This is not the passphrase.", tries=counted.count, wait_s=counted.wait_s
        )
    forget_tries(folder)
    return found


def _upgraded(folder: Path, found: Unlocked, passphrase: str) -> Unlocked:
    """A key file of version 1 in today's form: the same data key, the same cost, the user in a slot of its own."""
    (slot,) = found.keys.slots
    assert isinstance(slot, FirstFormatSlot)
    user = UserSlot.make(
        found.data_key,
        passphrase,
        label=slot.label,
        role=UserRole.LEAD,
        cost=KdfCost(slot.memory_kib, slot.iterations, slot.lanes),
        store_id=found.keys.store_id,
        generation=1,
    )
    keys = found.keys.with_slots((user,), found.data_key)
    write_key_file(folder, keys)
    return replace(found, keys=keys, slot_id=user.id, is_authentic=True)
