"""Opens sittings from the store and cuts what is unfinished at the end of a class; runs on the storage worker."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from app.errors import AppError
from app.forms.respondents import respondent_of
from app.interview import Interview
from app.protocol.wire import RecordState
from app.storage.rows import Project, Site
from app.ui.class_view import OpenChild
from app.ui.desk import Cabinet, Desk
from app.ui.roster_model import FINISHED, ChildStatus
from app.ui.sitting import Sitting
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
            AppError: ``consent.*``, ``roster.unknown_code``, ``store.*``.
        """
        store = self._cabinet.store
        child = store.participant(asked.code)
        form = self._cabinet.form(asked.form.form_id, asked.form.version)

        def opened(language: str) -> Interview:
            return Interview.start(
                form.definition,
                self._cabinet.environment(required_project(store)),
                clock=self._desk.clock,
                site=_site_of(store, child.site_id),
                participant=child,
                policy=self._desk.policy,
                language=language,
            )

        age = child.age if child.age is not None else asked.form.age_from
        band = band_for_age(min(max(age, asked.form.age_from), asked.form.age_to))
        is_second = asked.status in FINISHED - {ChildStatus.REFUSED}
        sitting = self._sitting(opened(asked.language), form.media, band=band, percent=asked.percent)
        return replace(sitting, override_reason=asked.override_reason, is_second=is_second, reopen_in=opened)

    def resume(self, entity: str, percent: int) -> Sitting:
        """A stored interview at the question where it was left, with text at so many percent.

        Raises:
            AppError: ``interview.unknown``, ``roster.unknown_code``, ``store.*``.
        """
        store = self._cabinet.store
        saved = store.interview(entity)
        child = store.participant(saved.participant)
        form = self._cabinet.form(saved.form_id, saved.form_version)
        interview = Interview.resume(
            saved,
            form.definition,
            self._cabinet.environment(required_project(store)),
            clock=self._desk.clock,
            site=_site_of(store, saved.site_id),
            participant=child,
        )
        ages = {item.form_id: item.age_from for item in store.forms()}
        age = child.age if child.age is not None else ages.get(saved.form_id)
        return self._sitting(interview, form.media, band=band_for_age(age), percent=percent)

    def _sitting(self, interview: Interview, media: Mapping[str, bytes], *, band: Band, percent: int) -> Sitting:
        if respondent_of(interview.definition.style).is_adult:
            band = Band.Y  # a parent answers under the child's code; the researcher's look is too small to tap on
        return Sitting(
            interview=interview,
            media=media,
            theme=THEMES[band].at(dpi=self._dpi, percent=percent),
            adult_theme=THEMES[Band.ADULT],
            adult_language=self._desk.language,
        )

    def cut_drafts(self, site_id: str) -> int:
        """Cut a revision of every unfinished interview of a site; returns how many had something new."""
        store = self._cabinet.store
        project = required_project(store)
        cut = 0
        for saved in store.drafts(site_id):
            form = self._cabinet.form(saved.form_id, saved.form_version)
            interview = Interview.resume(
                saved,
                form.definition,
                self._cabinet.environment(project),
                clock=self._desk.clock,
                site=_site_of(store, site_id),
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


def _site_of(store: "Store", site_id: str) -> Site:
    for site in store.sites():
        if site.site_id == site_id:
            return site
    raise AppError("site.unknown", "This site is not on this laptop any more. Sync, then try again.", site=site_id)
