"""The way out of child mode: the PIN, its wrong tries, the passphrase behind it; on the real encrypted store."""

from app.storage import Store
from app.storage.child_pin import ChildPin
from tests.storage.conftest import SteppingTime
from tests.ui.conftest import Walk

PIN = "2580"


def _with_pin(store: Store, time: SteppingTime) -> None:
    ChildPin(store, now=time.now, memory_kib=64).choose(PIN)


def test_ui_31_the_pin_leads_out(walk: Walk, store: Store, time: SteppingTime) -> None:
    """With a PIN set, it opens the way out; the store stays open and no passphrase is typed before children."""
    _with_pin(store, time)
    walk.begin("C1")
    walk.window.close()
    label = walk.window.child.hand_back.box.label.text()
    walk.give_back(PIN)

    assert "PIN" in label
    assert not walk.window.is_child_mode


def test_ui_31_wrong_pins_wait_longer_and_longer(walk: Walk, store: Store, time: SteppingTime) -> None:
    """Two slips are free; the third costs five seconds, in which also the right one is not looked at."""
    _with_pin(store, time)
    walk.begin("C1")
    walk.window.close()
    page = walk.window.child.hand_back
    for _ in range(3):
        walk.give_back("1111")
    said, waits = page.box.notice.text(), page.box.seconds_left
    for _ in range(waits):
        page.box.count_down()
    walk.give_back(PIN)
    too_early = walk.window.is_child_mode
    for _ in range(page.box.seconds_left):
        page.box.count_down()
    walk.pass_seconds(6)
    walk.give_back(PIN)

    assert "3 wrong" in said
    assert waits == 5
    assert too_early
    assert not walk.window.is_child_mode


def test_ui_31_the_passphrase_still_leads_out(walk: Walk, store: Store, time: SteppingTime) -> None:
    """A forgotten PIN locks nobody out."""
    _with_pin(store, time)
    walk.begin("C1")
    walk.window.close()
    walk.hand.tap(walk.window.child.hand_back.other_way)
    walk.give_back()

    assert not walk.window.is_child_mode


def test_the_pin_is_chosen_on_a_page_of_its_own(walk: Walk, store: Store) -> None:
    """Two that differ and a weak one are refused in words; a fit one is kept as a hash."""
    pins = walk.office.flow.pins.page
    walk.window.header.settings_asked.emit()
    walk.hand.tap(walk.window.settings.pin)
    said = []
    for first, second in (("2580", "2581"), ("1234", "1234"), (PIN, PIN)):
        pins.first.setText(first)
        pins.second.setText(second)
        walk.hand.tap(pins.save)
        walk.settle()
        said.append(pins.notice.text())

    assert "not the same" in said[0]
    assert "counting up" in said[1]
    assert walk.window.page is walk.window.settings
    kept = store.setting("child_pin") or ""
    assert kept.startswith("$argon2id$")
    assert PIN not in kept
