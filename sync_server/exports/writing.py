"""Writes an export whole or not at all, with a list of its files, and notes who took it."""

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from app.errors import AppError
from app.protocol.digests import sha256_hex
from app.protocol.missing import Missing
from sync_server.context import ServerContext
from sync_server.database import analysis
from sync_server.database.analysis import ExportNote
from sync_server.exports.ddi import write_ddi
from sync_server.exports.microdata import PLACES, Microdata, Row, as_number, columns_as_text
from sync_server.exports.packages import write_dta, write_sav
from sync_server.exports.plain import MISSING_MARK, write_csv, write_dictionary, write_parquet
from sync_server.exports.sheets import write_workbook
from sync_server.whole_folder import sync_files, whole_folder

FORMATS = ("csv", "parquet", "sav", "dta", "xlsx", "ddi")


@dataclass(frozen=True)
class Exported:
    """An export that was written; ``told`` says what a format could not hold."""

    folder: Path
    records: int
    told: tuple[str, ...]


def pseudonym_secret(context: ServerContext) -> bytes:
    """Key of the pseudonyms of a project: the same in every export, unknown outside the server."""
    raw = context.sign_key.private_bytes(Encoding.Raw, PrivateFormat.Raw, NoEncryption())
    return hashlib.sha256(b"immerse-field pseudonyms\n" + raw).digest()


def export_microdata(
    context: ServerContext,
    form_id: str,
    folder: Path,
    *,
    taken_by: str,
    formats: Sequence[str] = FORMATS,
    language: str = "en",
    progress: Callable[[str], None] = lambda _text: None,
) -> Exported:
    """Write the answers to one form for analysts, pseudonymous, and note it in the server's log.

    Args:
        context: the open project.
        form_id: which form; all its versions.
        folder: where a new folder is made, ``microdata-<form>``.
        taken_by: who takes the data out.
        formats: of ``FORMATS``; the dictionary is always there.
        language: of labels in formats that hold one language only.
        progress: is told what is going on.

    Raises:
        AppError: ``export.form_unknown``, ``export.no_records``, ``export.target_exists``, ``export.failed``.
    """
    target = folder / f"microdata-{form_id}"
    if target.exists():
        raise AppError("export.target_exists", f"{target} exists. Move it away and try again.")
    with whole_folder(target, what="The export") as unfinished:
        with context.database.reading() as connection:
            data = Microdata(connection, form_id, secret=pseudonym_secret(context))
            as_text = columns_as_text(data)
            records, told = _write(data, unfinished, as_text, formats=formats, language=language, progress=progress)
        if not records:
            raise AppError(
                "export.no_records", f"No record of {form_id} is final, consented and free of conflicts yet."
            )
        digest = _list_files(unfinished, data, records=records, told=told)
        with context.database.writing() as connection:
            note = ExportNote(form_id, taken_by, context.now(), records, digest)
            analysis.note_export(connection, note)
    return Exported(target, records, told)


def _write(
    data: Microdata,
    folder: Path,
    as_text: frozenset[str],
    *,
    formats: Sequence[str],
    language: str,
    progress: Callable[[str], None],
) -> tuple[int, tuple[str, ...]]:
    stem = folder / data.form_id
    told: list[str] = []
    records = 0
    write_dictionary(data, folder, as_text=as_text)
    for name in formats:
        progress(f"Writing {name} ...")
        if name == "csv":
            records = write_csv(data, stem.with_suffix(".csv"), as_text=as_text)
        elif name == "parquet":
            about = {"form": data.form_id, "versions": " ".join(data.versions), "status": "own-worded, not validated"}
            records = write_parquet(data, stem.with_suffix(".parquet"), as_text=as_text, about=about)
        elif name == "sav":
            told += write_sav(data, stem.with_suffix(".sav"), as_text=as_text, language=language)
        elif name == "dta":
            told += write_dta(data, stem.with_suffix(".dta"), as_text=as_text, language=language)
        elif name == "xlsx":
            header = [*PLACES, *(variable.name for variable in data.variables)]
            sheet = (data.form_id[:31], header, (_cells(data, row, as_text) for row in data.rows()))
            told += write_workbook(stem.with_suffix(".xlsx"), [sheet])
    records = records or sum(1 for _ in data.rows())
    if "ddi" in formats:
        write_ddi(data, stem.with_suffix(".ddi.xml"), as_text=as_text, rows=records)
    return records, tuple(told)


def _cells(data: Microdata, row: Row, as_text: frozenset[str]) -> list[str | float | None]:
    """Cells of a workbook: numbers as numbers, texts as they are (the writer stores text as text, nothing runs it)."""
    cells: list[str | float | None] = [*row.places]
    for variable in data.variables:
        answer = row.answers.get(variable.name)
        if answer is None or isinstance(answer, Missing):
            cells.append(None if answer is None else f"{MISSING_MARK}{answer.value}")
        elif variable.kind == "number" and variable.name not in as_text:
            cells.append(as_number(variable, answer))
        else:
            cells.append(f"{MISSING_MARK}{answer}" if answer.startswith(MISSING_MARK) else answer)
    return cells


def _list_files(folder: Path, data: Microdata, *, records: int, told: Sequence[str]) -> str:
    """Write export.json: what was left out and why, what a format cut, and the digest of every file."""
    files = {path.name: sha256_hex(path.read_bytes()) for path in sorted(folder.iterdir())}
    listed = {
        "form": data.form_id,
        "versions": list(data.versions),
        "records": records,
        "excluded_records": dict(sorted(data.excluded.items())),
        "told": list(told),
        "files": files,
    }
    text = json.dumps(listed, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    (folder / "export.json").write_text(text, encoding="utf-8", newline="\n")
    sync_files(folder)
    return sha256_hex(text.encode("utf-8"))
