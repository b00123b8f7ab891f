"""What a set of revisions of one record means, and what a decision about it writes; pure, for laptop and server."""

from app.merge.clocks import display_order, hlc_time, next_hlc
from app.merge.deciding import (
    DECISION_KINDS,
    STATE_FIELD,
    Decided,
    History,
    chosen_values,
    delete,
    join,
    least_finished,
    recode,
    resolve,
    send_back,
    set_apart,
    undo,
)
from app.merge.files import standing_files
from app.merge.merging import (
    DELETED_FIELD,
    Dispute,
    FieldValue,
    MergedRecord,
    Write,
    disputes,
    field_value,
    merge,
    wire_value,
)
from app.merge.twins import Duplicate, Twin, answers_of, duplicate_of

__all__ = [
    "DECISION_KINDS",
    "DELETED_FIELD",
    "STATE_FIELD",
    "Decided",
    "Dispute",
    "Duplicate",
    "FieldValue",
    "History",
    "MergedRecord",
    "Twin",
    "Write",
    "answers_of",
    "chosen_values",
    "delete",
    "display_order",
    "disputes",
    "duplicate_of",
    "field_value",
    "hlc_time",
    "join",
    "least_finished",
    "merge",
    "next_hlc",
    "recode",
    "resolve",
    "send_back",
    "set_apart",
    "standing_files",
    "undo",
    "wire_value",
]
