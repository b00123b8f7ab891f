"""What a sync needs of a server, over whatever wire, and how a server says no; opens no connection."""

from typing import Protocol, TypeVar

from app.protocol.lines import ReadPage
from app.protocol.wire import Certificate, ErrorAnswer, HelloAnswer, Wire
from app.storage import DeviceKeys

Message = TypeVar("Message", bound=Wire)
LONGEST_PAUSE_S = 60
"""A longer pause that a server asks for ends the sync; a person is not kept waiting for it."""


class Offline(Exception):  # noqa: N818 - a state of the world, not an error
    """The server cannot be reached now; nothing is lost and nothing is wrong."""


class ServerAnswerError(Exception):
    """The server answered, but not with success.

    Attributes:
        status: HTTP status.
        answer: its words, if they had our shape.
        retry_after_s: how long it asks to be left alone; 0 when it does not say.
    """

    def __init__(self, status: int, answer: ErrorAnswer | None, *, retry_after_s: int = 0) -> None:
        self.status = status
        self.answer = answer
        self.retry_after_s = retry_after_s
        super().__init__(f"{status} {answer.code if answer else ''}".strip())


class Conversation(Protocol):
    """Each method raises `Offline` or `ServerAnswerError`, or an `AppError` when something else answers."""

    def hello(self, keys: DeviceKeys) -> HelloAnswer:
        """Greet as a device; what follows is signed by its key."""

    def readmit(self, certificate: Certificate) -> HelloAnswer:
        """Greet a server that was restored and has forgotten this device."""

    def get(self, path: str, answer_type: type[Message]) -> Message:
        """Get a message."""

    def get_page(self, path: str) -> ReadPage:
        """Get a page of the feed; its signatures are the store's to check."""

    def post(self, path: str, message: Wire, answer_type: type[Message]) -> Message:
        """Post a message."""

    def put_piece(self, path: str, data: bytes, answer_type: type[Message]) -> Message:
        """Put a piece of an attachment."""

    def get_piece(self, path: str) -> bytes:
        """Get a piece of an attachment; whether it is the right one is the store's to check."""

    def post_lines(self, path: str, data: bytes, answer_type: type[Message]) -> Message:
        """Post lines."""
