"""The server's rooms without HTTP: a real encrypted project in a folder, laptops enrolled directly."""

from collections.abc import Sequence
from pathlib import Path

from app.protocol.digests import enrolment_proof
from app.protocol.lines import whole_batch
from app.protocol.signing import public_hex
from app.protocol.wire import Batch, BatchAnswer, EnrolRequest, Role, SiteInfo
from sync_server import auth, intake
from sync_server.context import ServerContext, open_context, utc_now
from sync_server.database import people
from sync_server.database.engine import SqliteDatabase
from sync_server.database.ledger import RecordRow, records
from sync_server.projects import add_site, create_project, invite
from tests.server.laptop import Laptop

KEY = bytes(range(32))


def make_context(
    folder: Path, *, sites: Sequence[str] = ("school-1", "school-2"), address: str | None = None
) -> ServerContext:
    """A fresh project with these sites, one region each, all in one country; `address`: of its PostgreSQL database."""
    create_project(folder, key=KEY, name="Test project", now_utc=utc_now(), address=address)
    context = open_context(folder, key=KEY, address=address)
    for number, site in enumerate(sites):
        add_site(
            context,
            SiteInfo(site_id=site, name=site, country="NL", region=f"NL{number}", setting="formal_primary"),
        )
    return context


def fold_journal(context: ServerContext) -> None:
    """Bring everything into the one file, which may then be copied."""
    assert isinstance(context.database, SqliteDatabase)
    context.database.fold_journal()


def enrolled(context: ServerContext, *sites: str, role: Role = Role.LAPTOP) -> Laptop:
    """A laptop that went through the real enrolment."""
    for_sites = () if role is Role.COORDINATOR else sites or ("school-1",)
    invitation, _ = invite(context, sites=for_sites, label="Laptop", url="http://127.0.0.1", role=role)
    laptop = Laptop(project=context.project_id, server_key=context.server_key)
    key = public_hex(laptop.key.public_key())
    draft = EnrolRequest(
        v=1,
        project=context.project_id,
        code_id=invitation.code_id,
        device=laptop.device,
        device_label="Laptop",
        sign_key=key,
        seal_key=key,
        proof="0" * 64,
    )
    auth.enrol(context, draft.model_copy(update={"proof": enrolment_proof(draft, invitation.code)}))
    return laptop


def take_in(context: ServerContext, batch: Batch) -> BatchAnswer:
    """Hand a batch to the intake as its carrier."""
    with context.database.reading() as connection:
        carrier = people.devices(connection, only=[batch.carrier])[batch.carrier]
    return intake.take_in(context, whole_batch(batch), carrier=carrier)


def stored_records(context: ServerContext) -> dict[str, RecordRow]:
    """All merged records."""
    with context.database.reading() as connection:
        return {row.entity: row for row in records(connection)}
