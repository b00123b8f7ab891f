"""The researcher's pages on the real store: unlock, lock, consent, roster, list, sync without a network."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QTableView

from app.storage import Store
from app.storage.rows import InterviewState, SyncState
from app.ui.application import Office
from app.ui.class_page import OVERRIDES
from tests.fresh_store import PASSPHRASE
from tests.storage.conftest import SteppingTime
from tests.ui.conftest import Hand, Walk


def test_the_right_passphrase_opens_the_day(make_office: Callable[..., Office], store: Store, hand: Hand) -> None:
    """Unlock leads to the day's numbers; the roster of the first site is one tap away."""
    store.close()
    office = make_office(opened=None)

    office.window.unlock.box.field.setText(PASSPHRASE)
    hand.tap(office.window.unlock.box.button)
    hand.until(lambda: office.window.page is office.window.home and office.runner.is_settled)
    hand.tap(office.window.header.to_class)
    hand.until(lambda: office.runner.is_settled)

    assert office.window.page is office.window.class_page
    assert office.window.class_page.model.rowCount() == 5


def test_a_wrong_passphrase_counts_and_waits_longer(
    make_office: Callable[..., Office], store: Store, hand: Hand, time: SteppingTime
) -> None:
    """Each wrong try says so, counts, and closes the button for twice as long; the countdown opens it again."""
    store.close()
    office = make_office(opened=None)
    box = office.window.unlock.box
    waits = []

    for _ in range(3):
        box.field.setText("not the passphrase")
        box.entered.emit(box.typed())
        hand.until(lambda: office.runner.is_settled and box.seconds_left > 0)
        waits.append(box.seconds_left)
        is_open = box.button.isEnabled()
        for _ in range(box.seconds_left):
            time.moment += timedelta(seconds=1)
            box.count_down()

    assert waits == [1, 2, 4]
    assert not is_open
    assert "3 wrong tries" in box.notice.text()
    assert box.button.isEnabled()


def test_a_new_laptop_makes_a_passphrase_then_joins(make_office: Callable[..., Office], hand: Hand) -> None:
    """No store yet: twice the same passphrase makes one; then the invitation is asked for."""
    office = make_office(opened=None)
    page = office.window.unlock
    page.first.setText("four words that fit")
    page.second.setText("four words that fit")

    hand.tap(page.make)
    hand.until(lambda: office.window.page is office.window.enrol)

    assert office.cabinet.store.project() is None


def test_a_weak_passphrase_is_refused_in_words(make_office: Callable[..., Office], hand: Hand) -> None:
    """The page says what a good one is, and may be tried again."""
    office = make_office(opened=None)
    page = office.window.unlock
    page.first.setText("abc")
    page.second.setText("abc")

    hand.tap(page.make)
    hand.until(lambda: page.make.isEnabled())

    assert "12 characters" in page.notice.text()


def test_a_broken_invitation_is_refused_in_words(make_office: Callable[..., Office], hand: Hand) -> None:
    """What was typed stays, and the page says what is wrong with it."""
    office = make_office(opened=None, language="nl")
    page = office.window.unlock
    page.first.setText("four words that fit")
    page.second.setText("four words that fit")
    hand.tap(page.make)
    hand.until(lambda: office.window.page is office.window.enrol)
    office.window.enrol.invitation.setPlainText("immerse1:half")
    office.window.enrol.label.setText("blue laptop 3")

    hand.tap(office.window.enrol.join)
    hand.until(lambda: office.window.enrol.join.isEnabled())

    assert "volledige uitnodiging" in office.window.enrol.notice.text()
    assert office.window.enrol.invitation.toPlainText() == "immerse1:half"


def test_lock_closes_the_store(walk: Walk, store: Store) -> None:
    """After locking, the key is gone and the unlock page is shown."""
    walk.hand.tap(walk.window.header.lock)
    walk.settle()

    assert walk.window.page is walk.window.unlock
    assert not walk.window.header.isVisible()
    assert not walk.office.cabinet.is_open


def test_idleness_locks_adult_pages_only(walk: Walk) -> None:
    """The researcher's pages lock; a child may think as long as it likes."""
    walk.begin("C1")
    is_watching_child = walk.office.flow.idle_lock.is_watching
    walk.window.close()
    walk.give_back()
    is_watching_adult = walk.office.flow.idle_lock.is_watching

    walk.office.flow.idle_lock.idle.emit()
    walk.settle()

    assert (is_watching_child, is_watching_adult) == (False, True)
    assert walk.window.page is walk.window.unlock


def test_the_roster_stands_by_seat_with_names_only_here(walk: Walk, store: Store) -> None:
    """Five children in order of their seats; the list of interviews has no column for a name."""
    page = walk.window.class_page
    codes = [page.model.data(page.model.index(row, 2)) for row in range(page.model.rowCount())]
    titles = [
        walk.window.interviews.model.headerData(n, Qt.Orientation.Horizontal)
        for n in range(walk.window.interviews.model.columnCount())
    ]

    assert codes == ["C1", "C2", "C3", "C4", "C5"]
    assert "Name" not in titles


def test_consent_offers_only_whom_the_rule_allows(walk: Walk, store: Store) -> None:
    """In Belgium, for a seven-year-old: guardian or school, never the child; recording it opens the interview."""
    walk.choose("C4")
    walk.hand.tap(walk.window.class_page.record_consent)
    page = walk.window.consent
    givers = [page.given_by.itemData(n) for n in range(page.given_by.count())]
    page.given_by.setCurrentIndex(1)
    page.reference.setText("P-77")
    page.text_version.setText("2026-1")
    page.language.setCurrentIndex(1)

    walk.hand.tap(page.save)
    walk.hand.until(lambda: walk.window.page is walk.window.class_page)
    walk.settle()

    assert givers == ["", "guardian", "school"]
    consent = store.participant("C4").consent
    assert consent is not None
    assert (consent.given_by, consent.reference) == ("guardian", "P-77")
    assert walk.window.class_page.start.isEnabled()


def test_consent_with_a_gap_is_not_saved(walk: Walk, store: Store) -> None:
    """A field is empty: the page says so, nothing is stored."""
    walk.choose("C4")
    walk.hand.tap(walk.window.class_page.record_consent)

    walk.hand.tap(walk.window.consent.save)
    walk.settle()

    assert store.participant("C4").consent is None
    assert walk.window.consent.notice.text()


def test_consent_of_tomorrow_is_not_saved(walk: Walk, store: Store) -> None:
    """A date after today, or no date at all, is refused in words."""
    walk.choose("C4")
    walk.hand.tap(walk.window.class_page.record_consent)
    page = walk.window.consent
    page.given_by.setCurrentIndex(1)
    page.language.setCurrentIndex(1)
    for edit in (page.reference, page.text_version):
        edit.setText("1")

    for words in ("25-11-2026", "31-02-2026", "soon"):
        page.on.setText(words)
        walk.hand.tap(page.save)
        walk.settle()
        assert "day-month-year" in page.notice.text()

    assert store.participant("C4").consent is None


def test_a_child_is_added_by_code(walk: Walk, store: Store) -> None:
    """The child stands on the roster; a code that is taken is refused in words."""
    page = walk.window.add_child
    walk.hand.tap(walk.window.class_page.add)
    for edit, words in ((page.code, "C1"), (page.seat, "9"), (page.age, "10"), (page.name, "Zeynep")):
        edit.setText(words)
    walk.hand.tap(page.save)
    walk.settle()
    refused = page.notice.text()

    page.code.setText("C9")
    walk.hand.tap(page.save)
    walk.hand.until(lambda: walk.window.page is walk.window.class_page)
    walk.settle()

    assert "taken" in refused
    assert store.participant("C9").name == "Zeynep"
    assert walk.window.class_page.model.rowCount() == 6


def test_the_form_follows_the_age_and_may_be_overridden_with_a_reason(walk: Walk, store: Store) -> None:
    """A nine-year-old gets the younger form; the older one asks for a reason, which is logged as a code."""
    page = walk.window.class_page
    page.table.selectRow(page.model.place_of("C5"))
    chosen = page.form.currentData().form_id
    asks = page.reason.isVisible()

    walk.choose("C5", form="wellbeing_older")
    asks_now = page.reason.isVisible()
    walk.begin("C5", form="wellbeing_older")

    assert chosen == "wellbeing_younger"
    assert (asks, asks_now) == (False, True)
    assert page.reason.currentData() in OVERRIDES


def test_end_of_class_prepares_open_interviews(walk: Walk, store: Store) -> None:
    """A draft becomes an unfinished revision that waits; it can still go on."""
    walk.begin("C1")
    walk.hand.tap(walk.card("3"))
    walk.settle()
    walk.window.close()
    walk.give_back()

    walk.hand.tap(walk.window.class_page.end_class)
    walk.settle()

    (row,) = store.interviews()
    assert (row.state, row.sync_state) == (InterviewState.DRAFT, SyncState.WAITING)
    assert "1 unfinished interview" in walk.window.class_page.notice.text()
    assert walk.window.class_page.start.text() == "Go on with the interview"


def test_offline_is_a_state(walk: Walk) -> None:
    """No server: the line says that everything is safe, in no alarming words, and Sync can be tapped again."""
    walk.hand.tap(walk.window.header.sync)
    walk.hand.until(lambda: not walk.office.flow.is_syncing)

    assert walk.window.header.state.text().startswith("Offline.")
    assert walk.window.header.sync.isEnabled()


def test_the_list_filters_what_is_not_sent(walk: Walk) -> None:
    """What is not yet sent shows the record that waits; what is for the coordinator shows none."""
    walk.begin("C1")
    walk.hand.tap(walk.window.child.question.stop)
    walk.press("keep")
    walk.press("give")
    walk.give_back()
    walk.hand.tap(walk.window.header.to_interviews)
    walk.settle()
    page = walk.window.interviews
    counts = []

    for number in range(page.filter.count()):
        page.filter.setCurrentIndex(number)
        counts.append(page.model.rowCount())

    assert counts == [1, 1, 0, 0, 0]
    assert not page.reopen.isVisible()


def test_the_window_has_no_nameless_control(walk: Walk) -> None:
    """Every field and button of the researcher's pages has an accessible name."""
    window = walk.window
    window.unlock.show_unlock(hint="", is_locked_again=False)
    for page in (window.class_page, window.consent, window.add_child, window.interviews, window.unlock, window.enrol):
        window.show_page(page)
        QApplication.processEvents()
        for kind in (QAbstractButton, QComboBox, QLineEdit, QTableView):
            for widget in page.findChildren(kind):
                if widget.isVisible() and not widget.objectName().startswith("qt_"):
                    name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
                    assert name.strip(), (type(page).__name__, widget)
