"""The controller of the page of clips: records, plays, keeps, taps along; connects page, microphone and files."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QTimer

from app.errors import AppError
from app.forms import Language
from app.forms.clips import Clip, ClipStatus
from app.forms.spoken import spoken_texts
from app.storage.rows import FormVersion
from app.ui.child_messages import own_name
from app.ui.controller import Controller, Workplace
from app.ui.error_words import error_words
from app.ui.fonts import use_names_of_languages
from app.ui.header import Tab
from app.ui.sound.computer import Computer
from app.ui.sound.recorder import MAX_SECONDS, Recorder, Take, TapAlong
from app.ui.sound.recorder_page import ClipRow, Doing, RecorderPage
from app.ui.sound.recordings import Recordings
from app.ui.sound.shelf import shelf_of
from app.ui.sound.speaker import Speaker


@dataclass(frozen=True)
class _Read:
    """What the storage worker found."""

    forms: tuple[FormVersion, ...]
    form: FormVersion | None = None
    languages: tuple[Language, ...] = ()
    code: str = "und"
    rows: tuple[ClipRow, ...] = ()


class RecorderFlow(Controller):
    """Runs as long as the window; the page is made when it is first opened."""

    def __init__(
        self, place: Workplace, *, computer: Computer, recordings: Recordings, back: Callable[[], None]
    ) -> None:
        super().__init__(place)
        self._computer, self._recordings, self._back = computer, recordings, back
        self._page: RecorderPage | None = None
        self._speaker = Speaker(computer, self)
        self._recorder: Recorder | None = None
        self._take: Take | None = None
        self._taps: TapAlong | None = None
        self._read = _Read(())
        self._rows: list[ClipRow] = []
        self._chosen = 0
        self._too_long = QTimer(self)
        self._too_long.setSingleShot(True)
        self._too_long.setInterval(MAX_SECONDS * 1000)
        self._too_long.timeout.connect(self._on_record)
        self._speaker.moved.connect(self._on_moved)
        self._speaker.ended.connect(self._on_ended)
        self._speaker.failed.connect(self._on_failed)

    @property
    def page(self) -> RecorderPage:
        """The page."""
        if self._page is None:
            self._page = page = RecorderPage(self._texts)
            self._window.add_page(page, Tab.SETTINGS)
            page.form_chosen.connect(self._on_form)
            page.row_chosen.connect(self._on_row)
            page.record_asked.connect(self._on_record)
            page.listen_asked.connect(self._on_listen)
            page.keep_asked.connect(self._on_keep)
            page.tap_asked.connect(self._on_tap)
            page.review_asked.connect(self._on_review)
            page.remove_asked.connect(self._on_remove)
            page.export_asked.connect(self._on_export)
            page.left.connect(self._on_left)
            page.forgotten.connect(self.rest)
        return self._page

    def open(self) -> None:
        """Show the page with the first form."""
        self.page.show_notice("")
        self._window.show_page(self.page)
        self._ask(None, "")

    def rest(self) -> None:
        """The page is left: nothing sounds, nothing is heard, a take that was not kept is gone."""
        if self._recorder is not None and self._recorder.is_recording:
            self._recorder.stop("")
        self._too_long.stop()
        self._speaker.stop()
        self._take = self._taps = None
        if self._page is not None:
            self._page.light_word(None)

    def _on_left(self) -> None:
        self.rest()
        self._back()

    # -- which texts ---------------------------------------------------------------------------------------------------

    def _on_form(self) -> None:
        form = self.page.form.currentData()
        self.rest()
        self._ask(form if isinstance(form, FormVersion) else None, str(self.page.language.currentData() or ""))

    def _ask(self, form: FormVersion | None, language: str) -> None:
        self._runner.storage(partial(self._reading, form, language), then=self._on_read, failed=self._say)

    def _reading(self, form: FormVersion | None, language: str) -> _Read:
        """On the storage worker."""
        self._computer.load()
        forms = tuple(self._cabinet.store.forms())
        chosen = form or next(iter(forms), None)
        if chosen is None:
            return _Read(forms)
        loaded = self._cabinet.form(chosen.form_id, chosen.version)
        languages = loaded.definition.languages
        item = next((one for one in languages if one.name == language), None)
        item = item or next((one for one in languages if one.code == self._texts.language), languages[0])
        shelf = shelf_of(item.code, loaded.media, self._recordings)
        rows = tuple(ClipRow(one.text, shelf.find(one.text)) for one in spoken_texts(loaded.definition, item.name))
        return _Read(forms, chosen, languages, item.code, rows)

    def _on_read(self, read: _Read) -> None:
        self._read, self._rows, self._chosen = read, list(read.rows), 0
        use_names_of_languages(language.code for language in read.languages)
        page = self.page
        page.show_forms(
            [(form.title, form) for form in read.forms], [(own_name(item), item.name) for item in read.languages]
        )
        names = [item.name for item in read.languages if item.code == read.code]
        page.language.blockSignals(True)
        page.language.setCurrentIndex(page.language.findData(names[0] if names else None))
        page.language.blockSignals(False)
        page.show_rows(self._rows, chosen=self._chosen)
        self._tell_of_microphone()
        self._show()

    def _on_row(self, number: int) -> None:
        self.rest()
        self._chosen = max(0, number)
        self._tell_of_microphone()
        self._show()

    def _tell_of_microphone(self) -> None:
        missing = self._texts.translate("App", "This computer finds no microphone. Plug one in and come back.")
        self._tell("" if self._computer.has_input() else missing)

    @property
    def _row(self) -> ClipRow | None:
        return self._rows[self._chosen] if self._chosen < len(self._rows) else None

    def _show(self) -> None:
        row = self._row
        own = self._recordings.book(self._read.code).find(row.text) if row is not None else None
        self.page.show_doing(
            Doing(
                row,
                can_record=self._computer.has_input(),
                is_recording=self._recorder is not None and self._recorder.is_recording,
                is_playing=self._speaker.is_sounding,
                is_tapping=self._taps is not None,
                has_take=self._take is not None,
                can_remove=own is not None,
            )
        )

    # -- recording and listening ---------------------------------------------------------------------------------------

    def _on_record(self) -> None:
        row = self._row
        if row is None or self._taps is not None:
            return
        self._speaker.stop()
        if self._recorder is not None and self._recorder.is_recording:
            self._too_long.stop()
            self._take = self._recorder.stop(row.text)
            if self._take.is_too_quiet:
                self._take = None
                self._tell(
                    self._texts.translate(
                        "App", "Almost nothing was heard. Is the microphone on, and near enough? Record again."
                    )
                )
        else:
            self._recorder = Recorder(self._computer.microphone(self), self)
            self._take = None
            self._tell("")
            self._recorder.start()
            self._too_long.start()
        self._show()

    def _current(self) -> Clip | None:
        """What is heard: the new take, else what is kept."""
        row = self._row
        return self._take.clip if self._take is not None else row.clip if row is not None else None

    def _on_listen(self) -> None:
        clip = self._current()
        if self._speaker.is_sounding:
            self._speaker.stop()
            self.page.light_word(None)
        elif clip is not None and self._can_hear():
            self._speaker.play(clip)
        self._show()

    def _can_hear(self) -> bool:
        if self._computer.has_output():
            return True
        self._tell(self._texts.translate("App", "This computer finds no loudspeaker and no headphones. Plug some in."))
        return False

    def _on_moved(self, position_ms: int) -> None:
        clip = self._current()
        word = clip.word_at(position_ms) if clip is not None and self._taps is None else None
        if word is not None:
            self.page.light_word((word.start, word.length))

    def _on_ended(self) -> None:
        taps, self._taps = self._taps, None
        if taps is not None and taps.timed is None:
            self._tell(self._texts.translate("App", "Some words were not tapped. Tap along again."))
        self.page.light_word(None)
        self._show()

    def _on_failed(self) -> None:
        self._taps = None
        self.page.light_word(None)
        self._tell(self._texts.translate("App", "This clip cannot be played. Record it again."))
        self._show()

    # -- words ---------------------------------------------------------------------------------------------------------

    def _on_tap(self) -> None:
        clip = self._current()
        if clip is None:
            return
        if self._taps is None:
            if not self._can_hear():
                return
            self._taps = TapAlong(clip)
            self._tell("")
            self._speaker.play(clip)
            self.page.light_word(self._taps.word)
            self._show()
            return
        self._taps.tap(self._speaker.position_ms)
        self.page.light_word(self._taps.word)
        timed = self._taps.timed
        if timed is not None:
            self._taps = None
            self._speaker.stop()
            self._take = Take(timed, 1.0) if self._take is None else Take(timed, self._take.loudest)
            self._show()

    # -- keeping -------------------------------------------------------------------------------------------------------

    def _on_keep(self) -> None:
        if self._take is not None:
            self._keep(self._take.clip)

    def _on_review(self) -> None:
        row = self._row
        if row is not None and row.clip is not None:
            self._keep(replace(row.clip, status=ClipStatus.REVIEWED))

    def _keep(self, clip: Clip) -> None:
        self._speaker.stop()
        try:
            self._recordings.keep(self._read.code, clip)
        except AppError as error:
            self._say(error)
            return
        self._take = None
        self._change(clip)

    def _on_remove(self) -> None:
        row, form = self._row, self._read.form
        if row is not None and form is not None:
            self.rest()
            self._recordings.remove(self._read.code, row.text)
            chosen = self._chosen
            self._runner.storage(
                partial(self._reading, form, str(self.page.language.currentData())),
                then=lambda read: self._after_removal(read, chosen),
                failed=self._say,
            )

    def _after_removal(self, read: _Read, chosen: int) -> None:
        self._on_read(read)
        self.page.rows.selectRow(chosen)

    def _change(self, clip: Clip) -> None:
        self._rows[self._chosen] = row = ClipRow(self._rows[self._chosen].text, clip)
        self.page.show_row(self._chosen, row)
        self._show()

    def _on_export(self) -> None:
        folder = self._desk.ask_folder(self._window, self._texts.translate("App", "Save the clips as a file"))
        if folder is None:
            return
        try:
            file = self._recordings.export(self._read.code, folder)
        except AppError as error:
            self._say(error)
            return
        words = self._texts.translate("App", "Saved: {file}. Lay it into the folder “media” of the questionnaire.")
        self._tell(words.format(file=file.name))

    def _tell(self, words: str) -> None:
        self.page.show_notice(words)

    def _say(self, error: AppError) -> None:
        self._tell(error_words(self._texts, error))
