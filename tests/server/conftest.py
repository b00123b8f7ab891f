"""The real server process for the server's tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.server.process import ServerProcess


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServerProcess]:
    """A running server with two schools; tests share it and each enrols laptops of its own."""
    process = ServerProcess(tmp_path_factory.mktemp("server"))
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
