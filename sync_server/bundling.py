"""Takes a bundle from a stick in by the same way as a batch from the network, and makes its receipts."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.errors import AppError
from app.protocol.bundles import BundleKind, open_bundle, seal_bundle
from app.protocol.media import MediaReceipt, Piece, is_piece, read_piece
from app.protocol.rosters import RosterTaken, SealedLine, is_sealed_line
from app.protocol.wire import BatchAnswer, Outcome
from sync_server import intake, media, rosters
from sync_server.context import ServerContext
from sync_server.database import people
from sync_server.database.people import Device
from sync_server.readmission import admit


@dataclass(frozen=True)
class Taken:
    """What a bundle brought, and the sealed receipts that go back to the laptop that made it."""

    maker: str
    label: str
    answers: tuple[BatchAnswer, ...]
    receipts: bytes
    files: int = 0
    """Attachments that are whole on the server now."""

    def count(self, outcome: Outcome) -> int:
        """How many revisions ended so."""
        return sum(result.outcome is outcome for answer in self.answers for result in answer.results)


def take_bundle(context: ServerContext, data: bytes) -> Taken:
    """Take a bundle in; a second time changes nothing.

    Each of its batches is all or nothing by itself; the order in which bundles come does not matter, but a laptop's own
    bundles must not leave a gap.

    Raises:
        AppError: ``bundle.*``: nothing was taken in. ``batch.gap``: an earlier bundle of this laptop is missing.
    """
    bundle = open_bundle(
        data,
        device=context.desk,
        seal_key=context.seal_key,
        project=context.project_id,
        project_key=context.server_key,
    )
    if bundle.kind is not BundleKind.BATCHES:
        raise AppError("bundle.receipts", "This file holds receipts for a laptop. Import it there.")
    maker = bundle.maker.content.device
    with context.database.writing() as connection:
        admit(connection, [bundle.maker], context=context, now_utc=context.now())
        carrier = people.devices(connection, only=[maker])[maker]
        certificate = people.certificate_of(connection, context.desk)
        reader = people.certificate_of(connection, maker)
    lines = [SealedLine.from_bytes(message) for message in bundle.messages if is_sealed_line(message)]
    batches = [message for message in bundle.messages if not (is_piece(message) or is_sealed_line(message))]
    pieces = [read_piece(message) for message in bundle.messages if is_piece(message)]
    answers = tuple(intake.take_in(context, message, carrier=carrier, is_live=False) for message in batches)
    files = _take_pieces(context, carrier, pieces)
    receipts = seal_bundle(
        [answer.to_bytes() for answer in (*answers, *files, *_take_lines(context, lines))],
        kind=BundleKind.RECEIPTS,
        maker=certificate,
        key=context.sign_key,
        readers=[reader],
        random_bytes=context.random_bytes,
    )
    label = bundle.maker.content.device_label
    return Taken(maker=maker, label=label, answers=answers, receipts=receipts, files=len(files))


def _take_lines(context: ServerContext, lines: Sequence[SealedLine]) -> tuple[RosterTaken, ...]:
    """Names never hold up answers either: a line of a laptop that may not write it any more is turned away."""
    with context.database.writing() as connection:
        return tuple(rosters.keep_lines(connection, context, line.content.site, [line]) for line in lines)


def _take_pieces(context: ServerContext, carrier: Device, pieces: Iterable[Piece]) -> tuple[MediaReceipt, ...]:
    """Attachments never hold up the answers beside them: one that nobody wants any more is left out."""
    whole: dict[tuple[str, str], MediaReceipt] = {}
    for piece in pieces:
        head = piece.head
        try:
            state = media.put_piece(context, carrier, head.entity, head.sha256, head.number, piece.data)
        except AppError as error:
            if not error.code.startswith("media."):
                raise
            continue
        if state.receipt is not None:
            whole[head.entity, head.sha256] = state.receipt
    return tuple(whole.values())
