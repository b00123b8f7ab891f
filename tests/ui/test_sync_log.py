"""What went and what came, in an interviewer's words, and the receipt on paper; the real store, the real receipts."""

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.protocol.wire import Outcome
from app.storage.exchange_rows import Exchanged, ReceiptLine, Way
from app.storage.rows import SyncCounts
from app.sync.conversation import Offline
from app.ui.paper import pdf_of
from app.ui.sync_log_page import SyncLogPage
from app.ui.sync_log_view import SyncLogView, SyncWords
from app.ui.texts import Texts
from tests.sync.conftest import memory_folder, study, template  # noqa: F401  # fixtures
from tests.sync.study import FieldLaptop, Study
from tests.sync.wired import undisturbed


def _view(laptop: FieldLaptop) -> SyncLogView:
    store = laptop.store
    project = store.project()
    assert project is not None
    return SyncLogView(project, store.counts(), store.exchanges(), store.received_batches(), {})


def test_syncs_with_and_without_a_network_and_every_record_of_a_batch_are_told(
    study: Study,  # noqa: F811
    qtbot: QtBot,
) -> None:
    """Offline says what to do; the batch names the child by code, and no answer stands anywhere."""
    laptop = study.laptop()
    laptop.interview("C1", {"/f/a": "secret"})
    laptop.fault = _unreachable
    laptop.sync()
    waiting = SyncWords(Texts("en")).waits(laptop.store.counts())
    laptop.fault = undisturbed
    laptop.sync()
    view, page = _view(laptop), SyncLogPage(Texts("en"))
    qtbot.addWidget(page)

    page.show_log(view)

    told = [[page.exchanges.data(page.exchanges.index(row, column)) for column in range(1, 5)] for row in range(2)]
    line = [page.lines.data(page.lines.index(0, column)) for column in (0, 2)]
    html = SyncWords(Texts("en")).receipt_html(view, view.batches[0])
    assert "wait" in waiting
    assert told == [
        ["Server", "1", "–", "Done."],
        ["Server", "–", "–", "No network. Everything is safe; sync again where there is one."],
    ]
    assert line == ["C1", "The server has it."]
    assert "C1" in html
    assert "secret" not in html


def _unreachable(*_: object) -> bytes:
    raise Offline("cut")


def test_what_waits_for_a_coordinator_says_so_with_its_reason() -> None:
    """Of a record of a batch, and of a sync as a whole."""
    words = SyncWords(Texts("en"))
    line = ReceiptLine("r", "C1", "f", Outcome.QUARANTINED, "device_revoked")

    kept, differs = words.became(line), words.became(replace(line, outcome=Outcome.CONFLICT))
    whole = words.ended(Exchanged(Way.SERVER, "", "done", went=3, conflicts=1, quarantined=1))
    counts = words.waits(SyncCounts(drafts=0, waiting=0, sent=3, conflicts=1, quarantined=1, last_sync_at_utc=None))

    assert kept.startswith("Kept apart for a coordinator. The laptop was revoked")
    assert "another laptop" in differs
    assert whole.startswith("Done. 2 of what went")
    assert "you need not do anything" in counts


def test_a_receipt_is_a_pdf_file(tmp_path: Path, fonts: tuple[str, ...]) -> None:
    """Its title is in it, and it has pages."""
    file = tmp_path / "receipt.pdf"

    pdf_of(file, "Receipt", "<h2>Receipt</h2><table><tr><td>C1</td></tr></table>")

    content = file.read_bytes()
    assert content.startswith(b"%PDF-")
    assert b"/Type /Page" in content
