"""Ed25519 signatures over messages, chains and HTTP requests (RFC 9421, RFC 9530); keeps no keys."""

import base64
import binascii
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from cryptography.exceptions import InvalidSignature as BadSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from http_message_signatures import (
    HTTPMessageSigner,
    HTTPMessageVerifier,
    HTTPSignatureKeyResolver,
    InvalidSignature,
    algorithms,
)

from app.errors import AppError
from app.protocol.canonical import canonical_bytes
from app.protocol.wire import Certificate, Invitation, Receipt, Wire

REQUEST_TAG = "immerse/v1"
COVERED = ("@method", "@path", "@query")
NONCE_HEADER = "Immerse-Nonce"
_INVITATION_PREFIX = "immerse1:"


def public_hex(key: Ed25519PublicKey) -> str:
    """The raw 32 bytes of a public key in hex, as they stand in messages."""
    return key.public_bytes_raw().hex()


def sign_message(key: Ed25519PrivateKey, purpose: str, message: Wire) -> str:
    """Sign a message's canonical bytes for one purpose; a signature for one purpose is worthless for another."""
    return key.sign(_purposeful(purpose, message.to_bytes())).hex()


def sign_chain(key: Ed25519PrivateKey, *, project: str, device: str, dseq: int, h: str) -> str:
    """Sign the end of a device's chain; one signature vouches for every revision up to it."""
    return key.sign(_chain_bytes(project, device, dseq, h)).hex()


def is_chain_signed(key_hex: str, signature: str, *, project: str, device: str, dseq: int, h: str) -> bool:
    """Was the end of this chain signed by the holder of the key?"""
    return _is_signed(key_hex, signature, _chain_bytes(project, device, dseq, h))


def is_receipt_signed(server_key: str, receipt: Receipt) -> bool:
    """Does the receipt come from the server that was pinned at enrolment?"""
    return _is_signed(server_key, receipt.signature, _purposeful("receipt", receipt.content.to_bytes()))


def is_certificate_signed(server_key: str, certificate: Certificate) -> bool:
    """Does the certificate come from the server named in the invitation?"""
    return _is_signed(server_key, certificate.signature, _purposeful("certificate", certificate.content.to_bytes()))


def is_message_signed(key_hex: str, purpose: str, message: Wire, signature: str) -> bool:
    """Was this message signed for this purpose by the holder of the key?"""
    return _is_signed(key_hex, signature, _purposeful(purpose, message.to_bytes()))


def _purposeful(purpose: str, content: bytes) -> bytes:
    return f"immerse/{purpose}/v1|".encode("ascii") + content


def _chain_bytes(project: str, device: str, dseq: int, h: str) -> bytes:
    return _purposeful("chain-end", canonical_bytes({"project": project, "device": device, "dseq": dseq, "h": h}))


def _is_signed(key_hex: str, signature: str, content: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key_hex)).verify(bytes.fromhex(signature), content)
    except (BadSignature, ValueError):
        return False
    return True


@dataclass
class RequestMessage:
    """An HTTP request as the signature library wants to see it; `headers` receives the signature."""

    method: str
    url: str
    headers: dict[str, str] = field(default_factory=dict)


class _OneKey(HTTPSignatureKeyResolver):
    def __init__(self, private: Ed25519PrivateKey) -> None:
        self._private = private

    def resolve_private_key(self, key_id: str) -> Ed25519PrivateKey:
        return self._private

    def resolve_public_key(self, key_id: str) -> Ed25519PublicKey:
        return self._private.public_key()


class _KnownDevices(HTTPSignatureKeyResolver):
    def __init__(self, key_of: Callable[[str], str | None]) -> None:
        self._key_of = key_of

    def resolve_private_key(self, key_id: str) -> Ed25519PrivateKey:
        raise AppError("auth.no_private_key", "A server holds no device's private key.")

    def resolve_public_key(self, key_id: str) -> Ed25519PublicKey | bytes:
        key_hex = self._key_of(key_id)
        if key_hex is None:
            raise InvalidSignature("unknown device")
        return Ed25519PublicKey.from_public_bytes(bytes.fromhex(key_hex))


class _NonceVerifier(HTTPMessageVerifier):
    # A laptop's clock may be wrong by years: freshness comes from the server's nonce, so any `created` is accepted.
    max_clock_skew = timedelta(days=36_500)


def sign_request(
    key: Ed25519PrivateKey, message: RequestMessage, *, device: str, nonce: str, body: bytes | None
) -> None:
    """Add Content-Digest, Signature-Input and Signature to the request's headers.

    Args:
        key: the device's private key.
        message: method and absolute URL as sent; `headers` is changed in place.
        device: the key id, which is the device's id.
        nonce: a nonce from the server, good for one request.
        body: the bytes as sent (after compression); None for a request without a body.
    """
    signer = HTTPMessageSigner(signature_algorithm=algorithms.ED25519, key_resolver=_OneKey(key))
    signer.sign(
        message,
        key_id=device,
        created=datetime.now(UTC),
        nonce=nonce,
        label="immerse",
        tag=REQUEST_TAG,
        covered_component_ids=COVERED,
        body=body,
    )


def verify_request(message: RequestMessage, *, body: bytes, key_of: Callable[[str], str | None]) -> tuple[str, str]:
    """Check a signed request, its digest included.

    Args:
        message: method, absolute URL and all headers as received.
        body: the bytes as received.
        key_of: public key (hex) of a device id, None if unknown.

    Returns:
        (device id, nonce); the caller checks that the nonce is fresh and that the device may do this.

    Raises:
        AppError: ``auth.bad_signature``.
    """
    verifier = _NonceVerifier(signature_algorithm=algorithms.ED25519, key_resolver=_KnownDevices(key_of))
    try:
        (result,) = verifier.verify(
            message, max_age=None, expect_tag=REQUEST_TAG, require_components=COVERED, body=body
        )
    except (InvalidSignature, ValueError) as error:
        raise AppError("auth.bad_signature", "The request is not signed by a device of this project.") from error
    if result.nonce is None:
        raise AppError("auth.bad_signature", "The request is not signed by a device of this project.")
    return str(result.parameters["keyid"]), result.nonce


def invitation_text(invitation: Invitation) -> str:
    """The invitation as one line that can be copied, printed or shown as a QR code."""
    return _INVITATION_PREFIX + base64.urlsafe_b64encode(invitation.to_bytes()).decode("ascii").rstrip("=")


def read_invitation(text: str) -> Invitation:
    """Read an invitation, whatever spaces and line breaks a mail program added.

    Raises:
        AppError: ``invitation.unreadable``.
    """
    compact = "".join(text.split())
    try:
        if not compact.startswith(_INVITATION_PREFIX):
            raise ValueError("prefix")
        payload = compact.removeprefix(_INVITATION_PREFIX)
        return Invitation.from_bytes(
            base64.b64decode(payload + "=" * (-len(payload) % 4), altchars=b"-_", validate=True)
        )
    except (ValueError, binascii.Error, AppError) as error:
        raise AppError(
            "invitation.unreadable",
            "This is not a whole invitation. Copy all of it, from 'immerse1:' to the end, and try again.",
        ) from error
