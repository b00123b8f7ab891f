"""A laptop as its user meets it: the real command line of the app on a data folder of its own."""

import os
import subprocess
import sys
from pathlib import Path

from tests.fresh_store import PASSPHRASE

REPO = Path(__file__).resolve().parents[2]


class FieldLaptop:
    """One data folder and the commands run on it."""

    def __init__(self, folder: Path, label: str) -> None:
        self.data = folder
        self.label = label

    def run(self, *arguments: str, status: int = 0) -> subprocess.CompletedProcess[str]:
        """Run a command and expect its exit code."""
        done = self.start(*arguments)
        out, err = done.communicate(timeout=280)
        assert done.returncode == status, (arguments, done.returncode, out, err)
        return subprocess.CompletedProcess(done.args, done.returncode, out, err)

    def start(self, *arguments: str) -> "subprocess.Popen[str]":
        """Start a command and go on."""
        environment = {
            **os.environ,
            "IMMERSE_FIELD_DATA": str(self.data),
            "IMMERSE_FIELD_PASSPHRASE": PASSPHRASE,
            "QT_QPA_PLATFORM": "offscreen",
        }
        return subprocess.Popen(
            [sys.executable, "-m", "app", *arguments],
            cwd=REPO,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def enrol(self, invitation: str) -> None:
        """Become a device of the project, and fetch forms and rosters."""
        self.run("enrol", invitation, "--label", self.label)
        self.run("sync")
