"""Takes attachments in piece by piece and gives them out, apart from the answers; knows no HTTP.

A file is taken only for a record that refers to it by digest and size, from a device that may write into that record:
so nothing can be stored here that no interview speaks of, and its size is known before it comes.
"""

from collections.abc import Iterator

from sqlalchemy import Connection

from app.errors import AppError
from app.merge import merge, standing_files
from app.protocol.media import MediaReceipt, MediaReceiptContent, MediaReference, MediaState, references
from app.protocol.signing import sign_message
from app.protocol.wire import Revision
from sync_server.context import ServerContext
from sync_server.database import erasures, ledger, media
from sync_server.database.people import Device
from sync_server.database.types import utc_text


def state(context: ServerContext, caller: Device, entity: str, sha256: str) -> MediaState:
    """What is missing of a file.

    Raises:
        AppError: ``media.unknown``: no record that this device may see refers to it.
    """
    with context.database.reading() as connection:
        reference = _reference(connection, caller, entity, sha256)
        return _state(connection, entity, reference)


def put_piece(context: ServerContext, caller: Device, entity: str, sha256: str, number: int, data: bytes) -> MediaState:
    """Keep one piece; the same piece again, or in another order, changes nothing. The last one brings the receipt.

    Raises:
        AppError: ``media.unknown``; ``media.wrong_piece``: number or size; ``media.quota``: the record has too much;
            ``media.damaged``: all pieces are here and together are something else, so they are to be sent again.
    """
    with context.database.writing() as connection:
        reference = _reference(connection, caller, entity, sha256)
        known = media.find(connection, entity, sha256)
        if known is not None and known.receipt is not None:
            return _state(connection, entity, reference)
        if len(data) != reference.piece_size(number):
            raise AppError("media.wrong_piece", "A piece of an attachment has the wrong size or number.", number=number)
        if known is None:
            limit = context.limits.media_bytes_per_record
            if media.bytes_of(connection, entity) + reference.size_bytes > limit:
                raise AppError("media.quota", "This record has more attachments than it may.", limit_bytes=limit)
            media.expect(connection, entity, reference)
        media.put_piece(connection, entity, sha256, number, data)
        is_damaged = _finish(connection, context, entity, reference)
        now_there = _state(connection, entity, reference)
    if is_damaged:
        # After the commit, or the wrong pieces would come back with the undone transaction.
        raise AppError("media.damaged", "An attachment is not what its digest says. Send it again.")
    return now_there


def piece(context: ServerContext, caller: Device, entity: str, sha256: str, number: int) -> bytes:
    """One piece of a file that is whole.

    Raises:
        AppError: ``media.unknown``; ``media.pending``: the laptop that has it has not sent all of it.
    """
    with context.database.reading() as connection:
        _reference(connection, caller, entity, sha256)
        known = media.find(connection, entity, sha256)
        found = media.piece(connection, entity, sha256, number)
    if known is None or known.receipt is None:
        raise AppError("media.pending", "This attachment has not come from its laptop yet.")
    if found is None:
        raise AppError("media.unknown", "There is no such piece.")
    return found


def pending(connection: Connection) -> Iterator[tuple[str, MediaReference]]:
    """(record, file) of every file to which a record still refers, and which is not whole here."""
    whole = {(row.entity, row.sha256) for row in media.all_media(connection) if row.receipt is not None}
    for entity, revisions in ledger.revisions_by_record(connection):
        missing = {
            reference.sha256: reference
            for revision in revisions
            for reference in references(revision.fields)
            if (entity, reference.sha256) not in whole
        }
        if missing:
            stands = {reference.sha256 for reference in standing_files(merge(revisions))}
            yield from ((entity, missing[sha256]) for sha256 in sorted(stands & missing.keys()))


def _reference(connection: Connection, caller: Device, entity: str, sha256: str) -> MediaReference:
    """Where the record refers to the file. A foreign, an erased and an unknown record look the same from outside."""
    if not erasures.erased(connection, [entity]):
        accepted = ledger.revisions_of(connection, [entity]).get(entity, [])
        waiting = [item.stored.revision for item in ledger.quarantined_of(connection, [entity])]
        for revision in (*accepted, *waiting):
            if _may_touch(caller, revision):
                for reference in references(revision.fields):
                    if reference.sha256 == sha256:
                        return reference
    raise AppError("media.unknown", "No record of this laptop refers to such an attachment.")


def _may_touch(caller: Device, revision: Revision) -> bool:
    """Its author always; others of the site unless they were revoked."""
    head = revision.head
    return head.device == caller.id or (head.site in caller.sites and not caller.is_revoked)


def _finish(connection: Connection, context: ServerContext, entity: str, reference: MediaReference) -> bool:
    """Give the receipt when nothing is missing; returns whether what came is something else."""
    if len(media.pieces_here(connection, entity, reference.sha256)) < reference.pieces:
        return False
    if media.digest_of(connection, entity, reference.sha256) != reference.sha256:
        media.drop_pieces(connection, entity, reference.sha256)
        return True
    content = MediaReceiptContent(
        v=1,
        project=context.project_id,
        entity=entity,
        sha256=reference.sha256,
        received_at_utc=utc_text(context.now()),
    )
    receipt = MediaReceipt(content=content, signature=sign_message(context.sign_key, "media-receipt", content))
    media.save_receipt(connection, entity, reference.sha256, receipt.to_bytes().decode("utf-8"))
    return False


def _state(connection: Connection, entity: str, reference: MediaReference) -> MediaState:
    known = media.find(connection, entity, reference.sha256)
    if known is not None and known.receipt is not None:
        receipt = MediaReceipt.from_bytes(known.receipt.encode("utf-8"))
        return MediaState(sha256=reference.sha256, missing=(), receipt=receipt)
    here = media.pieces_here(connection, entity, reference.sha256)
    missing = tuple(number for number in range(reference.pieces) if number not in here)
    return MediaState(sha256=reference.sha256, missing=missing)
