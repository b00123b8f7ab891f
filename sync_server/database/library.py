"""Statements on published forms and frozen snapshots; decides nothing."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection, func, insert, select, update

from app.protocol.digests import sha256_hex
from app.protocol.wire import FormPackage, FormSummary
from sync_server.database.tables import ServerTable

_TABLES = ServerTable.metadata.tables
_FORM, _SNAPSHOT, _SNAPSHOT_FILE = _TABLES["form_package"], _TABLES["snapshot"], _TABLES["snapshot_file"]


@dataclass(frozen=True)
class SnapshotRow:
    """What stands outside the hashed part of a snapshot."""

    id: str
    created_at_utc: datetime
    created_by: str
    status: str
    contains_test_data: bool
    cutoff_seq: int
    files: Mapping[str, bytes] = field(repr=False)


def insert_form(connection: Connection, package: FormPackage, *, at_utc: datetime) -> FormSummary:
    """Publish a form version under the digest of its canonical bytes."""
    content = package.to_bytes()
    digest = sha256_hex(content)
    connection.execute(
        insert(_FORM).values(
            sha256=digest,
            form_id=package.form_id,
            version=package.version,
            title=package.title,
            age_from=package.age_from,
            age_to=package.age_to,
            content=content,
            published_at_utc=at_utc,
        )
    )
    return _summary(package, digest=digest, size_bytes=len(content))


def form_digest(package: FormPackage) -> str:
    """The name under which a package is published."""
    return sha256_hex(package.to_bytes())


def _summary(package: FormPackage, *, digest: str, size_bytes: int) -> FormSummary:
    return FormSummary(
        form_id=package.form_id,
        version=package.version,
        title=package.title,
        sha256=digest,
        size_bytes=size_bytes,
        age_from=package.age_from,
        age_to=package.age_to,
    )


def forms(connection: Connection) -> tuple[FormSummary, ...]:
    """All published versions, oldest first: an interview that was begun on an old version ends on it."""
    columns = [_FORM.c[name] for name in FormSummary.model_fields if name != "size_bytes"]
    statement = select(*columns, func.length(_FORM.c.content).label("size_bytes"))
    rows = connection.execute(statement.order_by(_FORM.c.published_at_utc, _FORM.c.form_id, _FORM.c.version))
    return tuple(FormSummary(**row._mapping) for row in rows)


def form_versions(connection: Connection) -> frozenset[tuple[str, str]]:
    """(form id, version) of everything published."""
    return frozenset((row.form_id, row.version) for row in connection.execute(select(_FORM.c.form_id, _FORM.c.version)))


def form_content(connection: Connection, sha256: str) -> bytes | None:
    """The canonical bytes of a published version."""
    return connection.execute(select(_FORM.c.content).where(_FORM.c.sha256 == sha256)).scalar_one_or_none()


def insert_snapshot(connection: Connection, snapshot: SnapshotRow) -> None:
    """Keep a frozen snapshot with its files."""
    values = {name: getattr(snapshot, name) for name in SnapshotRow.__dataclass_fields__ if name != "files"}
    connection.execute(insert(_SNAPSHOT).values(**values))
    connection.execute(
        insert(_SNAPSHOT_FILE),
        [
            {"snapshot_id": snapshot.id, "name": name, "content": content}
            for name, content in sorted(snapshot.files.items())
        ],
    )


def find_snapshot(connection: Connection, snapshot_id: str) -> SnapshotRow | None:
    """A frozen snapshot by its whole id."""
    row = connection.execute(select(_SNAPSHOT).where(_SNAPSHOT.c.id == snapshot_id)).one_or_none()
    if row is None:
        return None
    statement = select(_SNAPSHOT_FILE.c.name, _SNAPSHOT_FILE.c.content).where(
        _SNAPSHOT_FILE.c.snapshot_id == snapshot_id
    )
    files = {file.name: file.content for file in connection.execute(statement.order_by(_SNAPSHOT_FILE.c.name))}
    return SnapshotRow(**row._mapping, files=files)


def snapshot_ids(connection: Connection) -> tuple[str, ...]:
    """All snapshots, oldest first."""
    return tuple(connection.execute(select(_SNAPSHOT.c.id).order_by(_SNAPSHOT.c.created_at_utc)).scalars())


def packages_of(connection: Connection, form_id: str) -> tuple[FormPackage, ...]:
    """All published versions of a form, oldest first."""
    statement = select(_FORM.c.content).where(_FORM.c.form_id == form_id).order_by(_FORM.c.published_at_utc)
    return tuple(FormPackage.from_bytes(content) for content in connection.execute(statement).scalars())


def set_snapshot_status(connection: Connection, snapshot_id: str, status: str) -> None:
    """Change what may be done with a snapshot; its content never changes."""
    connection.execute(update(_SNAPSHOT).where(_SNAPSHOT.c.id == snapshot_id).values(status=status))
