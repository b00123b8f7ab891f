"""Checks that what is read was written by whom it names: certificates, signed chain ends, erasures; keeps nothing.

The server merges and hands on, but it cannot write in a laptop's name: every revision of a page stands on a stretch of
its author's chain that ends at a value which the author signed, and the author's key stands in a certificate that the
project's key signed.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.errors import AppError
from app.protocol.digests import chain_next
from app.protocol.signing import is_certificate_signed, is_chain_signed
from app.protocol.wire import AuthorChain, Certificate, ChainProof, Revision, Role


@dataclass(frozen=True)
class Proven:
    """What a page's proofs show: the chain value after each of its revisions, and the signed ends they rest on."""

    values: Mapping[str, str]
    ends: tuple[AuthorChain, ...]


def forged(device: str) -> AppError:
    """Nothing of a page with such a revision is taken over."""
    return AppError(
        "sync.not_signed_by_author",
        "The server offers an interview that its laptop has not signed like this. Nothing was taken over. Tell your "
        "coordinator.",
        device=device,
    )


def trusted_certificates(
    certificates: Iterable[Certificate], *, project: str, project_key: str
) -> dict[str, Certificate]:
    """The certificates by device; one that the project's key has not signed is refused.

    Raises:
        AppError: ``sync.certificate_forged``.
    """
    trusted: dict[str, Certificate] = {}
    for certificate in certificates:
        content = certificate.content
        if content.project != project or not is_certificate_signed(project_key, certificate):
            raise AppError(
                "sync.certificate_forged",
                "The server offers a laptop's certificate that is not this project's. Nothing was taken over. Tell "
                "your coordinator.",
                device=content.device,
            )
        trusted[content.device] = certificate
    return trusted


def coordinator_key(certificates: Mapping[str, Certificate], device: str) -> str | None:
    """The public key of a coordinator's device; None for a laptop and for an unknown one."""
    known = certificates.get(device)
    return known.content.sign_key if known is not None and known.content.role is Role.COORDINATOR else None


def check_proofs(
    revisions: Sequence[Revision],
    proofs: Iterable[ChainProof],
    *,
    certificates: Mapping[str, Certificate],
    project: str,
) -> Proven:
    """Check that each revision stands on a chain that its author signed.

    Args:
        revisions: whose names were checked against their heads already.
        certificates: trusted ones, by device.

    Raises:
        AppError: ``sync.not_signed_by_author``.
    """
    here: dict[tuple[str, int], str] = {}
    for revision in revisions:
        here.setdefault((revision.head.device, revision.head.dseq), revision.rev)
    values: dict[tuple[str, int], dict[str, str]] = defaultdict(dict)
    ends: list[AuthorChain] = []
    for proof in proofs:
        h = proof.before
        for dseq, link in enumerate(proof.links, start=proof.first):
            rev = link or here.get((proof.device, dseq))
            if rev is None:
                raise forged(proof.device)
            h = chain_next(h, rev)
            values[proof.device, dseq][rev] = h
        end = AuthorChain(device=proof.device, dseq=proof.first + len(proof.links) - 1, h=h, signature=proof.signature)
        _check_end(end, certificates, project)
        ends.append(end)
    found: dict[str, str] = {}
    for revision in revisions:
        head = revision.head
        value = values.get((head.device, head.dseq), {}).get(revision.rev)
        if value is None or head.project != project:
            raise forged(head.device)
        found[revision.rev] = value
    return Proven(values=found, ends=tuple(ends))


def _check_end(end: AuthorChain, certificates: Mapping[str, Certificate], project: str) -> None:
    certificate = certificates.get(end.device)
    if certificate is None or not is_chain_signed(
        certificate.content.sign_key, end.signature, project=project, device=end.device, dseq=end.dseq, h=end.h
    ):
        raise forged(end.device)
