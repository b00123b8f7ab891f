"""The part of `Store` for users, recovery key, escrow and the data key itself."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Self

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from app.errors import AppError, Fact
from app.storage import blobs, erasure, vault_log
from app.storage.backup_door import DayBegun
from app.storage.backups import forget_backups, forget_set_aside
from app.storage.engine import open_engine
from app.storage.keys import KeyFile, Slot, read_key_files, write_key_file
from app.storage.opening import OpeningDoor
from app.storage.passphrases import require_strength
from app.storage.place import BACKUP_FOLDER, DATABASE_FILE
from app.storage.recovery_key import RecoveryKey, new_recovery_key
from app.storage.replacing import finish_replacement, prepare_replacement
from app.storage.secret import SecretKey
from app.storage.slots import EscrowSlot, KdfCost, RecoverySlot, UserRole, UserSlot
from app.storage.unlocking import unlocked, unlocked_by_escrow, unlocked_by_recovery
from app.storage.vault_rows import LogKind


class WayKind(StrEnum):
    """How a store can be opened."""

    USER = "user"
    RECOVERY = "recovery"
    ESCROW = "escrow"


@dataclass(frozen=True)
class WayIn:
    """A slot of the key file, without anything secret.

    Attributes:
        role: of a user; None for recovery key and escrow.
    """

    slot_id: str
    kind: WayKind
    label: str
    role: UserRole | None = None
    is_present_user: bool = field(default=False, compare=False)


class KeyDoor(OpeningDoor):
    """Mixed into `Store`. What changes who can open the store asks for the acting user's passphrase again."""

    # -- opening by other ways ---------------------------------------------------------------------------------------

    @classmethod
    def recover(
        cls,
        folder: Path,
        key: RecoveryKey,
        *,
        label: str,
        passphrase: str,
        now: Callable[[], datetime],
        cost: KdfCost | None = None,
    ) -> Self:
        """Open by the printed recovery key, and become a user with a passphrase; noted in the log.

        Args:
            label: the new user; a user of the same name is replaced (this is how a forgotten passphrase is replaced).
            passphrase: the new one.
            cost: None takes that of the other users.

        Raises:
            AppError: as `Store.open`; ``store.weak_passphrase``.
        """
        require_strength(passphrase)
        store = cls._open_by(folder, lambda: unlocked_by_recovery(folder, key, now=now), now=now)
        return store._joined(label, passphrase, cost, LogKind.RECOVERY_KEY_USED)

    @classmethod
    def open_by_escrow(
        cls,
        folder: Path,
        privates: Sequence[X25519PrivateKey],
        *,
        label: str,
        passphrase: str,
        now: Callable[[], datetime],
        cost: KdfCost | None = None,
    ) -> Self:
        """Open by the coordinators' keys (all that the slot names), and become a user; noted in the log for all to see.

        Raises:
            AppError: as `recover`.
        """
        require_strength(passphrase)
        store = cls._open_by(folder, lambda: unlocked_by_escrow(folder, privates, now=now), now=now)
        return store._joined(label, passphrase, cost, LogKind.ESCROW_OPENED)

    def _joined(self, label: str, passphrase: str, cost: KdfCost | None, kind: LogKind) -> Self:
        try:
            slot = self._new_user(label, passphrase, UserRole.LEAD, cost)
            others = tuple(
                other for other in self._keys.slots if not (isinstance(other, UserSlot) and other.label == label)
            )
            self._write_slots((*others, slot), kind, slot=slot.id)
            self._unlocked = replace(self._unlocked, slot_id=slot.id)
        except AppError:
            self.close()
            raise
        return self

    # -- who can open ------------------------------------------------------------------------------------------------

    @staticmethod
    def users_of(folder: Path) -> tuple[WayIn, ...]:
        """The users of a store that is still locked, for the unlock page; nothing of this is secret."""
        keys = read_key_files(folder)[0]
        return tuple(way for slot in keys.slots if (way := _way(slot)) is not None and way.kind is WayKind.USER)

    def ways_in(self) -> tuple[WayIn, ...]:
        """Everybody and everything that can open this store."""
        with self._lock:
            present = self._unlocked.slot_id
            return tuple(
                replace(way, is_present_user=way.slot_id == present)
                for slot in self._keys.slots
                if (way := _way(slot)) is not None
            )

    def is_key_file_authentic(self) -> bool:
        """False when somebody without the data key changed the key file."""
        with self._lock:
            return self._unlocked.is_authentic

    def add_user(
        self,
        label: str,
        passphrase: str,
        *,
        role: UserRole,
        own_passphrase: str,
        cost: KdfCost | None = None,
    ) -> WayIn:
        """Let one more person open the store.

        Args:
            label: how the person is called here; stands in the key file in clear.
            own_passphrase: of the acting user, who must lead.

        Raises:
            AppError: ``store.weak_passphrase``, ``user.exists``, ``user.not_lead``, ``store.wrong_passphrase``,
                ``store.keys_changed``, ``store.unwritable``.
        """
        require_strength(passphrase)
        with self._lock:
            self._require_lead(own_passphrase)
            if any(user.label == label for user in self._keys.users):
                raise AppError("user.exists", "There is a user of this name already. Choose another name.")
            slot = self._new_user(label, passphrase, role, cost)
            self._write_slots((*self._keys.slots, slot), LogKind.USER_ADDED, slot=slot.id, role=role.value)
            way = _way(slot)
            assert way is not None
            return way

    def remove_user(self, slot_id: str, *, own_passphrase: str) -> None:
        """Drop a user or another way in, and make a new data key: whoever could open the old one may have kept it.

        Backups of before go too, as the removed person could open them; a fresh one is made.

        Raises:
            AppError: ``user.unknown``, ``user.last``, ``user.self``, and as `add_user`.
        """
        with self._lock:
            self._require_lead(own_passphrase)
            remaining = tuple(slot for slot in self._keys.slots if _id(slot) != slot_id)
            if len(remaining) == len(self._keys.slots):
                raise AppError("user.unknown", "There is no such user.")
            if slot_id == self._unlocked.slot_id:
                raise AppError("user.self", "You cannot remove yourself. Another user who leads can do it.")
            if not any(isinstance(slot, UserSlot) and slot.role is UserRole.LEAD for slot in remaining):
                raise AppError("user.last", "Nobody would be left who leads.")
            self._replace_key(remaining)
            self._note(LogKind.USER_REMOVED, slot=slot_id)
            self._renew_backups()

    def change_passphrase(self, old: str, new: str, *, cost: KdfCost | None = None) -> None:
        """The present user's passphrase; wraps one slot again and rewrites no data.

        Raises:
            AppError: ``store.wrong_passphrase``, ``store.wait``, ``store.weak_passphrase``, ``store.unwritable``.
        """
        require_strength(new)
        with self._lock:
            user = self._require_own(old)
            changed = user.with_passphrase(
                self._unlocked.data_key, new, cost=cost or _cost_of(user), store_id=self._keys.store_id
            )
            slots = tuple(changed if _id(slot) == user.id else slot for slot in self._keys.slots)
            self._write_slots(slots, LogKind.PASSPHRASE_CHANGED, slot=user.id)

    def make_recovery_key(self, *, own_passphrase: str, label: str = "recovery key") -> RecoveryKey:
        """A recovery key to print; an earlier sheet stops working. Shown once: it is kept nowhere.

        Raises:
            AppError: as `add_user`.
        """
        with self._lock:
            self._require_lead(own_passphrase)
            key = new_recovery_key()
            slot = RecoverySlot.make(
                self._unlocked.data_key,
                key.secret,
                label=label,
                store_id=self._keys.store_id,
                generation=self._keys.generation,
            )
            others = tuple(other for other in self._keys.slots if not isinstance(other, RecoverySlot))
            self._write_slots((*others, slot), LogKind.RECOVERY_KEY_MADE, slot=slot.id)
            return key

    def add_escrow(self, publics: Sequence[str], *, label: str, own_passphrase: str) -> WayIn:
        """Let coordinators open this laptop if its user is gone. Tell the user: this is shown among the ways in.

        Args:
            publics: X25519 public keys in hex; with several, all of them are needed together.

        Raises:
            AppError: ``escrow.bad_key``, and as `add_user`.
        """
        if not publics or any(len(public) != 64 or set(public) - set("0123456789abcdef") for public in publics):
            raise AppError("escrow.bad_key", "A coordinator's public key has 64 hexadecimal digits.")
        with self._lock:
            self._require_lead(own_passphrase)
            slot = EscrowSlot.make(
                self._unlocked.data_key,
                publics,
                label=label,
                store_id=self._keys.store_id,
                generation=self._keys.generation,
            )
            self._write_slots((*self._keys.slots, slot), LogKind.ESCROW_ADDED, slot=slot.id, people=len(publics))
            way = _way(slot)
            assert way is not None
            return way

    # -- the data key ------------------------------------------------------------------------------------------------

    def replace_data_key(self) -> None:
        """Encrypt everything under a new key; every way in goes on working. A crash at any moment ends well.

        Raises:
            AppError: ``store.keys_changed``, ``store.unwritable``, ``store.damaged``; then the old key goes on.
        """
        with self._lock:
            self._replace_key(self._keys.slots)
            self._renew_backups()

    def begin_day(self) -> DayBegun:
        """Finish what a crash or a full disk left of erasing, hold the reserve, make a backup; see `BackupDoor`.

        Raises:
            AppError: ``store.unwritable`` when a new key could not be put in place: the store is closed then, and
                unlocking goes on from there.
        """
        with self._lock:
            try:
                self.finish_erasure()
            except AppError as problem:
                if self._closed:
                    # Past the point of return of a new key: unlocking again finishes it.
                    raise
                return replace(super().begin_day(), problem=problem)
            return super().begin_day()

    def finish_erasure(self) -> bool:
        """After withdrawals and purges: rebuild the file without free pages, under a new data key, with new backups.

        What was erased is then in no file of this folder, and what the disk may still hold of old files is encrypted
        under a key that stands in no file either. Goes on where a crash left it; call it at the end of a sync.

        Returns:
            Was there anything to do?
        """
        with self._lock:
            with self._transaction() as session:
                if blobs.drop_orphans(session):
                    erasure.require_scrub(session, set_aside_stays=True)
                if not erasure.is_scrub_due(session):
                    return False
                set_aside_stays = erasure.does_set_aside_stay(session)
            self._replace_key(self._keys.slots, set_aside_stays=set_aside_stays)
            self._renew_backups(set_aside_stays=set_aside_stays)
            return True

    def _replace_key(self, slots: tuple[Slot, ...], *, set_aside_stays: bool = False) -> None:
        if not self._unlocked.is_authentic:
            raise AppError(
                "store.keys_changed",
                "The key file was changed by something else than this program, so no new key is made. Call your "
                "coordinator.",
            )
        with self._transaction() as session:
            # Until the backups are renewed too, they hold what is to go, and open by the old key.
            erasure.require_scrub(session, set_aside_stays=set_aside_stays)
        new_key = SecretKey.random()
        keys = self._keys.model_copy(update={"slots": slots}).with_new_key(new_key)
        try:
            with self._outside_transaction() as connection:
                prepare_replacement(connection, self._folder, keys=keys, data_key=new_key)
        except AppError:
            new_key.wipe()
            raise
        try:
            self._engine.dispose()
            finish_replacement(self._folder)
            self._engine = open_engine(self._folder / DATABASE_FILE, new_key)
        except AppError:
            # Past the point of return: nobody may write under the old key. Opening again goes on from here.
            new_key.wipe()
            self._let_go()
            raise
        self._unlocked.data_key.wipe()
        self._unlocked = replace(self._unlocked, data_key=new_key, keys=keys)
        self._note(LogKind.DATA_KEY_REPLACED, generation=keys.generation)

    def _renew_backups(self, *, set_aside_stays: bool = False) -> None:
        """A backup under the present key in the place of those under earlier ones; a new one first.

        Stores that were set aside go too, unless they stay: their key files open them with the passphrases of then.
        """
        if (self._folder / BACKUP_FOLDER).exists():
            kept = self._back_up()
            forget_backups(self._folder, keep=kept.name)
        gone = 0 if set_aside_stays else forget_set_aside(self._folder)
        if gone:
            self._note(LogKind.COPIES_REMOVED, count=gone)
        with self._transaction() as session:
            erasure.scrubbed(session)

    # -- inside ------------------------------------------------------------------------------------------------------

    @property
    def _keys(self) -> KeyFile:
        return self._unlocked.keys

    def _require_own(self, passphrase: str) -> UserSlot:
        """The present user, who has just given the passphrase again."""
        given = unlocked(self._folder, passphrase, now=self._now)
        given.data_key.wipe()
        user = given.user
        if user is None or given.slot_id != self._unlocked.slot_id:
            raise AppError("store.wrong_passphrase", "This is not the passphrase of who is at work here.")
        return user

    def _require_lead(self, passphrase: str) -> None:
        if self._require_own(passphrase).role is not UserRole.LEAD:
            raise AppError("user.not_lead", "Only a user who leads may do this.")

    def _new_user(self, label: str, passphrase: str, role: UserRole, cost: KdfCost | None) -> UserSlot:
        users = self._keys.users
        return UserSlot.make(
            self._unlocked.data_key,
            passphrase,
            label=label,
            role=role,
            cost=cost or (_cost_of(users[0]) if users else KdfCost()),
            store_id=self._keys.store_id,
            generation=self._keys.generation,
        )

    def _write_slots(self, slots: tuple[Slot, ...], kind: LogKind, **facts: Fact) -> None:
        if not self._unlocked.is_authentic:
            raise AppError(
                "store.keys_changed",
                "The key file was changed by something else than this program. Call your coordinator.",
            )
        keys = self._keys.with_slots(slots, self._unlocked.data_key)
        # Into the log first: a way in that nobody can see must not exist.
        self._note(kind, **facts)
        write_key_file(self._folder, keys)
        self._unlocked = replace(self._unlocked, keys=keys)
        self._renew_backup_keys()

    def _note(self, kind: LogKind, **facts: Fact) -> None:
        with self._transaction() as session:
            vault_log.note(session, kind, now=self._now(), **facts)


def _id(slot: Slot) -> str | None:
    return slot.id if isinstance(slot, UserSlot | RecoverySlot | EscrowSlot) else None


def _way(slot: Slot) -> WayIn | None:
    if isinstance(slot, UserSlot):
        return WayIn(slot.id, WayKind.USER, slot.label, slot.role)
    if isinstance(slot, RecoverySlot):
        return WayIn(slot.id, WayKind.RECOVERY, slot.label)
    if isinstance(slot, EscrowSlot):
        return WayIn(slot.id, WayKind.ESCROW, slot.label)
    return None


def _cost_of(slot: UserSlot) -> KdfCost:
    return KdfCost(slot.memory_kib, slot.iterations, slot.lanes)
