"""Reads everything that the researcher's pages show, in one go, on the storage worker; shows nothing."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from app.forms.respondents import respondent_of
from app.storage.rows import ParticipantRole, Project, SyncCounts
from app.ui.class_view import ClassView
from app.ui.desk import Cabinet, Desk
from app.ui.home_view import DayFacts, HomeView, home_view
from app.ui.interviews_page import InterviewsView
from app.ui.openings import required_project
from app.ui.sitting_notes import adult_wishes


@dataclass(frozen=True)
class Home:
    """One moment of the store, as the pages show it."""

    project: Project
    counts: SyncCounts
    class_view: ClassView
    interviews: InterviewsView
    day: HomeView


def today(desk: Desk) -> date:
    """The calendar day where the laptop is."""
    return desk.clock.now().astimezone(desk.zone).date()


def is_staff(role: ParticipantRole | None) -> bool:
    """Somebody of the staff speaks for themselves; a parent's interview is not the child's."""
    return role is not None and role.is_staff


def read_home(desk: Desk, cabinet: Cabinet, site_id: str | None) -> Home:
    """Read; a site that is gone, or none, means the first one.

    Raises:
        AppError: ``store.*``.
    """
    store = cabinet.store
    sites, forms = store.sites(), store.forms()
    known = {site.site_id for site in sites}
    chosen = site_id if site_id in known else sites[0].site_id if sites else None
    rows, counts = store.interviews(), store.counts()
    participants = store.participants(chosen) if chosen else ()
    definitions = {form.form_id: cabinet.form(form.form_id, form.version).definition for form in forms}
    respondents = {name: respondent_of(form.style) for name, form in definitions.items()}
    adult_forms = frozenset(name for name, who in respondents.items() if who.is_adult)
    roles = {person.code: person.role for person in participants}
    wishes = adult_wishes(store, store.participant)
    day = today(desk)
    attendance = store.attendance(chosen, on=day) if chosen else ()
    facts = DayFacts(
        sites=sites,
        site_id=chosen,
        participants=participants,
        attendance=attendance,
        interviews=rows,
        adult_forms=adult_forms,
        wishes=wishes,
        counts=counts,
        last_backup_at_utc=next((backup.made_at_utc for backup in store.backups()), None),
        day_began_at_utc=datetime.combine(day, time(), tzinfo=desk.zone).astimezone(UTC),
    )
    class_view = ClassView(
        sites=sites,
        site_id=chosen,
        participants=participants,
        interviews=tuple(
            row
            for row in rows
            if row.site_id == chosen and (row.form_id not in adult_forms or is_staff(roles.get(row.participant)))
        ),
        forms=forms,
        languages={name: form.languages for name, form in definitions.items()},
        attendance=attendance,
        respondents=respondents,
        wishes=wishes,
    )
    return Home(
        project=required_project(store),
        counts=counts,
        class_view=class_view,
        interviews=InterviewsView(rows, tuple((form.form_id, form.title) for form in forms)),
        day=home_view(facts),
    )
