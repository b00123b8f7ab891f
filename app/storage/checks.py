"""Looks for damage and for whatever might get lost, and says in plain words what to do; repairs nothing."""

import sqlcipher3.dbapi2 as sqlcipher
from sqlmodel import Session, col, select

from app.errors import AppError
from app.protocol.digests import chain_next, chain_start, check_revision
from app.protocol.wire import Revision
from app.storage.identity import project
from app.storage.rows import CheckProblem
from app.storage.tables import AnswerRow, InterviewRowTable, OutboxRow, RevisionRow

_RESTORE = "Make no further interviews on this laptop and call your coordinator, who can restore a backup."


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
    return (*_revision_problems(session), *_outbox_problems(session), *_mark_problems(session))


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
    chain = chain_start(here.device_id) if here else ""
    expected = 0
    for row in session.exec(select(RevisionRow).order_by(col(RevisionRow.is_own).desc(), col(RevisionRow.dseq))):
        try:
            check_revision(Revision.from_bytes(row.content))
        except AppError as error:
            problems.append(
                CheckProblem(
                    code=error.code, message="A stored revision was changed.", remedy=_RESTORE, entity=row.entity
                )
            )
        if not row.is_own:
            continue
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
        expected = row.dseq + 1
    return problems


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
