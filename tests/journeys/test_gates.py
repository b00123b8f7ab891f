"""Every path to an interview, tried without what the country's policy asks; none opens.

| path | test |
|---|---|
| class page: button, keys, double click, a request past the closed button | `test_the_window_opens_nothing_...` |
| no consent, a school's where it may not, a child's own or of unknown age, unknown country, child that left | `start` |
| a second form, a parent's form, an older version, a form of the staff under a child's code and the reverse | `start` |
| a draft whose consent is gone: age corrected by a list, country changed, database edited, child left | `resume` |
| a correction, also of an interview that was sent back | `test_a_correction_...` |
| a list of children with columns about consent and roles | `test_a_list_...` |
| a hand-over or bundle of a laptop that has the consent | `test_a_bundle_...`, `tests/ui/test_handover.py` |
| answers from a file, simulated children | `test_answers_from_a_file_...` |
| every other command, and whatever is added later | `test_gates_closed.py` |
| files in the data folder: policy, consent, contacts, appearance, words | `test_an_edited_file_...` |
| a restored backup, older than a withdrawal | `test_a_restored_backup_...` |

`start` and `resume` are `test_no_interview_starts_...` and `test_no_draft_goes_on_...` on `Openings`, the window's only
door to the store. A store whose bytes were changed does not open at all (`tests/storage/test_damage.py`); after a no
nothing is asked (`tests/interview/test_consent.py`).
"""

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.commands.verbs import cli
from app.commands.window import desk_for
from app.errors import AppError
from app.interview import load_policy
from app.protocol.library import FormPackage
from app.protocol.wire import Assignment, SiteInfo
from app.rosters import read_roster_file
from app.settings import load_settings
from app.storage import Store
from app.storage.rows import Consent, InterviewState, Participant, ParticipantRole
from app.sync.bundles import export_bundle, import_bundle
from app.ui.class_view import ClassChoice, OpenChild
from app.ui.desk import Cabinet
from app.ui.openings import Openings
from tests.fresh_store import PASSPHRASE, fresh_store
from tests.storage.conftest import SteppingTime, enrol_directly
from tests.sync.conftest import memory_folder, study, template
from tests.sync.study import Study
from tests.ui.conftest import Hand, Ticks, Walk, fonts, form_package, hand, make_desk, make_office

__all__ = ["fonts", "hand", "make_office", "memory_folder", "study", "template"]
"""Fixtures of other rooms."""

CHILD, PARENT, TEACHER = "wellbeing_younger", "parent", "teacher"
AGES = {CHILD: (6, 9), PARENT: (0, 120), TEACHER: (0, 120)}
SITES = {"BE": "S-1", "DE": "S-DE", "ES": "S-ES", "XX": "S-XX"}
GIVEN = Consent("guardian", "P-1", "2026-1", "nl", datetime(2026, 11, 20, tzinfo=UTC))
BY_SCHOOL, BY_CHILD = replace(GIVEN, given_by="school"), replace(GIVEN, given_by="child")
PEOPLE = (
    Participant("GOOD", SITES["BE"], "3A", 1, 8, consent=GIVEN),
    Participant("NONE", SITES["BE"], "3A", 2, 8),
    Participant("LEFT", SITES["BE"], "3A", 3, 8, consent=GIVEN),
    Participant("STAFF", SITES["BE"], "Staff", 1, role=ParticipantRole.TEACHER),
    Participant("SCHOOL", SITES["DE"], "3A", 1, 8, consent=BY_SCHOOL),
    Participant("OWN13", SITES["ES"], "3A", 1, 13, consent=BY_CHILD),
    Participant("NOAGE", SITES["ES"], "3A", 2, None, consent=BY_CHILD),
    Participant("NOWHERE", SITES["XX"], "3A", 1, 8, consent=GIVEN),
)
CLOSED = (
    ("NONE", CHILD, "consent.missing"),
    ("NONE", PARENT, "consent.missing"),
    ("NONE", TEACHER, "consent.wrong_person"),
    ("GOOD", TEACHER, "consent.wrong_person"),
    ("STAFF", CHILD, "consent.wrong_person"),
    ("STAFF", PARENT, "consent.wrong_person"),
    ("LEFT", CHILD, "roster.withdrawn"),
    ("LEFT", PARENT, "roster.withdrawn"),
    ("SCHOOL", CHILD, "consent.not_enough"),
    ("OWN13", CHILD, "consent.not_enough"),
    ("NOAGE", CHILD, "consent.not_enough"),
    ("NOWHERE", CHILD, "consent.unknown_country"),
    ("UNKNOWN", CHILD, "roster.unknown_code"),
)
"""Who, which form, why not."""


@pytest.fixture(scope="module")
def packages(repo: Path) -> tuple[FormPackage, ...]:
    """A child's form, which asks about hard things, also in an older version; a parent's and a teacher's."""
    newest = [form_package(repo / "questionnaires" / name / "form.xlsx", ages) for name, ages in AGES.items()]
    return (*newest, _older(newest[0]))


def _older(package: FormPackage) -> FormPackage:
    version = f'version="{package.version}"'
    assert version in package.xform
    return package.model_copy(update={"version": "1", "xform": package.xform.replace(version, 'version="1"')})


@pytest.fixture
def time() -> SteppingTime:
    """The test's wall clock."""
    return SteppingTime()


@pytest.fixture
def ticks() -> Ticks:
    """The test's monotonic clock."""
    return Ticks()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the store is."""
    return tmp_path / "store"


@pytest.fixture(scope="module")
def everybody(tmp_path_factory: pytest.TempPathFactory, packages: tuple[FormPackage, ...]) -> Path:
    """A laptop with everybody on its roster who lacks something; one child left."""
    folder = tmp_path_factory.mktemp("everybody") / "store"
    store = fresh_store(folder, now=SteppingTime().now)
    enrol_directly(store)
    for package in packages:
        store.save_form(package)
    assign_sites(store, SITES)
    for person in PEOPLE:
        store.add_participant(person)
    store.erase(participant="LEFT", reason="withdrawal")
    store.close()
    return folder


@pytest.fixture
def store(everybody: Path, folder: Path, time: SteppingTime) -> Iterator[Store]:
    """This test's own copy of it."""
    shutil.copytree(everybody, folder)
    opened = Store.open(folder, PASSPHRASE, now=time.now)
    yield opened
    opened.close()


def assign_sites(store: Store, sites: dict[str, str]) -> None:
    """Country -> site."""
    store.save_assignment(
        Assignment(
            forms=(),
            sites=tuple(
                SiteInfo(site_id=site, name=f"School {site}", country=country, region=country, setting="formal_primary")
                for country, site in sites.items()
            ),
            roster=(),
        )
    )


@pytest.fixture
def openings(folder: Path, store: Store, time: SteppingTime, ticks: Ticks) -> Openings:
    """The window's door to the store."""
    desk = make_desk(folder, time, ticks, opened=store)
    return Openings(desk, Cabinet(desk), dpi=96)


def asked(store: Store, code: str, form_id: str, *, draft: str | None = None) -> OpenChild:
    """What the class page asks for."""
    form = next(form for form in store.forms() if form.form_id == form_id)
    return OpenChild(code, form, "English (en)", 100, None, draft)


def agree(openings: Openings, store: Store, code: str = "GOOD") -> str:
    """A child that may be asked agrees; a draft is begun."""
    sitting = openings.start(asked(store, code, CHILD))
    new = sitting.interview.assent(agreed=True)
    assert new is not None
    store.begin(new)
    return new.entity


def refused(attempt: Callable[..., object], *given: object) -> str:
    """The code of the error with which it was refused."""
    with pytest.raises(AppError) as error:
        attempt(*given)
    return error.value.code


def states(store: Store) -> dict[str, InterviewState]:
    """Which interviews there are: child -> state."""
    return {row.participant: row.state for row in store.interviews()}


def test_no_interview_starts_without_what_the_country_asks(openings: Openings, store: Store) -> None:
    """Each child and each form, in the newest version; the one who may be asked is."""
    found = {(code, form): refused(openings.start, asked(store, code, form)) for code, form, _ in CLOSED}
    entity = agree(openings, store)

    assert found == {(code, form): why for code, form, why in CLOSED}
    assert states(store) == {"GOOD": InterviewState.DRAFT}
    assert openings.resume(entity).interview.entity == entity


def test_an_older_version_and_a_second_form_have_the_same_gate(openings: Openings, store: Store) -> None:
    """The version that was published before, and a parent's form after the child's own was begun."""
    agree(openings, store)
    store.record_consent("GOOD", BY_CHILD)
    wanted = asked(store, "GOOD", CHILD)
    older = replace(wanted, form=replace(wanted.form, version="1"))

    found = [refused(openings.start, older), refused(openings.start, asked(store, "GOOD", PARENT))]

    assert found == ["consent.not_enough", "consent.not_enough"]
    assert len(store.interviews()) == 1


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ("UPDATE participant SET consent_given_by = NULL", "consent.missing"),
        ("UPDATE participant SET consent_at_utc = NULL", "consent.missing"),
        ("UPDATE participant SET consent_given_by = 'child'", "consent.not_enough"),
        ("UPDATE participant SET consent_given_by = ''", "consent.not_enough"),
        ("UPDATE participant SET role = 'teacher'", "consent.wrong_person"),
        ("UPDATE site SET country = 'XX'", "consent.unknown_country"),
        ("UPDATE interview SET participant = 'NONE'", "consent.missing"),
        ("UPDATE interview SET form_id = 'teacher', form_version = '{teacher}'", "consent.wrong_person"),
    ],
)
def test_no_draft_goes_on_in_an_edited_database(openings: Openings, store: Store, change: str, why: str) -> None:
    """Somebody with the passphrase and a database tool."""
    entity = agree(openings, store)
    teacher = next(form.version for form in store.forms() if form.form_id == TEACHER)
    with store._driver_transaction() as connection:
        connection.execute(change.format(teacher=teacher))

    found = refused(openings.resume, entity)

    assert found == why


def test_no_draft_goes_on_after_what_it_stood_on_is_gone(openings: Openings, store: Store) -> None:
    """An age that a list corrects, a site that the coordinator moves to another country, a child that leaves."""
    store.add_participant(Participant("OWN18", SITES["BE"], "3A", 9, 18, consent=BY_CHILD))
    own, moved, left = (agree(openings, store, code) for code in ("OWN18", "GOOD", "GOOD"))
    store.take_roster(SITES["BE"], (Participant("OWN18", SITES["BE"], "3A", 9, 14),))
    by_age = refused(openings.resume, own)
    assign_sites(store, {"XX": SITES["BE"]})
    by_country = refused(openings.resume, moved)
    assign_sites(store, {"BE": SITES["BE"]})
    store.erase(participant="GOOD", reason="withdrawal")

    by_leaving = refused(openings.resume, left)

    assert (by_age, by_country, by_leaving) == ("consent.not_enough", "consent.unknown_country", "interview.unknown")


def test_a_child_that_leaves_before_its_yes_is_not_asked(openings: Openings, store: Store) -> None:
    """A sync may bring the withdrawal while the page with the question whether it wants to is on the screen."""
    new = openings.start(asked(store, "GOOD", CHILD)).interview.assent(agreed=True)
    assert new is not None
    store.erase(participant="GOOD", reason="withdrawal")

    found = refused(store.begin, new)

    assert found == "roster.withdrawn"
    assert states(store) == {}


def test_a_correction_has_the_same_gate(openings: Openings, store: Store) -> None:
    """What was finished under a consent that is not enough any more is not opened again."""
    entity = agree(openings, store)
    store.cut(openings.resume(entity).interview.unfinished())
    with store._driver_transaction() as connection:
        connection.execute("UPDATE interview SET state = 'final'")
    store.record_consent("GOOD", BY_CHILD)
    store.reopen(entity, reason="mistyped")

    found = refused(openings.resume, entity)

    assert found == "consent.not_enough"


def test_a_list_of_children_brings_no_consent_and_no_role(openings: Openings, store: Store, tmp_path: Path) -> None:
    """Whatever its columns are called; a child that left stays away."""
    file = tmp_path / "list.csv"
    file.write_text(
        "code,class,seat,age,consent,consent_given_by,given_by,school permission,role,assent\n"
        "NEW,3A,5,8,yes,guardian,guardian,yes,teacher,yes\n"
        "NONE,3A,2,18,yes,guardian,guardian,yes,teacher,yes\n"
        "LEFT,3A,3,8,yes,guardian,guardian,yes,teacher,yes\n",
        encoding="utf-8",
    )
    children = read_roster_file(file).children
    store.take_roster(
        SITES["BE"], tuple(Participant(c.code, SITES["BE"], c.class_label, c.seat or 0, c.age) for c in children)
    )

    found = [
        refused(openings.start, asked(store, code, form))
        for code in ("NEW", "NONE", "LEFT")
        for form in (CHILD, TEACHER)
    ]

    assert [child.code for child in children] == ["NEW", "NONE", "LEFT"]
    assert found == [
        *("consent.missing", "consent.wrong_person") * 2,
        *("roster.withdrawn", "roster.withdrawn"),
    ]


def test_a_bundle_of_another_laptop_opens_nothing(
    study: Study, packages: tuple[FormPackage, ...], time: SteppingTime, ticks: Ticks
) -> None:
    """The consent was given there, and the draft is there: here the child is asked for its own, and nothing goes on."""
    first, second = study.laptop(), study.laptop()
    second.interview("C9", {"/f/a": "9"})
    second.sync()
    first.sync()  # now it knows the other one's key
    entity = first.begin("C1")
    first.store.record_consent("C1", GIVEN)
    first.cut(entity, {"/f/a": "1"})
    for package in packages:
        second.store.save_form(package)
    assign_sites(second.store, {"BE": second.site})
    second.store.add_participant(Participant("C1", second.site, "3A", 1, 8))
    desk = make_desk(second.store.folder, time, ticks, opened=second.store)
    there = Openings(desk, Cabinet(desk), dpi=96)

    taken = import_bundle(second.store, export_bundle(first.store, random_bytes=os.urandom, to=second.device).data)
    start = refused(there.start, asked(second.store, "C1", CHILD))
    resume = refused(there.resume, entity)

    assert taken.new == 1
    assert (start, resume) == ("consent.missing", "interview.unknown")


def test_a_restored_backup_opens_nothing_before_the_next_sync(
    openings: Openings, store: Store, time: SteppingTime, ticks: Ticks, tmp_path: Path
) -> None:
    """It is older than the withdrawal of a family; a person may say that there was none."""
    entity = agree(openings, store)
    backup = store.back_up_to(tmp_path / "stick")
    store.erase(participant="GOOD", reason="withdrawal")
    found = []

    for name, is_said in (("restored", False), ("said", True)):
        Store.restore(backup.path, tmp_path / name, passphrase=PASSPHRASE, now=time.now, nobody_withdrew=is_said)
        restored = Store.open(tmp_path / name, PASSPHRASE, now=time.now)
        desk = make_desk(tmp_path / name, time, ticks, opened=restored)
        there = Openings(desk, Cabinet(desk), dpi=96)
        if not is_said:
            found += [refused(there.resume, entity)]
            found += [refused(there.start, asked(restored, "GOOD", CHILD))]
            restored.mark_synced(time.now())
        found += [there.resume(entity).interview.entity]
        restored.close()

    assert found == ["consent.stale", "consent.stale", entity, entity]


def test_an_edited_file_in_the_data_folder_opens_nothing(folder: Path, store: Store) -> None:
    """No policy is read from there, and contacts that cannot be read close a form about hard things."""
    policy = "[countries.BE]\nguardian_required_below = 0\nchild_assent_from = 0\nschool_may_consent = true\n"
    for name in ("policy.toml", "consent.toml", "settings.toml"):
        (folder / name).write_text('version = "1"\n' + policy, encoding="utf-8")
    (folder / "appearance.json").write_text('{"policy": {}, "lock_minutes": "x"}', encoding="utf-8")
    (folder / "languages").mkdir()
    (folder / "languages" / "en.csv").write_text("context,source,translation\nApp,No,Yes\n", encoding="utf-8")
    desk = replace(desk_for(load_settings({"IMMERSE_FIELD_DATA": str(folder)})), opened=store)
    openings = Openings(desk, Cabinet(desk), dpi=96)

    without = refused(openings.start, asked(store, "NONE", CHILD))
    (folder / "contacts.toml").write_text("contacts = []\n", encoding="utf-8")
    emptied = openings.start(asked(store, "GOOD", CHILD)).contacts
    (folder / "contacts.toml").write_text('[[contacts]]\ncountry = "BE"\nname = "x"\nnumber = " "\n', encoding="utf-8")
    broken = refused(openings.start, asked(store, "GOOD", CHILD))

    assert desk.policy == load_policy()
    assert without == "consent.missing"
    assert any(contact.is_for_child for contact in emptied)
    assert broken == "contacts.unreadable"


def test_answers_from_a_file_and_simulated_children_have_the_same_gate(
    store: Store, folder: Path, tmp_path: Path
) -> None:
    """They ask no child of the roster, and nobody where no policy is known or for whom the form is not."""
    file = tmp_path / "answers.csv"
    file.write_text("id,age\nREAL,8\n", encoding="utf-8")
    store.add_participant(Participant("S-1-REAL", SITES["BE"], "3A", 8, 8))
    store.close()
    environment = {"IMMERSE_FIELD_DATA": str(folder), "IMMERSE_FIELD_PASSPHRASE": PASSPHRASE}
    found = []

    for arguments in (
        ("import-answers", str(file), "--form", CHILD, "--site", SITES["BE"]),
        ("import-answers", str(file), "--form", TEACHER, "--site", SITES["BE"], "--code-column", "age"),
        ("simulate", "--form", CHILD, "--site", SITES["XX"], "--children", "2", "--seed", "1"),
    ):
        done = CliRunner().invoke(cli, arguments, env=environment)
        found.append(done.exception.code if isinstance(done.exception, AppError) else done.output)

    again = Store.open(folder, PASSPHRASE, now=lambda: datetime.now(UTC))
    assert found == ["roster.code_taken", "consent.wrong_person", "consent.unknown_country"]
    assert states(again) == {}
    again.close()


def test_the_window_opens_nothing_without_what_the_country_asks(
    make_office: Callable[..., object], store: Store, hand: Hand
) -> None:
    """Keys and double clicks on the list, the closed button, and requests that went past it."""
    walk = Walk(make_office(opened=store), hand)  # type: ignore[arg-type]
    walk.window.class_page.want(ClassChoice(SITES["BE"], "3A", "NONE"))
    walk.to_class()
    page = walk.window.class_page
    page.site.setCurrentIndex(page.site.findData(SITES["BE"]))
    page.site.activated.emit(page.site.currentIndex())
    walk.settle()
    page.table.selectRow(page.model.place_of("NONE"))
    row = page.table.visualRect(page.table.currentIndex()).center()
    closed = not page.start.isEnabled()

    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
        hand.key(page.table, key)
    QTest.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, row)
    QTest.mouseClick(page.start, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, 5))
    walk.settle()
    for code, form, _ in CLOSED:
        page.interview_asked.emit(asked(store, code, form))
        walk.settle()
        assert not walk.window.is_child_mode, (code, form)
        assert page.notice.text(), (code, form)

    assert closed
    assert states(store) == {}
    assert walk.window.researcher_pages.isEnabled()
