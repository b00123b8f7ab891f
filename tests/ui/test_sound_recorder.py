"""The page of clips through the real window: a fed microphone, the real recorder, player and files."""

import io
import wave
from pathlib import Path

import pytest

from app.forms.clips import ClipStatus, read_book
from app.ui.sound.recorder_flow import RecorderFlow
from app.ui.sound.recorder_page import RecorderPage
from app.ui.sound.recordings import Recordings
from app.ui.sound.shelf import Sounds
from tests.ui.conftest import Walk
from tests.ui.hearing_computer import HearingComputer, Open, tone

QUESTION = "Hoe oud ben je?"


class Studio:
    """The page of clips, on the form for the younger children in Dutch."""

    def __init__(self, walk: Walk) -> None:
        self.walk = walk
        recorder = walk.office.flow.sound.recorder
        assert isinstance(recorder, RecorderFlow)
        self.flow = recorder
        walk.hand.tap(walk.window.header.settings)
        walk.hand.tap(walk.window.settings.sounds)
        walk.settle()
        page = self.page
        forms = [page.form.itemData(number).form_id for number in range(page.form.count())]
        page.form.setCurrentIndex(forms.index("wellbeing_younger"))
        walk.settle()
        page.language.setCurrentIndex(page.language.findData("Nederlands (nl)"))
        walk.settle()

    def state(self) -> str:
        """What the list says of the first text's clip."""
        item = self.page.rows.item(0, 1)
        assert item is not None
        return item.text()

    @property
    def page(self) -> RecorderPage:
        """What the researcher sees."""
        return self.flow.page

    def record(self) -> None:
        """Begin and end a take."""
        self.walk.hand.tap(self.page.record)
        self.walk.hand.tap(self.page.record)


def _studio(opened: Open, hears: bytes | None) -> Studio:
    return Studio(opened(HearingComputer(hears=hears)))


def test_a_recording_is_kept_and_heard_before_the_machines_clip(hearing_walk: Open, folder: Path) -> None:
    """Record, keep: from then on a child hears the person; the list says so, and it can be taken away again."""
    studio = _studio(hearing_walk, tone(0.6))
    before = studio.state()

    studio.record()
    studio.walk.hand.tap(studio.page.keep)
    kept = Sounds(recordings=Recordings(folder)).of("nl").find(QUESTION)
    after = studio.state()
    studio.walk.hand.tap(studio.page.remove)
    studio.walk.settle()

    assert "machine" in before
    assert kept is not None
    assert kept.status is ClipStatus.RECORDED
    with wave.open(io.BytesIO(kept.sound)) as sound:
        assert sound.getnframes() / sound.getframerate() == pytest.approx(0.6, abs=0.02)
    assert "recorded, without word times" in after
    assert "machine" in studio.state()
    assert Recordings(folder).book("nl").find(QUESTION) is None


def test_words_are_timed_by_tapping_along(hearing_walk: Open, folder: Path) -> None:
    """While the take sounds, each press is the beginning of the next word; then the times are kept with it."""
    studio = _studio(hearing_walk, tone(1.5))
    studio.record()

    studio.page.tap.pressed.emit()
    for at_ms in (60, 200, 400, 600):
        studio.walk.hand.until(lambda least=at_ms: studio.flow._speaker.position_ms >= least)  # type: ignore[misc]
        studio.page.tap.pressed.emit()
    studio.walk.hand.tap(studio.page.keep)

    clip = Recordings(folder).book("nl").find(QUESTION)
    assert clip is not None
    assert [QUESTION[word.start : word.start + word.length] for word in clip.words] == ["Hoe", "oud", "ben", "je?"]
    assert all(0 <= word.at_ms - at <= 150 for word, at in zip(clip.words, (60, 200, 400, 600), strict=True))


@pytest.mark.slow
def test_a_microphone_that_is_off_is_noticed(hearing_walk: Open, folder: Path) -> None:
    """Silence is no take: it cannot be kept, and the page says what to look at."""
    studio = _studio(hearing_walk, tone(0.5, loudness=0.005))

    studio.record()

    assert studio.page.keep.isHidden()
    assert "Is the microphone on" in studio.page.notice.text()


@pytest.mark.slow
def test_without_a_microphone_nothing_can_be_recorded(hearing_walk: Open) -> None:
    """The button is off and the page says why; clips can still be heard and checked."""
    studio = _studio(hearing_walk, None)

    assert not studio.page.record.isEnabled()
    assert "no microphone" in studio.page.notice.text()
    assert studio.page.listen.isEnabled()


@pytest.mark.slow
def test_a_draft_that_sounds_right_is_checked_and_goes_out_with_the_others(
    hearing_walk: Open,
    folder: Path,
    tmp_path: Path,
) -> None:
    """Whoever listened says so; the file for the next version of the form holds it with its word times."""
    studio = _studio(hearing_walk, None)
    row = studio.flow._rows[0]

    studio.walk.hand.tap(studio.page.review)
    exported = read_book(studio.flow._recordings.export("nl", tmp_path).read_bytes())

    clip = exported.find(QUESTION)
    assert clip is not None
    assert clip.status is ClipStatus.REVIEWED
    assert row.clip is not None
    assert clip.words == row.clip.words
    assert studio.page.review.isHidden()


@pytest.mark.slow
def test_nothing_is_recorded_over_a_lock(hearing_walk: Open) -> None:
    """When the laptop locks, the microphone is off, and the page is empty."""
    studio = _studio(hearing_walk, tone(0.5))
    studio.walk.hand.tap(studio.page.record)

    studio.walk.hand.tap(studio.walk.window.header.lock)
    studio.walk.settle()

    assert studio.flow._recorder is not None
    assert not studio.flow._recorder.is_recording
    assert studio.page.rows.rowCount() == 0
