"""`python -m devtools.words`: collects the program's words, gives them to translators as sheets, takes them back."""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path

import click
from PySide6.QtGui import QGuiApplication

from app.errors import AppError
from app.ui.fonts import Glyphs, in_language, load_fonts, use_names_of_languages
from app.ui.lang.checks import Finding, check_all
from app.ui.lang.library import STATUS_FILE
from app.ui.lang.plurals import plural_rule
from app.ui.lang.sheet import CODE, Entry, Key, Status, read_sheet, write_sheet
from app.ui.theme import THEMES, Band
from devtools import linguist

_FILES = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group()
def main() -> None:
    """The program's own words: collect, give away as sheets, take back, check."""


@main.command()
def gather() -> None:
    """After a change of words in the code: bring Linguist files, compiled words and the state of review up to date."""
    linguist.collect(linguist.languages())
    _finish()
    for code in linguist.languages():
        entries = linguist.read_entries(linguist.LANG_FOLDER / f"{code}.ts")
        missing = sum(entry.status is Status.MISSING for entry in entries)
        click.echo(f"{code}: {len(entries)} sentences, {missing} missing")


@main.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--language", "codes", multiple=True, help="Only this language; a new code makes an empty sheet.")
@click.option("--only-missing", is_flag=True, help="Only sentences that have no translation yet.")
def export(folder: Path, codes: tuple[str, ...], *, only_missing: bool) -> None:
    """Write one sheet per language into FOLDER; a spreadsheet program opens it."""
    folder.mkdir(parents=True, exist_ok=True)
    for code in codes or linguist.languages():
        if not CODE.fullmatch(code):
            raise click.UsageError(f"{code} is no language code, for example “am” or “pt-BR”.")
        chosen = [entry for entry in entries_of(code) if entry.status is Status.MISSING or not only_missing]
        (folder / f"{code}.csv").write_bytes(write_sheet(chosen, code))
        click.echo(f"{folder / f'{code}.csv'}: {len(chosen)} sentences")


@main.command(name="import")
@click.argument("sheets", nargs=-1, required=True, type=_FILES)
def import_sheets(sheets: tuple[Path, ...]) -> None:
    """Take translators' SHEETS (<code>.csv) back; what would break the program is left out and named."""
    is_bad = False
    for sheet in sheets:
        code = sheet.stem
        try:
            entries = read_sheet(sheet.read_bytes(), code)
        except AppError as error:
            raise click.ClickException(f"{sheet.name}: {error.message}") from error
        findings = check_all(entries, code, has_glyph=_glyphs(code))
        report(code, findings)
        fatal = {finding.key for finding in findings if finding.is_fatal}
        is_bad = is_bad or bool(fatal)
        target = linguist.LANG_FOLDER / f"{code}.ts"
        if not target.is_file():
            linguist.collect([code])
        usable = {
            entry.key: entry for entry in entries if entry.key not in fatal and entry.status is not Status.MISSING
        }
        known = {entry.key for entry in linguist.read_entries(target)}
        for key in usable.keys() - known:
            click.echo(f"{code}: the program no longer says “{key.source}”")
        click.echo(f"{code}: {linguist.write_entries(target, usable)} sentences changed")
    _finish()
    if is_bad:
        sys.exit(1)


@main.command()
def check() -> None:
    """Look at every language: missing sentences, placeholders, plural forms, marks, letters, glyphs, length."""
    is_bad = False
    for code in linguist.languages():
        entries = linguist.read_entries(linguist.LANG_FOLDER / f"{code}.ts")
        missing = [Finding(entry.key, "missing", True) for entry in entries if entry.status is Status.MISSING]
        findings = [*missing, *check_all(entries, code, has_glyph=_glyphs(code))]
        report(code, findings)
        drafts = sum(entry.status is Status.MACHINE_DRAFT for entry in entries)
        click.echo(f"{code}: {len(entries)} sentences, {drafts} machine drafts, {len(findings)} findings")
        is_bad = is_bad or bool(findings)
    if is_bad:
        sys.exit(1)


def entries_of(code: str) -> tuple[Entry, ...]:
    """The sentences of a language; of a new one, every sentence of the code without a translation."""
    file = linguist.LANG_FOLDER / f"{code}.ts"
    if code != linguist.SOURCE_LANGUAGE and file.is_file():
        return linguist.read_entries(file)
    forms = len(plural_rule(code).forms)
    source = linguist.read_entries(linguist.LANG_FOLDER / "nl.ts")
    return tuple(Entry(e.key, ("",) * (forms if e.is_counted else 1), e.is_counted) for e in source)


def report(code: str, findings: list[Finding]) -> None:
    """Say what was found, one line each."""
    for finding in findings:
        click.echo(f"{code}: {_place(finding.key)}: {finding.what}")


def _place(key: Key) -> str:
    return f"{key.context} “{key.source[:60]}”"


def _finish() -> None:
    linguist.compile_words(linguist.languages())
    STATUS_FILE.write_text(linguist.status_table(), encoding="utf-8")


@cache
def _application() -> QGuiApplication:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication(["words"])


def _glyphs(code: str) -> Glyphs:
    """What the fonts of a language can draw, in the theme with the fewest fonts."""
    _application()
    load_fonts()
    use_names_of_languages(["zh"])
    return Glyphs(in_language(THEMES[Band.Y], code).families)


if __name__ == "__main__":
    main()
