"""Whether a snapshot may leave the server, and what the next one must hold back; computes no figure."""

from collections.abc import Callable

from app.errors import AppError
from app.indicators import DisclosureRule, Earlier, EarlierFigure
from app.indicators.auditing import Finding, audit
from app.indicators.cells import Place
from sync_server.context import ServerContext
from sync_server.database import erasures, ledger, library, people
from sync_server.database.library import SnapshotRow
from sync_server.result_reading import rows_of
from sync_server.snapshot_inputs import INPUTS, inputs_of

RELEASED = "released"
_SHOWN = ("value", "score", "ci_low", "ci_high", "n_total", "n_valid", "n_sites")


def withdrawn_from(context: ServerContext, snapshot: SnapshotRow) -> tuple[str, ...]:
    """Records of a snapshot that were erased or deleted since; with any, the snapshot is superseded."""
    if INPUTS not in snapshot.files:
        return ()
    known = inputs_of(snapshot)
    with context.database.reading() as connection:
        gone = set(erasures.erased(connection, known))
        alive = {row.entity for row in ledger.records(connection) if not row.is_deleted}
    return tuple(sorted(entity for entity in known if entity in gone or entity not in alive))


def findings_of(context: ServerContext, snapshot: SnapshotRow) -> tuple[Finding, ...]:
    """Attack the public table of a snapshot with everything that it shows."""
    with context.database.reading() as connection:
        places = {site.site_id: Place(site.country, site.region) for site in people.sites(connection)}
    return audit(rows_of(snapshot, "internal"), rows_of(snapshot, "public"), places, rule=DisclosureRule())


def release(
    context: ServerContext, snapshot: SnapshotRow, *, progress: Callable[[str], None] = lambda _text: None
) -> None:
    """Mark a snapshot as public. Later ones hold back what differs from it by a few children.

    Raises:
        AppError: ``release.test_data``, ``release.superseded`` (a family withdrew since), ``release.discloses``.
    """
    if snapshot.status == "test_data":
        raise AppError("release.test_data", "This project holds test data. Nothing of it can be released.")
    gone = withdrawn_from(context, snapshot)
    if gone:
        message = f"{len(gone)} records of this snapshot were withdrawn since. Take a new one and release that."
        raise AppError("release.superseded", message, withdrawn=len(gone))
    progress("Attacking the public table ...")
    found = findings_of(context, snapshot)
    if found:
        first = f"{found[0].indicator} {'/'.join(found[0].address)}: {found[0].what}"
        message = f"{len(found)} cells say too much, the first one: {first}. Nothing was released."
        raise AppError("release.discloses", message, cells=len(found))
    with context.database.writing() as connection:
        library.set_snapshot_status(connection, snapshot.id, RELEASED)


def last_release(context: ServerContext) -> SnapshotRow | None:
    """The newest snapshot that was released."""
    with context.database.reading() as connection:
        for snapshot_id in reversed(library.snapshot_ids(connection)):
            snapshot = library.find_snapshot(connection, snapshot_id)
            if snapshot is not None and snapshot.status == RELEASED:
                return snapshot
    return None


def earlier_figures(snapshot: SnapshotRow) -> Earlier:
    """The public figures of a release with the exact counts behind them."""
    exact = {row.key: row.n_valid or 0 for row in rows_of(snapshot, "internal")}
    return {
        row.key: EarlierFigure(
            version=row.version,
            n_exact=exact[row.key],
            is_shown=not row.suppressed,
            shown={name: getattr(row, name) for name in _SHOWN},
        )
        for row in rows_of(snapshot, "public")
    }
