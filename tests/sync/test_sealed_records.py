"""Records whose answers the server cannot read are no option of this version: they are refused whole."""

import pytest

from app.errors import AppError
from app.protocol.digests import sha256_hex
from app.protocol.wire import Body
from sync_server import intake
from sync_server.database import ledger, people
from tests.server.in_process import enrolled
from tests.sync.study import Study


def test_a_record_that_the_server_could_not_read_is_refused_whole(study: Study) -> None:
    """A body that holds a sealed text instead of fields, rightly committed to: nothing of its batch is kept."""
    laptop = enrolled(study.context)
    head = laptop.revise({"/f/a": "1"}).head
    salt, body = "0" * 32, b'{"sealed":"5ea1ed"}'
    sealed = head.model_copy(update={"commit": sha256_hex(bytes.fromhex(salt) + body)})
    envelope = laptop.batch().model_copy(update={"revisions": ()})
    batch = b"\n".join([envelope.to_bytes(), sealed.to_bytes(), salt.encode("ascii") + body, b""])
    with study.context.database.reading() as connection:
        carrier = people.devices(connection, only=[laptop.device])[laptop.device]

    with pytest.raises(AppError) as refused:
        intake.take_in(study.context, batch, carrier=carrier)

    assert (refused.value.code, refused.value.facts["message_type"]) == ("protocol.invalid_message", "Body")
    with study.context.database.reading() as connection:
        assert ledger.entities_of_log(connection) == ()
        assert ledger.quarantine(connection) == ()


def test_no_program_of_this_version_writes_such_a_record() -> None:
    """What a body can say is fields and events."""
    assert set(Body.model_fields) == {"fields", "events"}
