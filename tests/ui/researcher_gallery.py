"""Pictures of every researcher's page with believable data, in every scheme and at 100 and 200 %, for eyes.

usage: python -m tests.ui.researcher_gallery FOLDER [--language nl]

Writes one picture per page and one sheet per scheme and size into FOLDER. `tests/ui/test_screens.py` checks what a
machine can check; whether a page reads well is for a person to say.
"""

import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import click
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QPushButton

from app.appearance import Appearance, Scheme
from app.errors import AppError
from app.protocol.wire import Assignment, SiteInfo
from app.storage import Store
from app.storage.day_rows import Presence
from app.storage.rows import Consent, Participant, ParticipantRole
from app.ui.application import Office, build_window
from app.ui.class_view import OpenChild
from app.ui.desk import Cabinet
from app.ui.fonts import load_fonts
from app.ui.home_reading import today
from app.ui.openings import Openings
from app.ui.page import Page
from tests.fresh_store import PASSPHRASE, QUICK
from tests.storage.conftest import SITE, SteppingTime, enrol_directly
from tests.ui.conftest import Ticks, form_package, make_desk

FORMS = (
    ("wellbeing_younger", (6, 9)), ("wellbeing_older", (10, 18)),
    ("parent", (0, 120)), ("teacher", (0, 120)), ("principal", (0, 120)),
)  # fmt: skip
NAMES = ("Amina", "Bram", "Zeynep", "Maximiliaan-Alexander", "Nour", "Lotte", "Yusuf", "Ólafur", "李明", "Σοφία")
SCHOOLS = (
    "De Regenboog",
    "Sint-Jan Berchmans, afdeling Molenbeek-Noord",
    "École fondamentale Les Tilleuls",
    "De Linde",
)
SIZE = (1366, 768)
TILE, COLUMNS, ROWS = (800, 450), 2, 4
ROSTER = """code,class,seat,name,age
A1,3A,1,Amina,8
A1,3A,2,Bram,8
,3A,3,Zeynep,9
B7,3A,vier,Nour,eleven
B8,,5,Lotte,8
B9,3A,6,=1+1,8
"""


def fill(folder: Path, repo: Path, clock: SteppingTime) -> None:
    """A morning in a school: three classes, every status, the staff, other schools."""
    store = Store.create(folder, PASSPHRASE, now=clock.now, cost=QUICK)
    enrol_directly(store)
    for name, ages in FORMS:
        store.save_form(form_package(repo / "questionnaires" / name / "form.xlsx", ages))
    sites = tuple(
        SiteInfo(
            site_id=SITE if n == 0 else f"S-{n + 1}", name=name, country="BE", region="BE10", setting="formal_primary"
        )
        for n, name in enumerate(SCHOOLS)
    )
    store.save_assignment(Assignment(forms=(), sites=sites, roster=()))
    given = Consent("guardian", "P-2026-17", "2026-1", "nl", datetime(2026, 11, 20, tzinfo=UTC))
    for number in range(48):
        label = ("3A", "3B", "6A")[number // 16]
        store.add_participant(
            Participant(
                f"K{number + 10}", SITE, label, number % 16 + 1, 8 if label[0] == "3" else 11,
                NAMES[number % len(NAMES)] if number < 30 else "", given if number % 5 else None,
            )
        )  # fmt: skip
    store.add_participant(Participant("T1", SITE, "Staff", 1, role=ParticipantRole.TEACHER))
    desk = make_desk(folder, clock, Ticks(), opened=store)
    present = [f"K{number}" for number in range(10, 22)]
    store.note_presence(present, on=today(desk), presence=Presence.PRESENT)
    store.note_presence(["K22", "K23"], on=today(desk), presence=Presence.ABSENT)
    _interviews(store, Openings(desk, Cabinet(desk), dpi=96))
    store.mark_assent_refused("K14")
    store.set_setting("asked_for_adult/K13", clock.now().isoformat())
    store.close()


def _interviews(store: Store, openings: Openings) -> None:
    form = next(form for form in store.forms() if form.form_id == "wellbeing_younger")
    for code, ending in (("K11", "final"), ("K12", "final"), ("K13", "stopped"), ("K16", "draft"), ("K17", "draft")):
        interview = openings.start(OpenChild(code, form, "English (en)", 100, None, None)).interview
        new = interview.assent(agreed=True)
        assert new is not None
        store.begin(new)
        if ending == "stopped":
            store.cut(interview.stop())
        elif ending == "final":
            # Closed without its answers: only the list is shown.
            store.cut(interview.unfinished())
            with store._driver_transaction() as connection:
                connection.execute("UPDATE interview SET state = 'final' WHERE entity = ?", (new.entity,))


class Album:
    """One window in one look, and the pictures that were taken of it."""

    def __init__(self, application: QApplication, office: Office, folder: Path, name: str) -> None:
        self.application, self.office, self._folder, self._name = application, office, folder, name
        self.window = office.window
        self.pictures: list[tuple[str, QPixmap]] = []

    def settle(self) -> None:
        """Let workers and layout come to rest."""
        while True:
            self.application.processEvents()
            if self.office.runner.is_settled:
                break
            time.sleep(0.005)
        for _ in range(4):
            self.application.processEvents()

    def shoot(self, page: str) -> None:
        """Take a picture of what is shown."""
        self.settle()
        picture = self.window.grab()
        picture.save(str(self._folder / f"{self._name}_{len(self.pictures):02d}_{page}.png"))
        self.pictures.append((page, picture))

    def tap(self, button: QPushButton, page: str) -> None:
        """Press, and take a picture of what comes."""
        button.click()
        self.shoot(page)


def first_pages(album: Album) -> None:
    """What stands there before there is a project."""
    window = album.window
    album.shoot("new_store")
    window.unlock.first.setText("one")
    window.unlock.second.setText("other")
    album.tap(window.unlock.make, "new_store_differs")
    window.unlock.show_unlock(hint="", is_locked_again=True)
    album.shoot("unlock")
    window.unlock.show_error(AppError("store.wrong_passphrase", "", tries=2, wait_s=4))
    album.shoot("unlock_wrong")
    window.show_page(window.enrol)
    album.tap(window.enrol.join, "enrol_error")


def day_pages(album: Album, folder: Path) -> None:
    """The day: first page, class, consent, lists, withdrawal, interviews."""
    window = album.window
    album.shoot("home")
    album.tap(window.header.to_class, "class")
    page = window.class_page
    for code, name in (("K10", "class_no_consent"), ("K13", "class_stopped"), ("K16", "class_draft")):
        page.table.selectRow(page.model.place_of(code))
        album.shoot(name)
    page.form.showPopup()
    album.shoot("class_popup")
    page.form.hidePopup()
    page.table.selectRow(page.model.place_of("K10"))
    album.tap(page.record_consent, "consent")
    album.tap(window.consent.save, "consent_error")
    window.consent.cancel.click()
    album.settle()
    album.tap(page.add, "add_child")
    album.tap(window.add_child.save, "add_child_error")
    window.add_child.cancel.click()
    album.settle()
    roster = folder / "roster.csv"
    roster.write_text(ROSTER, encoding="utf-8")
    album.office.flow.rosters.begin(SITE, SCHOOLS[0])
    album.shoot("roster_import")
    window.header.to_home.click()
    album.settle()
    album.tap(window.home.withdraw, "withdraw")
    window.header.to_home.click()
    window.home.site.setCurrentIndex(1)
    window.home.site.activated.emit(1)
    album.shoot("home_empty")
    album.tap(window.header.to_class, "class_empty")
    page.site.setCurrentIndex(page.site.findData(SITE))
    page.site.activated.emit(page.site.currentIndex())
    album.settle()
    album.tap(window.header.to_interviews, "interviews")
    window.interviews.filter.setCurrentIndex(3)
    album.shoot("interviews_none")
    window.interviews.filter.setCurrentIndex(0)
    album.tap(window.header.settings, "settings")
    album.tap(window.header.help, "help")
    album.tap(window.header.sync, "sync_offline")


def other_pages(album: Album) -> None:
    """Every further page as it is when it is opened empty."""
    window = album.window
    taken = (window.home, window.class_page, window.interviews, window.settings, window.unlock, window.enrol)
    shown = {id(page) for page in (*taken, window.consent, window.add_child, window.roster_import, window.withdraw)}
    for page in window.findChildren(Page):
        if id(page) not in shown and window.researcher_pages.isAncestorOf(page):
            window.show_page(page)
            album.shoot(f"bare_{type(page).__name__}")


def looks(language: str) -> Iterator[tuple[str, Appearance]]:
    """Schemes and sizes."""
    for scheme in (Scheme.LIGHT, Scheme.DARK, Scheme.CONTRAST):
        for percent in (100, 200):
            yield f"{scheme.value}_{percent}", Appearance(language=language, scheme=scheme, percent=percent)


def album_of(
    application: QApplication, folder: Path, name: str, look: Appearance, *, store: Path, fills: Callable[[Album], None]
) -> list[tuple[str, QPixmap]]:
    """A window in this look on a copy of the store, and the pictures that were taken."""
    clock = SteppingTime()
    opened = Store.open(store, PASSPHRASE, now=clock.now) if store.exists() else None
    desk = make_desk(store, clock, Ticks(), opened=opened, language=look.language)
    office = build_window(replace(desk, appearance=look))
    office.window.show()
    office.window.resize(*SIZE)
    album = Album(application, office, folder, name)
    album.settle()
    fills(album)
    pictures = album.pictures
    office.close()
    application.processEvents()
    return pictures


@click.command()
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@click.option("--language", default="en", show_default=True)
@click.option("--only", default="", help="A look, for example dark_200.")
def main(folder: Path, language: str, only: str) -> None:
    """Write pictures and sheets into FOLDER."""
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    load_fonts()
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        fill(work / "filled", Path(__file__).resolve().parents[2], SteppingTime())
        for look, appearance in looks(language):
            if only and look != only:
                continue
            store = work / look
            shutil.copytree(work / "filled", store)

            def day(album: Album, work: Path = work) -> None:
                day_pages(album, work)
                other_pages(album)

            missing = work / f"{look}_none"
            first = album_of(application, folder, f"{look}_a", appearance, store=missing, fills=first_pages)
            rest = album_of(application, folder, f"{look}_b", appearance, store=store, fills=day)
            _sheets(folder, look, [*first, *rest])
            click.echo(f"{look}: {len(first) + len(rest)} pages")


def _sheets(folder: Path, name: str, pictures: list[tuple[str, QPixmap]]) -> None:
    """All pictures, so many on a sheet that they can still be read."""
    for first in range(0, len(pictures), COLUMNS * ROWS):
        sheet = QPixmap(COLUMNS * TILE[0], ROWS * TILE[1])
        sheet.fill(Qt.GlobalColor.gray)
        painter = QPainter(sheet)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for number, (_, picture) in enumerate(pictures[first : first + COLUMNS * ROWS]):
            left, top = number % COLUMNS * TILE[0], number // COLUMNS * TILE[1]
            painter.drawPixmap(QRect(left + 2, top + 2, TILE[0] - 4, TILE[1] - 4), picture)
        painter.end()
        sheet.save(str(folder / f"sheet_{name}_{first // (COLUMNS * ROWS)}.png"))


if __name__ == "__main__":
    main()
