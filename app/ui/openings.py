"""Opens sittings from the store and cuts what is unfinished at the end of a class; runs on the storage worker."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from app.errors import AppError
from app.forms.carrying import carried_answers, reads_earlier_answers
from app.forms.respondents import respondent_of
from app.interview import Interview
from app.interview.adopting import adopt
from app.interview.audit import RESUMED
from app.interview.contacts import load_contacts
from app.interview.respondent_consent import consent_for
from app.protocol.missing import Missing
from app.protocol.wire import RecordState
from app.storage.child_pin import ChildPin
from app.storage.rows import CORRECTION_FIELD, InterviewRow, InterviewState, Project, Site
from app.ui.class_view import OpenChild
from app.ui.desk import Cabinet, Desk, LoadedForm
from app.ui.helpline_sheet import SHEET_FOLDER
from app.ui.roster_model import FINISHED, ChildStatus
from app.ui.sitting import Sitting
from app.ui.sitting_notes import SittingNotes
from app.ui.theme import THEMES, Band, band_for_age

if TYPE_CHECKING:
    from app.storage import Store


class Openings:
    """Makes sittings; every method reads the store and must run on the storage worker."""

    def __init__(self, desk: Desk, cabinet: Cabinet, *, dpi: float) -> None:
        self._desk, self._cabinet, self._dpi = desk, cabinet, dpi

    def start(self, asked: OpenChild) -> Sitting:
        """A new sitting, with the child as the store has it now, not as the page shows it.

        Raises:
            AppError: ``consent.*``, ``contacts.*``, ``roster.unknown_code``, ``roster.withdrawn``, ``store.*``.
        """
        store = self._cabinet.store
        # First: a withdrawal took the consent too, and "no consent" would send the researcher to the family again.
        store.require_not_withdrawn(asked.code)
        store.require_current_consents()
        child = store.participant(asked.code)
        form = self._form_for(child.code, asked.form.form_id, asked.form.version)

        def opened(language: str) -> Interview:
            return Interview.start(
                form.definition,
                self._cabinet.environment(required_project(store)),
                clock=self._desk.clock,
                site=site_of(store, child.site_id),
                participant=child,
                policy=self._desk.policy,
                language=language,
            )

        age = child.age if child.age is not None else asked.form.age_from
        band = band_for_age(min(max(age, asked.form.age_from), asked.form.age_to))
        is_second = asked.status in FINISHED - {ChildStatus.REFUSED}
        sitting = self._sitting(
            opened(asked.language), form.media, band=band, percent=asked.percent, site=site_of(store, child.site_id)
        )
        sitting = replace(sitting, access=asked.access)
        return replace(sitting, override_reason=asked.override_reason, is_second=is_second, reopen_in=opened)

    def corrected(self, entity: str) -> InterviewRow | None:
        """The interview as the list has it when it was opened again, or sent back, and not closed since, else None."""
        store = self._cabinet.store
        if not store.is_being_corrected(entity) and entity not in store.returned():
            return None
        return next((row for row in store.interviews() if row.entity == entity), None)

    def adopt(self, asked: OpenChild) -> str:
        """Let the interview that another laptop began with this child go on here; gives its entity.

        Raises:
            AppError: ``interview.unknown``, ``interview.not_adoptable``, ``consent.*``, ``store.*``.
        """
        store = self._cabinet.store
        store.require_not_withdrawn(asked.code)
        store.require_current_consents()
        child = store.participant(asked.code)
        begun = [
            row
            for row in store.interviews(site_id=child.site_id)
            if row.participant == asked.code and not row.is_own and row.state is InterviewState.DRAFT
        ]
        if not begun:
            raise AppError("interview.unknown", "This interview is not on the laptop.")
        record = store.other_record(begun[0].entity)
        form = self._form_for(asked.code, record.form_id, record.form_version, entity=record.entity)
        now = self._desk.clock.now()
        # What the country asks is recorded laptop by laptop; the paper is in the researcher's hand.
        consent_for(
            form.definition,
            child,
            policy=self._desk.policy,
            site=site_of(store, record.site_id),
            language=form.definition.default_language,
            now=now,
        )
        taken = adopt(
            form.definition,
            self._cabinet.environment(required_project(store)),
            entity=record.entity,
            site_id=record.site_id,
            participant=record.participant,
            fields=record.fields,
            elapsed_ms=record.elapsed_ms,
            now=now,
        )
        store.adopt(taken.new, answers=taken.answers, position=taken.position)
        return record.entity

    def resume(self, entity: str, percent: int | None = None) -> Sitting:
        """A stored interview at the question where it was left.

        What the country asks must hold today, too: a consent may be one that a corrected age does not allow.

        Args:
            entity: the interview.
            percent: size of the words; 100 and None leave it as the child had it.

        Raises:
            AppError: ``interview.unknown``, ``roster.unknown_code``, ``roster.withdrawn``, ``consent.*``, ``store.*``.
        """
        store = self._cabinet.store
        saved = store.interview(entity)
        store.require_not_withdrawn(saved.participant)
        store.require_current_consents()
        child = store.participant(saved.participant)
        form = self._form_for(saved.participant, saved.form_id, saved.form_version, entity=saved.entity)
        consent_for(
            form.definition,
            child,
            policy=self._desk.policy,
            site=site_of(store, saved.site_id),
            language=saved.language,
            now=self._desk.clock.now(),
        )
        interview = Interview.resume(
            saved,
            form.definition,
            self._cabinet.environment(required_project(store)),
            clock=self._desk.clock,
            site=site_of(store, saved.site_id),
            participant=child,
        )
        # The clock of an interview stands still between sittings: the log needs the hour at which it goes on.
        store.save(interview.note_event(RESUMED, detail=self._desk.clock.now().isoformat()).save)
        if CORRECTION_FIELD in saved.properties and interview.position is None:
            # It was left at its end; whoever corrects it looks from the beginning.
            step = interview.go_to(interview.pages()[0])
            if step.save is not None:
                store.save(step.save)
        ages = {item.form_id: item.age_from for item in store.forms()}
        age = child.age if child.age is not None else ages.get(saved.form_id)
        kept = self._notes(interview).kept_look()
        chosen = percent if percent not in (None, 100) else None
        sitting = self._sitting(
            interview,
            form.media,
            band=band_for_age(age),
            percent=chosen or (kept.percent if kept else 100),
            site=site_of(store, saved.site_id),
        )
        return replace(sitting, access=kept.access) if kept else sitting

    def _form_for(self, code: str, form_id: str, version: str, *, entity: str | None = None) -> LoadedForm:
        """The form, with the answers of the child's earlier interview that it may read, when it reads any.

        Args:
            entity: the interview that goes on; None for a new one.
        """
        form, store = self._cabinet.form(form_id, version), self._cabinet.store
        if not reads_earlier_answers(form.definition):
            return form
        fields = store.earlier_answers(code, form_id=form_id, but_not=entity)
        said = {path: value for path, value in fields.items() if value and not isinstance(value, Missing)}
        names = {path.rsplit("/", 1)[-1] for path in said}
        brought = {f"/{name}": value for name, value in store.brought(code).items() if name not in names}
        return self._cabinet.form_after(form_id, version, carried_answers(form.definition, {**brought, **said}))

    def _notes(self, interview: Interview) -> SittingNotes:
        return SittingNotes(
            lambda: self._cabinet.store,
            interview.entity,
            participant=interview.participant.code,
            now=self._desk.clock.now,
        )

    def _check_pin(self, pin: str) -> None:
        ChildPin(self._cabinet.store, now=self._desk.clock.now).check(pin)

    def _sitting(
        self, interview: Interview, media: Mapping[str, bytes], *, band: Band, percent: int, site: Site
    ) -> Sitting:
        contacts = load_contacts(self._desk.folder)
        contacts.require_for(interview.definition, site.country, site.region)
        has_pin = ChildPin(self._cabinet.store, now=self._desk.clock.now).is_set
        codes = {language.name: language.code for language in interview.definition.languages}
        if respondent_of(interview.definition.style).is_adult:
            band = Band.Y  # a parent answers under the child's code; the researcher's look is too small to tap on
        return Sitting(
            interview=interview,
            media=media,
            theme=THEMES[band].at(dpi=self._dpi, percent=percent),
            adult_theme=THEMES[Band.ADULT],
            adult_language=self._desk.language,
            contacts=contacts.of(site.country, site.region, language=codes.get(interview.language, "")),
            check_pin=self._check_pin if has_pin else None,
            notes=self._notes(interview),
            zone=self._desk.zone,
            print_folder=self._desk.folder / SHEET_FOLDER,
        )

    def cut_drafts(self, site_id: str) -> int:
        """Cut a revision of every unfinished interview of a site; returns how many had something new.

        One that is being corrected was finished before, and must not count as unfinished for a correction that waits.
        """
        store = self._cabinet.store
        project = required_project(store)
        cut = 0
        for saved in store.drafts(site_id):
            if store.is_being_corrected(saved.entity):
                continue
            form = self._form_for(saved.participant, saved.form_id, saved.form_version, entity=saved.entity)
            interview = Interview.resume(
                saved,
                form.definition,
                self._cabinet.environment(project),
                clock=self._desk.clock,
                site=site_of(store, site_id),
                participant=store.participant(saved.participant),
            )
            draft = interview.unfinished()
            assert draft.state is RecordState.UNFINISHED
            cut += store.cut(draft) is not None
        return cut


def required_project(store: "Store") -> Project:
    """The project of this laptop.

    Raises:
        AppError: ``project.missing`` before it is enrolled.
    """
    project = store.project()
    if project is None:
        raise AppError("project.missing", "Enter the invitation of your coordinator first.")
    return project


def site_of(store: "Store", site_id: str) -> Site:
    """A site of this laptop.

    Raises:
        AppError: ``site.unknown``.
    """
    for site in store.sites():
        if site.site_id == site_id:
            return site
    raise AppError("site.unknown", "This site is not on this laptop any more. Sync, then try again.", site=site_id)
