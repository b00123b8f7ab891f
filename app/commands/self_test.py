"""``self-test``: does this installation have all its parts and do they work? For installers and for a first look."""

import random
import tempfile
import uuid
from datetime import UTC
from pathlib import Path

import click

from app.commands.clocks import utc_now
from app.errors import AppError
from app.storage import KdfCost, Store

_FORM = Path("questionnaires") / "wellbeing_younger" / "form.xlsx"


@click.command("self-test")
def self_test() -> None:
    """Open an encrypted store, load a form and the fonts, draw one page; exit code 1 when a part is missing."""
    _check_store()
    from app.forms import Environment, Session, convert_workbook, parse_form
    from app.ui.self_check import draw_one_page

    converted = convert_workbook(Path(__file__).resolve().parents[2] / _FORM)
    definition = parse_form(converted.xform_xml, attachments=converted.attachments)
    environment = Environment(
        now=utc_now,
        zone=UTC,
        uuid4=lambda: str(uuid.uuid4()),
        random=random.SystemRandom().random,
        device_id="self-test",
        username="",
    )
    session = Session.start(definition, environment)
    click.echo(f"form: {definition.form_id} {definition.version}, {len(session.questions())} questions")
    families, colours = draw_one_page(session, definition, converted.attachments)
    click.echo(f"fonts: {families} families")
    if colours < 2:
        raise AppError("self_test.blank_page", "A page was drawn, but it is blank.")
    click.echo(f"page: drawn, {colours} colours")
    click.echo("Everything works.")


def _check_store() -> None:
    with tempfile.TemporaryDirectory(prefix="immerse-self-test-") as folder:
        path = Path(folder) / "store"
        passphrase = uuid.uuid4().hex
        Store.create(path, passphrase, now=utc_now, cost=KdfCost()).close()
        store = Store.open(path, passphrase, now=utc_now)
        problems = store.check()
        store.close()
        if problems:
            raise AppError("self_test.store", f"The encrypted store does not work: {problems[0].message}")
        click.echo("store: encrypted, opened, checked")
