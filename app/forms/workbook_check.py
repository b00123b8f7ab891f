"""Looks at a workbook file before anything opens it, and says in plain words what is wrong; must not convert."""

import zipfile
from collections.abc import Iterable
from enum import Enum
from pathlib import Path

from app.forms.problems import FormError, FormProblem, Severity

MAX_BYTES = 20 * 1024 * 1024
MAX_ENTRIES = 2_000
MAX_RATIO = 200
_RATIO_FROM_BYTES = 1024 * 1024
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_STRICT = b"http://purl.oclc.org/ooxml/spreadsheetml/main"
_SAVE_AGAIN = "Open it in a spreadsheet program and save it as 'Excel workbook (.xlsx)'."


class FileKind(Enum):
    """Formats that an XLSForm can come in."""

    XLSX = "xlsx"
    XLS = "xls"
    CSV = "csv"
    MARKDOWN = "md"


def refuse(code: str, message: str, remedy: str = "") -> FormError:
    """The error of a file that is not converted at all."""
    return FormError([FormProblem(Severity.ERROR, code, message, remedy)])


def check_workbook(path: Path) -> FileKind:
    """Kind of a workbook that is safe to open.

    Args:
        path: the file.

    Raises:
        FormError: missing, too big, packed too tightly, broken, encrypted, in strict OOXML, or no workbook at all.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(8)
    except OSError as error:
        raise refuse("form.no_file", f"The file {path.name} cannot be opened.", "Check its name and place.") from error
    if size == 0:
        raise refuse("form.empty_file", f"The file {path.name} is empty.")
    if size > MAX_BYTES:
        raise refuse(
            "form.too_big",
            f"The file {path.name} is bigger than {MAX_BYTES // 1024 // 1024} MB.",
            "Move long lists to a CSV file and pictures to the media folder.",
        )
    if head.startswith(b"PK"):
        _check_zip(path)
        _check_ending(path, (".xlsx", ".xlsm"), "a new Excel workbook (.xlsx)")
        return FileKind.XLSX
    if head.startswith(_OLE):
        _check_ole(path)
        _check_ending(path, (".xls",), "an old Excel 97-2004 workbook (.xls)")
        return FileKind.XLS
    kinds = {".csv": FileKind.CSV, ".md": FileKind.MARKDOWN}
    if path.suffix.lower() in kinds and b"\0" not in head:
        return kinds[path.suffix.lower()]
    raise refuse("form.not_a_workbook", f"The file {path.name} is not a spreadsheet.", _SAVE_AGAIN)


def _check_ending(path: Path, endings: tuple[str, ...], truth: str) -> None:
    """Converters go by the ending of the name, and fail with a misleading message where it is wrong."""
    if path.suffix.lower() not in endings:
        raise refuse(
            "form.wrong_ending",
            f"The file {path.name} is {truth}, whatever its name says.",
            "Open it in a spreadsheet program and save it as 'Excel workbook (.xlsx)' "
            f"(not as 'Strict Open XML Spreadsheet'), or let its name end in {endings[0]}.",
        )


def _check_zip(path: Path) -> None:
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
            _check_sizes(path, entries)
            names = {entry.filename for entry in entries}
            if "xl/workbook.xml" not in names:
                raise refuse(
                    "form.not_a_workbook",
                    f"The file {path.name} is a package, but not an Excel workbook.",
                    _SAVE_AGAIN,
                )
            with archive.open("xl/workbook.xml") as part:
                start = part.read(64 * 1024)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError, ValueError) as error:
        raise refuse(
            "form.broken_workbook",
            f"The file {path.name} is damaged: it cannot be unpacked.",
            "Copy it again from where it came, or save it again in a spreadsheet program.",
        ) from error
    if _STRICT in start:
        raise refuse(
            "form.strict_ooxml",
            f"The file {path.name} is saved as 'Strict Open XML', which form tools cannot read.",
            "Open it and save it as 'Excel workbook (.xlsx)', not as 'Strict Open XML Spreadsheet'.",
        )


def has_bomb(entries: Iterable[zipfile.ZipInfo]) -> bool:
    """Whether a part of a package is packed so tightly that no spreadsheet program can have written it."""
    return any(
        entry.file_size > _RATIO_FROM_BYTES and entry.file_size > MAX_RATIO * max(entry.compress_size, 1)
        for entry in entries
    )


def _check_sizes(path: Path, entries: list[zipfile.ZipInfo]) -> None:
    unpacked = sum(entry.file_size for entry in entries)
    if unpacked > MAX_BYTES or len(entries) > MAX_ENTRIES or has_bomb(entries):
        raise refuse(
            "form.too_big_unpacked",
            f"The file {path.name} unpacks to {unpacked // 1024 // 1024} MB in {len(entries)} parts: too much.",
            "Remove pictures, empty formatted rows and hidden sheets; move long lists to a CSV file.",
        )


def _check_ole(path: Path) -> None:
    content = path.read_bytes()
    if "EncryptedPackage".encode("utf-16-le") in content:
        raise refuse(
            "form.encrypted_workbook",
            f"The file {path.name} is protected with a password.",
            "Remove the password in the spreadsheet program and save it again.",
        )
    if "Workbook".encode("utf-16-le") not in content and "Book".encode("utf-16-le") not in content:
        raise refuse("form.not_a_workbook", f"The file {path.name} is not a spreadsheet.", _SAVE_AGAIN)
