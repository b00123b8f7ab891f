"""`immerse-field bundle` as an interviewer types it, on a real store."""

from pathlib import Path

from click.testing import CliRunner, Result

from app.commands.verbs import cli
from sync_server.bundling import take_bundle
from tests.fresh_store import PASSPHRASE
from tests.server.in_process import stored_records
from tests.sync.study import FieldLaptop, Study


def run(laptop: FieldLaptop, *arguments: str) -> Result:
    """Run a command on a laptop's folder; its store is closed meanwhile."""
    laptop.store.close()
    environment = {"IMMERSE_FIELD_DATA": str(laptop.store.folder), "IMMERSE_FIELD_PASSPHRASE": PASSPHRASE}
    done = CliRunner().invoke(cli, list(arguments), env=environment, standalone_mode=False)
    laptop.reopened()
    return done


def test_export_import_and_receipts_by_hand(study: Study, tmp_path: Path) -> None:
    """Packed by one laptop, handed to the other and to the server; the receipt empties the outbox."""
    first, second = study.laptop(), study.laptop()
    second.interview("C9", {"/f/a": "9"})
    second.sync()
    first.sync()
    first.interview("C1", {"/f/a": "1"})
    stick, hand_over, receipts = tmp_path / "stick.imb", tmp_path / "to-second.imb", tmp_path / "receipts.imb"

    packed = run(first, "bundle", "export", "--out", str(stick))
    handed = run(first, "bundle", "export", "--out", str(hand_over), "--to", second.device)
    taken = run(second, "bundle", "import", str(hand_over))
    receipts.write_bytes(take_bundle(study.context, stick.read_bytes()).receipts)
    confirmed = run(first, "bundle", "import", str(receipts))
    nothing = run(first, "bundle", "export", "--out", str(tmp_path / "none.imb"))

    assert "Packed 1 steps" in packed.stdout
    assert "Packed 1 steps" in handed.stdout
    assert "1 of them new here" in taken.stdout
    assert "1 steps of this laptop's interviews are confirmed" in confirmed.stdout
    assert nothing.return_value == 3
    assert "nothing to pack" in nothing.stderr
    assert not (tmp_path / "none.imb").exists()
    assert {row.participant for row in stored_records(study.context).values()} == {"C1", "C9"}
    assert first.store.counts().waiting == 0


def test_receipts_go_back_by_the_laptop_that_brought_the_bundle(study: Study, tmp_path: Path) -> None:
    """`bundle receipts` on the carrier."""
    author, carrier = study.laptop(), study.laptop()
    carrier.interview("C9", {"/f/a": "9"})
    carrier.sync()
    author.sync()
    author.interview("C1", {"/f/a": "1"})
    run(author, "bundle", "export", "--out", str(tmp_path / "a.imb"), "--to", carrier.device)
    run(carrier, "bundle", "import", str(tmp_path / "a.imb"))
    carrier.sync()

    made = run(carrier, "bundle", "receipts", author.device, "--out", str(tmp_path / "back.imb"))
    confirmed = run(author, "bundle", "import", str(tmp_path / "back.imb"))

    assert "Packed 1 steps" in made.stdout
    assert "1 steps" in confirmed.stdout
    assert author.store.counts().waiting == 0
