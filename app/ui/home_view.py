"""The day in numbers, counted from frozen rows: what is done, what is left, what has not left the laptop; pure."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, auto

from app.storage.day_rows import Attendance, Presence
from app.storage.rows import InterviewRow, InterviewState, Participant, Site, SyncCounts, SyncState
from app.ui.roster_model import ChildStatus, RosterRow, roster_rows
from app.ui.sitting_notes import AdultWish
from app.ui.waves import of_this_wave


class Todo(Enum):
    """What a researcher can do next, most pressing first."""

    GROWN_UP = auto()
    CRASH = auto()
    RETURNED = auto()
    COORDINATOR = auto()
    CONSENT_MISSING = auto()
    IN_PROGRESS = auto()
    TO_INTERVIEW = auto()
    NOT_SENT = auto()
    NO_CHILDREN = auto()
    BACKUP = auto()


@dataclass(frozen=True)
class TodoChosen:
    """Something of what is next was chosen."""

    todo: Todo


@dataclass(frozen=True)
class ClassProgress:
    """Where one class stands today; every child is counted once in `by_status`.

    Attributes:
        present, absent: ticked today; the others are not ticked.
        to_interview: children with consent who have had no turn and are not ticked as absent.
    """

    site_id: str
    class_label: str
    children: int
    present: int
    absent: int
    to_interview: int
    by_status: Mapping[ChildStatus, int]

    def count(self, *statuses: ChildStatus) -> int:
        """Children with one of these statuses."""
        return sum(self.by_status.get(status, 0) for status in statuses)


@dataclass(frozen=True)
class HomeView:
    """All that the home page shows.

    Attributes:
        todos: what to do next, with how many it concerns.
        finished, not_sent: this laptop's interviews of all sites that have ended; those of them without a receipt.
        last_backup_at_utc: None when there was none yet.
    """

    sites: tuple[Site, ...]
    site_id: str | None
    classes: tuple[ClassProgress, ...]
    todos: tuple[tuple[Todo, int], ...]
    finished: int
    finished_today: int
    in_progress: int
    not_sent: int
    last_sync_at_utc: datetime | None
    last_backup_at_utc: datetime | None = None
    wishes: tuple[AdultWish, ...] = ()
    """Children who would like to talk to somebody, of all sites; who waits longest first."""


@dataclass(frozen=True)
class DayFacts:
    """What the store knows, read in one go.

    Attributes:
        participants, attendance: of the chosen site.
        interviews: of all sites.
        adult_forms: forms that a parent or the staff answers: they say nothing about whether the child is done.
        day_began_at_utc: when today began in the school's time zone.
    """

    sites: tuple[Site, ...]
    site_id: str | None
    participants: tuple[Participant, ...] = field(repr=False)
    attendance: tuple[Attendance, ...]
    interviews: tuple[InterviewRow, ...]
    counts: SyncCounts
    day_began_at_utc: datetime
    last_backup_at_utc: datetime | None = None
    adult_forms: frozenset[str] = frozenset()
    wishes: tuple[AdultWish, ...] = ()
    returned: int = 0
    """Interviews that a coordinator sent back."""
    crashes: int = 0
    """Reports of what went wrong that nobody has deleted yet."""
    wave_began_at_utc: datetime | None = None
    """A child that was done before this has its turn again; None while the study has had one wave only."""


def home_view(facts: DayFacts) -> HomeView:
    """Count the day."""
    of_this = of_this_wave(facts.interviews, facts.wave_began_at_utc)
    of_children = [row for row in of_this if row.form_id not in facts.adult_forms]
    classes = class_progress(facts.participants, of_children, facts.attendance)
    own = [row for row in facts.interviews if row.is_own]
    ended = [row for row in own if row.state is not InterviewState.DRAFT]
    not_sent = sum(row.sync_state in (SyncState.LOCAL, SyncState.WAITING) for row in ended)
    return HomeView(
        sites=facts.sites,
        site_id=facts.site_id,
        classes=classes,
        todos=_todos(classes, facts.counts, not_sent=not_sent, facts=facts),
        finished=len(ended),
        finished_today=sum(row.changed_at_utc >= facts.day_began_at_utc for row in ended),
        in_progress=sum(row.state is InterviewState.DRAFT for row in own),
        not_sent=not_sent,
        last_sync_at_utc=facts.counts.last_sync_at_utc,
        last_backup_at_utc=facts.last_backup_at_utc,
        wishes=facts.wishes,
    )


def class_progress(
    participants: Iterable[Participant], interviews: Iterable[InterviewRow], attendance: Iterable[Attendance]
) -> tuple[ClassProgress, ...]:
    """Where each class stands, by label; the staff are no children and wait in no class."""
    children = [person for person in participants if not person.role.is_staff]
    by_class: defaultdict[tuple[str, str], list[RosterRow]] = defaultdict(list)
    for row in roster_rows(children, interviews, attendance):
        by_class[row.participant.site_id, row.participant.class_label].append(row)
    return tuple(_progress(key, rows) for key, rows in sorted(by_class.items()))


def _progress(key: tuple[str, str], rows: list[RosterRow]) -> ClassProgress:
    ticks = Counter(row.presence for row in rows)
    return ClassProgress(
        site_id=key[0],
        class_label=key[1],
        children=len(rows),
        present=ticks[Presence.PRESENT],
        absent=ticks[Presence.ABSENT],
        to_interview=sum(row.status is ChildStatus.READY and row.presence is not Presence.ABSENT for row in rows),
        by_status=Counter(row.status for row in rows),
    )


def _todos(
    classes: tuple[ClassProgress, ...], counts: SyncCounts, *, not_sent: int, facts: DayFacts
) -> tuple[tuple[Todo, int], ...]:
    no_backup = facts.last_backup_at_utc is None or facts.last_backup_at_utc < facts.day_began_at_utc
    changed_today = sum(row.is_own and row.changed_at_utc >= facts.day_began_at_utc for row in facts.interviews)
    found = (
        (Todo.GROWN_UP, len(facts.wishes)),
        (Todo.CRASH, facts.crashes),
        (Todo.RETURNED, facts.returned),
        (Todo.COORDINATOR, counts.conflicts + counts.quarantined),
        (Todo.CONSENT_MISSING, sum(item.count(ChildStatus.NO_CONSENT) for item in classes)),
        (Todo.IN_PROGRESS, sum(item.count(ChildStatus.IN_PROGRESS) for item in classes)),
        (Todo.TO_INTERVIEW, sum(item.to_interview for item in classes)),
        (Todo.NOT_SENT, not_sent),
        (Todo.NO_CHILDREN, int(bool(facts.sites) and not classes)),
        (Todo.BACKUP, changed_today if no_backup else 0),
    )
    return tuple((todo, number) for todo, number in found if number)
