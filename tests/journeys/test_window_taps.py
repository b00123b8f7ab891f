"""A child of each band walks through its whole form under a real X server, by taps that come from outside."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.interview import load_policy
from app.protocol.wire import Assignment, RosterEntry, SiteInfo
from app.storage import Store
from app.storage.rows import Consent
from tests.fresh_store import PASSPHRASE, fresh_store
from tests.journeys.laptops import REPO
from tests.journeys.window_for_taps import Place, Seen
from tests.storage.conftest import SITE, enrol_directly
from tests.ui.conftest import form_package

AGES = {"K": 8, "M": 11, "Y": 15}
FORMS = {"wellbeing_younger": (6, 9), "wellbeing_older": (10, 18)}
DUTCH, ARABIC, UKRAINIAN = "Nederlands (nl)", "العربية (ar)", "Українська (uk)"
ON = {"assent": "yes", "hard_questions": "yes", "break": "go_on"}
"""Pages with words on the way, and the button that leads on."""
MOST_TAPS = 400


def _now() -> datetime:
    return datetime.now(UTC)


def _make_store(folder: Path, form: str) -> None:
    store = fresh_store(folder, now=_now)
    enrol_directly(store)
    store.save_form(form_package(REPO / "questionnaires" / form / "form.xlsx", FORMS[form]))
    site = SiteInfo(site_id=SITE, name="School", country="BE", region="BE10", setting="formal_primary")
    roster = tuple(
        RosterEntry(code=code, site_id=SITE, class_label="3A", seat=seat, age=age)
        for seat, (code, age) in enumerate(AGES.items(), start=1)
    )
    store.save_assignment(Assignment(forms=(), sites=(site,), roster=roster))
    for code in AGES:
        store.record_consent(code, Consent("guardian", "P", load_policy().version, "en", _now()))
    store.close()


@pytest.fixture
def display() -> Iterator[str]:
    """An X server with the screen of a cheap laptop."""
    if sys.platform != "linux":
        pytest.skip("Xvfb and xdotool are for Linux; the same walks run offscreen in tests/ui.")
    missing = [name for name in ("Xvfb", "xdotool") if shutil.which(name) is None]
    if missing:
        pytest.skip(f"{', '.join(missing)} not on this machine; the same walks run offscreen in tests/ui.")
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],  # noqa: S607
        pass_fds=(write,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read, encoding="ascii") as numbers:
        number = numbers.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(timeout=10)


class Finger:
    """Taps on the screen of an X server."""

    def __init__(self, display: str) -> None:
        self._environment = {**os.environ, "DISPLAY": display}
        self.taps = 0

    def tap(self, place: Place) -> None:
        """Move there, press, let go."""
        x, y = (str(part) for part in place)
        subprocess.run(
            ["xdotool", "mousemove", x, y, "click", "1"],  # noqa: S607
            env=self._environment,
            check=True,
            capture_output=True,
        )
        self.taps += 1


def _wanted(seen: Seen) -> Place | None:
    """Where a child taps that says the last thing that can be said, and goes on; None where nothing is left to do."""
    if seen.page != "question":
        return seen.buttons.get(ON.get(seen.page, ""))
    if seen.is_answered:
        return seen.buttons["next"]
    return seen.answers[-1] if seen.answers else seen.buttons["dont_know"]


@pytest.mark.parametrize(
    ("code", "form", "language", "least"),
    [
        ("K", "wellbeing_younger", DUTCH, 20),
        pytest.param("M", "wellbeing_older", ARABIC, 40, marks=pytest.mark.slow),
        pytest.param("Y", "wellbeing_older", UKRAINIAN, 40, marks=pytest.mark.slow),
    ],
    ids=["k-nl", "m-ar", "y-uk"],
)
def test_ui_10_real_taps_lead_through_the_whole_form(
    display: str, tmp_path: Path, code: str, form: str, language: str, least: int
) -> None:
    """Assent, every question, breaks, thanks: a real process, a real X server, and no event that we made ourselves."""
    folder = tmp_path / "store"
    _make_store(folder, form)
    finger, asked, last = Finger(display), set(), Seen("")
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.window_for_taps", str(folder), code, form, language],
        cwd=REPO,
        env={**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None

    for line in process.stdout:
        last = Seen(**json.loads(line))
        asked.add(last.path)
        wanted = _wanted(last)
        if wanted is None or finger.taps == MOST_TAPS:
            break
        finger.tap(wanted)
    process.kill()
    process.communicate()

    assert last.page == "thanks", last
    assert len(asked) > least
    store = Store.open(folder, PASSPHRASE, now=_now)
    (row,) = store.interviews()
    assert (row.participant, row.language) == (code, language)
    answered = store.interview(row.entity).answers
    store.close()
    assert asked - {"", *answered} == set()
