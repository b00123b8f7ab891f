"""Goes on with an interview that another laptop began: its record becomes a running session again; stores nothing."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from app.errors import AppError
from app.forms import Environment, FormDefinition, Session
from app.merge import FieldValue
from app.protocol.missing import Missing
from app.protocol.wire import Event
from app.storage.rows import NewInterview

_ENDS = frozenset({"@state", "@finished_at_utc"})
_INDEX = re.compile(r"\[\d+\]")
_SAID = frozenset({Missing.DONT_KNOW, Missing.RATHER_NOT_SAY})
"""Reasons that a child gave; the others only say that a question was not met."""


@dataclass(frozen=True)
class Adopted:
    """What must be stored, in one transaction, before the interview can go on here."""

    new: NewInterview = field(repr=False)
    answers: Mapping[str, FieldValue] = field(repr=False)
    position: str | None


def adopt(
    definition: FormDefinition,
    environment: Environment,
    *,
    entity: str,
    site_id: str,
    participant: str,
    fields: Mapping[str, FieldValue],
    elapsed_ms: int,
    now: datetime,
) -> Adopted:
    """Bring the answers of a record into a session, as if they had been given here.

    Args:
        definition: the version that the interview was begun in.
        environment: for the form engine.
        fields: what the record's revisions mean together.
        elapsed_ms: time of the last line of its log.
        now: when it is taken over.

    Raises:
        AppError: ``interview.not_adoptable`` when the form does not take what the record says, as with repeats: nothing
            may be lost or asked twice without anybody noticing.
    """
    spoken = str(fields.get("@language") or fields.get("@assent_language") or definition.default_language)
    known = {language.name for language in definition.languages}
    language = spoken if spoken in known else definition.default_language
    session = Session.start(definition, environment, language=language)
    answers = {path: value for path, value in fields.items() if not path.startswith("@")}
    said = {path: value for path, value in answers.items() if isinstance(value, str) and not isinstance(value, Missing)}
    lost = put_in(session, said)
    if lost:
        raise AppError(
            "interview.not_adoptable",
            "This interview can go on only on the laptop on which it was begun.",
            questions=len(lost),
        )
    asked = session.questions()
    kept: dict[str, FieldValue] = {path: answers[path] for path in asked if path in said or answers.get(path) in _SAID}
    if kept:
        # Tries do not travel, and a child that was past them must not meet them again.
        tries = (path for path in asked if session.own_keys(path).get("practice") == "yes")
        kept.update(dict.fromkeys(tries, Missing.RATHER_NOT_SAY))
    open_ones = [path for path in asked if path not in kept and session.question(path).takes_answer]
    return Adopted(
        new=NewInterview(
            entity=entity,
            form_id=definition.form_id,
            form_version=definition.version,
            site_id=site_id,
            participant=participant,
            language=language,
            opened_at_utc=now,
            session_json=session.dump().to_json(),
            properties={key: value for key, value in fields.items() if key.startswith("@") and key not in _ENDS},
            events=(Event(at_ms=elapsed_ms, kind="adopted"),),
        ),
        answers=kept,
        position=open_ones[0] if open_ones else None,
    )


def put_in(session: Session, said: Mapping[str, str]) -> list[str]:
    """Set what is asked, again until nothing new opens: one answer decides whether the next question is there.

    Returns:
        Addresses of answers that the form did not take: not asked, calculated over, or not of the question's type.
    """
    controls = session.definition.by_path
    waiting = {
        path: text
        for path, text in said.items()
        if (defn := controls.get(_INDEX.sub("", path))) is None or defn.control is not None
    }
    is_opening = True
    while is_opening:
        ready = [path for path in session.questions() if path in waiting and not session.question(path).readonly]
        taken = [path for path in ready if _is_taken(session, path, waiting[path])]
        for path in taken:
            del waiting[path]
        is_opening = bool(taken)
    asked = set(session.questions())
    return [path for path in waiting if path not in asked or session.value(path) != waiting[path]]


def _is_taken(session: Session, path: str, text: str) -> bool:
    try:
        session.set(path, text)
    except AppError as error:
        if error.code != "form.wrong_type":
            raise
        return False
    return session.value(path) == text
