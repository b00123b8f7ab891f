"""What every verb shares: options for folder and key, an open project, errors as one plain line."""

import functools
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

import click

from app.errors import AppError

if TYPE_CHECKING:
    from sync_server.context import ServerContext

P = ParamSpec("P")
R = TypeVar("R")

DATA = click.option(
    "--data",
    type=click.Path(path_type=Path, file_okay=False),
    required=True,
    envvar="IMMERSE_SERVER_DATA",
    help="Folder of the project's file and backups (or IMMERSE_SERVER_DATA).",
)
KEY_FILE = click.option(
    "--key-file",
    type=click.Path(path_type=Path, dir_okay=False),
    help="File with the 64 hex digits of the database key; else IMMERSE_SERVER_KEY.",
)

DATABASE_FILE = click.option(
    "--database-file",
    type=click.Path(path_type=Path, dir_okay=False),
    help="File with the address of a PostgreSQL database; else IMMERSE_SERVER_DATABASE; else a file in --data.",
)

CATALOGUE = click.option(
    "--catalogue",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    default=Path("questionnaires/indicators.toml"),
    show_default=True,
    help="Definitions of the indicators.",
)


def plain_errors(function: Callable[P, R]) -> Callable[P, R]:
    """Print an `AppError` as one line and leave with 1."""

    @functools.wraps(function)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return function(*args, **kwargs)
        except AppError as error:
            at = error.facts.get("at")
            place = f" (at: {at})" if isinstance(at, str) else ""
            click.echo(f"{error.message}{place} [{error.code}]", err=True)
            sys.exit(1)

    return wrapped


@contextmanager
def opened(data: Path, key_file: Path | None, database_file: Path | None) -> Iterator["ServerContext"]:
    """The project of a data folder or of a PostgreSQL database, closed again afterwards."""
    from sqlalchemy.exc import DBAPIError

    from sync_server.context import open_context
    from sync_server.keys import database_address, server_key

    key, address = server_key(os.environ, key_file), database_address(os.environ, database_file)
    context = open_context(data, key=key, address=address)
    try:
        yield context
    except DBAPIError as error:
        raise AppError(
            "server.storage", f"The database could not do this: {error.orig}. Look closer: immerse-server check."
        ) from error
    finally:
        context.database.close()


def on_project(function: Callable[Concatenate["ServerContext", P], R]) -> Callable[..., R]:
    """Options --data, --key-file and --database-file; the verb gets the open project as its first argument."""

    @DATA
    @KEY_FILE
    @DATABASE_FILE
    @functools.wraps(function)
    @plain_errors
    def wrapped(  # type: ignore[valid-type]  # keyword-only between args and kwargs is beyond ParamSpec
        *args: P.args, data: Path, key_file: Path | None, database_file: Path | None, **kwargs: P.kwargs
    ) -> R:
        with opened(data, key_file, database_file) as context:
            return function(context, *args, **kwargs)

    return wrapped
