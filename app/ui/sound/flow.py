"""The researcher's side of sound: what can be heard of a form, how the next child is read to; draws nothing."""

from collections.abc import Callable
from dataclasses import replace

from app.errors import AppError
from app.interview import Interview
from app.ui.controller import Controller, Workplace
from app.ui.flow.stored_files import StoredFiles
from app.ui.sitting import Sitting
from app.ui.sound.hearing import Hearing, HearingAsked, hearing_of
from app.ui.sound.read_aloud import ReadAloud
from app.ui.sound.recorder_flow import RecorderFlow
from app.ui.sound.recordings import Recordings
from app.ui.sound.shelf import Listening, Sounds


class SoundFlow(Controller):
    """Runs as long as the window. Without a computer that sounds, nothing of it is to be seen."""

    def __init__(self, place: Workplace, *, back: Callable[[], None]) -> None:
        super().__init__(place)
        self._box, self._computer = place.window.class_page.panel.reading, place.desk.computer
        self._listening = Listening()
        self.recordings = Recordings(place.desk.folder)
        self.reader: ReadAloud | None = None
        self.recorder: RecorderFlow | None = None
        if self._computer is not None:
            self.reader = ReadAloud(place.window.child, self._computer, parent=self)
            self._box.hearing_asked.connect(self._on_hearing_asked)
            self.recorder = RecorderFlow(place, computer=self._computer, recordings=self.recordings, back=back)
            place.window.settings.sounds_asked.connect(self._on_recorder)
        place.window.settings.sounds.setVisible(self._computer is not None)
        self._box.setVisible(self._computer is not None)

    def listen(self, listening: Listening) -> None:
        """How the next child is read to, as the researcher has chosen."""
        self._listening = listening

    def with_sounds(self, sitting: Sitting) -> Sitting:
        """The sitting with what it can hear."""
        sounds = Sounds(self._listening, media=sitting.media, recordings=self.recordings)
        return replace(sitting, sounds=sounds, files=self._files)

    def _files(self, interview: Interview, *, is_adult: bool) -> StoredFiles:
        return StoredFiles(
            self._runner,
            self._cabinet,
            interview,
            computer=self._computer,
            can_choose=is_adult,
            ask_file=lambda title, pattern: self._desk.ask_file(self._window, title, pattern),
        )

    def _on_recorder(self) -> None:
        assert self.recorder is not None
        self.recorder.open()

    def _on_hearing_asked(self, asked: HearingAsked) -> None:
        self._runner.storage(lambda: self._hearing(asked), then=self._on_hearing, failed=self._on_unknown)

    def _hearing(self, asked: HearingAsked) -> Hearing:
        """On the storage worker, where loading Qt's sound keeps nobody waiting."""
        assert self._computer is not None
        self._computer.load()
        form = self._cabinet.form(asked.form.form_id, asked.form.version)
        return hearing_of(asked, form.definition, form.media, self.recordings)

    def _on_hearing(self, hearing: Hearing) -> None:
        assert self._computer is not None
        self._box.show_hearing(hearing.on(self._computer))

    def _on_unknown(self, _: AppError) -> None:
        """The store was locked meanwhile, or the form is gone: the panel is read anew then, and asks again."""
