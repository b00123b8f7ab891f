"""The pages on threats and formats, and the fault matrix, name tests that exist; no row of them goes without one."""

import re
from collections.abc import Iterable
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

from tests.storage.fault_matrix import MATRIX

TESTS = Path(__file__).parents[1]
DOCS = TESTS.parent / "docs"


@pytest.fixture(scope="module")
def tests() -> frozenset[str]:
    """Names of all tests."""
    found = (
        re.findall(r"^def (test_\w+)", path.read_text(encoding="utf-8"), re.M) for path in TESTS.rglob("test_*.py")
    )
    return frozenset(name for names in found for name in names)


def missing(patterns: Iterable[str], tests: frozenset[str]) -> list[str]:
    """Patterns that no test matches."""
    return [pattern for pattern in patterns if not any(fnmatchcase(name, pattern) for name in tests)]


def named(text: str) -> list[str]:
    """Tests that a text names in code quotes."""
    return re.findall(r"`(test_[\w*]+)`", text)


@pytest.mark.parametrize("page", ["THREAT_MODEL.md", "FORMATS.md", "ASVS.md"])
def test_every_test_that_a_page_names_exists(page: str, tests: frozenset[str]) -> None:
    """A renamed test leaves no claim without proof."""
    names = named((DOCS / page).read_text(encoding="utf-8"))

    assert len(names) > 5
    assert missing(names, tests) == []


def test_every_attacker_and_every_item_has_a_test() -> None:
    """Except what is not answered, which says so."""
    text = (DOCS / "THREAT_MODEL.md").read_text(encoding="utf-8")
    rows = [line for line in text.splitlines() if line.startswith("|")]
    tables = [line for line in rows if re.match(r"\| (\*\*|ASVS|MASVS|Not answered|\d+\.\d)", line)]

    without = [row for row in tables if not named(row)]

    assert len(tables) > 24
    assert [row.split("|")[1].strip() for row in without] == ["Not answered"]


def test_every_row_of_the_fault_matrix_has_its_tests(tests: frozenset[str]) -> None:
    """Each pattern of each row."""
    assert missing((pattern for fault in MATRIX for pattern in fault.tests), tests) == []
    assert len(MATRIX) >= 17
