"""Answers that are files, through the real window into the real encrypted store."""

import random
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from pytestqt.qtbot import QtBot

from app.errors import AppError
from app.forms import QuestionKind, QuestionView
from app.protocol.missing import Missing
from app.storage import Store
from app.ui.child.media_area import MediaArea
from app.ui.media_files import MAX_FILE_BYTES, PATTERNS, read_file, recognised
from tests.ui.child_reading import answers, page_of
from tests.ui.conftest import Walk, form_package
from tests.ui.hearing_computer import HearingComputer, Open, tone

CAMERA = "Nikon of Amina's uncle"


@pytest.fixture
def with_files(store: Store, tmp_path: Path) -> Store:
    """A form with a sound for the child and a picture for the researcher."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "survey"
    for row in (
        ("type", "name", "label", "child::by"),
        ("audio", "voice", "Tell us about your day.", ""),
        ("image", "child_photo", "A picture", ""),
        ("image", "photo", "A picture of the classroom", "adult"),
    ):
        sheet.append(row)
    about = book.create_sheet("settings")
    about.append(("form_id", "form_title", "version"))
    about.append(("files", "Files", "1"))
    folder = tmp_path / "files_form"
    folder.mkdir()
    book.save(folder / "files.xlsx")
    store.save_form(form_package(folder / "files.xlsx", (0, 25)))
    return store


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A picture as a camera writes it: with its owner and where it was taken, and a child's name for a name."""
    file = tmp_path / "Amina.jpg"
    exif = Image.Exif()
    exif[0x010F] = CAMERA
    exif[0x0112] = 6  # lies on its side
    exif.get_ifd(0x8825)[1] = "N"
    pixels = random.Random(1).randbytes(300 * 200 * 3)  # noqa: S311 - a picture
    Image.frombytes("RGB", (300, 200), pixels).save(file, exif=exif)
    return file


def _begin(walk: Walk) -> None:
    walk.begin("C1", form="files", language="default")


def _area(walk: Walk) -> MediaArea:
    area = page_of(walk).area
    assert isinstance(area, MediaArea)
    return area


def _stored(store: Store, walk: Walk) -> dict[str, bytes]:
    entity = walk.office.flow.child_flow._stage.interview.entity
    return {one.name: store.open_blob(one.sha256) for one in store.attachments(entity)}


def test_a_child_records_its_voice_and_hears_it_again(hearing_walk: Open, with_files: Store) -> None:
    """The record names the sound, the store has it, and the page plays it when the child comes back to it."""
    walk = hearing_walk(HearingComputer(hears=tone(0.5)))
    _begin(walk)
    area = _area(walk)

    walk.hand.tap(area.record)
    walk.hand.tap(area.record)
    walk.settle()
    stored = _stored(with_files, walk)
    walk.next()
    walk.hand.tap(page_of(walk).back)
    walk.settle()
    walk.hand.tap(_area(walk).listen)

    ((name, sound),) = stored.items()
    assert answers(with_files)["voice"] == name
    assert name.startswith("audio-")
    assert sound[:4] == b"RIFF"
    assert _area(walk)._speaker is not None
    assert _area(walk)._speaker.is_sounding  # type: ignore[union-attr]
    assert not area.choose.isVisible()


def test_a_recording_ends_by_itself_after_a_minute_and_is_kept(
    hearing_walk: Open, with_files: Store, qtbot: QtBot
) -> None:
    """Until then the page counts the seconds, and says how many there are."""
    walk = hearing_walk(HearingComputer(hears=tone(0.5)))
    _begin(walk)
    area = _area(walk)
    area.seconds.setInterval(2)

    walk.hand.tap(area.record)
    at_the_start = area.words.text().splitlines()[-1]
    qtbot.waitUntil(lambda: not area.is_recording, timeout=10_000)
    walk.settle()
    kept = _stored(with_files, walk)

    assert at_the_start == "0:00 / 1:00"
    assert [name.rpartition(".")[2] for name in kept] == ["wav"]
    assert area.current().value in kept
    assert not area.seconds.isActive()
    assert page_of(walk).is_answered


def test_nothing_is_recorded_behind_another_page(hearing_walk: Open, with_files: Store) -> None:
    """Pause, shield and the calm page end a recording; coming back, the child begins anew."""
    walk = hearing_walk(HearingComputer(hears=tone(0.5)))
    _begin(walk)
    area = _area(walk)
    walk.hand.tap(area.record)
    was_recording = area.is_recording

    walk.hand.tap(page_of(walk).top.shield)
    walk.settle()
    is_recording_behind = area.is_recording
    walk.press("show")

    assert was_recording
    assert not is_recording_behind
    assert area.record.text().strip("\u00a0") == "Record my voice"
    assert _stored(with_files, walk) == {}


def test_a_recording_that_is_taken_away_leaves_nothing(hearing_walk: Open, with_files: Store) -> None:
    """Neither in the record nor in the store; the question is open again. So does "I'd rather not say"."""
    walk = hearing_walk(HearingComputer(hears=tone(0.5)))
    _begin(walk)
    area = _area(walk)

    def record() -> None:
        walk.hand.tap(area.record)
        walk.hand.tap(area.record)
        walk.settle()

    record()
    walk.hand.tap(area.remove)
    walk.settle()
    after_removal = (_stored(with_files, walk), answers(with_files).get("voice"))
    record()
    walk.hand.tap(page_of(walk).rather_not)
    walk.settle()

    assert after_removal == ({}, None)
    assert _stored(with_files, walk) == {}
    assert answers(with_files)["voice"] is Missing.RATHER_NOT_SAY


def test_ui_31_a_child_is_shown_no_file_of_the_laptop(hearing_walk: Open, with_files: Store, photo: Path) -> None:
    """A picture that is asked of a child cannot be chosen; the page says whom it is for."""
    walk = hearing_walk(HearingComputer(hears=tone(0.5)), photo)
    _begin(walk)
    walk.skip_to("child_photo")

    walk.hand.tap(page_of(walk).next)

    assert _area(walk).targets() == ()
    assert "for the grown-up" in page_of(walk).notice.text()


def test_the_researcher_adds_a_picture_and_no_name_comes_with_it(
    hearing_walk: Open, with_files: Store, photo: Path
) -> None:
    """Neither what the file was called nor what the camera wrote into it; it stands upright."""
    walk = hearing_walk(HearingComputer(), photo)
    _begin(walk)
    for _ in range(2):
        walk.hand.tap(page_of(walk).dont_know)
        walk.next()
    walk.press("give")
    walk.give_back()

    walk.hand.tap(_area(walk).choose)
    walk.settle()

    ((name, picture),) = _stored(with_files, walk).items()
    assert name == answers(with_files)["photo"]
    assert "Amina" not in name
    assert CAMERA.encode() not in picture
    shown = _area(walk).preview.pixmap()
    assert shown.height() > shown.width()


def _question(kind: QuestionKind, **parameters: str) -> QuestionView:
    values: dict[str, object] = dict.fromkeys(QuestionView.__slots__, "")
    return QuestionView(**{**values, "kind": kind, "parameters": parameters})  # type: ignore[arg-type]


def test_what_is_no_picture_is_refused(tmp_path: Path, qtbot: QtBot) -> None:
    """By its content: a text that is called .jpg, a drawing that could run, an empty file, one that is too large."""
    files = {
        "text.jpg": (b"not a picture", "media.wrong_kind"),
        "drawing.svg": (b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", "media.wrong_kind"),
        "empty.png": (b"", "media.empty"),
    }
    refused = {}
    for name, (content, _) in files.items():
        (tmp_path / name).write_bytes(content)
        with pytest.raises(AppError) as caught:
            read_file(tmp_path / name, _question(QuestionKind.IMAGE))
        refused[name] = caught.value.code
    with (tmp_path / "large.jpg").open("wb") as large:
        large.truncate(MAX_FILE_BYTES + 1)
    with pytest.raises(AppError) as too_large:
        read_file(tmp_path / "large.jpg", _question(QuestionKind.IMAGE))

    assert refused == {name: code for name, (_, code) in files.items()}
    assert too_large.value.code == "media.too_large"


def test_a_picture_is_no_larger_than_the_form_asks(photo: Path, qtbot: QtBot) -> None:
    """``max-pixels`` bounds its longer side."""
    kept = read_file(photo, _question(QuestionKind.IMAGE, **{"max-pixels": "120"}))

    assert kept.media_type == "image/jpeg"
    photo.write_bytes(kept.data)
    with Image.open(photo) as image:
        assert max(image.size) == 120


@given(data=st.binary(max_size=64))
@settings(max_examples=60)
def test_any_bytes_are_a_known_kind_or_refused(data: bytes) -> None:
    """Whatever a file holds, it gets a type that fits the question, or a reason in words."""
    for kind in (QuestionKind.AUDIO, QuestionKind.VIDEO):
        try:
            file = recognised(data, kind)
        except AppError as error:
            assert error.code == "media.wrong_kind"  # noqa: PT017 - most of what is drawn is refused
        else:
            assert file.media_type.startswith(f"{kind.value}/")
            assert f"*.{file.name.rpartition('.')[2]}" in PATTERNS[kind]
