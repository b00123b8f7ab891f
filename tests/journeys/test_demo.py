"""The demo: one command makes a project, an enrolled laptop and a server that ends with it."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import requests

from app.commands.demo import DEMO_PASSPHRASE
from app.storage import Store
from tests.journeys.laptops import REPO
from tests.sync.conftest import utc_now


@pytest.mark.timeout(300)
@pytest.mark.skipif(os.name != "posix", reason="kill -9 is POSIX")
def test_the_demo_is_ready_to_interview_and_its_server_ends_with_it(tmp_path: Path) -> None:
    """Children with consent, both questionnaires, a server that answers; killed hard, it leaves no server behind."""
    demo = subprocess.Popen(
        [sys.executable, "-m", "app", "demo", "--headless", "--folder", str(tmp_path / "demo")],
        cwd=REPO,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert demo.stdout is not None
    url = next(line.split()[1] for line in demo.stdout if line.startswith("Server: "))

    is_answering = requests.get(f"{url}/healthz", timeout=10).status_code == 200
    docs = requests.get(f"{url}/docs", timeout=10)
    demo.send_signal(signal.SIGKILL)
    demo.wait()

    assert is_answering
    assert docs.status_code == 200
    assert "//cdn." not in docs.text
    assert is_gone(url)
    store = Store.open(tmp_path / "demo" / "laptop", DEMO_PASSPHRASE, now=utc_now)
    children = store.participants(store.sites()[0].site_id)
    forms = [form.form_id for form in store.forms()]
    store.close()
    assert len(children) == 48
    assert all(child.consent is not None and child.consent.is_test_data and child.name for child in children)
    assert forms == ["parent", "principal", "teacher", "wellbeing_older", "wellbeing_younger"]


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.skipif(os.name != "posix", reason="signals are POSIX")
def test_a_demo_interrupted_while_it_is_made_is_made_anew(tmp_path: Path) -> None:
    """Killed in the middle of its first run, the next run clears the remains and works."""
    folder = tmp_path / "demo"
    arguments = [sys.executable, "-m", "app", "demo", "--headless", "--folder", str(folder)]
    first = subprocess.Popen(arguments, cwd=REPO, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while not (folder / "server" / "data").exists():
        assert first.poll() is None
        time.sleep(0.01)
    first.kill()
    first.wait()

    second = subprocess.Popen(arguments, cwd=REPO, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert second.stdout is not None
    lines = [line for line in iter(second.stdout.readline, "Press Ctrl+C to stop the server.\n") if line]
    second.kill()
    second.wait()

    assert any(line.startswith("Server: ") for line in lines)


def test_a_folder_with_something_else_in_it_is_not_touched(tmp_path: Path) -> None:
    """The demo clears only what says that it is a demo."""
    (tmp_path / "laptop").mkdir()
    (tmp_path / "laptop" / "thesis.txt").write_text("years of work", encoding="utf-8")

    done = subprocess.run(
        [sys.executable, "-m", "app", "demo", "--headless", "--folder", str(tmp_path)],
        cwd=REPO,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 1
    assert "something else" in done.stderr
    assert (tmp_path / "laptop" / "thesis.txt").exists()


def is_gone(url: str) -> bool:
    """Does the server stop answering within some seconds?"""
    for _ in range(100):
        try:
            requests.get(f"{url}/healthz", timeout=2)
        except requests.ConnectionError:
            return True
        time.sleep(0.1)
    return False
