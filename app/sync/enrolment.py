"""Becoming a device of a project by a coordinator's invitation."""

from collections.abc import Callable

import requests

from app.errors import AppError
from app.protocol.digests import enrolment_proof
from app.protocol.signing import is_certificate_signed, public_hex, read_invitation
from app.protocol.wire import EnrolAnswer, EnrolRequest
from app.storage import Store
from app.storage.rows import Project
from app.sync.conversation import Offline, ServerAnswerError
from app.sync.transport import Transport


def enrol(
    store: Store,
    invitation_text: str,
    *,
    device_label: str,
    session_factory: Callable[[], requests.Session] = requests.Session,
) -> Project:
    """Enrol this laptop: make its keys, prove knowledge of the one-time code, keep the signed certificate.

    Args:
        store: an open store without a project.
        invitation_text: as the coordinator gave it, ``immerse1:...``.
        device_label: how people call this laptop, for example "blue laptop 3".

    Raises:
        AppError: ``invitation.unreadable``, ``enrol.offline``, ``enrol.refused``, ``enrol.wrong_server``,
            ``project.taken``, ``sync.*``.
    """
    invitation = read_invitation(invitation_text)
    # Kept before the request: if the answer is lost, the same keys ask again and get the same certificate.
    keys = store.pending_keys(invitation.code_id, label=device_label)
    unproved = EnrolRequest(
        v=1,
        project=invitation.project,
        code_id=invitation.code_id,
        device=keys.device_id,
        device_label=keys.label,
        sign_key=public_hex(keys.sign.public_key()),
        seal_key=keys.seal.public_key().public_bytes_raw().hex(),
        proof="0" * 64,
    )
    request = unproved.model_copy(update={"proof": enrolment_proof(unproved, invitation.code)})
    with session_factory() as session:
        try:
            answer = Transport(invitation.url, session=session).post_unsigned("/v1/enrol", request, EnrolAnswer)
        except Offline:
            raise AppError(
                "enrol.offline", "The server cannot be reached. Enrolling needs a network once; try again there."
            ) from None
        except ServerAnswerError as error:
            message = error.answer.message if error.answer else "The server did not accept the invitation."
            raise AppError("enrol.refused", message, status=error.status) from error
    certificate = answer.certificate
    is_ours = (
        certificate.content.device == keys.device_id
        and certificate.content.sign_key == request.sign_key
        and certificate.content.seal_key == request.seal_key
        and certificate.content.project == invitation.project
    )
    if not is_ours or not is_certificate_signed(invitation.server_key, certificate):
        raise AppError(
            "enrol.wrong_server",
            "This is not the server of the invitation. Do not use this network; ask your coordinator.",
        )
    return store.save_enrolment(invitation, answer, keys)
