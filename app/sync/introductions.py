"""A laptop's name card on a stick: its certificate, by which another laptop can seal a file to it without a network.

The certificate is signed by the project's key, which every laptop has, so a card that somebody else made is refused.
"""

from app.errors import AppError
from app.protocol.wire import Certificate
from app.storage import Store

_MARK = b"immerse-laptop-card 1\n"


def is_introduction(data: bytes) -> bool:
    """Is this file a name card?"""
    return data.startswith(_MARK)


def introduction(store: Store) -> bytes:
    """This laptop's card; it holds keys that anybody may see, and no secret.

    Raises:
        AppError: ``project.missing``.
    """
    if store.project() is None:
        raise AppError("project.missing", "Enter the invitation of your coordinator first.")
    return _MARK + store.own_certificate().to_bytes()


def take_introduction(store: Store, data: bytes) -> Certificate:
    """Know the laptop of a card from now on.

    Raises:
        AppError: ``introduction.damaged``, ``introduction.own``, ``sync.certificate_forged``, ``project.missing``.
    """
    if store.project() is None:
        raise AppError("project.missing", "Enter the invitation of your coordinator first.")
    try:
        certificate = Certificate.from_bytes(data.removeprefix(_MARK))
    except AppError as error:
        raise AppError(
            "introduction.damaged", "This card of a laptop is damaged. Make it again on the other laptop."
        ) from error
    if certificate.content.device == store.own_certificate().content.device:
        raise AppError("introduction.own", "This is this laptop's own card. Take it over on the other laptop.")
    store.save_peers([certificate])
    return certificate
