"""Who can open an interview or record a consent at all: a list, so that a new way in has to be looked at and tried."""

import ast
from pathlib import Path

from app.commands.verbs import cli


def test_no_command_but_two_opens_an_interview() -> None:
    """Whoever adds a command says here whether it does; the two above are tried."""
    opens = {"import-answers", "simulate"}
    others = {
        "audit", "backup", "bundle", "check", "demo", "enrol", "form", "keys", "restore", "retention", "salvage",
        "self-test", "sync",
    }  # fmt: skip

    assert set(cli.list_commands(None)) == opens | others  # type: ignore[arg-type]


def test_only_the_gate_opens_begins_and_consents(repo: Path) -> None:
    """A new caller of what opens an interview, or writes a consent, has to be looked at, and tried above."""
    found: dict[str, set[str]] = {name: set() for name in _KNOWN}
    for path in sorted((repo / "app").rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        if not any(f"{name}(" in text for name in _KNOWN):
            continue
        calls = (ast.unparse(node.func) for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call))
        for call in calls:
            name = call if call.startswith(("Interview.", "consents.")) else call.split(".")[-1]
            if name in _KNOWN:
                found[name].add(path.relative_to(repo).as_posix())

    assert found == _KNOWN


_KNOWN = {
    "Interview.start": {"app/trial/runner.py", "app/ui/openings.py"},
    "Interview.resume": {"app/ui/openings.py", "app/ui/quality_flow.py"},
    "NewInterview": {"app/interview/adopting.py", "app/interview/sitting.py"},
    "adopt": {"app/storage/day_door.py", "app/ui/openings.py", "app/ui/researcher_flow.py"},
    "record_consent": {"app/commands/demo.py", "app/storage/day.py", "app/storage/store.py"},
    "record_consents": {"app/storage/day_door.py", "app/ui/class_flow.py"},
    "set_consent": {"app/storage/consents.py", "app/storage/roster.py"},
    "consents.take_over": {"app/storage/sealed_roster.py"},
}
"""What opens an interview or records a consent -> who calls it; the quality page reads one and asks nobody.

A consent is taken over from lines that a laptop of the same site signed, and opens an interview by the same gate.
"""
