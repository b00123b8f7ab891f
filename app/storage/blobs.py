"""Attachments: pieces inside the encrypted database, under the digest of the whole; one transaction with the answer.

Inside the database and not in files beside it: then a power cut cannot leave a row without its file, a new data key
and a backup cover attachments too, and file sizes tell a thief nothing.
"""

import hashlib
from collections.abc import Collection, Iterator
from datetime import datetime

from sqlalchemy import delete
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from app.errors import AppError
from app.storage.media_tables import MediaReferenceRow
from app.storage.tables import InterviewRowTable, RevisionRow, stamp
from app.storage.vault_rows import Attachment, BlobInfo, ChunkResult
from app.storage.vault_tables import AttachmentRow, BlobChunkRow, BlobRow

CHUNK_BYTES = 1024 * 1024
"""Also the piece in which attachments travel (SYNC 3.2)."""
MAX_BLOB_BYTES = 64 * 1024 * 1024


def put(session: Session, data: bytes, *, media_type: str, now: datetime) -> str:
    """Keep a content; the same content is kept once.

    Raises:
        AppError: ``blob.too_large``, ``blob.empty``.
    """
    digest = hashlib.sha256(data).hexdigest()
    expect(session, digest, size_bytes=len(data), media_type=media_type, now=now)
    row = session.get_one(BlobRow, digest)
    if not row.is_complete:
        for number, start in enumerate(range(0, len(data), CHUNK_BYTES)):
            _write_chunk(session, digest, number, data[start : start + CHUNK_BYTES])
        row.is_complete = True
        session.add(row)
    return digest


def expect(session: Session, sha256: str, *, size_bytes: int, media_type: str, now: datetime) -> None:
    """Note that a content belongs here, though its pieces may still be elsewhere; raises as `put`."""
    if size_bytes < 1:
        raise AppError("blob.empty", "This file is empty. Choose another one.")
    if size_bytes > MAX_BLOB_BYTES:
        raise AppError(
            "blob.too_large",
            f"This file is too large. Files of up to {MAX_BLOB_BYTES // CHUNK_BYTES} MB can be attached.",
            size_bytes=size_bytes,
        )
    values = {
        "sha256": sha256,
        "size_bytes": size_bytes,
        "media_type": media_type,
        "is_complete": False,
        "is_sent": False,
        "added_at_utc": stamp(now),
    }
    session.exec(insert(BlobRow).values(**values).on_conflict_do_nothing())


def put_chunk(session: Session, sha256: str, number: int, data: bytes) -> ChunkResult:
    """Keep one piece that came from elsewhere; when all are here the whole is checked, and a wrong one thrown away.

    Raises:
        AppError: ``blob.unknown``, ``blob.wrong_piece`` (size or number).
    """
    row = _row(session, sha256)
    if row.is_complete:
        return ChunkResult.COMPLETE
    last = (row.size_bytes - 1) // CHUNK_BYTES
    wanted = CHUNK_BYTES if number < last else row.size_bytes - last * CHUNK_BYTES
    if not 0 <= number <= last or len(data) != wanted:
        raise AppError("blob.wrong_piece", "A piece of an attachment has the wrong size.", number=number)
    _write_chunk(session, sha256, number, data)
    if missing_chunks(session, sha256):
        return ChunkResult.MORE
    if _digest(session, sha256) != sha256:
        session.exec(delete(BlobChunkRow).where(col(BlobChunkRow.sha256) == sha256))
        return ChunkResult.DAMAGED
    row.is_complete = True
    session.add(row)
    return ChunkResult.COMPLETE


def missing_chunks(session: Session, sha256: str) -> tuple[int, ...]:
    """Numbers of the pieces that are not here."""
    row = _row(session, sha256)
    here = set(session.exec(select(BlobChunkRow.number).where(BlobChunkRow.sha256 == sha256)))
    pieces = -(-row.size_bytes // CHUNK_BYTES)
    return tuple(number for number in range(pieces) if number not in here)


def chunk(session: Session, sha256: str, number: int) -> bytes:
    """One piece; raises ``blob.unknown`` or ``blob.pending``."""
    _row(session, sha256)
    row = session.get(BlobChunkRow, (sha256, number))
    if row is None:
        raise AppError("blob.pending", "This attachment is not on the laptop yet. Sync, then try again.")
    return row.content


def content(session: Session, sha256: str) -> bytes:
    """The whole, checked against its digest.

    Raises:
        AppError: ``blob.unknown``, ``blob.pending``, ``blob.damaged``.
    """
    row = _row(session, sha256)
    if not row.is_complete:
        raise AppError("blob.pending", "This attachment is not on the laptop yet. Sync, then try again.")
    data = b"".join(_chunks(session, sha256))
    if hashlib.sha256(data).hexdigest() != sha256:
        raise AppError("blob.damaged", "An attachment was damaged. Run the check and call your coordinator.")
    return data


def whole() -> SelectOfScalar[str]:
    """Selects the digests of the contents that are all here."""
    return select(BlobRow.sha256).where(col(BlobRow.is_complete).is_(True))


def info(session: Session, sha256: str) -> BlobInfo | None:
    """What is known of a content; None when nothing refers to it here."""
    row = session.get(BlobRow, sha256)
    return None if row is None else _info(row)


def mark_sent(session: Session, sha256: str) -> None:
    """The server confirmed the whole; raises ``blob.unknown``."""
    row = _row(session, sha256)
    row.is_sent = True
    session.add(row)


def attach(session: Session, attachment: Attachment) -> None:
    """Let a content answer a question; an earlier one of the same question goes, if nothing else needs it.

    Raises:
        AppError: ``blob.unknown``; ``interview.unknown``: it was thrown away or erased while the file was on its way.
    """
    _row(session, attachment.sha256)
    if session.get(InterviewRowTable, attachment.entity) is None:
        raise AppError("interview.unknown", "This interview is not on the laptop.", entity=attachment.entity)
    session.merge(
        AttachmentRow(entity=attachment.entity, path=attachment.path, name=attachment.name, sha256=attachment.sha256)
    )
    session.flush()
    drop_unused(session)


def detach(session: Session, entity: str, path: str) -> None:
    """The question has no attachment any more."""
    session.exec(delete(AttachmentRow).where(col(AttachmentRow.entity) == entity, col(AttachmentRow.path) == path))
    drop_unused(session)


def attachments(session: Session, entity: str) -> tuple[Attachment, ...]:
    """The attachments of a record."""
    return tuple(
        Attachment(entity=row.entity, path=row.path, sha256=row.sha256, name=row.name)
        for row in session.exec(
            select(AttachmentRow).where(AttachmentRow.entity == entity).order_by(col(AttachmentRow.path))
        )
    )


def drop_attachments(session: Session, entities: Collection[str]) -> None:
    """Every attachment of records, and each content that nothing else needs."""
    for table in (AttachmentRow, MediaReferenceRow):
        session.exec(delete(table).where(col(table.entity).in_(entities)))
    drop_unused(session)


def drop_orphans(session: Session) -> bool:
    """Attachments of records of which nothing else is here; returns whether there were any."""
    orphans = set(
        session.exec(
            select(AttachmentRow.entity).where(
                col(AttachmentRow.entity).not_in(select(InterviewRowTable.entity)),
                col(AttachmentRow.entity).not_in(select(RevisionRow.entity)),
            )
        )
    )
    drop_attachments(session, orphans)
    return bool(orphans)


def drop_unused(session: Session) -> None:
    """Contents that no record refers to, by an attachment of now or by a revision of before."""
    unused = select(BlobRow.sha256).where(
        col(BlobRow.sha256).not_in(select(AttachmentRow.sha256)),
        col(BlobRow.sha256).not_in(select(MediaReferenceRow.sha256)),
    )
    # Explicit deletes besides the cascade, as for interviews.
    session.exec(delete(BlobChunkRow).where(col(BlobChunkRow.sha256).in_(unused)))
    session.exec(delete(BlobRow).where(col(BlobRow.sha256).in_(unused)))


def damaged(session: Session) -> Iterator[str]:
    """Digests of contents that say they are complete and are not what they were."""
    for row in session.exec(select(BlobRow).where(col(BlobRow.is_complete).is_(True))):
        if _digest(session, row.sha256) != row.sha256:
            yield row.sha256


def _row(session: Session, sha256: str) -> BlobRow:
    row = session.get(BlobRow, sha256)
    if row is None:
        raise AppError("blob.unknown", "No attachment of this laptop has this digest.", sha256=sha256)
    return row


def _info(row: BlobRow) -> BlobInfo:
    return BlobInfo(
        sha256=row.sha256,
        size_bytes=row.size_bytes,
        media_type=row.media_type,
        is_complete=row.is_complete,
        is_sent=row.is_sent,
    )


def _write_chunk(session: Session, sha256: str, number: int, data: bytes) -> None:
    statement = insert(BlobChunkRow).values(sha256=sha256, number=number, content=data)
    session.exec(statement.on_conflict_do_update(index_elements=["sha256", "number"], set_={"content": data}))


def _chunks(session: Session, sha256: str) -> Iterator[bytes]:
    yield from session.exec(
        select(BlobChunkRow.content).where(BlobChunkRow.sha256 == sha256).order_by(col(BlobChunkRow.number))
    )


def _digest(session: Session, sha256: str) -> str:
    whole = hashlib.sha256()
    for piece in _chunks(session, sha256):
        whole.update(piece)
    return whole.hexdigest()
