"""The controller of how an interview went: flags, and its log as a file; draws nothing."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.errors import AppError
from app.interview import Interview
from app.interview.audit import Audit, audit_csv, audits_of
from app.storage.rows import InterviewRow
from app.ui.controller import Controller, Workplace
from app.ui.error_words import error_words
from app.ui.file_asking import write_file
from app.ui.header import Tab
from app.ui.home_reading import today
from app.ui.interviews_page import LogsAsked, LookAt
from app.ui.openings import required_project, site_of
from app.ui.quality_page import QualityPage, QualityView, QuestionTime


@dataclass(frozen=True)
class Saved:
    """A file of logs that was written; no interviews: nothing was."""

    name: str
    interviews: int


class QualityFlow(Controller):
    """Runs as long as the window; brings its page along."""

    def __init__(self, place: Workplace, *, back: Callable[[], None]) -> None:
        super().__init__(place)
        self._row: InterviewRow | None = None
        self.page = QualityPage(place.texts)
        place.window.add_page(self.page, Tab.INTERVIEWS)
        place.window.interviews.look_asked.connect(self._on_asked)
        place.window.interviews.logs_asked.connect(self._on_logs)
        self.page.save_asked.connect(self._on_save)
        self.page.cancelled.connect(back)

    def _on_asked(self, asked: LookAt) -> None:
        self._row = row = asked.row
        self.page.forget()
        self._window.show_page(self.page)
        self._runner.storage(lambda: self._read(row), then=self._show, failed=self._on_failed)

    def _show(self, view: QualityView) -> None:
        """What was read while the page was left, or locked over, is not put on it."""
        if self._window.page is self.page and self._row is not None and self._row.entity == view.entity:
            self.page.show_quality(view)

    def _on_failed(self, error: AppError) -> None:
        self.page.show_empty(error_words(self._texts, error))

    def _read(self, row: InterviewRow) -> QualityView:
        """On the storage worker."""
        store = self._cabinet.store
        form = self._cabinet.form(row.form_id, row.form_version)
        interview = Interview.resume(
            store.interview(row.entity),
            form.definition,
            self._cabinet.environment(required_project(store)),
            clock=self._desk.clock,
            site=site_of(store, row.site_id),
            participant=store.participant(row.participant),
        )
        names = [item.name for item in form.definition.languages if item.code == self._desk.language]
        if names:
            # In this copy only: nothing of it is stored.
            interview.set_language(names[0])
        flags = interview.flags(store.events(row.entity))
        runs = {path: number for number, run in enumerate(flags.runs, start=1) for path in run.paths}
        asked = frozenset(interview.pages())
        return QualityView(
            entity=row.entity,
            code=row.participant,
            title=form.definition.title,
            questions=tuple(
                QuestionTime(
                    words=interview.question(item.path).label if item.path in asked else item.path.rsplit("/", 1)[-1],
                    looked_at_ms=item.looked_at_ms,
                    first_answer_ms=item.first_answer_ms,
                    changes=item.changes,
                    is_fast=item.is_fast,
                    run=runs.get(item.path, 0),
                )
                for item in flags.times
            ),
            opposed_runs=frozenset(number for number, run in enumerate(flags.runs, start=1) if run.has_both_tones),
        )

    # -- logs as files -------------------------------------------------------------------------------------------------

    def _on_save(self) -> None:
        row = self._row
        if row is not None:
            self._save_logs((row.entity,), name=f"audit-{row.entity}.csv", said=self.page.show_notice)

    def _on_logs(self, asked: LogsAsked) -> None:
        name = f"audit-{today(self._desk).isoformat()}.csv"
        self._save_logs(asked.entities, name=name, said=self._window.interviews.show_notice, is_alone=False)

    def _save_logs(
        self, entities: tuple[str, ...], *, name: str, said: Callable[..., None], is_alone: bool = True
    ) -> None:
        """Ask for a folder and write the logs of these interviews as one file.

        Args:
            entities: which interviews.
            name: of the file; it must tell nothing about a child.
            said: shows how it ended (words, is_good=...).
            is_alone: the file of one interview, with ODK's own columns only before ours.
        """
        title = self._texts.translate("App", "Choose a folder, for example on a stick")
        folder = self._desk.ask_folder(self._window, title)
        if folder is None:
            return

        def ended(saved: Saved) -> None:
            counted, translate = self._texts.counted, self._texts.translate
            if not saved.interviews:
                said(translate("App", "There is no log of an interview to write."))
                return
            words = counted.tr(
                "The log of %n interview(s) is written, without answers and names:", "", saved.interviews
            )
            said(f"{words} {saved.name}", is_good=True)

        self._runner.storage(
            lambda: self._write(entities, folder / name, is_alone=is_alone),
            then=ended,
            failed=lambda error: said(error_words(self._texts, error)),
        )

    def _write(self, entities: tuple[str, ...], file: Path, *, is_alone: bool) -> Saved:
        """On the storage worker."""
        audits: tuple[Audit, ...] = audits_of(
            entities,
            log_of=self._cabinet.store.interview_log,
            definition_of=lambda form_id, version: self._cabinet.form(form_id, version).definition,
        )
        if audits:
            write_file(file, audit_csv(audits, is_alone=is_alone))
        return Saved(file.name, len(audits))
