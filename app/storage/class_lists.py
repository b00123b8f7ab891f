"""Lists of children, classes, sites and forms, as fast as the database allows; changes nothing.

Written as SQL on the driver's connection, as `lists`: SQLAlchemy's rows cost five times as much as the query.
"""

from datetime import date, datetime
from typing import TYPE_CHECKING

from app.storage.day_rows import Attendance, Presence
from app.storage.rows import Consent, FormVersion, Participant, ParticipantRole, Site

if TYPE_CHECKING:
    import sqlcipher3.dbapi2 as sqlcipher

_CHILDREN = """
SELECT code, site_id, class_label, seat, age, name, assent_refused, role, consent_given_by, consent_reference,
  consent_text_version, consent_language, consent_at_utc, consent_is_test_data
FROM participant WHERE site_id = ?1 {of_class} ORDER BY class_label, seat, code
"""
_OF_SITE = _CHILDREN.format(of_class="")
_OF_CLASS = _CHILDREN.format(of_class="AND class_label = ?2")
_TICKS = """
SELECT code, presence, noted_at_utc FROM attendance
WHERE day = ?2 AND code IN (SELECT code FROM participant WHERE site_id = ?1 {of_class}) ORDER BY code
"""
_TICKS_OF_SITE = _TICKS.format(of_class="")
_TICKS_OF_CLASS = _TICKS.format(of_class="AND class_label = ?3")
_LABELS = "SELECT DISTINCT class_label FROM participant WHERE site_id = ?1 ORDER BY class_label"
# Where somebody was interviewed last, else where there are children.
_SITE_OF_WORK = """
SELECT coalesce(
  (SELECT site_id FROM interview ORDER BY changed_at_utc DESC LIMIT 1),
  (SELECT site_id FROM participant JOIN site USING (site_id) ORDER BY site.name, site_id LIMIT 1)
)
"""
_SITES = "SELECT site_id, name, country, region, setting FROM site ORDER BY name, site_id"
# Without the packages: they hold pictures.
_FORMS = "SELECT form_id, version, title, sha256, age_from, age_to FROM form ORDER BY form_id, version"


def sites(connection: "sqlcipher.Connection") -> tuple[Site, ...]:
    """All sites by name."""
    return tuple(Site(*row) for row in connection.execute(_SITES))


def site_of_work(connection: "sqlcipher.Connection") -> str | None:
    """The site where the last interview of this laptop was, else the first with children; None when there is none."""
    found: str | None = connection.execute(_SITE_OF_WORK).fetchone()[0]
    return found


def forms(connection: "sqlcipher.Connection") -> tuple[FormVersion, ...]:
    """The newest version of each form; versions are compared as text, as OpenRosa does with its date-like versions."""
    newest = {row[0]: FormVersion(*row) for row in connection.execute(_FORMS)}
    return tuple(newest.values())


def class_labels(connection: "sqlcipher.Connection", site_id: str) -> tuple[str, ...]:
    """The classes of a site."""
    return tuple(label for (label,) in connection.execute(_LABELS, (site_id,)))


def participants(
    connection: "sqlcipher.Connection", site_id: str, class_label: str | None = None
) -> tuple[Participant, ...]:
    """The children of a site, or of one class of it, by class and seat."""
    if class_label is None:
        return tuple(_child(*row) for row in connection.execute(_OF_SITE, (site_id,)))
    return tuple(_child(*row) for row in connection.execute(_OF_CLASS, (site_id, class_label)))


def attendance(
    connection: "sqlcipher.Connection", site_id: str, day: date, class_label: str | None = None
) -> tuple[Attendance, ...]:
    """The ticks of a site, or of one class of it, on a day, by code."""
    wanted = (site_id, day.isoformat()) if class_label is None else (site_id, day.isoformat(), class_label)
    return tuple(
        Attendance(code, day, Presence(presence), datetime.fromisoformat(noted_at_utc))
        for code, presence, noted_at_utc in connection.execute(
            _TICKS_OF_SITE if class_label is None else _TICKS_OF_CLASS, wanted
        )
    )


def _child(
    code: str,
    site_id: str,
    class_label: str,
    seat: int,
    age: int | None,
    name: str,
    assent_refused: int,
    role: str,
    given_by: str | None,
    reference: str,
    text_version: str,
    language: str,
    at_utc: str | None,
    is_test_data: int,
) -> Participant:
    consent = None
    if given_by is not None and at_utc is not None:
        recorded = datetime.fromisoformat(at_utc)
        consent = Consent(given_by, reference, text_version, language, recorded, bool(is_test_data))
    return Participant(
        code, site_id, class_label, seat, age, name, consent, bool(assent_refused), ParticipantRole(role)
    )
