"""The real server process for the server's tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.server.disks import SmallDisk, mounted
from tests.server.postgres import PrivatePostgres, programs
from tests.server.process import ServerProcess


@pytest.fixture(scope="session")
def file_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServerProcess]:
    """A running server with two schools; tests share it and each enrols laptops of its own."""
    process = ServerProcess(tmp_path_factory.mktemp("server"))
    process.make_project("school-1", "school-2")
    process.start()
    yield process
    process.stop()


@pytest.fixture(scope="session")
def server(file_server: ServerProcess) -> ServerProcess:
    """The shared server, in front of its encrypted file; a module may put another one in its place."""
    return file_server


@pytest.fixture(scope="session")
def postgres() -> Iterator[PrivatePostgres]:
    """A running PostgreSQL of the tests' own."""
    folder = programs()
    if folder is None:
        pytest.skip("PostgreSQL is not installed (Debian's package postgresql)")
    private = PrivatePostgres(folder)
    try:
        private.start()
        yield private
    finally:
        private.stop()


@pytest.fixture(scope="session")
def postgres_server(postgres: PrivatePostgres, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServerProcess]:
    """As `file_server`, with its project in PostgreSQL."""
    process = ServerProcess(tmp_path_factory.mktemp("postgres_server"), address=postgres.address())
    process.make_project("school-1", "school-2")
    process.start()
    yield process
    process.stop()


@pytest.fixture
def own_server(tmp_path: Path) -> Iterator[ServerProcess]:
    """A running server for one test alone."""
    process = ServerProcess(tmp_path)
    process.make_project("school-1", "school-2", "school-3")
    process.start()
    yield process
    process.stop()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[SmallDisk]:
    """A disk that can really be full."""
    with mounted(tmp_path / "disk") as disk:
        yield disk
