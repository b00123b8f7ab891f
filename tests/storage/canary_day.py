"""Program of the canary's day: everything that leaves files behind, and at last a crash with the key in memory.

python -m tests.storage.canary_day STORE PEER STICK LOG. Runs where a core file could be written; LOG gets everything
that any library wants to say.
"""

import faulthandler
import logging
import os
import resource
import sys
from pathlib import Path

from click.testing import CliRunner

from app.commands.clocks import utc_now
from app.commands.outermost import say_unexpected
from app.commands.verbs import cli
from app.storage import Store
from app.storage.core_dumps import forbid_core_dumps
from tests.fresh_store import PASSPHRASE
from tests.storage.killed_writer import CANARY


def commands(store: Path, peer: str, stick: Path) -> list[list[str]]:
    """What somebody does with a laptop whose program was killed."""
    return [
        ["check", "--accept-lost"],
        ["backup"],
        ["backup", "--to", str(stick)],
        ["bundle", "export", "--to", peer, "--out", str(stick / "bundle")],
        ["keys", "new-key"],
        ["salvage", str(store.parent / "saved")],
        ["check"],
    ]


def main(store: Path, peer: str, stick: Path, log: Path) -> None:
    """Do it all; ends by an abort signal."""
    resource.setrlimit(resource.RLIMIT_CORE, (resource.getrlimit(resource.RLIMIT_CORE)[1],) * 2)
    forbid_core_dumps()
    logging.basicConfig(filename=log, level=logging.DEBUG)
    environment = {"IMMERSE_FIELD_DATA": str(store), "IMMERSE_FIELD_PASSPHRASE": PASSPHRASE}
    for arguments in commands(store, peer, stick):
        done = CliRunner().invoke(cli, arguments, env=environment, input="y\n")
        print(arguments[:2], done.exit_code, done.output if done.exit_code else "", flush=True)  # noqa: T201
    opened = Store.open(store, PASSPHRASE, now=utc_now)
    names = [child.name for child in opened.participants("S-1")]
    assert any(CANARY in name for name in names)
    sys.excepthook = say_unexpected
    try:
        raise ValueError(names)
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    faulthandler.enable()
    os.abort()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]), Path(sys.argv[4]))
