"""Files that records refer to: noted when a revision is cut or comes in, sent and fetched apart from the answers."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from sqlalchemy.dialects.sqlite import insert
from sqlmodel import Session, col, select, update
from sqlmodel.sql.expression import SelectOfScalar

from app.errors import AppError
from app.merge import FieldValue, merge, standing_files
from app.protocol.digests import sha256_hex
from app.protocol.media import FIELD_PREFIX, MediaReceipt, MediaReference, Piece, references
from app.protocol.missing import Missing
from app.protocol.signing import is_message_signed
from app.protocol.wire import Revision, Role
from app.storage import blobs
from app.storage.exchange_tables import CarriedAnswerRow
from app.storage.identity import own_certificate, project_row
from app.storage.media_tables import MediaReferenceRow
from app.storage.rows import InterviewState
from app.storage.tables import AnswerRow, InterviewRowTable, RevisionRow, whole_revisions
from app.storage.vault_rows import Attachment, ChunkResult
from app.storage.vault_tables import BlobRow, FormerDeviceRow


@dataclass(frozen=True)
class MediaFile:
    """A file of a record, to be sent or fetched."""

    entity: str
    reference: MediaReference


def fields_of(
    session: Session, entity: str, *, answers: Mapping[str, FieldValue], known: Iterable[str]
) -> dict[str, FieldValue]:
    """The fields that refer to the files that answer a record's questions; every other reference is cleared.

    A file whose question the child skipped or took back, or is not asked any more, is not sent.

    Args:
        answers: the record's content as it is now.
        known: the fields that revisions so far have; some may be another laptop's, whose files are not here.
    """
    fields: dict[str, FieldValue] = {}
    for key in known:
        path = key.removeprefix(FIELD_PREFIX)
        if key.startswith(FIELD_PREFIX) and path in answers and not _is_said(answers[path]):
            fields[key] = None
    for attachment in blobs.attachments(session, entity):
        if not _is_said(answers.get(attachment.path)):
            continue
        info = blobs.info(session, attachment.sha256)
        assert info is not None, "an attachment's content is a foreign key"
        reference = MediaReference(attachment.path, attachment.sha256, info.size_bytes, info.media_type)
        fields[reference.key] = reference.value
    return fields


def drop_taken_back(session: Session, entity: str, answers: Mapping[str, FieldValue]) -> None:
    """Let go of files whose question now says why it has no answer.

    Not that of a question which is not asked any more: what was said there comes back when it is asked again.
    """
    for attachment in blobs.attachments(session, entity):
        answer = answers.get(attachment.path, Missing.NOT_ASKED)
        if not _is_said(answer) and answer is not Missing.NOT_ASKED:
            blobs.detach(session, entity, attachment.path)


def is_for_the_server(session: Session, attachment: Attachment) -> bool:
    """Will it be sent? Not while the record says why its question has no answer."""
    revisions = whole_revisions(session, attachment.entity)
    return not revisions or not isinstance(merge(revisions).fields.get(attachment.path), Missing)


def note_references(session: Session, revision: Revision) -> None:
    """Remember which files a revision refers to, so that they are sent or fetched."""
    for one in references(revision.fields):
        values = {
            "entity": revision.head.entity,
            "path": one.path,
            "sha256": one.sha256,
            "size_bytes": one.size_bytes,
            "media_type": one.media_type,
        }
        session.exec(insert(MediaReferenceRow).values(**values).on_conflict_do_nothing())


def to_send(session: Session, *, is_on_server: bool) -> tuple[MediaFile, ...]:
    """Whole files without the server's receipt.

    Args:
        is_on_server: only those of records of which the server has something: it takes files of no others.
    """
    statement = select(MediaReferenceRow).where(
        col(MediaReferenceRow.receipt).is_(None), col(MediaReferenceRow.sha256).in_(blobs.whole())
    )
    if is_on_server:
        there = select(RevisionRow.entity).where(col(RevisionRow.outcome).is_not(None))
        statement = statement.where(col(MediaReferenceRow.entity).in_(there))
    return tuple(file for file in _standing(session, statement) if not _is_taken_back_here(session, file))


def to_fetch(session: Session) -> tuple[MediaFile, ...]:
    """Files that belong here and are not: a coordinator's laptop keeps all, others what they recorded themselves.

    Pictures and voices of children lie on as few disks as possible.
    """
    statement = select(MediaReferenceRow).where(col(MediaReferenceRow.sha256).not_in(blobs.whole()))
    if own_certificate(session).content.role is not Role.COORDINATOR:
        own = select(RevisionRow.entity).where(col(RevisionRow.device).in_(_selves(session)))
        statement = statement.where(col(MediaReferenceRow.entity).in_(own))
    return _standing(session, statement)


def missing_pieces(session: Session, file: MediaFile, *, now: datetime) -> tuple[int, ...]:
    """Numbers of the pieces of a file that are still to be fetched."""
    one = file.reference
    blobs.expect(session, one.sha256, size_bytes=one.size_bytes, media_type=one.media_type, now=now)
    return blobs.missing_chunks(session, one.sha256)


def take_piece(session: Session, piece: Piece, *, now: datetime) -> ChunkResult | None:
    """Keep a piece that a stick brought; None when no record here refers to its file, and then nothing is kept."""
    statement = select(MediaReferenceRow).where(
        MediaReferenceRow.entity == piece.head.entity, MediaReferenceRow.sha256 == piece.head.sha256
    )
    row = session.exec(statement).first()
    if row is None:
        return None
    blobs.expect(session, row.sha256, size_bytes=row.size_bytes, media_type=row.media_type, now=now)
    return blobs.put_chunk(session, row.sha256, piece.head.number, piece.data)


def apply_receipt(session: Session, receipt: MediaReceipt) -> bool:
    """The server has a file whole; False when no record here refers to it.

    Raises:
        AppError: ``sync.bad_receipt``: not this server's word, whoever brought it.
    """
    content, project = receipt.content, project_row(session)
    if content.project != project.project_id or not is_message_signed(
        project.server_key, "media-receipt", content, receipt.signature
    ):
        raise AppError(
            "sync.bad_receipt",
            "The server's receipt is not right, so nothing counts as sent. Try again, or call your coordinator.",
        )
    found = session.exec(
        update(MediaReferenceRow)
        .where(col(MediaReferenceRow.entity) == content.entity, col(MediaReferenceRow.sha256) == content.sha256)
        .values(receipt=receipt.to_bytes())
    ).rowcount
    if found:
        _note_sent(session, content.sha256)
        _keep_for_authors(session, receipt)
    return bool(found)


def forget_receipts(session: Session) -> None:
    """The server was restored from a backup and may have lost what it confirmed."""
    session.exec(update(MediaReferenceRow).values(receipt=None))
    session.exec(update(BlobRow).values(is_sent=False))


def _is_said(answer: FieldValue) -> bool:
    """Is it text, and no reason why there is none? Such a reason is a string, too."""
    return answer is not None and not isinstance(answer, Missing)


def _selves(session: Session) -> list[str]:
    """Ids of this device, and those that it had before it was restored."""
    return [project_row(session).device_id, *session.exec(select(FormerDeviceRow.device_id))]


def _note_sent(session: Session, sha256: str) -> None:
    waiting = select(MediaReferenceRow.sha256).where(
        MediaReferenceRow.sha256 == sha256, col(MediaReferenceRow.receipt).is_(None)
    )
    if session.exec(waiting).first() is None and blobs.info(session, sha256) is not None:
        blobs.mark_sent(session, sha256)


def _keep_for_authors(session: Session, receipt: MediaReceipt) -> None:
    """Others who recorded it may wait for this receipt on a stick."""
    content, digest = receipt.content, sha256_hex(receipt.to_bytes())
    authors = select(RevisionRow.device).where(
        RevisionRow.entity == content.entity, col(RevisionRow.device).not_in(_selves(session))
    )
    for author in set(session.exec(authors)):
        session.merge(CarriedAnswerRow(digest=digest, author=author, content=receipt.to_bytes()))


def _standing(session: Session, statement: SelectOfScalar[MediaReferenceRow]) -> tuple[MediaFile, ...]:
    """Files to which the records still refer; a picture that was taken back before it went goes nowhere."""
    wanted: list[MediaFile] = []
    for entity, files in groupby(_files(session, statement), key=lambda file: file.entity):
        revisions = whole_revisions(session, entity)
        stands = standing_files(merge(revisions)) if revisions else frozenset()
        wanted += (file for file in files if file.reference in stands)
    return tuple(wanted)


def _is_taken_back_here(session: Session, file: MediaFile) -> bool:
    """Does the open interview say something else by now? The file waits until that is cut."""
    interview = session.get(InterviewRowTable, file.entity)
    if interview is None or interview.state != InterviewState.DRAFT.value:
        return False
    answer = session.get(AnswerRow, (file.entity, file.reference.path))
    is_said = answer is not None and answer.value is not None
    return not is_said or all(one.sha256 != file.reference.sha256 for one in blobs.attachments(session, file.entity))


def _files(session: Session, statement: SelectOfScalar[MediaReferenceRow]) -> tuple[MediaFile, ...]:
    ordered = statement.order_by(col(MediaReferenceRow.entity), col(MediaReferenceRow.path), MediaReferenceRow.sha256)
    found: dict[tuple[str, str], MediaFile] = {}
    for row in session.exec(ordered):
        reference = MediaReference(row.path, row.sha256, row.size_bytes, row.media_type)
        found.setdefault((row.entity, row.sha256), MediaFile(entity=row.entity, reference=reference))
    return tuple(found.values())
