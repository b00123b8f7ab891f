"""Which way of answering serves a question: by kind, appearance and band; each way is made when it is first needed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.forms import Choice, QuestionKind, QuestionView
from app.interview.pages import TABLE_ROWS
from app.ui.child.answers import AnswerArea, Look, Row
from app.ui.child.choice_area import ChoiceArea
from app.ui.child.entry_area import LineArea, NoteArea, NumberArea, is_hidden
from app.ui.child.grid_area import GridArea
from app.ui.child.group_area import GroupArea
from app.ui.child.list_area import ListArea
from app.ui.child.map_area import IMAGE_MAP, MapArea, map_of
from app.ui.child.media_area import MediaArea
from app.ui.child.moment_area import MomentArea
from app.ui.child.place_area import PlaceArea
from app.ui.child.range_area import RangeArea, is_ladder
from app.ui.child.rank_area import RankArea
from app.ui.child.rows_area import RowsArea
from app.ui.child.step_area import StepArea
from app.ui.child.text_area import TextArea
from app.ui.theme import Band

_LISTS = frozenset({"minimal", "search", "autocomplete"})
_SELECTS = frozenset({QuestionKind.SELECT_ONE, QuestionKind.SELECT_MULTIPLE})
BY_KIND: Mapping[QuestionKind, str] = {
    QuestionKind.SELECT_ONE: "choice",
    QuestionKind.SELECT_MULTIPLE: "choices",
    QuestionKind.RANK: "rank",
    QuestionKind.ACKNOWLEDGE: "acknowledge",
    QuestionKind.INTEGER: "number",
    QuestionKind.DECIMAL: "number",
    QuestionKind.RANGE: "range",
    QuestionKind.TEXT: "text",
    QuestionKind.BARCODE: "line",
    QuestionKind.SECRET: "line",
    QuestionKind.DATE: "moment",
    QuestionKind.TIME: "moment",
    QuestionKind.DATETIME: "moment",
    QuestionKind.GEOPOINT: "place",
    QuestionKind.GEOTRACE: "place",
    QuestionKind.GEOSHAPE: "place",
    QuestionKind.IMAGE: "media",
    QuestionKind.AUDIO: "media",
    QuestionKind.VIDEO: "media",
    QuestionKind.FILE: "media",
}
"""Where neither appearance nor band asks for another one; kinds that are not here are only shown."""


class AcknowledgeArea(ChoiceArea):
    """One card to tick; XForms stores ``OK``."""

    def __init__(self) -> None:
        super().__init__(is_multiple=True)

    def show_question(self, question: QuestionView, value: str, look: Look) -> None:
        """Show the card."""
        agreed = Choice("OK", look.texts.translate("Child", "Yes, I have seen it"))
        super().show_question(replace(question, choices=(agreed,), child={}), value, look)


_MAKERS: Mapping[str, Callable[[], AnswerArea]] = {
    "choice": lambda: ChoiceArea(is_multiple=False),
    "choices": lambda: ChoiceArea(is_multiple=True),
    "acknowledge": AcknowledgeArea,
    "map": lambda: MapArea(is_multiple=False),
    "maps": lambda: MapArea(is_multiple=True),
    "rank": RankArea,
    "grid": GridArea,
    "group": GroupArea,
    "list": ListArea,
    "range": RangeArea,
    "steps": StepArea,
    "number": NumberArea,
    "text": TextArea,
    "line": LineArea,
    "moment": MomentArea,
    "place": PlaceArea,
    "media": MediaArea,
    "note": NoteArea,
}


def area_name(question: QuestionView, band: Band) -> str:
    """Name of the way of answering (CHILD_UI section 2)."""
    words = set(question.appearance.split())
    if question.kind in _SELECTS and words & _LISTS and band is not Band.K:
        return "list"
    if question.kind is QuestionKind.RANGE:
        is_grown = band in (Band.Y, Band.ADULT)
        if "picker" in words and is_grown:
            return "list"
        if "analog-scale" in words and is_grown:
            return "steps"
        return "range" if is_ladder(question) else "steps"
    if question.kind is QuestionKind.INTEGER and "counter" in words and band in (Band.K, Band.M):
        return "steps"
    if question.kind is QuestionKind.TEXT:
        return "line" if is_hidden(question) else "number" if "numbers" in words else "text"
    return BY_KIND.get(question.kind, "note")


class Areas:
    """The ways of answering of one page: each is made once and reused."""

    def __init__(self, added: Callable[[AnswerArea], None]) -> None:
        self._added = added
        self._made: dict[str, AnswerArea] = {}

    def serving(self, question: QuestionView, look: Look) -> AnswerArea:
        """The one that serves a question in a look."""
        name = area_name(question, look.theme.band)
        if (
            IMAGE_MAP in question.appearance.split()
            and question.kind in _SELECTS
            and map_of(question, look) is not None
        ):
            name = "maps" if question.kind is QuestionKind.SELECT_MULTIPLE else "map"
        return self.named(name)

    def together(self, rows: Sequence[Row], look: Look) -> RowsArea:
        """The one for questions under each other, with these rows: a table, or different ones."""
        is_table = all(TABLE_ROWS & set(row.question.appearance.split()) for row in rows)
        area = self.named("grid" if is_table else "group")
        assert isinstance(area, RowsArea)
        area.show_rows(rows, look)
        return area

    def named(self, name: str) -> AnswerArea:
        """The one of this name; `added` is told when it is new."""
        if name not in self._made:
            self._made[name] = _MAKERS[name]()
            self._added(self._made[name])
        return self._made[name]


def first_field(area: AnswerArea) -> QWidget | None:
    """The field that gets the keys when the question is shown; None where keys belong to the page."""
    return area.targets()[0] if isinstance(area, TextArea | LineArea | MomentArea | PlaceArea) else None
