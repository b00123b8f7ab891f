"""Erasure is final: on the server, on laptops, in late copies and in restored backups; and nobody can fake one."""

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.errors import AppError
from app.protocol.erasing import erasure_by_code, signed_erasure, withdrawal_digest
from app.protocol.lines import batch_bytes, written
from app.protocol.wire import Erasure, ErasureReason, Outcome, RecordState, Role
from app.sync import SyncEnd
from sync_server import intake, withdrawing
from sync_server.checking import check_all
from sync_server.context import utc_now
from sync_server.database import erasures, ledger, people
from sync_server.restoring import restore
from tests.server.in_process import KEY, enrolled, stored_records, take_in
from tests.server.laptop import Laptop
from tests.sync.study import SITE, Study

CODE = "0123456789ABCDEF"


def assert_erased_everywhere(study: Study, entity: str, answer: str) -> None:
    """No record, no body, no answer: on the server and on every laptop; and everything is consistent."""
    assert entity not in stored_records(study.context)
    with study.context.database.reading() as connection:
        for revision in ledger.revisions_of(connection, [entity]).get(entity, []):
            assert revision.is_stub
        assert erasures.erased(connection, [entity]) == {entity}
    assert not any(step.problems for step in check_all(study.context, progress=lambda _: None))
    for laptop in study.laptops:
        assert laptop.store.is_erased(entity)
        assert entity not in {row.entity for row in laptop.store.interviews()}
        assert all(
            answer not in str(item.lines)
            for item in laptop.store.outgoing(after_dseq=-1, limit=500).items
            if item.revision.head.entity == entity
        )
        assert laptop.store.check() == ()


def test_fault_31_a_withdrawal_reaches_every_copy_also_late_ones(study: Study) -> None:
    """Erased on the server while one laptop still holds an edit that it never sent: that comes in as a stub."""
    author, reader = study.laptop(), study.laptop()
    entity = author.begin("C1")
    author.cut(entity, {"/f/a": "Sentinel"}, state=RecordState.UNFINISHED)
    author.sync()
    reader.sync()
    author.cut(entity, {"/f/b": "Sentinel"})

    withdrawing.erase_records(study.context, [entity], by="coordinator")
    late = author.sync()
    reader.sync()

    assert (late.end, late.sent) == (SyncEnd.DONE, 1)
    assert_erased_everywhere(study, entity, "Sentinel")
    assert author.sync().sent == 0


def test_a_record_that_nobody_has_seen_can_be_erased_before_it_comes(study: Study) -> None:
    """The certificate waits for it."""
    author = study.laptop()
    entity = author.interview("C1", {"/f/a": "Sentinel"})
    withdrawing.erase_records(study.context, [entity], by="coordinator")

    report = author.sync()

    assert report.end is SyncEnd.DONE
    assert_erased_everywhere(study, entity, "Sentinel")


def test_a_child_that_takes_its_answers_back_has_them_erased_everywhere(study: Study) -> None:
    """The laptop proves it by the record's own code; the server hands it on signed, so that others can check it."""
    author, reader = study.laptop(), study.laptop()
    entity = author.interview("C1", {"/f/a": "Sentinel"})
    author.sync()
    reader.sync()

    author.store.withdraw(entity, reason=ErasureReason.THROWN_AWAY)
    sent = author.sync()
    reader.sync()

    assert sent.end is SyncEnd.DONE
    assert_erased_everywhere(study, entity, "Sentinel")
    assert author.store.tombstones(is_sent=False) == ()


def test_an_interview_that_was_never_sent_leaves_its_head_and_a_certificate(study: Study) -> None:
    """Its dseq is not missing on the server, its content never was there."""
    author = study.laptop()
    gone = author.interview("C1", {"/f/a": "Sentinel"})
    kept = author.interview("C2", {"/f/a": "2"})
    author.store.withdraw(gone, reason=ErasureReason.THROWN_AWAY)

    report = author.sync()

    assert (report.end, report.sent) == (SyncEnd.DONE, 2)
    assert set(stored_records(study.context)) == {kept}
    assert_erased_everywhere(study, gone, "Sentinel")


def test_fault_29_a_carrier_cannot_take_answers_out(study: Study) -> None:
    """A body-less revision of somebody else refuses the batch without a certificate, and waits with a wrong one."""
    author, carrier = enrolled(study.context), enrolled(study.context)
    revision = author.revise({"/f/a": "1"})
    stub = written(revision.stub())
    envelope = author.batch(carrier=carrier).model_copy(update={"revisions": ()})
    with study.context.database.reading() as connection:
        device = people.devices(connection, only=[carrier.device])[carrier.device]

    with pytest.raises(AppError) as refused:
        intake.take_in(study.context, batch_bytes(envelope, [stub.lines]), carrier=device)
    invented = _by_code(study, revision.head.entity, "0" * 16)
    answer = intake.take_in(
        study.context,
        batch_bytes(envelope.model_copy(update={"erasures": (invented,)}), [stub.lines]),
        carrier=device,
    )

    assert refused.value.code == "batch.need_certificate"
    assert [(result.outcome, result.code) for result in answer.results] == [
        (Outcome.QUARANTINED, "certificate_unproven")
    ]
    with study.context.database.reading() as connection:
        assert erasures.erased(connection, [revision.head.entity]) == frozenset()


def _by_code(study: Study, entity: str, code: str) -> Erasure:
    return erasure_by_code(
        project=study.context.project_id,
        entity=entity,
        reason=ErasureReason.WITHDRAWAL,
        by=study.context.desk,
        at_utc="2026-11-24T09:00:00Z",
        code=code,
    )


@pytest.mark.parametrize("is_root", [False, True])
def test_security_01_no_laptop_erases_anothers_record_with_a_code_of_its_own(study: Study, is_root: bool) -> None:
    """It may write into the record, below the first head or beside it: the digest of its own code proves nothing."""
    author = study.laptop()
    entity = author.interview("C1", {"/f/a": "1"})
    author.sync()
    attacker = enrolled(study.context)
    (first,) = author.store.revisions_held()
    attacker.revise(
        {"/f/b": "1"},
        entity=entity,
        parents=() if is_root else (first,),
        withdrawal=withdrawal_digest(entity, CODE),
        participant="C1",
    )
    take_in(study.context, attacker.batch())

    _deliver(study, attacker.device, _by_code(study, entity, CODE))

    with study.context.database.reading() as connection:
        assert erasures.erased(connection, [entity]) == frozenset()
    author.sync()
    assert author.store.interview(entity).answers == {"/f/a": "1"}


def test_a_laptop_cannot_sign_an_erasure_only_a_coordinator_can(study: Study) -> None:
    """The same certificate: kept and without effect from a laptop's key, in force from a coordinator's."""
    author = study.laptop()
    entity = author.interview("C1", {"/f/a": "1"})
    author.sync()
    coordinator = study.laptop(role=Role.COORDINATOR)

    for signer, is_erased in ((author, False), (coordinator, True)):
        keys = signer.store.device_keys()
        certificate = _signed_by(study, entity, keys.device_id, keys.sign)
        _deliver(study, signer.device, certificate)
        with study.context.database.reading() as connection:
            assert (entity in erasures.erased(connection, [entity])) is is_erased

    author.sync()
    coordinator.sync()
    assert_erased_everywhere(study, entity, "nothing")


def _signed_by(study: Study, entity: str, by: str, key: Ed25519PrivateKey) -> Erasure:
    return signed_erasure(
        key,
        project=study.context.project_id,
        entity=entity,
        reason=ErasureReason.MISTAKE,
        by=by,
        at_utc="2026-11-24T09:00:00Z",
    )


def _deliver(study: Study, device: str, certificate: Erasure) -> None:
    with study.context.database.reading() as connection:
        carrier = people.devices(connection, only=[device])[device]
    empty = Laptop(project=study.context.project_id, device=device)
    empty.revise({})
    envelope = empty.batch().model_copy(update={"authors": (), "revisions": (), "erasures": (certificate,)})
    intake.take_in(study.context, batch_bytes(envelope, []), carrier=carrier)


def test_a_code_that_comes_before_the_record_is_proved_when_the_record_comes(study: Study) -> None:
    """Order of arrival never matters."""
    author = study.laptop()
    entity = author.interview("C1", {"/f/a": "Sentinel"})
    code = author.store.withdrawal_code(entity)
    assert code is not None
    _deliver(study, author.device, _by_code(study, entity, code))
    with study.context.database.reading() as connection:
        before = erasures.erased(connection, [entity])

    author.sync()

    assert before == frozenset()
    assert_erased_everywhere(study, entity, "Sentinel")


def test_fault_25_a_server_restored_from_an_old_backup_is_refilled_and_keeps_its_erasures(
    study: Study, tmp_path: Path
) -> None:
    """Epoch up, everything sent again, the same head set as before; what was erased since the backup stays erased."""
    author, reader = study.laptop(), study.laptop()
    erased = author.interview("C1", {"/f/a": "Sentinel"})
    author.sync()
    study.copy_of_server(tmp_path / "backup.db")
    late = author.interview("C2", {"/f/a": "2"})
    author.sync()
    withdrawing.erase_records(study.context, [erased], by="coordinator")
    author.sync()
    reader.sync()
    before = set(author.store.head_set(SITE))

    with study.server_stopped() as folder:
        done = restore(folder, tmp_path / "backup.db", key=KEY, now_utc=utc_now(), progress=lambda _: None)
    reports = [laptop.sync() for laptop in (reader, author, reader)]

    assert done.erasures == 1
    assert [report.end for report in reports] == [SyncEnd.DONE] * 3
    assert set(stored_records(study.context)) == {late}
    assert set(author.store.head_set(SITE)) == set(reader.store.head_set(SITE)) == before
    assert_erased_everywhere(study, erased, "Sentinel")


def test_fault_31_an_erasure_comes_back_from_the_laptops_when_the_server_lost_it(study: Study, tmp_path: Path) -> None:
    """Disk dead, only an old backup left: the first laptop that knows the certificate brings it."""
    author, reader = study.laptop(), study.laptop()
    entity = author.interview("C1", {"/f/a": "Sentinel"})
    author.sync()
    reader.sync()
    study.copy_of_server(tmp_path / "backup.db")
    withdrawing.erase_records(study.context, [entity], by="coordinator")
    author.sync()

    with study.server_stopped() as folder:
        for file in folder.glob("server.db*"):
            file.unlink()
        restore(folder, tmp_path / "backup.db", key=KEY, now_utc=utc_now(), progress=lambda _: None)
    came_back = entity in stored_records(study.context)
    author.sync()
    reader.sync()

    assert came_back
    assert_erased_everywhere(study, entity, "Sentinel")


def test_incident_06_what_a_dead_laptop_had_sent_is_refilled_by_the_others(study: Study, tmp_path: Path) -> None:
    """Server restored to before, author's laptop destroyed: another laptop carries what it had pulled, still signed."""
    author, reader = study.laptop(), study.laptop()
    study.copy_of_server(tmp_path / "backup.db")
    entity = author.interview("C1", {"/f/a": "1"})
    author.sync()
    reader.sync()
    author.store.close()
    study.laptops.remove(author)

    with study.server_stopped() as folder:
        restore(folder, tmp_path / "backup.db", key=KEY, now_utc=utc_now(), progress=lambda _: None)
    report = reader.sync()

    assert (report.end, report.carried) == (SyncEnd.DONE, 1)
    assert set(stored_records(study.context)) == {entity}


def test_a_laptop_that_a_restored_server_has_forgotten_comes_back_by_its_certificate(
    study: Study, tmp_path: Path
) -> None:
    """Enrolled after the backup: its own certificate opens the door, and another laptop may bring its work before."""
    reader = study.laptop()
    study.copy_of_server(tmp_path / "backup.db")
    author = study.laptop()
    entity = author.interview("C1", {"/f/a": "1"})
    author.sync()
    reader.sync()

    with study.server_stopped() as folder:
        restore(folder, tmp_path / "backup.db", key=KEY, now_utc=utc_now(), progress=lambda _: None)
    alone = author.sync()
    with study.server_stopped() as folder:
        restore(folder, tmp_path / "backup.db", key=KEY, now_utc=utc_now(), progress=lambda _: None)
    carried = reader.sync()
    report = author.sync()

    assert (alone.end, alone.sent) == (SyncEnd.DONE, 1)
    assert carried.carried == 1
    assert report.end is SyncEnd.DONE
    assert set(stored_records(study.context)) == {entity}


def test_incident_07_a_revocation_outlives_a_restore(study: Study, tmp_path: Path) -> None:
    """The backup does not know of it; the file that it replaces does."""
    laptop = study.laptop()
    study.copy_of_server(tmp_path / "backup.db")
    with study.context.database.writing() as connection:
        people.revoke_device(connection, laptop.device, at_utc=utc_now())

    with study.server_stopped() as folder:
        done = restore(folder, tmp_path / "backup.db", key=KEY, now_utc=utc_now(), progress=lambda _: None)

    assert done.revoked == 1
    assert laptop.sync().end is SyncEnd.REFUSED


def test_two_restores_of_one_backup_have_different_epochs(study: Study, tmp_path: Path) -> None:
    """Else laptops that saw the first would not notice the second."""
    study.copy_of_server(tmp_path / "backup.db")
    epochs = []

    for _ in range(2):
        with study.server_stopped() as folder:
            done = restore(folder, tmp_path / "backup.db", key=KEY, now_utc=utc_now(), progress=lambda _: None)
        epochs.append(done.epoch)

    assert epochs[0] < epochs[1]


def test_a_damaged_or_foreign_backup_changes_nothing(study: Study, tmp_path: Path) -> None:
    """Refused with a reason; the server goes on as before."""
    author = enrolled(study.context)
    author.revise({"/f/a": "1"})
    take_in(study.context, author.batch())
    study.copy_of_server(tmp_path / "backup.db")
    damaged = bytearray((tmp_path / "backup.db").read_bytes())
    damaged[len(damaged) // 2] ^= 1
    (tmp_path / "damaged.db").write_bytes(damaged)
    (tmp_path / "empty.db").write_bytes(b"")

    with study.server_stopped() as folder:
        codes = set()
        for name, key in (("damaged.db", KEY), ("empty.db", KEY), ("backup.db", bytes(32))):
            with pytest.raises(AppError) as refused:
                restore(folder, tmp_path / name, key=key, now_utc=utc_now(), progress=lambda _: None)
            codes.add(refused.value.code)

    assert codes <= {"restore.damaged", "restore.unreadable", "server.wrong_key"}
    assert len(stored_records(study.context)) == 1


def test_what_a_laptop_has_purged_is_told_apart_from_what_somebody_took_out(study: Study, tmp_path: Path) -> None:
    """Synced, verified, purged after its days; a server restored to before gets the head, for a coordinator to see."""
    author = study.laptop()
    study.copy_of_server(tmp_path / "backup.db")
    author.interview("C1", {"/f/a": "Sentinel"})
    author.sync()
    purged = author.store.purge_verified(older_than_days=0)

    with study.server_stopped() as folder:
        restore(folder, tmp_path / "backup.db", key=KEY, now_utc=utc_now(), progress=lambda _: None)
    report = author.sync()
    with study.context.database.reading() as connection:
        codes = [row.code for row in ledger.quarantine(connection)]

    assert purged.purged == 1
    assert (report.end, report.quarantined, codes) == (SyncEnd.DONE, 1, ["content_purged"])
    assert author.sync().sent == 0
