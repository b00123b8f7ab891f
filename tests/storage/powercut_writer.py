"""Program under the power-cut recorder: answers questions and notes each one once the store has confirmed it.

python -m tests.storage.powercut_writer FOLDER ANSWERS
"""

import os
import sys
import uuid
from datetime import UTC, datetime
from pathlib import Path

from app.protocol.wire import RecordState
from app.storage import Store
from app.storage.rows import NewInterview
from tests.fresh_store import PASSPHRASE, QUICK
from tests.storage.conftest import SITE, assign_children, enrol_directly, step, whole

PER_INTERVIEW = 10


def entity_of(number: int) -> str:
    """The interview that an answer belongs to."""
    return str(uuid.UUID(int=number // PER_INTERVIEW + 1))


def main(folder: Path, answers: int) -> None:
    """Make a store in ``FOLDER/store``; append the number of confirmed answers to ``FOLDER/x.ack``."""

    def now() -> datetime:
        return datetime.now(UTC)

    store = Store.create(folder / "store", PASSPHRASE, now=now, cost=QUICK)
    enrol_directly(store)
    assign_children(store)
    acknowledged = os.open(folder / "x.ack", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.write(acknowledged, b"0\n")
    for number in range(answers):
        entity = entity_of(number)
        if number % PER_INTERVIEW == 0:
            store.begin(NewInterview(entity, "f", "1", SITE, "C1", "English (en)", now(), "{}", {"@assent": "given"}))
        store.save(step(entity, f"/f/q{number}", "x" * (number % 700)))
        os.write(acknowledged, f"{number + 1}\n".encode())
        if number % PER_INTERVIEW == PER_INTERVIEW - 1:
            store.cut(whole(entity, {f"/f/q{number}": "x" * (number % 700)}, RecordState.FINAL))
        if number % 40 == 39:
            # Into the main file, as SQLite does by itself after a thousand pages.
            with store._outside_transaction():
                pass


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
