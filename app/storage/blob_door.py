"""The part of `Store` for attachments: encrypted like everything else, content-addressed, in pieces of 1 MiB."""

from app.storage import blobs
from app.storage.door import Door
from app.storage.vault_rows import Attachment, BlobInfo, ChunkResult


class BlobDoor(Door):
    """Attachments in and out."""

    def put_blob(self, data: bytes, *, media_type: str, attach_to: Attachment | None = None) -> str:
        """Keep a content, and let it answer a question in the same transaction.

        Args:
            data: the whole file.
            media_type: for example ``image/jpeg``.
            attach_to: the question; its `sha256` may be empty, it is that of the data.

        Returns:
            SHA-256 of the data in hex, under which it is found.

        Raises:
            AppError: ``blob.too_large``, ``store.unwritable``.
        """
        with self._transaction() as session:
            digest = blobs.put(session, data, media_type=media_type, now=self._now())
            if attach_to is not None:
                blobs.attach(session, Attachment(attach_to.entity, attach_to.path, digest, attach_to.name))
        return digest

    def open_blob(self, sha256: str) -> bytes:
        """The content, checked against its digest.

        Raises:
            AppError: ``blob.unknown``, ``blob.pending`` (not here yet), ``blob.damaged``.
        """
        with self._transaction() as session:
            return blobs.content(session, sha256)

    def expect_blob(self, attachment: Attachment, *, size_bytes: int, media_type: str) -> None:
        """A record of the feed has an attachment whose content is still to be fetched."""
        with self._transaction() as session:
            blobs.expect(session, attachment.sha256, size_bytes=size_bytes, media_type=media_type, now=self._now())
            blobs.attach(session, attachment)

    def put_blob_chunk(self, sha256: str, number: int, data: bytes) -> ChunkResult:
        """Keep one piece of `blobs.CHUNK_BYTES` (the last one is shorter) that was fetched.

        Raises:
            AppError: ``blob.unknown``, ``blob.wrong_piece``.
        """
        with self._transaction() as session:
            return blobs.put_chunk(session, sha256, number, data)

    def blob_chunk(self, sha256: str, number: int) -> bytes:
        """One piece, to be sent; raises ``blob.unknown`` or ``blob.pending``."""
        with self._transaction() as session:
            return blobs.chunk(session, sha256, number)

    def missing_blob_chunks(self, sha256: str) -> tuple[int, ...]:
        """Numbers of the pieces that are still to be fetched; raises ``blob.unknown``."""
        with self._transaction() as session:
            return blobs.missing_chunks(session, sha256)

    def blob(self, sha256: str) -> BlobInfo | None:
        """What is known of a content: here, pending ("photo pending"), sent; None when no record refers to it."""
        with self._transaction() as session:
            return blobs.info(session, sha256)

    def blobs_to_send(self) -> tuple[BlobInfo, ...]:
        """Whole contents that the server has not confirmed."""
        with self._transaction() as session:
            return blobs.infos(session, is_complete=True, is_sent=False)

    def blobs_to_fetch(self) -> tuple[BlobInfo, ...]:
        """Contents of the feed that are not whole here."""
        with self._transaction() as session:
            return blobs.infos(session, is_complete=False, is_sent=None)

    def mark_blob_sent(self, sha256: str) -> None:
        """The server has it whole, by its digest; raises ``blob.unknown``."""
        with self._transaction() as session:
            blobs.mark_sent(session, sha256)

    def attachments(self, entity: str) -> tuple[Attachment, ...]:
        """The attachments of a record."""
        with self._transaction() as session:
            return blobs.attachments(session, entity)

    def detach(self, entity: str, path: str) -> None:
        """The question has no attachment any more; its content goes, if nothing else needs it."""
        with self._transaction() as session:
            blobs.detach(session, entity, path)
