"""Program under the power-cut recorder: takes batches in and notes each receipt once it is there.

python -m tests.server.powercut_writer FOLDER BATCHES
"""

import os
import sys
from pathlib import Path

from tests.server.in_process import enrolled, make_context, take_in

BATCH = 5


def main(folder: Path, batches: int) -> None:
    """Write ``FOLDER/server.db`` and append the number of acknowledged revisions to ``FOLDER/x.ack``."""
    context = make_context(folder)
    laptop = enrolled(context)
    acknowledged = os.open(folder / "x.ack", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    for number in range(batches):
        for answer in range(BATCH):
            laptop.revise({f"/f/question_{question}": f"{number} {answer}" for question in range(40)})
        first = number * BATCH
        take_in(context, laptop.batch(first))
        os.write(acknowledged, f"{first + BATCH}\n".encode())


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
