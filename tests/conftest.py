"""Fixtures that every room's tests share."""

import os
from pathlib import Path

import pytest

# Before anything imports Qt: tests draw into memory, whatever screen the machine has.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

REPO = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def repo() -> Path:
    """Root of the checkout."""
    return REPO


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of test material beside the checkout; tests that need it skip where it is absent."""
    folder = REPO.parent / "shared"
    if not folder.is_dir():
        pytest.skip("test material '../shared' is not beside this checkout")
    return folder
