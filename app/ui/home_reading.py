"""Reads what one of the researcher's pages shows, in one go, on the storage worker; shows nothing."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

from app.forms.respondents import Respondent, respondent_of
from app.storage.rows import FormVersion, ParticipantRole, Project, Site, SyncCounts
from app.ui.class_view import ClassView
from app.ui.crash_reports import crash_reports
from app.ui.desk import Cabinet, Desk
from app.ui.header import Tab
from app.ui.home_view import DayFacts, HomeView, home_view
from app.ui.interviews_page import InterviewsView
from app.ui.openings import required_project
from app.ui.sitting_notes import adult_wishes
from app.ui.waves import of_this_wave, wave_began

if TYPE_CHECKING:
    from app.storage import Store


@dataclass(frozen=True)
class Wanted:
    """What shall be read.

    Attributes:
        tab: the page; one of another tab needs only what stands in the bar.
        site_id: a site that is gone, or None, means the one where people work.
        class_label: a class that is gone, or None, means the first one.
    """

    tab: Tab
    site_id: str | None = None
    class_label: str | None = None


@dataclass(frozen=True)
class Home:
    """One moment of the store, as a page shows it; of the three pages only the one that was asked for is there."""

    project: Project
    counts: SyncCounts
    sites: tuple[Site, ...]
    site_id: str | None
    class_view: ClassView | None = None
    interviews: InterviewsView | None = None
    day: HomeView | None = None
    is_coordinator: bool = False

    def with_parts_of(self, before: "Home | None") -> "Home":
        """The same moment, and what the other pages still show of an earlier one."""
        if before is None:
            return self
        return replace(
            self,
            class_view=self.class_view or before.class_view,
            interviews=self.interviews or before.interviews,
            day=self.day or before.day,
        )


def today(desk: Desk) -> date:
    """The calendar day where the laptop is."""
    return desk.clock.now().astimezone(desk.zone).date()


def is_staff(role: ParticipantRole | None) -> bool:
    """Somebody of the staff speaks for themselves; a parent's interview is not the child's."""
    return role is not None and role.is_staff


def read_home(desk: Desk, cabinet: Cabinet, wanted: Wanted) -> Home:
    """Read what one page shows.

    Raises:
        AppError: ``project.missing``, ``store.*``.
    """
    store = cabinet.store
    sites = store.sites()
    home = Home(
        required_project(store),
        store.counts(),
        sites,
        _chosen(store, sites, wanted.site_id),
        is_coordinator=store.is_coordinator(),
    )
    if wanted.tab is Tab.HOME:
        return replace(home, day=home_view(_day_facts(desk, cabinet, home)))
    if wanted.tab is Tab.CLASS:
        return replace(home, class_view=_class_view(desk, cabinet, home, wanted.class_label))
    if wanted.tab is Tab.INTERVIEWS:
        titles = tuple((form.form_id, form.title) for form in store.forms())
        view = InterviewsView(store.interviews(), titles, store.returned(), is_coordinator=home.is_coordinator)
        return replace(home, interviews=view)
    return home


def _chosen(store: "Store", sites: tuple[Site, ...], wanted: str | None) -> str | None:
    """The wanted site; after the program was started the one where people work."""
    known = {site.site_id for site in sites}
    if wanted in known:
        return wanted
    at_work = store.site_of_work()
    return at_work if at_work in known else sites[0].site_id if sites else None


def _respondents(cabinet: Cabinet, forms: tuple[FormVersion, ...]) -> dict[str, Respondent]:
    """Who answers each form."""
    return {form.form_id: respondent_of(cabinet.form(form.form_id, form.version).definition.style) for form in forms}


def _adult(respondents: Mapping[str, Respondent]) -> frozenset[str]:
    return frozenset(form_id for form_id, respondent in respondents.items() if respondent.is_adult)


def _day_facts(desk: Desk, cabinet: Cabinet, home: Home) -> DayFacts:
    store, chosen, day = cabinet.store, home.site_id, today(desk)
    return DayFacts(
        sites=home.sites,
        site_id=chosen,
        participants=store.participants(chosen) if chosen else (),
        attendance=store.attendance(chosen, on=day) if chosen else (),
        interviews=store.interviews(),
        returned=len(store.returned()),
        crashes=len(crash_reports(desk.folder)),
        wave_began_at_utc=wave_began(store),
        adult_forms=_adult(_respondents(cabinet, store.forms())),
        wishes=adult_wishes(store, store.participant),
        counts=home.counts,
        last_backup_at_utc=next((backup.made_at_utc for backup in store.backups()), None),
        day_began_at_utc=datetime.combine(day, time(), tzinfo=desk.zone).astimezone(UTC),
    )


def _class_view(desk: Desk, cabinet: Cabinet, home: Home, wanted_label: str | None) -> ClassView:
    store, chosen, forms = cabinet.store, home.site_id, cabinet.store.forms()
    labels = store.class_labels(chosen) if chosen else ()
    label = wanted_label if wanted_label in labels else labels[0] if labels else None
    respondents = _respondents(cabinet, forms)
    adult_forms = _adult(respondents)
    view = ClassView(
        sites=home.sites,
        site_id=chosen,
        forms=forms,
        languages={form.form_id: cabinet.form(form.form_id, form.version).definition.languages for form in forms},
        respondents=respondents,
        wishes=adult_wishes(store, store.participant),
    )
    if chosen is None or label is None:
        return view
    participants = store.participants(chosen, class_label=label)
    roles = {person.code: person.role for person in participants}
    return replace(
        view,
        class_labels=labels,
        class_label=label,
        participants=participants,
        interviews=tuple(
            row
            for row in of_this_wave(store.interviews(site_id=chosen, class_label=label), wave_began(store))
            if row.form_id not in adult_forms or is_staff(roles.get(row.participant))
        ),
        attendance=store.attendance(chosen, on=today(desk), class_label=label),
        left=store.children_who_left(chosen),
        disputed=frozenset(store.differing_lines(chosen)),
    )
