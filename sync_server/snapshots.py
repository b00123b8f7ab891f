"""Selects records, computes indicators and freezes the result; same inputs, same bytes. Estimates nothing itself."""

import hashlib
import json
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import AppError
from app.protocol.canonical import Json, canonical_bytes
from app.protocol.digests import sha256_hex
from sync_server.context import ServerContext
from sync_server.database import ledger, library
from sync_server.database.library import SnapshotRow
from sync_server.database.types import utc_text
from sync_server.releasing import earlier_figures, last_release
from sync_server.result_files import RELEASE, result_files
from sync_server.selecting import Selection
from sync_server.snapshot_inputs import INPUTS, pack_inputs
from sync_server.whole_folder import whole_folder

if TYPE_CHECKING:
    from app.indicators import Catalogue
    from sync_server.materialising import Materialised

MANIFEST = "manifest.json"
_FORMAT = 1


@dataclass(frozen=True)
class Taken:
    """A snapshot, and whether the very same one had been taken before."""

    snapshot: SnapshotRow
    is_new: bool


def take_snapshot(
    context: ServerContext,
    catalogue_file: Path,
    *,
    created_by: str,
    cutoff_seq: int | None = None,
    progress: Callable[[str], None] = lambda _text: None,
) -> Taken:
    """Compute every indicator over the records up to a cut-off and keep the result for good.

    Args:
        catalogue_file: the definitions.
        created_by: who takes it; stands outside the hashed part.
        cutoff_seq: place in the server's log up to which revisions count; None: all.
        progress: is told what is going on.

    Raises:
        AppError: ``snapshot.no_records``; ``indicators.*`` and `CatalogueError` from the indicator room.
    """
    from app.indicators import Design, DisclosureRule, load_catalogue, result_tables

    catalogue = load_catalogue(catalogue_file)
    progress("Selecting records ...")
    sums = _sums(context, catalogue, cutoff_seq=cutoff_seq, progress=progress)
    selection = sums.selection
    with context.database.reading() as connection:
        # A project that holds any test data can never be published, whichever records a snapshot selects.
        is_test = selection.contains_test_data or context.project(connection).holds_test_data
        versions = {(form.form_id, form.version): form.sha256 for form in library.forms(connection)}
    progress(f"Computing over {len(selection.inputs)} records ...")
    design, rule = Design(), DisclosureRule()
    before = last_release(context)
    earlier = None if before is None else earlier_figures(before)
    tables = result_tables(sums.cells, catalogue, sums.places, design=design, rule=rule, earlier=earlier)
    files = dict(result_files(tables))
    manifest: Json = {
        "format": _FORMAT,
        "project": context.project_id,
        "contains_test_data": selection.contains_test_data,
        "inputs": {
            "records": len(selection.inputs),
            "digest": selection.inputs_digest,
            "forms": [
                {"form_id": form, "version": version, "sha256": versions.get((form, version))}
                for form, version in selection.forms
            ],
        },
        "follows": None if before is None else before.id,
        "catalogue": _definitions(catalogue),
        "design": dict(design.described()),
        "background_contradictions": sums.contradictions,
        "second_generation_if": catalogue.background.second_gen_if if catalogue.background else None,
        "groups_below_totals": "Children of unknown gender, age or background are a group of their own (unknown).",
        "merged_strata": {code: list(strata) for code, strata in tables.merged_strata},
        "disclosure": asdict(rule),
        "code": code_digest(),
        "files": {name: sha256_hex(content) for name, content in sorted(files.items())},
    }
    files[MANIFEST] = _pretty(manifest)
    snapshot_id = sha256_hex(canonical_bytes(manifest))
    created = context.now()
    status = "test_data" if is_test else "draft"
    files[INPUTS] = pack_inputs(selection.inputs)
    files[RELEASE] = _release(selection, snapshot_id, created_by=created_by, created=utc_text(created), status=status)
    snapshot = SnapshotRow(
        id=snapshot_id,
        created_at_utc=created,
        created_by=created_by,
        status=status,
        contains_test_data=is_test,
        cutoff_seq=selection.cutoff_seq,
        files=files,
    )
    with context.database.writing() as connection:
        known = library.find_snapshot(connection, snapshot_id)
        if known is not None:
            return Taken(snapshot=known, is_new=False)
        library.insert_snapshot(connection, snapshot)
    return Taken(snapshot=snapshot, is_new=True)


def _sums(
    context: ServerContext, catalogue: "Catalogue", *, cutoff_seq: int | None, progress: Callable[[str], None]
) -> "Materialised":
    """Sums of now from what is kept; those of an earlier day are read anew and not kept."""
    from sync_server.materialising import materialise, read_once

    with context.database.reading() as connection:
        is_now = cutoff_seq is None or cutoff_seq >= ledger.last_seq(connection)
        if not is_now:
            return read_once(connection, catalogue, cutoff_seq=cutoff_seq)
    return materialise(context, catalogue, code=code_digest(), progress=progress)


def _release(selection: Selection, snapshot_id: str, *, created_by: str, created: str, status: str) -> bytes:
    libraries: Json = {name: metadata.version(name) for name in ("numpy", "scipy")}
    return _pretty(
        {
            "snapshot_id": snapshot_id,
            "created_at_utc": created,
            "created_by": created_by,
            "status": status,
            "can_be_released": status != "test_data",
            "cutoff_seq": selection.cutoff_seq,
            "excluded_records": dict(sorted(selection.excluded.items())),
            "library_versions": libraries,
        }
    )


def _definitions(catalogue: "Catalogue") -> Json:
    return {
        "version": catalogue.version,
        "digest": catalogue.digest(),
        "indicators": [
            {"code": item.code, "version": item.version, "digest": catalogue.definition_digest(item.code)}
            for item in catalogue.indicators
        ],
    }


def code_digest() -> str:
    """One digest over the source files that decide on a number: the same files, the same figures."""
    import app.indicators

    rooms = Path(app.indicators.__file__).parent
    here = Path(__file__).parent
    sources = [
        *sorted(rooms.rglob("*.py")),
        *sorted((rooms.parent / "merge").rglob("*.py")),
        here / "materialising.py",
        here / "records.py",
        here / "result_files.py",
        here / "selecting.py",
        here / "snapshots.py",
        here / "sum_files.py",
    ]
    digest = hashlib.sha256()
    for source in sources:
        # Line ends differ between systems, the code does not.
        content = source.read_bytes().replace(b"\r\n", b"\n")
        digest.update(f"{source.parent.name}/{source.name}\n{len(content)}\n".encode())
        digest.update(content)
    return digest.hexdigest()


def _pretty(value: Json) -> bytes:
    return (json.dumps(value, indent=1, sort_keys=True, ensure_ascii=False, allow_nan=False) + "\n").encode()


def find(context: ServerContext, prefix: str) -> SnapshotRow:
    """A snapshot by the first characters of its id.

    Raises:
        AppError: ``snapshot.unknown``, ``snapshot.ambiguous``.
    """
    with context.database.reading() as connection:
        matches = [known for known in library.snapshot_ids(connection) if known.startswith(prefix)]
        if len(matches) > 1:
            raise AppError("snapshot.ambiguous", "Several snapshots begin like this. Give more of the id.")
        snapshot = library.find_snapshot(connection, matches[0]) if matches and prefix else None
    if snapshot is None:
        raise AppError(
            "snapshot.unknown", "There is no snapshot of this id. See what `immerse-server snapshot` printed."
        )
    return snapshot


def export(snapshot: SnapshotRow, folder: Path) -> Path:
    """Write a snapshot as a folder of its own, whole or not at all.

    Returns:
        The folder ``snapshot-<first 16 characters of the id>``.

    Raises:
        AppError: ``export.target_differs`` when another content stands there; nothing is written over.
    """
    target = folder / f"snapshot-{snapshot.id[:16]}"
    if target.exists():
        if all((target / name).is_file() and (target / name).read_bytes() == data for name, data in _named(snapshot)):
            return target
        raise AppError("export.target_differs", f"{target} holds something else. Move it away and try again.")
    with whole_folder(target, what="The snapshot") as unfinished:
        for name, data in _named(snapshot):
            (unfinished / name).write_bytes(data)
    return target


def _named(snapshot: SnapshotRow) -> Iterable[tuple[str, bytes]]:
    return sorted((name, data) for name, data in snapshot.files.items() if name != INPUTS)
