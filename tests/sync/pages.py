"""Pages of the feed as a server would put them together from one laptop's own store, signed by that laptop."""

from app.protocol.digests import chain_start
from app.protocol.lines import ReadPage
from app.protocol.signing import sign_chain
from app.protocol.wire import ChainProof, ChangesPage
from app.storage import Store


def page_of(store: Store, *, cursor: str = "1-1-0") -> ReadPage:
    """Everything that a laptop has written, as the page that another one would read."""
    keys, project = store.device_keys(), store.project()
    assert project is not None
    outgoing = store.outgoing(after_dseq=-1, limit=500)
    signature = sign_chain(
        keys.sign, project=project.project_id, device=keys.device_id, dseq=outgoing.dseq, h=outgoing.chain
    )
    proof = ChainProof(
        device=keys.device_id,
        first=0,
        before=chain_start(keys.device_id),
        links=(None,) * len(outgoing.items),
        signature=signature,
    )
    page = ChangesPage(
        epoch=project.epoch,
        next=cursor,
        more=False,
        certificates=(store.own_certificate(),),
        proofs=(proof,),
    )
    return ReadPage(envelope=page, items=outgoing.items)
