"""Data of every released schema open in this program, whole; `schemas/` holds a store that each one wrote."""

import shutil
from pathlib import Path

import pytest

from app.storage import Store
from app.storage.rows import InterviewState
from tests.fresh_store import PASSPHRASE
from tests.storage.conftest import SITE, SteppingTime

SCHEMAS = Path(__file__).parent / "schemas"


@pytest.mark.parametrize("schema", sorted(path.name for path in SCHEMAS.iterdir() if path.is_dir()))
def test_incident_38_a_store_of_every_released_schema_opens_with_all_its_content(
    schema: str, tmp_path: Path, time: SteppingTime
) -> None:
    """Interviews, answers, names and what waits for the server are there after the upgrade; the check is clean."""
    folder = tmp_path / "store"
    shutil.copytree(SCHEMAS / schema, folder)

    store = Store.open(folder, PASSPHRASE, now=time.now)

    states = {row.participant: (row.state, row.answered) for row in store.interviews()}
    assert states == {"C1": (InterviewState.FINAL, 1), "C2": (InterviewState.DRAFT, 1)}
    assert [child.name for child in store.participants(SITE)] == ["Zoë Example", "", ""]
    assert store.counts().waiting == 2
    assert store.check() == ()
    store.close()


def test_a_setting_is_kept(folder: Path, store: Store, time: SteppingTime) -> None:
    """Unset is None; the last value written stands after closing."""
    assert store.setting("child_mode.pin") is None

    store.set_setting("child_mode.pin", "one")
    store.set_setting("child_mode.pin", "two")
    store.close()

    again = Store.open(folder, PASSPHRASE, now=time.now)
    assert again.setting("child_mode.pin") == "two"
    again.close()


def test_the_files_of_the_schema_steps_are_named_after_their_numbers(store: Store) -> None:
    """The store reads the numbers from the names, Alembic from inside; they are the same, in one line."""
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    import app.storage
    from app.storage.schema import known_versions

    config = Config()
    config.set_main_option("script_location", str(Path(app.storage.__file__).parent / "migrations"))
    steps = list(ScriptDirectory.from_config(config).walk_revisions())[::-1]

    assert known_versions() == tuple(step.revision for step in steps)
