"""What a newer version of a form would change for interviews begun with an older one; must not change any of them.

A draft always opens in the version it was begun in. This only shows beforehand what would become of its answers.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum

from app.forms.definition import SELECTS, Def, FormDefinition
from app.forms.engine import Environment
from app.forms.records import SavedState
from app.forms.session import Session

_INDEX = re.compile(r"\[(\d+)\]")
_MOMENT = datetime(2026, 1, 1, tzinfo=UTC)


class ChangeKind(StrEnum):
    """What would become of a question."""

    ADDED = "added"
    GONE = "gone"
    MOVED = "moved"
    TYPE = "another type"
    CHOICE_GONE = "choices gone"
    NOT_ACCEPTED = "answer not accepted"
    NOT_ASKED = "not asked any more"


@dataclass(frozen=True)
class Change:
    """One change.

    Args:
        kind: what changes.
        path: address in the old version; in the new one for an added question.
        new_path: address in the new version, "" when there is none.
        detail: names of choices, types or codes of the form; never an answer.
    """

    kind: ChangeKind
    path: str
    new_path: str = ""
    detail: str = ""

    def __str__(self) -> str:
        target = f" -> {self.new_path}" if self.new_path and self.new_path != self.path else ""
        return f"{self.kind.value}: {self.path}{target}{f' ({self.detail})' if self.detail else ''}"


def preview(old: FormDefinition, new: FormDefinition, state: SavedState | None = None) -> tuple[Change, ...]:
    """What would change.

    Args:
        old: version an interview was begun with.
        new: version that might take its place.
        state: a saved interview of the old version: only changes that touch its answers are given, and every answer is
            tried in the new version. None compares the versions as such.

    Returns:
        Changes in the order of the old version, added questions last. The state is as it was.
    """
    places = _places(old, new)
    if state is not None:
        return tuple(_for_answers(old, new, state, places=places))
    found = [change for defn in _questions(old) for change in _for_question(defn, places.get(defn.path), old, new)]
    known = {target.path for target in places.values() if target is not None}
    found += [Change(ChangeKind.ADDED, defn.path) for defn in _questions(new) if defn.path not in known]
    return tuple(found)


def _questions(form: FormDefinition) -> list[Def]:
    return [
        defn
        for defn in form.defs
        if defn.is_leaf and not defn.path.startswith(f"{form.root.path}/meta/") and (defn.control or defn.has_bind)
    ]


def _places(old: FormDefinition, new: FormDefinition) -> dict[str, Def | None]:
    """Question of the new version by path in the old one: same path, else the one question of the same name."""
    by_path = {defn.path.split("/", 2)[-1]: defn for defn in _questions(new)}
    named: dict[str, list[Def]] = {}
    for defn in _questions(new):
        named.setdefault(defn.name, []).append(defn)
    taken = {defn.path.split("/", 2)[-1] for defn in _questions(old)}
    places: dict[str, Def | None] = {}
    for defn in _questions(old):
        tail = defn.path.split("/", 2)[-1]
        moved = [one for one in named.get(defn.name, []) if one.path.split("/", 2)[-1] not in taken]
        places[defn.path] = by_path.get(tail) or (moved[0] if len(moved) == 1 else None)
    return places


def _for_question(defn: Def, target: Def | None, old: FormDefinition, new: FormDefinition) -> Iterator[Change]:
    if target is None:
        yield Change(ChangeKind.GONE, defn.path)
        return
    if _tail(target) != _tail(defn):
        yield Change(ChangeKind.MOVED, defn.path, target.path)
    if _type(target) != _type(defn):
        yield Change(ChangeKind.TYPE, defn.path, target.path, f"{_type(defn)} -> {_type(target)}")
    gone = [name for name in _offered(old, defn) if name not in _offered(new, target)]
    if gone and _offered(new, target):
        yield Change(ChangeKind.CHOICE_GONE, defn.path, target.path, " ".join(gone))


def _tail(defn: Def) -> str:
    return defn.path.split("/", 2)[-1]


def _type(defn: Def) -> str:
    if defn.control is None:
        return f"calculated {defn.bind.type}"
    return defn.control.kind.value


def _offered(form: FormDefinition, defn: Def) -> tuple[str, ...]:
    """Choices that are offered at any time; a list that answers filter is tried answer by answer instead."""
    control = defn.control
    if control is None or control.kind not in SELECTS or not control.has_fixed_choices or defn.repeat is not None:
        return ()
    return tuple(choice.name for choice in Session.start(form, _environment()).question(defn.path).choices)


def _environment() -> Environment:
    return Environment(now=lambda: _MOMENT, zone=UTC, uuid4=lambda: "0" * 36, random=lambda: 0.5)


def _for_answers(
    old: FormDefinition, new: FormDefinition, state: SavedState, *, places: Mapping[str, Def | None]
) -> Iterator[Change]:
    before = Session.load(old, _environment(), state)
    targets = {path: _address(path, places) for path, _ in state.leaves if _INDEX.sub("", path) in places}
    session = _carried(new, state, targets)
    for path, raw in state.leaves:
        target = targets.get(path)
        defn = old.by_path.get(_INDEX.sub("", path))
        if defn is None or path not in targets or defn.control is None:
            continue
        if target is None:
            yield Change(ChangeKind.GONE, path)
            continue
        new_defn = new.by_path[_INDEX.sub("", target)]
        changes = [one for one in _for_question(defn, new_defn, old, new) if one.kind is not ChangeKind.CHOICE_GONE]
        yield from (replace(one, path=path, new_path=target) for one in changes)
        violation = session.would_violate(target, raw)
        if violation is not None and before.would_violate(path, raw) is None:
            yield Change(ChangeKind.NOT_ACCEPTED, path, target, violation.code)
        if before.is_relevant(path) and not session.is_relevant(target):
            yield Change(ChangeKind.NOT_ASKED, path, target)


def _carried(new: FormDefinition, state: SavedState, targets: Mapping[str, str | None]) -> Session:
    """The answers in the new version, in memory only."""
    leaves = tuple((target, raw) for path, raw in state.leaves if (target := targets.get(path)))
    repeats = {defn.path for defn in new.defs if defn.is_repeat}
    counts: dict[str, int] = {}
    for path, _ in leaves:
        for match in _INDEX.finditer(path):
            repeat = path[: match.start()]
            counts[repeat] = max(counts.get(repeat, 0), int(match[1]))
    kept = {path: live for path, live, _ in state.counts if _INDEX.sub("", path) in repeats}
    for path, most in counts.items():
        kept[path] = max(kept.get(path, 0), most)
    carried = replace(
        state,
        form_id=new.form_id,
        version=new.version,
        digest=new.digest,
        leaves=leaves,
        counts=tuple((path, live, 0) for path, live in kept.items()),
    )
    return Session.load(new, _environment(), carried)


def _address(path: str, places: Mapping[str, Def | None]) -> str | None:
    """Address in the new version with the indexes of the old one; None when the repeats around it differ."""
    target = places[_INDEX.sub("", path)]
    if target is None:
        return None
    indexes = _INDEX.findall(path)
    line: list[Def] = []
    here: Def | None = target
    while here is not None:
        line.append(here)
        here = here.parent
    if sum(one.is_repeat for one in line) != len(indexes):
        return None
    left = iter(indexes)
    steps = [f"{one.name}[{next(left)}]" if one.is_repeat else one.name for one in reversed(line)]
    return "/" + "/".join(steps)
