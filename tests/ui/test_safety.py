"""Keys and backups through the real window and the real key file."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.errors import AppError
from app.storage import Store
from app.storage.key_door import WayKind
from app.storage.recovery_key import read_recovery_key
from app.ui.application import build_window
from app.ui.recover_page import RecoverPage
from app.ui.safety_flow import SafetyFlow
from tests.fresh_store import PASSPHRASE, QUICK
from tests.storage.conftest import SteppingTime
from tests.storage.test_disk import enrolled
from tests.storage.test_disk import small_disk as small_disk  # the fixture
from tests.ui.conftest import Hand, Ticks, Walk, make_desk

NEW = "zebra lantern oatmeal quiet harbour"


class Printer:
    """Remembers what would go on paper."""

    def __init__(self) -> None:
        self.pages: list[str] = []

    def print(self, _window: object, _title: str, html: str) -> bool:
        """As the system's dialog."""
        self.pages.append(html)
        return True


@pytest.fixture
def printer() -> Printer:
    """A printer."""
    return Printer()


@pytest.fixture
def walk_safe(
    fonts: tuple[str, ...],
    folder: Path,
    store: Store,
    time: SteppingTime,
    ticks: Ticks,
    hand: Hand,
    tmp_path: Path,
    printer: Printer,
) -> Iterator[Walk]:
    """The page of keys and backups; the stick is a folder."""
    stick = tmp_path / "stick"
    stick.mkdir()
    desk = make_desk(folder, time, ticks, opened=store)
    office = build_window(replace(desk, ask_folder=lambda *_: stick, print_page=printer.print))
    office.window.show()
    walk = Walk(office, hand)
    walk.settle()
    hand.tap(office.window.header.settings)
    hand.tap(office.window.settings.safety)
    walk.settle()
    yield walk
    office.close()


def safety(walk: Walk) -> SafetyFlow:
    """The controller."""
    return walk.office.flow.safety


def fill(walk: Walk, *, own: str = PASSPHRASE, name: str = "", new: str = "") -> None:
    """Fill in the form of a step and do it."""
    form = safety(walk).form
    form.name.setText(name)
    form.new.setText(new)
    form.again.setText(new)
    form.own.setText(own)
    walk.hand.tap(form.save)
    walk.settle()


def test_a_second_person_opens_the_laptop_with_a_passphrase_of_its_own(walk_safe: Walk, folder: Path) -> None:
    """Both passphrases open it afterwards."""
    walk_safe.hand.tap(safety(walk_safe).page.add)

    fill(walk_safe, name="Bea", new=NEW)

    shown = [safety(walk_safe).page.ways.item(n).text() for n in range(safety(walk_safe).page.ways.count())]
    assert "Bea" in shown
    for passphrase in (PASSPHRASE, NEW):
        Store.check_passphrase(folder, passphrase, now=SteppingTime().now)


def test_taking_a_person_away_makes_a_new_key(walk_safe: Walk, store: Store, folder: Path) -> None:
    """The passphrase of before opens nothing any more; the interviews are still there."""
    way = store.add_user("Bea", NEW, role=store.ways_in()[0].role, own_passphrase=PASSPHRASE, cost=QUICK)  # type: ignore[arg-type]
    safety(walk_safe).open()
    walk_safe.settle()
    page = safety(walk_safe).page
    page.ways.setCurrentRow(next(n for n, each in enumerate(store.ways_in()) if each.slot_id == way.slot_id))

    walk_safe.hand.tap(page.remove)
    fill(walk_safe)

    assert [each.label for each in store.ways_in() if each.kind is WayKind.USER] != []
    with pytest.raises(AppError):
        Store.check_passphrase(folder, NEW, now=SteppingTime().now)
    assert store.check() == ()


def test_nobody_takes_themselves_away(walk_safe: Walk) -> None:
    """The button is off for the person who sits there."""
    page = safety(walk_safe).page

    page.ways.setCurrentRow(0)

    assert "(you)" in page.ways.item(0).text()
    assert not page.remove.isEnabled()


def test_a_wrong_passphrase_changes_nothing_and_says_so(walk_safe: Walk, folder: Path) -> None:
    """The form stays, the typed passphrase does not."""
    walk_safe.hand.tap(safety(walk_safe).page.change)

    fill(walk_safe, own="not the passphrase", new=NEW)

    form = safety(walk_safe).form
    assert "not the passphrase" in form.notice.text()
    assert form.own.text() == ""
    with pytest.raises(AppError) as refusal:
        Store.check_passphrase(folder, NEW, now=SteppingTime().now)
    assert refusal.value.code in ("store.wrong_passphrase", "store.wait")


def test_a_changed_passphrase_opens_and_the_old_one_does_not(walk_safe: Walk, folder: Path) -> None:
    """At once."""
    walk_safe.hand.tap(safety(walk_safe).page.change)

    fill(walk_safe, new=NEW)

    Store.check_passphrase(folder, NEW, now=SteppingTime().now)
    with pytest.raises(AppError):
        Store.check_passphrase(folder, PASSPHRASE, now=SteppingTime().now)


def test_two_typings_that_differ_are_not_sent(walk_safe: Walk) -> None:
    """A slip in a passphrase that nobody sees would lock everybody out."""
    walk_safe.hand.tap(safety(walk_safe).page.change)
    form = safety(walk_safe).form
    form.new.setText(NEW)
    form.again.setText(NEW + "x")
    form.own.setText(PASSPHRASE)

    walk_safe.hand.tap(form.save)

    assert "differ" in form.notice.text()


def test_five_words_are_offered_and_can_be_used(walk_safe: Walk, folder: Path) -> None:
    """They stand in both fields and can be read."""
    walk_safe.hand.tap(safety(walk_safe).page.change)
    form = safety(walk_safe).form
    walk_safe.hand.tap(form.offer)
    walk_safe.settle()
    offered = form.new.text()

    form.own.setText(PASSPHRASE)
    walk_safe.hand.tap(form.save)
    walk_safe.settle()

    assert len(offered.split()) == 5
    Store.check_passphrase(folder, offered, now=SteppingTime().now)


def test_the_recovery_sheet_opens_the_store_and_is_forgotten(
    walk_safe: Walk, folder: Path, printer: Printer, store: Store
) -> None:
    """What is printed is what opens; after it is put away no page holds it."""
    walk_safe.hand.tap(safety(walk_safe).page.recovery)
    fill(walk_safe)
    sheet = safety(walk_safe).sheet
    text = sheet.key.text()
    walk_safe.hand.tap(sheet.print)

    walk_safe.hand.tap(sheet.done)
    walk_safe.settle()
    store.close()
    opened = Store.recover(
        folder, read_recovery_key(text), label="New", passphrase=NEW, now=SteppingTime().now, cost=QUICK
    )
    opened.close()

    assert text in printer.pages[0]
    assert sheet.key.text() == ""
    assert text not in sheet.html()


def test_backups_go_beside_the_store_and_on_a_stick(walk_safe: Walk, tmp_path: Path) -> None:
    """Both were read back before the page says so."""
    page = safety(walk_safe).page

    walk_safe.hand.tap(page.back_up)
    walk_safe.settle()
    walk_safe.hand.tap(page.stick)
    walk_safe.settle()

    assert page.backups.count() == 1
    assert page.notice.text().startswith("The backup is made and was read back")
    assert len(list((tmp_path / "stick").iterdir())) == 1


def test_the_check_says_that_all_is_well(walk_safe: Walk) -> None:
    """In plain words."""
    walk_safe.hand.tap(safety(walk_safe).page.check)
    walk_safe.settle()

    assert safety(walk_safe).page.notice.text().startswith("Everything is in order")


def test_locking_leaves_no_name_and_no_key(walk_safe: Walk) -> None:
    """Not on the page, not in a field."""
    walk_safe.hand.tap(safety(walk_safe).page.add)
    safety(walk_safe).form.name.setText("Bea")
    safety(walk_safe).form.new.setText(NEW)

    walk_safe.hand.tap(walk_safe.window.header.lock)
    walk_safe.settle()

    form = safety(walk_safe).form
    assert (form.name.text(), form.new.text(), safety(walk_safe).page.ways.count()) == ("", "", 0)


def test_a_forgotten_passphrase_is_replaced_by_the_sheet(
    fonts: tuple[str, ...], folder: Path, store: Store, time: SteppingTime, ticks: Ticks, hand: Hand
) -> None:
    """From the unlock page to the day, with a passphrase that nobody had before."""
    sheet = store.make_recovery_key(own_passphrase=PASSPHRASE).text.lower()
    store.close()
    office = build_window(make_desk(folder, time, ticks, opened=None))
    office.window.show()
    walk = Walk(office, hand)
    hand.tap(office.window.unlock.recover)
    page = office.window.page
    assert isinstance(page, RecoverPage)
    page.key.setText(sheet)
    page.name.setText("Bea")
    page.first.setText(NEW)
    page.second.setText(NEW)

    hand.tap(page.save)
    hand.until(lambda: office.window.page is office.window.home)
    walk.settle()
    office.close()

    Store.check_passphrase(folder, NEW, now=time.now)
    assert page.key.text() == ""


def test_a_misread_sheet_says_where_to_look(
    fonts: tuple[str, ...], folder: Path, store: Store, time: SteppingTime, ticks: Ticks, hand: Hand
) -> None:
    """The check characters notice a slip before any key is tried."""
    sheet = store.make_recovery_key(own_passphrase=PASSPHRASE).text
    store.close()
    office = build_window(make_desk(folder, time, ticks, opened=None))
    office.window.show()
    hand.tap(office.window.unlock.recover)
    page = office.window.page
    assert isinstance(page, RecoverPage)
    page.key.setText(("0" if sheet[0] != "0" else "1") + sheet[1:])
    page.name.setText("Bea")
    page.first.setText(NEW)
    page.second.setText(NEW)

    hand.tap(page.save)
    Walk(office, hand).settle()
    words = page.notice.text()
    office.close()

    assert "group by group" in words


def test_how_long_sent_interviews_stay_is_chosen_and_shown(walk_safe: Walk, store: Store) -> None:
    """Without end at first; the choice needs the passphrase, and the button says what holds."""
    page, form = safety(walk_safe).page, safety(walk_safe).form
    before = page.retention.text()
    walk_safe.hand.tap(page.retention)
    form.days.setCurrentIndex(1)

    fill(walk_safe)

    assert "without end" in before
    assert store.days_kept() == 30
    assert "30" in page.retention.text()


def test_fault_03_a_nearly_full_disk_is_said_when_the_day_begins(
    fonts: tuple[str, ...], small_disk: Path, time: SteppingTime, ticks: Ticks, hand: Hand
) -> None:
    """Before the first child, on the first page; a disk with room for a class, but not for much more."""
    enrolled(small_disk / "store", time).close()
    office = build_window(make_desk(small_disk / "store", time, ticks, opened=None))
    office.window.show()
    walk = Walk(office, hand)

    office.window.unlock.box.field.setText(PASSPHRASE)
    hand.tap(office.window.unlock.box.button)
    hand.until(lambda: office.window.page is office.window.home)
    walk.settle()

    said = office.window.home.notice.text()
    office.close()
    assert "nearly full" in said
