"""XLSForm workbook to XForm with pyxform, its complaints turned into places and remedies; must not run forms."""

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from app.forms.carrying import unmarked_readings
from app.forms.child_keys import child_keys, child_text
from app.forms.child_lints import lint, unsupported_appearances
from app.forms.clips import BOOK_NAME, SUFFIXES, TIMES_SUFFIX
from app.forms.converter_messages import problem_of_message
from app.forms.parsing import parse_form
from app.forms.problems import FormError, FormProblem, Severity
from app.forms.workbook_check import check_workbook, refuse
from app.forms.workbook_rows import Row, Workbook, read_workbook
from app.forms.xml_reading import CHILD, parse_xml

_CACHE_FORMAT = 3
_MEDIA = re.compile(r"jr://(?:file|file-csv|images|audio|video)/([^<>\"'\s/\\][^<>\"'/\\]*)")
_MAX_ATTACHMENT_BYTES = 20 * 1024 * 1024


@dataclass(frozen=True)
class ConvertedForm:
    """A form ready to be published.

    Args:
        xform_xml: one self-contained XForm; own keys stand in ``immerse:child`` attributes of its binds.
        form_id, version, title: as the form names itself.
        attachments: files the form refers to that were found beside it, by name.
        warnings: what the author should know although the form works.
    """

    xform_xml: str
    form_id: str
    version: str
    title: str
    attachments: Mapping[str, bytes]
    warnings: tuple[FormProblem, ...]


def convert_workbook(path: Path, *, cache_dir: Path | None = None) -> ConvertedForm:
    """Convert an XLSForm and check that the engine can run it.

    Args:
        path: workbook (.xlsx, .xls, .csv or .md); attachments are looked for in its folder and in ``media`` there.
        cache_dir: folder for conversions, kept by the digest of the file and the version of pyxform.

    Raises:
        FormError: with sheet, row, column and remedy of each problem where they can be known.
    """
    kind = check_workbook(path)
    content = path.read_bytes()
    cached = _cache_file(cache_dir, content)
    known = _read_cache(cached)
    workbook = read_workbook(path, kind)
    if known is not None:
        # Only what the converter says is kept: the rest depends on the files beside the workbook, too.
        xml, messages = known
        return _checked(xml, messages, path, workbook)
    xml, messages = _convert(path, workbook)
    xml = _with_child_keys(xml, workbook)
    converted = _checked(xml, messages, path, workbook)
    if cached is not None:
        _write_cache(cached, xml, messages)
    return converted


def check_form(path: Path) -> tuple[ConvertedForm, tuple[FormProblem, ...]]:
    """Convert a workbook for its author.

    Returns:
        The form, and all warnings with their cells: the converter's, the engine's, and those for forms for children.

    Raises:
        FormError: as for ``convert_workbook``.
    """
    converted = convert_workbook(path)
    form = parse_form(converted.xform_xml, attachments=converted.attachments)
    workbook = read_workbook(path, check_workbook(path))
    found = (*lint(form), *unmarked_readings(form, converted.xform_xml))
    advice = [_located(problem, workbook, form.root.name) for problem in found]
    return converted, (*converted.warnings, *advice)


def _convert(path: Path, workbook: Workbook) -> tuple[str, list[FormProblem]]:
    # Imported late: pyxform costs a third of a second. It ships no types.
    from pyxform.errors import PyXFormError  # type: ignore[import-untyped]
    from pyxform.xls2xform import convert  # type: ignore[import-untyped]

    warnings: list[str] = []
    try:
        # The path, not its bytes: pyxform names the form after the file. pretty_print would put blanks around values.
        result = convert(str(path), warnings=warnings, pretty_print=False)
    except PyXFormError as error:
        raise FormError([problem_of_message(str(error), workbook, Severity.ERROR)]) from error
    except (LookupError, AttributeError, TypeError, ValueError, RecursionError, AssertionError) as error:
        raise refuse(
            "form.converter_failed",
            f"The converter cannot make sense of {path.name} ({type(error).__name__}).",
            "Look for unusual cells: a select without list, a trigger to a missing question, a formula error.",
        ) from error
    found = [problem_of_message(text, workbook, Severity.WARNING) for text in warnings]
    return result.xform, found


def _checked(xml: str, messages: Iterable[FormProblem], path: Path, workbook: Workbook) -> ConvertedForm:
    attachments = _attachments(xml, path.parent)
    try:
        form = parse_form(xml, attachments=attachments)
    except FormError as error:
        root = _root_name(xml)
        located = [_located(problem, workbook, root) for problem in error.problems]
        raise FormError([*located, *messages]) from error
    found = [*form.warnings, *unsupported_appearances(form)]
    own = [_located(problem, workbook, form.root.name) for problem in found]
    if any(problem.severity is Severity.ERROR for problem in own):
        raise FormError(sorted([*own, *messages], key=lambda problem: problem.severity is not Severity.ERROR))
    warnings = tuple(dict.fromkeys([*messages, *own]))
    return ConvertedForm(xml, form.form_id, form.version, form.title, attachments, warnings)


def _root_name(xml: str) -> str:
    root = parse_xml(xml.encode("utf-8")).find(".//{*}instance/{*}*")
    return "data" if root is None else str(root.tag).rsplit("}", 1)[-1]


def _located(problem: FormProblem, workbook: Workbook, root: str) -> FormProblem:
    """The problem with the cell it comes from; a name in its message helps where the path does not."""
    if problem.sheet is not None or not workbook.sheets:
        return problem
    place = workbook.place_of(problem.place or "", problem.part or "", root)
    if place.row is None:
        for word in re.findall(r"'([^']+)'|([\w:-]+)\(\)", problem.message):
            place = workbook.search(word[0] or word[1])
            if place.row is not None:
                break
    if place.row is None:
        return problem
    return FormProblem(
        problem.severity,
        problem.code,
        problem.message,
        problem.remedy,
        sheet=place.sheet,
        row=place.row,
        column=place.column,
        place=problem.place,
        part=problem.part,
    )


def _attachments(xml: str, folder: Path) -> dict[str, bytes]:
    """Files the form names, from its folder or the media folder beside it; nothing from anywhere else.

    Besides those: the books of clips of its languages, and the times of the words of a sound that it names.
    """
    found: dict[str, bytes] = {}
    named = set(_MEDIA.findall(xml))
    timed = {name + TIMES_SUFFIX for name in named if name.rpartition(".")[2].lower() in SUFFIXES}
    books = {name for path in (folder / "media").glob("*.zip") if BOOK_NAME.fullmatch(name := path.name)}
    for name in sorted(named | timed | books):
        for place in (folder / "media", folder):
            file = place / name
            is_inside = file.resolve().is_relative_to(folder.resolve())
            if is_inside and file.is_file() and file.stat().st_size <= _MAX_ATTACHMENT_BYTES:
                found[name] = file.read_bytes()
                break
    return found


def _with_child_keys(xml: str, workbook: Workbook) -> str:
    """Carry the ``child::key`` columns into the binds, so that the XForm is the one artifact that travels.

    So does what the sheet ``languages`` says of a translation: it goes to the translation.
    """
    root_name = _root_name(xml)
    keys = {path: text for path, row in workbook.paths(root_name) if (text := child_text(_keys_of(row)))}
    statuses = {row.cell("language"): row.cell("status") for row in workbook.sheets.get("languages", [])}
    if not keys and not statuses:
        return xml
    html = parse_xml(xml.encode("utf-8"))
    model = html.find("./{*}head/{*}model")
    assert model is not None, "pyxform always writes a model"
    binds = {bind.get("nodeset", ""): bind for bind in model.iterfind("./{*}bind")}
    for path, text in keys.items():
        bind = binds.get(path)
        if bind is None:
            bind = etree.SubElement(model, f"{{{etree.QName(model).namespace}}}bind", nodeset=path)
        bind.set(f"{{{CHILD}}}child", text)
    for translation in model.iterfind("./{*}itext/{*}translation"):
        if status := statuses.get(translation.get("lang", ""), ""):
            translation.set(f"{{{CHILD}}}status", status)
    prefixes = [prefix for prefix in html.nsmap if prefix]
    etree.cleanup_namespaces(html, top_nsmap={"immerse": CHILD}, keep_ns_prefixes=prefixes)
    return '<?xml version="1.0"?>' + etree.tostring(html, encoding="unicode")


def _keys_of(row: Row) -> dict[str, str]:
    keys: dict[str, str] = {}
    for header, cell in row.cells.items():
        name, _, key = header.partition("::")
        if name.strip().lower() == "child":
            keys |= {key.strip(): cell} if key.strip() else child_keys(cell)
    return keys


def _cache_file(cache_dir: Path | None, content: bytes) -> Path | None:
    if cache_dir is None:
        return None
    from importlib.metadata import version  # here: the window never converts, and it brings the readers of mail

    made = hashlib.sha256(content)
    made.update(f"|pyxform {version('pyxform')}|format {_CACHE_FORMAT}".encode())
    return cache_dir / f"{made.hexdigest()}.json"


def _read_cache(file: Path | None) -> tuple[str, list[FormProblem]] | None:
    """A conversion made earlier; a file that cannot be read is made anew."""
    if file is None or not file.is_file():
        return None
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
        warnings = [FormProblem(Severity.WARNING, **problem) for problem in found["warnings"]]
        return str(found["xform"]), warnings
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _write_cache(file: Path, xml: str, warnings: Iterable[FormProblem]) -> None:
    rows = [
        {
            "code": problem.code,
            "message": problem.message,
            "remedy": problem.remedy,
            "sheet": problem.sheet,
            "row": problem.row,
            "column": problem.column,
            "place": problem.place,
            "part": problem.part,
        }
        for problem in warnings
    ]
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_suffix(".part")
    part.write_text(json.dumps({"xform": xml, "warnings": rows}), encoding="utf-8")
    part.replace(file)
