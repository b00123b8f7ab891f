"""Commands for authors of questionnaires."""

import sys
from pathlib import Path

import click

from app.commands.running import EXIT_BAD_INPUT


@click.group()
def form() -> None:
    """Check questionnaires."""


@form.command("check")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
def check_form(file: Path) -> None:
    """Convert and compile the workbook FILE; errors name sheet, row, column and remedy (exit code 2)."""
    from app.forms import FormError, FormProblem, convert_workbook, parse_form

    def show(problem: FormProblem) -> None:
        place = ", ".join(
            part
            for part in (
                f"sheet {problem.sheet}" if problem.sheet else "",
                f"row {problem.row}" if problem.row else "",
                f"column {problem.column}" if problem.column else "",
            )
            if part
        )
        click.echo(f"{problem.severity.value}: {place + ': ' if place else ''}{problem.message} {problem.remedy}")

    try:
        converted = convert_workbook(file)
        definition = parse_form(converted.xform_xml, attachments=converted.attachments)
    except FormError as error:
        for problem in error.problems:
            show(problem)
        sys.exit(EXIT_BAD_INPUT)
    for problem in converted.warnings:
        show(problem)
    languages = ", ".join(language.name for language in definition.languages) or "one language without a name"
    click.echo(f"{converted.form_id}, version {converted.version}: usable. Languages: {languages}.")
