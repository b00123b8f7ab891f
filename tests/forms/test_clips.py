"""Books of clips: what is written is read again, what is damaged is refused, and old words are never spoken."""

import io
import json
import struct
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import AppError
from app.forms.clips import (
    MAX_INDEX_BYTES,
    MAX_SOUND_BYTES,
    Clip,
    ClipBook,
    ClipStatus,
    WordTime,
    read_book,
    write_book,
)

TEXTS = st.text(min_size=1, max_size=40).filter(lambda text: bool(text.split()))


@st.composite
def clips(draw: st.DrawFn) -> Clip:
    """Any clip, with the times of some of its words."""
    text = draw(TEXTS)
    starts = draw(st.lists(st.integers(0, len(text) - 1), unique=True, max_size=5))
    times = sorted(draw(st.lists(st.integers(0, 60_000), min_size=len(starts), max_size=len(starts), unique=True)))
    words = tuple(WordTime(at, start, 1) for at, start in zip(times, starts, strict=True))
    return Clip(text, draw(st.binary(max_size=50)), draw(st.sampled_from(["ogg", "wav"])), ClipStatus.RECORDED, words)


# Hypothesis makes its table of characters with the first text, which takes seconds on a fresh machine.
@given(st.lists(clips(), max_size=6))
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
def test_a_book_is_read_as_it_was_written(some: list[Clip]) -> None:
    """Every clip is found again by its words; the same clips make the same bytes."""
    packed = write_book(some)

    book = read_book(packed)

    assert list(book) == list(ClipBook(some))
    assert all(book.find(clip.text) == clip for clip in ClipBook(some))
    assert write_book(book) == packed


@given(st.data())
@settings(max_examples=60)
def test_a_damaged_book_is_refused_and_nothing_worse(data: st.DataObject) -> None:
    """Cut anywhere, or with a byte changed: read all the same, or an error with a code."""
    packed = bytearray(write_book([Clip("How are you?", b"sound", "ogg", ClipStatus.MACHINE, (WordTime(0, 0, 3),))]))
    at = data.draw(st.integers(0, len(packed) - 1))
    if data.draw(st.booleans()):
        del packed[at:]
    else:
        packed[at] ^= data.draw(st.integers(1, 255))

    try:
        book = read_book(bytes(packed))
    except AppError as error:
        assert error.code == "clips.damaged"  # noqa: PT017 - what is drawn may be harmless
    else:
        assert len(book) <= 1


def _book(line: dict[str, object], sound: bytes = b"x", *, packed_as: int = zipfile.ZIP_DEFLATED) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", packed_as) as book:
        book.writestr("a.ogg", sound)
        whole = {"text": "Hi there", "file": "a.ogg", "status": "machine", "words": [], **line}
        book.writestr("index.json", json.dumps({"format": 1, "clips": [whole]}))
    return packed.getvalue()


@pytest.mark.parametrize(
    "line",
    [
        {"status": "perfect"},
        {"words": [[0, 7, 9]]},
        {"words": [[-5, 0, 2]]},
        {"words": [[0, 0]]},
        {"words": [[float("inf"), 0, 1]]},
        {"words": [[0, 0, 1]] * 99},
        {"words": {}},
        {"file": "../../outside.ogg"},
        {"file": "b.ogg"},
        {"file": "a.exe"},
        {"text": ""},
    ],
)
def test_a_line_that_makes_no_sense_is_refused(line: dict[str, object]) -> None:
    """Unknown status, words outside the text, files that are not in the book."""
    with pytest.raises(AppError, match="cannot be read"):
        read_book(_book(line))


def test_a_book_that_would_fill_the_memory_is_refused() -> None:
    """A sound that unpacks to more than a clip may have, and an index of that kind."""
    assert MAX_SOUND_BYTES < MAX_INDEX_BYTES

    with pytest.raises(AppError, match="cannot be read"):
        read_book(_book({}, bytes(MAX_SOUND_BYTES + 1)))


@pytest.mark.parametrize("packed_as", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_book_that_is_packed_in_another_way_is_refused(packed_as: int) -> None:
    """Unpacking those can take any amount of memory, and fails in ways of its own."""
    with pytest.raises(AppError) as refused:
        read_book(_book({}, packed_as=packed_as))

    assert (refused.value.code, refused.value.facts["why"]) == ("clips.damaged", "packing")


def test_a_place_beyond_every_file_is_refused() -> None:
    """A directory of 64 bits may name it; the same with a place that exists is read."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as book:
        book.writestr("index.json", json.dumps({"format": 1, "clips": []}))

    assert len(read_book(_with_place(packed.getvalue(), 0))) == 0
    with pytest.raises(AppError, match="cannot be read"):
        read_book(_with_place(packed.getvalue(), 2**64 - 1))


def _with_place(book: bytes, place: int) -> bytes:
    """A book of one file, whose place stands in 64 bits (APPNOTE 4.5.3)."""
    directory_at, end_at = book.rindex(b"PK\x01\x02"), book.rindex(b"PK\x05\x06")
    directory, end = bytearray(book[directory_at:end_at]), bytearray(book[end_at:])
    wide = struct.pack("<HHQ", 1, 8, place)
    directory[30:32] = struct.pack("<H", len(wide))
    directory[42:46] = b"\xff" * 4
    end[12:16] = struct.pack("<I", len(directory) + len(wide))
    return book[:directory_at] + bytes(directory) + wide + bytes(end)


def test_changed_words_are_never_spoken_by_the_old_clip() -> None:
    """One letter more and the clip is not found; line breaks and composed letters are the same words."""
    book = ClipBook([Clip("Voel je je één keer alleen?", b"s", "ogg", ClipStatus.MACHINE)])

    assert book.find("Voel je je één keer  alleen?\n") is not None
    assert book.find("Voel je je e\u0301e\u0301n keer alleen?") is not None
    assert book.find("Voel jij je één keer alleen?") is None


def test_the_word_that_sounds_is_the_last_that_began() -> None:
    """Before the first there is none."""
    clip = Clip("one two", b"", "ogg", ClipStatus.MACHINE, (WordTime(100, 0, 3), WordTime(400, 4, 3)))

    assert [clip.word_at(at) and clip.word_at(at).start for at in (99, 100, 399, 400, 9_000)] == [None, 0, 0, 4, 4]  # type: ignore[union-attr]
