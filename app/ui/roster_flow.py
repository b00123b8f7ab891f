"""The controller of a list of children: choose, read, agree, take over; draws nothing."""

from collections.abc import Callable
from pathlib import Path

from app.rosters import RosterFile, read_roster_file
from app.storage.day_rows import RosterCount
from app.storage.rows import Participant
from app.ui.controller import Controller, Workplace
from app.ui.roster_import_page import RosterAgreed


class RosterFlow(Controller):
    """Runs as long as the window."""

    def __init__(self, place: Workplace, *, back: Callable[[str], None]) -> None:
        """Connect the page.

        Args:
            back: shows the class again, with words to say there ("" for none).
        """
        super().__init__(place)
        self._back = back
        page = place.window.roster_import
        page.choose_asked.connect(self._on_choose)
        page.agreed.connect(self._on_agreed)
        page.cancelled.connect(self._on_cancelled)

    def begin(self, site_id: str, site_name: str) -> None:
        """Show the page for a site."""
        self._window.roster_import.show_site(site_id, site_name)
        self._window.show_page(self._window.roster_import)

    def _on_choose(self) -> None:
        translate = self._texts.translate
        pattern = translate("App", "Lists of children") + " (*.csv *.txt *.xlsx)"
        path = self._desk.ask_file(self._window, translate("App", "Choose a file"), pattern)
        if path is not None:
            self.read(path)

    def read(self, path: Path) -> None:
        """Read a file on the worker and show what it holds; a page that was left meanwhile shows nothing of it."""
        page, site_id = self._window.roster_import, self._window.roster_import.site_id
        page.show_reading()

        def show(roster: RosterFile) -> None:
            if page.site_id == site_id and self._window.page is page:
                page.show_file(roster)

        self._runner.storage(lambda: read_roster_file(path), then=show, failed=page.show_error)

    def _on_agreed(self, agreed: RosterAgreed) -> None:
        children = tuple(
            Participant(
                code=child.code,
                site_id=agreed.site_id,
                class_label=child.class_label,
                seat=child.seat,
                age=child.age,
                name=child.name,
            )
            for child in agreed.children
        )
        earlier = {child.code: dict(child.earlier) for child in agreed.children if child.earlier}

        def take() -> RosterCount:
            count = self._cabinet.store.take_roster(agreed.site_id, children)
            self._cabinet.store.note_brought(earlier)
            return count

        self._runner.storage(
            take,
            then=self._on_taken,
            failed=self._window.roster_import.show_error,
        )

    def _on_taken(self, count: RosterCount) -> None:
        counted = self._texts.counted
        added = counted.tr("%n child(ren) added.", "", count.added)
        changed = counted.tr("%n corrected.", "", count.changed)
        same = counted.tr("%n were known already.", "", count.same)
        self._window.roster_import.forget()
        self._back(f"{added} {changed} {same}")

    def _on_cancelled(self) -> None:
        self._window.roster_import.forget()
        self._back("")
