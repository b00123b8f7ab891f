"""Syncs, sticks and what became of every record, in an interviewer's words; pure, but for the words of `Texts`."""

from dataclasses import dataclass
from datetime import datetime
from html import escape

from app.protocol.wire import Outcome
from app.storage.exchange_rows import Exchanged, ReceiptLine, ReceivedBatch, Way
from app.storage.rows import Project, SyncCounts
from app.ui.texts import Texts
from app.ui.waiting_page import why_it_waits

_WIDE = "width='100%' cellpadding='4'"


@dataclass(frozen=True)
class SyncLogView:
    """All that the page shows.

    Attributes:
        titles: form id -> title.
    """

    project: Project
    counts: SyncCounts
    exchanges: tuple[Exchanged, ...]
    batches: tuple[ReceivedBatch, ...]
    titles: dict[str, str]


class SyncWords:
    """Says them in one language."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    def moment(self, at_utc: datetime | None) -> str:
        """A date and time where the laptop is."""
        if at_utc is None:
            return ""
        return self._texts.moment(at_utc)

    def waits(self, counts: SyncCounts) -> str:
        """What has not left the laptop, why, and what to do; what needs a coordinator."""
        counted, translate = self._texts.counted, self._texts.translate
        said = []
        if counts.waiting:
            said.append(counted.tr("%n interview(s) wait(s) here for the next sync or stick.", "", counts.waiting))
        else:
            said.append(translate("App", "Nothing waits here: the server has everything that was ended."))
        asking = counts.conflicts + counts.quarantined
        if asking:
            said.append(counted.tr("%n need(s) a coordinator, who sees it too; you need not do anything.", "", asking))
        return " ".join(said)

    def partner(self, exchanged: Exchanged) -> str:
        """With whom."""
        translate = self._texts.translate
        if exchanged.way is Way.SERVER:
            return translate("App", "Server")
        other = exchanged.partner or translate("App", "coordinators")
        if exchanged.way is Way.STICK_OUT:
            return translate("App", "Stick for {whom}").format(whom=other)
        return translate("App", "Stick from {whom}").format(whom=other)

    def ended(self, exchanged: Exchanged) -> str:
        """How it ended, and what to do."""
        translate, counted = self._texts.translate, self._texts.counted
        if exchanged.ended == "offline":
            return translate("App", "No network. Everything is safe; sync again where there is one.")
        if exchanged.ended == "refused":
            return translate("App", "The server did not accept this laptop. Call your coordinator.")
        if exchanged.ended == "failed":
            return translate("App", "It did not end well, and nothing is lost. Try again; then call your coordinator.")
        asking = exchanged.conflicts + exchanged.quarantined
        if asking:
            return counted.tr("Done. %n of what went need(s) a coordinator.", "", asking)
        return translate("App", "Done.")

    def became(self, line: ReceiptLine) -> str:
        """What became of a record of a batch."""
        translate = self._texts.translate
        if line.outcome is Outcome.QUARANTINED:
            return translate("App", "Kept apart for a coordinator.") + " " + why_it_waits(self._texts, line.code)
        return {
            Outcome.APPLIED: translate("App", "The server has it."),
            Outcome.KNOWN: translate("App", "The server had it already."),
            Outcome.CONFLICT: translate("App", "The server has it; another laptop says something else."),
        }[line.outcome]

    def receipt_html(self, view: SyncLogView, batch: ReceivedBatch) -> str:
        """One receipt for paper: what the server signed, and each record by its code. No name and no answer."""
        translate = self._texts.translate
        content = batch.receipt.content
        facts = (
            (translate("App", "Project"), view.project.name),
            (translate("App", "Laptop"), view.project.device_label),
            (translate("App", "Received by the server"), self.moment(batch.received_at_utc)),
            (translate("App", "Taken"), str(content.applied + content.known)),
            (translate("App", "In dispute"), str(content.conflict)),
            (translate("App", "Kept apart"), str(content.quarantined)),
            (translate("App", "Batch"), content.digest),
            (translate("App", "Signature"), batch.receipt.signature),
        )
        titles = (
            translate("App", "Child"),
            translate("App", "Questionnaire"),
            translate("App", "What became of it"),
        )
        lines = (
            (line.participant, view.titles.get(line.form_id, line.form_id), self.became(line)) for line in batch.lines
        )
        title = escape(translate("App", "Receipt of the server"))
        direction = "rtl" if self._texts.is_rtl else "ltr"
        return (
            f"<div dir='{direction}'><h2>{title}</h2>"
            f"<table {_WIDE}>{''.join(self._row((name, _broken(said))) for name, said in facts)}</table><br>"
            f"<table {_WIDE}>{self._row(titles, cell='th')}{''.join(map(self._row, lines))}</table></div>"
        )

    def _row(self, cells: tuple[str, ...], cell: str = "td") -> str:
        """Qt keeps the columns of a table in their order, whatever the direction."""
        side = "right" if self._texts.is_rtl else "left"
        ordered = cells[::-1] if self._texts.is_rtl else cells
        return f"<tr>{''.join(f'<{cell} align={side}>{escape(words)}</{cell}>' for words in ordered)}</tr>"


def _broken(said: str) -> str:
    """A digest or signature in groups, so that it fits on paper and can be compared by eye."""
    if len(said) < 64 or " " in said:
        return said
    return " ".join(said[start : start + 8] for start in range(0, len(said), 8))
