"""Ways to the data key: users, printed recovery key, escrow; what changes and what a change must not do."""

import json
import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from app.errors import AppError
from app.protocol.codes import ALPHABET
from app.storage import Store
from app.storage.calibration import FLOOR, scaled
from app.storage.passphrases import offered_passphrase, strength
from app.storage.recovery_key import new_recovery_key, read_recovery_key
from app.storage.slots import UserRole
from app.storage.vault_rows import LogKind
from tests.fresh_store import PASSPHRASE, QUICK
from tests.storage.conftest import SITE, SteppingTime, data_key_of

OTHER = "violet kettle marsh drum"
THIRD = "seven quiet paper boats"


def public_of(private: X25519PrivateKey) -> str:
    return private.public_key().public_bytes_raw().hex()


def codes_of(store: Store) -> list[str]:
    return [child.code for child in store.participants(SITE)]


def test_two_users_open_the_same_store_each_with_an_own_passphrase(
    folder: Path, store: Store, time: SteppingTime
) -> None:
    """And the unlock page can name them before anything is open."""
    store.add_user("Second", OTHER, role=UserRole.INTERVIEWER, own_passphrase=PASSPHRASE)
    store.close()

    for passphrase, label in ((PASSPHRASE, "first user"), (OTHER, "Second")):
        opened = Store.open(folder, passphrase, now=time.now)
        assert codes_of(opened) == ["C1", "C2", "C3"]
        assert [way.label for way in opened.ways_in() if way.is_present_user] == [label]
        opened.close()
    assert [user.label for user in Store.users_of(folder)] == ["first user", "Second"]


def test_an_interviewer_adds_nobody_and_nobody_does_it_at_an_unattended_laptop(
    folder: Path, store: Store, time: SteppingTime
) -> None:
    """Users are managed by who leads, who gives the passphrase again."""
    store.add_user("Second", OTHER, role=UserRole.INTERVIEWER, own_passphrase=PASSPHRASE)
    with pytest.raises(AppError) as unattended:
        store.add_user("Third", THIRD, role=UserRole.LEAD, own_passphrase=THIRD)
    store.close()
    time.moment += timedelta(minutes=10)
    opened = Store.open(folder, OTHER, now=time.now)

    with pytest.raises(AppError) as refused:
        opened.add_user("Third", THIRD, role=UserRole.LEAD, own_passphrase=OTHER)
    opened.close()

    assert unattended.value.code == "store.wrong_passphrase"
    assert refused.value.code == "user.not_lead"


def test_incident_22_a_passphrase_change_rewraps_one_slot_and_rewrites_no_data(
    folder: Path, store: Store, time: SteppingTime
) -> None:
    """The old passphrase opens neither key file nor backup any more; the data key is the same."""
    store.back_up()
    key = data_key_of(folder).value

    store.change_passphrase(PASSPHRASE, OTHER)
    (backup,) = store.backups()
    store.close()

    assert data_key_of(folder, OTHER).value == key
    for place in (folder, backup.path):
        with pytest.raises(AppError, match="not the passphrase"):
            data_key_of(place, PASSPHRASE)
        (place / "tries.json").unlink()
    assert data_key_of(backup.path, OTHER).value == key


def test_a_removed_user_who_kept_the_data_key_opens_nothing_that_is_left(
    folder: Path, store: Store, time: SteppingTime
) -> None:
    """Removal makes a new data key; the remaining users need not be there, and old backups are gone."""
    second = store.add_user("Second", OTHER, role=UserRole.INTERVIEWER, own_passphrase=PASSPHRASE)
    store.add_user("Third", THIRD, role=UserRole.INTERVIEWER, own_passphrase=PASSPHRASE)
    store.back_up()
    kept_key = data_key_of(folder, OTHER).value

    store.remove_user(second.slot_id, own_passphrase=PASSPHRASE)
    (backup,) = store.backups()
    store.close()

    for place in (folder, backup.path):
        with pytest.raises(AppError, match="not the passphrase"):
            data_key_of(place, OTHER)
        (place / "tries.json").unlink()
        assert data_key_of(place, THIRD).value != kept_key
    third = Store.open(folder, THIRD, now=time.now)
    assert codes_of(third) == ["C1", "C2", "C3"]
    assert LogKind.USER_REMOVED in [line.kind for line in third.log()]
    third.close()


def test_the_last_who_leads_and_oneself_cannot_be_removed(store: Store) -> None:
    """Nobody would be left who can manage users."""
    (first,) = store.ways_in()

    with pytest.raises(AppError) as refused:
        store.remove_user(first.slot_id, own_passphrase=PASSPHRASE)

    assert refused.value.code == "user.self"


def test_incident_22_recovery_drill_the_passphrase_is_lost_and_the_sheet_is_there(
    folder: Path, store: Store, time: SteppingTime
) -> None:
    """The key is typed back with small letters and confused ones; the user has a new passphrase after that."""
    key = store.make_recovery_key(own_passphrase=PASSPHRASE)
    store.close()
    typed = key.text.lower().replace("0", "o").replace("1", "l").replace("-", " ")

    recovered = Store.recover(folder, read_recovery_key(typed), label="first user", passphrase=OTHER, now=time.now)

    assert codes_of(recovered) == ["C1", "C2", "C3"]
    assert recovered.log()[0].kind is LogKind.RECOVERY_KEY_USED
    assert [way.label for way in recovered.ways_in()] == ["recovery key", "first user"]
    recovered.close()
    with pytest.raises(AppError, match="not the passphrase"):
        Store.open(folder, PASSPHRASE, now=time.now)
    time.moment += timedelta(seconds=10)
    Store.open(folder, OTHER, now=time.now).close()


def test_a_new_recovery_sheet_makes_the_old_one_worthless(folder: Path, store: Store, time: SteppingTime) -> None:
    """Only the last printed sheet opens the store."""
    first = store.make_recovery_key(own_passphrase=PASSPHRASE)
    second = store.make_recovery_key(own_passphrase=PASSPHRASE)
    store.close()

    with pytest.raises(AppError, match="not the passphrase"):
        Store.recover(folder, first, label="x", passphrase=OTHER, now=time.now)
    time.moment += timedelta(seconds=10)
    Store.recover(folder, second, label="x", passphrase=OTHER, now=time.now).close()


def test_the_recovery_key_has_a_qr_code(store: Store) -> None:
    """An SVG image without any reference to another place."""
    svg = store.make_recovery_key(own_passphrase=PASSPHRASE).qr_svg()

    assert svg.startswith("<svg")
    assert "http" not in svg.replace("http://www.w3.org/2000/svg", "")


@given(position=st.integers(0, 27), other=st.sampled_from(ALPHABET), swap=st.booleans())
def test_the_recovery_keys_check_characters_find_slips_of_the_hand(position: int, other: str, swap: bool) -> None:
    """Every wrong character and every two neighbours that changed places."""
    text = new_recovery_key().text.replace("-", "")
    if swap:
        position = min(position, 26)
        slipped = text[:position] + text[position + 1] + text[position] + text[position + 2 :]
    else:
        slipped = text[:position] + other + text[position + 1 :]

    if slipped == text:
        assert read_recovery_key(slipped).text.replace("-", "") == text
    else:
        with pytest.raises(AppError, match="not right"):
            read_recovery_key(slipped)


def test_incident_22_a_coordinator_opens_a_laptop_whose_user_left_and_all_see_it(
    folder: Path, store: Store, time: SteppingTime
) -> None:
    """Escrow is among the ways in from the beginning, and its use stands in the log."""
    coordinator = X25519PrivateKey.generate()
    store.add_escrow([public_of(coordinator)], label="study office", own_passphrase=PASSPHRASE)
    store.close()

    opened = Store.open_by_escrow(folder, [coordinator], label="office", passphrase=OTHER, now=time.now)

    assert codes_of(opened) == ["C1", "C2", "C3"]
    assert opened.log()[0].kind is LogKind.ESCROW_OPENED
    opened.close()
    assert [user.label for user in Store.users_of(folder)] == ["first user", "office"]


def test_incident_22_escrow_of_two_people_opens_for_both_together_only(
    folder: Path, store: Store, time: SteppingTime
) -> None:
    """Each holds a share; one alone has nothing, also after a new data key."""
    one, two, stranger = (X25519PrivateKey.generate() for _ in range(3))
    store.add_escrow([public_of(one), public_of(two)], label="two people", own_passphrase=PASSPHRASE)
    store.replace_data_key()
    store.close()

    for too_few in ([one], [two], [one, stranger]):
        with pytest.raises(AppError) as refused:
            Store.open_by_escrow(folder, too_few, label="office", passphrase=OTHER, now=time.now)
        assert refused.value.code == "store.wrong_passphrase"
        time.moment += timedelta(seconds=100)
    Store.open_by_escrow(folder, [two, one], label="office", passphrase=OTHER, now=time.now).close()


def test_a_planted_slot_gets_no_key(folder: Path, store: Store, time: SteppingTime) -> None:
    """Who changes the key file of a laptop without the key is noticed: it opens, and nothing new is sealed to it."""
    planted = X25519PrivateKey.generate()
    store.add_escrow([public_of(X25519PrivateKey.generate())], label="study office", own_passphrase=PASSPHRASE)
    store.close()
    for name in ("keys.json", "keys.json.previous"):
        content = json.loads((folder / name).read_text())
        content["slots"][1]["publics"] = [public_of(planted)]
        (folder / name).write_text(json.dumps(content))
    opened = Store.open(folder, PASSPHRASE, now=time.now)

    with pytest.raises(AppError) as refused:
        opened.replace_data_key()

    assert refused.value.code == "store.keys_changed"
    assert not opened.is_key_file_authentic()
    assert [problem.code for problem in opened.check()] == ["check.keys_changed"]
    opened.close()


def test_one_changed_copy_of_the_key_file_is_mended_by_the_other(
    folder: Path, store: Store, time: SteppingTime
) -> None:
    """A flipped bit in one copy: the authentic one is believed."""
    store.close()
    content = (folder / "keys.json").read_text()
    (folder / "keys.json").write_text(content.replace('"first user"', '"first uses"'))

    opened = Store.open(folder, PASSPHRASE, now=time.now)

    assert opened.is_key_file_authentic()
    assert opened.check() == ()
    opened.close()


def test_a_store_of_the_first_key_file_format_gets_todays_slots(tmp_path: Path, time: SteppingTime) -> None:
    """Opened once, the user has a slot, and another can be added."""
    folder = tmp_path / "store"
    shutil.copytree(Path(__file__).parent / "schemas" / "0001", folder)

    store = Store.open(folder, PASSPHRASE, now=time.now)
    store.add_user("Second", OTHER, role=UserRole.INTERVIEWER, own_passphrase=PASSPHRASE)
    store.close()

    assert json.loads((folder / "keys.json").read_text())["version"] == 2
    Store.open(folder, OTHER, now=time.now).close()


def test_keys_are_overwritten_when_the_store_is_locked(folder: Path, store: Store) -> None:
    """As far as Python allows: the key that the store held is zeros after closing."""
    held = store._unlocked.data_key

    store.close()

    assert held.value == bytes(32)
    assert "SecretKey(...)" in repr(store._unlocked)


@pytest.mark.parametrize(
    ("passphrase", "is_enough"),
    [
        ("a calm otter swims", True),
        ("short", False),
        ("passwordpassword", False),
        ("abcdefghijklmnop", False),
        ("immerse field interview", False),
        ("12345678901234", False),
        ("ήρεμη βίδρα κολυμπά", True),
    ],
)
def test_passphrases_are_judged_by_how_hard_they_are_to_guess(passphrase: str, is_enough: bool) -> None:
    """No rules of composition; words that do not belong together are enough, in any script."""
    assert strength(passphrase).is_enough is is_enough


def test_an_offered_passphrase_is_five_words_that_are_enough() -> None:
    """And two offers differ."""
    first, second = offered_passphrase(), offered_passphrase()

    assert len(first.split()) == 5
    assert strength(first).is_enough
    assert first != second


def test_letters_are_the_same_on_every_keyboard(folder: Path, time: SteppingTime) -> None:
    """A composed and a decomposed accent are one passphrase: systems type them differently."""
    Store.create(folder, "tête-à-tête crème brûlée", now=time.now, cost=QUICK).close()

    Store.open(folder, "te\u0302te-a\u0300-te\u0302te cre\u0300me bru\u0302le\u0301e", now=time.now).close()


@pytest.mark.parametrize(
    ("floor_s", "memory_mib", "iterations"),
    [(0.5, 64, 3), (2.0, 64, 3), (0.25, 128, 3), (0.085, 256, 4), (0.01, 256, 10)],
)
def test_the_cost_of_a_try_grows_with_the_machine_and_never_falls_below_the_floor(
    floor_s: float, memory_mib: int, iterations: int
) -> None:
    """Memory first, up to 256 MiB, then iterations, up to ten."""
    cost = scaled(floor_s)

    assert (cost.memory_kib // 1024, cost.iterations, cost.lanes) == (memory_mib, iterations, FLOOR.lanes)


def test_the_printed_format_of_the_key_file_stays(tmp_path: Path, time: SteppingTime) -> None:
    """A key file of this format, made once and kept here as a file, opens for ever: user, recovery key, escrow."""
    kept = Path(__file__).parent / "vectors"
    vector = json.loads((kept / "key_file_2.json").read_text())
    shutil.copy(kept / "keys_2.json", tmp_path / "keys.json")
    coordinators = [X25519PrivateKey.from_private_bytes(bytes.fromhex(text)) for text in vector["escrow_private"]]

    from app.storage.unlocking import unlocked, unlocked_by_escrow, unlocked_by_recovery

    opened = [
        unlocked(tmp_path, vector["passphrase"], now=time.now),
        unlocked_by_recovery(tmp_path, read_recovery_key(vector["recovery_key"]), now=time.now),
        unlocked_by_escrow(tmp_path, coordinators, now=time.now),
    ]

    assert {one.data_key.value.hex() for one in opened} == {vector["data_key"]}
    assert all(one.is_authentic for one in opened)


def test_the_database_file_opens_by_the_raw_key_alone(store: Store, folder: Path) -> None:
    """Format: SQLCipher 4 with its defaults and a raw key; another program with the key reads it."""
    import sqlcipher3.dbapi2 as sqlcipher

    enrol = store.project()
    store.close()
    connection = sqlcipher.connect(str(folder / "field.db"))
    connection.execute(f"PRAGMA key = \"x'{data_key_of(folder).value.hex()}'\"")

    assert enrol is not None
    assert connection.execute("SELECT project_id FROM project").fetchone() == (enrol.project_id,)
    connection.close()
