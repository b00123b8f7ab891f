"""The part of `Store` for files on their way between laptop, server and stick."""

from app.protocol.media import MediaReceipt, Piece
from app.storage import blobs, media
from app.storage.door import Door
from app.storage.media import MediaFile
from app.storage.vault_rows import ChunkResult


class MediaDoor(Door):
    """Mixed into `Store`; every method is one transaction."""

    def media_to_send(self, *, is_on_server: bool = False) -> tuple[MediaFile, ...]:
        """Whole files without the server's receipt; `is_on_server`: of records of which the server has something."""
        with self._transaction() as session:
            return media.to_send(session, is_on_server=is_on_server)

    def media_to_fetch(self) -> tuple[MediaFile, ...]:
        """Files that belong on this laptop and are elsewhere."""
        with self._transaction() as session:
            return media.to_fetch(session)

    def whole_blobs(self) -> tuple[str, ...]:
        """Digests of all attachments that are whole here, whoever recorded them."""
        with self._transaction() as session:
            return tuple(session.exec(blobs.whole()))

    def missing_media_pieces(self, file: MediaFile) -> tuple[int, ...]:
        """Numbers of the pieces of a file that are still to be fetched."""
        with self._transaction() as session:
            return media.missing_pieces(session, file, now=self._now())

    def media_piece(self, file: MediaFile, number: int) -> bytes:
        """One piece of a whole file, to be sent."""
        with self._transaction() as session:
            return blobs.chunk(session, file.reference.sha256, number)

    def put_media_piece(self, file: MediaFile, number: int, data: bytes) -> ChunkResult:
        """Keep a piece that was fetched; raises ``blob.wrong_piece``."""
        with self._transaction() as session:
            return blobs.put_chunk(session, file.reference.sha256, number, data)

    def take_media_piece(self, piece: Piece) -> ChunkResult | None:
        """Keep a piece that a stick brought; None when no record here refers to its file."""
        with self._transaction() as session:
            return media.take_piece(session, piece, now=self._now())

    def apply_media_receipt(self, receipt: MediaReceipt) -> bool:
        """The server has a file whole, by its signed word; raises ``sync.bad_receipt``."""
        with self._transaction() as session:
            return media.apply_receipt(session, receipt)
