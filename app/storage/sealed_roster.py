"""Lists of children between laptops: what changed here is sealed and published, what changed elsewhere is taken over.

Three-way, line by line: a line that was changed here since it was last agreed is published, and replaces what this
laptop knew then; one that was changed elsewhere is taken over; changed on two laptops, both stand side by side and
every laptop shows the same of them, until somebody who knows the child types it once more.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from functools import partial

from pydantic import ValidationError
from sqlalchemy import delete, update
from sqlmodel import Session, col, select

from app.errors import AppError
from app.protocol.base import Wire
from app.protocol.rosters import MAX_NAME, LineConsent, RosterLine, SealedLine, is_line_signed, open_line, seal_line
from app.protocol.wire import Certificate, ErasureReason, RosterEntry
from app.storage import consents
from app.storage.devices import former_devices
from app.storage.erasure import erase_participant, is_withdrawn, note_told, withdrawn_codes
from app.storage.identity import DeviceKeys, device_keys, project_row
from app.storage.roster_tables import RosterAgreedRow, SealedLineRow
from app.storage.rows import ParticipantRole
from app.storage.tables import InterviewRowTable, ParticipantRow, RevisionRow, SiteRow

BETWEEN_NAMES = " / "
_NEVER_AGREED = ""
"""Equal to the text of no line: what somebody typed to settle a dispute is still to be sealed."""


def news(session: Session, entries: Iterable[RosterEntry]) -> frozenset[str]:
    """Codes of the children for whom the server's own list changed since it was last looked at; remembers that it was.

    Of all of them at once: every sync asks, also one that brings nothing.
    """
    agreed, found = _all_agreed(session), set[str]()
    for entry in entries:
        line, text = agreed.setdefault(entry.code, RosterAgreedRow(code=entry.code)), _text(entry)
        if line.assigned_json != text:
            line.assigned_json = text
            session.add(line)
            found.add(entry.code)
    return frozenset(found)


def publish(
    session: Session, site_id: str, *, readers: Sequence[Certificate], random_bytes: Callable[[int], bytes]
) -> None:
    """Seal what was changed here since it was last agreed, and seal anew what others can read than should.

    A line that says that a child left is not replaced by what is known of it here. Lines in dispute stay apart: each
    is sealed anew with its own words.

    Args:
        readers: those who work at the site now, checked against the project's key.
    """
    children = session.exec(select(ParticipantRow).where(ParticipantRow.site_id == site_id)).all()
    if not children or not readers:
        return
    selves, known, gone = _selves(session), _lines_of(session, site_id), withdrawn_codes(session)
    seal = partial(_replace, session, keys=selves[0], readers=readers, random_bytes=random_bytes)
    agreed = _all_agreed(session)
    for row in children:
        ours = _local(row, is_withdrawn=row.code in gone)
        standing = known.get(row.code, [])
        if ours is None or (ours.is_withdrawn and not standing):
            continue
        is_changed = _is_changed(ours, agreed.get(row.code) or RosterAgreedRow(code=row.code))
        if not is_changed and all(_is_sealed_to(one, readers) for one in standing if one.content):
            # The rule on most days, and to open a line costs more than all of this.
            continue
        said = _said(standing, selves)
        is_told = any(line.is_withdrawn for line, _ in said)
        if is_changed and (ours.is_withdrawn or not is_told):
            seal(ours, standing)
            _agree(session, ours)
            continue
        for line, rows in said:
            if not any(_is_sealed_to(one, readers) for one in rows):
                seal(line, rows)


def unsent(session: Session, site_id: str | None = None) -> tuple[SealedLine, ...]:
    """Lines that the server has not confirmed."""
    statement = select(SealedLineRow).where(col(SealedLineRow.is_sent).is_(False), SealedLineRow.content != b"")
    if site_id is not None:
        statement = statement.where(SealedLineRow.site_id == site_id)
    return tuple(SealedLine.from_bytes(row.content) for row in session.exec(statement.order_by(SealedLineRow.name)))


def confirmed_of(session: Session, device: str) -> tuple[str, ...]:
    """Names of another laptop's lines that stand here and that the server has."""
    rows = session.exec(select(SealedLineRow).where(col(SealedLineRow.is_sent).is_(True), SealedLineRow.content != b""))
    return tuple(sorted(row.name for row in rows if _sealed(row).content.by == device))


def mark_sent(session: Session, names: Iterable[str], *, withdrawn: Iterable[str]) -> None:
    """The server has these lines, and takes none of these children."""
    session.exec(update(SealedLineRow).where(col(SealedLineRow.name).in_(list(names))).values(is_sent=True))
    session.exec(delete(SealedLineRow).where(col(SealedLineRow.code).in_(list(withdrawn))))


def drop_turned_away(session: Session, names: Iterable[str]) -> None:
    """Lines that the server takes from nobody any more, because their author left.

    What they said stays on this list, and this laptop seals it anew in its own name: no child is lost.
    """
    rows = session.exec(select(SealedLineRow).where(col(SealedLineRow.name).in_(list(names)))).all()
    for row in rows:
        session.delete(row)
    session.flush()
    for code in sorted({row.code for row in rows}):
        stands = session.exec(select(SealedLineRow.name).where(SealedLineRow.code == code)).first() is not None
        agreed = session.get(RosterAgreedRow, code)
        if agreed is not None and not stands:
            agreed.line_json = None
            session.add(agreed)


def take_over(
    session: Session,
    lines: Iterable[SealedLine],
    *,
    certificates: Mapping[str, Certificate],
    now: datetime,
    is_on_server: bool,
) -> None:
    """Keep lines that other laptops sealed, and show what they say.

    Args:
        certificates: of their authors, checked against the project's key.

    Raises:
        AppError: ``roster.line_forged``: nothing is kept.
    """
    project = project_row(session).project_id
    touched: dict[str, str] = {}
    for line in lines:
        content = line.content
        author = certificates.get(content.by)
        if author is None or content.project != project or not is_line_signed(line, author):
            raise AppError(
                "roster.line_forged",
                "A name on the list of children was not written by a laptop of this project. Nothing was taken over. "
                "Tell your coordinator.",
            )
        if session.get(SiteRow, content.site) is not None and _has_kept(session, line, is_sent=is_on_server):
            touched[content.code] = content.site
    session.flush()
    selves = _selves(session)
    for code, site_id in sorted(touched.items()):
        _show(session, site_id, code, selves=selves, now=now)


def differing(session: Session, site_id: str) -> tuple[str, ...]:
    """Codes of children of whom two laptops say different things, until somebody here types it once more."""
    selves = _selves(session)
    settled = frozenset(session.exec(select(RosterAgreedRow.code).where(RosterAgreedRow.line_json == _NEVER_AGREED)))
    found = (code for code, standing in _lines_of(session, site_id).items() if _is_disputed(standing, selves))
    return tuple(sorted(set(found) - settled))


def settle(session: Session, child: ParticipantRow) -> None:
    """Somebody says who this is: with what the list shows it replaces lines in dispute, also where nothing differs."""
    standing = session.exec(select(SealedLineRow).where(SealedLineRow.code == child.code)).all()
    if _is_disputed(standing, _selves(session)):
        agreed = _agreed(session, child.code)
        agreed.line_json = _NEVER_AGREED
        session.add(agreed)


def codes_of(session: Session, site_id: str) -> frozenset[str]:
    """Of the children of a site."""
    return frozenset(session.exec(select(ParticipantRow.code).where(ParticipantRow.site_id == site_id)))


# -- inside ----------------------------------------------------------------------------------------------------------


def _agreed(session: Session, code: str) -> RosterAgreedRow:
    return session.get(RosterAgreedRow, code) or RosterAgreedRow(code=code)


def _all_agreed(session: Session) -> dict[str, RosterAgreedRow]:
    return {one.code: one for one in session.exec(select(RosterAgreedRow))}


def _text(message: Wire) -> str:
    return message.to_bytes().decode("utf-8")


def _local(row: ParticipantRow, *, is_withdrawn: bool) -> RosterLine | None:
    """What this laptop's list says; None where no line can: such a child stays here and holds up no other."""
    try:
        if is_withdrawn:
            return RosterLine(v=1, code=row.code, site=row.site_id, is_withdrawn=True)
        line = RosterLine(
            v=1,
            code=row.code,
            site=row.site_id,
            name=row.name,
            class_label=row.class_label,
            seat=row.seat,
            age=row.age,
            role=row.role,
        )
    except ValidationError:
        return None
    return line.with_consent(consents.travelling(row))


def _is_changed(line: RosterLine, agreed: RosterAgreedRow) -> bool:
    """Was the line changed here since it was last agreed, or does it say more than the server's own list?"""
    if agreed.line_json is not None:
        return _text(line) != agreed.line_json
    return not _is_as_assigned(line, agreed)


def _is_as_assigned(line: RosterLine, agreed: RosterAgreedRow) -> bool:
    """Does the line say nothing that is not on the server's own list?"""
    if agreed.assigned_json is None or line.is_withdrawn or line.consent is not None:
        return False
    entry = RosterEntry.from_bytes(agreed.assigned_json.encode("utf-8"))
    assigned = (entry.class_label, entry.seat, entry.age, ParticipantRole.CHILD.value, "")
    return (line.class_label, line.seat, line.age, line.role, line.name) == assigned


def _lines_of(session: Session, site_id: str) -> dict[str, list[SealedLineRow]]:
    found: dict[str, list[SealedLineRow]] = defaultdict(list)
    for row in session.exec(select(SealedLineRow).where(SealedLineRow.site_id == site_id)):
        found[row.code].append(row)
    return found


def _sealed(row: SealedLineRow) -> SealedLine:
    return SealedLine.from_bytes(row.content)


def _selves(session: Session) -> list[DeviceKeys]:
    """This device's keys, and those that it had before it was restored."""
    return [device_keys(session), *(former.keys for former in former_devices(session))]


def _open(row: SealedLineRow, selves: Sequence[DeviceKeys]) -> RosterLine | None:
    """What a line says, when it is sealed to this laptop and whole: one child's bad line holds up no other child."""
    for one in selves if row.content else ():
        with suppress(AppError):
            line = open_line(_sealed(row), device=one.device_id, seal_key=one.seal)
            if line is not None:
                return line
    return None


def _said(
    standing: Iterable[SealedLineRow], selves: Sequence[DeviceKeys]
) -> list[tuple[RosterLine, list[SealedLineRow]]]:
    """What standing lines say that this laptop can open, each with all that say the same."""
    found: dict[str, tuple[RosterLine, list[SealedLineRow]]] = {}
    for row in standing:
        line = _open(row, selves)
        if line is not None:
            found.setdefault(_text(line), (line, []))[1].append(row)
    return [found[text] for text in sorted(found)]


def _is_disputed(standing: Sequence[SealedLineRow], selves: Sequence[DeviceKeys]) -> bool:
    # One line is the rule, and to open it costs more than to count it.
    said = _said(standing, selves) if len(standing) > 1 else []
    # Two laptops on which somebody agreed do not contradict each other.
    texts = {_text(line.with_consent(None)) for line, _ in said}
    return len(texts) > 1 and not any(line.is_withdrawn for line, _ in said)


def _is_sealed_to(row: SealedLineRow, readers: Iterable[Certificate]) -> bool:
    """To exactly those who should read it? Else somebody was enrolled, or revoked."""
    return {one.device for one in _sealed(row).content.readers} == {one.content.device for one in readers}


def _replace(
    session: Session,
    line: RosterLine,
    standing: Sequence[SealedLineRow],
    *,
    keys: DeviceKeys,
    readers: Sequence[Certificate],
    random_bytes: Callable[[int], bytes],
) -> None:
    replaced = {row.name for row in standing}
    # Those that they replaced, too: one of them may come late, by a stick.
    before = {name for row in standing if row.content for name in _sealed(row).content.replaces}
    sealed = seal_line(
        line,
        project=project_row(session).project_id,
        device=keys.device_id,
        key=keys.sign,
        readers=readers,
        replaces=[*sorted(replaced), *sorted(before - replaced)],
        random_bytes=random_bytes,
    )
    for row in standing:
        session.delete(row)
    _keep(session, sealed, is_sent=False)


def _agree(session: Session, line: RosterLine) -> None:
    agreed = _agreed(session, line.code)
    agreed.line_json = _text(line)
    session.add(agreed)


def _keep(session: Session, line: SealedLine, *, is_sent: bool) -> None:
    content = line.content
    session.add(
        SealedLineRow(name=line.name, site_id=content.site, code=content.code, content=line.to_bytes(), is_sent=is_sent)
    )


def _has_kept(session: Session, line: SealedLine, *, is_sent: bool) -> bool:
    """Keep a line unless it is known, replaced, or of a child who left the study."""
    content = line.content
    standing = session.exec(select(SealedLineRow).where(SealedLineRow.code == content.code)).all()
    for row in standing:
        if row.name == line.name:
            row.is_sent = row.is_sent or is_sent
            session.add(row)
            return False
        if row.content and line.name in _sealed(row).content.replaces:
            return False
    if is_withdrawn(session, content.code):
        return False
    for row in standing:
        if row.name in content.replaces:
            session.delete(row)
    _keep(session, line, is_sent=is_sent)
    return True


def _show(session: Session, site_id: str, code: str, *, selves: Sequence[DeviceKeys], now: datetime) -> None:
    """Take over what the standing lines say of a child, unless it was changed here meanwhile."""
    standing = session.exec(select(SealedLineRow).where(SealedLineRow.code == code))
    said = [line for line, _ in _said(standing, selves)]
    if not said:
        return
    if any(line.is_withdrawn for line in said):
        _withdraw(session, code, now=now)
        return
    merged = _merged(said)
    row, agreed = session.get(ParticipantRow, code), _agreed(session, code)
    if row is None:
        row = ParticipantRow(code=code, site_id=site_id, class_label="", seat=0)
    elif row.site_id != site_id or (ours := _local(row, is_withdrawn=False)) is None or _is_changed(ours, agreed):
        return
    row.name, row.class_label, row.seat = merged.name, merged.class_label, merged.seat
    row.age, row.role = merged.age, merged.role
    consents.take_over(row, merged.consent)
    session.add(row)
    _agree(session, merged)


def _withdraw(session: Session, code: str, *, now: datetime) -> None:
    """The family took everything back before there was an interview; one that there is needs a certificate to go."""
    records = (
        select(RevisionRow.entity).where(RevisionRow.participant == code),
        select(InterviewRowTable.entity).where(InterviewRowTable.participant == code),
    )
    if any(session.exec(record).first() is not None for record in records):
        note_told(session, code)
        return
    erase_participant(session, code, reason=ErasureReason.WITHDRAWAL.value, certificate=None, now=now, is_sent=True)
    session.exec(delete(SealedLineRow).where(col(SealedLineRow.code) == code))


def _merged(said: Sequence[RosterLine]) -> RosterLine:
    """What every laptop shows of lines that stand side by side: all names, the consent that is enough most often, else
    what the first by its text says.

    Not by its digest, which is another one after it was sealed anew.
    """
    names = sorted({line.name for line in said if line.name})
    given = sorted((line.consent for line in said if line.consent is not None), key=_weight)
    plain = min((line.with_consent(None) for line in said), key=_text)
    named = plain.model_copy(update={"name": BETWEEN_NAMES.join(names)[:MAX_NAME]})
    return named.with_consent(given[0] if given else None)


def _weight(consent: LineConsent) -> tuple[bool, bool, str, str]:
    """A guardian's is enough in every country; whichever comes first among equals, it is the same one everywhere."""
    return consent.is_test_data, consent.given_by != "guardian", consent.recorded_at_utc, _text(consent)
