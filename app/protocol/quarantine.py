"""What waits in the server's quarantine, as a coordinator's laptop sees it, and the word that it gives."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from app.protocol.base import Digest, Identifier, Uuid, Wire
from app.protocol.canonical import MAX_INTEGER
from app.protocol.wire import Revision

PAGE = 100


class WaitingRevision(Wire):
    """A revision that the server keeps apart, and why; a stub where the content was erased."""

    revision: Revision
    code: Identifier
    carrier: Uuid
    received_at_utc: str
    is_set_aside: bool


class QuarantinePage(Wire):
    """``GET /v1/quarantine?after=``: what waits, in the order of its arrival, what was set aside included."""

    waiting: tuple[WaitingRevision, ...]
    next: Annotated[int, Field(ge=0, le=MAX_INTEGER)]
    more: bool


class Verdict(StrEnum):
    """What a coordinator can say of a waiting revision; nothing is thrown away."""

    ACCEPT = "accept"
    SET_ASIDE = "set_aside"


class QuarantineOrder(Wire):
    """``POST /v1/quarantine``: a coordinator's word on one revision; safe to repeat."""

    rev: Digest
    verdict: Verdict


class QuarantineAnswer(Wire):
    """What became of an order: ``done``, or the reason why it could not be done, as a code."""

    rev: Digest
    code: Identifier
