"""Attachments: one transaction with their question, whole or pending, never half."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from app.errors import AppError
from app.protocol.media import MediaReference
from app.protocol.wire import RecordState
from app.storage import Store
from app.storage.blobs import CHUNK_BYTES, MAX_BLOB_BYTES
from app.storage.media import MediaFile
from app.storage.vault_rows import Attachment, ChunkResult
from tests.fresh_store import PASSPHRASE
from tests.storage.conftest import SteppingTime, whole
from tests.storage.test_durability import assert_nothing_in_clear

PICTURE = bytes(range(256)) * 10_000  # two and a half pieces
DIGEST = hashlib.sha256(PICTURE).hexdigest()


def pieces(data: bytes) -> list[bytes]:
    return [data[start : start + CHUNK_BYTES] for start in range(0, len(data), CHUNK_BYTES)]


def reference(size: int = len(PICTURE)) -> MediaReference:
    """A photo as a record refers to it."""
    return MediaReference("/f/photo", DIGEST, size, "image/png")


def pending(store: Store, entity: str) -> MediaFile:
    """A file of an interview of this laptop whose content is elsewhere, as after the restore of an old backup."""
    one = reference()
    store.cut(whole(entity, {one.path: "house.png", one.key: one.value}, RecordState.FINAL))
    (file,) = store.media_to_fetch()
    store.missing_media_pieces(file)
    return file


def test_an_attachment_comes_back_as_it_was_after_closing(
    folder: Path, store: Store, begin: Callable[..., str], time: SteppingTime
) -> None:
    """Under the digest of its content, with the name that the person gave it."""
    entity = begin()

    digest = store.put_blob(PICTURE, media_type="image/png", attach_to=Attachment(entity, "/f/photo", "", "house.png"))

    store.close()
    again = Store.open(folder, PASSPHRASE, now=time.now)
    assert digest == DIGEST
    assert again.open_blob(digest) == PICTURE
    assert again.attachments(entity) == (Attachment(entity, "/f/photo", digest, "house.png"),)
    assert again.whole_blobs() == (digest,)
    again.close()


def test_incident_13_pieces_may_come_in_any_order_and_twice(store: Store, begin: Callable[..., str]) -> None:
    """Complete only when all are here and the digest of the whole is right."""
    file = pending(store, begin())
    data = pieces(PICTURE)
    assert store.missing_media_pieces(file) == (0, 1, 2)

    results = [store.put_media_piece(file, number, data[number]) for number in (2, 0, 2, 1)]

    assert results == [ChunkResult.MORE, ChunkResult.MORE, ChunkResult.MORE, ChunkResult.COMPLETE]
    assert store.open_blob(DIGEST) == PICTURE
    assert store.media_to_fetch() == ()


def test_fault_34_a_missing_or_half_attachment_is_pending_and_blocks_no_answer(
    store: Store, begin: Callable[..., str]
) -> None:
    """The record is readable; what is missing can be listed and fetched."""
    entity = begin()
    file = pending(store, entity)
    store.put_media_piece(file, 0, pieces(PICTURE)[0])

    with pytest.raises(AppError) as refused:
        store.open_blob(DIGEST)

    assert refused.value.code == "blob.pending"
    assert store.missing_media_pieces(file) == (1, 2)
    assert store.media_to_fetch() == (file,)
    assert store.interview(entity).entity == entity
    assert store.check() == ()


def test_fault_34_a_wrong_content_is_thrown_away_and_fetched_again(store: Store, begin: Callable[..., str]) -> None:
    """One bit is wrong on its way: never believed, every piece is missing again."""
    file = pending(store, begin())
    data = pieces(PICTURE)
    data[1] = bytes([data[1][0] ^ 1]) + data[1][1:]

    results = [store.put_media_piece(file, number, data[number]) for number in range(3)]

    assert results[-1] is ChunkResult.DAMAGED
    assert store.missing_media_pieces(file) == (0, 1, 2)


@pytest.mark.parametrize(("number", "size"), [(0, 10), (3, 10), (-1, CHUNK_BYTES), (2, CHUNK_BYTES)])
def test_pieces_of_the_wrong_size_or_number_are_refused(
    store: Store, begin: Callable[..., str], number: int, size: int
) -> None:
    """A carrier cannot fill the disk with them."""
    file = pending(store, begin())

    with pytest.raises(AppError) as refused:
        store.put_media_piece(file, number, bytes(size))

    assert refused.value.code == "blob.wrong_piece"


def test_a_replaced_attachment_goes_unless_another_question_has_it(store: Store, begin: Callable[..., str]) -> None:
    """Contents are kept once, and as long as something refers to them."""
    one, two = begin("C1"), begin("C2")
    for entity in (one, two):
        store.put_blob(PICTURE, media_type="image/png", attach_to=Attachment(entity, "/f/photo", ""))

    store.put_blob(b"another", media_type="image/png", attach_to=Attachment(one, "/f/photo", ""))
    still_there = store.whole_blobs()
    store.detach(two, "/f/photo")

    assert DIGEST in still_there
    assert DIGEST not in store.whole_blobs()


def test_a_stored_attachment_that_changed_is_found_by_the_check(store: Store, begin: Callable[..., str]) -> None:
    """Its digest is its name."""
    store.put_blob(PICTURE, media_type="image/png", attach_to=Attachment(begin(), "/f/photo", ""))
    with store._outside_transaction() as connection:
        connection.execute("UPDATE blob_chunk SET content = x'00' WHERE number = 2")

    problems = store.check()

    assert [problem.code for problem in problems] == ["check.attachment_damaged"]
    with pytest.raises(AppError, match="damaged"):
        store.open_blob(DIGEST)


@pytest.mark.parametrize(("size", "code"), [(0, "blob.empty"), (MAX_BLOB_BYTES + 1, "blob.too_large")])
def test_sizes_have_limits(store: Store, begin: Callable[..., str], size: int, code: str) -> None:
    """Nothing, and more than a laptop should carry."""
    entity = begin()

    with pytest.raises(AppError) as refused:
        store.missing_media_pieces(MediaFile(entity, reference(size)))

    assert refused.value.code == code


def test_incident_40_a_name_from_elsewhere_is_never_a_path(store: Store, begin: Callable[..., str]) -> None:
    """It is a word in the encrypted database; no file of any name appears."""
    before = sorted(path.name for path in store.folder.rglob("*"))

    store.put_blob(PICTURE, media_type="image/png", attach_to=Attachment(begin(), "/f/photo", "", "../../evil.sh"))

    assert sorted(path.name for path in store.folder.rglob("*")) == before


def test_attachments_stand_nowhere_in_clear(store: Store, begin: Callable[..., str]) -> None:
    """Content and name."""
    canary = b"Canary-Zanzibar picture " * 100
    store.put_blob(canary, media_type="image/png", attach_to=Attachment(begin(), "/f/p", "", "Canary-Zanzibar.png"))

    assert_nothing_in_clear(store.folder)
