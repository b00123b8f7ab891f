"""A laptop as the server sees it: real keys, real chain, real HTTP; made from app.protocol alone."""

import os
import uuid
from dataclasses import dataclass, field
from typing import TypeVar

import requests
import zstandard
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from app.protocol.digests import chain_next, chain_start, commitment, enrolment_proof, revision_id
from app.protocol.lines import read_page, whole_batch
from app.protocol.signing import (
    NONCE_HEADER,
    RequestMessage,
    is_certificate_signed,
    public_hex,
    read_invitation,
    sign_chain,
    sign_request,
)
from app.protocol.wire import (
    AuthorChain,
    Batch,
    BatchAnswer,
    Body,
    ChangesPage,
    EnrolAnswer,
    EnrolRequest,
    ErrorAnswer,
    Head,
    HelloAnswer,
    HelloRequest,
    Invitation,
    RecordState,
    Revision,
    RevisionKind,
    Wire,
    WireValue,
)

Message = TypeVar("Message", bound=Wire)
CONSENTED: dict[str, WireValue] = {"@consent": "given", "@assent": "given"}
TIMEOUT_S = 30


@dataclass
class Laptop:
    """One device with its own chain; `chain[n]` is the chain value before its revision n."""

    project: str
    device: str = field(default_factory=lambda: str(uuid.uuid4()))
    key: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)
    url: str = ""
    epoch: int = 1
    server_key: str = ""
    revisions: list[Revision] = field(default_factory=list)
    chain: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.chain = self.chain or [chain_start(self.device)]

    def revise(
        self,
        fields: dict[str, WireValue],
        *,
        entity: str | None = None,
        site: str = "school-1",
        parents: tuple[str, ...] = (),
        kind: RevisionKind = RevisionKind.EDIT,
        state: RecordState = RecordState.FINAL,
        participant: str = "c1",
        form: str = "wellbeing_older",
        form_version: str = "1",
        withdrawal: str | None = None,
    ) -> Revision:
        """Cut the next revision of this laptop."""
        body, salt, dseq = Body(fields=fields), os.urandom(16).hex(), len(self.revisions)
        head = Head(
            v=1,
            project=self.project,
            entity=entity or str(uuid.uuid4()),
            kind=kind,
            form=form,
            form_version=form_version,
            site=site,
            participant=participant,
            state=state,
            device=self.device,
            dseq=dseq,
            hlc=f"{1_700_000_000_000 + dseq:015d}.{0:06d}",
            parents=parents,
            commit=commitment(body, salt),
            withdrawal=withdrawal,
        )
        revision = Revision(head=head, rev=revision_id(head), salt=salt, body=body)
        self.revisions.append(revision)
        self.chain.append(chain_next(self.chain[-1], revision.rev))
        return revision

    def claim(self, last: int) -> AuthorChain:
        """The signed end of this laptop's chain at a dseq."""
        h = self.chain[last + 1]
        signature = sign_chain(self.key, project=self.project, device=self.device, dseq=last, h=h)
        return AuthorChain(device=self.device, dseq=last, h=h, signature=signature)

    def batch(self, first: int = 0, last: int | None = None, *, carrier: "Laptop | None" = None) -> Batch:
        """The revisions from `first` to `last`, carried by this laptop or another one."""
        end = len(self.revisions) - 1 if last is None else last
        return Batch(
            v=1,
            project=self.project,
            carrier=(carrier or self).device,
            epoch=self.epoch,
            authors=(self.claim(end),),
            revisions=tuple(self.revisions[first : end + 1]),
        )

    def enrol_request(self, invitation: Invitation, *, code: str | None = None) -> EnrolRequest:
        """The request that answers an invitation; `code`: prove with this one instead."""
        draft = EnrolRequest(
            v=1,
            project=invitation.project,
            code_id=invitation.code_id,
            device=self.device,
            device_label="Laptop",
            sign_key=public_hex(self.key.public_key()),
            seal_key=X25519PrivateKey.generate().public_key().public_bytes_raw().hex(),
            proof="0" * 64,
        )
        return draft.model_copy(update={"proof": enrolment_proof(draft, code or invitation.code)})

    def enrol(self, invitation_line: str, url: str) -> EnrolAnswer:
        """Enrol for real and check the certificate."""
        invitation = read_invitation(invitation_line)
        self.url, self.project, self.server_key = url, invitation.project, invitation.server_key
        reply = requests.post(f"{url}/v1/enrol", data=self.enrol_request(invitation).to_bytes(), timeout=TIMEOUT_S)
        answer = read(reply, EnrolAnswer, status=201)
        assert is_certificate_signed(self.server_key, answer.certificate)
        self.epoch = answer.epoch
        return answer

    def hello(self) -> HelloAnswer:
        """A nonce."""
        request = HelloRequest(device=self.device, protocol_min=1, protocol_max=1)
        reply = requests.post(f"{self.url}/v1/hello", data=request.to_bytes(), timeout=TIMEOUT_S)
        return read(reply, HelloAnswer)

    def hello_status(self) -> int:
        """What a greeting is answered with."""
        request = HelloRequest(device=self.device, protocol_min=1, protocol_max=1)
        return requests.post(f"{self.url}/v1/hello", data=request.to_bytes(), timeout=TIMEOUT_S).status_code

    def signed(
        self,
        method: str,
        path: str,
        *,
        body: bytes | None = None,
        encoding: str | None = None,
        nonce: str | None = None,
        key: Ed25519PrivateKey | None = None,
    ) -> requests.Response:
        """Send a signed request; what is not given is right."""
        headers = {} if encoding is None else {"Content-Encoding": encoding}
        message = RequestMessage(method=method, url=self.url + path, headers=headers)
        sign_request(key or self.key, message, device=self.device, nonce=nonce or self.hello().nonce, body=body)
        return requests.request(method, self.url + path, data=body, headers=message.headers, timeout=TIMEOUT_S)

    def push(self, batch: Batch) -> requests.Response:
        """Deliver a batch, packed with zstd."""
        body = zstandard.ZstdCompressor().compress(whole_batch(batch))
        return self.signed("POST", "/v1/batches", body=body, encoding="zstd")

    def pushed(self, batch: Batch) -> BatchAnswer:
        """Deliver a batch and expect to be answered."""
        return read(self.push(batch), BatchAnswer)

    def changes(self, since: str = "", *, limit: int = 500) -> ChangesPage:
        """A page of the feed."""
        reply = self.signed("GET", f"/v1/changes?since={since}&limit={limit}")
        assert reply.status_code == 200, (reply.status_code, reply.text[:300])
        page = read_page(reply.content)
        return page.envelope.model_copy(update={"revisions": tuple(item.revision for item in page.items)})

    def get(self, path: str, answer: type[Message]) -> Message:
        """Read something."""
        return read(self.signed("GET", path), answer)

    def copy(self) -> "Laptop":
        """A clone, as by copying the laptop's disk."""
        return Laptop(
            project=self.project,
            device=self.device,
            key=self.key,
            url=self.url,
            epoch=self.epoch,
            server_key=self.server_key,
            revisions=list(self.revisions),
            chain=list(self.chain),
        )


def read(reply: requests.Response, message: type[Message], *, status: int = 200) -> Message:
    """The message of an answer that must have this status."""
    assert reply.status_code == status, (reply.status_code, reply.text[:300])
    return message.from_bytes(reply.content)


def refusal(reply: requests.Response, *, status: int) -> ErrorAnswer:
    """The error of an answer that must have this status."""
    return read(reply, ErrorAnswer, status=status)


def has_nonce(reply: requests.Response) -> bool:
    """Does the answer carry a nonce for the next request?"""
    return len(reply.headers.get(NONCE_HEADER, "")) == 32
