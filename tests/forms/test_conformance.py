"""The engine against what ODK Web Forms and JavaRosa agree on, case by case."""

import importlib.util
import json
from collections.abc import Callable
from pathlib import Path
from typing import Protocol, cast

import pytest

from tests.forms.conformance_adapter import CheckedSession, open_session

FOLDER = Path(__file__).resolve().parents[2].parent / "shared" / "conformance"
CASES = sorted((FOLDER / "cases").glob("*.json"))
Verdict = tuple[int, int, int, int, list[str]]


class Checker(Protocol):
    """The one function of the checker that is used here."""

    check: Callable[[object, Callable[..., CheckedSession]], Verdict]


@pytest.fixture(scope="module")
def checker() -> Checker:
    """The checker, loaded from where the cases are."""
    spec = importlib.util.spec_from_file_location("conformance_check", FOLDER / "check.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return cast("Checker", module)


@pytest.mark.skipif(not CASES, reason="the conformance cases '../shared/conformance' are not beside this checkout")
@pytest.mark.parametrize("file", CASES, ids=lambda file: file.stem)
def test_case_holds(file: Path, checker: Checker) -> None:
    """Every state that both reference engines agree on is the engine's state."""
    case = json.loads(file.read_text(encoding="utf-8"))

    passed, failed, _, _, failures = checker.check(case, open_session)

    assert failed == 0, failures
    assert passed > 0
