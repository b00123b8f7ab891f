"""The class page: site, class, roster, and what can be done with the chosen child; asks, never stores."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.storage.day_rows import Presence
from app.ui.child_panel import ChildPanel
from app.ui.class_view import (
    OVERRIDES,
    ChildCode,
    ClassChoice,
    ClassView,
    NameGiven,
    OpenChild,
    PresenceTicked,
    SiteChoice,
)
from app.ui.list_box import ListBox
from app.ui.page import Page
from app.ui.roster_model import HERE, NEXT_PRESENCE, ChildStatus, RosterModel, RosterRow, roster_rows
from app.ui.roster_table import RosterTable
from app.ui.search_box import SearchBox
from app.ui.texts import Texts
from app.ui.theme import Theme
from app.ui.wish_line import WishLine

_EDGE_PX, _GAP_PX = 12, 12
_AROUND_PX = 2 * _EDGE_PX + _GAP_PX
"""What of the page's width neither table nor panel has."""
_TOO_NARROW = 0.85
"""Of the panel's least width: a few pixels of scrolling sideways are better than a panel out of view."""
_ROWS_AT_LEAST = 6
"""Of the table where the panel stands below it."""


class ClassPage(Page):
    """Roster on the left, the chosen child on the right; below where the screen is too narrow for both."""

    site_chosen = Signal(SiteChoice)
    class_chosen = Signal(ClassChoice)
    add_asked = Signal(SiteChoice)
    consent_asked = Signal(ChildCode)
    name_given = Signal(NameGiven)
    interview_asked = Signal(OpenChild)
    end_class_asked = Signal(SiteChoice)
    more_asked = Signal(ClassChoice)
    import_asked = Signal(SiteChoice)
    presence_ticked = Signal(PresenceTicked)
    retry_asked = Signal()

    def __init__(self, texts: Texts, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts, self._theme = texts, theme
        self._shown: ClassView | None = None
        self._wanted: ClassChoice | None = None
        self.model = RosterModel(texts, theme.palette)
        self.site = SearchBox(texts)
        self.school_class = ListBox()
        self.table = RosterTable(self.model)
        self.empty = QLabel()
        self.add = QPushButton(texts.translate("App", "Add a child"))
        self.import_list = QPushButton(texts.translate("App", "Take over a list"))
        self.all_here = QPushButton(texts.translate("App", "All are here"))
        self.end_class = QPushButton(texts.translate("App", "End the class"))
        self.more = QPushButton("…")
        self.more.setAccessibleName(texts.translate("App", "More for this class"))
        self.more.setToolTip(self.more.accessibleName())
        self.notice = QLabel()
        self.wish = WishLine(texts)
        self.unsaved = QFrame()
        self.unsaved_words = QLabel()
        self.retry = QPushButton(texts.translate("App", "Try again"))
        self.panel = ChildPanel(texts)
        self.code, self.state, self.record_consent = self.panel.code, self.panel.state, self.panel.record_consent
        self.form, self.language, self.text_size = self.panel.form, self.panel.language, self.panel.text_size
        self.reason, self.start = self.panel.reason, self.panel.start
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._build()
        self._connect()

    # -- showing -------------------------------------------------------------------------------------------------------

    def show_class(self, view: ClassView) -> None:
        """Show sites, classes and children; the chosen class and child stay chosen, or the wanted ones are."""
        wanted, kept = self._wanted, self._selected_code()
        self._shown, self._wanted = view, None
        self.wish.show_wishes(view.wishes)
        self.site.fill([(site.name, site.site_id) for site in view.sites], view.site_id)
        self.school_class.fill([(label, label) for label in view.class_labels], view.class_label)
        self._show_rows(wanted or ClassChoice("", "", kept or ""))

    def want(self, choice: ClassChoice) -> None:
        """Choose this class and child as soon as they are shown."""
        self._wanted = choice

    @property
    def wanted_class(self) -> str | None:
        """The class that shall be shown; None for any."""
        label = self._wanted.class_label if self._wanted else self.school_class.currentData()
        return None if label is None else str(label)

    def forget(self) -> None:
        """The store is locked: no name, no code and no class stays here."""
        self._shown, self._wanted = None, None
        self.model.replace_rows(())
        self.school_class.fill([], None)
        self.site.fill([], None)
        self.panel.forget()
        self.wish.show_wishes(())
        self.show_notice("")

    def show_notice(self, words: str, *, is_good: bool = False) -> None:
        """Say how something ended."""
        self.notice.setText(words)
        self.notice.setProperty("role", "info" if is_good else "notice")
        self.notice.style().polish(self.notice)
        self.notice.setVisible(bool(words))

    def show_unsaved(self, words: str) -> None:
        """Say what is not on the disk yet, with the button to try again; no words: everything is."""
        self.unsaved_words.setText(words)
        self.unsaved.setVisible(bool(words))

    def _show_rows(self, choice: ClassChoice) -> None:
        if self._shown is None:
            return
        children = sorted(self._shown.participants, key=lambda child: (child.seat or 10_000, child.code))
        rows = roster_rows(children, self._shown.interviews, self._shown.attendance)
        self.model.replace_rows(rows)
        self._share_room()
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.all_here.setVisible(any(row.presence is None for row in rows))
        if rows:
            self.table.selectRow(self.model.place_for(choice.code, choice.status))
        self._show_child()

    def _show_child(self) -> None:
        if self._shown is not None:
            self.panel.show_child(self._selected(), self._shown)
            self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """Table and panel share the room."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """The child's panel gives way to the table's columns, which are wide in Arabic, down to its least width.

        Where not even that fits, as with large letters on a small screen, it stands below the table.
        """
        spare = self.window().width() - _AROUND_PX - self.table.needed_px
        is_below = spare < _TOO_NARROW * self.panel.minimumWidth()
        direction = QBoxLayout.Direction
        self._halves.setDirection(direction.TopToBottom if is_below else direction.LeftToRight)
        row_px = self.table.verticalHeader().defaultSectionSize()
        self.table.setMinimumHeight(_ROWS_AT_LEAST * row_px if is_below else 0)
        if is_below:
            self.panel.show_whole(self.width() - 2 * _EDGE_PX)
        else:
            self.panel.show_beside(spare)

    # -- building ------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        translate = self._texts.translate
        self.table.setAccessibleName(translate("App", "Children of this class"))
        self.empty.setText(
            translate(
                "App", "No children on this roster yet. Sync to fetch it, or add a child with the code you were given."
            )
        )
        for label in (self.empty, self.notice, self.unsaved_words):
            label.setWordWrap(True)
        self.notice.setProperty("role", "notice")
        self.notice.hide()
        self.unsaved.setProperty("role", "panel")
        self.unsaved_words.setProperty("role", "notice")
        banner = QHBoxLayout(self.unsaved)
        banner.setContentsMargins(16, 10, 16, 10)
        banner.setSpacing(16)
        banner.addWidget(self.unsaved_words, 1)
        banner.addWidget(self.retry)
        self.unsaved.hide()
        left = QVBoxLayout()
        left.setSpacing(14)
        top = QHBoxLayout()
        top.setSpacing(14)
        for words, box in ((translate("App", "Site"), self.site), (translate("App", "Class"), self.school_class)):
            top.addLayout(_labelled(words, box), 1)
        top.addWidget(self.more, alignment=Qt.AlignmentFlag.AlignBottom)
        left.addLayout(top)
        left.addWidget(self.wish)
        left.addWidget(self.unsaved)
        left.addWidget(self.notice)
        left.addWidget(self.table, 1)
        left.addWidget(self.empty, 1)
        below = QHBoxLayout()
        below.setSpacing(14)
        below.addWidget(self.add)
        below.addWidget(self.import_list)
        below.addWidget(self.all_here)
        below.addStretch(1)
        below.addWidget(self.end_class)
        left.addLayout(below)
        self._halves.setContentsMargins(_EDGE_PX, 20, _EDGE_PX, 24)
        self._halves.setSpacing(_GAP_PX)
        self._halves.addLayout(left, 7)
        self._halves.addWidget(self.panel, 4)
        self.end_class.setToolTip(
            translate("App", "Prepares the unfinished interviews for sending too; they can still go on another day.")
        )

        self.all_here.setToolTip(
            translate("App", "Ticks everybody who has no tick yet. Tap a cell of the column to change one child.")
        )

    def _connect(self) -> None:
        self.table.clicked.connect(self._on_cell)
        self.table.here_toggled.connect(self._on_toggle)
        self.all_here.clicked.connect(self._on_all_here)
        self.import_list.clicked.connect(self._on_import)
        self.site.activated.connect(self._on_site)
        self.school_class.activated.connect(self._on_class)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.panel.consent_asked.connect(self.consent_asked)
        self.panel.name_given.connect(self.name_given)
        self.panel.interview_asked.connect(self.interview_asked)
        self.retry.clicked.connect(self._on_retry)
        self.add.clicked.connect(self._on_add)
        self.end_class.clicked.connect(self._on_end_class)
        self.more.clicked.connect(self._on_more)

    # -- inside --------------------------------------------------------------------------------------------------------

    def _selected(self) -> RosterRow | None:
        return self.model.row_at(self.table.currentIndex().row())

    def _selected_code(self) -> str | None:
        row = self._selected()
        return row.participant.code if row else None

    def _on_site(self) -> None:
        self.site_chosen.emit(SiteChoice(str(self.site.currentData())))

    def _on_class(self) -> None:
        self.class_chosen.emit(ClassChoice(str(self.site.currentData()), str(self.school_class.currentData())))

    def _on_row(self, current: QModelIndex, previous: QModelIndex) -> None:
        self._show_child()

    def _on_cell(self, index: QModelIndex) -> None:
        if index.column() == HERE:
            self._on_toggle()

    def _on_toggle(self) -> None:
        row = self._selected()
        if row is not None:
            self.presence_ticked.emit(PresenceTicked((row.participant.code,), NEXT_PRESENCE[row.presence]))

    def _on_all_here(self) -> None:
        unticked = tuple(row.participant.code for row in self.model.rows if row.presence is None)
        self.presence_ticked.emit(PresenceTicked(unticked, Presence.PRESENT))

    def _on_import(self) -> None:
        self.import_asked.emit(SiteChoice(str(self.site.currentData())))

    def _on_retry(self) -> None:
        self.retry_asked.emit()

    def _on_add(self) -> None:
        self.add_asked.emit(SiteChoice(str(self.site.currentData())))

    def _on_more(self) -> None:
        label = str(self.school_class.currentData() or "")
        self.more_asked.emit(ClassChoice(str(self.site.currentData() or ""), label))

    def _on_end_class(self) -> None:
        self.end_class_asked.emit(SiteChoice(str(self.site.currentData())))


def _labelled(words: str, box: QWidget) -> QVBoxLayout:
    label = QLabel(words)
    label.setBuddy(box)
    box.setAccessibleName(words)
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(label)
    column.addWidget(box)
    return column


__all__ = ["OVERRIDES", "ChildCode", "ChildStatus", "ClassPage", "ClassView", "NameGiven", "OpenChild", "SiteChoice"]
