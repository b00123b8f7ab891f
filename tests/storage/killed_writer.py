"""A process that answers questions until somebody kills it; says on a pipe which answer the store has confirmed."""

import itertools
import os
import uuid
from datetime import UTC, datetime
from pathlib import Path

from app.protocol.wire import Event, RecordState, RevisionKind
from app.storage import Store
from app.storage.rows import DraftUpdate, NewInterview, RevisionDraft

CANARY = "Canary-Zanzibar"
"""In every planted name and answer."""
CANARY_CODE = "7K2M-9QXA-W"
"""The code of the planted child."""


def answer_of(number: int) -> str:
    """What child `number` says; recognisable in a file if it ever stood there in clear."""
    return f"{CANARY}-answer-{number}"


def write_until_killed(folder: str, passphrase: str, site: str, said: int) -> None:
    """Open interviews, answer, finish every fifth answer; each confirmed answer is written to the descriptor `said`."""
    store = Store.open(Path(folder), passphrase, now=lambda: datetime.now(UTC))
    with os.fdopen(said, "w", buffering=1, encoding="ascii") as pipe:
        for number in itertools.count():
            if number % 5 == 0:
                entity = str(uuid.uuid4())
                store.begin(
                    NewInterview(
                        entity,
                        "f",
                        "1",
                        site,
                        CANARY_CODE,
                        "English (en)",
                        datetime.now(UTC),
                        "{}",
                        {"@assent": "given"},
                    )
                )
            path = f"/f/q{number % 5}"
            store.save(
                DraftUpdate(
                    entity,
                    {path: answer_of(number)},
                    '{"state":"' + CANARY + '"}',
                    path,
                    "English (en)",
                    events=(Event(at_ms=number, kind="answered", path=path),),
                )
            )
            pipe.write(f"{entity} {path} {number}\n")
            if number % 5 == 4:
                fields = {f"/f/q{index}": answer_of(number - 4 + index) for index in range(5)}
                store.cut(RevisionDraft(entity, RevisionKind.EDIT, RecordState.FINAL, fields, "{}", None))
                pipe.write(f"{entity} final {number}\n")
