"""One interview through the real window on the real store against a real server, with the plug pulled in the middle."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest

from app.interview import load_policy
from app.storage import Store
from app.storage.rows import Consent, InterviewState, SyncState
from tests.fresh_store import PASSPHRASE
from tests.journeys.laptops import REPO, FieldLaptop
from tests.journeys.person_at_window import TYPED
from tests.server.process import ServerProcess
from tests.sync.conftest import utc_now

SITE, CODE, NAME = "school-7", "W001", "Zilver Sentinelkind"


def with_a_typed_question(path: Path) -> Path:
    """The 6-9 form with one question whose answer is typed: free text is what could identify a child."""
    book = openpyxl.load_workbook(REPO / "questionnaires" / "wellbeing_younger" / "form.xlsx")
    survey = book["survey"]
    columns = [str(cell.value) for cell in survey[1]]
    survey.insert_rows(3)
    row = {"type": "text", "name": "pet", "label::English (en)": "Which pet?", "label::Nederlands (nl)": "Welk dier?"}
    for column, value in row.items():
        survey.cell(3, columns.index(column) + 1, value)
    book.save(path)
    return path


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ServerProcess]:
    """A real server with a school, a roster and the 6-9 form."""
    (tmp_path / "server").mkdir()
    process = ServerProcess(tmp_path / "server")
    process.run("init", "Window journey")
    process.run("site", "add", SITE, "--name", "School 7", "--country", "BE", "--region", "BE10")
    process.run("publish", str(with_a_typed_question(tmp_path / "form.xlsx")), "--age-from", "6", "--age-to", "9")
    roster = tmp_path / "roster.csv"
    roster.write_text(f"code,site_id,class_label,seat,age\n{CODE},{SITE},3A,1,8\n", encoding="utf-8")
    process.run("roster", "add", str(roster))
    process.start()
    yield process
    process.stop()


@pytest.fixture
def laptop(server: ServerProcess, tmp_path: Path) -> FieldLaptop:
    """An enrolled laptop whose child has a name and a parent's consent."""
    laptop = FieldLaptop(tmp_path / "laptop", "Laptop 7")
    laptop.enrol(server.run("enrol", "--site", SITE, "--label", "Laptop 7", "--url", server.url).stdout.strip())
    store = Store.open(laptop.data, PASSPHRASE, now=utc_now)
    store.set_name(CODE, NAME)
    store.record_consent(CODE, Consent("guardian", "R-7", load_policy().version, "nl", utc_now()))
    store.close()
    return laptop


def person(phase: str, laptop: FieldLaptop, temporary: Path) -> "subprocess.Popen[str]":
    """Somebody at the window of this laptop, in a process of its own."""
    temporary.mkdir(exist_ok=True)
    return subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.person_at_window", phase, str(laptop.data), CODE],
        cwd=REPO,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(temporary)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def read_store(laptop: FieldLaptop) -> Store:
    return Store.open(laptop.data, PASSPHRASE, now=utc_now)


def assert_nowhere_in_clear(words: list[str], *folders: Path) -> None:
    """No file holds one of these words."""
    for folder in folders:
        for path in folder.rglob("*"):
            if path.is_file():
                data = path.read_bytes()
                for word in words:
                    assert word.encode() not in data, (path.name, word[:8])


@pytest.mark.timeout(600)
def test_an_interview_survives_the_plug_and_reaches_the_server(
    server: ServerProcess, laptop: FieldLaptop, tmp_path: Path
) -> None:
    """Taps on the real window; kill -9 after twelve answers; every answer shown as saved is there; finish, sync."""
    temporary = tmp_path / "tmp"
    secrets = [NAME, TYPED, "wb1_life", "/data/school", "very happy", "heel blij"]

    first = person("begin", laptop, temporary)
    assert first.stdout is not None
    saved = []
    for line in first.stdout:
        word, *rest = line.split()
        assert word == "saved", line
        saved.append(rest[1])
        if len(saved) == 12:
            break
    first.kill()
    first.communicate()
    assert_nowhere_in_clear(secrets, laptop.data, temporary)
    store = read_store(laptop)
    (row,) = store.interviews()
    kept = store.interview(row.entity)
    assert store.check() == ()
    store.close()

    second = person("finish", laptop, temporary)
    out, err = second_out, second_err = second.communicate(timeout=400)

    assert len(saved) == 12, saved
    assert set(saved) <= set(kept.answers)
    assert kept.state is InterviewState.DRAFT
    assert second.returncode == 0, err
    lines = [line.split(maxsplit=1) for line in out.splitlines()]
    resumed = next(rest.split()[1] for word, rest in lines if word == "resumed")
    assert resumed == kept.position
    assert lines[-1][0] == "state"
    assert TYPED in [value for value in kept.answers.values() if isinstance(value, str)]
    store = read_store(laptop)
    (row,) = store.interviews()
    final = store.interview(row.entity)
    assert store.check() == ()
    store.close()
    assert (row.state, row.sync_state) == (InterviewState.FINAL, SyncState.SENT)
    assert {path: final.answers[path] for path in saved} == {path: kept.answers[path] for path in saved}
    assert_nowhere_in_clear(secrets, laptop.data, temporary)
    said = second_out + second_err + server.log.read_text(encoding="utf-8")
    assert not [word for word in (NAME, TYPED) if word in said]
    assert_nowhere_in_clear([NAME], server.data)
    server.run("check")
    shot = server.run("snapshot").stdout
    assert shot.startswith("snapshot ")
