"""Who is calling: enrolment by a one-time code, nonces, and the check of signed requests; sees no answers."""

import hmac
import logging
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from app.errors import AppError
from app.protocol.digests import enrolment_proof
from app.protocol.signing import RequestMessage, sign_message, verify_request
from app.protocol.wire import (
    PROTOCOL_VERSION,
    Certificate,
    CertificateContent,
    EnrolAnswer,
    EnrolRequest,
    HelloAnswer,
    HelloRequest,
    RenewRequest,
)
from sync_server.context import ServerContext
from sync_server.database import people
from sync_server.database.failing import Failure, failure_of
from sync_server.database.people import Device, InvitationRow, Project
from sync_server.database.types import utc_text
from sync_server.readmission import admit

log = logging.getLogger("immerse.server")

PROTOCOL_MIN = 1
_READING = "GET"


@dataclass(frozen=True)
class Caller:
    """A laptop whose signature was right, and the nonce for its next request."""

    device: Device
    next_nonce: str


def enrol(context: ServerContext, request: EnrolRequest) -> EnrolAnswer:
    """Exchange a one-time code for a certificate.

    The same request again gets the same certificate: the first answer may have been lost on its way.

    Raises:
        AppError: ``enrol.refused`` (unknown code, wrong proof or locked: the answer does not tell which),
            ``enrol.expired``, ``enrol.code_used``, ``enrol.device_known``, ``enrol.wrong_project``.
    """
    if request.project != context.project_id:
        raise AppError("enrol.wrong_project", "This invitation belongs to another project.")
    refusal: AppError | None = None
    certificate: Certificate | None = None
    # A wrong try is counted in a transaction that commits, so the refusal is raised only after it.
    with context.database.writing() as connection:
        now = context.now()
        invitation = people.find_invitation(connection, request.code_id)
        refusal = _refusal(connection, context, request, invitation, now)
        if refusal is None:
            assert invitation is not None
            certificate = _enrolled(connection, context, request, invitation, now)
        project = context.project(connection)
    if certificate is None:
        assert refusal is not None
        raise refusal
    return EnrolAnswer(project_name=project.name, epoch=project.epoch, certificate=certificate)


def _refusal(
    connection: Connection,
    context: ServerContext,
    request: EnrolRequest,
    invitation: InvitationRow | None,
    now: datetime,
) -> AppError | None:
    if invitation is not None and invitation.used_by is not None:
        return _refusal_of_used(connection, request, invitation)
    if invitation is None or invitation.code is None:
        return _refused()
    if not hmac.compare_digest(enrolment_proof(request, invitation.code), request.proof):
        people.count_wrong_try(connection, request.code_id, limit=context.limits.wrong_tries)
        return _refused()
    if now > invitation.expires_at_utc:
        return AppError("enrol.expired", "This invitation has expired. Ask the coordinator for a new one.")
    if people.devices(connection, only=[request.device]):
        return AppError("enrol.device_known", "This laptop is enrolled already.")
    return None


def _refusal_of_used(connection: Connection, request: EnrolRequest, invitation: InvitationRow) -> AppError | None:
    # The proof covers every field, so an equal proof is the same request again.
    is_repeat = hmac.compare_digest(invitation.used_proof or "", request.proof)
    if is_repeat and invitation.used_by == request.device:
        known = people.certificate_of(connection, request.device).content
        if known.sign_key == request.sign_key and known.seal_key == request.seal_key:
            return None
    return AppError("enrol.code_used", "This invitation was used already. Ask the coordinator for a new one.")


def _refused() -> AppError:
    return AppError("enrol.refused", "This invitation is not accepted. Ask the coordinator for a new one.")


def _enrolled(
    connection: Connection,
    context: ServerContext,
    request: EnrolRequest,
    invitation: InvitationRow,
    now: datetime,
) -> Certificate:
    if invitation.used_by is not None:
        return people.certificate_of(connection, request.device)
    content = CertificateContent(
        project=context.project_id,
        device=request.device,
        device_label=request.device_label,
        role=invitation.role,
        sign_key=request.sign_key,
        seal_key=request.seal_key,
        sites=tuple(sorted(invitation.sites)),
        issued_at_utc=utc_text(now),
    )
    certificate = Certificate(content=content, signature=sign_message(context.sign_key, "certificate", content))
    people.insert_device(connection, certificate, enrolled_at_utc=now)
    people.use_invitation(connection, invitation.code_id, device=request.device, proof=request.proof)
    return certificate


def renew(context: ServerContext, caller: Device, request: RenewRequest) -> EnrolAnswer:
    """Give a laptop that was restored or copied a new id for the same sites; what it wrote before stays the old one's.

    The same request again gets the same certificate: the first answer may have been lost on its way.

    Raises:
        AppError: ``enrol.wrong_project``, ``enrol.device_known``.
    """
    if request.project != context.project_id:
        raise AppError("enrol.wrong_project", "This laptop belongs to another project.")
    with context.database.writing() as connection:
        project, now = context.project(connection), context.now()
        if people.devices(connection, only=[request.device]):
            certificate = people.certificate_of(connection, request.device)
            if certificate.content.sign_key != request.sign_key or certificate.content.seal_key != request.seal_key:
                raise AppError("enrol.device_known", "This laptop is enrolled already.")
        else:
            before = people.certificate_of(connection, caller.id).content
            changes = {
                "device": request.device,
                "device_label": request.device_label,
                "sign_key": request.sign_key,
                "seal_key": request.seal_key,
                "issued_at_utc": utc_text(now),
            }
            content = before.model_copy(update=changes)
            certificate = Certificate(content=content, signature=sign_message(context.sign_key, "certificate", content))
            people.insert_device(connection, certificate, enrolled_at_utc=now)
    return EnrolAnswer(project_name=project.name, epoch=project.epoch, certificate=certificate)


def readmit(context: ServerContext, certificate: Certificate) -> HelloAnswer:
    """Enrol a laptop again that this server certified and has forgotten, because it was restored; then greet it.

    A certificate is no secret: it only says whose key is right, and everything else still needs that key.

    Raises:
        AppError: ``certificate.forged``.
    """
    with context.database.writing() as connection:
        admit(connection, [certificate], context=context, now_utc=context.now())
    request = HelloRequest(device=certificate.content.device, protocol_min=PROTOCOL_MIN, protocol_max=PROTOCOL_VERSION)
    return hello(context, request)


def hello(context: ServerContext, request: HelloRequest) -> HelloAnswer:
    """Give a nonce to an enrolled laptop.

    Raises:
        AppError: ``auth.unknown_device``, ``protocol.unsupported``.
    """
    protocol = min(PROTOCOL_VERSION, request.protocol_max)
    if protocol < max(PROTOCOL_MIN, request.protocol_min):
        raise AppError(
            "protocol.unsupported",
            "This laptop and the server speak different versions. Update the older of the two.",
            protocol=request.protocol_max,
        )
    try:
        with context.database.writing(is_ordered=False) as connection:
            now = context.now()
            project = _project_for(connection, context, request.device)
            people.purge_nonces(connection, now_utc=now)
            # A device's id is no secret: to refuse at a limit would let anyone lock a laptop out by asking in its name.
            people.drop_oldest_nonces(connection, request.device, keep=context.limits.nonces_per_device - 1)
            nonce = _fresh_nonce(connection, context, request.device, now)
    except OperationalError as error:
        if failure_of(error) is not Failure.FULL:
            raise
        # There is nothing to write in order to read: a laptop that asks for its lists is still answered.
        with context.database.reading() as connection:
            project = _project_for(connection, context, request.device)
        nonce = _spare_nonce(context, request.device)
    return HelloAnswer(
        nonce=nonce,
        epoch=project.epoch,
        project=project.id,
        protocol=protocol,
    )


def _project_for(connection: Connection, context: ServerContext, device: str) -> Project:
    if not people.devices(connection, only=[device]):
        raise AppError("auth.unknown_device", "This laptop is not enrolled on this server.")
    return context.project(connection)


def _fresh_nonce(connection: Connection, context: ServerContext, device: str, now: datetime) -> str:
    nonce = context.random_bytes(16).hex()
    people.insert_nonce(connection, nonce, device=device, expires_at_utc=now + context.limits.nonce_lifetime)
    return nonce


def _spare_nonce(context: ServerContext, device: str) -> str:
    log.warning("the disk is full: a nonce is kept in memory only, so that reads go on")
    nonce, now = context.random_bytes(16).hex(), context.now()
    context.spare_nonces.give(
        nonce,
        device=device,
        now_utc=now,
        expires_at_utc=now + context.limits.nonce_lifetime,
        limit=context.limits.nonces_per_device,
    )
    return nonce


def authenticate(context: ServerContext, message: RequestMessage, *, body: bytes, admits_revoked: bool) -> Caller:
    """Check signature, digest and nonce of a request; the nonce is used up whatever becomes of the request.

    Args:
        body: the bytes as received.
        admits_revoked: a revoked laptop may still deliver, it may not read.

    Raises:
        AppError: ``auth.bad_signature``, ``auth.stale_nonce``, ``device.revoked``.
    """
    found: dict[str, Device] = {}

    def key_of(device: str) -> str | None:
        with context.database.reading() as connection:
            found.update(people.devices(connection, only=[device]))
        return found[device].sign_key if device in found else None

    device_id, nonce = verify_request(message, body=body, key_of=key_of)
    device = found[device_id]
    is_spare = context.spare_nonces.take(nonce, device=device_id, now_utc=context.now())
    try:
        # A nonce is taken by one statement: it need not wait for batches that other processes are writing.
        with context.database.writing(is_ordered=False) as connection:
            now = context.now()
            is_fresh = is_spare or people.take_nonce(connection, nonce, device=device_id, now_utc=now)
            next_nonce = _fresh_nonce(connection, context, device_id, now) if is_fresh else None
    except OperationalError as error:
        if failure_of(error) is not Failure.FULL or not (is_spare or message.method == _READING):
            raise
        # One from the database is not taken while its use cannot be written down, or it would be good once more after
        # a restart or at another process: whoever reads says hello again and gets one from memory.
        next_nonce = _spare_nonce(context, device_id) if is_spare else None
    if next_nonce is None:
        raise AppError("auth.stale_nonce", "This request was sent before, or too late. Say hello again.")
    if device.is_revoked and not admits_revoked:
        raise AppError("device.revoked", "This laptop was revoked by the coordinator.")
    return Caller(device=device, next_nonce=next_nonce)
