"""What a researcher may look at after a sitting: time per question, answers under a second, one place all along; pure.

Never shown to the child and no verdict on it (CHILD_UI row 56): quick or even answers can be true ones. Sources: the
audit of ODK Collect (times per question) and response-time checks of web surveys, PMC7316261.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from app.protocol.wire import Event

FAST_MS = 1000
LEAST_RUN = 4
"""So many questions in a row on one scale with the same answer are worth a look."""
_SHOWN = frozenset({"shown", "back", "assent"})
_ANSWERED = frozenset({"answered", "changed"})


@dataclass(frozen=True)
class ItemTime:
    """One question: how long it was looked at in all, and how long until its first answer; None without an answer."""

    path: str
    looked_at_ms: int
    first_answer_ms: int | None
    changes: int

    @property
    def is_fast(self) -> bool:
        """Answered sooner than it can be read."""
        return self.first_answer_ms is not None and self.first_answer_ms < FAST_MS


@dataclass(frozen=True)
class Run:
    """Questions in a row on one scale that all have the same answer."""

    scale: str
    paths: tuple[str, ...]
    has_both_tones: bool
    """Whether some are worded against the others, so that the same answer to all cannot be meant."""


@dataclass(frozen=True)
class Flags:
    """What stands out in one sitting, in the order of the form."""

    times: tuple[ItemTime, ...]
    runs: tuple[Run, ...]

    @property
    def fast(self) -> tuple[ItemTime, ...]:
        """Questions that were answered in less than a second."""
        return tuple(item for item in self.times if item.is_fast)


@dataclass(frozen=True)
class Item:
    """A question of a scale with its answer: the name of the choice, None where there is none."""

    path: str
    scale: str
    is_negative: bool
    answer: str | None = field(repr=False)


def flags_of(events: Sequence[Event], items: Sequence[Item], *, first: str | None = None) -> Flags:
    """Look through a sitting.

    Args:
        events: its log, in order.
        items: the questions of scales that were asked, in the order of the form.
        first: the question that is shown right after assent, which the log does not name.
    """
    return Flags(_times(events, first), _runs(items))


def _times(events: Sequence[Event], first: str | None) -> tuple[ItemTime, ...]:
    looked: dict[str, int] = {}
    until: dict[str, int] = {}
    changes: dict[str, int] = {}
    path, since_ms = None, 0
    for event in events:
        if path is not None and event.kind in _ANSWERED and event.path == path:
            until.setdefault(path, looked.get(path, 0) + event.at_ms - since_ms)
            changes[path] = changes.get(path, 0) + (event.kind == "changed")
        if event.kind in _SHOWN or event.kind in ("pause", "break", "calm", "shield", "finished", "stopped"):
            if path is not None:
                looked[path] = looked.get(path, 0) + max(0, event.at_ms - since_ms)
            aside = event.kind not in _SHOWN
            path = path if aside else first if event.kind == "assent" else event.path
            since_ms = event.at_ms
    return tuple(ItemTime(one, looked[one], until.get(one), changes.get(one, 0)) for one in looked)


def _runs(items: Sequence[Item]) -> tuple[Run, ...]:
    found: list[Run] = []
    row: list[Item] = []
    for item in (*items, Item("", "", False, None)):
        fits = row and item.answer is not None and (item.scale, item.answer) == (row[-1].scale, row[-1].answer)
        if fits:
            row.append(item)
            continue
        if len(row) >= LEAST_RUN:
            tones = {one.is_negative for one in row}
            found.append(Run(row[0].scale, tuple(one.path for one in row), len(tones) == 2))
        row = [item] if item.answer is not None and item.scale else []
    return tuple(found)


def items_of(answers: Mapping[str, object], keys: Mapping[str, Mapping[str, str]]) -> tuple[Item, ...]:
    """Questions of scales with their answers, in the order of `keys`; tries and the grown-up's own are left out.

    Args:
        answers: by path; anything but a plain text is no answer.
        keys: the ``child::`` keys of every question that is asked, by path, in the order of the form.
    """
    return tuple(
        Item(path, own["scale"], own.get("tone") == "negative", _plain(answers.get(path)))
        for path, own in keys.items()
        if "scale" in own and own.get("practice") != "yes" and own.get("by") != "adult"
    )


def _plain(value: object) -> str | None:
    return value if type(value) is str else None  # a reason for having no answer is a str too
