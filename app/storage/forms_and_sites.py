"""Published forms, sites and roster codes as the server assigned them."""

from sqlmodel import Session, select

from app.errors import AppError
from app.protocol.digests import sha256_hex
from app.protocol.wire import Assignment, FormPackage
from app.storage import sealed_roster
from app.storage.erasure import withdrawn_codes
from app.storage.tables import FormRow, ParticipantRow, SiteRow


def save_assignment(session: Session, assignment: Assignment) -> None:
    """Upsert sites and roster codes. Children whose code is gone from the server stay: they may have interviews.

    Of a child that left the study the code stays, not the age: it could be picked out by it.
    """
    for site in assignment.sites:
        session.merge(
            SiteRow(
                site_id=site.site_id, name=site.name, country=site.country, region=site.region, setting=site.setting
            )
        )
    session.flush()
    left = withdrawn_codes(session)
    entries = [entry.model_copy(update={"age": None}) if entry.code in left else entry for entry in assignment.roster]
    children = {child.code: child for child in session.exec(select(ParticipantRow))}
    # Only what the server's list says anew: else it would take back what laptops agreed on since.
    news = sealed_roster.news(session, entries)
    for entry in entries:
        known = children.get(entry.code)
        if known is None:
            known = ParticipantRow(
                code=entry.code,
                site_id=entry.site_id,
                class_label=entry.class_label,
                seat=entry.seat,
                age=entry.age,
            )
            children[entry.code] = known
        elif entry.code in news:
            known.class_label, known.seat = entry.class_label, entry.seat
            known.age = entry.age if entry.age is not None else known.age
        else:
            continue
        session.add(known)


def save_form(session: Session, package: FormPackage) -> None:
    """Keep a form version under the digest of its bytes."""
    data = package.to_bytes()
    digest = sha256_hex(data)
    if session.get(FormRow, digest) is None:
        session.add(
            FormRow(
                sha256=digest,
                form_id=package.form_id,
                version=package.version,
                title=package.title,
                age_from=package.age_from,
                age_to=package.age_to,
                package=data,
            )
        )


def has_form(session: Session, sha256: str) -> bool:
    """Is this form version here?"""
    return session.get(FormRow, sha256) is not None


def form_package(session: Session, form_id: str, version: str) -> FormPackage:
    """One form version; raises ``store.form_missing``."""
    row = session.exec(select(FormRow).where(FormRow.form_id == form_id, FormRow.version == version)).one_or_none()
    if row is None:
        raise AppError(
            "store.form_missing",
            "This version of the questionnaire is not on the laptop. Sync once, then try again.",
            form=form_id,
            version=version,
        )
    return FormPackage.from_bytes(row.package)
