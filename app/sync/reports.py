"""What a sync tells a person: how far it is and how it ended."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class SyncEnd(StrEnum):
    """How a sync ended. Offline is a state, not an error."""

    DONE = "done"
    OFFLINE = "offline"
    REFUSED = "refused"
    FAILED = "failed"


class SyncStage(StrEnum):
    """What a sync is doing."""

    GREETING = "greeting"
    SENDING = "sending"
    RECEIVING = "receiving"
    FORMS = "forms"
    VERIFYING = "verifying"


@dataclass(frozen=True)
class SyncProgress:
    """A step of a sync; `total` is 0 where it is not known."""

    stage: SyncStage
    done: int
    total: int


@dataclass(frozen=True)
class SyncReport:
    """The result of one sync.

    Attributes:
        end: how it ended.
        code: stable reason; when done, of what the lists of children lack, else empty.
        message: plain words for a person, with what to do; empty when nothing is to be done.
        sent: revisions that the server confirmed with a receipt in this sync.
        received: revisions that were new here.
        conflicts: of those sent, how many contradict what another laptop sent.
        quarantined: of those sent, how many the server keeps apart for a coordinator.
        carried: revisions of other laptops that this one brought to the server.
        media_sent: attachments that the server confirmed in this sync.
        media_waiting: attachments that are still to be sent or fetched; answers never wait for them.
        purged: interviews that left this laptop because the server has them and the project's days are over.
    """

    end: SyncEnd
    at_utc: datetime
    code: str = ""
    message: str = ""
    sent: int = 0
    received: int = 0
    conflicts: int = 0
    quarantined: int = 0
    carried: int = 0
    purged: int = 0
    media_sent: int = 0
    media_waiting: int = 0
