"""From a record's revisions to the row that shows it, and to what snapshots read; pure."""

from collections.abc import Collection, Iterable, Sequence

from app.merge import FieldValue, Write, display_order, least_finished, merge
from app.protocol.canonical import Json, canonical_bytes, parse_json
from app.protocol.missing import Missing
from app.protocol.wire import Revision
from sync_server.database.ledger import RecordRow

TEST_DATA_FIELD = "@test_data"


def has_answer(revisions: Iterable[Revision]) -> bool:
    """Does any of these hold an answer to a question, "rather not say" included?"""
    return any(
        key.startswith("/") and value is not None for revision in revisions for key, value in revision.fields.items()
    )


def merged_row(revisions: Sequence[Revision], *, forms: Collection[tuple[str, str]], updated_seq: int) -> RecordRow:
    """Merge all accepted revisions of one record; the same set gives the same row but for `updated_seq`.

    Args:
        forms: (form id, version) of everything published; a record of another form is kept and marked.

    How finished it is says `least_finished`. Form, site and participant are those of the head that is last in display
    order; heads that differ in them are rare, and each stays visible in its revision.
    """
    merged = merge(revisions)
    last = [revision for revision in revisions if revision.rev in merged.heads]
    shown = max((one.head for one in last), key=display_order)
    return RecordRow(
        entity=merged.entity,
        form=shown.form,
        form_version=shown.form_version,
        is_form_known=(shown.form, shown.form_version) in forms,
        site=shown.site,
        participant=shown.participant,
        state=least_finished(last).value,
        heads=merged.heads,
        fields=_text({key: _json(value) for key, value in merged.fields.items()}),
        conflicts=_text({key: [_write_json(write) for write in writes] for key, writes in merged.conflicts.items()}),
        has_conflict=bool(merged.conflicts),
        is_deleted=merged.is_deleted,
        # One marked revision marks the record for good: an edit must not turn test data into findings.
        is_test_data=any(map(is_marked_test_data, revisions)),
        updated_seq=updated_seq,
    )


def is_marked_test_data(revision: Revision) -> bool:
    """Does this revision say that nobody was asked?"""
    return revision.fields.get(TEST_DATA_FIELD) == "yes"


def _text(value: Json) -> str:
    return canonical_bytes(value).decode("utf-8")


def _json(value: FieldValue) -> Json:
    return {"missing": value.value} if isinstance(value, Missing) else value


def _write_json(write: Write) -> Json:
    return {"device": write.device, "hlc": write.hlc, "rev": write.rev, "value": _json(write.value)}


def read_fields(text: str) -> dict[str, FieldValue]:
    """The merged fields of a stored row."""
    fields = parse_json(text.encode("utf-8"))
    assert isinstance(fields, dict)
    return {key: _value(value) for key, value in fields.items()}


def _value(value: Json) -> FieldValue:
    if isinstance(value, dict):
        return Missing(value["missing"])
    assert value is None or isinstance(value, str)
    return value
