"""The audit of locked releases: what fails it, and what it says where nobody could be asked."""

import json
import sys
from pathlib import Path

import pytest

from devtools.audit import audit

SOUND = {"name": "click", "version": "8.3.0", "vulns": []}
WEAK = {
    "name": "wheelwright",
    "version": "1.0",
    "vulns": [{"id": "PYSEC-2026-1", "aliases": ["CVE-2026-1"], "fix_versions": ["1.1"]}],
}
UNKNOWN = {"name": "ours", "skip_reason": "Dependency not found on PyPI and could not be audited: ours (1.0)"}
OFFLINE = (
    "requests.exceptions.ProxyError: HTTPSConnectionPool(host='advisories.example', port=443): Max retries exceeded"
)


def asking(folder: Path, *, found: object = None, says: str = "") -> list[str]:
    """A program that answers as pip-audit does: it writes its report where it is told to, or says why it has none."""
    program = folder / "asked.py"
    report = None if found is None else json.dumps({"dependencies": found, "fixes": []})
    program.write_text(
        "import pathlib, sys\n"
        f"if {report!r}: pathlib.Path(sys.argv[sys.argv.index('--output') + 1]).write_text({report!r})\n"
        f"print({says!r}); sys.exit(1)\n",
        encoding="utf-8",
    )
    return [sys.executable, str(program)]


def test_security_14_a_release_with_an_advisory_fails_and_says_what_to_do(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """Package, advisory and the release that is sound stand in one line."""
    code = audit(command=asking(tmp_path, found=[SOUND, WEAK, UNKNOWN]))

    assert code == 1
    said = capfd.readouterr().out
    assert "wheelwright 1.0: PYSEC-2026-1, CVE-2026-1; raise it to 1.1" in said
    assert "audited 2 packages: 1 advisories" in said
    assert "not audited: ours" in said


def test_security_14_sound_releases_pass(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Nothing is known against any of them."""
    code = audit(command=asking(tmp_path, found=[SOUND]))

    assert code == 0
    assert capfd.readouterr().out == "audited 1 packages: 0 advisories\n"


@pytest.mark.parametrize(
    ("found", "says"), [(None, OFFLINE), ([UNKNOWN], "No known vulnerabilities found")], ids=["offline", "mirror"]
)
def test_who_can_ask_nobody_is_told_that_nothing_was_audited(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], found: object, says: str
) -> None:
    """Being offline turns nothing red, and a mirror that knows no package is no good news either."""
    code = audit(command=asking(tmp_path, found=found, says=says))

    assert code == 0
    assert capfd.readouterr().out.startswith("not audited: ")


def test_an_audit_that_fails_by_itself_fails(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """A lock that cannot be read is not taken for a network that is away."""
    code = audit(command=asking(tmp_path, says="ERROR:pip_audit._cli:requirement file contains invalid specifier"))

    assert code == 1
    assert "invalid specifier" in capfd.readouterr().out


def test_without_the_program_it_says_so(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """An environment of before has no pip-audit."""
    code = audit(command=[str(tmp_path / "nothing here")])

    assert code == 0
    assert "not installed" in capfd.readouterr().out
