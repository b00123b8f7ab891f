"""The part of `Store` for files that answer questions: encrypted like everything else, under their digests."""

from app.storage import blobs
from app.storage.door import Door
from app.storage.vault_rows import Attachment


class BlobDoor(Door):
    """Attachments as pages keep and show them; how they travel is `MediaDoor`'s."""

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

    def attachments(self, entity: str) -> tuple[Attachment, ...]:
        """The attachments of a record."""
        with self._transaction() as session:
            return blobs.attachments(session, entity)

    def detach(self, entity: str, path: str) -> None:
        """The question has no attachment any more; its content goes, if nothing else needs it."""
        with self._transaction() as session:
            blobs.detach(session, entity, path)
