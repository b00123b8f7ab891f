"""A machine that is only a server has no Qt."""

import importlib.util
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

# A module set to None makes its import fail, as it does where the package is not installed. Charts are drawn without
# Qt, but matplotlib must not be loaded by a server that draws none.
WITHOUT_QT = "import sys; sys.modules['PySide6'] = None; sys.modules['matplotlib'] = None; import {module}"


def test_neither_the_core_nor_the_server_requires_qt(repo: Path) -> None:
    """``pip install ".[server]"`` brings no Qt."""
    project = tomllib.loads((repo / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    required = [*project["dependencies"], *project["optional-dependencies"]["server"]]

    assert [line for line in required if re.match(r"pyside|shiboken", line, re.IGNORECASE)] == []


@pytest.mark.parametrize("module", ["sync_server.__main__", "app.protocol", "app.merge", "app.forms", "app.indicators"])
def test_server_side_rooms_load_without_qt(repo: Path, module: str) -> None:
    """The server and the rooms that it shares with the app load where Qt is not installed."""
    assert importlib.util.find_spec(module) is not None

    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_QT.format(module=module)], cwd=repo, capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stderr
