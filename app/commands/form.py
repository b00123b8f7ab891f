"""Commands for authors of questionnaires: check a form, run its cases, see what a new version changes."""

import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.commands.outermost import EXIT_BAD_INPUT

if TYPE_CHECKING:
    from app.forms import FormDefinition, FormProblem

_FILE = click.Path(path_type=Path, exists=True, dir_okay=False)


@click.group()
def form() -> None:
    """Check questionnaires, run their cases, compare their versions."""


@form.command("check")
@click.argument("file", type=_FILE)
def check_form(file: Path) -> None:
    """Convert and compile the workbook FILE; errors name sheet, row, column and remedy (exit code 2).

    A form for children (own columns child::..., or the setting style with band-k, band-m or band-y) is also read as a
    child would: too many choices, long questions, pictures without words.
    """
    from app.forms import FormError, parse_form
    from app.forms.xlsform import check_form as check

    try:
        converted, warnings = check(file)
    except FormError as error:
        _show(error.problems)
        sys.exit(EXIT_BAD_INPUT)
    _show(warnings)
    definition = parse_form(converted.xform_xml, attachments=converted.attachments)
    languages = ", ".join(language.name for language in definition.languages) or "one language without a name"
    counted = f" {len(warnings)} warnings." if warnings else ""
    click.echo(f"{converted.form_id}, version {converted.version}: usable. Languages: {languages}.{counted}")
    for line in _clips_of(definition, converted.attachments):
        click.echo(line)


def _clips_of(definition: "FormDefinition", files: Mapping[str, bytes]) -> Iterator[str]:
    """What can be read aloud, in each language that the form has clips of."""
    from app.errors import AppError
    from app.forms.clips import ClipStatus, books_of, read_book
    from app.forms.spoken import spoken_texts

    books = books_of(files)
    for language in definition.languages:
        if language.code not in books:
            continue
        try:
            book = read_book(books[language.code])
        except AppError as error:
            yield f"warning: clips of {language.name}: {error.message}"
            continue
        texts = [spoken.text for spoken in spoken_texts(definition, language.name)]
        found = [clip for text in texts if (clip := book.find(text)) is not None]
        drafts = sum(clip.status is ClipStatus.MACHINE for clip in found)
        yield f"Clips of {language.name}: {len(found)} of {len(texts)} texts, {drafts} of them machine drafts."


def _show(problems: Iterable["FormProblem"]) -> None:
    for problem in problems:
        click.echo(f"{problem.severity.value}: {problem}")


@form.command("replay")
@click.argument("case", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True))
def replay_cases(case: tuple[Path, ...]) -> None:
    """Run each CASE (a TOML file in the folder cases of a form, or such a folder) without a window.

    Prints one JSON object a case: the state of every question, and the expectations that do not hold. Exit code 1 when
    there is one.
    """
    from app.forms.cases import form_of_case, read_case, replay

    files = [file for one in case for file in (sorted(one.glob("*.toml")) if one.is_dir() else [one])]
    if not files:
        raise click.UsageError("There is no case in this folder.")
    forms: dict[Path, FormDefinition] = {}
    failed = 0
    for file in files:
        folder = file.resolve().parents[1]
        if folder not in forms:
            forms[folder] = form_of_case(file)
        went = replay(read_case(file), forms[folder])
        failed += bool(went.failures)
        click.echo(json.dumps({"case": file.name} | went.as_json(), ensure_ascii=False, indent=1))
    click.echo(f"{len(files) - failed} of {len(files)} cases hold.", err=True)
    if failed:
        sys.exit(1)


@form.command("compare")
@click.argument("old", type=_FILE)
@click.argument("new", type=_FILE)
@click.option(
    "--state", type=_FILE, help="A saved interview (JSON) of the OLD version: only what concerns its answers."
)
def compare_forms(old: Path, new: Path, state: Path | None) -> None:
    """What the version NEW of a form would change for interviews begun with OLD (.xlsx or .xml).

    Nothing is moved or dropped: a draft always opens in the version it was begun in.
    """
    from app.forms import SavedState
    from app.forms.migration import preview

    saved = SavedState.from_json(state.read_text(encoding="utf-8")) if state is not None else None
    changes = preview(_definition(old), _definition(new), saved)
    for change in changes:
        click.echo(str(change))
    click.echo(f"{len(changes)} changes." if changes else "Every answer would stand as it is.")


def _definition(file: Path) -> "FormDefinition":
    from app.forms import convert_workbook, parse_form

    if file.suffix.lower() == ".xml":
        return parse_form(file.read_text(encoding="utf-8"))
    converted = convert_workbook(file)
    return parse_form(converted.xform_xml, attachments=converted.attachments)
