"""Frozen rows of what was exchanged and what became of every record; no answers, no names."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.protocol.wire import Outcome, Receipt


class Way(StrEnum):
    """By which way something was exchanged."""

    SERVER = "server"
    STICK_OUT = "stick_out"
    STICK_IN = "stick_in"


@dataclass(frozen=True)
class Exchanged:
    """One sync, or one file that went or came on a stick.

    Attributes:
        partner: the server's address, or what stands on the other laptop; "" for the coordinators.
        ended: how: ``done``, ``offline``, ``refused``, ``failed``.
        code: why, as a stable code; "" when there is nothing to say.
        went, came: steps of interviews.
        conflicts, quarantined: of those that went, what needs a coordinator.
    """

    way: Way
    partner: str
    ended: str
    code: str = ""
    went: int = 0
    came: int = 0
    conflicts: int = 0
    quarantined: int = 0
    at_utc: datetime | None = None


@dataclass(frozen=True)
class ReceiptLine:
    """What became of one step of an interview; `code` says why it waits or is in dispute."""

    rev: str
    participant: str
    form_id: str
    outcome: Outcome
    code: str


@dataclass(frozen=True)
class ReceivedBatch:
    """A batch that the server confirmed, with its word on every record; an older program kept no lines."""

    receipt: Receipt
    received_at_utc: datetime
    lines: tuple[ReceiptLine, ...]
