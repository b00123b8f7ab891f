"""One sitting of one child with one form: assent, answers, paradata, finish; no Qt and no database calls.

Every step returns what must be stored; the caller stores it before the next question is shown.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from app.errors import AppError
from app.forms import ChangeSet, Environment, FormDefinition, QuestionView, SavedState, Session
from app.interview.consent import ConsentPolicy
from app.interview.flags import Flags, flags_of, items_of
from app.interview.pages import Pages
from app.interview.respondent_consent import consent_for
from app.interview.steps import Clock, Open, Phase, Refused, Step
from app.merge import FieldValue
from app.protocol.canonical import normal_text
from app.protocol.missing import Missing
from app.protocol.wire import Event, RecordState, RevisionKind
from app.storage.rows import DraftUpdate, NewInterview, Participant, RevisionDraft, SavedInterview, Site


class Interview:
    """One sitting. Build it with `start` or `resume`."""

    def __init__(
        self,
        session: Session,
        *,
        clock: Clock,
        entity: str,
        site: Site,
        participant: Participant,
        properties: Mapping[str, FieldValue],
        missing: Mapping[str, Missing],
        position: str | None,
        elapsed_ms: int,
        phase: Phase,
    ) -> None:
        self._session = session
        self._clock = clock
        self._entity = entity
        self._site = site
        self._participant = participant
        self._properties = dict(properties)
        self._missing = dict(missing)
        self._position = position
        self._phase = phase
        self._base_ms = elapsed_ms - clock.monotonic_ms()
        self._reached = 0.0
        self._pages = Pages(session)
        self._has_tables = False

    # -- beginning ---------------------------------------------------------------------------------------------------

    @classmethod
    def start(
        cls,
        definition: FormDefinition,
        environment: Environment,
        *,
        clock: Clock,
        site: Site,
        participant: Participant,
        policy: ConsentPolicy,
        language: str | None = None,
    ) -> "Interview":
        """Open a sitting at the assent screen.

        Args:
            definition: the form version.
            environment: clock, zone, randomness and identity for the form engine.
            clock: times for the record and the paradata.
            site: where the child is.
            participant: the child, with the consent that was recorded.
            policy: the countries' consent table.
            language: language name of the form; None for the form's default.

        Raises:
            AppError: ``consent.unknown_country``, ``.missing``, ``.not_enough`` or ``.wrong_person``.
        """
        spoken = language or definition.default_language
        consent = consent_for(definition, participant, policy=policy, site=site, language=spoken, now=clock.now())
        properties: dict[str, FieldValue] = {
            "@consent": "given",
            "@consent_by": consent.given_by,
            "@consent_text": f"{consent.text_version}/{consent.language}",
            "@consent_policy": policy.version,
            "@form_version": definition.version,
        }
        if consent.is_test_data:
            properties["@test_data"] = "yes"
        session = Session.start(definition, environment, language=language)
        return cls(
            session,
            clock=clock,
            entity=environment.uuid4(),
            site=site,
            participant=participant,
            properties=properties,
            missing={},
            position=None,
            elapsed_ms=0,
            phase=Phase.ASSENT,
        )

    @classmethod
    def resume(
        cls,
        saved: SavedInterview,
        definition: FormDefinition,
        environment: Environment,
        *,
        clock: Clock,
        site: Site,
        participant: Participant,
    ) -> "Interview":
        """Go on with a stored interview at the question where it was left.

        Raises:
            AppError: ``interview.other_version``: an interview opens only in the form version it was begun in.
        """
        if (saved.form_id, saved.form_version) != (definition.form_id, definition.version):
            raise AppError(
                "interview.other_version",
                "This interview was begun with another version of the questionnaire and opens only in that one.",
                form=saved.form_id,
                version=saved.form_version,
            )
        session = Session.load(definition, environment, SavedState.from_json(saved.session_json))
        missing = {path: value for path, value in saved.answers.items() if isinstance(value, Missing)}
        found = cls(
            session,
            clock=clock,
            entity=saved.entity,
            site=site,
            participant=participant,
            properties=saved.properties,
            missing=missing,
            position=saved.position,
            elapsed_ms=saved.elapsed_ms,
            phase=Phase.QUESTIONS,
        )
        if found._position is None and not saved.answers:
            # Left right after assent: nothing was stored yet that says where the child is.
            found._position = next(iter(found.pages()), None)
        return found

    def assent(self, *, agreed: bool) -> NewInterview | None:
        """The child's own word, before question 1.

        Returns:
            What to store to open the interview; None when the child said no: then nothing about the answers exists,
            and the caller marks the participant as "did not want to".

        Raises:
            AppError: ``interview.not_now`` unless the sitting is at the assent screen.
        """
        self._require(Phase.ASSENT)
        if not agreed:
            self._phase = Phase.CLOSED
            return None
        now = self._clock.now()
        self._properties["@assent"] = "given"
        self._properties["@assent_language"] = self.language
        self._properties["@started_at_utc"] = _stamp(now)
        self._phase = Phase.QUESTIONS
        self._position = next(iter(self.pages()), None)
        return NewInterview(
            entity=self._entity,
            form_id=self._session.definition.form_id,
            form_version=self._session.definition.version,
            site_id=self._site.site_id,
            participant=self._participant.code,
            language=self.language,
            opened_at_utc=now,
            session_json=self._session.dump().to_json(),
            properties=dict(self._properties),
            events=(self._event("assent", detail="given"),),
        )

    # -- reading -----------------------------------------------------------------------------------------------------

    @property
    def entity(self) -> str:
        """Id of the record."""
        return self._entity

    @property
    def phase(self) -> Phase:
        """Where the sitting is."""
        return self._phase

    @property
    def participant(self) -> Participant:
        """The child, by code."""
        return self._participant

    @property
    def language(self) -> str:
        """Name of the language in which the child reads, as the form names it."""
        return self._session.language

    @property
    def definition(self) -> FormDefinition:
        """The form version that this sitting uses."""
        return self._session.definition

    @property
    def position(self) -> str | None:
        """Path of the question that is shown; None behind the last one."""
        return self._position

    def pages(self, *, adult: bool = False) -> tuple[str, ...]:
        """Paths of the questions that are asked now, in order; the child's, or those for the adult afterwards."""
        return self._pages.asked(adult=adult)

    def show_tables(self) -> None:
        """From now on rows of a table stand on one screen: for those who are old enough to look over them."""
        self._has_tables = True

    def screen(self) -> tuple[str, ...]:
        """Paths of the questions that are shown together now; empty behind the last one."""
        return () if self._position is None else self._together(self._position)

    def question(self, path: str) -> QuestionView:
        """The question as it stands now, in the current language."""
        return self._session.question(path)

    def own_keys(self, path: str) -> Mapping[str, str]:
        """The ``child::`` keys of a question and of the groups around it; they are the same at any moment."""
        return self._pages.own_keys(path)

    def answer_to(self, path: str) -> FieldValue:
        """The answer, the reason why it is missing, or None when the question is still open."""
        if path in self._missing:
            return self._missing[path]
        return self._session.value(path) or None

    def progress(self) -> float:
        """How far the child is, 0..1. It never goes back: an answer that opens more questions must not punish."""
        pages = self.pages()
        if self._position is None:
            self._reached = 1.0
        elif self._position in pages:
            self._reached = max(self._reached, pages.index(self._position) / len(pages))
        return self._reached

    def unanswered(self, *, adult: bool = False) -> tuple[str, ...]:
        """Questions that are asked now and have neither an answer nor a reason for having none."""
        return tuple(
            path
            for path in self.pages(adult=adult)
            if self.answer_to(path) is None and self._session.takes_answer(path)
        )

    def flags(self, events: Sequence[Event]) -> Flags:
        """What stands out in the log of this sitting; for the researcher afterwards, never for the child."""
        keys = {path: self._pages.own_keys(path) for path in self.pages()}
        items = items_of({path: self.answer_to(path) for path in keys}, keys)
        return flags_of(events, items, first=next(iter(keys), None))

    # -- answering ---------------------------------------------------------------------------------------------------

    def answer(self, path: str, value: str | Missing, *, direction: str | None = None) -> Step | Refused:
        """Take an answer.

        Args:
            path: the question.
            value: XForms text (names of chosen options separated by spaces), or why there is none.
            direction: how the scale was drawn (``ltr``, ``rtl``, ``vertical``), for the paradata.

        Returns:
            A step to store, or why the form does not allow the answer; then nothing has changed.

        Raises:
            AppError: ``interview.not_now`` unless questions are being asked.
        """
        self._require(Phase.QUESTIONS)
        refusal = self._refusal(path)
        if refusal is not None:
            return refusal
        before, name = self.answer_to(path), path.rsplit("/", 1)[-1]
        text = ""
        if not isinstance(value, Missing):  # a Missing is a str too
            text = normal_text(value).strip()
            if not text:
                return Refused(path, name, "blank", "An answer cannot be blank; choose one, or say why not.")
            violation = self._session.would_violate(path, text)
            if violation is not None:
                return Refused(path, name, violation.code, violation.message)
        changes = self._set(path, text)
        if isinstance(value, Missing):
            self._missing[path] = value
        else:
            self._missing.pop(path, None)
        kind = "answered" if before is None else "changed"
        return self._step(changes, {path: self.answer_to(path)}, kind=kind, path=path, detail=direction)

    def clear(self, path: str) -> Step:
        """Take an answer back: the question is open again."""
        self._require(Phase.QUESTIONS)
        changes = self._set(path, "")
        self._missing.pop(path, None)
        return self._step(changes, {path: None}, kind="cleared", path=path)

    def set_language(self, language: str) -> Step:
        """Switch the language at any question; answers stay."""
        self._require(Phase.QUESTIONS)
        changes = self._session.set_language(language)
        return self._step(changes, {}, kind="language", detail=language)

    def go_next(self) -> Step:
        """Move to the next question, or behind the last one."""
        self._require(Phase.QUESTIONS)
        pages = self.pages()
        index = pages.index(self.screen()[-1]) + 1 if self._position in pages else len(pages)
        self._position = pages[index] if index < len(pages) else None
        return self._step(ChangeSet(), {}, kind="shown", path=self._position)

    def go_back(self) -> Step:
        """Move to the question before; at the first one nothing moves."""
        self._require(Phase.QUESTIONS)
        pages = self.pages()
        index = pages.index(self.screen()[0]) if self._position in pages else len(pages)
        if pages:
            self._position = self._together(pages[max(index - 1, 0)])[0]
        return self._step(ChangeSet(), {}, kind="back", path=self._position)

    def go_to(self, path: str) -> Step:
        """Move to a question, for example from the list of open ones."""
        self._require(Phase.QUESTIONS)
        self._position = self._together(path)[0]
        return self._step(ChangeSet(), {}, kind="shown", path=self._position)

    def note_event(self, kind: str, *, detail: str | None = None) -> Step:
        """Log something that is no answer (pause, help, distress): the time only."""
        self._require(Phase.QUESTIONS)
        return self._step(ChangeSet(), {}, kind=kind, detail=detail)

    # -- ending ------------------------------------------------------------------------------------------------------

    def finish(self) -> RevisionDraft | Open:
        """End the interview; every question asked of the child needs an answer or a reason.

        Questions for the adult that are still open do not hold a child's interview back: they become ``not_reached``.
        """
        self._require(Phase.QUESTIONS)
        unanswered = self.unanswered()
        violated = {
            violation.path for violation in self._session.validate() if violation.path not in self._missing
        } - set(self.pages(adult=True))
        if unanswered or violated:
            return Open(unanswered=tuple(dict.fromkeys((*unanswered, *sorted(violated)))))
        draft = self._cut(RecordState.FINAL, open_as=Missing.NOT_REACHED, kind="finished")
        self._phase = Phase.CLOSED
        return draft

    def stop(self) -> RevisionDraft:
        """The child stops and lets us keep what was said; what was not asked yet is marked ``stopped``."""
        self._require(Phase.QUESTIONS)
        draft = self._cut(RecordState.STOPPED, open_as=Missing.STOPPED, kind="stopped")
        self._phase = Phase.CLOSED
        return draft

    def unfinished(self) -> RevisionDraft:
        """What there is at the end of a class; the interview stays open and can go on another day."""
        self._require(Phase.QUESTIONS)
        return self._cut(RecordState.UNFINISHED, open_as=Missing.NOT_REACHED, kind="unfinished")

    # -- inside ------------------------------------------------------------------------------------------------------

    def _together(self, path: str) -> tuple[str, ...]:
        return self._pages.screen(path) if self._has_tables else (path,)

    def _cut(self, state: RecordState, *, open_as: Missing, kind: str) -> RevisionDraft:
        event = self._event(kind)
        self._properties["@state"] = state.value
        self._properties["@language"] = self.language
        if state is not RecordState.UNFINISHED:
            self._properties["@finished_at_utc"] = _stamp(self._clock.now())
        final = self._session.finalize()
        fields: dict[str, FieldValue] = dict(self._properties)
        for path in self._session.all_questions():
            if self._pages.own_keys(path).get("practice") == "yes":
                continue  # a try is no data (CHILD_UI row 21)
            if not self._session.is_relevant(path) or self._pages.is_heading(path):
                fields[path] = Missing.NOT_ASKED
            else:
                fields[path] = self.answer_to(path) or final.fields.get(path) or open_as
        return RevisionDraft(
            entity=self._entity,
            kind=RevisionKind.EDIT,
            state=state,
            fields=fields,
            session_json=self._session.dump().to_json(),
            position=self._position,
            submission_xml=final.xml,
            events=(event,),
        )

    def _step(
        self,
        changes: ChangeSet,
        answers: Mapping[str, FieldValue],
        *,
        kind: str,
        path: str | None = None,
        detail: str | None = None,
    ) -> Step:
        save = DraftUpdate(
            entity=self._entity,
            answers=answers,
            session_json=self._session.dump().to_json(),
            position=self._position,
            language=self.language,
            events=(self._event(kind, path=path, detail=detail),),
        )
        return Step(changes=changes, save=save)

    def _refusal(self, path: str) -> Refused | None:
        name = path.rsplit("/", 1)[-1]
        if not self._session.is_relevant(path):
            return Refused(path, name, "not_asked", "This question is not asked of this child.")
        if not self._session.takes_answer(path):
            return Refused(path, name, "readonly", "This is not a question that takes an answer.")
        return None

    def _event(self, kind: str, *, path: str | None = None, detail: str | None = None) -> Event:
        return Event(at_ms=max(0, self._base_ms + self._clock.monotonic_ms()), kind=kind, path=path, detail=detail)

    def _set(self, path: str, text: str) -> ChangeSet:
        """The only way to a value: which questions are asked is worked out anew after it."""
        self._pages.forget()
        return self._session.set(path, text)

    def _require(self, phase: Phase) -> None:
        if self._phase is not phase:
            raise AppError("interview.not_now", "The interview is not at that point.", phase=self._phase.value)


def _stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
