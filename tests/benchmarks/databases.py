"""Which database a benchmark's server stands in front of."""

from collections.abc import Iterator
from contextlib import contextmanager

import click

from tests.server.postgres import PrivatePostgres, programs

DATABASE = click.option("--database", type=click.Choice(["sqlite", "postgresql"]), default="sqlite", show_default=True)


@contextmanager
def address_of(database: str) -> Iterator[str | None]:
    """The address of a new database; None for SQLite."""
    with addresses_of(database, number=1) as found:
        yield found[0]


@contextmanager
def addresses_of(database: str, *, number: int) -> Iterator[list[str | None]]:
    """Addresses of so many new databases of one PostgreSQL; None each for SQLite."""
    if database == "sqlite":
        yield [None] * number
        return
    folder = programs()
    if folder is None:
        raise click.ClickException("PostgreSQL is not installed.")
    private = PrivatePostgres(folder)
    try:
        private.start()
        yield [private.address() for _ in range(number)]
    finally:
        private.stop()
