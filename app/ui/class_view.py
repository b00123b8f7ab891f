"""What the class page is given and what it asks for; frozen values only."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.forms import Language
from app.forms.respondents import Respondent
from app.storage.day_rows import Attendance, Presence
from app.storage.rows import FormVersion, InterviewRow, Participant, ParticipantRole, Site
from app.ui.child.scanning import Access
from app.ui.roster_model import ChildStatus
from app.ui.sitting_notes import AdultWish
from app.ui.sound.shelf import Listening

OVERRIDES = ("reads_well", "needs_simpler", "whole_class", "other")
"""Why a form of another age group is used; codes, because free text could name a child."""


@dataclass(frozen=True)
class ClassView:
    """What the class page shows, read by the storage worker in one go.

    Attributes:
        class_labels: all classes of the site.
        participants, interviews, attendance: of the class that is shown; the ticks are today's.
        languages: of each form.
    """

    sites: tuple[Site, ...]
    site_id: str | None
    class_labels: tuple[str, ...] = ()
    class_label: str | None = None
    participants: tuple[Participant, ...] = field(default=(), repr=False)
    interviews: tuple[InterviewRow, ...] = ()
    forms: tuple[FormVersion, ...] = ()
    languages: Mapping[str, tuple[Language, ...]] = field(default_factory=dict)
    attendance: tuple[Attendance, ...] = ()
    respondents: Mapping[str, Respondent] = field(default_factory=dict)
    """Who answers each form; `interviews` holds none that a parent answered."""
    wishes: tuple[AdultWish, ...] = ()
    """Who would like to talk to somebody, of all sites."""
    left: frozenset[str] = frozenset()
    """Codes of children whose families withdrew."""
    disputed: frozenset[str] = frozenset()
    """Codes of children of whom two laptops say different things."""

    @property
    def adult_forms(self) -> frozenset[str]:
        """Ids of the forms that a parent or the staff answers."""
        return frozenset(form_id for form_id, respondent in self.respondents.items() if respondent.is_adult)

    def forms_for(self, role: ParticipantRole) -> tuple[FormVersion, ...]:
        """The forms that may be opened under a code of this role."""
        staff = {ParticipantRole.TEACHER: Respondent.TEACHER, ParticipantRole.PRINCIPAL: Respondent.PRINCIPAL}
        of_children = {Respondent.CHILD, Respondent.PARENT}
        wanted = {staff[role]} if role in staff else of_children
        return tuple(form for form in self.forms if self.respondents.get(form.form_id, Respondent.CHILD) in wanted)


@dataclass(frozen=True)
class OpenChild:
    """Open an interview with this child.

    Attributes:
        draft: entity of the interview that goes on; None begins one.
        status: where the child stood when this was asked; one that has finished is asked about first.
        access: how the child answers.
        listening: how the child is read to.
    """

    code: str
    form: FormVersion
    language: str
    percent: int
    override_reason: str | None
    draft: str | None
    status: ChildStatus = ChildStatus.READY
    access: Access = Access.TOUCH
    listening: Listening = field(default_factory=Listening)


@dataclass(frozen=True)
class ChildCode:
    """A child that something is to be done with."""

    code: str


@dataclass(frozen=True)
class NameGiven:
    """The researcher typed a child's name; it stays on this laptop."""

    code: str
    name: str = field(repr=False)


@dataclass(frozen=True)
class SiteChoice:
    """A site was chosen."""

    site_id: str


@dataclass(frozen=True)
class ClassChoice:
    """A class of a site was chosen."""

    site_id: str
    class_label: str
    code: str = ""
    """A child that shall be chosen there; "" for the first one of this status who is not absent."""
    status: ChildStatus = ChildStatus.READY


@dataclass(frozen=True)
class PresenceTicked:
    """Children are there, are not, or the tick is taken back (None)."""

    codes: tuple[str, ...]
    presence: Presence | None
