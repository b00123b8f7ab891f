"""How every command runs: opens the store, shows progress, and turns errors into words and exit codes."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.commands.clocks import utc_now
from app.commands.outermost import EXIT_INTERRUPTED, say_error, say_unexpected
from app.errors import AppError
from app.settings import DATA_DIR_VARIABLE, Settings, load_settings
from app.storage.core_dumps import forbid_core_dumps

if TYPE_CHECKING:
    from app.storage import Store

PASSPHRASE_VARIABLE = "IMMERSE_FIELD_PASSPHRASE"  # noqa: S105 - the name of a variable

data_option = click.option(
    "--data",
    "data_dir",
    type=click.Path(path_type=Path, file_okay=False),
    envvar=DATA_DIR_VARIABLE,
    help="Folder of the encrypted store.",
)
passphrase_option = click.option(
    "--passphrase-file",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help=f"File whose first line is the passphrase; else {PASSPHRASE_VARIABLE} or a prompt.",
)


def run_cli(command: click.Command) -> int:
    """Run a command line.

    Returns:
        0; 1 when something failed; 2 when what was given cannot be used; 130 when it was interrupted.
    """
    sys.excepthook = say_unexpected
    forbid_core_dumps()
    try:
        result = command.main(standalone_mode=False)
    except AppError as error:
        return say_error(error)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("Interrupted. Everything that was done until here is saved.", err=True)
        return EXIT_INTERRUPTED
    return result if isinstance(result, int) else 0


def settings_for(data_dir: Path | None) -> Settings:
    """Settings, with the folder that the command line names."""
    environment = dict(os.environ)
    if data_dir is not None:
        environment[DATA_DIR_VARIABLE] = str(data_dir)
    return load_settings(environment)


def read_passphrase(
    file: Path | None, *, is_new: bool = False, variable: str = PASSPHRASE_VARIABLE, prompt: str = "Passphrase"
) -> str:
    """The passphrase from a file, the environment or a prompt; never from the command line, which others can see.

    Args:
        file: its first line counts.
        is_new: a prompt asks twice, because nobody could open a store behind a mistyped passphrase.
        variable: the environment's name for it.
        prompt: what a person is asked for.

    Raises:
        AppError: ``store.no_passphrase``.
    """
    if file is not None:
        lines = file.read_text(encoding="utf-8").splitlines()
        if not lines or not lines[0]:
            raise AppError("store.no_passphrase", "The passphrase file is empty; the passphrase is its first line.")
        return lines[0]
    found = os.environ.get(variable)
    if found:
        return found
    entered: str = click.prompt(prompt, hide_input=True, confirmation_prompt=is_new, err=True)
    return entered


@contextmanager
def opened_store(data_dir: Path | None, passphrase_file: Path | None, *, create: bool = False) -> Iterator["Store"]:
    """The store of the data folder, closed again at the end."""
    from app.storage import Store

    folder = settings_for(data_dir).data_dir
    if create and not Store.exists(folder):
        store = Store.create(folder, read_passphrase(passphrase_file, is_new=True), now=utc_now)
    else:
        store = Store.open(folder, read_passphrase(passphrase_file), now=utc_now)
    try:
        yield store
    finally:
        store.close()


@contextmanager
def progress_bar(total: int, label: str) -> Iterator[Callable[[int], None]]:
    """A bar on a terminal, nothing in a pipe; call it with the number done so far."""
    with click.progressbar(length=total, label=label, file=sys.stderr, hidden=not sys.stderr.isatty()) as bar:
        done = 0

        def show(now_done: int) -> None:
            nonlocal done
            bar.update(now_done - done)
            done = now_done

        yield show
