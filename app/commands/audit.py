"""Commands that give logs of interviews to analysts; without answers unless they are asked for."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.commands.running import data_option, opened_store, passphrase_option

if TYPE_CHECKING:
    from app.storage import Store

EXIT_NOTHING = 3


@click.group()
def audit() -> None:
    """Logs of interviews: when each question was shown and answered, in the format of ODK's audit.csv."""


@audit.command("export")
@click.option("--out", required=True, type=click.Path(path_type=Path, dir_okay=False), help="CSV file to write.")
@click.option("--interview", "entity", help="Id of one interview; its file has ODK's columns from the first one on.")
@click.option("--day", help="Only interviews that began on this day, as 2026-11-24 in this computer's time zone.")
@click.option("--answers", "has_values", is_flag=True, help="With what children answered: old-value and new-value.")
@data_option
@passphrase_option
def audit_export(
    out: Path,
    entity: str | None,
    day: str | None,
    has_values: bool,
    data_dir: Path | None,
    passphrase_file: Path | None,
) -> None:
    """Write the log of one interview, of a day, or of everything on this laptop. The file is not encrypted.

    It holds ids, questions and times, and no child's code, name or answer; with --answers it holds answers too. Exit
    code 3 when there is no log to write. Nobody but you may read the file.
    """
    from app.storage.keys import write_durably

    with opened_store(data_dir, passphrase_file) as store:
        count, data = _written(store, entity, _day(day), has_values=has_values)
    if not count:
        click.echo("There is no log of an interview to write.", err=True)
        raise click.exceptions.Exit(EXIT_NOTHING)
    write_durably(out, data)
    said = "The file holds what children answered, in clear: keep it as you keep answers." if has_values else ""
    click.echo(f"{count} interviews in {out}. {said}".strip())


def _written(store: "Store", entity: str | None, day: date | None, *, has_values: bool) -> tuple[int, bytes]:
    from app.forms import FormDefinition, parse_form
    from app.interview.audit import audit_csv, audits_of

    def definition_of(form_id: str, version: str) -> FormDefinition:
        package = store.form_package(form_id, version)
        return parse_form(package.xform, attachments=package.files())

    audits = audits_of(
        [entity] if entity else [row.entity for row in store.interviews()],
        log_of=store.interview_log,
        definition_of=definition_of,
        began=lambda at: day is None or at.astimezone().date() == day,
    )
    return len(audits), audit_csv(audits, is_alone=entity is not None, has_values=has_values)


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise click.BadParameter("Write the day as 2026-11-24.", param_hint="--day") from None
