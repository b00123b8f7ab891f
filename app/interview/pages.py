"""Which questions are asked now, in order, and the own keys of each; remembers both until an answer changes."""

import re
from collections.abc import Callable, Mapping, Sequence, Set
from typing import NamedTuple

from app.forms import Session
from app.forms.definition import SELECTS, QuestionKind

ADULT = "adult"
"""Value of ``child::by`` for questions that the researcher answers after the child has given the laptop back."""
MOST_ROWS = 5
"""Of a table on one screen (CHILD_UI section 2)."""
MOST_COLUMNS = 7
MOST_TOGETHER = 3
"""Of different questions on one screen: so many keep their room at 1366x768."""
_TOGETHER = frozenset(
    {
        QuestionKind.SELECT_ONE,
        QuestionKind.SELECT_MULTIPLE,
        QuestionKind.INTEGER,
        QuestionKind.DECIMAL,
        QuestionKind.TEXT,
    }
)
"""Kinds that may share a screen with others (appearance ``field-list`` of their group); the others fill one."""
TABLE_ROWS = frozenset({"list-nolabel", "list-no-label"})
"""Appearances of the rows of a table."""
_ALONE = TABLE_ROWS | {"image-map", "minimal", "search", "autocomplete", "label"}
_SAME_KEYS = ("sensitive", "practice", "by")
"""A screen is announced, counted and asked as a whole by these."""
_TITLE = "generated_table_list_label_"
_INDEX = re.compile(r"\[\d+\]")


class Pages:
    """Of one session. Every step asks for them several times, so they are kept; `forget` after each change."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._asked: dict[bool, tuple[str, ...]] = {}
        self._keys: dict[str, Mapping[str, str]] = {}
        self._choices: dict[str, tuple[str, ...]] = {}
        self._headings = _selects(session, {"label"}, SELECTS)
        self._rows = _selects(session, TABLE_ROWS, frozenset({QuestionKind.SELECT_ONE}))
        self._lists = _in_field_lists(session, _TOGETHER)
        self._notes = _in_field_lists(session, frozenset({QuestionKind.NOTE}))

    def asked(self, *, adult: bool) -> tuple[str, ...]:
        """Paths of the questions that are asked now: the child's, or those for the adult afterwards."""
        if adult not in self._asked:
            self._asked[adult] = tuple(
                path
                for path in self._session.questions()
                if (self.own_keys(path).get("by") == ADULT) is adult and not self.is_heading(path)
            )
        return self._asked[adult]

    def forget(self) -> None:
        """An answer has changed: others may be asked now."""
        self._asked.clear()
        self._choices.clear()

    def own_keys(self, path: str) -> Mapping[str, str]:
        """The ``child::`` keys of a question; they do not change within a form version."""
        if path not in self._keys:
            self._keys[path] = self._session.own_keys(path)
        return self._keys[path]

    def screen(self, path: str) -> tuple[str, ...]:
        """What stands on one screen with this question, in order; itself alone where nothing else does.

        That is a table: a title, and questions of one group with one set of choices (appearance ``list-nolabel``), or a
        list: different questions of one group (appearance ``field-list``), with the note before them. More than
        `MOST_ROWS` and `MOST_TOGETHER` are shared out over several screens.
        """
        if not self._rows and not self._lists:
            return (path,)
        asked = self.asked(adult=False)
        if path not in asked:
            return (path,)
        at = asked.index(path)
        if self._is_title(at, asked):
            at += 1
        if self._is_row(asked[at]):
            found = _run(asked, at, most=MOST_ROWS, belong=self._are_rows_of_one)
            has_title = found.start == found.first > 0 and self._is_title(found.first - 1, asked)
            return asked[found.start - has_title : found.end]
        return self._list_around(at, asked)

    def _list_around(self, at: int, asked: tuple[str, ...]) -> tuple[str, ...]:
        """The questions of a list around this one, or those that this note stands before."""
        inside = at + 1 if self._is_before_list(at, asked) else at
        if not self._is_listed(asked[inside]):
            return (asked[at],)
        found = _run(asked, inside, most=MOST_TOGETHER, belong=self._are_of_one_list)
        if found.end - found.start == 1:
            return (asked[at],)
        has_note = found.start == found.first > 0 and self._is_before_list(found.first - 1, asked)
        return asked[found.start - has_note : found.end]

    def _is_listed(self, path: str) -> bool:
        """Whether it may share a screen: it can be answered now, and its answers are few."""
        return (
            _INDEX.sub("", path) in self._lists
            and self._session.takes_answer(path)
            and len(self._choice_names(path)) <= MOST_COLUMNS
        )

    def _is_before_list(self, at: int, asked: Sequence[str]) -> bool:
        """Whether this is a note, and a question of its own list comes next."""
        is_note = _INDEX.sub("", asked[at]) in self._notes
        return (
            is_note and at + 1 < len(asked) and self._is_listed(asked[at + 1]) and self._are_near(*asked[at : at + 2])
        )

    def _are_of_one_list(self, one: str, other: str) -> bool:
        return self._is_listed(one) and self._is_listed(other) and self._are_near(one, other)

    def _are_near(self, one: str, other: str) -> bool:
        """Whether both stand in the same group, or the same instance of a repeat, and are announced alike."""
        groups = []
        for path in (one, other):
            bare = _INDEX.sub("", path)
            depth = self._lists.get(bare, self._notes.get(bare, 0))
            groups.append(path.split("/")[: depth + 2])  # what stands before the first slash is empty
        keys, others = self.own_keys(one), self.own_keys(other)
        return groups[0] == groups[1] and all(keys.get(key) == others.get(key) for key in _SAME_KEYS)

    def _is_title(self, at: int, asked: Sequence[str]) -> bool:
        """Whether this is what the converter makes of a table's label: a note before its first row."""
        name = asked[at].rpartition("/")[2]
        return name.startswith(_TITLE) and at + 1 < len(asked) and self._is_row(asked[at + 1])

    def _is_row(self, path: str) -> bool:
        return _INDEX.sub("", path) in self._rows

    def _are_rows_of_one(self, one: str, other: str) -> bool:
        if not (self._is_row(one) and self._is_row(other)) or one.rpartition("/")[0] != other.rpartition("/")[0]:
            return False
        names = self._choice_names(one)
        return names == self._choice_names(other) and len(names) <= MOST_COLUMNS

    def _choice_names(self, path: str) -> tuple[str, ...]:
        if path not in self._choices:
            self._choices[path] = tuple(choice.name for choice in self._session.question(path).choices)
        return self._choices[path]

    def is_heading(self, path: str) -> bool:
        """The first row of a table only repeats the choices (appearance ``label``); one screen each needs none."""
        return bool(self._headings) and _INDEX.sub("", path) in self._headings


class _Run(NamedTuple):
    """Neighbours that belong together: where they begin, and which of them share a screen."""

    first: int
    start: int
    end: int


def _run(asked: Sequence[str], at: int, *, most: int, belong: Callable[[str, str], bool]) -> _Run:
    first, last = at, at
    while first > 0 and belong(asked[first - 1], asked[at]):
        first -= 1
    while last + 1 < len(asked) and belong(asked[at], asked[last + 1]):
        last += 1
    start = first + (at - first) // most * most
    return _Run(first, start, min(start + most, last + 1))


def _in_field_lists(session: Session, kinds: Set[QuestionKind]) -> Mapping[str, int]:
    """Path of each question of these kinds in a list -> depth of the outermost group that asks for the list."""
    found = {}
    for defn in session.definition.defs:
        control, group = defn.control, defn.parent
        if control is None or control.kind not in kinds or _ALONE & set(control.appearance.split()):
            continue
        while group is not None:
            if group.is_field_list:
                found[defn.path] = group.depth
            group = group.parent
    return found


def _selects(session: Session, words: Set[str], kinds: Set[QuestionKind]) -> frozenset[str]:
    """Paths of the questions of these kinds with one of these words of appearance."""
    return frozenset(
        defn.path
        for defn in session.definition.defs
        if defn.control is not None and defn.control.kind in kinds and words & set(defn.control.appearance.split())
    )
