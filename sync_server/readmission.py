"""Lets laptops back in that a restored server has forgotten, by the certificate that it signed for them itself."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection

from app.errors import AppError
from app.protocol.signing import is_certificate_signed
from app.protocol.wire import Certificate
from sync_server.context import ServerContext
from sync_server.database import people


def admit(
    connection: Connection, certificates: Iterable[Certificate], *, context: ServerContext, now_utc: datetime
) -> None:
    """Enrol those of these devices that are unknown; their rights are those of the certificate.

    Raises:
        AppError: ``certificate.forged``: not signed by this project's key.
    """
    offered = {certificate.content.device: certificate for certificate in certificates}
    if not offered:
        return
    known = people.devices(connection, only=offered)
    for device, certificate in offered.items():
        content = certificate.content
        if content.project != context.project_id or not is_certificate_signed(context.server_key, certificate):
            raise AppError("certificate.forged", "A laptop's certificate is not this project's.")
        if device not in known:
            people.insert_device(connection, certificate, enrolled_at_utc=now_utc)
