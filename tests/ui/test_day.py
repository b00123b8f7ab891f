"""The frame of a day: backup at its end, a family that takes its answers back; in the real window and store."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from app.storage import Store
from app.storage.place import BACKUP_FOLDER
from app.ui.application import Office
from app.ui.day_flow import Erased, erased_words
from app.ui.home_view import Todo
from app.ui.texts import Texts
from tests.fresh_store import PASSPHRASE
from tests.storage.conftest import SITE
from tests.ui.conftest import Hand, Walk


@pytest.fixture
def begun(walk: Walk) -> Walk:
    """A class with one interview in progress, seen from the first page."""
    walk.begin("C1")
    walk.window.close()
    return walk


def hand_back(walk: Walk) -> None:
    """The researcher takes the laptop back and looks at the day."""
    walk.give_back()
    walk.hand.tap(walk.window.header.to_home)
    walk.settle()


def look_up(walk: Walk, code: str) -> None:
    """From the first page to what a family's child has here."""
    walk.hand.tap(walk.window.home.withdraw)
    walk.window.withdraw.code.setText(code)
    walk.hand.tap(walk.window.withdraw.look_up)
    walk.settle()


def test_the_end_of_the_day_leaves_a_backup_and_says_what_waits(begun: Walk, store: Store, folder: Path) -> None:
    """The reminder is there before and gone after; the backup opens with the same passphrase."""
    hand_back(begun)
    button = begun.window.home.todo_buttons[Todo.BACKUP]
    was_reminded = button.isVisible()

    begun.hand.tap(begun.window.home.backup)
    begun.settle()

    assert was_reminded
    assert not button.isVisible()
    assert begun.window.home.notice.text().startswith("The day is backed up on this laptop, encrypted")
    words = begun.window.home.notice.text()
    assert "to be sent" not in words
    assert "unfinished: end the class first" in words
    assert len(store.backups()) == 1
    assert (folder / BACKUP_FOLDER).is_dir()


def test_a_withdrawal_erases_the_child_and_counts_it_no_more(begun: Walk, store: Store) -> None:
    """Answers, name and consent are gone; the certificate waits for the next sync."""
    hand_back(begun)
    look_up(begun, "C1")
    page = begun.window.withdraw
    words = page.found.text()

    begun.hand.tap(page.sure)
    begun.hand.tap(page.erase)
    begun.settle()
    begun.settle()

    assert words.startswith("Child C1, class 3A. 1 interview on this laptop.")
    assert store.interviews() == ()
    assert store.is_withdrawn("C1")
    assert begun.window.page is begun.window.home
    said = begun.window.home.notice.text()
    assert said.startswith("1 interview erased on this laptop")
    assert "everywhere else" not in said


@pytest.mark.parametrize(
    ("erased", "syncs", "asks"),
    [
        (Erased(records=1, prepared=0, elsewhere=0), False, False),
        (Erased(records=2, prepared=1, elsewhere=0), True, False),
        (Erased(records=2, prepared=0, elsewhere=2), False, True),
        (Erased(records=3, prepared=1, elsewhere=1), True, True),
        (Erased(records=0, prepared=0, elsewhere=0), False, True),
    ],
)
def test_a_withdrawal_says_what_the_next_sync_erases_and_what_a_coordinator_must(
    erased: Erased, syncs: bool, asks: bool
) -> None:
    """Own records that were prepared for sending go everywhere; other laptops' records do not."""
    words = erased_words(Texts("en"), erased)

    assert ("Sync soon" in words) is syncs
    assert ("coordinator" in words) is asks


def test_a_child_without_records_here_is_passed_on(walk: Walk, store: Store) -> None:
    """Nothing was erased elsewhere, and nobody may think so."""
    walk.hand.tap(walk.window.header.to_home)
    look_up(walk, "C2")
    walk.hand.tap(walk.window.withdraw.sure)
    walk.hand.tap(walk.window.withdraw.erase)
    walk.settle()
    walk.settle()

    said = walk.window.home.notice.text()
    assert said.startswith("Name and consent are erased on this laptop.")
    assert "Sync soon" not in said
    assert "coordinator" in said


def test_what_was_prepared_for_sending_is_erased_everywhere(begun: Walk, store: Store) -> None:
    """A record with a head may be elsewhere: its certificate goes with the next sync."""
    begun.give_back()
    begun.hand.tap(begun.window.class_page.end_class)
    begun.settle()
    begun.hand.tap(begun.window.header.to_home)
    begun.settle()
    look_up(begun, "C1")

    begun.hand.tap(begun.window.withdraw.sure)
    begun.hand.tap(begun.window.withdraw.erase)
    begun.hand.until(lambda: begun.window.page is begun.window.home)
    begun.settle()

    stones = [stone for stone in store.tombstones(is_sent=False) if stone.certificate is not None]
    assert len(stones) == 1


def test_nothing_is_erased_before_the_box_is_ticked(walk: Walk, store: Store) -> None:
    """And going back forgets the code."""
    walk.hand.tap(walk.window.header.to_home)
    look_up(walk, "C2")
    page = walk.window.withdraw

    could_erase, words = page.erase.isEnabled(), page.found.text()
    walk.hand.tap(page.cancel)
    walk.settle()

    assert not could_erase
    assert "only a coordinator can erase those" in words
    assert page.code.text() == ""
    assert not store.is_withdrawn("C2")


def test_another_code_takes_back_what_was_found(walk: Walk) -> None:
    """Nobody erases one child while another one's code stands in the field."""
    walk.hand.tap(walk.window.header.to_home)
    look_up(walk, "C2")
    page = walk.window.withdraw
    walk.hand.tap(page.sure)

    QTest.keyClicks(page.code, "9")

    assert not page.erase.isVisible()


@pytest.mark.parametrize(("code", "words"), [("C404", "No child on this laptop"), ("GZA3-DVG0-7", "mistyped")])
def test_a_wrong_code_says_what_is_wrong(walk: Walk, code: str, words: str) -> None:
    """A check character that does not fit is a slip of the finger, not an unknown child."""
    walk.hand.tap(walk.window.header.to_home)

    look_up(walk, code)

    assert words in walk.window.withdraw.notice.text()
    assert not walk.window.withdraw.erase.isVisible()


def test_a_withdrawn_child_cannot_be_interviewed_again(walk: Walk, store: Store) -> None:
    """The child left the roster's ready ones."""
    walk.hand.tap(walk.window.header.to_home)
    look_up(walk, "C2")
    walk.hand.tap(walk.window.withdraw.sure)

    walk.hand.tap(walk.window.withdraw.erase)
    walk.settle()
    walk.settle()

    with_consent = [child.code for child in store.participants(SITE) if child.consent is not None]
    assert "C2" not in with_consent


def test_unlocking_begins_the_day_with_a_backup(
    make_office: Callable[..., Office], store: Store, hand: Hand, folder: Path
) -> None:
    """Before the first child, and without anybody asking for it."""
    store.close()
    office = make_office(opened=None)
    walk = Walk(office, hand)

    office.window.unlock.box.field.setText(PASSPHRASE)
    hand.tap(office.window.unlock.box.button)
    hand.until(lambda: office.window.page is office.window.home)
    walk.settle()

    assert len(list((folder / BACKUP_FOLDER).iterdir())) == 1


def test_an_interview_of_a_child_that_left_meanwhile_is_not_begun(walk: Walk, store: Store) -> None:
    """The list on the screen is older than the sync that brought the withdrawal; the page says what happened."""
    walk.choose("C1")
    store.erase(participant="C1", reason="withdrawal")

    walk.hand.tap(walk.window.class_page.start)
    walk.settle()

    assert not walk.window.is_child_mode
    assert "left the study" in walk.window.class_page.notice.text()


def test_nothing_is_noted_of_how_a_child_reads_before_it_agreed(walk: Walk, store: Store) -> None:
    """A refusal leaves only that it was one; with assent the next sitting begins in the same size of words."""
    walk.open("C1")
    before = store.settings_under("look/")

    walk.press("yes")
    walk.settle()

    assert before == {}
    assert list(store.settings_under("look/").values()) == ["100 touch"]
