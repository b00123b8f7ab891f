"""Looks for damage and for whatever might get lost, and says in plain words what to do; repairs nothing."""

import sqlcipher3.dbapi2 as sqlcipher
from sqlmodel import Session, col, select

from app.errors import AppError
from app.protocol.canonical import canonical_bytes, parse_json
from app.protocol.digests import chain_next, chain_start, sha256_hex
from app.storage import blobs
from app.storage.devices import former_devices
from app.storage.identity import project
from app.storage.journal import LOST_COMMITS
from app.storage.preferences import setting
from app.storage.rows import CheckProblem
from app.storage.tables import AnswerRow, InterviewRowTable, OutboxRow, RevisionRow
from app.storage.vault_rows import BodyState

_RESTORE = "Make no further interviews on this laptop and call your coordinator, who can restore a backup."

KEYS_CHANGED = CheckProblem(
    code="check.keys_changed",
    message="The key file was changed by something else than this program.",
    remedy="Nobody new can be let in until it is looked at. Keep the laptop and call your coordinator.",
)


def file_problems(connection: "sqlcipher.Connection") -> tuple[CheckProblem, ...]:
    """Every page authentic, every table and index consistent, every reference kept?"""
    problems = [
        CheckProblem(code="check.page_damaged", message=f"A page of the database is damaged: {text}", remedy=_RESTORE)
        for text in _pragma(connection, "cipher_integrity_check")
    ]
    problems += [
        CheckProblem(code="check.structure", message="The database has lost its structure.", remedy=_RESTORE)
        for text in _pragma(connection, "integrity_check")
        if text != "ok"
    ]
    problems += [
        CheckProblem(code="check.reference", message=f"A row of {text} points nowhere.", remedy=_RESTORE)
        for text in _pragma(connection, "foreign_key_check")
    ]
    return tuple(problems)


def _pragma(connection: "sqlcipher.Connection", name: str) -> list[str]:
    """First column of a pragma's rows; a page too damaged to be read is a finding, not a crash."""
    try:
        return [str(row[0]) for row in connection.execute(f"PRAGMA {name}")]
    except sqlcipher.DatabaseError:
        return [f"{name} could not read the file"]


def content_problems(session: Session) -> tuple[CheckProblem, ...]:
    """Every digest right, the chain without a gap, and nothing unsent outside the outbox?"""
    return (
        *_revision_problems(session),
        *_outbox_problems(session),
        *_mark_problems(session),
        *_attachment_problems(session),
        *_journal_problems(session),
    )


def missing_from_outbox(session: Session) -> tuple[RevisionRow, ...]:
    """Own revisions without the server's word that no outbox row names (INCIDENTS 1)."""
    named = select(OutboxRow.rev).where(col(OutboxRow.rev).is_not(None))
    statement = select(RevisionRow).where(
        col(RevisionRow.is_own).is_(True), col(RevisionRow.outcome).is_(None), col(RevisionRow.rev).not_in(named)
    )
    return tuple(session.exec(statement))


def _revision_problems(session: Session) -> list[CheckProblem]:
    problems = []
    here = project(session)
    owners = [former.keys.device_id for former in former_devices(session)] + ([here.device_id] if here else [])
    chains = {device: (0, chain_start(device)) for device in owners}
    for row in session.exec(select(RevisionRow).order_by(col(RevisionRow.device), col(RevisionRow.dseq))):
        if (code := _wrong_digest(row)) is not None:
            problems.append(
                CheckProblem(code=code, message="A stored revision was changed.", remedy=_RESTORE, entity=row.entity)
            )
        if not row.is_own:
            continue
        expected, chain = chains.get(row.device, (0, chain_start(row.device)))
        chain = chain_next(chain, row.rev)
        if row.dseq != expected or row.chain != chain:
            problems.append(
                CheckProblem(
                    code="check.chain_broken",
                    message="A revision between two others is missing.",
                    remedy=_RESTORE,
                    entity=row.entity,
                )
            )
        chains[row.device] = (row.dseq + 1, row.chain or chain)
    return problems


def _wrong_digest(row: RevisionRow) -> str | None:
    """The code of what is wrong with a stored revision.

    Looks at the bytes as they are stored, not at what today's message shapes make of them: a field that a later
    version of the protocol adds must not make old revisions look changed.
    """
    try:
        content = parse_json(row.content)
        if not isinstance(content, dict) or sha256_hex(canonical_bytes(content.get("head"))) != row.rev:
            return "revision.wrong_id"
        head, salt = content["head"], content.get("salt")
        if row.body_state != BodyState.HERE.value:
            return None
        assert isinstance(head, dict)
        if not isinstance(salt, str) or (
            sha256_hex(bytes.fromhex(salt) + canonical_bytes(content.get("body"))) != head.get("commit")
        ):
            return "revision.wrong_commit"
    except (AppError, ValueError):
        return "revision.unreadable"
    return None


def _outbox_problems(session: Session) -> list[CheckProblem]:
    return [
        CheckProblem(
            code="check.outbox_incomplete",
            message="A revision is not on the server and would not be sent.",
            remedy="Do not sync. Call your coordinator; the answers are safe on this laptop.",
            entity=row.entity,
        )
        for row in missing_from_outbox(session)
    ]


def _attachment_problems(session: Session) -> list[CheckProblem]:
    return [
        CheckProblem(
            code="check.attachment_damaged",
            message="A picture or recording on this laptop was damaged.",
            remedy="The answers are safe. Sync; a whole copy is fetched again if the server has one.",
        )
        for _ in blobs.damaged(session)
    ]


def _journal_problems(session: Session) -> list[CheckProblem]:
    lost = int(setting(session, LOST_COMMITS) or 0)
    if not lost:
        return []
    return [
        CheckProblem(
            code="check.journal_damaged",
            message=f"When the program last ended without closing, the disk damaged its journal: up to {lost} steps "
            "that were saved just before are missing.",
            remedy="Look at the interviews of that day and call your coordinator before the laptop is used again. When "
            "that is done, 'immerse-field check --accept-lost' says so and keeps it in the log.",
        )
    ]


def _mark_problems(session: Session) -> list[CheckProblem]:
    """Interviews with answers that neither a mark nor a revision stands for."""
    marked = select(OutboxRow.entity).where(col(OutboxRow.rev).is_(None))
    with_revision = select(RevisionRow.entity)
    statement = select(InterviewRowTable.entity).where(
        col(InterviewRowTable.entity).in_(select(AnswerRow.entity)),
        col(InterviewRowTable.entity).not_in(marked),
        col(InterviewRowTable.entity).not_in(with_revision),
    )
    return [
        CheckProblem(
            code="check.answers_unmarked",
            message="An interview has answers that would not be sent.",
            remedy="Open the interview once and close it again; if this message stays, call your coordinator.",
            entity=entity,
        )
        for entity in session.exec(statement)
    ]
