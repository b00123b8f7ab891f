"""The verb `serve`."""

import os
import sys
from pathlib import Path

import click

from sync_server.commands.frame import DATA, DATABASE_FILE, KEY_FILE, opened, plain_errors


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on; 0.0.0.0 for a network.")
@click.option("--port", default=8300, show_default=True, type=click.IntRange(0, 65535), help="0: a free one.")
@click.option(
    "--ready-file",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Is written with 'HOST PORT' once the server listens.",
)
@click.option(
    "--unsigned-per-minute",
    default=600,
    show_default=True,
    type=click.IntRange(1),
    help="Most hello and enrol requests a minute from one network address.",
)
@click.option(
    "--signed-per-minute",
    default=6_000,
    show_default=True,
    type=click.IntRange(1),
    help="Most requests a minute of one laptop.",
)
@click.option(
    "--site-mib-per-day",
    default=4_096,
    show_default=True,
    type=click.IntRange(1),
    help="Most MiB a day, as sent, that the laptops of one site bring together.",
)
@click.option("--ends-with-stdin", is_flag=True, help="Stop when standard input closes: for a program that starts it.")
@DATA
@KEY_FILE
@DATABASE_FILE
@plain_errors
def serve(
    host: str,
    port: int,
    ready_file: Path | None,
    unsigned_per_minute: int,
    signed_per_minute: int,
    site_mib_per_day: int,
    ends_with_stdin: bool,
    data: Path,
    key_file: Path | None,
    database_file: Path | None,
) -> None:
    """Listen for laptops until interrupted.

    Outside a trusted network put a TLS proxy in front. The API is described at /docs. Several processes may serve one
    PostgreSQL database, on as many computers as you like.
    """
    from dataclasses import replace

    from sync_server.api import create_app
    from sync_server.serving import listening_socket
    from sync_server.serving import serve as run

    # A crash must not write the key or answers to disk.
    _forbid_core_dumps()
    with opened(data, key_file, database_file) as context:
        limits = replace(
            context.limits,
            unsigned_per_minute=unsigned_per_minute,
            signed_per_minute=signed_per_minute,
            site_mib_per_day=site_mib_per_day,
        )
        app = create_app(replace(context, limits=limits))
        bound = listening_socket(host, port)
        run(
            app,
            bound,
            ready_file=ready_file,
            ends_with=sys.stdin.buffer if ends_with_stdin else None,
            announce=lambda at, on: click.echo(f"Listening on http://{at}:{on} (docs: http://{at}:{on}/docs)"),
        )


def _forbid_core_dumps() -> None:
    if os.name == "posix":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
