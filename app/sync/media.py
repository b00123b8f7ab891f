"""Attachments on their way: pieces to the server and back, apart from the answers, so that none waits for a picture."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.errors import AppError
from app.protocol.media import MediaState, Piece, PieceHead
from app.storage import Store
from app.storage.media import MediaFile
from app.storage.vault_rows import ChunkResult
from app.sync.conversation import Conversation, Offline, ServerAnswerError

MAX_BUNDLED_BYTES = 128 * 1024 * 1024
"""What a bundle carries of attachments at most; the rest goes with the next one."""
_TRIES = 3


@dataclass(frozen=True)
class MediaExchanged:
    """Files that the server confirmed, that came, and that could not be sent or fetched now."""

    sent: int = 0
    received: int = 0
    waiting: int = 0


def exchange_media(
    store: Store, transport: Conversation, *, on_sent: Callable[[int, int], None] = lambda _done, _total: None
) -> MediaExchanged:
    """Send what the server lacks and fetch what belongs here; goes on where an earlier try ended.

    Never raises for the network or for one bad file: the answers are safe already, and files go with the next sync.

    Args:
        on_sent: called with the number of files sent so far, and of those to be sent.
    """
    to_send, to_fetch = store.media_to_send(is_on_server=True), store.media_to_fetch()
    sent = received = 0
    try:
        for file in to_send:
            sent += _has_sent(store, transport, file)
            on_sent(sent, len(to_send))
        for file in to_fetch:
            received += _has_fetched(store, transport, file)
    except Offline:
        pass
    return MediaExchanged(sent=sent, received=received, waiting=len(to_send) + len(to_fetch) - sent - received)


def send_media(store: Store, transport: Conversation) -> int:
    """Only send: for a laptop that was revoked and may not read; raises `Offline`."""
    return sum(_has_sent(store, transport, file) for file in store.media_to_send(is_on_server=True))


def _path(file: MediaFile) -> str:
    return f"/v1/records/{file.entity}/media/{file.reference.sha256}"


def _has_sent(store: Store, transport: Conversation, file: MediaFile) -> bool:
    """Send one file; False when the server does not want it, for example because its record was erased there."""
    missing = tuple(range(file.reference.pieces))
    if len(missing) > 1:
        # An earlier try may have been cut; a single piece is sent without asking.
        try:
            missing = transport.get(_path(file), MediaState).missing or (0,)
        except ServerAnswerError as error:
            if error.status != 403:
                return False
    for _ in range(_TRIES):
        try:
            for number in missing:
                piece = store.media_piece(file, number)
                state = transport.put_piece(f"{_path(file)}/{number}", piece, MediaState)
                if state.receipt is not None:
                    return store.apply_media_receipt(state.receipt)
            missing = state.missing
        except ServerAnswerError as error:
            if error.answer is None or error.answer.code != "media.damaged":
                return False
            # It was damaged on its way and thrown away there: all of it goes again.
            missing = tuple(range(file.reference.pieces))
    return False


def _has_fetched(store: Store, transport: Conversation, file: MediaFile) -> bool:
    for _ in range(_TRIES):
        result = ChunkResult.MORE
        for number in store.missing_media_pieces(file):
            try:
                data = transport.get_piece(f"{_path(file)}/{number}")
                result = store.put_media_piece(file, number, data)
            except ServerAnswerError:
                return False  # not there yet: "photo pending"
            except AppError as error:
                if error.code != "blob.wrong_piece":
                    raise
                return False
        if result is ChunkResult.COMPLETE:
            return True
    return False


def pieces_for_stick(store: Store) -> Iterator[Piece]:
    """The files without a receipt, in pieces, as many as a bundle may carry; whole files only."""
    room = MAX_BUNDLED_BYTES
    for file in store.media_to_send():
        if file.reference.size_bytes > room:
            continue
        room -= file.reference.size_bytes
        for number in range(file.reference.pieces):
            head = PieceHead(v=1, entity=file.entity, sha256=file.reference.sha256, number=number)
            yield Piece(head=head, data=store.media_piece(file, number))
