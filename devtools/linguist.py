"""Linguist files as entries and back, and Qt's tools that collect and compile them; runs in the virtual environment."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from lxml import etree

from app.ui.lang.sheet import Entry, Key, Status

ROOT = Path(__file__).resolve().parents[1]
LANG_FOLDER = ROOT / "app" / "ui" / "lang"
SOURCE_LANGUAGE = "en"
_REVIEWED = "reviewed by "


def languages() -> tuple[str, ...]:
    """Codes of the languages that there is a Linguist file of."""
    return tuple(sorted(path.stem for path in LANG_FOLDER.glob("*.ts")))


def read_entries(file: Path) -> tuple[Entry, ...]:
    """Every sentence of a Linguist file, in its order."""
    found = []
    for context in etree.parse(file).iter("context"):
        name = context.findtext("name") or ""
        for message in context.iterfind("message"):
            translation = message.find("translation")
            assert translation is not None, "lupdate always writes one"
            is_counted = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.iterfind("numerusform")] if is_counted else []
            key = Key(name, message.findtext("source") or "", message.findtext("comment") or "")
            said = message.findtext("translatorcomment") or ""
            reviewer = said.removeprefix(_REVIEWED) if said.startswith(_REVIEWED) else ""
            entry = Entry(key, tuple(forms) or (translation.text or "",), is_counted, reviewer=reviewer)
            found.append(_with_status(entry, is_unfinished=translation.get("type") == "unfinished"))
    return tuple(found)


def write_entries(file: Path, entries: Mapping[Key, Entry]) -> int:
    """Put translations into a Linguist file; sentences that it does not have are left out.

    Returns:
        How many sentences changed.
    """
    before = {entry.key: entry for entry in read_entries(file)}
    changed = {key for key, entry in entries.items() if key in before and before[key] != entry}
    tree = etree.parse(file)
    for context in tree.iter("context"):
        for message in context.iterfind("message"):
            key = Key(
                context.findtext("name") or "", message.findtext("source") or "", message.findtext("comment") or ""
            )
            if key in changed:
                _write(message, entries[key])
    tree.write(file, encoding="utf-8", xml_declaration=True)
    collect([file.stem])  # lupdate writes the file in its own form again, so that a diff shows words only
    return len(changed)


def collect(codes: Sequence[str]) -> None:
    """Bring the sentences of the code into Linguist files; what the code no longer says goes."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "app" / "ui").rglob("*.py"))
    common = ["-no-obsolete", "-locations", "none", "-disable-heuristic", "sametext"]
    common += ["-disable-heuristic", "similartext", "-source-language", SOURCE_LANGUAGE]
    for code in codes:
        target = [*(["-pluralonly"] if code == SOURCE_LANGUAGE else []), "-target-language", code]
        _tool("pyside6-lupdate", *sources, *common, *target, "-ts", str(LANG_FOLDER / f"{code}.ts"))


def compile_words(codes: Iterable[str]) -> None:
    """Write what the program reads (.qm); a language without a single word is none yet."""
    for code in codes:
        target = LANG_FOLDER / f"{code}.qm"
        if all(entry.status is Status.MISSING for entry in read_entries(LANG_FOLDER / f"{code}.ts")):
            target.unlink(missing_ok=True)
        else:
            _tool("pyside6-lrelease", str(LANG_FOLDER / f"{code}.ts"), "-qm", str(target))


def status_table() -> str:
    """How many sentences of each language are how far, as the program reads it."""
    lines = ["# Written by `python -m devtools.words gather`; what the program tells researchers about a language."]
    for code in languages():
        counts = Counter(entry.status for entry in read_entries(LANG_FOLDER / f"{code}.ts"))
        lines += ["", f"[{code}]", *(f"{status.name.lower()} = {counts[status]}" for status in Status)]
    return "\n".join(lines) + "\n"


def _with_status(entry: Entry, *, is_unfinished: bool) -> Entry:
    status = Status.REVIEWED if entry.reviewer else Status.WRITTEN
    if is_unfinished:
        status = Status.MACHINE_DRAFT
    if not all(form.strip() for form in entry.forms):
        status = Status.MISSING
    return Entry(entry.key, entry.forms, entry.is_counted, status, entry.reviewer)


def _write(message: etree._Element, entry: Entry) -> None:
    translation = message.find("translation")
    assert translation is not None
    for old in (*translation, *message.iterfind("translatorcomment")):
        parent = old.getparent()
        assert parent is not None
        parent.remove(old)
    translation.text = None if entry.is_counted else entry.forms[0]
    if entry.is_counted:
        for form in entry.forms:
            etree.SubElement(translation, "numerusform").text = form
    translation.attrib.clear()
    if entry.status in (Status.MISSING, Status.MACHINE_DRAFT):
        translation.set("type", "unfinished")
    if entry.status is Status.REVIEWED:
        said = etree.Element("translatorcomment")
        said.text = _REVIEWED + (entry.reviewer or "somebody who speaks the language")
        translation.addprevious(said)


def _tool(name: str, *arguments: str) -> None:
    program = Path(sys.executable).parent / name
    subprocess.run([str(program), *arguments], cwd=ROOT, check=True, capture_output=True)
