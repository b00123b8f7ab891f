"""The only door to the encrypted database: every call is one transaction, takes and gives frozen rows.

`Store` may be called from any thread, one call at a time; the window calls it on the storage worker only.
"""

import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from app.errors import AppError
from app.protocol.wire import Assignment, EnrolAnswer, Event, FormPackage, Invitation
from app.storage import (
    checks,
    class_lists,
    devices,
    forms_and_sites,
    identity,
    interviews,
    lists,
    paradata,
    preferences,
    roster,
)
from app.storage.autosave import save_step
from app.storage.blob_door import BlobDoor
from app.storage.calibration import calibrated
from app.storage.day_door import DayDoor
from app.storage.decision_door import DecisionDoor
from app.storage.engine import make_private, open_engine
from app.storage.erasure_door import ErasureDoor
from app.storage.identity import DeviceKeys
from app.storage.instance_lock import InstanceLock
from app.storage.keys import new_key_file, write_key_file
from app.storage.log_door import LogDoor
from app.storage.media_door import MediaDoor
from app.storage.passphrases import require_strength
from app.storage.place import MAKING_FILE, has_store, require_local
from app.storage.retention_door import RetentionDoor
from app.storage.roster_door import RosterDoor
from app.storage.rows import (
    CheckProblem,
    Consent,
    DraftUpdate,
    FormVersion,
    InterviewRow,
    NewInterview,
    Participant,
    Project,
    RevisionDraft,
    SavedInterview,
    Site,
)
from app.storage.schema import upgrade_schema
from app.storage.slots import KdfCost
from app.storage.sync_door import SyncDoor
from app.storage.unlocking import Unlocked
from app.storage.unlocking import unlocked as by_passphrase


class Store(RetentionDoor, DayDoor, ErasureDoor, BlobDoor, MediaDoor, RosterDoor, SyncDoor, LogDoor, DecisionDoor):
    """An open store. Make it with `create` or `open`, end it with `close`."""

    # -- opening -----------------------------------------------------------------------------------------------------

    @staticmethod
    def exists(folder: Path) -> bool:
        """Is there a store in this folder, readable or not?"""
        return has_store(folder)

    @classmethod
    def create(
        cls,
        folder: Path,
        passphrase: str,
        *,
        now: Callable[[], datetime],
        cost: KdfCost | None = None,
        label: str = "first user",
    ) -> "Store":
        """Make a new, empty, encrypted store.

        Args:
            folder: is made if it is not there; must hold no store, and not be copied elsewhere by a cloud program.
            passphrase: of the first user, who leads.
            now: the wall clock, aware.
            cost: what one try of the passphrase costs; None measures this machine (about half a second a try).
            label: how the first user is called; stands in the key file in clear.

        Raises:
            AppError: ``store.weak_passphrase``, ``store.exists``, ``store.bad_place``, ``store.unwritable``.
        """
        if cls.exists(folder):
            raise AppError("store.exists", "There is a store in this folder already; nothing was changed.")
        require_strength(passphrase)
        require_local(folder)
        keys, data_key = new_key_file(passphrase, label=label, cost=cost or calibrated(time.perf_counter))
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o700)
        lock = InstanceLock(folder)
        try:
            # The key file comes last: a crash before it leaves a nameless file that nobody can have written into, a
            # crash after it leaves a whole store.
            making = folder / MAKING_FILE
            making.unlink(missing_ok=True)
            make_private(making)
            engine = open_engine(making, data_key)
            try:
                upgrade_schema(engine)
            finally:
                engine.dispose()
            write_key_file(folder, keys)
        except (AppError, OSError):
            lock.release()
            raise
        unlocked = Unlocked(data_key=data_key, keys=keys, slot_id=keys.users[0].id, is_authentic=True)
        return cls._open_with_key(folder, unlocked, lock, now=now)

    @classmethod
    def open(cls, folder: Path, passphrase: str, *, now: Callable[[], datetime]) -> "Store":
        """Open the store of a folder.

        Raises:
            AppError: ``store.missing``, ``store.wait`` (too early after wrong tries), ``store.wrong_passphrase``,
                ``store.in_use``, ``store.newer_version``, ``store.damaged``, ``store.keys_damaged``,
                ``store.no_memory``.
        """
        return cls._open_by(folder, lambda: by_passphrase(folder, passphrase, now=now), now=now)

    @classmethod
    def check_passphrase(cls, folder: Path, passphrase: str, *, now: Callable[[], datetime]) -> None:
        """Is this a user's passphrase? Wrong tries are counted and slow down the next.

        Raises:
            AppError: as `open`, up to the key.
        """
        by_passphrase(folder, passphrase, now=now).data_key.wipe()

    # -- settings ----------------------------------------------------------------------------------------------------

    def setting(self, name: str) -> str | None:
        """A setting of this laptop, None when it was never set; for example child mode's PIN as an Argon2 hash."""
        with self._transaction() as session:
            return preferences.setting(session, name)

    def set_setting(self, name: str, value: str) -> None:
        """Write or replace a setting of this laptop."""
        with self._transaction() as session:
            preferences.set_setting(session, name, value)

    def settings_under(self, prefix: str) -> dict[str, str]:
        """All settings of this laptop whose name begins so, by the rest of the name."""
        with self._transaction() as session:
            return preferences.settings_under(session, prefix)

    def drop_setting(self, name: str) -> None:
        """Take a setting of this laptop away; nothing happens when it was never set."""
        with self._transaction() as session:
            preferences.drop_setting(session, name)

    # -- project, forms, sites ---------------------------------------------------------------------------------------

    def project(self) -> Project | None:
        """The project of this laptop; None before it is enrolled."""
        with self._transaction() as session:
            return identity.project(session)

    def device_keys(self) -> DeviceKeys:
        """The device's keys, for signing requests and batches."""
        with self._transaction() as session:
            return identity.device_keys(session)

    def pending_keys(self, code_id: str, *, label: str) -> DeviceKeys:
        """The keys with which this laptop answers an invitation; kept, so that a lost answer can be asked for again.

        Raises:
            AppError: ``project.taken``: the laptop belongs to a project already.
        """
        with self._transaction() as session:
            return identity.pending_keys(session, code_id, label=label)

    def save_enrolment(self, invitation: Invitation, answer: EnrolAnswer, keys: DeviceKeys) -> Project:
        """Become a device of a project; a store belongs to one project for good.

        A store that `must_renew_device` takes the new identity, and its present one becomes a former device.
        """
        with self._transaction() as session:
            if devices.must_renew(session):
                devices.renew(session, answer, keys, now=self._now())
                renewed = identity.project(session)
                assert renewed is not None
                return renewed
            return identity.save_enrolment(session, invitation, answer, keys)

    def save_assignment(self, assignment: Assignment) -> None:
        """Take over sites and roster codes; names, consent and children added here stay."""
        with self._transaction() as session:
            forms_and_sites.save_assignment(session, assignment)

    def save_form(self, package: FormPackage) -> None:
        """Keep a form version; known ones stay as they are."""
        with self._transaction() as session:
            forms_and_sites.save_form(session, package)

    def has_form(self, sha256: str) -> bool:
        """Is this form version here?"""
        with self._transaction() as session:
            return forms_and_sites.has_form(session, sha256)

    def forms(self) -> tuple[FormVersion, ...]:
        """The newest version of each form."""
        with self._driver_transaction() as connection:
            return class_lists.forms(connection)

    def form_package(self, form_id: str, version: str) -> FormPackage:
        """A form version, also an old one that an interview was begun in.

        Raises:
            AppError: ``store.form_missing``.
        """
        with self._transaction() as session:
            return forms_and_sites.form_package(session, form_id, version)

    def sites(self) -> tuple[Site, ...]:
        """The sites of this laptop."""
        with self._driver_transaction() as connection:
            return class_lists.sites(connection)

    def site_of_work(self) -> str | None:
        """The site where the last interview of this laptop was, else the first with children; None without any."""
        with self._driver_transaction() as connection:
            return class_lists.site_of_work(connection)

    # -- roster ------------------------------------------------------------------------------------------------------

    def participants(self, site_id: str, *, class_label: str | None = None) -> tuple[Participant, ...]:
        """The children of a site, or of one class of it, by class and seat."""
        with self._driver_transaction() as connection:
            return class_lists.participants(connection, site_id, class_label)

    def class_labels(self, site_id: str) -> tuple[str, ...]:
        """The classes of a site."""
        with self._driver_transaction() as connection:
            return class_lists.class_labels(connection, site_id)

    def participant(self, code: str) -> Participant:
        """One child.

        Raises:
            AppError: ``roster.unknown_code``.
        """
        with self._transaction() as session:
            return roster.participant(session, code)

    def add_participant(self, participant: Participant) -> None:
        """Add a child to a roster.

        Raises:
            AppError: ``roster.code_taken``, ``roster.withdrawn``.
        """
        with self._transaction() as session:
            roster.add_participant(session, participant)

    def set_name(self, code: str, name: str) -> None:
        """Note a child's name; it stays in this encrypted store.

        Raises:
            AppError: ``roster.unknown_code``, ``roster.withdrawn``.
        """
        with self._transaction() as session:
            roster.set_name(session, code, name)

    def record_consent(self, code: str, consent: Consent) -> None:
        """Record who consented, before assent is asked.

        Raises:
            AppError: ``roster.unknown_code``, ``roster.withdrawn``.
        """
        with self._transaction() as session:
            roster.record_consent(session, code, consent)

    def mark_assent_refused(self, code: str) -> None:
        """The child did not want to; nothing else is stored about it."""
        with self._transaction() as session:
            roster.mark_assent_refused(session, code)

    # -- interviews --------------------------------------------------------------------------------------------------

    def begin(self, new: NewInterview) -> None:
        """Open an interview that the child agreed to."""
        with self._transaction() as session:
            interviews.begin(session, new)

    def save(self, update: DraftUpdate) -> None:
        """Commit a step of an interview together with its outbox mark; when this returns, it is on the disk.

        Raises:
            AppError: ``interview.closed`` (finished or stopped), ``interview.unknown``, ``store.unwritable``.
        """

        def write() -> None:
            with self._driver_transaction() as connection:
                save_step(connection, update, now=self._now())

        self._with_reserve(write)

    def cut(self, draft: RevisionDraft) -> str | None:
        """Cut a revision of what changed since the last one, with its outbox row, in one transaction.

        Returns:
            The revision's id, or None when nothing changed (then nothing is sent either).

        Raises:
            AppError: ``interview.unknown``, ``interview.closed``, ``project.missing``.
        """
        with self._transaction() as session:
            return interviews.cut(session, draft, now=self._now())

    def discard(self, entity: str) -> None:
        """The child threw the interview away: erase it from the file, answers, paradata and all.

        Raises:
            AppError: ``interview.has_revision``: it may be elsewhere already and needs an erasure certificate.
        """
        with self._transaction() as session:
            interviews.discard(session, entity)
        with self._outside_transaction():
            pass

    def interview(self, entity: str) -> SavedInterview:
        """Everything needed to go on with an interview.

        Raises:
            AppError: ``interview.unknown``, ``interview.purged``.
        """
        with self._transaction() as session:
            return interviews.load(session, entity)

    def events(self, entity: str) -> tuple[Event, ...]:
        """The log of an interview, in the order in which things happened."""
        with self._transaction() as session:
            return paradata.events(session, entity)

    def drafts(self, site_id: str) -> tuple[SavedInterview, ...]:
        """Interviews of a site that were begun and are neither finished nor stopped."""
        with self._transaction() as session:
            return interviews.drafts(session, site_id)

    def interviews(self, *, site_id: str | None = None, class_label: str | None = None) -> tuple[InterviewRow, ...]:
        """All interviews, or those of a site or of a class of it, newest first; other laptops' come last."""
        with self._driver_transaction() as connection:
            return lists.interview_rows(connection, site_id, class_label)

    # -- integrity ---------------------------------------------------------------------------------------------------

    def check(self) -> tuple[CheckProblem, ...]:
        """Look for damage and for anything that might get lost; empty when all is well."""
        with self._outside_transaction() as connection:
            damage = checks.file_problems(connection)
        if damage:
            return damage
        with self._transaction() as session:
            found = checks.content_problems(session)
        return found if self.is_key_file_authentic() else (*found, checks.KEYS_CHANGED)
