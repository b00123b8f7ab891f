"""The exchange without a network: the same batches in a sealed file, taken over by its readers, and receipts back."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.errors import AppError
from app.protocol.bundles import Bundle, BundleKind, open_bundle, seal_bundle
from app.protocol.lines import ReadBatch, read_batch
from app.protocol.media import MediaReceipt, is_media_receipt, is_piece, read_piece
from app.protocol.proofs import check_proofs, trusted_certificates
from app.protocol.rosters import RosterTaken, SealedLine, is_roster_taken, is_sealed_line
from app.protocol.wire import MAX_BATCH_REVISIONS, BatchAnswer, Certificate, ChainProof, Role
from app.storage import DeviceKeys, Store
from app.storage.exchange_rows import Exchanged, Way
from app.storage.rows import Project
from app.storage.vault_rows import ChunkResult
from app.sync.media import pieces_for_stick
from app.sync.push import Packed, pack, prepare, prepare_carried
from app.sync.rosters import lines_for_stick


@dataclass(frozen=True)
class Exported:
    """A bundle that was made.

    Attributes:
        revisions: how many it holds.
        files: how many attachments it holds.
    """

    data: bytes
    """Empty when there was nothing to carry."""
    revisions: int
    files: int = 0


@dataclass(frozen=True)
class Imported:
    """What a bundle brought.

    Attributes:
        maker: label of the laptop that made it.
        revisions: how many it held.
        new: of those, how many were not here.
        confirmed: own revisions that its receipts confirm.
        files: attachments that came whole, or that its receipts confirm.
    """

    kind: BundleKind
    maker: str
    revisions: int = 0
    new: int = 0
    confirmed: int = 0
    files: int = 0


def export_bundle(
    store: Store,
    *,
    random_bytes: Callable[[int], bytes],
    to: str | None = None,
    everything: bool = False,
) -> Exported:
    """Pack what the server has not confirmed, own work and carried, for the coordinators or for one device.

    Args:
        to: device id of another laptop of the project; None for the coordinators and the server.
        everything: also what the server has confirmed, for one that was restored from a backup.

    Raises:
        AppError: ``project.missing``, ``bundle.no_reader``, ``bundle.unknown_reader``, ``bundle.too_large``.
    """
    project, keys = _who(store)
    store.certify_erasures()
    batches = [*_own(store, project, everything=everything), *_others(store, project)]
    pieces, lines = list(pieces_for_stick(store)), lines_for_stick(store, random_bytes=random_bytes)
    if not batches and not pieces and not lines:
        return Exported(data=b"", revisions=0)
    readers = _readers(store, to)
    data = seal_bundle(
        [
            *(batch.data for batch in batches),
            *(line.to_bytes() for line in lines),
            *(piece.to_bytes() for piece in pieces),
        ],
        kind=BundleKind.BATCHES,
        maker=store.own_certificate(),
        key=keys.sign,
        readers=readers,
        random_bytes=random_bytes,
    )
    files = {(piece.head.entity, piece.head.sha256) for piece in pieces}
    exported = Exported(data=data, revisions=sum(len(batch.items) for batch in batches), files=len(files))
    partner = "" if to is None else readers[0].content.device_label
    store.note_exchange(Exchanged(Way.STICK_OUT, partner, "done", went=exported.revisions))
    return exported


def export_receipts(store: Store, device: str, *, random_bytes: Callable[[int], bytes]) -> Exported:
    """Pack the server's answers for another laptop's revisions that this one carried; sealed to that laptop.

    Raises:
        AppError: ``project.missing``, ``bundle.unknown_reader``.
    """
    _, keys = _who(store)
    answers, lines = store.carried_answers(device), store.confirmed_lines(device)
    if not answers and not lines:
        return Exported(data=b"", revisions=0)
    taken = [RosterTaken(taken=lines, withdrawn=()).to_bytes()] if lines else []
    data = seal_bundle(
        [*answers, *taken],
        kind=BundleKind.RECEIPTS,
        maker=store.own_certificate(),
        key=keys.sign,
        readers=_readers(store, device),
        random_bytes=random_bytes,
    )
    batches = [BatchAnswer.from_bytes(answer) for answer in answers if not is_media_receipt(answer)]
    return Exported(
        data=data,
        revisions=sum(len(answer.results) for answer in batches),
        files=len(answers) - len(batches),
    )


def import_bundle(store: Store, data: bytes) -> Imported:
    """Take a bundle over; a second time changes nothing.

    Batches are kept as their authors signed them and go to the server with the next sync; receipts empty the outbox.

    Raises:
        AppError: ``bundle.*``, ``sync.*``; nothing was taken over then.
    """
    project, keys = _who(store)
    bundle = open_bundle(
        data,
        device=keys.device_id,
        seal_key=keys.seal,
        project=project.project_id,
        project_key=project.server_key,
    )
    taken = (
        _take_receipts(store, bundle) if bundle.kind is BundleKind.RECEIPTS else _take_batches(store, project, bundle)
    )
    came = taken.new or taken.confirmed
    store.note_exchange(Exchanged(Way.STICK_IN, taken.maker, "done", came=came))
    return taken


def _take_batches(store: Store, project: Project, bundle: Bundle) -> Imported:
    lines = [SealedLine.from_bytes(message) for message in bundle.messages if is_sealed_line(message)]
    batches = [read_batch(message) for message in bundle.messages if not (is_piece(message) or is_sealed_line(message))]
    pieces = [read_piece(message) for message in bundle.messages if is_piece(message)]
    own = store.own_certificate()
    store.save_peers(
        certificate
        for certificate in (bundle.maker, *(one for batch in batches for one in batch.envelope.certificates))
        if certificate.content.device != own.content.device
    )
    revisions = new = 0
    for batch in batches:
        revisions += len(batch.items)
        new += _take_batch(store, project, batch)
    known = {**store.peers(), own.content.device: own}
    store.take_over_lines([line for line in lines if line.content.by in known], certificates=known)
    # After the revisions, which say to which file of which record a piece belongs.
    whole = {piece.head for piece in pieces if store.take_media_piece(piece) is ChunkResult.COMPLETE}
    files = len({(head.entity, head.sha256) for head in whole})
    maker = bundle.maker.content.device_label
    return Imported(kind=bundle.kind, maker=maker, revisions=revisions, new=new, files=files)


def _who(store: Store) -> tuple[Project, DeviceKeys]:
    project = store.project()
    if project is None:
        raise AppError("project.missing", "Enter the invitation of your coordinator first.")
    return project, store.device_keys()


def _readers(store: Store, to: str | None) -> list[Certificate]:
    if to is None:
        return list(store.peers(role=Role.COORDINATOR).values())
    known = store.peers()
    if to not in known:
        raise AppError(
            "bundle.unknown_reader",
            "This laptop does not know the other one's key yet. Sync once with a network.",
        )
    return [known[to]]


def _own(store: Store, project: Project, *, everything: bool) -> Iterator[Packed]:
    for keys in (store.device_keys(), *(former.keys for former in store.former_devices())):
        first_unsent, _ = store.unsent_range(device=keys.device_id)
        after = -1 if everything else first_unsent - 1
        while True:
            batch = prepare(store, project, keys, after_dseq=after, limit=MAX_BATCH_REVISIONS)
            if batch is None or not batch.envelope.authors:
                break
            yield batch
            after = batch.envelope.authors[0].dseq
    alone = pack(store, project, end=None, items=(), certificate=store.own_certificate())
    if alone is not None:
        yield alone


def _others(store: Store, project: Project) -> Iterator[Packed]:
    for author in store.carried_authors():
        after = store.first_unconfirmed(author) - 1
        while (
            batch := prepare_carried(store, project, author, after_dseq=after, limit=MAX_BATCH_REVISIONS)
        ) is not None:
            yield batch
            after = batch.envelope.authors[0].dseq


def _take_batch(store: Store, project: Project, batch: ReadBatch) -> int:
    """Check a batch as a page of the feed is checked: each author's chain from the value before it to its signature."""
    envelope = batch.envelope
    certificates = trusted_certificates(
        envelope.certificates, project=project.project_id, project_key=project.server_key
    )
    own = store.own_certificate()
    former = {one.keys.device_id for one in store.former_devices()}
    known = {**store.peers(), **certificates, own.content.device: own}
    proofs = []
    for author in envelope.authors:
        count = sum(item.revision.head.device == author.device for item in batch.items)
        if author.before is None or count == 0:
            raise AppError("bundle.no_chain", "This bundle does not say what it continues. Make it again with --all.")
        proofs.append(
            ChainProof(
                device=author.device,
                first=author.dseq - count + 1,
                before=author.before,
                links=(None,) * count,
                signature=author.signature,
            )
        )
    revisions = [item.revision for item in batch.items]
    proven = check_proofs(revisions, proofs, certificates=known, project=project.project_id)
    items = [item for item in batch.items if item.revision.head.device not in {own.content.device, *former}]
    return store.take_over(items, proven, envelope.erasures)


def _take_receipts(store: Store, bundle: Bundle) -> Imported:
    receipts = [MediaReceipt.from_bytes(message) for message in bundle.messages if is_media_receipt(message)]
    taken = [RosterTaken.from_bytes(message) for message in bundle.messages if is_roster_taken(message)]
    answers = [
        BatchAnswer.from_bytes(message)
        for message in bundle.messages
        if not (is_media_receipt(message) or is_roster_taken(message))
    ]
    for one in taken:
        store.mark_lines_sent(one)
    return Imported(
        kind=bundle.kind,
        maker=bundle.maker.content.device_label,
        revisions=sum(len(answer.results) for answer in answers),
        confirmed=sum(store.apply_answer(answer) for answer in answers),
        files=sum(store.apply_media_receipt(receipt) for receipt in receipts),
    )
