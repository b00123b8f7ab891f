"""The class page: names, seats, classes, and what is chosen anew for each child."""

import os
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.protocol.rosters import RosterLine, SealedLine, seal_line
from app.storage import Store
from app.storage.day_rows import Presence
from app.storage.rows import Participant
from app.sync import SyncEnd, SyncReport
from app.ui.application import Office
from app.ui.class_view import ClassChoice
from app.ui.home_view import Todo
from app.ui.roster_model import NAME
from tests.storage.conftest import SITE
from tests.ui.conftest import Hand, Walk
from tests.ui.kinds_form import LANGUAGES


def _select(walk: Walk, code: str) -> None:
    page = walk.window.class_page
    page.table.selectRow(page.model.place_of(code))


def test_a_child_of_the_roster_gets_a_name(walk: Walk, store: Store) -> None:
    """Typed and Enter: it is in the store, in the table, and nowhere else."""
    page = walk.window.class_page
    _select(walk, "C2")

    QTest.keyClicks(page.panel.name, "Zeynep")
    walk.hand.key(page.panel.name, Qt.Key.Key_Return)
    walk.settle()

    assert store.participant("C2").name == "Zeynep"
    assert page.model.data(page.model.index(page.model.place_of("C2"), NAME)) == "Zeynep"
    assert page.panel.code.text() == "Child C2"


def test_a_name_goes_to_the_child_it_was_typed_for(walk: Walk, store: Store) -> None:
    """Another row is chosen without Enter: the name is still the first child's."""
    page = walk.window.class_page
    _select(walk, "C2")
    QTest.keyClicks(page.panel.name, "Zeynep")

    _select(walk, "C3")
    walk.settle()

    assert (store.participant("C2").name, store.participant("C3").name) == ("Zeynep", "")
    assert page.panel.name.text() == ""
    assert page.panel.code.text() == "Child C3"


def test_language_and_size_are_chosen_anew_for_each_child(walk: Walk) -> None:
    """Arabic and large for one child is not Arabic and large for the next; a refresh changes nothing."""
    page = walk.window.class_page
    walk.choose("C1", language=LANGUAGES[2], percent=150)
    walk.hand.tap(walk.window.header.to_class)
    walk.settle()
    kept = (page.language.currentData(), page.text_size.currentData())

    _select(walk, "C2")
    page.form.setCurrentIndex(page.form.findText("Every kind"))

    assert kept == (LANGUAGES[2], 150)
    assert (page.language.currentData(), page.text_size.currentData()) == (LANGUAGES[0], 100)


def test_a_draft_shows_its_own_form_and_language(walk: Walk) -> None:
    """Begun with another form than the age proposes, in Dutch: that is what the panel says."""
    page = walk.window.class_page
    walk.begin("C1", form="kinds", language=LANGUAGES[1])
    walk.window.close()
    walk.give_back()
    walk.hand.until(lambda: not walk.window.is_child_mode)
    walk.settle()
    _select(walk, "C2")

    _select(walk, "C1")

    assert (page.form.currentData().form_id, page.language.currentData()) == ("kinds", LANGUAGES[1])
    assert not page.form.isEnabled()
    assert page.start.text() == "Go on with the interview"


def test_a_child_of_another_class_is_shown_when_it_is_added(walk: Walk, store: Store) -> None:
    """Added to 6C while 3A is shown: 6C is shown, with the child chosen; without a seat the cell is blank."""
    page, form = walk.window.class_page, walk.window.add_child
    walk.hand.tap(page.add)
    for edit, words in ((form.code, "Q1"), (form.school_class, "6C"), (form.age, "11")):
        edit.setText(words)

    walk.hand.tap(form.save)
    walk.hand.until(lambda: walk.window.page is page)
    walk.settle()

    assert page.school_class.currentText() == "6C"
    assert page.panel.code.text() == "Child Q1"
    assert page.model.data(page.model.index(0, 0)) == ""


def test_children_without_a_seat_stand_last(make_office: Callable[..., Office], store: Store, hand: Hand) -> None:
    """No seat is not seat nought."""
    store.add_participant(Participant(code="A0", site_id=SITE, class_label="3A", seat=0, age=8))
    walk = Walk(make_office(opened=store), hand)
    walk.to_class()

    assert walk.window.class_page.model.place_of("A0") == 5


def test_a_sync_says_what_went_and_what_came(walk: Walk, store: Store) -> None:
    """Both directions are counted."""
    header = walk.window.header
    report = SyncReport(end=SyncEnd.DONE, at_utc=walk.office.flow.clock_now(), sent=1, received=5)

    header.show_report(report, store.counts())

    assert header.state.text().startswith("Synced: 1 change sent, 5 received.")


def test_a_sync_says_what_the_list_of_children_lacks(walk: Walk, store: Store) -> None:
    """The answers are sent all the same, and that is said first."""
    header, words = walk.window.header, "A name was not written by a laptop of this project."
    report = SyncReport(end=SyncEnd.DONE, at_utc=walk.office.flow.clock_now(), message=words)

    header.show_report(report, store.counts())

    assert header.state.text().startswith(f"Synced: 0 changes sent, 0 received. {words}")


def test_no_more_is_typed_of_a_child_than_travels(walk: Walk) -> None:
    """A longer name or class could not be sealed to the other laptops."""
    form, panel = walk.window.add_child, walk.window.class_page.panel

    for edit in (form.name, form.school_class, panel.name):
        edit.setText("n" * 400)

    assert [len(edit.text()) for edit in (form.name, form.school_class, panel.name)] == [200, 200, 300]


def test_the_consent_texts_version_stays_for_the_next_child(walk: Walk) -> None:
    """A class signs one text: its version is typed once; the number of the paper is each child's own."""
    page = walk.window.consent
    walk.choose("C4")
    walk.hand.tap(walk.window.class_page.record_consent)
    page.text_version.setText("2026-1")
    page.reference.setText("P-4")
    walk.hand.tap(page.cancel)
    walk.settle()

    walk.choose("C5")
    walk.hand.tap(walk.window.class_page.record_consent)

    assert (page.text_version.text(), page.reference.text()) == ("2026-1", "")


def test_the_hand_back_page_waits_for_the_passphrase(walk: Walk) -> None:
    """The field has the focus, so that typing at once reaches it; also the second time."""
    for _ in range(2):
        if walk.window.is_child_mode:
            walk.hand.tap(walk.window.child.hand_back.go_back)
        else:
            walk.begin("C1")

        walk.window.close()

        assert walk.window.focusWidget() is walk.window.child.hand_back.box.field


def test_the_next_child_without_consent_follows_with_another_paper(walk: Walk, store: Store) -> None:
    """Who gave it, which text, which language and day stay; only the number on the paper is typed again."""
    store.take_roster("S-1", tuple(Participant(code, "S-1", "4B", seat, 9) for seat, code in enumerate("XYZ", start=1)))
    walk.window.class_page.want(ClassChoice(SITE, "4B", "X"))
    walk.hand.tap(walk.window.header.to_class)
    walk.settle()
    page = walk.window.consent
    walk.hand.tap(walk.window.class_page.record_consent)
    page.given_by.setCurrentIndex(page.given_by.findData("guardian"))
    page.language.setCurrentIndex(1)
    page.text_version.setText("2026-1")

    for number in (1, 2, 3):
        page.reference.setText(f"P-{number}")
        walk.hand.tap(page.next if page.next.isVisible() else page.save)
        walk.settle()

    consents = [store.participant(code).consent for code in "XYZ"]
    assert [consent.reference for consent in consents if consent] == ["P-1", "P-2", "P-3"]
    assert walk.window.page is walk.window.class_page


def test_a_schools_paper_may_name_the_whole_class(walk: Walk, store: Store) -> None:
    """Only where the country lets a school consent, and only when the researcher says so."""
    store.take_roster("S-1", tuple(Participant(code, "S-1", "4B", seat, 9) for seat, code in enumerate("XYZ", start=1)))
    walk.window.class_page.want(ClassChoice(SITE, "4B", "X"))
    walk.hand.tap(walk.window.header.to_class)
    walk.settle()
    page = walk.window.consent
    walk.hand.tap(walk.window.class_page.record_consent)
    page.given_by.setCurrentIndex(page.given_by.findData("guardian"))
    offered_to_a_guardian = page.whole_class.isVisible()
    page.given_by.setCurrentIndex(page.given_by.findData("school"))
    page.language.setCurrentIndex(1)
    page.text_version.setText("2026-1")
    page.reference.setText("S-77")

    walk.hand.tap(page.whole_class)
    walk.hand.tap(page.save)
    walk.settle()

    consents = [store.participant(code).consent for code in "XYZ"]
    assert not offered_to_a_guardian
    assert [consent.reference for consent in consents if consent] == ["S-77"] * 3


def test_what_is_next_leads_to_the_child_it_is_about(walk: Walk, store: Store) -> None:
    """The first who can begin and is not absent; the first without consent."""
    store.note_presence(["C1"], on=walk.time.moment.date(), presence=Presence.ABSENT)
    chosen = []

    for todo in (Todo.TO_INTERVIEW, Todo.CONSENT_MISSING):
        walk.hand.tap(walk.window.header.to_home)
        walk.settle()
        walk.hand.tap(walk.window.home.todo_buttons[todo])
        walk.settle()
        chosen.append(walk.window.class_page.code.text())

    assert chosen == ["Child C2", "Child C4"]


def _take_lines(store: Store, *lines: RosterLine) -> None:
    """As if other laptops had sealed them, none knowing of the other."""
    own, keys = store.own_certificate(), store.device_keys()
    sealed: list[SealedLine] = [
        seal_line(
            line,
            project=own.content.project,
            device=keys.device_id,
            key=keys.sign,
            readers=[own],
            random_bytes=os.urandom,
        )
        for line in lines
    ]
    store.take_over_lines(sealed, certificates={keys.device_id: own})


def test_a_child_of_whom_laptops_say_different_things_is_told_until_its_name_is_typed(walk: Walk, store: Store) -> None:
    """Both names stand in the list, and the child's panel says what to do."""
    page = walk.window.class_page
    add = RosterLine(v=1, code="N1", site=SITE, name="Anne", class_label="3A", seat=8, age=9)
    _take_lines(store, add, add.model_copy(update={"name": "Anja"}))
    walk.hand.tap(walk.window.header.to_class)
    walk.settle()
    _select(walk, "N1")
    told = (page.state.text(), page.panel.name.text())

    page.panel.name.selectAll()
    QTest.keyClicks(page.panel.name, "Anja")
    walk.hand.key(page.panel.name, Qt.Key.Key_Return)
    walk.settle()
    left = store.differing_lines(SITE)
    lines = store.seal_roster(SITE, readers=[store.own_certificate()], random_bytes=os.urandom)

    words = "Laptops say different things about this child. Type its name once more."
    assert told == (words, "Anja / Anne")
    assert page.state.text() == "consent missing"
    assert left == store.differing_lines(SITE) == ()
    assert len([line for line in lines if line.content.code == "N1"]) == 1


def test_a_child_that_left_by_the_word_of_another_laptop_is_not_asked_on(walk: Walk, store: Store) -> None:
    """Its draft stays for the coordinator; nothing on the page leads on with it."""
    page = walk.window.class_page
    walk.begin("C1", form="kinds")
    walk.window.close()
    walk.give_back()
    walk.hand.until(lambda: not walk.window.is_child_mode)
    before = page.start.isEnabled()

    _take_lines(store, RosterLine(v=1, code="C1", site=SITE, is_withdrawn=True))
    walk.hand.tap(walk.window.header.to_class)
    walk.settle()
    _select(walk, "C1")

    assert before
    assert page.state.text().startswith("This child has left the study")
    assert not page.start.isEnabled()
    assert not page.panel.name.isEnabled()
    assert page.record_consent.isHidden()
