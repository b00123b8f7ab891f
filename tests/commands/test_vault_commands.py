"""The vault's commands as a person runs them: real files, nothing secret on a command line."""

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from app.commands.verbs import cli
from app.errors import AppError
from app.storage import Store
from app.storage.escrow import new_escrow_key
from app.storage.rows import Participant
from app.storage.vault_rows import LogKind
from tests.fresh_store import PASSPHRASE, QUICK
from tests.journeys.laptops import FieldLaptop
from tests.storage.conftest import SITE, SteppingTime, assign_children, enrol_directly
from tests.storage.used_laptop import a_days_work, flip
from tests.sync.conftest import utc_now

OTHER = "violet kettle marsh drum"


@pytest.fixture
def laptop(tmp_path: Path) -> FieldLaptop:
    """A laptop with an enrolled store, whose server is gone."""
    store = Store.create(tmp_path / "laptop", PASSPHRASE, now=utc_now, cost=QUICK)
    enrol_directly(store)
    assign_children(store)
    store.close()
    return FieldLaptop(tmp_path / "laptop", "Laptop")


@pytest.fixture
def other_file(tmp_path: Path) -> str:
    """A file with another passphrase."""
    file = tmp_path / "other.txt"
    file.write_text(OTHER + "\n", encoding="utf-8")
    return str(file)


def in_this_process(laptop: FieldLaptop, *arguments: str, status: int = 0, typed: str = "") -> Result:
    """A command of the program without a process of its own: the passphrase from the environment, answers as typed."""
    environment = {"IMMERSE_FIELD_DATA": str(laptop.data), "IMMERSE_FIELD_PASSPHRASE": PASSPHRASE}
    done = CliRunner().invoke(cli, arguments, env=environment, input=typed)
    assert done.exit_code == status, (arguments, done.output, done.exception)
    return done


def test_backup_and_restore_on_another_laptop(laptop: FieldLaptop, tmp_path: Path) -> None:
    """To a stick, and from it into an empty folder; a folder in use is refused with exit code 2."""
    made = laptop.run("backup", "--to", str(tmp_path / "stick")).stdout
    (backup,) = (tmp_path / "stick").iterdir()
    new = FieldLaptop(tmp_path / "new laptop", "Laptop")

    done = new.run("restore", str(backup))
    refused = laptop.run("restore", str(backup), status=2)

    assert "verified" in made
    assert "new identity" in done.stdout
    assert "invitation" not in done.stdout
    assert "Nothing was changed" in refused.stderr
    restored = Store.open(tmp_path / "new laptop", PASSPHRASE, now=utc_now)
    assert len(restored.participants(SITE)) == 3
    restored.close()


def test_the_lost_passphrase_drill(laptop: FieldLaptop, tmp_path: Path, other_file: str) -> None:
    """A printed sheet, a new passphrase from it; it refers to nothing outside itself, and nobody else may read it."""
    sheet = tmp_path / "sheet.html"
    in_this_process(laptop, "keys", "recovery-sheet", str(sheet))
    text = sheet.read_text(encoding="utf-8")
    key = text.split("<code>")[1].split("</code>")[0]
    mode = stat.S_IMODE(sheet.stat().st_mode)
    (tmp_path / "key.txt").write_text(key.lower(), encoding="utf-8")

    in_this_process(
        laptop, "keys", "recover", "first user", "--recovery-key-file", str(tmp_path / "key.txt"),
        "--new-passphrase-file", other_file,
    )  # fmt: skip

    assert "<svg" in text
    assert "src=" not in text
    assert os.name != "posix" or mode == 0o600
    Store.open(tmp_path / "laptop", OTHER, now=utc_now).close()


def test_users_come_and_go(laptop: FieldLaptop, tmp_path: Path, other_file: str) -> None:
    """Added with an own passphrase, removed with a new data key; the list shows both, and the log."""
    slot = in_this_process(laptop, "keys", "add-user", "M.", "--new-passphrase-file", other_file).stdout.split()[1]
    as_other = in_this_process(laptop, "keys", "list", "--passphrase-file", other_file).stdout

    in_this_process(laptop, "keys", "remove", slot)
    in_this_process(laptop, "keys", "new-key")

    assert "M. (interviewer), you" in as_other
    assert "user_added" in as_other
    store = Store.open(tmp_path / "laptop", PASSPHRASE, now=utc_now)
    assert [way.label for way in store.ways_in()] == ["first user"]
    store.close()


def test_a_weak_new_passphrase_is_refused_with_an_example(laptop: FieldLaptop, tmp_path: Path) -> None:
    """Exit code 2, the rule in words, and a better one is offered by a command."""
    (tmp_path / "weak.txt").write_text("password1234\n", encoding="utf-8")

    refused = laptop.run("keys", "passphrase", "--new-passphrase-file", str(tmp_path / "weak.txt"), status=2)

    assert "four or five words" in refused.stderr
    assert len(in_this_process(laptop, "keys", "offer").stdout.split()) == 5


def test_two_coordinators_open_a_laptop(laptop: FieldLaptop, tmp_path: Path, other_file: str) -> None:
    """Their keys are made once, encrypted; both are needed, and the laptop's log tells of it."""
    publics = [new_escrow_key(tmp_path / "one.pem", OTHER)]
    made = in_this_process(laptop, "keys", "escrow-key", str(tmp_path / "two.pem"), "--new-passphrase-file", other_file)
    publics.append(made.stdout.strip())
    in_this_process(laptop, "keys", "escrow-add", "office", *publics)
    arguments = ["--new-passphrase-file", other_file, "--passphrase-file", other_file]

    alone = laptop.run("keys", "escrow-open", "office", str(tmp_path / "one.pem"), *arguments, status=2)
    (tmp_path / "laptop" / "tries.json").unlink()
    in_this_process(
        laptop, "keys", "escrow-open", "office", str(tmp_path / "one.pem"), str(tmp_path / "two.pem"), *arguments
    )

    assert "not the passphrase" in alone.stderr
    assert b"ENCRYPTED" in (tmp_path / "two.pem").read_bytes()
    store = Store.open(tmp_path / "laptop", OTHER, now=utc_now)
    assert LogKind.ESCROW_OPENED in [line.kind for line in store.log()]
    store.close()


def test_salvage_says_what_could_not_be_read(laptop: FieldLaptop, tmp_path: Path) -> None:
    """Exit code 3, table by table; the damaged folder stays as it was."""
    database = tmp_path / "laptop" / "field.db"
    schema_ends = database.stat().st_size
    store = Store.open(tmp_path / "laptop", PASSPHRASE, now=utc_now)
    for seat in range(300):
        store.add_participant(Participant(code=f"N{seat}", site_id=SITE, class_label="3A", seat=seat, name="A name"))
    store.close()
    data = bytearray(database.read_bytes())
    data[schema_ends + 2 * 4096 + 99] ^= 1
    database.write_bytes(data)

    done = in_this_process(laptop, "salvage", str(tmp_path / "saved"), status=3)

    assert "unreadable" in done.stdout
    assert "Keep the damaged folder" in done.stdout
    assert database.read_bytes() == bytes(data)


def test_check_gives_advice_beside_its_finding(laptop: FieldLaptop) -> None:
    """No backup yet: said on standard error; the finding and the exit code stay those of the data."""
    done = in_this_process(laptop, "check")

    assert done.stdout == "All is well.\n"
    assert "advice.backup" in done.stderr


def test_how_long_sent_interviews_stay(laptop: FieldLaptop) -> None:
    """Without end at first; set, shown, carried out, and refused when it is no number."""
    said = [
        in_this_process(laptop, "retention", *arguments).stdout
        for arguments in (["show"], ["set", "30"], ["show"], ["now"], ["set", "off"])
    ]
    refused = in_this_process(laptop, "retention", "set", "soon", status=1).exception

    assert said[0] == said[4] == "Interviews stay on this laptop after they were sent.\n"
    assert said[1] == said[2]
    assert "after 30 days" in said[1]
    assert said[3].startswith("0 interviews left this laptop")
    assert isinstance(refused, AppError)
    assert refused.code == "retention.days"


def test_a_damaged_journal_is_named_by_the_check_until_somebody_looked(tmp_path: Path) -> None:
    """The check fails and says how to go on; after a yes it is content, and the log remembers."""
    used = a_days_work(tmp_path, SteppingTime())
    flip(used.killed / "field.db-wal", 300)
    laptop = FieldLaptop(used.killed, "Laptop")

    found = in_this_process(laptop, "check", status=1)
    in_this_process(laptop, "check", "--accept-lost", status=1, typed="n\n")
    accepted = in_this_process(laptop, "check", "--accept-lost", typed="y\n")
    in_this_process(laptop, "check")

    assert "check --accept-lost" in found.stdout
    assert "were changed last" in accepted.stdout
    store = Store.open(used.killed, PASSPHRASE, now=utc_now)
    assert store.log()[0].kind is LogKind.LOSS_ACCEPTED
    store.close()


def test_no_command_takes_a_secret_as_an_argument() -> None:
    """Others see command lines and shells keep them: passphrases and keys come from files, variables or prompts."""
    found = [
        f"{path}: {parameter.name}"
        for path, command in every_command(cli, "immerse-field")
        for parameter in command.params
        if re.search("pass|secret|private|recovery", parameter.name or "") and not parameter.name.endswith("_file")
    ]

    assert found == []


def every_command(group: click.Group, path: str) -> Iterator[tuple[str, click.Command]]:
    """All commands below a group."""
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        yield f"{path} {name}", command
        if isinstance(command, click.Group):
            yield from every_command(command, f"{path} {name}")
